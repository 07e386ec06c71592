"""What the windows do with models: look around, get, cancel, check, remove; one download at a time.

Everything runs on the loop that Qt runs, so a slot may call any of it; what takes time waits in tasks that
this object owns, and goes on when the window that asked for it is closed.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QObject, Signal

from tutor.audio.closing import closing
from tutor.audio.frames import Seconds
from tutor.errors import TutorError
from tutor.models.catalogue import Model
from tutor.models.contract import Progress, State
from tutor.models.hardware import Machine
from tutor.text import Text
from tutor.ui.model_words import file_size
from tutor.ui.program import ModelShelf
from tutor.ui.translation import tr

CLOSE_LIMIT: Seconds = 2.0
SHOWN_EVERY: Seconds = 0.1
"""Progress is told at most this often."""

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class Activity:
    kind: Literal["getting", "checking", "removing"]
    progress: Progress | None = None
    """None while a download waits for the one before it."""


class ModelStock(QObject):
    changed = Signal(str)
    """Key of a model whose activity, fault or message changed."""
    looked = Signal()
    """The state of every model, and this computer, were looked at anew."""
    arrived = Signal(object)
    """The Model that was downloaded and is whole."""
    failed = Signal(object)
    """The Model whose download ended with a fault."""

    def __init__(
        self,
        shelf: Callable[[], ModelShelf],
        survey: Callable[[], Machine],
        models: Sequence[Model],
        parent: QObject | None = None,
    ) -> None:
        """`shelf` is asked anew each time: settings say which folders and which Ollama it looks at.

        `survey` looks at this computer; it may take a second and runs in a thread.
        """
        super().__init__(parent)
        self.models = tuple(models)
        self.machine: Machine | None = None
        """None until it was looked at."""
        self.known = False
        """Whether the models were looked at; until then nobody can tell what is here."""
        self._shelf = shelf
        self._survey = survey
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._looking: asyncio.Task[None] | None = None
        self._look_again = False
        self._turn = asyncio.Lock()
        self._activities: dict[str, Activity] = {}
        self._faults: dict[str, TutorError] = {}
        self._messages: dict[str, str] = {}
        self._shown_at = 0.0

    # What is known ----------------------------------------------------------------------------------

    def state(self, model: Model) -> State:
        return self._shelf().state(model)

    def activity(self, model: Model) -> Activity | None:
        return self._activities.get(model.key)

    def fault(self, model: Model) -> TutorError | None:
        """Why the last thing done with it failed."""
        return self._faults.get(model.key)

    def message(self, model: Model) -> str:
        """What the last check or removal found, in a sentence; empty when there was none."""
        return self._messages.get(model.key, "")

    @property
    def ollama_models(self) -> tuple[str, ...] | None:
        """Names of all models that Ollama has; None where no Ollama answers."""
        return self._shelf().ollama_models

    @property
    def ollama_sizes(self) -> Mapping[str, int]:
        """Bytes of each of them, by name."""
        return self._shelf().ollama_sizes

    # What can be done -------------------------------------------------------------------------------

    def look(self) -> None:
        """Look at the models and the computer; looked() follows."""
        if self._looking is not None:
            self._look_again = True
            return
        self._looking = self._own("look", self._look())
        self._looking.add_done_callback(self._have_looked)

    def get(self, model: Model) -> None:
        """Download it, or go on with a download that stopped."""
        self._begin(model, Activity("getting"), self._get(model))

    def cancel(self, model: Model) -> None:
        """Stop its download within a second; what has come is kept for going on."""
        if model.key in self._tasks and self._activities[model.key].kind == "getting":
            self._tasks[model.key].cancel()

    def check(self, model: Model) -> None:
        """Hash every file and compare."""
        self._begin(model, Activity("checking"), self._check(model))

    def remove(self, model: Model) -> None:
        self._begin(model, Activity("removing"), self._remove(model))

    async def close(self) -> None:
        """Stop everything; parts of downloads stay for the next time."""
        tasks = {*self._tasks.values(), *({self._looking} if self._looking is not None else ())}
        for task in tasks:
            task.cancel()
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=CLOSE_LIMIT)
            for task in late:
                _log.error("%s did not end in time", task.get_name())

    # Work -------------------------------------------------------------------------------------------

    def _own(self, name: str, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        return asyncio.get_running_loop().create_task(work, name=name)

    async def _look(self) -> None:
        try:
            await self._shelf().refresh()
            self.known = True
            self.machine = await asyncio.to_thread(self._survey)
        except TutorError as error:
            _log.warning("the models could not be looked at: %s", error.message)

    def _have_looked(self, task: asyncio.Task[None]) -> None:
        self._looking = None
        again, self._look_again = self._look_again, False
        if task.cancelled():
            return
        if (error := task.exception()) is not None:
            _log.error("looking at the models failed", exc_info=error)
        self.looked.emit()
        if again:
            self.look()

    def _begin(self, model: Model, activity: Activity, work: Coroutine[Any, Any, None]) -> None:
        """One thing at a time with one model: what is asked meanwhile is dropped."""
        key = model.key
        if key in self._tasks:
            work.close()
            return
        self._activities[key] = activity
        self._faults.pop(key, None)
        self._messages.pop(key, None)
        self._tasks[key] = self._own(f"{activity.kind} {key}", work)
        self._tasks[key].add_done_callback(lambda task: self._ended(model, activity, task))
        self.changed.emit(key)

    def _ended(self, model: Model, activity: Activity, task: asyncio.Task[None]) -> None:
        del self._tasks[model.key]
        del self._activities[model.key]
        error = None if task.cancelled() else task.exception()
        if isinstance(error, TutorError):
            _log.warning("%s: %s", task.get_name(), error.message)
            self._faults[model.key] = error
        elif error is not None:
            _log.error("%s failed", task.get_name(), exc_info=error)
            self._faults[model.key] = TutorError(
                Text("Something went wrong ({error}).", error=str(error)), "Try again."
            )
        self.changed.emit(model.key)
        if activity.kind == "getting" and error is not None:
            self.failed.emit(model)
        elif activity.kind == "getting" and not task.cancelled():
            self.arrived.emit(model)
        if not task.cancelled():
            self.look()

    async def _get(self, model: Model) -> None:
        async with self._turn, closing(self._shelf().get(model)) as steps:
            async for progress in steps:
                self._show(model, progress)

    def _show(self, model: Model, progress: Progress) -> None:
        activity = self._activities[model.key]
        before, activity.progress = activity.progress, progress
        now = time.monotonic()
        if before is None or before.step != progress.step or now - self._shown_at >= SHOWN_EVERY:
            self._shown_at = now
            self.changed.emit(model.key)

    async def _check(self, model: Model) -> None:
        verdict = await self._shelf().verify(model)
        if verdict.outcome == "damaged":
            named = ", ".join(verdict.damaged)
            raise TutorError(Text("Files are damaged: {named}.", named=named), "Get the model again.")
        self._messages[model.key] = (
            tr("Every file is as it should be.")
            if verdict.outcome == "intact"
            else tr("It is not on this computer.")
        )

    async def _remove(self, model: Model) -> None:
        freed = await self._shelf().remove(model)
        self._messages[model.key] = tr("Removed: {size} freed.", size=file_size(freed))
