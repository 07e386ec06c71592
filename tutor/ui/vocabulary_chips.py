"""New words of an answer, under it: one click keeps one of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from tutor.lessons.vocabulary import from_word
from tutor.thinking.feedback import NewWord
from tutor.ui.theme import set_kind
from tutor.ui.translation import tr

SPACING = 6
_SENTENCE = re.compile(r"[^.!?…。！？]+[.!?…。！？]*")


class VocabularyChips(QWidget):
    """As many in a row as there is room for."""

    keep_asked = Signal(object)
    """A NewCard; its language is the one that is practised."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: list[QPushButton] = []
        self._shown: tuple[tuple[NewWord, ...], str, int] = ((), "", 0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_words(self, words: Sequence[NewWord], reply: str, turn: int) -> None:
        """Nothing happens when they are shown already."""
        wanted = (tuple(words), reply, turn)
        if wanted == self._shown:
            return
        self._shown = wanted
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = [self._chip(word, reply, turn) for word in words]
        self.setVisible(bool(self.chips))
        self._arrange(self.width())
        self.updateGeometry()

    def _chip(self, word: NewWord, reply: str, turn: int) -> QPushButton:
        chip = QPushButton(tr("+ {word}", word=word.word), self)
        set_kind(chip, "chip")
        chip.setToolTip(word.meaning)
        chip.setAccessibleName(tr("Keep the word {word}", word=word.word))
        chip.setAccessibleDescription(word.meaning)
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.setCursor(Qt.CursorShape.PointingHandCursor)
        card = from_word(word.word, sentence_with(word.word, reply), word.meaning, language="", turn=turn)
        chip.clicked.connect(partial(self.keep_asked.emit, card))
        chip.show()
        return chip

    # Geometry ---------------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(width, only_measure=True)

    def sizeHint(self) -> QSize:
        width = sum(chip.sizeHint().width() + SPACING for chip in self.chips)
        return QSize(width, self.heightForWidth(max(width, 1)))

    def minimumSizeHint(self) -> QSize:
        widest = max((chip.sizeHint().width() for chip in self.chips), default=0)
        return QSize(min(widest, 200), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self.width())

    def _arrange(self, width: int, *, only_measure: bool = False) -> int:
        """The height that they take."""
        x = y = line = 0
        for chip in self.chips:
            size = chip.sizeHint()
            if x and x + size.width() > width:
                x, y, line = 0, y + line + SPACING, 0
            if not only_measure:
                left = width - x - size.width() if self.isRightToLeft() else x
                chip.setGeometry(QRect(left, y, min(size.width(), width), size.height()))
            x += size.width() + SPACING
            line = max(line, size.height())
        return y + line


def sentence_with(word: str, text: str) -> str:
    """The first sentence of the text in which the word stands; empty where none has it."""
    wanted = word.casefold()
    found = (match.group().strip() for match in _SENTENCE.finditer(text))
    return next((sentence for sentence in found if wanted in sentence.casefold()), "")
