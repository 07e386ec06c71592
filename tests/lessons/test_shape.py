"""How far a talk has come."""

from __future__ import annotations

from tutor.lessons.reaching import pattern
from tutor.lessons.scenarios import HelpPhrase, Step
from tutor.lessons.shape import FEWEST_WORDS, Progress, share

STEPS = [
    Step("Ask", (pattern("how much"), pattern("price")), (HelpPhrase("How much is it?", "You ask."),)),
    Step("Pay", (pattern("here you are"),), ()),
]


def test_steps_are_reached_in_whatever_order_and_once() -> None:
    progress = Progress(STEPS)
    assert (progress.next, progress.open, progress.complete) == (STEPS[0], (0, 1), False)
    assert progress.hear("Hello.") == ()
    assert progress.hear("Here you are!") == (1,)
    assert (progress.next, progress.open) == (STEPS[0], (0,))
    assert progress.hear("Here you are again.") == ()
    assert progress.hear("What is the price?") == (0,)
    assert (progress.reached, progress.next, progress.complete) == ([1, 0], None, True)


def test_one_sentence_may_reach_several() -> None:
    assert Progress(STEPS).hear("How much is it? Here you are.") == (0, 1)


def test_steps_that_a_judge_names_count_when_there_are_such() -> None:
    progress = Progress(STEPS)
    assert progress.reach([5, -1, 1, 1]) == (1,)
    assert progress.reach([1]) == ()


def test_without_a_goal_nothing_is_ever_complete() -> None:
    progress = Progress(())
    assert (progress.hear("How much?"), progress.complete, progress.next) == ((), False, None)


def test_the_share_of_the_words() -> None:
    assert share(["one two three"], ["four"]) is None, "too few words say nothing"
    assert share(["one two three " * FEWEST_WORDS], ["four " * FEWEST_WORDS]) == 0.75
