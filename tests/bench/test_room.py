"""When the loudspeaker is audible, by its blocks."""

from __future__ import annotations

import numpy as np
import pytest

from tutor.bench.room import Sound, Span, first_heard, first_silent, last_heard


def test_the_loudspeakers_blocks_become_sounds() -> None:
    sound, block = Sound(), np.zeros(480, dtype=np.float32)
    for number, loud in enumerate([False, True, True, False, False, True]):
        block[:] = 0.0
        block[240:] = 0.1 if loud else 0.0
        sound.add(block, 24_000, number * 0.02, number * 0.02)
    assert [s.begun for s in sound.spans] == pytest.approx([0.03, 0.11])
    assert [s.ended for s in sound.spans] == pytest.approx([0.06, 0.12])
    assert first_heard(sound.spans, 0.04) == 0.04
    assert first_heard(sound.spans, 0.07) == pytest.approx(0.11)
    assert first_heard(sound.spans, 0.2) is None
    assert last_heard(sound.spans, 0.0, 0.1) == pytest.approx(0.06)
    assert last_heard(sound.spans, 0.07, 0.1) is None


def test_silence_is_longer_than_a_breath_between_two_words() -> None:
    spans = [Span(1.0, 2.0), Span(2.1, 3.0), Span(3.5, 4.0)]
    assert first_silent(spans, 1.5) == 3.0
    assert first_silent(spans, 3.2) == 3.2
    assert first_silent(spans, 3.7) == 4.0


def test_a_late_block_is_not_heard_before_it_was_made() -> None:
    sound = Sound()
    sound.add(np.full(480, 0.1, dtype=np.float32), 24_000, 1.0, 1.3)
    assert sound.spans[0].begun == 1.3
    assert sound.latest == pytest.approx(0.3)
