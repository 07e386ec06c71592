"""The big round button, with the microphone's level as a ring around it."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from tutor.audio.level import ALIKE
from tutor.ui.icons import paint_icon

DISC = 72
RING = 12
"""How far the ring grows beyond the disc at full level."""
MOST_SCALE = 1.5
BODY_HEIGHT = 17
"""Height of the body type at scale 1; the button grows with the type, but less."""


class Face(Enum):
    """What a press does, and the icon that says so."""

    START = "microphone"
    FINISH = "done"
    STOP = "stop"


class TalkButton(QAbstractButton):
    """Painted; repainted only when a level, a face or the focus changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.face = Face.START
        self.level = 0.0
        self.speech = False
        self.ringing = False
        """Whether a microphone is open, so that the ring has something to show."""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_face(self, face: Face, ringing: bool) -> None:
        if (face, ringing) == (self.face, self.ringing):
            return
        self.face, self.ringing = face, ringing
        if not ringing:
            self.level, self.speech = 0.0, False
        self.update()

    def show_level(self, level: float, speech: bool) -> None:
        """`level` from 0 (silence) to 1 (full scale)."""
        level = min(1.0, max(0.0, level))
        alike = abs(level - self.level) < ALIKE and speech == self.speech
        if not self.ringing or alike:
            return
        self.level, self.speech = level, speech
        self.update()

    def _scale(self) -> float:
        return min(MOST_SCALE, max(1.0, self.fontMetrics().height() / BODY_HEIGHT))

    def sizeHint(self) -> QSize:
        side = round((DISC + 2 * RING + 4) * self._scale())
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            event.ignore()  # the space bar means the same everywhere in the window

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role, scale = QPalette.ColorRole, self._scale()
        centre = QPointF(self.width() / 2, self.height() / 2)
        radius = DISC / 2 * scale
        accent = self.palette().color(role.Accent)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.ringing:
            reach = radius + (3 + (RING - 3) * self.level) * scale
            painter.setBrush(accent if self.speech else self.palette().color(role.Midlight))
            painter.drawEllipse(centre, reach, reach)
            if self.speech:
                painter.setBrush(self.palette().color(role.Window))
                painter.drawEllipse(centre, radius + 2 * scale, radius + 2 * scale)
        painter.setBrush(self._disc_colour(accent))
        painter.drawEllipse(centre, radius, radius)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.palette().color(role.HighlightedText), 2))
            painter.drawEllipse(centre, radius - 4, radius - 4)
        side = 32 * scale
        box = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
        ink = role.HighlightedText if self.isEnabled() else role.PlaceholderText
        paint_icon(painter, self.face.value, self.palette().color(ink), box)

    def _disc_colour(self, accent: QColor) -> QColor:
        if not self.isEnabled():
            return self.palette().color(QPalette.ColorRole.Mid)
        return accent.darker(112) if self.isDown() else accent
