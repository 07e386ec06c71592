"""The child's side of a worker: builds the engine, does one request at a time, ends with its parent.

    main thread     builds the engine ──► request ──► items, result ──► next request …
    reader thread   pipe ──► requests wait in line; "cancel" marks one; end of file ends the process

Messages to the child:  Call, Cancel, None (end, please).
Messages to the parent: Begun, Ready, Item, Finished, Failed, Broken.
"""

from __future__ import annotations

import ctypes
import multiprocessing
import os
import pickle
import queue
import signal
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, NoReturn

from tutor.errors import TutorError
from tutor.quiet import NOTHING_REPORTED


@dataclass(frozen=True, slots=True)
class Call:
    number: int
    method: str
    args: tuple[Any, ...]
    streaming: bool


@dataclass(frozen=True, slots=True)
class Cancel:
    number: int


@dataclass(frozen=True, slots=True)
class Begun:
    """The process runs; what happens from here on is the engine's doing."""


@dataclass(frozen=True, slots=True)
class Ready:
    """The engine is built."""


@dataclass(frozen=True, slots=True)
class Item:
    number: int
    value: Any


@dataclass(frozen=True, slots=True)
class Finished:
    """The request is over, cancelled ones too."""

    number: int
    value: Any = None


@dataclass(frozen=True, slots=True)
class Failed:
    """An error that explains itself."""

    number: int
    error: TutorError


@dataclass(frozen=True, slots=True)
class Broken:
    """An error that nobody expected."""

    number: int
    kind: str
    details: str
    """Traceback, for the log only."""


BUILDING = 0
"""The request number of building the engine."""


class Outlet:
    """Where a streaming method puts its items: it MUST stop soon after `cancelled` has become true."""

    def __init__(self, send: Callable[[Any], None], is_cancelled: Callable[[], bool]) -> None:
        self._send = send
        self._is_cancelled = is_cancelled

    def put(self, item: object) -> None:
        if not self.cancelled:
            self._send(item)

    @property
    def cancelled(self) -> bool:
        return self._is_cancelled()


def main(pipe: Connection, log: Path, work: bytes, packages: str = "") -> None:
    """Run in the child process until the parent ends it, or ends itself.

    `work` is the pickled engine's class with its options: what these import is found in the folder of
    `packages` first, before what came with the program.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C belongs to the parent, which then ends us
    _die_with_parent()
    _show_name()
    _redirect_output(log)
    if os.name == "posix":
        # Nothing here forks. But locks that engines' libraries make are registered with the parent's tracker
        # in "spawn" mode, which then complains about each of them when the program ends.
        multiprocessing.set_start_method("fork", force=True)
    # Threads that wait by spinning starve the other engines and then themselves: on two busy cores llama.cpp
    # fell from 80 tokens a second to 1. Read by the OpenMP libraries when they are loaded.
    os.environ.update(OMP_WAIT_POLICY="PASSIVE", KMP_BLOCKTIME="0")
    os.environ.update(NOTHING_REPORTED)
    if packages:
        _put_first(packages)
    engine_class, options = pickle.loads(work)
    line = _Line(pipe)
    threading.Thread(target=line.read, name="pipe reader", daemon=True).start()
    engine: Any = None

    def build(_: Outlet) -> None:
        nonlocal engine
        engine = engine_class(**options)

    line.send(Begun())
    if not _perform(line, BUILDING, build):
        _end()
    line.send(Ready())
    while (call := line.requests.get()) is not None:
        if line.is_cancelled(call.number):
            line.send(Finished(call.number))
        else:
            _perform(line, call.number, partial(_answer, engine, call))
    _end()


def _answer(engine: Any, call: Call, outlet: Outlet) -> object:
    method = getattr(engine, call.method)
    return method(outlet, *call.args) if call.streaming else method(*call.args)


class _Line:
    """The pipe to the parent, with what waits in it."""

    def __init__(self, pipe: Connection) -> None:
        self.requests: queue.SimpleQueue[Call | None] = queue.SimpleQueue()
        self._pipe = pipe
        self._cancelled = -1

    def read(self) -> None:
        while True:
            try:
                message = self._pipe.recv()
            except (EOFError, OSError):
                _end()  # the parent is gone; a native call in the main thread may never return
            if isinstance(message, Cancel):
                # Requests come one at a time, so one number is enough to remember.
                self._cancelled = message.number
            else:
                self.requests.put(message)

    def is_cancelled(self, number: int) -> bool:
        return self._cancelled == number

    def send(self, message: object) -> None:
        try:
            self._pipe.send(message)
        except OSError:
            _end()


def _perform(line: _Line, number: int, work: Callable[[Outlet], object]) -> bool:
    """Do one request and report its end; whether it went well."""
    outlet = Outlet(lambda item: line.send(Item(number, item)), lambda: line.is_cancelled(number))
    try:
        value = work(outlet)
    except TutorError as error:
        line.send(Failed(number, error))
    except Exception as error:  # noqa: BLE001  the process boundary
        line.send(Broken(number, type(error).__name__, traceback.format_exc()))
    else:
        if number != BUILDING:
            line.send(Finished(number, value))
        return True
    return False


def _die_with_parent() -> None:
    """Linux kills us even when a native call holds the interpreter; elsewhere the pipe's end must do."""
    if sys.platform == "linux":
        pr_set_pdeathsig = 1
        ctypes.CDLL(None).prctl(pr_set_pdeathsig, signal.SIGKILL)
        parent = multiprocessing.parent_process()
        if parent is not None and os.getppid() != parent.pid:
            _end()  # it died before it could be watched


def _show_name() -> None:
    """The engine's name in the system's list of processes; Linux keeps 15 bytes of it."""
    if sys.platform == "linux":
        pr_set_name = 15
        name = multiprocessing.current_process().name.encode()[:15]
        ctypes.CDLL(None).prctl(pr_set_name, name, 0, 0, 0)


def _put_first(packages: str) -> None:
    """A bundle holds only those parts of a package that it needs itself: the whole one must come first."""
    sys.path.insert(0, packages)
    # A bundle is told to compile nothing; but this folder is the learner's, and its first import takes long.
    sys.dont_write_bytecode = False


def _redirect_output(log: Path) -> None:
    """What engines print goes to the file that the parent reads after a crash."""
    stream = log.open("a", encoding="utf-8", errors="replace", buffering=1)
    os.dup2(stream.fileno(), 1)
    os.dup2(stream.fileno(), 2)
    sys.stdout = sys.stderr = stream
    if os.name == "posix":
        log.unlink(missing_ok=True)  # the parent holds it open: nothing is left behind, whoever dies first


def _end() -> NoReturn:
    # Engines' own tidying up can hang or abort; the system frees everything.
    os._exit(0)
