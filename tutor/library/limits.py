"""What reading one document may take, and how a refusal is told."""

from __future__ import annotations

import contextlib
import stat
import sys
from pathlib import Path

from tutor.errors import BadDocument
from tutor.text import Text

LARGEST = 200_000_000
"""Bytes of a file: a textbook with its pictures."""
LARGEST_TEXT = 20_000_000
"""Bytes of a file that is text through and through."""
LONGEST = 5_000_000
"""Characters of a document: 3,000 pages."""
MOST_PAGES = 5_000
MEMORY = 1_000_000_000
"""Bytes that the child may hold."""
COMPUTING = 180
"""Seconds that the child may compute."""
LOOKED_AT = 6.0
"""Seconds of computing after which it can be told how long the rest will take."""
WAITING = 8.0
"""Seconds that a learner waits, from asking on, until the child has read something; then it is ended."""
FAIR = 5.0
"""Seconds that it has for that in any case: on a busy machine its start alone takes some."""
SILENT = 8.0
"""Seconds between two signs that it goes on; a page takes some milliseconds."""

SOME_PART = "Add only a part of it, or copy its text and paste it."


def check_file(path: Path) -> None:
    """Raises BadDocument for what is too large or no file at all, and OSError for what can't be read."""
    found = path.stat()
    if not stat.S_ISREG(found.st_mode):
        raise BadDocument(Text("{name} is not a file.", name=path.name), "Choose a document.")
    if found.st_size > LARGEST:
        raise BadDocument(
            Text(
                "This file has {size:,.0f} MB; a document may have {most:,.0f}.",
                size=found.st_size / 1e6,
                most=LARGEST / 1e6,
            ),
            SOME_PART,
        )


def limit_ourselves(memory: int, seconds: int) -> None:
    """Let this process hold so many bytes and compute so long, where the system can see to that.

    On Windows the parent does it: see workers.windows_job. Everywhere it watches the memory, to which macOS
    sets no limit: see reading_child.
    """
    if sys.platform != "win32":
        import resource

        for what, most in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_CPU, seconds)):
            # macOS knows the first limit and refuses to set it.
            with contextlib.suppress(ValueError, OSError):
                resource.setrlimit(what, (most, most))
        # Nothing that it reads makes it write a file.
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def too_large() -> BadDocument:
    return BadDocument("This document takes more memory than one may take.", SOME_PART)


def too_slow() -> BadDocument:
    return BadDocument("This document takes too long to read.", SOME_PART)


def too_long() -> BadDocument:
    return BadDocument(
        Text("This document has more than {most:,} characters.", most=LONGEST), "Add it in parts."
    )


def damaged() -> BadDocument:
    return BadDocument(
        "This file is damaged, or not what its name says.", "Open it elsewhere and save it again."
    )


def no_text() -> BadDocument:
    return BadDocument(
        "There is no text in this document.", "Choose one whose words can be selected and copied."
    )


def protected() -> BadDocument:
    return BadDocument(
        "This document is protected by a password.", "Save it without the password and add that."
    )


def unreadable(error: OSError) -> BadDocument:
    return BadDocument(
        Text("This file can't be read: {error}.", error=error.strerror or str(error)),
        "See that it is there and that you may read it.",
    )


def bomb() -> BadDocument:
    return BadDocument(
        "This file unpacks to far more than a document holds.", "Don't open it elsewhere either."
    )
