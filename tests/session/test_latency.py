"""Figures are differences of moments, None where a stage did not run."""

from __future__ import annotations

import dataclasses

import pytest

from tutor.conversation.answer_events import (
    PhraseFound,
    PlaybackEnded,
    PlaybackStarted,
    PromptRead,
    ReplyRequested,
    ReplyTextArrived,
    ReplyTextEnded,
    SynthesisFinished,
    SynthesisSounded,
    SynthesisStarted,
)
from tutor.conversation.engine_events import LevelMeasured
from tutor.conversation.events import Event, PhaseChanged, TurnEnded
from tutor.conversation.hearing_events import (
    DraftBegun,
    DraftDropped,
    DraftKept,
    DraftWork,
    SoftEndDecided,
    SpeechEnded,
    SpeechStarted,
    TextTyped,
    TranscriptionFinished,
    TranscriptionStarted,
    WaitDecided,
)
from tutor.conversation.turn import Outcome, Phase, TurnId
from tutor.session.latency import DraftCount, LatencyMeter, PhraseTiming, TurnTiming
from tutor.session.timing import Fate

T = TurnId(1)
FIGURES = (
    "turn_wait", "transcription", "llm_first_token", "first_phrase", "first_audio", "voice_to_voice",
    "voice_to_answer",
    "llm_total", "speech_total", "total", "retrieval", "speech_to_model", "ttfs", "ttft_to_speech", "ttfa",
    "end_to_end",
)  # fmt: skip
COURSE: list[Event] = [
    SpeechStarted(T, 8.0),
    SpeechEnded(T, 1.0, last_speech_at=10.0, at=10.7),
    TranscriptionStarted(T, 10.8),
    TranscriptionFinished(T, "hi", 11.1),
    ReplyRequested(T, 11.2),
    ReplyTextArrived(T, "Hello", 11.7),
    ReplyTextArrived(T, " there.", 11.9),
    PhraseFound(T, 0, "Hello there.", 12.0),
    SynthesisStarted(T, 0, 12.1),
    ReplyTextArrived(T, " Bye.", 12.2),
    PhraseFound(T, 1, "Bye.", 12.3),
    ReplyTextEnded(T, "Hello there. Bye.", complete=True, at=12.4),
    SynthesisSounded(T, 0, 12.5),
    PlaybackStarted(T, 0, 12.55),
    SynthesisFinished(T, 0, 1.5, 12.9),
    SynthesisStarted(T, 1, 13.0),
    SynthesisSounded(T, 1, 13.1),
    SynthesisFinished(T, 1, 0.5, 13.4),
    PlaybackEnded(T, 0, 1.5, False, 0, 14.05),
    PlaybackStarted(T, 1, 14.05),
    PlaybackEnded(T, 1, 0.5, False, 0, 14.55),
    TurnEnded(T, Outcome.ANSWERED, 15.0),
]


def measured(course: list[Event]) -> LatencyMeter:
    meter = LatencyMeter()
    for event in course:
        meter.apply(event)
    return meter


def figures(timing: TurnTiming) -> dict[str, float | None]:
    return {name: getattr(timing, name) for name in FIGURES}


def test_every_figure_of_a_spoken_turn() -> None:
    (timing,) = measured(COURSE).turns
    assert figures(timing) == pytest.approx(
        {
            "turn_wait": 0.7,
            "transcription": 0.3,
            "llm_first_token": 0.5,
            "first_phrase": 0.3,
            "first_audio": 0.5,
            "voice_to_voice": 2.55,
            "voice_to_answer": 2.55,
            "llm_total": 1.2,
            "speech_total": 0.8 + 0.4,
            "total": 3.4,
            "retrieval": None,
            "speech_to_model": 0.1,
            "ttfs": 1.35,
            "ttft_to_speech": 0.85,
            "ttfa": 0.4,
            "end_to_end": 4.55,
        }
    )
    first, second = timing.phrases
    assert (first.characters, second.characters) == (12, 4)
    assert first.first_audio == pytest.approx(0.4)
    assert first.characters_per_second == pytest.approx(12 / 0.8)
    assert second.audio == 0.5


@pytest.mark.parametrize("length", range(len(COURSE)))
def test_at_every_moment_a_figure_is_missing_or_not_negative(length: int) -> None:
    for timing in measured(COURSE[:length]).turns:
        for name, value in figures(timing).items():
            assert value is None or value >= 0.0, name
        for phrase in timing.phrases:
            for value in (phrase.synthesis, phrase.first_audio, phrase.characters_per_second):
                assert value is None or value >= 0.0


