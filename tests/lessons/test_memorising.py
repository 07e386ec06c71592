"""Key points learned by heart: heard, repeated, recalled with growing gaps, scored by words."""

from __future__ import annotations

import asyncio

import pytest

from tests.lessons.tower import TOWER
from tutor.lessons.memorising import KeyPoint, Memorising, cue, key_points, rating, score, steps
from tutor.lessons.quiz_questions import Source
from tutor.lessons.review import Rating
from tutor.lessons.study import study_lines
from tutor.lessons.word_levels import WordLevels

POINTS = [
    KeyPoint("The lighthouse was built on a rock.", 1),
    KeyPoint("Ada Finch painted the tower red.", 2),
    KeyPoint("The keeper lights the lamp every evening.", 3),
]


def test_key_points_are_whole_sentences_that_stand_alone_in_the_text_s_order() -> None:
    levels = WordLevels("en")
    sources = [Source(part, place) for place, part in enumerate(TOWER.split("\n\n"))]
    points = key_points(sources, "en", lambda word: levels.level(word) or 0.0, 4)
    assert len(points) == 4
    places = [TOWER.replace("\n\n", " ").index(point.text) for point in points]
    assert places == sorted(places)
    assert not any(point.text.startswith("It ") for point in points)
    assert any("lighthouse" in point.text for point in points)


def test_every_point_is_recalled_twice_after_growing_gaps() -> None:
    for count in (1, 2, 3, 6):
        order = steps(count)
        assert len(order) == 3 * count
        for point in range(count):
            mine = [place for place, step in enumerate(order) if step.point == point]
            assert [order[place].recall for place in mine] == [0, 1, 2]
            if count >= 3 and point == 0:
                assert mine[1] - mine[0] >= 2
                assert mine[2] - mine[1] >= 3, "the second gap is longer"


@pytest.mark.parametrize(
    ("said", "share"),
    [
        ("the lighthouse was built on a rock", 1.0),
        ("The lighthouse built on rock", 1 - 1 / 5),
        ("", 0.0),
        ("I don't know", 0.0),
    ],
)
def test_words_in_order_are_the_score(said: str, share: float) -> None:
    assert score(POINTS[0].text, said) == pytest.approx(share)


def test_the_rating_follows_the_score() -> None:
    assert [rating(share) for share in (1.0, 0.85, 0.6, 0.2)] == [
        Rating.EASY, Rating.GOOD, Rating.HARD, Rating.AGAIN
    ]  # fmt: skip
    assert score("我们明天去北京。", "我们明天去") == pytest.approx(5 / 7)


def test_the_cue_leaves_most_of_the_sentence() -> None:
    assert cue(POINTS[0].text, "en") == "The lighthouse"
    assert cue("我们明天早上八点去北京看朋友", "zh") == "我们明"


def said(script: Memorising, words: str) -> str:
    async def whole() -> str:
        return "".join([piece async for piece in script.reply(words)])

    return asyncio.run(whole())


def test_a_session_from_the_first_sentence_to_the_score() -> None:
    script = Memorising(study_lines("en"), "The tower", "en", POINTS)
    assert script.opening.endswith(POINTS[0].text)
    heard = []
    while not script.over:
        step = script.step
        assert step is not None
        text = POINTS[step.point].text
        if step.recall and step.point == 1:
            words = "no idea"
        elif step.recall:
            words = text.removeprefix(cue(text, "en"))
        else:
            words = text
        before = said(script, words)
        assert before == said(script, words)
        heard.append(before)
        script.answered(words)
    assert script.scores == {0: 1.0, 1: 0.0, 2: 1.0}, "the cue need not be repeated"
    assert "67 percent" in heard[-1] or "67 percent" in heard[-2]
    failed = [line for line in heard if line.startswith("I did not hear")]
    assert failed, "what was forgotten is said once more"
    assert all(POINTS[1].text in line for line in failed)
    assert said(script, "anything") == script.lines.end
