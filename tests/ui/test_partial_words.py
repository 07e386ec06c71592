"""The learner's words while they speak: there at once, never jumping, never gone before the final ones."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from tests.ui import scripted_program as script
from tests.ui.conftest import Play
from tutor.conversation.answer_events import PhraseFound, ReplyTextArrived, TutorBegan
from tutor.conversation.engine_events import LevelMeasured
from tutor.conversation.events import Event, PhaseChanged, TurnEnded
from tutor.conversation.hearing_events import (
    DraftBegun,
    PartialWordsHeard,
    SpeechEnded,
    SpeechStarted,
    TranscriptionFinished,
    TranscriptionStarted,
    WaitDecided,
)
from tutor.conversation.transcript import Turn
from tutor.conversation.turn import Outcome, Phase, TurnId
from tutor.ui.guess import Guess, agreed
from tutor.ui.main_window import MainWindow
from tutor.ui.theme import LIGHT
from tutor.ui.turn_view import HEARD_NOTHING, TurnView
from tutor.ui.wording import WAITING_HINT

TURN, REVISED = TurnId(1), TurnId(1, 1)
AGAIN: list[Event] = [TurnEnded(TURN, Outcome.WITHDRAWN, 5.0), SpeechStarted(REVISED, 5.0)]


def newest(window: MainWindow) -> TurnView:
    return window.conversation.views[-1]


def guess(text: str, turn: TurnId = TURN) -> PartialWordsHeard:
    return PartialWordsHeard(turn, text, 1.0)


@pytest.mark.parametrize(
    ("before", "now", "settled"),
    [
        ("", "I go", ""),
        ("I go.", "I go to the market", "I go"),
        ("i GO", "I go, and", "I go,"),
        ("I go to", "I went to", "I"),
        ("I go to the market", "I go", "I go"),
        ("You go", "I go", ""),
    ],
)
def test_words_settle_when_two_looks_agree_on_them(before: str, now: str, settled: str) -> None:
    assert now[: agreed(before, now)] == settled


def test_words_appear_while_the_learner_speaks_and_settle_one_by_one(window: MainWindow, play: Play) -> None:
    shown: list[tuple[str, str]] = []
    play(script.heard_so_far(1, []))
    for text in script.GUESSES[:3]:
        play([guess(text)])
        shown.append((newest(window).learner.text(), newest(window).learner.settled_text))
    assert shown == [
        ("Yesterday I go …", ""),
        ("Yesterday I go to the mark …", "Yesterday I go"),
        ("Yesterday I go to the market and I buy …", "Yesterday I go to the"),
    ]
    assert window.page.currentWidget() is window.conversation


def test_another_change_of_the_turn_settles_nothing(window: MainWindow, play: Play) -> None:
    play([SpeechStarted(TURN, 0.0), guess("I go")])
    play([SpeechEnded(TURN, 1.0, 2.0, 2.5)])
    assert newest(window).learner.text() == "I go …"
    assert newest(window).learner.settled_text == ""


def test_what_is_not_settled_is_lighter_and_still_readable(
    qtbot: QtBot, window: MainWindow, play: Play
) -> None:
    window.change_setting("theme", "light")
    play([SpeechStarted(TURN, 0.0), guess("HHHH HHHH")])
    qtbot.wait(20)

    def darkest() -> str:
        image = newest(window).learner.grab().toImage()
        pixels = [image.pixelColor(x, y) for y in range(image.height()) for x in range(image.width())]
        return min((p for p in pixels if p.alpha() == 255), key=QColor.lightness).name()

    assert darkest() == LIGHT.muted
    play([TranscriptionFinished(TURN, "HHHH HHHH", 2.0)])
    assert darkest() == LIGHT.ink


def test_the_final_text_takes_the_guess_s_place_without_a_gap(window: MainWindow, play: Play) -> None:
    seen: list[tuple[str, bool]] = []
    play(script.heard_so_far(1, script.GUESSES))
    for event in (
        SpeechEnded(TURN, 4.0, 14.0, 14.5),
        PhaseChanged(Phase.TRANSCRIBING, TURN, 14.5),
        TranscriptionStarted(TURN, 14.2),
        TranscriptionFinished(TURN, "Yesterday I go to the market.", 14.4),
    ):
        play([event])
        seen.append((newest(window).learner.text(), newest(window).learner.isVisible()))
    told = script.GUESSES[-1] + " …"
    assert seen == [(told, True)] * 3 + [("Yesterday I go to the market.", True)]
    assert newest(window).learner.settled_text == "Yesterday I go to the market."


def test_words_stay_where_they_are_while_more_come(qtbot: QtBot, window: MainWindow, play: Play) -> None:
    play([*script.ready(), SpeechStarted(TURN, 0.0), guess("I go")])
    learner = newest(window).learner
    qtbot.waitUntil(lambda: learner.width() > 200)
    qtbot.wait(50)
    left, width = learner.mapTo(window, learner.rect().topLeft()).x(), learner.width()
    for text in (*script.GUESSES, "Yesterday."):
        play([guess(text)])
        qtbot.wait(20)
        assert (learner.mapTo(window, learner.rect().topLeft()).x(), learner.width()) == (left, width)
    play([TranscriptionFinished(TURN, "Yesterday.", 3.0)])
    qtbot.wait(20)
    assert (learner.mapTo(window, learner.rect().topLeft()).x(), learner.width()) == (left, width)


def test_a_bubble_does_not_get_lower_before_its_words_are_final(
    qtbot: QtBot, window: MainWindow, play: Play
) -> None:
    long = " ".join(["Yesterday I go to the market and I buy tomatoes."] * 4)
    play([SpeechStarted(TURN, 0.0), guess("I go")])
    learner = newest(window).learner
    qtbot.waitUntil(lambda: learner.width() > 200)
    line = learner.height()
    play([guess(long)])
    qtbot.waitUntil(lambda: learner.height() > 2 * line)
    high = learner.height()
    play([guess("I go to the market")])
    qtbot.wait(30)
    assert learner.height() == high
    play([TranscriptionFinished(TURN, "I go to the market.", 3.0)])
    qtbot.waitUntil(lambda: learner.height() == line)


def test_the_page_does_not_move_with_each_guess(qtbot: QtBot, window: MainWindow, play: Play) -> None:
    for number in range(1, 9):
        play(script.whole_turn(number, f"Turn {number}.", ["Well.", "Go on."], 10.0 * number))
    play(script.heard_so_far(9, ["I go"], 100.0))
    bar = window.conversation.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() == bar.maximum() > 0)
    qtbot.wait(30)
    values: list[int] = []
    bar.valueChanged.connect(values.append)
    for text in ("I go to", "I go to the", "I go"):
        play([guess(text, TurnId(9))])
        qtbot.wait(20)
    assert values == []


@pytest.mark.parametrize("together", [True, False])
def test_a_turn_that_goes_on_keeps_its_place_and_its_words(
    window: MainWindow, play: Play, together: bool
) -> None:
    play([SpeechStarted(TURN, 0.0), guess("I go"), TranscriptionFinished(TURN, "I go.", 2.0)])
    view = newest(window)
    for events in [AGAIN] if together else [[event] for event in AGAIN]:
        play(events)
    assert view.isVisible()
    assert (view.learner.text(), view.learner.settled_text) == ("I go …", "")
    play([guess("I go home and", REVISED)])
    assert (view.learner.text(), view.learner.settled_text) == ("I go home and …", "I go")
    play([TranscriptionFinished(REVISED, "I go home and sleep.", 7.0)])
    assert view.learner.text() == view.learner.settled_text == "I go home and sleep."
    assert window.conversation.views == [view]


def test_words_that_turn_out_to_be_none_leave_the_page(window: MainWindow, play: Play) -> None:
    play([SpeechStarted(TURN, 0.0), guess("Oh you went")])
    play([TranscriptionFinished(TURN, "", 2.0), TurnEnded(TURN, Outcome.EMPTY, 2.0)])
    assert not newest(window).learner.isVisible()
    assert newest(window).note.text() == HEARD_NOTHING


def test_a_guess_for_a_turn_of_the_talk_before_is_not_shown(window: MainWindow, play: Play) -> None:
    play([SpeechStarted(TURN, 0.0)])
    window.begin_new_talk()
    play([guess("I go")])
    assert not window.conversation.views


def test_an_empty_final_text_alone_changes_nothing_yet() -> None:
    followed = Guess()
    followed.follow(Turn(TURN, "I go", partial=True))
    followed.follow(Turn(TURN, ""))
    assert followed.text == "I go …"


def test_a_turn_that_the_tutor_begins_shows_no_words_of_the_learner_s(window: MainWindow, play: Play) -> None:
    play([*script.loading(), *script.ready(), TutorBegan(TURN, 0.0)])
    play([ReplyTextArrived(TURN, "Hello!", 0.1), PhraseFound(TURN, 0, "Hello!", 0.1)])
    view = newest(window)
    assert view.phrases[0].isVisible()
    assert not view.learner.isVisible()


# The hint -----------------------------------------------------------------------------------------

LOUD, QUIET = LevelMeasured(0.6, True, 1.0), LevelMeasured(0.05, False, 2.0)
PAUSE: list[Event] = [DraftBegun(TURN, 1, 2.1), WaitDecided(TURN, 1.8, "Waits 1.8 s.", None, 2.1)]
HEARING: list[Event] = [
    *script.ready(),
    SpeechStarted(TURN, 0.0),
    PhaseChanged(Phase.HEARING, TURN, 0.0),
    LOUD,
]


@pytest.mark.parametrize("pause", PAUSE)
def test_in_a_pause_the_hint_says_that_there_is_time(window: MainWindow, play: Play, pause: Event) -> None:
    play(HEARING)
    go_on = window.voice.hint.text()
    play([QUIET])
    play([pause])
    assert window.voice.state.text() == "Hearing you"
    assert window.voice.hint.text() == WAITING_HINT
    play([LOUD])
    assert window.voice.hint.text() == go_on
    play([QUIET])
    assert window.voice.hint.text() == go_on


def test_a_pause_that_is_told_before_its_silence_is_shown_with_it(window: MainWindow, play: Play) -> None:
    play(HEARING)
    play(PAUSE)
    play([QUIET])
    assert window.voice.hint.text() == WAITING_HINT


def test_a_late_decision_does_not_call_a_speaking_learner_silent(window: MainWindow, play: Play) -> None:
    play(HEARING)
    play(PAUSE)
    assert window.voice.hint.text() != WAITING_HINT


def test_the_next_state_ends_the_pause(window: MainWindow, play: Play) -> None:
    play([*HEARING[:-1], QUIET])
    play(PAUSE)
    play([PhaseChanged(Phase.THINKING, TURN, 3.0)])
    assert window.voice.hint.text() == "Finding an answer."
    play(PAUSE)
    assert window.voice.hint.text() == "Finding an answer."


def test_push_to_talk_waits_for_the_key_alone(window: MainWindow, play: Play) -> None:
    window.change_setting("mode", "push-to-talk")
    play([*HEARING[:-1], QUIET])
    play(PAUSE)
    assert window.voice.hint.text() == "Let go when you have finished."
