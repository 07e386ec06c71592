"""The drawer that shows where the time of a turn went. Closed, it does nothing at all."""

from __future__ import annotations

from statistics import median

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QScrollArea,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tutor.session.latency import LatencyMeter, TurnTiming
from tutor.ui.icons import fit_icon, icon
from tutor.ui.phrase_table import PhraseTable
from tutor.ui.stylesheet import SCROLL_BAR
from tutor.ui.theme import set_kind
from tutor.ui.waterfall import Waterfall, reason
from tutor.ui.wording import drafts, latency

EMPTY = "After your first turn you can see here how long each step took."
EARLY = "Hollow: done in your pause, before your turn was certain."
DRAFTS = "An answer begun in a pause of yours, before it was certain that you had finished."


class LatencyPanel(QFrame):
    close_asked = Signal()

    def __init__(self, meter: LatencyMeter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "drawer")
        self.setAccessibleName("Latency")
        self._meter = meter
        self._chosen: int | None = None
        """Index of the turn that is looked at; None follows the last one."""
        self.turn = _label("title")
        self.figure = _label("figure")
        self.meaning = _label("caption")
        self.reason = _label("caption")
        self.early = _label("caption", EARLY)
        self.drafts = _label("caption")
        self.all_drafts = _label("caption")
        self.soft_end = _label("caption")
        self.median = _label("quiet")
        self.empty = _label("quiet", EMPTY)
        self.waterfall = Waterfall()
        self.table = PhraseTable()
        self.table_view = self._table_view()
        self.back = self._tool("back", "Earlier turn")
        self.forward = self._tool("forward", "Later turn")
        self._cross = self._tool("close", "Close the latency panel")
        self._phrases_title = _label("section", "Phrases")
        self._drafts_block = self._block(
            _label("section", "Drafts"), self.drafts, self.all_drafts, self.soft_end
        )
        self._drafts_block.setToolTip(DRAFTS)
        self._notes = self._block(self.reason, self.early)
        self._lay_out()
        self.back.clicked.connect(lambda: self._step(-1))
        self.forward.clicked.connect(lambda: self._step(1))
        self._cross.clicked.connect(self.close_asked)
        self.wear_theme()

    def _tool(self, picture: str, title: str) -> QToolButton:
        tool = QToolButton()
        tool.setObjectName(picture)
        tool.setAccessibleName(title)
        tool.setToolTip(title)
        tool.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return tool

    def _table_view(self) -> QTableView:
        view = QTableView()
        view.setModel(self.table)
        view.setAccessibleName("Phrases of the turn")
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        view.setTabKeyNavigation(False)
        view.setShowGrid(False)
        view.verticalHeader().hide()
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.horizontalHeader().setHighlightSections(False)
        return view

    def _block(self, *labels: QLabel) -> QWidget:
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        for label in labels:
            column.addWidget(label)
        return block

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self.turn, 1)
        for tool in (self.back, self.forward, self._cross):
            head.addWidget(tool)
        self._body = QWidget()
        set_kind(self._body, "page")
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        for widget, space in (
            (self.figure, 0),
            (self.meaning, 16),
            (self.waterfall, 0),
            (self._notes, 24),
            (self._phrases_title, 4),
            (self.table_view, 8),
            (self._drafts_block, 16),
            (self.median, 0),
        ):
            body.addWidget(widget)
            body.addSpacing(space)
        self._page = QWidget()
        set_kind(self._page, "page")
        column = QVBoxLayout(self._page)
        column.setContentsMargins(20, 0, 20, 20)
        column.setSpacing(0)
        column.addWidget(self.empty)
        column.addWidget(self._body)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.setSpacing(4)
        head.setContentsMargins(20, 0, 12, 0)
        whole.addLayout(head)
        whole.addWidget(area, 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._page.minimumSizeHint().width() + SCROLL_BAR, 120)

    def sizeHint(self) -> QSize:
        return QSize(max(360, self.minimumSizeHint().width()), 480)

    # Following the meter ----------------------------------------------------------------------------

    def measure(self, meter: LatencyMeter) -> None:
        """Look at another meter: a new talk began."""
        self._meter, self._chosen = meter, None
        self.refresh()

    def refresh(self) -> None:
        if not self.isVisible():
            return
        turns = self._meter.turns
        last = len(turns) - 1
        index = last if self._chosen is None else min(self._chosen, last)
        self.back.setEnabled(index > 0)
        self.forward.setEnabled(index < last)
        self.empty.setVisible(not turns)
        self._body.setVisible(bool(turns))
        self.turn.setText(f"Turn {index + 1} of {last + 1}" if turns else "Latency")
        self._show_turn(turns[index] if turns else None)
        waits = [t.voice_to_voice for t in turns if t.voice_to_voice is not None]
        self.median.setText(
            f"Median of {len(waits)} {'turns' if len(waits) > 1 else 'turn'}: {latency(median(waits))}"
            if waits
            else ""
        )

    def _show_turn(self, timing: TurnTiming | None) -> None:
        spoken = timing is not None and timing.last_speech_at is not None
        heard = None if timing is None else _heard(timing)
        self.figure.setText(latency(heard))
        self.meaning.setText(
            "from your last sound to the tutor's first"
            if spoken
            else "from sending to the tutor's first sound"
        )
        self.waterfall.show_timing(timing)
        self._show_notes(timing)
        phrases = [] if timing is None else timing.phrases
        self.table.show_phrases(phrases)
        self._phrases_title.setVisible(bool(phrases))
        self.table_view.setVisible(bool(phrases))
        self._fit_table()

    def _show_notes(self, timing: TurnTiming | None) -> None:
        early = any(bar.early for bar in self.waterfall.bars)
        total = self._meter.drafts
        share = total.dropped_share
        for label, said in (
            (self.reason, reason(timing) if timing else ""),
            (self.early, EARLY if early else ""),
            (self.drafts, f"This turn: {drafts(timing.drafts)}" if timing and total.begun else ""),
            (self.all_drafts, f"All turns: {drafts(total)} ({share:.0%})" if share is not None else ""),
            (self.soft_end, self._meter.soft_end_reason),
        ):
            label.setText(said)
            label.setVisible(bool(said))
        self._notes.setVisible(bool(self.reason.text() or early))
        self._drafts_block.setVisible(bool(total.begun or self._meter.soft_end_reason))

    def _fit_table(self) -> None:
        """As high as its rows: the drawer scrolls, not the table. As wide as the drawer if that will do."""
        view, header = self.table_view, self.table_view.horizontalHeader()
        line = round(view.fontMetrics().height() * 1.6)
        view.verticalHeader().setDefaultSectionSize(line)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        tight = header.length() > view.viewport().width()
        if not tight:
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        bar = SCROLL_BAR if tight else 0
        view.setFixedHeight(header.sizeHint().height() + line * self.table.rowCount() + bar + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_table()

    def _step(self, by: int) -> None:
        last = len(self._meter.turns) - 1
        index = (last if self._chosen is None else self._chosen) + by
        self._chosen = None if index >= last else max(0, index)
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit_table()

    def wear_theme(self) -> None:
        for tool in (self.back, self.forward, self._cross):
            tool.setIcon(icon(self, tool.objectName(), QPalette.ColorRole.WindowText))
            tool.ensurePolished()
            fit_icon(tool, 1.1)


def _heard(timing: TurnTiming) -> float | None:
    moments = [p.heard_at for p in timing.phrases if p.heard_at is not None]
    return min(moments) - timing.zero if moments and timing.zero is not None else None


def _label(kind: str, text: str = "") -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    set_kind(label, kind)
    return label
