"""The microphone's return, the computer's sleep and the system's choice, in virtual time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import numpy as np
import pytest

from tests.conversation.talk import Talk
from tests.fakes.audio import ScriptedMicrophone
from tests.virtual_time import run
from tutor import reopening
from tutor.audio.devices import Device
from tutor.audio.frames import MicrophoneFrame
from tutor.audio.listing import Listing
from tutor.audio.sound_server import Place
from tutor.audio.watching import Watching
from tutor.conversation.engine_events import FaultRaised
from tutor.conversation.events import TurnEnded
from tutor.conversation.intents import PressTalk, ReleaseTalk, StopListening
from tutor.conversation.manner import Manner
from tutor.conversation.turn import Outcome, Phase
from tutor.errors import AudioError, DeviceFailed, DeviceMissing

GONE = DeviceFailed("It is gone.", "Plug it in.")


class Lister:
    """Devices that come and go; no time passes."""

    def __init__(self) -> None:
        self.connected = True
        self.default = "ALSA|Mic"
        self.error: AudioError | None = None

    async def look(self) -> Listing:
        if self.error is not None:
            raise self.error
        name = self.default.partition("|")[2]
        known = (Device(0, "ALSA", name, 48_000, 1),) if self.connected else ()
        return Listing(known, (), self.default if self.connected else "")


class FailingMicrophone(ScriptedMicrophone):
    """Opens only while `works` is true."""

    def __init__(self) -> None:
        super().__init__()
        self.key = ""
        self.place: Place | None = None
        self.works = True

    async def frames(self) -> AsyncIterator[MicrophoneFrame]:
        if not self.works:
            self.opened += 1
            self.closed += 1
            raise GONE
        async for frame in super().frames():
            yield frame


class Watched:
    """A talk whose microphone is looked after."""

    def __init__(self) -> None:
        self.talk = Talk()
        self.microphone = FailingMicrophone()
        self.talk.microphone = self.microphone
        self.lister = Lister()
        self.asleep = 0.0

    async def __aenter__(self) -> Watched:
        await self.talk.__aenter__()
        self.reopening = reopening.Reopening(
            self.talk.conductor, Watching(lister=self.lister), lambda: self.asleep
        )
        self.reopening.use(self.microphone, "")
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.reopening.close()
        await self.talk.__aexit__(None, None, None)


@pytest.fixture(autouse=True)
def no_portaudio(monkeypatch: pytest.MonkeyPatch) -> None:
    async def nothing_to_look_for() -> bool:
        return True

    monkeypatch.setattr(reopening, "look_again", nothing_to_look_for)


def test_a_microphone_that_comes_back_is_listened_to_again() -> None:
    async def scenario() -> float:
        async with Watched() as watched:
            talk = watched.talk
            await talk.listen()
            watched.lister.connected = False
            watched.microphone.error = GONE
            await talk.until(Phase.READY)
            await asyncio.sleep(60.0)
            assert talk.phase is Phase.READY
            back = talk.loop.time()
            watched.lister.connected = True
            await talk.until(Phase.LISTENING)
            took = talk.loop.time() - back
            await talk.say(1.0)
            assert talk.turns[-1].outcome is Outcome.ANSWERED
            return took

    assert run(scenario()) <= 2.0


def test_half_a_turn_is_dropped_with_its_microphone() -> None:
    async def scenario() -> Watched:
        async with Watched() as watched:
            talk = watched.talk
            await talk.listen()
            watched.microphone.say(3.0)
            await talk.until(Phase.HEARING)
            watched.microphone.error = GONE
            await talk.until(Phase.READY)
            await talk.until(Phase.LISTENING)
            await asyncio.sleep(5.0)
            return watched

    watched = run(scenario())
    assert next(event.outcome for event in watched.talk.all(TurnEnded)) is Outcome.FAILED
    assert watched.talk.transcriber.heard[1:] == [], "the rest of the sentence is the next turn's at most"


def test_a_microphone_that_fails_at_once_is_opened_five_times_with_longer_and_longer_waits() -> None:
    async def scenario() -> tuple[int, float]:
        async with Watched() as watched:
            talk = watched.talk
            await talk.listen()
            watched.microphone.works = False
            watched.microphone.error = GONE
            await talk.until(Phase.READY)
            opened, begun = watched.microphone.opened, talk.loop.time()
            await asyncio.sleep(300.0)
            last = talk.last(FaultRaised)
            assert talk.phase is Phase.READY
            assert last.message == GONE.message, "it is still told"
            return watched.microphone.opened - opened, last.at - begun

    opened, lasted = run(scenario())
    assert opened == reopening.ATTEMPTS == 5
    assert 3.0 < lasted < 10.0


def test_five_more_are_allowed_when_it_has_worked_for_a_while() -> None:
    async def scenario() -> Watched:
        async with Watched() as watched:
            await watched.talk.listen()
            for _ in range(8):
                watched.microphone.error = GONE
                await watched.talk.until(Phase.READY)
                await watched.talk.until(Phase.LISTENING)
                await asyncio.sleep(20.0)
            return watched

    assert run(scenario()).microphone.opened == 9


def test_the_learner_stops_listening_and_it_stays_so() -> None:
    async def scenario() -> None:
        async with Watched() as watched:
            talk = watched.talk
            await talk.listen()
            talk.post(StopListening())
            talk.conductor.fault("microphone", GONE)
            await asyncio.sleep(30.0)
            assert talk.phase is Phase.READY
            assert watched.microphone.opened == 1

    run(scenario())


def test_another_microphone_is_listened_to_as_soon_as_it_is_chosen() -> None:
    async def scenario() -> None:
        async with Watched() as watched:
            talk = watched.talk
            await talk.listen()
            watched.lister.connected = False
            watched.microphone.error = GONE
            await talk.until(Phase.READY)
            chosen = FailingMicrophone()
            talk.microphone = chosen
            await talk.conductor.use_microphone(chosen)
            watched.reopening.use(chosen, "")
            await talk.until(Phase.LISTENING, limit=1.0)
            await asyncio.sleep(1.0)
            assert chosen.opened == 1
            assert watched.microphone.opened == watched.microphone.closed == 1

    run(scenario())


@pytest.mark.parametrize("speaking", [False, True])
def test_after_a_sleep_the_turn_is_over_and_the_devices_are_opened_anew(speaking: bool) -> None:
    async def scenario() -> Watched:
        async with Watched() as watched:
            talk = watched.talk
            await talk.listen()
            watched.microphone.say(1.0 if speaking else 60.0)
            await talk.until(Phase.SPEAKING if speaking else Phase.HEARING)
            closed = talk.speaker.closed
            watched.asleep += 3600.0
            await talk.until(Phase.READY)
            await talk.until(Phase.LISTENING)
            assert talk.speaker.closed == closed + 1
            await asyncio.sleep(60.0)
            return watched

    watched = run(scenario())
    first = watched.talk.all(TurnEnded)[0]
    assert first.outcome is (Outcome.INTERRUPTED if speaking else Outcome.WITHDRAWN)
    assert watched.microphone.opened == 2


def test_after_a_sleep_a_dead_microphone_is_opened_five_times_at_most() -> None:
    async def scenario() -> int:
        async with Watched() as watched:
            await watched.talk.listen()
            watched.microphone.works = False
            watched.asleep += 3600.0
            await asyncio.sleep(300.0)
            return watched.microphone.opened - 1

    assert run(scenario()) == 5


def test_a_nap_of_a_second_changes_nothing() -> None:
    async def scenario() -> int:
        async with Watched() as watched:
            await watched.talk.listen()
            watched.asleep += 1.0
            await asyncio.sleep(10.0)
            return watched.microphone.opened

    assert run(scenario()) == 1


@pytest.mark.parametrize(("key", "opened"), [("", 2), ("ALSA|Mic", 1)])
def test_another_default_is_followed_only_where_the_system_was_to_choose(key: str, opened: int) -> None:
    async def scenario() -> int:
        async with Watched() as watched:
            watched.microphone.key = key
            await watched.talk.listen()
            await asyncio.sleep(10.0)
            watched.lister.default = "ALSA|Headset"
            await asyncio.sleep(10.0)
            watched.lister.error = DeviceMissing("No.", "None.")
            await asyncio.sleep(10.0)
            assert watched.talk.phase is Phase.LISTENING
            return watched.microphone.opened

    assert run(scenario()) == opened


def test_what_is_no_sound_is_heard_by_nobody() -> None:
    class Broken(FailingMicrophone):
        async def frames(self) -> AsyncIterator[MicrophoneFrame]:
            bad = [np.full(512, np.nan), np.full(512, np.inf), np.zeros(0), np.ones(100)]
            for samples in bad:
                yield MicrophoneFrame(samples.astype(np.float32), 0, 0.0)
            async for frame in super().frames():
                yield frame

    async def scenario() -> Watched:
        watched = Watched()
        watched.microphone = Broken()
        watched.talk.microphone = watched.microphone
        async with watched:
            await watched.talk.listen()
            await watched.talk.say(1.0)
        return watched

    watched = run(scenario())
    assert watched.talk.turns[0].outcome is Outcome.ANSWERED
    assert all(np.isfinite(speech.samples).all() for speech in watched.talk.transcriber.heard)


def test_a_word_right_after_the_talk_key_is_heard_from_its_beginning() -> None:
    """The microphone is closed until the key goes down; the learner speaks at once."""

    async def scenario() -> float:
        async with Watched() as watched:
            talk = watched.talk
            talk.conductor.lead(Manner(push_to_talk=True))
            watched.microphone.say(0.5)
            talk.post(PressTalk())
            await asyncio.sleep(0.5)
            talk.post(ReleaseTalk())
            await talk.until(Phase.LISTENING)
            samples = talk.transcriber.heard[0].samples
            return float(np.count_nonzero(samples)) / 16_000

    assert run(scenario()) == pytest.approx(0.5, abs=0.04)
