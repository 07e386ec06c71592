"""Memory of the engines together: the sum in words, and a warning with a way out when it is too much."""

from __future__ import annotations

import pytest

from tutor.models import budget
from tutor.models.budget import GIB, Budget, Share, budgets
from tutor.models.hardware import Gpu, Machine

WHISPER = Share("Whisper large-v3-turbo", "gpu", int(1.6 * GIB), "let Whisper run on the processor")
XTTS = Share("XTTS", "gpu", int(2.4 * GIB), "choose a Piper voice")
LLAMA = Share("llama3.2:3b", "gpu", int(2.8 * GIB), "choose a smaller model for thinking")
PIPER = Share("Piper en_US-joe-medium", "memory", 189_000_000)


def machine(gpu: float = 8.0, gpu_free: float | None = None, memory: float = 16.0) -> Machine:
    card = Gpu("A card", int(gpu * GIB), int((gpu if gpu_free is None else gpu_free) * GIB))
    return Machine(8, int(memory * GIB), int(memory * GIB * 0.8), 10**12, (card,) if gpu else (), "Linux")


def on_gpu(room: float, free: float | None = None, *shares: Share) -> Budget:
    return budgets(shares or (WHISPER, XTTS, LLAMA), machine(room, free))[0]


def test_the_sum_in_words() -> None:
    assert (
        on_gpu(8.0).sum == "Whisper large-v3-turbo 1.6 GB + XTTS 2.4 GB + llama3.2:3b 2.8 GB = 6.8 of 8.0 GB"
    )
    assert on_gpu(8.0).warning == ""
    assert on_gpu(8.0).fits


@pytest.mark.parametrize(
    ("room", "missing", "way_out"),
    [
        (6.0, "0.8", "To free 1.6 GB, let Whisper run on the processor."),
        (5.0, "1.8", "To free 2.4 GB, choose a Piper voice."),
        (4.0, "2.8", "To free 2.8 GB, choose a smaller model for thinking."),
        (2.0, "4.8", "To free 2.8 GB, choose a smaller model for thinking."),
    ],
)
def test_too_much_names_the_smallest_change_that_is_enough(room: float, missing: str, way_out: str) -> None:
    too_much = on_gpu(room)
    assert not too_much.fits
    assert too_much.warning == f"The GPU has {missing} GB too little. {way_out}"


def test_other_programs_are_told_apart_from_a_card_that_is_too_small() -> None:
    busy = on_gpu(8.0, 6.0)
    assert not busy.fits
    assert busy.warning == (
        "Other programs use so much of the GPU's memory that 0.8 GB are missing. "
        "Close some. To free 1.6 GB, let Whisper run on the processor."
    )


def test_what_our_own_engines_use_now_is_free() -> None:
    gpu, _ = budgets((WHISPER, XTTS, LLAMA), machine(8.0, 1.2), ours_on_gpu=int(6.8 * GIB))
    assert gpu.fits


def test_a_tight_fit_is_told() -> None:
    assert on_gpu(7.2).fits
    assert on_gpu(7.2).warning.startswith("That just fits.")


def test_gpu_and_memory_are_apart() -> None:
    gpu, memory = budgets((WHISPER, PIPER), machine())
    assert gpu.shares == (WHISPER,)
    assert memory.shares == (PIPER,)
    (only,) = budgets((PIPER,), machine(0.0))
    assert only.place == "memory"
    assert only.sum == "Piper en_US-joe-medium 0.2 GB = 0.2 of 16.0 GB"


def test_without_a_gpu_nothing_fits_there() -> None:
    gpu, _ = budgets((WHISPER,), machine(0.0))
    assert not gpu.fits


def test_nothing_to_advise_is_said_plainly() -> None:
    huge = Share("Piper", "memory", 20 * GIB)
    (memory,) = budgets((huge,), machine(0.0))
    assert memory.warning == "This computer has 4.0 GB too little. Choose a smaller model."


@pytest.mark.parametrize(
    ("estimated", "measured"),
    [
        (budget.whisper(75_537_502, "int8", on_gpu=False), 163),
        (budget.piper(63_201_294), 198),
        (budget.language_model(98_362_432, 4096), 188),
        (budget.SMART_TURN, 75),
    ],
)
def test_the_estimates_are_no_less_than_what_was_measured(estimated: int, measured: int) -> None:
    """Megabytes of the starter's engines, and not more than three times as much."""
    assert measured <= estimated / 1e6 <= 3 * measured


def test_the_estimates_for_known_models() -> None:
    """Whisper large by CTranslate2, Llama 3.2 3B in four bits and XTTS v2, as others measured them."""
    assert budget.whisper(3_087_000_000, "float16", on_gpu=True) == pytest.approx(4.7e9, rel=0.1)
    assert budget.whisper(3_087_000_000, "int8_float16", on_gpu=True) == pytest.approx(3.1e9, rel=0.1)
    assert budget.language_model(2_019_000_000, 4096) == pytest.approx(2.8e9, rel=0.05)
    assert budget.xtts(1_868_000_000, on_gpu=True) == pytest.approx(2.4e9, rel=0.1)
