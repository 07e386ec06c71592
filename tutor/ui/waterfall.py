"""The stages of one turn as bars on a common time axis, zero at the last speech sample.

             0 last speech    gate: the turn is certain
    wait     ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓┊
    hear         ░░░░         ┊
    think            ░░░░░░░░░▓▓

What a draft did before the gate (░, drawn hollow) has cost the learner nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from tutor.audio.frames import Seconds
from tutor.session.latency import TurnTiming
from tutor.ui.theme import set_kind
from tutor.ui.wording import latency

LABELS = ("Wait for the end", "Transcription", "First token", "First phrase", "First audio", "Heard")
GAP = 12
SHORTEST_TRACK = 96
CLEARLY_SOONER: Seconds = 0.15
"""A turn that ended so long before its wait was over was ended by something else."""
THINNEST = 3.0
"""Pixels that even the shortest stage gets."""


@dataclass(frozen=True, slots=True)
class Bar:
    title: str
    start: Seconds | None
    """Seconds after the last speech sample; None where the stage did not run."""
    length: Seconds | None
    figure: Seconds | None
    """What is written beside it."""
    early: Seconds = 0.0
    """How much of it was done before the turn was certain."""
    note: str = ""
    """What there is to say about it."""

    def said(self) -> str:
        early = f", {latency(self.early)} of it early" if self.early else ""
        return f"{self.title}: {latency(self.figure)}{early}"


def bars(timing: TurnTiming) -> list[Bar]:
    """One bar a stage, in the order in which they happen; the last one is the moment of hearing."""
    first = timing.phrases[0] if timing.phrases else None
    sounding = next((p for p in timing.phrases if p.sounded_at is not None), None)
    heard = min((p.heard_at for p in timing.phrases if p.heard_at is not None), default=None)
    stages = (
        (timing.last_speech_at, timing.turn_wait),
        (timing.transcription_started_at, timing.transcription),
        (timing.requested_at, timing.llm_first_token),
        (timing.first_token_at if first else None, timing.first_phrase),
        (sounding.found_at if sounding else None, timing.first_audio),
    )
    (wait, waited), *work = stages
    made = [
        Bar(LABELS[0], _since(timing.zero, wait), waited, waited, note=reason(timing)),
        *(_work_bar(timing, title, *stage) for title, stage in zip(LABELS[1:], work, strict=False)),
    ]
    return [*made, Bar(LABELS[-1], _since(timing.zero, heard), 0.0, _since(timing.zero, heard))]


def _work_bar(timing: TurnTiming, title: str, start: Seconds | None, length: Seconds | None) -> Bar:
    early = 0.0
    if start is not None and length is not None and timing.ended_at is not None:
        early = min(length, max(0.0, timing.ended_at - start))
    note = f"{latency(early)} of it before your turn was certain." if early else ""
    return Bar(title, _since(timing.zero, start), length, length, early, note)


def reason(timing: TurnTiming) -> str:
    """Why the end was waited for so long, in plain sentences; empty while nobody has decided."""
    if timing.decided is None:
        return ""
    sooner = timing.turn_wait is not None and timing.turn_wait < timing.decided.wait - CLEARLY_SOONER
    return timing.decided.reason + (" The turn was ended sooner." if sooner else "")


def _since(zero: Seconds | None, moment: Seconds | None) -> Seconds | None:
    return None if zero is None or moment is None else moment - zero


class Waterfall(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "caption")
        self.bars: list[Bar] = []
        self._gate: Seconds | None = None
        """When the turn was certain, in seconds after the last speech sample."""
        self.paints = 0
        """How often it was painted: a hidden panel must not be."""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_timing(self, timing: TurnTiming | None) -> None:
        self.bars = bars(timing) if timing else []
        self._gate = timing.turn_wait if timing else None
        self.setAccessibleName("; ".join(bar.said() for bar in self.bars) or "No turn yet")
        self.setAccessibleDescription(" ".join(bar.note for bar in self.bars[:1]))
        self.updateGeometry()
        self.update()

    def extent(self, bar: Bar, track: float) -> tuple[float, float] | None:
        """Where a bar begins and how long it is, in pixels of a track; None for a stage that did not run."""
        if bar.start is None or bar.length is None:
            return None
        first, last = self._span()
        left = self.place(bar.start, track)
        width = max(THINNEST, bar.length / (last - first) * track)
        return min(left, track - THINNEST), min(width, track)

    def place(self, moment: Seconds, track: float) -> float:
        """Where a moment lies, in pixels of a track."""
        first, last = self._span()
        return (moment - first) / (last - first) * track

    def _span(self) -> tuple[Seconds, Seconds]:
        """First and last moment of the axis; it begins before zero where work did."""
        ran = [(b.start, b.length) for b in self.bars if b.start is not None and b.length is not None]
        first = min([0.0, *(start for start, _ in ran)])
        return first, max([first + 1e-9, *(start + length for start, length in ran)])

    def row_at(self, y: float) -> Bar | None:
        row = int(y // self._row_height())
        return self.bars[row] if 0 <= row < len(self.bars) else None

    def _row_height(self) -> float:
        return self._line_height() * (2 if self._is_narrow(self.width()) else 1)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            bar = self.row_at(event.pos().y())
            QToolTip.showText(event.globalPos(), bar.note if bar else "", self)
            return True
        return super().event(event)

    def _line_height(self) -> float:
        return QFontMetricsF(self.font()).height() * 1.25

    def _label_width(self) -> float:
        return max(QFontMetricsF(self.font()).horizontalAdvance(title) for title in LABELS)

    def _figure_width(self) -> float:
        return QFontMetricsF(self.font()).horizontalAdvance("00.00 s")

    def _is_narrow(self, width: float) -> bool:
        return width < self._label_width() + self._figure_width() + 2 * GAP + SHORTEST_TRACK

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = len(LABELS) * (2 if self._is_narrow(width) else 1)
        return int(self._line_height() * lines + 1)

    def sizeHint(self) -> QSize:
        width = int(self._label_width() + self._figure_width() + 2 * GAP + 1.5 * SHORTEST_TRACK)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(int(self._label_width() + self._figure_width() + GAP), int(self._line_height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        self.paints += 1
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics, step = QFontMetricsF(self.font()), self._line_height()
        role, narrow = QPalette.ColorRole, self._is_narrow(self.width())
        left = 0.0 if narrow else self._label_width() + GAP
        track = self.width() - left - (0.0 if narrow else self._figure_width() + GAP)
        thick = metrics.xHeight() * 1.2
        height = self._row_height()
        for moment, colour, style in (
            (0.0, role.Mid, Qt.PenStyle.SolidLine),
            (self._gate, role.PlaceholderText, Qt.PenStyle.DotLine),
        ):
            if moment is not None:
                painter.setPen(QPen(self.palette().color(colour), 1, style))
                x = round(left + self.place(moment, track)) + 0.5
                painter.drawLine(QPointF(x, 0), QPointF(x, height * len(self.bars)))
        for index, bar in enumerate(self.bars):
            text = height * index + step / 2
            baseline = text + metrics.xHeight() / 2
            painter.setPen(self.palette().color(role.PlaceholderText))
            painter.drawText(QPointF(8.0 if narrow else 0.0, baseline), bar.title)
            painter.setPen(self.palette().color(role.WindowText))
            said = latency(bar.figure)
            painter.drawText(QPointF(self.width() - metrics.horizontalAdvance(said), baseline), said)
            extent = self.extent(bar, track)
            if extent is None:
                continue
            middle = text + (step * 0.9 if narrow else 0.0)
            if index == len(self.bars) - 1:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self.palette().color(role.Accent))
                centre = QPointF(left + min(extent[0], track - thick / 2), middle)
                painter.drawEllipse(centre, thick / 2, thick / 2)
            else:
                self._paint_bar(painter, bar, QRectF(left + extent[0], middle - thick / 2, extent[1], thick))

    def _paint_bar(self, painter: QPainter, bar: Bar, box: QRectF) -> None:
        """What was done early is hollow, so that colour is not the only difference."""
        share = bar.early / bar.length if bar.length else 0.0
        solid = box.adjusted(box.width() * share, 0, 0, 0)
        hollow = box.adjusted(0, 0, share * box.width() - box.width(), 0)
        accent = self.palette().color(QPalette.ColorRole.Accent)
        if hollow.width() > 0:
            painter.setPen(QPen(accent, 1))
            painter.setBrush(self.palette().color(QPalette.ColorRole.Midlight))
            painter.drawRoundedRect(hollow.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
        if solid.width() > 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawRoundedRect(solid, 2, 2)
