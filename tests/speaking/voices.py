"""Small engines that speak in a child process, and die or drone on as asked."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import numpy as np

from tutor.workers.child import Outlet

RATE = 16_000


class Counting:
    """Ten frames of 100 ms, the n-th at level n/20."""

    def __init__(self, notes: str, deaths: int, die_at: int) -> None:
        self.notes, self.deaths, self.die_at = Path(notes), deaths, die_at

    def speak(self, outlet: Outlet, phrase: str, rate: float) -> None:
        for number in range(1, 11):
            if number == self.die_at and self._deaths() < self.deaths:
                self.notes.write_text("x" * (self._deaths() + 1))
                os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
            outlet.put((np.full(RATE // 10, number / 20, np.float32), RATE))

    def _deaths(self) -> int:
        return len(self.notes.read_text()) if self.notes.exists() else 0


class Endless:
    def speak(self, outlet: Outlet, phrase: str, rate: float) -> None:
        while not outlet.cancelled:
            outlet.put((np.full(RATE, 0.2, np.float32), RATE))
