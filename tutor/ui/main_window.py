"""The window: puts the pieces together, passes events down to them and the learner's wishes up."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import cast, get_args

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QWidget,
)

from tutor.conversation.answer_events import Reference
from tutor.conversation.engine_events import LevelMeasured
from tutor.conversation.events import Event, PhaseChanged, TurnEvent
from tutor.conversation.hearing_events import SoftEndDecided
from tutor.conversation.intents import StartListening
from tutor.conversation.lesson_events import CorrectionOffered, ShapeEvent, TalkShaped
from tutor.conversation.transcript import Transcript
from tutor.conversation.turn import Phase
from tutor.errors import SettingsError
from tutor.lessons.plan import FREE, TalkPlan
from tutor.records.talks import KeptTalk
from tutor.session.latency import LatencyMeter
from tutor.settings import options
from tutor.ui.arrangement import stack
from tutor.ui.bridge import Bridge
from tutor.ui.column import Column
from tutor.ui.device_choice import SoundPopover
from tutor.ui.engine_status import EngineStates
from tutor.ui.faults import FaultBoard
from tutor.ui.file_drops import FileDrops, choose_documents
from tutor.ui.help_door import HelpDoor
from tutor.ui.icons import program_icon
from tutor.ui.latency_door import LatencyDoor
from tutor.ui.learner_book import is_own
from tutor.ui.learner_door import LearnerDoor
from tutor.ui.notices import Notices
from tutor.ui.program import Program
from tutor.ui.replay_desk import ReplayDesk
from tutor.ui.report_notice import ReportNotice
from tutor.ui.restore_screen import RestoreScreen
from tutor.ui.review_count import ReviewCount
from tutor.ui.review_keeping import Keeping
from tutor.ui.setting_up import SettingUp
from tutor.ui.settings_dialog import SettingsDialog
from tutor.ui.settings_door import SettingsDoor
from tutor.ui.talk_room import TalkRoom
from tutor.ui.theme import Theme
from tutor.ui.top_bar import TopBar
from tutor.ui.translation import at_next_start, tr
from tutor.ui.views import FACTORIES, REVIEW, ViewFactory, Views
from tutor.ui.views import TALK as TALK_VIEW
from tutor.ui.window_keys import window_keys
from tutor.ui.window_memory import WindowMemory
from tutor.ui.wording import PROGRAM_TITLE

_NO_TALK = "no talk"
_OWN_SETTINGS = ("mode", "theme", "text_scale", "show_latency")
_TURN_EVENTS: tuple[type, ...] = get_args(TurnEvent)
_SHAPE_EVENTS: tuple[type, ...] = get_args(ShapeEvent)


class MainWindow(QMainWindow):
    closing = Signal()
    """Once, when the learner closes the window. It is hidden already; the program ends when it can."""

    def __init__(
        self,
        program: Program,
        bridge: Bridge,
        memory_file: Path,
        earlier: Transcript | None = None,
        factories: Mapping[str, ViewFactory] = FACTORIES,
    ) -> None:
        """`earlier` is the talk to go on with; `memory_file` keeps the window's place and size (.ini).

        `factories` make the views beside the talk, by their keys.
        """
        super().__init__()
        self._program = program
        self._memory = WindowMemory(memory_file)
        self._leaving = False
        self._language = program.settings.window_language
        self.engines = EngineStates()
        self.setWindowTitle(PROGRAM_TITLE)
        self.setWindowIcon(program_icon())
        self.theme = Theme(cast("QApplication", QApplication.instance()), self)
        self.theme.apply(program.settings.theme, program.settings.text_scale)
        self._build(factories)
        self._connect(bridge)
        if earlier is not None and earlier.turns:
            self.conversation.restore(earlier.turns)
            self.page.setCurrentWidget(self.conversation)
        self._memory.restore(self, self.splitter)
        self.refresh_settings()
        self._show_engines()
        # Not to the first button of the bar: the talk key would press that.
        (self.voice.button if self.voice.button.isEnabled() else self).setFocus()

    # Putting together -------------------------------------------------------------------------------

    def _build(self, factories: Mapping[str, ViewFactory]) -> None:
        self.settings_door = SettingsDoor(self._program, self)
        self.notices = Notices()
        self.setting_up = SettingUp(self._program, self.notices, self.engines, self.refresh_settings, self)
        self.faults = FaultBoard(
            self.notices,
            self._program,
            self.open_settings,
            self.choose_devices,
            self.change_setting,
            self.setting_up.offer,
        )
        self.sound = SoundPopover(self._program, self)
        self.talk = TalkRoom(self._program, self.engines, self.faults, self)
        self.conversation, self.page = self.talk.conversation, self.talk.page
        self.card, self.engine_line = self.talk.card, self.talk.engine_line
        self.splitter = self.talk.splitter
        self.voice, self.composer, self.latency = self.talk.voice, self.talk.composer, self.talk.latency
        self.talk_desk = self.talk.desk
        self.replays = ReplayDesk(self._program, self.notices, self)
        self.views = Views(self._program, self.splitter, Column(self.notices.area), factories)
        self.top_bar = TopBar(self.views.keys, dict(options()["mode"].choices or {}))
        menu = self.setting_up.menu(self.top_bar.more)
        self.top_bar.more.setMenu(menu)
        self.drops = FileDrops(self.views, self.notices, self.splitter, self.composer.box)
        self.help_door = HelpDoor(self, menu)
        whole = QWidget()
        rows = stack(whole)
        rows.addWidget(self.top_bar)
        rows.addWidget(self.views, 1)
        self.setCentralWidget(whole)

    def _connect(self, bridge: Bridge) -> None:
        bridge.happened.connect(self.take)
        bridge.settled.connect(self.settle)
        self.voice.asked.connect(self._program.post)
        self.composer.asked.connect(self._program.post)
        self.conversation.asked.connect(self.replays.ask)
        self.replays.model_asked.connect(self.setting_up.open_models)
        self.card.reload_asked.connect(self._program.reload_engine)
        self.views.changed.connect(self.top_bar.switch.show_view)
        self.views.counted.connect(self.top_bar.switch.show_count)
        self.views.resume_asked.connect(self.resume_talk)
        self.views.talk_asked.connect(self.begin_talk)
        self.conversation.passage_asked.connect(self.open_passage)
        self.views.restored.connect(self.begin_new_talk)
        self.views.talk_gone.connect(self._talk_gone)
        self.setting_up.talk_wanted.connect(self._begin_first_talk)
        self.setting_up.first_steps_over.connect(self._offer_first_talk)
        self.views.plan_asked.connect(self.begin_talk)
        self.views.hear_asked.connect(self.replays.say)
        self.keeping = Keeping(self._program, self.notices, self)
        self.views.keep_asked.connect(self.keeping.keep)
        self.conversation.called_right.connect(self.keeping.call_right)
        self.views.called_right.connect(self.keeping.call_right_in)
        self.report_notice = ReportNotice(self.views, self.notices, self)
        self.conversation.word_keep_asked.connect(self.keeping.keep_here)
        self.conversation.keep_asked.connect(self._keep_correction)
        self.conversation.explain_asked.connect(self.replays.explain_correction)
        self.replays.keep_word.connect(self.keeping.keep_word)
        self.review_count = ReviewCount(self._program, self)
        self.review_count.changed.connect(partial(self.top_bar.switch.show_count, REVIEW))
        self.top_bar.switch.asked.connect(self.views.show_view)
        self.top_bar.switch.mode_asked.connect(lambda mode: self.change_setting("mode", mode))
        self.top_bar.new_talk.clicked.connect(self.choose_talk)
        self.talk_desk.start.chosen.connect(self.begin_talk)
        self.talk_desk.start.documents_asked.connect(lambda: choose_documents(self.views))
        self.talk_desk.hear_asked.connect(self.replays.say)
        self.top_bar.sound.clicked.connect(self.choose_devices)
        self.top_bar.settings.clicked.connect(self.show_settings)
        self.latency_door = LatencyDoor(self, self._program.reload_engine)
        self.settings_door.changed.connect(self._setting_changed)
        self.learners = LearnerDoor(self, self._program)
        self.setting_up.learners = self.learners.book
        self.views.restored.connect(self.learners.book.refresh)
        self.learners.book.switched.connect(self.review_count.refresh)
        self.theme.changed.connect(self._wear_theme)
        self.shortcuts = window_keys(self, self._program)

    # Events -----------------------------------------------------------------------------------------

    @Slot(object)
    def take(self, event: Event) -> None:
        """Take in one event; settle() makes the page show what came of several."""
        if isinstance(event, LevelMeasured):
            self.voice.show_level(event)
        elif isinstance(event, PhaseChanged):
            self.voice.show_phase(event.phase)
        elif isinstance(event, SoftEndDecided):
            self.meter.apply(event)
        elif isinstance(event, _TURN_EVENTS):
            self.talk.take(cast("TurnEvent", event))
            self.talk_desk.take(cast("TurnEvent", event))
        elif isinstance(event, _SHAPE_EVENTS):
            self.talk_desk.take(event)
        else:
            self.faults.apply(event)
            self.engines.apply(event)
            self.latency.take(event)
            self._show_engines()
        if isinstance(event, TalkShaped):
            self.top_bar.show_talk(tr(event.title))
        self.learners.take(event)
        self.setting_up.take(event)
        self.replays.take(event)
        self.report_notice.take(event)

    @Slot()
    def settle(self) -> None:
        self.talk.settle()

    def _show_engines(self) -> None:
        self.talk.show_engines()
        if self.focusWidget() is self and self.voice.button.isEnabled():
            self.voice.button.setFocus()

    @property
    def transcript(self) -> Transcript:
        """Of the talk under way, since the window opened or the talk began."""
        return self.talk.transcript

    @property
    def meter(self) -> LatencyMeter:
        return self.talk.meter

    # Wishes -----------------------------------------------------------------------------------------

    def change_setting(self, name: str, value: object) -> None:
        try:
            self._program.change_setting(name, value)
            self.notices.clear("settings")
        except SettingsError as error:
            self.tell("settings", error.message, error.remedy)
        self._setting_changed(name)

    def tell(self, key: str, message: str, remedy: str = "") -> None:
        """Show a notice that the learner can dismiss; one a key."""
        self.notices.tell(key, message, remedy, closable=True)

    def refresh_settings(self) -> None:
        """Look at all the settings anew, whoever changed them."""
        settings = self._program.settings
        self.theme.apply(settings.theme, settings.text_scale)
        self.shortcuts.wear(settings)
        self.top_bar.show_mode(settings.mode)
        self.voice.show_mode(settings.mode == "push-to-talk")
        self.latency_door.show(settings.show_latency)
        self.learners.refresh()
        self.settings_door.refresh()
        self.review_count.refresh()

    def _setting_changed(self, name: str) -> None:
        if name in _OWN_SETTINGS or is_own(name) or name.startswith("shortcut_"):
            self.refresh_settings()
        if name == "window_language":
            self._tell_language()

    def _tell_language(self) -> None:
        """What is on the screen stays as it is; the next start speaks the other language."""
        wanted = self._program.settings.window_language
        if wanted == self._language:
            self.notices.clear("window language")
        else:
            self.notices.tell("window language", at_next_start(wanted), "", closable=True, quiet=True)

    def toggle_latency(self) -> None:
        self.change_setting("show_latency", not self._program.settings.show_latency)

    @property
    def settings_dialog(self) -> SettingsDialog | None:
        return self.settings_door.dialog

    def open_settings(self, section: str) -> None:
        """Open the dialog at a section; without one, where it was left."""
        self.settings_door.open(section)

    def show_settings(self) -> None:
        self.settings_door.open()

    def choose_devices(self) -> None:
        self.sound.open_under(self.top_bar.sound)

    def choose_talk(self) -> None:
        """Show what can be talked about; the talk under way goes on until another is begun."""
        self.views.show_view(TALK_VIEW)
        self.talk.choose()

    def begin_new_talk(self) -> None:
        self.begin_talk(FREE)

    def _begin_first_talk(self) -> None:
        """The learner has set everything up; a talk that was begun before simply goes on."""
        self._program.post(StartListening())
        if not self.conversation.views:
            self.begin_new_talk()

    def _offer_first_talk(self) -> None:
        """Nobody shall look at an empty page after the first steps."""
        if self.talk.on_first_page and self.voice.phase is Phase.READY and not self._leaving:
            self.choose_talk()

    def _talk_gone(self) -> None:
        self.choose_anew(tr("The talk that was open is deleted. Choose what to talk about next."))

    def choose_anew(self, why: str) -> None:
        """There is no talk any more: its page shows what can be talked about."""
        self.talk.begin()
        self.talk.choose()
        self.notices.tell(_NO_TALK, why, "", closable=True, quiet=True)

    def begin_talk(self, plan: TalkPlan) -> None:
        """Begin another talk on an empty page."""
        self.notices.clear(_NO_TALK)
        self.views.show_view(TALK_VIEW)
        self._program.begin_talk(plan)
        self.talk.begin()

    def open_passage(self, reference: Reference) -> None:
        """Show in the library where an answer came from."""
        self.views.show_reference(reference)

    def resume_talk(self, kept: KeptTalk) -> None:
        """Go on with an earlier talk, on its page."""
        self.notices.clear(_NO_TALK)
        self.views.show_view(TALK_VIEW)
        self._program.resume_talk(kept)
        self.talk.go_on_with(kept.transcript.turns)

    def restore_records(self) -> None:
        """Where the records are damaged, ask what is to be done about it."""
        records = self._program.records
        if records is not None and records.file.damaged:
            RestoreScreen(records, self).open()

    def _keep_correction(self, offered: CorrectionOffered) -> None:
        turn = self.transcript.find(offered.turn)
        self.keeping.keep_correction(offered, turn.learner if turn is not None else "")

    def copy_talk(self) -> None:
        QApplication.clipboard().setText(self.conversation.text())

    def _wear_theme(self) -> None:
        self.top_bar.wear_theme()
        self.talk.wear_theme()
        self.notices.wear_theme()
        self.setting_up.wear_theme()
        self.help_door.wear_theme()
        self.settings_door.wear_theme()
        self.learners.wear_theme()
        self.views.wear_theme()

    # Keys and closing -------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that the focused widget had no use for; a text box types its letters itself."""
        if self.views.current != TALK_VIEW or not self.shortcuts.begins_talk(event):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.voice.press_talk_key()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not self.shortcuts.ends_talk(event):
            super().keyReleaseEvent(event)
        elif not event.isAutoRepeat():
            self.voice.let_go()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow():
            # The release of a key goes to whoever is in front then.
            self.voice.let_go()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._leaving:
            event.accept()
            return
        self._leaving = True
        self._memory.keep(self, self.splitter)
        event.ignore()
        self.hide()
        self.closing.emit()
