from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from tests.session.recorded import recorded
from tutor.session.comparison import Change
from tutor.session.measurements import Measurements
from tutor.session.setup import Setup
from tutor.session.targets import DEFAULTS
from tutor.ui.comparison_table import COLUMNS
from tutor.ui.sessions_page import FORGET, NOT_KEPT, NOTHING_KEPT, SURE, SessionsPage

QUICK = Setup({"transcriber": "tiny.en", "chat_model": "Small", "voice": "Joe"}, {"patience": 1.0})
SLOW = Setup({"transcriber": "tiny.en", "chat_model": "Large", "voice": "Joe"}, {"patience": 2.0})


def keep(path: Path, day: int, setup: Setup, name: str, times: int = 2) -> None:
    """A run of the program whose turns are those of a recording."""
    kept = Measurements(path)
    number = 0
    for _ in range(times):
        for timing in recorded(name).turns:
            number += 1
            timing.turn = timing.turn._replace(number=number)
            kept.save(datetime(2026, 11, day, 9, tzinfo=UTC), setup, timing, []).result()
    kept.close()


@pytest.fixture
def measurements(tmp_path: Path) -> Iterator[Measurements]:
    path = tmp_path / "latency.sqlite3"
    keep(path, 20, QUICK, "normal")
    keep(path, 21, SLOW, "slow_transcription")
    kept = Measurements(path)
    yield kept
    kept.close()


@pytest.fixture
def page(qtbot: QtBot, measurements: Measurements) -> SessionsPage:
    made = shown(qtbot, SessionsPage(lambda: measurements, lambda: DEFAULTS))
    qtbot.waitUntil(lambda: made.table.rowCount() > 0)
    return made


def shown(qtbot: QtBot, made: SessionsPage) -> SessionsPage:
    qtbot.addWidget(made)
    made.resize(420, 800)
    made.show()
    qtbot.waitExposed(made)
    return made


def table(page: SessionsPage) -> dict[str, dict[str, str]]:
    model = page.table
    rows = [
        {
            column.title: str(model.data(model.index(row, place, QModelIndex())))
            for place, column in enumerate(COLUMNS)
        }
        for row in range(model.rowCount())
    ]
    return {row["Measure"]: row for row in rows}


def test_sessions_are_listed_with_what_made_them(page: SessionsPage) -> None:
    titles = [page.first.itemText(index) for index in range(page.first.count())]
    assert "6 turns, tiny.en + Large + Joe" in titles[0]
    assert "21 Nov 2026" in titles[0]
    assert "tiny.en + Small + Joe" in titles[1]
    assert titles[2:] == [
        "All turns with tiny.en + Small + Joe", "All turns with tiny.en + Large + Joe",
    ]  # fmt: skip
    assert page.table_view.isColumnHidden(3)
    assert not page.empty.isVisible()


def test_two_stand_side_by_side_with_their_ratios(qtbot: QtBot, page: SessionsPage) -> None:
    page.second.setCurrentIndex(2)
    page.second.activated.emit(2)
    qtbot.waitUntil(lambda: not page.table_view.isColumnHidden(3))
    row = table(page)["Transcription"]
    quick, slow = (float(row[name].split()[0]) for name in ("Second", "First"))
    assert row["Second"].endswith("ms")
    assert row["Ratio"] == f"× {quick / 1000 / slow:.2f}"
    assert row["Second is"] == "● better"
    assert page.differences.text() == "Tutor's mind: Large → Small\nPatience: 2.0 → 1.0"
    assert page.summary.text().startswith("Medians of 6 turns and ")


@pytest.mark.parametrize("suffix", ["json", "csv"])
def test_a_session_goes_into_a_file(qtbot: QtBot, page: SessionsPage, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"out.{suffix}"
    page.export(path)
    qtbot.waitUntil(lambda: page.told.text() == f"Written to {path}.")
    text = path.read_text("utf-8")
    if suffix == "json":
        assert len(json.loads(text)["turns"]) == 6
    else:
        assert len(text.splitlines()) == 7


def test_a_file_that_can_t_be_written_is_told(qtbot: QtBot, page: SessionsPage, tmp_path: Path) -> None:
    page.export(tmp_path / "nowhere" / "out.json")
    qtbot.waitUntil(lambda: "can't be written" in page.told.text())
    assert "Choose a folder" in page.told.text()


def test_the_button_asks_where(qtbot: QtBot, page: SessionsPage, tmp_path: Path) -> None:
    qtbot.mouseClick(page.as_csv, Qt.MouseButton.LeftButton)
    assert page.dialog is not None
    assert page.dialog.defaultSuffix() == "csv"
    page.dialog.fileSelected.emit(str(tmp_path / "here.csv"))
    page.dialog.close()
    qtbot.waitUntil((tmp_path / "here.csv").exists)


def test_forgetting_asks_once_more(qtbot: QtBot, page: SessionsPage) -> None:
    qtbot.mouseClick(page.forget, Qt.MouseButton.LeftButton)
    assert page.forget.text() == SURE
    assert page.first.count() == 4
    qtbot.mouseClick(page.forget, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.first.count() == 1)
    assert page.forget.text() == FORGET
    assert "Small" in page.first.itemText(0)


def test_what_is_no_session_can_t_be_forgotten(qtbot: QtBot, page: SessionsPage) -> None:
    page.first.setCurrentIndex(2)
    page.first.activated.emit(2)
    assert not page.forget.isEnabled()


def test_without_sessions_it_says_what_it_is_for(qtbot: QtBot, tmp_path: Path) -> None:
    kept = Measurements(tmp_path / "empty.sqlite3")
    made = shown(qtbot, SessionsPage(lambda: kept, lambda: DEFAULTS))
    qtbot.waitUntil(lambda: made.empty.isVisible() and made.empty.text() == NOTHING_KEPT)
    kept.close()


def test_measurements_that_are_not_kept_are_no_fault(qtbot: QtBot) -> None:
    made = shown(qtbot, SessionsPage(lambda: None, lambda: DEFAULTS))
    assert made.empty.text() == NOT_KEPT


def test_closed_measurements_are_told(qtbot: QtBot, tmp_path: Path) -> None:
    kept = Measurements(tmp_path / "closed.sqlite3")
    kept.close()
    made = shown(qtbot, SessionsPage(lambda: kept, lambda: DEFAULTS))
    qtbot.waitUntil(lambda: made.told.text().startswith("The measurements are closed."))


def test_every_change_has_words() -> None:
    from tutor.ui.comparison_table import _CHANGES

    assert set(_CHANGES) == set(Change)
