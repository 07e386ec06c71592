"""Work begun before the turn is certain: told, shown and heard only when the gate opens.

    pause ──► Draft: transcribe ─► think ─► first phrases' speech ─► ║ gate ║ ─► told, shown, heard
    learner goes on ──► the draft is doubtful; at the next pause its answer is kept if the words did not
                        change, and dropped without a trace if they did

A draft costs nothing but computing time: what it would tell waits in its Gate, and the loudspeaker is not
touched before the gate opens.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from functools import partial
from typing import Any

from tutor.audio.frames import Samples, Seconds
from tutor.conversation.events import Event
from tutor.conversation.gate import Gate
from tutor.conversation.hearing_events import (
    DraftBegun,
    DraftDropped,
    DraftKept,
    DraftWork,
    TranscriptionFinished,
    TranscriptionStarted,
)
from tutor.conversation.reply import Reply
from tutor.conversation.turn import Outcome, TurnId
from tutor.errors import TutorError
from tutor.listening.utterance import VoiceEnded, VoicePaused
from tutor.transcribing.contract import Transcript

DRAFTS_A_TURN = 3
"""After so many, the turn is waited for: a learner who pauses often would only heat the room."""
REAL_SPEECH: Seconds = 0.3
"""Speech after a pause that makes a draft worthless; shorter sounds are coughs and breaths."""

_WORD = re.compile(r"[^\W_]+")


class Answer:
    """A reply under way behind a gate."""

    def __init__(self, reply: Reply, gate: Gate, words: str, told_ready: Callable[[], None]) -> None:
        """`told_ready` is called at once, gate or no gate, when the answer is ready."""
        self.words = words
        """What it answers."""
        self.ready = False
        """Its first sound is there, or there will be none."""
        self._reply = reply
        self._gate = gate
        self._told_ready = told_ready
        self._task: asyncio.Task[None] | None = None

    def begin(
        self,
        own: Callable[[Coroutine[Any, Any, None]], asyncio.Task[None]],
        ended: Callable[[Outcome], None],
    ) -> None:
        """Work in a task of the owner's; `ended` is called behind the gate."""

        async def work() -> None:
            outcome = await self._reply.run()
            self.be_ready()
            self._gate.do(partial(ended, outcome))

        self._task = own(work())

    def be_ready(self) -> None:
        if not self.ready:
            self.ready = True
            self._told_ready()

    @property
    def work(self) -> tuple[DraftWork, ...]:
        return self._gate.work

    def release(self) -> None:
        self._gate.release()

    def drop(self) -> None:
        """End all its work and all its sound; what was heard of it is told first."""
        self._reply.abandon()
        self._gate.drop()
        if self._task is not None and self._task is not asyncio.current_task():
            self._task.cancel()


@dataclass(frozen=True, slots=True)
class Work:
    """What a draft needs of its owner."""

    transcribe: Callable[[Samples], Awaitable[Transcript]]
    """Raises TutorError."""
    answer: Callable[[TurnId, str], Answer]
    """Begin to answer these words behind a closed gate."""
    failed: Callable[[TurnId, TutorError], None]
    words_known: Callable[[TurnId, str], None]
    """The words so far, before the gate: they may decide when it opens."""
    emit: Callable[[Event], None]


