"""The life that all engines share, whether they run in a child process, on a server or in a test."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from tutor.workers.crash import Crash


class Engine(Protocol):
    @property
    def label(self) -> str:
        """Which engine and model this is, as shown to the learner: "faster-whisper tiny.en int8"."""
        ...

    async def start(self) -> None:
        """Load the model and run it once on dummy input, so that the first real call is as fast as the next.

        Raises EngineError. Calling it again does nothing.
        """
        ...

    async def close(self) -> None:
        """Free everything: the process, the memory, the connection. Safe to call at any time, twice too."""
        ...


@dataclass(frozen=True, slots=True)
class Restarted:
    """Its process had ended; a fresh one is ready and does the work again."""

    crashes: tuple[Crash, ...]
    """Since it last worked, oldest first."""


@dataclass(frozen=True, slots=True)
class FallenBack:
    """It goes on with something less than what was chosen."""

    wanted: str
    """What was chosen, by its name: "large-v3 on the GPU"."""
    used: str
    """What does the work instead."""
    reason: str
    """Why, in a plain sentence."""


Watch: TypeAlias = Callable[[Restarted | FallenBack], None]
"""Whoever is told what becomes of an engine, in the event loop that uses it."""


def unwatched(news: Restarted | FallenBack) -> None:
    """Nobody wants to know."""
