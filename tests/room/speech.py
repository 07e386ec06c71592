"""A listener for the room: writes down what was said, and compares it with what was meant."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from tests.room.sound_server import LOUD
from tutor.models import starter


def written_down(samples: NDArray[np.float32], rate: int) -> str:
    """What a listener understands: mono, full scale 1.0."""
    import soxr
    from faster_whisper import WhisperModel

    whisper = WhisperModel(str(starter.whisper_folder()), device="cpu", compute_type="int8", cpu_threads=2)
    sounding = np.flatnonzero(np.abs(samples) > LOUD)
    if len(sounding) == 0:
        return ""
    heard = samples[max(0, sounding[0] - rate // 4) : sounding[-1] + rate // 4]
    # For silence a recogniser makes up words. By its own timestamps a small one goes back, and hears its last
    # words twice.
    segments, _ = whisper.transcribe(
        soxr.resample(heard, rate, 16_000),
        language="en",
        beam_size=5,
        without_timestamps=True,
        condition_on_previous_text=False,
    )
    return " ".join(segment.text.strip() for segment in segments)


def word_error_rate(expected: str, heard: str) -> float:
    """Edits (changed, missing, added words) per expected word; case and punctuation don't count."""
    return _edits(_words(expected), _words(heard))


def letter_error_rate(expected: str, heard: str) -> float:
    """The same in letters: of a text that nobody chose, a word that is misheard still sounds like itself."""
    return _edits("".join(_words(expected)), "".join(_words(heard)))


def _edits(wanted: Sequence[str], got: Sequence[str]) -> float:
    row = list(range(len(got) + 1))
    for number, word in enumerate(wanted, start=1):
        costs = [number]
        for (before, above), candidate in zip(pairwise(row), got, strict=True):
            costs.append(min(above + 1, costs[-1] + 1, before + (word != candidate)))
        row = costs
    return row[-1] / max(1, len(wanted))


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", text.lower().replace("’", "'").replace("'", ""))
