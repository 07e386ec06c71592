"""How long the gate stays shut, and what a learner teaches it."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as hst

from tutor.listening.endpointing import CEILINGS, CLEAR, LIKELY, LONGEST, SHORTEST, Endpointing
from tutor.listening.grammar import PLAUSIBLE, UNCLEAR, Look, Looks
from tutor.listening.pauses import CUT_OFF_MOST, CUT_OFF_STEP, ENOUGH, KEPT, PauseStatistics
from tutor.settings import options

WHOLE = Looks(Look.FINISHED, "is whole")
HANGS = Looks(Look.UNFINISHED, 'ends in "because"')

ANY_LOOKS = hst.sampled_from([None, WHOLE, PLAUSIBLE, UNCLEAR, HANGS])
PROBABILITIES = hst.floats(0.0, 1.0)
SPEECH = hst.floats(0.0, 60.0)


@hst.composite
def endpointings(draw: hst.DrawFn) -> Endpointing:
    pauses = PauseStatistics(draw(hst.lists(hst.floats(0.0, 10.0))), draw(hst.floats(0.0, 1.0)))
    level = draw(hst.sampled_from(sorted(CEILINGS)))
    return Endpointing(level, draw(hst.floats(0.5, 2.0)), pauses)


@pytest.mark.parametrize(
    ("level", "probability", "looks", "low", "high"),
    [
        ("B1", 0.98, WHOLE, 0.45, 0.45),
        ("A1", 0.98, WHOLE, 0.45, 0.6),
        ("B1", 0.94, WHOLE, 0.45, 0.6),
        ("B1", None, None, 1.1, 1.1),
        ("B1", None, WHOLE, 1.1, 1.1),
        ("A1", None, None, 1.5, 2.5),
        ("C1", None, None, 1.1, 1.1),
        ("B1", 0.98, None, 1.1, 1.1),
        ("B1", 0.98, UNCLEAR, 1.1, 1.1),
        ("B1", 0.5, UNCLEAR, 1.1, 1.1),
        ("B1", 0.98, PLAUSIBLE, LIKELY, LIKELY),
        ("B1", 0.9, PLAUSIBLE, 1.1, 1.1),
        ("B1", 0.02, PLAUSIBLE, 1.8, 2.3),
        ("B1", 0.02, WHOLE, 1.8, 1.8),
        ("B1", 0.02, UNCLEAR, 1.8, 2.3),
        ("B1", 0.98, HANGS, 1.8, 1.8),
        ("A1", 0.05, HANGS, 8.0, 8.0),
        ("B1", 0.05, HANGS, 7.0, 8.0),
        ("C2", 0.05, HANGS, 4.5, 5.0),
    ],
)
def test_the_table(
    level: str, probability: float | None, looks: Looks | None, low: float, high: float
) -> None:
    seconds = Endpointing(level).decide(probability, looks, 3.0).seconds
    assert low - 1e-9 <= seconds <= high + 1e-9


def test_the_levels_are_those_of_the_settings() -> None:
    assert list(options()["level"].choices or ()) == list(CEILINGS)


def test_a_syllable_is_not_judged_by_its_melody() -> None:
    endpointing = Endpointing("B1")
    assert endpointing.decide(0.98, WHOLE, 0.2).seconds > endpointing.decide(0.98, WHOLE, 0.5).seconds


@pytest.mark.parametrize(
    ("endpointing", "probability", "looks", "reason"),
    [
        (Endpointing("B1"), 0.98, WHOLE, "Waits 0.5 s: you sound finished, the sentence is whole."),
        (Endpointing("B1"), None, None, "Waits 1.1 s: your voice was not judged yet."),
        (
            Endpointing("A1"),
            0.05,
            HANGS,
            'Waits 8.0 s: you sound as if you want to go on, the sentence ends in "because".',
        ),
        (Endpointing("B1"), 0.5, UNCLEAR, "Waits 1.1 s: you may be finished."),
        (
            Endpointing("B1", pauses=PauseStatistics([1.5] * 9)),
            0.5,
            UNCLEAR,
            "Waits 1.4 s: you may be finished; longer, because you often pause.",
        ),
        (
            Endpointing("B1", pauses=PauseStatistics(extra=0.3)),
            0.98,
            WHOLE,
            "Waits 0.8 s: you sound finished, the sentence is whole; "
            "longer, because you were cut off before.",
        ),
    ],
)
def test_the_reason_is_a_plain_sentence(
    endpointing: Endpointing, probability: float | None, looks: Looks | None, reason: str
) -> None:
    assert endpointing.decide(probability, looks, 3.0).reason == reason


@given(endpointings(), hst.none() | PROBABILITIES, ANY_LOOKS, SPEECH, hst.booleans())
def test_bounds(
    endpointing: Endpointing, probability: float | None, looks: Looks | None, speech: float, pending: bool
) -> None:
    wait = endpointing.decide(probability, looks, speech, pending)
    assert SHORTEST <= wait.seconds <= LONGEST
    assert not pending or wait.seconds >= endpointing.ceiling
    assert wait.reason.endswith(".")


def test_an_answer_that_is_not_ready_is_waited_for_up_to_the_ceiling() -> None:
    endpointing = Endpointing("B1")
    held = endpointing.decide(0.98, WHOLE, 3.0, answer_pending=True)
    assert held.seconds == endpointing.ceiling
    assert held.wished == CLEAR
    assert held.reason == (
        "Waits 1.8 s: you sound finished, the sentence is whole; the answer is not ready yet."
    )
    assert endpointing.decide(0.05, HANGS, 3.0, answer_pending=True).seconds > endpointing.ceiling


@given(endpointings(), PROBABILITIES, PROBABILITIES, ANY_LOOKS, SPEECH)
def test_who_sounds_more_finished_never_waits_longer(
    endpointing: Endpointing, one: float, other: float, looks: Looks | None, speech: float
) -> None:
    low, high = sorted((one, other))
    longer = endpointing.decide(low, looks, speech).seconds
    assert endpointing.decide(high, looks, speech).seconds <= longer + 1e-9


@given(endpointings(), hst.none() | PROBABILITIES, SPEECH)
def test_a_more_finished_sentence_never_waits_longer(
    endpointing: Endpointing, probability: float | None, speech: float
) -> None:
    waits = [
        endpointing.decide(probability, looks, speech).seconds for looks in (WHOLE, PLAUSIBLE, UNCLEAR, HANGS)
    ]
    assert all(sooner <= later + 1e-9 for sooner, later in pairwise(waits))


@given(endpointings(), hst.floats(0.5, 2.0), PROBABILITIES, ANY_LOOKS, SPEECH)
def test_more_patience_never_waits_shorter(
    endpointing: Endpointing, patience: float, probability: float, looks: Looks | None, speech: float
) -> None:
    before, old = endpointing.decide(probability, looks, speech).seconds, endpointing.patience
    endpointing.patience = patience
    after = endpointing.decide(probability, looks, speech).seconds
    assert after >= before - 1e-9 if patience >= old else after <= before + 1e-9


@given(endpointings(), hst.none() | PROBABILITIES, ANY_LOOKS, SPEECH, hst.none() | hst.floats(0.0, 10.0))
def test_a_cut_off_never_teaches_a_shorter_wait(
    endpointing: Endpointing,
    probability: float | None,
    looks: Looks | None,
    speech: float,
    pause: float | None,
) -> None:
    before = endpointing.decide(probability, looks, speech).seconds
    extra = endpointing.pauses.extra
    endpointing.taught()
    assert endpointing.decide(probability, looks, speech).seconds >= before - 1e-9
    endpointing.taught(pause)
    assert extra <= endpointing.pauses.extra <= CUT_OFF_MOST


# What is learned --------------------------------------------------------------------------------------


def test_a_few_pauses_say_nothing() -> None:
    pauses = PauseStatistics([1.0] * (ENOUGH - 1))
    assert pauses.typical is None
    pauses.went_on(1.0)
    assert pauses.typical == 1.0


def test_one_very_long_pause_does_not_move_it() -> None:
    pauses = PauseStatistics([0.6] * 9)
    pauses.went_on(7.0)
    assert pauses.typical == 0.6


def test_gaps_between_words_and_absences_are_no_pauses() -> None:
    pauses = PauseStatistics([0.05] * 20 + [60.0] * 20)
    assert pauses.typical is None


def test_old_pauses_are_forgotten() -> None:
    pauses = PauseStatistics([2.0] * KEPT)
    for _ in range(KEPT):
        pauses.went_on(0.5)
    assert pauses.typical == 0.5


def test_own_pauses_raise_the_doubtful_wait_and_not_the_clear_one() -> None:
    plain, slow = Endpointing("B1"), Endpointing("B1", pauses=PauseStatistics([1.7] * 9))
    assert slow.decide(0.5, UNCLEAR, 3.0).seconds > plain.decide(0.5, UNCLEAR, 3.0).seconds + 0.2
    assert slow.decide(0.98, WHOLE, 3.0).seconds == CLEAR
    quick = Endpointing("B1", pauses=PauseStatistics([0.3] * 9))
    assert quick.decide(0.5, UNCLEAR, 3.0).seconds == plain.decide(0.5, UNCLEAR, 3.0).seconds


def test_a_cut_off_teaches_and_good_turns_forgive() -> None:
    endpointing = Endpointing("B1")
    endpointing.taught(0.6)
    assert endpointing.decide(0.98, WHOLE, 3.0).seconds == pytest.approx(CLEAR + CUT_OFF_STEP)
    for _ in range(5):
        endpointing.pauses.answered()
    assert endpointing.decide(0.98, WHOLE, 3.0).seconds == CLEAR


@given(hst.lists(hst.floats(0.2, 8.0)), hst.floats(0.0, CUT_OFF_MOST))
def test_statistics_come_back_from_json(heard: list[float], extra: float) -> None:
    pauses = PauseStatistics(heard, extra)
    text = pauses.to_json()
    again = PauseStatistics.from_json(text)
    assert again.to_json() == text
    assert again.extra == pytest.approx(pauses.extra, abs=0.001)
    assert again.typical == (None if pauses.typical is None else pytest.approx(pauses.typical, abs=0.001))


@pytest.mark.parametrize(
    "text",
    ["", "null", "[]", "{}", '{"pauses": 3, "extra": 0}', '{"pauses": ["x"], "extra": 0}', "[" * 9999],
)
def test_damaged_statistics_are_none(text: str) -> None:
    assert json.loads(PauseStatistics.from_json(text).to_json()) == {"pauses": [], "extra": 0.0}


def test_nonsense_numbers_do_no_harm() -> None:
    pauses = PauseStatistics.from_json('{"pauses": [NaN, Infinity, -1, 1e400], "extra": NaN}')
    assert pauses.typical is None
    assert Endpointing("B1", pauses=pauses).decide(0.98, WHOLE, 3.0).seconds == CLEAR
