"""The talk and what stands beside it: shown in turn, built when first looked at, on any screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.scripted_program import FakeProgram
from tutor.settings import Settings, changed
from tutor.ui.bridge import Bridge
from tutor.ui.main_window import MainWindow
from tutor.ui.program import Program
from tutor.ui.view_switch import MOST_COUNTED

CTRL = Qt.KeyboardModifier.ControlModifier


class Page(QWidget):
    title = "Words"
    view_asked = Signal(str)
    count_changed = Signal(int)

    def __init__(self, parent: QWidget, told: list[str]) -> None:
        super().__init__(parent)
        self._told = told
        column = QVBoxLayout(self)
        self.line = QLineEdit()
        column.addWidget(self.line)

    def shown(self) -> None:
        self._told.append("shown")

    def hidden(self) -> None:
        self._told.append("hidden")

    def wear_theme(self) -> None:
        self._told.append("dressed")


Open = Callable[..., MainWindow]


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def opened(qtbot: QtBot, memory_file: Path, told: list[str]) -> Open:
    def make(_program: Program, parent: QWidget) -> Page:
        told.append("built")
        return Page(parent, told)

    def plain(_program: Program, parent: QWidget) -> QWidget:
        return QLabel("Nothing yet", parent)

    def open_with(*keys: str, settings: Settings | None = None) -> MainWindow:
        factories = {key: make if key == "review" else plain for key in keys}
        window = MainWindow(FakeProgram(settings), Bridge(), memory_file, None, factories)
        qtbot.addWidget(window)
        window.resize(1400, 760)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return open_with


def test_a_view_is_built_when_it_is_first_looked_at_and_told_when_it_comes_and_goes(
    opened: Open, told: list[str]
) -> None:
    window = opened("review", "reports")
    assert told == []
    window.top_bar.switch.segments["review"].click()
    assert told == ["built", "shown"]
    assert window.views.current == "review"
    window.top_bar.switch.segments["reports"].click()
    window.top_bar.switch.segments["review"].click()
    assert told == ["built", "shown", "hidden", "shown"]
    window.change_setting("theme", "dark")
    assert told[-1] == "dressed"


def test_what_nobody_made_is_not_offered(opened: Open) -> None:
    window = opened("review")
    assert list(window.top_bar.switch.segments) == ["talk", "review"]
    window.views.show_view("library")
    assert window.views.current == "talk"


def test_a_talk_alone_needs_no_switch(opened: Open) -> None:
    window = opened()
    assert not window.top_bar.switch.segments["talk"].isVisible()
    assert window.top_bar.switch.drop.isVisible()


def test_keys_lead_to_each_view_and_can_be_others(qtbot: QtBot, opened: Open) -> None:
    window = opened("library", "review", "reports")
    for key, view in (
        (Qt.Key.Key_2, "library"),
        (Qt.Key.Key_3, "review"),
        (Qt.Key.Key_4, "reports"),
        (Qt.Key.Key_1, "talk"),
    ):
        qtbot.keyClick(window, key, CTRL)
        assert window.views.current == view
        assert window.top_bar.switch.segments[view].isChecked()
    window.change_setting("shortcut_view_review", "F6")
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert window.views.current == "review"
    assert window.top_bar.switch.segments["review"].toolTip() == "F6"


def test_a_view_can_ask_for_another_and_tell_how_much_waits(opened: Open) -> None:
    window = opened("review")
    window.views.show_view("review")
    page = window.views.made("review")
    assert isinstance(page, Page)
    page.count_changed.emit(12)
    assert window.top_bar.switch.segments["review"].text() == "Review 12"
    page.count_changed.emit(MOST_COUNTED + 1)
    assert window.top_bar.switch.segments["review"].text() == "Review 999+"
    page.count_changed.emit(0)
    assert window.top_bar.switch.segments["review"].text() == "Review"
    page.view_asked.emit("talk")
    assert window.views.current == "talk"


def test_notices_stand_above_whichever_view_is_shown(opened: Open) -> None:
    window = opened("review")
    window.tell("note", "A word.", "")
    for view in ("talk", "review", "talk"):
        window.views.show_view(view)
        assert window.notices.shown["note"].isVisible()


def test_the_talk_key_belongs_to_the_talk(qtbot: QtBot, opened: Open) -> None:
    window = opened("review")
    window.views.show_view("review")
    window.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Space)
    program = window._program
    assert isinstance(program, FakeProgram)
    assert program.intents == []


def test_a_new_talk_is_begun_where_talks_are(opened: Open) -> None:
    window = opened("review")
    window.views.show_view("review")
    window.begin_new_talk()
    assert window.views.current == "talk"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_where_room_is_short_one_button_leads_everywhere(qtbot: QtBot, opened: Open, scale: float) -> None:
    window = opened("library", "review", "reports", settings=changed(Settings(), "text_scale", scale))
    bar = window.top_bar
    bar.show_learner("Maximiliane Featherstonehaugh", "B1")
    bar.show_talk("At the market")
    bar.switch.show_count("review", 12)
    window.resize(1024, 700)
    qtbot.wait(20)
    assert window.minimumSizeHint().width() <= 1024
    assert window.size().toTuple() == (1024, 700)
    for widget in (bar.learner, bar.talk, bar.switch, *bar.doors):
        assert bar.rect().contains(widget.geometry()), widget
    assert "Maximiliane".startswith(bar.learner.shown_text()[:3])
    compact = not bar.switch.segments["review"].isVisible()
    assert compact == (scale == 2.0)
    if compact:
        bar.switch.entries["review"].trigger()
        assert window.views.current == "review"
        assert bar.switch.drop.text() == "Review 12"
    window.resize(2400, 700)
    qtbot.waitUntil(bar.switch.segments["review"].isVisible)
    assert not bar.switch.drop.text()


def test_the_row_becomes_a_button_when_its_words_grow(qtbot: QtBot, opened: Open) -> None:
    window = opened("library", "review", "reports")
    bar = window.top_bar
    narrowest = next(width for width in range(1400, 500, -4) if _compact_at(qtbot, window, width)) + 4
    window.resize(narrowest, 700)
    qtbot.waitUntil(lambda: not bar.switch.compact)
    bar.switch.show_count("review", 999)
    qtbot.waitUntil(lambda: bar.switch.compact)
    bar.switch.show_count("review", 0)
    qtbot.waitUntil(lambda: not bar.switch.compact)


def _compact_at(qtbot: QtBot, window: MainWindow, width: int) -> bool:
    window.resize(width, 700)
    qtbot.wait(1)
    return window.top_bar.switch.compact


def test_the_keys_stay_when_the_row_becomes_a_button(qtbot: QtBot, opened: Open) -> None:
    window = opened("library", "review", "reports")
    window.top_bar.switch.segments["talk"].setFocus()
    window.top_bar.switch.set_compact(True)
    assert QApplication.focusWidget() is window.top_bar.switch.drop
