from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tutor.lessons.word_splitting import prepare
from tutor.ui.word_places import word_spans
from tutor.ui.words import Words, right_to_left

TEXT = "Did you talk to anybody while you were choosing them?"


@pytest.fixture
def words(qtbot: QtBot) -> Words:
    made = Words("speech")
    made.say(TEXT)
    qtbot.addWidget(made)
    made.resize(240, made.heightForWidth(240))
    made.show()
    qtbot.waitExposed(made)
    return made


def test_text_wraps_and_is_as_high_as_its_lines(words: Words) -> None:
    assert words.heightForWidth(120) > words.heightForWidth(240) > words.heightForWidth(4000)
    lines = words.heightForWidth(4000)
    words.say("one\ntwo\nthree")
    assert words.heightForWidth(4000) >= 2.5 * lines


def test_markup_is_shown_as_it_is_written(words: Words) -> None:
    words.say("<h1>big</h1><img src='file:///etc/passwd'>")
    assert words.textFormat() is Qt.TextFormat.PlainText
    assert words.sizeHint().width() >= words.fontMetrics().horizontalAdvance(words.text())


def test_dragging_selects_and_copies(qtbot: QtBot, words: Words) -> None:
    qtbot.mousePress(words, Qt.MouseButton.LeftButton, pos=QPoint(0, 5))
    event_at = QPoint(words.width(), words.height() - 2)
    qtbot.mouseMove(words, event_at)
    qtbot.waitUntil(lambda: words.selected_text() == TEXT)
    qtbot.mouseRelease(words, Qt.MouseButton.LeftButton, pos=event_at)
    qtbot.keyClick(words, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == TEXT


def test_a_double_click_selects_a_word(qtbot: QtBot, words: Words) -> None:
    qtbot.mouseDClick(words, Qt.MouseButton.LeftButton, pos=QPoint(4, 8))
    assert words.selected_text() == "Did"


def test_select_all_works_by_keyboard(qtbot: QtBot, words: Words) -> None:
    qtbot.keyClick(words, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert words.selected_text() == TEXT


def test_the_same_text_again_changes_nothing(words: Words, qtbot: QtBot) -> None:
    qtbot.keyClick(words, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    words.say(TEXT)
    assert words.selected_text() == TEXT


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hello שלום", False),
        ("שלום Hello", True),
        ("«مرحبا»", True),
        ("12, 你好", False),
        ("", False),
        ("3 ثلاثة", True),
    ],
)
def test_the_first_letter_says_from_where_a_text_is_written(text: str, expected: bool) -> None:
    assert right_to_left(text) is expected


def test_a_text_from_the_right_stands_at_the_right(words: Words) -> None:
    words.resize(400, 60)
    words.say("שלום")
    right = words.word_box((0, 4))
    words.say("Hello")
    left = words.word_box((0, 5))
    assert right.right() > 380
    assert left.left() < 20


def test_chinese_words_are_found_once_their_list_is_read() -> None:
    prepare("zh")
    said = "我的朋友去学校。"
    assert [said[slice(*span)] for span in word_spans(said)] == [
        "我", "的", "朋友", "去", "学校",
    ]  # fmt: skip
