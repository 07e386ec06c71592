"""What decides how a voice sounds, in one line of text: whoever changes any of it hears everything anew."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

TRIMMING = 2
"""Counted up whenever the program itself changes what it gets from voices, and keeps."""


def identity(engine: str, packages: Iterable[str], values: Mapping[str, object], model: str) -> str:
    """`packages` are distributions whose versions count; `values` the engine's settings, `model` its path.

    A file counts by its name, size and date, a folder by those of its files. Asks the disk, not the network.
    """
    paths = [model, *(value for value in values.values() if isinstance(value, str))]
    files = [entry for path in paths if path for entry in _files(Path(path).expanduser())]
    known = [engine, TRIMMING, [_version(package) for package in packages], dict(values), model, files]
    return json.dumps(known, sort_keys=True)


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""  # a frozen program changes all its packages at once, and its engines' files with them


def _files(path: Path) -> list[tuple[str, int, int]]:
    try:
        found = sorted(path.iterdir()) if path.is_dir() else [path]
        known = [(file.name, file.stat()) for file in found if file.is_file()]
    except OSError:
        return []  # a value that is no path, or one that the engine itself will complain about
    return [(name, stat.st_size, stat.st_mtime_ns) for name, stat in known]
