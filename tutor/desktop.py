"""The program with its window: two threads and the order in which everything starts and ends.

GUI thread (Qt, qasync)   MainWindow ── intents, settings ──►  Desktop
voice thread (asyncio)    Tutor ── events ──► Bridge ──► MainWindow
"""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys
import threading
from collections.abc import Callable, Coroutine
from typing import Any

from tutor.app import Tutor, database_path, pauses_path, without_own_voice
from tutor.audio.contract import Microphone, Speaker, Tee
from tutor.audio.devices import Direction, devices
from tutor.audio.frames import Seconds
from tutor.audio.microphone import PortAudioMicrophone
from tutor.audio.speaker import PortAudioSpeaker
from tutor.conversation.events import (
    Event,
    FaultRaised,
    Intent,
    LevelMeasured,
    Phase,
    Stage,
    StartListening,
)
from tutor.conversation.transcript import Transcript
from tutor.errors import StoreError, TutorError
from tutor.listening.silero import Silero
from tutor.session.log import begin_log, log_path
from tutor.session.store import Store
from tutor.settings import Loaded, Settings, changed, config_folder, default_path, load, save
from tutor.ui.program import DeviceChoice

LEAVING: Seconds = 4.5
"""The program ends after this long, whatever still holds it."""

_log = logging.getLogger(__name__)


def run_window(*, hands_free: bool, announce: Callable[[str], None]) -> int:
    """Open the window and stay until it is closed; the exit code.

    With `hands_free` the program listens as soon as it can and announces READY when it does.
    """
    from PySide6.QtWidgets import QApplication
    from qasync import QEventLoop

    begin_log(log_path())
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("Voice tutor")
    application.setDesktopFileName("voice-tutor")
    application.setQuitOnLastWindowClosed(False)
    with QEventLoop(application) as loop:
        ended = loop.run_until_complete(_live(hands_free, announce))
    if not ended:
        # A thread that a stalled sound server holds would keep the process for ever.
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(0)
    return 0


async def _live(hands_free: bool, announce: Callable[[str], None]) -> bool:
    """From the first window to the last thread; whether all of it ended in time."""
    from tutor.ui.bridge import Bridge
    from tutor.ui.main_window import MainWindow

    loaded = load(default_path())
    bridge = Bridge()
    store, earlier = _open_store(bridge.deliver)
    for notice in loaded.notices:
        bridge.deliver(_store_fault(notice, "Look through your settings."))
    desktop = Desktop(loaded, store, bridge.deliver)
    closing = asyncio.Event()
    window = MainWindow(desktop, bridge, config_folder() / "window.ini", earlier)
    window.closing.connect(closing.set)
    _close_on_signals(window.close)
    window.show()
    desktop.start(hands_free, announce)
    await closing.wait()
    ended = await desktop.stop()
    bridge.close()
    return ended


def _open_store(deliver: Callable[[Event], None]) -> tuple[Store | None, Transcript]:
    try:
        store = Store(database_path())
    except StoreError as error:
        deliver(_store_fault(error.message, error.remedy))
        return None, Transcript()
    for notice in store.notices:
        deliver(_store_fault(notice, "A new record was begun."))
    return store, store.last_talk()


def _store_fault(message: str, remedy: str) -> FaultRaised:
    return FaultRaised("store", message, remedy, asyncio.get_running_loop().time())


def _close_on_signals(close: Callable[[], object]) -> None:
    """Ctrl+C in the terminal and the session's end are the same as closing the window."""
    if sys.platform != "win32":
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, close)


