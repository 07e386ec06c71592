"""The latency panel in the window: what is chosen in it is done, and its turns are those of the talk."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from tutor.session.evidence import Action

if TYPE_CHECKING:
    from tutor.conversation.engine_events import Stage
    from tutor.ui.main_window import MainWindow


class LatencyDoor(QObject):
    def __init__(self, window: MainWindow, reload_engine: Callable[[Stage], object]) -> None:
        super().__init__(window)
        self._window = window
        self._reload_engine = reload_engine
        panel = window.latency
        panel.close_asked.connect(self.toggle)
        panel.setting_asked.connect(window.change_setting)
        panel.action_asked.connect(self._do)
        panel.turn_shown.connect(lambda turn: window.conversation.mark(turn.number))
        panel.turn_asked.connect(lambda turn: window.conversation.bring(turn.number))
        window.conversation.turn_chosen.connect(self._look_at_turn)
        window.top_bar.latency.clicked.connect(self.toggle)

    def toggle(self) -> None:
        self._window.change_setting("show_latency", not self._window.latency.isVisibleTo(self._window))

    def show(self, shown: bool) -> None:
        self._window.latency.setVisible(shown)
        if not shown:
            self._window.conversation.mark(None)
        self._window.top_bar.latency.setChecked(shown)

    def _do(self, action: Action) -> None:
        """What a finding offers."""
        window = self._window
        match action.kind:
            case "warm up":
                self._reload_engine(cast("Stage", action.target))
            case "choose model":
                window.setting_up.open_models()
            case "open setting" if action.target in ("microphone", "loudspeaker"):
                window.choose_devices()
            case "open setting":
                window.settings_door.open_setting(action.target)

    def _look_at_turn(self, number: int) -> None:
        """While the panel is closed, a click in the talk means nothing."""
        if self._window.latency.isVisible() and self._window.latency.show_turn(number):
            self._window.conversation.mark(number)
