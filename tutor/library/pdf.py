"""PDF: the text of each page, without what stands at the edge of all of them.

pypdf (BSD) reads it: in Python alone, so that a file made to break its reader breaks nothing but a child.
"""

from __future__ import annotations

import logging
import unicodedata
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tutor.errors import BadDocument
from tutor.library import limits
from tutor.library.contract import Read, Told
from tutor.library.pdf_edges import without_edges
from tutor.library.pdf_lines import Line, lines
from tutor.library.pdf_paragraphs import blocks
from tutor.library.pdf_runs import Fonts, runs
from tutor.text import Text

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

_EVERY = 50
"""Titles in an outline, or pages, between two signs of life."""


def read(path: Path, told: Told) -> Read:
    """Raises BadDocument."""
    from pypdf import PdfReader
    from pypdf.errors import DependencyError

    # It says of every oddity what it did about it.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        with path.open("rb") as file:
            reader = PdfReader(file)
            if reader.is_encrypted and not reader.decrypt(""):
                raise limits.protected()
            return _read(reader, told)
    except (BadDocument, MemoryError):
        raise
    except DependencyError:
        raise limits.protected() from None
    except Exception as error:  # noqa: BLE001  whatever a broken file makes of a reader is a broken file
        logging.getLogger(__name__).info("a PDF can't be read: %s", type(error).__name__)
        raise limits.damaged() from None


def _read(reader: PdfReader, told: Told) -> Read:
    total = _page_count(reader)
    told(0, total)
    pages: list[list[Line]] = []
    fonts = Fonts()
    length = 0
    for page in reader.pages:
        pages.append(_lines(page, fonts))
        length += sum(len(line.text) for line in pages[-1])
        if length > limits.LONGEST:
            raise limits.too_long()
        told(len(pages), total)
    if not length:
        raise limits.no_text()
    metadata = reader.metadata
    title = (metadata.title or "") if metadata is not None else ""

    def working(number: int) -> None:
        if number % _EVERY == 0:
            told(total, total)

    text = blocks(without_edges(pages), _headings(reader, working), working)
    return Read(text, title, _language(reader), len(pages))


def _page_count(reader: PdfReader) -> int:
    """As the file says, before anything is built for each of them."""
    count = int(reader.root_object["/Pages"].get_object()["/Count"])  # type: ignore[index]
    if not 0 < count <= limits.MOST_PAGES:
        raise BadDocument(
            Text("This document says that it has {count:,} pages.", count=count), limits.SOME_PART
        )
    return len(reader.pages)


def _lines(page: PageObject, fonts: Fonts) -> list[Line]:
    """Where they stand decides; where that can't be told, or they are read from the right, pypdf tells."""
    try:
        drawn = runs(page, fonts)
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001  pypdf makes more of what is broken
        logging.getLogger(__name__).info("a page is read without its places: %s", type(error).__name__)
        drawn = []
    leftwards = sum(unicodedata.bidirectional(letter) in ("R", "AL") for run in drawn for letter in run.text)
    if drawn and leftwards * 4 < sum(len(run.text) for run in drawn):
        return lines(drawn)
    told = [" ".join(line.split()) for line in page.extract_text().split("\n")]
    return [Line(line, 0.0, float(len(line)), -14.0 * place, 10.0) for place, line in enumerate(told) if line]


def _headings(reader: PdfReader, working: Callable[[int], None]) -> dict[int, list[str]]:
    """The titles in the outline, by page from 1; an outline that makes no sense is none."""
    found: dict[int, list[str]] = {}

    def take(entries: Sequence[Any], depth: int) -> None:
        for entry in entries:
            working(len(found))
            if isinstance(entry, list):
                if depth < 5:
                    take(entry, depth + 1)
            elif (page := reader.get_destination_page_number(entry)) is not None:
                found.setdefault(page + 1, []).append(" ".join((entry.title or "").split()))

    try:
        take(reader.outline, 0)
    except (MemoryError, BadDocument):
        raise
    except Exception:  # noqa: BLE001  the text is there in any case
        return {}
    return found


def _language(reader: PdfReader) -> str:
    return str(reader.root_object.get("/Lang", ""))
