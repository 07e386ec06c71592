"""Sound as it comes over a wire: raw 16-bit samples at 24 kHz, or a WAV file that begins to arrive. Pure."""

from __future__ import annotations

import struct

import numpy as np
from numpy.typing import NDArray

from tutor.audio.frames import SampleRate
from tutor.servers.connection import BrokeOff

USUAL_RATE: SampleRate = 24_000
"""Hz: what the protocol says for "pcm"."""
_LONGEST_HEADER = 4096
_SNIFF = 12
_UNKNOWN_SIZE = 0x7FFF_0000
"""Bytes: from here on the size in a header is a stand-in."""
_ENDLESS = 1 << 62
_PCM, _EXTENSIBLE = 1, 0xFFFE
_NO_SOUND = (b"ID3", b"\xff\xfb", b"\xff\xf3", b"\xff\xf2", b"OggS", b"fLaC", b"<htm", b"<!DO", b"{")


class PcmReader:
    """One stream of bytes, mono 16-bit little-endian; feed its parts in order."""

    def __init__(self) -> None:
        self.rate: SampleRate = USUAL_RATE
        """Known from the first samples on."""
        self.sounded = False
        self._held = b""
        self._begun = False
        self._left = _ENDLESS

    def push(self, part: bytes) -> NDArray[np.int16]:
        """The samples that are whole by now. Raises BrokeOff for what is no such sound."""
        self._held += part
        if not self._begun and not self._begin():
            return np.zeros(0, np.int16)
        whole = min(len(self._held), self._left) // 2 * 2
        samples, self._held = np.frombuffer(self._held[:whole], "<i2"), self._held[whole:]
        self._left -= whole
        self.sounded = self.sounded or len(samples) > 0
        return samples.astype(np.int16)

    def _begin(self) -> bool:
        """Look at the first bytes; false while too few are there."""
        if len(self._held) < _SNIFF:
            return False
        if self._held.startswith(_NO_SOUND):
            raise BrokeOff("a file where raw sound should be")
        if self._held.startswith(b"RIFF"):
            start = self._header()
            if start is None:
                if len(self._held) > _LONGEST_HEADER:
                    raise BrokeOff("a WAV file without sound")
                return False
            self._held = self._held[start:]
        self._begun = True
        return True

    def _header(self) -> int | None:
        """Where the sound of the WAV file begins. A file that is still being made does not know its end."""
        position = _SNIFF
        while len(self._held) >= position + 8:
            name, size = struct.unpack_from("<4sI", self._held, position)
            position += 8
            if name == b"data":
                self._left = size if 0 < size < _UNKNOWN_SIZE else _ENDLESS
                return position
            if len(self._held) < position + size:
                return None
            if name == b"fmt ":
                kind, channels, rate, _, _, bits = struct.unpack_from("<HHIIHH", self._held, position)
                if kind not in {_PCM, _EXTENSIBLE} or channels != 1 or bits != 16:
                    raise BrokeOff("not mono sound of 16 bits")
                self.rate = rate
            position += size + size % 2
        return None
