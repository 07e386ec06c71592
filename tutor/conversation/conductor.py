"""Runs the talk: feeds inputs to the state machine, carries out its effects, tells everyone what happened.

One event loop, one thread, no Qt, no device: microphone, loudspeaker, engines and clock come from outside.
Inputs are handled strictly one after another; everything that takes time is a task that this object owns.
"""

from __future__ import annotations

import asyncio
import logging
import math
from collections import deque
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from tutor.audio.closing import closing
from tutor.audio.contract import Microphone, Speaker
from tutor.audio.frames import MicrophoneFrame, Samples, Seconds
from tutor.conversation import events as ev
from tutor.conversation import state as st
from tutor.conversation.history import History, exchanges
from tutor.conversation.reply import Reply, Resources
from tutor.conversation.transcript import Transcript
from tutor.errors import EngineMissing, EngineTimeout, TutorError
from tutor.listening.contract import VoiceDetector
from tutor.listening.utterance import UtteranceCollector, VoiceEnded
from tutor.speaking.contract import Pace, Voice
from tutor.thinking.contract import ChatModel, Message
from tutor.transcribing.contract import Hints, Speech, Transcriber

TRANSCRIPTION_LIMIT: Seconds = 60.0
CLOSE_LIMIT: Seconds = 2.0
QUIETEST_DBFS = -60.0

_log = logging.getLogger(__name__)
_STILL_LOADING = (
    "It is still loading or could not be loaded. Wait for it, or choose another one in the settings."
)


@dataclass(slots=True)
class Engines:
    """The engines in use; a slot is None until its engine is warm. Slots may be swapped between turns."""

    transcriber: Transcriber | None = None
    chat_model: ChatModel | None = None
    voice: Voice | None = None


@dataclass(frozen=True, slots=True)
class Manner:
    """How to lead the talk; may be replaced between turns."""

    end_silence: Seconds = 0.7
    longest_turn: Seconds = 120.0
    push_to_talk: bool = False
    language: str = "en"
    pace: float = 1.0
    sentences: int = 4
    """The most that an answer has."""