class Draft:
    """One attempt at a turn: the words so far, and the answer to them."""

    def __init__(self, turn: TurnId, number: int, utterance: VoicePaused | VoiceEnded, work: Work) -> None:
        self.turn = turn
        self.number = number
        """From 1 within the turn."""
        self.doubtful = False
        """The learner has made a sound since."""
        self.words: str | None = None
        """None until they are transcribed."""
        self.answer: Answer | None = None
        self._utterance = utterance
        self._work = work
        self._gate = Gate(work.emit)
        self._released = False
        self._failed = False
        self._task: asyncio.Task[None] | None = None

    @property
    def pending(self) -> bool:
        """Whether waiting may still bring an answer's first sound."""
        if self.words is None:
            return not self._failed
        return self.answer is not None and not self.answer.ready

    def covers(self, utterance: VoiceEnded) -> bool:
        """Whether no speech has come since: then nothing needs to be transcribed again."""
        return self._utterance.last_speech_at == utterance.last_speech_at

    def begin(
        self,
        own: Callable[[Coroutine[Any, Any, None]], asyncio.Task[None]],
        earlier: Answer | None,
        settled: Callable[[Draft], None],
    ) -> None:
        """`earlier` is the answer to the words before the last sound; it is kept if they did not change.

        `settled` is called when the words are known.
        """
        self._task = own(self._run(earlier, settled))

    def release(self) -> None:
        """The turn is certain: tell what is done, and tell and play the rest as it comes."""
        self._released = True
        self._gate.release()
        if self.answer is not None and self.words is not None:
            self.answer.release()

    @property
    def work(self) -> tuple[DraftWork, ...]:
        """What it has done so far."""
        return (*self._gate.work, *(self.answer.work if self.answer is not None else ()))

    def give_up_answer(self) -> Answer | None:
        """The answer, for another draft to keep or drop; this one is done with it."""
        answer, self.answer = self.answer, None
        return answer

    def drop(self) -> None:
        self._gate.drop()
        if self.answer is not None:
            self.answer.drop()
        if self._task is not None and self._task is not asyncio.current_task():
            self._task.cancel()

    async def _run(self, earlier: Answer | None, settled: Callable[[Draft], None]) -> None:
        loop = asyncio.get_running_loop()
        # Until the words are known, the earlier answer is this draft's, and is dropped with it.
        self.answer = earlier
        self._gate.emit(TranscriptionStarted(self.turn, loop.time()))
        try:
            heard = await self._work.transcribe(self._utterance.samples)
        except TutorError as error:
            self._failed = True
            self._forget_answer()
            self._work.words_known(self.turn, "")
            self._gate.do(partial(self._work.failed, self.turn, error))
            return
        self.words = words = heard.text
        if earlier is None or not equivalent(words, earlier.words):
            self._forget_answer()
            if words:
                self.answer = self._work.answer(self.turn, words)
        settled(self)
        self._gate.emit(TranscriptionFinished(self.turn, words, loop.time(), heard.words, heard.raw))
        if self._released and self.answer is not None:
            self.answer.release()

    def _forget_answer(self) -> None:
        if self.answer is not None:
            self.answer.drop()
            self.answer = None


class Drafts:
    """The drafts of the turn under way; at most one is alive."""

    def __init__(self, work: Work, own: Callable[[Coroutine[Any, Any, None]], asyncio.Task[None]]) -> None:
        self.begun = 0
        """In the turn under way."""
        self.dropped = 0
        self._work = work
        self._own = own
        self._loop = asyncio.get_running_loop()
        self._current: Draft | None = None

    def new_turn(self) -> None:
        self.begun = self.dropped = 0

    def begin(self, turn: TurnId, utterance: VoicePaused | VoiceEnded) -> None:
        """Work on an answer to the words so far; an earlier answer may be kept for them."""
        earlier, number = None, self.begun
        if self._current is not None:
            earlier = self._current.give_up_answer()
            self._current.drop()
        self.begun += 1

        def settled(draft: Draft) -> None:
            if earlier is not None:
                kept = draft.answer is earlier
                self.dropped += not kept
                now = self._loop.time()
                dropped = DraftDropped(turn, number, now, earlier.work)
                self._work.emit(DraftKept(turn, number, now) if kept else dropped)
            self._work.words_known(turn, draft.words or "")

        self._current = Draft(turn, self.begun, utterance, self._work)
        self._work.emit(DraftBegun(turn, self.begun, self._loop.time()))
        self._current.begin(self._own, earlier, settled)

    @property
    def pending(self) -> bool:
        """Whether a draft is under way whose answer has no sound yet."""
        return self._current is not None and self._current.pending

    def doubt(self) -> None:
        """The learner makes another sound."""
        if self._current is not None:
            self._current.doubtful = True

    def heard(self, voiced: Seconds) -> None:
        """The learner has spoken for so long since the pause; more than a cough makes a draft worthless."""
        draft = self._current
        if draft is not None and draft.doubtful and voiced >= REAL_SPEECH:
            self._current = None
            draft.drop()
            self.dropped += 1
            self._work.emit(DraftDropped(draft.turn, draft.number, self._loop.time(), draft.work))

    def release(self, turn: TurnId, utterance: VoiceEnded) -> None:
        """The turn is certain. What was not begun for this very utterance is begun now."""
        if self._current is None or not self._current.covers(utterance):
            self.begin(turn, utterance)
        assert self._current is not None
        self._current.release()

    def abandon(self) -> None:
        draft, self._current = self._current, None
        if draft is not None:
            draft.drop()

    def forget(self) -> None:
        """The draft failed by a fault of its own; the turn's end will begin another."""
        self._current = None


def equivalent(words: str, others: str) -> bool:
    """Whether two transcripts say the same: same words, whatever the case and the marks."""
    return _WORD.findall(words.casefold()) == _WORD.findall(others.casefold())
