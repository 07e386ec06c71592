"""When each word of a phrase sounds: told by the voice where it can, else guessed from the sound. Pure.

the voice's own sounds   d ɪ d _ j u _ t ɔ k …  with durations ──┐
the text's words         Did     you   talk …   as sounds ───────┴─ aligned ──► times of words

only the sound           ▂▅▇▃ ▁▁▁ ▆▇▂ …  pauses and stretches ───┐
the text's words         weights by syllables, marks ────────────┴─ shared out ──► times of words
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from typing import TypeAlias

import numpy as np

from tutor.audio.frames import AudioFrame, SampleRate, Samples, Seconds, WordTime

Sound: TypeAlias = tuple[str, Seconds]
"""A phoneme, as one or more characters, and how long it lasts."""

_WORD = re.compile(r"[^\W_]+(?:['’ʼ.\-]?[^\W_]+)*['’]?", re.UNICODE)
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
"""Scripts written without spaces: a character is the smallest piece that can be told apart."""
_VOWELS = re.compile(r"[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýœ]+")
_STRESS, _LONG = "ˈˌ", "ː"
_UNHEARD = re.compile(r"[ˈˌː\s^$_.,;:!?]")
_WINDOW: Seconds = 0.010
_PAUSE: Seconds = 0.090
"""Shorter silences are consonants."""
_SILENT = 0.04
"""Of the loudest part's level: what is quieter is a pause."""
_PER_WORD, _PER_SYLLABLE, _PER_LETTER = 0.55, 0.75, 0.22
"""What a word takes of a stretch of speech, relative to others."""
_NO_MARK = 2.0
"""How much dearer it is to end a stretch of words where nothing is written."""


def words_of(text: str) -> list[tuple[int, int]]:
    """First character, and that after the last, of every word; where none are spaced, of every character."""
    spans = []
    for match in _WORD.finditer(text):
        start = match.start()
        for found in _UNSPACED.finditer(text, match.start(), match.end()):
            if start < found.start():
                spans.append((start, found.start()))
            spans.append(found.span())
            start = found.end()
        if start < match.end():
            spans.append((start, match.end()))
    return spans


def aligned(text: str, sounds: Sequence[Sound], as_sounds: Callable[[str], str]) -> tuple[WordTime, ...]:
    """Times by what the voice really said; `as_sounds` is how it would say one word alone.

    The two differ where words run into each other; what is alike finds its place. Words of which no sound is
    found get what is left between their neighbours, or are left out.
    """
    said = list(_placed(sounds))
    expected = [
        (character, index)
        for index, (first, after) in enumerate(words_of(text))
        for character in _UNHEARD.sub("", as_sounds(text[first:after]))
    ]
    matcher = SequenceMatcher(
        None,
        [character for character, _ in expected],
        [character for character, _, _ in said],
        autojunk=False,
    )
    owner: list[int | None] = [None] * len(said)
    for mine, theirs, length in matcher.get_matching_blocks():
        for offset in range(length):
            owner[theirs + offset] = expected[mine + offset][1]
    begins: dict[int, Seconds] = {}
    ends: dict[int, Seconds] = {}
    for (_, at, duration), index in zip(said, owner, strict=True):
        if index is not None:
            begins.setdefault(index, at)
            ends[index] = at + duration
    spans = words_of(text)
    known = [WordTime(*spans[index], begins[index], ends[index]) for index in sorted(begins)]
    return tuple(_filled(spans, known))


def _filled(spans: Sequence[tuple[int, int]], known: Sequence[WordTime]) -> Iterator[WordTime]:
    """A word that was not found, between two that were, has the time between them."""
    times = {word.first: word for word in known}
    for index, (first, after) in enumerate(spans):
        if first in times:
            yield times[first]
            continue
        before = times.get(spans[index - 1][0]) if index else None
        following = times.get(spans[index + 1][0]) if index + 1 < len(spans) else None
        if before is not None and following is not None and before.ends < following.begins:
            yield WordTime(first, after, before.ends, following.begins)


def _placed(sounds: Iterable[Sound]) -> Iterator[tuple[str, Seconds, Seconds]]:
    """Every sound with its beginning and duration; a mark of stress belongs to what follows, of length to
    what came before.
    """
    at, stressed, last = 0.0, 0.0, None
    for phoneme, duration in sounds:
        heard = _UNHEARD.sub("", phoneme)
        if heard:
            if last is not None:
                yield last
            share = (duration + stressed) / len(heard)
            *before, last = ((c, at - stressed + share * n, share) for n, c in enumerate(heard))
            yield from before
            stressed = 0.0
        elif phoneme in _STRESS:
            stressed += duration
        elif phoneme == _LONG and last is not None:
            last = (last[0], last[1], last[2] + duration)
        else:
            stressed = 0.0
        at += duration
    if last is not None:
        yield last


