"""Runs the talk: feeds inputs to the state machine, carries out its effects, tells everyone what happened.

One event loop, one thread, no Qt, no device: microphone, loudspeaker, engines and clock come from outside.
Inputs are handled strictly one after another; everything that takes time is a task that this object owns.
"""

from __future__ import annotations

import asyncio
import logging
import math
from collections import deque
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, get_args

import numpy as np

from tutor.audio.contract import Microphone, Speaker
from tutor.audio.frames import AudioFrame, MicrophoneFrame, Samples, Seconds
from tutor.conversation import events as ev
from tutor.conversation import state as st
from tutor.conversation.aside import Aside
from tutor.conversation.capture import Capture, own_fault
from tutor.conversation.echo_text import echoes
from tutor.conversation.history import History, exchanges
from tutor.conversation.manner import Manner
from tutor.conversation.partial_words import PartialWords
from tutor.conversation.patience import Patience
from tutor.conversation.preparation import Preparation
from tutor.conversation.reply import Engines, Reply, Resources, not_ready
from tutor.conversation.retrieval import NOTHING, Quoted, Retrieval, Sources
from tutor.conversation.script import Script, line
from tutor.conversation.sound_sink import SoundSink
from tutor.conversation.speculation import DRAFTS_A_TURN, Answer, Drafts, Gate, Work
from tutor.conversation.transcript import Transcript, Turn
from tutor.errors import EngineTimeout, TutorError
from tutor.listening.contract import VoiceDetector
from tutor.listening.utterance import (
    QUICK_START_FRAMES,
    START_FRAMES,
    UtteranceCollector,
    VoiceBegan,
    VoiceEnded,
    VoicePaused,
    VoiceResumed,
)
from tutor.text import Text
from tutor.thinking.contract import Message
from tutor.thinking.feedback import schema
from tutor.transcribing.contract import Hints, Speech
from tutor.transcribing.contract import Transcript as Heard
from tutor.transcribing.disfluency import clean

