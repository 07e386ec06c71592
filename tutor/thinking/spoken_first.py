"""One request a turn: the spoken words as they come, and behind them, in the same stream, what else there is.

    {"spoken": "Oh, you went there! And then?", "corrections": [{"said": …}], "vocabulary": […]}
     ──words, piece by piece──────────────────┘└─read on while they sound: Feedback──────────┘

A model that writes no JSON is understood all the same: its plain text is spoken up to the first section that
looks like notes.
"""

from __future__ import annotations

import logging
import re
from collections.abc import AsyncGenerator, AsyncIterator, Mapping, Sequence
from contextlib import aclosing
from typing import Any, TypeAlias

import jiter

from tutor.audio.closing import closing
from tutor.errors import EngineCrashed, EngineError, EngineTimeout, ReplyCutOff, ServerUnreachable
from tutor.thinking.contract import ChatModel, Message, Schema, Tell, untold
from tutor.thinking.feedback import SPOKEN, Feedback, feedback_in, feedback_of, heading, may_be_heading

_NAMES = (SPOKEN, "say", "reply", "answer", "response")
"""What models call the spoken words that make up a schema of their own."""
_FENCE = re.compile(r"\s*```(?:json)?\s*(?=\{)", re.IGNORECASE)
_LONGEST_FENCE = 12
_LABEL = re.compile(r"[\s*_#]*(?:spoken|tutor|answer)\s*[*_]*:[\s*_]*", re.IGNORECASE)
_LONGEST_LABEL = 20
_log = logging.getLogger(__name__)


class SpokenEnded:
    """The spoken words are complete; what follows is not heard."""


Part: TypeAlias = str | SpokenEnded | Feedback


class SpokenFirst:
    """Takes one answer apart while it is written. Pure."""

    def __init__(self) -> None:
        self.over = False
        """The spoken words are complete."""
        self._text = ""
        self._json: bool | None = None
        """None while that can't be told."""
        self._given = ""
        """The spoken words so far."""
        self._value: Mapping[str, Any] = {}
        self._broken = False
        self._line = ""
        """Plain text: the line under way, as far as it is not spoken yet."""
        self._fresh = True
        """Plain text: nothing of the line under way was spoken."""
        self._notes = ""

    def feed(self, piece: str) -> str:
        """The spoken words that this piece of the answer adds."""
        self._text += piece
        if self._json is None:
            self._decide()
            piece = self._text
        if self._json is None:
            return ""
        return self._feed_json() if self._json else self._feed_plain(piece)

    def finish(self) -> str:
        """The answer is over: the spoken words that were still held back."""
        if self._json is None:
            self._json = False
            self._line = self._text
        if self._json or self.over:
            return ""
        rest, self._line = self._line, ""
        if heading(rest) is not None and self._given:
            self.over, self._notes = True, rest
            return ""
        return self._gave(rest)

    def feedback(self) -> Feedback:
        """What else there was; of an answer that broke off, as far as it came."""
        return feedback_of(self._value) if self._json else feedback_in(self._notes)

    def _decide(self) -> None:
        text = self._text.lstrip()
        if not text:
            return
        if text.startswith("{"):
            self._text, self._json = text, True
        elif (fence := _FENCE.match(text)) is not None:
            self._text, self._json = text[fence.end() :], True
        elif not ("```json".startswith(text[:7].strip().casefold()) and len(text) <= _LONGEST_FENCE):
            label = _LABEL.match(text)
            if label is None and len(text) < _LONGEST_LABEL and _may_be_label(text):
                return
            self._text, self._json = text[label.end() :] if label is not None else text, False

    # JSON -------------------------------------------------------------------------------------------

    def _feed_json(self) -> str:
        if self._broken:
            return ""
        content = self._text.encode("utf-8", "surrogatepass")
        try:
            value = jiter.from_json(content, partial_mode="trailing-strings")
            whole = jiter.from_json(content, partial_mode="on")
        except ValueError:
            # Something follows the object, or it is none after all: what was read counts.
            self._broken = True
            self.over = True
            return ""
        if not isinstance(value, dict):
            return ""
        self._value = value
        name = next((name for name in _NAMES if isinstance(value.get(name), str)), None)
        if name is None or self.over:
            return ""
        self.over = name in whole
        words: str = value[name]
        return self._gave(words.lstrip()[len(self._given) :])

    # Plain text -------------------------------------------------------------------------------------

    def _feed_plain(self, piece: str) -> str:
        if self.over:
            self._notes += piece
            return ""
        self._line += piece
        words = ""
        while self._line:
            line, mark, rest = self._line.partition("\n")
            if self._fresh and not mark and may_be_heading(line):
                break
            found = heading(line) if self._fresh else None
            if found is not None and (found or self._given or words.strip()):
                self.over, self._notes, self._line = True, self._line, ""
                break
            if found is not None:
                line = mark = ""  # a fence or a ruler above the answer
            words += line + mark
            self._line, self._fresh = rest, bool(mark)
        return self._gave(words)

    def _gave(self, words: str) -> str:
        if not self._given:
            words = words.lstrip()
        self._given += words
        return words


def _may_be_label(text: str) -> bool:
    bare = text.lstrip(" *_#").casefold().rstrip(" *_")
    return any(name.startswith(bare) for name in ("spoken", "tutor", "answer"))


async def spoken_first(
    model: ChatModel, messages: Sequence[Message], schema: Schema, tell: Tell = untold
) -> AsyncGenerator[Part, None]:
    """The answer in parts: words, SpokenEnded where the model goes on after them, and Feedback at last.

    A model that refuses the schema is asked for plain text. Raises EngineError as reply() does, as long as
    the spoken words are not complete; afterwards a fault only ends the rest.
    """
    given = False
    try:
        async with aclosing(_parted(model.shaped(messages, schema, tell))) as parts:
            async for part in parts:
                given = True
                yield part
        return
    except EngineError as error:
        if given or isinstance(error, _OTHER_FAULTS):
            raise
        model.unshapable(error.message)
    # It was told to write JSON, and may do so by itself.
    async with aclosing(_parted(model.reply(messages, tell))) as parts:
        async for part in parts:
            yield part


async def _parted(pieces: AsyncIterator[str]) -> AsyncGenerator[Part, None]:
    parts, told = SpokenFirst(), False
    try:
        async with closing(pieces):
            async for piece in pieces:
                if words := parts.feed(piece):
                    yield words
                if parts.over and not told:
                    told = True
                    yield SpokenEnded()
    except EngineError as error:
        if not parts.over:
            if words := parts.finish():
                yield words
            raise
        _log.info("what follows the spoken words broke off: %s", error.message)
    if words := parts.finish():
        yield words
    yield parts.feedback()


_OTHER_FAULTS = (EngineTimeout, ServerUnreachable, ReplyCutOff, EngineCrashed)
"""Plain text would meet the same."""
