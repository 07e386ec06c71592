"""Answers to what was said: begun behind a gate, by the chat model, by a script, or with what is given.

The model's way to an answer is prepared while the learner speaks: their documents are searched, and the talk
so far is read. What belongs to an answer that was heard is read on until the next turn begins.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from functools import partial

from tutor.audio.frames import AudioFrame
from tutor.conversation.answer_events import SynthesisSounded
from tutor.conversation.events import Event
from tutor.conversation.floor import Floor
from tutor.conversation.gate import Gate
from tutor.conversation.inputs import ReplyEnded
from tutor.conversation.preparation import Preparation
from tutor.conversation.prompting import Prompting
from tutor.conversation.reading_on import ReadingOn
from tutor.conversation.reply import Reply
from tutor.conversation.resources import Resources
from tutor.conversation.retrieval import NOTHING, Retrieval, Sources
from tutor.conversation.script import Script
from tutor.conversation.speculation import Answer
from tutor.conversation.turn import Outcome, Phase, TurnId
from tutor.thinking.feedback import schema


class Answering:
    def __init__(self, floor: Floor, prompting: Prompting) -> None:
        self.script: Script | None = None
        """Answers instead of the chat model; may be replaced between turns."""
        self.reading_on = ReadingOn(floor)
        self._floor = floor
        self._prompting = prompting
        self._preparation = Preparation(floor.own)
        self._retrieval: Retrieval | None = None

    def consult(self, sources: Sources | None) -> None:
        """From the next turn on the model is told what these say about the learner's words; None: nothing."""
        if self._retrieval is not None:
            self._retrieval.close()
        self._retrieval = None if sources is None else Retrieval(sources)

    def prepare(self, words: str) -> None:
        """The learner has said so much already."""
        if self._retrieval is not None and self.script is None:
            self._retrieval.begin(words)
        if self._floor.manner.speculates:
            self.read_ahead(words)

    def read_ahead(self, words: str) -> None:
        """Let the model read the talk and the words so far: its answer to them begins sooner."""
        if self.script is not None:
            return
        chat_model = self._floor.engines.chat_model
        if chat_model is not None and self._floor.state.phase is not Phase.READY:
            quoted = NOTHING if self._retrieval is None else self._retrieval.known(words)
            self._preparation.read(chat_model, self._prompting.prompt(words, quoted))

    def read_talk(self) -> None:
        """Let the model read the talk so far, even when nobody is listened to: it has just been loaded."""
        chat_model = self._floor.engines.chat_model
        if chat_model is not None and self.script is None:
            self._preparation.read(chat_model, self._prompting.prompt(""))

    def stop_preparing(self) -> None:
        """Nobody will ask any more."""
        self._preparation.stop()
        self.consult(None)
        self.reading_on.stop()

    def begin(
        self, turn: TurnId, words: str, given: AsyncIterator[str] | None = None, *, ready: Callable[[], None]
    ) -> Answer:
        """Think and synthesise behind a closed gate; what is `given` or scripted needs no thinking.

        `ready` is called at once, gate or no gate, when the answer has its first sound or will have none.
        """
        self._preparation.give_way()
        self.reading_on.stop()
        rate = 1.0
        if given is None and self.script is not None:
            given, rate = self.script.reply(words), self.script.rate(words)
        gate = Gate(self._floor.emit)

        def tell(event: Event) -> None:
            if isinstance(event, SynthesisSounded):
                answer.be_ready()
            gate.emit(event)

        resources = self._resources(turn, words, given, gate, tell)
        if rate != 1.0:
            resources.pacing = resources.pacing.slowed(rate)
        messages = [] if given is not None else self._prompting.prompt(words)
        answer = Answer(Reply(turn, messages, resources), gate, words, ready)
        answer.begin(self._floor.own, lambda outcome: self._floor.post(ReplyEnded(turn, outcome)))
        return answer

    def move_on(self, turn: TurnId, outcome: Outcome) -> None:
        """Tell the script that its answer was heard."""
        told = self._floor.transcript.find(turn)
        heard = outcome in {Outcome.ANSWERED, Outcome.INTERRUPTED}
        if self.script is not None and heard and told is not None and told.learner and told.heard_reply():
            self.script.answered(told.learner)

    def _resources(
        self,
        turn: TurnId,
        words: str,
        given: AsyncIterator[str] | None,
        gate: Gate,
        tell: Callable[[Event], None],
    ) -> Resources:
        floor, manner = self._floor, self._floor.manner
        retrieval = self._retrieval if given is None else None
        return Resources(
            engines=floor.engines,
            speaker=floor.speaker,
            pacing=manner.pacing,
            sentences=manner.sentences,
            words=manner.words,
            emit=tell,
            fault=lambda stage, error: gate.do(partial(floor.faults.fault, stage, error)),
            works=floor.faults.works,
            released=gate.opened,
            read_on=self.reading_on.take_over,
            late=self.reading_on.tell_late,
            schema=schema(translation=manner.translation) if manner.feedback else None,
            at_once=manner.at_once,
            ahead=manner.ahead,
            given=given,
            keep=lambda phrase, frames: gate.do(partial(self._keep_phrase, turn, phrase, frames)),
            back_channel=manner.back_channel(words, turn.number),
            look_up=None if retrieval is None else partial(retrieval.quoted, words),
            told=partial(self._prompting.prompt, words),
        )

    def _keep_phrase(self, turn: TurnId, phrase: int, frames: Sequence[AudioFrame]) -> None:
        if self._floor.sink is not None:
            self._floor.sink.tutor_said(turn, phrase, frames)
