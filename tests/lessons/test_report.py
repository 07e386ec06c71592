"""A report says what figures and words show, and nothing where they show nothing."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.lessons.talked import APPLE, BUYS, GO, figures, talk, turn
from tutor.lessons.report import (
    MOST_CORRECTIONS,
    MOST_PRAISE,
    VERSION,
    MetWord,
    NextStep,
    Past,
    Praise,
    Report,
    ToldTalk,
)
from tutor.lessons.report_making import make_report
from tutor.lessons.report_words import button, praise, step
from tutor.lessons.scenarios import Scenario
from tutor.thinking.feedback import Correction

SCENE = Scenario("a-shop", "en", "B1", "At the shop", "", "", "", "Buy a hat.", "", "", "", (), (), ())
NOBODY = Past()


def report(told: ToldTalk, past: Past = NOBODY, met: tuple[MetWord, ...] = ()) -> Report:
    return make_report(told, past, met, [SCENE])


def kinds(made: Report) -> list[str]:
    return [one.kind for one in made.went_well]


def test_an_empty_talk_has_no_figures_and_no_praise() -> None:
    made = report(talk(turn(1, "", "Hello! How are you?")))
    found = made.figures
    assert (found.answers, found.share, found.words_a_minute, found.usual_pause) == (0, 0.0, None, None)
    assert (made.went_well, made.corrections, made.words) == ((), (), ())
    assert made.next_step == NextStep("scene", "a-shop", {"title": "At the shop", "goal": "Buy a hat."})


def test_one_turn_is_told_without_praise() -> None:
    made = report(talk(turn(1, "Yesterday I go home.", spoken=2.0, pauses=(0.6,)), noticed=[(1, GO)]))
    assert made.figures.words_a_minute is None, "two seconds tell no speed"
    assert made.figures.usual_pause == 0.6
    assert made.went_well == ()
    assert [(one.said, one.better, one.sentence) for one in made.corrections] == [
        ("I go", "I went", "Yesterday I go home.")
    ]


def test_typed_words_have_no_speed_and_no_pauses() -> None:
    made = report(talk(*(turn(n, "I like big dogs and small cats.", typed=True) for n in range(1, 9))))
    found = made.figures
    assert (found.answers, found.spoken_answers, found.words_a_minute, found.pauses) == (8, 0, None, ())
    assert found.words_an_answer == 7
    assert kinds(made) == ["share"]


def test_figures_of_a_spoken_talk() -> None:
    turns = (
        turn(1, "I went to the market.", "Nice. And then?", spoken=4.0, pauses=(0.5, 1.5), level_kept=True),
        turn(2, "Er, I buyed bread.", "Good.", raw="Er I I buyed bread", spoken=6.0, pauses=(0.7,)),
        turn(3, "Yes.", "Magnificent.", typed=True, level_kept=False),
    )
    found = report(talk(*turns)).figures
    assert found.words_a_minute == pytest.approx(60.0), "slips are words that were spoken, too"
    assert (found.usual_pause, found.longest_pause, found.longest_answer) == (0.7, 1.5, 5)
    assert found.level_kept == 0.5
    assert found.share == pytest.approx(10 / 15)


def test_a_very_long_talk_is_reported_as_briefly_as_any() -> None:
    rules = [Correction(f"wrong {n}", f"right {n}", "", f"rule-{n % 40}") for n in range(400)]
    turns = [turn(n, f"I say wrong {n}?", spoken=3.0, pauses=(0.4,)) for n in range(400)]
    made = report(talk(*turns, noticed=list(enumerate(rules)), seconds=7200.0))
    assert len(made.corrections) == MOST_CORRECTIONS
    assert len(made.went_well) <= MOST_PRAISE
    assert len({one.rule for one in made.corrections}) == MOST_CORRECTIONS, "one a kind of mistake"
    assert len(made.to_json()) < 20_000


def test_corrections_are_chosen_by_how_often_how_heavy_and_how_late() -> None:
    turns = [turn(n, f"sentence {n}") for n in range(1, 6)]
    noticed = [(1, APPLE), (2, BUYS), (3, APPLE), (4, GO)]
    made = report(talk(*turns, noticed=noticed), Past(rules={"simple-past": 5}))
    assert made.corrections[0].rule == "simple-past", "it came up in talks before"
    apple = next(one for one in made.corrections if one.rule == "a-an")
    assert (apple.times, apple.turn, apple.before) == (2, 3, 0)
    assert next(one for one in made.corrections if one.rule == "simple-past").before == 5


def test_what_was_corrected_and_then_said_right_is_praised() -> None:
    turns = (turn(1, "Yesterday I go home."), turn(2, "On Monday I went to work."))
    assert praise(report(talk(*turns, noticed=[(1, GO)])).went_well[0]) == (
        "You said “I went” right. It was corrected before."
    )
    earlier = report(talk(turn(1, "On Monday I went to work.")), Past(corrected=(GO,)))
    assert kinds(earlier) == ["used right"]


@pytest.mark.parametrize(
    ("said", "corrected"),
    [
        ("I went home but then I go back.", GO),
        ("I am here.", Correction("is", "am", "", "agreement")),
        ("I wented home.", GO),
    ],
    ids=["the same mistake again", "too short to tell", "other words"],
)
def test_an_accident_is_not_praised(said: str, corrected: Correction) -> None:
    noticed = [(1, GO)] if "then I go" in said else []
    assert kinds(report(talk(turn(1, said), noticed=noticed), Past(corrected=(corrected,)))) == []


def test_a_talk_is_compared_with_those_before() -> None:
    before = tuple(
        figures(spoken_words=100, speaking=60.0, longest_answer=8, pauses=(1.0, 1.2)) for _ in range(3)
    )
    words = " ".join(["word"] * 12)
    now = talk(*(turn(n, words, spoken=5.0, pauses=(0.5,)) for n in range(1, 5)), level="C2")
    made = report(now, Past(figures=before))
    assert [praise(one) for one in made.went_well] == [
        "Your longest answer had 12 words. In the talks before it was 8.",
        "You spoke 144 words a minute. In the talks before it was 100.",
        "Your pauses were shorter: mostly 0.5 s, and 1.1 s in the talks before.",
    ]
    alone = report(now, Past(figures=before[:1]))
    assert kinds(alone) == [], "one talk before is nothing to compare with"


def test_reaching_the_goal_comes_first_and_new_words_are_named() -> None:
    met = (MetWord("harbour", "At the harbour.", 1, True),)
    told = talk(turn(1, "At the harbour."), kind="scenario", steps=("Say hello", "Ask"), reached=(1, 0))
    made = report(told, met=met)
    assert kinds(made)[0] == "goal"
    assert praise(made.went_well[1]) == "You used a word that you had not used before: harbour."
    assert [one.word for one in made.words] == ["harbour"]


def test_nothing_noticed_is_no_praise_for_being_right() -> None:
    turns = [turn(n, "Yes I do.") for n in range(1, 8)]
    assert "clean" not in kinds(report(talk(*turns))), "perhaps nobody looked"
    assert "clean" in kinds(report(talk(*turns, noticed=[(1, GO)])))


def test_what_is_only_repeated_is_neither_corrected_nor_praised() -> None:
    made = report(talk(turn(1, "I go? I go?", heard="Hello"), noticed=[(1, GO)], kind="repeat"))
    assert (made.corrections, made.words, made.went_well) == ((), (), ())


SHOP: dict[str, Any] = {
    "kind": "scenario",
    "subject": "shop",
    "title": "Shop",
    "steps": ("Greet", "Pay"),
    "reached": (0,),
}


@pytest.mark.parametrize(
    ("told", "past", "kind", "said"),
    [
        (
            talk(turn(1, "Hi"), **SHOP),
            NOBODY,
            "scene again",
            "Play “Shop” once more. This is still to do: Pay.",
        ),
        (
            talk(turn(1, "I go"), noticed=[(1, GO)]),
            Past(rules={"simple-past": 2}),
            "rule",
            "Practise “I went” instead of “I go”. It came up 3 times.",
        ),
        (talk(turn(1, "Hi")), Past(due=12), "cards", "Look through your cards: 12 are due."),
        (talk(turn(1, "Hi")), Past(due=2), "scene", "Play the scene “At the shop”. Buy a hat."),
        (
            talk(turn(1, "Hi")),
            Past(due=1, scenes=frozenset({"a-shop"})),
            "cards",
            "Look through your cards: 1 is due.",
        ),
        (
            talk(turn(1, "Hi")),
            Past(scenes=frozenset({"a-shop"})),
            "talk",
            "Talk about something that you like, and say most of it yourself.",
        ),
    ],
)
def test_the_next_step_can_be_begun_at_once(told: ToldTalk, past: Past, kind: str, said: str) -> None:
    found = report(told, past).next_step
    assert (found.kind, step(found)) == (kind, said)
    assert button(found)


def test_a_report_comes_back_from_its_json() -> None:
    made = report(
        talk(
            turn(1, "Yesterday I go to the harbour.", spoken=6.0, pauses=(0.5, 0.6), level_kept=True),
            turn(2, "I went home? Why?", heard="A flat by the sea."),
            noticed=[(1, GO)],
        ),
        Past(rules={"simple-past": 1}),
        (MetWord("harbour", "At the harbour.", 1, True),),
    )
    assert made.went_well
    assert Report.from_json(made.to_json()) == made


@pytest.mark.parametrize(
    "broken",
    [
        "",
        "[]",
        "null",
        "{}",
        json.dumps({"version": VERSION + 1}),
        json.dumps({"version": VERSION, "talk": 1}),
        "[" * 100_000,
    ],
)
def test_what_is_no_report_is_refused(broken: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        Report.from_json(broken)


def test_an_unknown_kind_is_refused() -> None:
    made = json.loads(report(talk(turn(1, "Hi"))).to_json())
    made["went_well"] = [{"kind": "genius", "values": {}}]
    with pytest.raises(ValueError, match="no such kind"):
        Report.from_json(json.dumps(made))


@pytest.mark.parametrize(
    "one",
    [
        Praise("goal", {"n": 3}),
        Praise("new words", {"n": 4, "words": "a, b, c"}),
        Praise("questions", {"n": 3}),
        Praise("clean", {"n": 4, "all": 6}),
        Praise("share", {"percent": 60, "wanted": 50}),
    ],
)
def test_every_praise_has_its_reason_in_it(one: Praise) -> None:
    said = praise(one)
    assert all(str(value) in said for value in one.values.values())
