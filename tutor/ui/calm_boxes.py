"""Boxes that do not change their value when the page is scrolled with the wheel over them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QSpinBox

INDENT = 11
"""Pixels before a number: the style sheet does not reach the line inside a spin box."""


class CalmComboBox(QComboBox):
    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class CalmSpinBox(QSpinBox):
    def __init__(self) -> None:
        super().__init__()
        _settle(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class CalmDoubleSpinBox(QDoubleSpinBox):
    def __init__(self) -> None:
        super().__init__()
        _settle(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _settle(box: QSpinBox | QDoubleSpinBox) -> None:
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.lineEdit().setTextMargins(INDENT, 0, 0, 0)
