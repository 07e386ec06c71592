"""One setting in the dialog: its title, its explanation, and the widget that its declaration asks for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from tutor.option import Option
from tutor.settings import Settings, in_words
from tutor.text import Text, listed
from tutor.ui import key_editor
from tutor.ui.calm_boxes import CalmComboBox, CalmDoubleSpinBox, CalmSpinBox
from tutor.ui.icons import icon
from tutor.ui.key_editor import KeyEditor
from tutor.ui.languages import language_name, languages_by_name
from tutor.ui.marked_check_box import MarkedCheckBox
from tutor.ui.path_browser import BrowseButton
from tutor.ui.path_check import path_fault
from tutor.ui.setting_search import Query
from tutor.ui.theme import set_kind
from tutor.ui.translation import told, tr
from tutor.ui.words import Words

WIDEST_EDITOR_CHARACTERS = 40
NOT_USED = Text("It is not used.")


class SettingEditor(QWidget):
    """Shows a value, and says when the learner wants another; it never changes anything itself."""

    wanted = Signal(str, object)
    """Name and new value."""
    reset_asked = Signal(str)
    """Name."""

    def __init__(self, name: str, option: Option, value: object, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.name = name
        self.option = option
        self.default = getattr(Settings(), name)
        self._show_value: Callable[[object], None]
        self._fault_of: Callable[[], str] = lambda: ""
        self.beside: list[QWidget] = []
        """Buttons that belong to the editor."""
        self.editor = self._build_editor(value)
        self.editor.setAccessibleName(tr(option.title))
        self.editor.setAccessibleDescription(tr(option.explanation))
        self.reset = self._tool(
            "reset", tr("Reset to default: {title}", title=tr(option.title)), tr("Back to the default")
        )
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        self.reset.clicked.connect(lambda: self.reset_asked.emit(self.name))
        self.title = Words("title")
        self.title.say(tr(option.title))
        self.explanation = Words("quiet")
        self.explanation.say(tr(option.explanation))
        self.found = _Line("quiet")
        self.standard = _Line("caption")
        self.idle = _Line("caption")
        self.need = _Line("body")
        self.fault = _Line("fault-small")
        self._lay_out()
        self.show_value(value)
        self.wear_theme()

    # Putting together -------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.editor, 1)
        for widget in self.beside:
            row.addWidget(widget)
        row.addWidget(self.reset)
        row.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 0, 0)
        column.setSpacing(2)
        if isinstance(self.editor, QCheckBox):
            column.addLayout(row)
            column.addWidget(self.explanation)
        else:
            self.title.setBuddy(self.editor)
            column.addWidget(self.title)
            column.addWidget(self.explanation)
            column.addSpacing(6)
            column.addLayout(row)
        for line in (self.found, self.standard, self.idle, self.need, self.fault):
            column.addLayout(line)

    def _tool(self, picture: str, name: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(picture)
        button.setAccessibleName(name)
        button.setToolTip(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _build_editor(self, value: object) -> QWidget:
        if self.option.choices is not None:
            return self._choice()
        if isinstance(value, bool):
            return self._tick()
        if isinstance(value, int):
            return self._whole_number()
        if isinstance(value, float):
            return self._number()
        if self.option.kind == "shortcut":
            return self._keys()
        if self.option.kind == "language":
            return self._language()
        return self._line()

    def _choice(self) -> QWidget:
        box = CalmComboBox()
        for value, title in (self.option.choices or {}).items():
            box.addItem(tr(title), value)
        self._show_value = lambda value: box.setCurrentIndex(box.findData(value))
        box.activated.connect(lambda index: self.wanted.emit(self.name, box.itemData(index)))
        return box

    def _language(self) -> QWidget:
        box = CalmComboBox()
        if not self.default:
            box.addItem(tr("Not told"), "")
        for code, name in languages_by_name():
            box.addItem(name, code)

        def show(value: object) -> None:
            if box.findData(value) < 0:
                box.addItem(language_name(str(value)), value)
            box.setCurrentIndex(box.findData(value))

        self._show_value = show
        box.activated.connect(lambda index: self.wanted.emit(self.name, box.itemData(index)))
        return box

    def _tick(self) -> QWidget:
        box = MarkedCheckBox(tr(self.option.title))
        self._show_value = lambda value: box.setChecked(bool(value))
        box.clicked.connect(lambda checked: self.wanted.emit(self.name, checked))
        return box

    def _whole_number(self) -> QWidget:
        box = CalmSpinBox()
        box.setRange(int(self.option.minimum or 0), int(self.option.maximum or 2**31 - 1))
        box.setKeyboardTracking(False)
        self._show_value = lambda value: _quietly(box, lambda: box.setValue(int(str(value))))
        box.valueChanged.connect(lambda value: self.wanted.emit(self.name, value))
        return box

    def _number(self) -> QWidget:
        box = CalmDoubleSpinBox()
        low, high = self.option.minimum or 0.0, self.option.maximum
        box.setDecimals(2)
        box.setSingleStep(0.05 if high is not None and high - low < 1.0 else 0.1)
        box.setRange(low, 1e9 if high is None else high)
        box.setKeyboardTracking(False)
        self._show_value = lambda value: _quietly(box, lambda: box.setValue(float(str(value))))
        box.valueChanged.connect(lambda value: self.wanted.emit(self.name, round(value, 2)))
        return box

    def _line(self) -> QWidget:
        line = QLineEdit()
        self._show_value = lambda value: line.setText(str(value))
        line.editingFinished.connect(lambda: self._take(line.text().strip()))
        if self.option.kind in ("file", "folder"):
            self._fault_of = lambda: path_fault(self.option, line.text().strip())
            line.textEdited.connect(lambda: self.show_fault(self._fault_of()))
            browse = BrowseButton(self.option, line.text)
            browse.chosen.connect(line.setText)
            browse.chosen.connect(self._take)
            self.beside.append(browse)
        return line

    def _keys(self) -> QWidget:
        button = KeyEditor()
        self._show_value = lambda value: button.show_keys(str(value))
        button.wanted.connect(self._take)
        clear = self._tool("close", tr("No keys: {title}", title=tr(self.option.title)), tr("No keys"))
        clear.clicked.connect(lambda: self._take(""))
        self.beside.append(clear)
        return button

    def _take(self, text: str) -> None:
        """Ask for what was typed or chosen, unless it is plain at once that it can't be."""
        fault = self._fault_of()
        if fault:
            self.show_fault(told(fault, NOT_USED))
        else:
            self.wanted.emit(self.name, text)

    @property
    def operable(self) -> tuple[QWidget, ...]:
        return (self.editor, *self.beside, self.reset)

    # What is shown ----------------------------------------------------------------------------------

    def show_value(self, value: object) -> None:
        """The value that holds; a fault of an earlier attempt is forgotten."""
        self._show_value(value)
        differs = value != self.default
        self.reset.setEnabled(differs)
        self.reset.setVisible(differs)
        self.standard.say(
            tr("Changed. The default is {default}.", default=self._in_words(self.default)) if differs else ""
        )
        set_kind(self, "setting-changed" if differs else "setting")
        self.show_fault(self._fault_of())

    def _in_words(self, value: object) -> str:
        if self.option.kind == "shortcut":
            return key_editor.in_words(str(value)) or tr(key_editor.NO_KEYS)
        if self.option.kind == "language":
            return language_name(str(value)) if value else tr("Not told")
        return tr(in_words(self.option, value))

    def show_fault(self, why: str) -> None:
        """Beside the value; nothing when it is empty."""
        self.fault.say(tr(why))

    def show_need(self, what: str) -> None:
        """What else has to be changed for the value to do its work; nothing when it is empty."""
        self.need.say(what)

    def show_idle(self, why: str) -> None:
        """Grey, with the reason why it does nothing beside the other settings; empty: it does."""
        for widget in (self.editor, *self.beside):
            widget.setEnabled(not why)
        self.idle.say(tr(why))

    def show_found(self, query: Query) -> None:
        """Mark what was searched for; values are named when they were what was found."""
        self.title.mark(query.spans(self.title.text()))
        self.explanation.mark(query.spans(self.explanation.text()))
        if isinstance(self.editor, MarkedCheckBox):
            self.editor.mark(query.spans(self.editor.text()))
        values = query.values(self.option)
        self.found.say(tr("Among its values: {values}", values=listed(values)) if values else "", query)

    def wear_theme(self) -> None:
        for button in (self.reset, *self.beside):
            if isinstance(button, QToolButton) and button.objectName():
                button.setIcon(icon(self, button.objectName()))
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        # By this widget's type: the buttons get theirs only after it.
        side = round(self.fontMetrics().height() * 1.1)
        for button in (self.reset, *self.beside):
            if isinstance(button, QToolButton):
                button.setIconSize(QSize(side, side))
        if not isinstance(self.editor, QCheckBox):  # that is as wide as its title, where there is room
            self.editor.setMaximumWidth(self.fontMetrics().averageCharWidth() * WIDEST_EDITOR_CHARACTERS)


class _Line(QVBoxLayout):
    """A line that is seldom needed: it is made when there is something to say."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind = kind
        self._words: Words | None = None

    def say(self, text: str, query: Query | None = None) -> None:
        """Nothing when it is empty; what was searched for is marked."""
        if self._words is None:
            if not text:
                return
            self._words = Words(self._kind)
            self.addWidget(self._words)
        self._words.say(text)
        self._words.setVisible(bool(text))
        if query is not None:
            self._words.mark(query.spans(text))

    def text(self) -> str:
        return "" if self._words is None else self._words.text()

    def isVisible(self) -> bool:
        return self._words is not None and self._words.isVisible()


def _quietly(box: QWidget, do: Callable[[], object]) -> None:
    """Without telling the world: showing a value is not wanting it."""
    before = box.blockSignals(True)
    do()
    box.blockSignals(before)
