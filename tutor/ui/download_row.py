"""One model: what it is, how it is, and the one thing to do with it."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tutor.models.catalogue import Model
from tutor.models.contract import Place, State
from tutor.models.recommendation import fit
from tutor.ui.icons import fit_icon, icon
from tutor.ui.model_stock import Activity, ModelStock
from tutor.ui.model_words import facts, file_size, fit_words, percent, progress_words
from tutor.ui.question import Question
from tutor.ui.theme import set_kind
from tutor.ui.words import Words

_PLACES: dict[Place, str] = {
    "absent": "",
    "partial": "",
    "starter": "Comes with the program",
    "program": "On this computer",
    "hub cache": "On this computer, in the model hub's folder",
    "offline folder": "On this computer, in your own folder",
    "ollama": "On this computer, in Ollama",
}
LOOKING = "Looking…"
_REMOVABLE: frozenset[Place] = frozenset({"partial", "program", "ollama"})


class Action(Enum):
    """What the button says."""

    GET = "Get"
    CANCEL = "Cancel"
    RESUME = "Resume"
    RETRY = "Retry"
    USE = "Use"
    IN_USE = "In use"
    NONE = ""


def action(state: State, activity: Activity | None, failed: bool, in_use: bool) -> Action:
    """The one thing to do with a model that is so."""
    if activity is not None:
        return Action.CANCEL if activity.kind == "getting" else Action.NONE
    if state.here:
        return Action.IN_USE if in_use else Action.USE
    if failed:
        return Action.RETRY
    return Action.RESUME if state.place == "partial" else Action.GET


def state_words(model: Model, state: State) -> str:
    if state.place == "partial":
        return f"{file_size(state.bytes_here)} of {file_size(model.size)} are here already."
    return _PLACES[state.place]


class DownloadRow(QFrame):
    use_asked = Signal(object)
    """The Model that the learner wants to use from now on."""
    asked = Signal()
    """The row asks something, and is higher for it."""

    def __init__(
        self,
        model: Model,
        stock: ModelStock,
        in_use: Callable[[Model], bool],
        *,
        objection: Callable[[Model], str] = lambda model: "",
        brief: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`objection` says what speaks against using a model, if anything does; then the learner is asked.

        `brief` leaves out what is said elsewhere, and what can be done besides downloading.
        """
        super().__init__(parent)
        set_kind(self, "plain" if brief else "option")
        self.model = model
        self._stock = stock
        self._in_use = in_use
        self._objection = objection
        self._brief = brief
        self.setAccessibleName(model.title)
        self.setAccessibleDescription(f"{model.quality} {facts(model)}")
        self._build()
        self._lay_out()
        self.wear_theme()
        self.refresh()

    def _build(self) -> None:
        self.title = QLabel(self.model.title)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        set_kind(self.title, "title")
        self.place = Words("caption")
        self.quality = Words("body")
        self.quality.say(self.model.quality)
        self.facts = Words("quiet")
        self.facts.say(facts(self.model))
        self.fit = Words("quiet")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(f"Progress: {self.model.title}")
        self.progress = Words("caption")
        self.fault = Words("fault-small")
        self.message = Words("caption")
        self.button = QPushButton()
        self.button.clicked.connect(self._act)
        self.more = QToolButton()
        self.more.setAccessibleName(f"More: {self.model.title}")
        self.more.setToolTip("Check or remove")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.more)
        self.check_entry = menu.addAction("Check the files", lambda: self._stock.check(self.model))
        self.remove_entry = menu.addAction("Remove…", self._ask)
        self.more.setMenu(menu)
        self.question = Question()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self.title)
        names.addWidget(self.place)
        head.addLayout(names, 1)
        top = Qt.AlignmentFlag.AlignTop
        head.addWidget(self.button, 0, top)
        head.addWidget(self.more, 0, top)
        column = QVBoxLayout(self)
        edge = 0 if self._brief else 16
        column.setContentsMargins(edge, edge // 2, edge, edge * 3 // 4)
        column.setSpacing(4)
        column.addLayout(head)
        told: tuple[QWidget, ...] = (self.quality, self.facts, self.fit)
        for part in told:
            part.setVisible(not self._brief)
        for part in (*told, self.bar, self.progress, self.fault, self.message, self.question):
            column.addWidget(part)

    # What is shown ----------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show how the model is now."""
        state, activity = self._stock.state(self.model), self._stock.activity(self.model)
        error = self._stock.fault(self.model)
        todo = action(state, activity, error is not None, state.here and self._in_use(self.model))
        self.place.say(state_words(self.model, state) if self._stock.known else LOOKING)
        self.place.setVisible(bool(self.place.text()) and activity is None)
        self._show_button(todo)
        self._show_progress(activity)
        self.fault.say(str(error) if error is not None else "")
        self.fault.setVisible(error is not None)
        said = self._stock.message(self.model)
        self.message.say(said)
        self.message.setVisible(bool(said))
        self._show_fit()
        resting = activity is None and not self._brief
        self.check_entry.setEnabled(state.here and bool(self.model.files))
        self.remove_entry.setEnabled(state.place in _REMOVABLE)
        self.more.setVisible(resting and (self.check_entry.isEnabled() or self.remove_entry.isEnabled()))
        if not resting and self.question.isVisible():
            self.question.hide()

    def _show_button(self, todo: Action) -> None:
        self.button.setText(todo.value)
        self.button.setAccessibleName(f"{todo.value}: {self.model.title}")
        useless = (
            todo is Action.NONE
            or not self._stock.known
            or (self._brief and todo in (Action.USE, Action.IN_USE))
        )
        self.button.setVisible(not useless)
        self.button.setEnabled(todo is not Action.IN_USE)
        self.todo = todo

    def _show_progress(self, activity: Activity | None) -> None:
        busy = activity is not None
        self.bar.setVisible(busy)
        self.progress.setVisible(busy)
        if activity is None:
            return
        if activity.kind == "getting":
            self.progress.say(progress_words(activity.progress))
            self.bar.setRange(0, 100)
            self.bar.setValue(percent(activity.progress) if activity.progress is not None else 0)
        else:
            self.progress.say("Checking the files" if activity.kind == "checking" else "Removing")
            self.bar.setRange(0, 0)

    def _show_fit(self) -> None:
        machine = self._stock.machine
        self.fit.say("" if machine is None else fit_words(fit(self.model, machine)))
        self.fit.setVisible(bool(self.fit.text()) and not self._brief)

    def wear_theme(self) -> None:
        self.more.setIcon(icon(self, "more", QPalette.ColorRole.PlaceholderText))
        self.more.ensurePolished()
        fit_icon(self.more, 1.1)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    # What is asked ----------------------------------------------------------------------------------

    def _act(self) -> None:
        if self.todo is Action.CANCEL:
            self._stock.cancel(self.model)
        elif self.todo is Action.USE:
            self._use()
        else:
            self._stock.get(self.model)

    def _use(self) -> None:
        """At once, unless something speaks against it: then the learner is told, and asked."""
        title, objection = self.model.title, self._objection(self.model)
        if not objection:
            self.use_asked.emit(self.model)
            return
        self.question.ask(
            f"Use {title}? {objection}",
            "Use it anyway",
            "Leave it",
            lambda: self.use_asked.emit(self.model),
            title,
            self.button,
        )
        self.asked.emit()

    def _ask(self) -> None:
        state = self._stock.state(self.model)
        frees = f" This frees {file_size(state.bytes_here)}." if state.bytes_here else ""
        replaced = " The starter takes its place." if self._replacement() is not None else ""
        asked = f"Remove {self.model.title}?{frees}{replaced}"
        self.question.ask(asked, "Remove", "Keep it", self._remove, self.model.title, self.more)
        self.asked.emit()

    def _remove(self) -> None:
        replacement = self._replacement()
        if replacement is not None:
            self.use_asked.emit(replacement)
        self._stock.remove(self.model)

    def _replacement(self) -> Model | None:
        """What serves instead of this model when it is in use."""
        if not (self._stock.state(self.model).here and self._in_use(self.model)):
            return None
        starters = (model for model in self._stock.models if model.starter)
        return next((model for model in starters if model.stage == self.model.stage), None)
