"""The correction under a turn: what it shows, asks and passes on, with mouse, keys and screen reader."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Play
from tests.ui.scripted_program import FakeProgram
from tutor.conversation.answer_events import PhraseFound, ReplyRequested, ReplyTextArrived, ReplyTextEnded
from tutor.conversation.events import Event, TurnEnded
from tutor.conversation.hearing_events import TextTyped
from tutor.conversation.lesson_events import (
    CorrectionExplained,
    CorrectionOffered,
    FeedbackGiven,
    NotExplained,
)
from tutor.conversation.turn import Outcome, TurnId
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


def test_what_no_rule_explains_is_asked_of_the_model_and_told_in_the_note(
    window: MainWindow, program: FakeProgram, play: Play
) -> None:
    made = Correction("I did a mistake", "I made a mistake", "collocation", "verb-choice")
    said = "Sorry, I did a mistake."
    play([TextTyped(TURN, said, 1.0), TurnEnded(TURN, Outcome.ANSWERED, 2.0), offer(correction=made)])
    note = window.conversation.views[0].correction
    note.explain.click()
    (question,) = program.questions
    assert (question.sentence, question.correction) == (said, made)
    assert note.explained.text() == "Asking…"
    play([CorrectionExplained(question.number, "“Make” goes with it.", "She made a cake.", 3.0)])
    assert note.explained.text() == "“Make” goes with it. For example: She made a cake."


def test_where_the_model_cannot_say_why_the_note_says_what_is_known(
    window: MainWindow, program: FakeProgram, play: Play
) -> None:
    made = Correction("I did a mistake", "I made a mistake", "“Make” goes with it.", "verb-choice")
    play([TextTyped(TURN, made.said, 1.0), TurnEnded(TURN, Outcome.ANSWERED, 2.0), offer(correction=made)])
    note = window.conversation.views[0].correction
    note.explain.click()
    play([NotExplained(program.questions[0].number, "It is too small.", "Choose another.", True, 3.0)])
    assert "The usual way to say it is “I made a mistake”. “Make” goes with it." in note.explained.text()


def test_that_was_right_is_told_and_the_note_goes(qtbot: QtBot, note: CorrectionNote) -> None:
    shown = offer()
    note.show_offer(shown)
    with qtbot.waitSignal(note.dismissed), qtbot.waitSignal(note.called_right) as told:
        note.was_right.click()
    assert told.args == [shown]
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


def spoken_turn() -> list[Event]:
    return [
        TextTyped(TURN, "Yesterday I go to the market.", 1.0),
        ReplyRequested(TURN, 1.1),
        ReplyTextArrived(TURN, "You went there!", 1.2),
        PhraseFound(TURN, 0, "You went there!", 1.3),
        ReplyTextEnded(TURN, "You went there!", True, 1.4),
        TurnEnded(TURN, Outcome.ANSWERED, 3.0),
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
    play([FeedbackGiven(TURN, Feedback(translation="Du warst dort!"), 10.0)])
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
