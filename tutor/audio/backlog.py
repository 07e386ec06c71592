"""How much sound waits between a device and the program."""

from __future__ import annotations

from typing import NamedTuple

from tutor.audio.frames import SampleRate, Seconds
from tutor.audio.ring import Ring


class Backlog(NamedTuple):
    waiting: Seconds
    limit: Seconds
    lost: Seconds
    """Overwritten before anybody fetched it, since the device was opened."""


def backlog(ring: Ring, rate: SampleRate) -> Backlog:
    """MAY be asked from any thread."""
    return Backlog(ring.available / rate, ring.capacity / rate, ring.lost / rate)
