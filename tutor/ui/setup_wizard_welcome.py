"""The wizard's first page: who learns what, and what for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QWidget,
)

from tutor.lessons.learner import LONGEST_NAME, NAMELESS
from tutor.models.learning_languages import missing
from tutor.option import STARTER
from tutor.settings import options
from tutor.text import Text
from tutor.ui.languages import language_name, languages_by_name
from tutor.ui.learner_book import LearnerBook
from tutor.ui.program import Program
from tutor.ui.setup_wizard_page import WizardPage
from tutor.ui.theme import set_kind
from tutor.ui.translation import told, tr

TITLE = Text("Welcome")
PURPOSE = Text(
    "You talk, the tutor listens and answers. Everything happens on this computer; "
    "nothing that you say leaves it."
)
LEVELS = {
    "A1": Text("I know some words and set phrases"),
    "A2": Text("I manage simple, everyday exchanges"),
    "B1": Text("I get by in most situations, with mistakes"),
    "B2": Text("I talk quite freely about many things"),
    "C1": Text("I can say nearly everything that I want to"),
    "C2": Text("I speak like somebody who grew up with it"),
}
NOT_TOLD = Text("I'd rather not say")


class WelcomePage(WizardPage):
    def __init__(
        self, program: Program, learners: LearnerBook | None = None, parent: QWidget | None = None
    ) -> None:
        """Without `learners` nobody is asked for a name."""
        super().__init__(TITLE, PURPOSE, parent)
        self._program = program
        self._learners = learners
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setPlaceholderText(tr("If you like"))
        self.name.setAccessibleName(tr("Your name"))
        self.language = _language_box(tr("Language to practise"))
        self.native = _language_box(tr("Your own language"), tr(NOT_TOLD))
        self.goal = QComboBox()
        self.goal.setAccessibleName(tr("What you learn for"))
        for value, title in (options()["goal"].choices or {}).items():
            self.goal.addItem(tr(title), value)
        self.starter_note = QLabel()
        self.starter_note.setWordWrap(True)
        set_kind(self.starter_note, "quiet")
        self._lay_out()
        self.language.currentIndexChanged.connect(self._note)
        self.refresh()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if self._learners is not None:
            form.addRow(_label(tr("My name is")), self.name)
        form.addRow(_label(tr("I would like to practise")), self.language)
        form.addRow(_label(tr("My own language is")), self.native)
        form.addRow(_label(tr("I learn for")), self.goal)
        self.column.addLayout(form)
        self.column.addWidget(self.starter_note)
        self.column.addSpacing(12)
        self.add_title(tr("How well do you speak it?"))
        self._group = QButtonGroup(self)
        self.levels: dict[str, QRadioButton] = {}
        for level, words in LEVELS.items():
            button = QRadioButton(f"{level}   {tr(words)}")
            button.setAccessibleName(f"{level}: {tr(words)}")
            self.levels[level] = button
            self._group.addButton(button)
            self.column.addWidget(button)
        self.column.addStretch(1)

    def refresh(self) -> None:
        """Show what holds."""
        settings = self._program.settings
        learner = self._learners.active if self._learners is not None else None
        if learner is not None and not self.name.isModified():
            self.name.setText("" if learner.name == NAMELESS else learner.name)
        for box, code in ((self.language, settings.language), (self.native, settings.native_language)):
            if box.findData(code) < 0:
                box.addItem(language_name(code), code)
            box.setCurrentIndex(box.findData(code))
        self.goal.setCurrentIndex(self.goal.findData(settings.goal))
        self.levels[settings.level].setChecked(True)
        self._note()

    def enter(self) -> None:
        self.refresh()

    def keep(self) -> None:
        chosen: dict[str, object] = {
            "language": self.language.currentData(),
            "native_language": self.native.currentData(),
            "goal": self.goal.currentData(),
            "level": next(level for level, button in self.levels.items() if button.isChecked()),
        }
        known = self._program.settings
        changes = [(name, value) for name, value in chosen.items() if value != getattr(known, name)]
        if changes:
            self._program.change_settings(changes)
        name = self.name.text().strip()
        if self._learners is not None and name and (learner := self._learners.active) is not None:
            self._learners.rename(learner, name)

    def _note(self) -> None:
        """What is chosen may know other languages only, as the starter pack does."""
        name, settings = self.language.currentText(), self._program.settings
        self.starter_note.setVisible(bool(missing(settings, str(self.language.currentData()))))
        knows_one = Text("The starter that comes with the program knows English only.")
        next_page = Text("The next page offers models for {language}.", language=name)
        only_starter = STARTER in (settings.whisper_model, settings.piper_voice)
        self.starter_note.setText(told(knows_one if only_starter else "", next_page))


def _label(text: str) -> QLabel:
    label = QLabel(text)
    set_kind(label, "title")
    return label


def _language_box(name: str, nothing: str = "") -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    if nothing:
        box.addItem(nothing, "")
    for code, title in languages_by_name():
        box.addItem(title, code)
    return box
