"""Real speech for the ears: the starter voice says a sentence."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np

from tutor.audio.frames import MICROPHONE_RATE, Samples
from tutor.audio.resample import Resampler
from tutor.models.starter import piper_voice_file


def spoken(text: str) -> Samples:
    """The text in the starter voice, at 16 kHz: the same samples every time."""
    from piper.config import SynthesisConfig

    # The voice varies what it says by chance; a recogniser may stumble over one of many.
    chunks = list(_voice().synthesize(text, SynthesisConfig(noise_scale=0.0, noise_w_scale=0.0)))
    samples = np.concatenate([chunk.audio_float_array for chunk in chunks])
    return Resampler(chunks[0].sample_rate, MICROPHONE_RATE).process(samples, last=True)


@cache
def _voice() -> Any:
    from piper import PiperVoice

    return PiperVoice.load(piper_voice_file())
