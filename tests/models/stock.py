"""Models made up for tests: small files with true hashes on a server of this computer."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from contextlib import aclosing
from pathlib import Path
from typing import Any

import pytest

from tutor.models import catalogue, shelf
from tutor.models.catalogue import Model
from tutor.models.contract import Progress
from tutor.models.shelf import Shelf

FILES = {"model.bin": bytes(range(256)) * 4_000, "config.json": b'{"a": 1}'}
"""About a megabyte."""

NOBODY = "http://127.0.0.1:9"
"""An address at which no Ollama answers."""


def entry(key: str = "tiny", base: str = "http://127.0.0.1:1/", **changes: Any) -> dict[str, Any]:
    """A catalogue entry with FILES."""
    files = [described(path, content) for path, content in FILES.items()]
    plain: dict[str, Any] = {
        "key": key,
        "stage": "transcriber",
        "engine": "faster-whisper",
        "title": "Tiny",
        "quality": "For tests.",
        "languages": ["en"],
        "licence": "MIT",
        "memory": 1000,
        "processor_s": 0.1,
        "base": base,
        "files": files,
        "settings": {"whisper_model": key},
    }
    return {**plain, **changes}


def described(path: str, content: bytes, **more: Any) -> dict[str, Any]:
    return {"path": path, "size": len(content), "sha256": hashlib.sha256(content).hexdigest(), **more}


def made(**changes: Any) -> Model:
    """One model, read as from the real catalogue."""
    return catalogue.read(json.dumps({"models": [entry(**changes)]}))[0]


def stocked(monkeypatch: pytest.MonkeyPatch, *models: Model) -> None:
    """Have the program know these models only."""
    for module in (catalogue, shelf):
        monkeypatch.setattr(module, "catalogue", lambda: models)


def put(folder: Path, files: Mapping[str, bytes] = FILES) -> Path:
    """The files in a folder."""
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    return folder


async def fetched(on_shelf: Shelf, model: Model) -> list[Progress]:
    """Everything that was told while the model was fetched."""
    async with aclosing(on_shelf.get(model)) as news:
        return [progress async for progress in news]


def shelf_in(folder: Path, *offline: Path, ollama: str = NOBODY) -> Shelf:
    return Shelf(folder / "models", offline, ollama)


def loadable(folder: Path) -> Iterator[Path]:
    """Files that an engine could be given: whatever lies outside the folder of downloads."""
    home = folder / "models"
    for path in home.rglob("*"):
        if path.is_file() and not path.relative_to(home).parts[0].startswith("."):
            yield path
