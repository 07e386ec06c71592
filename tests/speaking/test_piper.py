"""Piper in its child: bad files, odd texts, death in mid-phrase."""

from __future__ import annotations

import asyncio
import itertools
import os
import shutil
import signal
from pathlib import Path

import numpy as np
import pytest

from tests.real_engines import collected
from tests.running import LoopThread, run
from tutor.audio.resample import resampled
from tutor.errors import EngineError, EngineMissing
from tutor.models import starter
from tutor.settings import Settings
from tutor.speaking.contract import Pace
from tutor.speaking.piper import Piper
from tutor.speaking.word_times import estimated
from tutor.transcribing.contract import Hints, Speech
from tutor.transcribing.faster_whisper import FasterWhisper

HEARD = (
    "Tomatoes and cheese, lovely.",
    "Did you talk to anybody while you were choosing them?",
    "Your brother works in a hospital, and that is important work.",
    "You started a new job last month. What do you like most about it?",
    "It was raining, so you stayed at home.",
)


async def start(voice: Path) -> None:
    engine = Piper(Settings(piper_voice=str(voice)))
    try:
        await engine.start()
    finally:
        await engine.close()


def test_a_missing_voice_is_told(tmp_path: Path) -> None:
    with pytest.raises(EngineMissing, match="no Piper voice"):
        run(start(tmp_path / "none.onnx"))


def test_a_voice_without_its_description_is_told(tmp_path: Path) -> None:
    (tmp_path / "voice.onnx").touch()
    with pytest.raises(EngineMissing, match=r"voice\.onnx\.json"):
        run(start(tmp_path / "voice.onnx"))


@pytest.mark.engine
@pytest.mark.parametrize("damaged", ["model", "description"])
def test_a_damaged_voice_is_told(tmp_path: Path, damaged: str) -> None:
    source = starter.piper_voice_file()
    voice = tmp_path / "voice.onnx"
    if damaged == "model":
        voice.write_bytes(source.read_bytes()[:100_000])
        shutil.copy(f"{source}.json", f"{voice}.json")
    else:
        shutil.copy(source, voice)
        Path(f"{voice}.json").write_text('{"audio": ', "utf-8")
    with pytest.raises(EngineError, match="no usable Piper voice"):
        run(start(voice))


@pytest.mark.engine
@pytest.mark.parametrize("text", ["", "...", "😀", "[[", "«»", "\u202eabc", "a" * 300])
def test_odd_text_is_no_fault(voice_thread: LoopThread, starter_voice: Piper, text: str) -> None:
    for frame in voice_thread.run(collected(starter_voice, text)):
        assert np.isfinite(frame.samples).all()


@pytest.mark.engine
def test_sentences_come_one_by_one(voice_thread: LoopThread, starter_voice: Piper) -> None:
    frames = voice_thread.run(collected(starter_voice, "I like apples. Do you like them? I am sure you do."))
    assert len(frames) >= 3


@pytest.mark.engine
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
def test_death_in_mid_phrase_is_mended_unseen() -> None:
    text = "This is the first sentence. Here is the second one. And now comes the third."

    async def scenario() -> None:
        restarted = asyncio.Event()
        engine = Piper(Settings(), watch=lambda _: restarted.set())
        try:
            await engine.start()
            whole = sum(frame.duration for frame in await collected(engine, text))
            frames = engine.speak(text, Pace())
            heard = (await anext(frames)).duration
            assert engine.pid is not None
            os.kill(engine.pid, signal.SIGKILL)
            async for frame in frames:
                heard += frame.duration
            assert heard == pytest.approx(whole, rel=0.25)
        finally:
            await engine.close()

    run(scenario())


@pytest.mark.engine
@pytest.mark.parametrize("rate", [1.0, 0.85])
def test_it_tells_when_each_word_sounds(voice_thread: LoopThread, starter_voice: Piper, rate: float) -> None:
    text = "Oh, you paid 25 dollars for it! That's the best of them, isn't it?"
    frames = voice_thread.run(collected(starter_voice, text, rate))
    (words,) = (frame.words for frame in frames if frame.words)
    assert [text[word.first : word.after] for word in words] == [
        "Oh", "you", "paid", "25", "dollars", "for", "it",
        "That's", "the", "best", "of", "them", "isn't", "it",
    ]  # fmt: skip
    samples = np.concatenate([frame.samples for frame in frames])
    ends = len(samples) / frames[0].sample_rate
    assert all(word.begins < word.ends for word in words)
    assert all(before.ends <= after.begins + 0.02 for before, after in itertools.pairwise(words))
    assert words[0].begins < 0.1
    assert ends - 0.4 < words[-1].ends <= ends
    # Between the sentences, after "it!", there is a pause, and it is quiet.
    pause = samples[round(words[6].ends * 22_050) : round(words[7].begins * 22_050)]
    assert len(pause) > 0.1 * 22_050
    assert np.abs(pause).mean() < np.abs(samples).mean() / 4


@pytest.mark.engine
def test_its_words_are_where_the_recogniser_hears_them_and_so_are_guesses(
    voice_thread: LoopThread, starter_voice: Piper, starter_transcriber: FasterWhisper
) -> None:
    told: list[float] = []
    guessed: list[float] = []
    for text in HEARD:
        frames = voice_thread.run(collected(starter_voice, text))
        samples = np.concatenate([frame.samples for frame in frames])
        speech = Speech(resampled(samples, frames[0].sample_rate, 16_000))
        heard = voice_thread.run(starter_transcriber.transcribe(speech, Hints("en"))).words
        words = next(frame.words for frame in frames if frame.words)
        guess = estimated(text, samples, frames[0].sample_rate)
        assert len(guess) == len(words)
        by_name = {word.text.strip(" .,?!").lower(): word.start for word in heard}
        for times, off in ((words, told), (guess, guessed)):
            for word in times:
                start = by_name.get(text[word.first : word.after].lower())
                if start is not None:
                    off.append(abs(word.begins - start))
    assert len(told) > 20
    assert np.median(told) < 0.1
    assert np.median(guessed) < 0.15
