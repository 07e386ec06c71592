"""The wizard's page about this computer: what it can run, one recommended set of models, and its download."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from tutor.models.budget import Budget
from tutor.models.catalogue import Model
from tutor.models.hardware import Machine
from tutor.models.recommendation import Recommendation
from tutor.text import Text
from tutor.ui.download_row import DownloadRow
from tutor.ui.model_stock import ModelStock
from tutor.ui.model_words import budget_words, file_size, machine_words
from tutor.ui.setup_wizard_page import WizardPage
from tutor.ui.spinner import Progress, Spinner
from tutor.ui.theme import set_kind
from tutor.ui.translation import told, tr
from tutor.ui.wording import enumeration, stage_title
from tutor.ui.words import Words

TITLE = Text("This computer")
PURPOSE = Text("What it has decides how well the tutor hears, thinks and speaks.")
LOOKING = Text("Looking at this computer…")
UNKNOWN = Text("This computer could not be looked at. The starter works in any case; see Models later.")
GOES_ON = Text(
    "You can go on, and talk with the starter meanwhile. A notice tells you when a model is ready."
)

Recommend: TypeAlias = Callable[[Machine, Sequence[str] | None, str], Sequence[Recommendation]]
"""Machine, names of Ollama's models and language to practise -> sets, the recommended one first."""
Budgets: TypeAlias = Callable[[Recommendation], Sequence[Budget]]
"""Of the engines together, if the set were used."""


class ComputerPage(WizardPage):
    starter_wanted = Signal()
    """The learner wants nothing more for now."""
    set_wanted = Signal(object)
    """The Recommendation whose models are to be used, and fetched where they are missing."""

    def __init__(
        self,
        stock: ModelStock,
        recommend: Recommend,
        language: Callable[[], str],
        in_use: Callable[[Model], bool],
        budgets: Budgets,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(TITLE, PURPOSE, parent)
        self._stock = stock
        self._recommend = recommend
        self._language = language
        self._in_use = in_use
        self._budgets = budgets
        self.cards: list[SetCard] = []
        self.rows: dict[str, DownloadRow] = {}
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._show_choice)
        self._build()
        stock.looked.connect(self.refresh)
        stock.changed.connect(self._show_one)

    def _build(self) -> None:
        self._spinner = Spinner()
        self.machine = Words("body")
        seen = QHBoxLayout()
        seen.setSpacing(8)
        seen.addWidget(self._spinner, 0, Qt.AlignmentFlag.AlignTop)
        seen.addWidget(self.machine, 1)
        self.column.addLayout(seen)
        self.column.addSpacing(12)
        self._sets = QVBoxLayout()
        self._sets.setSpacing(8)
        self.column.addLayout(self._sets)
        self.source = Words("quiet")
        self.column.addWidget(self.source)
        self.start = QPushButton()
        set_kind(self.start, "primary")
        self.start.clicked.connect(self._begin)
        self.starter = QPushButton(tr("Use the starter for now"))
        self.starter.clicked.connect(self.starter_wanted)
        doing = QHBoxLayout()
        doing.setSpacing(8)
        doing.addWidget(self.start)
        doing.addWidget(self.starter)
        doing.addStretch(1)
        self.column.addSpacing(4)
        self.column.addLayout(doing)
        self._downloads = QVBoxLayout()
        self._downloads.setSpacing(8)
        self.column.addLayout(self._downloads)
        self.goes_on = Words("quiet")
        self.goes_on.say(tr(GOES_ON))
        self.column.addWidget(self.goes_on)
        self.column.addStretch(1)
        self._show_waiting()

    def enter(self) -> None:
        self._stock.look()

    # What is shown ----------------------------------------------------------------------------------

    @property
    def chosen(self) -> Recommendation | None:
        """The set whose card is chosen."""
        return next((card.set for card in self.cards if card.radio.isChecked()), None)

    def refresh(self) -> None:
        """Show the computer and the sets as they are now."""
        machine = self._stock.machine
        if machine is None:
            self._show_waiting(UNKNOWN)
            return
        models = self._stock.ollama_models
        self._spinner.hide()
        self.machine.say(machine_words(machine, None if models is None else len(models)))
        sets = list(self._recommend(machine, models, self._language()))
        if [card.set for card in self.cards] != sets:
            self._deal(sets)
        for card in self.cards:
            card.refresh()
        self._show_choice()

    def _show_waiting(self, words: str = LOOKING) -> None:
        self._spinner.setVisible(words == LOOKING)
        self._spinner.show_progress(Progress.RUNNING)
        self.machine.say(tr(words))
        self.start.hide()
        self.source.hide()
        self.goes_on.hide()

    def _deal(self, sets: Sequence[Recommendation]) -> None:
        before = self.chosen.name if self.chosen is not None else ""
        for card in self.cards:
            self._group.removeButton(card.radio)
            self._sets.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [
            SetCard(made, self._stock, self._budgets, number == 0) for number, made in enumerate(sets)
        ]
        for card in self.cards:
            self._group.addButton(card.radio)
            self._sets.addWidget(card)
        kept = next((card for card in self.cards if card.set.name == before), None)
        if kept is not None or self.cards:
            (kept or self.cards[0]).radio.setChecked(True)

    def _show_choice(self) -> None:
        for card in self.cards:
            card.show_chosen()
        chosen = self.chosen
        if chosen is None:
            self.start.hide()
            return
        missing = self._missing(chosen)
        size = sum(to_fetch(self._stock, model) for model in missing)
        only_starter = all(model.starter for model in chosen.models)
        self.start.setText(
            tr("Start downloads: {size}", size=file_size(size)) if missing else tr("Use this set")
        )
        self.start.setToolTip(tr("{size:,} bytes", size=size) if missing else "")
        self.start.setVisible(not only_starter)
        self.start.setEnabled(not any(self._stock.activity(model) for model in chosen.models))
        hosts = list(dict.fromkeys(host for model in missing for host in model.hosts))
        self.source.say(
            tr(
                "Nothing is fetched before you press the button. It comes from {hosts}.",
                hosts=enumeration(hosts),
            )
            if hosts
            else tr("Nothing has to be fetched.")
        )
        self.source.show()
        self._show_downloads(chosen)

    def _missing(self, chosen: Recommendation) -> list[Model]:
        return [model for model in chosen.models if not self._stock.state(model).here]

    def _show_downloads(self, chosen: Recommendation) -> None:
        """A row for every model that is being fetched, or was from here."""
        new: DownloadRow | None = None
        for model in chosen.models:
            busy = self._stock.activity(model) is not None or self._stock.fault(model) is not None
            if busy and model.key not in self.rows:
                row = DownloadRow(model, self._stock, self._in_use, brief=True)
                self.rows[model.key] = row
                self._downloads.addWidget(row)
                new = row
        self.goes_on.setVisible(any(self._stock.activity(row.model) for row in self.rows.values()))
        if new is not None:
            # Once it has its place in the layout.
            QTimer.singleShot(0, self, lambda: self.reveal.emit(self.goes_on))

    def _show_one(self, key: str) -> None:
        if key in self.rows:
            self.rows[key].refresh()
        chosen = self.chosen
        if chosen is not None and any(model.key == key for model in chosen.models):
            for card in self.cards:
                card.refresh()
            self._show_choice()

    def wear_theme(self) -> None:
        for row in self.rows.values():
            row.wear_theme()

    def _begin(self) -> None:
        if self.chosen is not None:
            self.set_wanted.emit(self.chosen)


