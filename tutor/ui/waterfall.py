"""The stages of one turn as bars on a common time axis, zero at the last speech sample."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tutor.audio.frames import Seconds
from tutor.session.latency import TurnTiming
from tutor.ui.theme import set_kind
from tutor.ui.wording import latency

LABELS = ("Wait for the end", "Transcription", "First token", "First phrase", "First audio", "Heard")
GAP = 12
SHORTEST_TRACK = 96
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
    made = [
        Bar(title, _since(timing.zero, start), length, length)
        for title, (start, length) in zip(LABELS, stages, strict=False)
    ]
    return [*made, Bar(LABELS[-1], _since(timing.zero, heard), 0.0, _since(timing.zero, heard))]


def _since(zero: Seconds | None, moment: Seconds | None) -> Seconds | None:
    return None if zero is None or moment is None else moment - zero


class Waterfall(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "caption")
        self.bars: list[Bar] = []
        self.paints = 0
        """How often it was painted: a hidden panel must not be."""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_timing(self, timing: TurnTiming | None) -> None:
        self.bars = bars(timing) if timing else []
        said = "; ".join(f"{bar.title}: {latency(bar.figure)}" for bar in self.bars)
        self.setAccessibleName(said or "No turn yet")
        self.updateGeometry()
        self.update()

    def extent(self, bar: Bar, track: float) -> tuple[float, float] | None:
        """Where a bar begins and how long it is, in pixels of a track; None for a stage that did not run."""
        if bar.start is None or bar.length is None:
            return None
        ends = [b.start + b.length for b in self.bars if b.start is not None and b.length is not None]
        whole = max([*ends, 1e-9])
        left = max(0.0, bar.start) / whole * track
        width = max(THINNEST, bar.length / whole * track)
        return min(left, track - THINNEST), min(width, track)

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
        height = step * (2 if narrow else 1)
        painter.setPen(QPen(self.palette().color(role.Mid), 1))
        painter.drawLine(QPointF(left + 0.5, 0), QPointF(left + 0.5, height * len(self.bars)))
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
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.palette().color(role.Accent))
            if index == len(self.bars) - 1:
                centre = QPointF(left + min(extent[0], track - thick / 2), middle)
                painter.drawEllipse(centre, thick / 2, thick / 2)
            else:
                box = QRectF(left + extent[0], middle - thick / 2, extent[1], thick)
                painter.drawRoundedRect(box, 2, 2)
