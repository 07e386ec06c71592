"""Each classic fault, from the events of a talk that had it: what is said, what it cost, what can be done."""

from __future__ import annotations

from dataclasses import fields, replace
from itertools import pairwise

import pytest

from tests.session.recorded import NAMES, folded, recorded
from tutor.conversation.engine_events import EngineLoading, EngineReady
from tutor.session.evidence import Evidence, Finding, Load
from tutor.session.findings import AT_MOST, RULES, of_talk, of_turn
from tutor.session.timing import Fate
from tutor.settings import Settings

# Recording, turn -> rule, title, cost in seconds
FAULTS = [
    (
        "streams_late", 1, "streams late",
        "The model streams late: first phrase after 83% of its total.", 1.96,
    ),
    ("run_on", 1, "run-on sentence", "Run-on sentence: 6.1 s without a boundary, broken at 2 s.", 2.0),
    ("prefix_read_again", 3, "prefix read again", "The prompt's prefix was not reused.", 2.7),
    ("behind_the_ear", 0, "behind the ear", "Speech fell behind the ear.", 0.888),
    ("cold", 0, "cold", "The first call was cold.", 3.2),
    ("after_a_rest", 4, "cold", "The first call was cold.", 3.9),
    ("fell_back", 0, "fell back", "The speech recognition fell back to the CPU.", 3.2),
    ("engines_compete", 2, "engines compete", "Two engines fight for the cores.", 1.413),
    ("no_end_reported", 0, "no end reported", "Playback never reported its end.", 15.0),
    ("patience", 0, "patience", "Waiting for the end of your turn took 1.9 s of 1.9 s.", 1.6),
    (
        "slower_than_speech", 0, "slower than speech",
        "The voice is slower than speech: 1.8 s of work a second of sound.", 2.0,
    ),
    ("slow_transcription", 1, "slow transcription", "Transcription took 1.8 s.", 0.8),
    (
        "answer_late", 0, "answer late",
        "The gate waited for the answer: it was ready 1.4 s after your turn was certain.", 1.412,
    ),
    (
        "gate_waited", 0, "answer late",
        "The gate waited for the answer: it was ready 610 ms after your turn was certain.", 0.612,
    ),
    ("late_loudspeaker", 0, "late loudspeaker", "The loudspeaker sounds 220 ms late.", 0.22),
    ("restarted", 1, "restarted", "The speech recognition had to be started again.", 2.0),
]  # fmt: skip


def found(name: str, turn: int = 0, loads: tuple[Load, ...] = ()) -> list[Finding]:
    talk = recorded(name)
    return of_turn(talk.turns[turn], talk.evidence(loads))


@pytest.mark.parametrize(
    ("name", "turn", "rule", "title", "cost"), FAULTS, ids=[fault[0] for fault in FAULTS]
)
def test_a_classic_fault_is_found_alone(name: str, turn: int, rule: str, title: str, cost: float) -> None:
    (finding,) = found(name, turn)
    assert (finding.rule, finding.title) == (rule, title)
    assert finding.cost == pytest.approx(cost, abs=0.01)
    assert finding.turn == recorded(name).turns[turn].turn
    (recurring,) = of_talk(recorded(name).evidence())
    assert recurring.finding.rule == rule


def test_every_rule_has_its_fault() -> None:
    missed = []
    for rule in RULES:
        talks = [recorded(fault[0]) for fault in FAULTS]
        if not any(rule(timing, talk.evidence()) for talk in talks for timing in talk.turns):
            missed.append(rule)
    assert not missed


@pytest.mark.parametrize("name", ["normal", "typed", "withdrawn", "barge_in", "kept", "empty", "failed"])
def test_a_talk_in_order_has_no_findings(name: str) -> None:
    talk = recorded(name)
    for timing in talk.turns:
        assert of_turn(timing, talk.evidence()) == []
    assert of_talk(talk.evidence()) == []


@pytest.mark.parametrize("name", NAMES)
def test_no_beginning_of_a_talk_breaks_a_rule_and_sentences_are_sentences(name: str) -> None:
    events = recorded(name).events
    settings = {field.name for field in fields(Settings)}
    for length in range(len(events) + 1):
        talk = folded(events[:length])
        for timing in talk.turns:
            for finding in of_turn(timing, talk.evidence()):
                assert finding.cost is None or finding.cost > 0.0
                assert all(text.endswith(".") for text in (finding.title, finding.detail, finding.advice))
                if finding.action is not None and finding.action.kind == "open setting":
                    assert finding.action.target in settings, "the button leads somewhere"


