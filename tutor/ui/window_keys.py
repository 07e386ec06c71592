"""What each key of the window does, and where its name is told."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from tutor.conversation.intents import Silence
from tutor.ui.shortcuts import SILENCE, TALK, Shortcuts, with_keys

if TYPE_CHECKING:
    from tutor.ui.main_window import MainWindow
    from tutor.ui.program import Program

VIEW_KEYS = {
    "talk": "shortcut_view_talk",
    "library": "shortcut_view_library",
    "review": "shortcut_view_review",
    "reports": "shortcut_view_reports",
}
"""View -> setting."""


def window_keys(window: MainWindow, program: Program) -> Shortcuts:
    bar = window.top_bar
    keys = Shortcuts(
        window,
        {
            SILENCE: lambda: program.post(Silence()),
            "shortcut_send": window.composer.submit,
            "shortcut_new_talk": window.choose_talk,
            "shortcut_copy_talk": window.copy_talk,
            "shortcut_sound": window.choose_devices,
            "shortcut_menu": bar.more.animateClick,
            "shortcut_models": window.setting_up.open_models,
            "shortcut_latency": window.toggle_latency,
            "shortcut_settings": window.show_settings,
            "shortcut_help": lambda: window.help_door.open(window.views.current),
            **{name: partial(window.views.show_view, view) for view, name in VIEW_KEYS.items()},
        },
    )
    keys.tell(TALK, lambda said: window.voice.show_keys(talk=said))
    keys.tell(SILENCE, lambda said: window.voice.show_keys(silence=said))
    keys.tell("shortcut_models", window.setting_up.show_keys)
    keys.tell("shortcut_help", window.help_door.show_keys)
    for name, door in {
        "shortcut_new_talk": bar.new_talk,
        "shortcut_sound": bar.sound,
        "shortcut_latency": bar.latency,
        "shortcut_settings": bar.settings,
        "shortcut_menu": bar.more,
    }.items():
        keys.tell(name, partial(_name_keys, door))
    for view, name in VIEW_KEYS.items():
        keys.tell(name, partial(bar.switch.show_keys, view))
    return keys


def _name_keys(door: QWidget, keys: str) -> None:
    door.setToolTip(with_keys(door.accessibleName(), keys))
