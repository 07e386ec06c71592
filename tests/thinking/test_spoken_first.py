"""An answer taken apart while it is written: JSON, broken JSON, and what models write instead."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.chat_model import FakeChatModel
from tests.virtual_time import run
from tutor.errors import EngineError, EngineTimeout, ReplyCutOff, ReplyTooLong
from tutor.thinking.contract import Message
from tutor.thinking.feedback import Correction, Feedback, NewWord, feedback_of, schema
from tutor.thinking.spoken_first import Part, SpokenEnded, SpokenFirst, spoken_first
from tutor.thinking.structured import checked

ASK = [Message("user", "Yesterday I go to the market.")]
WHOLE = {
    "spoken": 'You went to the "Alte" market! \U0001f600 What did you buy?',
    "corrections": [{"said": "I go", "better": "I went", "why": "It was yesterday.", "rule": "Past tense"}],
    "vocabulary": [{"word": "stall", "meaning": "a small shop in a market"}],
    "translation": "Du warst auf dem Markt! Was hast du gekauft?",
}
FOUND = Feedback(
    (Correction("I go", "I went", "It was yesterday.", "past-tense"),),
    (NewWord("stall", "a small shop in a market"),),
    "Du warst auf dem Markt! Was hast du gekauft?",
)


def taken(*pieces: str) -> tuple[str, Feedback, bool]:
    parts = SpokenFirst()
    spoken = "".join([parts.feed(piece) for piece in pieces])
    over = parts.over
    return spoken + parts.finish(), parts.feedback(), over


@given(cuts=st.lists(st.integers(0, 400), max_size=30), plain=st.booleans())
def test_json_in_whatever_pieces_gives_the_words_and_the_rest(cuts: list[int], plain: bool) -> None:
    text = json.dumps(WHOLE, ensure_ascii=not plain, indent=1 if plain else None)
    places = sorted({0, len(text), *(cut for cut in cuts if cut < len(text))})
    pieces = [text[a:b] for a, b in pairwise(places)]
    assert taken(*pieces) == (WHOLE["spoken"], FOUND, True)


def test_the_words_are_given_before_the_rest_is_there() -> None:
    parts = SpokenFirst()
    assert parts.feed('{"spoken": "You we') == "You we"
    before = parts.over
    assert parts.feed('nt!", "corr') == "nt!"
    assert (before, parts.over) == (False, True)
    assert parts.feedback() == Feedback()


def test_the_schema_puts_the_spoken_words_first_and_what_it_asks_for_is_understood() -> None:
    asked = schema(translation=True)
    assert next(iter(asked["properties"])) == "spoken"
    assert "translation" not in schema()["properties"]
    assert feedback_of(checked(json.dumps(WHOLE), asked)) == FOUND


WHAT_MODELS_WRITE = {
    "only words": ("Oh, nice! And then?", "Oh, nice! And then?", Feedback()),
    "a fence": ('```json\n{"spoken": "Hi!", "corrections": []}\n```', "Hi!", Feedback()),
    "another name": ('{"reply": "Hi!"}', "Hi!", Feedback()),
    "a label": ("Spoken: Hi there!", "Hi there!", Feedback()),
    "sections": (
        "You went there! When?\n\n**Corrections:**\n- \"I go\" → \"I went\": it was yesterday\n\n"
        "Vocabulary:\n1. stall - a small shop\n",
        "You went there! When?\n\n",
        Feedback(
            (Correction("I go", "I went", "it was yesterday"),), (NewWord("stall", "a small shop"),)
        ),
    ),
    "a ruler": (
        "You went! When?\n---\nCorrection: I go -> I went (past)\nTranslation: Wann?",
        "You went! When?\n",
        Feedback((Correction("I go", "I went", "past"),), (), "Wann?"),
    ),
    "a word that could be a heading": ("Notes are it.\nWords too.", "Notes are it.\nWords too.", Feedback()),
    "half an object": (
        '{"spoken": "Hi!", "corrections": [{"said": "I go", "better": "I went", "why": "pas',
        "Hi!",
        Feedback((Correction("I go", "I went", "pas"),)),
    ),
    "nonsense after it": ('{"spoken": "Hi!"} I hope this helps!', "Hi!", Feedback()),
    "wrong kinds": (
        '{"spoken": "Hi!", "corrections": "none", "vocabulary": [3, {"word": 1}]}', "Hi!", Feedback()
    ),
    "nothing to correct": (
        '{"spoken": "Hi!", "corrections": [{"said": "I went", "better": "I went."}]}', "Hi!", Feedback()
    ),
    "no words at all": ("{}", "", Feedback()),
    "nothing": ("", "", Feedback()),
}  # fmt: skip


@pytest.mark.parametrize(("text", "spoken", "found"), WHAT_MODELS_WRITE.values(), ids=WHAT_MODELS_WRITE)
def test_what_models_write(text: str, spoken: str, found: Feedback) -> None:
    for pieces in ((text,), tuple(text)):
        given_words, feedback, _ = taken(*pieces)
        assert (given_words, feedback) == (spoken, found)


@given(st.text(alphabet='{}[]":,\\ \nabc`*#-', max_size=60))
def test_nothing_that_a_model_writes_breaks_it(text: str) -> None:
    assert taken(*text)[0] is not None


def test_a_runaway_part_is_left_out() -> None:
    assert feedback_of({"corrections": [{"said": "x" * 400, "better": "y"}]}) == Feedback()
    many = [{"said": f"a{n}", "better": f"b{n}"} for n in range(9)]
    assert len(feedback_of({"corrections": many}).corrections) == 3


# The stream -----------------------------------------------------------------------------------------


async def parts_of(model: FakeChatModel) -> list[Part]:
    return [part async for part in spoken_first(model, ASK, schema())]


def words(parts: list[Part]) -> str:
    return "".join(part for part in parts if isinstance(part, str))


def test_words_then_their_end_then_the_rest() -> None:
    parts = run(parts_of(FakeChatModel([json.dumps(WHOLE)], capable=True)))
    assert words(parts) == WHOLE["spoken"]
    assert isinstance(parts[-2], SpokenEnded)
    assert parts[-1] == FOUND


def test_a_rest_that_breaks_off_costs_no_answer() -> None:
    script: list[str | Exception] = [
        '{"spoken": "Hi!", "corrections": [{"said": "I go", "better": "I went"}, {"sai',
        ReplyTooLong("", ""),
    ]
    parts = run(parts_of(FakeChatModel([script], capable=True)))
    assert words(parts) == "Hi!"
    assert parts[-1] == Feedback((Correction("I go", "I went"),))


def test_an_answer_that_breaks_off_says_so() -> None:
    model = FakeChatModel([['{"spoken": "Hi, how', ReplyCutOff("It broke off.", "Again.")]], capable=True)
    with pytest.raises(ReplyCutOff):
        run(parts_of(model))


def test_a_refused_schema_is_answered_in_plain_text_and_remembered() -> None:
    model = FakeChatModel([[EngineError("No schemas here.", "Another.")], "Hello there!"], capable=True)
    assert words(run(parts_of(model))) == "Hello there!"
    assert not model.capable
    model = FakeChatModel([[EngineTimeout("Silence.", "Again.")], "Hello there!"], capable=True)
    with pytest.raises(EngineTimeout):
        run(parts_of(model))
