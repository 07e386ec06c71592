"""One turn: how long it took, its waterfall, what the first sound waited for, its findings and phrases."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from tutor.audio.frames import Seconds
from tutor.conversation.turn import Outcome
from tutor.session.evidence import Finding
from tutor.session.phrases import phrase_rows
from tutor.session.timeline import Timeline, timeline
from tutor.session.timing import Fate, TurnTiming
from tutor.text import Text
from tutor.ui.account_view import AccountView
from tutor.ui.findings_view import FindingsView
from tutor.ui.labels import column_of, label, say
from tutor.ui.phrase_table import PhraseTable
from tutor.ui.row_table import fit_rows, row_table
from tutor.ui.translation import told, tr
from tutor.ui.waterfall import Waterfall
from tutor.ui.waterfall_rows import drawing, is_seen, thrown_away
from tutor.ui.wording import drafts, exact, latency

DRAFTS = Text("An answer begun in a pause of yours, before it was certain that you had finished.")
POINT = Text("Point at a bar, or use the arrow keys, to read its figures.")
WHOLE = Text("Show the whole answer")
FURTHER = Text("More drafts are further left: show the whole answer to see them.")
CLEARLY_SOONER: Seconds = 0.15
"""A turn that ended so long before its wait was over was ended by something else."""

_OUTCOMES: dict[Outcome | None, str] = {
    Outcome.ANSWERED: "",
    Outcome.INTERRUPTED: Text("You silenced the answer."),
    Outcome.WITHDRAWN: Text("The answer was withdrawn, because you went on."),
    Outcome.EMPTY: Text("No words were understood."),
    Outcome.FAILED: Text("No answer came."),
    None: Text("Under way."),
}


class TurnPage(QWidget):
    turn_asked = Signal()
    """Back to the turn in the talk, from the waterfall."""

    def __init__(self, go_to_turn: QWidget, parent: QWidget | None = None) -> None:
        """`go_to_turn` is the tool that leads back to the talk."""
        super().__init__(parent)
        self._go_to_turn = go_to_turn
        self._course: Timeline | None = None
        self.figure = label("figure")
        self.meaning = label("caption")
        self.outcome = label("caption")
        self.waterfall = Waterfall()
        self.looked = label("caption", tr(POINT))
        self.looked.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.whole = QCheckBox(tr(WHOLE))
        self.whole.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.reason = label("caption")
        self.legend = label("caption")
        self.account_title = label("section", tr("What the first sound waited for"))
        self.account = AccountView()
        self.findings = FindingsView()
        self.findings_title = label("section", tr("Findings"))
        self.table = PhraseTable()
        self.table_view = row_table(self.table, tr("Phrases of the turn"))
        self.phrases_title = label("section", tr("Phrases"))
        self.drafts_title = label("section", tr("Drafts"))
        self.drafts = label("caption")
        self.drafts.setToolTip(tr(DRAFTS))
        self._lay_out()
        self.waterfall.looked_at.connect(self._tell_looked)
        self.waterfall.turn_asked.connect(self.turn_asked)
        self.whole.toggled.connect(self._show_whole)
        self.table_view.selectionModel().selectionChanged.connect(self._mark_phrase)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.figure, 1)
        head.addWidget(self._go_to_turn, 0, Qt.AlignmentFlag.AlignTop)
        column = column_of(self)
        column.addLayout(head)
        for widget, space in (
            (self.meaning, 0),
            (self.outcome, 12),
            (self.waterfall, 4),
            (self.looked, 8),
            (self.whole, 8),
        ):
            column.addWidget(widget)
            column.addSpacing(space)
        _add_block(column, 16, self.reason, self.legend)
        _add_block(column, 16, self.findings_title, self.findings)
        _add_block(column, 16, self.account_title, self.account)
        _add_block(column, 16, self.phrases_title, self.table_view)
        _add_block(column, 0, self.drafts_title, self.drafts)
        column.addStretch(1)

    def show_timing(self, timing: TurnTiming, findings: Sequence[Finding]) -> None:
        course = timeline(timing)
        took = course.end if course is not None and course.heard else timing.own_first_sound
        say(self.figure, "" if took is None else latency(took))
        say(self.meaning, _meaning(timing))
        say(self.outcome, tr(_OUTCOMES[timing.outcome]))
        self.waterfall.show_course(course)
        say(self.reason, reason(timing))
        say(self.legend, legend(course, self.whole.isChecked()))
        self.account.show_course(course)
        # Where nobody was waiting there is nothing to account for.
        for widget in (self.waterfall, self.looked, self.whole, self.account_title, self.account):
            widget.setVisible(course is not None)
        self.findings.show_findings(findings)
        self.findings_title.setVisible(timing.outcome is not None)
        self.findings.setVisible(timing.outcome is not None)
        rows = phrase_rows(timing)
        changed = self.table.show_phrases(rows)
        self.phrases_title.setVisible(bool(rows))
        self.table_view.setVisible(bool(rows))
        told = drafts(timing.drafts) if timing.drafts.begun else ""
        say(self.drafts, told)
        self.drafts_title.setVisible(bool(told))
        self._course = course
        if changed:
            self.fit_table()

    def _mark_phrase(self) -> None:
        """The bars of the phrase that is chosen in the table."""
        chosen = self.table_view.selectionModel().selectedRows()
        self.waterfall.mark_phrase(self.table.phrase(chosen[0].row()) if chosen else None)

    def _show_whole(self, whole: bool) -> None:
        self.waterfall.show_whole(whole)
        say(self.legend, legend(self._course, whole))

    def _tell_looked(self, said: str) -> None:
        self.looked.setText(said or tr(POINT))

    def fit_table(self) -> None:
        fit_rows(self.table_view)
        # Room for the longest sentence that is usual, so that pointing at bars moves nothing.
        self.looked.setMinimumHeight(self.looked.fontMetrics().lineSpacing() * 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_table()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.fit_table()


def reason(timing: TurnTiming) -> str:
    """Why the end was waited for so long, in plain sentences; empty while nobody has decided."""
    if timing.decided is None:
        return ""
    sooner = timing.turn_wait is not None and timing.turn_wait < timing.decided.wait - CLEARLY_SOONER
    return told(timing.decided.reason, tr("The turn was ended sooner.") if sooner else "")


def legend(course: Timeline | None, whole: bool) -> str:
    """What the shapes mean, of those that are drawn."""
    if course is None:
        return ""
    shown = drawing(course, whole)
    spans = [span for span in course.spans if is_seen(span, shown.first, shown.last)]
    further = any(span.end <= shown.first for span in course.spans)
    dropped = any(thrown_away(course, span) for span in spans)
    early = any(span.early for span in spans if not thrown_away(course, span))
    kept = any(span.fate is Fate.KEPT for span in spans)
    gate = exact(course.gate) if course.gate else ""
    parts = (
        (tr("Dotted line: certain after {duration} that you had finished.", duration=gate), bool(gate)),
        (tr("Hollow: done in your pause, before your turn was certain."), early),
        (tr("With a line: kept from an earlier pause."), kept),
        (tr("Hatched: thrown away, because you went on."), dropped),
        (tr(FURTHER), further),
    )
    return told(*(sentence for sentence, holds in parts if holds))


def _meaning(timing: TurnTiming) -> str:
    if timing.own_first_sound is not None:
        return tr("from the request to the voice to its first sound; the tutor began, nobody was waiting")
    if timing.first_heard is None:
        return tr("no sound was heard") if timing.outcome is not None else tr("no sound yet")
    if timing.last_speech_at is None:
        return tr("from sending to the tutor's first sound")
    return tr("from your last sound to the tutor's first")


def _add_block(column: QVBoxLayout, space: int, *widgets: QWidget) -> None:
    for widget in widgets:
        column.addWidget(widget)
        column.addSpacing(4)
    column.addSpacing(space)
