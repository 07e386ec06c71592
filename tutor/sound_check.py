"""Whether microphone and loudspeaker work: a level, a test sound, an echo of three seconds, its words.

                   begin                      record                     3 s heard
    the talk ─────────────► listening ─────────────► recording ─────────────► echoing ──► listening
    stops listening            │  ▲ test sound
        ▲                      │
        └──────── end ─────────┘   a talk that listens again ends the check by itself

Runs on the conductor's loop. What is recorded stays in memory and is forgotten with the next recording or at
the end of the check.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import AsyncIterator, Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from tutor.audio.closing import closing
from tutor.audio.contract import Microphone
from tutor.audio.frames import FRAME_SAMPLES, MICROPHONE_RATE, AudioFrame, Samples, Seconds
from tutor.audio.lending import LentMicrophone, lender
from tutor.audio.level import level
from tutor.conversation.capture import own_fault
from tutor.conversation.conductor import Conductor
from tutor.conversation.engine_events import EngineReady, FaultRaised, LevelMeasured, Stage
from tutor.conversation.events import Event, PhaseChanged
from tutor.conversation.intents import StartListening, StopListening
from tutor.conversation.sound_check_events import (
    EchoWritten,
    Hearing,
    MicrophoneJudged,
    SoundCheckDoing,
    SoundCheckFailed,
    SoundCheckMoved,
    SoundCheckStep,
)
from tutor.conversation.turn import Phase
from tutor.errors import TutorError
from tutor.transcribing.contract import Hints, Speech

RECORDED: Seconds = 3.0
JUDGED: Seconds = 3.0
"""How much of the past a judgement looks at."""
SURELY_BLOCKED: Seconds = 1.0
"""Exact zeros for so long come from no microphone: the quietest one hisses a little."""
ENOUGH = 0.3
"""Level of the loudest frame (-42 dBFS) that speech into a usable microphone exceeds."""
FULL = 0.985
"""A sample from here on is cut off by the converter."""
TOO_MUCH = 0.004
"""Share of such samples among the loud frames that can be heard as distortion."""
TONES = ((523.25, 0.0), (783.99, 0.22))
"""The test sound: frequency in Hz and beginning in seconds of its notes."""
TONE_RATE = 24_000

_log = logging.getLogger(__name__)
_TALKING = (Phase.LISTENING, Phase.HEARING)


class Judge:
    """Tells a blocked, a quiet, a good and an overdriven microphone apart by its last seconds."""

    def __init__(self, looked_at: Seconds = JUDGED) -> None:
        frames = round(looked_at * MICROPHONE_RATE / FRAME_SAMPLES)
        self._frames: deque[tuple[float, float, bool]] = deque(maxlen=frames)
        """Level, share of cut-off samples, and whether it was exactly zero."""

    def hear(self, samples: Samples) -> Hearing | None:
        """The judgement with this frame; None while too little was heard to say anything."""
        cut_off = float(np.mean(np.abs(samples) >= FULL))
        self._frames.append((level(samples), cut_off, not np.any(samples)))
        loudest = max(loud for loud, _, _ in self._frames)
        if all(zero for _, _, zero in self._frames):
            long_enough = len(self._frames) * FRAME_SAMPLES >= SURELY_BLOCKED * MICROPHONE_RATE
            return "blocked" if long_enough else None
        loud = [cut for known, cut, _ in self._frames if known >= loudest - 0.2]
        if sum(loud) / len(loud) > TOO_MUCH:
            return "too loud"
        if loudest >= ENOUGH:
            return "good"
        return "quiet" if len(self._frames) == self._frames.maxlen else None


def judged(samples: Samples) -> Hearing:
    """The same for a whole recording of more than SURELY_BLOCKED seconds."""
    judge = Judge(len(samples) / MICROPHONE_RATE)
    whole = len(samples) // FRAME_SAMPLES * FRAME_SAMPLES
    hearing: Hearing | None = None
    for start in range(0, whole, FRAME_SAMPLES):
        hearing = judge.hear(samples[start : start + FRAME_SAMPLES])
    return hearing or "quiet"


def chime() -> AudioFrame:
    """Two soft notes, a little more than a second."""
    length = TONES[-1][1] + 0.9
    time = np.arange(int(length * TONE_RATE)) / TONE_RATE
    made = np.zeros(len(time))
    for frequency, begins in TONES:
        since = np.maximum(time - begins, 0.0)
        swell = np.minimum(since / 0.02, 1.0) * np.exp(-since * 5.0)
        made += 0.25 * swell * np.sin(2 * np.pi * frequency * since)
    return AudioFrame(made.astype(np.float32), TONE_RATE)


@dataclass(slots=True)
class _Recording:
    done: asyncio.Future[Samples]
    wanted: int = round(RECORDED * MICROPHONE_RATE)
    frames: list[Samples] = field(default_factory=list)

    def hear(self, samples: Samples) -> None:
        self.frames.append(samples)
        if len(self.frames) * FRAME_SAMPLES >= self.wanted and not self.done.done():
            self.done.set_result(np.concatenate(self.frames))


class SoundCheck:
    """MUST be made and used on the conductor's loop; at most one check at a time."""

    def __init__(
        self, conductor: Conductor, microphone: Callable[[], Microphone], language: Callable[[], str]
    ) -> None:
        """`microphone` makes the one to check, `language` is what to expect in a recording (ISO 639-1)."""
        self._conductor = conductor
        self._microphone = microphone
        self._language = language
        self._loop = asyncio.get_running_loop()
        self._changing = asyncio.Lock()
        self._measuring: asyncio.Task[None] | None = None
        self._work: asyncio.Task[None] | None = None
        self._writing: asyncio.Task[None] | None = None
        self._recording: _Recording | None = None
        self._hears = asyncio.Event()
        """Set while a transcriber is there."""
        self._talk_listens = False
        conductor.subscribe(self._watch)

    @property
    def running(self) -> bool:
        return self._measuring is not None

    async def take(self, step: SoundCheckStep) -> None:
        """What the learner asks for."""
        match step:
            case "begin":
                await self.begin()
            case "test sound":
                self.play_test_sound()
            case "record":
                self.record()
            case "end":
                await self.end()

    async def begin(self) -> None:
        """Measure the microphone from now on, or anew when it is another one; the talk stops listening."""
        async with self._changing:
            if self.running:
                await self._stop()
            else:
                self._resume = self._talk_listens
            self._conductor.post(StopListening())
            # Returns when the device is let go of, which the check is about to open.
            await self._conductor.use_microphone(
                LentMicrophone(lender(self._conductor.microphone), self._let_go)
            )
            self._measuring = self._own("microphone", self._measure(self._microphone()))
            self._tell("listening")

    def play_test_sound(self) -> None:
        self._begin_work(self._play_test_sound())

    def record(self) -> None:
        """Record RECORDED seconds, play them back, and tell their words when they can be recognised."""
        self._begin_work(self._echo())

    async def end(self) -> None:
        """Let go of the devices; the talk listens again if it did before."""
        async with self._changing:
            if not self.running:
                return
            await self._stop()
            self._give_back()
            self._tell("over")
            if self._resume and self._conductor.phase is Phase.READY:
                self._conductor.post(StartListening())

    # The talk ---------------------------------------------------------------------------------------

    def _watch(self, event: Event) -> None:
        if isinstance(event, PhaseChanged):
            if event.phase in _TALKING or event.phase is Phase.READY:
                self._talk_listens = event.phase in _TALKING
            if event.phase in _TALKING and self.running:
                self._stand_back()
        elif isinstance(event, EngineReady) and event.stage == "transcriber":
            self._hears.set()
        elif isinstance(event, FaultRaised) and event.stage == "transcriber":
            self._hears.set()  # what waits for words finds out why there are none

    def _stand_back(self) -> None:
        """The learner began to talk in the middle of the check: the talk has the microphone."""
        for task in (self._measuring, self._work, self._writing):
            if task is not None:
                task.cancel()
        self._work = self._writing = self._recording = None
        self._tell("over")

    async def _let_go(self) -> None:
        """Returns when the check has closed its microphone."""
        if self._measuring is not None:
            await asyncio.wait({self._measuring})
            self._measuring = None
        self._give_back()

    def _give_back(self) -> None:
        self._conductor.microphone = lender(self._conductor.microphone)

    async def _stop(self) -> None:
        tasks = {task for task in (self._measuring, self._work, self._writing) if task is not None}
        self._measuring = self._work = self._writing = self._recording = None
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)

    # Work -------------------------------------------------------------------------------------------

    def _tell(self, doing: SoundCheckDoing) -> None:
        self._conductor.emit(SoundCheckMoved(doing, self._loop.time()))

    def _fail(self, stage: Stage, error: TutorError) -> None:
        self._conductor.emit(SoundCheckFailed(stage, error.message, error.remedy, self._loop.time()))

    def _begin_work(self, work: Coroutine[Any, Any, None]) -> None:
        """One thing at a time: what comes while something is under way is dropped."""
        if not self.running or (self._work is not None and not self._work.done()):
            work.close()
            return
        self._work = self._own("loudspeaker", work)

    def _own(self, stage: Stage, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        def ended(task: asyncio.Task[None]) -> None:
            if task.cancelled() or (error := task.exception()) is None:
                return
            # A fault of our own: say it instead of waiting for ever.
            _log.error("the sound check failed", exc_info=error)
            self._fail(stage, own_fault(error, "Try it again."))
            self._tell("listening")

        task = self._loop.create_task(work, name=f"sound check: {stage}")
        task.add_done_callback(ended)
        return task

    async def _measure(self, microphone: Microphone) -> None:
        judge, told = Judge(), None
        try:
            async with closing(microphone.frames()) as frames:
                async for frame in frames:
                    self._conductor.emit(LevelMeasured(level(frame.samples), False, frame.ended_at))
                    hearing = judge.hear(frame.samples)
                    if hearing is not None and hearing != told:
                        told = hearing
                        self._conductor.emit(MicrophoneJudged(hearing, False, frame.ended_at))
                    if self._recording is not None:
                        self._recording.hear(frame.samples)
        except TutorError as error:
            self._fail("microphone", error)
            if self._recording is not None and not self._recording.done.done():
                self._recording.done.cancel()

    async def _play_test_sound(self) -> None:
        self._tell("test sound")
        await self._play(chime())
        self._tell("listening")

    async def _echo(self) -> None:
        if self._writing is not None:
            self._writing.cancel()
        self._tell("recording")
        self._recording = _Recording(self._loop.create_future())
        try:
            samples = await self._recording.done
        except asyncio.CancelledError:
            if (task := asyncio.current_task()) is not None and task.cancelling():
                raise
            self._tell("listening")  # the microphone failed meanwhile, and that was told
            return
        finally:
            self._recording = None
        hearing = judged(samples)
        self._conductor.emit(MicrophoneJudged(hearing, True, self._loop.time()))
        if hearing != "blocked":
            self._writing = self._own("transcriber", self._write(samples))
            self._tell("echoing")
            await self._play(AudioFrame(samples, MICROPHONE_RATE))
        self._tell("listening")

    async def _play(self, sound: AudioFrame) -> None:
        async def once() -> AsyncIterator[AudioFrame]:
            yield sound

        speaker = self._conductor.speaker
        try:
            await speaker.open()
            await speaker.play(once(), lambda _started_at: None)
        except TutorError as error:
            self._fail("loudspeaker", error)
        except asyncio.CancelledError:
            speaker.stop()
            raise

    async def _write(self, samples: Samples) -> None:
        """Words, as soon as there is something that can recognise them."""
        if self._conductor.engines.transcriber is None:
            self._hears.clear()
            await self._hears.wait()
        transcriber = self._conductor.engines.transcriber
        if transcriber is None:
            self._fail(
                "transcriber",
                TutorError("The speech recognition is not there.", "See the notice in the main window."),
            )
            return
        try:
            written = await transcriber.transcribe(Speech(samples), Hints(self._language()))
        except TutorError as error:
            self._fail("transcriber", error)
        else:
            self._conductor.emit(EchoWritten(written.text.strip(), self._loop.time()))
