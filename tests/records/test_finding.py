"""Words are found in every talk, whatever their script, and nothing that is deleted is found again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.records.talking import answered, opened
from tutor.records.records import Records
from tutor.records.word_count import count_words
from tutor.session.recorder import Recorder


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    with opened(tmp_path) as made:
        recorder = Recorder(made)
        answered(
            recorder, 1, "Yesterday I went to the Café with my sister.", reply="What did you drink there?"
        )
        answered(recorder, 2, "我昨天去了市场,买了苹果。", reply="苹果好吃吗?")
        made.talks.begin()
        answered(recorder, 1, "I don't like the market", reply="Why not? Markets are fun.")
        yield made


@pytest.mark.parametrize(
    ("words", "matches"),
    [
        ("cafe", ["Café"]),
        ("sister yesterday", ["Yesterday"]),
        ("mark", ["mark"]),
        ("drink", ["drink"]),
        ("苹果", ["苹果"]),
        ("昨天 苹果", ["昨天"]),
        ("don't", ["don't"]),
        ("nowhere", []),
        ("sister market", []),
        ('" OR 1=1 --', []),
        ("  ", []),
        ("🍎", []),
    ],
)
def test_all_words_must_stand_in_one_turn(records: Records, words: str, matches: list[str]) -> None:
    found = records.talks.search(words).result()
    assert [one.match for one in found] == matches


def test_a_result_shows_who_said_it_and_what_stands_around(records: Records) -> None:
    (one,) = records.talks.search("drink").result()
    assert (one.who, one.before, one.match, one.after) == ("tutor", "What did you ", "drink", " there?")
    assert one.opening == "Yesterday I went to the Café with my sister."


def test_long_turns_are_cut_between_words(records: Records) -> None:
    answered(Recorder(records), 2, "well " * 60 + "needle " + "then " * 60)
    (one,) = records.talks.search("needle").result()
    assert one.before.startswith("…well ")
    assert one.after.endswith(" then…")
    assert len(one.before) + len(one.after) < 130


def test_a_changed_turn_is_found_by_its_new_words_only(records: Records) -> None:
    answered(Recorder(records), 1, "another sentence")
    assert records.talks.search("don't").result() == ()
    assert len(records.talks.search("another").result()) == 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("I don't know, well-known!", 4),
        ("我昨天去了市场", 4),
        ("Ich heiße 安娜.", 3),
        ("— … 🍎", 0),
        ("مرحبا بك", 2),
    ],
)
def test_words_are_counted_in_every_script(text: str, words: int) -> None:
    assert count_words(text) == words
