"""Corrections on disk: with their turn, counted by rule and by learner, and called right."""

from __future__ import annotations

from pathlib import Path

from tests.records.talking import opened
from tutor.conversation.transcript import Turn
from tutor.conversation.turn import TurnId
from tutor.records.records import Records
from tutor.records.talks import TalkHead
from tutor.thinking.feedback import Correction

GO = Correction("I go", "I went", "It was yesterday.", "simple-past")
APPLE = Correction("a apple", "an apple", "Before a vowel: an.", "a-an")


def turn(records: Records, number: int = 1) -> None:
    records.talks.save(Turn(TurnId(number), "Yesterday I go to a apple.")).result()


def test_they_are_kept_with_their_turn_and_replaced_as_a_whole(tmp_path: Path) -> None:
    with opened(tmp_path) as records:
        turn(records)
        talk = records.talks.open
        records.corrections.save(talk, 1, [GO, APPLE], GO).result()
        records.corrections.save(talk, 1, [GO, APPLE], GO).result()
        kept = records.corrections.of_talk(talk.id).result()
        assert [(one.correction, one.shown, one.was_right) for one in kept] == [
            (GO, True, False),
            (APPLE, False, False),
        ]
        assert {(one.talk, one.turn) for one in kept} == {(talk.id, 1)}


def test_mastery_counts_what_was_shown_and_forgets_what_was_right(tmp_path: Path) -> None:
    with opened(tmp_path) as records:
        for _ in range(2):
            records.talks.begin(TalkHead())
            turn(records)
            records.corrections.save(records.talks.open, 1, [GO, APPLE], GO).result()
        assert dict(records.corrections.mastery(None).result().shown) == {"simple-past": 2}
        records.corrections.call_right(records.talks.open, 1, GO).result()
        mastery = records.corrections.mastery(None).result()
        assert dict(mastery.shown) == {"simple-past": 1}
        assert mastery.right == {("i go", "i went")}
        assert records.corrections.of_talk(records.talks.open.id).result()[0].was_right


def test_what_was_called_right_stays_so_when_the_turn_is_looked_at_again(tmp_path: Path) -> None:
    with opened(tmp_path) as records:
        records.talks.begin(TalkHead())
        turn(records)
        talk = records.talks.open
        records.corrections.save(talk, 1, [GO], GO).result()
        records.corrections.call_right(talk, 1, GO).result()
        records.corrections.save(talk, 1, [APPLE, GO], GO).result()
        kept = records.corrections.of_talk(talk.id).result()
        assert {one.correction.better: one.was_right for one in kept} == {"I went": True, "an apple": False}
        records.corrections.call_right(talk, 1, GO, right=False).result()
        assert dict(records.corrections.mastery(None).result().shown) == {"simple-past": 1}


def test_each_learner_has_mistakes_of_their_own(tmp_path: Path) -> None:
    with opened(tmp_path) as records:
        turn(records)
        records.corrections.save(records.talks.open, 1, [GO], GO).result()
        assert records.corrections.mastery(7).result().shown == {}


def test_of_a_turn_that_was_never_written_nothing_is_kept(tmp_path: Path) -> None:
    with opened(tmp_path) as records:
        turn(records)
        records.corrections.save(records.talks.open, 5, [GO], GO).result()
        assert records.corrections.of_talk(records.talks.open.id).result() == ()


def test_they_go_with_their_talk(tmp_path: Path) -> None:
    with opened(tmp_path) as records:
        turn(records)
        talk = records.talks.open
        records.corrections.save(talk, 1, [GO], GO).result()
        records.delete_talks([talk.id]).result()
        assert records.corrections.of_talk(talk.id).result() == ()


def test_a_talk_that_is_read_again_shows_what_it_showed(tmp_path: Path) -> None:
    with opened(tmp_path) as records:
        turn(records)
        turn(records, 2)
        talk = records.talks.open
        records.corrections.save(talk, 1, [GO, APPLE], GO).result()
        records.corrections.save(talk, 2, [APPLE], APPLE).result()
        records.corrections.call_right(talk, 2, APPLE).result()
        first, second = records.talks.load(talk.id).result().transcript.turns
        assert first.correction is not None
        assert first.correction.correction == GO
        assert second.correction is None
