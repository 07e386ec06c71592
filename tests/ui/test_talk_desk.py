"""Progress above the talk, hints below it: quiet, by keys too, and never in the way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

import tests.ui.scripted_program as script
from tests.ui.conftest import Play
from tests.ui.scripted_program import FakeProgram
from tutor.conversation.answer_events import TutorBegan
from tutor.conversation.events import TurnEnded
from tutor.conversation.hearing_events import SpeechStarted
from tutor.conversation.lesson_events import (
    CloseOffered,
    GoalMoved,
    Hint,
    HintsOffered,
    LevelChecked,
    ShareMeasured,
    TalkShaped,
)
from tutor.conversation.turn import Outcome, TurnId
from tutor.ui.goal_steps import GoalSteps
from tutor.ui.level_words import level_words
from tutor.ui.main_window import MainWindow

STEPS = ("Say what you want", "Ask the price", "Pay")
SHAPED = TalkShaped("At the market", "Buy two things.", "a market", "You buy fruit.", STEPS, 0.0)
HINTS = HintsOffered((Hint("How much is it?", "You ask."), Hint("I would like …", "")), False, 9.0)


@pytest.fixture
def talking(window: MainWindow, play: Play) -> MainWindow:
    play([*script.loading(), *script.ready(), SHAPED, TutorBegan(TurnId(1), 0.5)])
    play(script.whole_turn(2, "Apples, please.", ["Here you are.", "Anything else?"]))
    return window


def test_steps_are_told_by_shape_and_word(talking: MainWindow, play: Play) -> None:
    progress = talking.talk_desk.progress
    assert progress.isVisible()
    assert progress.steps.text() == "○\u00a0Say what you want   ○\u00a0Ask the price   ○\u00a0Pay"
    play([GoalMoved((1,), 2.0)])
    assert progress.steps.text() == "○\u00a0Say what you want   ✓\u00a0Ask the price   ○\u00a0Pay"
    assert "Ask the price: done" in progress.steps.accessibleName()
    assert progress.steps.toolTip() == "Buy two things."


def test_a_step_stands_in_one_line_where_there_is_room_for_it(qtbot: QtBot) -> None:
    steps = GoalSteps("quiet")
    qtbot.addWidget(steps)
    steps.show_steps(STEPS, {1})
    whole = steps.sizeHint().width()
    assert steps.lines(whole) == [steps.text()]
    assert steps.lines(whole - 8) == ["○\u00a0Say what you want   ✓\u00a0Ask the price", "○\u00a0Pay"]
    apart = ["○\u00a0Say what you want", "✓\u00a0Ask the price", "○\u00a0Pay"]
    assert steps.lines(steps.widest_step()) == apart
    assert steps.heightForWidth(steps.widest_step()) == 3 * steps.heightForWidth(whole)
    broken = steps.lines(steps.widest_step() - 12)
    assert broken[:2] == ["○\u00a0Say what you", "want"]
    assert broken[2] == "✓\u00a0Ask the price"


def test_the_buttons_stand_below_where_a_step_would_break_beside_them(
    qtbot: QtBot, talking: MainWindow
) -> None:
    progress = talking.talk_desk.progress
    for width, below in ((1024, False), (560, True), (1024, False)):
        talking.resize(width, 700)
        qtbot.waitUntil(lambda: (progress.hint.mapTo(progress, QPoint()).y() > progress.steps.y()) == below)  # noqa: B023
        assert len(progress.steps.lines(progress.steps.width())) <= len(STEPS)


def test_the_share_is_told_with_what_is_good(talking: MainWindow, play: Play) -> None:
    share = talking.talk_desk.progress.share
    assert not share.isVisible()
    play([ShareMeasured(0.43, 0.5, 2.0)])
    assert share.text() == "43% of the words are yours."
    assert "50%" in share.toolTip()


def test_an_end_is_offered_and_asked_for(talking: MainWindow, program: FakeProgram, play: Play) -> None:
    progress = talking.talk_desk.progress
    play([CloseOffered(True, 2.0)])
    assert "reached the goal" in progress.goal.text()
    progress.close_talk.click()
    assert program.closed_talks == 1
    assert progress.goal.text() == "The talk is over."
    assert not progress.hint.isVisible()
    assert not progress.close_talk.isVisible()
    play([TalkShaped("", "", "", "", (), 3.0)])
    assert not progress.close_talk.isVisible()
    assert not progress.goal.isVisible()


def test_a_talk_can_be_ended_as_soon_as_the_learner_has_spoken(window: MainWindow, play: Play) -> None:
    progress = window.talk_desk.progress
    play([*script.loading(), *script.ready(), SHAPED, TutorBegan(TurnId(1), 0.5)])
    assert not progress.close_talk.isVisible()
    play(script.whole_turn(2, "Apples, please.", ["Here you are."]))
    progress.close_talk.click()
    play(script.whole_turn(3, "One more thing.", ["Yes?"]))
    assert progress.close_talk.isVisible(), "the learner has gone on"
    assert not progress.goal.isVisible()


def test_hints_come_when_they_are_asked_for(talking: MainWindow, program: FakeProgram) -> None:
    talking.talk_desk.progress.hint.click()
    assert program.hints_asked == 1


def test_hints_are_shown_until_somebody_speaks(talking: MainWindow, play: Play) -> None:
    card = talking.talk_desk.hints
    focus = talking.focusWidget()
    assert not card.isVisible()
    play([HINTS])
    assert card.isVisible()
    assert [row.hint.text for row in card.hints] == ["How much is it?", "I would like …"]
    assert talking.focusWidget() is focus, "they take nobody's keys"
    play([SpeechStarted(TurnId(3), 10.0)])
    assert not card.isVisible()


def test_a_hint_is_heard_when_it_is_clicked_and_half_a_sentence_can_not_be(
    qtbot: QtBot, talking: MainWindow, program: FakeProgram, play: Play
) -> None:
    play([HINTS])
    whole, half = talking.talk_desk.hints.hints
    assert half.hear.isHidden()
    with qtbot.waitSignal(talking.talk_desk.hear_asked) as heard:
        whole.hear.click()
    assert heard.args == ["How much is it?"]
    assert program.intents == [], "it is no turn"


def test_nothing_to_say_is_said_when_it_was_asked(talking: MainWindow, play: Play) -> None:
    play([HintsOffered((), True, 9.0)])
    assert talking.talk_desk.hints.isVisible()
    assert talking.talk_desk.hints.hints == []


def test_the_page_to_choose_covers_progress_and_dock_and_gives_them_back(
    talking: MainWindow, play: Play
) -> None:
    play([HINTS])
    talking.choose_talk()
    assert not talking.talk_desk.hints.isVisible()
    assert not talking.talk_desk.progress.isVisible()
    assert not talking.talk.dock.isVisible()
    talking.talk_desk.start.back.click()
    assert talking.talk_desk.progress.isVisible()
    assert talking.talk.dock.isVisible()


def test_a_talk_that_goes_on_does_not_take_the_page_away(talking: MainWindow, play: Play) -> None:
    talking.choose_talk()
    play(script.whole_turn(3, "More.", ["Well.", "Then?"]))
    assert talking.talk.page.currentWidget() is talking.talk_desk.start


def test_the_tutor_s_own_turn_has_no_bubble_of_the_learner(talking: MainWindow, play: Play) -> None:
    play([TutorBegan(TurnId(4), 30.0), *script.phrases_found(4, ["Shall we go on?"], 30.1)])
    play([TurnEnded(TurnId(4), Outcome.ANSWERED, 33.0)])
    view = talking.conversation.views[-1]
    assert view.phrases[0].isVisible()
    assert not view.learner.isVisible()


def test_the_level_is_marked_with_its_reason(talking: MainWindow, play: Play) -> None:
    play([LevelChecked(TurnId(2), "A1", 0.8, ("umbrella", "elephant"), 11, 8, False, 3.0)])
    name = talking.conversation.views[-1]._tutor_name
    assert name.text() == "Tutor  ·  above A1"
    assert "umbrella, elephant" in name.toolTip()
    assert "11 words" in name.toolTip()


def test_what_is_not_known_of_a_level_is_not_told() -> None:
    assert level_words(None) == ("", "")
    mark, why = level_words(LevelChecked(TurnId(1), "C2", None, (), 40, 0, True, 0.0))
    assert (mark, why) == ("C2 kept", "")
