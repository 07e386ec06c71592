"""The work of one turn as bars on a common time axis, zero at the last speech sample.

               0 last speech   ┊ gate: the turn is certain
    Waiting    ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒┊
    Hearing        ░░░░        ┊
    Thinking           ░░░░░░░░▓▓
    Heard                       ●

What a draft did before the gate (░, drawn hollow) has cost the learner nothing; what was thrown away is
hatched.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from tutor.audio.frames import Seconds
from tutor.conversation.turn import TurnId
from tutor.session.timeline import Timeline
from tutor.text import Text
from tutor.ui.accessibility import announce
from tutor.ui.theme import set_kind
from tutor.ui.translation import tr
from tutor.ui.waterfall_axis import Type, measured, paint_axis
from tutor.ui.waterfall_pieces import paint_mark, paint_piece, paint_step
from tutor.ui.waterfall_rows import WAITS, Drawing, Piece, described, drawing
from tutor.ui.wording import latency

GAP = 12
SHORTEST_TRACK = 120
THINNEST = 3.0
"""Pixels that even the shortest piece gets."""
MARGIN = 4.0
"""Pixels for the outline of what is looked at."""
NO_TURN = Text("No turn yet")


class Waterfall(QWidget):
    looked_at = Signal(str)
    """What there is to say about the piece that is pointed at or chosen; empty for none."""

    turn_asked = Signal()
    """Return: back to the turn in the talk."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "caption")
        self._course: Timeline | None = None
        self._whole = False
        self.shown: Drawing | None = None
        self._measured: Type | None = None
        self._at: tuple[int, int] | None = None
        """Row and piece that are looked at."""
        self._phrase: int | None = None
        """Whose work is marked."""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr(NO_TURN))

    def show_course(self, course: Timeline | None) -> None:
        before = 0 if self.shown is None else len(self.shown.rows)
        shown = None if course is None else drawing(course, self._whole)
        same = shown == self.shown and _turn(course) == _turn(self._course)
        self._course, self.shown = course, shown
        if same:
            return
        if self.looked is None:
            self._at = None
        if course is not None and self.shown is not None:
            self.setAccessibleName(tr("Waterfall of turn {number}", number=course.turn.number))
            self.setAccessibleDescription(described(course, self.shown))
        else:
            self.setAccessibleName(tr(NO_TURN))
            self.setAccessibleDescription("")
        if before != (0 if self.shown is None else len(self.shown.rows)):
            self.updateGeometry()
        self.update()

    def show_whole(self, whole: bool) -> None:
        """The whole answer, or only what was done until its first sound."""
        self._whole = whole
        self._look(None)
        self.show_course(self._course)

    def mark_phrase(self, phrase: int | None) -> None:
        """Show which pieces are the work of one phrase; None: of no one."""
        if phrase != self._phrase:
            self._phrase = phrase
            self.update()

    @property
    def marked(self) -> list[Piece]:
        """The pieces of the phrase that is marked."""
        rows = self.shown.rows if self.shown is not None and self._phrase is not None else ()
        return [piece for row in rows for piece in row.pieces if piece.phrase == self._phrase]

    @property
    def looked(self) -> Piece | None:
        """The piece that is pointed at, or chosen with the keys."""
        if self._at is None or self.shown is None:
            return None
        row, index = self._at
        if row >= len(self.shown.rows) or index >= len(self.shown.rows[row].pieces):
            return None
        return self.shown.rows[row].pieces[index]

    def extent(self, piece: Piece, track: float) -> tuple[float, float]:
        """Where a piece begins and how long it is, in pixels of a track; what lies beyond is cut off."""
        left = min(max(0.0, self.place(piece.start, track)), track - THINNEST)
        right = min(max(left + THINNEST, self.place(piece.end, track)), track)
        return left, right - left

    def place(self, moment: Seconds, track: float) -> float:
        """Where a moment lies, in pixels of a track."""
        assert self.shown is not None
        first, last = self.shown.first, self.shown.last
        return (moment - first) / (last - first) * track

    # Measures ---------------------------------------------------------------------------------------

    @property
    def _type(self) -> Type:
        """Measured once a font: a drawing asks for it a thousand times."""
        if self._measured is None:
            self._measured = measured(QFontMetricsF(self.font()))
        return self._measured

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measured = None
            self.updateGeometry()

    def _is_narrow(self, width: float) -> bool:
        return width < self._type.labels + self._type.figures + 2 * GAP + SHORTEST_TRACK

    def _row_height(self) -> float:
        return self._type.line * (1.7 if self._is_narrow(self.width()) else 1)

    def _track(self) -> tuple[float, float]:
        """Left edge and width."""
        if self._is_narrow(self.width()):
            return MARGIN, self.width() - 2 * MARGIN
        left = self._type.labels + GAP
        return left, self.width() - left - self._type.figures - GAP

    def box(self, row: int, piece: Piece) -> QRectF:
        """Where a piece is painted."""
        left, track = self._track()
        x, width = self.extent(piece, track)
        thick = self._type.x_height * (0.8 if piece.part in WAITS else 1.3)
        narrow = self._is_narrow(self.width())
        middle = self._type.line + self._row_height() * row + self._type.line * (1.25 if narrow else 0.5)
        return QRectF(left + x, middle - thick / 2, width, thick)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = 0 if self.shown is None else len(self.shown.rows)
        lines = rows * (1.7 if self._is_narrow(width) else 1)
        return int(self._type.line * (1 + lines) + MARGIN)

    def sizeHint(self) -> QSize:
        width = int(self._type.labels + self._type.figures + 2 * GAP + 1.5 * SHORTEST_TRACK)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(int(self._type.labels + self._type.figures + GAP), int(self._type.line))

    # Looking ----------------------------------------------------------------------------------------

    def piece_at(self, x: float, y: float) -> tuple[int, int] | None:
        """Row and index of the piece there, or of the nearest one in that row."""
        if self.shown is None:
            return None
        row = int((y - self._type.line) // self._row_height())
        if not 0 <= row < len(self.shown.rows) or y < self._type.line:
            return None
        boxes = [self.box(row, piece) for piece in self.shown.rows[row].pieces]
        gaps = [max(box.left() - x, x - box.right(), 0.0) for box in boxes]
        return (row, gaps.index(min(gaps))) if gaps else None

    def _look(self, at: tuple[int, int] | None) -> None:
        if at == self._at:
            return
        self._at = at
        piece = self.looked
        self.looked_at.emit(piece.said if piece else "")
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            piece = self.looked
            QToolTip.showText(event.globalPos(), piece.said if piece else "", self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._look(self.piece_at(event.position().x(), event.position().y()))

    def leaveEvent(self, event: QEvent) -> None:
        if not self.hasFocus():
            self._look(None)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if (
            self._at is None
            and self.shown is not None
            and event.reason() is not Qt.FocusReason.MouseFocusReason
        ):
            self._go(0, 0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._look(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go along a row, up and down to another one, Return back to the turn."""
        if self.shown is None:
            super().keyPressEvent(event)
            return
        row, index = self._at or (0, 0)
        count = len(self.shown.rows[row].pieces) if row < len(self.shown.rows) else 0
        match Qt.Key(event.key()):
            case Qt.Key.Key_Right:
                self._go(row, min(index + 1, count - 1))
            case Qt.Key.Key_Left:
                self._go(row, max(index - 1, 0))
            case Qt.Key.Key_Down:
                self._go(row + 1, index)
            case Qt.Key.Key_Up:
                self._go(row - 1, index)
            case Qt.Key.Key_Home:
                self._go(0, 0)
            case Qt.Key.Key_End:
                self._go(len(self.shown.rows) - 1, 0)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.turn_asked.emit()
            case _:
                super().keyPressEvent(event)

    def _go(self, row: int, index: int) -> None:
        assert self.shown is not None
        row = min(max(0, row), len(self.shown.rows) - 1)
        if self.shown.rows[row].pieces:
            self._look((row, min(index, len(self.shown.rows[row].pieces) - 1)))
        piece = self.looked
        if piece is not None:
            announce(self, piece.said)

    # Painting ---------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.shown is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, track = self._track()
        bottom = self._type.line + self._row_height() * len(self.shown.rows)
        paint_axis(painter, self.palette(), self._type, self.shown, QRectF(left, 0, track, bottom))
        for index, row in enumerate(self.shown.rows):
            self._paint_words(painter, index)
            for piece in row.pieces:
                box = self.box(index, piece)
                if index == 0:
                    paint_step(painter, self.palette(), piece, box)
                else:
                    paint_piece(painter, self.palette(), piece, box, self._early_edge(piece, box))
                if self._phrase is not None and piece.phrase == self._phrase:
                    paint_mark(painter, self.palette(), box)
        looked = self.looked
        if self._at is not None and looked is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.WindowText), 2))
            painter.drawRoundedRect(self.box(self._at[0], looked).adjusted(-3, -3, 3, 3), 4, 4)

    def _paint_words(self, painter: QPainter, index: int) -> None:
        assert self.shown is not None
        row, metrics, role = self.shown.rows[index], self._type.metrics, QPalette.ColorRole
        top = self._type.line + self._row_height() * index
        baseline = top + self._type.line / 2 + self._type.x_height / 2
        painter.setPen(self.palette().color(role.PlaceholderText))
        painter.drawText(QPointF(MARGIN if self._is_narrow(self.width()) else 0.0, baseline), tr(row.title))
        if row.figure is not None:
            said = latency(row.figure)
            painter.setPen(self.palette().color(role.WindowText))
            painter.drawText(QPointF(self.width() - metrics.horizontalAdvance(said), baseline), said)

    def _early_edge(self, piece: Piece, box: QRectF) -> float:
        """Where what was done early ends, in pixels: at the gate, if the piece is long enough."""
        if piece.early <= 0.0:
            return box.left()
        if piece.early >= piece.end - piece.start:
            return box.right()
        left, track = self._track()
        return min(box.right(), max(box.left(), left + self.place(piece.start + piece.early, track)))


def _turn(course: Timeline | None) -> TurnId | None:
    return None if course is None else course.turn
