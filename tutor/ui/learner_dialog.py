"""The learner's page: name, languages, level and manners, and what the tutor remembers."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget

from tutor.errors import SettingsError
from tutor.installation import asset
from tutor.lessons.learner import LONGEST_NAME, NAMELESS, Learner
from tutor.lessons.placement_answers import languages
from tutor.settings import Settings, options
from tutor.ui.labels import label, scrolling
from tutor.ui.languages import language_name
from tutor.ui.learner_book import LearnerBook
from tutor.ui.learner_facts import FactsList
from tutor.ui.program import Program
from tutor.ui.question import Question
from tutor.ui.setting_editor import SettingEditor
from tutor.ui.theme import set_kind
from tutor.ui.translation import told, tr
from tutor.ui.words import Words

SHOWN = (
    "language",
    "native_language",
    "level",
    "goal",
    "interests",
    "strictness",
    "patience",
    "pace",
    "remember_facts",
)
WIDTH_CHARACTERS, HEIGHT_LINES = 66, 34


class LearnerDialog(QDialog):
    changed = Signal(str)
    """The name of a setting that was changed here."""
    level_asked = Signal()
    """The learner wants the level test."""

    def __init__(self, program: Program, book: LearnerBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._program = program
        self._book = book
        self._shown = 0
        """The learner whose page it is."""
        self.setWindowTitle(tr("Learner"))
        self.heading = Words("heading")
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setPlaceholderText(tr(NAMELESS))
        self.name.setAccessibleName(tr("Name"))
        self.name.editingFinished.connect(self._rename)
        self.editors = {name: self._editor(name) for name in SHOWN}
        self.find_level = QPushButton(tr("Find my level…"))
        self.find_level.setAutoDefault(False)
        self.find_level.clicked.connect(self._find_level)
        self.no_test = label("caption")
        self.facts = FactsList()
        self.facts.failed.connect(self._tell)
        self.remove = QPushButton(tr("Remove this learner for good…"))
        self.remove.setAutoDefault(False)
        self.remove.clicked.connect(self._ask_to_remove)
        self.question = Question()
        self.fault = label("fault-small")
        self._lay_out()
        book.changed.connect(self.refresh)
        book.failed.connect(self._tell)

    def _editor(self, name: str) -> SettingEditor:
        editor = SettingEditor(name, options()[name], getattr(self._program.settings, name))
        editor.wanted.connect(self._wish)
        editor.reset_asked.connect(lambda name: self._wish(name, getattr(Settings(), name)))
        return editor

    def _lay_out(self) -> None:
        page = QWidget()
        set_kind(page, "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(20)
        column.addWidget(self.heading)
        column.addLayout(_named(tr("Name"), self.name))
        for name, editor in self.editors.items():
            if name == "remember_facts":
                about = Words("state")
                about.say(tr("What I remember about you"))
                column.addSpacing(8)
                column.addWidget(about)
            column.addWidget(editor)
            if name == "level":
                column.addLayout(_indented(self.find_level, self.no_test))
        column.addWidget(self.facts)
        column.addSpacing(8)
        column.addWidget(_hairline())
        column.addLayout(_indented(self.remove, self.question))
        column.addStretch(1)
        self.area = scrolling(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.area, 1)
        whole.addWidget(self.fault)
        self.fault.setContentsMargins(28, 8, 28, 8)
        self.fault.hide()

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        metrics, room = self.fontMetrics(), self.screen().availableGeometry().size()
        wanted = QSize(metrics.averageCharWidth() * WIDTH_CHARACTERS, metrics.height() * HEIGHT_LINES)
        return wanted.boundedTo(room * 0.9)

    # What is shown ----------------------------------------------------------------------------------

    def open_now(self, *, naming: bool = False) -> None:
        """Show who learns now; `naming` puts the keys on the name."""
        self.refresh()
        self.facts.refresh()
        if not self.isVisible():
            self.resize(self.sizeHint())
            self.area.verticalScrollBar().setValue(0)
        self.show()
        self.raise_()
        self.activateWindow()
        if naming:
            self.name.setFocus()
            self.name.selectAll()

    def refresh(self) -> None:
        learner, settings, records = self._book.active, self._program.settings, self._program.records
        if learner is None or records is None:
            return
        self.heading.say(learner.name)
        # What is being typed stays; it is not the name of another learner.
        if learner.id != self._shown or not self.name.hasFocus():
            self.name.setText("" if learner.name == NAMELESS else learner.name)
        self._shown = learner.id
        for name, editor in self.editors.items():
            if not (isinstance(editor.editor, QLineEdit) and editor.editor.hasFocus()):
                editor.show_value(getattr(settings, name))
        self._show_test(settings)
        self.facts.show_learner(records.facts, learner.id)

    def _show_test(self, settings: Settings) -> None:
        """Where there are questions in the language, the level can be found."""
        possible = settings.language in languages(asset("placement"))
        self.find_level.setEnabled(possible)
        self.no_test.setText(
            tr("Six to eight questions, answered by voice or by typing; about five minutes.")
            if possible
            else tr(
                "There are no questions in {language} yet: choose your level yourself.",
                language=language_name(settings.language),
            )
        )

    def wear_theme(self) -> None:
        for editor in self.editors.values():
            editor.wear_theme()
        self.facts.wear_theme()

    # Wishes -----------------------------------------------------------------------------------------

    def _wish(self, name: str, value: object) -> None:
        editor = self.editors[name]
        try:
            self._program.change_setting(name, value)
        except SettingsError as error:
            editor.show_value(getattr(self._program.settings, name))
            editor.show_fault(told(error.message, error.remedy))
            return
        self.fault.hide()
        editor.show_value(getattr(self._program.settings, name))
        self._show_test(self._program.settings)
        self.changed.emit(name)

    def _rename(self) -> None:
        if (learner := self._book.active) is not None:
            self._book.rename(learner, self.name.text().strip() or NAMELESS)

    def _find_level(self) -> None:
        self.close()
        self.level_asked.emit()

    def _ask_to_remove(self) -> None:
        learner = self._book.active
        if learner is None:
            return
        self.question.ask(
            tr(
                "Remove {name} with all talks, recordings, cards, texts and facts? This can't be taken back.",
                name=learner.name,
            ),
            tr("Remove for good"),
            tr("Keep"),
            lambda: self._remove(learner),
            learner.name,
            self.remove,
        )
        self.area.ensureWidgetVisible(self.question)

    def _remove(self, learner: Learner) -> None:
        self.close()
        self._book.remove(learner)

    def _tell(self, message: str, remedy: str) -> None:
        self.fault.setText(told(message, remedy))
        self.fault.show()

    def closeEvent(self, event: QCloseEvent) -> None:
        # What is still being typed counts.
        if (focused := self.focusWidget()) is not None:
            focused.clearFocus()
        super().closeEvent(event)


def _named(title: str, widget: QWidget) -> QVBoxLayout:
    words = Words("title")
    words.say(title)
    words.setBuddy(widget)
    column = QVBoxLayout()
    column.setContentsMargins(12, 0, 0, 0)
    column.setSpacing(6)
    column.addWidget(words)
    column.addWidget(widget)
    return column


def _indented(*widgets: QWidget) -> QVBoxLayout:
    """Under what they belong to; buttons no wider than their words."""
    column = QVBoxLayout()
    column.setContentsMargins(12, 0, 0, 0)
    column.setSpacing(6)
    for widget in widgets:
        is_button = isinstance(widget, QPushButton)
        column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft if is_button else Qt.AlignmentFlag(0))
    return column


def _hairline() -> QFrame:
    line = QFrame()
    set_kind(line, "hairline")
    return line
