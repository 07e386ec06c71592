"""The program with its window: the order in which everything starts and ends.

GUI thread (Qt, qasync)   MainWindow ── intents, settings ──►  WindowAnswers ──► VoiceThread
voice thread (asyncio)    Tutor ── events ──► Bridge ──► MainWindow
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from tutor.audio import stream
from tutor.errors import TutorError
from tutor.folders import config_folder
from tutor.library.given_files import NO_FILES, GivenFiles
from tutor.session.log import begin_log, log_path
from tutor.settings_file import default_path, load
from tutor.window_answers import WindowAnswers
from tutor.wiring.opening_records import open_records, store_fault

if TYPE_CHECKING:
    from tutor.ui.file_opening import FilesToOpen
    from tutor.ui.single_instance import Meeting


def run_window(*, hands_free: bool, announce: Callable[[str], None], files: GivenFiles = NO_FILES) -> int:
    """Open the window and stay until it is closed; the exit code.

    With `hands_free` the program listens as soon as it can and announces READY when it does. `files` are read
    into its library, or into that of the window that is open already.
    """
    from PySide6.QtWidgets import QApplication
    from qasync import QEventLoop

    from tutor.ui.collecting import Collecting
    from tutor.ui.file_opening import Application, FilesToOpen
    from tutor.ui.moving_window import move_what_is_wanted
    from tutor.ui.single_instance import Meeting, hand_over, meeting_place, wait_for_turn

    application = QApplication.instance() or Application(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("Voice tutor")
    application.setDesktopFileName("voice-tutor")
    application.setQuitOnLastWindowClosed(False)
    place = meeting_place(config_folder())
    waiting = application.files if isinstance(application, Application) else FilesToOpen()
    waiting.bring(files)
    turn = wait_for_turn(place)
    if hand_over(place, files):
        announce(f"The program is open already: {_taken_over(files)}.")
        return 0
    meeting = Meeting(place)
    meeting.given.connect(waiting.bring)
    collecting = Collecting()
    collecting.begin()  # before the first widget, and the first thread beside this one
    unmoved = move_what_is_wanted()
    begin_log(log_path())
    with QEventLoop(application) as loop:
        life = _live(hands_free, announce, meeting, turn.unlock, waiting, unmoved, collecting.spare)
        ended = loop.run_until_complete(life)
    if not ended or stream.held():
        # A thread that a stalled sound server holds would keep the process for ever.
        for stream_of_text in (sys.stdout, sys.stderr):
            if stream_of_text is not None:  # a window without a console has none
                stream_of_text.flush()
        os._exit(0)
    collecting.end()  # after the last widget
    return 0


def _taken_over(files: GivenFiles) -> str:
    if not files.paths:
        return "its window has come to the front"
    return "it reads the files" if not files.left_out else f"it reads the first {len(files.paths)} files"


async def _live(
    hands_free: bool,
    announce: Callable[[str], None],
    meeting: Meeting,
    answers_now: Callable[[], object],
    files: FilesToOpen,
    unmoved: Sequence[TutorError],
    assembled: Callable[[], object],
) -> bool:
    """From the first window to the last thread; whether all of it ended in time.

    `meeting` is where a second start of the program finds this one, and `answers_now` is called when it does;
    `files` are those to be read, `unmoved` is what went wrong before, and `assembled` is called when the
    window is there.
    """
    from PySide6.QtWidgets import QApplication

    from tutor.ui.bridge import Bridge
    from tutor.ui.file_opening import read_into_library
    from tutor.ui.main_window import MainWindow
    from tutor.ui.single_instance import bring_forward
    from tutor.ui.translation import WindowLanguage

    loaded = load(default_path())
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    language = WindowLanguage(application)  # before the first words of the window
    language.speak(loaded.settings.window_language)
    bridge = Bridge()
    records, earlier, settings = open_records(bridge.deliver, loaded.settings)
    for error in unmoved:
        bridge.deliver(store_fault(error.message, error.remedy))
    for notice in loaded.notices:
        bridge.deliver(store_fault(notice, "Look through your settings."))
    loaded = replace(loaded, settings=settings)
    answers = WindowAnswers(loaded, records, bridge.deliver, earlier, lambda: bridge.waiting)
    closing = asyncio.Event()
    window = MainWindow(answers, bridge, config_folder() / "window.ini", earlier)
    window.closing.connect(closing.set)
    window.closing.connect(meeting.close)
    meeting.asked.connect(lambda permission: bring_forward(window, permission))
    _close_on_signals(window.close)
    window.show()
    window.restore_records()
    asyncio.get_running_loop().call_soon(answers_now)
    files.hand_to(lambda given: read_into_library(window.views, window.notices, given))
    assembled()
    answers.voice.start(hands_free, announce)
    if not hands_free:
        window.setting_up.open_at_first_start()
    await closing.wait()
    ended, *_ = await asyncio.gather(answers.voice.stop(), window.setting_up.close(), window.views.end())
    bridge.close()
    return ended


def _close_on_signals(close: Callable[[], object]) -> None:
    """Ctrl+C in the terminal and the session's end are the same as closing the window."""
    if sys.platform != "win32":
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, close)
