"""One phrase of the tutor: its words, and beside them, quietly, what became of its sound."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QHideEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from tutor.audio.frames import WordTime
from tutor.conversation.transcript import Phrase
from tutor.conversation.turn import PhraseStatus
from tutor.ui.explorable_words import ExplorableWords
from tutor.ui.replay_menu import Asked, What, phrase_menu, plain_menu
from tutor.ui.theme import set_kind
from tutor.ui.translation import tr
from tutor.ui.word_marker import WordMarker
from tutor.ui.word_places import Span
from tutor.ui.wording import STATUS_WORDS, audio_duration
from tutor.ui.words import Words

GAP = 8
NARROW_CHARACTERS = 44
"""In a row narrower than this many characters the status stands below the words."""

_LOUD = (PhraseStatus.PLAYING, PhraseStatus.GENERATING)


class StatusMark(QWidget):
    """A small shape, a word and the sound's duration. A click on it plays the phrase again."""

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "caption")
        self.status = PhraseStatus.WAITING
        self.duration = ""
        self.setAccessibleName(tr(STATUS_WORDS[self.status]))
        self._measured: tuple[str, QSize] | None = None

    def show_status(self, status: PhraseStatus, duration: str) -> None:
        if (status, duration) == (self.status, self.duration):
            return
        self.status, self.duration = status, duration
        self.setAccessibleName(", ".join(filter(None, (tr(STATUS_WORDS[status]), duration))))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def sizeHint(self) -> QSize:
        if self._measured is not None and self._measured[0] == self.font().key():
            return self._measured[1]
        metrics = QFontMetricsF(self.font())
        words = max(metrics.horizontalAdvance(tr(said)) for said in STATUS_WORDS.values())
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
        painter.drawText(QPointF(side + GAP, baseline), tr(STATUS_WORDS[self.status]))
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
        self.words = ExplorableWords(kind)
        self.fault = Words("fault-small")
        self.fault.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.words)
        column.addWidget(self.fault)


class PhraseRow(QWidget):
    """Words to the left, status to the right on the same baseline; below the words when narrow."""

    asked = Signal(object)
    """An Asked: what the learner wants of the phrase."""

    def __init__(self, kind: str = "speech", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spoken = _Spoken(kind, self)
        self.words, self.fault = self._spoken.words, self._spoken.fault
        self.mark = StatusMark(self)
        self.turn = 0
        """Number of its turn."""
        self._phrase: Phrase | None = None
        self._marker = WordMarker(self.words)
        self._status = PhraseStatus.WAITING
        self._replayed = False
        self.mark.clicked.connect(lambda: self._ask("replay"))
        self.words.word_chosen.connect(lambda first, after: self._ask("explain", span=(first, after)))
        self.words.clicked_beside.connect(lambda: self._ask("replay", lightly=True))
        self.words.menu_wanted.connect(self._open_menu)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_phrase(self, phrase: Phrase) -> None:
        begins = phrase.status is PhraseStatus.PLAYING and self._status is not PhraseStatus.PLAYING
        self._phrase, self._status = phrase, phrase.status
        self.words.say(phrase.text)
        self._show_status()
        if begins:
            self._marker.begin(phrase.words)
        elif phrase.status is PhraseStatus.PLAYING:
            self._marker.learn(phrase.words)
        elif not self._replayed:
            self._marker.end()
        failed = phrase.status is PhraseStatus.FAILED
        why = tr("Not spoken: {why}", why=tr(phrase.fault)) if failed else ""
        if why != self.fault.text():
            self.fault.say(why)
            self.fault.setVisible(failed)
            self.setToolTip(_plain_tip(why))
            self.updateGeometry()

    def show_unphrased(self, text: str) -> None:
        """Text of the reply that is not cut into phrases yet."""
        self.words.say(text)
        self.mark.hide()

    # Hearing it again -------------------------------------------------------------------------------

    @property
    def replayed(self) -> bool:
        """Whether it is heard again at this moment."""
        return self._replayed

    def replay_began(self, words: Sequence[WordTime]) -> None:
        self._replayed = True
        self._marker.begin(words)
        self._show_status()

    def replay_ended(self) -> None:
        self._replayed = False
        self._marker.end()
        self._show_status()

    def _show_status(self) -> None:
        if self._phrase is None:
            return
        audio = self._phrase.audio
        status = PhraseStatus.PLAYING if self._replayed else self._phrase.status
        self.mark.show_status(status, "" if audio is None else audio_duration(audio))

    def _ask(self, what: What, rate: float = 1.0, span: Span | None = None, *, lightly: bool = False) -> None:
        if self._phrase is not None:
            place = self.turn, self._phrase.index
            self.asked.emit(Asked(what, self.words, self, *place, rate, span, lightly=lightly))

    def _open_menu(self, at: QPoint) -> None:
        if self._phrase is None:
            plain_menu(self, self.words).popup(at)
            return
        span = self.words.chosen
        words_only = {"explain", "keep"}
        phrase_menu(
            self, self.words, lambda what, rate: self._ask(what, rate, span if what in words_only else None)
        ).popup(at)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._marker.rest()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._marker.wake()

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