def test_what_changed_is_told_and_what_is_no_moment_changes_nothing() -> None:
    meter = measured(COURSE[:3])
    assert meter.apply(COURSE[3]) is meter.turns[0]
    for event in (LevelMeasured(0.5, True, 1.0), PhaseChanged(Phase.READY, T, 1.0)):
        assert meter.apply(event) is None
    assert meter.apply(TurnEnded(TurnId(7), Outcome.EMPTY, 1.0)) is None, "it never was finished"


def test_a_revision_is_a_turn_of_its_own() -> None:
    revised = TurnId(1, 1)
    meter = measured([*COURSE[:6], SpeechEnded(revised, 2.0, 20.0, 20.7)])
    assert [timing.turn for timing in meter.turns] == [T, revised]
    assert meter.turns[1].llm_first_token is None
    assert meter.find(revised) is meter.turns[1]


def test_a_typed_turn_is_counted_from_its_sending() -> None:
    typed: list[Event] = [TextTyped(T, "hi", 11.2), *COURSE[4:]]
    (timing,) = measured(typed).turns
    assert timing.total == pytest.approx(13.4 - 11.2)
    assert timing.turn_wait is timing.transcription is timing.voice_to_voice is None


def test_a_synthesis_that_took_no_time_has_no_speed() -> None:
    phrase = PhraseTiming(0, 10, 1.0, started_at=2.0, finished_at=2.0)
    assert phrase.synthesis == 0.0
    assert phrase.characters_per_second is None


def test_a_first_phrase_that_failed_does_not_hide_the_second() -> None:
    without = [e for e in COURSE if not (getattr(e, "index", None) == 0 and not isinstance(e, PhraseFound))]
    (timing,) = measured(without).turns
    assert timing.first_phrase == pytest.approx(0.3)
    assert timing.first_audio == pytest.approx(13.1 - 12.3)
    assert timing.voice_to_voice == pytest.approx(4.05)


def test_no_figure_is_forgotten_here() -> None:
    properties = {name for name, value in vars(TurnTiming).items() if isinstance(value, property)}
    others = {"zero", "certain_after", "answer_was_kept", "first_heard", "first_own", "first_sounding"}
    others |= {"own_first_sound"}
    assert properties == {*FIGURES, *others}
    assert not {field.name for field in dataclasses.fields(TurnTiming)} & properties


# Drafts -------------------------------------------------------------------------------------------


def decided(wait: float, reason: str, probability: float | None, turn: TurnId = T) -> WaitDecided:
    return WaitDecided(turn, wait, reason, probability, 10.2)


DRAFTED: list[Event] = [
    SpeechStarted(T, 5.0),
    DraftBegun(T, 1, 7.0),
    decided(1.8, "You may be finished.", 0.4),
    DraftDropped(T, 1, 7.5),
    DraftBegun(T, 2, 9.0),
    DraftBegun(T, 3, 10.3),
    decided(1.2, "Not judged yet.", None),
    decided(0.5, "You sound finished.", 0.97),
    DraftKept(T, 2, 10.5),
    SpeechEnded(T, 4.0, last_speech_at=10.2, at=10.7),
    # Told late, with the moments when it happened; the answer was begun before the last sound, a cough.
    TranscriptionStarted(T, 10.35),
    TranscriptionFinished(T, "hi", 10.5),
    ReplyRequested(T, 9.2),
    ReplyTextArrived(T, "Hello there.", 9.4),
    PhraseFound(T, 0, "Hello there.", 9.5),
    ReplyTextEnded(T, "Hello there.", complete=True, at=9.5),
    SynthesisStarted(T, 0, 9.5),
    SynthesisSounded(T, 0, 9.7),
    SynthesisFinished(T, 0, 1.5, 10.0),
    PlaybackStarted(T, 0, 10.72),
]


def test_the_figures_of_a_draft_that_was_kept() -> None:
    (timing,) = measured(DRAFTED).turns
    assert figures(timing) == pytest.approx(
        {
            "turn_wait": 0.5,
            "transcription": 0.15,
            "llm_first_token": 0.2,
            "first_phrase": 0.1,
            "first_audio": 0.2,
            "voice_to_voice": 0.52,
            "voice_to_answer": 0.52,
            "llm_total": 0.3,
            "speech_total": 0.5,
            "total": 0.0,  # all was ready before the last sound
            "retrieval": None,
            "speech_to_model": None,  # the answer was begun before these words were known
            "ttfs": 1.52,
            "ttft_to_speech": 1.32,
            "ttfa": 0.2,
            "end_to_end": None,
        }
    )


@pytest.mark.parametrize("length", range(len(DRAFTED) + 1))
def test_no_figure_of_a_draft_is_negative(length: int) -> None:
    for timing in measured(DRAFTED[:length]).turns:
        assert all(value is None or value >= 0.0 for value in figures(timing).values())


