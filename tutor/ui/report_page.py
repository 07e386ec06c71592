"""One report, on one calm page: what went well, figures, corrections, words, and what to do next."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from tutor.lessons.report import MetWord, Report
from tutor.lessons.vocabulary import from_word
from tutor.records.sounds import LEARNER, Sound
from tutor.ui.chip_flow import ChipFlow
from tutor.ui.labels import label, say
from tutor.ui.program import Program
from tutor.ui.report_corrections import CorrectionRow, card_of, cleared
from tutor.ui.report_texts import button, next_step, no_corrections, told_figures, went_well, without_figures
from tutor.ui.sound_buttons import SoundButtons
from tutor.ui.theme import set_kind
from tutor.ui.translation import tr
from tutor.ui.words import Words


class ReportPage(QWidget):
    hear_asked = Signal(str)
    """The tutor is to say this."""
    keep_asked = Signal(object)
    """A NewCard."""
    called_right = Signal(object)
    """A ReportedCorrection: the learner says that it is none."""
    step_asked = Signal()
    """The next step is to be done."""

    def __init__(self, program: Program, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sounds = SoundButtons(program, self)
        self.corrections: list[CorrectionRow] = []
        self.well_title = _section(tr("What went well"))
        self.well = QVBoxLayout()
        self.figures = QGridLayout()
        self.told_figures: list[str] = []
        """As a screen reader says them."""
        self.no_figures = label("caption")
        self.corrected = QVBoxLayout()
        self.none_corrected = label("quiet")
        self.words_title = _section(tr("New words"))
        self.own_title = label("caption", tr("You said them for the first time:"))
        self.own_words = ChipFlow()
        self.tutors_title = label("caption", tr("The tutor brought them:"))
        self.tutors_words = ChipFlow()
        self.step = Words("speech")
        self.do = QPushButton()
        set_kind(self.do, "primary")
        self.do.setAutoDefault(False)
        self.do.clicked.connect(self.step_asked)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 24)
        column.setSpacing(8)
        self.well.setSpacing(4)
        self.corrected.setSpacing(12)
        self.figures.setHorizontalSpacing(16)
        self.figures.setVerticalSpacing(4)
        self.figures.setColumnStretch(1, 1)
        column.addWidget(self.well_title)
        column.addLayout(self.well)
        column.addSpacing(8)
        column.addWidget(_section(tr("The talk in figures")))
        column.addLayout(self.figures)
        column.addWidget(self.no_figures)
        column.addSpacing(8)
        column.addWidget(_section(tr("Corrections")))
        column.addWidget(self.none_corrected)
        column.addLayout(self.corrected)
        column.addSpacing(8)
        for widget in (
            self.words_title,
            self.own_title,
            self.own_words,
            self.tutors_title,
            self.tutors_words,
        ):
            column.addWidget(widget)
        column.addSpacing(8)
        column.addWidget(_section(tr("Next")))
        column.addWidget(self.step)
        column.addWidget(self.do, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def show_report(self, report: Report, sounds: Sequence[Sound]) -> None:
        self.sounds.silence()
        self._show_well(went_well(report))
        self._show_figures(told_figures(report))
        say(self.no_figures, without_figures(report))
        self._show_corrections(report, sounds)
        own = [met for met in report.words if met.own]
        tutors = [met for met in report.words if not met.own]
        self.words_title.setVisible(bool(report.words))
        for title, flow, words in (
            (self.own_title, self.own_words, own),
            (self.tutors_title, self.tutors_words, tutors),
        ):
            title.setVisible(bool(words))
            flow.put([self._chip(flow, met, report) for met in words])
        self.step.say(next_step(report))
        self.do.setText(button(report))
        self.do.setAccessibleDescription(next_step(report))

    def silence(self) -> None:
        self.sounds.silence()

    def wear_theme(self) -> None:
        for row in self.corrections:
            row.wear_theme()

    def _show_well(self, sentences: Sequence[str]) -> None:
        cleared(self.well)
        self.well_title.setVisible(bool(sentences))
        for sentence in sentences:
            words = Words("body")
            words.say(sentence)
            self.well.addWidget(words)

    def _show_figures(self, told: Sequence[tuple[str, str]]) -> None:
        cleared(self.figures)
        self.told_figures = [f"{value} {words}" for value, words in told]
        for row, (value, words) in enumerate(told):
            figure, meaning = label("title", value, wraps=False), label("body", words)
            figure.setAccessibleName(self.told_figures[row])
            self.figures.addWidget(figure, row, 0, Qt.AlignmentFlag.AlignTop)
            self.figures.addWidget(meaning, row, 1, Qt.AlignmentFlag.AlignTop)

    def _show_corrections(self, report: Report, sounds: Sequence[Sound]) -> None:
        cleared(self.corrected)
        own = {one.turn: one.path for one in sounds if one.phrase == LEARNER}
        self.corrections = []
        for one in report.corrections:
            kept: list[Path] = [own[one.turn]] if one.turn in own else []
            row = CorrectionRow(one, card_of(one, report), kept, self.sounds)
            row.hear_asked.connect(self._hear)
            row.keep_asked.connect(self.keep_asked)
            row.called_right.connect(partial(self.called_right.emit, one))
            self.corrected.addWidget(row)
            self.corrections.append(row)
        say(self.none_corrected, "" if report.corrections else no_corrections(report))

    def _hear(self, sentence: str) -> None:
        self.sounds.silence()
        self.hear_asked.emit(sentence)

    def _chip(self, flow: ChipFlow, met: MetWord, report: Report) -> QPushButton:
        chip = flow.chip(tr("+ {word}", word=met.word))
        chip.setToolTip(met.sentence)
        chip.setAccessibleName(tr("Keep the word {word}", word=met.word))
        chip.setAccessibleDescription(met.sentence)
        card = from_word(met.word, met.sentence, language=report.language, talk=report.talk, turn=met.turn)
        chip.clicked.connect(partial(self._keep, chip, card))
        return chip

    def _keep(self, chip: QPushButton, card: object) -> None:
        chip.setEnabled(False)
        self.keep_asked.emit(card)


def _section(text: str) -> QLabel:
    return label("section", text)
