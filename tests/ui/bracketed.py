"""A language in which every text stands in brackets, and what a window shows outside of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QTabBar,
    QTableView,
    QWidget,
)

from tutor.ui.translation import CONTEXT

OPEN, CLOSE = "⟦", "⟧"
_LETTERS = re.compile(r"[^\W\d_]{2,}")


class Bracketing(QTranslator):
    """Install it with bracketing(); the translation of everything is itself, in brackets."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        # Of Qt's own texts an empty one would count as translated.
        return f"{OPEN}{source}{CLOSE}" if context == CONTEXT else source

    def isEmpty(self) -> bool:  # noqa: N802
        return False


def bracketing() -> Iterator[None]:
    translator = Bracketing()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def said(window: QWidget) -> Iterator[tuple[QObject, str]]:
    """Every text of a window and of what is in it, seen or heard, with its widget."""
    yield window, window.windowTitle()
    for widget in (window, *window.findChildren(QWidget)):
        for text in (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()):
            yield widget, text
        for text in _own(widget):
            yield widget, text
    for action in window.findChildren(QAction):
        if isinstance(action.parent(), QMenu):
            yield action, action.text().partition("\t")[0]


def _own(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(index) for index in range(widget.count()))
    elif isinstance(widget, QListWidget):
        yield from (widget.item(row).text() for row in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(index) for index in range(widget.count()))
    elif isinstance(widget, QTableView):
        model = widget.model()
        for column in range(model.columnCount()):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                yield str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")


def outside(text: str) -> str:
    """What of a text is in no brackets."""
    depth, rest = 0, ""
    for character in text:
        if character == CLOSE:
            depth -= 1
        elif character == OPEN:
            depth += 1
        elif depth == 0:
            rest += character
    return rest


def untranslated(window: QWidget, names: frozenset[str]) -> list[str]:
    """Words that stand outside of the brackets; `names` are the same in every language."""
    found = []
    for widget, text in said(window):
        words = [word for word in _LETTERS.findall(_without(outside(text), names)) if word not in names]
        if words:
            found.append(f"{type(widget).__name__}: {text!r}")
    return sorted(set(found))


def _without(text: str, names: frozenset[str]) -> str:
    for name in sorted(names, key=len, reverse=True):
        if " " in name or not name.isalpha():
            text = text.replace(name, "")
    return text
