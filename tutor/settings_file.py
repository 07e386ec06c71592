"""The file of the settings: loaded, saved whole or not at all, brought up to date, and never lost.

Only what differs from its default is written, so that a better default reaches whoever never chose.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tutor.errors import SettingsError
from tutor.folders import config_folder
from tutor.settings import Settings, changed, unlike_default
from tutor.settings_migration import SCHEMA_VERSION, Values, migrated
from tutor.text import Text, sentences

_log = logging.getLogger(__name__)


def default_path() -> Path:
    return config_folder() / "settings.json"


@dataclass(frozen=True, slots=True)
class Loaded:
    settings: Settings
    notices: tuple[str, ...] = ()
    """What the learner should know about the file, in plain words."""
    writable: bool = True
    """False when saving would lose what the file holds: a newer program wrote it, or it can't be kept."""


def load(path: Path) -> Loaded:
    """Read the settings; whatever is wrong with the file is kept aside and told, never fatal."""
    try:
        values, version = read_values(path.read_text("utf-8"))
    except FileNotFoundError:
        return Loaded(Settings())
    except OSError as error:
        return Loaded(
            Settings(),
            (Text("The settings could not be read ({error}); defaults are used.", error=str(error)),),
        )
    except (SettingsError, UnicodeError):
        return Loaded(Settings(), (_set_aside(path),))
    if version > SCHEMA_VERSION:
        notice = Text(
            "The settings come from a newer version of the program; defaults are used and nothing is saved."
        )
        return Loaded(Settings(), (notice,), writable=False)
    if version == SCHEMA_VERSION:
        return _taken(values)
    return _brought_up_to_date(path, values, version)


def read_values(text: str) -> tuple[Values, int]:
    """The values of a file, and the version that they have. Raises SettingsError when it is none."""
    try:
        values = json.loads(text)
        version = values.pop("version")
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        version = None
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise SettingsError("This is no file of settings.", "Choose another file.")
    return values, version


def _taken(values: Mapping[str, object]) -> Loaded:
    settings, notices = Settings(), []
    for name, value in values.items():
        try:
            settings = changed(settings, name, value)
        except SettingsError as error:
            notices.append(sentences(Text("A setting was left at its default."), error.message))
    return Loaded(settings, tuple(notices))


def _brought_up_to_date(path: Path, values: Values, version: int) -> Loaded:
    """Migrate, with the old file kept under another name before anything is written."""
    try:
        loaded = _taken(migrated(values, version))
    except SettingsError as error:
        return Loaded(Settings(), (sentences(error.message, _set_aside(path, f"version-{version}")),))
    try:
        aside = _keep_copy(path, f"version-{version}")
        save(loaded.settings, path)
    except (OSError, SettingsError) as error:
        told = (
            error.message
            if isinstance(error, SettingsError)
            else Text("The old settings can't be kept: {error}.", error=str(error))
        )
        return Loaded(
            loaded.settings,
            (*loaded.notices, sentences(told, Text("Nothing is saved this time."))),
            writable=False,
        )
    _log.info("settings brought from version %d to %d; the old file is %s", version, SCHEMA_VERSION, aside)
    return loaded


def save(settings: Settings, path: Path) -> None:
    """Write the file whole or not at all. Raises SettingsError when the folder can't be written."""
    write_whole(path, as_json({"version": SCHEMA_VERSION, **unlike_default(settings)}))


def as_json(values: Mapping[str, object]) -> str:
    # Escaped, because the path of a model may hold bytes that are no text.
    return json.dumps(values, indent=2) + "\n"


def write_whole(path: Path, text: str) -> None:
    """Raises SettingsError; the file that was there before is then there still."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _replace(path, text.encode())
    except OSError as error:
        raise SettingsError(
            Text("{name} could not be saved: {error}.", name=path.name, error=str(error)),
            Text("Make {parent} writable.", parent=path.parent),
        ) from error


def _replace(path: Path, content: bytes) -> None:
    half = path.with_name(f"{path.name}.half")
    with half.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    half.replace(path)


def _set_aside(path: Path, reason: str = "damaged") -> str:
    """Keep the file that can't be used under another name; what to tell about it."""
    aside = _free_name(path, reason)
    damaged = reason == "damaged"
    try:
        path.replace(aside)
    except OSError as error:
        why = str(error)
        if damaged:
            return Text(
                "The settings file is damaged and can't be set aside ({why}); defaults are used.", why=why
            )
        return Text("The settings file is old and can't be set aside ({why}); defaults are used.", why=why)
    if damaged:
        return Text("The settings file is damaged; it is kept as {aside}. Defaults are used.", aside=aside)
    return Text("The settings file is old; it is kept as {aside}. Defaults are used.", aside=aside)


def _keep_copy(path: Path, reason: str) -> Path:
    content = path.read_bytes()
    aside = _free_name(path, reason)
    _replace(aside, content)
    return aside


def _free_name(path: Path, reason: str) -> Path:
    number = 1
    while (candidate := path.with_name(f"{path.stem}.{reason}-{number}{path.suffix}")).exists():
        number += 1
    return candidate
