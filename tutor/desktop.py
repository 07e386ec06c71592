"""The program with its window: two threads and the order in which everything starts and ends.

GUI thread (Qt, qasync)   MainWindow ── intents, settings ──►  Desktop
voice thread (asyncio)    Tutor ── events ──► Bridge ──► MainWindow
"""

from __future__ import annotations

import asyncio
import copy
import logging
import os
import signal
import sys
import threading
from collections.abc import Callable, Coroutine, Sequence
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from tutor.app import Tutor, measurements_path, pauses_path, without_own_voice
from tutor.audio import stream
from tutor.audio.contract import Direction, Microphone, Speaker, Tee
from tutor.audio.frames import Seconds
from tutor.audio.listing import Listing
from tutor.audio.microphone import PortAudioMicrophone
from tutor.audio.speaker import PortAudioSpeaker
from tutor.audio.watching import Watching
from tutor.conversation.events import (
    Event,
    FaultRaised,
    Intent,
    LevelMeasured,
    Phase,
    SoundCheckStep,
    Stage,
    StartListening,
    TurnId,
)
from tutor.conversation.transcript import Transcript
from tutor.device_watch import DeviceWatch
from tutor.engines import stages_of
from tutor.errors import EngineMissing, StoreError, TutorError
from tutor.lessons.learner import NAMELESS, profile_of, with_learner
from tutor.lessons.plan import TalkPlan
from tutor.lessons.vocabulary import Card, NewCard
from tutor.listening.silero import Silero
from tutor.models.finding import models_folder
from tutor.models.ollama_models import permitted
from tutor.models.ollama_residence import HeldModel, held_models
from tutor.records.card_rows import Added
from tutor.records.records import Records
from tutor.records.talks import KeptTalk
from tutor.session.log import begin_log, log_path
from tutor.session.machine import Vitals
from tutor.session.measurements import Measurements
from tutor.settings import Settings, changed, config_folder, data_folder
from tutor.settings_file import Loaded, default_path, load, save
from tutor.sound_check import SoundCheck
from tutor.speaking.cache import phrases_folder
from tutor.teaching.kept_sounds import play_kept
from tutor.teaching.meanings import Question
from tutor.teaching.replay import Replay
from tutor.teaching.spoken_answer import Told
from tutor.text import Text
from tutor.ui.program import DeviceChoice
from tutor.vitals import vitals

if TYPE_CHECKING:
    from tutor.models.hardware import Machine
    from tutor.models.shelf import Shelf

T = TypeVar("T")

LEAVING: Seconds = 4.5
"""The program ends after this long, whatever still holds it."""

_log = logging.getLogger(__name__)
_DEVICES = frozenset({"microphone", "loudspeaker", "interruptions"})
"""Settings with which the talk gets other devices."""


def run_window(*, hands_free: bool, announce: Callable[[str], None]) -> int:
    """Open the window and stay until it is closed; the exit code.

    With `hands_free` the program listens as soon as it can and announces READY when it does.
    """
    from PySide6.QtWidgets import QApplication
    from qasync import QEventLoop

    from tutor.ui.moving_window import move_what_is_wanted
    from tutor.ui.single_instance import hand_over, meeting_place

    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("Voice tutor")
    application.setDesktopFileName("voice-tutor")
    application.setQuitOnLastWindowClosed(False)
    place = meeting_place(config_folder())
    if hand_over(place):
        announce("The program is open already: its window has come to the front.")
        return 0
    unmoved = move_what_is_wanted()
    begin_log(log_path())
    with QEventLoop(application) as loop:
        ended = loop.run_until_complete(_live(hands_free, announce, place, unmoved))
    if not ended or stream.held():
        # A thread that a stalled sound server holds would keep the process for ever.
        for stream_of_text in (sys.stdout, sys.stderr):
            if stream_of_text is not None:  # a window without a console has none
                stream_of_text.flush()
        os._exit(0)
    return 0


