"""The models that the program can get: what each is for, where its files lie, and what their hashes must be.

The list is `catalogue.json` beside this file. A file whose sha256 is unknown has no place in it; Ollama's
server checks its own.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import PurePosixPath
from typing import Any, Literal, get_args
from urllib.parse import urlsplit

from tutor.errors import ModelError, ModelUnknown
from tutor.text import Text

ModelStage = Literal["transcriber", "chat_model", "voice", "turn_detector"]

MANY_LANGUAGES = ("*",)

_KEY = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_FORBIDDEN = re.compile(r'[\x00-\x1f<>:"|?*\\]')
"""What some system takes for more than a letter of a file's name."""
_HUB = re.compile(r"https://huggingface\.co/([\w.-]+/[\w.-]+)/resolve/[0-9a-f]{40}/(.*)")


@dataclass(frozen=True, slots=True)
class Piece:
    """A member of an archive whose bytes are part of a file."""

    archive: str
    """The path of one of the model's archives."""
    member: str


@dataclass(frozen=True, slots=True)
class ModelFile:
    """One file, as it must be."""

    path: str
    """Within the model's folder, with slashes."""
    url: str
    """Where it comes from; empty when it is put together from pieces."""
    size: int
    """Bytes."""
    sha256: str
    pieces: tuple[Piece, ...] = ()
    """In their order; they come out of archives that are fetched and then dropped."""


@dataclass(frozen=True, slots=True)
class Model:
    """One entry; memory in bytes, while it runs."""

    key: str
    stage: ModelStage
    engine: str
    """"faster-whisper", "ollama", "llama.cpp", "piper", "xtts" or "smart turn"."""
    title: str
    quality: str
    """In plain words."""
    languages: tuple[str, ...]
    """Codes like "de"; ("*",) for very many."""
    licence: str
    memory: int
    gpu_memory: int
    """What it takes of a GPU when it runs there; 0 when it never does."""
    processor_s: float
    """Seconds until it has heard, answers or speaks, on two ordinary processor cores: an estimate."""
    size: int
    """Bytes to download in all."""
    files: tuple[ModelFile, ...]
    """Empty for Ollama's models; the starter's have no addresses."""
    settings: tuple[tuple[str, object], ...]
    """Names and values that choose it."""
    archives: tuple[ModelFile, ...] = ()
    """What is downloaded for the files that consist of pieces."""
    hub: tuple[str, str] | None = None
    """Where a model hub's cache keeps the same files: "owner/repository", and the folder within it."""
    ollama_name: str = ""
    starter: bool = False
    """Comes with the program."""

    @property
    def downloads(self) -> tuple[ModelFile, ...]:
        """What is fetched, in this order."""
        return (*self.archives, *(file for file in self.files if file.url))

    @property
    def hosts(self) -> tuple[str, ...]:
        """The names of the computers that it comes from."""
        named = [urlsplit(file.url).hostname or "" for file in self.downloads]
        return tuple(dict.fromkeys(named)) or (("registry.ollama.ai",) if self.ollama_name else ())


@cache
def catalogue() -> tuple[Model, ...]:
    """Every model, each stage from the smallest to the biggest."""
    return read(files("tutor.models").joinpath("catalogue.json").read_text("utf-8"))


def find(key: str) -> Model:
    """The model of that key. Raises ModelUnknown."""
    for model in catalogue():
        if model.key == key:
            return model
    raise ModelUnknown(
        Text("The catalogue has no model {key!r}.", key=key),
        "Run `tutor models list` to see which there are.",
    )


def read(text: str) -> tuple[Model, ...]:
    """A catalogue from JSON. Raises ModelError for an entry that could do harm or cannot be right."""
    try:
        models = tuple(_model(entry) for entry in json.loads(text)["models"])
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ModelError(
            Text("The list of models can't be read ({error}).", error=str(error)),
            "Install the program again.",
        ) from error
    if len({model.key for model in models}) < len(models):
        raise _unfit("a key stands for two models")
    return models


def _model(entry: Mapping[str, Any]) -> Model:
    base = entry.get("base", "")
    archives = tuple(_file(raw, "") for raw in entry.get("archives", ()))
    listed = tuple(_file(raw, base) for raw in entry.get("files", ()))
    fetched = sum(file.size for file in archives + listed if file.url)
    model = Model(
        key=entry["key"],
        stage=entry["stage"],
        engine=entry["engine"],
        title=entry["title"],
        quality=entry["quality"],
        languages=tuple(entry["languages"]),
        licence=entry["licence"],
        memory=int(entry["memory"]),
        gpu_memory=int(entry.get("gpu_memory", 0)),
        processor_s=float(entry["processor_s"]),
        size=fetched or int(entry.get("size", 0)),
        files=listed,
        settings=tuple(entry["settings"].items()),
        archives=archives,
        hub=_hub(entry.get("hub", ""), base),
        ollama_name=entry.get("ollama", ""),
        starter=bool(entry.get("starter", False)),
    )
    _check(model)
    return model


def _file(raw: Mapping[str, Any], base: str) -> ModelFile:
    pieces = tuple(Piece(piece["archive"], piece["member"]) for piece in raw.get("pieces", ()))
    url = raw.get("url", "")
    if base and not pieces:
        url = base + raw["path"]
    return ModelFile(raw["path"], url, int(raw["size"]), raw["sha256"], pieces)


def _hub(repository: str, base: str) -> tuple[str, str] | None:
    if repository:
        return repository, ""
    found = _HUB.fullmatch(base)
    return (found[1], found[2].rstrip("/")) if found else None


def _check(model: Model) -> None:
    if not _KEY.fullmatch(model.key) or ".." in model.key:
        raise _unfit(f"{model.key!r} is no key")
    if model.stage not in get_args(ModelStage):
        raise _unfit(f"{model.key} has no stage")
    if not (model.files or model.ollama_name or model.starter):
        raise _unfit(f"{model.key} comes from nowhere")
    paths = [file.path for file in model.files + model.archives]
    if len({path.casefold() for path in paths}) < len(paths):
        raise _unfit(f"{model.key} has two files of one name")
    for file in model.files + model.archives:
        if not is_inside(file.path):
            raise _unfit(f"{model.key} has a file outside its folder: {file.path!r}")
        if not _SHA256.fullmatch(file.sha256) or file.size <= 0:
            raise _unfit(f"{model.key} does not say what {file.path} must be")
        if not (file.pieces or model.starter) and urlsplit(file.url).scheme not in {"https", "http"}:
            raise _unfit(f"{model.key} does not say where {file.path} comes from")
        if {piece.archive for piece in file.pieces} - {archive.path for archive in model.archives}:
            raise _unfit(f"{model.key} takes {file.path} from an archive that it does not name")


def is_inside(path: str) -> bool:
    """Whether a file's path stays inside the folder that it is put into, on every system. Pure."""
    parts = PurePosixPath(path).parts
    return (
        bool(parts)
        and "/".join(parts) == path
        and not path.startswith("/")
        and not _FORBIDDEN.search(path)
        and all(not part.startswith(".") and part[-1] not in " ." and len(part) < 128 for part in parts)
    )


def _unfit(reason: str) -> ModelError:
    return ModelError(
        Text("The list of models can't be right: {reason}.", reason=reason), "Install the program again."
    )
