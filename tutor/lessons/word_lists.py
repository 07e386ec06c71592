"""Word lists of other programs, read; and the learner's own, written as CSV. Pure.

A list is a text with a word a line, and after it, where there is one, its meaning and a sentence, parted by
tabs, semicolons, commas, "|", "=" or " - ". What Anki writes as "Notes in Plain Text" is one of them.
"""

from __future__ import annotations

import csv
import html
import io
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from tutor.errors import WordListError
from tutor.lessons.vocabulary import LONGEST_FRONT, Card, NewCard
from tutor.text import Text

LARGEST = 20_000_000
"""Bytes of a file; a list of 10,000 words has about half a million."""
MOST_LINES = 50_000
LONGEST_LINE = 10_000
LOOKED_AT = 200
"""Lines by which separator and columns are told."""
ROWS_JOINED = 10
"""Lines that a quoted field may go over; beyond them the quotation mark is a letter."""

Field: TypeAlias = Literal["word", "meaning", "sentence", "note"]
FIELDS: tuple[Field, ...] = ("word", "meaning", "sentence", "note")
SEPARATORS: dict[str, str] = {
    "\t": "tab", ";": "semicolon", ",": "comma", "|": "|", " = ": "=", " – ": "–", " - ": "-",
}  # fmt: skip
"""What may part the fields, the surest sign first, and what it is called."""

ENCODINGS: dict[str, str] = {
    "utf-8": "Unicode (UTF-8)", "utf-16": "Unicode (UTF-16)", "cp1252": "Western European",
    "cp1250": "Central European", "cp1251": "Cyrillic", "cp1253": "Greek", "cp1254": "Turkish",
    "cp1255": "Hebrew", "cp1256": "Arabic", "cp1258": "Vietnamese", "gb18030": "Chinese (simplified)",
    "big5": "Chinese (traditional)", "cp932": "Japanese", "cp949": "Korean", "cp874": "Thai",
}  # fmt: skip
"""In which files may be written, and what they are called."""
USUAL_ENCODINGS = {
    **dict.fromkeys("pl cs sk hu sl hr ro".split(), "cp1250"),
    **dict.fromkeys("ru uk bg sr be mk".split(), "cp1251"),
    "el": "cp1253", "tr": "cp1254", "he": "cp1255", "ar": "cp1256", "fa": "cp1256", "vi": "cp1258",
    "zh": "gb18030", "ja": "cp932", "ko": "cp949", "th": "cp874",
}  # fmt: skip
"""The old encoding of a language's files, where it is not the Western European one."""
_HEADINGS: dict[str, Field] = {
    **dict.fromkeys(
        "word words term front expression vocabulary vocab wort palabra mot từ 单词".split(), "word"
    ),
    **dict.fromkeys(
        "meaning meanings translation definition back bedeutung übersetzung significado traducción sens "
        "traduction nghĩa 意思 释义".split(),
        "meaning",
    ),
    **dict.fromkeys(
        "sentence example context satz beispiel ejemplo frase phrase exemple câu 例句".split(), "sentence"
    ),
    **dict.fromkeys("note notes comment notiz nota remarque 备注".split(), "note"),
}
_TAG = re.compile(r"<[^<>]{1,200}>")
_BREAK = re.compile(r"<(?:br|/div|/p|/li)\s*/?>", re.IGNORECASE)
_SOUND = re.compile(r"\[sound:[^\]]*\]")
_DIRECTIVE = re.compile(r"#(separator|html|columns|tags|notetype|deck|guid)\b[^:]*:(.*)", re.IGNORECASE)
_NAMED = {"tab": "\t", "semicolon": ";", "comma": ",", "pipe": "|", "colon": ":", "space": " "}


@dataclass(frozen=True, slots=True)
class Entry:
    line: int
    """From 1."""
    word: str
    meaning: str = ""
    sentence: str = ""
    note: str = ""

    def card(self, language: str) -> NewCard:
        return NewCard("word", self.word, self.meaning, self.sentence, self.note, language).tidy()


@dataclass(frozen=True, slots=True)
class BadLine:
    line: int
    text: str
    """Its beginning."""
    why: Text


@dataclass(frozen=True, slots=True)
class WordList:
    entries: tuple[Entry, ...]
    """Every word once: of two lines with the same word the first one."""
    bad: tuple[BadLine, ...]
    repeated: int
    """Lines with a word that stood before."""
    encoding: str
    """A key of ENCODINGS."""
    separator: str
    """Empty: a word a line and nothing else."""


def read(
    data: bytes, language: str, encoding: str = "", stopped: Callable[[], bool] = lambda: False
) -> WordList:
    """Read a file's content. `language` says which old encoding is likely; `encoding` says it for sure.

    Raises WordListError where it is no text, or too long. When it is `stopped`, what was read is returned.
    """
    if len(data) > LARGEST:
        raise WordListError("This file is too large for a word list.", "Choose a file of at most 20 MB.")
    text, used = _text(data, language, encoding)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if len(lines) > MOST_LINES:
        raise WordListError("This list has more than 50,000 lines.", "Split it into several files.")
    told = _told(lines)
    separator = told.separator if told.separator is not None else _separator(lines[: LOOKED_AT * 2])
    rows = _rows(lines, separator, stopped)
    return _collect(rows, told, used, separator)


@dataclass(slots=True)
class _Told:
    """What the file says of itself in its first lines."""

    separator: str | None = None
    html: bool = False


