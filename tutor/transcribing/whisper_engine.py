"""Whisper in its child process: speech in, words out, and none that nobody said.

Guards against words that nobody said: Silero must have heard speech at the time of each segment; Whisper's
own probability of "no speech" must not be high; the text must have letters. Measured with tiny.en: silence,
noise and music give a no-speech probability of 0.9 or more; spoken words, a lone "thank you" too, are mostly
under 0.3 when half a second of silence is around them. Cut close, "yes" rose to 0.5 and grew a "thanks".
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from tutor.addons import libraries
from tutor.audio.frames import MICROPHONE_RATE, Samples, Seconds
from tutor.errors import EngineError, GpuUnusable
from tutor.text import Text
from tutor.transcribing.contract import Hints, Transcript, Word
from tutor.transcribing.whisper_models import find_model
from tutor.workers.threads import threads_for_weights

if TYPE_CHECKING:
    from faster_whisper.transcribe import Segment, WhisperModel

_SHORTEST_WINDOW: Seconds = 10.0
"""Whisper was trained on 30 s; below about 7 s it invents words."""
_WINDOW_MARGIN: Seconds = 3.0
_LEAST_SPEECH: Seconds = 0.09
"""Shorter than any word: three of Silero's frames of 32 ms."""
_WORTH_ANOTHER_TRY: Seconds = 0.5
"""So much speech without a single word is worth a second, slower look."""
_SECOND_BEAM_SIZE = 5
_MARGIN: Seconds = 0.25
"""Silence put before and after every utterance: none hurts short answers, half a second long ones."""
_FRAME: Seconds = 512 / MICROPHONE_RATE
_SPEECH_PROBABILITY = 0.5
_NO_SPEECH = 0.8
_NO_SPEECH_WHEN_UNSURE = 0.6
_UNSURE_LOG_PROBABILITY = -1.0
_TOKENS_PER_SECOND = 16
"""No language is spoken faster: more means that the decoder goes round in circles."""
_CAPPED_UP_TO: Seconds = 12.0


class WhisperEngine:
    """Built and used in the child process only."""

    def __init__(
        self, model: str, device: str, compute_type: str, beam_size: int, short_window: bool
    ) -> None:
        os.environ["HF_HUB_OFFLINE"] = "1"  # nothing is ever fetched from here
        folder = find_model(model)
        self._beam_size = beam_size
        self._device = device
        if device == "cuda":
            libraries.load()
        try:
            self._model = _load(folder, device, compute_type, short_window)
        except (RuntimeError, ValueError) as error:
            if device == "cuda":
                raise _gpu_failed(error) from error
            raise EngineError(
                Text(
                    "The Whisper model {name} could not be loaded as {compute_type}.",
                    name=folder.name,
                    compute_type=compute_type,
                ),
                "Choose int8, or another model in the settings.",
            ) from error
        try:
            self._warm()
        except RuntimeError as error:
            if device != "cuda":
                raise
            raise _gpu_failed(error) from error

    def _warm(self) -> None:
        noise = np.random.default_rng(0).normal(0.0, 0.01, MICROPHONE_RATE).astype(np.float32)
        self._speech_frames(noise)
        self._recognise(noise, Hints(language="en"), self._beam_size)

    def transcribe(self, samples: Samples, hints: Hints) -> Transcript:
        try:
            return self._transcribe(samples, hints)
        except RuntimeError as error:
            if self._device != "cuda":
                raise
            # Another program may have taken the GPU's memory, or the driver may have been restarted.
            raise _gpu_failed(error) from error

    def _transcribe(self, samples: Samples, hints: Hints) -> Transcript:
        language = hints.language.split("-")[0].lower()
        if language not in self._model.supported_languages:
            raise EngineError(
                Text("This Whisper model does not know the language {language!r}.", language=hints.language),
                "Choose a multilingual Whisper model in the settings.",
            )
        heard = self._speech_frames(samples)
        if heard.sum() * _FRAME < _LEAST_SPEECH:
            return Transcript("")
        margin = round(_MARGIN * MICROPHONE_RATE)
        padded = np.pad(samples, margin)
        hints = Hints(language, hints.prompt)
        segments = _spoken(self._recognise(padded, hints, self._beam_size), heard)
        if not segments and heard.sum() * _FRAME > _WORTH_ANOTHER_TRY:
            segments = _spoken(self._recognise(padded, hints, _SECOND_BEAM_SIZE), heard)
        text = " ".join(" ".join(s.text for s in segments).split())
        words = tuple(
            Word(w.word.strip(), _unpadded(w.start), _unpadded(w.end), float(w.probability))
            for s in segments
            for w in s.words or ()
            if w.word.strip()
        )
        return Transcript(text, words)

    def _speech_frames(self, samples: Samples) -> NDArray[np.bool_]:
        """Which frames Silero takes for speech; a few milliseconds of work."""
        from faster_whisper.vad import get_vad_model

        if not len(samples):
            return np.zeros(0, np.bool_)
        frame = round(_FRAME * MICROPHONE_RATE)
        probabilities = get_vad_model()(np.pad(samples, (0, -len(samples) % frame)))
        speech: NDArray[np.bool_] = np.asarray(probabilities).reshape(-1) > _SPEECH_PROBABILITY
        return speech

    def _recognise(self, samples: Samples, hints: Hints, beam_size: int) -> list[Segment]:
        duration = len(samples) / MICROPHONE_RATE
        segments, _ = self._model.transcribe(
            samples,
            language=hints.language,
            initial_prompt=hints.prompt or None,
            beam_size=beam_size,
            # Only text that goes round in circles is tried again, warmer. Trying again whatever is improbable
            # made the slowest tenth of learners' utterances five times slower and the words no better.
            temperature=[0.0, 0.4, 0.8],
            best_of=2,
            log_prob_threshold=None,
            no_speech_threshold=None,
            max_new_tokens=_token_cap(duration, bool(hints.prompt)),
            condition_on_previous_text=False,
            # Alignment costs under a tenth of the time and gives each word's probability.
            word_timestamps=True,
        )
        return list(segments)


