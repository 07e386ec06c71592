"""The life that all engines share, whether they run in a child process, on a server or in a test."""

from __future__ import annotations

from typing import Protocol


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