class Desktop:
    """Answers the window (see ui.program.Program) and owns the voice thread."""

    def __init__(self, loaded: Loaded, store: Store | None, deliver: Callable[[Event], None]) -> None:
        self._settings = loaded.settings
        self._writable = loaded.writable
        self._store = store
        self._deliver = deliver
        self._loop = asyncio.new_event_loop()
        self._gui_loop = asyncio.get_running_loop()
        self._thread = threading.Thread(target=self._run, name="voice", daemon=True)
        self._leave = asyncio.Event()
        self._ended = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()
        self._tutor: Tutor | None = None
        self._hands_free = False
        self._announce: Callable[[str], None] = lambda line: None

    def start(self, hands_free: bool, announce: Callable[[str], None]) -> None:
        self._hands_free, self._announce = hands_free, announce
        self._thread.start()

    async def stop(self) -> bool:
        """Close everything in the voice thread; whether it ended in time."""
        self._loop.call_soon_threadsafe(self._leave.set)
        try:
            async with asyncio.timeout(LEAVING):
                await self._ended.wait()
        except TimeoutError:
            _log.error("the voice thread did not end within %.1f s", LEAVING)
            return False
        self._thread.join()
        return True

    # What the window asks (GUI thread) ------------------------------------------------------------

    @property
    def settings(self) -> Settings:
        return self._settings

    def post(self, intent: Intent) -> None:
        self._call(lambda tutor: tutor.conductor.post(intent))

    def change_setting(self, name: str, value: object) -> None:
        settings = changed(self._settings, name, value)
        if self._writable:
            save(settings, default_path())
        self._settings = settings
        self._begin(lambda tutor: self._apply(tutor, settings, name))

    def reload_engine(self, stage: Stage) -> None:
        self._begin(lambda tutor: tutor.load(stage))

    def new_talk(self) -> None:
        self._call(lambda tutor: tutor.new_talk())

    def microphones(self) -> list[DeviceChoice]:
        return _choices("input", self._settings.microphone)

    def loudspeakers(self) -> list[DeviceChoice]:
        return _choices("output", self._settings.loudspeaker)

    # The voice thread -----------------------------------------------------------------------------

    def _call(self, what: Callable[[Tutor], object]) -> None:
        def run() -> None:
            if self._tutor is not None:
                what(self._tutor)

        self._loop.call_soon_threadsafe(run)

    def _begin(self, what: Callable[[Tutor], Coroutine[Any, Any, None]]) -> None:
        def run() -> None:
            if self._tutor is not None:
                task = self._loop.create_task(what(self._tutor))
                self._tasks.add(task)
                task.add_done_callback(self._tasks.discard)

        self._loop.call_soon_threadsafe(run)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        try:
            self._loop.run_until_complete(self._talk())
        # The thread's boundary: whatever happened, the window must hear of it and the program must end.
        except Exception:  # noqa: BLE001
            _log.exception("the voice thread failed")
            problem = "The tutor has stopped by a fault of its own."
            self._deliver(FaultRaised("chat_model", problem, "Close the program and start it again.", 0.0))
        finally:
            self._loop.run_until_complete(self._loop.shutdown_asyncgens())
            self._loop.close()
            self._gui_loop.call_soon_threadsafe(self._ended.set)

    async def _talk(self) -> None:
        settings = self._settings
        transcript = self._store.last_talk() if self._store is not None else None
        settings, (microphone, speaker), fault = _devices(settings)
        self._tutor = tutor = Tutor(
            settings, microphone, speaker, Silero(), self._store, transcript, pauses_path()
        )
        tutor.subscribe(self._deliver)
        if fault is not None:
            tutor.conductor.fault("microphone", fault)
        if self._hands_free:
            tutor.subscribe(self._announcer(tutor))
        loading = asyncio.create_task(self._load(tutor), name="load engines")
        await self._leave.wait()
        for task in (loading, *self._tasks):
            task.cancel()
        await asyncio.gather(loading, *self._tasks, return_exceptions=True)
        await tutor.close()

    async def _load(self, tutor: Tutor) -> None:
        await tutor.load_engines()
        if self._hands_free:
            tutor.conductor.post(StartListening())

    def _announcer(self, tutor: Tutor) -> Callable[[Event], None]:
        """READY is said when the first sound has come from the microphone, not when it was asked for."""
        said = False

        def watch(event: Event) -> None:
            nonlocal said
            if not said and isinstance(event, LevelMeasured) and tutor.conductor.phase is Phase.LISTENING:
                said = True
                self._announce("READY")

        return watch

    async def _apply(self, tutor: Tutor, settings: Settings, name: str) -> None:
        if name in {"microphone", "loudspeaker", "interruptions"}:
            settings, (microphone, speaker), fault = _devices(settings)
            await tutor.conductor.use_speaker(speaker)
            await tutor.conductor.use_microphone(microphone)
            if fault is not None:
                tutor.conductor.fault("microphone", fault)
        await tutor.apply(settings, name)


def _devices(
    settings: Settings,
) -> tuple[Settings, tuple[Microphone, Speaker], TutorError | None]:
    """The chosen devices, and the settings that hold for them: without an echo canceller, half duplex."""

    def speaker(tee: Tee | None) -> Speaker:
        return PortAudioSpeaker(settings.loudspeaker, tee)

    microphone = PortAudioMicrophone(settings.microphone)
    try:
        return settings, without_own_voice(settings, microphone, speaker), None
    except TutorError as error:
        return changed(settings, "interruptions", "half-duplex"), (microphone, speaker(None)), error


def _choices(direction: Direction, chosen: str) -> list[DeviceChoice]:
    """The system's own choice first; a chosen device that is gone stays in the list."""
    try:
        found = devices(direction)
    except TutorError as error:
        _log.warning("%s", error)
        found = []
    choices = [DeviceChoice("", "Like the system")]
    choices += [DeviceChoice(d.key, f"{d.name} ({d.host_api})") for d in found]
    if chosen and chosen not in {choice.key for choice in choices}:
        choices.append(DeviceChoice(chosen, chosen.partition("|")[2], connected=False))
    return choices
