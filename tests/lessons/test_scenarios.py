"""The scenarios that come with the program are good; a teacher's broken file is told and left out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tutor.installation import asset
from tutor.lessons.levels import check, words_of
from tutor.lessons.reaching import matches, spoken
from tutor.lessons.scenarios import (
    BANDS,
    BadScenario,
    Scenario,
    Step,
    read_folders,
    read_scenarios,
)
from tutor.lessons.word_levels import WordLevels

SHELF = read_folders([asset("scenarios")])
GOOD: dict[str, Any] = {
    "id": "own-zoo",
    "title": "At the zoo",
    "place": "a zoo",
    "learner": "You visit a zoo.",
    "tutor": "a guide in a zoo",
    "goal": "Ask about an animal.",
    "opening": "Welcome!",
    "question": "What would you like to see?",
    "closing": "Goodbye!",
    "steps": [{"title": "Ask", "reached": ["where is"], "phrases": [["Where is the lion?", "You ask."]]}],
    "examples": [["Where is the lion?", "Over there! Do you like lions?"]],
    "words": ["Lion", "zoo"],
}


def reaches(step: Step, words: str) -> bool:
    return any(matches(one, spoken(words)) for one in step.reached)


def test_there_are_twelve_for_every_band() -> None:
    assert SHELF.problems == ()
    assert {band: len(SHELF.of("en", band)) for band in BANDS} == dict.fromkeys(BANDS, 12)
    assert len({scenario.title for scenario in SHELF.scenarios}) == len(SHELF.scenarios)


@pytest.mark.parametrize("scenario", SHELF.scenarios, ids=lambda s: s.id)
def test_its_own_phrases_reach_its_steps(scenario: Scenario) -> None:
    assert len(scenario.steps) >= 3
    for step in scenario.steps:
        assert len(step.phrases) >= 2
        for phrase in step.phrases:
            assert reaches(step, phrase.text), f"{phrase.text!r} does not reach {step.title!r}"
    for words, _ in scenario.examples:
        assert any(reaches(step, words) for step in scenario.steps), words


@pytest.mark.parametrize("scenario", SHELF.scenarios, ids=lambda s: s.id)
def test_no_step_is_reached_by_a_greeting(scenario: Scenario) -> None:
    for words in ("Hello.", "Yes.", "I don't understand.", "Um, well"):
        assert not any(reaches(step, words) for step in scenario.steps), words


@pytest.fixture(scope="module")
def words() -> WordLevels:
    return WordLevels("en")


@pytest.mark.parametrize("scenario", SHELF.scenarios, ids=lambda s: s.id)
def test_the_tutor_s_words_keep_the_level(scenario: Scenario, words: WordLevels) -> None:
    level = "C1" if scenario.band == "C" else scenario.band
    familiar = set(words_of(" ".join(scenario.words)))
    answers = [answer for _, answer in scenario.examples]
    assert scenario.question.endswith("?")
    assert all(answer.endswith("?") for answer in answers)
    for text in (f"{scenario.opening} {scenario.question}", scenario.closing, *answers):
        found = check(text, level, words, familiar)
        assert found.kept, f"{text!r}: {found}"
        assert found.length_kept, f"{text!r}: {found}"


def written(folder: Path, *scenarios: Any, name: str = "own.json", **more: Any) -> Path:
    path = folder / name
    path.write_text(
        json.dumps({"language": "en", "level": "A2", "scenarios": list(scenarios)} | more), "utf-8"
    )
    return path


def test_a_teacher_adds_a_scenario(tmp_path: Path) -> None:
    written(tmp_path, GOOD, GOOD | {"id": "own-c", "level": "C2", "language": "de"})
    shelf = read_folders([asset("scenarios"), tmp_path])
    assert len(shelf.scenarios) == len(SHELF.scenarios) + 2
    zoo = shelf.find("own-zoo")
    assert zoo is not None
    assert (zoo.band, zoo.language, zoo.words) == ("A2", "en", ("lion", "zoo"))
    assert [scenario.id for scenario in shelf.of("de", "C")] == ["own-c"]
    assert len(shelf.of("de", "A2")) == 13, (
        "where a language has none of its own, the English ones are played"
    )


def test_a_teacher_s_scenario_takes_the_place_of_one_with_its_id(tmp_path: Path) -> None:
    written(tmp_path, GOOD | {"id": "a1-market"})
    shelf = read_folders([asset("scenarios"), tmp_path])
    found = shelf.find("a1-market")
    assert found is not None
    assert found.title == "At the zoo"


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"id": "Über uns"}, '"id"'),
        ({"level": "D1"}, '"level"'),
        ({"title": ""}, '"title" must be a text'),
        ({"goal": 3}, '"goal" must be a text'),
        ({"steps": []}, '"steps" must be a list that is not empty'),
        ({"steps": ["Ask"]}, "step 1"),
        ({"steps": [{"title": "Ask", "reached": ["?"]}]}, "there is no word in it"),
        ({"steps": [{"title": "Ask", "reached": "where"}]}, '"reached" must be a list'),
        ({"examples": [["only one"]]}, '"examples" must hold pairs'),
        ({"words": "lion"}, '"words" must be a list'),
        ({"opening": "x" * 2000}, '"opening"'),
    ],
)
def test_a_broken_scenario_says_what_is_wrong(change: dict[str, Any], told: str, tmp_path: Path) -> None:
    path = written(tmp_path, GOOD, GOOD | {"id": "second"} | change)
    with pytest.raises(BadScenario) as raised:
        read_scenarios(path)
    assert told in raised.value.message
    assert "own.json, scenario 2" in raised.value.message
    assert raised.value.remedy


@pytest.mark.parametrize("content", ["", "{", "[]", '{"scenarios": 3}', '{"scenarios": [3]}', "\ufeffx"])
def test_a_file_that_is_none_is_told_and_the_others_are_used(content: str, tmp_path: Path) -> None:
    (tmp_path / "broken.json").write_text(content, "utf-8")
    written(tmp_path, GOOD)
    shelf = read_folders([tmp_path, tmp_path / "missing"])
    assert [scenario.id for scenario in shelf.scenarios] == ["own-zoo"]
    (problem,) = shelf.problems
    assert "broken.json" in problem.message


def test_bytes_that_are_no_text_are_told(tmp_path: Path) -> None:
    (tmp_path / "broken.json").write_bytes(b"\xff\xfe\x00")
    assert len(read_folders([tmp_path]).problems) == 1
