"""Recognising by a server: what is sent, what is understood, and every way in which it can fail."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from typing import Any

import numpy as np
import pytest

from tests.fakes.http_server import Answer, Drop, Request, Stall, serving
from tests.fakes.openai_server import OpenAiServer
from tests.running import run
from tutor.errors import (
    EngineError,
    EngineMissing,
    EngineTimeout,
    KeyRefused,
    ServerBusy,
    ServerElsewhere,
    ServerUnreachable,
)
from tutor.installation import asset
from tutor.settings import Settings
from tutor.transcribing import openai_api
from tutor.transcribing.contract import Hints, Speech, Transcript
from tutor.transcribing.openai_api import OpenAiTranscriber
from tutor.workers.contract import FallenBack, Restarted

WHISPER = [{"id": "kokoro", "task": "text-to-speech"}, {"id": "org/whisper-small"}]


@pytest.fixture(scope="module")
def speech() -> Speech:
    import soundfile

    samples, rate = soundfile.read(asset("sample.wav"), dtype="float32")
    return Speech(samples, rate)


class Hearing(OpenAiServer):
    """A server whose recogniser fails from its second answer on, the first one being the warm-up."""

    def __init__(self, failure: Any = None, **others: Any) -> None:
        super().__init__(models=WHISPER, **others)
        self.failure = failure

    async def respond(self, request: Request, answer: Answer) -> None:
        if not request.path.endswith("/transcriptions") or self.failure is None or not self.recordings:
            await super().respond(request, answer)
        elif isinstance(self.failure, tuple):
            answer.send(*self.failure)
        else:
            await answer.stream([self.failure], "application/json")


def hear(
    server: OpenAiServer, speech: Speech, hints: Hints | None = None, news: list[Any] | None = None
) -> Transcript:
    async def scenario() -> Transcript:
        async with serving(server):
            settings = Settings(openai_hearing_address=server.host)
            engine = OpenAiTranscriber(settings, (news if news is not None else []).append)
            try:
                await engine.start()
                return await engine.transcribe(speech, hints or Hints())
            finally:
                await engine.close()

    return run(scenario())


def test_what_is_sent_and_what_is_understood(speech: Speech) -> None:
    server = Hearing()
    server.texts = ["", "Hello there."]
    transcript = hear(server, speech, Hints("de-AT", "Vienna, Mozart"))
    assert transcript.text == "Hello there."
    assert [word.text for word in transcript.words] == ["Hello", "there."]
    assert all(0.8 < word.probability < 0.83 for word in transcript.words), "the segment's mean"
    fields = server.requests[-1][1]
    assert fields["model"] == "org/whisper-small"
    assert (fields["language"], fields["prompt"]) == ("de", "Vienna, Mozart")
    sent = np.frombuffer(server.recordings[-1][44:], "<i2") / 32767
    assert np.allclose(sent, speech.samples, atol=1e-3)


def test_where_nobody_spoke_nothing_is_sent() -> None:
    server = Hearing()
    assert hear(server, Speech(np.zeros(48_000, np.float32))) == Transcript("")
    assert len(server.recordings) == 1, "only the warm-up"


def test_what_the_model_itself_takes_for_silence_is_left_out(speech: Speech) -> None:
    server = Hearing()
    server.texts, server.segment = ["Thank you."], {"no_speech_prob": 0.95}
    assert hear(server, speech) == Transcript("")


def test_words_with_probabilities_of_their_own_keep_them(speech: Speech) -> None:
    server = Hearing()
    server.texts = ["Hello"]
    server.segment = {"words": [{"word": " Hello", "start": 0.1, "end": 0.4, "probability": 0.5}]}

    class Bare(Hearing):
        async def respond(self, request: Request, answer: Answer) -> None:
            if request.path.endswith("/transcriptions"):
                self.recordings.append(b"")
                said = {"text": "Hello", "segments": [{"text": "Hello", **server.segment}]}
                answer.send(200, json.dumps(said).encode())
            else:
                await super().respond(request, answer)

    (word,) = hear(Bare(), speech).words
    assert (word.text, word.start, word.end, word.probability) == ("Hello", 0.1, 0.4, 0.5)


def test_a_server_that_gives_bare_text_is_used_and_that_is_told_once(speech: Speech) -> None:
    server = Hearing()
    server.texts, server.gives_details = ["Hello there."], False
    news: list[Restarted | FallenBack] = []
    assert hear(server, speech, news=news) == Transcript("Hello there.")
    assert [item.used for item in news if isinstance(item, FallenBack)] == ["bare text"]
    assert [fields["response_format"] for _, fields in server.requests] == ["verbose_json", "json", "json"]


FAILURES: Mapping[str, tuple[Any, type[EngineError]]] = {
    "busy": ((429, b'{"error":{"message":"slow down"}}'), ServerBusy),
    "a wrong key": ((401, b'{"detail":"Unauthorized"}'), KeyRefused),
    "another path": ((404, b'{"detail":"Not Found"}'), EngineMissing),
    "an error in HTML": ((500, b"<html>oops</html>"), EngineError),
    "HTML instead of an answer": ((200, b"<html>oops</html>"), EngineError),
    "no text": ((200, b'{"task":"transcribe"}'), EngineError),
    "a list": ((200, b"[]"), EngineError),
    "the connection breaks": (Drop(), ServerUnreachable),
    "half an answer": (b'{"text": "Hel', EngineError),
}


@pytest.mark.parametrize(("failure", "kind"), FAILURES.values(), ids=FAILURES.keys())
def test_a_failure_is_an_error_with_a_remedy(failure: Any, kind: type[EngineError], speech: Speech) -> None:
    with pytest.raises(EngineError) as caught:
        hear(Hearing(failure), speech)
    assert type(caught.value) is kind
    assert caught.value.remedy
    assert "<html>" not in str(caught.value)


def test_a_server_that_goes_silent_is_not_waited_for_for_ever(
    speech: Speech, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(openai_api, "_FIRST_LIMIT_S", 0.2)
    monkeypatch.setattr(openai_api, "_LIMIT_PER_SECOND", 0.0)
    with pytest.raises(EngineTimeout):
        hear(Hearing(Stall()), speech)


def test_elsewhere_only_by_choice() -> None:
    settings = Settings(openai_hearing_address="http://192.0.2.1:8000")
    with pytest.raises(ServerElsewhere):
        run(OpenAiTranscriber(settings).start())


def test_cancelling_hangs_up(speech: Speech) -> None:
    async def scenario() -> None:
        async with serving(Hearing(Stall())) as server:
            engine = OpenAiTranscriber(Settings(openai_hearing_address=server.host))
            await engine.start()
            before = server.asked
            work = asyncio.create_task(engine.transcribe(speech, Hints()))
            while server.asked == before:  # noqa: ASYNC110 - what is not asked yet is not hung up on
                await asyncio.sleep(0.01)
            work.cancel()
            with pytest.raises(asyncio.CancelledError):
                await work
            async with asyncio.timeout(30):
                await server.hung_up.wait()
            await engine.close()

    run(scenario())
