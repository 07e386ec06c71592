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
from tutor.text import Text
from tutor.ui.icons import fit_icon, icon
from tutor.ui.model_stock import Activity, ModelStock
from tutor.ui.model_words import facts, file_size, fit_words, percent, progress_words
from tutor.ui.question import Question
from tutor.ui.theme import set_kind
from tutor.ui.translation import told, tr
from tutor.ui.words import Words

_PLACES: dict[Place, str] = {
    "absent": "",
    "partial": "",
    "starter": Text("Comes with the program"),
    "program": Text("On this computer"),
    "hub cache": Text("On this computer, in the model hub's folder"),
    "offline folder": Text("On this computer, in your own folder"),
    "ollama": Text("On this computer, in Ollama"),
}
LOOKING = Text("Looking…")
_REMOVABLE: frozenset[Place] = frozenset({"partial", "program", "ollama"})


class Action(Enum):
    """What the button says."""

    GET = Text("Get")
    CANCEL = Text("Cancel")
    RESUME = Text("Resume")
    RETRY = Text("Retry")
    USE = Text("Use")
    IN_USE = Text("In use")
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
        return tr(
            "{bytes_here} of {size} are here already.",
            bytes_here=file_size(state.bytes_here),
            size=file_size(model.size),
        )
    return tr(_PLACES[state.place])


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
        self.setAccessibleDescription(told(model.quality, facts(model)))
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
        self.quality.say(tr(self.model.quality))
        self.facts = Words("quiet")
        self.facts.say(facts(self.model))
        self.fit = Words("quiet")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress: {title}", title=self.model.title))
        self.progress = Words("caption")
        self.fault = Words("fault-small")
        self.message = Words("caption")
        self.button = QPushButton()
        self.button.clicked.connect(self._act)
        self.more = QToolButton()
        self.more.setAccessibleName(tr("More: {title}", title=self.model.title))
        self.more.setToolTip(tr("Check or remove"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.more)
        self.check_entry = menu.addAction(tr("Check the files"), lambda: self._stock.check(self.model))
        self.remove_entry = menu.addAction(tr("Remove…"), self._ask)
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
        self.place.say(state_words(self.model, state) if self._stock.known else tr(LOOKING))
        self.place.setVisible(bool(self.place.text()) and activity is None)
        self._show_button(todo)
        self._show_progress(activity)
        self.fault.say(told(error.message, error.remedy) if error is not None else "")
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
        self.button.setText(tr(todo.value))
        self.button.setAccessibleName(f"{tr(todo.value)}: {self.model.title}")
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
            self.progress.say(tr("Checking the files") if activity.kind == "checking" else tr("Removing"))
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
            told(tr("Use {title}?", title=title), objection),
            tr("Use it anyway"),
            tr("Leave it"),
            lambda: self.use_asked.emit(self.model),
            title,
            self.button,
        )
        self.asked.emit()

    def _ask(self) -> None:
        state = self._stock.state(self.model)
        frees = tr("This frees {size}.", size=file_size(state.bytes_here)) if state.bytes_here else ""
        replaced = tr("The starter takes its place.") if self._replacement() is not None else ""
        asked = told(tr("Remove {title}?", title=self.model.title), frees, replaced)
        self.question.ask(asked, tr("Remove"), tr("Keep it"), self._remove, self.model.title, self.more)
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
