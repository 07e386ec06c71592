"""The assembled program without its window: builds, wires, runs and closes everything in order."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import cast

from tutor import engines
from tutor.audio.closing import closing
from tutor.audio.contract import Microphone, Speaker, Tee
from tutor.audio.echo import WARM_UP, EchoCanceller, EchoCancellingMicrophone
from tutor.conversation.conductor import Conductor, Manner
from tutor.conversation.events import (
    ENGINE_STAGES,
    EngineLoading,
    EngineReady,
    EngineRestarted,
    Event,
    Stage,
)
from tutor.conversation.history import History
from tutor.conversation.patience import Patience
from tutor.conversation.reply import Engines
from tutor.conversation.transcript import Transcript
from tutor.errors import TutorError
from tutor.lessons.prompt import opening
from tutor.listening.contract import VoiceDetector
from tutor.listening.endpointing import Endpointing
from tutor.listening.pauses import PauseStatistics
from tutor.session.store import Recorder, Store
from tutor.settings import Settings, data_folder
from tutor.thinking.contract import ChatModel
from tutor.workers.contract import Engine

CHARACTERS_PER_TOKEN = 3
"""Fewer than any model needs for the languages it was trained on: the prompt never overflows its context."""

_log = logging.getLogger(__name__)
_LOADED: tuple[Stage, ...] = (*ENGINE_STAGES, "turn_detector")
_PATIENCE = frozenset({"level", "patience", "language"})
_MANNER = frozenset(
    "end_silence_s longest_turn_s mode language pace reply_sentences speculation partial_words "
    "interruptions".split()
)


def database_path() -> Path:
    return data_folder() / "talks.sqlite3"


def pauses_path() -> Path:
    return data_folder() / "pauses.json"


def asset(name: str) -> Path:
    """A file of the assets folder, which lies beside the package."""
    return Path(__file__).resolve().parent.parent / "assets" / name


class Tutor:
    """MUST be made and used on one running event loop."""

    def __init__(
        self,
        settings: Settings,
        microphone: Microphone,
        speaker: Speaker,
        detector: VoiceDetector,
        store: Store | None = None,
        transcript: Transcript | None = None,
        pauses: Path | None = None,
    ) -> None:
        """Without a store nothing is kept; `transcript` is the talk to go on with.

        `pauses` is the file in which this learner's way of pausing is kept.
        """
        self.settings = settings
        self._pauses = pauses
        self._patience = Patience(_endpointing(settings, _known_pauses(pauses)), settings.language)
        self.conductor = Conductor(
            Engines(),
            microphone,
            speaker,
            detector,
            _history(settings),
            _manner(settings),
            transcript,
            self._patience,
        )
        self._loop = asyncio.get_running_loop()
        self._locks = {stage: asyncio.Lock() for stage in _LOADED}
        self._store = store
        if store is not None:
            recorder = Recorder(store)
            self.conductor.subscribe(lambda event: self._watch(recorder.take(event)))

    def subscribe(self, subscriber: Callable[[Event], None]) -> None:
        self.conductor.subscribe(subscriber)

    async def load_engines(self) -> None:
        """Load and warm all engines in parallel; a fault is told as an event, and the others go on."""
        async with asyncio.TaskGroup() as group:
            for stage in _LOADED:
                group.create_task(self.load(stage), name=f"load {stage}")

    async def load(self, stage: Stage) -> None:
        """Load the engine that the settings name; the one in use serves until the new one is warm."""
        async with self._locks[stage]:
            began = self._loop.time()
            engine: Engine | None = None
            try:
                engine = await engines.build(stage, self.settings, lambda: self._restarted(stage))
                self.conductor.emit(EngineLoading(stage, engine.label, self._loop.time()))
                await engine.start()
                if stage == "chat_model":
                    await self._prime(cast("ChatModel", engine))
            except TutorError as error:
                _log.warning("%s could not be loaded: %s", stage, error.message)
                self.conductor.fault(stage, error)
                if engine is not None:
                    await engine.close()
                return
            except asyncio.CancelledError:
                if engine is not None:
                    await engine.close()
                raise
            old = getattr(self.conductor.engines, stage)
            setattr(self.conductor.engines, stage, engine)
            self.conductor.works(stage)
            now = self._loop.time()
            self.conductor.emit(EngineReady(stage, engine.label, now - began, now))
            if old is not None:
                await old.close()

    async def apply(self, settings: Settings, name: str) -> None:
        """Take over settings of which `name` was changed; what depends on it changes at once."""
        self.settings = settings
        if name in _MANNER:
            self.conductor.lead(_manner(settings))
        if name in _PATIENCE:
            self._patience.language = settings.language
            self._patience.endpointing = _endpointing(settings, self._patience.endpointing.pauses)
        if (stage := engines.stage_of(name)) is not None:
            await self.load(stage)
        if name in {"language", "llama_context", "reply_tokens"}:
            self.conductor.remember(_history(settings))

    def new_talk(self) -> None:
        self.conductor.start_over()
        if self._store is not None:
            self._store.begin_talk()

    async def close(self) -> None:
        """Stop inputs, then work, then output, then the engines, then the records."""
        await self.conductor.close()
        in_use = self.conductor.engines
        slots = (in_use.transcriber, in_use.chat_model, in_use.voice, in_use.turn_detector)
        loaded = [engine for engine in slots if engine is not None]
        for outcome in await asyncio.gather(*(e.close() for e in loaded), return_exceptions=True):
            if isinstance(outcome, BaseException):
                _log.error("an engine did not close: %s", outcome)
        if self._pauses is not None:
            _keep_pauses(self._pauses, self._patience.endpointing.pauses)
        if self._store is not None:
            await asyncio.to_thread(self._store.close)

    async def _prime(self, chat_model: ChatModel) -> None:
        """Let the model read the talk so far: the first turn then finds its prefix in the cache."""
        async with closing(chat_model.reply(self.conductor.prompt("Hello."))) as pieces:
            async for _ in pieces:
                break

    def _restarted(self, stage: Stage) -> None:
        engine: Engine | None = getattr(self.conductor.engines, stage)
        if engine is not None:
            self.conductor.emit(EngineRestarted(stage, engine.label, self._loop.time()))

    def _watch(self, saving: Future[None] | None) -> None:
        """A write that fails is told; it never stops the talk."""

        def settled(done: Future[None]) -> None:
            error = done.exception()
            if isinstance(error, TutorError) and not self._loop.is_closed():
                self._loop.call_soon_threadsafe(self.conductor.fault, "store", error)
            elif error is not None:
                _log.error("a turn could not be saved", exc_info=error)

        if saving is not None:
            saving.add_done_callback(settled)


def _history(settings: Settings) -> History:
    budget = (settings.llama_context - settings.reply_tokens) * CHARACTERS_PER_TOKEN
    return History(opening(settings.language), budget)


def _manner(settings: Settings) -> Manner:
    return Manner(
        end_silence=settings.end_silence_s,
        longest_turn=settings.longest_turn_s,
        push_to_talk=settings.mode == "push-to-talk",
        language=settings.language,
        pace=settings.pace,
        sentences=settings.reply_sentences,
        speculates=settings.speculation,
        partial_words=settings.partial_words,
        interruptible=settings.interruptions != "half-duplex",
        deaf_at_first=WARM_UP if settings.interruptions == "echo-cancelling" else 0.0,
    )


def _endpointing(settings: Settings, pauses: PauseStatistics) -> Endpointing:
    return Endpointing(settings.level, settings.patience, pauses)


def _known_pauses(path: Path | None) -> PauseStatistics:
    try:
        return PauseStatistics.from_json(path.read_text("utf-8")) if path is not None else PauseStatistics()
    except (OSError, UnicodeError):
        return PauseStatistics()  # a learner whom the program does not know yet


def _keep_pauses(path: Path, pauses: PauseStatistics) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(pauses.to_json(), "utf-8")
    except OSError as error:
        _log.warning("what was learned about pauses could not be kept: %s", error)


def without_own_voice(
    settings: Settings, microphone: Microphone, speaker: Callable[[Tee | None], Speaker]
) -> tuple[Microphone, Speaker]:
    """Microphone and loudspeaker, with the tutor's voice taken out of what is heard where that is wanted.

    `speaker` makes the loudspeaker, which tells the tee what it plays. Raises EngineMissing.
    """
    if settings.interruptions != "echo-cancelling":
        return microphone, speaker(None)
    canceller = EchoCanceller()
    return EchoCancellingMicrophone(microphone, canceller), speaker(canceller.say)
