"""Small engines for the worker's tests: built and run in child processes."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import time
from pathlib import Path
from typing import Any

from tutor.errors import EngineMissing
from tutor.workers.child import Outlet


class Sums:
    """Does harmless work, and every kind of harm."""

    def __init__(self, offset: int = 0, notes: str = "") -> None:
        self.offset = offset
        self.notes = Path(notes) if notes else None

    def add(self, a: int, b: int) -> int:
        return self.offset + a + b

    def size(self, payload: bytes) -> int:
        return len(payload)

    def pid(self) -> int:
        return os.getpid()

    def sleep(self, seconds: float) -> str:
        time.sleep(seconds)
        return "slept"

    def hold_interpreter(self, seconds: int) -> None:
        """Like a native call that never lets another thread run."""
        if self.notes is not None:
            self.notes.write_text("holding")
        ctypes.PyDLL(None).sleep(seconds)

    def refuse(self) -> None:
        raise EngineMissing("There is no model.", "Choose one.")

    def stumble(self) -> None:
        raise ZeroDivisionError("internal detail")

    def die(self) -> None:
        print("last words")
        sys.stderr.flush()
        os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))

    def die_first(self, times: int) -> str:
        """Die as often as asked, counted in a file, then answer."""
        assert self.notes is not None
        deaths = len(self.notes.read_text()) if self.notes.exists() else 0
        if deaths < times:
            self.notes.write_text("x" * (deaths + 1))
            self.die()
        return f"after {deaths} deaths"

    def count(self, outlet: Outlet, upto: int, pause: float, die_at: int = -1) -> None:
        for number in range(upto):
            if outlet.cancelled:
                if self.notes is not None:
                    self.notes.write_text(f"cancelled at {number}")
                return
            if number == die_at:
                self.die()
            outlet.put(number)
            time.sleep(pause)

    def noise(self) -> None:
        print("to stdout")
        os.write(1, b"to descriptor 1\n")

    def chatter(self, outlet: Outlet, request: str, backwards: str) -> None:
        """Talks to the log about what it hears and says, and dies. It is told its answer backwards."""
        answer = backwards[::-1]
        print(f"working on: {request}")
        for word in answer.split():
            outlet.put(f" {word}")
        print(f"I have said {answer}")
        print("assertion failed: n_tokens <= n_batch", "api_key=sk-0123456789abcdef", str(Path.home() / "x"))
        self.die()


class Missing:
    def __init__(self, **options: Any) -> None:
        raise EngineMissing("There is no model.", "Choose one.")


class DiesAtBirth:
    """Aborts, or is killed by somebody else, as often as the notes do not hold yet."""

    def __init__(self, notes: str = "", times: int = 1000, kill: bool = False) -> None:
        births = 0
        if notes:
            with Path(notes).open("a+") as file:
                file.write("x")
                file.seek(0)
                births = len(file.read())
        if births <= times:
            if kill:
                os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
            os.abort()

    def answer(self) -> int:
        return 42


class Unpicklable:
    """Dies on its way into the child, before anything is built."""

    def __setstate__(self, state: object) -> None:
        os._exit(1)

    def __getstate__(self) -> dict[str, int]:
        return {"x": 1}


class Holder:
    def __init__(self, cargo: object) -> None: ...


class NeverReady:
    def __init__(self) -> None:
        time.sleep(60)
