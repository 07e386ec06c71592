"""A whole talk with fakes, in virtual time, and what it told."""

from __future__ import annotations

import asyncio
from types import TracebackType
from typing import TypeVar

from tests.fakes.audio import FakeSpeaker, LoudnessDetector, ScriptedMicrophone
from tests.fakes.chat_model import FakeChatModel
from tests.fakes.transcriber import FakeTranscriber
from tests.fakes.voice import FakeVoice
from tutor.audio.frames import Seconds
from tutor.conversation.answer_events import (
    PhraseFound,
    PlaybackEnded,
    PlaybackStarted,
    SynthesisFinished,
    SynthesisStarted,
    TutorBegan,
)
from tutor.conversation.conductor import Conductor
from tutor.conversation.engines import Engines
from tutor.conversation.events import Event, PhaseChanged, TurnEnded
from tutor.conversation.hearing_events import SpeechStarted, TextTyped
from tutor.conversation.history import History
from tutor.conversation.intents import Intent, StartListening, TypeText
from tutor.conversation.lesson_events import CorrectionOffered, FeedbackGiven
from tutor.conversation.manner import Manner
from tutor.conversation.patience import Patience
from tutor.conversation.transcript import Turn
from tutor.conversation.turn import Phase
from tutor.listening.contract import TurnDetector
from tutor.session.latency import LatencyMeter

E = TypeVar("E", bound=Event)
PHRASE_EVENTS = (
    PhraseFound,
    SynthesisStarted,
    SynthesisFinished,
    PlaybackStarted,
    PlaybackEnded,
)

MAY_COME_LATE = (PhaseChanged, FeedbackGiven, CorrectionOffered)


class Talk:
    """Made and used inside run(); closes the conductor at its end and checks what is true of any talk."""

    def __init__(
        self,
        *,
        transcriber: FakeTranscriber | None = None,
        model: FakeChatModel | None = None,
        voice: FakeVoice | None = None,
        manner: Manner | None = None,
        patience: Patience | None = None,
        turn_detector: TurnDetector | None = None,
    ) -> None:
        self.microphone, self.speaker = ScriptedMicrophone(), FakeSpeaker()
        self.detector = LoudnessDetector()
        self.transcriber = transcriber or FakeTranscriber(delay=0.3)
        self.model = model or FakeChatModel(first_delay=0.2, token_delay=0.05)
        self.voice = voice or FakeVoice(delay=0.1)
        self.engines = Engines(self.transcriber, self.model, self.voice, turn_detector)
        self.patience = patience
        self.manner = manner or Manner(sentences=100, speculates=False)
        self.history = History([], 100_000)
        self.events: list[Event] = []
        self.meter = LatencyMeter()
        self.loop = asyncio.get_running_loop()

    async def __aenter__(self) -> Talk:
        self.conductor = Conductor(
            self.engines,
            self.microphone,
            self.speaker,
            self.detector,
            self.history,
            self.manner,
            patience=self.patience,
        )
        self.conductor.subscribe(self.events.append)
        self.conductor.subscribe(self.measure)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.conductor.close()
        if error is None:
            self.check()

    def check(self) -> None:
        """What is true of every talk, whatever happened in it."""
        assert self.conductor.phase is Phase.READY
        assert self.microphone.closed == self.microphone.opened
        assert self.model.active == self.voice.active == 0, "no engine works on for nobody"
        beginnings = (SpeechStarted, TextTyped, TutorBegan)
        begun = {e.turn for e in self.events if isinstance(e, beginnings)}
        ended = [e.turn for e in self.all(TurnEnded)]
        assert sorted(ended) == sorted(begun), "every turn ends once a revision"
        for turn in begun:
            of_turn = [e for e in self.events if getattr(e, "turn", None) == turn]
            over = next(i for i, e in enumerate(of_turn) if isinstance(e, TurnEnded))
            late = [e for e in of_turn[over + 1 :] if not isinstance(e, MAY_COME_LATE)]
            assert not late, f"after its end a turn is silent: {late}"

    def measure(self, event: Event) -> None:
        self.meter.apply(event)

    def all(self, kind: type[E]) -> list[E]:
        return [event for event in self.events if isinstance(event, kind)]

    def last(self, kind: type[E]) -> E:
        return self.all(kind)[-1]

    @property
    def turns(self) -> list[Turn]:
        return self.conductor.transcript.turns

    @property
    def phase(self) -> Phase:
        return self.conductor.phase

    def post(self, *intents: Intent) -> None:
        for intent in intents:
            self.conductor.post(intent)

    async def listen(self) -> None:
        self.post(StartListening())
        await asyncio.sleep(1.0)

    async def until(self, phase: Phase, limit: Seconds = 300.0) -> None:
        """Let time pass until the phase is reached."""
        reached = asyncio.Event()

        def watch(event: Event) -> None:
            if isinstance(event, PhaseChanged) and event.phase is phase:
                reached.set()

        self.conductor.subscribe(watch)
        if self.phase is not phase:
            async with asyncio.timeout(limit):
                await reached.wait()

    async def say(self, duration: Seconds = 1.0) -> None:
        """Speak, and wait until the turn is at rest again."""
        self.microphone.say(duration)
        await self.until(Phase.HEARING)
        await self.until(Phase.LISTENING)

    async def type(self, text: str) -> None:
        self.post(TypeText(text))
        await self.until(Phase.LISTENING if self.microphone.opened else Phase.READY)
