"""A model may word the facts; words that bring other facts are not taken."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from tests.lessons.talked import figures
from tutor.lessons.report import NextStep, Praise, Report
from tutor.teaching.report_phrasing import phrased, question

REPORT = Report(
    1,
    "",
    "en",
    "B1",
    "free",
    figures(),
    (Praise("questions", {"n": 3}), Praise("used right", {"words": "I went", "turn": 2})),
    next_step=NextStep("rule", "simple-past", {"said": "I go", "better": "I went", "n": 4}),
)
GOOD = {
    "went_well": ["You asked 3 questions.", "This time “I went” came out right."],
    "next_step": "Try “I went”, not “I go”: it came up 4 times.",
}


def test_the_model_is_told_the_facts_and_nothing_of_the_talk() -> None:
    system, user = question(REPORT, "de")
    assert "in German" in system.content
    assert "1. You asked 3 questions yourself." in user.content
    assert "“I went” instead of “I go”" in user.content
    assert "German" not in question(REPORT, "")[0].content


def test_the_same_in_other_words_is_taken() -> None:
    worded = phrased(REPORT, GOOD)
    assert worded is not None
    assert list(worded.phrased) == GOOD["went_well"]
    assert worded.phrased_step == GOOD["next_step"]
    assert worded.went_well == REPORT.went_well


@pytest.mark.parametrize(
    "answer",
    [
        {},
        {"went_well": "all", "next_step": 3},
        {"went_well": ["You asked 3 questions."], "next_step": ""},
        {"went_well": ["You asked 5 questions.", "“I went” was right."], "next_step": "Go on."},
        {"went_well": ["You asked 3 questions.", "Very good!"], "next_step": "x" * 500},
        {
            "went_well": ["You asked many questions.", "I went was right."],
            "next_step": "Try “I went” 9 times.",
        },
    ],
    ids=["nothing", "no list", "too few", "another number", "no words of it", "no numbers"],
)
def test_what_says_something_else_is_not_taken(answer: Mapping[str, Any]) -> None:
    assert phrased(REPORT, answer) is None


def test_half_of_it_may_be_taken() -> None:
    worded = phrased(REPORT, {**GOOD, "went_well": []})
    assert worded is not None
    assert (worded.phrased, worded.phrased_step) == ((), GOOD["next_step"])
