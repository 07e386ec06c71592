"""Where Whisper's models lie: the starter's, a folder of the learner's, or a cache that others share."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from pathlib import Path

from tutor.errors import EngineMissing
from tutor.models import starter
from tutor.models.finding import checked_files, known
from tutor.option import STARTER
from tutor.text import Text


def find_model(model: str) -> Path:
    """The folder of a model given as "starter", key of the catalogue, folder, or size in the local cache.

    Blocks while a model of the catalogue is hashed for the first time. Raises EngineMissing, EngineError.
    """
    if model == STARTER:
        return starter.whisper_folder()
    if (listed := known(model, "transcriber")) is not None:
        return checked_files(listed)
    if (listed := known(f"whisper-{model}", "transcriber")) is not None:
        # Another revision, of other sizes, may still be in the cache.
        with suppress(EngineMissing):
            return checked_files(listed)
    folder = Path(model).expanduser()
    if not folder.is_dir():
        folder = _cached(model)
    for name in ("model.bin", "tokenizer.json", "config.json"):
        if not (folder / name).is_file():
            raise EngineMissing(
                Text(
                    "The folder {folder} is no complete Whisper model: {name} is missing.",
                    folder=folder,
                    name=name,
                ),
                "Choose a folder with a CTranslate2 model.",
            )
    return folder


def _cached(size: str) -> Path:
    """The newest copy of a model in the cache that faster-whisper and others share. Raises EngineMissing.

    Looked up by its layout, hub/models--<owner>--faster-whisper-<size>/snapshots/<revision>: the library that
    knows it is slow to import and would rather fetch.
    """
    hub = os.environ.get("HF_HUB_CACHE")
    home = os.environ.get("HF_HOME", "~/.cache/huggingface")
    cache = Path(hub or f"{home}/hub").expanduser()
    # What the learner typed must not become a pattern or another folder.
    if re.fullmatch(r"[\w.-]+", size):
        found = cache.glob(f"models--*--*whisper-{size}/snapshots/*/model.bin")
        newest = sorted(found, key=lambda path: path.stat().st_mtime)
        if newest:
            return newest[-1].parent
    raise EngineMissing(
        Text("The Whisper model {size!r} is not on this computer.", size=size),
        'Give the folder of a CTranslate2 model, or choose "starter".',
    )
