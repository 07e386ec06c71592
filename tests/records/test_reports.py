"""Reports on disk: up to date or made anew, with their talk and gone with it; and what they are made of."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.records.talking import answered, opened, rows
from tutor.conversation.transcript import Turn
from tutor.conversation.turn import Outcome, TurnId
from tutor.errors import StoreError
from tutor.lessons.report import Report
from tutor.lessons.talk_figures import TalkFigures
from tutor.records.records import Records
from tutor.records.reports import read_all
from tutor.records.talks import TalkHead
from tutor.session.recorder import Recorder
from tutor.thinking.feedback import Correction
from tutor.transcribing.contract import Word

GO = Correction("I go", "I went", "It was yesterday.", "simple-past")


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    with opened(tmp_path) as made:
        made.learners.begin("Anna", {}).result()
        made.talks.begin(TalkHead(1, "Home", "en", "B1"))
        yield made


def say(records: Records, number: int, words: str, language: str | None = None) -> int:
    if language is not None:
        records.talks.begin(TalkHead(1, "", language, "B1"))
    records.talks.save(Turn(TurnId(number), words, outcome=Outcome.ANSWERED)).result()
    return records.talks.open.id


def reported(records: Records, talk: int) -> Report:
    told = records.reports.told(talk).result()
    report = Report(talk, told.made_of, told.language, told.level, told.kind, told.figures)
    records.reports.keep(report).result()
    return report


def test_a_report_is_kept_until_the_talk_goes_on(records: Records) -> None:
    talk = say(records, 1, "Yesterday I go home.")
    assert records.reports.of(talk).result() is None
    assert records.reports.missing(9).result() == (talk,)
    report = reported(records, talk)
    assert records.reports.of(talk).result() == report
    assert records.reports.missing(9).result() == ()
    say(records, 2, "And I sleep.")
    assert records.reports.of(talk).result() is None
    assert records.reports.missing(9).result() == (talk,)


def test_a_correction_found_or_called_right_later_makes_it_anew(records: Records) -> None:
    talk = say(records, 1, "Yesterday I go home.")
    reported(records, talk)
    records.corrections.save(records.talks.open, 1, [GO], GO).result()
    assert records.reports.missing(9).result() == (talk,)
    told = records.reports.told(talk).result()
    assert [(one.turn, one.correction) for one in told.noticed] == [(1, GO)]
    reported(records, talk)
    records.corrections.call_right(records.talks.open, 1, GO).result()
    assert records.reports.missing(9).result() == (talk,)
    assert records.reports.told(talk).result().noticed == ()


def test_talks_without_words_and_level_tests_have_none(records: Records) -> None:
    say(records, 1, " ")
    records.talks.begin(TalkHead(1, kind="placement"))
    say(records, 1, "I am here.")
    assert records.reports.missing(9).result() == ()
    assert records.reports.wanted(1).result() is None


def test_the_wanted_one_is_the_learners_or_the_newest(records: Records) -> None:
    first = say(records, 1, "One.")
    second = say(records, 1, "Two.", "en")
    assert records.reports.wanted(1).result() == second
    assert records.reports.wanted(1, first).result() == first
    assert records.reports.wanted(1, 99).result() == second, "it was deleted meanwhile"
    assert records.reports.wanted(2, first).result() is None, "it is somebody else's"
    assert records.reports.wanted(None, first).result() == first
    assert records.reports.missing(1).result() == (second,)


def test_it_goes_with_its_talk(records: Records, tmp_path: Path) -> None:
    talk = say(records, 1, "One.")
    report = reported(records, talk)
    records.delete_talks([talk]).result(60)
    assert rows(tmp_path, "SELECT count(*) FROM reports") == [(0,)]
    records.reports.keep(report).result()
    assert rows(tmp_path, "SELECT count(*) FROM reports") == [(0,)], "a late one is nobody's"
    with pytest.raises(StoreError, match="not there"):
        records.reports.told(talk).result()


@pytest.mark.parametrize("text", ["", "{", "[]", '{"version": 0}'])
def test_a_report_that_cannot_be_read_is_made_anew(records: Records, text: str) -> None:
    talk = say(records, 1, "One.")
    reported(records, talk)

    def damage(database: sqlite3.Connection) -> None:
        database.execute("UPDATE reports SET report = ?", (text,))

    records.file.write(damage).result()
    assert records.reports.of(talk).result() is None
    assert records.reports.missing(9).result() == (talk,)
    assert read_all(records.reports.all_of(1, "en").result()) == []


def test_a_talk_is_told_as_it_was_recorded(records: Records) -> None:
    recorder = Recorder(records)
    answered(recorder, 1, "hello there", reply="A splendid day.")
    talk = records.talks.open.id
    check = json.dumps({"kept": False, "new": ["splendid"]})
    records.talks.keep_level_check(1, check).result()
    records.talks.keep_progress(json.dumps({"reached": [1, 0], "complete": True})).result()
    told = records.reports.told(talk).result()
    (turn,) = told.turns
    assert (turn.learner, turn.heard, turn.spoken, turn.pauses) == (
        "hello there",
        "A splendid day.",
        2.5,
        (0.4, 0.6),
    )
    assert (turn.raw, turn.level_kept, turn.hard_words) == ("hello", False, ("splendid",))
    assert (told.reached, told.language, told.level, told.title) == ((1, 0), "en", "B1", "Home")
    assert isinstance(told.figures, TalkFigures)


def test_words_that_were_not_heard_well_are_known(records: Records) -> None:
    words = (Word("Hello,", 0.0, 0.2, 0.9), Word("Harbour.", 0.3, 0.6, 0.2))
    records.talks.save(Turn(TurnId(1), "Hello, Harbour.", words=words)).result()
    (turn,) = records.reports.told(records.talks.open.id).result().turns
    assert turn.doubtful == frozenset({"harbour"})


def test_the_past_is_the_learners_own_in_the_same_language(records: Records) -> None:
    old = say(records, 1, "Yesterday I go to the harbour.")
    records.corrections.save(records.talks.open, 1, [GO], GO).result()
    reported(records, old)
    say(records, 1, "Der Hafen ist schön.", "de")
    records.talks.begin(TalkHead(None, "", "en"))
    say(records, 1, "A lighthouse.")
    now = say(records, 1, "The harbour, the Hafen and the lighthouse.", "en")
    past = records.reports.past(now).result()
    assert (len(past.figures), past.rules, past.corrected) == (1, {"simple-past": 1}, (GO,))
    words = ["harbour", "hafen", "lighthouse", 'a"b', "AND"]
    assert records.reports.said_before(now, words).result() == {"harbour"}
    assert records.reports.met_before(now, ["harbour", "tide"]).result() == {"harbour"}
    assert records.reports.past(old).result().figures == (), "what came later is no past"


def test_scenes_and_due_cards_are_known(records: Records) -> None:
    from tutor.lessons.vocabulary import NewCard

    records.talks.begin(TalkHead(1, "Shop", "en", "B1", "scenario", "shop"))
    say(records, 1, "Hello.")
    records.cards.add(1, NewCard("word", "harbour")).result()
    records.cards.add(1, NewCard("word", "Hafen", language="de")).result()
    now = say(records, 1, "Hello.", "en")
    past = records.reports.past(now).result()
    assert (past.scenes, past.due) == (frozenset({"shop"}), 1)


def test_what_the_tutor_said_before_was_met(records: Records) -> None:
    answered(Recorder(records), 1, "hello", reply="A splendid day.")
    now = say(records, 1, "Splendid.", "en")
    assert records.reports.said_before(now, ["splendid"]).result() == frozenset()
    assert records.reports.met_before(now, ["splendid"]).result() == {"splendid"}
