from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui import scripted_program as script
from tests.ui.conftest import Play
from tutor.conversation.answer_events import (
    PhraseFailed,
    PhraseFound,
    PlaybackEnded,
    PlaybackStarted,
    ReplyRequested,
    ReplyTextArrived,
    ReplyTextEnded,
    SynthesisFinished,
    SynthesisStarted,
)
from tutor.conversation.events import TurnEnded, TurnEvent
from tutor.conversation.hearing_events import SpeechStarted, TextTyped, TranscriptionFinished
from tutor.conversation.transcript import Phrase, Turn
from tutor.conversation.turn import Outcome, PhraseStatus, TurnId
from tutor.ui import turn_view
from tutor.ui.conversation_view import CHUNK, LIVE, ConversationView
from tutor.ui.main_window import MainWindow
from tutor.ui.phrase_row import PhraseRow, StatusMark
from tutor.ui.turn_view import TurnView

TURN = TurnId(1)
ASKED: list[TurnEvent] = [
    TextTyped(TURN, "What is it?", 0.0),
    ReplyRequested(TURN, 0.1),
    ReplyTextArrived(TURN, "A cat. It sleeps.", 0.2),
]
FOUND: list[TurnEvent] = [PhraseFound(TURN, 0, "A cat.", 0.3)]
MADE: list[TurnEvent] = [SynthesisStarted(TURN, 0, 0.4), SynthesisFinished(TURN, 0, 1.94, 0.6)]


def newest(window: MainWindow) -> TurnView:
    return window.conversation.views[-1]


@pytest.mark.parametrize(
    ("events", "status", "duration"),
    [
        ([], PhraseStatus.WAITING, ""),
        (MADE[:1], PhraseStatus.GENERATING, ""),
        (MADE, PhraseStatus.READY, "1.9 s"),
        ([*MADE, PlaybackStarted(TURN, 0, 1.0)], PhraseStatus.PLAYING, "1.9 s"),
        (
            [*MADE, PlaybackStarted(TURN, 0, 1.0), PlaybackEnded(TURN, 0, 1.94, False, 0, 3.0)],
            PhraseStatus.PLAYED,
            "1.9 s",
        ),
        (
            [*MADE, PlaybackStarted(TURN, 0, 1.0), PlaybackEnded(TURN, 0, 0.5, True, 0, 1.5)],
            PhraseStatus.STOPPED,
            "1.9 s",
        ),
        ([MADE[0], PhraseFailed(TURN, 0, "It broke.", 0.5)], PhraseStatus.FAILED, ""),
    ],
)
def test_a_phrase_shows_its_status_and_its_duration(
    window: MainWindow, play: Play, events: list[TurnEvent], status: PhraseStatus, duration: str
) -> None:
    play([*ASKED, *FOUND, *events])
    row = newest(window).phrases[0]
    assert row.words.text() == "A cat."
    assert (row.mark.status, row.mark.duration) == (status, duration)
    assert row.mark.isVisible()
    assert row.mark.accessibleName() == ", ".join(filter(None, (status.value, duration)))


def test_each_status_has_a_shape_of_its_own(qtbot: QtBot) -> None:
    faces = set()
    for status in PhraseStatus:
        mark = StatusMark()
        qtbot.addWidget(mark)
        mark.resize(mark.sizeHint())
        mark.show_status(status, "")
        shape = mark.grab().toImage().copy(0, 0, 14, mark.height())
        shape.convertTo(shape.Format.Format_Grayscale8)
        faces.add(bytes(shape.bits()))
    assert len(faces) == len(PhraseStatus)


def test_a_failed_phrase_says_why_and_stays_readable(window: MainWindow, play: Play) -> None:
    play(script.failing_phrase(1))
    row = newest(window).phrases[1]
    assert row.words.text() == "It was long."
    assert row.fault.isVisible()
    assert row.fault.text() == "Not spoken: The voice's process ended."
    assert "The voice's process ended." in row.toolTip()
    assert not newest(window).phrases[0].fault.isVisible()


def test_text_is_visible_before_it_is_a_phrase(window: MainWindow, play: Play) -> None:
    play(ASKED)
    view = newest(window)
    assert view.unphrased.isVisible()
    assert view.unphrased.words.text() == "A cat. It sleeps."
    play(FOUND)
    assert [row.words.text() for row in view.phrases] == ["A cat."]
    assert view.unphrased.words.text() == "It sleeps."
    play([PhraseFound(TURN, 1, "It sleeps.", 0.5)])
    assert not view.unphrased.isVisible()


def test_the_same_phrase_twice_is_not_mistaken_for_one(qtbot: QtBot) -> None:
    turn = Turn(TURN, reply="No. No. Well, no.")
    turn.phrases = [Phrase(0, "No."), Phrase(1, "No.")]
    assert turn_view.unphrased_text(turn) == "Well, no."


def test_the_learners_turn_is_there_before_its_words(window: MainWindow, play: Play) -> None:
    play([SpeechStarted(TURN, 0.0)])
    assert newest(window).learner.text() == "…"
    play([TranscriptionFinished(TURN, "I go home.", 2.0)])
    assert newest(window).learner.text() == "I go home."
    assert newest(window).learner.isVisible()


def test_a_withdrawn_answer_leaves_the_page_and_its_turn_goes_on(window: MainWindow, play: Play) -> None:
    play(
        [
            SpeechStarted(TURN, 0.0),
            TranscriptionFinished(TURN, "I go", 1.0),
            *ASKED[1:],
            *FOUND,
            TurnEnded(TURN, Outcome.WITHDRAWN, 2.0),
        ]
    )
    assert not newest(window).isVisible()
    going_on = TurnId(1, 1)
    play([SpeechStarted(going_on, 2.1), TranscriptionFinished(going_on, "I go home.", 3.0)])
    assert len(window.conversation.views) == 1
    assert newest(window).isVisible()
    assert newest(window).learner.text() == "I go home."
    assert not newest(window).phrases


