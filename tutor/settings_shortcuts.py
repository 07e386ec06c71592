"""The settings of the window's keys."""

from __future__ import annotations

from dataclasses import dataclass

from tutor.option import option


@dataclass(frozen=True)
class ShortcutSettings:
    shortcut_talk: str = option(
        "Space",
        "Keys",
        "Talk, and “I'm done”",
        "Starts listening and ends your turn; in push-to-talk, hold it to talk.",
        kind="shortcut",
    )
    shortcut_silence: str = option(
        "Esc", "Keys", "Silence the tutor", "Stops what is being said or thought.", kind="shortcut"
    )
    shortcut_send: str = option(
        "Ctrl+Return", "Keys", "Send what you typed", "Works wherever you are in the window.", kind="shortcut"
    )
    shortcut_new_talk: str = option(
        "Ctrl+N", "Keys", "New talk", "Keeps what was said and begins with an empty page.", kind="shortcut"
    )
    shortcut_copy_talk: str = option(
        "Ctrl+Shift+C", "Keys", "Copy the talk", "All of it, as text, to the clipboard.", kind="shortcut"
    )
    shortcut_sound: str = option(
        "Ctrl+M", "Keys", "Microphone and loudspeaker", "Opens the lists of devices.", kind="shortcut"
    )
    shortcut_menu: str = option("Alt+M", "Keys", "Menu", "Opens the menu of the window.", kind="shortcut")
    shortcut_models: str = option(
        "Ctrl+Shift+M", "Keys", "Models", "Opens the models on this computer.", kind="shortcut"
    )
    shortcut_latency: str = option(
        "Ctrl+L", "Keys", "Latency panel", "Shows or hides where the time went.", kind="shortcut"
    )
    shortcut_settings: str = option("Ctrl+,", "Keys", "Settings", "Opens this window.", kind="shortcut")
    shortcut_help: str = option(
        "F1", "Keys", "Guide", "Opens the guide, at the page about what you look at.", kind="shortcut"
    )
    shortcut_view_talk: str = option("Ctrl+1", "Keys", "Talk", "Shows the talk.", kind="shortcut")
    shortcut_view_library: str = option("Ctrl+2", "Keys", "Library", "Shows your own texts.", kind="shortcut")
    shortcut_view_review: str = option(
        "Ctrl+3", "Keys", "Review", "Shows the words that are due.", kind="shortcut"
    )
    shortcut_view_reports: str = option(
        "Ctrl+4", "Keys", "Reports", "Shows your talks and what came of them.", kind="shortcut"
    )
