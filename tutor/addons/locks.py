"""What belongs to an add-on: the program's locks name every package, with the hashes of its files."""

from __future__ import annotations

import hashlib
import platform
import re
import sys
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from tutor.errors import ModelError
from tutor.installation import mending
from tutor.text import Text

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})(?=\s|$)")


@dataclass(frozen=True, slots=True)
class Requirement:
    """One package of a lock; it may be meant for another system."""

    name: str
    text: str
    """As it stands in the lock: version, for which systems, hashes."""
    hashes: frozenset[str]
    """sha256 of the files that it may come as, in hexadecimal digits."""


def requirements(lock: Path, left_out: Collection[str] = ()) -> list[Requirement]:
    """Everything that the lock names, but `left_out`. Raises ModelError for a lock that can't be trusted."""
    try:
        text = lock.read_text("utf-8")
    except OSError as error:
        raise ModelError(Text("The program's file {name} is missing.", name=lock.name), mending()) from error
    found = [
        _requirement(block) for block in re.split(r"\n(?=\S)", text.strip()) if not block.startswith("#")
    ]
    return [requirement for requirement in found if requirement.name not in left_out]


def digest(lock: Path, left_out: Collection[str] = ()) -> str:
    """What tells one version of an add-on from another: what it is made of, and what it is made for."""
    made_for = (sys.implementation.cache_tag or "", sys.platform, platform.machine())
    parts = (*made_for, *(requirement.text for requirement in requirements(lock, left_out)))
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]


def _requirement(block: str) -> Requirement:
    name, hashes = _NAME.match(block), frozenset(_HASH.findall(block))
    if name is None or "==" not in block or not hashes:
        raise ModelError(
            Text("The program's list of packages can't be used: {line}", line=block.partition("\n")[0]),
            mending(),
        )
    return Requirement(name[0].lower(), block, hashes)
