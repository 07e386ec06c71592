"""One talk of before: what was said, and how it sounded where that is kept; to go on with, name or delete."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tutor.conversation.transcript import Turn
from tutor.errors import TutorError
from tutor.records.sounds import LEARNER, Sound
from tutor.records.talks import KeptTalk
from tutor.ui.chip_flow import ChipFlow
from tutor.ui.column import Column
from tutor.ui.history_words import about, title_of
from tutor.ui.labels import label, say
from tutor.ui.program import Program
from tutor.ui.question import Question
from tutor.ui.sound_buttons import SoundButtons
from tutor.ui.theme import set_kind
from tutor.ui.translation import told, tr
from tutor.ui.words import Words

SETTLES_MS = 200
"""After the last turn was put on the page."""
AT_ONCE = 12
"""Turns that are put on the page in one go: a long talk must not hold up the window."""


class HistoryTalk(QWidget):
    back_asked = Signal()
    resume_asked = Signal(object)
    """The KeptTalk."""
    rename_asked = Signal(int, str)
    report_asked = Signal(int)
    export_asked = Signal(int)
    delete_asked = Signal(int)

    def __init__(self, program: Program, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sounds = SoundButtons(program, self)
        self._kept: KeptTalk | None = None
        self._sounds: dict[int, list[Sound]] = {}
        self._waiting: list[Turn] = []
        self.rows: dict[int, QWidget] = {}
        self.back = QPushButton(tr("All talks"))
        self.title = label("state")
        self.editor = QLineEdit()
        self.about = label("quiet")
        self.fault = label("fault")
        self.told = label("caption")
        self.question = Question()
        self.doing = ChipFlow()
        self.resume = QPushButton(tr("Go on with this talk"))
        self.report = QPushButton(tr("Report"))
        self.rename = QPushButton(tr("Rename"))
        self.export = QPushButton(tr("Export …"))
        self.delete = QPushButton(tr("Delete …"))
        self._more = QTimer(self)
        self._more.setInterval(0)
        self._more.timeout.connect(self._add_turns)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLES_MS)
        self._settling.timeout.connect(self._stay)
        self._turn_wanted: int | None = None
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        set_kind(self.resume, "primary")
        self.editor.setAccessibleName(tr("Name of the talk"))
        self.editor.hide()
        say(self.fault, "")
        say(self.told, "")
        for button in (self.back, self.resume, self.report, self.rename, self.export, self.delete):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAutoDefault(False)
        buttons = (self.resume, self.report, self.rename, self.export, self.delete)
        self.doing.put(buttons)
        head = QWidget()
        rows = QVBoxLayout(head)
        rows.setContentsMargins(0, 8, 0, 8)
        rows.setSpacing(8)
        rows.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self.title, self.editor, self.about):
            rows.addWidget(widget)
        rows.addWidget(self.doing)
        rows.addWidget(self.question)
        rows.addWidget(self.fault)
        rows.addWidget(self.told)
        self._page = QWidget()
        set_kind(self._page, "page")
        self._turns = QVBoxLayout(self._page)
        self._turns.setContentsMargins(0, 8, 0, 24)
        self._turns.setSpacing(16)
        self._turns.addStretch(1)
        holder = Column(self._page)
        set_kind(holder, "page")
        self.area = QScrollArea()
        set_kind(self.area, "talk")
        self.area.setWidgetResizable(True)
        self.area.setAccessibleName(tr("What was said"))
        self.area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.area.setWidget(holder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Column(head))
        column.addWidget(self.area, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self._leave)
        self.rename.clicked.connect(self._edit)
        self.editor.returnPressed.connect(self._name)
        self.editor.editingFinished.connect(self._stop_editing)
        self.export.clicked.connect(self._ask_export)
        self.report.clicked.connect(self._ask_report)
        self.resume.clicked.connect(lambda: self.resume_asked.emit(self._kept))
        self.delete.clicked.connect(self._ask_delete)
        self.sounds.began.connect(partial(say, self.fault, ""))
        self.sounds.failed.connect(self.fail)
        self.area.verticalScrollBar().rangeChanged.connect(self._bring)

    # Showing ----------------------------------------------------------------------------------------

    def show_talk(self, kept: KeptTalk, sounds: Sequence[Sound], turn: int | None = None) -> None:
        """Show a talk from its beginning, or from one of its turns."""
        self._clear()
        self._kept, self._turn_wanted = kept, turn
        for sound in sounds:
            self._sounds.setdefault(sound.turn, []).append(sound)
        self._say_title(title_of(kept.talk))
        self.about.setText(about(kept.talk))
        # The level test has a page of its own, and without words of the learner's there is nothing to tell.
        reported = kept.talk.learner_words > 0 and kept.talk.head.kind != "placement"
        self.doing.show_chip(self.report, reported)
        self._waiting = list(kept.transcript.turns)
        self._add_turns()
        self._more.start()
        self.resume.setFocus()

    def _say_title(self, title: str) -> None:
        self.title.setText(title)
        self.title.show()

    def tell(self, text: str) -> None:
        """What was done with the talk."""
        say(self.told, text)

    def fail(self, error: TutorError) -> None:
        say(self.fault, told(error.message, error.remedy))

    def leave(self) -> None:
        """The page goes out of sight: what sounds falls silent."""
        self.sounds.silence()

    def wear_theme(self) -> None:
        for row in self.rows.values():
            for button in row.findChildren(QToolButton):
                self.sounds.dress(button)

    def _clear(self) -> None:
        self.sounds.silence()
        self._more.stop()
        self._settling.stop()
        self._sounds.clear()
        say(self.fault, "")
        say(self.told, "")
        self.question.hide()
        self.editor.hide()
        for row in self.rows.values():
            self._turns.removeWidget(row)
            row.deleteLater()
        self.rows.clear()
        self.area.verticalScrollBar().setValue(0)

    def _add_turns(self) -> None:
        some, self._waiting = self._waiting[:AT_ONCE], self._waiting[AT_ONCE:]
        for turn in some:
            row = self.rows[turn.id.number] = self._row(turn)
            self._turns.insertWidget(self._turns.count() - 1, row)
        if self._waiting:
            return
        self._more.stop()
        self._settling.start()

    def _bring(self) -> None:
        """The page was laid out anew: only now it is known where the turn is that is wanted."""
        wanted = self.rows.get(self._turn_wanted or -1)
        if wanted is not None:
            self.area.verticalScrollBar().setValue(wanted.y())

    def _stay(self) -> None:
        """The page is whole: from now on only the learner scrolls it."""
        self._bring()
        self._turn_wanted = None

    def _row(self, turn: Turn) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        sounds = self._sounds.get(turn.id.number, [])
        own = [one.path for one in sounds if one.phrase == LEARNER]
        tutors = [one.path for one in sounds if one.phrase != LEARNER]
        for who, said, paths in (
            (tr("You"), turn.learner, own),
            (tr("Tutor"), turn.heard_reply(), tutors),
        ):
            if said:
                column.addLayout(self._said(who, said, paths))
        return row

    def _said(self, who: str, said: str, paths: list[Path]) -> QVBoxLayout:
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(label("section", who, wraps=False))
        if paths:
            above.addWidget(self.sounds.button(who, paths))
        above.addStretch(1)
        words = Words("speech")
        words.say(said)
        block = QVBoxLayout()
        block.setSpacing(0)
        block.addLayout(above)
        block.addWidget(words)
        return block

    # Doing ------------------------------------------------------------------------------------------

    def _leave(self) -> None:
        self.sounds.silence()
        self.back_asked.emit()

    def _edit(self) -> None:
        if self._kept is None:
            return
        self.editor.setText(self._kept.talk.head.title or self.title.text())
        self.title.hide()
        self.editor.show()
        self.editor.setFocus()
        self.editor.selectAll()

    def _name(self) -> None:
        title = " ".join(self.editor.text().split())
        if self._kept is not None and title:
            self._say_title(title)
            self.rename_asked.emit(self._kept.talk.id, title)
        self.rename.setFocus()

    def _stop_editing(self) -> None:
        self.editor.hide()
        self.title.show()

    def _ask_export(self) -> None:
        if self._kept is not None:
            self.export_asked.emit(self._kept.talk.id)

    def _ask_report(self) -> None:
        if self._kept is not None:
            self.report_asked.emit(self._kept.talk.id)

    def _ask_delete(self) -> None:
        if self._kept is None:
            return
        number = self._kept.talk.id
        self.question.ask(
            tr("Delete this talk for good, with its sound, and from every copy? Nothing brings it back."),
            tr("Delete it"),
            tr("Keep it"),
            lambda: self.delete_asked.emit(number),
            self.title.text(),
            self.delete,
        )
