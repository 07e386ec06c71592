"""The steps of a goal side by side: a step stands in one line wherever a line has room for it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from tutor.ui.theme import set_kind

DONE, OPEN = "✓", "○"
APART = "   "
NARROWEST_CHARACTERS = 10


class GoalSteps(QLabel):
    """Its text is that of all steps, for whoever reads it; it is painted step by step."""

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, kind)
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._steps: list[str] = []

    def show_steps(self, steps: Sequence[str], reached: Collection[int]) -> None:
        """Nothing at all where there are none; `reached` are places in `steps`."""
        self._steps = [
            f"{DONE if place in reached else OPEN}\u00a0{step}" for place, step in enumerate(steps)
        ]
        self.setText(APART.join(self._steps))
        self.setVisible(bool(self._steps))

    def widest_step(self) -> int:
        """Pixels that the longest of them takes in one line."""
        return max((self.fontMetrics().horizontalAdvance(step) + 1 for step in self._steps), default=0)

    def lines(self, width: int) -> list[str]:
        """What stands in each line at this width, in pixels."""
        lines: dict[float, list[str]] = {}
        for layout in self._laid_out(width):
            for index in range(layout.lineCount()):
                line = layout.lineAt(index)
                part = layout.text()[line.textStart() : line.textStart() + line.textLength()]
                lines.setdefault(layout.position().y() + line.y(), []).append(part.strip())
        return [APART.join(parts) for parts in lines.values()]

    # Geometry ---------------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return len(self.lines(width)) * self.fontMetrics().lineSpacing()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        # A line may need a little more than its width in whole pixels.
        return QSize(metrics.horizontalAdvance(self.text()) + len(self._steps) + 1, metrics.lineSpacing())

    def minimumSizeHint(self) -> QSize:
        few = self.fontMetrics().averageCharWidth() * NARROWEST_CHARACTERS
        return QSize(min(few, self.sizeHint().width()), self.fontMetrics().lineSpacing())

    def _laid_out(self, width: int) -> list[QTextLayout]:
        """A layout a step, where it stands."""
        gap, step_down = self.fontMetrics().horizontalAdvance(APART), self.fontMetrics().lineSpacing()
        made: list[QTextLayout] = []
        x, y = 0.0, 0
        for text in self._steps:
            layout = QTextLayout(text, self.font())
            option = QTextOption()
            option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            layout.setTextOption(option)
            wide = _whole(layout)
            if x and x + wide > width:
                x, y = 0.0, y + step_down
            lines = _break(layout, max(1.0, width - x), step_down)
            left = width - x - wide if self.isRightToLeft() and lines == 1 else x
            layout.setPosition(QPointF(left, y))
            made.append(layout)
            x, y = x + wide + gap, y + (lines - 1) * step_down
        return made

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        for layout in self._laid_out(self.width()):
            layout.draw(painter, QPointF(0, 0))


def _whole(layout: QTextLayout) -> float:
    """Pixels of its text in one line."""
    layout.beginLayout()
    line = layout.createLine()
    line.setNumColumns(len(layout.text()))
    layout.endLayout()
    return line.naturalTextWidth()


def _break(layout: QTextLayout, width: float, step_down: int) -> int:
    """Lay it out anew; the number of its lines."""
    layout.beginLayout()
    top = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += step_down
    layout.endLayout()
    return layout.lineCount()
