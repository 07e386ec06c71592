"""What goes wrong before the words are known."""

from __future__ import annotations

from tutor.session.evidence import Action, Evidence, Finding, felt, seconds
from tutor.session.timeline import Part
from tutor.session.timing import TurnTiming
from tutor.text import Text


def slow_transcription(timing: TurnTiming, evidence: Evidence) -> Finding | None:
    """Slower than its target, as far as the first sound waited for it."""
    took, target = timing.transcription, evidence.targets.get("transcription")
    if took is None or target is None or took <= target:
        return None
    return Finding(
        "slow transcription",
        timing.turn,
        Text("Transcription took {took}.", took=seconds(took)),
        Text("It should take less than {target}.", target=seconds(target)),
        "Choose a smaller speech recognition, or let it run on the graphics card.",
        felt(took - target, timing, Part.TRANSCRIPTION),
        Action("choose model", "transcriber", "Choose another model"),
        frozenset({"answer late"}),
    )