async def _live(
    hands_free: bool, announce: Callable[[str], None], place: str, unmoved: Sequence[TutorError]
) -> bool:
    """From the first window to the last thread; whether all of it ended in time.

    `place` is where a second start of the program finds this one; `unmoved` is what went wrong before.
    """
    from PySide6.QtWidgets import QApplication

    from tutor.ui.bridge import Bridge
    from tutor.ui.collecting import Collecting
    from tutor.ui.main_window import MainWindow
    from tutor.ui.single_instance import Meeting, bring_forward
    from tutor.ui.translation import WindowLanguage

    meeting = Meeting(place)
    loaded = load(default_path())
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    language = WindowLanguage(application)  # before the first words of the window
    language.speak(loaded.settings.window_language)
    bridge = Bridge()
    records, earlier, settings = _open_records(bridge.deliver, loaded.settings)
    for error in unmoved:
        bridge.deliver(_store_fault(error.message, error.remedy))
    for notice in loaded.notices:
        bridge.deliver(_store_fault(notice, "Look through your settings."))
    loaded = replace(loaded, settings=settings)
    desktop = Desktop(loaded, records, bridge.deliver, earlier, lambda: bridge.waiting)
    closing = asyncio.Event()
    window = MainWindow(desktop, bridge, config_folder() / "window.ini", earlier)
    window.closing.connect(closing.set)
    window.closing.connect(meeting.close)
    meeting.asked.connect(lambda permission: bring_forward(window, permission))
    _close_on_signals(window.close)
    window.show()
    window.restore_records()
    collecting = Collecting()
    collecting.begin()
    desktop.start(hands_free, announce)
    if not hands_free:
        window.setting_up.open_at_first_start()
    await closing.wait()
    ended, *_ = await asyncio.gather(desktop.stop(), window.setting_up.close(), window.views.end())
    bridge.close()
    collecting.end()
    return ended


