"""Ollama's protocol on a loopback port: what the real server answers, and every way in which it can fail."""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from typing import Any

from tests.fakes.http_server import Answer, Drop, HttpServer, Pause, Request, Stall, Step, serving

__all__ = ["Drop", "OllamaServer", "Pause", "Stall", "Step", "error", "last", "piece", "serving"]


def piece(text: str) -> bytes:
    """One line of a streamed answer."""
    return _line({"model": "m", "message": {"role": "assistant", "content": text}, "done": False})


def last(reason: str = "stop", prompt_tokens: int = 26) -> bytes:
    """The line that ends an answer; durations are nanoseconds."""
    return _line(
        {
            "model": "m",
            "message": {"role": "assistant", "content": ""},
            "done": True,
            "done_reason": reason,
            "total_duration": 5_000_000,
            "prompt_eval_count": prompt_tokens,
            "eval_count": 3,
        }
    )


def error(text: str) -> bytes:
    """What the server sends in mid-stream, status 200 being long gone."""
    return _line({"error": text})


def told(status: str, **more: Any) -> bytes:
    """One line of a pull; a layer has `digest`, `total` and `completed` in bytes."""
    return json.dumps({"status": status, **more}).encode() + b"\n"


def _line(value: dict[str, Any]) -> bytes:
    return json.dumps({"created_at": "2026-11-21T10:00:00Z", **value}, ensure_ascii=False).encode() + b"\n"


def _entry(name: str, others: dict[str, Any]) -> dict[str, Any]:
    details = {"format": "gguf", "family": "llama", "families": ["llama"], "parameter_size": "3.2B"}
    return {"name": name, "model": name, "size": 2_019_393_189, "details": details, **others}


def meant(text: str) -> list[float]:
    """A vector that is nearly the same for a dog, a hound and their puppies: no more of a model is in it."""
    vector = [0.01] * 256
    for word in text.lower().replace(".", " ").replace(",", " ").split():
        meaning = next((group[0] for group in _MEANINGS if word in group), "")
        place = zlib.crc32((meaning or word).encode()) % len(vector)
        vector[place] += 20.0 if meaning else 5.0 if len(word) > 3 else 0.2
    return vector


_MEANINGS = (
    ("dog", "dogs", "hound", "hounds", "puppies", "puppy"),
    ("doctor", "doctors", "physician", "surgeon"),
)


class OllamaServer(HttpServer):
    """Speaks as its script says; without one, a word a token, like a model."""

    def __init__(
        self,
        answers: Sequence[Sequence[Step]] = (),
        *,
        models: Sequence[str] = ("tiny:latest",),
        entries: dict[str, dict[str, Any]] | None = None,
        info: dict[str, Any] | None = None,
        status: int = 200,
        body: bytes = b"",
        version: str = "0.32.15",
    ) -> None:
        super().__init__()
        self.answers = list(answers)
        """One script an answer; after the last, the last again."""
        self.models = list(models)
        self.entries = dict(entries or {})
        """What the list says about a model beside its name, where that differs from an ordinary one."""
        self.info = {
            "llama.context_length": 131_072,
            "general.parameter_count": 3_200_000_000,
            **(info or {}),
        }
        self.status = status
        """Of /api/chat; other than 200, `body` is sent."""
        self.body = body
        self.version = version
        self.context = 0
        """Tokens that fit; more are refused as the real server refuses them. 0: any number."""
        self.tokens_per_character = 0.25
        self.running: list[dict[str, Any]] = []
        """What /api/ps says."""
        self.token_s = 0.0
        self.pulls: list[Step] = [told("pulling manifest"), told("success")]
        """The script of every pull."""
        self.pulled: list[str] = []
        """Names that were asked for."""
        self.requests: list[dict[str, Any]] = []
        """The JSON of every chat request, preloads too."""

    async def respond(self, request: Request, answer: Answer) -> None:
        body = json.loads(request.body or b"{}")
        match request.path:
            case "/api/version":
                answer.send(200, json.dumps({"version": self.version}).encode())
            case "/api/tags":
                listed = [_entry(name, self.entries.get(name, {})) for name in self.models]
                answer.send(200, json.dumps({"models": listed}).encode())
            case "/api/ps":
                answer.send(200, json.dumps({"models": self.running}).encode())
            case "/api/show" if self._has(body["model"]):
                entry = self.entries.get(body["model"]) or self.entries.get(f"{body['model']}:latest", {})
                info = {"general.architecture": "llama", **self.info}
                remote = {name: entry[name] for name in ("remote_host", "remote_model") if name in entry}
                answer.send(200, json.dumps({"model_info": info, **remote}).encode())
            case "/api/show":
                self._refuse_unknown(body["model"], answer)
            case "/api/chat":
                await self._chat(body, answer)
            case "/api/embed" if self._has(body["model"]):
                self.requests.append(body)
                answer.send(200, json.dumps({"embeddings": [meant(text) for text in body["input"]]}).encode())
            case "/api/embed":
                self._refuse_unknown(body["model"], answer)
            case "/api/pull":
                self.pulled.append(body["model"])
                if self.pulls[-1:] == [told("success")]:
                    self.models.append(body["model"])
                await answer.stream(self.pulls, "application/x-ndjson")
            case "/api/delete" if self._has(body["model"]):
                self.models.remove(body["model"])
                answer.send(200, b"")
            case "/api/delete":
                self._refuse_unknown(body["model"], answer)
            case _:
                answer.send(404, b"404 page not found", "text/plain")

    def _has(self, model: str) -> bool:
        return model in self.models or f"{model}:latest" in self.models

    def _refuse_unknown(self, model: str, answer: Answer) -> None:
        answer.send(404, json.dumps({"error": f"model '{model}' not found"}).encode())

    async def _chat(self, body: dict[str, Any], answer: Answer) -> None:
        self.requests.append(body)
        tokens = round(sum(len(m["content"]) for m in body["messages"]) * self.tokens_per_character)
        if self.status != 200:
            answer.send(self.status, self.body)
        elif not self._has(body["model"]):
            self._refuse_unknown(body["model"], answer)
        elif not body["messages"]:
            answer.send(200, last("load"))
        elif self.context and tokens > self.context:
            runner = {
                "code": 400,
                "message": f"request ({tokens} tokens) exceeds the available context size ({self.context})",
                "type": "exceed_context_size_error",
                "n_prompt_tokens": tokens,
                "n_ctx": self.context,
            }
            answer.send(400, json.dumps({"error": json.dumps({"error": runner})}).encode())
        else:
            await answer.stream(self._script(body), "application/x-ndjson")

    def _script(self, body: dict[str, Any]) -> Sequence[Step]:
        answered = sum(1 for request in self.requests if request["messages"])
        if self.answers:
            return self.answers[min(answered, len(self.answers)) - 1]
        words, most = spoken(body["messages"][-1]["content"]), body["options"]["num_predict"]
        steps: list[Step] = []
        for word in words[:most]:
            steps += [Pause(self.token_s), piece(word)]
        return [*steps, last("length" if len(words) > most else "stop")]


def spoken(asked: str) -> list[str]:
    """A short answer, or a very long one to whoever wants a story."""
    if "story" in asked:
        return ["Once", *[f" word{i}" for i in range(300)]]
    return ["Hello!", " How", " are", " you?"]
