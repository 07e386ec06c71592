"""Where a reply is cut for speaking."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as hst

from tutor.speaking.phrasing import FIRST_LETTERS, FIRST_LONGEST, LONGEST, SHORTEST_BREAK, Phraser


def phrased(*pieces: str) -> list[str]:
    phraser = Phraser()
    phrases = [phrase for piece in pieces for phrase in phraser.feed(piece)]
    return phrases + phraser.finish()


def letter_by_letter(text: str) -> list[str]:
    return phrased(*text)


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("Hello! How are you?", ["Hello!", "How are you?"]),
        ("I see. You went home.", ["I see.", "You went home."]),
        ("Ask Dr. Smith about it. He knows.", ["Ask Dr. Smith about it.", "He knows."]),
        ("It costs 3.5 dollars now. Cheap!", ["It costs 3.5 dollars now.", "Cheap!"]),
        ("The U.S. is big. Very big.", ["The U.S. is big.", "Very big."]),
        ("Try fruit, e.g. apples or pears. Good?", ["Try fruit, e.g. apples or pears.", "Good?"]),
        ("We meet at 5 p.m. on Monday. All right?", ["We meet at 5 p.m. on Monday.", "All right?"]),
        ("J. K. Rowling wrote it. Did you read it?", ["J. K. Rowling wrote it.", "Did you read it?"]),
        ("So do I. Then we agree.", ["So do I.", "Then we agree."]),
        ("See No. 5 there. Fine.", ["See No. 5 there.", "Fine."]),
        ("I said no. Then I left.", ["I said no.", "Then I left."]),
        ("The cat sat. The dog ran.", ["The cat sat.", "The dog ran."]),
        ("Well... I think so.", ["Well...", "I think so."]),
        ("Well… I think so.", ["Well…", "I think so."]),
        ("He said “Hello.” Then he left.", ["He said “Hello.”", "Then he left."]),
        ('He said "Come here!" and left.', ['He said "Come here!"', "and left."]),
        ("(Really?) Yes, really.", ["(Really?)", "Yes, really."]),
        ("Oh! My! You came.", ["Oh! My!", "You came."]),
        ("One line\nAnother line", ["One line", "Another line"]),
        ("Look:\n1. Apples\n2. Pears\n", ["Look:", "1. Apples", "2. Pears"]),
        ("Oh\n12. Apples are good.\nPears too.", ["Oh\n12. Apples are good.", "Pears too."]),
        ("你好。你好吗？我很好！", ["你好。你好吗？", "我很好！"]),
        ("他说：“我去学校。”然后他走了。", ["他说：“我去学校。”", "然后他走了。"]),
        ("no end at all", ["no end at all"]),
        ("  spaces around.  ", ["spaces around."]),
    ],
)
def test_sentences_are_phrases_and_abbreviations_are_not(text: str, phrases: list[str]) -> None:
    assert phrased(text) == phrases
    assert letter_by_letter(text) == phrases


def test_the_first_phrase_may_end_at_a_comma_once_it_is_long_enough() -> None:
    assert phrased("Oh, that sounds lovely, what did you do there, my friend?") == [
        "Oh, that sounds lovely,",
        "what did you do there, my friend?",
    ]
    assert phrased("Yes, I do. Well then, my good friend, go.") == [
        "Yes, I do.",
        "Well then, my good friend, go.",
    ]


def test_a_comma_before_the_tenth_letter_does_not_end_the_first_phrase() -> None:
    nine = "a" * (FIRST_LETTERS - 1)
    assert phrased(f"{nine}, and more") == [f"{nine}, and more"]
    assert phrased(f"{nine}b, and more") == [f"{nine}b,", "and more"]


def test_a_phrase_is_given_as_soon_as_the_next_word_begins() -> None:
    phraser = Phraser()
    assert phraser.feed("Hello there") == []
    assert phraser.feed(".") == [], "it might be a decimal or go on with a quotation mark"
    assert phraser.feed(" ") == ["Hello there."]
    assert phraser.pending == ""


def test_a_decimal_in_two_pieces_is_not_broken() -> None:
    assert phrased("It is 3", ".", "5", " metres long.", " Yes.") == ["It is 3.5 metres long.", "Yes."]


@pytest.mark.parametrize("text", ["", " ", "😀", "😀 🎉", "...", "—", "!!! ???", "\n\n"])
def test_what_holds_no_letter_is_no_phrase(text: str) -> None:
    assert letter_by_letter(text) == phrased(text) == []


def test_run_on_text_is_broken_at_its_weakest_pause() -> None:
    words = "word " * 100
    phrases = phrased(words)
    assert len(phrases[0]) <= FIRST_LONGEST
    assert all(len(phrase) <= LONGEST for phrase in phrases)
    assert all(set(phrase.split()) == {"word"} for phrase in phrases), "no word is broken"
    with_comma = (
        "one two three four five six seven eight nine, and then ten eleven twelve thirteen fourteen " * 3
    )
    assert phrased("Right you are. " + with_comma)[1].endswith("nine,")
    with_and = ("one two three four five six seven eight nine ten and then eleven twelve " * 4).strip()
    assert phrased("Right you are. " + with_and)[2].startswith("and then")


def test_a_word_without_end_is_broken_all_the_same() -> None:
    phrases = phrased("a" * 1000)
    assert max(map(len, phrases)) <= LONGEST
    assert "".join(phrases) == "a" * 1000


def test_overdue_text_is_broken_between_words_once_there_is_enough_of_it() -> None:
    phraser = Phraser()
    phraser.feed("too short to break")
    assert phraser.overdue() == []
    phraser.feed(" and now there is enough of it to be spo")
    (phrase,) = phraser.overdue()
    assert len(phrase) >= SHORTEST_BREAK - 1
    assert (phrase + " " + phraser.pending).split()[-1] == "spo"


WHOLE = ["Dr. ", "e.g. ", " and ", "word ", "3.5 ", "U.S. ", " J. "]
ALPHABET = [*"abcXYZ IA 019.,;:!?…\n'\"”’)(-–。，！", *WHOLE]
TEXTS = hst.lists(hst.sampled_from(ALPHABET), max_size=150).map("".join)
RUN_ON = hst.lists(
    hst.sampled_from(["word ", "and ", "long-winded, ", "yes. ", "B. ", "  "]), max_size=90
).map("".join)


@given(TEXTS)
def test_no_letter_is_lost_or_moved(text: str) -> None:
    assert _letters("".join(phrased(text))) == _letters(text)


@given(TEXTS | RUN_ON)
def test_no_phrase_is_empty_or_too_long_for_a_voice(text: str) -> None:
    phrases = phrased(text)
    assert all(_letters(phrase) and phrase == phrase.strip() for phrase in phrases)
    assert all(len(phrase) <= LONGEST for phrase in phrases)


def test_a_whole_text_is_cut_like_one_that_comes_in_pieces() -> None:
    text = "Oh, that sounds lovely, what did you do? Tell me."
    assert phrased(text) == letter_by_letter(text)
    assert phrased(text)[0] == "Oh, that sounds lovely,"
    start, rest = "Yes, my friend. ", " " + "word " * 60
    assert phrased(start, rest) == phrased(start + rest) == letter_by_letter(start + rest)


@given(TEXTS | RUN_ON, hst.data())
def test_the_pieces_in_which_text_arrives_change_nothing(text: str, data: hst.DataObject) -> None:
    cuts = sorted(data.draw(hst.lists(hst.integers(0, len(text)), max_size=12)))
    pieces = [text[start:end] for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True)]
    assert phrased(*pieces) == letter_by_letter(text) == phrased(text)


def _letters(text: str) -> str:
    return "".join(re.findall(r"\w", text))
