"""What every voice keeps to: fakes and a server's protocol always, the starter's Piper when it is there."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from tests.fakes.voice import FakeVoice
from tests.real_engines import cancelled_after, collected
from tests.running import LoopThread, least
from tutor.audio.frames import AudioFrame
from tutor.speaking.cache import PhraseCache
from tutor.speaking.cached_voice import CachedVoice
from tutor.speaking.contract import Pace, Voice

PHRASE = "That is a very good question. Let us talk about it, shall we?"


@dataclass
class Mouth:
    voice: Voice
    thread: LoopThread

    def speak(self, text: str, rate: float = 1.0) -> list[AudioFrame]:
        return self.thread.run(collected(self.voice, text, rate))


KINDS = ["fake", "openai_protocol", pytest.param("starter", marks=pytest.mark.engine)]


@pytest.fixture(scope="session", params=KINDS)
def real(request: pytest.FixtureRequest) -> Voice | None:
    """The starter's engine; none where a test makes its own fake."""
    engine: Voice | None = None
    if request.param != "fake":
        engine = request.getfixturevalue(f"{request.param}_voice")
    return engine


@pytest.fixture(params=["each time anew", "said before"])
def mouth(
    request: pytest.FixtureRequest, real: Voice | None, voice_thread: LoopThread, tmp_path: Path
) -> Iterator[Mouth]:
    """The voice by itself, and the same voice behind the cache of what it has said."""
    voice = real or FakeVoice(delay=0.02, frame_delay=0.01)
    if request.param == "each time anew":
        yield Mouth(voice, voice_thread)
        return
    cache = PhraseCache(tmp_path, 10**8)
    voice_thread.run(cache.open())
    yield Mouth(CachedVoice(voice, cache, "a voice"), voice_thread)
    voice_thread.run(cache.close())


def duration(frames: list[AudioFrame]) -> float:
    return sum(frame.duration for frame in frames)


def test_frames_are_sound_of_one_rate(mouth: Mouth) -> None:
    frames = mouth.speak(PHRASE)
    assert len({frame.sample_rate for frame in frames}) == 1
    for frame in frames:
        assert frame.samples.dtype == np.float32
        assert frame.samples.ndim == 1
        assert len(frame.samples)
        assert np.abs(frame.samples).max() <= 1.0
    assert 0.03 < duration(frames) / len(PHRASE) < 0.2


def test_it_begins_at_once(mouth: Mouth) -> None:
    first = mouth.speak("Good morning!")[0]
    loud = np.flatnonzero(np.abs(first.samples) > 0.01)
    assert loud[0] / first.sample_rate < 0.05


def test_pace_changes_the_duration(mouth: Mouth) -> None:
    natural, slow = duration(mouth.speak(PHRASE)), duration(mouth.speak(PHRASE, 0.5))
    assert slow > 1.5 * natural


def test_closing_the_iterator_is_prompt_and_the_next_phrase_sounds(mouth: Mouth) -> None:
    async def scenario() -> float:
        frames = mouth.voice.speak(PHRASE * 5, Pace())
        await anext(frames)
        begun = time.monotonic()
        await frames.aclose()  # type: ignore[attr-defined]
        return time.monotonic() - begun

    assert least(lambda: mouth.thread.run(scenario())) < 0.2
    assert duration(mouth.speak("Hello.")) > 0.1


def test_cancelling_the_consumer_is_prompt(mouth: Mouth) -> None:
    def took() -> float:
        return mouth.thread.run(cancelled_after(0.01, collected(mouth.voice, PHRASE * 5)))

    assert least(took) < 0.2


def test_a_phrase_said_twice_sounds_for_as_long(mouth: Mouth) -> None:
    """Natural voices vary a little each time."""
    once, again = duration(mouth.speak(PHRASE)), duration(mouth.speak(PHRASE))
    assert again == pytest.approx(once, rel=0.25)


def test_starting_again_does_nothing_and_it_has_a_name(mouth: Mouth) -> None:
    mouth.thread.run(mouth.voice.start())
    assert len(mouth.voice.label) > 3
