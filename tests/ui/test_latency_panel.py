"""The drawer as a whole: its pages, what it follows, and what it costs."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from tests.session.recorded import recorded
from tests.ui import scripted_program as script
from tests.ui.conftest import Play
from tests.ui.painting import Paints
from tests.ui.scripted_program import FakeProgram
from tutor.conversation.answer_events import PlaybackStarted, TutorBegan
from tutor.conversation.engine_events import EngineReady
from tutor.conversation.events import TurnEnded
from tutor.conversation.hearing_events import SoftEndDecided, TextTyped
from tutor.conversation.turn import Outcome, TurnId
from tutor.session.latency import LatencyMeter
from tutor.settings import Settings, changed, options
from tutor.ui.latency_panel import MACHINE, PAUSE_MS, SESSIONS, TALK, TURN, LatencyPanel
from tutor.ui.main_window import MainWindow


@pytest.fixture
def program() -> FakeProgram:
    return FakeProgram(changed(Settings(), "show_latency", True))


@pytest.fixture
def meter() -> LatencyMeter:
    made = LatencyMeter()
    for event in script.whole_turn(1, "I go.", script.FIRST_REPLY, 10.0):
        made.apply(event)
    return made


@pytest.fixture
def panel(qtbot: QtBot, program: FakeProgram, meter: LatencyMeter) -> LatencyPanel:
    made = LatencyPanel(program, meter)
    qtbot.addWidget(made)
    made.resize(400, 800)
    made.show()
    qtbot.waitExposed(made)
    return made


def measured(name: str, panel: LatencyPanel) -> LatencyPanel:
    """The panel, looking at a recorded talk."""
    meter = LatencyMeter()
    for event in recorded(name).events:
        meter.apply(event)
        panel.take(event)
    panel.measure(meter)
    return panel


def table(panel: LatencyPanel) -> list[dict[str, str]]:
    model = panel.turn_page.table
    titles = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    return [
        {
            title: str(model.data(model.index(row, column, QModelIndex())))
            for column, title in enumerate(titles)
        }
        for row in range(model.rowCount())
    ]


# One turn -----------------------------------------------------------------------------------------


def test_figures_are_written_out(panel: LatencyPanel) -> None:
    assert panel.turn_page.figure.text() == "1.18 s"
    assert panel.turn_page.meaning.text().startswith("from your last sound")
    assert panel.turn.text() == "Turn 1 of 1"


def test_the_parts_account_for_the_whole(panel: LatencyPanel) -> None:
    rows = [[cell.text() for cell in row] for row in panel.turn_page.account.rows if row[0].isVisible()]
    assert rows[0] == ["Waiting for the end", "480 ms", "41%"]
    assert rows[-1] == ["Together", "1.18 s", "100%"]
    parts = [row[1] for row in rows[:-1]]
    assert sum(float(part.removesuffix(" ms")) for part in parts) == pytest.approx(1180, abs=len(parts))


def test_each_phrase_has_its_row(panel: LatencyPanel) -> None:
    first, second = table(panel)
    assert first == {
        "#": "1",
        "Phrase": "Oh, you went to the ma…",
        "Status": "Played",
        "Made in": "0.14 s",
        "Sound": "1.4 s",
        "RTF": "0.10",
        "Chars/s": f"{len(script.FIRST_REPLY[0]) / 0.14:.0f}",
        "Chars": str(len(script.FIRST_REPLY[0])),
        "Queued": "0.05 s",
        "First audio": "0.09 s",
        "Cached": "no",
        "Played at": "1.18 s",
        "Heard": "1.4 s",
        "Gaps": "–",
    }
    assert second["Gaps"] == "0.60 s"


def test_a_phrase_is_never_taken_for_markup(panel: LatencyPanel) -> None:
    meter = LatencyMeter()
    for event in script.whole_turn(1, "Hi.", ["<img src='file:///etc/hostname'>"], 10.0):
        meter.apply(event)
    panel.measure(meter)
    model = panel.turn_page.table
    tip = str(model.data(model.index(0, 1), Qt.ItemDataRole.ToolTipRole))
    assert "<img" not in tip
    assert "&lt;img" in tip


def test_a_typed_turn_is_measured_from_sending(panel: LatencyPanel, meter: LatencyMeter) -> None:
    meter.apply(TextTyped(TurnId(2), "Hello.", 30.0))
    panel.refresh()
    assert panel.turn_page.figure.isHidden(), "there is nothing to tell yet"
    assert panel.turn_page.meaning.text() == "no sound yet"
    assert panel.turn_page.outcome.text() == "Under way."
    assert not panel.turn_page.table_view.isVisible()
    assert not panel.turn_page.findings.isVisible()


def test_of_a_turn_that_the_tutor_began_is_told_what_can_be_measured(
    panel: LatencyPanel, meter: LatencyMeter
) -> None:
    turn = TurnId(2)
    opener = [TutorBegan(turn, 100.0), *script.phrases_found(2, ["Hello! How are you?"], 100.0)]
    opener += [*script.synthesised(2, 0, 1.4, 100.0)]
    for event in opener:
        meter.apply(event)
    panel.refresh()
    assert panel.turn_page.figure.isHidden()
    assert panel.turn_page.meaning.text() == "no sound yet"
    meter.apply(PlaybackStarted(turn, 0, 100.25))
    meter.apply(TurnEnded(turn, Outcome.ANSWERED, 102.0))
    panel.refresh()
    assert panel.turn_page.figure.text() == "0.25 s"
    assert "nobody was waiting" in panel.turn_page.meaning.text()
    assert panel.turn_page.waterfall.isHidden()
    assert panel.turn_page.account_title.isHidden()
    assert [row["Phrase"] for row in table(panel)] == ["Hello! How are you?"]
    panel.step(-1)
    assert panel.turn_page.waterfall.isVisible()


@pytest.mark.parametrize(
    ("name", "turn", "title", "button"),
    [
        ("run_on", 2, "Run-on sentence: 6.1 s without a boundary, broken at 2 s.", "Shorten the answers"),
        ("cold", 1, "The first call was cold", None),
        ("streams_late", 2, "The model streams late: first phrase after", None),
    ],
)
def test_findings_are_told_with_what_they_cost(
    panel: LatencyPanel, name: str, turn: int, title: str, button: str | None
) -> None:
    measured(name, panel).show_turn(turn)
    cards = panel.turn_page.findings.cards
    assert cards
    card = next(card for card in cards if title in card.accessibleName())
    assert "Cost: +" in card.accessibleName()
    if button is not None:
        assert card.button is not None
        assert card.button.text() == button


def test_a_finding_s_button_opens_the_setting(window: MainWindow, play: Play, qtbot: QtBot) -> None:
    play(recorded("run_on").events)
    window.latency.show_turn(2)
    button = window.latency.turn_page.findings.cards[0].button
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = window.settings_dialog
    assert dialog is not None
    assert dialog.isVisible()
    assert dialog.sections.currentItem().text() == options()["reply_sentences"].section


def test_one_can_look_at_an_earlier_turn_and_come_back(
    qtbot: QtBot, panel: LatencyPanel, meter: LatencyMeter
) -> None:
    def talk(number: int) -> None:
        for event in script.whole_turn(number, "Hi.", ["One phrase."], 40.0 * number):
            meter.apply(event)
        panel.refresh()

    talk(2)
    assert len(table(panel)) == 1
    assert not panel.forward.isEnabled()
    qtbot.mouseClick(panel.back, Qt.MouseButton.LeftButton)
    assert panel.turn.text() == "Turn 1 of 2"
    assert len(table(panel)) == 2
    talk(3)
    assert panel.turn.text() == "Turn 1 of 3"
    for _ in range(2):
        qtbot.mouseClick(panel.forward, Qt.MouseButton.LeftButton)
    talk(4)
    assert panel.turn.text() == "Turn 4 of 4"


# The talk -----------------------------------------------------------------------------------------


def test_measures_are_set_against_their_targets(panel: LatencyPanel) -> None:
    measured("slow_transcription", panel).show_page(TALK)
    row = panel.talk_page.rows["transcription"]
    assert row.isVisible()
    assert row.verdict.text() == "○ missed"
    assert row.target.text() == "at most 1.00 s"
    assert row.median.text() in row.accessibleName()
    assert "Writing down what you said." in row.accessibleName()
    assert "p90" not in row.caption.text()  # three values are too few for it
    assert panel.talk_page.findings.cards
    assert "retrieval" not in panel.talk_page.rows


def test_a_target_can_be_changed(qtbot: QtBot, window: MainWindow, program: FakeProgram, play: Play) -> None:
    play(recorded("slow_transcription").events)
    window.latency.show_page(TALK)
    row = window.latency.talk_page.rows["transcription"]
    row.target.click()
    assert row.editor is not None
    row.editor.setValue(2.5)
    qtbot.keyClick(row.editor, Qt.Key.Key_Return)
    assert program.changes[-1] == ("latency_targets", '{"transcription": 2.5}')
    assert row.target.text() == "at most 2.50 s"
    assert row.verdict.text() == "● on target"


def test_escape_leaves_a_target_as_it_was(
    qtbot: QtBot, window: MainWindow, program: FakeProgram, play: Play
) -> None:
    play(recorded("slow_transcription").events)
    window.latency.show_page(TALK)
    row = window.latency.talk_page.rows["transcription"]
    row.target.click()
    editor = row.editor
    assert editor is not None
    editor.setValue(9.0)
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert not editor.isVisible()
    assert row.target.isVisible()
    assert row.target.text() == "at most 1.00 s"
    assert program.changes == []
    assert program.intents == []


def test_changes_of_the_debounce_are_told_with_their_reasons(
    panel: LatencyPanel, meter: LatencyMeter
) -> None:
    for soft_end, why in ((0.15, "So it begins."), (0.2, "Many drafts were thrown away.")):
        meter.apply(SoftEndDecided(soft_end, why, 20.0))
    panel.show_page(TALK)
    told = [line.text() for line in panel.talk_page.debounce if line.isVisible()]
    assert told == ["200 ms: Many drafts were thrown away.", "150 ms: So it begins."]


def test_turns_under_way_are_not_counted(panel: LatencyPanel, meter: LatencyMeter) -> None:
    for event in script.whole_turn(2, "Hi.", ["Hi."], 40.0):
        if not isinstance(event, TurnEnded):
            meter.apply(event)
    panel.show_page(TALK)
    assert panel.talk_page.count.text() == "1 turn"
    assert "1 value" in panel.talk_page.rows["voice_to_voice"].caption.text()


# The whole ----------------------------------------------------------------------------------------


def test_without_a_turn_it_says_what_it_is_for(panel: LatencyPanel) -> None:
    assert not panel.empty.isVisible()
    panel.measure(LatencyMeter())
    for tab in (TURN, TALK):
        panel.show_page(tab)
        assert panel.empty.isVisible()
    for tab in (MACHINE, SESSIONS):
        panel.show_page(tab)
        assert not panel.empty.isVisible()


def test_the_arrow_keys_go_from_tab_to_tab(qtbot: QtBot, window: MainWindow, play: Play) -> None:
    play(script.whole_turn(1, "I go.", script.FIRST_REPLY))
    tabs = window.latency.tabs.tabs
    tabs[TURN].setFocus()
    qtbot.keyClick(tabs[TURN], Qt.Key.Key_Right)
    assert tabs[TALK].isChecked()
    assert window.latency.talk_page.isVisible()
    qtbot.keyClick(tabs[TALK], Qt.Key.Key_Left)
    assert window.latency.turn_page.isVisible()


def test_closed_it_costs_nothing(
    qtbot: QtBot, window: MainWindow, play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.toggle_latency()
    page = window.latency.turn_page
    paints = Paints(page.waterfall)
    shown: list[object] = []
    monkeypatch.setattr(page, "show_timing", lambda timing, found: shown.append(timing))
    play(script.whole_turn(1, "I go.", script.FIRST_REPLY))
    qtbot.wait(2 * PAUSE_MS)
    assert shown == []
    assert paints.count == 0
    window.toggle_latency()
    assert shown == [window.meter.turns[0]]


def test_many_changes_are_drawn_together(
    qtbot: QtBot, panel: LatencyPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.wait(2 * PAUSE_MS)
    shown: list[object] = []
    monkeypatch.setattr(panel.turn_page, "show_timing", lambda timing, found: shown.append(timing))
    for _ in range(20):
        panel.refresh_soon()
    assert len(shown) == 1
    qtbot.waitUntil(lambda: len(shown) == 2)
    qtbot.wait(2 * PAUSE_MS)
    assert len(shown) == 2


def test_a_thousand_turns_open_quickly(qtbot: QtBot, program: FakeProgram) -> None:
    meter = LatencyMeter()
    for number in range(1, 1001):
        for event in script.whole_turn(number, "I go.", script.FIRST_REPLY, 20.0 * number):
            meter.apply(event)
    made = LatencyPanel(program, meter)
    qtbot.addWidget(made)
    made.resize(400, 800)
    made.tabs.choose(TALK)
    began = time.process_time()
    made.show()
    made.grab()
    assert time.process_time() - began < 1.0  # 0.2 s alone; a test machine does other things, too
    assert made.talk_page.count.text() == "1000 turns"


def test_what_the_engines_tell_reaches_the_findings(window: MainWindow, play: Play) -> None:
    cold = recorded("cold").events
    assert any(isinstance(event, EngineReady) for event in cold)
    play(cold)
    window.latency.show_turn(1)
    said = [card.accessibleName() for card in window.latency.turn_page.findings.cards]
    assert any("cold" in one for one in said)


# The talk and its waterfalls ----------------------------------------------------------------------


def test_a_click_on_a_turn_shows_its_waterfall(qtbot: QtBot, window: MainWindow, play: Play) -> None:
    for number in (1, 2):
        play(script.whole_turn(number, "I go.", script.FIRST_REPLY, 30.0 * number))
    first, second = window.conversation.views
    qtbot.mouseClick(first.learner, Qt.MouseButton.LeftButton)
    assert window.latency.turn.text() == "Turn 1 of 2"
    assert (first.marked, second.marked) == (True, False)
    window.toggle_latency()
    assert not first.marked
    qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    assert not second.marked


def test_selecting_words_is_no_click(qtbot: QtBot, window: MainWindow, play: Play) -> None:
    play(script.whole_turn(1, "I go to the market.", script.FIRST_REPLY))
    view = window.conversation.views[0]
    qtbot.mouseDClick(view.learner, Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(view.learner, Qt.MouseButton.LeftButton)
    assert view.learner.selected_text()
    assert not view.marked


def test_alt_and_the_arrows_go_from_turn_to_turn(qtbot: QtBot, window: MainWindow, play: Play) -> None:
    for number in (1, 2, 3):
        play(script.whole_turn(number, "I go.", script.FIRST_REPLY, 30.0 * number))
    talk, alt = window.conversation, Qt.KeyboardModifier.AltModifier
    talk.setFocus()
    for wanted in (3, 2, 1, 1):
        qtbot.keyClick(talk, Qt.Key.Key_Up, alt)
        assert window.latency.turn.text() == f"Turn {wanted} of 3"
        assert [view.marked for view in talk.views] == [number == wanted for number in (1, 2, 3)]
    qtbot.keyClick(talk, Qt.Key.Key_Down, alt)
    assert window.latency.turn.text() == "Turn 2 of 3"


def test_from_the_waterfall_back_to_the_turn(qtbot: QtBot, window: MainWindow, play: Play) -> None:
    for number in range(1, 71):
        play(script.whole_turn(number, "I go.", ["Yes."], 30.0 * number))
    assert len(window.conversation.views) < 70
    window.latency.show_turn(3)
    qtbot.keyClick(window.latency.turn_page.waterfall, Qt.Key.Key_Return)
    marked = [view for view in window.conversation.views if view.marked]
    assert len(marked) == 1
    qtbot.waitUntil(lambda: not marked[0].visibleRegion().isEmpty())
    assert window.conversation.hasFocus()


def test_stepping_in_the_panel_marks_the_turn(qtbot: QtBot, window: MainWindow, play: Play) -> None:
    for number in (1, 2):
        play(script.whole_turn(number, "I go.", ["Yes."], 30.0 * number))
    window.latency.refresh()
    qtbot.mouseClick(window.latency.back, Qt.MouseButton.LeftButton)
    assert [view.marked for view in window.conversation.views] == [True, False]


def test_a_withdrawn_answer_and_the_next_are_one_turn_of_the_talk(window: MainWindow, play: Play) -> None:
    play(recorded("withdrawn").events)
    window.latency.refresh()
    assert window.latency.turn.text() == "Turn 2 of 2"
    assert len(window.conversation.views) == 1
    window.latency.step(-1)
    assert window.latency.turn_page.outcome.text().startswith("The answer was withdrawn")
    assert window.conversation.views[0].marked
    assert window.latency.shown_turn == TurnId(1, 0)


def test_where_it_is_narrow_the_tabs_stand_in_two_rows(qtbot: QtBot, panel: LatencyPanel) -> None:
    def rows() -> list[int]:
        return sorted({tab.y() for tab in panel.tabs.tabs})

    assert len(rows()) == 1
    panel.resize(panel.minimumSizeHint().width(), 800)
    qtbot.waitUntil(lambda: len(rows()) == 2)
    assert all(tab.geometry().right() <= panel.width() for tab in panel.tabs.tabs)
    panel.resize(400, 800)
    qtbot.waitUntil(lambda: len(rows()) == 1)


def test_a_phrase_that_is_chosen_in_the_table_has_its_bars_marked(panel: LatencyPanel) -> None:
    page = measured("normal", panel).turn_page
    page.whole.setChecked(True)
    assert page.waterfall.marked == []
    page.table_view.selectRow(1)
    assert {piece.phrase for piece in page.waterfall.marked} == {1}
    page.table_view.selectRow(0)
    assert {piece.phrase for piece in page.waterfall.marked} == {0}
    before = page.waterfall.grab().toImage()
    page.table_view.clearSelection()
    assert page.waterfall.marked == []
    assert page.waterfall.grab().toImage() != before
