"""The keys of the window, as the settings have them; and which of them are in each other's way."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from tutor.settings import Settings, options
from tutor.text import Text
from tutor.ui.key_editor import in_words, key_name, keys_of, normal

TALK, SILENCE = "shortcut_talk", "shortcut_silence"
_RESERVED = {
    "Tab": Text("{keys} moves on everywhere. Choose other keys.", keys="Tab"),
    "Shift+Tab": Text("{keys} moves back everywhere. Choose other keys.", keys="Shift+Tab"),
    "Return": Text("{keys} presses buttons everywhere. Choose other keys.", keys="Return"),
}


class Shortcuts:
    """Gives the window its keys; those for talking are held, and the window asks for them itself."""

    def __init__(self, window: QWidget, does: Mapping[str, Callable[[], object]]) -> None:
        """`does` has what each setting of kind "shortcut" does, but for TALK."""
        self._talk = ""
        self._made = {name: QShortcut(window) for name in does}
        for name, do in does.items():
            self._made[name].activated.connect(do)
        self._told: list[tuple[str, Callable[[str], object]]] = []

    @property
    def names(self) -> list[str]:
        """The settings that have a shortcut here."""
        return list(self._made)

    def tell(self, name: str, show: Callable[[str], object]) -> None:
        """Have `show` name the keys whenever they change; it gets them as they stand on keyboards."""
        self._told.append((name, show))

    def wear(self, settings: Settings) -> None:
        """Take the keys that the settings hold. Where two want the same, the first declared has them."""
        held = keys_held(settings)
        self._talk = held[TALK]
        for name, shortcut in self._made.items():
            shortcut.setKeys(_both_enters(held[name]))
        for name, show in self._told:
            show(in_words(held[name]))

    def begins_talk(self, event: QKeyEvent) -> bool:
        return bool(self._talk) and normal(keys_of(event)) == self._talk

    def ends_talk(self, event: QKeyEvent) -> bool:
        """Whoever lets go of the modifier first has let go, too."""
        return bool(self._talk) and key_name(event) == _without_modifiers(self._talk)


def _without_modifiers(keys: str) -> str:
    return "+" if keys.endswith("+") else keys.rpartition("+")[2]


def with_keys(tip: str, keys: str) -> str:
    """A tool tip that names its keys, where there are any."""
    return f"{tip} ({keys})" if keys else tip


def _both_enters(keys: str) -> list[QKeySequence]:
    """The Enter of the number pad is another key for Qt, and the same one for people."""
    spellings = [keys, keys.removesuffix("Return") + "Enter"] if keys.endswith("Return") else [keys]
    return [QKeySequence(spelling) for spelling in spellings if spelling]


def shortcut_names() -> list[str]:
    return [name for name, option in options().items() if option.kind == "shortcut"]


def keys_held(settings: Settings) -> dict[str, str]:
    """The keys that each shortcut has; empty where another has them already."""
    held: dict[str, str] = {}
    for name in shortcut_names():
        keys = normal(str(getattr(settings, name)))
        held[name] = "" if keys in held.values() else keys
    return held


def obstacle(settings: Settings, name: str, keys: str) -> str:
    """Why a shortcut can't have these keys, as a Text; empty when it can."""
    wanted = normal(keys)
    if not keys:
        return ""
    if not wanted:
        return Text("“{keys}” are no keys that can be used.", keys=keys)
    if wanted in _RESERVED:
        return Text(_RESERVED[wanted].template, keys=in_words(wanted))
    for other in shortcut_names():
        if other != name and normal(str(getattr(settings, other))) == wanted:
            return Text(
                "{keys} already means “{title}”. Choose other keys, or change that first.",
                keys=in_words(wanted),
                title=Text(options()[other].title),
            )
    return ""
