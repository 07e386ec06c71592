from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.library import files
from tutor.errors import BadDocument
from tutor.library import decoding, markdown, plain, subtitles
from tutor.library.contract import Block
from tutor.library.emphasis import without_emphasis
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


def word_part(tag: str, *paragraphs: str) -> str:
    return f'<w:{tag} xmlns:w="{files.W}">{"".join(paragraphs)}</w:{tag}>'


def word_paragraph(text: str, style: str = "") -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>'


def test_docx_has_notes_tables_and_styles_that_stand_on_others(tmp_path: Path) -> None:
    mark = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    rows = "".join(
        "<w:tr>" + "".join(f"<w:tc>{word_paragraph(cell)}</w:tc>" for cell in row) + "</w:tr>"
        for row in (("Port", "Depth"), ("Wye", "12 m"))
    )
    layout = f"<w:tr><w:tc>{word_paragraph('One.')}{word_paragraph('Two.')}</w:tc></w:tr>"
    hidden = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:t>Shown.</w:t></w:r></w:p>"
    deleted = "<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><w:t>Kept.</w:t></w:r></w:p>"
    box = word_paragraph("A box.")
    twice = (
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    )
    body = (
        word_paragraph("Contents 1", "verzeichnis1"), word_paragraph("Ports", "eigene"),
        f"<w:p><w:r><w:t>A port.</w:t></w:r>{mark}</w:p>", f"<w:tbl>{rows}</w:tbl>",
        f"<w:tbl>{layout}</w:tbl>", hidden, deleted, twice,
    )  # fmt: skip
    styles = (
        '<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>'
        '<w:style w:styleId="eigene"><w:name w:val="Mine"/><w:basedOn w:val="berschrift1"/></w:style>'
        '<w:style w:styleId="verzeichnis1"><w:name w:val="toc 1"/></w:style>'
    )
    notes = (
        f'<w:footnote w:id="0" w:type="separator">{word_paragraph("-")}</w:footnote>',
        f'<w:footnote w:id="2">{word_paragraph("At low tide.")}</w:footnote>',
    )
    parts = {
        "word/document.xml": word_part("document", *body),
        "word/styles.xml": word_part("styles", styles),
        "word/footnotes.xml": word_part("footnotes", *notes),
    }
    _, blocks = read(files.zipped(tmp_path / "a.docx", parts))
    assert blocks == [
        Block("Ports", heading=True),
        *map(
            Block,
            [
                "A port.",
                "At low tide.",
                "Port, Depth",
                "Wye, 12 m",
                "One.",
                "Two.",
                "Shown.",
                "Kept.",
                "A box.",
            ],
        ),
    ]


def with_part(book: Path, to: Path, name: str, part: str, item: str) -> Path:
    """The same book with another part."""
    parts = files.unzipped(book)
    parts["OEBPS/book.opf"] = parts["OEBPS/book.opf"].replace(b"<manifest>", b"<manifest>" + item.encode())
    return files.zipped(to, parts | {f"OEBPS/{name}": part.encode()})


def test_epub_chapters_stand_under_their_names_in_the_contents(tmp_path: Path) -> None:
    chapters = ["<p>It began.</p>", "<p>The  End</p><p>It ended.</p>", "<h1>Notes</h1><p>Thanks.</p>"]
    book = files.epub(tmp_path / "a.epub", chapters)
    names = ("The Beginning", "The End", "Other Notes")
    nav = "".join(f'<li><a href="text/{n}.xhtml">{name}</a></li>' for n, name in enumerate(names))
    new = with_part(
        book, tmp_path / "b.epub", "nav.xhtml", f"<html><body><nav><ol>{nav}</ol></nav></body></html>",
        '<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>',
    )  # fmt: skip
    points = "".join(
        f'<navPoint><navLabel><text>{name}</text></navLabel><content src="text/{n}.xhtml#top"/></navPoint>'
        for n, name in enumerate(names)
    )
    old = with_part(
        book, tmp_path / "c.epub", "toc.ncx", f"<ncx><navMap>{points}</navMap></ncx>",
        '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>',
    )  # fmt: skip
    for path in (new, old):
        assert read(path)[1] == [
            Block("The Beginning", heading=True),
            Block("It began."),
            Block("The End", heading=True),
            Block("It ended."),
            Block("Notes", heading=True),
            Block("Thanks."),
        ]


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
        *map(Block, ["Ein alter Turm. Und mehr", "eins", "zwei", "a, b"]),
    ]


