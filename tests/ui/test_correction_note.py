"""The correction under a turn: what it shows, asks and passes on, with mouse, keys and screen reader."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Play
from tests.ui.scripted_program import FakeProgram
from tutor.conversation import events as ev
from tutor.conversation.events import CorrectionOffered, TurnId
from tutor.lessons.corrections import differences
from tutor.thinking.feedback import Correction, Feedback
from tutor.ui.correction_line import CorrectionLine
from tutor.ui.correction_note import CorrectionNote
from tutor.ui.main_window import MainWindow

TURN = TurnId(1)
GO = Correction("Yesterday I go", "Yesterday I went", "“Went” is the past of “go”.", "simple-past")


def offer(prompts: bool = False, correction: Correction = GO) -> CorrectionOffered:
    return CorrectionOffered(TURN, correction, prompts, 9.0)


@pytest.fixture
def note(qtbot: QtBot) -> CorrectionNote:
    made = CorrectionNote()
    qtbot.addWidget(made)
    made.resize(500, 120)
    return made


def test_new_mistakes_show_the_right_words_and_why(note: CorrectionNote) -> None:
    note.show_offer(offer())
    assert note.isVisible()
    assert note.line.text() == "Yesterday I go → Yesterday I went"
    assert note.why.text() == GO.why
    assert note.ask.isHidden()
    assert note.show_better.isHidden()
    assert "better is “Yesterday I went”" in note.accessibleName()


def test_known_mistakes_ask_first_and_show_on_demand(note: CorrectionNote) -> None:
    note.show_offer(offer(prompts=True))
    assert note.line.text() == "Yesterday I go"
    assert note.ask.isVisible()
    assert "went" not in note.accessibleName()
    assert note.keep.isHidden()
    note.show_better.click()
    assert note.line.text() == "Yesterday I go → Yesterday I went"
    assert note.ask.isHidden()
    assert note.keep.isVisible()


def test_a_correction_is_explained_in_place(note: CorrectionNote) -> None:
    note.show_offer(offer())
    assert note.explained.isHidden()
    note.explain.click()
    assert "yesterday" in note.explained.text()
    assert not note.explain.isEnabled()


def test_that_was_right_is_told_and_the_note_goes(qtbot: QtBot, note: CorrectionNote) -> None:
    note.show_offer(offer())
    with qtbot.waitSignal(note.dismissed), qtbot.waitSignal(note.called_right) as told:
        note.was_right.click()
    assert told.args == [TURN]
    assert note.isHidden()


def test_it_can_be_kept_as_a_card(qtbot: QtBot, note: CorrectionNote) -> None:
    shown = offer()
    note.show_offer(shown)
    with qtbot.waitSignal(note.keep_asked) as asked:
        note.keep.click()
    assert asked.args == [shown]
    assert note.isVisible()


def test_it_is_put_away_by_button_and_by_key(qtbot: QtBot, note: CorrectionNote) -> None:
    note.show_offer(offer())
    note.was_right.setFocus()
    qtbot.keyClick(note.was_right, Qt.Key.Key_Delete)
    assert note.isHidden()
    note.show_offer(offer(correction=Correction("a", "an", "", "a-an")))
    note.put_away.click()
    assert note.isHidden()


def test_every_button_has_a_name_and_takes_the_focus(note: CorrectionNote) -> None:
    note.show_offer(offer())
    for button in (note.was_right, note.explain, note.keep, note.put_away):
        assert button.accessibleName() or button.text()
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_what_a_model_wrote_is_plain_text(note: CorrectionNote) -> None:
    evil = Correction('<img src="file:///x"> go', "<b>went</b>", "<a href='x'>why</a>", "of-a-model")
    note.show_offer(offer(correction=evil))
    assert note.why.text() == evil.why
    assert note.why.textFormat() is Qt.TextFormat.PlainText
    note.explain.click()
    assert "<b>went</b>" in note.explained.text()
    assert note.explained.textFormat() is Qt.TextFormat.PlainText


def test_the_line_wraps_and_marks_by_shape(qtbot: QtBot) -> None:
    line = CorrectionLine()
    qtbot.addWidget(line)
    line.show_stretches(*differences("I 🍎 go home", "I 🍎 went home"))
    assert line.heightForWidth(60) > line.heightForWidth(2000)
    ranges = line._formats()
    letters = line.text().encode("utf-16-le")
    texts = [letters[2 * one.start : 2 * (one.start + one.length)].decode("utf-16-le") for one in ranges]
    formats = dict(zip(texts, (one.format for one in ranges), strict=True))
    assert formats["go"].fontStrikeOut()
    assert formats["went"].fontUnderline()
    assert not formats["home"].fontUnderline()


# In the window --------------------------------------------------------------------------------------


def spoken_turn() -> list[ev.Event]:
    return [
        ev.TextTyped(TURN, "Yesterday I go to the market.", 1.0),
        ev.ReplyRequested(TURN, 1.1),
        ev.ReplyTextArrived(TURN, "You went there!", 1.2),
        ev.PhraseFound(TURN, 0, "You went there!", 1.3),
        ev.ReplyTextEnded(TURN, "You went there!", True, 1.4),
        ev.TurnEnded(TURN, ev.Outcome.ANSWERED, 3.0),
    ]


def test_it_stands_under_its_turn_and_calling_it_right_reaches_the_program(
    window: MainWindow, program: FakeProgram, play: Play
) -> None:
    play([*spoken_turn(), offer()])
    view = window.conversation.views[-1]
    assert view.correction.isVisible()
    assert view.correction.y() > view.phrases[0].y()
    view.correction.was_right.click()
    assert program.called_right == [TURN]
    play([ev.FeedbackGiven(TURN, Feedback(translation="Du warst dort!"), 10.0)])
    assert view.correction.isHidden(), "what was put away stays away"
    assert view.translation.text() == "Du warst dort!"


def test_a_correction_that_comes_late_is_shown_and_one_of_another_talk_is_not(
    window: MainWindow, play: Play
) -> None:
    play(spoken_turn())
    view = window.conversation.views[-1]
    assert view.correction.isHidden()
    play([CorrectionOffered(TurnId(1, 4), GO, False, 5.0), CorrectionOffered(TurnId(8), GO, False, 5.0)])
    assert view.correction.isHidden()
    play([offer()])
    assert view.correction.isVisible()
