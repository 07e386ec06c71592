"""The talk program in the room, and a sound server that can be made to fail."""

from __future__ import annotations

import json
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from tests.room.sound_server import SoundRoom, _command

NAMED_DEVICES = """
pcm.usb_mic { type pulse
  device microphone
}
pcm.headset { type pulse
  device loudspeaker
}
"""
"""Devices that PortAudio lists by name; the server's own names stand behind them."""

Fact: TypeAlias = dict[str, Any]


class FailingRoom:
    """What can go wrong with the devices of a room."""

    def __init__(self, room: SoundRoom) -> None:
        self.env = dict(room.env)
        self._room = room
        self._server = room.server
        with Path(self.env["ALSA_CONFIG_PATH"]).open("a") as file:
            file.write(NAMED_DEVICES)

    def pactl(self, *arguments: str) -> str:
        command = ["pactl", *arguments]
        return subprocess.run(
            command, env=self.env, check=True, timeout=60, capture_output=True, text=True
        ).stdout

    def like_the_system(self) -> None:
        """Programs that are started from here on get the server's defaults."""
        for name in ("PULSE_SINK", "PULSE_SOURCE"):
            self.env.pop(name, None)
        self.pactl("set-default-source", "microphone")
        self.pactl("set-default-sink", "loudspeaker")

    def unplug(self, name: str) -> float:
        """A device goes away; when, on the machine's monotonic clock."""
        modules = self.pactl("list", "short", "modules").splitlines()
        (number,) = (line.split()[0] for line in modules if f"_name={name} " in f"{line} ")
        at = time.monotonic()
        self.pactl("unload-module", number)
        return at

    def plug_in_microphone(self, name: str = "microphone") -> float:
        at = time.monotonic()
        self.pactl("load-module", "module-remap-source", f"source_name={name}", "master=cable.monitor")
        return at

    def plug_in_loudspeaker(self, name: str, rate: int) -> None:
        self.pactl("load-module", "module-null-sink", f"sink_name={name}", f"rate={rate}", "norewinds=1")

    def streams(self, kind: str) -> list[tuple[str, str]]:
        """Name of the device and sample format of all `source-outputs` or `sink-inputs` of programs."""
        device_kind = "sources" if kind == "source-outputs" else "sinks"
        devices = dict(line.split("\t")[:2] for line in self.pactl("list", "short", device_kind).splitlines())
        found = [line.split("\t") for line in self.pactl("list", "short", kind).splitlines()]
        return [(devices[line[1]], line[4]) for line in found if line[2] != "-"]

    def stall(self) -> float:
        self._server.send_signal(signal.SIGSTOP)
        return time.monotonic()

    def go_on(self) -> float:
        self._server.send_signal(signal.SIGCONT)
        return time.monotonic()

    def die(self) -> float:
        self._server.kill()
        self._server.wait(30)
        return time.monotonic()

    @contextmanager
    def another_server(self) -> Iterator[float]:
        """The same room with a new server in it."""
        home = Path(self.env["XDG_RUNTIME_DIR"])
        (home / "native").unlink(missing_ok=True)
        environment = self.env | {"HOME": str(home)}
        server = subprocess.Popen(_command(home), env=environment, stderr=subprocess.DEVNULL)
        at = time.monotonic()
        try:
            yield at
        finally:
            server.terminate()
            server.wait(30)


@dataclass(frozen=True, slots=True)
class Waited:
    fact: Fact
    at: float
    """On the machine's monotonic clock, which is that of the talk program too."""


class RunningTalk:
    def __init__(self, env: dict[str, str], microphone: str, loudspeaker: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.room.talk_program", microphone, loudspeaker],
            cwd=Path(__file__).parents[2],
            env=env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self._facts: queue.Queue[Fact | None] = queue.Queue()
        self.past: list[Fact] = []
        self._complaints: list[str] = []
        self._readers = [threading.Thread(target=read) for read in (self._read, self._read_complaints)]
        for reader in self._readers:
            reader.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._facts.put(json.loads(line))
        self._facts.put(None)

    def _read_complaints(self) -> None:
        assert self._process.stderr is not None
        self._complaints.extend(self._process.stderr)

    def do(self, command: str) -> float:
        assert self._process.stdin is not None
        at = time.monotonic()
        self._process.stdin.write(command + "\n")
        self._process.stdin.flush()
        return at

    def wait_for(self, what: str, limit_s: float = 30.0, **facts: Any) -> Waited:
        """The next fact of this kind that says all of this."""

        def wanted(fact: Fact) -> bool:
            return fact["what"] == what and all(str(fact[name]) == str(facts[name]) for name in facts)

        return self.wait_until(wanted, f"{what} {facts}", limit_s)

    def wait_until(self, wanted: Callable[[Fact], bool], called: str, limit_s: float = 30.0) -> Waited:
        deadline = time.monotonic() + limit_s
        while True:
            try:
                fact = self._facts.get(timeout=max(0.0, deadline - time.monotonic()))
            except queue.Empty:
                fact = None
            if fact is None:
                told = [f for f in self.past if f["what"] not in ("silent", "heard")][-20:]
                raise AssertionError(f"never told: {called}\n{told}\n{''.join(self._complaints[-20:])}")
            self.past.append(fact)
            if wanted(fact):
                return Waited(fact, float(fact["at"]))

    def told_since(self, at: float, what: str) -> list[Fact]:
        """What has been read so far."""
        return [fact for fact in self.past if fact["what"] == what and fact["at"] > at]

    def listen(self) -> None:
        self.do("start")
        self.wait_for("silent")

    def quit(self, limit_s: float) -> float:
        """How long it takes to end; more than `limit_s` is an error."""
        begun = self.do("quit")
        self._process.wait(limit_s)
        return time.monotonic() - begun

    def close(self) -> None:
        self._process.kill()
        self._process.wait(30)
        for reader in self._readers:
            reader.join(30)
        for pipe in (self._process.stdin, self._process.stdout, self._process.stderr):
            assert pipe is not None
            pipe.close()


@contextmanager
def talk(room: FailingRoom, microphone: str = "", loudspeaker: str = "") -> Iterator[RunningTalk]:
    running = RunningTalk(room.env, microphone, loudspeaker)
    try:
        yield running
    finally:
        running.close()
