"""Piper voices (VITS by onnxruntime), in a child process: a sentence at a time, far faster than speech."""

from __future__ import annotations

import json
import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import aclosing
from pathlib import Path
from typing import Any

import numpy as np

from tutor.audio.frames import AudioFrame
from tutor.errors import EngineError, EngineMissing
from tutor.models import starter
from tutor.models.finding import checked_files, known
from tutor.option import STARTER
from tutor.settings import Settings
from tutor.speaking import worker_voice
from tutor.speaking.contract import Pace
from tutor.speaking.onnx_outputs import with_durations
from tutor.speaking.word_times import Sound, aligned
from tutor.text import Text
from tutor.workers.child import Outlet
from tutor.workers.contract import Watch, unwatched
from tutor.workers.threads import inference_threads
from tutor.workers.worker import Worker

_SENTENCE_TIMEOUT_S = 20.0

_log = logging.getLogger(__name__)


class Piper:
    """The adapter: the voice lives in a child process, loaded and warmed by start()."""

    says_words = True

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
        # Planning which values may share memory takes four fifths of the loading; and remembering how much
        # each length of sentence took keeps 200 MB. Neither makes speaking faster.
        options.enable_mem_reuse = False
        options.enable_mem_pattern = False
        try:
            config = PiperConfig.from_dict(json.loads(Path(f"{path}.json").read_text("utf-8")))
            model = _telling_durations(path)
            session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
        except _unusable() as error:
            raise EngineError(
                Text("{name} is no usable Piper voice.", name=path.name), "Choose another one."
            ) from error
        self._voice = PiperVoice(session=session, config=config)
        for _ in self._chunks("Hello there, how are you?", 1.0):
            pass

    def speak(self, outlet: Outlet, phrase: str, rate: float) -> None:
        # Double brackets would be read as phonemes; no text asks for that. They stay as long as they were.
        phrase = phrase.replace("[[", "((").replace("]]", "))")
        sample_rate = self._voice.config.sample_rate
        sounds: list[Sound] = []
        told = True
        for chunk in self._chunks(phrase, rate):
            if outlet.cancelled:
                return
            outlet.put((chunk.audio_float_array, sample_rate))
            parts = chunk.phoneme_alignments
            told = told and parts is not None
            sounds += [(part.phoneme, int(part.num_samples) / sample_rate) for part in parts or ()]
        if told and sounds:
            # After all of the sound, so that none of it waits for this.
            outlet.put((np.zeros(0, np.float32), sample_rate, aligned(phrase, sounds, self._as_sounds)))

    def _chunks(self, phrase: str, rate: float) -> Iterator[Any]:
        from piper.config import SynthesisConfig

        natural = self._voice.config.length_scale
        config = SynthesisConfig(length_scale=natural / rate)
        return iter(self._voice.synthesize(phrase, config, include_alignments=True))

    def _as_sounds(self, word: str) -> str:
        return "".join(phoneme for sentence in self._voice.phonemize(word) for phoneme in sentence)


def _telling_durations(path: Path) -> bytes | str:
    """The model, made to tell how long its sounds are; where it can't, the file as it is."""
    try:
        return with_durations(path.read_bytes())
    except ValueError as error:
        _log.info("%s does not tell when its words sound: %s", path.name, error)
        return str(path)


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
                Text("There is no Piper voice file {file}.", file=needed),
                'Choose a voice in the settings, or "starter".',
            )
    return path
