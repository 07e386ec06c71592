"""How many threads an engine may use: three of them share the machine with the sound and the window."""

from __future__ import annotations

import os

import psutil

_MOST = 8
"""Beyond this, small models get slower on every machine: the threads wait for memory and for each other."""


def inference_threads() -> int:
    """Physical cores that this process may use, 1 to 8."""
    physical = psutil.cpu_count(logical=False) or os.cpu_count() or 1
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else physical
    return max(1, min(physical, allowed, _MOST))
