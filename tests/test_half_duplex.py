"""The window's program on a computer whose echo canceller is missing."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import NoReturn

import pytest

from tests.running import run
from tutor import app, engines
from tutor.conversation.engine_events import FellBack
from tutor.conversation.events import Event
from tutor.conversation.manner import Manner
from tutor.errors import EngineMissing
from tutor.settings import Settings
from tutor.settings_file import Loaded
from tutor.speaking.pacing import pacing
from tutor.window_answers import WindowAnswers
from tutor.wiring import talk_devices, talk_setup

FASTER = pacing(Settings().level, 1.2)


def _missing(*_: object) -> NoReturn:
    raise EngineMissing("There is no echo canceller.", "Run `make setup`.")


def test_without_an_echo_canceller_the_tutor_is_not_interrupted_and_says_so_whatever_is_changed_later(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(talk_devices, "without_own_voice", _missing)
    monkeypatch.setattr(engines, "build", _missing)  # nothing heavy is needed here
    told: list[Event] = []
    held: list[tuple[bool, bool]] = []
    manner = talk_setup.manner

    def noted(settings: Settings) -> Manner:
        made = manner(settings)
        held.append((made.pacing == FASTER, made.interruptible))
        return made

    monkeypatch.setattr(app, "manner", noted)

    async def until(happened: Callable[[], object]) -> None:
        while not happened():  # noqa: ASYNC110 (another thread tells)
            await asyncio.sleep(0.01)

    async def scenario() -> None:
        program = WindowAnswers(Loaded(Settings()), None, told.append)
        program.voice.start(False, lambda line: None)
        await until(lambda: [event for event in told if isinstance(event, FellBack)])
        program.change_setting("pace", 1.2)
        await until(lambda: (True, False) in held or (True, True) in held)
        assert await program.voice.stop()

    run(scenario())
    fall = next(event for event in told if isinstance(event, FellBack))
    assert (fall.stage, fall.used) == ("microphone", "waiting until the tutor has finished")
    assert fall.reason == "There is no echo canceller. Run `make setup`."
    assert set(held) == {(False, False), (True, False)}


@pytest.mark.parametrize(
    ("chosen", "interruptible", "deaf_at_first"),
    [("echo-cancelling", True, 3.0), ("headphones", True, 0.0), ("half-duplex", False, 0.0)],
)
def test_what_may_be_spoken_over_follows_the_learner_s_choice(
    chosen: str, interruptible: bool, deaf_at_first: float
) -> None:
    led = talk_setup.manner(Settings(interruptions=chosen))
    assert (led.interruptible, led.deaf_at_first) == (interruptible, deaf_at_first)
