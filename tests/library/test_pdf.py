"""Text of PDFs as one would read it: words, columns, rows of tables, headings, what stands at the edges."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.library import files
from tutor.library.contract import Block, Read
from tutor.library.kinds import read_file

Piece = tuple[float, float, float, str]


def read(path: Path) -> Read:
    return read_file(path, "en", lambda done, total: None)[1]


def texts(path: Path) -> list[str]:
    return [block.text for block in read(path).blocks]


def column(left: float, top: float, lines: list[str], size: float = 10, leading: float = 12) -> list[Piece]:
    return [(left, top - leading * number, size, line) for number, line in enumerate(lines)]


def test_words_are_told_apart_by_the_room_between_them(tmp_path: Path) -> None:
    """Type that is set tight draws no spaces, and leaves less room than a space has."""
    tight = b"BT /F1 10 Tf 60 700 Td [(W) 40 (e) -190 (walk) -200 (home) -170 (to) 15 (gether.)] TJ ET"
    assert texts(files.pdf_of(tmp_path / "a.pdf", tight)) == ["We walk home together."]


LEFT = [f"the left column goes on with its line {number}" for number in range(1, 11)]
RIGHT = [f"the right column says as much in line {number}" for number in range(1, 11)]


def test_columns_are_read_one_after_the_other_however_they_are_drawn(tmp_path: Path) -> None:
    head = (60.0, 760.0, 18.0, "A heading over both columns")
    left, right = column(60, 700, LEFT), column(250, 700, RIGHT)
    by_row = [piece for pair in zip(left, right, strict=True) for piece in pair]
    for number, order in enumerate(([*left, *right], by_row, [*right, *left][::-1])):
        blocks = read(files.drawn_pdf(tmp_path / f"{number}.pdf", [[head, *order]])).blocks
        assert blocks[0] == Block("A heading over both columns", 1, heading=True)
        assert " ".join(block.text for block in blocks[1:]) == " ".join([*LEFT, *RIGHT])


def test_a_table_is_read_row_by_row(tmp_path: Path) -> None:
    rows = [("Port", "Depth", "Ships"), ("Wye", "12 m", "206"), ("Ostend", "9 m", "77")]
    pieces = [
        (60.0 + 90 * across, 700.0 - 14 * down, 10.0, cell)
        for down, row in enumerate(rows)
        for across, cell in enumerate(row)
    ]
    assert texts(files.drawn_pdf(tmp_path / "a.pdf", [pieces])) == [", ".join(row) for row in rows]


NAMES = "first second third fourth fifth sixth seventh eighth ninth tenth".split()


def page(name: str, number: int, head: str) -> list[Piece]:
    text = [f"The {name} page says this in its first line, and goes on", f"to the end of the {name}."]
    foot = (280.0, 30.0, 9.0, str(number))
    return [(60.0, 800.0, 9.0, f"{head} {number}"), *column(60, 700, text), foot]


def said(name: str) -> str:
    return f"The {name} page says this in its first line, and goes on to the end of the {name}."


def test_running_heads_change_with_the_chapter_and_are_no_text(tmp_path: Path) -> None:
    heads = ["1 The sea"] * 4 + ["2 The land beyond"] * 3 + ["3 The air"] * 3
    pages = [page(name, n, head) for n, (name, head) in enumerate(zip(NAMES, heads, strict=True), start=1)]
    assert texts(files.drawn_pdf(tmp_path / "a.pdf", pages)) == [said(name) for name in NAMES]


def test_the_first_line_of_each_page_is_text_where_there_are_no_running_heads(tmp_path: Path) -> None:
    pages = [page(name, 0, "")[1:3] for name in NAMES]
    assert texts(files.drawn_pdf(tmp_path / "a.pdf", pages)) == [said(name) for name in NAMES]


def test_large_type_is_a_heading_over_several_lines(tmp_path: Path) -> None:
    pieces = [
        *column(60, 760, ["What the keeper of the lighthouse", "saw in the winter"], 16, 19),
        *column(60, 700, ["It was a cold night, and nobody was on the stairs that he could", "have called."]),
    ]
    assert list(read(files.drawn_pdf(tmp_path / "a.pdf", [pieces])).blocks) == [
        Block("What the keeper of the lighthouse saw in the winter", 1, heading=True),
        Block("It was a cold night, and nobody was on the stairs that he could have called.", 1),
    ]


def test_titles_in_the_outline_are_headings_with_their_numbers(tmp_path: Path) -> None:
    from pypdf import PdfWriter

    lines = ["1.2 Of tides", "They come and they go, and the moon draws them twice", "a day."]
    writer = PdfWriter(clone_from=files.drawn_pdf(tmp_path / "a.pdf", [column(60, 700, lines)]))
    writer.add_outline_item(title="Of tides", page_number=0)
    writer.write(tmp_path / "b.pdf")
    assert list(read(tmp_path / "b.pdf").blocks) == [
        Block("1.2 Of tides", 1, heading=True),
        Block("They come and they go, and the moon draws them twice a day.", 1),
    ]


def test_a_note_at_the_foot_does_not_break_the_sentence(tmp_path: Path) -> None:
    first = [
        *column(60, 700, ["The captain had seen the light before", "he came to the"]),
        (60, 60, 7, "1 In May."),
    ]
    second = column(60, 700, ["harbour that evening, as he said in the letter", "to his wife."])
    assert texts(files.drawn_pdf(tmp_path / "a.pdf", [first, second])) == [
        "The captain had seen the light before he came to the harbour that evening, as he said in the letter "
        "to his wife.",
        "1 In May.",
    ]


def test_items_and_indented_lines_begin_paragraphs(tmp_path: Path) -> None:
    pieces = [
        *column(60, 700, ["There are two ways to the top of the tower, and both of them", "are steep."]),
        (72, 676, 10, "Nobody takes the first one when it rains, for it is made of"),
        (60, 664, 10, "smooth stone, and the wind comes from the side there. It is"),
        (60, 652, 10, "• the stair that was built when the tower was, of which only"),
        (68, 640, 10, "half is left"),
        (60, 628, 10, "• the ladder."),
    ]
    assert texts(files.drawn_pdf(tmp_path / "a.pdf", [pieces])) == [
        "There are two ways to the top of the tower, and both of them are steep.",
        "Nobody takes the first one when it rains, for it is made of smooth stone, and the wind comes from "
        "the side there. It is",
        "• the stair that was built when the tower was, of which only half is left",
        "• the ladder.",
    ]


def test_a_word_that_is_written_with_its_hyphen_keeps_it(tmp_path: Path) -> None:
    lines = ["It is a well-known tale of the light-", "house, and as well-", "known as it is old."]
    assert texts(files.drawn_pdf(tmp_path / "a.pdf", [column(60, 700, lines)])) == [
        "It is a well-known tale of the lighthouse, and as well-known as it is old."
    ]


def test_what_the_file_calls_no_text_is_none(tmp_path: Path) -> None:
    content = (
        b"/Artifact BMC " + files.drawn(60, 800, 9, "Draft") + b" EMC " + files.drawn(60, 700, 10, "Words.")
    )
    assert texts(files.pdf_of(tmp_path / "a.pdf", content)) == ["Words."]


def test_a_page_that_draws_itself_again_and_again_ends(tmp_path: Path) -> None:
    from pypdf import PdfWriter
    from pypdf.generic import ArrayObject, DictionaryObject, FloatObject, NameObject, StreamObject

    writer = PdfWriter(clone_from=files.drawn_pdf(tmp_path / "a.pdf", [[(60, 700, 10, "Words.")]]))
    form = StreamObject()
    form.set_data(b"/X Do " * 10)
    form.update(
        {
            NameObject("/Subtype"): NameObject("/Form"),
            NameObject("/BBox"): ArrayObject([FloatObject(0)] * 4),
        }
    )
    reference = writer._add_object(form)
    forms = DictionaryObject({NameObject("/XObject"): DictionaryObject({NameObject("/X"): reference})})
    form[NameObject("/Resources")] = forms
    resources: Any = writer.pages[0]["/Resources"].get_object()
    resources[NameObject("/XObject")] = forms["/XObject"]
    contents = StreamObject()
    contents.set_data(writer.pages[0].get_contents().get_data() + b" /X Do")  # type: ignore[union-attr]
    writer.pages[0][NameObject("/Contents")] = writer._add_object(contents)
    writer.write(tmp_path / "b.pdf")
    assert texts(tmp_path / "b.pdf") == ["Words."]
