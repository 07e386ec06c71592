"""Which devices are there at this moment, asked in a child process.

PortAudio looks for devices once, when it starts, and starts anew only while no stream is open; and a sound
server that stalls holds up whoever asks. A child has no streams, and can be given up.
"""

from __future__ import annotations

import asyncio
import logging
import multiprocessing
import os
import threading
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Protocol

from tutor.audio.contract import Direction
from tutor.audio.devices import Device, default_key, devices, refresh
from tutor.audio.frames import Seconds
from tutor.audio.stream import in_thread
from tutor.errors import AudioError, DeviceFailed

LIMIT: Seconds = 4.0
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Listing:
    inputs: tuple[Device, ...] = ()
    outputs: tuple[Device, ...] = ()
    default_input: str = ""
    """Key of the system's own choice; empty when there is none."""
    default_output: str = ""

    def of(self, direction: Direction) -> tuple[Device, ...]:
        return self.inputs if direction == "input" else self.outputs

    def default(self, direction: Direction) -> str:
        return self.default_input if direction == "input" else self.default_output

    def has(self, key: str, direction: Direction) -> bool:
        """Whether that device is there; for the empty key, whether any is."""
        return any(device.key == (key or self.default(direction)) for device in self.of(direction))


class Lister(Protocol):
    async def look(self) -> Listing:
        """Raises DeviceMissing without PortAudio, DeviceFailed when the system does not answer."""
        ...


class Scout:
    """A child that lists; it starts with the first question and stays until close()."""

    def __init__(self) -> None:
        self._asking = asyncio.Lock()
        self._child: tuple[BaseProcess, Connection] | None = None

    async def look(self) -> Listing:
        async with self._asking:
            try:
                answer = await in_thread(self._ask, LIMIT)
            except (TimeoutError, EOFError, OSError) as error:
                self._give_up()
                _log.warning("the devices could not be listed: %r", error)
                raise DeviceFailed(
                    "The system does not say which sound devices there are.", "Restart the sound server."
                ) from error
            except asyncio.CancelledError:
                self._give_up()  # its answer would be taken for that to the next question
                raise
        if isinstance(answer, AudioError):
            raise answer
        return answer

    async def close(self) -> None:
        async with self._asking:
            self._give_up()

    def _ask(self) -> Listing | AudioError:
        if self._child is None:
            spawn = multiprocessing.get_context("spawn")
            ours, theirs = spawn.Pipe()
            process = spawn.Process(target=answer_questions, args=(theirs,), name="devices", daemon=True)
            process.start()
            theirs.close()
            self._child = process, ours
        pipe = self._child[1]
        pipe.send("look")
        answer: Listing | AudioError = pipe.recv()
        return answer

    def _give_up(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            process, pipe = child
            process.kill()
            process.join()
            process.close()
            pipe.close()


def answer_questions(pipe: Connection) -> None:
    """The child: a listing for every message, until the parent is gone."""
    # The system's libraries complain on the terminal about every device that they can't open.
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    with suppress(EOFError, OSError, KeyboardInterrupt):
        while True:
            pipe.recv()
            # A server that stalls would hold this process for ever, after the end of its parent too.
            stalled = threading.Timer(2 * LIMIT, os._exit, (1,))
            stalled.daemon = True
            stalled.start()
            pipe.send(_answer())
            stalled.cancel()


def _answer() -> Listing | AudioError:
    try:
        refresh()
        return listed()
    except AudioError as error:
        return error


def listed() -> Listing:
    """What this process's PortAudio knows. Raises DeviceMissing without it."""

    def of(direction: Direction) -> tuple[Sequence[Device], str]:
        return devices(direction), default_key(direction)

    (inputs, default_input), (outputs, default_output) = of("input"), of("output")
    return Listing(tuple(inputs), tuple(outputs), default_input, default_output)
