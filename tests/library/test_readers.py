from __future__ import annotations

from pathlib import Path

import pytest

from tests.library import files
from tutor.errors import BadDocument
from tutor.library import decoding, markdown, plain, subtitles
from tutor.library.contract import Block
from tutor.library.html_pages import read_page
from tutor.library.kinds import read_file


def untold(done: int, total: int) -> None:
    pass


def read(path: Path) -> tuple[str, list[Block]]:
    kind, found = read_file(path, "en", untold)
    return kind, list(found.blocks)


def texts(blocks: list[Block]) -> list[str]:
    return [block.text for block in blocks]


def test_pdf_keeps_its_pages_and_drops_what_stands_at_their_edges(tmp_path: Path) -> None:
    pages = [
        [
            "A Running Head",
            f"The {name} page begins here and is about (round) things that never",
            f"come back on the {name} day.",
            f"Page {number}",
        ]
        for number, name in enumerate("first second third fourth fifth sixth".split(), start=1)
    ]
    kind, found = read_file(files.pdf(tmp_path / "a.pdf", pages, "Round Things"), "en", untold)
    assert (kind, found.title, found.pages) == ("pdf", "Round Things", 6)
    assert [block.page for block in found.blocks] == [1, 2, 3, 4, 5, 6]
    assert (
        found.blocks[2].text
        == "The third page begins here and is about (round) things that never come back on the third day."
    )


def test_a_sentence_goes_on_over_the_end_of_a_page_and_parted_words_are_joined(tmp_path: Path) -> None:
    pages = [["The keeper climbed the stairs of the light-"], ["house every evening of the year."]]
    _, blocks = read(files.pdf(tmp_path / "a.pdf", pages))
    assert blocks == [Block("The keeper climbed the stairs of the lighthouse every evening of the year.", 1)]


def test_docx_knows_headings_by_their_names_in_any_language(tmp_path: Path) -> None:
    path = files.docx(
        tmp_path / "a.docx", [("Der Anfang", "berschrift1"), ("Es war &amp; blieb so.", "")], "Titel"
    )
    kind, found = read_file(path, "de", untold)
    assert (kind, found.title) == ("docx", "Titel")
    assert list(found.blocks) == [Block("Der Anfang", heading=True), Block("Es war & blieb so.")]


def test_epub_reads_its_chapters_in_order(tmp_path: Path) -> None:
    path = files.epub(tmp_path / "a.epub", ["<h1>One</h1><p>It began.</p>", "<h2>Two</h2><p>It ended.</p>"])
    kind, found = read_file(path, "en", untold)
    assert (kind, found.title, found.language) == ("epub", "A Book", "en")
    assert texts(list(found.blocks)) == ["One", "It began.", "Two", "It ended."]


def test_an_epub_that_points_out_of_itself_reads_nothing_there(tmp_path: Path) -> None:
    (tmp_path / "secret.xhtml").write_text("<p>secret</p>")
    path = files.epub(tmp_path / "a.epub", ["<p>Here.</p>"])
    book = files.unzipped(path)
    book["OEBPS/book.opf"] = book["OEBPS/book.opf"].replace(b"text/0.xhtml", b"../../secret.xhtml")
    _, blocks = read(files.zipped(tmp_path / "b.epub", book))
    assert blocks == []


def test_html_shows_words_and_runs_nothing() -> None:
    found = read_page(
        "<!doctype html><html lang='de'><head><title>Die Stadt</title><style>p{}</style></head><body>"
        "<nav>Menü</nav><h1>Am Fluss</h1><p>Ein <b>alter</b> <a href='http://x.example'>Turm</a>.<br>Und mehr"
        "<script>document.write('no')</script><p hidden>unsichtbar</p><img src=http://x.example onerror=go()>"
        "<ul><li>eins<li>zwei</ul><table><tr><td>a</td><td>b</td></tr></table></body></html>"
    )
    assert (found.title, found.language) == ("Die Stadt", "de")
    assert list(found.blocks) == [
        Block("Am Fluss", heading=True),
        *map(Block, ["Ein alter Turm. Und mehr", "eins", "zwei", "a b"]),
    ]


