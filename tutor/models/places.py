"""Where a model's files may lie: with the program, in a model hub's cache, in an offline folder."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from tutor.errors import EngineMissing
from tutor.models import starter
from tutor.models.catalogue import Model
from tutor.models.contract import Place

DOWNLOADS = ".downloads"
"""Within the models' folder: what is being fetched. A model's own folder appears when it is whole."""


@dataclass(frozen=True, slots=True)
class Find:
    """All files of a model in one folder, each of the right size; they may still be damaged."""

    place: Place
    folder: Path


def finds(model: Model, folder: Path, offline_folders: Sequence[Path] = ()) -> Iterator[Find]:
    """Every copy of the model, best first. Looks at names and sizes only."""
    for place, candidate in _candidates(model, folder, offline_folders):
        if has_all(model, candidate):
            yield Find(place, candidate)


def has_all(model: Model, folder: Path) -> bool:
    """Whether every file of the model is in the folder, by name and size."""
    return bool(model.files) and all(size_of(folder / f.path) == f.size for f in model.files)


def size_of(path: Path) -> int:
    """Bytes; -1 when there is no such file."""
    try:
        return path.stat().st_size if path.is_file() else -1
    except (OSError, ValueError):
        return -1


def hub_caches() -> list[Path]:
    """The folders in which other programs of this user keep models from the hub."""
    environ = os.environ
    home = environ.get("HF_HOME") or str(Path(environ.get("XDG_CACHE_HOME") or "~/.cache") / "huggingface")
    named = (environ.get("HF_HUB_CACHE"), environ.get("HUGGINGFACE_HUB_CACHE"), f"{home}/hub")
    return list(dict.fromkeys(Path(name).expanduser() for name in named if name))


def _candidates(model: Model, folder: Path, offline_folders: Sequence[Path]) -> Iterator[tuple[Place, Path]]:
    if model.starter:
        with suppress(EngineMissing):  # its package is not installed; a copy elsewhere will do
            yield "starter", starter_folder(model)
    yield "program", folder / model.key
    for cache in hub_caches():
        yield from (("hub cache", path) for path in _snapshots(model, cache))
    for offline in offline_folders:
        yield "offline folder", offline / model.key
        for cache in (offline, offline / "hub"):
            yield from (("offline folder", path) for path in _snapshots(model, cache))
        if model.hub is not None:
            repository, within = model.hub
            yield "offline folder", offline / repository.partition("/")[2] / within
        yield "offline folder", offline


def _snapshots(model: Model, cache: Path) -> list[Path]:
    """`models--owner--name/snapshots/<revision>`, newest first; one with other files will fail its hashes."""
    if model.hub is None:
        return []
    repository, within = model.hub
    snapshots = cache / f"models--{repository.replace('/', '--')}" / "snapshots"
    try:
        found = sorted(snapshots.iterdir(), key=lambda path: path.stat().st_mtime, reverse=True)
    except OSError:
        return []
    return [path / within for path in found]


def starter_folder(model: Model) -> Path:
    """Where the package lies that brings this model. Raises EngineMissing."""
    match model.stage:
        case "transcriber":
            return starter.whisper_folder()
        case "chat_model":
            return starter.chat_model_file().parent
        case "voice":
            return starter.piper_voice_file().parent
        case "turn_detector":
            return starter.turn_detector_file().parent
