"""All settings together: what they are, how they change, and how they are called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import Field, dataclass, fields, replace
from functools import cache
from typing import Any, cast, get_type_hints

from tutor.errors import SettingsError
from tutor.option import Option, fitting
from tutor.settings_conversation import ConversationSettings
from tutor.settings_hearing import HearingSettings
from tutor.settings_servers import ServerSettings
from tutor.settings_shortcuts import ShortcutSettings
from tutor.settings_speaking import SpeakingSettings
from tutor.settings_storage import StorageSettings
from tutor.settings_thinking import ThinkingSettings
from tutor.settings_window import WindowSettings
from tutor.text import Text, as_text, one_of


@dataclass(frozen=True)
class Settings(
    ShortcutSettings,
    WindowSettings,
    StorageSettings,
    ServerSettings,
    SpeakingSettings,
    ThinkingSettings,
    HearingSettings,
    ConversationSettings,
):
    """Every setting, in the order of the dialog: a dataclass takes the fields of its last base first."""


def options() -> dict[str, Option]:
    """Every setting's declaration, in the order of the dialog."""
    return {f.name: _declared(f) for f in fields(Settings)}


def _declared(f: Field[Any]) -> Option:
    return cast("Option", f.metadata["option"])


def changed(settings: Settings, name: str, value: object) -> Settings:
    """A copy with one setting changed. Raises SettingsError for an unknown name or an unfit value."""
    return changed_all(settings, {name: value})


def changed_all(settings: Settings, values: Mapping[str, object]) -> Settings:
    """A copy with several settings changed, or none. Raises SettingsError like changed()."""
    declared = options()
    for name in values:
        if name not in declared:
            raise SettingsError(
                Text("There is no setting called {name!r}.", name=name), "Check the spelling."
            )
    fit = {name: fitting(name, declared[name], _types()[name], value) for name, value in values.items()}
    return replace(settings, **cast("dict[str, Any]", fit))


@cache
def _types() -> dict[str, Any]:
    return get_type_hints(Settings)


def unlike_default(settings: Settings) -> dict[str, object]:
    """The settings that differ from their defaults."""
    standard = Settings()
    return {
        name: value for name in options() if (value := getattr(settings, name)) != getattr(standard, name)
    }


def idle(settings: Settings, name: str) -> str:
    """Why a setting does nothing beside the others that hold, as a plain sentence; empty when it does."""
    for other, values in (options()[name].only_with or {}).items():
        held = getattr(settings, other)
        if held not in values:
            declared = options()[other]
            return Text(
                "Has no effect: it needs “{title}” to be {wanted}, and that is {held}.",
                title=as_text(declared.title),
                wanted=one_of([in_words(declared, value) for value in values]),
                held=in_words(declared, held),
            )
    return ""


def called(name: str) -> str:
    """A setting's title, told apart from the others'."""
    declared = options()[name]
    if declared.kind != "shortcut":
        return declared.title
    return Text("{section}: {title}", section=as_text(declared.section), title=as_text(declared.title))


def in_words(declared: Option, value: object) -> str:
    """A value as the dialog calls it."""
    if isinstance(value, bool):
        return Text("on") if value else Text("off")
    if isinstance(value, float):
        return Text("{number:g}", number=value)
    text = str(value)
    if text in (declared.choices or {}):
        return as_text((declared.choices or {})[text])
    return text or Text("empty")
