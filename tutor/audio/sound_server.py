"""What the sound server of a Linux desktop (PulseAudio, or PipeWire in its place) does with our streams.

PortAudio never learns of it: when a microphone is unplugged the server moves its stream to another one, or to
the loudspeaker's own sound, and the frames go on. So the server is asked itself, through the library that
every program on such a desktop speaks to it with.

    the server ──"something changed"──► one round of questions ──► a Snapshot, if it differs from the last
"""

from __future__ import annotations

import ctypes
import logging
import os
import threading
from collections.abc import Callable
from ctypes import POINTER
from dataclasses import dataclass, field
from typing import Any

from tutor.audio.frames import SampleRate, Seconds
from tutor.audio.libpulse import (
    EVENT,
    INFO,
    SERVER_INFO,
    ClientInfo,
    PlaceInfo,
    ServerInfo,
    StreamInfo,
    library,
)

RETRY: Seconds = 0.5
"""How soon a server that is away is looked for again."""

_log = logging.getLogger(__name__)
_NONE = 0xFFFFFFFF
_NO_AUTOSPAWN = 1
_READY, _FAILED, _TERMINATED = 4, 5, 6
_SINKS, _SOURCES, _SINK_INPUTS, _SOURCE_OUTPUTS, _SERVER = 0x1, 0x2, 0x4, 0x8, 0x80
_PROCESS_ID = b"application.process.id"


@dataclass(frozen=True, slots=True)
class Place:
    """A microphone or a loudspeaker, as the server calls it."""

    name: str
    title: str
    rate: SampleRate
    monitor: bool = False
    """No microphone: what a loudspeaker plays."""


@dataclass(frozen=True, slots=True)
class Side:
    """Microphones, or loudspeakers."""

    places: dict[int, Place] = field(default_factory=dict)
    """By the server's numbers."""
    default: str = ""
    ours: dict[int, int] = field(default_factory=dict)
    """This process's streams: the number of each, and that of its place."""

    def named(self, name: str) -> Place | None:
        return next((place for place in self.places.values() if place.name == name), None)


@dataclass(frozen=True, slots=True)
class Snapshot:
    input: Side
    output: Side


