"""Word lists from other programs."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tutor.errors import WordListError
from tutor.lessons.review import Scheduling
from tutor.lessons.vocabulary import Card
from tutor.lessons.word_lists import LARGEST, Entry, as_csv, read

NOW = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)


def words(text: str, language: str = "en") -> list[tuple[str, str, str]]:
    return [(e.word, e.meaning, e.sentence) for e in read(text.encode(), language).entries]


@pytest.mark.parametrize(
    "text",
    [
        "market\tMarkt\tI went to the market.\ncheese\tKäse\tBig, old cheese.\n",
        "market;Markt;I went to the market.\r\ncheese;Käse;Big, old cheese.\r\n",
        'market,Markt,I went to the market.\ncheese,Käse,"Big, old cheese."\n',
        "market|Markt|I went to the market.\ncheese|Käse|Big, old cheese.",
        "market = Markt = I went to the market.\ncheese = Käse = Big, old cheese.",
        "market - Markt - I went to the market.\n\ncheese - Käse - Big, old cheese.",
    ],
)
def test_fields_are_parted_as_people_part_them(text: str) -> None:
    assert words(text) == [
        ("market", "Markt", "I went to the market."),
        ("cheese", "Käse", "Big, old cheese."),
    ]


def test_a_word_a_line_is_a_list() -> None:
    text = "market\nto pick up\nwell-known\nrock, paper, scissors\n"
    assert [word for word, _, _ in words(text)] == [
        "market",
        "to pick up",
        "well-known",
        "rock, paper, scissors",
    ]


def test_a_heading_says_which_column_is_what() -> None:
    assert words("Example;Word;Translation\nI see.;see;sehen\n") == [("see", "sehen", "I see.")]
    assert words("word\nmarket\n") == [("market", "", "")]


def test_a_first_line_that_is_a_word_is_no_heading() -> None:
    assert words("note;Notiz\nword;Wort\n")[0] == ("note", "Notiz", "")


def test_anki_text_is_read_without_its_marks() -> None:
    text = (
        "#separator:tab\n#html:true\n#tags column:3\n"
        'market<br>place\t<b>Markt</b> &amp; Platz [sound:a.mp3]\t"say ""hi"""\n'
    )
    assert words(text) == [("market place", "Markt & Platz", 'say "hi"')]


@pytest.mark.parametrize(
    ("data", "language", "expected"),
    [
        ("café;Kaffee".encode("utf-8-sig"), "fr", "café"),
        ("café;Kaffee".encode("utf-16"), "fr", "café"),
        ("café;Kaffee".encode("cp1252"), "fr", "café"),
        ("рынок;market".encode("cp1251"), "ru", "рынок"),
        ("źródło;spring".encode("cp1250"), "pl", "źródło"),
        ("市场;market".encode("gb18030"), "zh", "市场"),
        ("市場;market".encode("cp932"), "ja", "市場"),
    ],
)
def test_letters_are_read_in_the_encoding_of_the_language(data: bytes, language: str, expected: str) -> None:
    assert read(data, language).entries[0].word == expected


def test_the_learner_can_say_the_encoding() -> None:
    assert read("рынок;market".encode("cp1251"), "en", "cp1251").entries[0].word == "рынок"
    with pytest.raises(WordListError):
        read("café".encode("cp1252"), "en", "utf-8")


def test_bad_lines_are_told_and_the_others_kept() -> None:
    found = read(f"market;Markt\n;Käse\n---;x\n{'y' * 400};z\nMarket;again\n".encode(), "en")
    assert found.entries == (Entry(1, "market", "Markt"),)
    assert [line.line for line in found.bad] == [2, 3, 4]
    assert all(line.why for line in found.bad)
    assert found.repeated == 1


def test_an_open_quotation_mark_costs_one_line() -> None:
    text = 'inch;5" long\n' + "".join(f"word {n};Wort\n" for n in range(30))
    assert len(words(text)) == 31
    assert words('a;"one\ntwo"\nb;x\n') == [("a", "one two", ""), ("b", "x", "")]


def test_what_is_no_text_is_refused() -> None:
    for data in (b"PK\x03\x04\0\0\0", b"x" * (LARGEST + 1), b"a\n" * 50_001):
        with pytest.raises(WordListError):
            read(data, "en")


def test_an_empty_file_is_an_empty_list() -> None:
    for data in (b"", b"\n\n", b"\xef\xbb\xbf"):
        assert read(data, "en").entries == ()


def test_ten_thousand_lines_are_read_and_reading_can_be_stopped() -> None:
    data = "".join(f"word {n};meaning {n};A sentence with word {n}.\n" for n in range(10_000)).encode()
    assert len(read(data, "en").entries) == 10_000
    calls = iter(range(10_001))
    assert len(read(data, "en", stopped=lambda: next(calls) >= 50).entries) == 50


@given(st.binary(max_size=300), st.sampled_from(["en", "zh", "ar"]))
def test_any_bytes_are_read_or_refused(data: bytes, language: str) -> None:
    try:
        found = read(data, language)
    except WordListError:
        return
    assert all(entry.word.strip() for entry in found.entries)


# Writing ----------------------------------------------------------------------------------------------


def card(front: str, back: str = "", sentence: str = "", note: str = "") -> Card:
    return Card(1, "word", front, back, sentence, note, "en", NOW, NOW, Scheduling(UTC).begin(NOW))


def test_what_is_written_is_read_again() -> None:
    cards = [card('say "hi"', "a; b,\tc", "Käse, 市场", "n"), card("x")]
    found = read(as_csv(cards).encode("utf-8-sig"), "en")
    assert [(e.word, e.meaning, e.sentence, e.note) for e in found.entries] == [
        ('say "hi"', "a; b, c", "Käse, 市场", "n"),
        ("x", "", "", ""),
    ]


def test_a_spreadsheet_calculates_nothing() -> None:
    rows = list(csv.reader(io.StringIO(as_csv([card("=1+1", "+2", "-3", "@SUM(A1)")]), newline="")))
    assert rows[1][:4] == ["'=1+1", "'+2", "'-3", "'@SUM(A1)"]
    assert as_csv([]).endswith("\r\n")
