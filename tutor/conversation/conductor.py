"""Runs the talk: feeds inputs to the state machine, carries out its effects, tells everyone what happened.

    Hearing ──voices──► state machine ──effects──► LearnerTurn (drafts) ──► Answering ──► Reply
       ▲                                                                                   │
       └───────────────── Overlap: what the microphone hears of the tutor ◄────────────────┘

One event loop, one thread, no Qt, no device: microphone, loudspeaker, engines and clock come from outside.
Inputs are handled strictly one after another; everything that takes time is a task that this object owns.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Coroutine, Sequence
from typing import Any, get_args

from tutor.audio.contract import Microphone, Speaker
from tutor.audio.frames import Seconds
from tutor.conversation import effects as fx
from tutor.conversation.answer_events import PlaybackStarted, TutorBegan
from tutor.conversation.answering import Answering
from tutor.conversation.aside import Aside
from tutor.conversation.capture import own_fault
from tutor.conversation.engine_events import Stage
from tutor.conversation.engines import Engines
from tutor.conversation.events import Event, PhaseChanged, TurnEnded
from tutor.conversation.faults import Faults
from tutor.conversation.floor import Floor
from tutor.conversation.hearing import Hearing
from tutor.conversation.hearing_events import TextTyped, TranscriptionFinished
from tutor.conversation.history import History
from tutor.conversation.inputs import TURN_INPUTS, Input, ModeChosen, ReplyEnded, TurnsCounted
from tutor.conversation.intents import FinishTurn, Intent, Silence, StopListening
from tutor.conversation.learner_turn import LearnerTurn
from tutor.conversation.manner import Manner
from tutor.conversation.overlap import Overlap
from tutor.conversation.patience import Patience
from tutor.conversation.prompting import Prompting
from tutor.conversation.recognition import Recognition
from tutor.conversation.retrieval import NOTHING, Quoted, Sources
from tutor.conversation.script import Script, line
from tutor.conversation.sound_sink import SoundSink
from tutor.conversation.speculation import Answer
from tutor.conversation.state import AT_REST, State, step
from tutor.conversation.transcript import Transcript, Turn
from tutor.conversation.turn import Outcome, Phase, TurnId
from tutor.errors import TutorError
from tutor.listening.contract import VoiceDetector
from tutor.listening.utterance import UtteranceCollector
from tutor.thinking.contract import Message

CLOSE_LIMIT: Seconds = 2.0
INTENTS: tuple[type, ...] = get_args(Intent)

_log = logging.getLogger(__name__)


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
        patience: Patience | None = None,
    ) -> None:
        """`transcript` holds the earlier turns of a talk that is gone on with.

        Without `patience` every pause is given the manner's `end_silence`.
        """
        self.engines = engines
        self.microphone = microphone
        self.transcript = transcript or Transcript()
        self.stale = 0
        """Inputs dropped because their turn or revision was over."""
        self._loop = asyncio.get_running_loop()
        self._inputs: deque[Input] = deque()
        self._stepping = False
        self._subscribers: list[Callable[[Event], None]] = []
        self._ending: set[asyncio.Task[None]] = set()
        last = self.transcript.turns[-1].id if self.transcript.turns else TurnId(0)
        self._floor = floor = Floor(
            state=State(turn=last, push_to_talk=manner.push_to_talk),
            manner=manner,
            engines=engines,
            speaker=speaker,
            transcript=self.transcript,
            faults=Faults(self.emit),
            emit=self.emit,
            post=self.post,
            own=self._own,
        )
        self._collector = UtteranceCollector(manner.end_silence, manner.longest_turn)
        self._collector.starts_above = manner.voice_threshold
        self._overlap = Overlap()
        self._prompting = Prompting(floor, history)
        self._answering = Answering(floor, self._prompting)
        self._learner_turn = LearnerTurn(
            floor, self._collector, patience, Recognition(floor, self._overlap), self._answering
        )
        self._hearing = Hearing(
            floor,
            detector,
            self._collector,
            self._overlap,
            self._learner_turn,
            lambda: self.aside.sounds,
        )
        self.aside = Aside(lambda: self.speaker, lambda: self.phase in AT_REST, self._hearing.aside_over)
        self._answer: Answer | None = None
        """The answer to typed words; that to spoken ones is its draft's."""

    @property
    def phase(self) -> Phase:
        return self._floor.state.phase

    @property
    def speaker(self) -> Speaker:
        return self._floor.speaker

    def subscribe(self, subscriber: Callable[[Event], None]) -> None:
        """Every later event is passed on at once, in order; subscribers MUST return quickly."""
        self._subscribers.append(subscriber)

    def emit(self, event: Event) -> None:
        self.transcript.apply(event)
        for subscriber in self._subscribers:
            subscriber(event)
        self._overlap.take(event, self.phase)
        if isinstance(event, (TranscriptionFinished, PlaybackStarted)):
            self.post(event)

    def post(self, event: Input) -> None:
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

    def fault(self, stage: Stage, error: TutorError) -> None:
        """Tell that a stage does not work; the next thing that it does right clears it."""
        self._floor.faults.fault(stage, error)

    def works(self, stage: Stage) -> None:
        self._floor.faults.works(stage)

    def keep_turn_open(self, keep: bool) -> None:
        """While set, silence does not end the learner's turn: more speech is known to come."""
        self._collector.keep_open = keep

    def lead(self, manner: Manner) -> None:
        """Another manner from now on."""
        self._floor.manner = manner
        self._collector.end_silence = manner.end_silence
        self._collector.longest = manner.longest_turn
        self._collector.starts_above = manner.voice_threshold
        self.post(ModeChosen(manner.push_to_talk))

    def remember(self, history: History) -> None:
        """Another opening or budget from the next turn on."""
        self._prompting.history = history

    def remind(self, text: str) -> None:
        """From the next turn on the model is told this before the learner's words; empty: nothing.

        It is no part of the history, so that the beginning of the prompt stays as it is.
        """
        self._prompting.reminder = text

    def prompt(self, words: str, quoted: Quoted = NOTHING) -> Sequence[Message]:
        """What the model is told when the learner says `words` now, and this stands in their documents."""
        return self._prompting.prompt(words, quoted)

    def follow(self, script: Script | None) -> None:
        """From the next turn on the script answers instead of the chat model; None: the chat model does."""
        self._answering.script = script

    @property
    def scripted(self) -> bool:
        """Whether a script answers."""
        return self._answering.script is not None

    def consult(self, sources: Sources | None) -> None:
        """From the next turn on the model is told what these say about the learner's words; None: nothing."""
        self._answering.consult(sources)

    def read_ahead(self) -> None:
        """Let the model read the talk so far again, after it was asked for something else."""
        self._answering.read_ahead("")

    def read_talk(self) -> None:
        """Let a model that has just been loaded read the talk so far; nobody waits for it."""
        self._answering.read_talk()

    def keep_sound(self, sink: SoundSink | None) -> None:
        """Give the sound of every turn and phrase to `sink` from now on; None: to nobody."""
        self._floor.sink = sink

    def start_over(self) -> None:
        """Forget the talk so far; the next turn begins a new one."""
        self.post(Silence())
        self._answering.reading_on.stop()
        self.transcript.turns.clear()

    def go_on_with(self, turns: Sequence[Turn]) -> None:
        """Go on with another talk, whose turns these are; the microphone is closed."""
        self.post(StopListening())
        self.start_over()
        self.transcript.turns.extend(turns)
        if turns:
            self.post(TurnsCounted(turns[-1].id))

    async def use_microphone(self, microphone: Microphone) -> None:
        """Listen with another device, without ending the talk."""
        self.microphone = microphone
        if self._hearing.capture.is_open:
            self.post(FinishTurn())
            self._hearing.capture.close()
            self._hearing.open(self.microphone)
        await self._hearing.capture.closed()

    async def use_speaker(self, speaker: Speaker) -> None:
        self.post(Silence())
        old, self._floor.speaker = self.speaker, speaker
        await old.close()

    async def close(self) -> None:
        """Stop inputs, then work, then output."""
        self.post(StopListening())
        self._answering.stop_preparing()
        if ending := self._hearing.capture.closing | self._answering.reading_on.tasks | self._ending:
            _, late = await asyncio.wait(ending, timeout=CLOSE_LIMIT)
            for task in late:
                task.cancel()
        await self.speaker.close()

    # Inputs and effects ---------------------------------------------------------------------------

    def _take(self, event: Input) -> None:
        before = self._floor.state
        after, effects = step(before, event)
        self._floor.state = after
        if self.aside.under_way and (isinstance(event, INTENTS) or after.phase not in AT_REST):
            self.aside.stop()
        current = before.under_way and before.turn
        if isinstance(event, TURN_INPUTS) and event.turn != current:
            self.stale += 1
            _log.debug("%s came too late for %s", type(event).__name__, before.turn)
        for effect in effects:
            self._carry_out(effect)
        if after.phase is not before.phase or after.turn != before.turn:
            self.emit(PhaseChanged(after.phase, after.turn, self._loop.time()))

    def _carry_out(self, effect: fx.Effect) -> None:
        match effect:
            case fx.OpenMicrophone():
                self._hearing.open(self.microphone)
            case fx.CloseMicrophone():
                self._hearing.capture.close()
            case fx.HoldUtterance():
                self._collector.hold()
            case fx.FinishUtterance():
                self._hearing.finish()
            case fx.CommitUtterance():
                self._hearing.commit()
            case fx.SplitUtterance():
                self._collector.split()
            case fx.PauseSound():
                self.speaker.pause()
            case fx.ResumeSound():
                self.speaker.resume()
            case fx.TellSpeechStarted(turn=turn, at=at):
                self._answering.reading_on.stop()
                self._learner_turn.begin(turn, at)
            case fx.BeginDraft(turn=turn, utterance=pause):
                self._learner_turn.pause(turn, pause)
            case fx.DoubtDraft(pause=paused):
                self._learner_turn.doubt(paused)
            case fx.OpenGate(turn=turn, utterance=utterance):
                self._learner_turn.end(turn, utterance)
            case fx.TakeText(turn=turn, text=text):
                self.emit(TextTyped(turn, text, self._loop.time()))
            case fx.Think(turn=turn, text=text):
                self._answer = self._answering.begin(turn, text, ready=self._learner_turn.answer_ready)
                self._answer.release()
            case fx.TellTutorBegan(turn=turn):
                self.emit(TutorBegan(turn, self._loop.time()))
            case fx.Recite(turn=turn, text=text):
                ready = self._learner_turn.answer_ready
                self._answer = self._answering.begin(turn, "", line(text), ready=ready)
                self._answer.release()
            case fx.Abandon():
                self._abandon()
            case fx.EndTurn(turn=turn, outcome=outcome):
                self._learner_turn.learn_from(turn, outcome)
                self._answering.move_on(turn, outcome)
                self.emit(TurnEnded(turn, outcome, self._loop.time()))
                self._answering.read_ahead("")

    def _abandon(self) -> None:
        self._learner_turn.drafts.abandon()
        answer, self._answer = self._answer, None
        if answer is not None:
            answer.drop()

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
        state = self._floor.state
        if state.phase is Phase.HEARING:
            self._learner_turn.drafts.forget()
        elif state.under_way:
            self.fault("chat_model", own_fault(error, "Please say it again."))
            self.post(ReplyEnded(self._floor.state.turn, Outcome.FAILED))
