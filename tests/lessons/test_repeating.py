"""Repeat after me: the words count, and nothing is scored."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from tutor.errors import TutorError
from tutor.installation import asset
from tutor.lessons.levels import LEVELS, band, count_words, figures
from tutor.lessons.repeating import Lines, Repeating, built_up, compare, read_sentences

LINES = Lines(
    begin="Say it after me.",
    again="Once more.",
    missed="Missing: {words}.",
    good=("Good.", "Yes."),
    go_on="We go on.",
    end="The end.",
    parts="In parts.",
)
FILE = asset("sentences/en.json")


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

        self.rate = 1.0
        """Of what was said last."""

    def say(self, words: str) -> str:
        async def answer() -> str:
            return "".join([piece async for piece in self.script.reply(words)])

        text = asyncio.run(answer())
        self.rate = self.script.rate(words)
        self.script.answered(words)
        return text


def test_the_course_of_an_exercise() -> None:
    exercise = Exercise("My name is Anna.", "I live in a very small town.", "Good night.")
    assert exercise.script.opening == "Say it after me. My name is Anna."
    assert exercise.say("my name is Anna") == "Good. I live in a very small town."
    once_more = "Once more. I live in a very small town."
    assert exercise.say("I live in a town") == f"Missing: very, small. {once_more}"
    assert exercise.say("I live in a small town") == f"Missing: very. {once_more}"
    assert exercise.say("I live in a small town") == "We go on. Good night."
    assert exercise.script.missed == [("I live in a very small town.", ("very",))]
    assert exercise.script.sentence == "Good night."
    assert exercise.say("good night") == "Good. The end."
    assert exercise.script.over
    assert exercise.say("thanks") == "The end."


def test_what_was_missed_is_said_more_slowly_and_the_next_sentence_at_its_usual_speed() -> None:
    exercise = Exercise("I live in a small town.", "Good night.")
    rates = []
    for words in ("I live", "in a town", "I live in a small town", "good night"):
        exercise.say(words)
        rates.append(exercise.rate)
    assert rates == [0.85, 0.7, 1.0, 1.0]


def test_a_long_sentence_that_was_missed_is_built_up_from_its_end() -> None:
    exercise = Exercise("Could you tell me the way to the station?", "Good night.")
    course = [
        ("tell me the station", "Missing: could, you, way. In parts. to the station?", 0.85),
        ("station", "Missing: to. Once more. to the station?", 0.7),
        ("to the station", "Good. me the way to the station?", 1.0),
        ("the way to the station", "Missing: me. Once more. me the way to the station?", 0.85),
        ("me the way to the station", "Good. Could you tell me the way to the station?", 1.0),
        ("could you tell me the way to the station", "Good. Good night.", 1.0),
    ]
    for words, answer, rate in course:
        assert (exercise.say(words), exercise.rate) == (answer, rate)
    assert exercise.script.missed == [], "in the end every word was heard"


def test_who_can_say_the_whole_at_once_need_not_say_its_parts_alone() -> None:
    exercise = Exercise("Could you tell me the way to the station?", "Good night.")
    for words in ("could you", *["could you tell me the way to the station"] * 3):
        answer = exercise.say(words)
    assert answer == "Good. Good night."


def test_a_part_that_is_never_heard_ends_in_the_next_sentence() -> None:
    exercise = Exercise("Could you tell me the way to the station?", "Good night.")
    for _ in range(2):
        exercise.say("hm")
    assert exercise.say("hm") == "We go on. Good night."
    assert exercise.script.missed == [("Could you tell me the way to the station?", ("to", "station"))]


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        ("I went home after the party.", ()),
        ("As soon as I know more, I'll give you a call.", ("I'll give you a call.", "I know more, I")),
        ("When it rained, we stayed at home.", ()),
        (
            "Ich habe gestern mit meiner Schwester einen Film gesehen.",
            ("einen Film", "mit meiner Schwester einen"),
        ),
        ("電車が遅れたので、学校に遅刻しました。", ()),
    ],
)
def test_parts_begin_where_a_sentence_has_its_joints(sentence: str, parts: tuple[str, ...]) -> None:
    found = built_up(sentence)
    assert found[-1] == sentence
    assert len(found) == len(parts) + 1
    for part, expected in zip(found, parts, strict=False):
        assert part.startswith(expected)
        assert sentence.endswith(part)


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
