"""Words are marked as they sound, can be chosen and explained, and phrases heard again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Play
from tests.ui.scripted_program import FIRST_REPLY, FakeProgram, mid_reply, whole_turn
from tutor.audio.frames import WordTime
from tutor.conversation.answer_events import WordsTimed
from tutor.conversation.events import PhaseChanged
from tutor.conversation.hearing_events import TextTyped
from tutor.conversation.lesson_events import (
    CorrectionOffered,
    Explained,
    NotExplained,
    ReplayEnded,
    ReplayRefused,
    ReplayStarted,
)
from tutor.conversation.turn import Phase, TurnId
from tutor.lessons.word_splitting import prepare
from tutor.teaching.meanings import Question
from tutor.teaching.replay import Replay
from tutor.thinking.feedback import Correction
from tutor.ui.main_window import MainWindow
from tutor.ui.phrase_row import PhraseRow
from tutor.ui.replay_buttons import ReplayButtons
from tutor.ui.word_places import Span

MARKET = (20, 26)


@pytest.fixture
def row(window: MainWindow, play: Play) -> PhraseRow:
    """The first phrase of a turn that is over: "Oh, you went to the market!"."""
    play(whole_turn(1, "Yesterday I go to the market.", FIRST_REPLY))
    return window.conversation.views[-1].phrases[0]


def click_word(qtbot: QtBot, row: PhraseRow, word: str) -> None:
    start = row.words.text().index(word)
    box = row.words.word_box((start, start + len(word)))
    qtbot.mouseClick(row.words, Qt.MouseButton.LeftButton, pos=box.center())


def entries(row: PhraseRow) -> list[str]:
    (menu,) = [menu for menu in row.findChildren(QMenu) if menu.isVisible()]
    found = [action.text() for action in menu.actions() if action.text()]
    menu.close()
    return found


def awake(row: PhraseRow) -> bool:
    """Whether a timer runs for it."""
    return any(timer.isActive() for timer in row.findChildren(QTimer))


def sounding(row: PhraseRow) -> Span | None:
    return row.words.sounding


def test_the_word_that_sounds_is_marked_only_while_it_is_seen(window: MainWindow, play: Play) -> None:
    play(mid_reply(1))
    row = window.conversation.views[-1].phrases[1]
    assert sounding(row) is None
    play([WordsTimed(TurnId(1), 1, (WordTime(0, 2, 0.0, 60.0),), 36.0)])
    assert sounding(row) == (0, 2)
    window.conversation.hide()
    assert not awake(row)
    window.conversation.show()
    assert awake(row)
    play(whole_turn(2, "Hello.", ["Hi."], at=60.0))
    assert sounding(row) == (0, 2), "another turn is no end of this phrase"


def test_the_mark_goes_from_word_to_word(qtbot: QtBot, window: MainWindow, row: PhraseRow) -> None:
    row.replay_began((WordTime(0, 2, 0.0, 0.05), WordTime(4, 7, 0.05, 30.0)))
    assert sounding(row) == (0, 2)
    qtbot.waitUntil(lambda: sounding(row) == (4, 7))
    row.replay_ended()
    assert sounding(row) is None
    assert not awake(row)


def test_a_click_on_the_status_plays_the_phrase_again(
    qtbot: QtBot, window: MainWindow, program: FakeProgram, row: PhraseRow, play: Play
) -> None:
    qtbot.mouseClick(row.mark, Qt.MouseButton.LeftButton)
    (wish,) = program.replays
    assert wish == Replay(wish.number, FIRST_REPLY[0])
    before = row.mark.accessibleName()
    play([ReplayStarted(wish.number, (WordTime(0, 2, 0.0, 30.0),), 31.0, 70.0)])
    assert row.mark.accessibleName() != before
    assert sounding(row) == (0, 2)
    qtbot.mouseClick(row.mark, Qt.MouseButton.LeftButton)
    assert (len(program.replays), program.replays_stopped) == (1, 1), "a second click is silence"
    play([ReplayEnded(wish.number, False, 101.0)])
    assert row.mark.accessibleName() == before
    assert sounding(row) is None


def test_a_click_beside_the_words_plays_too_but_not_in_a_turn(
    qtbot: QtBot, window: MainWindow, program: FakeProgram, row: PhraseRow, play: Play
) -> None:
    beside = QPoint(row.words.width() - 2, row.words.height() // 2)
    qtbot.mouseClick(row.words, Qt.MouseButton.LeftButton, pos=beside)
    assert len(program.replays) == 1
    play([PhaseChanged(Phase.THINKING, TurnId(2), 80.0)])
    qtbot.mouseClick(row.words, Qt.MouseButton.LeftButton, pos=beside)
    assert len(program.replays) == 1


def test_a_refusal_is_said_once_and_goes_when_its_cause_has_gone(
    qtbot: QtBot, window: MainWindow, program: FakeProgram, row: PhraseRow, play: Play
) -> None:
    play([PhaseChanged(Phase.SPEAKING, TurnId(2), 80.0)])
    qtbot.mouseClick(row.mark, Qt.MouseButton.LeftButton)
    play([ReplayRefused(program.replays[0].number, "The talk is under way.", "Listen again later.", 80.0)])
    assert "replay" in window.notices.shown
    play([PhaseChanged(Phase.LISTENING, TurnId(2), 81.0)])
    assert "replay" not in window.notices.shown


def test_the_menu_slows_down_and_translates(
    qtbot: QtBot, window: MainWindow, program: FakeProgram, row: PhraseRow
) -> None:
    row.words.menu_wanted.emit(row.mapToGlobal(QPoint(5, 5)))
    assert entries(row) == [
        "Play again", "A little slower (0.8)", "Slower (0.65)", "Half as fast (0.5)", "Translate", "Copy",
    ]  # fmt: skip
    row._ask("replay", 0.65)
    assert program.replays[-1].rate == 0.65
    row._ask("translate")
    assert program.questions == [Question(program.questions[0].number, FIRST_REPLY[0], "")]
    assert window.replays.menu.isVisible()


def test_a_long_press_opens_the_menu_and_chooses_no_word(
    qtbot: QtBot, window: MainWindow, program: FakeProgram, row: PhraseRow
) -> None:
    at = row.words.word_box(MARKET).center()
    qtbot.mousePress(row.words, Qt.MouseButton.LeftButton, pos=at)
    with qtbot.waitSignal(row.words.menu_wanted):
        pass
    assert "Translate" in entries(row)
    qtbot.mouseRelease(row.words, Qt.MouseButton.LeftButton, pos=at)
    assert not program.questions


def test_a_word_is_explained_heard_and_kept(
    qtbot: QtBot, window: MainWindow, program: FakeProgram, row: PhraseRow, play: Play
) -> None:
    kept: list[tuple[str, str, int, int]] = []
    window.replays.keep_word.disconnect()
    window.replays.keep_word.connect(lambda *word: kept.append(word))
    click_word(qtbot, row, "market")
    menu = window.replays.menu
    (question,) = program.questions
    assert (question.text, question.sentence) == ("market", FIRST_REPLY[0])
    assert menu.isVisible()
    assert menu.title.text() == "market"
    assert window.rect().contains(menu.geometry())
    play([Explained(question.number, "a place to <b>buy</b> things", "Markt", 90.0)])
    assert menu.meaning.text() == "a place to <b>buy</b> things"
    assert menu.translation.text() == "Markt"
    qtbot.mouseClick(menu.play, Qt.MouseButton.LeftButton)
    assert program.replays[-1] == Replay(program.replays[-1].number, FIRST_REPLY[0], 1.0, MARKET)
    qtbot.mouseClick(menu.phrase, Qt.MouseButton.LeftButton)
    assert program.replays[-1].word is None
    qtbot.mouseClick(menu.keep, Qt.MouseButton.LeftButton)
    assert kept == [("market", FIRST_REPLY[0], 1, 0)]
    assert not menu.isVisible()


def test_an_answer_to_an_older_question_is_not_shown(
    qtbot: QtBot, window: MainWindow, program: FakeProgram, row: PhraseRow, play: Play
) -> None:
    click_word(qtbot, row, "market")
    click_word(qtbot, row, "went")
    first, second = program.questions
    play([Explained(first.number, "an old answer", "", 90.0)])
    assert "old" not in window.replays.menu.meaning.text()
    play([Explained(second.number, "moved to a place", "", 91.0)])
    assert window.replays.menu.meaning.text() == "moved to a place"


def test_a_model_that_is_too_small_leads_to_a_larger_one(
    qtbot: QtBot, window: MainWindow, program: FakeProgram, row: PhraseRow, play: Play
) -> None:
    asked: list[bool] = []
    window.replays.model_asked.connect(lambda: asked.append(True))
    window.replays.model_asked.disconnect(window.setting_up.open_models)
    click_word(qtbot, row, "market")
    menu = window.replays.menu
    assert not menu.larger.isVisible()
    number = program.questions[0].number
    play([NotExplained(number, "The chat model is too small.", "Choose a larger one.", True, 90.0)])
    assert menu.meaning.text() == "The chat model is too small."
    qtbot.mouseClick(menu.larger, Qt.MouseButton.LeftButton)
    assert asked == [True]
    assert not menu.isVisible()


def test_the_sheet_goes_by_escape_or_a_click_beside_it(
    qtbot: QtBot, window: MainWindow, program: FakeProgram, row: PhraseRow
) -> None:
    menu = window.replays.menu
    click_word(qtbot, row, "market")
    qtbot.mouseClick(window.conversation.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert not menu.isVisible()
    row.words.enter(1)
    qtbot.keyClick(row.words, Qt.Key.Key_Return)
    assert menu.isVisible()
    assert menu.play.hasFocus()
    qtbot.keyClick(menu.play, Qt.Key.Key_Escape)
    assert not menu.isVisible()
    assert row.words.hasFocus(), "the keys are where they were"
    assert not program.intents, "and nobody was silenced"


def test_arrow_keys_go_through_all_words_of_the_talk(
    qtbot: QtBot, window: MainWindow, program: FakeProgram, row: PhraseRow
) -> None:
    view = window.conversation.views[-1]
    window.conversation.setFocus()
    qtbot.keyClick(window.conversation, Qt.Key.Key_Left)
    last = view.phrases[1].words
    assert last.hasFocus()
    assert last.selected_text() == "there"
    for _ in range(5):
        qtbot.keyClick(last, Qt.Key.Key_Left)
    assert row.words.hasFocus()
    assert row.words.selected_text() == "market"
    qtbot.keyClick(row.words, Qt.Key.Key_Left)
    assert row.words.selected_text() == "the"
    qtbot.keyClick(row.words, Qt.Key.Key_Return)
    assert program.questions[-1].text == "the"


def test_a_script_that_runs_left_is_gone_through_as_it_is_read(qtbot: QtBot, row: PhraseRow) -> None:
    row.words.say("שלום עולם")
    row.words.enter(1)
    assert row.words.selected_text() == "שלום"
    qtbot.keyClick(row.words, Qt.Key.Key_Left)
    assert row.words.selected_text() == "עולם"


def test_words_of_chinese_can_be_chosen(qtbot: QtBot, row: PhraseRow) -> None:
    prepare("zh")
    row.words.say("你好世界。")
    row.words.enter(1)
    qtbot.keyClick(row.words, Qt.Key.Key_Right)
    assert row.words.selected_text() == "世界"


def test_ones_own_words_can_be_heard_oneself_and_from_the_tutor(
    qtbot: QtBot, window: MainWindow, program: FakeProgram, row: PhraseRow
) -> None:
    view = window.conversation.views[-1]
    view._ask("own")
    own = program.replays[-1]
    assert (own.own_turn, own.text) == (1, "Yesterday I go to the market.")
    view._ask("replay")
    assert program.replays[-1].own_turn is None


def test_ones_own_sentence_and_the_better_one_stand_side_by_side(
    qtbot: QtBot, window: MainWindow, program: FakeProgram, row: PhraseRow, play: Play
) -> None:
    correction = Correction("I go", "I went", "past of go", "verb-tense")
    play([CorrectionOffered(TurnId(1), correction, False, 95.0)])
    (sides,) = (side for side in window.findChildren(ReplayButtons) if side.isVisible())
    qtbot.mouseClick(sides.own, Qt.MouseButton.LeftButton)
    assert program.replays[-1].own_turn == 1
    qtbot.mouseClick(sides.tutor, Qt.MouseButton.LeftButton)
    assert program.replays[-1].text == "Yesterday I went to the market."
    window.conversation.views[-1].correction.dismiss()
    assert not sides.isVisible()


def test_what_was_typed_can_only_be_heard_from_the_tutor(
    window: MainWindow, row: PhraseRow, play: Play
) -> None:
    play([TextTyped(TurnId(2), "Yesterday I go home.", 95.0)])
    correction = Correction("I go", "I went", "past of go", "verb-tense")
    play([CorrectionOffered(TurnId(2), correction, False, 96.0)])
    (sides,) = (side for side in window.findChildren(ReplayButtons) if side.isVisible())
    assert sides.tutor.isVisible()
    assert not sides.own.isVisible()
