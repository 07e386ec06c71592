"""One setting in the dialog: its title, its explanation, and the widget that its declaration asks for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tutor.settings import Option, Settings
from tutor.ui.icons import fit_icon, icon
from tutor.ui.theme import set_kind
from tutor.ui.words import Words

WIDEST_EDITOR_CHARACTERS = 40
INDENT = 11
"""Pixels before a number: the style sheet does not reach the line inside a spin box."""


class SettingEditor(QWidget):
    """Shows a value, and says when the learner wants another; it never changes anything itself."""

    wanted = Signal(str, object)
    """Name and new value."""

    def __init__(self, name: str, option: Option, value: object, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.default = defaults()[name]
        self._show_value: Callable[[object], None]
        self.editor = self._build_editor(option, value)
        self.editor.setAccessibleName(option.title)
        self.editor.setAccessibleDescription(option.explanation)
        self.reset = QToolButton()
        self.reset.setAccessibleName(f"Reset to default: {option.title}")
        self.reset.setToolTip("Back to the default")
        self.reset.clicked.connect(lambda: self.wanted.emit(self.name, self.default))
        self.fault = Words("fault-small")
        self.fault.hide()
        self._lay_out(option)
        self.show_value(value)
        self.ensurePolished()
        self.wear_theme()

    def _lay_out(self, option: Option) -> None:
        explanation = Words("quiet")
        explanation.say(option.explanation)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.editor, 1)
        row.addWidget(self.reset)
        row.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        if not isinstance(self.editor, QCheckBox):
            title = QLabel(option.title)
            title.setWordWrap(True)
            title.setBuddy(self.editor)
            set_kind(title, "title")
            column.addWidget(title)
            column.addWidget(explanation)
            column.addSpacing(6)
            column.addLayout(row)
        else:
            column.addLayout(row)
            column.addWidget(explanation)
        column.addWidget(self.fault)

    def _build_editor(self, option: Option, value: object) -> QWidget:
        if option.choices is not None:
            return self._choice(option.choices)
        if isinstance(value, bool):
            return self._tick(option.title)
        if isinstance(value, int):
            return self._whole_number(option)
        if isinstance(value, float):
            return self._number(option)
        return self._line()

    def _choice(self, choices: object) -> QWidget:
        box = _CalmComboBox()
        assert isinstance(choices, dict)
        for value, title in choices.items():
            box.addItem(title, value)
        self._show_value = lambda value: box.setCurrentIndex(box.findData(value))
        box.activated.connect(lambda index: self.wanted.emit(self.name, box.itemData(index)))
        return box

    def _tick(self, title: str) -> QWidget:
        box = QCheckBox(title)
        self._show_value = lambda value: box.setChecked(bool(value))
        box.clicked.connect(lambda checked: self.wanted.emit(self.name, checked))
        return box

    def _whole_number(self, option: Option) -> QWidget:
        box = _CalmSpinBox()
        box.setRange(int(option.minimum or 0), int(option.maximum or 2**31 - 1))
        box.setKeyboardTracking(False)
        self._show_value = lambda value: _quietly(box, lambda: box.setValue(int(str(value))))
        box.valueChanged.connect(lambda value: self.wanted.emit(self.name, value))
        return box

    def _number(self, option: Option) -> QWidget:
        box = _CalmDoubleSpinBox()
        box.setDecimals(2)
        box.setSingleStep(0.1)
        box.setRange(option.minimum or 0.0, 1e9 if option.maximum is None else option.maximum)
        box.setKeyboardTracking(False)
        self._show_value = lambda value: _quietly(box, lambda: box.setValue(float(str(value))))
        box.valueChanged.connect(lambda value: self.wanted.emit(self.name, round(value, 2)))
        return box

    def _line(self) -> QWidget:
        line = QLineEdit()
        self._show_value = lambda value: line.setText(str(value))
        line.editingFinished.connect(lambda: self.wanted.emit(self.name, line.text().strip()))
        return line

    def show_value(self, value: object) -> None:
        """The value that holds now; a fault of an earlier attempt is forgotten."""
        self._show_value(value)
        self.reset.setEnabled(value != self.default)
        self.fault.say("")
        self.fault.hide()

    def show_fault(self, why: str) -> None:
        self.fault.say(why)
        self.fault.show()

    def wear_theme(self) -> None:
        self.reset.setIcon(icon(self, "reset"))
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        fit_icon(self.reset, 1.1)
        self.editor.setMaximumWidth(self.fontMetrics().averageCharWidth() * WIDEST_EDITOR_CHARACTERS)


def defaults() -> dict[str, object]:
    return {field.name: field.default for field in fields(Settings)}


def _quietly(box: QWidget, do: Callable[[], object]) -> None:
    """Without telling the world: showing a value is not wanting it."""
    before = box.blockSignals(True)
    do()
    box.blockSignals(before)


class _CalmComboBox(QComboBox):
    """Does not change its value when the page is scrolled with the wheel over it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _CalmSpinBox(QSpinBox):
    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(INDENT, 0, 0, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _CalmDoubleSpinBox(QDoubleSpinBox):
    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(INDENT, 0, 0, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