def _open_records(
    deliver: Callable[[Event], None], settings: Settings
) -> tuple[Records | None, Transcript, Settings]:
    """The last talk of whoever learns now, with their settings. Without records a talk is not kept."""
    try:
        records = Records(data_folder())
    except StoreError as error:
        deliver(_store_fault(error.message, error.remedy))
        return None, Transcript(), settings
    try:
        settings = with_learner(settings, records.learners.begin(NAMELESS, profile_of(settings)).result())
        return records, records.talks.last(settings.learner).result(), settings
    except StoreError as error:
        deliver(_store_fault(error.message, error.remedy))
        return records, Transcript(), settings


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

    def __init__(
        self,
        loaded: Loaded,
        records: Records | None,
        deliver: Callable[[Event], None],
        earlier: Transcript | None = None,
        unseen: Callable[[], int] = lambda: 0,
    ) -> None:
        """`earlier` is the talk to go on with; `unseen` tells how many events the window has yet to see."""
        self._unseen = unseen
        self._settings = loaded.settings
        self._writable = loaded.writable
        self.records = records
        self._earlier = earlier
        self._deliver = deliver
        self._loop = asyncio.new_event_loop()
        self._gui_loop = asyncio.get_running_loop()
        self._thread = threading.Thread(target=self._run, name="voice", daemon=True)
        self._leave = asyncio.Event()
        self._ended = asyncio.Event()
        self._tasks: set[asyncio.Task[Any]] = set()
        self._tutor: Tutor | None = None
        self._microphone: PortAudioMicrophone | None = None
        """The device itself, without what is done to its sound."""
        self.measurements: Measurements | None = None
        """Of all runs; None until they are open, and where they can't be kept."""
        self._shelf: tuple[tuple[str, str], Shelf] | None = None
        """With the folder and the Ollama that it looks at."""
        self._check: SoundCheck | None = None
        self._devices: DeviceWatch | None = None
        self._hands_free = False
        self._half_duplex = False
        """Whether the tutor can't be interrupted because its voice can't be told from the learner's."""
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

    def change_settings(self, values: Sequence[tuple[str, object]]) -> None:
        settings = self._settings
        for name, value in values:
            settings = changed(settings, name, value)
        if self._writable:
            save(settings, default_path())
        self._settings = settings
        names = [name for name, _ in values]
        self._begin(lambda tutor: self._apply_all(tutor, settings, names))

    def reload_engine(self, stage: Stage) -> None:
        self._begin(lambda tutor: tutor.load(stage, again=True))

    def begin_talk(self, plan: TalkPlan) -> None:
        self._call(lambda tutor: tutor.begin_talk(plan))

    def close_talk(self) -> None:
        self._call(lambda tutor: tutor.close_talk())

    def ask_for_hints(self) -> None:
        self._call(lambda tutor: tutor.lesson.shaping.hints.offer(asked=True))

    def resume_talk(self, kept: KeptTalk) -> None:
        self._call(lambda tutor: tutor.resume_talk(kept))

    def microphones(self) -> list[DeviceChoice]:
        return self._choices("input", self._settings.microphone)

    def loudspeakers(self) -> list[DeviceChoice]:
        return self._choices("output", self._settings.loudspeaker)

    def _choices(self, direction: Direction, chosen: str) -> list[DeviceChoice]:
        """What was known a moment ago; whoever asks again soon sees what has changed since."""
        devices = self._devices
        if devices is None:
            return _choices(None, direction, chosen)
        self._loop.call_soon_threadsafe(devices.look_soon)
        return _choices(devices.known, direction, chosen)

    @property
    def shelf(self) -> Shelf:
        place = (self._settings.offline_models, permitted(self._settings))
        if self._shelf is None or self._shelf[0] != place:
            from tutor.models.shelf import Shelf

            offline = (Path(place[0]).expanduser(),) if place[0] else ()
            self._shelf = place, Shelf(models_folder(), offline, place[1])
        return self._shelf[1]

    def survey(self) -> Machine:
        from tutor.models.hardware import survey
        from tutor.session.own_memory import without_ours

        return without_ours(survey(models_folder()))

    def vitals(self) -> Vitals:
        tutor, microphone = self._tutor, self._microphone
        if tutor is None or microphone is None:
            return Vitals()
        return vitals(tutor, microphone, self._unseen)

    def held_models(self) -> tuple[HeldModel, ...]:
        tutor = self._tutor
        model = None if tutor is None else tutor.conductor.engines.chat_model
        if model is None or not model.label.startswith("Ollama"):
            return ()
        return held_models(permitted(self._settings)) or ()

    def keep(self, card: NewCard) -> Future[Added]:
        return self._ask(lambda tutor: tutor.card_sounds.keep(self._settings.learner, card))

    def listen_once(self, told: Told) -> Future[str]:
        language = self._settings.language
        return self._ask(lambda tutor: tutor.spoken_answers.listen(language, told))

    def finish_listening(self) -> None:
        self._call(lambda tutor: tutor.spoken_answers.finish())

    def play_sounds(self, sounds: Sequence[Path]) -> Future[None]:
        return self._ask(lambda tutor: play_kept(tutor.conductor, sounds))

    def play_card(self, card: Card, own: bool = False) -> Future[None]:
        return self._ask(lambda tutor: tutor.card_sounds.play(card, own))

    def replay(self, wish: Replay) -> None:
        self._call(lambda tutor: tutor.lesson.replaying.begin(wish))

    def stop_replay(self) -> None:
        self._call(lambda tutor: tutor.lesson.replaying.stop())

    def explain(self, question: Question) -> None:
        self._call(lambda tutor: tutor.lesson.meanings.ask(question))

    def call_right(self, turn: TurnId) -> None:
        self._call(lambda tutor: tutor.lesson.second_look.call_right(turn))

    def check_sound(self, step: SoundCheckStep) -> None:
        self._begin(lambda tutor: self._check_of(tutor).take(step))

    # The voice thread -----------------------------------------------------------------------------

    def _check_of(self, tutor: Tutor) -> SoundCheck:
        if self._check is None:
            self._check = SoundCheck(
                tutor.conductor,
                lambda: PortAudioMicrophone(self._settings.microphone, self._watching),
                lambda: self._settings.language,
            )
        return self._check

    @property
    def _watching(self) -> Watching:
        assert self._devices is not None
        return self._devices.watching

    def _call(self, what: Callable[[Tutor], object]) -> None:
        def run() -> None:
            if self._tutor is not None:
                what(self._tutor)

        self._loop.call_soon_threadsafe(run)

    def _ask(self, what: Callable[[Tutor], Coroutine[Any, Any, T]]) -> Future[T]:
        """What comes of it arrives in the future; cancelling that cancels the work."""

        async def ask() -> T:
            if self._tutor is None:
                raise EngineMissing("The tutor is still starting.", "Try it again in a moment.")
            task = asyncio.create_task(what(self._tutor))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
            return await task

        return asyncio.run_coroutine_threadsafe(ask(), self._loop)

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
            problem = Text("The tutor has stopped by a fault of its own.")
            self._deliver(FaultRaised("chat_model", problem, "Close the program and start it again.", 0.0))
        finally:
            self._loop.run_until_complete(self._loop.shutdown_asyncgens())
            self._loop.close()
            self._gui_loop.call_soon_threadsafe(self._ended.set)

    async def _talk(self) -> None:
        settings = self._settings
        self.measurements = await asyncio.to_thread(self._open_measurements)
        self._devices = devices = DeviceWatch()
        settings, raw, (microphone, speaker), obstacle = _devices(settings, devices.watching)
        self._tutor = tutor = Tutor(
            settings,
            microphone,
            speaker,
            Silero(),
            self.records,
            copy.deepcopy(self._earlier),
            pauses_path(),
            phrases_folder(),
            self.measurements,
        )
        tutor.subscribe(self._deliver)
        devices.begin(tutor.conductor)
        devices.use(raw, settings.loudspeaker)
        self._microphone = raw
        self._tell_half_duplex(tutor, obstacle)
        if self._hands_free:
            tutor.subscribe(self._announcer(tutor))
        loading = asyncio.create_task(self._load(tutor), name="load engines")
        await self._leave.wait()
        for task in (loading, *self._tasks):
            task.cancel()
        await asyncio.gather(loading, *self._tasks, return_exceptions=True)
        await devices.close()
        await tutor.close()

    def _open_measurements(self) -> Measurements | None:
        """None where they can't be kept: that is told, and the talk goes on without."""
        try:
            measurements = Measurements(measurements_path())
        except StoreError as error:
            self._deliver(FaultRaised("store", error.message, error.remedy, self._loop.time()))
            return None
        for notice in measurements.notices:
            self._deliver(FaultRaised("store", notice, "A new record was begun.", self._loop.time()))
        return measurements

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

    def _tell_half_duplex(self, tutor: Tutor, obstacle: TutorError | None) -> None:
        self._half_duplex = obstacle is not None
        if obstacle is not None:
            wanted, used = Text("speaking over the tutor"), Text("waiting until the tutor has finished")
            tutor.fall_back("microphone", wanted, used, str(obstacle))

    async def _apply_all(self, tutor: Tutor, settings: Settings, names: Sequence[str]) -> None:
        """Each engine is loaded once, with all of what was changed."""
        stages = dict.fromkeys(stage for name in names for stage in stages_of(name, settings))
        for name in names:
            await self._apply(tutor, settings, name, load=False)
        await asyncio.gather(*(tutor.load(stage) for stage in stages))

    async def _apply(self, tutor: Tutor, settings: Settings, name: str, *, load: bool = True) -> None:
        if name in _DEVICES:
            settings, raw, (microphone, speaker), obstacle = _devices(settings, self._watching)
            await tutor.conductor.use_speaker(speaker)
            await tutor.conductor.use_microphone(microphone)
            if self._devices is not None:
                self._devices.use(raw, settings.loudspeaker)
            self._microphone = raw
            self._tell_half_duplex(tutor, obstacle)
        elif self._half_duplex:
            settings = changed(settings, "interruptions", "half-duplex")
        await tutor.apply(settings, name, load=load)
        if name in _DEVICES and self._check is not None and self._check.running:
            await self._check.begin()


