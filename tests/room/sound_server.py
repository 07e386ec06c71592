"""A loudspeaker and a microphone without hardware: a private sound server with two virtual cables.

    play(wav) ──> cable ──monitor──> microphone      what the program hears
                  loudspeaker ──monitor──> listen()  what the program says

Nothing of the machine's own sound is touched: the server has its own socket, and `env` leads a child process
(PulseAudio's clients, and PortAudio through ALSA) to it and to nothing else.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Literal

import numpy as np
from numpy.typing import NDArray

RATE = 48_000
LOUD = 0.003
"""Amplitude above which a sample counts as sound; the cables are digitally silent."""

Place = Literal["loudspeaker", "microphone"]

# norewinds: blocks of at most 50 ms; otherwise an idle cable sleeps for two seconds at a time.
_MODULES = (
    f"module-null-sink sink_name=loudspeaker rate={RATE} channels=1 norewinds=1",
    f"module-null-sink sink_name=cable rate={RATE} channels=1 norewinds=1",
    "module-remap-source source_name=microphone master=cable.monitor",
)
_MONITOR: dict[Place, str] = {"loudspeaker": "loudspeaker.monitor", "microphone": "cable.monitor"}
_ALSA = "pcm.!default { type pulse }\nctl.!default { type pulse }\n"
_CLIENT = "autospawn = no\nenable-shm = no\n"


def what_is_missing() -> str:
    """The reason why no server can be started here; empty when one can."""
    for program in ("pulseaudio", "parec", "paplay"):
        if shutil.which(program) is None:
            return f"{program} is not installed; `make test` installs it where no PipeWire serves the desktop"
    folders = [Path("/usr/lib"), Path("/usr/lib64"), *Path("/usr/lib").glob("*-linux-*")]
    if not any((folder / "alsa-lib/libasound_module_pcm_pulse.so").exists() for folder in folders):
        return "ALSA's PulseAudio plugin is not installed (on Debian and Ubuntu: libasound2-plugins)"
    return ""


@dataclass(frozen=True, slots=True)
class Recording:
    """What was to be heard at one place; two recordings of one room share one clock."""

    samples: NDArray[np.float32]
    started_at: float
    """time.monotonic() at the first sample, right to about 20 ms and equally late everywhere in the room."""

    def sound(self) -> tuple[float, float] | None:
        """When the first and the last loud sample were there, in time.monotonic(); None for silence."""
        loud = np.flatnonzero(np.abs(self.samples) > LOUD)
        if not len(loud):
            return None
        return self.started_at + float(loud[0]) / RATE, self.started_at + float(loud[-1]) / RATE


class Recorder:
    """Records one place until stop(); waits count time in samples."""

    def __init__(self, place: Place, env: dict[str, str]) -> None:
        command = ["parec", "--raw", f"--device={_MONITOR[place]}", "--format=s16le", f"--rate={RATE}"]
        self._parec = subprocess.Popen(
            [*command, "--channels=1", "--latency-msec=10"], stdout=subprocess.PIPE, env=env
        )
        self._news = threading.Condition()
        self._chunks: list[NDArray[np.float32]] = []
        self._length = 0
        self._first_loud: int | None = None
        self._last_loud = 0
        self._started_at = float("inf")
        assert self._parec.stdout is not None
        self._reader = threading.Thread(target=self._read, args=(self._parec.stdout,), name="recorder")
        self._reader.start()

    def _read(self, stream: IO[bytes]) -> None:
        odd = b""
        while data := stream.read1(1 << 16):  # type: ignore[attr-defined]
            data, odd = odd + data, b""
            if len(data) % 2:
                data, odd = data[:-1], data[-1:]
            chunk = np.frombuffer(data, "<i2").astype(np.float32) / np.float32(32768)
            with self._news:
                self._add(chunk, time.monotonic())
                self._news.notify_all()

    def _add(self, chunk: NDArray[np.float32], now: float) -> None:
        loud = np.flatnonzero(np.abs(chunk) > LOUD)
        if len(loud):
            if self._first_loud is None:
                self._first_loud = self._length + int(loud[0])
            self._last_loud = self._length + int(loud[-1])
        self._chunks.append(chunk)
        self._length += len(chunk)
        # A chunk may come late but never early: the earliest arrival tells when the recording began.
        self._started_at = min(self._started_at, now - self._length / RATE)

    def wait_for(self, seconds: float) -> None:
        """Until this much has been recorded from now on."""
        with self._news:
            wanted = self._length + int(seconds * RATE)
            if not self._news.wait_for(lambda: self._length >= wanted, timeout=seconds + 60):
                raise TimeoutError(f"only {self._length / RATE:.1f} s were recorded")

    def wait_for_sound(self, limit_s: float) -> None:
        with self._news:
            if not self._news.wait_for(lambda: self._first_loud is not None, timeout=limit_s):
                raise TimeoutError(f"nothing was heard within {limit_s:.0f} s")

    def wait_for_quiet(self, quiet_s: float, limit_s: float) -> None:
        """Until the last sound lies this far back."""
        quiet = int(quiet_s * RATE)
        with self._news:
            if not self._news.wait_for(lambda: self._length - self._last_loud > quiet, timeout=limit_s):
                raise TimeoutError(f"it was not quiet within {limit_s:.0f} s")

    def stop(self) -> Recording:
        self._parec.terminate()
        self._parec.wait(30)
        self._reader.join(30)
        if self._parec.stdout is not None:
            self._parec.stdout.close()
        samples = np.concatenate(self._chunks) if self._chunks else np.zeros(0, np.float32)
        return Recording(samples, self._started_at)


class SoundRoom:
    """The room, while its server runs."""

    def __init__(self, env: dict[str, str], server: subprocess.Popen[str]) -> None:
        self.env = env
        """The environment for a program that is to live in this room."""
        self.server = server

    def play(self, wav: Path, limit_s: float = 100.0) -> None:
        """Play a file into the microphone; returns when it has been heard."""
        command = ["paplay", "--device=cable", "--latency-msec=50", str(wav)]
        subprocess.run(command, env=self.env, check=True, timeout=limit_s)

    @contextmanager
    def listen(self, place: Place = "loudspeaker") -> Iterator[Recorder]:
        """Record from now on; what is wanted of it, take with stop() inside the block."""
        recorder = Recorder(place, self.env)
        try:
            recorder.wait_for(0.05)  # the stream flows: nothing that follows will be missed
            yield recorder
        finally:
            recorder.stop()

    def record(self, seconds: float, place: Place = "loudspeaker") -> Recording:
        with self.listen(place) as recorder:
            recorder.wait_for(seconds)
            return recorder.stop()


@contextmanager
def sound_server() -> Iterator[SoundRoom]:
    """Start the server; it is gone at the end, whatever happened."""
    # Not in pytest's folder: the path of a socket must be short.
    with tempfile.TemporaryDirectory(prefix="room-") as name:
        home = Path(name)
        env = _environment(home)
        server = subprocess.Popen(
            _command(home), env=env | {"HOME": name, "LC_ALL": "C"}, stderr=subprocess.PIPE, text=True
        )
        assert server.stderr is not None
        log = _Log(server.stderr)
        try:
            log.wait_until_started()
            yield SoundRoom(env, server)
        finally:
            server.terminate()
            try:
                server.wait(5)
            except subprocess.TimeoutExpired:
                server.kill()
                server.wait(5)
            log.close()


def _environment(home: Path) -> dict[str, str]:
    (home / "alsa.conf").write_text(_ALSA)
    (home / "client.conf").write_text(_CLIENT)
    env = {k: v for k, v in os.environ.items() if not k.startswith(("PULSE_", "PIPEWIRE_", "ALSA_", "JACK_"))}
    # No bus and no screen to find another server by.
    for name in ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY"):
        env.pop(name, None)
    return env | {
        "XDG_RUNTIME_DIR": str(home),
        "PULSE_SERVER": f"unix:{home}/native",
        "PULSE_CLIENTCONFIG": f"{home}/client.conf",
        "PULSE_COOKIE": f"{home}/cookie",
        "PULSE_SINK": "loudspeaker",
        "PULSE_SOURCE": "microphone",
        "ALSA_CONFIG_PATH": f"{home}/alsa.conf",
        "JACK_NO_START_SERVER": "1",
    }


def _command(home: Path) -> list[str]:
    # exit-idle-time: should the tests be killed, the server leaves by itself after five minutes.
    options = ("--daemonize=no", "-n", "--use-pid-file=no", "--exit-idle-time=300", "--disable-shm=yes")
    quiet = ("--realtime=no", "--high-priority=no", "--log-target=stderr", "--log-level=info")
    socket = f"module-native-protocol-unix socket={home}/native auth-anonymous=1"
    return ["pulseaudio", *options, *quiet, *(f"--load={module}" for module in (*_MODULES, socket))]


class _Log:
    """Reads what the server says, so that its pipe never fills, and knows when it has started."""

    def __init__(self, stream: IO[str]) -> None:
        self._stream = stream
        self._lines: list[str] = []
        self._started = threading.Event()
        self._running = True
        self._thread = threading.Thread(target=self._read, name="sound server's log")
        self._thread.start()

    def _read(self) -> None:
        for line in self._stream:
            self._lines.append(line)
            if "Daemon startup complete" in line:
                self._started.set()
        self._running = False
        self._started.set()

    def wait_until_started(self) -> None:
        if not self._started.wait(60) or not self._running:
            raise RuntimeError("the sound server did not start:\n" + "".join(self._lines[-20:]))

    def close(self) -> None:
        self._thread.join(5)
        self._stream.close()
