"""A voice on a server: raw sound or WAV as it arrives, and every way in which it can fail."""

from __future__ import annotations

import io
import wave
from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest

from tests.fakes.http_server import Drop, Stall, Step, serving
from tests.fakes.openai_server import SPEECH_RATE, OpenAiServer, endless_wav, speech
from tests.real_engines import collected
from tests.running import run
from tutor.audio.frames import AudioFrame
from tutor.errors import (
    EngineError,
    EngineMissing,
    EngineTimeout,
    KeyRefused,
    ServerBusy,
    ServerElsewhere,
    ServerUnreachable,
)
from tutor.settings import Settings
from tutor.speaking import openai_api
from tutor.speaking.openai_api import OpenAiVoice
from tutor.speaking.pcm import PcmReader
from tutor.workers.contract import FallenBack, Restarted

KOKORO = [{"id": "whisper-1"}, {"id": "kokoro"}]
PHRASE = "That is a good question."


def speak(
    server: OpenAiServer,
    news: list[Any] | None = None,
    rate: float = 1.0,
    sound: Sequence[Step] | None = None,
) -> list[AudioFrame]:
    """Start while all is well, then speak."""

    async def scenario() -> list[AudioFrame]:
        async with serving(server):
            settings = Settings(openai_voice_address=server.host, openai_voice_name="af_heart")
            engine = OpenAiVoice(settings, (news if news is not None else []).append)
            try:
                await engine.start()
                server.sound = sound
                return await collected(engine, PHRASE, rate)
            finally:
                await engine.close()

    return run(scenario())


def duration(frames: list[AudioFrame]) -> float:
    return sum(frame.duration for frame in frames)


def test_what_is_sent_and_what_sounds() -> None:
    server = OpenAiServer(models=KOKORO)
    frames = speak(server, rate=0.5)
    body = server.requests[-1][1]
    assert body == {
        "model": "kokoro",
        "input": PHRASE,
        "voice": "af_heart",
        "speed": 0.5,
        "response_format": "pcm",
    }
    assert {frame.sample_rate for frame in frames} == {SPEECH_RATE}
    assert len(frames) > 3, "it streams"
    # Samples torn apart between two parts are put together again; only the silence at the ends is gone.
    sound = np.concatenate([frame.samples for frame in frames])
    expected = np.frombuffer(speech(PHRASE, 0.5), "<i2") / 32768
    start = np.flatnonzero(np.abs(expected) > 0.01)[0]
    begin = np.flatnonzero(np.abs(sound) > 0.01)[0]
    assert np.allclose(sound[begin : begin + 10_000], expected[start : start + 10_000], atol=1e-4)
    assert server.connections == 1


def test_a_server_without_raw_sound_sends_wav_and_that_is_told_once() -> None:
    server = OpenAiServer(models=KOKORO)
    server.gives_pcm = False
    news: list[Restarted | FallenBack] = []
    assert duration(speak(server, news)) == pytest.approx(
        duration(speak(OpenAiServer(models=KOKORO))), abs=0.01
    )
    assert [item.used for item in news if isinstance(item, FallenBack)] == ["WAV files"]
    assert [body["response_format"] for _, body in server.requests] == ["pcm", "wav", "wav"]


def _wav(sound: bytes, rate: int, channels: int = 1) -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(channels)
        out.setsampwidth(2)
        out.setframerate(rate)
        out.writeframes(sound)
    return file.getvalue()


@pytest.mark.parametrize("size", [1, 7, 4096])
def test_a_wav_file_is_read_as_it_arrives_whatever_its_parts(size: int) -> None:
    sound = np.arange(3000, dtype="<i2").tobytes()
    for file, rate in (
        (_wav(sound, 22_050) + b"LIST\x04\x00\x00\x00oops", 22_050),
        (endless_wav(sound, 16_000), 16_000),
    ):
        reader = PcmReader()
        parts = [reader.push(file[i : i + size]) for i in range(0, len(file), size)]
        assert np.array_equal(np.concatenate(parts), np.arange(3000))
        assert reader.rate == rate


BROKEN: dict[str, tuple[Sequence[Step], type[EngineError]]] = {
    "MP3": ([b"ID3\x04" + b"\x00" * 100], EngineError),
    "HTML": ([b"<html>oops</html>"], EngineError),
    "JSON": ([b'{"error": "no voice today"}'], EngineError),
    "stereo": ([_wav(b"\0" * 4000, 24_000, channels=2)], EngineError),
    "nothing": ([], EngineError),
    "the connection breaks at once": ([Drop()], ServerUnreachable),
    "the connection breaks": ([speech("Hello")[:20_000], Drop()], ServerUnreachable),
    "it stalls": ([speech("Hello")[:20_000], Stall()], EngineTimeout),
    "it goes on for ever": ([speech("la" * 40)] * 10, EngineTimeout),
}


@pytest.mark.parametrize(("sound", "kind"), BROKEN.values(), ids=BROKEN.keys())
def test_broken_sound_is_an_error_with_a_remedy(
    sound: Sequence[Step], kind: type[EngineError], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(openai_api, "_NEXT_SOUND_S", 0.3)
    with pytest.raises(EngineError) as caught:
        speak(OpenAiServer(models=KOKORO), sound=sound)
    assert type(caught.value) is kind
    assert caught.value.remedy
    assert "<html>" not in str(caught.value)


REFUSALS: dict[str, tuple[int, bytes, type[EngineError], str]] = {
    "a wrong key": (401, b"{}", KeyRefused, "Server keys"),
    "busy": (429, b"{}", ServerBusy, "Wait"),
    "no such model": (404, b'{"detail":"Model kokoro is not installed"}', EngineMissing, "Load it"),
    "no such voice": (400, b'{"detail":"Voice af_heart not found"}', EngineError, "voices"),
    "an error": (500, b"<html>oops</html>", EngineError, "again"),
}


@pytest.mark.parametrize(("status", "body", "kind", "remedy"), REFUSALS.values(), ids=REFUSALS.keys())
def test_a_refusal_says_what_to_do(status: int, body: bytes, kind: type[EngineError], remedy: str) -> None:
    with pytest.raises(EngineError) as caught:
        speak(OpenAiServer(models=KOKORO, refusals={"/audio/speech": (status, body)}))
    assert type(caught.value) is kind
    assert remedy in caught.value.remedy


def test_elsewhere_only_by_choice() -> None:
    with pytest.raises(ServerElsewhere):
        run(OpenAiVoice(Settings(openai_voice_address="https://speech.example.com")).start())
