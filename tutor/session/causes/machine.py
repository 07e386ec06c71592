"""What the computer and the engines' processes do to a turn."""

from __future__ import annotations

from tutor.audio.frames import Seconds
from tutor.conversation.engine_events import EngineLoading, EngineReady, EngineRestarted, FellBack, Stage
from tutor.session.evidence import STAGE_FIGURES, STAGE_NAMES, Action, Evidence, Finding, felt, seconds
from tutor.session.phrases import beside_the_model
from tutor.session.statistics import median
from tutor.session.timeline import Part
from tutor.session.timing import TurnTiming
from tutor.text import Text, as_text, sentences

COLD = 2.0
"""So many times the usual."""
COLD_BY: Seconds = 0.3
REST: Seconds = 300.0
"""After so long without a turn a model may have been unloaded."""
ENOUGH_OTHERS = 2
BUSY = 0.9
"""Share of all cores."""
SLOWED = 0.7
"""Of the usual speed, while another engine works."""
SLOWED_WITHOUT_LOAD = 0.6
"""The same where nobody measured the load."""
_PARTS: dict[Stage, tuple[Part, ...]] = {
    "transcriber": (Part.TRANSCRIPTION,),
    "chat_model": (Part.FIRST_TOKEN,),
    "voice": (Part.FIRST_AUDIO,),
}
_TARGETS: dict[Stage, str] = {"transcriber": "transcription", "voice": "ttfa"}


def cold(timing: TurnTiming, evidence: Evidence) -> Finding | None:
    """The first call of an engine, or the first after a long rest, took much longer than the others."""
    worst: tuple[Seconds, Stage, float, float] | None = None
    for stage, figure in STAGE_FIGURES.items():
        took: float | None = getattr(timing, figure)
        usual, count = evidence.usual(figure)
        if took is None or usual is None or count <= ENOUGH_OTHERS or not _first(timing, stage, evidence):
            continue
        cost = felt(took - usual, timing, *_PARTS[stage])
        if took > COLD * usual and took - usual > COLD_BY and (worst is None or cost > worst[0]):
            worst = cost, stage, took, usual
    if worst is None:
        return None
    cost, stage, took, usual = worst
    return Finding(
        "cold",
        timing.turn,
        "The first call was cold.",
        Text(
            "{engine} took {took}; usually it takes {usual}.",
            engine=STAGE_NAMES[stage],
            took=seconds(took),
            usual=seconds(usual),
        ),
        "Let it work once before you speak, and keep it loaded.",
        cost,
        Action("warm up", stage, "Warm it up"),
        frozenset({"slow transcription", "answer late", "streams late"}),
    )


def _first(timing: TurnTiming, stage: Stage, evidence: Evidence) -> bool:
    """Whether this turn was the first for the engine, or the first after a rest."""
    before, now = evidence.before(timing), timing.zero
    if before is None or before.zero is None or now is None:
        return True
    ready = [fact.at for fact in evidence.facts if isinstance(fact, EngineReady) and fact.stage == stage]
    return now - before.zero > REST or any(before.zero < at <= now for at in ready)


_CPU, _AN_ENGINE = Text("the CPU"), Text("An engine")


def _name(stage: Stage) -> str:
    return STAGE_NAMES.get(stage, _AN_ENGINE)


def fell_back(timing: TurnTiming, evidence: Evidence) -> Finding | None:
    """An engine works with less than was chosen."""
    if timing.zero is None:
        return None
    falls = [fact for fact in evidence.facts if isinstance(fact, FellBack) and fact.at <= timing.zero]
    fall = next((fact for fact in reversed(falls) if _holds(fact, timing.zero, evidence)), None)
    if fall is None:
        return None
    target = evidence.targets.get(_TARGETS.get(fall.stage, ""))
    figure: float | None = (
        getattr(timing, STAGE_FIGURES[fall.stage], None) if fall.stage in STAGE_FIGURES else None
    )
    cost = max(0.0, figure - target) if figure is not None and target is not None else 0.0
    used = as_text(fall.used)
    cpu = any(word in fall.used.lower() for word in ("cpu", "processor"))
    return Finding(
        "fell back",
        timing.turn,
        Text("{engine} fell back to {used}.", engine=_name(fall.stage), used=_CPU if cpu else used),
        sentences(Text("Instead of {wanted}: {used}.", wanted=as_text(fall.wanted), used=used), fall.reason),
        "Choose what this computer can run, or mend the cause and load it again.",
        cost or None,
        Action("choose model", fall.stage, "Choose another model"),
        frozenset({"slow transcription"} if fall.stage == "transcriber" else ()),
    )


def _holds(fall: FellBack, now: Seconds, evidence: Evidence) -> bool:
    """Until the engine is loaded anew; the loading that ended in the fall doesn't count."""
    ready = [
        fact.at
        for fact in evidence.facts
        if isinstance(fact, EngineReady) and fact.stage == fall.stage and fact.at >= fall.at
    ]
    settled = ready[0] if ready else fall.at
    return not any(
        isinstance(fact, EngineLoading) and fact.stage == fall.stage and settled < fact.at <= now
        for fact in evidence.facts
    )


def restarted(timing: TurnTiming, evidence: Evidence) -> Finding | None:
    """An engine's process ended in this turn."""
    zero = timing.zero
    if zero is None:
        return None
    over = timing.over_at if timing.over_at is not None else float("inf")
    fall = next(
        (fact for fact in evidence.facts if isinstance(fact, EngineRestarted) and zero <= fact.at <= over),
        None,
    )
    if fall is None:
        return None
    usual, _ = evidence.usual(STAGE_FIGURES.get(fall.stage, "total"))
    took: float | None = getattr(timing, STAGE_FIGURES.get(fall.stage, "total"))
    cost = took - usual if took is not None and usual is not None and took > usual else None
    return Finding(
        "restarted",
        timing.turn,
        Text("{engine} had to be started again.", engine=_name(fall.stage)),
        Text(
            "The process of {label} ended in this turn, and a fresh one did the work again.", label=fall.label
        ),
        "If it happens again, the model may be too big for the memory: choose a smaller one.",
        cost,
        Action("choose model", fall.stage, "Choose another model"),
        frozenset({"slow transcription", "answer late", "cold"}),
    )


def engines_compete(timing: TurnTiming, evidence: Evidence) -> Finding | None:
    """The voice is much slower while the model writes, and all cores are busy."""
    beside, _ = beside_the_model(timing)
    alone = evidence.speed_alone
    speeds = [phrase.characters_per_second for phrase in beside]
    slowed = median([speed for speed in speeds if speed is not None])
    if alone is None or slowed is None:
        return None
    load = evidence.load_between(beside[0].started_at or 0.0, beside[-1].finished_at or 0.0)
    limit = SLOWED_WITHOUT_LOAD if load is None else SLOWED
    if slowed >= limit * alone or (load is not None and load < BUSY):
        return None
    cost = sum((phrase.synthesis or 0.0) * (1.0 - slowed / alone) for phrase in beside)
    busy = Text("The processor was {share:.0%} busy.", share=load) if load is not None else ""
    return Finding(
        "engines compete",
        timing.turn,
        "Two engines fight for the cores.",
        sentences(
            Text(
                "While the model wrote, the voice made {slowed:.0f} characters a second; alone it makes "
                "{alone:.0f}.",
                slowed=slowed,
                alone=alone,
            ),
            busy,
        ),
        "Choose a smaller model, or let one of the two run on the graphics card or on another computer.",
        cost,
        Action("choose model", "chat_model", "Choose another model"),
        frozenset({"slower than speech", "answer late"}),
    )
