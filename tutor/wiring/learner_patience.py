"""How long the tutor waits for whoever learns: by the settings, and by a file of how this learner pauses."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path

from tutor.conversation.patience import Patience
from tutor.folders import data_folder
from tutor.listening.debounce import Debounce
from tutor.listening.endpointing import Endpointing
from tutor.listening.pauses import PauseStatistics
from tutor.settings import Settings

_log = logging.getLogger(__name__)
_DECIDING = frozenset({"level", "patience", "language"})


def pauses_path() -> Path:
    """The file of the first learner."""
    return data_folder() / "pauses.json"


def pauses_of(path: Path | None, learner: int) -> Path | None:
    """The file of one learner, beside that of the first one."""
    return path if path is None or learner <= 1 else path.with_stem(f"{path.stem}-{learner}")


class LearnerPatience:
    """One for a talk, whoever learns."""

    def __init__(self, settings: Settings, path: Path | None) -> None:
        """`path` is the file of the first learner; without it nothing is kept."""
        self._path = path
        self._learner = settings.learner
        known = _known(pauses_of(path, settings.learner))
        self.patience = Patience(_endpointing(settings, known), settings.language, settings.soft_end_s)

    @property
    def pauses(self) -> PauseStatistics:
        """Of whoever learns."""
        return self.patience.endpointing.pauses

    async def change_learner(self, settings: Settings) -> None:
        """Somebody else may learn: each has a way of pausing."""
        if settings.learner == self._learner:
            return
        left, self._learner = pauses_of(self._path, self._learner), settings.learner
        if left is not None:
            await asyncio.to_thread(_keep, left, self.pauses)
        pauses = await asyncio.to_thread(_known, pauses_of(self._path, settings.learner))
        self.patience.endpointing = _endpointing(settings, pauses)

    def apply(self, settings: Settings, name: str) -> None:
        """Take over settings of which `name` was changed."""
        if name in _DECIDING:
            self.patience.language = settings.language
            self.patience.endpointing = _endpointing(settings, self.pauses)
        if name == "soft_end_s":
            self.patience.debounce = Debounce(settings.soft_end_s)

    def close(self) -> None:
        """Keep what was learned."""
        if (path := pauses_of(self._path, self._learner)) is not None:
            _keep(path, self.pauses)


def _endpointing(settings: Settings, pauses: PauseStatistics) -> Endpointing:
    return Endpointing(settings.level, settings.patience, pauses)


def _known(path: Path | None) -> PauseStatistics:
    try:
        return PauseStatistics.from_json(path.read_text("utf-8")) if path is not None else PauseStatistics()
    except (OSError, UnicodeError):
        return PauseStatistics()  # a learner whom the program does not know yet


def _keep(path: Path, pauses: PauseStatistics) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(pauses.to_json(), "utf-8")
    except OSError as error:
        _log.warning("what was learned about pauses could not be kept: %s", error)
