"""Rules for English mistakes: each finds its own, and none finds one where there is none."""

from __future__ import annotations

import pytest

from tests.lessons.sentences import CORRECT, WRONG
from tutor.lessons.english_errors import nouns, phrases, verbs
from tutor.lessons.english_errors.finding import errors_in


@pytest.mark.parametrize(("rule", "sentence", "said", "better"), WRONG, ids=[s for _, s, _, _ in WRONG])
def test_a_mistake_is_found_and_put_right(rule: str, sentence: str, said: str, better: str) -> None:
    (found,) = errors_in(sentence)
    correction = found.correction
    assert (correction.rule, correction.said, correction.better) == (rule, said, better)
    assert sentence[found.start : found.end] == said
    assert correction.why.endswith((".", "?", "…"))
    right = sentence[: found.start] + better + sentence[found.end :]
    assert errors_in(right) == [], "what is put right is right"


def test_every_rule_is_tried() -> None:
    rules = {rule.id for rule in (*verbs.RULES, *nouns.RULES, *phrases.RULES)}
    assert {rule for rule, *_ in WRONG} == rules


def test_correct_sentences_are_left_alone() -> None:
    false = {sentence: errors_in(sentence) for sentence in CORRECT if errors_in(sentence)}
    assert len(CORRECT) >= 200
    assert not false


def test_what_is_quoted_and_other_marks_are_left_alone() -> None:
    assert errors_in("My teacher says “he go” is wrong.") == []
    assert errors_in("") == []
    assert errors_in("… ?!") == []


def test_two_mistakes_in_two_sentences_are_told_apart() -> None:
    text = "Yesterday I go home. She don’t like it."
    places = [(text[one.start : one.end], one.correction.better) for one in errors_in(text)]
    assert places == [("Yesterday I go", "Yesterday I went"), ("She don’t", "She doesn't")]
