"""One thing to be asked before it is done, with the harmless answer as the first one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tutor.ui.theme import set_kind
from tutor.ui.translation import tr
from tutor.ui.words import Words


class Question(QWidget):
    """Hidden until it asks, and after the answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asked = Words("body")
        self.yes, self.no = QPushButton(tr("Yes")), QPushButton(tr("No"))
        self._do: Callable[[], object] | None = None
        self._return_to: QWidget | None = None
        set_kind(self.yes, "fault")
        for button in (self.yes, self.no):
            button.setAutoDefault(False)
        self.yes.clicked.connect(lambda: self._answer(True))
        self.no.clicked.connect(lambda: self._answer(False))
        answers = QHBoxLayout()
        answers.setSpacing(8)
        answers.addWidget(self.yes)
        answers.addWidget(self.no)
        answers.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.asked)
        column.addLayout(answers)
        self.hide()

    def ask(
        self, text: str, yes: str, no: str, do: Callable[[], object], about: str, return_to: QWidget
    ) -> None:
        """`do` follows a yes, which has `about` added to its name; `return_to` has the keys after a no."""
        self._do, self._return_to = do, return_to
        self.asked.say(text)
        self.yes.setText(yes)
        self.yes.setAccessibleName(f"{yes}: {about}")
        self.no.setText(no)
        self.no.setAccessibleDescription(text)
        self.show()
        self.no.setFocus()

    def _answer(self, yes: bool) -> None:
        self.hide()
        do, self._do = self._do, None
        if yes and do is not None:
            do()
        elif self._return_to is not None:
            self._return_to.setFocus()
