"""What there is on this computer, what is missing, and what to do about it."""

from __future__ import annotations

import asyncio
import json
import os
import platform
import sys
from dataclasses import asdict
from typing import Any

from tutor import engine_memory, engines
from tutor.audio.contract import Direction
from tutor.audio.devices import devices, find
from tutor.errors import TutorError
from tutor.folders import data_folder
from tutor.models import ollama_models
from tutor.models.hardware import survey
from tutor.records.records import RECORDS
from tutor.session.log import log_path
from tutor.settings import Settings
from tutor.settings_file import default_path


def examine(settings: Settings) -> dict[str, Any]:
    """Everything as plain values, for people and for programs."""
    surveyed = asyncio.run(engines.survey(settings))
    found = {
        "system": {
            "platform": platform.platform(),
            "python": platform.python_version(),
            "processors": os.cpu_count(),
            "display": has_display(),
        },
        "engines": [asdict(engine) for engine in surveyed],
        "microphones": _devices("input", settings.microphone),
        "loudspeakers": _devices("output", settings.loudspeaker),
        "memory": _memory(settings, surveyed),
        "files": {
            "settings": str(default_path()),
            "talks": str(data_folder() / RECORDS),
            "log": str(log_path()),
        },
    }
    found["problems"] = _problems(found)
    return found


def has_display() -> bool:
    """Whether a window can be opened here."""
    if os.environ.get("QT_QPA_PLATFORM") or not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def as_text(found: dict[str, Any]) -> str:
    """The same for the eye."""
    system = found["system"]
    lines = [
        f"Voice tutor on {system['platform']}, Python {system['python']}, {system['processors']} cores",
        "",
    ]
    lines.append("Engines")
    for engine in found["engines"]:
        mark = "ready  " if engine["ready"] else "missing"
        lines.append(f"  {mark}  {engine['stage']:<13} {engine['name']:<16} {engine['detail']}")
    for kind in ("microphones", "loudspeakers"):
        lines += ["", kind.capitalize()]
        lines += [
            f"  {'*' if d['chosen'] else ' '} {d['name']} ({d['host_api']})" for d in found[kind]["known"]
        ]
        if not found[kind]["known"]:
            lines.append("    none")
    lines += ["", "Memory that the chosen engines need"]
    lines += [f"  {'GPU   ' if m['place'] == 'gpu' else 'memory'}  {m['sum']}" for m in found["memory"]]
    lines += ["", "Files", *(f"  {name:<9} {path}" for name, path in found["files"].items()), ""]
    if found["problems"]:
        lines.append("What to do")
        lines += [f"  - {problem['message']} {problem['remedy']}" for problem in found["problems"]]
    else:
        lines.append("Everything that is needed to talk is there.")
    return "\n".join(lines)


def as_json(found: dict[str, Any]) -> str:
    return json.dumps(found, indent=2, ensure_ascii=False)


def _memory(settings: Settings, surveyed: list[engines.EngineState]) -> list[dict[str, Any]]:
    """How the engines fit together, the GPU first."""
    thinks = next((e.name for e in surveyed if e.stage == "chat_model" and e.chosen), "")
    served = asyncio.run(ollama_models.listed(settings.ollama_host)) if thinks == "ollama" else None
    return [
        {
            "place": budget.place,
            "sum": budget.sum,
            "needed": budget.needed,
            "free": budget.free,
            "fits": budget.fits,
            "warning": budget.warning,
        }
        for budget in engine_memory.estimated(settings, survey(data_folder()), thinks, served or {})
    ]


def _devices(direction: Direction, key: str) -> dict[str, Any]:
    try:
        known = devices(direction)
    except TutorError as error:
        return {"known": [], "problem": {"message": error.message, "remedy": error.remedy}}
    problem, chosen = None, None
    try:
        chosen = find(key, direction).index
    except TutorError as error:
        problem = {"message": error.message, "remedy": error.remedy}
    listed = [
        {"key": d.key, "name": d.name, "host_api": d.host_api, "chosen": d.index == chosen} for d in known
    ]
    return {"known": listed, "problem": problem}


def _problems(found: dict[str, Any]) -> list[dict[str, str]]:
    """Only what keeps the learner from talking: an engine that is merely not installed is no problem."""
    problems = [
        {"message": engine["detail"], "remedy": engine["remedy"]}
        for engine in found["engines"]
        if engine["chosen"] and not engine["ready"]
    ]
    problems += [found[kind]["problem"] for kind in ("microphones", "loudspeakers") if found[kind]["problem"]]
    problems += [
        {"message": "The chosen engines need more memory than is free.", "remedy": memory["warning"]}
        for memory in found["memory"]
        if not memory["fits"]
    ]
    if not found["system"]["display"]:
        remedy = "Start the program on a desktop, or use `tutor talk` with recordings."
        problems.append({"message": "There is no display for the window.", "remedy": remedy})
    return problems
