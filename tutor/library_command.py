"""`tutor library`: documents added, listed, searched and removed, without a window."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import aclosing, contextmanager
from dataclasses import asdict
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from tutor.errors import EngineError, TutorError
from tutor.folders import data_folder
from tutor.library.documents import Document, ImportProgress, Passage
from tutor.library.importing import Importing
from tutor.library.passages import tidy, tidy_title
from tutor.records.records import Records
from tutor.records.retrieval import Retrieval, embedding_of
from tutor.settings import Settings

Print = Callable[[str], None]

_SHOWN = 300
"""Characters of a passage that are printed."""
_OUTCOMES = {"added": "added", "updated": "read again", "already here": "was already here"}


def add(settings: Settings, files: Sequence[Path], out: Print, *, as_json: bool) -> bool:
    """Add files; whether all of them are in the library now. What is wrong with one keeps no other out."""

    async def work(records: Records) -> list[dict[str, Any]]:
        importing = Importing(records.documents, _learner(settings), settings.language)
        told = []
        for file in files:
            try:
                last = await _add(importing, file)
            except TutorError as error:
                told.append({"file": str(file), "error": str(error.message), "remedy": str(error.remedy)})
                sys.stderr.write(f"tutor: {tidy(str(file))}: {error.message}\n       {error.remedy}\n")
                continue
            assert last.document is not None
            told.append({"file": str(file), "outcome": last.outcome} | _described(last.document))
            if not as_json:
                out(f"{last.document.title}: {_OUTCOMES[last.outcome]} as number {last.document.id}")
        await _learn_meanings(records, settings)
        return told

    with _records() as records:
        told = asyncio.run(work(records))
    if as_json:
        out(json.dumps(told, indent=2))
    return not any("error" in one for one in told)


def listing(settings: Settings, out: Print, *, as_json: bool) -> None:
    """Every document of the learner, last opened or added first."""
    with _records() as records:
        documents = records.documents.list(_learner(settings)).result()
    if as_json:
        out(json.dumps([_described(document) for document in documents], indent=2))
        return
    for one in documents:
        pages = f"{one.pages} pages" if one.pages else f"{one.passages} passages"
        out(f"{one.id:>4}  {one.title}  ({one.kind}, {one.language}, {pages}, {one.progress:.0%} read)")
    if not documents:
        out("The library is empty. `tutor library add FILE` brings a document into it.")


def search(settings: Settings, words: Sequence[str], out: Print, *, as_json: bool) -> bool:
    """Passages in which the words stand, in all documents; whether there are any."""
    with _records() as records:
        found = records.documents.search(" ".join(words), learner=_learner(settings)).result()
    if as_json:
        out(json.dumps([asdict(passage) for passage in found], indent=2))
        return bool(found)
    for passage in found:
        out(f"{_place(passage)}\n    {_cut(passage.text)}\n")
    if not found:
        out("Nothing in the library says anything about that.")
    return bool(found)


def remove(settings: Settings, names: Sequence[str], out: Print, *, as_json: bool) -> None:
    """Remove documents for good, out of the copies of the records too. Raises StoreError."""
    with _records() as records:
        found = [records.documents.find(name, _learner(settings)).result() for name in names]
        records.delete_documents([document.id for document in found]).result()
    if as_json:
        out(json.dumps([{"id": one.id, "title": one.title} for one in found], indent=2))
        return
    for one in found:
        out(f"{one.title} is removed.")


@contextmanager
def _records() -> Iterator[Records]:
    records = Records(data_folder())
    try:
        yield records
    finally:
        records.close()


def _learner(settings: Settings) -> int | None:
    return settings.learner or None


async def _add(importing: Importing, file: Path) -> ImportProgress:
    """The last progress of an import that went well; the others are shown."""
    show = _shower(tidy_title(file.name))
    last: ImportProgress | None = None
    async with aclosing(importing.add(file)) as progress:
        async for last in progress:
            show(last)
    assert last is not None
    return last


async def _learn_meanings(records: Records, settings: Settings) -> None:
    """Where a model is chosen for it; without them the documents are found by their words."""
    retrieval = Retrieval(records.documents, _learner(settings), embedding_of(settings))
    show = _shower("meanings")
    try:
        async with aclosing(retrieval.learn_meanings(partial(asyncio.sleep, 0))) as progress:
            async for learnt in progress:
                show(ImportProgress("keeping", learnt.done, learnt.total))
    except EngineError as error:
        sys.stderr.write(f"tutor: {error.message}\n       {error.remedy}\n")
    finally:
        retrieval.close()


def _shower(name: str) -> Callable[[ImportProgress], None]:
    """Progress on the error output: a line a quarter, or on a terminal one line that is written over."""
    said: tuple[str, int] | None = None

    def show(progress: ImportProgress) -> None:
        nonlocal said
        if progress.step == "done" or not progress.total:
            return
        share = progress.done / progress.total
        now = progress.step, int(share * (100 if sys.stderr.isatty() else 4))
        if now != said:
            said = now
            line = f"{name}: {progress.step} {share:4.0%}"
            sys.stderr.write(line + ("\r" if sys.stderr.isatty() else "\n"))
            sys.stderr.flush()

    return show


def _described(document: Document) -> dict[str, Any]:
    return {
        name: value.isoformat() if isinstance(value, datetime) else value
        for name, value in asdict(document).items()
    }


def _place(passage: Passage) -> str:
    page = f", page {passage.page}" if passage.page is not None else ""
    heading = f", {passage.heading}" if passage.heading else ""
    return f"{passage.title} ({passage.document}){page}{heading}"


def _cut(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else line[:_SHOWN].rpartition(" ")[0] + " …"
