"""The wizard and the model manager, what they share, and what is told of downloads when both are closed."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from tutor.conversation.engine_events import EngineReady
from tutor.conversation.events import Event
from tutor.errors import SettingsError
from tutor.models.catalogue import Model, catalogue
from tutor.ui.engine_status import EngineStates
from tutor.ui.in_use import in_use
from tutor.ui.licence_dialog import LicenceDialog
from tutor.ui.model_stock import ModelStock
from tutor.ui.model_words import file_size
from tutor.ui.notices import Action, Notices
from tutor.ui.program import Program
from tutor.ui.spinner import Progress
from tutor.ui.translation import told, tr

if TYPE_CHECKING:
    from tutor.models.recommendation import Recommendation
    from tutor.ui.adding import Adding
    from tutor.ui.learner_book import LearnerBook
    from tutor.ui.memory_check import MemoryCheck
    from tutor.ui.model_manager import ModelManager
    from tutor.ui.setup_wizard import SetupWizard


class SettingUp(QObject):
    talk_wanted = Signal()
    """The learner comes from the wizard and wants to talk."""
    first_steps_over = Signal()
    """The wizard that opened by itself was closed, however far the learner went."""

    def __init__(
        self,
        program: Program,
        notices: Notices,
        engines: EngineStates,
        refresh_settings: Callable[[], object],
        parent: QWidget,
    ) -> None:
        """`refresh_settings` brings the window up to date after settings were changed here."""
        super().__init__(parent)
        self._first_steps = False
        """The wizard has opened by itself."""
        self._program = program
        self._notices = notices
        self._engines = engines
        self._refresh_settings = refresh_settings
        self._window = parent
        self.wizard: SetupWizard | None = None
        self.manager: ModelManager | None = None
        self.learners: LearnerBook | None = None
        """Who learns here; the wizard asks for the name."""
        self.licence: LicenceDialog | None = None
        self._set: Recommendation | None = None
        """What the learner chose in the wizard."""
        self._mending: set[str] = set()
        """Keys of models whose absence was a fault, and which the learner has asked for."""

    @cached_property
    def stock(self) -> ModelStock:
        """Made when it is first needed: the window opens without reading the catalogue."""
        made = ModelStock(lambda: self._program.shelf, self._program.survey, catalogue(), self)
        made.arrived.connect(self._tell_arrival)
        made.failed.connect(self._tell_failure)
        return made

    @cached_property
    def adding(self) -> Adding:
        from tutor.ui.adding import Adding

        return Adding(self._program, self._notices, self._open_addons, self)

    @cached_property
    def memory(self) -> MemoryCheck:
        from tutor.ui.memory_check import MemoryCheck

        return MemoryCheck(self.stock, lambda: self._program.settings, lambda: self._thinking)

    def menu(self, parent: QWidget) -> QMenu:
        """The doors to both."""
        made = QMenu(parent)
        made.addAction(tr("Set up…"), self.open_wizard)
        self._models = made.addAction(tr("Models…"), self.open_models)
        made.addAction(tr("Privacy and your files…"), self.open_privacy)
        return made

    def open_privacy(self) -> None:
        from tutor.ui.about_privacy import PrivacyPage

        page = PrivacyPage(self._window)
        page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page.open()

    def show_keys(self, keys: str) -> None:
        """Name the keys that open the models, in the menu; there may be none."""
        self._models.setText(f"{tr('Models…')}\t{keys}" if keys else tr("Models…"))

    def open_at_first_start(self) -> None:
        """Show the wizard by itself, but only once."""
        if not self._program.settings.setup_done:
            self._change([("setup_done", True)])
            self._first_steps = True
            self.open_wizard()

    def _wizard_closed(self) -> None:
        first, self._first_steps = self._first_steps, False
        if first:
            self.first_steps_over.emit()

    def open_wizard(self) -> None:
        if self.wizard is None:
            self.wizard = self._make_wizard()
        self._show_obstacle()
        self.wizard.open_at(0)

    def open_models(self) -> None:
        if self.manager is None:
            from tutor.ui.model_manager import ModelManager

            language = self._program.settings.language
            addons = self.adding.section()
            self.manager = ModelManager(
                self.stock, self.in_use, language, self._window, self.objection, addons
            )
            self.manager.use_asked.connect(self.use)
        self.manager.show()
        self.manager.raise_()
        self.manager.activateWindow()

    def offer(self, name: str) -> Action:
        """What can be done about a model that Ollama lacks: fetch it, or look which others there are."""
        model = next((m for m in catalogue() if m.ollama_name in (name, name.removesuffix(":latest"))), None)
        if model is None:
            return Action(tr("Show the models"), self._open_minds)
        return Action(tr("Get it ({size})", size=file_size(model.size)), partial(self._get_missing, model))

    def _open_addons(self) -> None:
        self.open_models()
        if self.manager is not None:
            self.manager.show_addons()

    def _open_minds(self) -> None:
        self.open_models()
        if self.manager is not None:
            self.manager.show_stage("chat_model")

    def _get_missing(self, model: Model) -> None:
        self.open_models()
        self._mending.add(model.key)
        self.stock.get(model)
        if self.manager is not None:
            self.manager.show_model(model.key)

    def take(self, event: Event) -> None:
        """What the program tells."""
        if isinstance(event, EngineReady) and self.manager is not None and self.manager.isVisible():
            self.manager.refresh()
        if self.wizard is None or not self.wizard.isVisible():
            return
        self.wizard.take(event)
        if isinstance(event, EngineReady):
            self._show_obstacle()

    def wear_theme(self) -> None:
        for window in (self.wizard, self.manager):
            if window is not None:
                window.wear_theme()

    async def close(self) -> None:
        """Stop what is being fetched; it goes on from there another day."""
        if self.wizard is not None:
            self.wizard.close()
        if self.wizard is not None or self.manager is not None:
            await self.stock.close()
        if self.manager is not None:
            await self.adding.stock.close()

    # Using ------------------------------------------------------------------------------------------

    def in_use(self, model: Model) -> bool:
        return in_use(model, self._program.settings, self.stock.ollama_models, self._thinking)

    @property
    def _thinking(self) -> str:
        """The label of the engine that thinks; empty while none does."""
        state = self._engines.known["chat_model"]
        return state.label if state.progress is Progress.DONE else ""

    def objection(self, model: Model) -> str:
        """Why the engines would not fit into memory with this model; empty when they would."""
        return self.memory.objection([*model.settings, *self._companions(model)])

    def use(self, model: Model) -> None:
        """Talk with this model from now on."""
        self._notices.clear(f"model {model.key}")
        if model.engine == "xtts" and not self._program.settings.xtts_licence_accepted:
            self.licence = LicenceDialog(self._window)
            self.licence.finished.connect(partial(self._licence_answered, model))
            self.licence.open()
        else:
            self._change([*model.settings, *self._companions(model)])

    def _licence_answered(self, model: Model, result: int) -> None:
        if result == QDialog.DialogCode.Accepted:
            self._change([("xtts_licence_accepted", True), *model.settings])

    def take_set(self, wanted: Recommendation) -> None:
        """Use what is here of a set, and fetch the rest; that is offered when it has come."""
        self._set = wanted
        missing = [model for model in wanted.models if not self.stock.state(model).here]
        awaited = {name for model in missing for name, _ in (*model.settings, *self._companions(model))}
        self._change([(name, value) for name, value in wanted.settings if name not in awaited])
        for model in missing:
            self.stock.get(model)

    def _companions(self, model: Model) -> list[tuple[str, object]]:
        """What the chosen set says besides about the engine of one of its models: where it runs, and how."""
        if self._set is None or model not in self._set.models or model.stage != "transcriber":
            return []
        return [(name, value) for name, value in self._set.settings if name.startswith("whisper_")]

    def _change(self, values: list[tuple[str, object]]) -> None:
        known = self._program.settings
        changes = [(name, value) for name, value in values if getattr(known, name) != value]
        try:
            if changes:
                self._program.change_settings(changes)
            self._notices.clear("settings")
        except SettingsError as error:
            self._notices.tell("settings", error.message, error.remedy, closable=True)
        self._refresh_settings()
        if self.manager is not None:
            self.manager.refresh()

    # Telling ----------------------------------------------------------------------------------------

    def _tell_arrival(self, model: Model) -> None:
        mends = model.key in self._mending and self._program.settings.chat_model in ("ollama", "auto")
        self._mending.discard(model.key)
        if mends or self.in_use(model):
            self._program.reload_engine(model.stage)
            return
        key = f"model {model.key}"
        self._notices.tell(
            key,
            tr("{title} is ready.", title=model.title),
            tr("Use it now?"),
            (
                Action(tr("Use it"), partial(self._use_arrived, model)),
                Action(tr("Later"), partial(self._notices.clear, key)),
            ),
            closable=True,
            quiet=True,
        )

    def _use_arrived(self, model: Model) -> None:
        """Like the button in the list of models: at once, or after one more question."""
        key, objection = f"model {model.key}", self.objection(model)
        if not objection:
            self.use(model)
            return
        anyway = Action(tr("Use it anyway"), partial(self.use, model))
        leave = Action(tr("Leave it"), partial(self._notices.clear, key))
        asked = tr("Use {title}?", title=model.title)
        self._notices.tell(key, asked, objection, (anyway, leave), closable=True, quiet=True)

    def _tell_failure(self, model: Model) -> None:
        error, key = self.stock.fault(model), f"model {model.key}"
        if error is None:
            return
        show = Action(tr("Show the models"), partial(self._show_failure, key))
        self._notices.tell(
            key,
            told(tr("{title} could not be downloaded.", title=model.title), error.message),
            error.remedy,
            (show,),
            closable=True,
        )

    def _show_failure(self, key: str) -> None:
        self._notices.clear(key)
        self.open_models()

    def _show_obstacle(self) -> None:
        if self.wizard is not None:
            self.wizard.ending.show_obstacle(self._engines.obstacle())
            self.wizard.sound.can_write = self._engines.known["transcriber"].progress is Progress.DONE

    def _make_wizard(self) -> SetupWizard:
        from tutor.models.recommendation import recommendations
        from tutor.ui.setup_wizard import SetupWizard
        from tutor.ui.setup_wizard_computer import ComputerPage
        from tutor.ui.setup_wizard_done import DonePage
        from tutor.ui.setup_wizard_sound import SoundPage
        from tutor.ui.setup_wizard_welcome import WelcomePage

        program = self._program
        computer = ComputerPage(
            self.stock,
            recommendations,
            lambda: program.settings.language,
            self.in_use,
            lambda wanted: self.memory.budgets(wanted.settings),
        )
        made = SetupWizard(
            WelcomePage(program, self.learners), computer, SoundPage(program), DonePage(program), self._window
        )
        computer.set_wanted.connect(self.take_set)
        made.talk_wanted.connect(self.talk_wanted)
        made.closed.connect(self._wizard_closed)
        made.closed.connect(self._refresh_settings)
        return made
