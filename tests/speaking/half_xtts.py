"""XTTS as it runs on a GPU, on a processor: for machines that have none."""

from __future__ import annotations

from tutor.speaking import xtts_half
from tutor.speaking.xtts import XttsEngine


class HalfXttsEngine(XttsEngine):
    def __init__(self, model: str, speaker: str, device: str, language: str, cache: str) -> None:
        super().__init__(model, speaker, device, language, cache)
        xtts_half.halve(self._model)
        condition, embedding = self._latents
        self._latents = xtts_half.fitting(self._model, condition), embedding

    def precisions(self) -> tuple[str, str, str]:
        """Of the language model, the vocoder and the voice."""
        parts = (self._model.gpt, self._model.hifigan_decoder)
        gpt, vocoder = (str(next(part.parameters()).dtype) for part in parts)
        return gpt, vocoder, str(self._latents[0].dtype)
