"""Words looked for in the talks: which turns hold them, and what stands around them."""

from __future__ import annotations

import re
import sqlite3
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

from tutor.records.word_count import UNSPACED

Who: TypeAlias = Literal["learner", "tutor"]

AROUND = 60
"""Characters shown on either side of what was found."""
_TERM = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Found:
    """A turn with the words that were looked for."""

    talk: int
    turn: int
    title: str
    opening: str
    """The learner's first words in that talk."""
    at: datetime
    who: Who
    """Who said them first in this turn."""
    before: str
    match: str
    """The first of the words, as it stands there."""
    after: str


def find(database: sqlite3.Connection, words: str, learner: int | None, limit: int) -> tuple[Found, ...]:
    """Every word must stand in the turn; the last one may be the beginning of a word."""
    spaced = _TERM.findall(UNSPACED.sub(" ", words))
    unspaced = UNSPACED.findall(words)
    if not spaced and not unspaced:
        return ()
    conditions = ["(? IS NULL OR talks.learner = ?)"]
    values: list[object] = [learner, learner]
    source, newest = "turns", "turns.id"
    if spaced:
        # In the order of the index, so that it is read only as far as the limit.
        source, newest = "turn_words JOIN turns ON turns.id = turn_words.rowid", "turn_words.rowid"
        conditions.append("turn_words MATCH ?")
        values.append(" ".join(f'"{term}"' for term in spaced) + "*")
    for run in unspaced:
        # The index knows words by the spaces between them, so these scripts are read through.
        conditions.append("(instr(turns.learner, ?) OR instr(turns.heard, ?))")
        values += [run, run]
    query = f"""
        SELECT turns.talk, turns.number, title, at, turns.learner, turns.heard,
            coalesce((SELECT substr(first.learner, 1, 200) FROM turns AS first
                      WHERE first.talk = talks.id AND first.learner_words > 0 ORDER BY number LIMIT 1), '')
        FROM {source} JOIN talks ON talks.id = turns.talk
        WHERE {" AND ".join(conditions)} ORDER BY {newest} DESC LIMIT ?
    """
    terms = [*spaced, *unspaced]
    found = database.execute(query, (*values, limit)).fetchall()
    return tuple(_found(terms, *row) for row in found)


def _found(
    terms: list[str], talk: int, number: int, title: str, at: str, learner: str, heard: str, opening: str
) -> Found:
    moment = datetime.fromisoformat(at)
    texts: tuple[tuple[Who, str], ...] = (("learner", learner), ("tutor", heard))
    for who, text in texts:
        place = _place(terms, text)
        if place is not None:
            return Found(talk, number, title, opening, moment, who, *_cut(text, *place))
    # Words that the index holds for the same and that differ in more than case and marks.
    return Found(talk, number, title, opening, moment, "learner", *_cut(learner or heard, 0, 0))


def _place(terms: list[str], text: str) -> tuple[int, int] | None:
    """Start and end of the first of the terms in the text."""
    plain, places = _plain(text)
    starts = [
        found.span()
        for term in terms
        if (
            found := re.search(rf"(?<!\w){re.escape(_plain(term)[0])}", plain)
            or re.search(re.escape(_plain(term)[0]), plain)
        )
    ]
    if not starts:
        return None
    start, end = min(starts)
    return places[start], places[end]


def _plain(text: str) -> tuple[str, list[int]]:
    """Without case and marks, as the index compares; and where each letter of it stood."""
    letters, places = [], []
    for place, letter in enumerate(text):
        for part in unicodedata.normalize("NFKD", letter).casefold():
            if not unicodedata.combining(part):
                letters.append(part)
                places.append(place)
    return "".join(letters), [*places, len(text)]


def _cut(text: str, start: int, end: int) -> tuple[str, str, str]:
    """The text before, the match, the text after; cut between words."""
    before, after = text[:start], text[end:]
    if len(before) > AROUND:
        before = (
            "…" + before[-AROUND:].partition(" ")[2] if " " in before[-AROUND:] else "…" + before[-AROUND:]
        )
    if len(after) > AROUND:
        after = (after[:AROUND].rpartition(" ")[0] or after[:AROUND]) + "…"
    return before, text[start:end], after
