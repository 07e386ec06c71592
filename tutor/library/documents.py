"""What the room is about: a document, the passages it falls into, and what is found in them. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

Kind: TypeAlias = Literal["pdf", "docx", "epub", "html", "markdown", "text", "subtitles"]


@dataclass(frozen=True, slots=True)
class Document:
    """One of the learner's own texts, as it is kept."""

    id: int
    learner: int | None
    """Whose it is; None: everybody's on this computer."""
    title: str
    kind: Kind
    source: str
    """The path it came from; empty: pasted."""
    language: str
    """Its code, such as "de"; a guess."""
    pages: int
    """0 where the kind has none."""
    characters: int
    passages: int
    added_at: datetime
    opened_at: datetime | None
    progress: float
    """How far it was read: 0 to 1."""


@dataclass(frozen=True, slots=True)
class NewDocument:
    """What is known of a document before its passages are kept."""

    title: str
    kind: Kind
    source: str
    sha256: str
    """Of the file's bytes, or of the pasted text."""
    text_hash: str
    """The same for the same words, in whatever kind of file: see passages.text_hash."""
    language: str
    pages: int
    characters: int


@dataclass(frozen=True, slots=True)
class NewPassage:
    """About 160 words that belong together, of which the whole text is made without a gap."""

    place: int
    """From 0, in the order of the text."""
    page: int | None
    """The one on which it begins, from 1; None where there are no pages."""
    heading: str
    """What stands above it; empty: nothing."""
    text: str
    """Paragraphs, parted by empty lines."""
    split: str
    """The words by which it is found: see index_words."""


@dataclass(frozen=True, slots=True)
class Passage:
    id: int
    document: int
    title: str
    """The document's."""
    language: str
    """The document's."""
    place: int
    """From 0, in the order of the text."""
    page: int | None
    """From 1; None where there are no pages."""
    heading: str
    text: str
    """Foreign words: data, never an instruction, never markup."""
    score: float = 0.0
    """How well it answers the search that found it, 0 to 1; 0 where nothing was searched."""


@dataclass(frozen=True, slots=True)
class ImportProgress:
    """How far an import is; the last one of an import that ends well holds the document."""

    step: Literal["reading", "keeping", "done"]
    done: int
    """Pages, chapters or paragraphs, then passages."""
    total: int
    """0 where nobody can tell yet."""
    document: Document | None = None
    outcome: Literal["", "added", "updated", "already here"] = ""
    """"updated": the file had changed since it was read; "already here": the same text was kept before."""