def test_markdown_shows_what_it_means() -> None:
    found = markdown.read(
        "---\ntitle: 'The Book'\n---\n# One #\nA *strange* [link](http://x.example) and ![a picture](p.png)\n"
        "over two lines.\n\n> quoted > text\n\nTwo\n---\n- first\n- [x] second\n\n```py\nx = 1\n```\n"
        "| a | b |\n|---|---|\n<b>snake_case_name</b> \\*not\\* <https://y.example>\n<!-- gone -->"
    )
    assert found.title == "The Book"
    assert list(found.blocks) == [
        Block("One", heading=True),
        Block("A strange link and a picture over two lines."),
        Block("quoted > text"),
        Block("Two", heading=True),
        *map(Block, ["first", "second", "x = 1", "a, b"]),
        Block("snake_case_name *not* https://y.example"),
    ]


def test_plain_text_has_paragraphs_however_it_is_broken() -> None:
    wrapped = plain.read("CHAPTER I\n\nIt was late and the\nrain fell.\n\nNobody came.\fSecond page.")
    assert list(wrapped.blocks) == [
        Block("CHAPTER I", 1, heading=True),
        Block("It was late and the rain fell.", 1),
        Block("Nobody came.", 1),
        Block("Second page.", 2),
    ]
    lines = plain.read("First paragraph.\nSecond paragraph.\nThird one.")
    assert texts(list(lines.blocks)) == ["First paragraph.", "Second paragraph.", "Third one."]


def test_subtitles_are_what_is_said() -> None:
    found = subtitles.read(
        "WEBVTT\n\nNOTE nobody sees this\n\n1\n00:01.000 --> 00:02.000 align:start\n- <i>Where</i> are you?"
        "\n\n"
        "00:02.500 --> 00:03.000\nHere.\n\n00:03.000 --> 00:04.000\nHere.\n\n00:00:09,000 --> 00:00:10,000\n"
        "{\\an8}After a rest."
    )
    assert texts(list(found.blocks)) == ["Where are you? Here.", "After a rest."]
    with pytest.raises(BadDocument):
        subtitles.read("just some text\n\nwith no times")


@pytest.mark.parametrize(
    ("encoding", "language", "text"),
    [
        ("utf-8-sig", "en", "Straße und Fluß"),
        ("utf-16", "en", "Straße und Fluß"),
        ("utf-16-le", "en", "The street and the river are here"),
        ("cp1252", "de", "Die Straße ist naß und der Fluß ist tief, aber für die Kinder ist es schön."),
        ("cp1251", "en", "Это был очень старый дом, и в нём не было ни одного человека, но все его знали."),
        ("gb18030", "zh", "传说四千多年以前，神农氏在树下烧水，几片叶子被风吹进锅里。"),
        ("cp932", "ja", "むかしむかし、あるところにおじいさんとおばあさんがいました。"),
    ],
)
def test_text_of_any_encoding_is_read(encoding: str, language: str, text: str) -> None:
    assert decoding.decode(text.encode(encoding), language) == text


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(BadDocument):
        decoding.decode(bytes(range(256)) * 20, "en")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600),
        ("a.rtf", b"{\\rtf1 hello}"),
        ("photo.pdf", b"\x89PNG\r\n\x1a\n" + b"\0" * 600),
        ("broken.pdf", b"%PDF-1.7\n" + b"nonsense " * 500),
        ("broken.docx", b"PK\x03\x04" + b"nonsense " * 500),
    ],
)
def test_what_it_can_not_read_it_refuses_in_words(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(BadDocument) as refused:
        read(tmp_path / name)
    assert refused.value.message.endswith(".")
    assert refused.value.remedy.endswith(".")


def test_an_archive_of_something_else_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadDocument, match="archive"):
        read(files.zipped(tmp_path / "a.zip", {"a.txt": "hello"}))


def test_a_protected_pdf_and_one_without_text_are_told_apart(tmp_path: Path) -> None:
    from pypdf import PdfWriter

    files.pdf(tmp_path / "open.pdf", [["Some words that nobody may read."]])
    writer = PdfWriter(clone_from=tmp_path / "open.pdf")
    writer.encrypt("secret", algorithm="RC4-128")
    writer.write(tmp_path / "locked.pdf")
    with pytest.raises(BadDocument, match="password"):
        read(tmp_path / "locked.pdf")
    with pytest.raises(BadDocument, match="no text"):
        read(files.pdf(tmp_path / "picture.pdf", [[]]))
