"""The voice that XTTS imitates: computed once from a recording and kept as plain numbers (npz, no pickle)."""

from __future__ import annotations

import hashlib
import logging
import zipfile
from pathlib import Path
from typing import Any

import numpy as np

from tutor.audio.frames import Samples, Seconds
from tutor.errors import EngineError
from tutor.text import Text

_LOG = logging.getLogger(__name__)

_RATE = 22_050
"""What XTTS wants for its conditioning, in Hz."""
_LONGEST: Seconds = 30.0
_SHORTEST: Seconds = 1.0
_CHUNK_S = 6
"""The length that XTTS v2 was trained to be conditioned on."""


def latents(model: Any, folder: Path, recording: Path, cache: Path) -> tuple[Any, Any]:
    """Conditioning and embedding of the voice, as tensors. Raises EngineError for an unfit recording.

    `folder` is the model's: another model's latents mean nothing.
    """
    import torch

    kept = cache / f"{_key(folder, recording)}.npz"
    found = _read(kept)
    if found is None:
        found = _compute(model, recording)
        _keep(kept, *found)
    condition, embedding = found
    return torch.from_numpy(condition), torch.from_numpy(embedding)


def check(recording: Path) -> None:
    """Raises EngineError for a recording that no voice can be made from."""
    _sound(recording)


def _compute(model: Any, recording: Path) -> tuple[Samples, Samples]:
    import torch

    sound = torch.from_numpy(_sound(recording))[None, :].to(model.device)
    embedding = model.get_speaker_embedding(sound, _RATE)
    condition = model.get_gpt_cond_latents(sound, _RATE, length=round(_LONGEST), chunk_length=_CHUNK_S)
    return condition.cpu().float().numpy(), embedding.cpu().float().numpy()


def _sound(recording: Path) -> Samples:
    """The recording's first 30 s, mono, at XTTS's rate."""
    import soundfile
    import soxr

    remedy = Text("Choose a WAV file with 6 to 30 seconds of one clear voice.")
    try:
        with soundfile.SoundFile(recording) as file:
            rate = file.samplerate
            samples = file.read(round(_LONGEST * rate), dtype="float32", always_2d=True).mean(axis=1)
    except (soundfile.LibsndfileError, OSError) as error:
        raise EngineError(
            Text("{name} is no recording that can be read.", name=recording.name), remedy
        ) from error
    if len(samples) < _SHORTEST * rate or not np.isfinite(samples).all() or np.abs(samples).max() < 1e-3:
        raise EngineError(Text("{name} is too short, silent or damaged.", name=recording.name), remedy)
    resampled: Samples = np.ascontiguousarray(soxr.resample(samples, rate, _RATE), dtype=np.float32)
    return np.clip(resampled, -1.0, 1.0)


def _key(folder: Path, recording: Path) -> str:
    digest = hashlib.sha256(recording.read_bytes())
    digest.update((folder / "config.json").read_bytes())
    weights = (folder / "model.pth").stat()
    digest.update(f"{weights.st_size} {weights.st_mtime_ns}".encode())
    return digest.hexdigest()


def _read(kept: Path) -> tuple[Samples, Samples] | None:
    try:
        with np.load(kept, allow_pickle=False) as arrays:
            return arrays["condition"], arrays["embedding"]
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        return None


def _keep(kept: Path, condition: Samples, embedding: Samples) -> None:
    half = kept.with_suffix(".half")
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        with half.open("wb") as file:
            np.savez(file, condition=condition, embedding=embedding)
        half.replace(kept)
    except OSError as error:
        _LOG.warning("the computed voice could not be kept: %s", error)