def estimated(text: str, samples: Samples, sample_rate: SampleRate) -> tuple[WordTime, ...]:
    """Times by the sound alone: its stretches of speech are shared out among the words."""
    spans, stretches = words_of(text), _stretches(samples, sample_rate)
    if not spans or not stretches:
        return ()
    weights = [_weight(text[first:after]) for first, after in spans]
    marked = [_is_marked(text[after : following[0]]) for (_, after), following in pairwise(spans)]
    times: list[WordTime] = []
    place = 0
    for (begins, ends), count in zip(stretches, _shares(weights, marked, stretches), strict=True):
        group = weights[place : place + count]
        at = begins
        for span, weight in zip(spans[place : place + count], group, strict=True):
            lasts = (ends - begins) * weight / sum(group)
            times.append(WordTime(*span, at, at + lasts))
            at += lasts
        place += count
    return tuple(times)


def _stretches(samples: Samples, sample_rate: SampleRate) -> list[tuple[Seconds, Seconds]]:
    """Where speech is between pauses."""
    size = max(1, round(_WINDOW * sample_rate))
    windows = samples[: len(samples) // size * size].reshape(-1, size)
    if not len(windows):
        return []
    levels = np.sqrt(np.mean(np.square(windows), axis=1))
    loud = np.flatnonzero(levels > _SILENT * np.percentile(levels, 95))
    if not len(loud):
        return []
    breaks = np.flatnonzero(np.diff(loud) * _WINDOW > _PAUSE)
    firsts, lasts = np.append(loud[0], loud[breaks + 1]), np.append(loud[breaks], loud[-1])
    window = size / sample_rate
    return [(float(a) * window, float(b + 1) * window) for a, b in zip(firsts, lasts, strict=True)]


def _shares(
    weights: Sequence[float], marked: Sequence[bool], stretches: Sequence[tuple[Seconds, Seconds]]
) -> list[int]:
    """How many words each stretch holds: as even a pace as can be, ends at marks rather than between words.

    Found by going through all ways (words x stretches x words steps): a phrase has few of both.
    """
    words, count = len(weights), len(stretches)
    pace = sum(weights) / sum(b - a for a, b in stretches)
    sums = np.concatenate([[0.0], np.cumsum(weights)])
    best = np.full((count + 1, words + 1), np.inf)
    before = np.zeros((count + 1, words + 1), dtype=int)
    best[0, 0] = 0.0
    for stretch, (begins, ends) in enumerate(stretches, start=1):
        for end in range(words + 1):
            dear = _NO_MARK if 0 < end < words and not marked[end - 1] else 0.0
            for start in range(end + 1):
                off = (sums[end] - sums[start]) - (ends - begins) * pace
                cost = best[stretch - 1, start] + off * off + (dear if stretch < count else 0.0)
                if cost < best[stretch, end]:
                    best[stretch, end], before[stretch, end] = cost, start
    shares, end = [], words
    for stretch in range(count, 0, -1):
        start = int(before[stretch, end])
        shares.append(end - start)
        end = start
    return shares[::-1]


def _weight(word: str) -> float:
    plain = unicodedata.normalize("NFC", word.lower())
    digits = sum(character.isdigit() for character in plain)
    syllables = max(1, len(_VOWELS.findall(plain))) + digits
    return _PER_WORD + _PER_SYLLABLE * syllables + _PER_LETTER * len(plain)


def _is_marked(between: str) -> bool:
    return any(character in ".,;:!?…–—-。，、！？；：" for character in between.strip())


def moved(times: Iterable[WordTime], later: Seconds, slower: float = 1.0) -> tuple[WordTime, ...]:
    """The same words in sound that was cut, or stretched to `slower` times its length."""
    return tuple(
        WordTime(word.first, word.after, max(0.0, word.begins + later) * slower, (word.ends + later) * slower)
        for word in times
        if word.ends + later > 0.0
    )


def in_text(times: Sequence[WordTime], spoken: str, written: str) -> tuple[WordTime, ...]:
    """The same words where they stand in the text as it was written, which has marks that nobody says."""
    if spoken == written:
        return tuple(times)
    found, position = [], 0
    for word in times:
        said = spoken[word.first : word.after]
        place = written.find(said, position)
        if place >= 0:
            position = place + len(said)
            found.append(WordTime(place, position, word.begins, word.ends))
    return tuple(found)


def timed(spoken: str, written: str, frames: Sequence[AudioFrame]) -> tuple[WordTime, ...]:
    """When the words of a text sound, by their places in what was written.

    As the voice told it with one of the frames, else as good as it can be guessed from all of them.
    """
    told = next((frame.words for frame in frames if frame.words), ())
    if not told and frames:
        samples = np.concatenate([frame.samples for frame in frames])
        told = estimated(spoken, samples, frames[0].sample_rate)
    return in_text(told, spoken, written)
