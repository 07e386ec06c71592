"""Voices by an OpenAI-compatible server: Speaches, Kokoro-FastAPI and others, as a stream of raw sound."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing

import numpy as np

from tutor.audio.frames import AudioFrame, SampleRate, Samples, from_int16
from tutor.errors import EngineError, EngineTimeout, ServerUnreachable
from tutor.servers import openai as server
from tutor.servers.connection import BrokeOff, Connection, HungUp, Refused
from tutor.settings import Settings
from tutor.speaking.contract import Pace
from tutor.speaking.limits import longest_sound
from tutor.speaking.pcm import PcmReader
from tutor.speaking.trimming import Trimmer
from tutor.text import Text
from tutor.workers.contract import FallenBack, Watch, unwatched

_WHAT = Text("the speaking server")
_FIRST_SOUND_S = 30.0
_NEXT_SOUND_S = 15.0
_WARM_UP_LIMIT_S = 120.0
"""Servers load their model with the first request."""
_SLOWEST, _FASTEST = 0.25, 4.0
"""What the protocol allows for the speed."""
_BAD_REQUEST = frozenset({400, 422})


class OpenAiVoice:
    """The adapter: start() finds the model and has it say one word."""

    def __init__(self, settings: Settings, watch: Watch = unwatched) -> None:
        self._settings = settings
        self._watch = watch
        self._model = settings.openai_voice_model
        self._connection: Connection | None = None
        self._format = "pcm"

    says_words = True

    @property
    def label(self) -> str:
        return " ".join(f"speaking server {self._model} {self._settings.openai_voice_name}".split())

    async def start(self) -> None:
        if self._connection is not None:
            return
        address = self._settings.openai_voice_address
        connection = await server.connected(_WHAT, address, self._settings, self._reconnected)
        try:
            models = await server.offered(connection)
            self._model = server.fitting_model(self._model, models, "speech")
            async with aclosing(self._sound(connection, "Hello.", Pace(), _WARM_UP_LIMIT_S)) as sound:
                async for _ in sound:
                    pass
        except BaseException:
            await connection.close()
            raise
        self._connection = connection

    async def speak(self, phrase: str, pace: Pace) -> AsyncIterator[AudioFrame]:
        if (connection := self._connection) is None:
            raise ServerUnreachable("The speaking server has not been asked yet.", "Try again.")
        trimmer: Trimmer | None = None
        rate: SampleRate = 0
        spoken = 0.0
        async with aclosing(self._sound(connection, phrase, pace, _FIRST_SOUND_S)) as sound:
            async for samples, rate in sound:
                trimmer = trimmer or Trimmer(rate)
                ready = trimmer.push(samples)
                spoken += len(ready) / rate
                if spoken > longest_sound(phrase, pace.rate):
                    raise EngineTimeout(
                        "The speaking server went on after the end of the text.", "The text stays readable."
                    )
                if len(ready):
                    yield AudioFrame(ready, rate)
        rest = trimmer.finish() if trimmer is not None else np.zeros(0, np.float32)
        if len(rest):
            yield AudioFrame(rest, rate)

    async def _sound(
        self, connection: Connection, phrase: str, pace: Pace, first_s: float
    ) -> AsyncGenerator[tuple[Samples, SampleRate], None]:
        """Pieces of sound as they arrive, with their rate."""
        limit_s, reader = first_s, PcmReader()
        try:
            async with aclosing(self._streamed(connection, phrase, pace)) as stream:
                while True:
                    async with asyncio.timeout(limit_s):
                        part = await anext(stream, None)
                    if part is None:
                        break
                    if len(samples := reader.push(part)):
                        yield from_int16(samples), reader.rate
                        limit_s = _NEXT_SOUND_S
            if not reader.sounded:
                raise BrokeOff("no sound came")
        except TimeoutError:
            raise EngineTimeout(
                Text(
                    "{name} made no sound for {seconds:.0f} seconds.", name=connection.name, seconds=limit_s
                ),
                "The text stays readable.",
            ) from None
        except (Refused, BrokeOff) as error:
            raise self._explained(error, connection) from error

    async def _streamed(self, connection: Connection, phrase: str, pace: Pace) -> AsyncGenerator[bytes, None]:
        for wanted in dict.fromkeys((self._format, "wav")):
            body = {
                "model": self._model,
                "input": phrase,
                "voice": self._settings.openai_voice_name,
                "speed": min(_FASTEST, max(_SLOWEST, pace.rate)),
                "response_format": wanted,
            }
            try:
                async with aclosing(connection.stream("/audio/speech", json_body=body)) as parts:
                    async for part in parts:
                        yield part
                return
            except Refused as error:
                # Only ever before the first part.
                if error.status not in _BAD_REQUEST or not _is_about_format(error) or wanted == "wav":
                    raise
                self._format = "wav"
                reason = Text("The server does not send raw sound.")
                self._watch(FallenBack(Text("raw sound"), Text("WAV files"), reason))

    def _explained(self, error: Exception, connection: Connection) -> EngineError:
        if isinstance(error, Refused) and error.status in _BAD_REQUEST and "voice" in error.reason.lower():
            return EngineError(
                Text(
                    "{name} has no voice called {voice!r}.",
                    name=connection.name,
                    voice=self._settings.openai_voice_name,
                ),
                "Choose one of its voices in the settings.",
            )
        if isinstance(error, BrokeOff) and not isinstance(error, HungUp):
            return EngineError(
                Text("{name} sent no sound that could be played.", name=connection.name),
                "Check its model in the settings.",
            )
        return server.explained(error, connection, self._model)

    def _reconnected(self, reason: str) -> None:
        self._watch(
            FallenBack(Text("the open connection to the speaking server"), Text("a fresh one"), reason)
        )

    async def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            await connection.close()


def _is_about_format(error: Refused) -> bool:
    return re.search(r"format|pcm", error.reason, re.IGNORECASE) is not None
