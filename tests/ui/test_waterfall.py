"""The waterfall: what it draws of a turn, how it is pointed at, and what a screen reader hears of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.session.recorded import NAMES, recorded
from tests.ui import scripted_program as script
from tutor.conversation.turn import Outcome
from tutor.session.latency import LatencyMeter
from tutor.session.timeline import Part, Timeline, timeline
from tutor.session.timing import Fate
from tutor.ui.theme import Theme
from tutor.ui.turn_page import FURTHER, legend, reason
from tutor.ui.waterfall import NO_TURN, Waterfall
from tutor.ui.waterfall_rows import Drawing, Row, drawing
from tutor.ui.wording import exact

TRACK = 200.0
COURSES = [
    (name, number, made)
    for name in NAMES
    for number, timing in enumerate(recorded(name).turns)
    if (made := timeline(timing)) is not None
]


def course(name: str, turn: int = 0) -> Timeline:
    made = timeline(recorded(name).turns[turn])
    assert made is not None
    return made


@pytest.fixture
def draft() -> Timeline:
    """A turn whose answer was begun in the learner's pause."""
    meter = LatencyMeter()
    for event in script.draft_told(1, "I go.", script.FIRST_REPLY, 20.0):
        meter.apply(event)
    made = timeline(meter.turns[0])
    assert made is not None
    return made


@pytest.fixture
def waterfall(qtbot: QtBot, qapp: QApplication, draft: Timeline) -> Waterfall:
    made = Waterfall()
    qtbot.addWidget(made)
    Theme(qapp, made).apply("light", 1.0)
    made.resize(420, 240)
    made.show_course(draft)
    made.show()
    qtbot.waitExposed(made)
    return made


def row(shown: Drawing | None, title: str) -> Row:
    assert shown is not None
    return next(one for one in shown.rows if one.title == title)


# What is drawn ------------------------------------------------------------------------------------


def test_each_kind_of_work_has_its_row(draft: Timeline) -> None:
    shown = drawing(draft, whole=False)
    titles = [one.title for one in shown.rows]
    assert titles == ["Waited for", "Waiting", "Hearing", "Thinking", "Speaking", "Heard"]
    assert row(shown, "Waiting").figure == pytest.approx(0.5)
    hearing = row(shown, "Hearing").pieces[0]
    assert (hearing.start, hearing.end) == pytest.approx((0.15, 0.27))
    assert hearing.early == pytest.approx(0.12)
    assert row(shown, "Heard").figure == pytest.approx(0.56)
    assert (shown.gate, shown.heard) == pytest.approx((0.5, 0.56))


@pytest.mark.parametrize(("name", "number", "made"), COURSES, ids=[f"{n}-{i}" for n, i, _ in COURSES])
@pytest.mark.parametrize("whole", [False, True])
def test_every_recorded_turn_is_drawn_inside_its_axis(
    qtbot: QtBot, name: str, number: int, made: Timeline, whole: bool
) -> None:
    shown = drawing(made, whole)
    assert shown.first <= 0.0 < shown.last
    path = shown.rows[0].pieces
    assert sum(piece.end - piece.start for piece in path) == pytest.approx(made.end)
    widget = Waterfall()
    qtbot.addWidget(widget)
    widget.show_course(made)
    widget.show_whole(whole)
    for one in shown.rows:
        for piece in one.pieces:
            assert piece.end >= piece.start
            left, width = widget.extent(piece, TRACK)
            assert 0.0 <= left <= left + width <= TRACK + 1e-6
            assert width > 0.0
    widget.grab()


def test_drafts_long_before_are_shown_with_the_whole_answer() -> None:
    made = course("thrown_away")
    titles = [one.title for one in drawing(made, whole=True).rows]
    assert any(title.startswith("Draft") for title in titles)
    near = drawing(made, whole=False)
    assert not any(one.title.startswith("Draft") for one in near.rows)
    assert near.first == 0.0
    assert FURTHER in legend(made, whole=False)
    assert FURTHER not in legend(made, whole=True)


def test_the_work_of_a_withdrawn_answer_was_thrown_away() -> None:
    made = course("withdrawn")
    assert made.outcome is Outcome.WITHDRAWN
    shown = drawing(made, whole=False)
    assert {piece.fate for piece in row(shown, "Thinking").pieces} == {Fate.DROPPED}
    assert "Thrown away" in row(shown, "Thinking").pieces[0].said
    assert row(shown, "Waiting").pieces[0].fate is Fate.TOLD
    assert "Hatched: thrown away" in legend(made, whole=False)


def test_the_legend_tells_only_what_is_there(draft: Timeline) -> None:
    assert legend(draft, whole=False).startswith("Dotted line: certain after 500 ms")
    assert "Hollow" in legend(draft, whole=False)
    assert "Hatched" not in legend(draft, whole=False)
    assert legend(course("typed"), whole=False) == ""
    assert "kept from an earlier pause" in legend(course("kept"), whole=False)


def test_a_moment_before_zero_has_its_sign() -> None:
    assert [exact(value) for value in (0.0, 0.0124, -0.12, 0.9996, -2.0)] == [
        "0 ms", "12 ms", "−120 ms", "1.00 s", "−2.00 s",
    ]  # fmt: skip


