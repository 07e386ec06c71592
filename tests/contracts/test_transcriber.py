"""What every speech recogniser keeps to: fakes and a protocol always, the starter's Whisper if there."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import pytest

from tests.fakes.openai_server import OpenAiServer
from tests.fakes.transcriber import FakeTranscriber
from tests.real_engines import Say, cancelled_after, white_noise
from tests.running import LoopThread
from tutor.installation import asset
from tutor.transcribing.contract import Hints, Speech, Transcriber, Transcript


@dataclass
class Ear:
    transcriber: Transcriber
    thread: LoopThread
    say: Say

    server: OpenAiServer

    def hear(self, text: str, speech: Speech | None = None) -> Transcript:
        """A fake is told what to hear."""
        self.server.texts = [text]
        if isinstance(self.transcriber, FakeTranscriber):
            self.transcriber.texts = [text]
        return self.thread.run(self.transcriber.transcribe(speech or self.say(text), Hints()))


@pytest.fixture(
    scope="session", params=["fake", "openai_protocol", pytest.param("starter", marks=pytest.mark.engine)]
)
def real(request: pytest.FixtureRequest) -> tuple[Transcriber, Say] | None:
    """Adapters and the starter's engines; none where a test makes its own fake."""
    if request.param == "fake":
        return None
    transcriber = request.getfixturevalue(f"{request.param}_transcriber")
    if request.param == "openai_protocol":
        return transcriber, _someone_speaking
    return transcriber, request.getfixturevalue("say")


def _someone_speaking(text: str) -> Speech:
    """A server's fake hears what it is told to, but only where there is a human voice."""
    import soundfile

    samples, rate = soundfile.read(asset("sample.wav"), dtype="float32")
    return Speech(samples, rate)


@pytest.fixture
def ear(
    real: tuple[Transcriber, Say] | None, voice_thread: LoopThread, recognising_server: OpenAiServer
) -> Ear:
    if real is None:
        fake = FakeTranscriber(delay=0.2)
        return Ear(
            fake, voice_thread, lambda text: Speech(white_noise(0.1 * len(text), 0.1)), recognising_server
        )
    return Ear(real[0], voice_thread, real[1], recognising_server)


def words(text: str) -> list[str]:
    return re.sub(r"[^a-z ]", "", text.lower()).split()


@pytest.mark.parametrize(
    "text",
    [
        "Hello there, how are you today?",
        "Yesterday I went to the market with my brother.",
        "Thank you.",
        "I would like a glass of water, please.",
    ],
)
def test_hears_what_was_said(ear: Ear, text: str) -> None:
    assert words(ear.hear(text).text) == words(text)


def test_words_have_times_and_probabilities(ear: Ear) -> None:
    text = "The weather is very nice today."
    speech = ear.say(text)
    transcript = ear.hear(text, speech)
    assert words(" ".join(w.text for w in transcript.words)) == words(text)
    starts = [w.start for w in transcript.words]
    assert starts == sorted(starts)
    assert all(0.0 <= w.start <= w.end <= speech.duration + 0.5 for w in transcript.words)
    assert all(0.0 < w.probability <= 1.0 for w in transcript.words)


@pytest.mark.parametrize(
    "samples",
    [np.zeros(32_000, np.float32), np.zeros(0, np.float32), white_noise(3.0, 0.1), white_noise(3.0, 0.001)],
    ids=["silence", "nothing", "noise", "faint noise"],
)
def test_hears_no_words_where_nobody_spoke(ear: Ear, samples: np.ndarray) -> None:
    assert ear.hear("", Speech(samples)) == Transcript("")


def test_cancelling_is_prompt_and_the_next_call_works(ear: Ear) -> None:
    text = "This sentence is quite long, so that there is enough time for somebody to interrupt it."
    speech = ear.say(text)
    took = ear.thread.run(cancelled_after(0.05, ear.transcriber.transcribe(speech, Hints())))
    assert took < 0.2
    assert words(ear.hear("Hello there.").text) == ["hello", "there"]


def test_starting_again_does_nothing_and_it_has_a_name(ear: Ear) -> None:
    ear.thread.run(ear.transcriber.start())
    assert len(ear.transcriber.label) > 3
