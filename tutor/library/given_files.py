"""Files that the program is started with: told apart from its commands, and few enough to be read at a time.

voice-tutor chapter.pdf notes.md ──► GivenFiles ──► the library of the window

Or of a window that is open already: see ui/single_instance.py.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tutor.errors import BadDocument
from tutor.text import Text

MOST = 20
"""Files at a time."""
LONGEST_NAME = 4096
"""Characters of a file's name with all its folders."""
_SIGNS = {os.sep, os.altsep or os.sep, "."}


@dataclass(frozen=True, slots=True)
class GivenFiles:
    paths: tuple[Path, ...] = ()
    """Absolute; whether they are there, and what they hold, is seen when they are read."""
    left_out: int = 0
    """How many more there were."""


NO_FILES = GivenFiles()


def told_apart(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """Options and commands, and the files among them.

    A file stands where a command would, and has a dot or a folder in its name, as no command has; what comes
    after it is a file too, if it is no option. All that follows `--` is files.
    """
    words: list[str] = []
    files: list[str] = []
    for place, word in enumerate(arguments):
        if word == "--":
            return words, [*files, *arguments[place + 1 :]]
        if word.startswith("-"):
            if word == "--self-test":  # its steps follow
                return [*words, *arguments[place:]], files
            words.append(word)
        elif files or any(sign in word for sign in _SIGNS):
            files.append(word)
        else:
            return [*words, *arguments[place:]], files
    return words, files


def given(names: Sequence[str]) -> GivenFiles:
    """The files of these names, each once. Raises BadDocument for a name that no file has."""
    for name in names:
        if not name or "\0" in name or len(name) > LONGEST_NAME:
            raise BadDocument(
                Text("{start}… is no name of a file.", start=name[:60].replace("\0", "")),
                "Choose the document in the window, with Add files in the library.",
            )
    # Not resolved: a file that was brought in before is known by the path that it was brought in from.
    paths = tuple(dict.fromkeys(Path(name).absolute() for name in names))
    return GivenFiles(paths[:MOST], len(paths[MOST:]))
