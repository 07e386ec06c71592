"""Opens the window once, looks at it, and closes it: for the self-test, with no voice behind it."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QRectF, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QWidget
from qasync import QEventLoop

from tutor.conversation.events import Event
from tutor.installation import asset
from tutor.ui.bridge import Bridge
from tutor.ui.main_window import MainWindow
from tutor.ui.program import Program
from tutor.ui.translation import LANGUAGES, WindowLanguage
from tutor.ui.views import Views


class Complained(Exception):
    """The window was drawn, and something went wrong on the way."""


class Blank(Exception):
    """Something was drawn, and nothing is to be seen of it."""


def open_window(program: Callable[[Callable[[Event], None]], Program], folder: Path) -> str:
    """What was seen, in a few words. Raises whatever keeps the window from opening, and Blank.

    `program` makes what the window asks, given what delivers events to it; `folder` is for the window's own
    file.
    """
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    with _complaints() as told, QEventLoop(application) as loop:
        seen: str = loop.run_until_complete(_look(application, program, folder))
    if told:
        raise Complained("; ".join(told[:3]))
    return seen


@contextmanager
def _complaints() -> Iterator[list[str]]:
    """What Qt warns of, and what is raised while it paints: neither reaches who asked it to."""
    told: list[str] = []

    def warned(kind: QtMsgType, where: QMessageLogContext, what: str) -> None:
        # Without a screen Qt says of itself that it can't raise windows.
        if kind is not QtMsgType.QtDebugMsg and not what.startswith("This plugin does not support"):
            told.append(what)

    def raised(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        told.append(repr(error))
        sys.__excepthook__(kind, error, trace)

    before, sys.excepthook = sys.excepthook, raised
    qInstallMessageHandler(warned)
    try:
        yield told
    finally:
        qInstallMessageHandler(None)
        sys.excepthook = before


async def _look(
    application: QApplication, program: Callable[[Callable[[Event], None]], Program], folder: Path
) -> str:
    bridge = Bridge()
    window = MainWindow(program(bridge.deliver), bridge, folder / "window.ini")
    window.show()
    await asyncio.sleep(0)
    _check_drawn("the window", window)
    views = window.findChildren(Views)
    shown = 1
    for stack in views:
        for key in stack.keys[1:]:
            stack.show_view(key)
            await asyncio.sleep(0)
            _check_drawn(f"the view {key}", window)
            shown += 1
    window.show_settings()
    assert window.settings_dialog is not None
    _check_drawn("the settings", window.settings_dialog)
    icons = _check_icons()
    languages = _check_languages(application)
    platform = QGuiApplication.platformName()
    window.close()
    bridge.close()
    window.deleteLater()
    return f"{platform}: {shown} views, the settings, {icons} icons, {languages} languages"


def _check_drawn(what: str, widget: QWidget) -> None:
    """Raises Blank when all of it has one colour."""
    image = widget.grab().toImage()
    colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    if len(colours) < 3:
        raise Blank(f"{what} is empty: {len(colours)} colours on {image.width()} x {image.height()}")


def _check_icons() -> int:
    """How many there are. Raises Blank for one that draws nothing."""
    files = list(_icon_files())
    for path in files:
        image = QImage(32, 32, QImage.Format.Format_ARGB32)
        image.fill(QColor(0, 0, 0, 0))
        painter = QPainter(image)
        QSvgRenderer(str(path)).render(painter, QRectF(0, 0, 32, 32))
        painter.end()
        if not any(image.pixelColor(x, y).alpha() for x in range(32) for y in range(32)):
            raise Blank(f"the icon {path.name} is empty")
    if not files:
        raise Blank("there are no icons")
    return len(files)


def _icon_files() -> Iterator[Path]:
    yield asset("voice-tutor.svg")
    yield from sorted(asset("icons").glob("*.svg"))


def _check_languages(application: QApplication) -> int:
    """How many the window speaks. Raises Blank for one whose file can't be read."""
    language = WindowLanguage(application)
    for code in LANGUAGES:
        language.speak(code)
        if language.code != code:
            raise Blank(f"the window's words in {code!r} can't be read")
    language.be_silent()
    return len(LANGUAGES)
