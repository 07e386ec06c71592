"""The OpenAI protocol on a loopback port: chat, transcription and speech, healthy and in every way broken."""

from __future__ import annotations

import io
import json
import wave
from collections.abc import Mapping, Sequence
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any

import numpy as np

from tests.fakes.http_server import Answer, HttpServer, Pause, Request, Step
from tests.fakes.ollama_server import spoken

SPEECH_RATE = 24_000
_SECONDS_PER_CHARACTER = 0.06
_LEADING_SILENCE_S = 0.3
_SOUND_CHUNK = 4801
"""An odd number of bytes: samples are torn apart, as networks do."""


def event(value: Any) -> bytes:
    """One server-sent event."""
    return f"data: {value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)}\n\n".encode()


def piece(text: str) -> bytes:
    return event({"choices": [{"index": 0, "delta": {"content": text}, "finish_reason": None}]})


def finish(reason: str = "stop") -> bytes:
    return event({"choices": [{"index": 0, "delta": {}, "finish_reason": reason}]})


def usage(prompt: int, cached: int | None = None) -> bytes:
    """The count of tokens that comes after the end, because it was asked for."""
    details = {} if cached is None else {"prompt_tokens_details": {"cached_tokens": cached}}
    counts = {"prompt_tokens": prompt, "completion_tokens": 3, "total_tokens": prompt + 3, **details}
    return event({"choices": [], "usage": counts})


DONE = event("[DONE]")