def test_drafts_that_are_mostly_thrown_away_are_told_of_the_talk() -> None:
    (recurring,) = of_talk(recorded("thrown_away").evidence())
    assert recurring.finding.title == "Drafts are mostly thrown away: 8 of the last 12."
    assert recurring.finding.turn is None
    assert recurring.finding.detail.startswith("In 4 turns 6.0 s of work was for nothing.")


def test_what_happened_behind_the_shut_gate_cost_nobody_anything() -> None:
    """In this real turn the first phrase came after 75 % of the total, and the wait was longer still."""
    (finding,) = found("sample")
    assert finding.rule == "patience"
    assert finding.action is not None
    assert finding.action.target == "patience"


def test_without_thinking_ahead_that_is_the_advice() -> None:
    (finding,) = found("not_ahead")
    assert (finding.rule, finding.action and finding.action.target) == ("answer late", "speculation")


def test_a_busy_processor_makes_the_fight_sure_and_an_idle_one_denies_it() -> None:
    talk = recorded("engines_compete")
    zero = talk.turns[0].zero or 0.0
    busy = tuple(Load(zero + 0.1 * i, 0.97) for i in range(30))
    (finding,) = found("engines_compete", 0, busy)
    assert "97% busy" in finding.detail
    idle = tuple(replace(load, share=0.3) for load in busy)
    assert [finding.rule for finding in found("engines_compete", 0, idle)] == ["answer late"]


def test_a_fall_is_over_when_the_engine_is_loaded_anew() -> None:
    talk = recorded("fell_back")
    mended = [*talk.facts, EngineLoading("transcriber", "large-v3-turbo", 5.0)]
    rules = [f.rule for f in of_turn(talk.turns[0], Evidence(talk.turns, mended))]
    assert "fell back" not in rules


def test_a_fresh_model_has_read_nothing_before() -> None:
    talk = recorded("prefix_read_again")
    again = EngineReady("chat_model", "another", 1.0, 39.0)
    rules = [f.rule for f in of_turn(talk.turns[3], Evidence(talk.turns, [*talk.facts, again]))]
    assert "prefix read again" not in rules


def test_few_at_a_time_and_the_most_costly_first() -> None:
    talk = recorded("late_loudspeaker")
    timing = talk.turns[0]
    timing.transcription_started_at, timing.transcribed_at = 8.0, 13.0
    timing.phrases[0].ended_at = (timing.phrases[0].ended_at or 0.0) + 9.0
    for phrase in timing.phrases:
        phrase.finished_at = (phrase.finished_at or 0.0) + 7.0
    findings = of_turn(timing, talk.evidence())
    assert len(findings) == AT_MOST
    costs = [finding.cost or 0.0 for finding in findings]
    assert costs == sorted(costs, reverse=True)


def test_a_first_phrase_that_is_most_of_the_answer_may_come_late() -> None:
    talk = recorded("streams_late")
    talk.turns[1].phrases[0].characters = 500
    assert [f.rule for f in of_turn(talk.turns[1], talk.evidence())] == ["answer late"]


def test_drafts_of_which_most_were_wanted_are_no_finding() -> None:
    talk = recorded("thrown_away")
    for timing in talk.turns:
        timing.speculation[0].fate = Fate.KEPT
    assert of_talk(talk.evidence()) == []


def test_sound_that_ran_dry_inside_a_phrase_fell_behind_too() -> None:
    talk = recorded("normal")
    talk.turns[0].phrases[1].gaps = 2
    (finding,) = of_turn(talk.turns[0], talk.evidence())
    assert (finding.rule, finding.cost) == ("behind the ear", None)
    assert finding.detail == "The sound ran dry inside a phrase 2 times."


def test_a_pause_between_phrases_that_were_there_is_the_learner_s_pace() -> None:
    talk = recorded("behind_the_ear")
    phrases = talk.turns[0].phrases
    for before, phrase in pairwise(phrases):
        assert before.ended_at is not None
        phrase.found_at = phrase.sounded_at = before.ended_at - 0.1
    assert "behind the ear" not in [f.rule for f in of_turn(talk.turns[0], talk.evidence())]