TRANSCRIPTION_LIMIT: Seconds = 60.0
REJOIN: Seconds = 1.0
"""A learner who speaks so soon after the tutor's first sound had not finished."""
ECHO_LASTS: Seconds = 1.0
"""A voice that begins so soon after the tutor's may be its echo."""
INTERRUPTS: Seconds = 0.4
"""Speech over the tutor that is more than a cough or an "uh-huh"; until then the sound is only paused."""
CLOSE_LIMIT: Seconds = 2.0
QUIETEST_DBFS = -60.0
AT_REST = frozenset({ev.Phase.READY, ev.Phase.LISTENING})
"""No turn is under way."""
INTENTS: tuple[type, ...] = get_args(ev.Intent)

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
        self.speaker = speaker
        self.transcript = transcript or Transcript()
        self.stale = 0
        """Inputs dropped because their turn or revision was over."""
        self._detector = detector
        self._history = history
        self._manner = manner
        self._patience = patience
        self._collector = UtteranceCollector(manner.end_silence, manner.longest_turn)
        self._collector.starts_above = manner.voice_threshold
        last = self.transcript.turns[-1].id if self.transcript.turns else ev.TurnId(0)
        self._state = st.State(turn=last, push_to_talk=manner.push_to_talk)
        self._loop = asyncio.get_running_loop()
        self._inputs: deque[st.Input] = deque()
        self._stepping = False
        self._subscribers: list[Callable[[ev.Event], None]] = []
        self._capture = Capture(self._hear, self._lose_microphone)
        self._drafts = Drafts(
            Work(
                transcribe=self._transcribe_turn,
                answer=self._begin_answer,
                failed=self._not_transcribed,
                words_known=self._words_known,
                emit=self.emit,
            ),
            self._own,
        )
        self._partial = PartialWords(self._transcribe_part, self._own, self._tell_partial_words)
        self._preparation = Preparation(self._own)
        self.aside = Aside(lambda: self.speaker, lambda: self.phase in AT_REST, self._aside_over)
        self._answer: Answer | None = None
        """The answer to typed words; that to spoken ones is its draft's."""
        self._script: Script | None = None
        self._retrieval: Retrieval | None = None
        self._rest: asyncio.Task[None] | None = None
        """Reads what the model writes behind an answer that was heard."""
        self._sink: SoundSink | None = None
        self._pauses: list[Seconds] = []
        """Those inside the learner's turn so far."""
        self._last_speech_at: Seconds = 0.0
        self._reminder = ""
        """What the model is told besides the learner's words."""
        self._sounds_since: Seconds = 0.0
        """When the answer under way was first heard."""
        self._sounded: Seconds = 0.0
        """How much of the tutor the microphone has heard so far."""
        self._silent_since: Seconds = -ECHO_LASTS
        """When the tutor was last heard."""
        self._said: deque[str] = deque(maxlen=8)
        """The tutor's last phrases."""
        self._voice_began: Seconds = 0.0
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
        if isinstance(event, ev.PlaybackStarted) and self._state.phase is ev.Phase.THINKING:
            self._sounds_since = event.at
        if isinstance(event, ev.PhraseFound):
            self._said.append(event.text)
        if isinstance(event, ev.PlaybackEnded):
            self._sounded += event.heard
            self._silent_since = event.at
        if isinstance(event, (ev.TranscriptionFinished, ev.PlaybackStarted)):
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
        self._collector.starts_above = manner.voice_threshold
        self.post(st.ModeChosen(manner.push_to_talk))

    def remember(self, history: History) -> None:
        """Another opening or budget from the next turn on."""
        self._history = history

    def follow(self, script: Script | None) -> None:
        """From the next turn on the script answers instead of the chat model; None: the chat model does."""
        self._script = script

    @property
    def scripted(self) -> bool:
        """Whether a script answers."""
        return self._script is not None

    def consult(self, sources: Sources | None) -> None:
        """From the next turn on the model is told what these say about the learner's words; None: nothing."""
        if self._retrieval is not None:
            self._retrieval.close()
        self._retrieval = None if sources is None else Retrieval(sources)

    def read_ahead(self) -> None:
        """Let the model read the talk so far again, after it was asked for something else."""
        self._read_ahead("")

    def remind(self, text: str) -> None:
        """From the next turn on the model is told this before the learner's words; empty: nothing.

        It is no part of the history, so that the beginning of the prompt stays as it is.
        """
        self._reminder = text

    def keep_sound(self, sink: SoundSink | None) -> None:
        """Give the sound of every turn and phrase to `sink` from now on; None: to nobody."""
        self._sink = sink

    def start_over(self) -> None:
        """Forget the talk so far; the next turn begins a new one."""
        self.post(ev.Silence())
        self._stop_reading_on()
        self.transcript.turns.clear()

    def go_on_with(self, turns: Sequence[Turn]) -> None:
        """Go on with another talk, whose turns these are; the microphone is closed."""
        self.post(ev.StopListening())
        self.start_over()
        self.transcript.turns.extend(turns)
        if turns:
            self.post(st.TurnsCounted(turns[-1].id))

    async def use_microphone(self, microphone: Microphone) -> None:
        """Listen with another device, without ending the talk."""
        self.microphone = microphone
        if self._capture.is_open:
            self.post(ev.FinishTurn())
            self._capture.close()
            self._carry_out(st.OpenMicrophone())
        await self._capture.closed()

    async def use_speaker(self, speaker: Speaker) -> None:
        self.post(ev.Silence())
        old, self.speaker = self.speaker, speaker
        await old.close()

    async def close(self) -> None:
        """Stop inputs, then work, then output."""
        self.post(ev.StopListening())
        self._preparation.stop()
        self.consult(None)
        self._stop_reading_on()
        if ending := self._capture.closing | self._ending:
            _, late = await asyncio.wait(ending, timeout=CLOSE_LIMIT)
            for task in late:
                task.cancel()
        await self.speaker.close()

    # Inputs and effects ---------------------------------------------------------------------------

    def _take(self, event: st.Input) -> None:
        before = self._state
        self._state, effects = st.step(before, event)
        if self.aside.under_way and (isinstance(event, INTENTS) or self._state.phase not in AT_REST):
            self.aside.stop()
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
                self._collector.commit()
                self._detector.reset()
                self._sounded = 0.0  # an echo canceller begins anew with its microphone
                self._capture.open(self.microphone)
            case st.CloseMicrophone():
                self._capture.close()
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
            case st.SplitUtterance():
                self._collector.split()
            case st.PauseSound():
                self.speaker.pause()
            case st.ResumeSound():
                self.speaker.resume()
            case st.TellSpeechStarted(turn=turn, at=at):
                self._stop_reading_on()
                self._drafts.new_turn()
                self._count_pauses(turn, at)
                self.emit(ev.SpeechStarted(turn, self._loop.time() if at is None else at))
            case st.BeginDraft(turn=turn, utterance=pause):
                self._begin_draft(turn, pause)
            case st.DoubtDraft(pause=paused):
                self._drafts.doubt()
                self._wait_again(paused)
            case st.OpenGate(turn=turn, utterance=utterance):
                now = self._loop.time()
                self._wait_again(None)
                ended = utterance.last_speech_at - utterance.hang
                self._last_speech_at = utterance.last_speech_at
                pauses = tuple(self._pauses)
                self.emit(ev.SpeechEnded(turn, utterance.duration, ended, now, utterance.hang, pauses))
                if self._sink is not None:
                    self._sink.learner_said(turn, utterance.samples)
                self._drafts.release(turn, utterance)
            case st.TakeText(turn=turn, text=text):
                self.emit(ev.TextTyped(turn, text, self._loop.time()))
            case st.Think(turn=turn, text=text):
                self._answer = self._begin_answer(turn, text)
                if self._answer is not None:
                    self._answer.release()
            case st.TellTutorBegan(turn=turn):
                self.emit(ev.TutorBegan(turn, self._loop.time()))
            case st.Recite(turn=turn, text=text):
                self._answer = self._begin_answer(turn, "", line(text))
                self._answer.release()
            case st.Abandon():
                self._abandon()
            case st.EndTurn(turn=turn, outcome=outcome):
                self._learn_from(turn, outcome)
                self._move_on(turn, outcome)
                self.emit(ev.TurnEnded(turn, outcome, self._loop.time()))
                self._read_ahead("")

    def _abandon(self) -> None:
        self._drafts.abandon()
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
        if self._state.phase is ev.Phase.HEARING:
            self._drafts.forget()
        elif self._state.under_way:
            self.fault("chat_model", own_fault(error, "Please say it again."))
            self.post(st.ReplyEnded(self._state.turn, ev.Outcome.FAILED))

    # Hearing --------------------------------------------------------------------------------------

    def _lose_microphone(self, error: TutorError) -> None:
        self.fault("microphone", error)
        self.post(st.MicrophoneLost())

    def _hear(self, frame: MicrophoneFrame) -> None:
        self.works("microphone")
        phase = self._state.phase
        deaf = (phase is ev.Phase.SPEAKING or self.aside.sounds) and not self._interruptible
        probability = 0.0 if deaf else self._detector.probability(frame.samples)
        if self._state.push_to_talk and phase is not ev.Phase.HEARING and not deaf:
            self._collector.wait(frame)
        elif not deaf:
            self._listen_to(frame, probability)
        self.emit(ev.LevelMeasured(level(frame.samples), probability >= 0.5, frame.ended_at))

    @property
    def _interruptible(self) -> bool:
        """Whether a voice over the tutor's can be told from the tutor's own."""
        return self._manner.interruptible and self._sounded >= self._manner.deaf_at_first

    def _aside_over(self, words: str, heard: Seconds) -> None:
        """What the microphone caught of it is nobody's turn."""
        self._said.append(words)
        self._sounded += heard
        self._silent_since = self._loop.time()
        if self._state.phase in AT_REST:
            self._collector.commit()
            self._detector.reset()

    def _listen_to(self, frame: MicrophoneFrame, probability: float) -> None:
        speaking = self._state.phase is ev.Phase.SPEAKING
        if speaking and not self._state.doubt and frame.ended_at - self._sounds_since > REJOIN:
            # From here on a voice is a new turn: what was answered is dealt with.
            self._collector.forget()
        self._collector.start_frames = QUICK_START_FRAMES if speaking else START_FRAMES
        self._collector.doubtful = self._state.doubt
        heard = self._collector.hear(frame, probability)
        if isinstance(heard, VoiceBegan):
            self._voice_began = heard.at
        if isinstance(heard, VoiceResumed):
            self._pauses.append(heard.pause)
        if heard is not None:
            self.post(heard)
        if self._state.doubt and self._collector.voiced >= INTERRUPTS:
            rejoins = self._voice_began - self._sounds_since <= REJOIN
            self.post(st.VoiceConfirmed(self._voice_began, rejoins))
        if self._state.phase is ev.Phase.HEARING:
            self._drafts.heard(self._collector.voiced)
            if self._collector.goes_on(probability) and self._manner.partial_words:
                self._partial.look(self._state.turn, self._collector.sound, self._collector.length)

    # Waiting --------------------------------------------------------------------------------------

    def _begin_draft(self, turn: ev.TurnId, pause: VoicePaused) -> None:
        self._collector.end_silence = self._manner.end_silence
        detector = self.engines.turn_detector
        if self._manner.speculates and self._drafts.begun < DRAFTS_A_TURN:
            self._drafts.begin(turn, pause)
        if self._patience is not None and detector is not None:
            self._patience.paused(
                turn, pause, self._collector, detector, self._own, self.emit, lambda: self._drafts.pending
            )

    def _words_known(self, turn: ev.TurnId, words: str) -> None:
        if self._patience is not None and self.engines.turn_detector is not None:
            self._patience.words_known(turn, words, self._collector, self.emit)

    def _count_pauses(self, turn: ev.TurnId, at: Seconds | None) -> None:
        """A turn begins, or goes on after its end: then the time between is one of its pauses."""
        if turn.revision == 0:
            self._pauses.clear()
        elif at is not None:
            self._pauses.append(max(0.0, at - self._last_speech_at))

    def _answer_ready(self) -> None:
        waits = self._state.phase is ev.Phase.HEARING and not self._drafts.pending
        if waits and self._patience is not None and self.engines.turn_detector is not None:
            self._patience.answer_ready(self._collector, self.emit)

    def _wait_again(self, pause: Seconds | None) -> None:
        if self._patience is not None:
            self._patience.resumed(pause)

    def _learn_from(self, turn: ev.TurnId, outcome: ev.Outcome) -> None:
        """What the end of a turn says about this learner's pauses."""
        if self._patience is None or self._state.typed:
            return
        if outcome is ev.Outcome.ANSWERED:
            self._patience.answered(self._drafts.begun, self._drafts.dropped)
            debounce = self._patience.debounce
            self.emit(ev.SoftEndDecided(debounce.soft_end, debounce.reason, self._loop.time()))
        elif outcome is ev.Outcome.WITHDRAWN and self._state.turn.revision > turn.revision:
            self._patience.cut_off()

    def _tell_partial_words(self, turn: ev.TurnId, words: str) -> None:
        if turn == self._state.turn and self._state.phase is ev.Phase.HEARING:
            self.emit(ev.PartialWordsHeard(turn, words, self._loop.time()))
            if self._retrieval is not None and self._script is None:
                self._retrieval.begin(words)
            if self._manner.speculates:
                self._read_ahead(words)

    def _read_ahead(self, words: str) -> None:
        """Let the model read the talk and the words so far: its answer to them begins sooner."""
        if self._script is not None:
            return
        if self.engines.chat_model is not None and self._state.phase is not ev.Phase.READY:
            quoted = NOTHING if self._retrieval is None else self._retrieval.known(words)
            self._preparation.read(self.engines.chat_model, self.prompt(words, quoted))

    # Work -------------------------------------------------------------------------------------------

    async def _transcribe(self, samples: Samples) -> Heard:
        if self.engines.transcriber is None:
            raise not_ready(Text("The speech recognition"))
        try:
            async with asyncio.timeout(TRANSCRIPTION_LIMIT):
                transcript = await self.engines.transcriber.transcribe(
                    Speech(samples), Hints(self._manner.language)
                )
        except TimeoutError:
            raise EngineTimeout("The speech recognition took too long.", "Choose a smaller model.") from None
        self.works("transcriber")
        return Heard(transcript.text.strip(), transcript.words)

    async def _transcribe_part(self, samples: Samples) -> str:
        return (await self._transcribe(samples)).text

    async def _transcribe_turn(self, samples: Samples) -> Heard:
        """The same for a whole turn: words that are only the tutor's own echo are no words."""
        heard = await self._transcribe(samples)
        near = self._voice_began <= self._silent_since + ECHO_LASTS
        if near and echoes(heard.text, self._said):
            return Heard("")
        meant = clean(heard.text, self._manner.language)
        return heard if meant == heard.text else replace(heard, text=meant, raw=heard.text)

    def _keep_phrase(self, turn: ev.TurnId, phrase: int, frames: Sequence[AudioFrame]) -> None:
        if self._sink is not None:
            self._sink.tutor_said(turn, phrase, frames)

    def _not_transcribed(self, turn: ev.TurnId, error: TutorError) -> None:
        self.fault("transcriber", error)
        self.post(st.TranscriptionFailed(turn))

    def _move_on(self, turn: ev.TurnId, outcome: ev.Outcome) -> None:
        """Tell the script that its answer was heard."""
        told = self.transcript.find(turn)
        heard = outcome in {ev.Outcome.ANSWERED, ev.Outcome.INTERRUPTED}
        if self._script is not None and heard and told is not None and told.learner and told.heard_reply():
            self._script.answered(told.learner)

    def _begin_answer(self, turn: ev.TurnId, words: str, given: AsyncIterator[str] | None = None) -> Answer:
        """Think and synthesise behind a closed gate; what is `given` or scripted needs no thinking."""
        self._preparation.give_way()
        self._stop_reading_on()
        if given is None and self._script is not None:
            given = self._script.reply(words)
        gate = Gate(self.emit)

        def tell(event: ev.Event) -> None:
            if isinstance(event, ev.SynthesisSounded):
                answer.be_ready()
            gate.emit(event)

        retrieval = self._retrieval if given is None else None
        resources = Resources(
            engines=self.engines,
            speaker=self.speaker,
            pacing=self._manner.pacing,
            sentences=self._manner.sentences,
            words=self._manner.words,
            emit=tell,
            fault=lambda stage, error: gate.do(partial(self.fault, stage, error)),
            works=self.works,
            released=gate.opened,
            read_on=self._read_on,
            late=self._tell_late,
            schema=schema(translation=self._manner.translation) if self._manner.feedback else None,
            at_once=self._manner.at_once,
            ahead=self._manner.ahead,
            given=given,
            keep=lambda phrase, frames: gate.do(partial(self._keep_phrase, turn, phrase, frames)),
            back_channel=self._manner.back_channel(words, turn.number),
            look_up=None if retrieval is None else partial(retrieval.quoted, words),
            told=partial(self.prompt, words),
        )
        messages = [] if given is not None else self.prompt(words)
        answer = Answer(Reply(turn, messages, resources), gate, words, self._answer_ready)
        answer.begin(self._own, lambda outcome: self.post(st.ReplyEnded(turn, outcome)))
        return answer

    def prompt(self, words: str, quoted: Quoted = NOTHING) -> Sequence[Message]:
        """What the model is told when the learner says `words` now, and this stands in their documents."""
        before = self._history.left_out
        told = f"({self._reminder})\n{words}" if self._reminder else words
        messages = self._history.prompt(exchanges(self.transcript.turns), told, quoted.text)
        if not before and self._history.left_out:
            self.emit(
                ev.FellBack(
                    "chat_model",
                    Text("remembering the whole talk"),
                    Text("its later part"),
                    Text("The talk is longer than the model can see."),
                    self._loop.time(),
                )
            )
        return messages

    def _read_on(self, rest: asyncio.Task[None]) -> None:
        """An answer was heard, but the model still writes what belongs to it: until the next turn begins."""
        self._rest = rest
        self._ending.add(rest)
        rest.add_done_callback(self._let_rest_go)

    def _stop_reading_on(self) -> None:
        if self._rest is not None:
            self._rest.cancel()

    def _let_rest_go(self, rest: asyncio.Task[None]) -> None:
        self._ending.discard(rest)
        self._rest = None if self._rest is rest else self._rest
        if not rest.cancelled() and (error := rest.exception()) is not None:
            _log.error("the rest of an answer could not be read", exc_info=error)

    def _tell_late(self, event: ev.FeedbackGiven) -> None:
        """Of a turn that is over; another talk may have begun since."""
        turn = self.transcript.find(event.turn)
        if turn is not None and turn.id == event.turn and turn.outcome is not None:
            self.emit(event)

    # Faults ---------------------------------------------------------------------------------------

    def fault(self, stage: ev.Stage, error: TutorError) -> None:
        """Tell that a stage does not work; the next thing that it does right clears it."""
        self._faults.add(stage)
        now = self._loop.time()
        self.emit(ev.FaultRaised(stage, error.message, error.remedy, now, error.report, error.ways_out))

    def works(self, stage: ev.Stage) -> None:
        if stage in self._faults:
            self._faults.discard(stage)
            self.emit(ev.FaultCleared(stage, self._loop.time()))


def level(samples: Samples) -> float:
    """Loudness from 0 (QUIETEST_DBFS or less) to 1 (full scale), linear in decibels."""
    power = float(np.dot(samples, samples)) / len(samples)
    if power <= 0.0:
        return 0.0
    return min(1.0, max(0.0, 1.0 - 10.0 * math.log10(power) / QUIETEST_DBFS))
