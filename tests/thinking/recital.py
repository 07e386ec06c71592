"""A small engine that recites a known text in a child process, dying or hanging where it is told."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

from tutor.workers.child import Outlet

TEXT = "Yes, I love Lisbon. The light is golden there. And you?"
PIECES = ["Yes", ",", " I", " love", " Lis", "bon", ".", " The", " light", " is", " golden", " there", "."]
PIECES += [" And", " you", "?"]


class Reciting:
    """Goes on after what was said already, as a model that continues the assistant's last message does."""

    def __init__(self, notes: str, die_at: list[int], hang: bool = False) -> None:
        """It dies before each of these pieces, counted from the text's beginning, once."""
        self.notes, self.die_at, self.hang = Path(notes), die_at, hang

    def reply(self, outlet: Outlet, said: str, tokens: int) -> None:
        with self.notes.open("a") as file:
            file.write(f"{said!r} {tokens}\n")
        deaths = len(self.notes.read_text().splitlines()) - 1
        begin = next(n for n in range(len(PIECES) + 1) if "".join(PIECES[:n]) == said)
        for number, piece in enumerate(PIECES[begin : begin + tokens], begin):
            if deaths < len(self.die_at) and number == self.die_at[deaths]:
                if self.hang:
                    time.sleep(60)
                os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
            outlet.put(piece)