class SetCard(QFrame):
    """One set: what it is good for, its models, and what it costs."""

    def __init__(
        self, recommendation: Recommendation, stock: ModelStock, budgets: Budgets, recommended: bool
    ) -> None:
        super().__init__()
        self.set = recommendation
        self._stock = stock
        self._budgets = budgets
        title = tr(recommendation.title)
        if recommended:
            title = tr("{title} (recommended)", title=title)
        self.radio = QRadioButton(title)
        set_kind(self.radio, "title")
        why = Words("body")
        why.say(tr(recommendation.why))
        self.models = Words("quiet")
        self.memory = Words("quiet")
        self.warning = Words("body")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        column.addWidget(self.radio)
        column.addWidget(why)
        column.addWidget(self.models)
        column.addWidget(self.memory)
        column.addWidget(self.warning)
        self.refresh()
        self.show_chosen()

    def refresh(self) -> None:
        """Say its models as they are now, and how their engines fit into the memory that is free."""
        models = self.set.models
        lines = [f"{stage_title(model.stage)}: {model.title}, {self._cost(model)}" for model in models]
        self.models.say("\n".join(lines))
        budgets = self._budgets(self.set)
        self.memory.say("\n".join(map(budget_words, budgets)))
        self.warning.say("\n".join(f"◔ {tr(budget.warning)}" for budget in budgets if budget.warning))
        self.radio.setAccessibleDescription(told(self.set.why, self.warning.text()))

    def _cost(self, model: Model) -> str:
        if model.starter:
            return tr("comes with the program")
        if self._stock.state(model).here:
            return tr("is here already")
        return file_size(to_fetch(self._stock, model))

    def show_chosen(self) -> None:
        """Only the chosen set tells its models: the page stays short."""
        chosen = self.radio.isChecked()
        for words in (self.models, self.memory, self.warning):
            words.setVisible(chosen and bool(words.text()))
        set_kind(self, "option-chosen" if chosen else "option")


def to_fetch(stock: ModelStock, model: Model) -> int:
    """Bytes that are still missing."""
    state = stock.state(model)
    return 0 if state.here else max(0, model.size - state.bytes_here)
