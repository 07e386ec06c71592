"""The page on which one chooses what to talk about: anything, a document, a scene, or sentences to repeat."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tutor.errors import TutorError
from tutor.lessons.levels import band
from tutor.lessons.plan import FREE, TalkPlan
from tutor.lessons.repeating import sentences_for
from tutor.lessons.scenarios import BANDS, Scenario, ScenarioShelf, read_folders, scenario_folders
from tutor.lessons.study import study_plan
from tutor.library.documents import Document
from tutor.ui.chip_flow import ChipFlow
from tutor.ui.column import Column
from tutor.ui.errands import Errands
from tutor.ui.labels import label
from tutor.ui.library_words import about as about_document
from tutor.ui.library_words import short
from tutor.ui.program import Program
from tutor.ui.search_box import SearchBox
from tutor.ui.talk_start_list import Choice, ChoiceList
from tutor.ui.theme import set_kind
from tutor.ui.translation import tr

MOST_DOCUMENTS = 4
"""So many are offered where nothing is searched for."""


class TalkStart(QWidget):
    chosen = Signal(object)
    """A TalkPlan: begin it."""
    left = Signal()
    """Back to the talk that was, or to the first page."""
    documents_asked = Signal()
    """Bring in a document to talk about."""

    def __init__(
        self, program: Program, shelf: Callable[[], ScenarioShelf] = lambda: read_folders(scenario_folders())
    ) -> None:
        """`shelf` is asked in another thread, whenever the page is shown."""
        super().__init__()
        self._program = program
        self._read = shelf
        self._errands = Errands(self)
        self._shelf = ScenarioShelf((), ())
        self._documents: Sequence[Document] = ()
        """Last used first."""
        self._band = "A1"
        self.search = SearchBox(tr("Find a talk …"), tr("Find a talk"))
        self.list = ChoiceList()
        self.list.setAccessibleName(tr("Talks"))
        self.about = label("quiet")
        self.problem = label("fault-small")
        self.begin = QPushButton(tr("Begin"))
        set_kind(self.begin, "primary")
        self.back = QPushButton(tr("Back to the talk"))
        self.bring = QPushButton(tr("Bring a document …"))
        self.bring.setToolTip(tr("Talk about a text of your own"))
        self._bands: dict[str, QPushButton] = {}
        self._build()
        self.search.textChanged.connect(self._show)
        self.search.left_downwards.connect(self.list.setFocus)
        self.list.left_upwards.connect(self.search.setFocus)
        self.list.currentRowChanged.connect(self._tell)
        self.list.asked.connect(lambda choice: self.chosen.emit(choice.plan))
        self.begin.clicked.connect(self._begin)
        self.back.clicked.connect(self.left)
        self.bring.clicked.connect(self.documents_asked)

    def _build(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 24, 0, 16)
        column.setSpacing(12)
        column.addWidget(label("heading", tr("What shall we talk about?")))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._band_switch())
        row.addWidget(self.search, 1)
        column.addLayout(row)
        column.addWidget(self.list, 1)
        column.addWidget(self.problem)
        column.addWidget(self.about)
        buttons = ChipFlow()
        buttons.put((self.back, self.bring), far=(self.begin,))
        column.addWidget(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Column(inside))
        self.problem.hide()

    def _band_switch(self) -> QFrame:
        frame = QFrame()
        set_kind(frame, "segments")
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        group = QButtonGroup(self)
        for name in BANDS:
            button = self._bands[name] = QPushButton(name)
            set_kind(button, "segment")
            button.setCheckable(True)
            button.setAccessibleName(tr("Talks for level {level}", level=name))
            button.clicked.connect(lambda _=False, wanted=name: self._choose_band(wanted))
            group.addButton(button)
            row.addWidget(button)
        return frame

    def open(self, *, talk_behind: bool) -> None:
        """Show what fits the learner; `talk_behind` says whether something was said in the talk behind it."""
        self._band = band(self._program.settings.level)
        self._bands[self._band].setChecked(True)
        self.back.setText(tr("Back to the talk") if talk_behind else tr("Back"))
        self.search.clear()
        self._show()
        self.list.setFocus()
        self._errands.run(self._read, self._take, self._fail)
        self._documents = ()
        self._list_documents()

    def _list_documents(self) -> None:
        records = self._program.records
        self.bring.setEnabled(records is not None)
        if records is not None:
            listed = records.documents.list(self._program.settings.learner or None)
            self._errands.follow(listed, self._take_documents, self._fail)

    def _take(self, shelf: ScenarioShelf) -> None:
        self._shelf = shelf
        self.problem.setText("\n".join(f"{tr(p.message)} {tr(p.remedy)}" for p in shelf.problems))
        self.problem.setVisible(bool(shelf.problems))
        self._show()

    def _take_documents(self, documents: Sequence[Document]) -> None:
        if documents != self._documents:
            self._documents = documents
            self._show()

    def _fail(self, error: TutorError) -> None:
        self.problem.setText(f"{tr(error.message)} {tr(error.remedy)}")
        self.problem.show()

    def _choose_band(self, wanted: str) -> None:
        self._band = wanted
        self._show()

    def _show(self) -> None:
        """Those of the level; while something is searched for, of all levels."""
        wanted = self.search.text().casefold().split()
        language = self._program.settings.language
        bands = [name for name in BANDS if wanted or name == self._band]
        scenes = [scene for name in bands for scene in self._shelf.of(language, name)]
        documents = self._documents if wanted else self._documents[:MOST_DOCUMENTS]
        choices = [
            *self._always(language),
            *map(_document, documents),
            *(self._scene(scene) for scene in scenes),
        ]
        found = [one for one in choices if all(word in _searched(one) for word in wanted)]
        kept = self.list.choice
        self.list.show_choices(found)
        for row, one in enumerate(found):
            if kept is not None and one.plan == kept.plan and not wanted:
                self.list.setCurrentRow(row)
        self._tell()

    def _always(self, language: str) -> list[Choice]:
        free = Choice(
            FREE,
            tr("Free talk"),
            tr("About whatever you like. The tutor begins."),
            tr("There is no goal; the talk ends when you want it to."),
        )
        if not sentences_for(language):
            return [free]
        repeat = Choice(
            TalkPlan("repeat", self._band, tr("Repeat after me")),
            tr("Repeat after me"),
            tr("The tutor says ten sentences of level {level}, and you say them again.", level=self._band),
            tr("Only the words count: how well you pronounce them is not judged."),
        )
        return [free, repeat]

    def _scene(self, scene: Scenario) -> Choice:
        about = tr(
            "{part} The place: {place}. The tutor is {tutor}.",
            part=scene.learner,
            place=scene.place,
            tutor=scene.tutor,
        )
        title = scene.title if scene.band == self._band else f"{scene.title} · {scene.band}"
        return Choice(TalkPlan("scenario", scene.id, scene.title), title, scene.goal, about)

    def _tell(self) -> None:
        choice = self.list.choice
        self.begin.setEnabled(choice is not None)
        nothing = tr("Nothing is called that. Escape shows all talks again.")
        self.about.setText(choice.about if choice is not None else nothing)

    def _begin(self) -> None:
        if (choice := self.list.choice) is not None:
            self.chosen.emit(choice.plan)

    def showEvent(self, event: QShowEvent) -> None:
        """Documents may have come and gone while another view was in sight."""
        super().showEvent(event)
        if not event.spontaneous():
            self._list_documents()

    def minimumSizeHint(self) -> QSize:
        """What is shown beside another page may not make the window higher; when it is shown, it has room."""
        return QSize(super().minimumSizeHint().width(), 0)

    def event(self, event: QEvent) -> bool:
        # Here Escape leads back, and silences nobody.
        if event.type() is QEvent.Type.ShortcutOverride and _is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_escape(event):
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._begin()
        else:
            super().keyPressEvent(event)


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape


def _document(document: Document) -> Choice:
    return Choice(
        study_plan(document.id, document.title),
        tr("About “{title}”", title=short(document.title)),
        about_document(document),
        tr("The tutor answers from this document, and shows where it stands."),
    )


def _searched(choice: Choice) -> str:
    return f"{choice.title} {choice.plan.title} {choice.goal} {choice.about}".casefold()
