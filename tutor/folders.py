"""Where the program's own files lie: settings, data, models, cache and log.

Usually where the system wants them. All of them lie beside the program when a file named `portable` does
(a stick that is carried from one computer to another), or in the folder that TUTOR_FOLDER names (a trial
that touches nobody's talks). The learner may move data, models and log elsewhere: see moving.py.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Literal, TypeAlias, get_args

import platformdirs

APP_NAME = "voice-tutor"

Movable: TypeAlias = Literal["data", "models", "log"]
MOVABLE: tuple[Movable, ...] = get_args(Movable)


def config_folder() -> Path:
    return _own("config") or Path(platformdirs.user_config_dir(APP_NAME, appauthor=False))


def data_folder() -> Path:
    """Talks, cards, documents, measurements."""
    return moved("data") or usual("data")


def models_folder() -> Path:
    """The models that the program has fetched."""
    return moved("models") or usual("models")


def cache_folder() -> Path:
    """What can be made again: phrases that were spoken, voices that were looked at."""
    return _own("cache") or Path(platformdirs.user_cache_dir(APP_NAME, appauthor=False))


def log_folder() -> Path:
    return moved("log") or usual("log")


def usual(what: Movable) -> Path:
    """Where it lies when the learner has moved nothing; the models lie among the data."""
    if what == "models":
        return data_folder() / "models"
    if what == "log":
        return _own("log") or Path(platformdirs.user_log_dir(APP_NAME, appauthor=False))
    return _own("data") or Path(platformdirs.user_data_dir(APP_NAME, appauthor=False))


def moved(what: Movable) -> Path | None:
    """Where the learner has moved it; None when it is at its usual place."""
    return places().get(what)


def places() -> dict[Movable, Path]:
    """All that was moved. A file that can't be read stands for nothing moved."""
    try:
        known = json.loads(places_file().read_text("utf-8"))
        return {what: Path(known[what]) for what in MOVABLE if known.get(what)}
    except (OSError, ValueError, AttributeError, TypeError):
        return {}


def places_file() -> Path:
    return config_folder() / "folders.json"


def portable() -> bool:
    """Whether the program keeps everything beside itself."""
    return _beside_program() is not None


def _own(name: str) -> Path | None:
    """The folder of that name in the one that holds everything, where there is one."""
    everything = os.environ.get("TUTOR_FOLDER") or _beside_program()
    return Path(everything) / name if everything else None


def _beside_program() -> Path | None:
    if not getattr(sys, "frozen", False):
        return None
    folder = Path(sys.executable).resolve().parent
    if sys.platform == "darwin" and folder.name == "MacOS":
        folder = folder.parents[2]  # beside the .app, which must stay as it was signed
    return folder / "voice-tutor-data" if (folder / "portable").exists() else None
