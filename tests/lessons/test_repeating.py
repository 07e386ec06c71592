"""Repeat after me: the words count, and nothing is scored."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from tutor.errors import TutorError
from tutor.lessons.levels import LEVELS, band, count_words, figures
from tutor.lessons.repeating import Lines, Repeating, compare, read_sentences
from tutor.lessons.scenarios import assets_folder

LINES = Lines(
    "Say it after me.", "Once more.", "Missing: {words}.", ("Good.", "Yes."), "We go on.", "The end."
)
FILE = assets_folder() / "sentences" / "en.json"


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("I'd like two apples.", "I would like 2 apples"),
        ("It's at seven o'clock!", "it is at 7 o'clock"),
        ("There is a book.", "There is book."),
        ("Go home.", "Um, go, go home now"),
    ],
)
def test_what_is_equivalent_is_right(sentence: str, said: str) -> None:
    assert compare(sentence, said).right


@pytest.mark.parametrize(
    ("said", "missed"),
    [
        ("I have brothers", ("two",)),
        ("two brothers I have", ("two", "brothers")),
        ("", ("i", "have", "two", "brothers")),
        ("I have three brothers", ("two",)),
    ],
)
def test_words_that_were_not_heard_are_named(said: str, missed: tuple[str, ...]) -> None:
    assert compare("I have two brothers.", said).missed == missed


class Exercise:
    def __init__(self, *sentences: str) -> None:
        self.script = Repeating(LINES, sentences)

    def say(self, words: str) -> str:
        async def answer() -> str:
            return "".join([piece async for piece in self.script.reply(words)])

        text = asyncio.run(answer())
        self.script.answered(words)
        return text


def test_the_course_of_an_exercise() -> None:
    exercise = Exercise("My name is Anna.", "I live in a very small town.", "Good night.")
    assert exercise.script.opening == "Say it after me. My name is Anna."
    assert exercise.say("my name is Anna") == "Good. I live in a very small town."
    assert (
        exercise.say("I live in a town") == "Missing: very, small. Once more. I live in … a very small town."
    )
    assert exercise.say("I live in a small town") == "We go on. Good night."
    assert exercise.script.missed == [("I live in a very small town.", ("very",))]
    assert exercise.script.sentence == "Good night."
    assert exercise.say("good night") == "Good. The end."
    assert exercise.script.over
    assert exercise.say("thanks") == "The end."


def test_an_answer_that_nobody_hears_changes_nothing() -> None:
    exercise = Exercise("Good morning.", "Good night.")

    async def drafts() -> list[str]:
        return [piece for _ in range(3) async for piece in exercise.script.reply("good morning")]

    assert len(set(asyncio.run(drafts()))) == 1
    assert exercise.script.sentence == "Good morning."


@pytest.mark.parametrize("level", LEVELS)
def test_every_level_has_sentences_that_fit_it(level: str) -> None:
    found = read_sentences(FILE, band(level))
    assert len(found.sentences) >= 12
    assert len(set(found.sentences)) == len(found.sentences)
    most = figures(level).sentence
    assert all(most == 0 or count_words(sentence) <= most for sentence in found.sentences)
    assert "{words}" in found.lines.missed


@pytest.mark.parametrize("content", ["{", "[]", "{}", '{"language": "en", "sentences": {"A1": []}}'])
def test_a_broken_file_is_told(content: str, tmp_path: Path) -> None:
    path = tmp_path / "en.json"
    path.write_text(content, "utf-8")
    with pytest.raises(TutorError, match=r"en\.json"):
        read_sentences(path, "A1")
