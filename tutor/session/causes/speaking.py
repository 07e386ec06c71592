"""What the voice and the loudspeaker do to an answer."""

from __future__ import annotations

from tutor.audio.frames import Seconds
from tutor.conversation.turn import Outcome
from tutor.session.evidence import Action, Evidence, Finding, seconds
from tutor.session.phrases import silence_between
from tutor.session.statistics import median
from tutor.session.timing import PhraseTiming, TurnTiming
from tutor.text import Counted, Text, sentences

HOLE: Seconds = 0.15
"""Silence between two phrases that is no pause of the voice's own."""
NO_REPORT: Seconds = 5.0
"""A phrase's end that comes so long after its sound was never told by the loudspeaker."""
LATE_DEVICE: Seconds = 0.15


def behind_the_ear(timing: TurnTiming, evidence: Evidence) -> Finding | None:
    """The next phrase was not ready when the ear had heard the last one."""
    holes: list[tuple[Seconds, PhraseTiming]] = []
    before: PhraseTiming | None = None
    for phrase in timing.phrases:
        hole = silence_between(before, phrase)
        if before is not None and hole is not None and hole > HOLE and _was_late(before, phrase):
            holes.append((hole, phrase))
        if phrase.heard_at is not None:
            before = phrase
    dry = sum(phrase.gaps for phrase in timing.phrases)
    if not holes and not dry:
        return None
    cost = sum(hole for hole, _ in holes)
    where: str = ""
    if holes:
        longest, phrase = max(holes, key=lambda one: one[0])
        where = Text(
            "{duration} of silence before phrase {number}.",
            duration=seconds(longest),
            number=phrase.index + 1,
        )
    inside: str = ""
    if dry:
        inside = Counted(
            "The sound ran dry inside a phrase {n} time.",
            "The sound ran dry inside a phrase {n} times.",
            n=dry,
        )
    return Finding(
        "behind the ear",
        timing.turn,
        "Speech fell behind the ear.",
        sentences(where, inside, _why_behind(holes)),
        "Choose a quicker voice, or a quicker model if the text came late.",
        cost or None,
        Action("choose model", "voice", "Choose a quicker voice"),
    )


def _was_late(before: PhraseTiming, phrase: PhraseTiming) -> bool:
    """Sound that was there in time was held back: for the pause that the learner's level wants."""
    if before.ended_at is None or before.interrupted:
        return False
    return phrase.sounded_at is None or phrase.sounded_at > before.ended_at


def _why_behind(holes: list[tuple[Seconds, PhraseTiming]]) -> str:
    if not holes:
        return ""
    hole, phrase = max(holes, key=lambda one: one[0])
    ended = (phrase.heard_at or 0.0) - hole
    if phrase.found_at >= ended:
        return Text("Its text came only then.")
    return Text("Its text was there; the voice was not ready.")


def slower_than_speech(timing: TurnTiming, evidence: Evidence) -> Finding | None:
    """The voice needs longer for a phrase than one listens to it."""
    made = [phrase for phrase in timing.phrases if not phrase.cached and phrase.real_time_factor is not None]
    factor = median([phrase.real_time_factor or 0.0 for phrase in made])
    if factor is None or factor <= 1.0:
        return None
    cost = sum(max(0.0, (phrase.synthesis or 0.0) - (phrase.audio or 0.0)) for phrase in made)
    return Finding(
        "slower than speech",
        timing.turn,
        Text("The voice is slower than speech: {factor:.1f} s of work a second of sound.", factor=factor),
        "However early it begins, it falls behind in a long answer.",
        "Choose a quicker voice, or let this one run on the graphics card.",
        cost,
        Action("choose model", "voice", "Choose a quicker voice"),
        frozenset({"behind the ear", "answer late"}),
    )


def no_end_reported(timing: TurnTiming, evidence: Evidence) -> Finding | None:
    """The loudspeaker took the sound and never told that it had played it."""
    late = [
        phrase.ended_at - phrase.heard_at - phrase.audio
        for phrase in timing.phrases
        if phrase.ended_at is not None and phrase.heard_at is not None and phrase.audio is not None
    ]
    cost = sum(one for one in late if one > NO_REPORT)
    silent = [
        phrase
        for phrase in timing.phrases
        if phrase.ended_at is None and phrase.heard_at is not None and not phrase.failed
    ]
    if cost == 0.0 and not (silent and timing.outcome is Outcome.ANSWERED):
        return None
    return Finding(
        "no end reported",
        timing.turn,
        "Playback never reported its end.",
        Text("The tutor waited {duration} for the loudspeaker before it went on.", duration=seconds(cost))
        if cost
        else Text("The loudspeaker took the sound, and nothing more came of it."),
        "Choose another loudspeaker, or unplug this one and plug it in again.",
        cost or None,
        Action("open setting", "loudspeaker", "Choose another loudspeaker"),
    )


def late_device(timing: TurnTiming, evidence: Evidence) -> Finding | None:
    """The way from the program to the ear is long: Bluetooth, mostly."""
    first = timing.first_heard
    if first is None or first.latency is None or first.latency <= LATE_DEVICE:
        return None
    return Finding(
        "late loudspeaker",
        timing.turn,
        Text("The loudspeaker sounds {latency} late.", latency=seconds(first.latency)),
        "So long lies between its taking the sound and your hearing it.",
        "A loudspeaker or headphones with a cable answer sooner than Bluetooth.",
        first.latency,
        Action("open setting", "loudspeaker", "Choose another loudspeaker"),
    )
