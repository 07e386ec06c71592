"""Engines killed in mid-turn, in the assembled program: the talk goes on, and nothing is lost.

Also a program killed itself, in mid-turn: no engine outlives it.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np
import psutil
import pytest

from tests.real_engines import Say
from tests.room.speech import word_error_rate
from tests.running import run
from tutor.app import Tutor
from tutor.audio.files import FileMicrophone, FileSpeaker
from tutor.audio.frames import MICROPHONE_RATE
from tutor.conversation.answer_events import PlaybackStarted, ReplyTextArrived, SynthesisStarted
from tutor.conversation.engine_events import EngineRestarted, FaultRaised
from tutor.conversation.events import Event, TurnEnded
from tutor.conversation.hearing_events import DraftBegun
from tutor.conversation.intents import StartListening, TypeText
from tutor.conversation.transcript import Transcript, Turn
from tutor.conversation.turn import Outcome, PhraseStatus
from tutor.listening.silero import Silero
from tutor.settings import Settings, changed

pytestmark = [
    pytest.mark.engine,
    pytest.mark.timeout(600),
    pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL"),
]
E = TypeVar("E", bound=Event)
SETTINGS = changed(Settings(), "chat_model", "llama.cpp")
WORDS = "Yesterday I went to the market with my sister."


class Talk:
    """A tutor on files with all its engines, and everything that it told."""

    def __init__(self, folder: Path) -> None:
        self.events: list[Event] = []
        self.transcript = Transcript()
        self.microphone = FileMicrophone()
        self.tutor = Tutor(SETTINGS, self.microphone, FileSpeaker(folder / "reply.wav"), Silero())
        self.tutor.subscribe(self._take)
        self._news = asyncio.Event()

    def _take(self, event: Event) -> None:
        self.events.append(event)
        self.transcript.apply(event)
        self._news.set()

    def all(self, kind: type[E]) -> list[E]:
        return [event for event in self.events if isinstance(event, kind)]

    async def until(self, happened: Callable[[], object]) -> None:
        while not happened():
            self._news.clear()
            await self._news.wait()

    def kill(self, stage: str) -> int:
        """SIGKILL its process; its number."""
        pid: int = getattr(self.tutor.conductor.engines, stage).pid
        os.kill(pid, signal.SIGKILL)
        return pid

    async def speak(self, say: Say, words: str) -> None:
        """Say it into the microphone, in real time, with silence behind."""
        speech = say(words).samples
        await self.microphone.put(np.pad(speech, (0, 2 * MICROPHONE_RATE)).astype(np.float32))


@contextlib.asynccontextmanager
async def talking(folder: Path) -> AsyncIterator[Talk]:
    talk = Talk(folder)
    try:
        await talk.tutor.load_engines()
        talk.tutor.conductor.post(StartListening())
        yield talk
    finally:
        await talk.tutor.close()


@dataclass(frozen=True, slots=True)
class Mended:
    turn: Turn
    restarted: list[EngineRestarted]
    faults: list[FaultRaised]
    back_s: float
    """From the kill until a fresh process was ready."""
    sound_s: float | None
    """From the kill until the tutor was next heard; None when it said nothing more."""


MOMENTS: dict[str, tuple[type[Event], float]] = {
    "turn_detector": (DraftBegun, 0.0),
    "transcriber": (DraftBegun, 0.03),
    "chat_model": (ReplyTextArrived, 0.0),
    "voice": (SynthesisStarted, 0.01),
}
"""What tells that an engine is at work, and how long after it the engine is killed (seconds)."""


async def mended(folder: Path, say: Say, stage: str) -> Mended:
    """Hold a turn in which this engine is killed at its work."""
    moment, delay = MOMENTS[stage]
    async with talking(folder) as talk:
        loop = asyncio.get_running_loop()
        speaking = asyncio.create_task(talk.speak(say, WORDS))
        await talk.until(lambda: talk.all(moment))
        await asyncio.sleep(delay)
        killed_at = loop.time()
        talk.kill(stage)
        await talk.until(lambda: talk.all(TurnEnded))
        await talk.until(lambda: talk.all(EngineRestarted))
        await speaking
        sounded = [e.at for e in talk.all(PlaybackStarted) if e.at > killed_at]
        restarted = talk.all(EngineRestarted)
        return Mended(
            talk.transcript.turns[0],
            restarted,
            talk.all(FaultRaised),
            restarted[0].at - killed_at,
            sounded[0] - killed_at if sounded else None,
        )


@pytest.mark.parametrize("stage", MOMENTS)
def test_an_engine_killed_in_mid_turn_costs_no_word(tmp_path: Path, say: Say, stage: str) -> None:
    outcome = run(mended(tmp_path, say, stage), 120)
    turn = outcome.turn
    assert word_error_rate(WORDS, turn.learner) <= 0.25
    assert turn.outcome is Outcome.ANSWERED
    assert turn.reply_complete
    assert {phrase.status for phrase in turn.phrases} == {PhraseStatus.PLAYED}
    assert [event.stage for event in outcome.restarted] == [stage]
    assert outcome.faults == []
    # 3 s are meant; a machine that runs other things meanwhile gets more.
    assert outcome.back_s < 30.0
    # A mind killed at the end of its answer may have nothing left to say.
    assert outcome.sound_s is None or outcome.sound_s < 45.0


def test_the_report_of_a_crash_holds_no_words_of_the_talk(tmp_path: Path, say: Say) -> None:
    outcome = run(mended(tmp_path, say, "transcriber"), 120)
    (restarted,) = outcome.restarted
    assert "Whisper, while" in restarted.report
    assert "SIGKILL" in restarted.report
    for text in (outcome.turn.learner, outcome.turn.reply, "market"):
        assert text not in restarted.report


def test_every_engine_may_die_between_two_turns(tmp_path: Path) -> None:
    async def scenario() -> Talk:
        async with talking(tmp_path) as talk:
            pids = {stage: talk.kill(stage) for stage in MOMENTS}
            await talk.until(lambda: len(talk.all(EngineRestarted)) == len(MOMENTS))
            for stage, pid in pids.items():
                assert getattr(talk.tutor.conductor.engines, stage).pid != pid
            talk.tutor.conductor.post(TypeText("Hello, I am Anna."))
            await talk.until(lambda: talk.all(TurnEnded))
            return talk

    talk = run(scenario(), 120)
    (turn,) = talk.transcript.turns
    assert turn.outcome is Outcome.ANSWERED
    assert not talk.all(FaultRaised)


# The program itself ---------------------------------------------------------------------------------

_PROGRAM = """
import asyncio, json, sys
from pathlib import Path
from tests.test_crashes import MOMENTS, Talk
from tutor.conversation.answer_events import ReplyTextArrived
from tutor.conversation.events import TurnEnded
from tutor.conversation.intents import TypeText

