"""Is the loudspeaker heard by the learner alone? Then there is no echo to take out, and no voice to lose.

An echo canceller is slow to learn that, and careful ever after: it mutes the soft beginning of whoever speaks
while the loudspeaker sounds. But an echo rises and falls as what is played did, a little later; where nothing
in the microphone follows the loudspeaker, who listens wears headphones.

    played, dB   ▁▅▇▃▁▂▇▅▁
    heard, dB    ▁▁▂▁▂▁▁▂▁        follows at no delay: headphones
"""

from __future__ import annotations

from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from tutor.audio.frames import MICROPHONE_RATE, Samples

Levels: TypeAlias = NDArray[np.floating[Any]]

STEP = MICROPHONE_RATE // 100
LOOKED_BACK = 300
"""Steps: 3 s, as long as the canceller needs to learn an echo."""
LATEST = 50
"""Steps that an echo may be late."""
AGAIN = 25
"""Steps from one look to the next."""
SOUNDING, A_LITTLE = 0.5, 0.03
"""Share of the time in which the loudspeaker must have been audible, or nothing is told by its silence. It
takes less to doubt: a tutor who hears itself stops after each syllable."""
AUDIBLE_DB = -50.0
LOWEST_DB = -80.0
"""Some microphones give silence where there is no sound; nothing below this is heard as a voice."""
UNRELATED = 0.3
"""Noise reaches a correlation of 0.2 by chance; an echo as loud as the noise has 0.5 and more."""
CALM_DB = 3.0
"""Noise alone varies less from step to step; a voice in the room hides an echo and varies by far more."""
FOLLOWS = 0.45
"""Two people who speak at once reach more by chance than noise does."""


class Headphones:
    """Told all that is played and heard, step by step."""

    def __init__(self) -> None:
        self.worn = False
        # Rows: all sound, and what is left of it without rumble, which can be louder than any echo.
        self._played = np.full((2, LOOKED_BACK + LATEST), LOWEST_DB)
        self._heard = np.full((2, LOOKED_BACK), LOWEST_DB)
        """In dB, a value for each step, the newest last."""
        self._known = self._new = 0

    def take(self, played: Samples, heard: Samples) -> None:
        """The same whole steps of both, at 16 kHz."""
        self._played = _followed_by(self._played, played)
        self._heard = _followed_by(self._heard, heard)
        steps = len(heard) // STEP
        self._known, self._new = self._known + steps, self._new + steps
        if self._known >= self._played.shape[1] and self._new >= AGAIN:
            self._new = 0
            self._look()

    def _look(self) -> None:
        if np.mean(self._played[0, LATEST:] > AUDIBLE_DB) < (A_LITTLE if self.worn else SOUNDING):
            return
        follows = max(
            _correlation(played[start : start + LOOKED_BACK], heard)
            for played, heard in zip(self._played, self._heard, strict=True)
            for start in range(LATEST + 1)
        )
        calm = float(np.std(self._heard[1])) < CALM_DB
        self.worn = follows < FOLLOWS if self.worn else calm and follows < UNRELATED


def _followed_by(levels: Levels, samples: Samples) -> Levels:
    sound = np.stack([samples, np.diff(samples, prepend=samples[:1])])
    power = np.square(sound.reshape(2, -1, STEP)).mean(axis=2)
    newest = np.maximum(LOWEST_DB, 10.0 * np.log10(power + 1e-12))
    return np.concatenate([levels, newest], axis=1)[:, -levels.shape[1] :]


def _correlation(one: Levels, other: Levels) -> float:
    one, other = one - one.mean(), other - other.mean()
    scale = float(np.sqrt(np.square(one).sum() * np.square(other).sum()))
    return float(np.dot(one, other)) / scale if scale > 0.0 else 0.0
