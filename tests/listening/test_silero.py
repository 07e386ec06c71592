"""Silero on real sound: a voice is a voice, and nothing else is."""

from __future__ import annotations

import os
import subprocess
import sys

import numpy as np
import pytest

from tests.listening.speech import spoken
from tutor.audio.frames import FRAME_SAMPLES, MICROPHONE_RATE, MicrophoneFrame, Samples
from tutor.listening.silero import Silero
from tutor.listening.utterance import Heard, UtteranceCollector, VoiceBegan, VoiceEnded

pytestmark = pytest.mark.engine


@pytest.fixture(scope="module")
def silero() -> Silero:
    return Silero()


@pytest.fixture(scope="module")
def sentence() -> Samples:
    return spoken("Yesterday I went to the market and bought some apples.")


def probabilities(silero: Silero, samples: Samples) -> list[float]:
    silero.reset()
    ends = range(FRAME_SAMPLES, len(samples) + 1, FRAME_SAMPLES)
    return [silero.probability(samples[end - FRAME_SAMPLES : end]) for end in ends]


def heard(silero: Silero, samples: Samples) -> list[Heard]:
    collector = UtteranceCollector(0.7, 60.0)
    told = []
    for number, probability in enumerate(probabilities(silero, samples)):
        piece = samples[number * FRAME_SAMPLES :][:FRAME_SAMPLES]
        ended_at = (number + 1) * FRAME_SAMPLES / MICROPHONE_RATE
        told.append(collector.hear(MicrophoneFrame(piece, number * FRAME_SAMPLES, ended_at), probability))
    return [event for event in told if event is not None]


def silence(seconds: float) -> Samples:
    return np.zeros(int(seconds * MICROPHONE_RATE), dtype=np.float32)


def test_a_spoken_sentence_is_speech(silero: Silero, sentence: Samples) -> None:
    found = probabilities(silero, sentence)
    middle = found[len(found) // 4 : -len(found) // 4]
    assert float(np.median(middle)) > 0.9
    assert float(np.mean(np.array(middle) > 0.5)) > 0.8


def test_one_sentence_is_one_turn_with_its_times(silero: Silero, sentence: Samples) -> None:
    lead = 1.0
    told = heard(silero, np.concatenate([silence(lead), sentence, silence(2.0)]))
    # A pause may be told inside the sentence too.
    assert [type(event) for event in told if isinstance(event, VoiceBegan | VoiceEnded)] == [
        VoiceBegan,
        VoiceEnded,
    ]
    began, ended = told[0], told[-1]
    assert isinstance(began, VoiceBegan)
    assert isinstance(ended, VoiceEnded)
    length = len(sentence) / MICROPHONE_RATE
    assert lead <= began.at < lead + 0.5
    assert ended.last_speech_at == pytest.approx(lead + length, abs=0.4)
    assert len(ended.samples) / MICROPHONE_RATE > length, "no word is cut off"


def _noise(level: float) -> Samples:
    return np.random.default_rng(7).normal(0.0, level, 5 * MICROPHONE_RATE).astype(np.float32).clip(-1, 1)


def _tone(hertz: float) -> Samples:
    times = np.arange(5 * MICROPHONE_RATE) / MICROPHONE_RATE
    return (0.5 * np.sin(2 * np.pi * hertz * times)).astype(np.float32)


@pytest.mark.parametrize(
    "samples",
    [
        silence(5.0),
        _noise(0.001),
        _noise(0.05),
        _noise(0.3),
        _tone(50),
        _tone(440),
        np.ones(80_000, np.float32),
    ],
    ids=["silence", "hiss", "noise", "loud noise", "hum", "tone", "constant"],
)
def test_what_is_no_voice_begins_no_turn(silero: Silero, samples: Samples) -> None:
    assert heard(silero, samples) == []


def test_what_came_before_a_reset_is_forgotten(silero: Silero, sentence: Samples) -> None:
    first = probabilities(silero, sentence)
    assert probabilities(silero, sentence) == pytest.approx(first, abs=1e-4)


_THREADS = """
import os
import numpy as np
from tutor.listening.silero import Silero
silero = Silero()
before = len(os.listdir("/proc/self/task"))
for _ in range(20):
    silero.probability(np.zeros(512, np.float32))
print(len(os.listdir("/proc/self/task")) - before, os.environ.get("OMP_THREAD_LIMIT"))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="threads are counted in /proc")
@pytest.mark.parametrize("limit", [None, "7"])
def test_it_starts_no_threads_and_limits_nobody_else(limit: str | None) -> None:
    env = {name: value for name, value in os.environ.items() if name != "OMP_THREAD_LIMIT"}
    if limit is not None:
        env["OMP_THREAD_LIMIT"] = limit
    told = subprocess.run(
        [sys.executable, "-c", _THREADS], env=env, check=True, capture_output=True, text=True, timeout=60
    )
    assert told.stdout.split() == ["0", str(limit)]
