"""What every turn detector keeps to: the fake always, the starter's Smart Turn when it is there."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

import numpy as np
import pytest

from tests.fakes.turn_detector import FakeTurnDetector
from tests.real_engines import Say, cancelled_after, white_noise
from tests.running import LoopThread
from tutor.audio.frames import MICROPHONE_RATE, Samples
from tutor.listening.contract import TurnDetector
from tutor.transcribing.contract import Speech

SILENCE = 0.2


@dataclass
class Judge:
    detector: TurnDetector
    thread: LoopThread
    say: Say

    def spoken(self, text: str, share: float = 1.0) -> Samples:
        """So much of the spoken text, and then silence."""
        sound = self.say(text).samples
        voiced = np.flatnonzero(np.abs(sound) > 0.002)
        part = sound[: round(share * voiced[-1]) + 1]
        return np.pad(part, (0, round(SILENCE * MICROPHONE_RATE)))

    def finished(self, samples: Samples) -> float:
        return self.thread.run(self.detector.finished(samples))


@pytest.fixture(scope="session", params=["fake", pytest.param("starter", marks=pytest.mark.engine)])
def real(request: pytest.FixtureRequest) -> tuple[TurnDetector, Say] | None:
    """The starter's engines; none where a test makes its own fake."""
    if request.param == "fake":
        return None
    return request.getfixturevalue("starter_turn_detector"), request.getfixturevalue("say")


@pytest.fixture
def judge(real: tuple[TurnDetector, Say] | None, voice_thread: LoopThread) -> Judge:
    if real is None:
        fake = FakeTurnDetector(delay=0.05)
        return Judge(fake, voice_thread, lambda text: Speech(white_noise(0.1 * len(text), 0.1)))
    return Judge(real[0], voice_thread, real[1])


TAKES = 3
"""The starter's voice says nothing twice in the same way."""


@pytest.mark.parametrize(
    "text", ["I have two brothers and one sister.", "My sister works in a big hospital in the city."]
)
def test_a_whole_sentence_is_finished_and_the_beginning_of_it_is_not(judge: Judge, text: str) -> None:
    if isinstance(judge.detector, FakeTurnDetector):
        judge.detector.probabilities = [*[0.95] * TAKES, 0.05]
    whole = [judge.finished(judge.spoken(text)) for _ in range(TAKES)]
    beginning = [judge.finished(judge.spoken(text, 0.7)) for _ in range(TAKES)]
    assert np.median(whole) > 0.8
    assert np.median(beginning) < 0.5


@pytest.mark.parametrize(
    "samples",
    [np.zeros(0, np.float32), np.zeros(1, np.float32), np.zeros(32_000, np.float32), white_noise(20.0, 0.1)],
    ids=["nothing", "one sample", "silence", "noise"],
)
def test_whatever_it_hears_it_gives_a_probability(judge: Judge, samples: Samples) -> None:
    probability = judge.finished(samples)
    assert type(probability) is float
    assert 0.0 <= probability <= 1.0


def test_several_ask_at_once(judge: Judge) -> None:
    samples = judge.spoken("Where do you live?")

    async def both() -> tuple[float, float]:
        first, second = await asyncio.gather(
            judge.detector.finished(samples), judge.detector.finished(samples)
        )
        return first, second

    assert all(0.0 <= probability <= 1.0 for probability in judge.thread.run(both()))


def test_cancelling_is_prompt_and_the_next_call_works(judge: Judge) -> None:
    samples = judge.spoken("I would like a glass of water, please.")
    took = judge.thread.run(cancelled_after(0.002, judge.detector.finished(samples)))
    assert took < 0.2
    assert 0.0 <= judge.finished(samples) <= 1.0


def test_starting_again_does_nothing_and_it_has_a_name(judge: Judge) -> None:
    judge.thread.run(judge.detector.start())
    assert len(judge.detector.label) > 3
