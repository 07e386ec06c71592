"""XTTS v2 by coqui-tts, in a child process: a voice imitated from a recording, streamed while it is made."""

from __future__ import annotations

import json
import os
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import aclosing
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from tutor import folders
from tutor.addons import addon
from tutor.audio.frames import AudioFrame, Samples
from tutor.errors import EngineCrashed, EngineError, EngineMissing, GpuUnusable, LicenceNotAccepted
from tutor.installation import adding_xtts
from tutor.models.finding import checked_files, known, present
from tutor.settings import Settings
from tutor.speaking import worker_voice
from tutor.speaking.contract import Pace
from tutor.speaking.limits import split_text
from tutor.text import Text
from tutor.workers.child import Outlet
from tutor.workers.contract import Watch, unwatched
from tutor.workers.threads import inference_threads
from tutor.workers.worker import Worker

_START_TIMEOUT_S = 240.0
"""The first import alone takes over 20 s, and the weights have 1.8 GB."""
_FIRST_SOUND_TIMEOUT_S = 60.0
_NEXT_SOUND_TIMEOUT_S = 30.0
_FIRST_CHUNK = 8
_LATER_CHUNKS = 30
"""Audio tokens (about 43 ms each) a chunk: the first small, so that it sounds soon; each chunk decodes the
whole phrase so far again, so the later ones are bigger."""
_SHORTEST_LIMIT = 60


def cache_folder() -> Path:
    """Where computed voices are kept."""
    return folders.cache_folder() / "voices"


def missing(settings: Settings) -> EngineError | None:
    """What stands between these settings and a voice, found without importing anything heavy."""
    if find_spec("TTS") is None and addon.present(addon.XTTS) is None:
        return EngineMissing("XTTS is not installed.", adding_xtts())
    listed = known(settings.xtts_model, "voice")
    folder = Path(settings.xtts_model).expanduser()
    if listed is not None:
        try:
            folder = present(listed)
        except EngineError as error:
            return error
    for name in ("config.json", "model.pth", "vocab.json"):
        if not settings.xtts_model or not (folder / name).is_file():
            return EngineMissing(
                Text("The XTTS model folder has no {name}.", name=name)
                if settings.xtts_model
                else Text("No XTTS model is chosen."),
                "Choose the folder with config.json, model.pth and vocab.json of XTTS v2.",
            )
    if not settings.xtts_speaker or not Path(settings.xtts_speaker).expanduser().is_file():
        return EngineMissing(
            "There is no recording of a voice for XTTS to imitate.",
            "Choose a WAV file with 6 to 30 seconds of one clear voice.",
        )
    if not settings.xtts_licence_accepted:
        return LicenceNotAccepted(
            "The XTTS weights may be used for non-commercial purposes only.",
            "Read and accept the Coqui Public Model Licence in the settings, or choose Piper.",
        )
    return None


class Xtts:
    """The adapter: the model lives in a child process, loaded and warmed by start()."""

    says_words = False
    """It invents a tail for text of less than about four words."""

    def __init__(self, settings: Settings, watch: Watch = unwatched) -> None:
        self._settings = settings
        options = {
            "model": settings.xtts_model,
            "speaker": settings.xtts_speaker,
            "device": settings.xtts_device,
            "language": settings.language,
            "cache": str(cache_folder()),
        }
        packages = addon.present(addon.XTTS)
        self._worker = Worker(
            "XTTS", XttsEngine, options, start_timeout=_START_TIMEOUT_S, watch=watch, packages=packages
        )

    @property
    def label(self) -> str:
        return f"XTTS v2, voice of {Path(self._settings.xtts_speaker).stem or 'nobody yet'}"

    @property
    def pid(self) -> int | None:
        return self._worker.pid

    async def start(self) -> None:
        obstacle = missing(self._settings)
        if obstacle is not None:
            raise obstacle
        try:
            await self._worker.start()
        except EngineCrashed as error:
            if self._settings.xtts_device != "cuda":
                raise
            refused = _no_gpu()
            refused.report = error.report
            raise refused from error

    async def speak(self, phrase: str, pace: Pace) -> AsyncIterator[AudioFrame]:
        frames = worker_voice.speak(
            self._worker,
            phrase,
            pace,
            first_timeout=_FIRST_SOUND_TIMEOUT_S,
            next_timeout=_NEXT_SOUND_TIMEOUT_S,
        )
        async with aclosing(frames):
            async for frame in frames:
                yield frame

    async def close(self) -> None:
        await self._worker.close()


