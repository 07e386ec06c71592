"""Brings a document into the library: read in a child process, kept piece by piece, given up at any moment.

    file or text ──child──► hash ──known?──► content ──known?──► passages ──► kept
                     │         └── already here       └── already here
                     └── refused: too large, damaged, protected, too slow, too much memory

The child may take what it likes within its limits; what it dies of is told, and nothing of it is kept.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Protocol

from tutor.library.documents import Document, ImportProgress, NewDocument, NewPassage
from tutor.library.reading import Content, Hashed, Pasted, Source, Step, Working
from tutor.library.reading_child import ReadingChild


class Shelf(Protocol):
    """Where documents are kept: see records.documents."""

    def known(
        self, learner: int | None, sha256: str, text_hash: str = "", besides: int | None = None
    ) -> Future[Document | None]: ...
    def from_source(self, learner: int | None, source: str) -> Future[Document | None]: ...
    def begin(self, learner: int | None, new: NewDocument) -> Future[int]: ...
    def append(self, document: int, passages: Sequence[NewPassage]) -> Future[None]: ...
    def finish(self, document: int, replaces: int | None = None) -> Future[Document]: ...
    def abandon(self, document: int) -> Future[None]: ...


class Importing:
    """One document at a time or several; use it in any event loop."""

    def __init__(self, shelf: Shelf, learner: int | None = None, language: str = "en") -> None:
        """`language` is the likeliest one of a text that does not tell."""
        self._shelf = shelf
        self._learner = learner
        self._language = language

    async def add(self, source: Path | str, title: str = "") -> AsyncGenerator[ImportProgress, None]:
        """Add a file, or text that was pasted (a str). Raises BadDocument, StoreError.

        The last progress holds the document. A file that was added before and has changed takes the place of
        what was read then. Closing the iterator gives the import up within a second; nothing of it stays.
        """
        asked = _asked(source)
        path = _kept(asked) if isinstance(asked, Path) else ""
        child = ReadingChild(asked, title, self._language)
        begun: int | None = None
        replaces: Document | None = None
        sha256, kept, whole = "", 0, 0
        try:
            async for told in child.read():
                match told:
                    case Hashed():
                        sha256 = told.sha256
                        replaces = await self._older(path)
                        if (same := await self._known(sha256, "", replaces)) is not None:
                            yield ImportProgress("done", 1, 1, same, "already here")
                            return
                    case Step():
                        yield ImportProgress("reading", told.done, told.total)
                    case Working():
                        yield ImportProgress("reading", 0, 0)
                    case Content():
                        if (same := await self._known(sha256, told.text_hash, replaces)) is not None:
                            yield ImportProgress("done", 1, 1, same, "already here")
                            return
                        whole = told.passages
                        new = NewDocument(
                            told.title, told.kind, path, sha256, told.text_hash, told.language, told.pages,
                            told.characters,
                        )  # fmt: skip
                        begun = await asyncio.wrap_future(self._shelf.begin(self._learner, new))
                    case list():
                        assert begun is not None
                        await asyncio.wrap_future(self._shelf.append(begun, told))
                        kept += len(told)
                        yield ImportProgress("keeping", kept, whole)
            assert begun is not None
            finishing = self._shelf.finish(begun, replaces.id if replaces is not None else None)
            begun = None
            document = await asyncio.wrap_future(finishing)
            yield ImportProgress("done", kept, kept, document, "updated" if replaces else "added")
        finally:
            await child.kill()
            if begun is not None:
                self._shelf.abandon(begun)

    async def _older(self, path: str) -> Document | None:
        """What was read from that path before."""
        return await asyncio.wrap_future(self._shelf.from_source(self._learner, path)) if path else None

    async def _known(self, sha256: str, text_hash: str, replaces: Document | None) -> Document | None:
        """The same bytes or words, under this path or another one."""
        if replaces is not None and text_hash:
            return await asyncio.wrap_future(self._shelf.known(self._learner, sha256, text_hash, replaces.id))
        return await asyncio.wrap_future(self._shelf.known(self._learner, sha256, text_hash))


def _asked(source: Path | str) -> Source:
    return source.absolute() if isinstance(source, Path) else Pasted(source)


def _kept(path: Path) -> str:
    """As it can be kept: the name of a file need not be text."""
    return str(path).encode("utf-8", "backslashreplace").decode("utf-8")