def _devices(
    settings: Settings, watching: Watching
) -> tuple[Settings, PortAudioMicrophone, tuple[Microphone, Speaker], TutorError | None]:
    """The chosen devices, and the settings that hold for them: without an echo canceller, half duplex.

    The microphone is there twice: itself, and as it is to be heard.
    """

    def speaker(tee: Tee | None) -> Speaker:
        return PortAudioSpeaker(settings.loudspeaker, tee, watching)

    microphone = PortAudioMicrophone(settings.microphone, watching)
    try:
        return settings, microphone, without_own_voice(settings, microphone, speaker), None
    except TutorError as error:
        half_duplex = changed(settings, "interruptions", "half-duplex")
        return half_duplex, microphone, (microphone, speaker(None)), error


def _choices(known: Listing | None, direction: Direction, chosen: str) -> list[DeviceChoice]:
    """The system's own choice first; a chosen device that is gone stays in the list."""
    choices = [DeviceChoice("", Text("Like the system"))]
    found = () if known is None else known.of(direction)
    choices += [DeviceChoice(d.key, f"{d.name} ({d.host_api})") for d in found]
    if chosen and chosen not in {choice.key for choice in choices}:
        choices.append(DeviceChoice(chosen, chosen.partition("|")[2], connected=known is None))
    return choices
