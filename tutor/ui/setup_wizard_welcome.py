"""The wizard's first page: who learns what, and what for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QComboBox, QFormLayout, QLabel, QRadioButton, QWidget

from tutor.settings import options
from tutor.ui.languages import language_name, languages_by_name
from tutor.ui.program import Program
from tutor.ui.setup_wizard_page import WizardPage
from tutor.ui.theme import set_kind

TITLE = "Welcome"
PURPOSE = (
    "You talk, the tutor listens and answers. Everything happens on this computer; "
    "nothing that you say leaves it."
)
LEVELS = {
    "A1": "I know some words and set phrases",
    "A2": "I manage simple, everyday exchanges",
    "B1": "I get by in most situations, with mistakes",
    "B2": "I talk quite freely about many things",
    "C1": "I can say nearly everything that I want to",
    "C2": "I speak like somebody who grew up with it",
}
NOT_TOLD = "I'd rather not say"
STARTER_LANGUAGE = "en"


class WelcomePage(WizardPage):
    def __init__(self, program: Program, parent: QWidget | None = None) -> None:
        super().__init__(TITLE, PURPOSE, parent)
        self._program = program
        self.language = _language_box("Language to practise")
        self.native = _language_box("Your own language", NOT_TOLD)
        self.goal = QComboBox()
        self.goal.setAccessibleName("What you learn for")
        for value, title in (options()["goal"].choices or {}).items():
            self.goal.addItem(title, value)
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
        form.addRow(_label("I would like to practise"), self.language)
        form.addRow(_label("My own language is"), self.native)
        form.addRow(_label("I learn for"), self.goal)
        self.column.addLayout(form)
        self.column.addWidget(self.starter_note)
        self.column.addSpacing(12)
        self.add_title("How well do you speak it?")
        self._group = QButtonGroup(self)
        self.levels: dict[str, QRadioButton] = {}
        for level, words in LEVELS.items():
            button = QRadioButton(f"{level}   {words}")
            button.setAccessibleName(f"{level}: {words}")
            self.levels[level] = button
            self._group.addButton(button)
            self.column.addWidget(button)
        self.column.addStretch(1)

    def refresh(self) -> None:
        """Show what holds."""
        settings = self._program.settings
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

    def _note(self) -> None:
        """The starter pack knows one language only."""
        foreign = self.language.currentData() != STARTER_LANGUAGE
        self.starter_note.setVisible(foreign)
        name = self.language.currentText()
        self.starter_note.setText(
            f"The starter that comes with the program knows English only. The next page offers models "
            f"for {name}."
        )


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
