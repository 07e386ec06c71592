"""The report as a plain table. Pure."""

from __future__ import annotations

from tutor.bench.columns import aligned, number
from tutor.bench.summary import Entry, Goal, goals

_HEAD = (
    "turns", "cut off", "rejoined", "voice p50", "p90", "gate p50", "p90", "to sound p50", "p90",
    "drafts", "dropped", "wasted ms",
)  # fmt: skip


def table(report: Entry) -> str:
    summary = report["summary"]
    rows: list[tuple[str, ...]] = [("", *_HEAD)]
    rows += [(_form(group), *_cells(group)) for group in summary["groups"]]
    rows.append(("all", *_cells(summary["all"])))
    waits: list[tuple[str, ...]] = [("stage", "p50", "p90")]
    waits += [
        (name.replace("_", " "), number(stage["p50"]), number(stage["p90"]))
        for name, stage in {
            "held for the answer": summary["all"]["held_ms"],
            "last word to the model's own words": summary["all"]["voice_to_answer_ms"],
            **summary["stages_ms"],
        }.items()
    ]
    tokens = summary["prompt_tokens"]
    prompts: list[tuple[str, ...]] = [("prompt, tokens", "p50", "p90")]
    prompts += [
        (title, number(tokens[name]["p50"]), number(tokens[name]["p90"]))
        for title, name in (("known from before", "cached"), ("read for the answer", "evaluated"))
    ]
    aims: list[tuple[str, ...]] = [("figure", "measured", "aim", "")]
    aims += [_aim(goal) for goal in goals(summary)]
    engines = ", ".join(report["engines"].values())
    title = f"{summary['turns']} turns with {engines}; times in ms from the last speech sample"
    return "\n\n".join([title, *map(aligned, (rows, waits, prompts, aims)), _machine(report)])


def turn_line(entry: Entry) -> str:
    """One turn while the bench runs."""
    said = "cut off" if entry["cut_off"] else ""
    if entry["rejoined"]:
        said += ", rejoined"
    heard = entry["voice_to_voice_ms"]
    answer = f"heard after {heard:.0f} ms" if heard is not None else f"no answer ({entry['outcome']})"
    gate = f"gate {number(entry['gate_wait_ms'])} + {number(entry['gate_to_sound_ms'])}"
    parts = [f"{_form(entry)}", answer, gate, *([said] if said else []), f"“{entry['heard']}”"]
    return f"{entry['number']:4d}  " + "  ".join(parts)


def _form(group: Entry) -> str:
    return f"{group['kind']}{_pause(group)}"


def _pause(entry: Entry) -> str:
    return f" {entry['pause_ms'] / 1000:.1f} s" if entry["pause_ms"] else ""


def _cells(group: Entry) -> tuple[str, ...]:
    voice, gate, sound = (group[f"{name}_ms"] for name in ("voice_to_voice", "gate_wait", "gate_to_sound"))
    times = [number(time[q]) for time in (voice, gate, sound) for q in ("p50", "p90")]
    drafts = group["drafts"]
    counts = [str(drafts["begun"]), str(drafts["dropped"]), number(group["wasted_ms_per_turn"])]
    return (str(group["count"]), str(group["cut_off"]), str(group["rejoined"]), *times, *counts)


def _aim(goal: Goal) -> tuple[str, str, str, str]:
    digits = 2 if goal.unit == "x" else 0
    unit = f" {goal.unit}" if goal.unit else ""
    measured = "not measured" if goal.value is None else f"{goal.value:.{digits}f}{unit}"
    bound = "at least" if goal.at_least else "at most"
    limit = f"{goal.limit:g}{unit}"
    mark = {True: "reached", False: "missed", None: ""}[goal.reached]
    return goal.name, measured, f"{bound} {limit}", mark


def _machine(report: Entry) -> str:
    machine, late = report["machine"], report["summary"]["late_ms"]
    load = "" if machine["load"] is None else f", load {machine['load']:.1f} before it began"
    return (
        f"{machine['cores']} cores{load}; the event loop was at most {late:.0f} ms late at the loudspeaker."
    )
