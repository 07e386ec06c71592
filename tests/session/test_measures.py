"""The measures have the seeds' names, and each is found where its meaning says."""

from __future__ import annotations

import pytest

from tests.session.recorded import recorded
from tutor.session.measures import BY_KEY, MEASURES, values, withdrawn_rate
from tutor.session.targets import DEFAULTS

NORMAL = {
    "voice_to_voice": [0.844],
    "voice_to_answer": [0.844],
    "turn_wait": [0.6],
    "held": [0.0],
    "transcription": [0.3],
    "speech_to_model": [0.001],
    "retrieval": [],
    "first_token": [0.2],
    "first_phrase": [0.05],
    "queued": [0.001, 0.001],
    "ttfa": [0.1],
    "ttft_to_speech": [0.183],
    "ttfs": [0.383],
    "output_latency": [0.012],
    "model_total": [0.55],
    "phrase": [0.2, 0.3],
    "speech_total": [0.5],
    "speech_rate": [45.0, 23 / 0.3],
    "total": [1.262],
    "end_to_end": [3.244],
    "withdrawn_drafts": [0.0],
}


def test_every_measure_of_a_turn() -> None:
    turns = recorded("normal").turns[:1]
    found = {measure.key: values(measure, turns) for measure in MEASURES}
    assert found == {key: pytest.approx(value, abs=1e-6) for key, value in NORMAL.items()}


def test_keys_are_unique_and_every_target_has_its_measure() -> None:
    assert len(BY_KEY) == len(MEASURES)
    assert set(DEFAULTS) <= set(BY_KEY)
    assert all(measure.title and measure.meaning.endswith(".") for measure in MEASURES)


def test_the_rate_of_withdrawn_drafts_is_of_all_drafts_and_a_draft_at_the_gate_is_none() -> None:
    assert withdrawn_rate(recorded("thrown_away").turns) == pytest.approx(8 / 12)
    assert withdrawn_rate(recorded("not_ahead").turns) is None
    assert values(BY_KEY["withdrawn_drafts"], recorded("not_ahead").turns) == []


def test_turns_without_sound_have_no_part_of_the_way_to_it() -> None:
    turns = recorded("failed").turns
    for key in ("held", "voice_to_voice", "ttfs", "output_latency", "end_to_end"):
        assert values(BY_KEY[key], turns) == []
