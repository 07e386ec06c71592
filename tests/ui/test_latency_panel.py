from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from tests.ui import scripted_program as script
from tests.ui.conftest import Play
from tutor.conversation.events import PlaybackStarted, TextTyped, TurnId
from tutor.session.latency import LatencyMeter
from tutor.ui.latency_panel import LatencyPanel
from tutor.ui.main_window import MainWindow
from tutor.ui.waterfall import LABELS, bars
from tutor.ui.wording import latency


@pytest.fixture
def meter() -> LatencyMeter:
    made = LatencyMeter()
    for event in script.whole_turn(1, "I go.", script.FIRST_REPLY, 10.0):
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


def table(panel: LatencyPanel) -> list[list[str]]:
    model = panel.table
    return [
        [str(model.data(model.index(row, column, QModelIndex()))) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_the_bars_stand_on_the_last_speech_sample(meter: LatencyMeter) -> None:
    made = {bar.title: bar for bar in bars(meter.turns[0])}
    assert list(made) == list(LABELS)
    assert made["Wait for the end"].start == 0.0
    assert made["Wait for the end"].length == pytest.approx(0.48)
    assert made["Transcription"].start == pytest.approx(0.49)
    assert made["Transcription"].figure == pytest.approx(0.21)
    assert made["First token"].length == pytest.approx(0.18)
    assert made["First audio"].start == pytest.approx(0.95)
    assert made["Heard"].figure == pytest.approx(1.18)


def test_the_bars_are_proportional_and_in_sight(panel: LatencyPanel) -> None:
    wait, transcription, *_, heard = [panel.waterfall.extent(bar, 200.0) for bar in panel.waterfall.bars]
    assert wait is not None
    assert transcription is not None
    assert heard is not None
    assert wait[0] == 0.0
    assert wait[1] / transcription[1] == pytest.approx(0.48 / 0.21, rel=0.01)
    assert transcription[0] >= wait[1]
    assert heard[0] + heard[1] <= 200.5


def test_figures_are_written_out(panel: LatencyPanel) -> None:
    assert panel.figure.text() == "1.18 s"
    assert panel.turn.text() == "Turn 1 of 1"
    assert panel.median.text() == "Median of 1 turn: 1.18 s"
    assert "Transcription: 0.21 s" in panel.waterfall.accessibleName()


def test_each_phrase_has_its_figures(panel: LatencyPanel) -> None:
    first, second = script.FIRST_REPLY
    assert table(panel) == [
        ["1", str(len(first)), "0.14 s", "1.4 s", f"{len(first) / 0.14:.0f}"],
        ["2", str(len(second)), "0.17 s", "1.9 s", f"{len(second) / 0.17:.0f}"],
    ]
    header = panel.table.headerData(4, Qt.Orientation.Horizontal)
    assert header == "Chars/s"


def test_a_typed_turn_has_no_speech_to_wait_for(panel: LatencyPanel, meter: LatencyMeter) -> None:
    meter.apply(TextTyped(TurnId(2), "Hello.", 30.0))
    panel.refresh()
    wait, transcription, *_ = panel.waterfall.bars
    assert (wait.figure, transcription.figure) == (None, None)
    assert panel.waterfall.extent(wait, 200.0) is None
    assert panel.figure.text() == latency(None)
    assert panel.meaning.text().startswith("from sending")
    assert not panel.table_view.isVisible()
    assert panel.median.text() == "Median of 1 turn: 1.18 s"


def test_the_median_is_taken_over_the_heard_turns(panel: LatencyPanel, meter: LatencyMeter) -> None:
    for number, late in ((2, 1.0), (3, 2.0)):
        for event in script.whole_turn(number, "Hi.", ["Hi."], 10.0 * number):
            if isinstance(event, PlaybackStarted):
                event = replace(event, at=event.at + late)
            meter.apply(event)
    panel.refresh()
    assert panel.median.text() == "Median of 3 turns: 2.18 s"


def test_one_can_look_at_an_earlier_turn_and_come_back(
    qtbot: QtBot, panel: LatencyPanel, meter: LatencyMeter
) -> None:
    for event in script.whole_turn(2, "Hi.", ["One phrase."], 40.0):
        meter.apply(event)
    panel.refresh()
    assert len(table(panel)) == 1
    assert not panel.forward.isEnabled()
    qtbot.mouseClick(panel.back, Qt.MouseButton.LeftButton)
    assert panel.turn.text() == "Turn 1 of 2"
    assert len(table(panel)) == 2
    for event in script.whole_turn(3, "Hi.", ["One phrase."], 60.0):
        meter.apply(event)
    panel.refresh()
    assert panel.turn.text() == "Turn 1 of 3"
    for _ in range(2):
        qtbot.mouseClick(panel.forward, Qt.MouseButton.LeftButton)
    for event in script.whole_turn(4, "Hi.", ["One phrase."], 80.0):
        meter.apply(event)
    panel.refresh()
    assert panel.turn.text() == "Turn 4 of 4"


def test_without_a_turn_it_says_what_it_is_for(qtbot: QtBot, panel: LatencyPanel) -> None:
    assert not panel.empty.isVisible()
    panel.measure(LatencyMeter())
    assert panel.empty.isVisible()
    assert not panel.waterfall.isVisible()


def test_closed_it_costs_nothing(
    qtbot: QtBot, window: MainWindow, play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.toggle_latency()
    paints = window.latency.waterfall.paints
    shown: list[object] = []
    monkeypatch.setattr(window.latency.waterfall, "show_timing", shown.append)
    play(script.whole_turn(1, "I go.", script.FIRST_REPLY))
    assert shown == []
    assert window.latency.waterfall.paints == paints
    window.toggle_latency()
    assert shown == [window.meter.turns[0]]


def test_the_bars_are_painted_in_the_accent_colour(panel: LatencyPanel) -> None:
    image = panel.waterfall.grab().toImage()
    accent = panel.waterfall.palette().color(panel.palette().ColorRole.Accent)
    seen = {image.pixelColor(x, y).name() for y in range(image.height()) for x in range(0, image.width(), 2)}
    assert accent.name() in seen
