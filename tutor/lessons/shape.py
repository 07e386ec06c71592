"""How far a talk has come: steps of its goal, the learner's share, whether it could end. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tutor.audio.frames import Seconds
from tutor.lessons.levels import count_words
from tutor.lessons.reaching import matches, spoken
from tutor.lessons.scenarios import Step

LONG_TALK: Seconds = 12 * 60.0
"""After so long an end is offered, whatever was reached."""
FEWEST_WORDS = 60
"""Before so many words were said, a share says nothing."""


class Progress:
    """Which steps of a goal are reached, in whatever order."""

    def __init__(self, steps: Sequence[Step]) -> None:
        self._steps = tuple(steps)
        self.reached: list[int] = []
        """Places of the steps, in the order in which they were reached."""

    @property
    def complete(self) -> bool:
        return bool(self._steps) and len(self.reached) == len(self._steps)

    @property
    def open(self) -> tuple[int, ...]:
        """Places of the steps that are not reached yet."""
        return tuple(place for place in range(len(self._steps)) if place not in self.reached)

    @property
    def next(self) -> Step | None:
        """The first step that is not reached yet."""
        return self._steps[self.open[0]] if self.open else None

    def hear(self, words: str) -> tuple[int, ...]:
        """Take in what the learner said; the steps that it reached."""
        said = spoken(words)
        return self.reach(
            place for place in self.open if any(matches(one, said) for one in self._steps[place].reached)
        )

    def reach(self, places: Iterable[int]) -> tuple[int, ...]:
        """Count steps as reached; those that were not before."""
        fresh = tuple(place for place in dict.fromkeys(places) if place in self.open)
        self.reached.extend(fresh)
        return fresh


def share(learner: Iterable[str], tutor: Iterable[str]) -> float | None:
    """The learner's share of the words, 0 to 1; None while too few were said."""
    own, other = (sum(count_words(text) for text in texts) for texts in (learner, tutor))
    return own / (own + other) if own + other >= FEWEST_WORDS else None