def test_drafts_are_counted_and_the_last_decision_is_remembered() -> None:
    meter = measured(DRAFTED)
    (timing,) = meter.turns
    assert timing.drafts == meter.drafts == DraftCount(begun=3, kept=1, dropped=1)
    assert timing.decided == decided(0.5, "You sound finished.", 0.97)


def test_a_turn_has_no_timing_before_its_end() -> None:
    meter = measured(DRAFTED[:9])
    assert meter.turns == []
    assert meter.drafts == DraftCount(begun=3, kept=1, dropped=1)


def test_the_revisions_of_a_turn_gather_their_drafts_and_keep_their_own_reasons() -> None:
    again, other = TurnId(1, 1), TurnId(2)
    meter = measured(
        [
            *DRAFTED,
            TurnEnded(T, Outcome.WITHDRAWN, 11.0),
            DraftBegun(again, 1, 12.0),
            decided(2.0, "You were cut off before.", 0.9, again),
            SpeechEnded(again, 6.0, 12.0, 14.0),
            DraftBegun(other, 1, 20.0),
            SpeechEnded(other, 1.0, 20.0, 20.7),
        ]
    )
    first, second, third = meter.turns
    assert first.drafts is second.drafts
    assert (first.drafts.begun, third.drafts.begun, meter.drafts.begun) == (4, 1, 5)
    assert first.decided == decided(0.5, "You sound finished.", 0.97)
    assert second.decided == decided(2.0, "You were cut off before.", 0.9, again)
    assert third.decided is None


def test_a_decision_that_comes_too_late_decided_nothing() -> None:
    meter = measured([*DRAFTED, decided(8.0, "You want to go on.", 0.1)])
    assert meter.turns[0].decided == decided(0.5, "You sound finished.", 0.97)


def fates(timing: TurnTiming) -> list[tuple[int, Fate, float | None]]:
    return [(draft.number, draft.fate, draft.over_at) for draft in timing.speculation]


def test_what_became_of_each_draft_is_known() -> None:
    (timing,) = measured(DRAFTED).turns
    assert fates(timing) == [(1, Fate.DROPPED, 7.5), (2, Fate.KEPT, 10.5), (3, Fate.TOLD, 10.7)]


def test_a_draft_that_gave_way_before_its_words_were_known_was_dropped() -> None:
    course: list[Event] = []
    course += [event for event in DRAFTED if not isinstance(event, (DraftDropped, DraftKept))]
    (timing,) = measured(course).turns
    assert fates(timing) == [(1, Fate.DROPPED, 9.0), (2, Fate.DROPPED, 10.3), (3, Fate.TOLD, 10.7)]


def test_a_draft_under_way_when_the_turn_is_over_was_dropped_and_a_drafts_work_is_kept() -> None:
    work = (DraftWork("transcription", 9.0, 9.2), DraftWork("reply", 9.2, None))
    meter = measured([DraftBegun(T, 1, 9.0), DraftDropped(T, 1, 9.9, work), DraftBegun(T, 2, 10.3)])
    meter.apply(SpeechEnded(T, 1.0, 10.2, 10.7))
    assert meter.turns[0].speculation[1].fate is Fate.UNDER_WAY
    meter.apply(TurnEnded(T, Outcome.FAILED, 11.0))
    assert fates(meter.turns[0]) == [(1, Fate.DROPPED, 9.9), (2, Fate.DROPPED, 11.0)]
    assert meter.turns[0].speculation[0].work == work


def test_how_the_turn_ended_and_what_the_prompt_cost_is_kept() -> None:
    prompt = PromptRead(T, 300, 40, 11.6)
    (timing,) = measured([*COURSE[:6], prompt, *COURSE[6:]]).turns
    assert (timing.outcome, timing.over_at, timing.prompt) == (Outcome.ANSWERED, 15.0, prompt)


def test_a_phrase_without_a_boundary_was_broken_off() -> None:
    course: list[Event] = [
        TextTyped(T, "hi", 1.0),
        *(PhraseFound(T, i, text, 2.0) for i, text in enumerate(("Well,", "and so", "it is.”", "是。"))),
    ]
    assert [phrase.whole for phrase in measured(course).turns[0].phrases] == [True, False, True, True]


def test_each_change_of_the_soft_end_is_remembered() -> None:
    told: list[Event] = [
        SoftEndDecided(*one) for one in ((0.15, "a", 1.0), (0.15, "b", 2.0), (0.2, "c", 3.0))
    ]
    meter = measured(told)
    assert meter.soft_ends == [told[0], told[2]]
