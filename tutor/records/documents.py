"""The learner's documents: kept passage by passage, listed, read, searched, deleted for good.

    begin ──► append … append ──► finish          there for everybody from here on
                 └──► abandon                     as if it had never been begun

A document comes in pieces, so that a talk's turns are written in between; what a program that died had begun
is dropped before the next one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import TypeVar

from tutor.library.documents import Document, NewDocument, NewPassage, Passage
from tutor.library.embedding import Vectors
from tutor.records import document_rows as rows
from tutor.records import passage_search, vectors
from tutor.records.file import RecordsFile
from tutor.records.passage_search import Meaning
from tutor.records.vectors import Nearest

R = TypeVar("R")


class Documents:
    """Futures of all that is asked end with StoreError where the file does not do it."""

    def __init__(self, file: RecordsFile) -> None:
        self._file = file
        self._nearest = Nearest()
        self._subscribers: list[Callable[[], None]] = []
        # What a program that died had begun.
        file.write(rows.drop_unfinished)

    def subscribe(self, changed: Callable[[], None]) -> None:
        """Call `changed` after every change of what is listed, in the file's thread."""
        self._subscribers.append(changed)

    def unsubscribe(self, changed: Callable[[], None]) -> None:
        self._subscribers.remove(changed)

    # Coming in --------------------------------------------------------------------------------------

    def known(
        self, learner: int | None, sha256: str, text_hash: str = "", besides: int | None = None
    ) -> Future[Document | None]:
        """The document with the same bytes or the same words, if one is kept for that learner."""
        return self._file.read(rows.known, learner, sha256, text_hash, besides)

    def from_source(self, learner: int | None, source: str) -> Future[Document | None]:
        """The document that came from that path."""
        return self._file.read(rows.from_source, learner, source)

    def begin(self, learner: int | None, new: NewDocument) -> Future[int]:
        """Begin to keep a document; its id."""
        return self._file.write(rows.begin, learner, new)

    def append(self, document: int, passages: Sequence[NewPassage]) -> Future[None]:
        return self._file.write(rows.append, document, passages)

    def finish(self, document: int, replaces: int | None = None) -> Future[Document]:
        """The document is whole. One that it `replaces` keeps its id, title, progress and cards."""
        return self._write(rows.finish, document, replaces)

    def abandon(self, document: int) -> Future[None]:
        """Drop what was begun."""
        return self._file.write(rows.delete, [document])

    # What is there ----------------------------------------------------------------------------------

    def list(self, learner: int | None = None) -> Future[tuple[Document, ...]]:
        """A learner's documents and everybody's, or all; last opened or added first."""
        return self._file.read(rows.listed, learner)

    def load(self, document: int) -> Future[Document]:
        """Ends with StoreError where it is not there."""
        return self._file.read(rows.load, document)

    def find(self, name: str, learner: int | None = None) -> Future[Document]:
        """By number, title, path or file name, or a part of the title.

        Ends with StoreError where none or several fit.
        """
        return self._file.read(rows.find, name, learner)

    def passages(self, document: int, first: int = 0, limit: int = -1) -> Future[tuple[Passage, ...]]:
        """In the order of the text, from place `first`; by default all."""
        return self._file.read(rows.passages, document, first, limit)

    def passage(self, passage: int) -> Future[Passage]:
        """Ends with StoreError where it is not there."""
        return self._file.read(rows.passage, passage)

    def search(
        self,
        words: str,
        documents: Sequence[int] | None = None,
        limit: int = 20,
        *,
        learner: int | None = None,
        typing: bool = False,
        threshold: float = 0.0,
        meaning: Meaning | None = None,
    ) -> Future[tuple[Passage, ...]]:
        """Passages in which the words stand, best first, each with its score.

        Without `documents` all of the learner's are searched; without both, all. With `typing` the last word
        may be unfinished. Passages below the `threshold` are left out. With `meaning` those that mean the
        same are found too.
        """
        return self._file.read(
            passage_search.search,
            self._nearest,
            words,
            documents,
            learner,
            limit,
            typing=typing,
            threshold=threshold,
            meaning=meaning,
        )

    def without_vector(
        self, model: str, limit: int, language: str = ""
    ) -> Future[tuple[tuple[tuple[int, str], ...], int]]:
        """Passages that can't be found by meaning yet, with their texts, and how many there are in all.

        With `language` only those of documents in it.
        """
        return self._file.read(vectors.missing, model, limit, language)

    def keep_vectors(self, model: str, passages: Sequence[int], made: Vectors) -> Future[None]:
        return self._file.write(vectors.keep, model, passages, made)

    # Reading ----------------------------------------------------------------------------------------

    def opened(self, document: int) -> Future[None]:
        """Somebody reads it now."""
        return self._write(rows.opened, document)

    def progress(self, document: int, progress: float) -> Future[None]:
        """How far it was read: 0 to 1."""
        return self._write(rows.progress, document, min(1.0, max(0.0, progress)))

    def rename(self, document: int, title: str) -> Future[Document]:
        """Ends with StoreError where it is not there or the title is empty."""
        return self._write(rows.rename, document, title)

    def _write(self, call: Callable[..., R], *args: object) -> Future[R]:
        future = self._file.write(call, *args)
        future.add_done_callback(lambda done: None if done.exception() else self.tell())
        return future

    def tell(self) -> None:
        """What is listed has changed."""
        for changed in tuple(self._subscribers):
            changed()
