"""What every report of the bench begins with, and reading one that was kept."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Literal, TypeAlias

from tutor.bench.summary import Entry
from tutor.errors import StoreError
from tutor.models.finding import models_folder
from tutor.models.hardware import survey
from tutor.session.setup import measured_settings
from tutor.settings import Settings

REPORT_VERSION = 2
Kind: TypeAlias = Literal["talk", "turns", "lessons", "library"]

_GIGABYTE = 1e9
_TELLS_LOAD = hasattr(os, "getloadavg")


def head(kind: Kind, engines: Mapping[str, str], settings: Settings, machine: Entry) -> Entry:
    """What made the figures: program, engines, settings and machine."""
    return {
        "version": REPORT_VERSION,
        "bench": kind,
        "program": version("voice-tutor"),
        "engines": dict(engines),
        "settings": measured_settings(settings),
        "machine": machine,
    }


def this_machine() -> Entry:
    """Blocks for less than a second; ask before anything is loaded: the load is that of others."""
    found = survey(models_folder())
    return {
        "system": found.system,
        "processor": _processor(),
        "cores": os.cpu_count(),
        "memory_gb": round(found.memory / _GIGABYTE),
        "gpus": [gpu.name for gpu in found.gpus],
        "load": round(os.getloadavg()[0], 2) if _TELLS_LOAD else None,
    }


def read(path: Path, kind: Kind) -> Entry:
    """A report of that bench, as it was written by `--json`. Raises StoreError."""
    remedy = f"Give a file that `tutor bench {kind} --json FILE` has written."
    try:
        report = json.loads(path.read_text("utf-8"), parse_constant=_no_number)
    except OSError as error:
        raise StoreError(f"{path} can't be read: {error.strerror}.", remedy) from error
    except (ValueError, RecursionError) as error:
        raise StoreError(f"{path} is damaged, or no report of the bench.", remedy) from error
    if not isinstance(report, dict) or type(report.get("version")) is not int or "turns" not in report:
        raise StoreError(f"{path} is no report of the bench.", remedy)
    if report["version"] < REPORT_VERSION:
        raise StoreError(f"{path} was written by an older version of the program.", "Measure it again.")
    if report["version"] > REPORT_VERSION:
        raise StoreError(f"{path} was written by a newer version of the program.", "Use that version.")
    if report.get("bench") != kind:
        raise StoreError(f"{path} is of another bench than `tutor bench {kind}`.", remedy)
    return report


def _no_number(text: str) -> float:
    raise ValueError(f"{text} is no figure")


def _processor() -> str:
    """Its name; only its kind where the system does not tell."""
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8", "replace").splitlines()
    except OSError:
        lines = []  # not every system has that file
    named = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(named, "") or platform.processor() or platform.machine()
