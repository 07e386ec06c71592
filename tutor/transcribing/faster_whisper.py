"""Whisper by faster-whisper (CTranslate2) in a child process: on the GPU where that works."""

from __future__ import annotations

import asyncio
from pathlib import Path

from tutor.errors import CrashedAtLoad, EngineCrashed, EngineError, EngineTimeout, GpuUnusable
from tutor.option import STARTER
from tutor.settings import Settings
from tutor.text import Text, as_text
from tutor.transcribing import gpu
from tutor.transcribing.contract import Hints, Speech, Transcript
from tutor.transcribing.whisper_engine import WhisperEngine
from tutor.workers.contract import FallenBack, Watch, unwatched
from tutor.workers.worker import Worker


class FasterWhisper:
    """The adapter: the model lives in a child process, loaded and warmed by start().

    It runs on the GPU where that is wanted and works, else on the processor; whoever watches is told why.
    """

    def __init__(self, settings: Settings, watch: Watch = unwatched) -> None:
        self._settings = settings
        self._watch = watch
        self._name = "tiny.en" if settings.whisper_model == STARTER else Path(settings.whisper_model).name
        self._ways: list[gpu.Way] = []
        """Those that are left, the one in use first."""
        self._worker: Worker | None = None
        self._changing = asyncio.Lock()
        self._closed = False

    @property
    def label(self) -> str:
        if not self._ways:
            return f"faster-whisper {self._name}"
        way = self._ways[0]
        return f"faster-whisper {self._name} {way.compute_type}{' on the GPU' * (way.device == 'cuda')}"

    @property
    def pid(self) -> int | None:
        return self._worker.pid if self._worker is not None else None

    async def start(self) -> None:
        self._closed = False
        if self._worker is None:
            await self._choose()
            self._worker = self._new_worker()
        while True:
            worker = self._worker
            try:
                await worker.start()
                return
            except (GpuUnusable, EngineCrashed, CrashedAtLoad, EngineTimeout) as error:
                await self._fall_back(worker, error)

    async def transcribe(self, speech: Speech, hints: Hints) -> Transcript:
        while True:
            if (worker := self._worker) is None:
                raise EngineCrashed("Whisper has not been started.", "Start it.")
            try:
                transcript: Transcript = await worker.call(
                    "transcribe", speech.samples, hints, timeout=30.0 + 6.0 * speech.duration
                )
                return transcript
            except (GpuUnusable, EngineCrashed, EngineTimeout) as error:
                async with self._changing:
                    if worker is self._worker:  # else another call has fallen back already
                        await self._fall_back(worker, error)
                        await self.start()

    async def close(self) -> None:
        self._closed = True
        if self._worker is not None:
            await self._worker.close()

    async def _choose(self) -> None:
        wanted = self._settings.whisper_device
        verdict = await gpu.GPU.verdict() if wanted != "cpu" else gpu.GpuVerdict(present=False)
        self._ways = gpu.ways(wanted, self._settings.whisper_compute_type, verdict)
        if not verdict.usable and (wanted == "cuda" or verdict.present):
            self._tell(Text("the GPU"), verdict.reason)

    def _new_worker(self) -> Worker:
        way = self._ways[0]
        options = {
            "model": self._settings.whisper_model,
            "device": way.device,
            "compute_type": way.compute_type,
            "beam_size": self._settings.whisper_beam_size,
            "short_window": self._settings.whisper_short_window,
        }
        return Worker("Whisper", WhisperEngine, options, watch=self._watch)

    async def _fall_back(self, worker: Worker, error: EngineError) -> None:
        """Make the next way the one in use. Raises the error when there is none, or nothing is wanted."""
        way, why = self._ways[0], f"{error.message} {error.report}"
        if self._closed or way.device != "cuda":
            raise error
        await worker.close()
        self._ways = gpu.next_way(self._ways, why)
        self._worker = self._new_worker()
        self._tell(way.text, gpu.explained(why))

    def _tell(self, wanted: str, reason: str) -> None:
        self._watch(
            FallenBack(
                Text("{name} on {device}", name=self._name, device=as_text(wanted)),
                Text("{name} on {device}", name=self._name, device=self._ways[0].text),
                reason,
            )
        )
