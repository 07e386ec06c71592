"""Piper voices (VITS by onnxruntime), in a child process: a sentence at a time, far faster than speech."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from contextlib import aclosing
from pathlib import Path

from tutor.audio.frames import AudioFrame, Samples
from tutor.errors import EngineError, EngineMissing
from tutor.models import starter
from tutor.models.finding import checked_files, known
from tutor.settings import STARTER, Settings
from tutor.speaking import worker_voice
from tutor.speaking.contract import Pace
from tutor.workers.child import Outlet
from tutor.workers.contract import Watch, unwatched
from tutor.workers.threads import inference_threads
from tutor.workers.worker import Worker

_SENTENCE_TIMEOUT_S = 20.0


class Piper:
    """The adapter: the voice lives in a child process, loaded and warmed by start()."""

    def __init__(self, settings: Settings, watch: Watch = unwatched) -> None:
        self._voice = settings.piper_voice
        self._worker = Worker("Piper", PiperEngine, {"voice": self._voice}, watch=watch)

    @property
    def label(self) -> str:
        return f"Piper {'en_US-joe-medium' if self._voice == STARTER else Path(self._voice).stem}"

    @property
    def pid(self) -> int | None:
        return self._worker.pid

    async def start(self) -> None:
        await self._worker.start()

    async def speak(self, phrase: str, pace: Pace) -> AsyncIterator[AudioFrame]:
        frames = worker_voice.speak(
            self._worker,
            phrase,
            pace,
            first_timeout=_SENTENCE_TIMEOUT_S,
            next_timeout=_SENTENCE_TIMEOUT_S,
        )
        async with aclosing(frames):
            async for frame in frames:
                yield frame

    async def close(self) -> None:
        await self._worker.close()


# The child's side -----------------------------------------------------------------------------------


class PiperEngine:
    """Built and used in the child process only."""

    def __init__(self, voice: str) -> None:
        import onnxruntime
        from piper import PiperVoice
        from piper.config import PiperConfig

        path = find_voice(voice)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = inference_threads()
        options.inter_op_num_threads = 1
        # Waiting threads would take the processor from the chat model, which works at the same time.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        try:
            config = PiperConfig.from_dict(json.loads(Path(f"{path}.json").read_text("utf-8")))
            session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        except _unusable() as error:
            raise EngineError(f"{path.name} is no usable Piper voice.", "Choose another one.") from error
        self._voice = PiperVoice(session=session, config=config)
        for _ in self._chunks("Hello there, how are you?", 1.0):
            pass

    def speak(self, outlet: Outlet, phrase: str, rate: float) -> None:
        for samples in self._chunks(phrase, rate):
            if outlet.cancelled:
                return
            outlet.put((samples, self._voice.config.sample_rate))

    def _chunks(self, phrase: str, rate: float) -> Iterator[Samples]:
        from piper.config import SynthesisConfig

        natural = self._voice.config.length_scale
        config = SynthesisConfig(length_scale=natural / rate)
        # Double brackets would be read as phonemes; no text asks for that.
        for chunk in self._voice.synthesize(phrase.replace("[[", "(").replace("]]", ")"), config):
            yield chunk.audio_float_array


def _unusable() -> tuple[type[Exception], ...]:
    """What a bad description or model file raises; onnxruntime's errors have no common base."""
    from onnxruntime.capi import onnxruntime_pybind11_state as errors

    known: tuple[type[Exception], ...] = (
        ValueError,
        KeyError,
        RuntimeError,
        errors.Fail,
        errors.InvalidProtobuf,
        errors.InvalidGraph,
        errors.InvalidArgument,
    )
    return known


def find_voice(voice: str) -> Path:
    """The .onnx of a voice, its .json beside it: "starter", a key of the catalogue or a path.

    Raises EngineError.
    """
    if (listed := known(voice, "voice")) is not None and listed.engine == "piper":
        return checked_files(listed) / listed.files[0].path
    path = starter.piper_voice_file() if voice == STARTER else Path(voice).expanduser()
    for needed in (path, Path(f"{path}.json")):
        if not needed.is_file():
            raise EngineMissing(
                f"There is no Piper voice file {needed}.", 'Choose a voice in the settings, or "starter".'
            )
    return path