def colour_inside(waterfall: Waterfall, title: str, part: Part) -> str:
    assert waterfall.shown is not None
    index = [one.title for one in waterfall.shown.rows].index(title)
    piece = next(one for one in waterfall.shown.rows[index].pieces if one.part is part)
    place = waterfall.box(index, piece).center().toPoint()
    return waterfall.grab().toImage().pixelColor(place).name()


def test_early_work_is_hollow_and_waiting_is_quiet(waterfall: Waterfall) -> None:
    role, colours = QPalette.ColorRole, waterfall.palette()
    assert colour_inside(waterfall, "Hearing", Part.TRANSCRIPTION) == colours.color(role.Midlight).name()
    assert colour_inside(waterfall, "Waiting", Part.WAITING) == colours.color(role.PlaceholderText).name()
    assert colour_inside(waterfall, "Waited for", Part.WAITING) == colours.color(role.PlaceholderText).name()


def test_what_was_thrown_away_is_hatched(waterfall: Waterfall) -> None:
    waterfall.show_course(course("withdrawn"))
    assert waterfall.shown is not None
    index = [one.title for one in waterfall.shown.rows].index("Hearing")
    box = waterfall.box(index, waterfall.shown.rows[index].pieces[0]).adjusted(2, 2, -2, -2).toRect()
    image = waterfall.grab().toImage()
    seen = {image.pixelColor(x, box.center().y()).name() for x in range(box.left(), box.right())}
    assert waterfall.palette().color(QPalette.ColorRole.Accent).name() in seen
    assert len(seen) > 1


# Pointing and keys --------------------------------------------------------------------------------


def test_pointing_at_a_bar_tells_its_figures(qtbot: QtBot, waterfall: Waterfall) -> None:
    said: list[str] = []
    waterfall.looked_at.connect(said.append)
    assert waterfall.shown is not None
    piece = row(waterfall.shown, "Hearing").pieces[0]
    qtbot.mouseMove(waterfall, waterfall.box(2, piece).center().toPoint())
    assert said[-1] == (
        "Transcription: 120 ms, from 150 ms to 270 ms; writing down what you said. "
        "All of it was done before your turn was certain."
    )
    qtbot.mouseMove(waterfall, QPoint(3, 1))
    assert said[-1] == ""


def test_the_arrow_keys_reach_every_bar(qtbot: QtBot, waterfall: Waterfall) -> None:
    waterfall.setFocus(Qt.FocusReason.TabFocusReason)
    assert waterfall.shown is not None
    reached = {waterfall.looked}
    for one in waterfall.shown.rows:
        for _ in range(9):
            qtbot.keyClick(waterfall, Qt.Key.Key_Right)
            reached.add(waterfall.looked)
        assert waterfall.looked == one.pieces[-1]
        for _ in range(9):
            qtbot.keyClick(waterfall, Qt.Key.Key_Left)
            reached.add(waterfall.looked)
        qtbot.keyClick(waterfall, Qt.Key.Key_Down)
    everything = {piece for one in waterfall.shown.rows for piece in one.pieces}
    assert reached == everything
    qtbot.keyClick(waterfall, Qt.Key.Key_Home)
    assert waterfall.looked == waterfall.shown.rows[0].pieces[0]


def test_return_goes_back_to_the_turn(qtbot: QtBot, waterfall: Waterfall) -> None:
    with qtbot.waitSignal(waterfall.turn_asked):
        qtbot.keyClick(waterfall, Qt.Key.Key_Return)


def test_keys_that_mean_nothing_here_go_on(qtbot: QtBot, waterfall: Waterfall) -> None:
    """Escape silences the tutor and Space talks, wherever the keys are."""
    from PySide6.QtGui import QKeyEvent

    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Space):
        event = QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        waterfall.keyPressEvent(event)
        assert not event.isAccepted()


def test_what_is_looked_at_goes_with_the_turn(waterfall: Waterfall) -> None:
    waterfall.setFocus(Qt.FocusReason.TabFocusReason)
    before = waterfall.looked
    waterfall.show_course(None)
    after = waterfall.looked
    assert (before is None, after is None) == (False, True)
    assert waterfall.accessibleName() == NO_TURN
    waterfall.grab()


def test_a_screen_reader_hears_the_whole(waterfall: Waterfall) -> None:
    assert waterfall.accessibleName() == "Waterfall of turn 1"
    told = waterfall.accessibleDescription()
    assert told.startswith("The first sound was heard after 560 ms. It was certain after 500 ms")
    assert "It waited for: Waiting for the end 150 ms, Transcription 120 ms" in told
    assert "All of it was done before your turn was certain." in told


def test_in_a_narrow_drawer_the_names_stand_above_the_bars(waterfall: Waterfall) -> None:
    wide = waterfall.heightForWidth(600)
    assert waterfall.heightForWidth(200) > wide
    waterfall.resize(200, waterfall.heightForWidth(200))
    assert waterfall.shown is not None
    for index, one in enumerate(waterfall.shown.rows):
        for piece in one.pieces:
            box = waterfall.box(index, piece)
            assert box.left() >= 0.0
            assert box.right() <= 200.0
            assert box.bottom() <= waterfall.height()


# Why it waited ------------------------------------------------------------------------------------


def test_the_reason_of_the_last_decision_is_told(draft: Timeline) -> None:
    assert reason(draft.timing) == script.WHY
    draft.timing.ended_at = 20.1
    assert reason(draft.timing) == f"{script.WHY} The turn was ended sooner."
    assert reason(course("typed").timing) == ""
