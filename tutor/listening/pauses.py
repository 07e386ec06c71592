"""How this learner pauses inside a turn, learned from the pauses after which they went on."""

from __future__ import annotations

import json
import math
from collections import deque
from collections.abc import Iterable

from tutor.audio.frames import Seconds

KEPT = 40
"""So many of the latest pauses count: about the last twenty minutes of talk."""
ENOUGH = 5
"""Fewer say nothing about a learner."""
QUANTILE = 0.8
"""Four of five pauses are no longer than `typical`; a few very long ones do not move it."""
SHORTEST: Seconds = 0.2
"""Shorter ones are the gaps between words."""
LONGEST: Seconds = 8.0

CUT_OFF_STEP: Seconds = 0.1
CUT_OFF_MOST: Seconds = 0.6
GIVEN_BACK: Seconds = 0.02
"""After a cut-off it takes five good turns to forget it."""


class PauseStatistics:
    """Belongs to one learner; kept between talks as JSON."""

    def __init__(self, pauses: Iterable[Seconds] = (), extra: Seconds = 0.0) -> None:
        self._pauses: deque[Seconds] = deque(maxlen=KEPT)
        for pause in pauses:
            self.went_on(pause)
        self._extra = min(CUT_OFF_MOST, max(0.0, extra))

    @property
    def typical(self) -> Seconds | None:
        """A long but usual pause of this learner; None while too few were heard."""
        if len(self._pauses) < ENOUGH:
            return None
        ordered = sorted(self._pauses)
        return ordered[math.ceil(QUANTILE * len(ordered)) - 1]

    @property
    def extra(self) -> Seconds:
        """What cut-offs have taught to add to every wait."""
        return self._extra

    def went_on(self, pause: Seconds) -> None:
        """The learner paused for so long and continued the same turn."""
        if SHORTEST <= pause <= LONGEST:
            self._pauses.append(pause)

    def cut_off(self) -> None:
        """The tutor began while the learner had more to say."""
        self._extra = min(CUT_OFF_MOST, self._extra + CUT_OFF_STEP)

    def answered(self) -> None:
        """A turn was answered and not taken back."""
        self._extra = max(0.0, self._extra - GIVEN_BACK)

    def to_json(self) -> str:
        return json.dumps({"pauses": [round(p, 3) for p in self._pauses], "extra": round(self._extra, 3)})

    @classmethod
    def from_json(cls, text: str) -> PauseStatistics:
        """What to_json wrote; a damaged text is as good as none, for it is soon learned anew."""
        try:
            raw = json.loads(text)
            return cls([float(pause) for pause in raw["pauses"]], float(raw["extra"]))
        except (ValueError, TypeError, KeyError, RecursionError):
            return cls()
