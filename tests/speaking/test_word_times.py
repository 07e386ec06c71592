"""Words find their times: from what the voice tells, or from pauses and lengths."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from tutor.audio.frames import AudioFrame, Samples, Seconds, WordTime
from tutor.speaking.word_times import aligned, estimated, in_text, moved, timed, words_of

RATE = 16_000
TEXT = "Oh, you went to the market!"


def spoken(text: str, times: tuple[WordTime, ...]) -> list[str]:
    return [text[word.first : word.after] for word in times]


def sound(*parts: tuple[Seconds, float]) -> Samples:
    """Stretches of noise of a length and a loudness."""
    noise = np.random.default_rng(1)
    made = [loud * noise.standard_normal(round(length * RATE)) for length, loud in parts]
    return np.concatenate(made).astype(np.float32)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Don't you — e.g. Mr. Smith-Jones’ dog?", ["Don't", "you", "e.g", "Mr", "Smith-Jones’", "dog"]),
        ("Über 3.5 Euro, oder?", ["Über", "3.5", "Euro", "oder"]),
        ("我去了 park。", ["我", "去", "了", "park"]),
        ("… !", []),
    ],
)
def test_words_of_a_text(text: str, words: list[str]) -> None:
    assert [text[first:after] for first, after in words_of(text)] == words


def test_words_that_run_into_each_other_are_told_apart_by_their_sounds() -> None:
    alone = {"best": "bˈɛst", "of": "ˈʌv", "the": "ðə", "two": "tˈuː"}
    sounds = [(c, 0.1) for c in "^bˈɛst ʌvðə tˈuː.$"]
    times = aligned("best of the two.", sounds, alone.__getitem__)
    assert spoken("best of the two.", times) == ["best", "of", "the", "two"]
    begins = [word.begins for word in times]
    # The marks of stress and length and the space last, too: here everything lasts a tenth of a second.
    assert begins == pytest.approx([0.1, 0.7, 0.9, 1.2])
    assert times[-1].ends == pytest.approx(1.6)
    assert times[0].ends == pytest.approx(0.6)
    assert times[1].ends == pytest.approx(times[2].begins)


def test_a_word_that_sounds_unlike_itself_gets_what_is_left_between_its_neighbours() -> None:
    alone = {"a": "a", "x": "zzz", "b": "b"}
    times = aligned("a x b", [("a", 0.2), (" ", 0.1), ("q", 0.4), (" ", 0.1), ("b", 0.2)], alone.__getitem__)
    assert spoken("a x b", times) == ["a", "x", "b"]
    assert (times[1].begins, times[1].ends) == pytest.approx((0.2, 0.8))


def test_a_pause_falls_where_a_mark_is_written() -> None:
    samples = sound((0.3, 0.2), (0.4, 0.0), (1.3, 0.2), (0.15, 0.0))
    times = estimated(TEXT, samples, RATE)
    assert spoken(TEXT, times) == ["Oh", "you", "went", "to", "the", "market"]
    assert (times[0].begins, times[0].ends) == pytest.approx((0.0, 0.3), abs=0.03)
    assert (times[1].begins, times[-1].ends) == pytest.approx((0.7, 2.0), abs=0.03)
    assert all(before.ends <= after.begins + 1e-9 for before, after in pairwise(times))
    assert times[-1].ends - times[-1].begins > times[3].ends - times[3].begins, "longer words take longer"


def test_without_words_or_sound_there_are_no_times() -> None:
    assert estimated("…", sound((0.5, 0.2)), RATE) == ()
    assert estimated(TEXT, sound((0.5, 0.0)), RATE) == ()
    assert estimated(TEXT, sound((0.0, 0.2)), RATE) == ()


def test_times_move_with_their_sound() -> None:
    words = (WordTime(0, 2, 0.0, 0.1), WordTime(3, 5, 0.3, 0.6))
    (left,) = moved(words, -0.2)
    assert left == pytest.approx((3, 5, 0.1, 0.4))
    assert moved(words, 0.0, 2.0) == (WordTime(0, 2, 0.0, 0.2), WordTime(3, 5, 0.6, 1.2))


def test_words_find_their_places_in_what_was_written() -> None:
    written, said = "**Oh**, [you](x) “went”!", "Oh, you went!"
    times = (WordTime(0, 2, 0.0, 0.1), WordTime(4, 7, 0.2, 0.3), WordTime(8, 12, 0.3, 0.5))
    found = in_text(times, said, written)
    assert spoken(written, found) == ["Oh", "you", "went"]
    assert [word.begins for word in found] == [0.0, 0.2, 0.3]


def test_what_the_voice_tells_comes_before_any_guess() -> None:
    told = (WordTime(0, 2, 0.5, 0.6),)
    frames = [AudioFrame(sound((0.5, 0.2)), RATE), AudioFrame(sound((0.5, 0.2)), RATE, words=told)]
    assert timed(TEXT, TEXT, frames) == told
    assert len(timed(TEXT, TEXT, frames[:1])) == 6
    assert timed(TEXT, TEXT, []) == ()
