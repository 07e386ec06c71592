"""The level test: texts of known level, and learners who answer question after question."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

import pytest

from tutor.errors import StoreError
from tutor.installation import asset
from tutor.lessons.levels import LEVELS
from tutor.lessons.placement import (
    ASKED,
    FEWEST_QUESTIONS,
    MOST_QUESTIONS,
    PlacementTest,
    level_of,
    with_second_opinion,
)
from tutor.lessons.placement_answers import Questions, estimate, figures_of, languages, questions
from tutor.lessons.word_levels import WordLevels

FOLDER = asset("placement")
TEXTS: Mapping[str, Mapping[str, Sequence[str]]] = {
    kind: texts
    for kind, texts in json.loads((Path(__file__).parent / "placement_texts.json").read_text("utf-8")).items()
    if kind != "about"
}


@cache
def english() -> tuple[Questions, WordLevels]:
    return questions(FOLDER, "en"), WordLevels("en")


def found(text: str) -> str:
    asked, words = english()
    return level_of(estimate(figures_of(text, words, asked)))


def away(level: str, other: str) -> int:
    return abs(LEVELS.index(level) - LEVELS.index(other))


@pytest.mark.parametrize("kind", ["tuned", "kept_back"])
def test_answers_of_known_level_are_found_within_one_level(kind: str) -> None:
    judged = [(level, found(text)) for level, texts in TEXTS[kind].items() for text in texts]
    assert len(judged) >= 10
    assert [pair for pair in judged if away(*pair) > 1] == []
    assert sum(a == b for a, b in judged) / len(judged) >= 0.6


@pytest.mark.parametrize("believed", ["", "A1", "B1", "C2"])
@pytest.mark.parametrize("level", ASKED)
def test_a_learner_is_placed_within_one_level_wherever_the_test_begins(level: str, believed: str) -> None:
    asked, words = english()
    test = PlacementTest(asked, words, believed)
    said = [*TEXTS["kept_back"][level], *TEXTS["tuned"][level]]
    heard: list[str] = []
    while not test.over:
        heard.append(test.question)
        answer = said[len(heard) % len(said)]
        following = test.after(answer)
        assert test.after(answer) == following, "looking ahead changes nothing"
        test.take(answer)
        assert test.question == following
    assert FEWEST_QUESTIONS <= len(heard) <= MOST_QUESTIONS
    assert len(set(heard)) == len(heard), "nothing is asked twice"
    result = test.result()
    assert away(level, result.level) <= 1
    assert len(result.answers) == len(heard)
    assert len(result.reasons) >= 2


def test_names_are_no_hard_words() -> None:
    asked, words = english()
    said = (
        "In {place} we went to the market with my friend and bought some bread and cheese for the children."
    )
    for place in ("Morocco", "Rome", "town"):
        assert figures_of(said.format(place=place), words, asked).harder == 0.0
    german = questions(FOLDER, "de"), WordLevels("de")
    text = "Ich habe am Montag mit meiner Schwester über die Wirtschaft und die Verwaltung der Stadt geredet."
    assert (figures_of(text, german[1], german[0]).harder or 0.0) > 0.0, "nouns are written like names there"


@pytest.mark.parametrize(
    ("level", "told"),
    [("A2", "those of A1 and A2"), ("B1", "usual at B1"), ("B2", "usual at B2"), ("C1", "usual at C1")],
)
def test_what_the_words_say_is_told_with_what_is_usual(level: str, told: str) -> None:
    """2% of harder words look like failure to whoever does not know that nobody has many."""
    asked, words = english()
    test = PlacementTest(asked, words, level)
    for text in TEXTS["kept_back"][level]:
        test.take(text)
    assert any(told in reason for reason in test.result().reasons), test.result().reasons


def test_who_says_nothing_is_a_beginner_and_is_told_why() -> None:
    asked, words = english()
    test = PlacementTest(asked, words, "B2")
    while not test.over:
        test.take("I don't know.")
    assert test.result().level == "A1"
    nothing = PlacementTest(asked, words)
    nothing.take("")
    assert nothing.result().reasons == ("There were hardly any words to judge by.",)


def test_a_name_is_no_proof_of_mastery() -> None:
    asked, words = english()
    test = PlacementTest(asked, words, "A1")
    test.take(TEXTS["kept_back"]["C1"][0])
    assert test.score <= 2.2
    assert test.question in asked.by_level["A2"]


def test_quick_speech_counts_a_little_and_only_where_it_can_be_timed() -> None:
    asked, words = english()
    scores = []
    for seconds in (60.0, 15.0, 0.5):
        test = PlacementTest(asked, words, "B2")
        test.take(TEXTS["tuned"]["B1"][0])
        typed = test.score
        test.timed(seconds)
        scores.append(test.score - typed)
        told = any("words a minute" in reason for reason in test.result().reasons)
        assert told == (seconds > 1.0)
    slow, quick, unknown = scores
    assert slow < 0 < quick
    assert unknown == 0


def test_a_second_opinion_moves_the_level_by_one_at_most() -> None:
    asked, words = english()
    test = PlacementTest(asked, words, "B1")
    while not test.over:
        test.take(TEXTS["tuned"]["B1"][0])
    alone = test.result()
    higher = with_second_opinion(alone, "C2", "Rich vocabulary.")
    assert away(alone.level, higher.level) <= 1
    assert higher.score > alone.score
    assert higher.reasons[-1] == "The language model puts you at C2. Rich vocabulary."
    assert with_second_opinion(alone, "excellent") == alone


def test_every_language_has_a_whole_test() -> None:
    assert {"en", "de", "es", "fr"} <= set(languages(FOLDER))
    for language in languages(FOLDER):
        asked = questions(FOLDER, language)
        texts = [text for level in ASKED for text in asked.by_level[level]]
        assert len(texts) >= MOST_QUESTIONS
        assert len(set(texts)) == len(texts)
        assert all(text.endswith("?") or "?" in text for text in texts)
        assert sorted(asked.signs) == [2, 3, 4, 5]


def test_longer_and_richer_answers_score_higher_in_other_languages_too() -> None:
    asked, words = questions(FOLDER, "de"), WordLevels("de")
    texts = [
        "Ich heiße Ana. Ich wohne in Rom.",
        "Am Samstag habe ich gearbeitet, aber am Sonntag bin ich mit meinem Bruder ins Kino gegangen, "
        "weil es geregnet hat.",
        "Letztes Jahr bin ich mit einem Freund, den ich schon lange kenne, nach Norwegen gefahren. Obwohl "
        "das Wetter schlecht war, haben wir jeden Tag versucht, einen anderen Berg zu besteigen. Ich "
        "würde gern noch einmal dorthin fahren.",
        "Einerseits wird man zu Hause seltener gestört, andererseits fehlt der Austausch, der viele "
        "Probleme erst gar nicht entstehen lässt. Hätte man mich vor zehn Jahren gefragt, ich hätte mir "
        "nicht vorstellen können, wie sehr die Gesellschaft dadurch verändert worden ist; zumal die "
        "Unternehmen, deren Angestellte sich bewährt haben, letztlich davon profitieren, je flexibler sie "
        "sind.",
    ]
    scores = [estimate(figures_of(text, words, asked)) for text in texts]
    assert scores == sorted(scores)
    assert scores[0] < 2.0
    assert scores[-1] > 4.3


def test_a_damaged_file_is_told_in_plain_words(tmp_path: Path) -> None:
    (tmp_path / "xx.json").write_text('{"opening": "Hi", "questions": {}}')
    with pytest.raises(StoreError, match="level test can't be read"):
        questions(tmp_path, "xx")
    with pytest.raises(StoreError):
        questions(tmp_path, "pl")
