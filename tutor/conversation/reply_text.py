"""The text of one reply: read piece by piece, cut into phrases, ended where enough was said."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable

from tutor.audio.closing import closing
from tutor.audio.frames import Seconds
from tutor.conversation.answer_events import ReplyTextArrived, ReplyTextEnded
from tutor.conversation.asking import Asking
from tutor.conversation.playout import Playout
from tutor.conversation.resources import Resources
from tutor.conversation.telling import Telling
from tutor.conversation.turn import TurnId
from tutor.errors import EngineError, ReplyCutOff, ReplyTooLong
from tutor.speaking.phrasing import Phraser
from tutor.thinking.feedback import Feedback
from tutor.thinking.spoken_first import Part, SpokenEnded

OVERDUE: Seconds = 2.0
"""Text without a boundary is spoken after this long all the same."""


class ReplyText:
    def __init__(
        self,
        turn: TurnId,
        resources: Resources,
        telling: Telling,
        asking: Asking,
        playout: Playout,
        tell_feedback: Callable[[Feedback], None],
    ) -> None:
        self._turn = turn
        self._use = resources
        self._telling = telling
        self._asking = asking
        self._playout = playout
        self._tell_feedback = tell_feedback
        self._loop = asyncio.get_running_loop()
        self._overdue: asyncio.TimerHandle | None = None
        self._late = False
        """The text is overdue, but had no place yet where it could be broken."""
        self._enough = False
        self.ended: asyncio.Future[None] = self._loop.create_future()
        """The words are complete; what follows them in the stream is not spoken."""

    async def read(self, ask: Callable[[], AsyncIterator[Part]]) -> None:
        """Read the stream to its end, or as far as it is of use. Faults are told, never raised."""
        phraser, text, complete = Phraser(), "", True
        emit = self._telling.emit
        try:
            async with closing(ask()) as pieces:
                text = self._asking.back_channel
                async for piece in pieces:
                    if isinstance(piece, Feedback):
                        self._tell_feedback(piece)
                        continue
                    if isinstance(piece, SpokenEnded) and not self.ended.done():
                        self._end(phraser, text, complete=True)
                    if isinstance(piece, SpokenEnded) or self.ended.done():
                        continue
                    if self._asking.back_channel and text == self._asking.back_channel:
                        piece = f" {piece.lstrip()}"  # noqa: PLW2901 (they stand apart)
                    text += piece
                    emit(ReplyTextArrived(self._turn, piece, self._loop.time()))
                    phrases = phraser.feed(piece)
                    if self._late and not phrases:
                        phrases = phraser.overdue()
                    if self._found(phrases, phraser):
                        if not self._asking.shaped:
                            break
                        # Enough was said, but what the model found in the learner's words comes after it.
                        self._end(phraser, text, complete=True)
            if self._use.given is None:
                self._use.works("chat_model")
        except ReplyTooLong:
            complete = False
            self._use.works("chat_model")
        except EngineError as error:
            complete = False
            self._telling.fault("chat_model", error)
        if not self.ended.done():
            self._end(phraser, text, complete)

    def complete(self) -> None:
        """No more words will come."""
        if not self.ended.done():
            self.ended.set_result(None)

    def stop_waiting(self) -> None:
        """Text that is overdue need not be spoken any more."""
        self._late = False
        if self._overdue is not None:
            self._overdue.cancel()
            self._overdue = None

    def _end(self, phraser: Phraser, text: str, complete: bool) -> None:
        self.stop_waiting()
        if self._enough or self._found(phraser.finish(), phraser):
            text = self._kept(text)
        self._telling.emit(ReplyTextEnded(self._turn, text.strip(), complete, self._loop.time()))
        if complete and all(phrase.ready_made for phrase in self._playout.phrases):
            self._telling.fault("chat_model", ReplyCutOff("The model gave no answer.", "Say it again."))
        self.complete()

    def _found(self, phrases: list[str], phraser: Phraser) -> bool:
        """Have the phrases spoken; whether the answer has said enough."""
        ending = self._asking.ending
        for text in phrases:
            if self._telling.over or self._enough or (ending is not None and ending.before(text)):
                self._enough = True
                break
            self._playout.speak(text)
            self._enough = ending is not None and ending.after(text)
        if phrases or self._enough:
            self.stop_waiting()
        if phraser.pending and self._overdue is None and not self._late and not self._enough:
            self._overdue = self._loop.call_later(OVERDUE, self._break, phraser)
        return self._enough

    def _kept(self, text: str) -> str:
        """The text up to the end of the last phrase: what the model began after it was not said."""
        end = 0
        for phrase in self._playout.phrases:
            # Forwards: what comes after it may be the same words again.
            end = text.find(phrase.written, end) + len(phrase.written)
        return text[:end]

    def _break(self, phraser: Phraser) -> None:
        self._overdue, self._late = None, True
        self._found(phraser.overdue(), phraser)
