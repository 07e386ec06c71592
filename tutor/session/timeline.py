"""One turn on one axis: from the last speech sample (or the sending of typed words) to what was heard.

             0 last speech    gate: the turn is certain       end: heard
    account  ├─ waiting ─┼─ transcription ─┼─ first token ─┼ … ┤   every moment once, in one part
    spans    ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓┊                                   what really ran, one beside the other
                 ░░░░         ┊
                     ░░░░░░░░░▓▓

The account follows the critical path: at each moment the one thing that the first sound waited for. Its parts
have no gaps and no overlaps, so they add up to the whole. The spans show all work, early or late, told or
thrown away.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from tutor.audio.frames import Seconds
from tutor.conversation.turn import Outcome, TurnId
from tutor.session.account import account
from tutor.session.parts import Part, Segment, Span
from tutor.session.spans import spans
from tutor.session.timing import TurnTiming

__all__ = ["Part", "Segment", "Span", "Timeline", "timeline"]


@dataclass(frozen=True)
class Timeline:
    timing: TurnTiming
    typed: bool
    heard: bool
    """False: nothing was heard, and the end is when the turn was over, or the last that is known."""
    end: Seconds
    gate: Seconds | None
    """When it opened; None for a typed turn."""
    certain: Seconds | None
    """When the turn was certain: before the gate opened, where that waited for the answer's first sound."""
    account: tuple[Segment, ...]

    @property
    def turn(self) -> TurnId:
        return self.timing.turn

    @property
    def outcome(self) -> Outcome | None:
        """None while the turn is under way."""
        return self.timing.outcome

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """All work, lane by lane; made when somebody wants to draw it."""
        return spans(self.timing, self.timing.zero or 0.0, self.gate)

    @property
    def first(self) -> Seconds:
        """Where the axis begins: at zero, or earlier where work did."""
        return min([0.0, *(span.start for span in self.spans)])

    @property
    def last(self) -> Seconds:
        return max([self.end, *(span.end for span in self.spans)])

    @property
    def lanes(self) -> int:
        return 1 + max((span.lane for span in self.spans), default=-1)

    def spent(self, *parts: Part) -> Seconds:
        """How much of the account these parts have."""
        return sum(segment.length for segment in self.account if segment.part in parts)


def timeline(timing: TurnTiming) -> Timeline | None:
    """None for a turn without a beginning: nobody finished speaking or typing."""
    zero = timing.zero
    if zero is None:
        return None
    first = timing.first_heard
    heard_at = first.heard_at if first else None
    if heard_at is not None:
        end = heard_at
    else:
        end = timing.over_at if timing.over_at is not None else max(_moments(timing))
    end = max(0.0, end - zero)
    typed = timing.last_speech_at is None
    gate = None if typed or timing.ended_at is None else max(0.0, timing.ended_at - zero)
    certain = gate
    if gate is not None and timing.certain_after is not None:
        certain = min(gate, timing.certain_after)
    parts = account(timing, zero, gate, certain, end)
    return Timeline(timing, typed, heard_at is not None, end, gate, certain, parts)


def _moments(timing: TurnTiming) -> list[Seconds]:
    found = [
        timing.last_speech_at, timing.ended_at, timing.transcription_started_at, timing.transcribed_at,
        timing.retrieval_started_at, timing.retrieved_at, timing.requested_at, timing.first_token_at,
        timing.text_ended_at,
    ]  # fmt: skip
    for phrase in timing.phrases:
        found += [phrase.found_at, phrase.started_at, phrase.sounded_at, phrase.finished_at]
    return [moment for moment in found if moment is not None]
