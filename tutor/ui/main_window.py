"""The window: puts the pieces together, passes events down to them and the learner's wishes up."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import cast, get_args

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QWidget,
)

from tutor.conversation.events import (
    DraftBegun,
    Event,
    LevelMeasured,
    PhaseChanged,
    Silence,
    SoftEndDecided,
    SpeechEnded,
    SpeechStarted,
    Stage,
    TextTyped,
    TurnEvent,
    TurnId,
    WaitDecided,
)
from tutor.conversation.transcript import Transcript, Turn
from tutor.errors import SettingsError
from tutor.session.evidence import Action
from tutor.session.latency import LatencyMeter
from tutor.settings import options
from tutor.ui.arrangement import dock, first_page, stack
from tutor.ui.bridge import Bridge
from tutor.ui.column import Column
from tutor.ui.composer import Composer
from tutor.ui.conversation_view import ConversationView
from tutor.ui.device_choice import SoundPopover
from tutor.ui.engine_status import STAGES_TO_TYPE, EngineCard, EngineLine, EngineStates
from tutor.ui.faults import FaultBoard
from tutor.ui.icons import program_icon
from tutor.ui.latency_panel import LatencyPanel
from tutor.ui.notices import Notices
from tutor.ui.program import Program
from tutor.ui.setting_up import SettingUp
from tutor.ui.settings_dialog import SettingsDialog
from tutor.ui.shortcuts import SILENCE, TALK, Shortcuts, with_keys
from tutor.ui.theme import Theme
from tutor.ui.top_bar import TopBar
from tutor.ui.voice_indicator import VoiceIndicator
from tutor.ui.window_memory import WindowMemory
from tutor.ui.wording import PROGRAM_TITLE

_OWN_SETTINGS = ("mode", "theme", "text_scale", "show_latency")
_BEGINNINGS = (SpeechStarted, SpeechEnded, TextTyped)
_TURN_EVENTS: tuple[type, ...] = get_args(TurnEvent)


class MainWindow(QMainWindow):
    closing = Signal()
    """Once, when the learner closes the window. It is hidden already; the program ends when it can."""

    def __init__(
        self, program: Program, bridge: Bridge, memory_file: Path, earlier: Transcript | None = None
    ) -> None:
        """`earlier` is the talk to go on with; `memory_file` keeps the window's place and size (.ini)."""
        super().__init__()
        self._program = program
        self._memory = WindowMemory(memory_file)
        self._leaving = False
        self._dirty: dict[TurnId, Turn] = {}
        self.transcript = Transcript()
        self.meter = LatencyMeter()
        self.engines = EngineStates()
        self.settings_dialog: SettingsDialog | None = None
        self.setWindowTitle(PROGRAM_TITLE)
        self.setWindowIcon(program_icon())
        self.theme = Theme(cast("QApplication", QApplication.instance()), self)
        self.theme.apply(program.settings.theme, program.settings.text_scale)
        self._build()
        self._connect(bridge)
        if earlier is not None and earlier.turns:
            self.conversation.restore(earlier.turns)
            self.page.setCurrentWidget(self.conversation)
        self._memory.restore(self, self.splitter)
        self.refresh_settings()
        self._show_engines()
        self.voice.button.setFocus()

    # Putting together -------------------------------------------------------------------------------

    def _build(self) -> None:
        self.top_bar = TopBar(dict(options()["mode"].choices or {}))
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
        self.conversation = ConversationView()
        self.card = EngineCard(self.engines, self.faults.ways_out)
        self.engine_line = EngineLine(self.engines)
        self.voice = VoiceIndicator()
        self.composer = Composer()
        self.latency = LatencyPanel(self._program, self.meter)
        self.sound = SoundPopover(self._program, self)
        self.top_bar.more.setMenu(self.setting_up.menu(self.top_bar.more))
        self.page = QStackedWidget()
        self.page.addWidget(first_page(self.card))
        self.page.addWidget(self.conversation)
        talk = QWidget()
        column = stack(talk)
        column.addWidget(Column(self.notices.area))
        column.addWidget(self.page, 1)
        column.addWidget(dock(self.voice, self.composer, self.engine_line))
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(talk)
        self.splitter.addWidget(self.latency)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        whole = QWidget()
        rows = stack(whole)
        rows.addWidget(self.top_bar)
        rows.addWidget(self.splitter, 1)
        self.setCentralWidget(whole)

    def _connect(self, bridge: Bridge) -> None:
        bridge.happened.connect(self.take)
        bridge.settled.connect(self.settle)
        self.voice.asked.connect(self._program.post)
        self.composer.asked.connect(self._program.post)
        self.card.reload_asked.connect(self._program.reload_engine)
        self.top_bar.mode_asked.connect(lambda mode: self.change_setting("mode", mode))
        self.top_bar.new_talk.clicked.connect(self.begin_new_talk)
        self.top_bar.sound.clicked.connect(self.choose_devices)
        self.top_bar.latency.clicked.connect(self.toggle_latency)
        self.top_bar.settings.clicked.connect(self.show_settings)
        self.latency.close_asked.connect(self.toggle_latency)
        self.latency.setting_asked.connect(self.change_setting)
        self.latency.action_asked.connect(self._do)
        self.latency.turn_shown.connect(lambda turn: self.conversation.mark(turn.number))
        self.latency.turn_asked.connect(lambda turn: self.conversation.bring(turn.number))
        self.conversation.turn_chosen.connect(self._look_at_turn)
        self.theme.changed.connect(self._wear_theme)
        self.shortcuts = Shortcuts(
            self,
            {
                SILENCE: lambda: self._program.post(Silence()),
                "shortcut_send": self.composer.submit,
                "shortcut_new_talk": self.begin_new_talk,
                "shortcut_copy_talk": self.copy_talk,
                "shortcut_sound": self.choose_devices,
                "shortcut_menu": self.top_bar.more.animateClick,
                "shortcut_models": self.setting_up.open_models,
                "shortcut_latency": self.toggle_latency,
                "shortcut_settings": self.show_settings,
            },
        )
        self._tell_shortcuts()

    def _tell_shortcuts(self) -> None:
        self.shortcuts.tell(TALK, lambda keys: self.voice.show_keys(talk=keys))
        self.shortcuts.tell(SILENCE, lambda keys: self.voice.show_keys(silence=keys))
        self.shortcuts.tell("shortcut_models", self.setting_up.show_keys)
        for name, door in {
            "shortcut_new_talk": self.top_bar.new_talk,
            "shortcut_sound": self.top_bar.sound,
            "shortcut_latency": self.top_bar.latency,
            "shortcut_settings": self.top_bar.settings,
            "shortcut_menu": self.top_bar.more,
        }.items():
            self.shortcuts.tell(name, partial(_name_keys, door))

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
            self._take_turn_event(cast("TurnEvent", event))
        else:
            self.faults.apply(event)
            self.engines.apply(event)
            self.latency.take(event)
            self._show_engines()
        self.setting_up.take(event)

    def _take_turn_event(self, event: TurnEvent) -> None:
        # What still arrives for a turn of the talk before belongs nowhere.
        if not isinstance(event, _BEGINNINGS) and self.transcript.find(event.turn) is None:
            return
        turn = self.transcript.apply(event)
        if turn is not None:
            self._dirty[turn.id] = turn
        self.meter.apply(event)
        if isinstance(event, WaitDecided | DraftBegun):
            self.voice.show_pause()

    @Slot()
    def settle(self) -> None:
        changed, self._dirty = self._dirty, {}
        for turn in changed.values():
            self.conversation.show_turn(turn)
        if not changed:
            return
        self.latency.refresh_soon()
        if self._on_first_page():
            self.page.setCurrentWidget(self.conversation)
            self._show_engines()

    def _on_first_page(self) -> bool:
        return self.page.currentWidget() is not self.conversation

    def _show_engines(self) -> None:
        self.card.refresh()
        self.engine_line.refresh()
        self.engine_line.setVisible(not self._on_first_page())
        self.voice.show_obstacle(self.engines.obstacle())
        self.composer.show_obstacle(self.engines.obstacle(STAGES_TO_TYPE))
        self.faults.show(told_elsewhere=self.engines.failed() if self._on_first_page() else [])

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
        self.latency.setVisible(settings.show_latency)
        if not settings.show_latency:
            self.conversation.mark(None)
        self.top_bar.latency.setChecked(settings.show_latency)
        if self.settings_dialog is not None:
            self.settings_dialog.refresh()

    def _setting_changed(self, name: str) -> None:
        if name in _OWN_SETTINGS or name.startswith("shortcut_"):
            self.refresh_settings()

    def toggle_latency(self) -> None:
        self.change_setting("show_latency", not self._program.settings.show_latency)

    def open_settings(self, section: str) -> None:
        """Open the dialog at a section; without one, where it was left."""
        if self.settings_dialog is None:
            self.settings_dialog = SettingsDialog(self._program, self)
            self.settings_dialog.changed.connect(self._setting_changed)
        self.settings_dialog.refresh()
        self.settings_dialog.show_section(section)
        self.settings_dialog.show()
        self.settings_dialog.raise_()
        self.settings_dialog.activateWindow()

    def open_setting(self, name: str) -> None:
        """Open the dialog where a setting is, with the keys on it."""
        self.open_settings(options()[name].section)
        assert self.settings_dialog is not None
        self.settings_dialog.editors[name].editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _do(self, action: Action) -> None:
        """What a finding offers."""
        match action.kind:
            case "warm up":
                self._program.reload_engine(cast("Stage", action.target))
            case "choose model":
                self.setting_up.open_models()
            case "open setting" if action.target in ("microphone", "loudspeaker"):
                self.choose_devices()
            case "open setting":
                self.open_setting(action.target)

    def _look_at_turn(self, number: int) -> None:
        """While the latency panel is closed, a click in the talk means nothing."""
        if self.latency.isVisible() and self.latency.show_turn(number):
            self.conversation.mark(number)

    def show_settings(self) -> None:
        self.open_settings("")

    def choose_devices(self) -> None:
        self.sound.open_under(self.top_bar.sound)

    def begin_new_talk(self) -> None:
        self._program.new_talk()
        self._dirty.clear()
        self.transcript, self.meter = Transcript(), LatencyMeter()
        self.conversation.clear()
        self.latency.measure(self.meter)
        self.page.setCurrentIndex(0)
        self._show_engines()

    def copy_talk(self) -> None:
        QApplication.clipboard().setText(self.conversation.text())

    def _wear_theme(self) -> None:
        self.top_bar.wear_theme()
        self.latency.wear_theme()
        self.notices.wear_theme()
        self.setting_up.wear_theme()
        if self.settings_dialog is not None:
            self.settings_dialog.wear_theme()

    # Keys and closing -------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that the focused widget had no use for; a text box types its letters itself."""
        if not self.shortcuts.begins_talk(event):
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


def _name_keys(door: QWidget, keys: str) -> None:
    door.setToolTip(with_keys(door.accessibleName(), keys))