@pytest.mark.parametrize(
    ("events", "note"),
    [
        (
            [
                SpeechStarted(TURN, 0.0),
                TranscriptionFinished(TURN, "", 1.0),
                TurnEnded(TURN, Outcome.EMPTY, 1.0),
            ],
            turn_view.HEARD_NOTHING,
        ),
        ([*ASKED, *FOUND, ReplyTextEnded(TURN, "Oh, and then", False, 1.0)], turn_view.CUT_OFF),
        ([*ASKED[:2], TurnEnded(TURN, Outcome.FAILED, 1.0)], turn_view.NO_ANSWER),
        ([*ASKED[:2], TurnEnded(TURN, Outcome.INTERRUPTED, 1.0)], turn_view.SILENCED),
    ],
)
def test_what_went_otherwise_is_said_in_a_line(
    window: MainWindow, play: Play, events: list[TurnEvent], note: str
) -> None:
    play(events)
    assert newest(window).note.isVisible()
    assert newest(window).note.text() == note


def test_a_turn_that_went_well_has_no_note(window: MainWindow, play: Play) -> None:
    play(script.whole_turn(1, "Hello.", ["Hello!"]))
    assert not newest(window).note.isVisible()


def test_the_whole_talk_can_be_copied(window: MainWindow, play: Play) -> None:
    play(script.whole_turn(1, "I go.", ["You went!", "Where?"]))
    assert window.conversation.text() == "You: I go.\nTutor: You went! Where?"


# Scrolling and size -------------------------------------------------------------------------------


@pytest.fixture
def view(qtbot: QtBot) -> ConversationView:
    made = ConversationView()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_the_newest_line_stays_in_sight(qtbot: QtBot, view: ConversationView) -> None:
    bar = view.verticalScrollBar()
    for turn in script.long_talk(12):
        before = bar.maximum()
        view.show_turn(turn)
        qtbot.waitUntil(lambda: bar.maximum() > before or before == 0)  # noqa: B023
        qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    qtbot.waitUntil(lambda: bar.value() == bar.maximum() > 400)


def test_reading_back_is_not_fought(qtbot: QtBot, view: ConversationView) -> None:
    bar = view.verticalScrollBar()
    talk = script.long_talk(14)
    for turn in talk[:12]:
        view.show_turn(turn)
    qtbot.waitUntil(lambda: bar.maximum() > 400)
    bar.setValue(300)
    before = bar.maximum()
    view.show_turn(talk[12])
    qtbot.waitUntil(lambda: bar.maximum() > before)
    assert bar.value() == 300
    assert not view.following
    bar.setValue(bar.maximum())
    before = bar.maximum()
    view.show_turn(talk[13])
    qtbot.waitUntil(lambda: bar.maximum() > before)
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())


def test_a_thousand_turns_open_as_few_widgets(qtbot: QtBot, view: ConversationView) -> None:
    view.restore(script.long_talk(1000))
    assert len(view.views) == LIVE
    assert view.views[-1].learner.text() == "Sentence number 1000 of the learner."
    assert len(view.findChildren(QWidget)) < LIVE * 25


def test_a_long_talk_does_not_gather_widgets(qtbot: QtBot, view: ConversationView) -> None:
    for turn in script.long_talk(300):
        view.show_turn(turn)
    assert len(view.views) <= LIVE + CHUNK
    assert view.views[-1].learner.text() == "Sentence number 300 of the learner."


def test_earlier_turns_come_when_one_scrolls_up_to_them(qtbot: QtBot, view: ConversationView) -> None:
    view.restore(script.long_talk(100))
    bar = view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 400 and bar.value() == bar.maximum())
    top = view.views[0]
    bar.setValue(0)
    qtbot.waitUntil(lambda: bar.value() > 0)
    assert len(view.views) == LIVE + CHUNK
    assert view.views[0].learner.text() == f"Sentence number {100 - LIVE - CHUNK + 1} of the learner."
    assert abs(top.mapTo(view.viewport(), top.rect().topLeft()).y()) < 40


def test_only_the_turn_that_changed_is_touched(
    window: MainWindow, play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(1, 6):
        play(script.whole_turn(number, f"Turn {number}.", ["Well.", "Go on."], 10.0 * number))
    touched: list[int] = []
    real = TurnView.show_turn

    def noted(view: TurnView, turn: Turn) -> None:
        touched.append(turn.id.number)
        real(view, turn)

    monkeypatch.setattr(TurnView, "show_turn", noted)
    play([ReplyTextArrived(TurnId(5), " More.", 99.0)])
    assert touched == [5]


def test_the_height_of_the_other_turns_is_remembered(
    qtbot: QtBot, window: MainWindow, play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(1, 6):
        play(script.whole_turn(number, f"Turn {number}.", ["Well.", "Go on."], 10.0 * number))
    qtbot.wait(50)
    asked: set[str] = set()
    real = PhraseRow._words_height

    def noted(row: PhraseRow, width: int) -> int:
        asked.add(row.words.text())
        return real(row, width)

    monkeypatch.setattr(PhraseRow, "_words_height", noted)  # Qt would not notice a new heightForWidth
    play([TextTyped(TurnId(6), "More.", 98.0), ReplyTextArrived(TurnId(6), "Well then", 99.0)])
    qtbot.wait(100)
    asked.clear()
    for piece in (" there", " is", " more"):
        play([ReplyTextArrived(TurnId(6), piece, 99.5)])
        qtbot.wait(20)
    assert asked == {"Well then there", "Well then there is", "Well then there is more"}
