"""A voice detector's second look, half a frame off."""

from __future__ import annotations

import numpy as np

from tutor.audio.frames import FRAME_SAMPLES, Samples
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


def test_it_hears_every_sample_once_half_a_frame_late() -> None:
    detector = Remembering()
    between = BetweenFrames(detector)
    sound = np.arange(1, 4 * FRAME_SAMPLES + 1, dtype=np.float32)
    told = [between.probability(frame) for frame in sound.reshape(4, FRAME_SAMPLES)]
    assert told == [0.1, 0.2, 0.3, 0.4]
    assert all(len(samples) == FRAME_SAMPLES for samples in detector.given)
    late = np.concatenate([np.zeros(HALF, dtype=np.float32), sound[:-HALF]])
    assert np.array_equal(np.concatenate(detector.given), late)


def test_a_new_stream_begins_with_silence() -> None:
    detector = Remembering()
    between = BetweenFrames(detector)
    loud = np.ones(FRAME_SAMPLES, dtype=np.float32)
    between.probability(loud)
    between.reset()
    between.probability(loud)
    assert detector.resets == 1
    assert not detector.given[1][:HALF].any()
    assert detector.given[1][HALF:].all()
