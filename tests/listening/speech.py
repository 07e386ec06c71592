"""Real speech for the ears: the starter voice says a sentence."""

from __future__ import annotations

import numpy as np

from tutor.audio.frames import MICROPHONE_RATE, Samples
from tutor.audio.resample import Resampler
from tutor.models.starter import piper_voice_file


def spoken(text: str) -> Samples:
    """The text in the starter voice, at 16 kHz."""
    from piper import PiperVoice

    voice = PiperVoice.load(piper_voice_file())
    chunks = list(voice.synthesize(text))
    samples = np.concatenate([chunk.audio_float_array for chunk in chunks])
    return Resampler(chunks[0].sample_rate, MICROPHONE_RATE).process(samples, last=True)
