"""Reports as files: whole, escaped, with nothing that runs or is fetched; on paper the same."""

from __future__ import annotations

import html.parser
from collections.abc import Iterator
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog
from pytestqt.qtbot import QtBot

from tests.lessons.talked import figures
from tests.ui.reported import program, talked
from tutor.errors import StoreError
from tutor.lessons.report import MetWord, NextStep, Praise, Report, ReportedCorrection
from tutor.records.records import Records
from tutor.ui.report_export import GuardedDocument, write_html, write_pdf
from tutor.ui.report_html import SoundFiles, as_html
from tutor.ui.report_view import ReportView

HOSTILE = "<img src=file:///etc/passwd onerror='x()'>\"><script>alert(1)</script>&lt;b\x00\u202e"


def report(text: str = HOSTILE) -> Report:
    return Report(
        1,
        "",
        "en",
        "B1",
        "free",
        figures(pauses=(0.5,), checked=1, kept=1),
        (Praise("new words", {"n": 1, "words": text}),),
        (ReportedCorrection(1, f"go {text}", f"went {text}", text, text, f"I {text} go"),),
        (MetWord(text, text, 1, True),),
        NextStep("scene", text, {"title": text, "goal": text}),
        (),
        text,
    )


class Read(html.parser.HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.addresses: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        for name, value in attrs:
            assert not name.startswith("on")
            if name in ("src", "href"):
                self.addresses.append(value or "")

    def handle_data(self, data: str) -> None:
        self.text += data


def read(page: str) -> Read:
    parser = Read()
    parser.feed(page)
    return parser


def test_whatever_was_said_stays_text() -> None:
    page = read(as_html(report(), HOSTILE, HOSTILE, "en"))
    allowed = set("html head meta title style body h1 h2 p table tr td div span br".split())
    assert page.tags <= allowed
    assert page.addresses == []
    assert page.text.count("<script>alert(1)</script>") >= 8
    assert "\x00" not in page.text
    assert "\u202e" not in page.text, "nothing turns the text around"


def test_nothing_is_fetched_and_nothing_runs() -> None:
    page = as_html(report("x"), "A talk", "Today", "en", {1: SoundFiles("s/001-you.opus", ("s/a.opus",))})
    assert "default-src 'none'" in page
    assert read(page).addresses == ["s/001-you.opus", "s/a.opus"]
    assert "http://" not in page
    assert "https://" not in page
    assert "@media print" in page


def test_a_printed_page_reads_no_file(qtbot: QtBot, tmp_path: Path) -> None:
    secret = tmp_path / "secret.html"
    secret.write_text("secret", "utf-8")
    url = QUrl.fromLocalFile(str(secret))
    asked = GuardedDocument()
    asked.setHtml(f'<link rel="stylesheet" href="{url.toString()}"><img src="{url.toString()}">')
    for kind in QTextDocument.ResourceType:
        assert not asked.resource(int(kind.value), url)


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    with talked(tmp_path / "data", 1, sound=True) as made:
        yield made


@pytest.fixture
def view(qtbot: QtBot, records: Records) -> ReportView:
    made = ReportView(program(records))
    qtbot.addWidget(made)
    made.show()
    made.refresh()
    qtbot.waitUntil(lambda: made.shown_report is not None)
    return made


def test_a_web_page_with_its_sounds(qtbot: QtBot, view: ReportView, tmp_path: Path) -> None:
    path = tmp_path / "my report & more.html"
    view.save_to(path, with_sound=True)
    qtbot.waitUntil(lambda: "Written to" in view.told.text())
    page = read(path.read_text("utf-8"))
    assert page.addresses == [
        "my%20report%20%26%20more-sounds/001-you.opus",
        "my%20report%20%26%20more-sounds/001-tutor-1.opus",
    ]
    assert sorted(p.name for p in (tmp_path / "my report & more-sounds").iterdir()) == [
        "001-tutor-1.opus",
        "001-you.opus",
    ]
    assert "I asked" not in page.text
    assert "Talk 1" in page.text
    assert "Practise" not in page.text or "I went" in page.text


def test_without_its_sounds_there_is_no_folder(qtbot: QtBot, view: ReportView, tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    view.save_to(path)
    qtbot.waitUntil(lambda: "Written to" in view.told.text())
    assert read(path.read_text("utf-8")).addresses == []
    assert not (tmp_path / "report-sounds").exists()


def test_a_pdf_has_the_same_words(view: ReportView, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    view.save_to(path)
    pages = pypdf.PdfReader(path).pages
    words = "".join(page.extract_text() for page in pages)
    words = " ".join(words.replace("\t", " ").split())
    assert len(pages) == 1
    assert "Talk 1" in words
    assert "words a minute" in words
    assert "Yesterday is over: past." in words
    assert list(tmp_path.glob("*.coming")) == []


def test_hostile_words_are_printed_as_words(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "hostile.pdf"
    write_pdf(path, report(), HOSTILE, "")
    found = pypdf.PdfReader(path)
    words = "".join(page.extract_text() for page in found.pages).replace("\t", " ")
    assert "<script>" in words
    assert all(not page.images for page in found.pages)


def test_what_cannot_be_written_is_told(qtbot: QtBot, view: ReportView, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="can't be written"):
        write_html(tmp_path / "no" / "folder.html", report("x"), "", "", "en")
    view.save_to(tmp_path / "no" / "folder.html")
    qtbot.waitUntil(lambda: "can't be written" in view.fault.text())
    view.save_to(tmp_path / "no" / "folder.pdf")
    assert "can't be written" in view.fault.text()


def test_the_dialog_offers_each_kind(view: ReportView, tmp_path: Path) -> None:
    view.save.click()
    dialog = view.dialog
    assert dialog is not None
    assert len(dialog.nameFilters()) == 3
    assert dialog.defaultSuffix() == "pdf"
    dialog.selectNameFilter(dialog.nameFilters()[1])
    dialog.filterSelected.emit(dialog.nameFilters()[1])
    assert dialog.defaultSuffix() == "html"
    dialog.close()


def test_the_printers_dialog_opens_and_nothing_waits_for_it(qtbot: QtBot, view: ReportView) -> None:
    view.print.click()
    dialog = view.findChild(QPrintDialog)
    assert isinstance(dialog, QPrintDialog)
    qtbot.waitUntil(dialog.isVisible)
    dialog.close()
