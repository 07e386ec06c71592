"""The report on one talk, the newest or a chosen one: read, acted on, saved, printed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tutor.errors import TutorError
from tutor.lessons.plan import FREE, TalkPlan
from tutor.lessons.report import Report, ReportedCorrection
from tutor.records.records import Records
from tutor.records.sounds import Sound
from tutor.records.talks import Talk
from tutor.teaching.report_making import report_on
from tutor.thinking.feedback import Correction
from tutor.ui.accessibility import announce
from tutor.ui.column import Column
from tutor.ui.errands import Errands
from tutor.ui.history_words import about, title_of
from tutor.ui.labels import label, say, scrolling
from tutor.ui.program import Program
from tutor.ui.report_corrections import CalledRight, card_of
from tutor.ui.report_export import lay_out, print_on, window_language, write_html, write_pdf
from tutor.ui.report_page import ReportPage
from tutor.ui.theme import set_kind
from tutor.ui.translation import told, tr
from tutor.ui.views import REVIEW


@dataclass(frozen=True, slots=True)
class Shown:
    talk: Talk
    report: Report
    sounds: tuple[Sound, ...]


class ReportView(QWidget):
    hear_asked = Signal(str)
    keep_asked = Signal(object)
    """A NewCard."""
    called_right = Signal(object)
    """A CalledRight."""
    plan_asked = Signal(object)
    """A TalkPlan: begin it."""
    view_asked = Signal(str)
    talk_asked = Signal(int)
    """The talk itself is to be shown."""

    def __init__(self, program: Program, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._program = program
        self._errands = Errands(self)
        self._asked = 0
        """Counts what was asked for: an answer that is not the newest is out of date."""
        self.chosen: int | None = None
        """The talk whose report is wanted; None for the newest."""
        self.shown_report: Shown | None = None
        self.dialog: QFileDialog | None = None
        self.title = label("heading")
        self.about = label("quiet")
        self.fault = label("fault")
        self.told = label("caption")
        self.read_talk = QPushButton(tr("Read the talk"))
        self.save = QPushButton(tr("Save as …"))
        self.print = QPushButton(tr("Print …"))
        self.empty = label("quiet")
        self.page = ReportPage(program)
        self.stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        doing = QHBoxLayout()
        doing.setSpacing(8)
        for button in (self.read_talk, self.save, self.print):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAutoDefault(False)
            doing.addWidget(button)
        doing.addStretch(1)
        whole = QWidget()
        set_kind(whole, "page")
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(8)
        for widget in (self.title, self.about, self.fault, self.told):
            column.addWidget(widget)
        column.addLayout(doing)
        column.addWidget(self.page, 1)
        nothing = QWidget()
        rows = QVBoxLayout(nothing)
        rows.setContentsMargins(0, 16, 0, 0)
        rows.addWidget(self.empty)
        rows.addStretch(1)
        self._nothing = Column(nothing)
        holder = Column(whole)
        set_kind(holder, "page")
        self.area = scrolling(holder)
        self.area.setAccessibleName(tr("Report"))
        for page in (self._nothing, self.area):
            self.stack.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)
        for text in (self.fault, self.told):
            say(text, "")

    def _connect(self) -> None:
        self.page.hear_asked.connect(self.hear_asked)
        self.page.keep_asked.connect(self.keep_asked)
        self.page.called_right.connect(self._call_right)
        self.page.step_asked.connect(self._do_step)
        self.page.sounds.failed.connect(self._fail)
        self.read_talk.clicked.connect(self._ask_talk)
        self.save.clicked.connect(self._ask_file)
        self.print.clicked.connect(self._ask_printer)

    # Showing ----------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Look for the report that is wanted; it is made where there is none."""
        records, learner, wanted = self._program.records, self._learner, self.chosen
        self._asked += 1
        asked = self._asked
        if records is None:
            self._show_nothing(tr("Your talks are not kept at the moment."))
            return
        if self.shown_report is None:
            self._show_nothing(tr("Looking …"))
        self._errands.run(lambda: looked_up(records, learner, wanted), partial(self._show, asked), self._fail)

    @property
    def _learner(self) -> int | None:
        return self._program.settings.learner or None

    def _show(self, asked: int, found: Shown | None) -> None:
        if asked != self._asked:
            return
        say(self.fault, "")
        if found is None:
            self.shown_report = None
            self._show_nothing(tr("After a talk of yours its report stands here."))
            return
        if found == self.shown_report:
            return
        new = self.shown_report is None or found.talk.id != self.shown_report.talk.id
        self.shown_report = found
        self.title.setText(title_of(found.talk))
        self.about.setText(about(found.talk))
        self.page.show_report(found.report, found.sounds)
        self.stack.setCurrentWidget(self.area)
        if new:
            say(self.told, "")
            self.area.verticalScrollBar().setValue(0)

    def _show_nothing(self, why: str) -> None:
        self.empty.setText(why)
        self.stack.setCurrentWidget(self._nothing)

    def leave(self) -> None:
        self.page.silence()

    def wear_theme(self) -> None:
        self.page.wear_theme()

    def _fail(self, error: TutorError) -> None:
        said = told(error.message, error.remedy)
        if self.shown_report is None:
            self._show_nothing(said)
        else:
            say(self.fault, said)

    # Doing ------------------------------------------------------------------------------------------

    def _ask_talk(self) -> None:
        if self.shown_report is not None:
            self.talk_asked.emit(self.shown_report.talk.id)

    def _call_right(self, one: ReportedCorrection) -> None:
        found = self.shown_report
        if found is not None:
            made = Correction(one.said, one.better, one.why, one.rule)
            card, talk = card_of(one, found.report), found.report.talk
            self.called_right.emit(CalledRight(talk, one.turn, made, card, self.refresh))

    def _do_step(self) -> None:
        found = self.shown_report
        if found is None:
            return
        step = found.report.next_step
        match step.kind:
            case "scene" | "scene again":
                self.plan_asked.emit(TalkPlan("scenario", step.subject, str(step.values["title"])))
            case "talk":
                self.plan_asked.emit(FREE)
            case "cards":
                self.view_asked.emit(REVIEW)
            case "rule":
                for one in found.report.corrections:
                    if one.rule == step.subject:
                        self.keep_asked.emit(card_of(one, found.report))
                self.view_asked.emit(REVIEW)

    def _ask_file(self) -> None:
        kinds = {
            "html": tr("Web page ({pattern})", pattern="*.html"),
            "sound": tr("Web page with its sound in a folder ({pattern})", pattern="*.html"),
            "pdf": "PDF (*.pdf)",
        }
        dialog = self.dialog = QFileDialog(self, tr("Save the report"), "")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([kinds["pdf"], kinds["html"], kinds["sound"]])
        dialog.setDefaultSuffix("pdf")
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix("pdf" if chosen == kinds["pdf"] else "html")
        )
        dialog.selectFile("voice-tutor-report")
        dialog.fileSelected.connect(
            lambda path: self.save_to(Path(path), with_sound=dialog.selectedNameFilter() == kinds["sound"])
        )
        dialog.open()

    def save_to(self, path: Path, *, with_sound: bool = False) -> None:
        """Write the report; the file's ending says as what."""
        found = self.shown_report
        if found is None:
            return
        title, when = self.title.text(), self.about.text()
        if path.suffix.casefold() == ".pdf":
            try:
                write_pdf(path, found.report, title, when)
            except TutorError as error:
                self._fail(error)
                return
            self._saved(path)
            return
        language = window_language()
        sounds = found.sounds if with_sound else ()
        self._errands.run(
            lambda: write_html(path, found.report, title, when, language, sounds),
            lambda _: self._saved(path),
            self._fail,
        )

    def _saved(self, path: Path) -> None:
        said = tr("Written to {path}.", path=path)
        say(self.fault, "")
        say(self.told, said)
        announce(self.told, said)

    def _ask_printer(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        found = self.shown_report
        if found is None:
            return
        printer = QPrinter()
        lay_out(printer)
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title, when = self.title.text(), self.about.text()
        dialog.accepted.connect(lambda: print_on(printer, found.report, title, when))
        QDialog.open(dialog)


def looked_up(records: Records, learner: int | None, talk: int | None) -> Shown | None:
    """The report on a talk, or on the newest of a learner; for a thread. Raises StoreError."""
    number = records.reports.wanted(learner, talk).result()
    if number is None:
        return None
    loading, sounds = records.talks.load(number), records.sounds.of(number)
    return Shown(loading.result().talk, report_on(records, number), sounds.result())
