"""A reply that was abandoned tells nothing any more."""

from __future__ import annotations

from tutor.conversation.answer_events import ReplyTextArrived
from tutor.conversation.engine_events import Stage
from tutor.conversation.events import Event
from tutor.conversation.telling import Telling
from tutor.conversation.turn import TurnId
from tutor.errors import EngineCrashed, TutorError


def test_what_comes_after_the_end_is_not_told() -> None:
    events: list[Event] = []
    faults: list[tuple[Stage, TutorError]] = []
    telling = Telling(events.append, lambda stage, error: faults.append((stage, error)))
    piece, crash = ReplyTextArrived(TurnId(1), "Hello", 1.0), EngineCrashed("It crashed.", "Say it again.")
    telling.emit(piece)
    telling.fault("voice", crash)
    telling.over = True
    telling.emit(piece)
    telling.fault("voice", crash)
    assert events == [piece]
    assert faults == [("voice", crash)]
