"""Figures are differences of moments, None where a stage did not run."""

from __future__ import annotations

import dataclasses

import pytest

from tutor.conversation import events as ev
from tutor.session.latency import LatencyMeter, PhraseTiming, TurnTiming

T = ev.TurnId(1)
FIGURES = (
    "turn_wait", "transcription", "llm_first_token", "first_phrase", "first_audio", "voice_to_voice",
    "llm_total", "speech_total", "total",
)  # fmt: skip
COURSE: list[ev.Event] = [
    ev.SpeechStarted(T, 8.0),
    ev.SpeechEnded(T, 1.0, last_speech_at=10.0, at=10.7),
    ev.TranscriptionStarted(T, 10.8),
    ev.TranscriptionFinished(T, "hi", 11.1),
    ev.ReplyRequested(T, 11.2),
    ev.ReplyTextArrived(T, "Hello", 11.7),
    ev.ReplyTextArrived(T, " there.", 11.9),
    ev.PhraseFound(T, 0, "Hello there.", 12.0),
    ev.SynthesisStarted(T, 0, 12.1),
    ev.ReplyTextArrived(T, " Bye.", 12.2),
    ev.PhraseFound(T, 1, "Bye.", 12.3),
    ev.ReplyTextEnded(T, "Hello there. Bye.", complete=True, at=12.4),
    ev.SynthesisSounded(T, 0, 12.5),
    ev.PlaybackStarted(T, 0, 12.55),
    ev.SynthesisFinished(T, 0, 1.5, 12.9),
    ev.SynthesisStarted(T, 1, 13.0),
    ev.SynthesisSounded(T, 1, 13.1),
    ev.SynthesisFinished(T, 1, 0.5, 13.4),
    ev.PlaybackStarted(T, 1, 14.05),
    ev.TurnEnded(T, ev.Outcome.ANSWERED, 15.0),
]


def measured(course: list[ev.Event]) -> LatencyMeter:
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
            "llm_total": 1.2,
            "speech_total": 0.8 + 0.4,
            "total": 3.4,
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
    for event in (ev.LevelMeasured(0.5, True, 1.0), COURSE[-1], ev.PhaseChanged(ev.Phase.READY, T, 1.0)):
        assert meter.apply(event) is None


def test_a_revision_is_a_turn_of_its_own() -> None:
    revised = ev.TurnId(1, 1)
    meter = measured([*COURSE[:6], ev.SpeechEnded(revised, 2.0, 20.0, 20.7)])
    assert [timing.turn for timing in meter.turns] == [T, revised]
    assert meter.turns[1].llm_first_token is None
    assert meter.find(revised) is meter.turns[1]


def test_a_typed_turn_is_counted_from_its_sending() -> None:
    typed: list[ev.Event] = [ev.TextTyped(T, "hi", 11.2), *COURSE[4:]]
    (timing,) = measured(typed).turns
    assert timing.total == pytest.approx(13.4 - 11.2)
    assert timing.turn_wait is timing.transcription is timing.voice_to_voice is None


def test_a_synthesis_that_took_no_time_has_no_speed() -> None:
    phrase = PhraseTiming(0, 10, 1.0, started_at=2.0, finished_at=2.0)
    assert phrase.synthesis == 0.0
    assert phrase.characters_per_second is None


def test_a_first_phrase_that_failed_does_not_hide_the_second() -> None:
    without = [
        e for e in COURSE if not (getattr(e, "index", None) == 0 and not isinstance(e, ev.PhraseFound))
    ]
    (timing,) = measured(without).turns
    assert timing.first_phrase == pytest.approx(0.3)
    assert timing.first_audio == pytest.approx(13.1 - 12.3)
    assert timing.voice_to_voice == pytest.approx(4.05)


def test_no_figure_is_forgotten_here() -> None:
    properties = {name for name, value in vars(TurnTiming).items() if isinstance(value, property)}
    assert properties == {*FIGURES, "zero"}
    assert not {field.name for field in dataclasses.fields(TurnTiming)} & properties
