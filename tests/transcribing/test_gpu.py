"""Whisper on the GPU, without one: the trial in a child, the ways that are left, one notice of it."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.running import run
from tests.transcribing import pretend_gpu
from tests.transcribing.pretend_gpu import NO_CUBLAS, NO_CUDNN, NO_MEMORY
from tutor.errors import EngineCrashed
from tutor.settings import Settings
from tutor.transcribing import faster_whisper, gpu
from tutor.transcribing.contract import Hints, Speech
from tutor.transcribing.faster_whisper import FasterWhisper
from tutor.transcribing.gpu import Gpu, GpuVerdict, Way, driver_present, explained, next_way, ways
from tutor.workers.contract import FallenBack, Restarted
from tutor.workers.load_crashes import LoadCrashes

GOOD = GpuVerdict(True, ("float16", "float32", "int8_float16"))
BAD = GpuVerdict(True, (), "A library is missing.")
NONE = GpuVerdict(False, (), "There is none.")
INT8, F16, SMALL = Way("cpu", "int8"), Way("cuda", "float16"), Way("cuda", "int8_float16")
SPEECH = Speech(np.zeros(16_000, np.float32))


@pytest.mark.parametrize(
    ("device", "kind", "verdict", "expected"),
    [
        ("auto", "auto", GOOD, [F16, SMALL, INT8]),
        ("auto", "auto", BAD, [INT8]),
        ("auto", "auto", NONE, [INT8]),
        ("auto", "float32", NONE, [Way("cpu", "float32")]),
        ("auto", "float16", NONE, [INT8]),
        ("auto", "auto", GpuVerdict(True, ("float32",)), [Way("cuda", "float32"), INT8]),
        ("cuda", "int8_float16", GOOD, [SMALL, INT8]),
        ("cuda", "float32", BAD, [INT8]),
        ("cpu", "auto", GOOD, [INT8]),
        ("cpu", "float32", GOOD, [Way("cpu", "float32")]),
        ("cpu", "float16", GOOD, [INT8]),
    ],
)
def test_the_ways_to_run_it(device: str, kind: str, verdict: GpuVerdict, expected: list[Way]) -> None:
    assert ways(device, kind, verdict) == expected


def test_less_memory_is_tried_only_where_memory_was_short() -> None:
    assert next_way([F16, SMALL, INT8], NO_MEMORY) == [SMALL, INT8]
    assert next_way([F16, SMALL, INT8], NO_CUDNN) == [INT8]


@pytest.mark.parametrize(
    ("printed", "told"),
    [
        (NO_CUDNN, "cuDNN 9 is missing or does not fit (libcudnn_ops.so.9.1.0)"),
        ("Could not locate cudnn_ops64_9.dll. Please make sure it is in your path!", "cuDNN 9"),
        (NO_CUBLAS, "CUDA 12 is missing or does not fit (libcublas.so.12)"),
        (NO_MEMORY, "too little free memory"),
        ("CUBLAS_STATUS_ALLOC_FAILED", "too little free memory"),
        ("CUDA driver version is insufficient for CUDA runtime version", "driver is missing or too old"),
        ("segmentation fault", "The GPU can't run the model."),
    ],
)
def test_the_reason_is_a_plain_sentence(printed: str, told: str) -> None:
    assert told in explained(printed)


@pytest.mark.parametrize("place", ["proc/driver/nvidia/version", "dev/nvidiactl", "dev/dxg"])
def test_a_driver_is_noticed_by_its_files(tmp_path: Path, place: str) -> None:
    assert not driver_present(tmp_path)
    (tmp_path / place).parent.mkdir(parents=True)
    (tmp_path / place).touch()
    assert driver_present(tmp_path)


def verdict_of(monkeypatch: pytest.MonkeyPatch, trial: type, driver: bool = True) -> GpuVerdict:
    monkeypatch.setattr(gpu, "driver_present", lambda: driver)
    monkeypatch.setattr(gpu, "GpuTrial", trial)
    return run(Gpu().verdict())


@pytest.mark.parametrize(
    ("trial", "reason"),
    [
        (pretend_gpu.AbortingTrial, "cuDNN 9 is missing"),
        (pretend_gpu.RefusingTrial, "CUDA 12 is missing"),
        (pretend_gpu.HangingTrial, "did not answer"),
        (pretend_gpu.NoCardTrial, "no NVIDIA GPU"),
    ],
)
def test_a_trial_that_fails_says_why_and_harms_nobody(
    monkeypatch: pytest.MonkeyPatch, trial: type, reason: str
) -> None:
    monkeypatch.setattr(gpu, "_TRIAL_LIMIT_S", 1.0)
    verdict = verdict_of(monkeypatch, trial)
    assert (verdict.present, verdict.usable) == (True, False)
    assert reason in verdict.reason


def test_a_trial_that_works_tells_what_the_gpu_can_do(monkeypatch: pytest.MonkeyPatch) -> None:
    assert verdict_of(monkeypatch, pretend_gpu.WorkingTrial).compute_types == GOOD.compute_types


def test_without_a_driver_nothing_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    verdict = verdict_of(monkeypatch, pretend_gpu.WorkingTrial, driver=False)
    assert (verdict.present, verdict.usable) == (False, False)


def test_the_verdict_is_found_once_a_run(monkeypatch: pytest.MonkeyPatch) -> None:
    looks = 0

    def look() -> bool:
        nonlocal looks
        looks += 1
        return False

    async def twice() -> None:
        this = Gpu()
        assert await this.verdict() is await this.verdict()

    monkeypatch.setattr(gpu, "driver_present", look)
    run(twice())
    assert looks == 1


@pytest.mark.engine
def test_the_real_trial_finds_no_gpu_where_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    import ctranslate2

    if ctranslate2.get_cuda_device_count():
        pytest.skip("this machine has an NVIDIA GPU")
    verdict = verdict_of(monkeypatch, gpu.GpuTrial)
    assert (verdict.present, verdict.usable) == (True, False)
    assert verdict.reason


# The adapter ----------------------------------------------------------------------------------------


class Ear:
    """A recogniser on a pretended GPU, and what was told of it."""

    def __init__(self, **settings: Any) -> None:
        self.news: list[Restarted | FallenBack] = []
        self.engine = FasterWhisper(Settings(**settings), self.news.append)

    @property
    def fallen(self) -> list[FallenBack]:
        return [news for news in self.news if isinstance(news, FallenBack)]

    async def hear(self, times: int = 1) -> set[str]:
        """On what the speech was recognised."""
        try:
            await self.engine.start()
            heard = await asyncio.gather(*(self.engine.transcribe(SPEECH, Hints()) for _ in range(times)))
            return {transcript.text for transcript in heard}
        finally:
            await self.engine.close()


@pytest.fixture
def with_gpu(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gpu, "driver_present", lambda: True)
    monkeypatch.setattr(gpu, "GpuTrial", pretend_gpu.WorkingTrial)
    monkeypatch.setattr(gpu, "GPU", Gpu())
    monkeypatch.setattr(faster_whisper, "WhisperEngine", pretend_gpu.Engine)


@pytest.mark.usefixtures("with_gpu")
def test_a_gpu_that_works_is_used_and_nothing_is_told() -> None:
    ear = Ear(whisper_model="fits")
    assert ear.engine.label == "faster-whisper fits"
    assert run(ear.hear()) == {"cuda float16"}
    assert ear.engine.label == "faster-whisper fits float16 on the GPU"
    assert ear.news == []


@pytest.mark.usefixtures("with_gpu")
def test_the_processor_is_used_where_it_is_wanted() -> None:
    ear = Ear(whisper_model="aborts", whisper_device="cpu")
    assert run(ear.hear()) == {"cpu int8"}
    assert ear.news == []


@pytest.mark.parametrize("device", ["auto", "cuda"])
def test_a_broken_gpu_is_told_once(monkeypatch: pytest.MonkeyPatch, with_gpu: None, device: str) -> None:
    monkeypatch.setattr(gpu, "GpuTrial", pretend_gpu.AbortingTrial)
    ear = Ear(whisper_model="fits", whisper_device=device)
    assert run(ear.hear(3)) == {"cpu int8"}
    (fallen,) = ear.news
    assert isinstance(fallen, FallenBack)
    assert (fallen.wanted, fallen.used) == ("fits on the GPU", "fits on the processor (int8)")
    assert "cuDNN 9" in fallen.reason


@pytest.mark.parametrize(("device", "told"), [("auto", 0), ("cuda", 1)])
def test_no_gpu_is_told_only_to_one_who_chose_it(
    monkeypatch: pytest.MonkeyPatch, with_gpu: None, device: str, told: int
) -> None:
    monkeypatch.setattr(gpu, "driver_present", lambda: False)
    ear = Ear(whisper_model="fits", whisper_device=device)
    assert run(ear.hear()) == {"cpu int8"}
    assert len(ear.fallen) == told


@pytest.mark.usefixtures("with_gpu")
def test_a_model_that_needs_less_memory_in_eight_bits_stays_on_the_gpu() -> None:
    ear = Ear(whisper_model="big")
    assert run(ear.hear()) == {"cuda int8_float16"}
    (fallen,) = ear.fallen
    assert (fallen.wanted, fallen.used) == ("big on the GPU (float16)", "big on the GPU (int8_float16)")
    assert "too little free memory" in fallen.reason


@pytest.mark.usefixtures("with_gpu")
def test_a_model_that_does_not_fit_at_all_goes_to_the_processor() -> None:
    ear = Ear(whisper_model="too big")
    assert run(ear.hear()) == {"cpu int8"}
    assert [fallen.used for fallen in ear.fallen][-1] == "too big on the processor (int8)"


@pytest.mark.usefixtures("with_gpu")
def test_a_model_that_aborts_on_the_gpu_is_not_tried_there_by_the_next_program() -> None:
    first, second, asked = (Ear(whisper_model="aborts") for _ in range(3))
    assert run(first.hear()) == {"cpu int8"}
    assert "cuDNN 9" in first.fallen[0].reason
    assert run(second.hear()) == {"cpu int8"}
    assert "crashed the last time" in second.fallen[0].reason
    LoadCrashes().clear()
    run(asked.hear())
    assert "cuDNN 9" in asked.fallen[0].reason, "it was really tried"


@pytest.mark.usefixtures("with_gpu")
@pytest.mark.parametrize(("model", "steps"), [("loses the GPU", 2), ("always dies", 1)])
def test_a_gpu_lost_in_mid_work_costs_no_words(model: str, steps: int) -> None:
    ear = Ear(whisper_model=model)
    assert run(ear.hear(2)) == {"cpu int8"}
    assert len(ear.fallen) == steps, "two requests at a time fall back together"
    assert ear.engine.label.endswith("int8")


@pytest.mark.usefixtures("with_gpu")
def test_one_crash_on_the_gpu_is_mended_on_the_gpu(tmp_path: Path) -> None:
    ear = Ear(whisper_model=f"dies once|{tmp_path / 'died'}")
    assert run(ear.hear()) == {"cuda float16"}
    assert [type(news) for news in ear.news] == [Restarted]


@pytest.mark.usefixtures("with_gpu")
def test_closing_in_mid_work_is_no_reason_to_fall_back(monkeypatch: pytest.MonkeyPatch) -> None:
    async def scenario() -> None:
        ear = Ear(whisper_model="fits")
        await ear.engine.start()
        await ear.engine.close()
        with pytest.raises(EngineCrashed, match="closed"):
            await ear.engine.transcribe(SPEECH, Hints())
        assert ear.news == []

    run(scenario())
