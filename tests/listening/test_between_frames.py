"""A voice detector's second look, half a frame off."""

from __future__ import annotations

import numpy as np
import pytest

from tutor.audio.frames import FRAME_SAMPLES, MicrophoneFrame, Samples
from tutor.listening.between_frames import BetweenFrames

HALF = FRAME_SAMPLES // 2


class Remembering:
    def __init__(self) -> None:
        self.given: list[Samples] = []
        self.resets = 0

    def probability(self, samples: Samples) -> float:
        self.given.append(samples)
        return len(self.given) / 10

    def reset(self) -> None:
        self.resets += 1

    def another(self) -> Remembering:
        return Remembering()


def frame(samples: Samples, number: int) -> MicrophoneFrame:
    return MicrophoneFrame(samples, number * FRAME_SAMPLES, 0.0)


def test_it_hears_every_sample_once_half_a_frame_late() -> None:
    detector = Remembering()
    between = BetweenFrames(detector)
    sound = np.arange(1, 4 * FRAME_SAMPLES + 1, dtype=np.float32)
    frames = enumerate(sound.reshape(4, FRAME_SAMPLES))
    told = [between.probability(frame(samples, number)) for number, samples in frames]
    assert told == [0.1, 0.2, 0.3, 0.4]
    assert all(len(samples) == FRAME_SAMPLES for samples in detector.given)
    late = np.concatenate([np.zeros(HALF, dtype=np.float32), sound[:-HALF]])
    assert np.array_equal(np.concatenate(detector.given), late)


@pytest.mark.parametrize("missed", [False, True])
def test_what_does_not_follow_begins_with_silence(missed: bool) -> None:
    detector = Remembering()
    between = BetweenFrames(detector)
    loud = np.ones(FRAME_SAMPLES, dtype=np.float32)
    between.probability(frame(loud, 0))
    if not missed:
        between.reset()
    between.probability(frame(loud, 5 if missed else 1))
    assert detector.resets == 1
    assert not detector.given[1][:HALF].any()
    assert detector.given[1][HALF:].all()
