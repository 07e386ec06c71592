"""The page of privacy says where everything lies, and has folders moved."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from tutor import folders, moving
from tutor.ui.about_privacy import PARTS, PrivacyPage
from tutor.ui.words import Words


def page_of(qtbot: QtBot) -> PrivacyPage:
    page = PrivacyPage()
    qtbot.addWidget(page)
    page.show()
    return page


def test_it_says_where_everything_lies(qtbot: QtBot) -> None:
    page = page_of(qtbot)
    assert str(folders.data_folder()) in page.places["data"].text()
    assert str(folders.models_folder()) in page.places["models"].text()
    assert str(folders.config_folder()) in page.places["settings"].text()
    shown = {words.text() for words in page.findChildren(Words)}
    for title, text in PARTS:
        assert {str(title), str(text)} <= shown


def test_a_move_is_noted_for_the_next_start_and_told(qtbot: QtBot, tmp_path: Path) -> None:
    page = page_of(qtbot)
    assert not page.news.isVisible()
    parent = tmp_path / "big disk"
    parent.mkdir()
    page.move_to("models", parent)
    assert [move.new for move in moving.wanted()] == [parent / "voice-tutor-models"]
    assert page.news.isVisible()
    assert str(parent) in page.news.text()


def test_a_place_that_will_not_do_is_told_with_what_to_do(qtbot: QtBot) -> None:
    folders.data_folder().mkdir(parents=True)
    page = page_of(qtbot)
    page.move_to("data", folders.data_folder())
    assert "Choose another folder" in page.news.text()
    assert moving.wanted() == []


def test_a_portable_program_does_not_offer_to_move(qtbot: QtBot, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr(folders, "portable", lambda: True)
    page = page_of(qtbot)
    assert not page.move_buttons
    assert "beside the program" in page.news.text()


def test_every_button_says_what_it_is_for(qtbot: QtBot) -> None:
    page = page_of(qtbot)
    names = [button.accessibleName() for button in (*page.open_buttons.values(), *page.move_buttons.values())]
    assert len(set(names)) == len(names) == 8
