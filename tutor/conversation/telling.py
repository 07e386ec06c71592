"""What is told of a reply, until it is abandoned."""

from __future__ import annotations

from collections.abc import Callable

from tutor.conversation.engine_events import Stage
from tutor.conversation.events import Event
from tutor.errors import TutorError


class Telling:
    """Passes on what a reply tells; once it is over, nothing more."""

    def __init__(self, emit: Callable[[Event], None], fault: Callable[[Stage, TutorError], None]) -> None:
        self.over = False
        self._emit = emit
        self._fault = fault

    def emit(self, event: Event) -> None:
        if not self.over:
            self._emit(event)

    def fault(self, stage: Stage, error: TutorError) -> None:
        if not self.over:
            self._fault(stage, error)
