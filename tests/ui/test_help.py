"""The guide is shown from its own files alone, whole, and at the page about what is looked at."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QImage, QTextDocument
from pytestqt.qtbot import QtBot

from tutor.ui.help_browser import SIDE, HelpBrowser, heading_anchor
from tutor.ui.help_door import PAGES, TROUBLE
from tutor.ui.help_pages import CONTENTS, Guide
from tutor.ui.help_window import HelpWindow
from tutor.ui.main_window import MainWindow

PICTURE = QTextDocument.ResourceType.ImageResource.value


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A guide of two pages, with things beside it that are none of its business."""
    made = tmp_path / "docs"
    (made / "guide").mkdir(parents=True)
    (made / "pictures").mkdir()
    (made / "guide" / "index.md").write_text(
        "# The guide\n\n- [First steps](first.md): how to begin\n- [Gone](gone.md): not there\n\n"
        "[the web](https://example.org/) [a secret](../../secret.md) [a file](file:///etc/hosts)\n",
        "utf-8",
    )
    (made / "guide" / "first.md").write_text(
        "# First steps\n\nPress <kbd>Ctrl</kbd>+<kbd>L</kbd>.\n\n" + "A line.\n\n" * 80 + "## In the end\n\n"
        "![wide](../pictures/wide.png)\n\n![other](../../secret.png)\n\n## In the end\n\nThe *last* words.\n"
        + "\nA line.\n"
        * 80,
        "utf-8",
    )
    wide = QImage(2000, 500, QImage.Format.Format_RGB32)
    wide.fill(Qt.GlobalColor.red)
    assert wide.save(str(made / "pictures" / "wide.png"))
    assert wide.save(str(tmp_path / "secret.png"))
    (made / "pictures" / "linked.png").symlink_to(tmp_path / "secret.png")
    (tmp_path / "secret.md").write_text("# Secret\n", "utf-8")
    return made


@pytest.fixture
def browser(qtbot: QtBot, folder: Path) -> HelpBrowser:
    made = HelpBrowser(Guide(folder))
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    qtbot.waitExposed(made)
    made.open_page(CONTENTS)
    return made


@pytest.fixture
def shown(qtbot: QtBot, folder: Path) -> HelpWindow:
    made = HelpWindow(Guide(folder))
    qtbot.addWidget(made)
    made.open_page()
    qtbot.waitExposed(made)
    return made


