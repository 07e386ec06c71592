"""The add-ons among the models: what some engines run on, installed and removed here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from tutor.addons import addon
from tutor.addons.addon import Addon
from tutor.models.catalogue import Model, catalogue
from tutor.models.contract import State
from tutor.text import Text
from tutor.ui.accessibility import announce
from tutor.ui.download_row import Action, DownloadRow
from tutor.ui.model_stock import ModelStock
from tutor.ui.model_words import file_size
from tutor.ui.theme import set_kind
from tutor.ui.translation import told, tr
from tutor.ui.words import Words

PURPOSE = Text("What some engines run on; too big to come with the program.")
INSTALL = Text("Install")
INSTALLED = Text("Installed")


class AddonRow(DownloadRow):
    """Like a model's, but what it holds is there or not there: an engine uses it, not the learner."""

    def __init__(
        self, addon: Addon, stock: ModelStock, in_use: Callable[[Model], bool], parent: QWidget | None = None
    ) -> None:
        self._addon = addon
        model = replace(addon.model, title=tr(addon.model.title))
        super().__init__(model, stock, in_use, parent=parent)
        self.setAccessibleDescription(told(addon.model.quality, self._facts()))
        self.facts.say(self._facts())

    def refresh(self) -> None:
        super().refresh()
        state = self._stock.state(self.model)
        self.check_entry.setEnabled(state.here)
        if state.here and self._stock.known:
            self.place.say(tr(INSTALLED))

    def _facts(self) -> str:
        sizes = tr(
            "{download} to download, {room} on the disk",
            download=file_size(self.model.size),
            room=file_size(self._addon.room),
        )
        return " · ".join((sizes, tr(self.model.licence), tr("from the Python package index")))

    def _show_button(self, todo: Action) -> None:
        super()._show_button(Action.NONE if todo in (Action.USE, Action.IN_USE) else todo)
        if todo is Action.GET:
            self.button.setText(tr(INSTALL))
            self.button.setAccessibleName(f"{tr(INSTALL)}: {self.model.title}")

    def _show_fit(self) -> None:
        machine = self._stock.machine
        if machine is not None:
            found = addon.fitting(self.model, machine)
            self.fit.say(f"{'✓' if found.verdict == 'good' else '◔'} {tr(found.reason)}")
        self.fit.setVisible(machine is not None)

    def _replacement(self) -> Model | None:
        state: State = self._stock.state(self.model)
        if not (state.here and self._in_use(self.model)):
            return None
        return next((m for m in catalogue() if m.starter and m.stage == self.model.stage), None)


class AddonSection(QWidget):
    use_asked = Signal(object)
    """The Model that takes the place of what an add-on was for, when that is removed."""
    asked = Signal(object)
    """The row that asks something, and is higher for it."""

    def __init__(
        self, stock: ModelStock, in_use: Callable[[Model], bool], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.stock = stock
        self.rows = {each.key: AddonRow(each, stock, in_use) for each in addon.addons()}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        heading = QLabel(tr("Add-ons"))
        set_kind(heading, "state")
        purpose = Words("quiet")
        purpose.say(tr(PURPOSE))
        for part in (heading, purpose, *self.rows.values()):
            column.addWidget(part)
        for row in self.rows.values():
            row.use_asked.connect(self.use_asked)
            row.asked.connect(lambda row=row: self.asked.emit(row))
        stock.changed.connect(lambda key: self.rows[key].refresh())
        stock.looked.connect(self.refresh)
        stock.arrived.connect(lambda model: announce(self, tr("{title} is installed.", title=model.title)))
        stock.failed.connect(
            lambda model: announce(self, tr("{title} could not be installed.", title=model.title))
        )
        self.refresh()

    def refresh(self) -> None:
        for row in self.rows.values():
            row.refresh()

    def wear_theme(self) -> None:
        for row in self.rows.values():
            row.wear_theme()
