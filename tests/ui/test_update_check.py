"""Looking for a newer version: only when somebody wants to know, and told in words whatever comes of it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.servers.announcements import PAGE, Announcements, announcing
from tutor.servers import releases
from tutor.ui.help_door import HelpDoor
from tutor.ui.update_check import UpdateCheck


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Announcements]:
    """The one that this build asks."""
    with announcing() as made:
        file = tmp_path / "update-address.txt"
        file.write_text(f"{made.url}\n", "utf-8")
        monkeypatch.setattr(releases, "ADDRESS_FILE", file)
        yield made


def opened(qtbot: QtBot) -> UpdateCheck:
    check = UpdateCheck()
    qtbot.addWidget(check)
    check.show()
    qtbot.waitExposed(check)
    return check


def answered(qtbot: QtBot) -> UpdateCheck:
    check = opened(qtbot)
    qtbot.waitUntil(lambda: not check.bar.isVisible(), timeout=10_000)
    return check


class Opened(QObject):
    """Takes the place of the browser."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.urls.append(url.toString())


def test_a_build_without_an_address_asks_nobody_and_says_so(qtbot: QtBot) -> None:
    check = opened(qtbot)
    assert check.heading.text() == f"You have version {releases.own_version()}"
    assert "does not know where" in check.words.text()
    assert not check.bar.isVisible()
    assert not check.page.isVisible()
    assert not check.again.isVisible()


def test_a_newer_version_is_told_and_its_page_opened(qtbot: QtBot, server: Announcements) -> None:
    server.announce(notes="Better ears.\n<img src=file:///etc/passwd>")
    browser = Opened()
    QDesktopServices.setUrlHandler("https", browser, "take")  # type: ignore[arg-type]  # not bytes, whatever the stubs say
    try:
        check = answered(qtbot)
        assert check.heading.text() == "There is a newer version: 99.1"
        assert check.notes.text() == "Better ears.\n<img src=file:///etc/passwd>"
        assert check.notes.textFormat() is Qt.TextFormat.PlainText
        assert check.link.text() == PAGE
        assert browser.urls == [], "nothing is opened by itself"
        check.page.click()
        assert browser.urls == [PAGE]
    finally:
        QDesktopServices.unsetUrlHandler("https")


def test_the_newest_version_is_called_so(qtbot: QtBot, server: Announcements) -> None:
    server.announce(version=releases.own_version())
    check = answered(qtbot)
    assert check.words.text() == "There is no newer one."
    assert not check.page.isVisible()


def test_what_went_wrong_is_told_and_can_be_tried_again(qtbot: QtBot, server: Announcements) -> None:
    server.status = 500
    check = answered(qtbot)
    assert "status 500" in check.fault.text()
    assert "Try again later" in check.fault.text()
    server.status = 200
    server.announce()
    check.again.click()
    qtbot.waitUntil(lambda: check.page.isVisible(), timeout=10_000)
    assert not check.fault.isVisible()
    assert len(server.asked) == 2


def test_who_is_asked_stands_there_and_it_can_be_given_up(qtbot: QtBot, server: Announcements) -> None:
    server.silent.clear()
    check = opened(qtbot)
    assert "127.0.0.1" in check.words.text()
    assert check.link.text() == server.url
    assert check.leave.text() == "Cancel"
    qtbot.waitUntil(lambda: bool(server.asked), timeout=10_000)
    check.leave.click()
    assert not check.isVisible()
    qtbot.waitUntil(lambda: "update" not in {thread.name for thread in threading.enumerate()}, timeout=10_000)


def test_nobody_is_asked_before_the_menu_entry_is_chosen(qtbot: QtBot, server: Announcements) -> None:
    server.announce()
    window = QWidget()
    qtbot.addWidget(window)
    menu = QMenu(window)
    HelpDoor(window, menu)
    entry = next(action for action in menu.actions() if action.text() == "Check for updates…")
    qtbot.wait(50)
    assert server.asked == []
    entry.trigger()
    qtbot.waitUntil(lambda: bool(server.asked), timeout=10_000)
    (check,) = window.findChildren(UpdateCheck)
    qtbot.waitUntil(lambda: check.page.isVisible(), timeout=10_000)
    check.close()


def test_long_news_are_read_with_the_keys(qtbot: QtBot, server: Announcements) -> None:
    server.announce(notes="A line of news.\n" * 100)
    check = answered(qtbot)
    bar = check.news.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    check.news.setFocus()
    qtbot.keyClick(check.news, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    assert check.height() <= check.screen().availableGeometry().height()


def test_every_button_is_reached_by_the_keys(qtbot: QtBot, server: Announcements) -> None:
    server.announce()
    check = answered(qtbot)
    assert check.focusWidget() is check.page
    qtbot.keyClick(check, Qt.Key.Key_Escape)
    assert not check.isVisible()
