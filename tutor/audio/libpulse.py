"""The library that programs on a Linux desktop speak to their sound server with, as far as it is used here.

Its shapes stand in pulse/introspect.h and only ever grow at their ends.
"""

from __future__ import annotations

import ctypes
import sys
from ctypes import CFUNCTYPE, c_char_p, c_int, c_uint8, c_uint32, c_void_p
from functools import cache
from typing import Any


class ServerInfo(ctypes.Structure):
    _fields_ = (
        *((name, c_char_p) for name in ("user", "host", "version", "server")),
        *(("format", c_int), ("rate", c_uint32), ("channels", c_uint8)),
        *(("default_sink", c_char_p), ("default_source", c_char_p)),
    )


class ClientInfo(ctypes.Structure):
    _fields_ = (
        *(("index", c_uint32), ("name", c_char_p), ("module", c_uint32)),
        *(("driver", c_char_p), ("properties", c_void_p)),
    )


class _ChannelMap(ctypes.Structure):
    _fields_ = (("channels", c_uint8), ("map", c_int * 32))


class _Volume(ctypes.Structure):
    _fields_ = (("channels", c_uint8), ("values", c_uint32 * 32))


class PlaceInfo(ctypes.Structure):
    """Of a source and of a sink; `other` is the sink that a source monitors, or the sink's monitor."""

    _fields_ = (
        *(("name", c_char_p), ("index", c_uint32), ("description", c_char_p)),
        *(("format", c_int), ("rate", c_uint32), ("channels", c_uint8)),
        *(("map", _ChannelMap), ("module", c_uint32), ("volume", _Volume)),
        *(("muted", c_int), ("other", c_uint32)),
    )


class StreamInfo(ctypes.Structure):
    """Of a source output and of a sink input."""

    _fields_ = (
        *(("index", c_uint32), ("name", c_char_p), ("module", c_uint32)),
        *(("client", c_uint32), ("place", c_uint32)),
    )


INFO = CFUNCTYPE(None, c_void_p, c_void_p, c_int, c_void_p)
SERVER_INFO = CFUNCTYPE(None, c_void_p, c_void_p, c_void_p)
EVENT = CFUNCTYPE(None, c_void_p, c_int, c_uint32, c_void_p)


@cache
def library() -> Any:
    """Raises OSError where there is none."""
    if not sys.platform.startswith("linux"):
        raise OSError("no such server on this system")
    pa = ctypes.CDLL("libpulse.so.0")
    listing = {
        f"pa_context_get_{what}_info_list": INFO
        for what in ("client", "source", "sink", "source_output", "sink_input")
    }
    for name, callback in {**listing, "pa_context_get_server_info": SERVER_INFO}.items():
        getattr(pa, name).argtypes = (c_void_p, callback, c_void_p)
        getattr(pa, name).restype = c_void_p
    signatures: dict[str, tuple[Any, tuple[Any, ...]]] = {
        "pa_mainloop_new": (c_void_p, ()),
        "pa_mainloop_get_api": (c_void_p, (c_void_p,)),
        "pa_mainloop_iterate": (c_int, (c_void_p, c_int, c_void_p)),
        "pa_mainloop_wakeup": (None, (c_void_p,)),
        "pa_mainloop_free": (None, (c_void_p,)),
        "pa_context_new": (c_void_p, (c_void_p, c_char_p)),
        "pa_context_connect": (c_int, (c_void_p, c_char_p, c_int, c_void_p)),
        "pa_context_get_state": (c_int, (c_void_p,)),
        "pa_context_disconnect": (None, (c_void_p,)),
        "pa_context_unref": (None, (c_void_p,)),
        "pa_context_set_subscribe_callback": (None, (c_void_p, EVENT, c_void_p)),
        "pa_context_subscribe": (c_void_p, (c_void_p, c_int, c_void_p, c_void_p)),
        "pa_operation_unref": (None, (c_void_p,)),
        "pa_proplist_gets": (c_char_p, (c_void_p, c_char_p)),
    }
    for name, (result, arguments) in signatures.items():
        getattr(pa, name).restype = result
        getattr(pa, name).argtypes = arguments
    return pa