class SoundServer:
    """Follows the server in a thread of its own, from construction to close()."""

    def __init__(self, changed: Callable[[Snapshot | None], None]) -> None:
        """`changed` is called in that thread with every new state; with None when the server is away."""
        self._changed = changed
        self._library = library()
        self._mainloop: Any = None
        self._ending = threading.Event()
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._follow, name="sound server", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Ends the thread soon; nothing is told any more."""
        self._ending.set()
        with self._lock:
            if self._mainloop is not None:
                self._library.pa_mainloop_wakeup(self._mainloop)

    def _follow(self) -> None:
        away = False
        while not self._ending.is_set():
            was_there = self._visit()
            if was_there or not away:
                self._tell(None)
            away = True
            self._ending.wait(RETRY)

    def _visit(self) -> bool:
        """Stay connected for as long as the server is there; whether it ever was."""
        pa = self._library
        mainloop = pa.pa_mainloop_new()
        context = pa.pa_context_new(pa.pa_mainloop_get_api(mainloop), b"voice tutor's watch")
        questions = _Questions(pa, context, self._tell)
        with self._lock:
            self._mainloop = mainloop
        try:
            if pa.pa_context_connect(context, None, _NO_AUTOSPAWN, None) < 0:
                return False
            while not self._ending.is_set():
                if pa.pa_mainloop_iterate(mainloop, 1, None) < 0:
                    break
                state = pa.pa_context_get_state(context)
                if state in (_FAILED, _TERMINATED):
                    break
                if state == _READY:
                    questions.ask()
            return questions.answered
        finally:
            with self._lock:
                self._mainloop = None
            pa.pa_context_disconnect(context)
            pa.pa_context_unref(context)
            pa.pa_mainloop_free(mainloop)

    def _tell(self, snapshot: Snapshot | None) -> None:
        if not self._ending.is_set():
            self._changed(snapshot)


def reachable() -> bool:
    """Whether there is a way to ask such a server on this system."""
    try:
        library()
    except OSError:
        return False
    return True


class _Questions:
    """One round at a time: server, clients, places and streams, in this order, then the Snapshot."""

    def __init__(self, pa: Any, context: Any, tell: Callable[[Snapshot], None]) -> None:
        self._pa = pa
        self._context = context
        self._tell = tell
        self._subscribed = False
        self._stale = True
        self._asking = False
        self._last: Snapshot | None = None
        self.answered = False
        # The library keeps only their addresses.
        self._keep = {
            "event": EVENT(lambda *_: self._note_change()),
            "server": SERVER_INFO(self._take_server),
            "client": INFO(self._take_client),
            "source": INFO(lambda _c, info, end, _d: self._take_place(self._sources, info, end)),
            "sink": INFO(lambda _c, info, end, _d: self._take_place(self._sinks, info, end)),
            "recording": INFO(lambda _c, info, end, _d: self._take_stream(self._recordings, info, end)),
            "playing": INFO(self._take_last),
        }

    def ask(self) -> None:
        pa, context, keep = self._pa, self._context, self._keep
        if not self._subscribed:
            self._subscribed = True
            pa.pa_context_set_subscribe_callback(context, keep["event"], None)
            mask = _SINKS | _SOURCES | _SINK_INPUTS | _SOURCE_OUTPUTS | _SERVER
            _drop(pa, pa.pa_context_subscribe(context, mask, None, None))
        if not self._stale or self._asking:
            return
        self._stale, self._asking = False, True
        self._defaults = ("", "")
        self._clients: set[int] = set()
        self._sources: dict[int, Place] = {}
        self._sinks: dict[int, Place] = {}
        self._recordings: dict[int, int] = {}
        self._playings: dict[int, int] = {}
        _drop(pa, pa.pa_context_get_server_info(context, keep["server"], None))
        _drop(pa, pa.pa_context_get_client_info_list(context, keep["client"], None))
        _drop(pa, pa.pa_context_get_source_info_list(context, keep["source"], None))
        _drop(pa, pa.pa_context_get_sink_info_list(context, keep["sink"], None))
        _drop(pa, pa.pa_context_get_source_output_info_list(context, keep["recording"], None))
        _drop(pa, pa.pa_context_get_sink_input_info_list(context, keep["playing"], None))

    def _note_change(self) -> None:
        self._stale = True

    def _take_server(self, _context: Any, info: Any, _data: Any) -> None:
        if info:
            found = ctypes.cast(info, POINTER(ServerInfo)).contents
            self._defaults = (_text(found.default_source), _text(found.default_sink))

    def _take_client(self, _context: Any, info: Any, end: int, _data: Any) -> None:
        if end == 0:
            found = ctypes.cast(info, POINTER(ClientInfo)).contents
            process = self._pa.pa_proplist_gets(found.properties, _PROCESS_ID)
            if process == str(os.getpid()).encode():
                self._clients.add(found.index)

    def _take_place(self, places: dict[int, Place], info: Any, end: int) -> None:
        if end == 0:
            found = ctypes.cast(info, POINTER(PlaceInfo)).contents
            monitor = places is self._sources and found.other != _NONE
            name, title = _text(found.name), _text(found.description)
            places[found.index] = Place(name, title, found.rate, monitor)

    def _take_stream(self, streams: dict[int, int], info: Any, end: int) -> None:
        if end == 0:
            found = ctypes.cast(info, POINTER(StreamInfo)).contents
            if found.client in self._clients:
                streams[found.index] = found.place

    def _take_last(self, _context: Any, info: Any, end: int, _data: Any) -> None:
        self._take_stream(self._playings, info, end)
        if end == 0:
            return
        self._asking = False
        source, sink = self._defaults
        snapshot = Snapshot(
            Side(self._sources, source, self._recordings), Side(self._sinks, sink, self._playings)
        )
        self.answered = True
        if snapshot != self._last:
            self._last = snapshot
            self._tell(snapshot)


def _drop(pa: Any, operation: Any) -> None:
    if operation:
        pa.pa_operation_unref(operation)


def _text(value: bytes | None) -> str:
    return (value or b"").decode("utf-8", "replace")
