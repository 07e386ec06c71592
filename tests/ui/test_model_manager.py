"""The models' window: every state of a row, and the one thing to do with it."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox
from pytestqt.qtbot import QtBot

from tests.fakes.model_shelf import GAMING_PC, LAPTOP, FakeShelf
from tests.ui.qt_loop import live, until
from tutor.errors import DownloadFailed
from tutor.models.catalogue import Model, catalogue, find
from tutor.models.contract import Progress, State
from tutor.models.hardware import Machine
from tutor.models.recommendation import fit
from tutor.ui.download_row import Action, action
from tutor.ui.model_manager import ModelManager
from tutor.ui.model_stock import Activity, ModelStock

SMALL, STARTER = find("whisper-small"), find("whisper-tiny.en")


class Window:
    """The manager on a fake shelf, looked around."""

    def __init__(self, qtbot: QtBot, shelf: FakeShelf, machine: Machine = LAPTOP, language: str = "") -> None:
        self.shelf = shelf
        self.used: list[Model] = []
        self.using = STARTER
        self.stock = ModelStock(lambda: shelf, lambda: machine, catalogue())
        self.objection = ""
        self.manager = ModelManager(
            self.stock, lambda model: model is self.using, language, None, lambda model: self.objection
        )
        self.manager.use_asked.connect(self.used.append)
        self._qtbot = qtbot
        qtbot.addWidget(self.manager)

    async def open(self) -> None:
        self.manager.show()
        await until(lambda: self.stock.machine is not None and self.row().button.text())

    def row(self, model: Model = SMALL) -> Any:
        return self.manager.rows[model.key]

    def press(self, model: Model = SMALL) -> None:
        self._qtbot.mouseClick(self.row(model).button, Qt.MouseButton.LeftButton)


def show(
    qtbot: QtBot,
    do: Callable[[Window], Coroutine[Any, Any, None]],
    shelf: FakeShelf | None = None,
    machine: Machine = LAPTOP,
    language: str = "",
) -> Window:
    async def opened() -> Window:
        window = Window(qtbot, shelf or FakeShelf(), machine, language)
        await window.open()
        await do(window)
        await window.stock.close()
        return window

    return live(opened())


async def nothing(_window: Window) -> None:
    pass


GETTING = Activity("getting")


@pytest.mark.parametrize(
    ("state", "activity", "failed", "in_use", "todo"),
    [
        (State("absent"), None, False, False, Action.GET),
        (State("absent"), None, True, False, Action.RETRY),
        (State("partial", 100), None, False, False, Action.RESUME),
        (State("partial", 100), None, True, False, Action.RETRY),
        (State("partial", 100), GETTING, False, False, Action.CANCEL),
        (State("program", 500), None, False, False, Action.USE),
        (State("program", 500), None, True, False, Action.USE),
        (State("program", 500), None, False, True, Action.IN_USE),
        (State("starter", 500), None, False, True, Action.IN_USE),
        (State("ollama", 500), None, False, False, Action.USE),
        (State("program", 500), Activity("checking"), False, True, Action.NONE),
        (State("program", 500), Activity("removing"), False, False, Action.NONE),
    ],
)
def test_there_is_one_thing_to_do(
    state: State, activity: Activity | None, failed: bool, in_use: bool, todo: Action
) -> None:
    assert action(state, activity, failed, in_use) is todo


def test_before_the_first_look_nothing_is_offered(qtbot: QtBot) -> None:
    window = Window(qtbot, FakeShelf())
    assert window.row().place.text() == "Looking…"
    assert window.row().button.isHidden()


def test_every_model_has_a_row_that_says_what_it_is(qtbot: QtBot) -> None:
    window = show(qtbot, nothing)
    assert set(window.manager.rows) == {model.key for model in catalogue()}
    row = window.row()
    assert row.accessibleName() == "Whisper small"
    assert row.quality.text() == SMALL.quality
    for fact in ("MB", SMALL.licence, "many languages", "huggingface.co"):
        assert fact in row.facts.text()
    assert row.fit.text().startswith("✓ Suits this computer")
    assert window.row(STARTER).button.text() == "In use"
    assert not window.row(STARTER).button.isEnabled()


def test_getting_shows_percent_speed_and_time_and_can_be_cancelled_and_resumed(qtbot: QtBot) -> None:
    async def fetch(window: Window) -> None:
        row = window.row()
        assert row.button.text() == "Get"
        window.press()
        assert row.button.text() == "Cancel"
        assert row.button.accessibleName() == "Cancel: Whisper small"
        window.shelf.tell(SMALL, Progress("downloading", SMALL.size // 4, SMALL.size, 2e6, 120.0))
        await until(lambda: row.bar.value() > 0)
        assert row.bar.value() == SMALL.size // 4 * 100 // SMALL.size
        assert "2 MB/s · 2 min left" in row.progress.text()
        window.press()
        await until(lambda: row.button.text() == "Resume")
        assert row.bar.isHidden()
        assert "are here already" in row.place.text()
        window.press()
        window.shelf.tell(SMALL, None)
        await until(lambda: row.button.text() == "Use")
        assert row.place.text() == "On this computer"
        window.press()

    window = show(qtbot, fetch)
    assert window.shelf.cancelled == [SMALL.key]
    assert window.used == [SMALL]


def test_a_fault_stands_in_the_row_with_its_remedy(qtbot: QtBot) -> None:
    async def fetch(window: Window) -> None:
        row = window.row()
        window.shelf.tell(SMALL, DownloadFailed("huggingface.co does not answer.", "Try again later."))
        window.press()
        await until(lambda: row.fault.isVisible())
        assert row.fault.text() == "huggingface.co does not answer. Try again later."
        assert row.button.text() == "Retry"
        window.press()
        assert row.fault.isHidden()
        window.shelf.tell(SMALL, None)
        await until(lambda: row.button.text() == "Use")

    show(qtbot, fetch)


def test_what_does_not_fit_into_memory_is_asked_before_it_is_used(qtbot: QtBot) -> None:
    shelf = FakeShelf()
    shelf.put(SMALL, "program")

    async def use(window: Window) -> None:
        window.objection = "Memory: 9.0 of 8.0 GB. To free 2.0 GB, choose a smaller model."
        question = window.row().question
        window.press()
        assert question.isVisible()
        assert question.asked.text() == f"Use Whisper small? {window.objection}"
        assert question.no.hasFocus(), "the harmless answer is the one that Enter gives"
        qtbot.keyClick(question.no, Qt.Key.Key_Space)
        assert question.isHidden()
        assert window.row().button.hasFocus()
        assert not window.used
        window.press()
        qtbot.mouseClick(question.yes, Qt.MouseButton.LeftButton)
        assert question.isHidden()

    assert show(qtbot, use, shelf).used == [SMALL]


def test_one_model_can_be_brought_into_sight_whatever_the_filters_hide(qtbot: QtBot) -> None:
    async def look(window: Window) -> None:
        french = find("piper-fr-siwis")
        assert window.row(french).isHidden()
        window.manager.show_model(french.key)
        assert window.row(french).isVisible()
        assert window.row(french).button.hasFocus()
        await until(lambda: not window.row(french).visibleRegion().isEmpty())

    show(qtbot, look, language="de")


def test_removing_asks_first_and_the_starter_takes_over(qtbot: QtBot) -> None:
    shelf = FakeShelf()
    shelf.put(SMALL, "program")

    async def remove(window: Window) -> None:
        window.using = SMALL
        row = window.row()
        window.manager.refresh()
        row.remove_entry.trigger()
        assert "This frees" in row.question.asked.text()
        assert "The starter takes its place." in row.question.asked.text()
        assert row.question.no.hasFocus(), "the harmless answer is the one that Enter gives"
        qtbot.mouseClick(row.question.no, Qt.MouseButton.LeftButton)
        assert row.question.isHidden()
        row.remove_entry.trigger()
        qtbot.mouseClick(row.question.yes, Qt.MouseButton.LeftButton)
        await until(lambda: row.message.isVisible())
        assert row.message.text().startswith("Removed")

    window = show(qtbot, remove, shelf)
    assert window.used == [STARTER]
    assert shelf.state(SMALL).place == "absent"


def test_what_the_program_did_not_fetch_cannot_be_removed(qtbot: QtBot) -> None:
    shelf = FakeShelf()
    shelf.put(SMALL, "hub cache")
    window = show(qtbot, nothing, shelf)
    assert not window.row().remove_entry.isEnabled()
    assert window.row().check_entry.isEnabled()
    assert not window.row(STARTER).remove_entry.isEnabled()


def test_files_are_checked_on_demand(qtbot: QtBot) -> None:
    shelf = FakeShelf()
    shelf.put(SMALL, "program")

    async def check(window: Window) -> None:
        window.row().check_entry.trigger()
        assert window.row().progress.text() == "Checking the files"
        await until(lambda: window.row().message.isVisible())

    assert show(qtbot, check, shelf).row().message.text() == "Every file is as it should be."


def test_the_language_narrows_the_list(qtbot: QtBot) -> None:
    window = show(qtbot, nothing, language="de")
    shown = {key for key, row in window.manager.rows.items() if row.isVisible()}
    assert {"whisper-small", "piper-de-thorsten"} <= shown
    assert not {"whisper-small.en", "piper-fr-siwis"} & shown


def test_only_what_suits_hides_what_is_too_big_but_not_what_is_here(qtbot: QtBot) -> None:
    big = next(model for model in catalogue() if fit(model, LAPTOP).verdict != "good")
    kept = next(model for model in catalogue() if fit(model, LAPTOP).verdict != "good" and model is not big)
    shelf = FakeShelf()
    shelf.put(kept, "program")

    async def narrow(window: Window) -> None:
        window.manager.fitting.click()

    window = show(qtbot, narrow, shelf)
    assert window.row(big).isHidden()
    assert not window.row(kept).isHidden()
    assert not window.row().isHidden()


def test_a_graphics_card_changes_what_suits(qtbot: QtBot) -> None:
    turbo = find("whisper-large-v3-turbo")
    without, with_gpu = show(qtbot, nothing), show(qtbot, nothing, machine=GAMING_PC)
    assert with_gpu.row(turbo).fit.text().startswith("✓")
    assert not without.row(turbo).fit.text().startswith("✓")


def test_everything_has_a_name_and_is_reached_by_keyboard(qtbot: QtBot) -> None:
    shelf = FakeShelf()
    shelf.put(SMALL, "program")

    async def look(window: Window) -> None:
        for widget in window.manager.findChildren(QAbstractButton):
            if widget.objectName().startswith("qt_") or isinstance(widget.parent(), QComboBox):
                continue
            assert widget.accessibleName() or widget.text() or widget.isHidden(), widget
            assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus or widget.isHidden(), widget

    show(qtbot, look, shelf)


def test_it_survives_twice_the_text_on_a_small_screen(qtbot: QtBot) -> None:
    async def narrow(window: Window) -> None:
        font = window.manager.font()
        font.setPointSizeF(font.pointSizeF() * 2)
        window.manager.setFont(font)
        window.manager.resize(1024, 700)
        assert window.manager.width() == 1024
        assert window.row().width() <= 1024

    show(qtbot, narrow)