async def main():
    talk = Talk(Path(sys.argv[1]))
    await talk.tutor.load_engines()
    engines = talk.tutor.conductor.engines
    print(json.dumps([getattr(engines, stage).pid for stage in MOMENTS]), flush=True)
    while True:
        before = len(talk.all(TurnEnded))
        talk.tutor.conductor.post(TypeText("Tell me a long story about the sea and a ship."))
        await talk.until(lambda: len(talk.all(ReplyTextArrived)) > 5)
        print("in mid-turn", flush=True)
        await talk.until(lambda: len(talk.all(TurnEnded)) > before)

if __name__ == "__main__":
    asyncio.run(main())
"""


@pytest.mark.parametrize("how", ["SIGKILL", "SIGTERM", "SIGABRT", "SIGSEGV"])
def test_no_engine_outlives_a_program_killed_in_mid_turn(tmp_path: Path, how: str) -> None:
    script = tmp_path / "program.py"
    script.write_text(_PROGRAM)
    environment = {**os.environ, "PYTHONPATH": os.getcwd()}
    with subprocess.Popen(
        [sys.executable, str(script), str(tmp_path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
    ) as program:
        assert program.stdout is not None
        pids = json.loads(program.stdout.readline())
        assert program.stdout.readline() == b"in mid-turn\n"
        children = psutil.Process(program.pid).children(recursive=True)
        assert {child.pid for child in children} >= set(pids)
        program.send_signal(getattr(signal, how))
        program.wait(60)
    begun = time.monotonic()
    _, alive = psutil.wait_procs(children, timeout=30.0)
    assert not alive, f"left after {time.monotonic() - begun:.1f} s: {alive}"
