"""Small buttons side by side, as many in a row as there is room for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from tutor.ui.theme import set_kind

SPACING = 6


class ChipFlow(QWidget):
    """Hidden while it is empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: list[QPushButton] = []
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

    def put(self, chips: Sequence[QPushButton]) -> None:
        """Show these instead of those that were here."""
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = list(chips)
        self.setVisible(bool(self.chips))
        self._arrange(self.width())
        self.updateGeometry()

    def show_chip(self, chip: QPushButton, visible: bool) -> None:
        """What is not shown takes no room."""
        chip.setVisible(visible)
        self._arrange(self.width())
        self.updateGeometry()

    @property
    def _standing(self) -> list[QPushButton]:
        # Before its first showing a chip counts as hidden too, though nobody hid it.
        asked = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
        return [chip for chip in self.chips if not (chip.isHidden() and chip.testAttribute(asked))]

    # Geometry ---------------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(width, only_measure=True)

    def sizeHint(self) -> QSize:
        width = sum(chip.sizeHint().width() + SPACING for chip in self._standing)
        return QSize(width, self.heightForWidth(max(width, 1)))

    def minimumSizeHint(self) -> QSize:
        widest = max((chip.sizeHint().width() for chip in self._standing), default=0)
        return QSize(min(widest, 200), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self.width())

    def _arrange(self, width: int, *, only_measure: bool = False) -> int:
        """The height that they take."""
        x = y = line = 0
        for chip in self._standing:
            size = chip.sizeHint()
            if x and x + size.width() > width:
                x, y, line = 0, y + line + SPACING, 0
            if not only_measure:
                left = width - x - size.width() if self.isRightToLeft() else x
                chip.setGeometry(QRect(left, y, min(size.width(), width), size.height()))
            x += size.width() + SPACING
            line = max(line, size.height())
        return y + line
