"""The voice's thread and its event loop, in which a tutor lives from the first engine to the last record.

another thread ── call, begin, ask ──►  Tutor  ── events ──► deliver
"""

from __future__ import annotations

import asyncio
import copy
import logging
import threading
from collections.abc import Callable, Coroutine, Sequence
from concurrent.futures import Future
from typing import Any, TypeVar

from tutor.app import Tutor
from tutor.audio.frames import Seconds
from tutor.conversation.engine_events import FaultRaised, LevelMeasured
from tutor.conversation.events import Event
from tutor.conversation.intents import StartListening
from tutor.conversation.transcript import Transcript
from tutor.conversation.turn import Phase
from tutor.engines import stages_of
from tutor.errors import EngineMissing
from tutor.listening.silero import Silero
from tutor.records.records import Records
from tutor.session.measurements import Measurements
from tutor.settings import Settings
from tutor.sound_check import SoundCheck
from tutor.speaking.cache import phrases_folder
from tutor.text import Text
from tutor.wiring.learner_patience import pauses_path
from tutor.wiring.opening_records import open_measurements
from tutor.wiring.settings_in_use import SettingsInUse
from tutor.wiring.talk_devices import CHOOSING, TalkDevices

T = TypeVar("T")

LEAVING: Seconds = 4.5
"""The program ends after this long, whatever still holds it."""

_log = logging.getLogger(__name__)


class VoiceThread:
    """MUST be made on the running event loop of the thread that asks, the window's."""

    def __init__(
        self,
        settings: SettingsInUse,
        records: Records | None,
        deliver: Callable[[Event], None],
        earlier: Transcript | None,
    ) -> None:
        """`deliver` is called in the voice's thread; `earlier` is the talk to go on with."""
        self._settings = settings
        self._records = records
        self._deliver = deliver
        self._earlier = earlier
        self._loop = asyncio.new_event_loop()
        self._asking_loop = asyncio.get_running_loop()
        self._thread = threading.Thread(target=self._run, name="voice", daemon=True)
        self._leave = asyncio.Event()
        self._ended = asyncio.Event()
        self._tasks: set[asyncio.Task[Any]] = set()
        self._hands_free = False
        self._announce: Callable[[str], None] = lambda line: None
        self.tutor: Tutor | None = None
        """None while it is not assembled yet."""
        self.devices: TalkDevices | None = None
        self.measurements: Measurements | None = None
        """Of all runs; None until they are open, and where they can't be kept."""

    def start(self, hands_free: bool, announce: Callable[[str], None]) -> None:
        """With `hands_free` it listens as soon as it can, and announces READY when it does."""
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

    # From another thread --------------------------------------------------------------------------

    def call(self, what: Callable[[Tutor], object]) -> None:
        """Nothing happens where there is no tutor yet."""

        def run() -> None:
            if self.tutor is not None:
                what(self.tutor)

        self._loop.call_soon_threadsafe(run)

    def begin(self, what: Callable[[Tutor], Coroutine[Any, Any, None]]) -> None:
        """The same for work that takes its time; it ends with the thread at the latest."""

        def run() -> None:
            if self.tutor is not None:
                task = self._loop.create_task(what(self.tutor))
                self._tasks.add(task)
                task.add_done_callback(self._tasks.discard)

        self._loop.call_soon_threadsafe(run)

    def ask(self, what: Callable[[Tutor], Coroutine[Any, Any, T]]) -> Future[T]:
        """What comes of it arrives in the future; cancelling that cancels the work.

        It ends with EngineMissing where there is no tutor yet.
        """

        async def ask() -> T:
            if self.tutor is None:
                raise EngineMissing("The tutor is still starting.", "Try it again in a moment.")
            task = asyncio.create_task(what(self.tutor))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
            return await task

        return asyncio.run_coroutine_threadsafe(ask(), self._loop)

    def look_at_devices(self) -> None:
        """Have the list of devices brought up to date, once they are looked after."""
        if self.devices is not None:
            self._loop.call_soon_threadsafe(self.devices.look_soon)

    # In the voice thread --------------------------------------------------------------------------

    def sound_check(self, tutor: Tutor) -> SoundCheck:
        assert self.devices is not None
        return self.devices.sound_check(tutor.conductor)

    async def apply_all(self, tutor: Tutor, settings: Settings, names: Sequence[str]) -> None:
        """Take over settings; each engine is loaded once, with all of what was changed."""
        stages = dict.fromkeys(stage for name in names for stage in stages_of(name, settings))
        for name in names:
            await self.apply(tutor, settings, name, load=False)
        await asyncio.gather(*(tutor.load(stage) for stage in stages))

    async def apply(self, tutor: Tutor, settings: Settings, name: str, *, load: bool = True) -> None:
        """Take over settings of which `name` was changed (see Tutor.apply); its devices change, too."""
        assert self.devices is not None
        if name in CHOOSING:
            settings = await self.devices.change(tutor.conductor, settings)
        else:
            settings = self.devices.holding(settings)
        await tutor.apply(settings, name, load=load)
        if name in CHOOSING:
            await self.devices.check_again()

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
            self._asking_loop.call_soon_threadsafe(self._ended.set)

    async def _talk(self) -> None:
        settings = self._settings.now
        self.measurements = await open_measurements(self._deliver)
        self.devices = devices = TalkDevices(self._settings)
        chosen = devices.choose(settings)
        self.tutor = tutor = Tutor(
            chosen.settings,
            chosen.microphone,
            chosen.speaker,
            Silero(),
            self._records,
            copy.deepcopy(self._earlier),
            pauses_path(),
            phrases_folder(),
            self.measurements,
        )
        tutor.subscribe(self._deliver)
        devices.begin(tutor.conductor, chosen)
        if self._hands_free:
            tutor.subscribe(self._announcer(tutor))
        loading = asyncio.create_task(self._load(tutor), name="load engines")
        await self._leave.wait()
        for task in (loading, *self._tasks):
            task.cancel()
        await asyncio.gather(loading, *self._tasks, return_exceptions=True)
        await devices.close()
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
