"""Troubles of devices that go on working: a notice each, and a page of help for a silent microphone.

The page comes by itself once: a headset that is silent between words must not cover the talk at every
thought. The notice comes each time, and leads to it.
"""

from __future__ import annotations

from collections.abc import Callable

from tutor.audio.contract import Trouble
from tutor.conversation.engine_events import DeviceTroubled
from tutor.conversation.events import Event
from tutor.conversation.sound_check_events import SoundCheckMoved
from tutor.ui.microphone_help import MicrophoneHelp
from tutor.ui.notices import Action, Notices
from tutor.ui.translation import tr
from tutor.ui.wording import choosing

_PASSING = (Trouble.GAPS, Trouble.TOO_LOUD, Trouble.WRONG_RATE)
"""Nothing has stopped: the learner may read it and dismiss it."""


class DeviceNotices:
    def __init__(self, notices: Notices, choose_devices: Callable[[], object]) -> None:
        self._notices = notices
        self._choose_devices = choose_devices
        self.help: MicrophoneHelp | None = None
        """Made when it is needed for the first time."""
        self._checking = False
        """The sound check says on its own page what a microphone gives."""

    def apply(self, event: Event) -> None:
        if isinstance(event, SoundCheckMoved):
            self._checking = event.doing != "over"
        if not isinstance(event, DeviceTroubled):
            return
        key = f"{event.stage} {event.trouble.value}"
        if event.message:
            passing = event.trouble in _PASSING
            actions = self._actions(event)
            self._notices.tell(key, event.message, event.remedy, actions, closable=passing, quiet=passing)
        else:
            self._notices.clear(key)
        if event.trouble is Trouble.BLOCKED:
            self._help(event.message)

    def _actions(self, event: DeviceTroubled) -> tuple[Action, ...]:
        if event.trouble in _PASSING:
            return ()
        if event.trouble is Trouble.BLOCKED:
            return (Action(tr("What to do"), lambda: self._open_help(event.message, asked=True)),)
        return (Action(choosing(event.stage), self._choose_devices),)

    def _help(self, message: str) -> None:
        if not message:
            if self.help is not None:
                self.help.hide()
        elif not self._checking and self.help is None:
            self._open_help(message, asked=False)

    def _open_help(self, message: str, *, asked: bool) -> None:
        if self.help is None:
            self.help = MicrophoneHelp(self._choose_devices, self._notices.window())
        self.help.open_for(message, asked=asked)
