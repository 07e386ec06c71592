"""New words: beyond the level, sure to be said, and each once."""

from __future__ import annotations

from tests.lessons.talked import turn
from tutor.lessons.met_words import new_words, own_words, tutors_words
from tutor.lessons.report import MOST_WORDS, MetWord

LEVELS = {"i": 1.0, "saw": 1.0, "the": 1.0, "harbour": 4.0, "splendid": 5.0, "xqzt": 7.0, "lisbon": 6.0}


class Listed:
    def level(self, word: str) -> float | None:
        return LEVELS.get(word)


def test_own_words_beyond_the_level_are_found_once() -> None:
    turns = (turn(1, "I saw the harbour. The harbour!"), turn(2, "Splendid harbour."))
    assert own_words(turns, "B1", Listed()) == [
        MetWord("harbour", "I saw the harbour.", 1, True),
        MetWord("splendid", "Splendid harbour.", 2, True),
    ]
    assert [met.word for met in own_words(turns, "B2", Listed())] == ["splendid"]
    assert own_words(turns, "B1", None) == []


def test_names_noise_and_doubtful_words_are_left_out() -> None:
    said = turn(1, "I saw Lisbon, xqzt and the harbour.", doubtful=frozenset({"harbour"}))
    assert own_words([said], "A1", Listed()) == []


def test_the_tutors_words_count_as_far_as_they_were_heard() -> None:
    turns = (
        turn(1, "Hi", "What a splendid day. And the harbour?", hard_words=("splendid", "pier")),
        turn(2, "Yes", "Splendid!", hard_words=("splendid",)),
    )
    assert tutors_words(turns) == [MetWord("splendid", "What a splendid day.", 1, False)]


def test_what_was_said_before_is_not_new() -> None:
    own = [MetWord(f"word{n}", "", 1, True) for n in range(10)]
    tutors = [MetWord("word0", "", 1, False), MetWord("other", "", 1, False)]
    assert [met.word for met in new_words(own[:2], {"word0"}, tutors)] == ["word1", "other"]
    assert len(new_words(own, (), tutors)) == MOST_WORDS
