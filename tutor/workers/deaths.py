"""The account of one engine's deaths: how many in a row are mended, what to wait, what to report."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, TypeVar

from tutor.errors import CrashedAtLoad, EngineCrashed, EngineError
from tutor.text import Text
from tutor.workers.crash import Crash, Doing, cleaned, described, ending, texts
from tutor.workers.load_crashes import LoadCrashes, key_of

_LOG = logging.getLogger(__name__)

E = TypeVar("E", bound=EngineError)

RESTARTS = 3
"""So many deaths in a row are mended; work that goes well sets the count back."""

TRY_AGAIN = Text("Try again. If it happens again, choose a smaller or another model in the settings.")

_BACK_OFF_S = (0.0, 0.2, 0.6)
_REQUESTS_KEPT = 8
_ANSWER_KEPT = 4000
"""Requests, and characters of the answers to them, that are remembered so that their words can be kept out of
a report."""


class Deaths:
    def __init__(self, engine: str, options: Mapping[str, Any], limit: int) -> None:
        """`options` are what the engine is built with; `limit` is how many deaths in a row are mended."""
        self._engine = engine
        self._key = key_of(engine, options)
        self._limit = limit
        self._count = 0
        self._crashes: deque[Crash] = deque(maxlen=1 + RESTARTS)
        self._hung = ""
        self._asked: deque[str] = deque(maxlen=_REQUESTS_KEPT)
        self._answered = ""

    @property
    def back_off_s(self) -> float:
        return _BACK_OFF_S[min(self._count, len(_BACK_OFF_S)) - 1] if self._count else 0.0

    @property
    def too_many(self) -> bool:
        return self._count > self._limit

    @property
    def crashes(self) -> tuple[Crash, ...]:
        """Since it last worked, oldest first; the first of very many may be missing."""
        return tuple(self._crashes)

    def asks(self, args: object) -> None:
        """A request crosses to the process; its words belong in no report."""
        self._asked.append("\n".join(texts(args)))

    def answers(self, value: object) -> None:
        """An answer, or a piece of it, comes back; the same holds for its words."""
        self._answered = (self._answered + "\n".join(texts(value)))[-_ANSWER_KEPT:]

    def hangs(self, how: str) -> None:
        """The process is being killed, because of this."""
        self._hung = how

    def happened(self, code: int | None, printed: str, doing: Doing) -> None:
        """The process has ended unasked, having printed this at last."""
        how, own_doing = (self._hung, False) if self._hung else ending(code)
        self._hung = ""
        self._count += 1
        words = cleaned(printed, [*self._asked, self._answered])
        self._crashes.append(Crash(self._engine, doing, how, own_doing, words, datetime.now(UTC)))
        _LOG.warning("an engine's process ended with code %s\n%s", code, self._crashes[-1].text)

    def work_went_well(self) -> None:
        self._count = 0
        self._crashes.clear()

    def allow_one(self) -> None:
        """Though they were too many: the next request may try once more."""
        self._count = min(self._count, self._limit)

    def error(self) -> EngineCrashed:
        return self._with_report(
            EngineCrashed(Text("{engine} stopped working.", engine=self._engine), TRY_AGAIN)
        )

    # Deaths at the first load -----------------------------------------------------------------------

    def check_load(self) -> None:
        """Raises CrashedAtLoad when this very engine died of being loaded before."""
        if LoadCrashes().known(self._key):
            raise CrashedAtLoad(
                Text(
                    "{engine} was not loaded: it crashed the last time it loaded this model.",
                    engine=self._engine,
                ),
                "Load it again from the window, or choose another model in the settings.",
            )

    def give_up_load(self) -> None:
        """Raises EngineCrashed, and remembers why, when loading would end the same way again.

        A process that was killed may have been killed by mistake: once.
        """
        loading = [crash for crash in self._crashes if crash.doing == "loading"]
        if loading and (loading[-1].own_doing or len(loading) > 1):
            LoadCrashes().note(self._key, self._engine, loading[-1].ending)
            raise self._with_report(
                EngineCrashed(
                    Text("{engine} crashed while it loaded its model.", engine=self._engine),
                    "Choose a smaller or another model in the settings, or load it again.",
                )
            )

    def _with_report(self, error: E) -> E:
        error.report = described(self._crashes)
        return error
