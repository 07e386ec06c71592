"""The only crossing between the voice's thread and the window: events go in on any thread, come out on Qt's.

    deliver() ─► one ordered queue ─► one queued wake-up at a time ─► happened(event) … settled()

The queue stays small by joining what may be joined: of the levels only the newest is kept, and
neighbouring pieces of one reply's text become one piece. In silence, levels that look alike are dropped when
they have been for a while: nothing then moves in the window, and it is not woken. Nothing else ever is.
"""

from __future__ import annotations

import threading
import time
from collections import deque

from PySide6.QtCore import QObject, Qt, Signal, Slot

from tutor.audio.frames import Seconds
from tutor.audio.level import ALIKE
from tutor.conversation.answer_events import ReplyTextArrived
from tutor.conversation.engine_events import LevelMeasured
from tutor.conversation.events import Event

LONGEST_BATCH: Seconds = 0.008
"""After this long the window gets a chance to paint before the next events are handed over."""
SETTLED = 32
"""So many levels that look alike, a second's worth, bring whatever shows them to rest."""


class Bridge(QObject):
    """Lives on the GUI thread."""

    happened = Signal(object)
    """One Event, in the order of delivery, on the GUI thread."""

    settled = Signal()
    """After each batch: the moment to bring the window up to date."""

    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._queue: deque[Event] = deque()
        self._level: LevelMeasured | None = None
        self._first_alike: LevelMeasured | None = None
        self._alike = 0
        """Levels since then that look like it, with nothing else among them."""
        self._awake = False
        self._closed = False
        self._woken.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    def deliver(self, event: Event) -> None:
        """MAY be called from any thread; returns at once."""
        with self._lock:
            shown = self._shows(event)
            if self._closed or (shown and self._level is None):
                return
            self._put(event)
            wake, self._awake = not self._awake, True
            if wake:
                # Inside the lock, so that close() can promise that no wake-up follows it.
                self._woken.emit()

    @property
    def idle(self) -> bool:
        """Whether everything that was delivered has been handed over."""
        with self._lock:
            return not self._awake

    @property
    def waiting(self) -> int:
        """How many events the window has not seen yet. MAY be asked from any thread."""
        with self._lock:
            return len(self._queue) + (self._level is not None)

    def close(self) -> None:
        """Forget what waits; whatever is delivered from now on is ignored."""
        with self._lock:
            self._closed = True
            self._queue.clear()
            self._level = None

    def _shows(self, event: Event) -> bool:
        """Whether the window has long shown what the event tells."""
        before, self._first_alike = self._first_alike, None
        if not isinstance(event, LevelMeasured):
            return False
        alike = (
            before is not None
            and event.speaking == before.speaking
            and abs(event.level - before.level) < ALIKE
        )
        self._first_alike = before if alike else event
        self._alike = self._alike + 1 if alike else 0
        return self._alike > SETTLED

    def _put(self, event: Event) -> None:
        if isinstance(event, LevelMeasured):
            self._level = event
            return
        if isinstance(event, ReplyTextArrived) and self._queue:
            last = self._queue[-1]
            if isinstance(last, ReplyTextArrived) and last.turn == event.turn:
                # The earlier moment stays: the first piece of a reply is its first token.
                self._queue[-1] = ReplyTextArrived(event.turn, last.text + event.text, last.at)
                return
        self._queue.append(event)

    @Slot()
    def _hand_over(self) -> None:
        until = time.monotonic() + LONGEST_BATCH
        while (event := self._next()) is not None:
            self.happened.emit(event)
            if time.monotonic() > until:
                break
        self.settled.emit()
        with self._lock:
            self._awake = bool(self._queue) or self._level is not None
            if self._awake and not self._closed:
                self._woken.emit()

    def _next(self) -> Event | None:
        with self._lock:
            if self._queue:
                return self._queue.popleft()
            level, self._level = self._level, None
            return level
