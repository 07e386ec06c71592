"""Settings that travel: written to a file of the learner's, and looked through before they are taken over."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tutor.errors import SettingsError
from tutor.folders import APP_NAME
from tutor.option import Option
from tutor.settings import Settings, changed, options
from tutor.settings_file import as_json, read_values, write_whole
from tutor.settings_migration import SCHEMA_VERSION, Values, migrated
from tutor.text import Text

LARGEST: int = 1_000_000
"""Bytes; no file of settings is bigger."""
_NO_FILE = Text("This is no file of the voice tutor's settings.")
_ANOTHER = Text("Choose a file that was saved with “Export …”.")


@dataclass(frozen=True, slots=True)
class Change:
    """What importing would do to one setting."""

    name: str
    old: object
    new: object


@dataclass(frozen=True, slots=True)
class Ignored:
    """A setting of the file that is left as it is, and why, as a plain sentence."""

    name: str
    why: str


@dataclass(frozen=True, slots=True)
class Import:
    changes: tuple[Change, ...]
    ignored: tuple[Ignored, ...]

    def values(self) -> dict[str, object]:
        return {change.name: change.new for change in self.changes}


def exported(settings: Settings, *, machine_bound: bool) -> str:
    """The text of the file; with `machine_bound` also devices, folders and addresses of this computer."""
    values = {
        name: getattr(settings, name)
        for name, declared in options().items()
        if _travels(declared, machine_bound)
    }
    return as_json({"program": APP_NAME, "version": SCHEMA_VERSION, **values})


def export(settings: Settings, path: Path, *, machine_bound: bool) -> None:
    """Raises SettingsError when the file can't be written."""
    write_whole(path, exported(settings, machine_bound=machine_bound))


def read(path: Path) -> str:
    """The text of a file that might be imported. Raises SettingsError."""
    try:
        if path.stat().st_size > LARGEST:
            raise SettingsError(_NO_FILE, _ANOTHER)
        return path.read_text("utf-8")
    except UnicodeError as error:
        raise SettingsError(_NO_FILE, _ANOTHER) from error
    except OSError as error:
        raise SettingsError(
            Text("The file could not be read: {error}.", error=str(error)), "Choose another file."
        ) from error


def compared(settings: Settings, text: str, *, machine_bound: bool) -> Import:
    """What importing the text would change, and what of it is ignored. Raises SettingsError.

    A settings file of the program itself can be imported, too.
    """
    values, version = _values(text)
    if version > SCHEMA_VERSION:
        raise SettingsError(
            "The file comes from a newer version of the program.", "Bring this program up to date first."
        )
    changes: list[Change] = []
    ignored: list[Ignored] = []
    for name, value in migrated(values, version).items():
        why = _why_ignored(name, machine_bound)
        try:
            new = getattr(changed(settings, name, value), name) if not why else None
        except SettingsError as error:
            why = error.message
        if why:
            ignored.append(Ignored(name, why))
        elif new != getattr(settings, name):
            changes.append(Change(name, getattr(settings, name), new))
    order = list(options())
    changes.sort(key=lambda change: order.index(change.name))
    return Import(tuple(changes), tuple(ignored))


def _values(text: str) -> tuple[Values, int]:
    try:
        values, version = read_values(text)
    except SettingsError as error:
        raise SettingsError(_NO_FILE, _ANOTHER) from error
    if values.pop("program", APP_NAME) != APP_NAME:
        raise SettingsError(_NO_FILE, _ANOTHER)
    return values, version


def _why_ignored(name: str, machine_bound: bool) -> str:
    declared = options().get(name)
    if declared is None:
        return Text("This program has no such setting.")
    if declared.travels == "never":
        return Text("It must be chosen anew on every computer.")
    if not _travels(declared, machine_bound):
        return Text("It belongs to the computer that it comes from.")
    return ""


def _travels(declared: Option, machine_bound: bool) -> bool:
    return declared.travels == "always" or (machine_bound and declared.travels == "on request")
