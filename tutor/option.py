"""How a setting is declared, and which values fit a declaration."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias, TypeVar

from tutor.errors import SettingsError
from tutor.text import Text, as_text

T = TypeVar("T", str, int, float, bool)

Kind: TypeAlias = Literal["plain", "file", "folder", "address", "shortcut", "language"]
"""What a text is: the dialog offers another editor for each, and checks another thing."""

Travels: TypeAlias = Literal["always", "on request", "never"]
"""Whether an exported file carries a setting to another computer."""

STARTER = "starter"
"""The value that stands for the model of the starter pack."""

LONGEST_TEXT = 4096
"""Characters; longer than any path a system takes."""

_SHORTCUT = re.compile(r"((Ctrl|Alt|Shift|Meta)\+)*(\S|[A-Za-z0-9 ]{2,24})")
_ADDRESS = re.compile(r"(https?://)?(\[[0-9a-fA-F:.]+\]|[^\s/?#:@\[\]]+)(:\d{1,5})?(/[^\s@]*)?")
"""Without a name and a password: they would stand in a file that anyone may read."""


@dataclass(frozen=True, slots=True)
class Option:
    """What the dialog and the loader need to know about one setting."""

    section: str
    title: str
    explanation: str
    choices: Mapping[str, str] | None = None
    """Value -> what it is called, where only these values make sense."""
    minimum: float | None = None
    maximum: float | None = None
    hidden: bool = False
    """Set by the window itself, not shown in the dialog."""
    kind: Kind = "plain"
    suffixes: tuple[str, ...] = ()
    """Of a file: what its name ends with."""
    holds: tuple[str, ...] = ()
    """Of a folder: the files it must hold."""
    only_with: Mapping[str, tuple[object, ...]] | None = None
    """Another setting -> its values under which this one does something; it needs one of each."""
    travels: Travels = "always"


def option(
    default: T,
    section: str,
    title: str,
    explanation: str,
    *,
    choices: Mapping[str, str] | None = None,
    minimum: float | None = None,
    maximum: float | None = None,
    hidden: bool = False,
    kind: Kind = "plain",
    suffixes: tuple[str, ...] = (),
    holds: tuple[str, ...] = (),
    only_with: Mapping[str, tuple[object, ...]] | None = None,
    travels: Travels = "always",
) -> T:
    """Declare a setting; the dataclass field carries its Option as metadata."""
    declared = Option(
        section,
        title,
        explanation,
        choices,
        minimum,
        maximum,
        hidden,
        kind,
        suffixes,
        holds,
        only_with,
        travels,
    )
    return field(default=default, metadata={"option": declared})


def fitting(name: str, declared: Option, wanted: type[Any], value: object) -> object:
    """The value as the setting keeps it. Raises SettingsError when it does not fit the declaration.

    Whether a file is there is not asked: its disk may be away today.
    """
    remedy = Text(
        "{title}: {explanation}", title=as_text(declared.title), explanation=as_text(declared.explanation)
    )
    if wanted is float and type(value) is int and abs(value) < 1e300:
        value = float(value)
    if not isinstance(value, wanted) or (wanted is int and isinstance(value, bool)):
        raise SettingsError(
            Text(
                "{name} must be of type {kind}, not {value!r}.", name=name, kind=wanted.__name__, value=value
            ),
            remedy,
        )
    if declared.choices is not None and value not in declared.choices:
        known = ", ".join(declared.choices)
        raise SettingsError(
            Text("{name} can't be {value!r}; it is one of {known}.", name=name, value=value, known=known),
            remedy,
        )
    if isinstance(value, str):
        _check_text(name, declared, value, remedy)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        low = -math.inf if declared.minimum is None else declared.minimum
        high = math.inf if declared.maximum is None else declared.maximum
        # Written so that NaN, which compares false with everything, is refused too.
        if not low <= value <= high:
            raise SettingsError(
                Text(
                    "{name} must lie between {low} and {high}, not {value}.",
                    name=name,
                    low=low,
                    high=high,
                    value=value,
                ),
                remedy,
            )
    return value


def _check_text(name: str, declared: Option, value: str, remedy: str) -> None:
    if len(value) > LONGEST_TEXT:
        raise SettingsError(
            Text("{name} is too long: {value} characters.", name=name, value=len(value)), remedy
        )
    if declared.kind == "address" and value and not _ADDRESS.fullmatch(value):
        raise SettingsError(
            Text(
                "{name} must be an address such as http://127.0.0.1:11434, not {value!r}.",
                name=name,
                value=value,
            ),
            remedy,
        )
    if declared.kind == "shortcut" and value and not _SHORTCUT.fullmatch(value):
        raise SettingsError(
            Text("{name} must name keys such as Ctrl+L, not {value!r}.", name=name, value=value), remedy
        )
