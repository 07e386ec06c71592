"""How many threads an engine may use: three of them share the machine with the sound and the window."""

from __future__ import annotations

import os

import psutil

_MOST = 8
"""Beyond this, small models get slower on every machine: the threads wait for memory and for each other."""

_WEIGHTS_PER_THREAD = 120e6
"""Bytes."""


def inference_threads() -> int:
    """Physical cores that this process may use, 1 to 8."""
    physical = psutil.cpu_count(logical=False) or os.cpu_count() or 1
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else physical
    return max(1, min(physical, allowed, _MOST))


def threads_for_weights(size: int) -> int:
    """The same for an engine whose weights have so many bytes, where each step reads all of them.

    Threads meet after every layer. In a small model that costs more than they save: on two cores a 90 MB
    chat model wrote a token in 13 ms with one thread and in 25 ms with two, and the other core stays free
    for whatever else goes on.
    """
    return max(1, min(inference_threads(), round(size / _WEIGHTS_PER_THREAD)))
