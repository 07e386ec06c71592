"""Loads the engines that the settings name, and puts each in the place of the one before when it is warm."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import cast

from tutor import engines
from tutor.conversation.conductor import Conductor
from tutor.conversation.engine_events import (
    ENGINE_STAGES,
    EngineLoading,
    EngineReady,
    EngineRestarted,
    FellBack,
    Stage,
)
from tutor.errors import TutorError
from tutor.settings import Settings
from tutor.speaking.contract import Voice
from tutor.text import Text
from tutor.thinking.contract import ChatModel
from tutor.wiring.falling_back import fall_back
from tutor.wiring.kept_phrases import KeptPhrases
from tutor.workers.contract import Engine, FallenBack, Restarted
from tutor.workers.crash import described
from tutor.workers.load_crashes import LoadCrashes

LOADED: tuple[Stage, ...] = (*ENGINE_STAGES, "turn_detector")

_log = logging.getLogger(__name__)


class Loading:
    """Fills the conductor's slots for engines. MUST be made and used on the conductor's loop."""

    def __init__(
        self,
        conductor: Conductor,
        settings: Callable[[], Settings],
        phrases: KeptPhrases,
        model_changed: Callable[[], None],
    ) -> None:
        """`settings` gives those in use; `model_changed` hears of another model, or one that can do less."""
        self._conductor = conductor
        self._settings = settings
        self._phrases = phrases
        self._model_changed = model_changed
        self._loop = asyncio.get_running_loop()
        self._locks = {stage: asyncio.Lock() for stage in LOADED}

    async def load_all(self) -> None:
        """Load and warm all engines in parallel; a fault is told as an event, and the others go on."""
        async with asyncio.TaskGroup() as group:
            for stage in LOADED:
                group.create_task(self.load(stage), name=f"load {stage}")

    async def load(self, stage: Stage, *, again: bool = False) -> None:
        """Load the engine that the settings name; the one in use serves until the new one is warm.

        A model that crashed when it was loaded is loaded only when the learner wants it `again`.
        """
        async with self._locks[stage]:
            began = self._loop.time()
            engine: Engine | None = None
            if again:
                LoadCrashes().clear()
            # What is told before the loading is announced is told right after it.
            announced, early = False, list[Restarted | FallenBack]()

            def learn(news: Restarted | FallenBack) -> None:
                if announced:
                    self._learn(stage, news)
                else:
                    early.append(news)

            try:
                engine = await engines.build(stage, self._settings(), learn)
                if stage == "voice":
                    engine = await self._phrases.remembering(cast("Voice", engine), self._settings())
                self._conductor.emit(EngineLoading(stage, engine.label, self._loop.time()))
                announced = True
                for news in early:
                    learn(news)
                await engine.start()
                if stage == "chat_model" and self._conductor.engines.chat_model is not None:
                    # The next turn then finds the talk so far in the model's cache.
                    await cast("ChatModel", engine).prepare(self._conductor.prompt("Hello."))
            except TutorError as error:
                _log.warning("%s could not be loaded: %s", stage, error.message)
                self._conductor.fault(stage, error)
                self._go_on_without(stage, engine, error)
                if engine is not None:
                    await engine.close()
                return
            except asyncio.CancelledError:
                if engine is not None:
                    await engine.close()
                raise
            old = getattr(self._conductor.engines, stage)
            setattr(self._conductor.engines, stage, engine)
            if stage == "voice":
                self._phrases.prepare(self._settings())
            if stage == "chat_model":
                self._model_changed()
                if old is None:
                    # Whoever speaks at once is heard meanwhile, and says more than this takes.
                    self._conductor.read_talk()
            self._conductor.works(stage)
            now = self._loop.time()
            self._conductor.emit(EngineReady(stage, engine.label, now - began, now))
            if old is not None:
                await old.close()

    async def close(self) -> None:
        """End the engines in use."""
        in_use = self._conductor.engines
        slots = (in_use.transcriber, in_use.chat_model, in_use.voice, in_use.turn_detector)
        loaded = [engine for engine in slots if engine is not None]
        for outcome in await asyncio.gather(*(e.close() for e in loaded), return_exceptions=True):
            if isinstance(outcome, BaseException):
                _log.error("an engine did not close: %s", outcome)

    def _go_on_without(self, stage: Stage, engine: Engine | None, error: TutorError) -> None:
        """Tell what does the work of an engine that could not be loaded, where anything does."""
        old: Engine | None = getattr(self._conductor.engines, stage)
        if old is not None:
            wanted = engine.label if engine is not None else Text("the engine that was chosen")
            fall_back(self._conductor, stage, wanted, old.label, error.message)
        elif stage == "turn_detector":
            wanted = Text("hearing from your voice whether you have finished")
            used = Text("the length of your pauses alone")
            fall_back(self._conductor, stage, wanted, used, error.message)

    def _learn(self, stage: Stage, news: Restarted | FallenBack) -> None:
        """What an engine tells of itself."""
        now = self._loop.time()
        match news:
            case FallenBack(wanted=wanted, used=used, reason=reason):
                if stage == "chat_model":
                    # A model that can't answer in parts is told so no longer.
                    self._model_changed()
                self._conductor.emit(FellBack(stage, wanted, used, reason, now))
            case Restarted(crashes=crashes):
                engine: Engine | None = getattr(self._conductor.engines, stage)
                if engine is not None:
                    self._conductor.emit(EngineRestarted(stage, engine.label, now, described(crashes)))
