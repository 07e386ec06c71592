"""What comes of add-ons: the engine that waits for one is loaded at once, and news is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property, partial

from PySide6.QtCore import QObject

from tutor.addons import addon
from tutor.addons.shelf import AddonShelf
from tutor.models.catalogue import Model
from tutor.ui.addon_section import AddonSection
from tutor.ui.model_stock import ModelStock
from tutor.ui.notices import Action, Notices
from tutor.ui.program import ModelShelf, Program
from tutor.ui.translation import told, tr


class Adding(QObject):
    """Made when the list of models is first opened."""

    def __init__(
        self,
        program: Program,
        notices: Notices,
        show: Callable[[], object],
        parent: QObject,
        shelf: ModelShelf | None = None,
    ) -> None:
        """`show` opens the list of models at the add-ons."""
        super().__init__(parent)
        self._program = program
        self._notices = notices
        self._show = show
        self._shelf = shelf or AddonShelf()

    @cached_property
    def stock(self) -> ModelStock:
        models = [replace(each.model, title=tr(each.model.title)) for each in addon.addons()]
        made = ModelStock(lambda: self._shelf, self._program.survey, models, self)
        made.arrived.connect(self._take)
        made.failed.connect(self._tell_failure)
        return made

    def section(self) -> AddonSection:
        return AddonSection(self.stock, self._in_use)

    def _in_use(self, model: Model) -> bool:
        """Whether the tutor speaks with what the add-on is for."""
        return model.key == addon.XTTS and self._program.settings.voice == "xtts"

    def _take(self, model: Model) -> None:
        settings = self._program.settings
        if model.key == addon.WHISPER_GPU:
            if settings.transcriber == "faster-whisper" and settings.whisper_device != "cpu":
                self._program.reload_engine("transcriber")
        elif settings.voice == "xtts":
            self._program.reload_engine("voice")
        else:
            self._tell(
                model,
                tr("{title} is ready.", title=model.title),
                tr("Fetch XTTS v2 among the voices next, or choose XTTS in the settings under Speaking."),
                quiet=True,
            )

    def _tell_failure(self, model: Model) -> None:
        error = self.stock.fault(model)
        if error is not None:
            what = tr("{title} could not be installed.", title=model.title)
            self._tell(model, told(what, error.message), error.remedy)

    def _tell(self, model: Model, what: str, next_step: str, *, quiet: bool = False) -> None:
        key = f"model {model.key}"
        show = Action(tr("Show the models"), partial(self._show_models, key))
        self._notices.tell(key, what, next_step, (show,), closable=True, quiet=quiet)

    def _show_models(self, key: str) -> None:
        self._notices.clear(key)
        self._show()
