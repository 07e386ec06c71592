"""Kept phrases: bounded, crash-safe, removed on request, never in the way of sound."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.fakes.voice import FakeVoice
from tests.running import run
from tutor.audio.frames import AudioFrame, WordTime
from tutor.speaking import cache
from tutor.speaking.cache import PhraseCache, key_of
from tutor.speaking.cached_voice import CachedVoice
from tutor.speaking.contract import Pace

RATE = 16_000
A, B, C = key_of("a"), key_of("b"), key_of("c")
SECOND = 20 + 2 * RATE
"""Bytes that one second of sound takes."""


def tone(seconds: float = 1.0, level: float = 0.5) -> AudioFrame:
    return AudioFrame(np.full(round(seconds * RATE), level, np.float32), RATE)


def with_cache(
    folder: Path, work: Callable[[PhraseCache], Coroutine[Any, Any, None]], limit: int = 10**7
) -> PhraseCache:
    """Let `work` use an open cache, and close it."""

    async def scenario() -> PhraseCache:
        kept = PhraseCache(folder, limit)
        await kept.open()
        try:
            await work(kept)
        finally:
            await kept.close()
        return kept

    return run(scenario())


def files(folder: Path) -> set[str]:
    return {path.stem for path in folder.iterdir()}


def test_what_is_kept_is_found_by_the_next_program(tmp_path: Path) -> None:
    sound = AudioFrame(np.linspace(-1, 1, 5000, dtype=np.float32), 22_050)

    async def keep(kept: PhraseCache) -> None:
        assert await kept.find(A) is None
        kept.keep(A, sound, kept.era)
        at_once = await kept.find(A)
        assert at_once is not None

    async def find(kept: PhraseCache) -> None:
        found = await kept.find(A)
        assert found is not None
        assert found.sample_rate == 22_050
        np.testing.assert_allclose(found.samples, sound.samples, atol=1e-4)

    with_cache(tmp_path / "new" / "phrases", keep)
    with_cache(tmp_path / "new" / "phrases", find)


def test_names_of_files_do_not_tell_what_was_said(tmp_path: Path) -> None:
    voice = FakeVoice()

    async def speak(kept: PhraseCache) -> None:
        await said(CachedVoice(voice, kept, "fake"), "My secret.")

    with_cache(tmp_path, speak)
    (path,) = tmp_path.iterdir()
    assert path.stat().st_mode & 0o077 == 0 or path.parent.stat().st_mode & 0o077 == 0
    assert b"secret" not in path.read_bytes() + path.name.encode()


def test_the_phrase_not_used_for_longest_leaves_first(tmp_path: Path) -> None:
    async def work(kept: PhraseCache) -> None:
        for key in (A, B):
            kept.keep(key, tone(), kept.era)
        assert await kept.find(A) is not None
        kept.keep(C, tone(), kept.era)
        assert kept.size <= 2 * SECOND
        assert await kept.find(B) is None

    with_cache(tmp_path, work, limit=2 * SECOND)
    assert files(tmp_path) == {A, C}


def test_use_is_remembered_over_a_restart(tmp_path: Path) -> None:
    async def use_the_older(kept: PhraseCache) -> None:
        assert await kept.find(A) is not None

    async def one_more(kept: PhraseCache) -> None:
        kept.keep(C, tone(), kept.era)

    async def two(kept: PhraseCache) -> None:
        for key in (A, B):
            kept.keep(key, tone(), kept.era)

    with_cache(tmp_path, two)
    for age, key in enumerate((B, A), start=1):
        os.utime(tmp_path / f"{key}.sound", times=(time.time() - age * 100,) * 2)
    with_cache(tmp_path, use_the_older)
    with_cache(tmp_path, one_more, limit=2 * SECOND)
    assert files(tmp_path) == {A, C}


@pytest.mark.parametrize("limit", [0, SECOND - 1])
def test_what_does_not_fit_is_not_kept_and_nothing_at_all_is_removed(tmp_path: Path, limit: int) -> None:
    async def keep(kept: PhraseCache) -> None:
        kept.keep(A, tone(), kept.era)

    with_cache(tmp_path, keep)
    assert files(tmp_path) == {A}
    with_cache(tmp_path, keep, limit)
    assert not files(tmp_path)


def test_another_limit_holds_at_once(tmp_path: Path) -> None:
    async def shrink(kept: PhraseCache) -> None:
        for key in (A, B, C):
            kept.keep(key, tone(), kept.era)
        await kept.resize(SECOND)
        assert files(tmp_path) == {C}
        await kept.resize(0)
        assert not files(tmp_path)
        kept.keep(A, tone(), kept.era)
        assert len(kept) == 0

    with_cache(tmp_path, shrink)


def _cut_off(content: bytes) -> bytes:
    return content[: len(content) // 2]


def _no_header(content: bytes) -> bytes:
    return content[:7]


def _bit_flipped(content: bytes) -> bytes:
    return content[:1000] + bytes([content[1000] ^ 1]) + content[1001:]


def _another_format(content: bytes) -> bytes:
    return b"RIFF" + content[4:]


@pytest.mark.parametrize("damage", [_cut_off, _no_header, _bit_flipped, _another_format])
def test_a_damaged_file_is_dropped_told_and_made_anew(
    tmp_path: Path, damage: Callable[[bytes], bytes], caplog: pytest.LogCaptureFixture
) -> None:
    voice = FakeVoice()

    async def speak(kept: PhraseCache) -> None:
        speaking = CachedVoice(voice, kept, "fake")
        assert not (await said(speaking, "Hello."))[0].cached

    with_cache(tmp_path, speak)
    (path,) = tmp_path.iterdir()
    path.write_bytes(damage(path.read_bytes()))
    with_cache(tmp_path, speak)
    assert "made anew" in caplog.text
    assert "Hello" not in caplog.text
    assert voice.phrases == ["Hello."] * 2

    async def speak_again(kept: PhraseCache) -> None:
        assert (await said(CachedVoice(voice, kept, "fake"), "Hello."))[0].cached

    with_cache(tmp_path, speak_again)


def test_a_file_that_another_program_removed_is_just_missed(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async def keep(kept: PhraseCache) -> None:
        kept.keep(A, tone(), kept.era)

    async def work(kept: PhraseCache) -> None:
        (tmp_path / f"{A}.sound").unlink()
        assert await kept.find(A) is None
        assert A not in kept

    with_cache(tmp_path, keep)
    with_cache(tmp_path, work)
    assert not caplog.records


def test_half_written_files_of_dead_programs_are_swept(tmp_path: Path) -> None:
    dead, living = tmp_path / f"{A}.1.half", tmp_path / f"{B}.2.half"
    for path in (dead, living):
        path.write_bytes(b"x")
    os.utime(dead, times=(time.time() - 2 * cache.ABANDONED_AFTER,) * 2)

    async def nothing(kept: PhraseCache) -> None:
        assert len(kept) == 0

    with_cache(tmp_path, nothing)
    assert list(tmp_path.iterdir()) == [living]


def test_clearing_removes_everything_also_what_is_on_its_way(tmp_path: Path) -> None:
    voice = FakeVoice(frame_delay=0.01)

    async def work(kept: PhraseCache) -> None:
        kept.keep(A, tone(), kept.era)
        frames = CachedVoice(voice, kept, "fake").speak("I am being said just now.", Pace())
        await anext(frames)
        assert await kept.clear() == SECOND
        assert [frame async for frame in frames], "what is being said is said to its end"
        assert await kept.find(A) is None
        kept.keep(B, tone(), kept.era)

    with_cache(tmp_path, work)
    assert files(tmp_path) == {B}


def test_a_folder_that_cannot_be_written_is_told_once_and_the_voice_speaks(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder", "utf-8")
    told: list[str] = []

    async def scenario() -> None:
        kept = PhraseCache(tmp_path / "file" / "phrases", 10**6, told.append)
        speaking = CachedVoice(FakeVoice(), kept, "fake")
        await speaking.start()
        for _ in range(2):
            assert not (await said(speaking, "Hello."))[0].cached
        await kept.close()

    run(scenario())
    (reason,) = told
    assert "can't be written" in reason


def test_a_disk_that_fails_later_is_told_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []

    def full(path: Path, content: bytes) -> int:
        raise OSError(28, "No space left on device")

    async def scenario() -> None:
        kept = PhraseCache(tmp_path, 10**6, told.append)
        await kept.open()
        monkeypatch.setattr(Path, "write_bytes", full)
        for key in (A, B):
            kept.keep(key, tone(), kept.era)
        await kept.resize(10**6)  # waits for the disk
        assert await kept.find(A) is None
        await kept.close()

    run(scenario())
    assert len(told) == 1
    assert "No space left" in told[0]


def test_a_slow_disk_never_holds_up_the_sound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    go_on = threading.Event()
    write = cache._write

    def slowly(path: Path, sound: AudioFrame) -> None:
        go_on.wait(60)
        write(path, sound)

    monkeypatch.setattr(cache, "_write", slowly)
    voice = FakeVoice()

    async def work(kept: PhraseCache) -> None:
        speaking = CachedVoice(voice, kept, "fake")
        try:
            for number in range(cache.MOST_WAITING + 5):
                assert not (await said(speaking, f"Phrase {number}"))[0].cached
            assert len(kept) == cache.MOST_WAITING, "what the disk can't follow is not kept"
            assert (await said(speaking, "Phrase 0"))[0].cached, "before it is written, too"
        finally:
            go_on.set()

    with_cache(tmp_path, work)
    assert len(files(tmp_path)) == cache.MOST_WAITING


# The voice ------------------------------------------------------------------------------------------


async def said(voice: CachedVoice, phrase: str, rate: float = 1.0) -> list[AudioFrame]:
    return [frame async for frame in voice.speak(phrase, Pace(rate))]


def test_the_second_time_nothing_is_synthesised_and_the_frames_say_so(tmp_path: Path) -> None:
    voice = FakeVoice()

    async def work(kept: PhraseCache) -> None:
        speaking = CachedVoice(voice, kept, "fake")
        first, again = await said(speaking, "Take your time."), await said(speaking, "Take your time.")
        assert not any(frame.cached for frame in first)
        assert len(again) > 1
        assert all(frame.cached for frame in again)
        samples = [np.concatenate([f.samples for f in frames]) for frames in (first, again)]
        np.testing.assert_allclose(samples[0], samples[1], atol=1e-4)

    with_cache(tmp_path, work)
    assert voice.phrases == ["Take your time."]


def test_another_pace_text_or_voice_is_another_sound(tmp_path: Path) -> None:
    voice = FakeVoice()

    async def work(kept: PhraseCache) -> None:
        for identity, text, rate in (
            ("Joe", "I see.", 1.0),
            ("Joe", "I see.", 0.8),
            ("Joe", "I see!", 1.0),
            ("Amy", "I see.", 1.0),
        ):
            assert not (await said(CachedVoice(voice, kept, identity), text, rate))[0].cached

    with_cache(tmp_path, work)
    assert len(voice.phrases) == 4


def test_only_whole_phrases_are_kept(tmp_path: Path) -> None:
    voice = FakeVoice(failures={1: ValueError("broken")}, failure_after_frames=2)

    async def work(kept: PhraseCache) -> None:
        speaking = CachedVoice(voice, kept, "fake")
        frames = speaking.speak("I will not finish this.", Pace())
        await anext(frames)
        await frames.aclose()  # type: ignore[attr-defined]
        with pytest.raises(ValueError, match="broken"):
            await said(speaking, "Neither will I finish this.")
        assert len(kept) == 0

    with_cache(tmp_path, work)
    assert voice.abandoned == 1


def test_a_phrase_that_outlived_its_engine_is_not_kept(tmp_path: Path) -> None:
    class Reborn(FakeVoice):
        @property
        def pid(self) -> int:
            return len(self.phrases)

    async def work(kept: PhraseCache) -> None:
        await said(CachedVoice(Reborn(), kept, "fake"), "There is a seam in this.")
        assert len(kept) == 0

    with_cache(tmp_path, work)


def test_preparing_makes_a_phrase_once_and_nothing_where_nothing_is_kept(tmp_path: Path) -> None:
    voice = FakeVoice()

    async def work(kept: PhraseCache) -> None:
        speaking = CachedVoice(voice, kept, "fake")
        assert await speaking.prepare("Well done!", Pace())
        assert not await speaking.prepare("Well done!", Pace())
        assert (await said(speaking, "Well done!"))[0].cached
        await kept.resize(0)
        assert not await speaking.prepare("I see.", Pace())

    with_cache(tmp_path, work)
    assert voice.phrases == ["Well done!"]


def test_kept_sound_begins_at_once(tmp_path: Path) -> None:
    """Of a hundred tries the quicker ones tell: what else a machine does can only add to one."""

    async def work(kept: PhraseCache) -> None:
        kept.keep(key_of("fake", "1.000", "Long."), tone(10.0), kept.era)
        await kept.resize(10**7)  # waits for the disk
        speaking, took = CachedVoice(FakeVoice(), kept, "fake"), []
        for _ in range(100):
            began = time.perf_counter()
            frames = speaking.speak("Long.", Pace())
            assert (await anext(frames)).cached
            took.append(time.perf_counter() - began)
            await frames.aclose()  # type: ignore[attr-defined]
        assert sorted(took)[10] < 0.005

    with_cache(tmp_path, work)


def test_the_times_of_the_words_are_kept_with_the_sound(tmp_path: Path) -> None:
    words = (WordTime(0, 3, 0.0, 0.25), WordTime(4, 9, 0.25, 0.75))
    told = AudioFrame(tone().samples, RATE, words=words)

    async def keep(kept: PhraseCache) -> None:
        kept.keep(A, told, kept.era)
        assert kept.size == SECOND + 2 * 16

    async def find(kept: PhraseCache) -> None:
        found = await kept.find(A)
        assert found is not None
        assert found.words == words
        assert len(found.samples) == RATE

    with_cache(tmp_path, keep)
    with_cache(tmp_path, find)
