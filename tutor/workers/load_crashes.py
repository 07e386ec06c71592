"""Models that ended their process while they were loaded: kept on disk, not loaded again unasked.

A model that is too big, or a driver that does not fit, would otherwise take the machine down at every start.
"""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tutor.folders import data_folder

_LOG = logging.getLogger(__name__)
_VERSION = 1


class LoadCrashes:
    """One small file. A file that can't be read counts as empty, one that can't be written is logged."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or data_folder() / "load-crashes.json"

    def known(self, key: str) -> bool:
        return key in self._read()

    def note(self, key: str, engine: str, ending: str) -> None:
        """Remember that it ended its process; `engine` and `ending` are for people who look."""
        when = datetime.now(UTC).isoformat(timespec="seconds")
        self._write({**self._read(), key: {"engine": engine, "ending": ending, "when": when}})

    def clear(self) -> None:
        """Somebody asks for a model again: each gets another try."""
        if self._read():
            self._write({})

    def _read(self) -> dict[str, Any]:
        try:
            read = json.loads(self._path.read_text("utf-8"))
            crashes = read["crashes"] if read["version"] == _VERSION else {}
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, KeyError, TypeError) as error:
            _LOG.warning("which models crashed could not be read: %s", error)
            return {}
        return dict(crashes) if isinstance(crashes, dict) else {}

    def _write(self, crashes: Mapping[str, Any]) -> None:
        half = self._path.with_suffix(".half")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            half.write_text(json.dumps({"version": _VERSION, "crashes": crashes}, indent=2) + "\n", "utf-8")
            half.replace(self._path)
        except OSError as error:
            _LOG.warning("which models crashed could not be kept: %s", error)


def key_of(engine: str, options: Mapping[str, Any]) -> str:
    """The same for the same engine with the same model and options."""
    told = json.dumps([engine, dict(options)], sort_keys=True, default=str)
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:24]
