"""Whisper's log-mel spectrum for eight seconds of sound, in numpy: what the turn model looks at.

The same figures as Hugging Face's WhisperFeatureExtractor(chunk_length=8) with do_normalize=True: the
waveform is brought to mean 0 and variance 1, cut into Hann windows of 25 ms every 10 ms, summed into 80
triangular bands on Slaney's mel scale, and its logarithm clipped to 8 decades below the loudest band.
"""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from tutor.audio.frames import MICROPHONE_RATE, Samples, Seconds

Spectrum: TypeAlias = NDArray[np.float32]

WINDOW: Seconds = 8.0
SAMPLES = round(WINDOW * MICROPHONE_RATE)

_BANDS = 80
_LENGTH = 400
_HOP = 160


def log_mel(samples: Samples) -> Spectrum:
    """The spectrum of the last 8 s of sound at 16 kHz, as (80 bands, 800 frames); less sound comes last."""
    last = samples[-SAMPLES:].astype(np.float32, copy=False)
    sound = np.pad(last, (SAMPLES - len(last), 0))
    sound = (sound - sound.mean()) / np.sqrt(sound.var() + 1e-7)
    mirrored = np.pad(sound, _LENGTH // 2, mode="reflect")
    frames = sliding_window_view(mirrored, _LENGTH)[:SAMPLES:_HOP][: SAMPLES // _HOP]
    power = np.square(np.abs(np.fft.rfft(frames * _HANN)))
    bands = np.log10(np.maximum(power @ _TRIANGLES, 1e-10))
    clipped = np.maximum(bands, bands.max() - 8.0)
    return np.ascontiguousarray((clipped.T + 4.0) / 4.0, dtype=np.float32)


def _hertz(mel: NDArray[np.float64]) -> NDArray[np.float64]:
    """Slaney's scale: 15 mel to 1 kHz in even steps, then 27 mel for every factor of 6.4."""
    above: NDArray[np.float64] = 1000.0 * 6.4 ** ((mel - 15.0) / 27.0)
    return np.where(mel < 15.0, mel * 200.0 / 3.0, above)


def _triangles() -> Spectrum:
    """The weight of each of 201 frequencies in each band; every triangle has the same area."""
    highest = 15.0 + 27.0 * np.log(MICROPHONE_RATE / 2 / 1000.0) / np.log(6.4)
    corners = _hertz(np.linspace(0.0, highest, _BANDS + 2))
    frequencies = np.linspace(0.0, MICROPHONE_RATE / 2, _LENGTH // 2 + 1)
    rows = [
        np.interp(
            frequencies, corners[band : band + 3], [0.0, 2.0 / (corners[band + 2] - corners[band]), 0.0]
        )
        for band in range(_BANDS)
    ]
    return np.array(rows, dtype=np.float32).T


_HANN: Samples = np.hanning(_LENGTH + 1)[:-1].astype(np.float32)
_TRIANGLES = _triangles()
