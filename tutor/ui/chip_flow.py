"""Small buttons side by side, as many in a row as there is room for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from tutor.ui.theme import set_kind

SPACING = 6
_ASKED = Qt.WidgetAttribute.WA_WState_ExplicitShowHide


class ChipFlow(QWidget):
    """Hidden while it is empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: list[QPushButton] = []
        self._far = 0
        """How many of them, the last ones, stand at the far end."""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def chip(self, text: str) -> QPushButton:
        """A new one, to be put here."""
        made = QPushButton(text, self)
        set_kind(made, "chip")
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.show()
        return made

    def put(self, chips: Sequence[QPushButton], far: Sequence[QPushButton] = ()) -> None:
        """Show these instead of those that were here; `far` ones end their row at the other side."""
        wanted = [*chips, *far]
        for chip in self.chips:
            if chip not in wanted:
                chip.hide()
                chip.deleteLater()
        for chip in wanted:
            if chip.parentWidget() is not self:
                chip.setParent(self)
        self.chips, self._far = wanted, len(far)
        if self.chips and self.parentWidget() is None:
            # Without a place it would be a window of its own: it is seen as soon as it has one.
            self.setAttribute(_ASKED, False)
        else:
            self.setVisible(bool(self.chips))
        self._arrange(self.width())
        self.updateGeometry()

    def show_chip(self, chip: QPushButton, visible: bool) -> None:
        """What is not shown takes no room."""
        chip.setVisible(visible)
        self._arrange(self.width())
        self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            # One of them says something else, or in other type.
            self._arrange(self.width())
            self.updateGeometry()
        return super().event(event)

    @property
    def _standing(self) -> list[QPushButton]:
        # Before its first showing a chip counts as hidden too, though nobody hid it.
        return [chip for chip in self.chips if not (chip.isHidden() and chip.testAttribute(_ASKED))]

    # Geometry ---------------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(width, only_measure=True)

    def sizeHint(self) -> QSize:
        width = max(0, sum(chip.sizeHint().width() + SPACING for chip in self._standing) - SPACING)
        return QSize(width, self.heightForWidth(max(width, 1)))

    def minimumSizeHint(self) -> QSize:
        widest = max((chip.sizeHint().width() for chip in self._standing), default=0)
        return QSize(min(widest, 200), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self.width())

    def _arrange(self, width: int, *, only_measure: bool = False) -> int:
        """The height that they take."""
        y = 0
        for row in self._rows(width):
            sizes = [chip.sizeHint() for chip in row]
            free = max(0, width - sum(size.width() for size in sizes) - SPACING * (len(row) - 1))
            x = 0
            for chip, size in zip(row, sizes, strict=True):
                if free and chip in self.chips[len(self.chips) - self._far :]:
                    x, free = x + free, 0
                if not only_measure:
                    left = width - x - size.width() if self.isRightToLeft() else x
                    chip.setGeometry(QRect(left, y, min(size.width(), width), size.height()))
                x += size.width() + SPACING
            y += max(size.height() for size in sizes) + SPACING
        return max(0, y - SPACING)

    def _rows(self, width: int) -> list[list[QPushButton]]:
        rows: list[list[QPushButton]] = []
        x = 0
        for chip in self._standing:
            wide = chip.sizeHint().width()
            if not rows or x + wide > width:
                rows.append([])
                x = 0
            rows[-1].append(chip)
            x += wide + SPACING
        return rows