def _no_gpu() -> GpuUnusable:
    return GpuUnusable(
        "XTTS could not start on the NVIDIA GPU.",
        "Install the NVIDIA driver, let XTTS run on the processor (slowly), or choose Piper.",
    )


# The child's side -----------------------------------------------------------------------------------


class XttsEngine:
    """Built and used in the child process only."""

    def __init__(self, model: str, speaker: str, device: str, language: str, cache: str) -> None:
        from tutor.speaking import xtts_half, xtts_speaker

        listed, recording = known(model, "voice"), Path(speaker).expanduser()
        folder = checked_files(listed) if listed is not None else Path(model).expanduser()
        self._language = language.split("-")[0].lower()
        # What can be wrong with the learner's choices is told before half a minute of loading.
        _check_language(folder, self._language)
        xtts_speaker.check(recording)
        import torch

        if device == "cuda" and not torch.cuda.is_available():
            raise _no_gpu()
        torch.set_num_threads(inference_threads())
        self._model = _load(folder, device)
        condition, embedding = xtts_speaker.latents(self._model, folder, recording, Path(cache))
        if device == "cuda":
            xtts_half.halve(self._model)
        self._latents = xtts_half.fitting(self._model, condition), embedding
        for _ in self._sound("Hello there, how are you?", 1.0, lambda: False):
            break

    def speak(self, outlet: Outlet, phrase: str, rate: float) -> None:
        limit = self._model.tokenizer.char_limits.get(self._language, _SHORTEST_LIMIT)
        for part in split_text(speakable(phrase), limit):
            for samples in self._sound(part, rate, lambda: outlet.cancelled):
                if outlet.cancelled:
                    return
                outlet.put((samples, self._model.args.output_sample_rate))

    def _sound(self, text: str, rate: float, cancelled: Callable[[], bool]) -> Iterator[Samples]:
        condition, embedding = self._latents
        stream = self._model.inference_stream(
            text,
            self._language,
            condition,
            embedding,
            stream_chunk_size=_ChunkSize(_FIRST_CHUNK, _LATER_CHUNKS, cancelled),
            speed=rate,
        )
        for chunk in stream:
            yield chunk.detach().cpu().float().numpy().reshape(-1)


class _ChunkSize(int):
    """A chunk size that grows after the first chunk.

    The library asks `len(tokens) >= size` after every token: a comparison answered here, because a subclass's
    comes first. It also ends a chunk at once when the phrase is no longer wanted.
    """

    _later: int
    _cancelled: Callable[[], bool]
    _now: int

    def __new__(cls, first: int, later: int, cancelled: Callable[[], bool]) -> _ChunkSize:
        size = super().__new__(cls, first)
        size._now, size._later, size._cancelled = first, later, cancelled
        return size

    def __le__(self, tokens: int) -> bool:
        if tokens < self._now and not self._cancelled():
            return False
        self._now = self._later
        return True


def speakable(phrase: str) -> str:
    """Without what makes XTTS invent words after the end: closing quotes, and no mark at all."""
    text = phrase.strip().strip("\"'“”„«»‘’`*_ ").strip()
    return text if not text or text[-1] in ".!?。！？…" else f"{text}."


def _check_language(folder: Path, language: str) -> None:
    try:
        known = json.loads((folder / "config.json").read_text("utf-8"))["languages"]
        spoken = {str(code).split("-")[0] for code in known}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise _damaged(folder) from error
    if language not in spoken:
        raise EngineError(
            Text("XTTS does not speak the language {language!r}.", language=language), "Choose another voice."
        )


def _damaged(folder: Path) -> EngineError:
    return EngineError(
        Text("The XTTS model in {folder} could not be loaded.", folder=folder),
        "Fetch its files again; they may be damaged.",
    )


def _load(folder: Path, device: str) -> Any:
    os.environ["HF_HUB_OFFLINE"] = "1"  # nothing is ever fetched from here
    from pickle import UnpicklingError

    from TTS.tts.configs.xtts_config import XttsConfig
    from TTS.tts.models.xtts import Xtts as Model

    try:
        config = XttsConfig()
        config.load_json(str(folder / "config.json"))
        model = Model(config)
        # No file of ready-made speakers: the voice is the learner's choice. Weights are read as plain tensors
        # (torch's weights_only), never as a pickle that could run code.
        model.load_checkpoint(config, checkpoint_dir=str(folder), speaker_file_path="", eval=True)
        return model.to(device)
    except (RuntimeError, ValueError, KeyError, OSError, UnpicklingError, AssertionError) as error:
        if device == "cuda" and "CUDA" in str(error):
            raise _no_gpu() from error
        raise _damaged(folder) from error
