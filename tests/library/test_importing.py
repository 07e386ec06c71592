from __future__ import annotations

import asyncio
import multiprocessing
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import aclosing
from multiprocessing.process import BaseProcess
from pathlib import Path

import pytest

from tests.library import files
from tutor.errors import BadDocument
from tutor.library import limits
from tutor.library.documents import ImportProgress
from tutor.library.importing import Importing
from tutor.records.records import Records


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    opened = Records(tmp_path / "records")
    yield opened
    opened.close()


def add(records: Records, source: Path | str, title: str = "") -> list[ImportProgress]:
    async def work() -> list[ImportProgress]:
        return [progress async for progress in Importing(records.documents).add(source, title)]

    return asyncio.run(work())


def computed() -> float:
    """Seconds that this process and the children that have ended have computed, whatever else is done."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def passages(records: Records) -> int:
    def count(database: object) -> int:
        found: int = database.execute("SELECT count(*) FROM passages").fetchone()[0]  # type: ignore[attr-defined]
        return found

    return records.file.read(count).result()


def readers() -> list[BaseProcess]:
    """Processes that read a document and still live."""
    return [one for one in multiprocessing.active_children() if one.name == "Import"]


def test_a_pdf_is_read_page_by_page_and_kept_piece_by_piece(tmp_path: Path, records: Records) -> None:
    made = files.words(4400)
    lines = [" ".join(made[at : at + 11]) + "." for at in range(0, 4400, 11)]
    path = files.pdf(tmp_path / "book.pdf", [lines[at : at + 20] for at in range(0, 400, 20)], "A Long Book")
    told = add(records, path)
    assert {(one.done, one.total) for one in told if one.step == "reading"} >= {(1, 20), (20, 20)}
    assert [one.step for one in told][-2:] == ["keeping", "done"]
    document = told[-1].document
    assert document is not None
    assert (document.title, document.kind, document.pages) == ("A Long Book", "pdf", 20)
    assert records.documents.list().result() == (document,)
    kept = records.documents.passages(document.id).result()
    assert len(kept) == document.passages
    assert kept[-1].page in (19, 20)


def test_pasted_text_and_the_same_words_again(tmp_path: Path, records: Records) -> None:
    text = "The harbour dries at low tide, and then one walks over to the islet without wet feet."
    first = add(records, text)[-1]
    assert first.document is not None
    assert (first.outcome, first.document.kind, first.document.source) == ("added", "text", "")
    assert first.document.title.startswith("The harbour dries at low tide")
    (tmp_path / "same.html").write_text(f"<h1>Tides</h1><p>{text}</p>")
    again = add(records, tmp_path / "same.html")[-1]
    assert (again.outcome, again.document) == ("already here", first.document)


def test_a_file_that_changed_is_read_again(tmp_path: Path, records: Records) -> None:
    path = tmp_path / "notes.md"
    path.write_text("# Notes\n\nThe first version of what was said in the lecture.")
    first = add(records, path)[-1].document
    assert add(records, path)[-1].outcome == "already here"
    path.write_text("# Notes\n\nThe second version of what was said, which is much better.")
    changed = add(records, path)[-1]
    assert (changed.outcome, changed.document and changed.document.id) == ("updated", first and first.id)
    assert passages(records) == 1


@pytest.mark.parametrize("step", ["reading", "keeping"])
def test_an_import_is_given_up_within_a_second(tmp_path: Path, records: Records, step: str) -> None:
    path = files.pdf(tmp_path / "book.pdf", [files.prose(400).split(". ")] * 60)

    async def work() -> float:
        async with aclosing(Importing(records.documents).add(path)) as progress:
            async for told in progress:
                if told.step == step:
                    began = time.monotonic()
                    break
        return time.monotonic() - began

    assert asyncio.run(work()) < 1.0
    assert records.documents.list().result() == ()
    assert passages(records) == 0
    assert readers() == []


def sparse(path: Path) -> Path:
    with path.open("wb") as file:
        file.truncate(2_000_000_000)
    return path


def written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


WORD = "word/document.xml"
HARMFUL: dict[str, Callable[[Path], Path]] = {
    "2 GB": lambda to: sparse(to / "huge.txt"),
    "entities": lambda to: files.zipped(to / "a.docx", {WORD: files.laughing_xml("document")}),
    "ratio": lambda to: files.zipped(to / "a.docx", {WORD: b"<a>" + b" " * 100_000_000}),
    "archives": lambda to: written(to / "a.docx", files.zip_of_zips(4, 1_000_000)),
    "chapters": lambda to: files.epub(to / "a.epub", ["<p>" + "a " * 20_000_000 + "</p>"] * 3),
    "stream": lambda to: files.pdf_bomb(to / "a.pdf", 300_000_000),
    "pages": lambda to: files.pdf(to / "a.pdf", [["hello"]], count=100_000),
    "loop": lambda to: files.pdf_loop(to / "a.pdf"),
    "quadratic": lambda to: written(to / "a.html", b"<!--" * 3_000_000),
    "attributes": lambda to: written(to / "a.html", b"<p>Hello.</p>" + b"<a " * 4_000_000),
    "too long": lambda to: written(to / "a.md", b"*a _b `c ~~d " * 1_000_000),
    "nested": lambda to: files.zipped(to / "a.docx", {WORD: b"<a>" * 3_000_000}),
    "not a file": lambda to: to,
    "not there": lambda to: to / "nowhere.pdf",
}


@pytest.mark.parametrize("name", HARMFUL)
def test_what_would_do_harm_is_refused_in_words(tmp_path: Path, records: Records, name: str) -> None:
    path = HARMFUL[name](tmp_path)
    before = computed()
    with pytest.raises(BadDocument) as refused:
        add(records, path)
    assert computed() - before < 10.0, "with a processor to itself that is what the learner waits"
    assert refused.value.remedy
    assert records.documents.list().result() == ()
    assert passages(records) == 0
    assert readers() == []


def test_a_reader_that_fills_the_memory_is_ended(
    tmp_path: Path, records: Records, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "MEMORY", 20_000_000)
    (tmp_path / "a.txt").write_text("Some words.")
    with pytest.raises(BadDocument, match="memory"):
        add(records, tmp_path / "a.txt")


def test_a_name_from_anywhere_is_only_a_name(tmp_path: Path, records: Records) -> None:
    path = tmp_path / ("😀 \u202egnp.exe " + "x" * 200 + ".txt")
    path.write_text("A short text with a long name.")
    document = add(records, path)[-1].document
    assert document is not None
    assert document.title == ("😀 gnp.exe " + "x" * 200)[:199] + "…"
    assert document.source == str(path)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the name of a file is text")
def test_a_name_that_is_no_text_is_kept_and_known_again(tmp_path: Path, records: Records) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe\x1b[31m\n.txt"))
    path.write_text("A short text with an odd name.")
    document = add(records, path)[-1].document
    assert document is not None
    assert document.title.isprintable()
    path.write_text("A short text with an odd name, which has changed.")
    changed = add(records, path)[-1]
    assert (changed.outcome, changed.document and changed.document.id) == ("updated", document.id)
