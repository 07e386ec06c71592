"""Buttons in rows: at both ends where there is room, and never cut off when they say something else."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tutor.ui.chip_flow import SPACING, ChipFlow


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def flow(holder: QWidget, qtbot: QtBot) -> ChipFlow:
    made = ChipFlow()
    made.put([QPushButton("One"), QPushButton("Two")], far=[QPushButton("Three")])
    assert not made.isVisible(), "without a place it would be a window of its own"
    QVBoxLayout(holder).addWidget(made)
    holder.resize(600, 200)
    holder.show()
    qtbot.waitUntil(made.isVisible)
    return made


def test_the_far_ones_end_the_row(flow: ChipFlow) -> None:
    one, two, three = flow.chips
    assert (one.x(), two.x()) == (0, one.width() + SPACING)
    assert three.geometry().right() + 1 == flow.width()


def test_they_end_a_row_of_their_own_where_there_is_little_room(flow: ChipFlow, holder: QWidget) -> None:
    one, _, three = flow.chips
    margins = holder.width() - flow.width()
    holder.resize(flow.sizeHint().width() - 1 + margins, 200)
    assert three.y() == one.height() + SPACING
    assert three.geometry().right() + 1 == flow.width()


def test_a_button_that_says_more_gets_its_room(flow: ChipFlow, qtbot: QtBot) -> None:
    one, two, _ = flow.chips
    one.setText("Something much longer")
    qtbot.waitUntil(lambda: one.width() == one.sizeHint().width())
    assert two.x() == one.width() + SPACING
    one.hide()
    qtbot.waitUntil(lambda: two.x() == 0)