class Conductor:
    """MUST be made and used on one running event loop."""

    def __init__(
        self,
        engines: Engines,
        microphone: Microphone,
        speaker: Speaker,
        detector: VoiceDetector,
        history: History,
        manner: Manner,
        transcript: Transcript | None = None,
    ) -> None:
        """`transcript` holds the earlier turns of a talk that is gone on with."""
        self.engines = engines
        self.microphone = microphone
        self.speaker = speaker
        self.transcript = transcript or Transcript()
        self.stale = 0
        """Inputs dropped because their turn or revision was over."""
        self._detector = detector
        self._history = history
        self._manner = manner
        self._collector = UtteranceCollector(manner.end_silence, manner.longest_turn)
        last = self.transcript.turns[-1].id if self.transcript.turns else ev.TurnId(0)
        self._state = st.State(turn=last, push_to_talk=manner.push_to_talk)
        self._loop = asyncio.get_running_loop()
        self._inputs: deque[st.Input] = deque()
        self._stepping = False
        self._subscribers: list[Callable[[ev.Event], None]] = []
        self._capture: asyncio.Task[None] | None = None
        self._closing: set[asyncio.Task[None]] = set()
        """Captures that are letting go of their microphone."""
        self._work: asyncio.Task[None] | None = None
        self._reply: Reply | None = None
        self._ending: set[asyncio.Task[None]] = set()
        self._faults: set[ev.Stage] = set()

    @property
    def phase(self) -> ev.Phase:
        return self._state.phase

    def subscribe(self, subscriber: Callable[[ev.Event], None]) -> None:
        """Every later event is passed on at once, in order; subscribers MUST return quickly."""
        self._subscribers.append(subscriber)

    def emit(self, event: ev.Event) -> None:
        self.transcript.apply(event)
        for subscriber in self._subscribers:
            subscriber(event)
        if isinstance(event, ev.PlaybackStarted):
            self.post(event)

    def post(self, event: st.Input) -> None:
        """Take an input; it is handled at once, or right after the one being handled."""
        self._inputs.append(event)
        if self._stepping:
            return
        self._stepping = True
        try:
            while self._inputs:
                self._take(self._inputs.popleft())
        finally:
            self._stepping = False

    def keep_turn_open(self, keep: bool) -> None:
        """While set, silence does not end the learner's turn: more speech is known to come."""
        self._collector.keep_open = keep

    def lead(self, manner: Manner) -> None:
        """Another manner from now on."""
        self._manner = manner
        self._collector.end_silence = manner.end_silence
        self._collector.longest = manner.longest_turn
        self.post(st.ModeChosen(manner.push_to_talk))

    def remember(self, history: History) -> None:
        """Another opening or budget from the next turn on."""
        self._history = history

    def start_over(self) -> None:
        """Forget the talk so far; the next turn begins a new one."""
        self.post(ev.Silence())
        self.transcript.turns.clear()

    async def use_microphone(self, microphone: Microphone) -> None:
        """Listen with another device, without ending the talk."""
        self.microphone = microphone
        if self._capture is not None:
            self.post(ev.FinishTurn())
            self._close_capture()
            self._open_capture()
        if self._closing:
            await asyncio.wait(self._closing)

    async def use_speaker(self, speaker: Speaker) -> None:
        self.post(ev.Silence())
        old, self.speaker = self.speaker, speaker
        await old.close()

    async def close(self) -> None:
        """Stop inputs, then work, then output."""
        self.post(ev.StopListening())
        if ending := self._closing | self._ending:
            _, late = await asyncio.wait(ending, timeout=CLOSE_LIMIT)
            for task in late:
                task.cancel()
        await self.speaker.close()

    # Inputs and effects ---------------------------------------------------------------------------

    def _take(self, event: st.Input) -> None:
        before = self._state
        self._state, effects = st.step(before, event)
        current = before.under_way and before.turn
        if isinstance(event, st.TURN_INPUTS) and event.turn != current:
            self.stale += 1
            _log.debug("%s came too late for %s", type(event).__name__, before.turn)
        for effect in effects:
            self._carry_out(effect)
        if self._state.phase is not before.phase or self._state.turn != before.turn:
            self.emit(ev.PhaseChanged(self._state.phase, self._state.turn, self._loop.time()))

    def _carry_out(self, effect: st.Effect) -> None:
        match effect:
            case st.OpenMicrophone():
                self._open_capture()
            case st.CloseMicrophone():
                self._close_capture()
            case st.HoldUtterance():
                self._collector.hold()
            case st.FinishUtterance():
                # The talk key may be let go before the microphone gave its first frame.
                now = self._loop.time()
                nothing = VoiceEnded(np.zeros(0, dtype=np.float32), 0.0, now, now)
                self.post(self._collector.finish() or nothing)
            case st.CommitUtterance():
                self._collector.commit()
                self._detector.reset()
            case st.TellSpeechStarted(turn=turn, at=at):
                self.emit(ev.SpeechStarted(turn, self._loop.time() if at is None else at))
            case st.Transcribe(turn=turn, utterance=utterance):
                self.emit(
                    ev.SpeechEnded(turn, utterance.duration, utterance.last_speech_at, self._loop.time())
                )
                self._work = self._own(self._transcribe(turn, utterance))
            case st.TakeText(turn=turn, text=text):
                self.emit(ev.TextTyped(turn, text, self._loop.time()))
            case st.Think(turn=turn, text=text):
                self._work = self._own(self._answer(turn, text))
            case st.Abandon():
                self._abandon()
            case st.EndTurn(turn=turn, outcome=outcome):
                self.emit(ev.TurnEnded(turn, outcome, self._loop.time()))

    def _abandon(self) -> None:
        if self._reply is not None:
            self._reply.abandon()
            self._reply = None
        if self._work is not None and self._work is not asyncio.current_task():
            self._work.cancel()
        self._work = None

    def _own(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = self._loop.create_task(work)
        self._ending.add(task)
        task.add_done_callback(self._let_go)
        return task

    def _let_go(self, task: asyncio.Task[None]) -> None:
        self._ending.discard(task)
        if task.cancelled() or (error := task.exception()) is None:
            return
        # A fault of our own: say it, and bring the turn to an end instead of hanging in it.
        _log.error("a task of the conductor failed", exc_info=error)
        if task is self._work:
            self.fault("chat_model", _own_fault(error, "Please say it again."))
            self.post(st.ReplyEnded(self._state.turn, ev.Outcome.FAILED))

    # Hearing --------------------------------------------------------------------------------------

    def _open_capture(self) -> None:
        self._collector.commit()
        self._detector.reset()
        listening = self._listen(self.microphone, set(self._closing))
        self._capture = self._loop.create_task(listening, name="microphone")

    def _close_capture(self) -> None:
        capture, self._capture = self._capture, None
        if capture is not None:
            capture.cancel()
            self._closing.add(capture)
            capture.add_done_callback(self._closing.discard)

    async def _listen(self, microphone: Microphone, before: set[asyncio.Task[None]]) -> None:
        """Hear until cancelled. One device can't be opened twice, so those before must have ended."""
        try:
            if before:
                await asyncio.wait(before)
            async with closing(microphone.frames()) as frames:
                async for frame in frames:
                    self._hear(frame)
        except TutorError as error:
            self._lose_microphone(error)
        # The task's boundary: a fault of our own must not leave the learner talking to nobody.
        except Exception as error:  # noqa: BLE001
            _log.exception("listening failed")
            self._lose_microphone(_own_fault(error, "Start listening again."))

    def _lose_microphone(self, error: TutorError) -> None:
        if self._capture is not asyncio.current_task():
            return  # it was already let go of
        self._capture = None
        self.fault("microphone", error)
        self.post(st.MicrophoneLost())

    def _hear(self, frame: MicrophoneFrame) -> None:
        self.works("microphone")
        phase = self._state.phase
        # Half duplex: while the tutor speaks, what comes in is mostly its own voice.
        deaf = phase is ev.Phase.SPEAKING
        probability = 0.0 if deaf else self._detector.probability(frame.samples)
        if self._state.push_to_talk and phase is not ev.Phase.HEARING and not deaf:
            self._collector.wait(frame)
        elif not deaf and (heard := self._collector.hear(frame, probability)) is not None:
            self.post(heard)
        self.emit(ev.LevelMeasured(level(frame.samples), probability >= 0.5, frame.ended_at))

    async def _transcribe(self, turn: ev.TurnId, utterance: VoiceEnded) -> None:
        transcriber = self.engines.transcriber
        self.emit(ev.TranscriptionStarted(turn, self._loop.time()))
        try:
            if transcriber is None:
                raise EngineMissing("The speech recognition is not ready.", _STILL_LOADING)
            async with asyncio.timeout(TRANSCRIPTION_LIMIT):
                transcript = await transcriber.transcribe(
                    Speech(utterance.samples), Hints(self._manner.language)
                )
        except TutorError as error:
            self.fault("transcriber", error)
            self.post(st.TranscriptionFailed(turn))
            return
        except TimeoutError:
            late = EngineTimeout("The speech recognition took too long.", "Choose a smaller model.")
            self.fault("transcriber", late)
            self.post(st.TranscriptionFailed(turn))
            return
        self.works("transcriber")
        finished = ev.TranscriptionFinished(turn, transcript.text.strip(), self._loop.time())
        self.emit(finished)
        self.post(finished)

    # Answering ------------------------------------------------------------------------------------

    async def _answer(self, turn: ev.TurnId, words: str) -> None:
        chat_model, voice = self.engines.chat_model, self.engines.voice
        if chat_model is None or voice is None:
            what = "The tutor's mind" if chat_model is None else "The tutor's voice"
            stage: ev.Stage = "chat_model" if chat_model is None else "voice"
            self.fault(stage, EngineMissing(f"{what} is not ready.", _STILL_LOADING))
            self.post(st.ReplyEnded(turn, ev.Outcome.FAILED))
            return

        def emit(event: ev.Event) -> None:
            if self._reply is not None and self._reply.turn == turn:
                self.emit(event)

        resources = Resources(
            chat_model=chat_model,
            voice=voice,
            speaker=self.speaker,
            pace=Pace(self._manner.pace),
            sentences=self._manner.sentences,
            emit=self.emit,
            fault=self.fault,
            works=self.works,
        )
        self._reply = Reply(turn, self.prompt(words), resources)
        outcome = await self._reply.run()
        self._reply = None
        self.post(st.ReplyEnded(turn, outcome))

    def prompt(self, words: str) -> Sequence[Message]:
        """What the model is told when the learner says `words` now."""
        return self._history.prompt(exchanges(self.transcript.turns), words)

    # Faults ---------------------------------------------------------------------------------------

    def fault(self, stage: ev.Stage, error: TutorError) -> None:
        """Tell that a stage does not work; the next thing that it does right clears it."""
        self._faults.add(stage)
        self.emit(ev.FaultRaised(stage, error.message, error.remedy, self._loop.time()))

    def works(self, stage: ev.Stage) -> None:
        if stage in self._faults:
            self._faults.discard(stage)
            self.emit(ev.FaultCleared(stage, self._loop.time()))


def _own_fault(error: BaseException, remedy: str) -> TutorError:
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return TutorError(f"Something went wrong ({error}).", remedy)


def level(samples: Samples) -> float:
    """Loudness from 0 (QUIETEST_DBFS or less) to 1 (full scale), linear in decibels."""
    power = float(np.mean(np.square(samples)))
    if power <= 0.0:
        return 0.0
    return min(1.0, max(0.0, 1.0 - 10.0 * math.log10(power) / QUIETEST_DBFS))
