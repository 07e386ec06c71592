"""What the waiting for the end of a turn costs, and the answers begun in it."""

from __future__ import annotations

from tutor.audio.frames import Seconds
from tutor.session.evidence import Action, Evidence, Finding, seconds
from tutor.session.parts import A_FRAME, Part
from tutor.session.timeline import Timeline, timeline
from tutor.session.timing import Fate, TurnTiming
from tutor.text import Text, as_text, sentences

MOST_OF_IT = 0.6
"""Share of the whole from which the waiting dominates."""
SHORT_WAIT: Seconds = 0.3
"""No wait is much shorter: words need a gap before they count as the last."""
NOTICEABLE: Seconds = 0.3
"""The answer was late by so much when the gate opened."""
LAST_TURNS = 10
ENOUGH_DRAFTS = 6
MOSTLY = 0.5

_WHOSE: dict[Part, str] = {
    Part.TRANSCRIPTION: "transcriber",
    Part.FIRST_TOKEN: "chat_model",
    Part.FIRST_PHRASE: "chat_model",
    Part.QUEUE: "voice",
    Part.FIRST_AUDIO: "voice",
}


def patient(timing: TurnTiming, evidence: Evidence) -> Finding | None:
    """Most of the way to the first sound was waiting for the end of the turn."""
    course = timeline(timing)
    target = evidence.targets.get("voice_to_voice")
    if course is None or not course.heard or course.typed or target is None or course.end <= target:
        return None
    waited = course.spent(Part.WAITING, Part.HELD)
    if waited < MOST_OF_IT * course.end:
        return None
    held = course.spent(Part.HELD)
    ready = Text("The answer had been ready for {duration}.", duration=seconds(held)) if held > 0.05 else ""
    why = timing.decided.reason if timing.decided is not None else ""
    return Finding(
        "patience",
        timing.turn,
        Text(
            "Waiting for the end of your turn took {waited} of {end}.",
            waited=seconds(waited),
            end=seconds(course.end),
        ),
        sentences(Text("It is what keeps the tutor from cutting you off."), why, ready),
        "Lower the patience if the tutor should answer sooner, or press “I'm done”.",
        waited - SHORT_WAIT,
        Action("open setting", "patience", "Change the patience"),
    )


def answer_late(timing: TurnTiming, evidence: Evidence) -> Finding | None:
    """The turn was certain, and nothing was there to be heard yet."""
    course, first = timeline(timing), timing.first_heard
    if course is None or course.gate is None or first is None or first.sounded_at is None:
        return None
    certain = course.certain if course.certain is not None else course.gate
    late = first.sounded_at - (timing.zero or 0.0) - certain
    held = course.spent(Part.HELD)
    if late <= NOTICEABLE or held > A_FRAME:
        return None
    part, took = _largest_after(course, certain)
    stage = _WHOSE.get(part)
    ahead = any(draft.begun_at < (timing.ended_at or 0.0) for draft in timing.speculation)
    if ahead:
        action = Action("choose model", stage, "Choose another model") if stage else None
        advice = Text(
            "A smaller model for this step, the graphics card or another computer would have its part ready "
            "in your pause."
        )
    else:
        action = Action("open setting", "speculation", "Let the tutor think ahead")
        advice = Text("No answer was begun in your pause: let the tutor think ahead.")
    return Finding(
        "answer late",
        timing.turn,
        Text(
            "The gate waited for the answer: it was ready {late} after your turn was certain.",
            late=seconds(late),
        ),
        Text("Most of that was this: {part}, {took}.", part=as_text(part.value), took=seconds(took)),
        advice,
        late,
        action,
    )


def _largest_after(course: Timeline, certain: Seconds) -> tuple[Part, Seconds]:
    after: dict[Part, Seconds] = {}
    for segment in course.account:
        length = segment.end - max(certain, segment.start)
        if length > 0.0 and segment.part is not Part.OUTPUT:
            after[segment.part] = after.get(segment.part, 0.0) + length
    part = max(after, key=lambda one: after[one])
    return part, after[part]


def thrown_away(evidence: Evidence) -> Finding | None:
    """Of the last turns' drafts most were for nothing: they warm the room and slow what is wanted."""
    recent = evidence.turns[-LAST_TURNS:]
    drafts = [
        draft
        for timing in recent
        for draft in timing.speculation
        if timing.ended_at is None or draft.begun_at < timing.ended_at
    ]
    dropped = [draft for draft in drafts if draft.fate is Fate.DROPPED]
    if len(drafts) < ENOUGH_DRAFTS or len(dropped) <= MOSTLY * len(drafts):
        return None
    wasted = sum((draft.over_at or draft.begun_at) - draft.begun_at for draft in dropped)
    return Finding(
        "drafts thrown away",
        None,
        Text(
            "Drafts are mostly thrown away: {dropped} of the last {drafts}.",
            dropped=len(dropped),
            drafts=len(drafts),
        ),
        Text(
            "In {turns} turns {wasted} of work was for nothing. You pause often and go on.",
            turns=len(recent),
            wasted=seconds(wasted),
        ),
        "Raise the patience, or let the tutor not think ahead if the computer is slow.",
        None,
        Action("open setting", "patience", "Change the patience"),
    )
