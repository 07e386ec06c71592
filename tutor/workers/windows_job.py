"""Windows ends our children with us: they are put into a job that dies with its last handle, which is ours.

There the pipe's end is noticed only by a child whose interpreter is free; the job ends it in any case. It
also sees to what a child may take: more memory is refused, and who computes too long is ended.
"""

from __future__ import annotations

import ctypes
import logging
import sys
from dataclasses import dataclass

_LOG = logging.getLogger(__name__)

_EXTENDED_LIMIT_INFORMATION = 9
_KILL_ON_JOB_CLOSE = 0x2000
_PROCESS_MEMORY = 0x100
_PROCESS_TIME = 0x2
_TICKS = 10_000_000
"""Of Windows' clock, in a second."""
COMPUTED_TOO_LONG = 1816
"""The exit code of a child that is ended for it: ERROR_NOT_ENOUGH_QUOTA."""


class _BasicLimits(ctypes.Structure):
    _fields_ = (
        ("per_process_user_time", ctypes.c_int64),
        ("per_job_user_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("minimum_working_set", ctypes.c_size_t),
        ("maximum_working_set", ctypes.c_size_t),
        ("active_processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority_class", ctypes.c_uint32),
        ("scheduling_class", ctypes.c_uint32),
    )


class _ExtendedLimits(ctypes.Structure):
    _fields_ = (
        ("basic", _BasicLimits),
        ("io_counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


@dataclass(frozen=True, slots=True)
class Allowed:
    """What a child may take; 0: as much as it likes."""

    memory: int = 0
    """Bytes."""
    seconds: int = 0
    """Of computing."""


AS_IT_LIKES = Allowed()


def job_limits(allowed: Allowed) -> _ExtendedLimits:
    """As Windows is told: see JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""
    limits = _ExtendedLimits()
    limits.basic.flags = _KILL_ON_JOB_CLOSE
    if allowed.memory:
        limits.basic.flags |= _PROCESS_MEMORY
        limits.process_memory = allowed.memory
    if allowed.seconds:
        limits.basic.flags |= _PROCESS_TIME
        limits.basic.per_process_user_time = allowed.seconds * _TICKS
    return limits


def end_with_us(process: int, allowed: Allowed) -> None:
    """`process` is a child's handle. Does nothing elsewhere than on Windows; a refusal is logged."""
    if sys.platform == "win32":
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = ctypes.c_void_p
        kernel.SetInformationJobObject.argtypes = (
            ctypes.c_void_p,
            ctypes.c_int,
            ctypes.c_void_p,
            ctypes.c_uint32,
        )
        kernel.AssignProcessToJobObject.argtypes = (ctypes.c_void_p, ctypes.c_void_p)
        # The handle is never closed: Windows does that when this process ends, however it ends.
        job = kernel.CreateJobObjectW(None, None)
        limits = job_limits(allowed)
        done = job and kernel.SetInformationJobObject(
            job, _EXTENDED_LIMIT_INFORMATION, ctypes.byref(limits), ctypes.sizeof(limits)
        )
        if not (done and kernel.AssignProcessToJobObject(job, process)):
            _LOG.warning("a child could not be tied to this process: error %d", ctypes.get_last_error())
