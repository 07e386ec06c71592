"""What was said and what is better, side by side: the difference is marked by shape, not by colour alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from tutor.lessons.corrections import Stretch
from tutor.ui.theme import set_kind

ARROW = " → "
_WIDEST = 100_000.0


class CorrectionLine(QWidget):
    """Plain text with marked stretches: struck out on the left, bold and underlined on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "body")
        self._parts: list[tuple[str, str]] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_stretches(self, said: tuple[Stretch, ...], better: tuple[Stretch, ...] = ()) -> None:
        """Without `better` what was said stands alone, and the part in question is only underlined."""
        mark = "wrong" if better else "asked"
        self._parts = [*_parts(said, mark)]
        if better:
            self._parts += [(ARROW, "quiet"), *_parts(better, "right")]
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        return "".join(text for text, _ in self._parts)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return int(self._laid_out(width).boundingRect().height() + 1)

    def sizeHint(self) -> QSize:
        layout = self._laid_out(_WIDEST)
        return QSize(int(layout.maximumWidth() + 2), int(layout.boundingRect().height() + 1))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 12, self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        self._laid_out(self.width()).draw(painter, QPointF(0, 0))

    def _laid_out(self, width: float) -> QTextLayout:
        layout = QTextLayout(self.text(), self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1.0, float(width)))
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout

    def _formats(self) -> list[QTextLayout.FormatRange]:
        ranges, start = [], 0
        for text, mark in self._parts:
            one = QTextLayout.FormatRange()
            one.start, one.length = start, _utf16(text)
            one.format = self._format(mark)
            ranges.append(one)
            start += one.length
        return ranges

    def _format(self, mark: str) -> QTextCharFormat:
        made = QTextCharFormat()
        palette = self.palette()
        muted = palette.color(QPalette.ColorRole.PlaceholderText)
        if mark in {"wrong", "quiet", "beside"}:
            made.setForeground(muted)
        if mark == "wrong":
            made.setFontStrikeOut(True)
        elif mark == "right":
            made.setForeground(palette.color(QPalette.ColorRole.WindowText))
            made.setFontWeight(QFont.Weight.DemiBold)
            made.setFontUnderline(True)
        elif mark == "asked":
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
            made.setUnderlineColor(palette.color(QPalette.ColorRole.Accent))
        return made


def _parts(stretches: tuple[Stretch, ...], mark: str) -> list[tuple[str, str]]:
    parts: list[tuple[str, str]] = []
    for stretch in stretches:
        if parts:
            parts.append((" ", "plain"))
        parts.append((stretch.text, mark if stretch.changed else "plain"))
    return parts


def _utf16(text: str) -> int:
    """Qt counts letters beyond the first plane twice."""
    return len(text.encode("utf-16-le")) // 2
