"""Bars of a turn whose answer was begun in the learner's pause."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from tests.ui import scripted_program as script
from tutor.conversation.events import DraftBegun, DraftKept, TurnId, WaitDecided
from tutor.session.latency import LatencyMeter, TurnTiming
from tutor.ui.latency_panel import LatencyPanel
from tutor.ui.waterfall import LABELS, Bar, Waterfall, bars, reason

TRACK = 200.0


@pytest.fixture
def meter() -> LatencyMeter:
    made = LatencyMeter()
    for event in script.draft_told(1, "I go.", script.FIRST_REPLY, 20.0):
        made.apply(event)
    return made


@pytest.fixture
def panel(qtbot: QtBot, meter: LatencyMeter) -> LatencyPanel:
    made = LatencyPanel(meter)
    qtbot.addWidget(made)
    made.resize(380, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


def named(timing: TurnTiming) -> dict[str, Bar]:
    return {bar.title: bar for bar in bars(timing)}


def test_a_draft_s_bars_overlap_the_wait(meter: LatencyMeter) -> None:
    made = named(meter.turns[0])
    assert list(made) == list(LABELS)
    wait, transcription, audio = made["Wait for the end"], made["Transcription"], made["First audio"]
    assert (wait.start, wait.early) == (0.0, 0.0)
    assert wait.length == pytest.approx(0.5)
    assert transcription.start == pytest.approx(0.15)
    assert transcription.early == transcription.length == pytest.approx(0.12)
    assert made["First phrase"].figure == pytest.approx(0.04)
    assert audio.start == pytest.approx(0.42)
    assert audio.length == pytest.approx(0.10)
    assert audio.early == pytest.approx(0.08)
    assert made["Heard"].figure == pytest.approx(0.56)


def test_on_the_axis_they_overlap_too(panel: LatencyPanel) -> None:
    made = dict(zip(LABELS, panel.waterfall.bars, strict=True))
    wait = panel.waterfall.extent(made["Wait for the end"], TRACK)
    transcription = panel.waterfall.extent(made["Transcription"], TRACK)
    assert wait is not None
    assert transcription is not None
    assert wait[0] == 0.0
    assert wait[0] + wait[1] == pytest.approx(panel.waterfall.place(0.5, TRACK))
    assert transcription == pytest.approx((0.15 / 0.56 * TRACK, 0.12 / 0.56 * TRACK))


def test_work_that_outlived_a_cough_stands_before_zero(qtbot: QtBot, meter: LatencyMeter) -> None:
    timing = meter.turns[0]
    timing.last_speech_at, timing.ended_at = 20.40, 20.55
    shown = Waterfall()
    qtbot.addWidget(shown)
    shown.show_timing(timing)
    token = named(timing)["First token"]
    assert token.start == pytest.approx(-0.12)
    assert token.early == token.length == token.figure == pytest.approx(0.10)
    assert 0.0 < shown.place(0.0, TRACK) < TRACK
    for bar in shown.bars:
        extent = shown.extent(bar, TRACK)
        assert extent is not None
        assert 0.0 <= extent[0] <= extent[0] + extent[1] <= TRACK + 0.5


def test_what_was_done_after_the_end_is_not_early(qtbot: QtBot) -> None:
    made = LatencyMeter()
    for event in script.whole_turn(1, "I go.", script.FIRST_REPLY, 10.0):
        made.apply(event)
    assert [bar.early for bar in bars(made.turns[0])] == [0.0] * len(LABELS)
    assert reason(made.turns[0]) == ""
    panel = LatencyPanel(made)
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitExposed(panel)
    assert not panel.reason.isVisible()
    assert not panel.early.isVisible()
    assert not panel.drafts.isVisible()


def test_what_was_early_is_hollow(panel: LatencyPanel) -> None:
    def inside(title: str) -> str:
        shown = panel.waterfall
        row = LABELS.index(title)
        left = shown._label_width() + 12
        extent = shown.extent(shown.bars[row], shown.width() - left - shown._figure_width() - 12)
        assert extent is not None
        x = round(left + extent[0] + extent[1] / 2)
        return shown.grab().toImage().pixelColor(x, round(shown._row_height() * (row + 0.5))).name()

    colours = panel.waterfall.palette()
    assert inside("Wait for the end") == colours.color(colours.ColorRole.Accent).name()
    assert inside("Transcription") == colours.color(colours.ColorRole.Midlight).name()
    assert panel.early.isVisible()


def test_a_screen_reader_hears_what_was_early_and_why_it_waited(panel: LatencyPanel) -> None:
    assert "Transcription: 0.12 s, 0.12 s of it early" in panel.waterfall.accessibleName()
    assert panel.waterfall.accessibleDescription() == script.WHY


# Why it waited ------------------------------------------------------------------------------------


def test_the_reason_of_the_last_decision_is_told(panel: LatencyPanel) -> None:
    assert panel.reason.isVisible()
    assert panel.reason.text() == script.WHY


def test_each_row_has_its_tooltip(panel: LatencyPanel, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda at, text, widget: said.append(text))
    row = round(panel.waterfall.height() / len(LABELS))
    for place in (0, 1, 5):
        at = QPoint(4, place * row + row // 2)
        QApplication.sendEvent(panel.waterfall, QHelpEvent(QEvent.Type.ToolTip, at, at))
    assert said == [script.WHY, "0.12 s of it before your turn was certain.", ""]


def test_a_turn_that_was_ended_by_hand_says_so(meter: LatencyMeter) -> None:
    timing = meter.turns[0]
    timing.ended_at = 20.1
    assert reason(timing) == f"{script.WHY} The turn was ended sooner."


# Drafts -------------------------------------------------------------------------------------------


def test_drafts_are_counted_for_the_turn_and_for_all(panel: LatencyPanel, meter: LatencyMeter) -> None:
    assert panel.drafts.text() == "This turn: 2 drafts, kept 0, dropped 1"
    assert panel.all_drafts.text() == "All turns: 2 drafts, kept 0, dropped 1 (50%)"
    second = TurnId(2)
    for event in (DraftBegun(second, 1, 29.0), DraftKept(second, 1, 29.5), DraftBegun(second, 2, 29.4)):
        meter.apply(event)
    for told in script.whole_turn(2, "Hi.", ["Hello."], 30.0):
        meter.apply(told)
    panel.refresh()
    assert panel.drafts.text() == "This turn: 2 drafts, kept 1, dropped 0"
    assert panel.all_drafts.text() == "All turns: 4 drafts, kept 1, dropped 1 (25%)"
    assert panel.median.text().startswith("Median of 2 turns: ")


def test_the_panel_keeps_the_last_turn_while_the_next_is_spoken(
    panel: LatencyPanel, meter: LatencyMeter
) -> None:
    for event in (DraftBegun(TurnId(2), 1, 29.0), WaitDecided(TurnId(2), 1.0, "Waits.", None, 29.0)):
        meter.apply(event)
    panel.refresh()
    assert panel.turn.text() == "Turn 1 of 1"
    assert panel.reason.text() == script.WHY


def test_the_reason_of_the_soft_end_has_its_place(panel: LatencyPanel, meter: LatencyMeter) -> None:
    assert not panel.soft_end.isVisible()
    meter.soft_end_reason = "A draft begins after 150 ms of silence."
    panel.refresh()
    assert panel.soft_end.isVisible()
    assert panel.soft_end.text() == "A draft begins after 150 ms of silence."
