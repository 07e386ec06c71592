"""Between work that may be in vain and everyone who would hear of it.

    work ──emit()──► ║ Gate ║ ──release()──► told, in order, with the moments when it happened
                        └──drop()──► never happened

Nobody can tell a draft that was dropped from one that was never begun.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from functools import partial

from tutor.audio.frames import Seconds
from tutor.conversation.answer_events import (
    ReplyRequested,
    ReplyTextEnded,
    RetrievalFinished,
    RetrievalStarted,
    SynthesisFinished,
    SynthesisStarted,
)
from tutor.conversation.events import Event
from tutor.conversation.hearing_events import DraftWork, TranscriptionFinished, TranscriptionStarted


class Gate:
    """Holds back what would be told, in order, until it is opened; dropped, it swallows everything."""

    def __init__(self, emit: Callable[[Event], None]) -> None:
        self._emit = emit
        self._held: list[Callable[[], None]] = []
        self._events: list[Event] = []
        """Held back, in order."""
        self._opened = asyncio.Event()
        self._dropped = False

    def do(self, what: Callable[[], None]) -> None:
        """Do it now, or when the gate opens."""
        if self._dropped:
            return
        if self._opened.is_set():
            what()
        else:
            self._held.append(what)

    @property
    def work(self) -> tuple[DraftWork, ...]:
        """What has been done behind it."""
        return work_in(self._events)

    def emit(self, event: Event) -> None:
        if not self._opened.is_set():
            self._events.append(event)
        self.do(partial(self._emit, event))

    def release(self) -> None:
        """Tell all that waits, with the moments when it happened, and let everything through from now on."""
        held, self._held = self._held, []
        for what in held:
            # What is told may end the turn, and with it this gate.
            if not self._dropped:
                what()
        self._opened.set()

    def drop(self) -> None:
        """Nothing of it ever happened."""
        self._dropped = True
        self._held.clear()

    async def opened(self) -> None:
        await self._opened.wait()


def work_in(events: Sequence[Event]) -> tuple[DraftWork, ...]:
    """The pieces of work that these events tell of, in the order in which they began."""
    found: list[DraftWork] = []
    for event in events:
        match event:
            case TranscriptionStarted(at=at):
                ended = _end(events, lambda e: isinstance(e, TranscriptionFinished))
                found.append(DraftWork("transcription", at, ended))
            case RetrievalStarted(at=at):
                ended = _end(events, lambda e: isinstance(e, RetrievalFinished))
                found.append(DraftWork("retrieval", at, ended))
            case ReplyRequested(at=at):
                found.append(DraftWork("reply", at, _end(events, lambda e: isinstance(e, ReplyTextEnded))))
            case SynthesisStarted(at=at, index=index):
                ended = _end(events, partial(_finished, index))
                found.append(DraftWork("synthesis", at, ended))
    return tuple(sorted(found, key=lambda work: work.began_at))


def _finished(index: int, event: Event) -> bool:
    return isinstance(event, SynthesisFinished) and event.index == index


def _end(events: Sequence[Event], ends: Callable[[Event], bool]) -> Seconds | None:
    return next((event.at for event in events if ends(event)), None)