class WebBrowser(QObject):
    """Stands where the system's one would open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def web() -> Iterator[WebBrowser]:
    made = WebBrowser()
    for scheme in ("https", "http", "file"):
        QDesktopServices.setUrlHandler(scheme, made, "open")  # type: ignore[arg-type]  # not bytes, whatever the stubs say
    yield made
    for scheme in ("https", "http", "file"):
        QDesktopServices.unsetUrlHandler(scheme)


# What may be shown ----------------------------------------------------------------------------------


def test_a_guide_has_the_pages_of_its_contents_that_are_there(folder: Path) -> None:
    guide = Guide(folder)
    assert [(page.title, page.name) for page in guide.pages] == [
        ("The guide", "guide/index.md"),
        ("First steps", "guide/first.md"),
    ]
    assert guide.file("pictures/wide.png") is not None
    for name in ("../secret.md", "secret.md", "guide/../../secret.md", "pictures/linked.png", ""):
        assert guide.file(name) is None
    assert Guide(folder / "nowhere").pages == ()


def test_only_pages_of_the_guide_are_opened(browser: HelpBrowser, web: WebBrowser) -> None:
    for link in ("../../secret.md", "file:///etc/hosts", "gone.md", "data:text/html,hello", "../secret.md"):
        browser.setSource(QUrl(link))
        assert browser.page == CONTENTS
    assert "The guide" in browser.toPlainText()
    assert web.opened == []


def test_the_web_is_left_to_a_web_browser(browser: HelpBrowser, web: WebBrowser) -> None:
    browser.setSource(QUrl("https://example.org/"))
    assert web.opened == ["https://example.org/"]
    browser.setSource(QUrl("http://example.org/"))
    assert web.opened == ["https://example.org/"], "what is not encrypted is not opened at all"
    assert browser.page == CONTENTS


def test_no_picture_comes_from_elsewhere(browser: HelpBrowser, folder: Path) -> None:
    """Qt looks for a picture of that name by itself where it is given none."""
    secret = folder.parent / "secret.png"
    assert QImage(str(secret)).width() == 2000
    for address in (str(secret), f"file://{secret}", "../../secret.png", "http://example.org/a.png"):
        given = browser.loadResource(PICTURE, QUrl(address))
        assert isinstance(given, QImage)
        assert (given.width(), given.height()) == (1, 1)


def test_pictures_are_no_wider_than_the_text(qtbot: QtBot, browser: HelpBrowser) -> None:
    def width() -> float:
        given = browser.loadResource(PICTURE, QUrl("../pictures/wide.png"))
        assert isinstance(given, QImage)
        return given.width() / given.devicePixelRatio()

    browser.open_page("guide/first.md")
    assert width() == browser.viewport().width() - 2 * SIDE
    assert browser.horizontalScrollBar().maximum() == 0
    browser.resize(400, 400)
    qtbot.waitUntil(lambda: browser.document().idealWidth() < 400)
    assert width() == browser.viewport().width() - 2 * SIDE
    assert browser.horizontalScrollBar().maximum() == 0


# Reading --------------------------------------------------------------------------------------------


def test_keys_are_shown_as_keys_and_no_html_is_left(browser: HelpBrowser) -> None:
    browser.open_page("guide/first.md")
    said = browser.toPlainText()
    assert "Press Ctrl+L." in said
    assert "<" not in said


def test_a_link_leads_to_a_heading_and_back_again(browser: HelpBrowser) -> None:
    bar = browser.verticalScrollBar()
    browser.open_page("guide/first.md#in-the-end-1")
    assert browser.page == "guide/first.md"
    assert bar.value() > 0
    second = bar.value()
    browser.open_page("guide/first.md#in-the-end")
    assert 0 < bar.value() < second
    browser.backward()
    browser.backward()
    assert browser.page == CONTENTS
    browser.forward()
    assert browser.page == "guide/first.md"


def test_headings_have_the_same_anchors_as_on_code_hosts() -> None:
    assert heading_anchor("It answers too early, or too late") == "it-answers-too-early-or-too-late"
    assert heading_anchor("Ollama & co.: `serve`") == "ollama--co-serve"


def test_other_colours_leave_the_reader_where_they_are(browser: HelpBrowser) -> None:
    browser.open_page("guide/first.md")
    bar = browser.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    browser.wear_theme()
    assert bar.value() == pytest.approx(before, abs=2)


# The window -----------------------------------------------------------------------------------------


def test_the_list_marks_the_page_however_one_came_to_it(qtbot: QtBot, shown: HelpWindow) -> None:
    assert shown.pages.currentRow() == 0
    shown.browser.setSource(QUrl("first.md"))
    assert shown.pages.currentRow() == 1
    qtbot.mouseClick(shown.back, Qt.MouseButton.LeftButton)
    assert shown.pages.currentRow() == 0
    shown.pages.setFocus()
    qtbot.keyClick(shown.pages, Qt.Key.Key_Down)
    assert shown.browser.page == "guide/first.md"


def test_a_search_leads_to_the_words(qtbot: QtBot, shown: HelpWindow) -> None:
    qtbot.keyClicks(shown.search, "first")
    assert [shown.pages.item(row).text() for row in range(shown.pages.count())] == ["First steps"]
    shown.search.clear()
    qtbot.keyClicks(shown.search, "LAST wor")
    assert shown.pages.count() == 1
    assert shown.browser.page == "guide/first.md"
    assert shown.browser.textCursor().selectedText() == "last wor"
    qtbot.keyClicks(shown.search, "zzz")
    assert shown.pages.count() == 0
    assert shown.nothing.isVisible()
    qtbot.keyClick(shown.search, Qt.Key.Key_Escape)
    assert shown.pages.count() == 2
    assert shown.nothing.isHidden()
    assert shown.pages.currentRow() == 1, "the page that was found stays"


def test_every_part_has_a_name(shown: HelpWindow) -> None:
    parts = (shown.browser, shown.pages, shown.search, shown.back, shown.forward)
    assert len({part.accessibleName() for part in parts}) == len(parts)
    assert all(part.accessibleName() for part in parts)


def test_f1_opens_the_page_about_what_is_looked_at(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1)
    helped = window.help_door.shown
    assert helped is not None
    assert helped.browser.page == CONTENTS
    for view, page in PAGES.items():
        if view in window.views.keys:
            window.views.show_view(view)
            window.activateWindow()
            qtbot.keyClick(window, Qt.Key.Key_F1)
            assert helped.browser.page == page


def test_the_menu_leads_to_the_guide_and_names_its_key(window: MainWindow) -> None:
    entries = {action.text().partition("\t")[0]: action for action in window.top_bar.more.menu().actions()}
    assert entries["Guide…"].text().endswith("\tF1")
    entries["When something is wrong…"].trigger()
    helped = window.help_door.shown
    assert helped is not None
    assert helped.browser.page == TROUBLE
    entries["Guide…"].trigger()
    assert helped.browser.page == CONTENTS


# The guide itself -----------------------------------------------------------------------------------


def test_every_page_of_the_real_guide_can_be_read(qtbot: QtBot) -> None:
    guide = Guide()
    assert len(guide.pages) > 10
    made = HelpBrowser(guide)
    qtbot.addWidget(made)
    made.resize(660, 600)
    made.show()
    for page in guide.pages:
        made.open_page(page.name)
        assert made.page == page.name
        said = made.toPlainText()
        assert said.strip()
        for mark in ("](", "**", "<kbd", "| |", "##"):
            assert mark not in said, f"{page.name} shows its own Markdown: {mark}"
        assert made.horizontalScrollBar().maximum() == 0, f"{page.name} is too wide"


def test_the_views_and_the_menu_lead_to_pages_that_are_there() -> None:
    names = {page.name for page in Guide().pages}
    assert {CONTENTS, TROUBLE, *PAGES.values()} <= names
