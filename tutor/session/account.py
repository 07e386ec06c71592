"""Where the time until the first sound went: every moment once, in the part that was waited for. Pure.

The account follows the critical path. Its parts have no gaps and no overlaps, so they add up to the whole.
"""

from __future__ import annotations

from tutor.audio.frames import Seconds
from tutor.conversation.turn import Outcome
from tutor.session.parts import A_FRAME, Part, Segment, after
from tutor.session.timing import PhraseTiming, TurnTiming


def account(
    timing: TurnTiming, zero: Seconds, gate: Seconds | None, certain: Seconds | None, end: Seconds
) -> tuple[Segment, ...]:
    phrase = timing.first_heard or timing.first_sounding or next(iter(timing.phrases), None)
    ready = after(zero, phrase.sounded_at if phrase else None)
    transcribed = after(zero, timing.transcribed_at)
    released = max(gate or 0.0, transcribed or 0.0)
    if gate is not None and ready is not None and ready <= released:
        if transcribed is not None and transcribed > gate:
            # A kept answer was ready, but whether the words had changed was not known yet.
            steps = _hearing(timing, zero, gate)
        elif certain is not None and ready > certain + A_FRAME:
            # The turn was certain, and the gate waited for the answer.
            steps = [] if timing.answer_was_kept else _hearing(timing, zero, gate)
            steps += [*_answering(timing, zero, gate, phrase), (gate, Part.HELD)]
        else:
            steps = [(max(0.0, ready), Part.WAITING), (gate, Part.HELD)]
    else:
        steps = [] if timing.answer_was_kept else _hearing(timing, zero, gate)
        # Without words nothing is asked: what comes after them is no stage.
        if timing.outcome is not Outcome.EMPTY:
            steps += _answering(timing, zero, gate, phrase)
    if timing.outcome is not Outcome.EMPTY:
        steps += _sounding(zero, phrase)
    return _laid_out(steps, end)


def _hearing(timing: TurnTiming, zero: Seconds, gate: Seconds | None) -> list[tuple[Seconds | None, Part]]:
    if gate is None:
        return []
    began = after(zero, timing.transcription_started_at)
    return [
        *_waiting(began, gate),
        (after(zero, timing.transcribed_at), Part.TRANSCRIPTION),
    ]


def _waiting(began: Seconds | None, gate: Seconds | None) -> list[tuple[Seconds | None, Part]]:
    """Up to the first work: waiting until the gate, and whatever came between the gate and the work."""
    if gate is None:  # typed: it begins with the request
        return []
    if began is None or began > gate:
        return [(gate, Part.WAITING), (began, Part.OTHER)]
    return [(began, Part.WAITING)]


def _answering(
    timing: TurnTiming, zero: Seconds, gate: Seconds | None, phrase: PhraseTiming | None
) -> list[tuple[Seconds | None, Part]]:
    requested = after(zero, timing.requested_at)
    retrieval = [
        (after(zero, timing.retrieval_started_at), Part.HANDOVER),
        (after(zero, timing.retrieved_at), Part.RETRIEVAL),
    ]
    thinking = [
        (after(zero, timing.first_token_at), Part.FIRST_TOKEN),
        (after(zero, phrase.found_at if phrase else None), Part.FIRST_PHRASE),
    ]
    return [
        *(_waiting(requested, gate) if timing.answer_was_kept else []),
        *(retrieval if timing.retrieval_started_at is not None else []),
        (requested, Part.HANDOVER),
        # A back-channel does not wait for the model.
        *(thinking if phrase is None or not phrase.ready_made else []),
        (after(zero, phrase.started_at if phrase else None), Part.QUEUE),
        (after(zero, phrase.sounded_at if phrase else None), Part.FIRST_AUDIO),
    ]


def _sounding(zero: Seconds, phrase: PhraseTiming | None) -> list[tuple[Seconds | None, Part]]:
    heard = after(zero, phrase.heard_at if phrase else None)
    if heard is None or phrase is None or phrase.latency is None:
        return [(heard, Part.HANDING_OVER)]
    return [(heard - phrase.latency, Part.HANDING_OVER), (heard, Part.OUTPUT)]


def _laid_out(steps: list[tuple[Seconds | None, Part]], end: Seconds) -> tuple[Segment, ...]:
    """Segments from zero to the end, each up to its step's moment; what nobody has told of is Other."""
    segments: list[Segment] = []
    at, untold = 0.0, False
    for moment, part in steps:
        if moment is None:
            untold = True
            continue
        upto = min(max(at, moment), end)
        segments.append(Segment(Part.OTHER if untold else part, at, upto))
        at, untold = upto, False
    if at < end:
        open_part = _open_part(steps)
        segments.append(Segment(open_part or Part.OTHER, at, end, unfinished=open_part is not None))
    return tuple(segment for segment in segments if segment.length > 0.0)


def _open_part(steps: list[tuple[Seconds | None, Part]]) -> Part | None:
    """What was under way when nothing more came."""
    following: Part | None = None
    for moment, part in reversed(steps):
        if moment is not None:
            break
        if part is not Part.OTHER or following is None:
            following = part
    return following
