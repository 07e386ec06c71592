"""Buttons that Tab reaches, and that a click leaves without the keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tutor.ui.theme import set_kind


def button(title: str, told: str = "", kind: str = "") -> QPushButton:
    """`told` is what it does: in its tool tip, and for screen readers; `kind` is that of the style sheet."""
    made = QPushButton(title)
    if kind:
        set_kind(made, kind)
    made.setToolTip(told)
    made.setAccessibleDescription(told)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made
