from __future__ import annotations

import csv
import json
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path

import pytest

from tests.session.recorded import recorded
from tutor.conversation.hearing_events import SoftEndDecided
from tutor.errors import StoreError
from tutor.session.exporting import as_csv, as_json, write
from tutor.session.measurements import Measured
from tutor.session.setup import Setup

SETUP = Setup({"voice": "Piper", "chat_model": "=cmd()"}, {"patience": 1.0})


def measured(name: str) -> Measured:
    talk = recorded(name)
    moment = datetime(2026, 3, 1, 12, tzinfo=UTC)
    count = len(talk.turns)
    facts = tuple(event for event in talk.events if isinstance(event, SoftEndDecided))
    return Measured(tuple(talk.turns), (moment,) * count, (SETUP,) * count, facts)


def test_json_has_the_figures_the_account_and_what_made_them() -> None:
    report = json.loads(as_json(measured("normal")))
    assert report["setups"] == [{"engines": dict(SETUP.engines), "settings": dict(SETUP.settings)}]
    v2v = report["statistics"]["voice_to_voice"]
    assert (v2v["n"], v2v["median"], v2v["p90"], v2v["target"]) == (3, 844.0, None, 800.0)
    assert v2v["verdict"] == "near"
    turn = report["turns"][0]
    assert sum(part["ms"] for part in turn["critical_path"]) == pytest.approx(turn["end_ms"], abs=1.0)
    assert turn["phrases"][0]["characters_per_second"] == 45.0
    assert report["withdrawn_rate"] == 0.0


def test_json_tells_the_debounce_with_its_reasons() -> None:
    report = json.loads(as_json(measured("thrown_away")))
    assert report["debounce"][0]["soft_end_ms"] == 200.0
    assert "thrown away" in report["debounce"][0]["reason"]


@pytest.mark.parametrize("name", ["normal", "sample", "failed", "withdrawn", "typed"])
def test_no_export_has_a_word_of_the_talk(name: str) -> None:
    for text in (as_json(measured(name)), as_csv(measured(name))):
        assert "market" not in text
        assert "apples" not in text
        assert "buy there" not in text


def test_csv_has_a_line_a_turn_and_no_formula() -> None:
    rows = list(csv.DictReader(StringIO(as_csv(measured("withdrawn")), newline="")))
    assert [(row["turn"], row["revision"], row["outcome"]) for row in rows] == [
        ("1", "0", "withdrawn"),
        ("1", "1", "answered"),
    ]
    assert (rows[0]["Voice to voice (ms)"], rows[1]["Voice to voice (ms)"]) == ("", "844.0")
    assert rows[1]["critical path: Transcription (ms)"] == "300.0"
    assert rows[1]["engine: chat_model"] == "'=cmd()"


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    write("a\r\nb\r\n", tmp_path / "out.csv")
    assert (tmp_path / "out.csv").read_bytes() == b"a\r\nb\r\n"
    with pytest.raises(StoreError, match="can't be written"):
        write("a", tmp_path / "nowhere" / "out.csv")
    assert [path.name for path in tmp_path.iterdir()] == ["out.csv"]
