"""Findings in words: what happened, what it cost, what to do, and a button where the program can do it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tutor.session.evidence import Finding, seconds
from tutor.session.findings import Recurring
from tutor.text import Text
from tutor.ui.labels import label, say
from tutor.ui.theme import set_kind
from tutor.ui.translation import told, tr

NOTHING_IN_A_TURN = Text("Nothing stands out in this turn.")
NOTHING_IN_A_TALK = Text("Nothing stands out in this talk.")


class FindingCard(QFrame):
    def __init__(self, finding: Finding, often: str, cost: str) -> None:
        """`often` says in how many turns it was found; empty within one turn."""
        super().__init__()
        set_kind(self, "finding")
        title = label("title", tr(finding.title))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(title, 1)
        if cost:
            price = label("title", cost, wraps=False)
            price.setToolTip(tr("What it added to the waiting"))
            row.addWidget(price, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        detail, advice = tr(finding.detail), tr(finding.advice)
        for kind, text in (("caption", often), ("caption", detail), ("body", advice)):
            if text:
                column.addWidget(label(kind, text))
        self.button: QPushButton | None = None
        if finding.action is not None:
            self.button = QPushButton(tr(finding.action.label))
            self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.button.setAccessibleDescription(tr(finding.title))
            column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        said = (finding.title, cost and tr("Cost: {cost}.", cost=cost), often, detail, advice)
        self.setAccessibleName(told(*said))


class FindingsView(QWidget):
    asked = Signal(object)
    """The Action whose button was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[FindingCard] = []
        self._shown: list[tuple[Finding, str, str]] | None = None
        self.nothing = label("caption")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.nothing)

    def show_findings(self, findings: Sequence[Finding], nothing: str = NOTHING_IN_A_TURN) -> None:
        self._show([(finding, "", _cost(finding.cost)) for finding in findings], nothing)

    def show_recurring(self, found: Sequence[Recurring]) -> None:
        rows = [(one.finding, _often(one), _cost(one.cost)) for one in found]
        self._show(rows, NOTHING_IN_A_TALK)

    def _show(self, rows: list[tuple[Finding, str, str]], nothing: str) -> None:
        say(self.nothing, "" if rows else tr(nothing))
        if rows == self._shown:
            return
        self._shown = rows
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [FindingCard(*row) for row in rows]
        for card, (finding, _, _) in zip(self.cards, rows, strict=True):
            self._column.addWidget(card)
            if card.button is not None:
                card.button.clicked.connect(lambda _=False, action=finding.action: self.asked.emit(action))


def _often(one: Recurring) -> str:
    if one.cost is None:
        return tr("In {turns} of {of} turns.", turns=one.turns, of=one.of)
    return tr(
        "In {turns} of {of} turns, {cost} in all.", turns=one.turns, of=one.of, cost=tr(seconds(one.cost))
    )


def _cost(cost: float | None) -> str:
    return "" if cost is None else f"+{tr(seconds(cost))}"
