"""Engines that do not fit together are told before a choice takes effect."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from tests.fakes.model_shelf import GAMING_PC, GB, LAPTOP, FakeShelf
from tutor.models.catalogue import catalogue, find
from tutor.models.hardware import Gpu, Machine
from tutor.settings import Settings
from tutor.ui.memory_check import MemoryCheck
from tutor.ui.model_stock import ModelStock

SMALL, LARGE = find("whisper-small"), find("whisper-large-v3")
FULL = replace(LAPTOP, memory=8 * GB, free_memory=2 * GB)
MODEST = Settings(whisper_model="whisper-tiny", llama_model="qwen2.5-1.5b", piper_voice="piper-de-thorsten")


def check(
    machine: Machine | None, settings: Settings = MODEST, shelf: FakeShelf | None = None
) -> MemoryCheck:
    there = shelf or FakeShelf()
    stock = ModelStock(lambda: there, lambda: LAPTOP, catalogue())
    stock.machine = machine
    return MemoryCheck(stock, lambda: settings, lambda: "")


def test_what_fits_is_not_objected_to(qtbot: QtBot) -> None:
    assert check(LAPTOP).objection(LARGE.settings) == ""


def test_what_does_not_fit_comes_with_its_sum_and_a_way_out(qtbot: QtBot) -> None:
    objection = check(FULL).objection(LARGE.settings)
    assert "Whisper large-v3 3.4 GB + Qwen 2.5 1.5B 1.8 GB" in objection
    assert "of 8.0 GB; 2 GB are free." in objection
    assert "choose a smaller" in objection


def test_a_step_towards_what_fits_is_not_objected_to(qtbot: QtBot) -> None:
    crowded = replace(MODEST, whisper_model="whisper-large-v3")
    assert check(FULL, crowded).objection(SMALL.settings) == ""


def test_before_the_computer_was_looked_at_nothing_is_said(qtbot: QtBot) -> None:
    assert check(None).objection(LARGE.settings) == ""
    assert check(None).budgets() == []


@pytest.mark.parametrize("served", [{"own:70b": 40 * 10**9}, {}])
def test_a_model_that_ollama_has_counts_on_the_graphics_card(qtbot: QtBot, served: dict[str, int]) -> None:
    shelf = FakeShelf()
    shelf.ollama_models, shelf.ollama_sizes = tuple(served), served
    gpu = check(GAMING_PC, Settings(chat_model="ollama"), shelf).budgets(SMALL.settings)[0]
    assert gpu.place == "gpu"
    assert [share.name for share in gpu.shares] == ["Whisper small", *served]
    assert gpu.fits is not bool(served)


def test_a_card_in_use_by_others_is_told(qtbot: QtBot) -> None:
    busy = replace(GAMING_PC, gpus=(Gpu("A card", 12 * GB, GB),))
    assert "Other programs use so much of the GPU's memory" in check(busy).objection(LARGE.settings)
