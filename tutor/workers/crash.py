"""What is known of a process that ended unasked: enough for a report, without a word of the talk."""

from __future__ import annotations

import re
import signal
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal

Doing = Literal["starting", "loading", "working", "idle"]
"""What the process was at; while it starts, the engine has no part in it yet."""

_TELLING_WORDS = 3
"""A printed line with so many words of the talk in a row is not kept."""
_LEFT_OUT = "(a line that may hold words of the talk is left out)"
_SECRET = re.compile(
    r"(?i)\b(?:bearer\s+\S+|(?:sk|hf|ghp|key)[-_][\w-]{8,}|"
    r"(?:api[-_ ]?key|token|password|secret)\s*[=:]\s*\S+)"
)
_WORD = re.compile(r"\w+")

_WINDOWS_ENDINGS = {
    0xC0000005: "an access violation",
    0xC0000135: "a missing library",
    0xC0000409: "an abort",
    0xC000001D: "an illegal instruction",
}
_OWN_DOING = frozenset({"SIGABRT", "SIGSEGV", "SIGBUS", "SIGILL", "SIGFPE", "SIGTRAP", "SIGSYS"})


@dataclass(frozen=True, slots=True)
class Crash:
    """One end of a process that nobody asked for."""

    engine: str
    doing: Doing
    ending: str
    """In words: "it was killed (SIGKILL)"."""
    own_doing: bool
    """It did this to itself: trying the same again would end the same way."""
    last_words: str
    """The last lines that it printed, without secrets and words of the talk; may be empty."""
    at: datetime

    @property
    def text(self) -> str:
        """The crash as a few lines of plain text, for a report."""
        lines = [f"{self.at:%Y-%m-%d %H:%M:%S} UTC: {self.engine}, while {self.doing}: {self.ending}."]
        lines += [f"    {line}" for line in self.last_words.splitlines()] or ["    (no last words)"]
        return "\n".join(lines)


def described(crashes: Iterable[Crash]) -> str:
    return "\n".join(crash.text for crash in crashes)


def ending(code: int | None) -> tuple[str, bool]:
    """What an exit code means, in words, and whether the process did it to itself.

    Negative codes are signals (POSIX), those above 0xC0000000 exceptions (Windows).
    """
    if code is None:
        return "it ended", False
    if code < 0:
        try:
            name = signal.Signals(-code).name
        except ValueError:
            return f"it was ended by signal {-code}", False
        if name in _OWN_DOING:
            return f"it crashed ({name})", True
        return f"it was killed ({name})", False
    if code >= 0xC0000000:
        return f"it crashed with {_WINDOWS_ENDINGS.get(code, 'an exception')} (0x{code:08X})", True
    return f"it ended by itself with code {code}", code != 0


def cleaned(text: str, told: Iterable[str]) -> str:
    """What a process printed, fit to be shown to others.

    `told` is what it was told and what it answered: a line with three words in a row from there is left out.
    Secrets are blanked, and the user's folder is called "~".
    """
    # A single word tells nothing, and would be found in every other line.
    known = {run for words in map(_words, told) for run in _runs(words) if len(run) > 1}
    lines: list[str] = []
    for line in text.splitlines():
        words = _words(line)
        telling = any(known & _runs(words, length) for length in range(2, _TELLING_WORDS + 1))
        kept = _LEFT_OUT if telling else _SECRET.sub("(secret)", line)
        if not (kept == _LEFT_OUT and lines and lines[-1] == _LEFT_OUT):
            lines.append(kept.rstrip())
    home = str(Path.home())
    shown = "\n".join(lines).strip()
    return shown.replace(home, "~") if len(home) > 1 else shown


def texts(value: object) -> Iterator[str]:
    """Every text in it, however deep; sound holds none."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from texts(list(value.values()))
    elif isinstance(value, list | tuple):
        for item in value:
            yield from texts(item)
    elif is_dataclass(value):
        yield from texts([getattr(value, field.name) for field in fields(value)])


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _runs(words: list[str], length: int = _TELLING_WORDS) -> set[tuple[str, ...]]:
    """Every run of so many words; a shorter text is one run."""
    length = min(length, len(words))
    return {tuple(words[start : start + length]) for start in range(len(words) - length + 1)}