def test_html_reads_the_main_part_alone_where_there_is_one() -> None:
    text = "The tower was built when the old one had fallen into the sea, and nobody had wanted it. " * 3
    page = (
        "<body><div role='navigation'><a href='/'>Home</a></div><aside>Buy this</aside>{}<div>Read next</div>"
        "<footer>Imprint</footer></body>"
    )
    inside = f"<h1>The tower</h1><p>{text}</p><p style='display: none'>unseen</p><ruby>塔<rt>とう</rt></ruby>"
    wanted = ["The tower", text.strip(), "塔"]
    assert texts(list(read_page(page.format(f"<main>{inside}</main>")).blocks)) == wanted
    assert texts(list(read_page(page.format(f"<div role='main'><div>{inside}</div></div>")).blocks)) == wanted
    short = texts(list(read_page(page.format("<main>Loading</main><p>The text.</p>")).blocks))
    assert short == ["Buy this", "Loading", "The text.", "Read next", "Imprint"]


def test_html_is_the_same_however_it_is_cut_for_reading() -> None:
    row = "<p class='a b'>Words &amp; <i>more</i> words.</p><!-- aside --><script>if (a < b) {}</script>"
    found = read_page(f"<html lang=en>{row * 3000}</html>")
    assert texts(list(found.blocks)) == ["Words & more words."] * 3000


def test_markdown_of_many_programs() -> None:
    found = markdown.read(
        "+++\ntitle = \"Tides: a book\"\nlang = 'de'\n+++\n## On C# {#key}\nText[^1] of **two *kinds***.\\\n"
        "And [[Page|a link]] ![[picture.png]]\n\nport | depth\n--- | ---\nWye | 12 m\nOstend | 9 m\n\n"
        "[^1]: At low tide.\n<!-- never closed\nand more"
    )
    assert (found.title, found.language) == ("Tides: a book", "de")
    assert list(found.blocks) == [
        Block("On C#", heading=True),
        Block("Text of two kinds. And a link"),
        *map(Block, ["port, depth", "Wye, 12 m", "Ostend, 9 m", "At low tide."]),
    ]


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("*a* **b** ***c*** ~~d~~ `e` _f_", "a b c d e f"),
        ("**a *b***", "a b"),
        ("2 * 3 * 4 and a_b_c and 5~6", "2 * 3 * 4 and a_b_c and 5~6"),
        ("*never closed and ** so on", "*never closed and ** so on"),
        ("__init__ and **bold**text", "init and boldtext"),
    ],
)
def test_marks_of_emphasis_are_gone_and_other_marks_stay(written: str, shown: str) -> None:
    assert without_emphasis(written) == shown


@pytest.mark.parametrize(
    "harmful",
    ["*a" * 100_000, "<!--" * 100_000, "-" * 200_000 + "x", " " * 200_000 + "x", "# " + " #" * 100_000 + "x"],
)
def test_markdown_made_to_take_long_takes_no_longer_than_other_text(harmful: str) -> None:
    begun = time.process_time()
    markdown.read(harmful)
    assert time.process_time() - begun < 3.0, "seconds of computing; backtracking takes minutes"


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


def test_lines_in_chinese_and_japanese_are_joined_without_a_space() -> None:
    assert texts(
        list(plain.read("传说四千多年以前，神农氏\n在树下烧水。\n\n他喝了\n茶。\n\nEnd.").blocks)
    ) == [
        "传说四千多年以前，神农氏在树下烧水。",
        "他喝了茶。",
        "End.",
    ]


def test_subtitles_of_recognisers_have_marks_sounds_and_no_sentences() -> None:
    cues = "".join(
        f"{at}.000 --> {at}.900\n<c>salt</c> &amp; <v Ana>pepper {n}\n\n"
        for n in range(400)
        for at in [f"00:{n // 60:02}:{n % 60:02}"]
    )
    found = subtitles.read(f"WEBVTT\n\nSTYLE\n::cue {{}}\n\n00:00.000 --> 00:00.500\n[Music]\n♪ ♪\n\n{cues}")
    assert found.blocks[0].text.startswith("salt & pepper 0 salt & pepper 1")
    assert len(found.blocks) == 3, "a paragraph ends some time, sentence or not"


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