class OpenAiServer(HttpServer):
    """Answers under /v1."""

    def __init__(
        self,
        answers: Sequence[Sequence[Step]] = (),
        *,
        models: Sequence[Mapping[str, Any]] = ({"id": "tiny"},),
        key: str = "",
        refusals: Mapping[str, tuple[int, bytes]] | None = None,
    ) -> None:
        super().__init__()
        self.answers = list(answers)
        """One script a chat answer; after the last, the last again; none: a word a token, like a model."""
        self.models = list(models)
        self.key = key
        """Wanted in every request, where there is one."""
        self.refusals = dict(refusals or {})
        """Path -> status and body that it answers with."""
        self.headers: dict[str, str] = {}
        """Sent with every refusal."""
        self.token_s = 0.0
        self.texts = ["hello"]
        """What the recogniser hears; after the last, the last again."""
        self.segment: dict[str, Any] = {}
        """Overrides what is said about the heard segment."""
        self.gives_details = True
        """Whether it knows verbose_json; OpenAI's newest recognisers do not."""
        self.hearing_s = 0.0
        self.gives_pcm = True
        self.sound: Sequence[Step] | None = None
        """Instead of speech."""
        self.requests: list[tuple[str, dict[str, Any]]] = []
        """Path and body, or form, of every POST."""
        self.recordings: list[bytes] = []

    async def respond(self, request: Request, answer: Answer) -> None:
        path = request.path.removeprefix("/v1")
        if path == request.path:
            answer.send(404, b"<html>Not Found</html>")
        elif self.key and request.headers.get("authorization") != f"Bearer {self.key}":
            answer.send(401, json.dumps({"error": {"message": "Invalid API key"}}).encode())
        elif path in self.refusals:
            status, body = self.refusals[path]
            answer.send(status, body, headers=self.headers)
        elif path == "/models":
            answer.send(200, json.dumps({"object": "list", "data": self.models}).encode())
        elif path == "/chat/completions":
            await self._chat(json.loads(request.body), answer)
        elif path == "/audio/transcriptions":
            await self._transcribe(request, answer)
        elif path == "/audio/speech":
            await self._speak(json.loads(request.body), answer)
        else:
            answer.send(404, json.dumps({"detail": "Not Found"}).encode())

    def _knows(self, model: str, answer: Answer) -> bool:
        if any(entry["id"] == model for entry in self.models):
            return True
        message = f"The model `{model}` does not exist"
        answer.send(404, json.dumps({"error": {"message": message, "code": "model_not_found"}}).encode())
        return False

    async def _chat(self, body: dict[str, Any], answer: Answer) -> None:
        self.requests.append(("/chat/completions", body))
        if not self._knows(body["model"], answer):
            return
        chats = sum(1 for path, _ in self.requests if path == "/chat/completions")
        if self.answers:
            await answer.stream(self.answers[min(chats, len(self.answers)) - 1], "text/event-stream")
            return
        words, most = spoken(body["messages"][-1]["content"]), body["max_tokens"]
        steps: list[Step] = [b": keep-alive\n\n"]
        for word in words[:most]:
            steps += [Pause(self.token_s), piece(word)]
        steps += [finish("length" if len(words) > most else "stop"), usage(20, 5), DONE]
        await answer.stream(steps, "text/event-stream")

    async def _transcribe(self, request: Request, answer: Answer) -> None:
        form = _form(request)
        recording = form.pop("file")
        self.recordings.append(recording)
        fields = {name: value.decode() for name, value in form.items()}
        self.requests.append(("/audio/transcriptions", fields))
        if not self._knows(fields["model"], answer):
            return
        detailed = fields["response_format"] == "verbose_json"
        if detailed and not self.gives_details:
            message = "response_format 'verbose_json' is not compatible with this model"
            answer.send(400, json.dumps({"error": {"message": message}}).encode())
            return
        with wave.open(io.BytesIO(recording)) as file:
            assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 16_000)
            duration = file.getnframes() / file.getframerate()
        text = self.texts[min(len(self.recordings), len(self.texts)) - 1]
        said: dict[str, Any] = {"text": text}
        if detailed:
            segment = {"id": 0, "start": 0.0, "end": duration, "text": f" {text}", "avg_logprob": -0.2}
            said |= {"task": "transcribe", "duration": duration, "words": _words(text, duration)}
            said["segments"] = [{**segment, "no_speech_prob": 0.01, **self.segment}] if text else []
        await answer.stream([Pause(self.hearing_s), json.dumps(said).encode()], "application/json")

    async def _speak(self, body: dict[str, Any], answer: Answer) -> None:
        self.requests.append(("/audio/speech", body))
        if not self._knows(body["model"], answer):
            return
        if self.sound is not None:
            await answer.stream(self.sound, "audio/pcm")
            return
        if body["response_format"] == "pcm" and not self.gives_pcm:
            answer.send(400, json.dumps({"error": {"message": "response_format pcm is unknown"}}).encode())
            return
        sound = speech(body["input"], body["speed"])
        if body["response_format"] == "wav":
            sound = endless_wav(sound)
        chunks = [sound[i : i + _SOUND_CHUNK] for i in range(0, len(sound), _SOUND_CHUNK)]
        steps: list[Step] = []
        for chunk in chunks:
            steps += [chunk, Pause(self.token_s)]
        await answer.stream(steps, "audio/pcm")


def speech(text: str, speed: float = 1.0) -> bytes:
    """A tone as long as the text, with silence before it."""
    count = round(len(text) * _SECONDS_PER_CHARACTER / speed * SPEECH_RATE)
    tone = 0.2 * np.sin(2 * np.pi * 200 * np.arange(count) / SPEECH_RATE)
    silence = np.zeros(round(_LEADING_SILENCE_S * SPEECH_RATE))
    return (np.concatenate([silence, tone]) * 32767).astype("<i2").tobytes()


def endless_wav(sound: bytes, rate: int = SPEECH_RATE) -> bytes:
    """A WAV file whose header was written before its end was known."""
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(rate)
        out.writeframes(b"")
    header = bytearray(file.getvalue())
    header[4:8] = header[40:44] = b"\xff\xff\xff\xff"
    return bytes(header) + sound


def _words(text: str, duration: float) -> list[dict[str, Any]]:
    words = text.split()
    step = duration / max(1, len(words))
    return [{"word": word, "start": i * step, "end": (i + 1) * step} for i, word in enumerate(words)]


def _form(request: Request) -> dict[str, bytes]:
    """The fields of a multipart form; of a name that comes twice, the last."""
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    message = BytesParser(policy=HTTP).parsebytes(head + request.body)
    return {
        str(part.get_param("name", header="content-disposition")): bytes(part.get_payload(decode=True) or b"")
        for part in message.iter_parts()
    }
