"""What is told about models: where one lies, how a download goes, whether its files are intact."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Place = Literal["absent", "partial", "starter", "program", "hub cache", "offline folder", "ollama"]
"""Where a model was found; "partial" is a download that stopped and can go on."""

Step = Literal["downloading", "checking", "joining"]

Outcome = Literal["intact", "damaged", "absent"]


@dataclass(frozen=True, slots=True)
class State:
    """One model on this computer."""

    place: Place
    bytes_here: int = 0
    path: Path | None = None
    """Its folder; None when it is absent or lies with Ollama."""
    checked: bool = False
    """The hash of every file was right, and none has changed since."""

    @property
    def here(self) -> bool:
        """Whether it can be used without a download."""
        return self.place not in {"absent", "partial"}


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a model has come; `done` and `total` are bytes."""

    step: Step
    done: int
    total: int
    speed: float | None = None
    """Bytes a second, of the last few seconds; None as long as nobody can tell."""
    left: float | None = None
    """Seconds; None as long as nobody can tell."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a check of all files found."""

    outcome: Outcome
    damaged: tuple[str, ...] = ()
    """Paths of the files that are missing or not what they should be, within the model's folder."""