def _text(data: bytes, language: str, encoding: str) -> tuple[str, str]:
    if encoding:
        guesses = [encoding]
    elif data.startswith((b"\xff\xfe", b"\xfe\xff")):
        guesses = ["utf-16"]
    else:
        guesses = ["utf-8", USUAL_ENCODINGS.get(language, "cp1252"), "cp1252"]
    for guess in guesses:
        try:
            text = data.decode("utf-8-sig" if guess == "utf-8" else guess)
        except UnicodeError:
            continue
        if "\0" in text:
            raise WordListError("This file is no text.", "Choose a CSV, TSV or text file.")
        return text, guess
    raise WordListError("The letters of this file can't be read.", "Choose another encoding for it.")


def _told(lines: Sequence[str]) -> _Told:
    told = _Told()
    for line in lines[:10]:
        match = _DIRECTIVE.match(line)
        if match is None:
            break
        name, value = match.group(1).lower(), match.group(2).strip()
        if name == "separator":
            told.separator = _NAMED.get(value.lower(), value[:1] or "\t")
        elif name == "html":
            told.html = value.lower() == "true"
    return told


def _separator(lines: Sequence[str]) -> str:
    """What parts most of the lines; a comma inside a sentence parts few."""
    full = [line for line in lines if line.strip() and not line.startswith("#")][:LOOKED_AT]
    for separator in SEPARATORS:
        having = sum(separator in line for line in full)
        if having and having >= 0.6 * len(full):
            return separator
    return ""


def _rows(
    lines: Sequence[str], separator: str, stopped: Callable[[], bool]
) -> Iterator[tuple[int, str, list[str]]]:
    """Number from 1, text and fields of each line; a quoted field may go over several."""
    number = 0
    while number < len(lines) and not stopped():
        first, line = number, lines[number]
        number += 1
        if _DIRECTIVE.match(line) and first < 10:
            continue
        if len(separator) != 1:
            yield first + 1, line, line.split(separator, 3) if separator else [line]
            continue
        joined = line
        while joined.count('"') % 2 and number < min(len(lines), first + ROWS_JOINED):
            joined += "\n" + lines[number]
            number += 1
        if joined.count('"') % 2:
            # Nothing closes the quotation mark: it is a letter, and the lines after it stand alone.
            number = first + 1
            yield first + 1, line, line.split(separator)
        else:
            yield first + 1, line, _fields(joined, separator)


def _fields(text: str, separator: str) -> list[str]:
    if len(text) > LONGEST_LINE:
        return [text]
    return next(csv.reader([text], delimiter=separator, skipinitialspace=True), [])


def _collect(
    rows: Iterable[tuple[int, str, list[str]]], told: _Told, encoding: str, separator: str
) -> WordList:
    entries: list[Entry] = []
    bad: list[BadLine] = []
    held: set[str] = set()
    repeated = 0
    columns: dict[Field, int] | None = None
    for number, line, fields in rows:
        cells = [_plain(cell) if told.html else " ".join(cell.split()) for cell in fields]
        if not any(cells):
            continue
        if columns is None:
            columns = _columns(cells)
            if columns is not None:
                continue
            columns = {name: index for index, name in enumerate(FIELDS)}
        values = {name: cells[index] for name, index in columns.items() if index < len(cells)}
        problem = _problem(line, values.get("word", ""))
        if problem is not None:
            bad.append(BadLine(number, line[:80], problem))
        elif values["word"].casefold() in held:
            repeated += 1
        else:
            held.add(values["word"].casefold())
            entries.append(Entry(number, **values))
    return WordList(tuple(entries), tuple(bad), repeated, encoding, separator)


def _columns(cells: Sequence[str]) -> dict[Field, int] | None:
    """Which column is what, where the first line says so."""
    named: dict[Field, int] = {}
    for index, cell in enumerate(cells):
        field = _HEADINGS.get(cell.casefold().strip(" :"))
        if field is not None:
            named.setdefault(field, index)
    return named if "word" in named and (len(named) > 1 or len(cells) == 1) else None


def _problem(line: str, word: str) -> Text | None:
    if len(line) > LONGEST_LINE:
        return Text("The line is too long.")
    if not word:
        return Text("There is no word at its beginning.")
    if len(word) > LONGEST_FRONT:
        return Text("The word is longer than {most} letters.", most=LONGEST_FRONT)
    if not any(letter.isalnum() for letter in word):
        return Text("There are no letters in it.")
    return None


def _plain(cell: str) -> str:
    cell = _TAG.sub("", _BREAK.sub(" ", _SOUND.sub("", cell)))
    return " ".join(html.unescape(cell).split())


# Writing ----------------------------------------------------------------------------------------------

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""A cell that begins so is calculated by spreadsheets."""


def as_csv(cards: Iterable[Card]) -> str:
    """RFC 4180, with a heading; what a spreadsheet would calculate has an apostrophe before it.

    Written as UTF-8 it wants a byte order mark: without one Excel takes it for an older encoding.
    """
    made = io.StringIO()
    writer = csv.writer(made, lineterminator="\r\n")
    writer.writerow(["word", "meaning", "sentence", "note", "kind", "language", "due", "added"])
    for card in cards:
        texts = (card.front, card.back, card.sentence, card.note)
        moments = (card.due_at.date().isoformat(), card.created_at.date().isoformat())
        writer.writerow([*map(_harmless, texts), card.kind, card.language, *moments])
    return made.getvalue()


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text