def _gpu_failed(error: Exception) -> GpuUnusable:
    return GpuUnusable(
        Text("Whisper can't work on the NVIDIA GPU: {error}", error=str(error)),
        "Install CUDA 12 and cuDNN 9, or let Whisper run on the processor with int8.",
    )


def _token_cap(duration: Seconds, prompted: bool) -> int | None:
    if duration > _CAPPED_UP_TO:
        return None
    # Prompt and text share 448 tokens, and a prompt may take half of them.
    return min(int(duration * _TOKENS_PER_SECOND) + 24, 216 if prompted else 432)


def _spoken(segments: Sequence[Segment], heard: NDArray[np.bool_]) -> list[Segment]:
    """Those that somebody said: Whisper is sure enough, and Silero heard speech at that time."""
    return [s for s in segments if _is_speech(s) and _overlap(s, heard) >= _LEAST_SPEECH]


def _is_speech(segment: Segment) -> bool:
    unsure = segment.avg_logprob < _UNSURE_LOG_PROBABILITY
    silent = segment.no_speech_prob > (_NO_SPEECH_WHEN_UNSURE if unsure else _NO_SPEECH)
    return not silent and any(c.isalnum() for c in segment.text)


def _overlap(segment: Segment, heard: NDArray[np.bool_]) -> Seconds:
    """Seconds of speech within a segment of the padded sound; Whisper's times are good to about 0.2 s."""
    begin = max(0, int((segment.start - _MARGIN - 0.2) / _FRAME))
    end = max(0, int((segment.end - _MARGIN + 0.2) / _FRAME))
    return float(heard[begin:end].sum()) * _FRAME


def _unpadded(moment: Seconds) -> Seconds:
    return max(0.0, float(moment) - _MARGIN)


def _load(folder: Path, device: str, compute_type: str, short_window: bool) -> WhisperModel:
    from faster_whisper import WhisperModel as Model

    class ShortWindowModel(Model):  # type: ignore[misc]
        """Encodes max(10 s, speech + 3 s) instead of always 30 s."""

        def encode(self, features: Any) -> Any:
            # The padding is exactly zero, which a log-mel spectrum never is, not even that of silence.
            used = np.flatnonzero(np.any(features != 0.0, axis=0))
            spoken = int(used[-1]) + 1 if len(used) else 0
            wanted = max(
                _SHORTEST_WINDOW * self.frames_per_second, spoken + _WINDOW_MARGIN * self.frames_per_second
            )
            return super().encode(features[:, : int(wanted)])

    model_class = ShortWindowModel if short_window else Model
    threads = threads_for_weights((folder / "model.bin").stat().st_size)
    return model_class(str(folder), device=device, compute_type=compute_type, cpu_threads=threads)
