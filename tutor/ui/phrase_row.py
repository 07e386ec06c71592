"""One phrase of the tutor: its words, and beside them, quietly, what became of its sound."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPalette, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from tutor.conversation.events import PhraseStatus
from tutor.conversation.transcript import Phrase
from tutor.ui.theme import set_kind
from tutor.ui.wording import audio_duration
from tutor.ui.words import Words

GAP = 8
NARROW_CHARACTERS = 44
"""In a row narrower than this many characters the status stands below the words."""

_LOUD = (PhraseStatus.PLAYING, PhraseStatus.GENERATING)


class StatusMark(QWidget):
    """A small shape, a word and the sound's duration."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "caption")
        self.status = PhraseStatus.WAITING
        self.duration = ""
        self.setAccessibleName(self.status.value)
        self._measured: tuple[str, QSize] | None = None

    def show_status(self, status: PhraseStatus, duration: str) -> None:
        if (status, duration) == (self.status, self.duration):
            return
        self.status, self.duration = status, duration
        self.setAccessibleName(", ".join(filter(None, (status.value, duration))))
        self.update()

    def sizeHint(self) -> QSize:
        if self._measured is not None and self._measured[0] == self.font().key():
            return self._measured[1]
        metrics = QFontMetricsF(self.font())
        words = max(metrics.horizontalAdvance(status.value) for status in PhraseStatus)
        shape = metrics.xHeight() * 1.5
        width = shape + GAP + words + 2 * GAP + metrics.horizontalAdvance("00.0 s")
        size = QSize(int(width + 1), int(metrics.height() + 1))
        self._measured = (self.font().key(), size)
        return size

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(self.font())
        role = QPalette.ColorRole.Accent if self.status in _LOUD else QPalette.ColorRole.PlaceholderText
        if self.status is PhraseStatus.FAILED:
            role = QPalette.ColorRole.BrightText
        colour = self.palette().color(role)
        side, baseline = metrics.xHeight() * 1.5, metrics.ascent()
        shape = QRectF(0.5, baseline - metrics.xHeight() / 2 - side / 2, side, side)
        painter.setPen(
            QPen(colour, max(1.25, side / 8), c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin)
        )
        _paint_shape(painter, self.status, shape)
        painter.setPen(colour)
        painter.drawText(QPointF(side + GAP, baseline), self.status.value)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        left = self.width() - metrics.horizontalAdvance(self.duration)
        painter.drawText(QPointF(left, baseline), self.duration)


def _paint_shape(painter: QPainter, status: PhraseStatus, box: QRectF) -> None:
    """Each status has a shape of its own, so that colour is never the only difference."""
    pen = painter.pen()
    inner = box.adjusted(1, 1, -1, -1)
    match status:
        case PhraseStatus.WAITING:
            painter.drawEllipse(inner)
        case PhraseStatus.GENERATING:
            painter.drawEllipse(inner)
            painter.setBrush(pen.color())
            painter.drawPie(inner, 90 * 16, -180 * 16)
        case PhraseStatus.READY:
            painter.setBrush(pen.color())
            painter.drawEllipse(inner)
        case PhraseStatus.PLAYING:
            painter.setBrush(pen.color())
            right = QPointF(inner.right(), inner.center().y())
            painter.drawPolygon(QPolygonF([inner.topLeft(), right, inner.bottomLeft()]))
        case PhraseStatus.PLAYED:
            turn = QPointF(box.left() + box.width() * 0.38, box.bottom() - box.height() * 0.18)
            painter.drawPolyline(
                QPolygonF(
                    [QPointF(box.left(), box.center().y() + 1), turn, QPointF(box.right(), box.top() + 1)]
                )
            )
        case PhraseStatus.STOPPED:
            painter.setBrush(pen.color())
            painter.drawRect(inner)
        case PhraseStatus.FAILED:
            painter.drawLine(inner.topLeft(), inner.bottomRight())
            painter.drawLine(inner.topRight(), inner.bottomLeft())
    painter.setBrush(Qt.BrushStyle.NoBrush)


class _Spoken(QWidget):
    """The words, and under them why they could not be spoken."""

    def __init__(self, kind: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = Words(kind)
        self.fault = Words("fault-small")
        self.fault.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.words)
        column.addWidget(self.fault)


class PhraseRow(QWidget):
    """Words to the left, status to the right on the same baseline; below the words when narrow."""

    def __init__(self, kind: str = "speech", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spoken = _Spoken(kind, self)
        self.words, self.fault = self._spoken.words, self._spoken.fault
        self.mark = StatusMark(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_phrase(self, phrase: Phrase) -> None:
        self.words.say(phrase.text)
        self.mark.show_status(phrase.status, "" if phrase.audio is None else audio_duration(phrase.audio))
        failed = phrase.status is PhraseStatus.FAILED
        why = f"Not spoken: {phrase.fault}" if failed else ""
        if why != self.fault.text():
            self.fault.say(why)
            self.fault.setVisible(failed)
            self.setToolTip(_plain_tip(why))
            self.updateGeometry()

    def show_unphrased(self, text: str) -> None:
        """Text of the reply that is not cut into phrases yet."""
        self.words.say(text)
        self.mark.hide()

    # Geometry ---------------------------------------------------------------------------------------

    def _is_narrow(self, width: int) -> bool:
        return width < self.words.fontMetrics().averageCharWidth() * NARROW_CHARACTERS

    def _words_width(self, width: int) -> int:
        return width if self._is_narrow(width) else max(1, width - self.mark.sizeHint().width() - 3 * GAP)

    def _words_height(self, width: int) -> int:
        layout = self._spoken.layout()
        return layout.totalHeightForWidth(width) if layout else 0

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        height = self._words_height(self._words_width(width))
        if self._is_narrow(width) and not self.mark.isHidden():
            height += self.mark.sizeHint().height() + GAP // 2
        return height

    def sizeHint(self) -> QSize:
        width = self._spoken.sizeHint().width() + self.mark.sizeHint().width() + 3 * GAP
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        mark, words = self.mark.sizeHint(), self.words.minimumSizeHint()
        return QSize(max(mark.width(), words.width()), words.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        return super().event(event)

    def _place(self) -> None:
        width = self._words_width(self.width())
        height = self._words_height(width)
        self._spoken.setGeometry(0, 0, width, height)
        mark = self.mark.sizeHint()
        if self._is_narrow(self.width()):
            self.mark.setGeometry(0, height + GAP // 2, min(mark.width(), self.width()), mark.height())
            return
        top = self.words.first_baseline(width) - QFontMetricsF(self.mark.font()).ascent()
        self.mark.setGeometry(self.width() - mark.width(), round(top), mark.width(), mark.height())


def _plain_tip(text: str) -> str:
    """Tool tips guess whether text is HTML; without a "<" they can't be led to think so."""
    return text.replace("<", "‹").replace(">", "›")
