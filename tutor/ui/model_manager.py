"""All models that there are to be had, by stage, each with its state and the one thing to do with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tutor.models.catalogue import Model, ModelStage
from tutor.models.recommendation import fit, speaks
from tutor.text import Text
from tutor.ui.accessibility import announce
from tutor.ui.addon_section import AddonSection
from tutor.ui.dialog_size import fit_type
from tutor.ui.download_row import DownloadRow
from tutor.ui.labels import scrolling
from tutor.ui.languages import languages_by_name
from tutor.ui.model_stock import ModelStock
from tutor.ui.model_words import file_size
from tutor.ui.theme import set_kind
from tutor.ui.translation import told, tr
from tutor.ui.wording import stage_title
from tutor.ui.words import Words

WIDTH_CHARACTERS, HEIGHT_LINES = 84, 38
MARGIN = 16
"""Pixels around a row that was scrolled to."""
STAGES: dict[ModelStage, str] = {
    "transcriber": Text("Writes down what you say."),
    "chat_model": Text("The tutor's mind: what it says to you."),
    "voice": Text("How the tutor sounds."),
    "turn_detector": Text("Hears from your voice whether you have finished."),
}
PRIVACY = Text("Nothing is fetched before you press Get or Install. Everything says where it comes from.")


class ModelManager(QDialog):
    use_asked = Signal(object)
    """The Model that the learner wants to use from now on."""

    def __init__(
        self,
        stock: ModelStock,
        in_use: Callable[[Model], bool],
        language: str,
        parent: QWidget | None = None,
        objection: Callable[[Model], str] = lambda model: "",
        addons: AddonSection | None = None,
    ) -> None:
        """`language` is the one to show first; empty shows all.

        `objection` says what speaks against using a model; the learner is asked then. `addons` come last.
        """
        super().__init__(parent)
        self.setWindowTitle(tr("Models"))
        self.setModal(False)
        self._stock = stock
        self._in_use = in_use
        self._objection = objection
        self.addons = addons
        self.rows: dict[str, DownloadRow] = {}
        self._sections: list[tuple[QWidget, list[DownloadRow]]] = []
        self._build_filters(language)
        self._build_list()
        self._lay_out()
        stock.changed.connect(self._show_one)
        stock.looked.connect(self.refresh)
        stock.arrived.connect(lambda model: announce(self, tr("{title} is here.", title=model.title)))
        stock.failed.connect(
            lambda model: announce(self, tr("{title} could not be downloaded.", title=model.title))
        )
        self.refresh()

    def _build_filters(self, language: str) -> None:
        self.language = QComboBox()
        self.language.setAccessibleName(tr("Show models for"))
        self.language.addItem(tr("All languages"), "")
        for code, name in languages_by_name():
            if any(code in model.languages for model in self._stock.models):
                self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(language)))
        self.language.currentIndexChanged.connect(self._filter)
        self.fitting = QCheckBox(tr("Only what suits this computer"))
        self.fitting.toggled.connect(self._filter)

    def _build_list(self) -> None:
        self._list = QWidget()
        set_kind(self._list, "page")
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(24)
        for stage, purpose in STAGES.items():
            models = [model for model in self._stock.models if model.stage == stage]
            if models:
                column.addWidget(self._section(stage_title(stage), tr(purpose), models))
        if self.addons is not None:
            self.addons.use_asked.connect(self.use_asked)
            self.addons.asked.connect(self._bring)
            column.addWidget(self.addons)
        column.addStretch(1)

    def _section(self, title: str, purpose: str, models: list[Model]) -> QWidget:
        section = QWidget()
        column = QVBoxLayout(section)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        heading = QLabel(title)
        set_kind(heading, "state")
        column.addWidget(heading)
        words = Words("quiet")
        words.say(purpose)
        column.addWidget(words)
        rows = []
        for model in models:
            row = DownloadRow(model, self._stock, self._in_use, objection=self._objection)
            row.use_asked.connect(self.use_asked)
            row.asked.connect(partial(self._bring, row))
            self.rows[model.key] = row
            rows.append(row)
            column.addWidget(row)
        self._sections.append((section, rows))
        return section

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.setSpacing(16)
        filters.addWidget(self.language)
        filters.addWidget(self.fitting)
        filters.addStretch(1)
        self.area = scrolling(self._list, sideways=False)
        self.footer = Words("quiet")
        self.close_button = QPushButton(tr("Close"))
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.close)
        lower = QHBoxLayout()
        lower.setSpacing(16)
        lower.addWidget(self.footer, 1)
        lower.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 12, 16)
        column.setSpacing(16)
        column.addLayout(filters)
        column.addWidget(self.area, 1)
        column.addLayout(lower)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            fit_type(self, WIDTH_CHARACTERS, HEIGHT_LINES)
            self._stock.look()
            if self.addons is not None:
                self.addons.stock.look()

    # What is shown ----------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show every model as it is now."""
        for row in self.rows.values():
            row.refresh()
        machine = self._stock.machine
        free = machine and tr("{size} of the disk are free.", size=file_size(machine.disk_free))
        self.footer.say(told(PRIVACY, free or ""))
        self.fitting.setEnabled(machine is not None)
        self._filter()

    def show_stage(self, stage: ModelStage) -> None:
        """Scroll to the models of one stage."""
        for section, rows in self._sections:
            if rows[0].model.stage == stage:
                self.area.ensureWidgetVisible(section, 0, 0)
                rows[0].button.setFocus()

    def show_model(self, key: str) -> None:
        """Scroll to one model, whatever the filters hid of it."""
        row = self.rows[key]
        if row.isHidden():
            self.language.setCurrentIndex(0)
            self.fitting.setChecked(False)
        self._bring(row)
        row.button.setFocus()

    def show_addons(self) -> None:
        """Scroll to the add-ons."""
        if self.addons is not None:
            first = next(iter(self.addons.rows.values()))
            self._bring(first)
            first.button.setFocus()

    def _bring(self, row: DownloadRow) -> None:
        """Scroll to a row once it has its place and its height."""
        QTimer.singleShot(0, self, lambda: self.area.ensureWidgetVisible(row, 0, MARGIN))

    def wear_theme(self) -> None:
        for row in self.rows.values():
            row.wear_theme()
        if self.addons is not None:
            self.addons.wear_theme()

    def _show_one(self, key: str) -> None:
        if key in self.rows:
            self.rows[key].refresh()

    def _filter(self) -> None:
        for section, rows in self._sections:
            suiting = [row for row in rows if self._suits(row.model)]
            for row in rows:
                row.setVisible(row in suiting)
            section.setVisible(bool(suiting))

    def _suits(self, model: Model) -> bool:
        """What is being downloaded or is here stays in sight, whatever the filter says of the computer."""
        language = str(self.language.currentData())
        if language and not speaks(model, language):
            return False
        machine = self._stock.machine
        if not self.fitting.isChecked() or machine is None:
            return True
        busy = self._stock.activity(model) is not None or self._stock.state(model).here
        return busy or fit(model, machine).verdict == "good"
