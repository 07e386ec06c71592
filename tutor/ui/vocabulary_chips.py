"""New words of an answer, under it: one click keeps one of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from tutor.lessons.vocabulary import from_word
from tutor.thinking.feedback import NewWord
from tutor.ui.chip_flow import ChipFlow
from tutor.ui.translation import tr

_SENTENCE = re.compile(r"[^.!?…。！？]+[.!?…。！？]*")


class VocabularyChips(ChipFlow):
    keep_asked = Signal(object)
    """A NewCard; its language is the one that is practised."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[NewWord, ...], str, int] = ((), "", 0)

    def show_words(self, words: Sequence[NewWord], reply: str, turn: int) -> None:
        """Nothing happens when they are shown already."""
        wanted = (tuple(words), reply, turn)
        if wanted == self._shown:
            return
        self._shown = wanted
        self.put([self._chip(word, reply, turn) for word in words])

    def _chip(self, word: NewWord, reply: str, turn: int) -> QPushButton:
        chip = self.chip(tr("+ {word}", word=word.word))
        chip.setToolTip(word.meaning)
        chip.setAccessibleName(tr("Keep the word {word}", word=word.word))
        chip.setAccessibleDescription(word.meaning)
        card = from_word(word.word, sentence_with(word.word, reply), word.meaning, language="", turn=turn)
        chip.clicked.connect(partial(self.keep_asked.emit, card))
        return chip


def sentence_with(word: str, text: str) -> str:
    """The first sentence of the text in which the word stands; empty where none has it."""
    wanted = word.casefold()
    found = (match.group().strip() for match in _SENTENCE.finditer(text))
    return next((sentence for sentence in found if wanted in sentence.casefold()), "")
