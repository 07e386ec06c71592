"""Whether the engines would fit into the computer's memory together, before a choice takes effect."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from tutor import engine_memory
from tutor.models.budget import Budget
from tutor.settings import Settings, changed
from tutor.ui.in_use import thinking_engine
from tutor.ui.model_stock import ModelStock
from tutor.ui.model_words import budget_words
from tutor.ui.translation import told


class MemoryCheck:
    def __init__(
        self, stock: ModelStock, settings: Callable[[], Settings], thinking: Callable[[], str]
    ) -> None:
        """`thinking` is the label of the engine that thinks at the moment; empty while none does."""
        self._stock = stock
        self._settings = settings
        self._thinking = thinking

    def budgets(self, values: Iterable[tuple[str, object]] = ()) -> list[Budget]:
        """Of all engines, with these settings changed; nothing before the computer was looked at."""
        machine = self._stock.machine
        if machine is None:
            return []
        settings = self._settings()
        for name, value in values:
            settings = changed(settings, name, value)
        thinks = thinking_engine(settings, self._stock.ollama_models, self._thinking())
        return engine_memory.estimated(settings, machine, thinks, self._stock.ollama_sizes)

    def objection(self, values: Iterable[tuple[str, object]]) -> str:
        """What speaks against these settings, in sentences; empty where they fit.

        What takes no more than what is in use already is never objected to: it may be the way out.
        """
        before = {budget.place: budget.needed for budget in self.budgets()}
        worse = [
            budget
            for budget in self.budgets(values)
            if not budget.fits and budget.needed > before.get(budget.place, 0)
        ]
        return told(*(told(budget_words(budget), budget.warning) for budget in worse))
