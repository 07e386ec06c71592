from __future__ import annotations

import pytest

from tests.session.recorded import folded, recorded
from tutor.conversation.answer_events import (
    PhraseFailed,
    PhraseFound,
    PlaybackEnded,
    PlaybackStarted,
    SynthesisFinished,
    SynthesisSounded,
    SynthesisStarted,
)
from tutor.conversation.events import Event, TurnEnded
from tutor.conversation.hearing_events import TextTyped
from tutor.conversation.turn import Outcome, PhraseStatus, TurnId
from tutor.session.phrases import beside_the_model, phrase_rows

T = TurnId(1)


def test_the_rows_of_a_turn() -> None:
    first, second = phrase_rows(recorded("normal").turns[0])
    assert (first.text, first.characters, first.status) == ("Oh, nice!", 9, PhraseStatus.PLAYED)
    assert first.queued == pytest.approx(0.001)
    assert first.synthesis == pytest.approx(0.2)
    assert first.first_audio == pytest.approx(0.1)
    assert (first.audio, first.heard) == (0.9, 0.9)
    assert first.characters_per_second == pytest.approx(45.0)
    assert first.real_time_factor == pytest.approx(0.2 / 0.9)
    assert (first.cached, first.gaps, first.silence_before) == (False, 0, None)
    assert first.heard_after == pytest.approx(0.844)
    assert second.silence_before == pytest.approx(0.0)


def test_a_phrase_from_the_cache_says_nothing_about_the_voice() -> None:
    course: list[Event] = [
        TextTyped(T, "hi", 1.0),
        PhraseFound(T, 0, "Hello.", 2.0),
        SynthesisStarted(T, 0, 2.0),
        SynthesisSounded(T, 0, 2.0),
        SynthesisFinished(T, 0, 1.0, 2.01, cached=True),
    ]
    (row,) = phrase_rows(folded(course).turns[0])
    assert row.cached
    assert row.characters_per_second is row.real_time_factor is None
    assert row.status is PhraseStatus.READY


def test_every_status_and_what_a_turn_that_is_over_leaves() -> None:
    course: list[Event] = [
        TextTyped(T, "hi", 1.0),
        *(PhraseFound(T, index, "Hello.", 2.0) for index in range(5)),
        SynthesisStarted(T, 0, 2.1),
        SynthesisFinished(T, 0, 1.0, 2.2),
        PlaybackStarted(T, 0, 2.3),
        PlaybackEnded(T, 0, 0.4, True, 2, 2.7),
        SynthesisStarted(T, 1, 2.1),
        PhraseFailed(T, 1, "No.", 2.2),
        SynthesisStarted(T, 2, 2.2),
        SynthesisFinished(T, 2, 1.0, 2.4),
        PlaybackStarted(T, 2, 2.7),
        SynthesisStarted(T, 3, 2.4),
    ]
    under_way = phrase_rows(folded(course).turns[0])
    assert [row.status for row in under_way] == [
        PhraseStatus.STOPPED,
        PhraseStatus.FAILED,
        PhraseStatus.PLAYING,
        PhraseStatus.GENERATING,
        PhraseStatus.WAITING,
    ]
    assert (under_way[0].heard, under_way[0].gaps) == (0.4, 2)
    over = phrase_rows(folded([*course, TurnEnded(T, Outcome.INTERRUPTED, 3.0)]).turns[0])
    assert [row.status for row in over[2:]] == [PhraseStatus.STOPPED] * 3


def test_phrases_made_beside_the_model_and_after_it() -> None:
    timing = recorded("engines_compete").turns[0]
    beside, alone = beside_the_model(timing)
    assert ([p.index for p in beside], [p.index for p in alone]) == ([0], [1])
    timing.phrases[0].cached = True
    assert beside_the_model(timing)[0] == []


def test_a_phrase_that_was_made_half_beside_the_model_tells_nothing() -> None:
    timing = recorded("engines_compete").turns[0]
    timing.phrases[0].started_at = (timing.text_ended_at or 0.0) - 0.1
    timing.phrases[0].finished_at = (timing.text_ended_at or 0.0) + 0.9
    beside, alone = beside_the_model(timing)
    assert ([p.index for p in beside], [p.index for p in alone]) == ([], [1])
