"""Looks into the learner's documents for what belongs to their words, beside everything else.

    words so far ──begin──► search ─┐ the same words: the same search
    words of the draft ──quoted──► ─┴──► what the model is told before the words, or the answer itself

It begins while the learner still speaks. A draft that is dropped takes its search with it; no words are
looked up twice. What is found is told with the words, and is no part of the talk's history: the beginning of
the prompt stays as it is.
"""

from __future__ import annotations

import asyncio
import logging
import re
from collections import OrderedDict
from dataclasses import dataclass
from typing import Protocol

from tutor.audio.frames import Seconds
from tutor.conversation.answer_events import Reference
from tutor.errors import TutorError

LIMIT: Seconds = 0.4
"""An answer waits no longer than this for what stands in a document."""
RECENT: Seconds = 3.0
"""What was found so long ago was found for another turn."""
REMEMBERED = 16
"""So many searches are remembered; a talk comes back to what was just asked."""

_WORD = re.compile(r"[^\W_]+")
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Quoted:
    """What the documents say about some words."""

    text: str = ""
    """Told to the model before the words, as data; empty: nothing."""
    passages: tuple[Reference, ...] = ()
    """What the text was taken from, best first."""
    answer: str = ""
    """Where it is known that nothing is there: said instead of asking the model."""


NOTHING = Quoted()


class Sources(Protocol):
    """The documents of a talk."""

    async def look_up(self, words: str) -> Quoted:
        """What belongs to the words; NOTHING where nothing is near enough. MUST be safe to cancel.

        Raises TutorError.
        """
        ...


@dataclass(frozen=True, slots=True)
class Lookup:
    """One search that was done."""

    quoted: Quoted
    began_at: Seconds
    ended_at: Seconds


class Retrieval:
    """MUST be used on the conductor's loop."""

    def __init__(self, sources: Sources) -> None:
        self._sources = sources
        self._loop = asyncio.get_running_loop()
        self._done: OrderedDict[tuple[str, ...], Lookup] = OrderedDict()
        self._under_way: dict[tuple[str, ...], _Search] = {}
        self.searches = 0
        """How often the documents were really asked."""

    def begin(self, words: str) -> None:
        """Look up words that may be said; only the newest of them are of use."""
        key = _key(words)
        for other, search in list(self._under_way.items()):
            if other != key and not search.waiting:
                self._forget(other)
        if key and key not in self._done:
            self._search(key, words)

    async def quoted(self, words: str) -> Lookup:
        """What was found for these words; waits for the search, at most LIMIT. Raises TutorError.

        Cancelled by the last one that waits, the search ends, too.
        """
        key, now = _key(words), self._loop.time()
        if (known := self._done.get(key)) is not None:
            self._done.move_to_end(key)
            return known if now - known.ended_at <= RECENT else Lookup(known.quoted, now, now)
        if not key:
            return Lookup(NOTHING, now, now)
        search = self._search(key, words)
        search.waiting += 1
        try:
            await asyncio.wait({search.task}, timeout=LIMIT)
        finally:
            search.waiting -= 1
            if not search.waiting and not search.task.done():
                self._forget(key)
        if not search.task.done():
            _log.info("the documents were not searched within %.1f s", LIMIT)
            return Lookup(NOTHING, search.began_at, self._loop.time())
        if search.task.cancelled():
            return Lookup(NOTHING, search.began_at, self._loop.time())
        return search.task.result()

    def known(self, words: str) -> Quoted:
        """What is there at this moment for these words, without waiting."""
        done = self._done.get(_key(words))
        return NOTHING if done is None else done.quoted

    def close(self) -> None:
        for key in list(self._under_way):
            self._forget(key)

    def _search(self, key: tuple[str, ...], words: str) -> _Search:
        if key not in self._under_way:
            self.searches += 1
            began = self._loop.time()
            task = self._loop.create_task(self._look_up(key, words, began), name="look up")
            task.add_done_callback(lambda _: self._under_way.pop(key, None))
            # A fault nobody waits for is met again by the answer that does.
            task.add_done_callback(lambda done: done.cancelled() or done.exception())
            self._under_way[key] = _Search(task, began)
        return self._under_way[key]

    async def _look_up(self, key: tuple[str, ...], words: str, began: Seconds) -> Lookup:
        try:
            quoted = await self._sources.look_up(words)
        except TutorError as error:
            _log.warning("the documents could not be searched: %s", error.message)
            raise
        done = self._done[key] = Lookup(quoted, began, self._loop.time())
        while len(self._done) > REMEMBERED:
            self._done.popitem(last=False)
        return done

    def _forget(self, key: tuple[str, ...]) -> None:
        search = self._under_way.pop(key, None)
        if search is not None:
            search.task.cancel()


@dataclass(slots=True, eq=False)
class _Search:
    task: asyncio.Task[Lookup]
    began_at: Seconds
    waiting: int = 0
    """Answers that wait for it."""


def _key(words: str) -> tuple[str, ...]:
    """What makes two questions the same: the words, whatever the case and the marks."""
    return tuple(_WORD.findall(words.casefold()))
