"""The adaptive soft end: how much silence begins a draft.

    speech ▇▇▇▇▁▁▁▁▁▁▁▁▁▁▁▁
               ├──┤           soft end: the draft begins; nothing is heard of it yet
               ├─────────┤    the wait of endpointing: the gate opens

A short soft end answers sooner and throws more drafts away. Too many thrown away lengthen it by a step, few
give the step back, as long as it stays between its bounds.
"""

from __future__ import annotations

from collections import deque

from tutor.audio.frames import Seconds
from tutor.text import Text, sentences

TURNS = 10
"""So many of the last turns count."""
FEWEST_TURNS = 3
"""Before that nothing changes: one unlucky turn is no habit."""
MOST_WITHDRAWN = 0.3
STEP: Seconds = 0.05


class Debounce:
    """Tell it of every turn when it is over; read `soft_end` before the next."""

    def __init__(self, shortest: Seconds = 0.13, longest: Seconds = 0.18) -> None:
        """It begins at the shortest: the longest costs every answer as much as it is longer."""
        self._soft_end = self._low = shortest
        self._high = max(shortest, longest)
        self._turns: deque[tuple[int, int]] = deque(maxlen=TURNS)
        self._change = ""

    @property
    def soft_end(self) -> Seconds:
        return self._soft_end

    @property
    def rate(self) -> float:
        """Withdrawn drafts in all drafts of the last turns, from 0 to 1."""
        drafts, withdrawn = self._sums()
        return withdrawn / drafts if drafts else 0.0

    @property
    def reason(self) -> str:
        """Why the soft end is what it is, as the panel shows it."""
        drafts, withdrawn = self._sums()
        now = Text(
            "A draft begins after {milliseconds} ms of silence.", milliseconds=round(self._soft_end * 1000)
        )
        if not drafts:
            return now
        why = Text(
            "{withdrawn} of the last {drafts} drafts were thrown away.", withdrawn=withdrawn, drafts=drafts
        )
        return sentences(now, self._change, why)

    def turn(self, drafts: int, withdrawn: int) -> None:
        """A turn is over; it took so many drafts, and so many of them were withdrawn."""
        if not 0 <= withdrawn <= drafts:
            raise ValueError(f"{withdrawn} of {drafts} drafts")
        if not drafts:
            return
        self._turns.append((drafts, withdrawn))
        before = self._soft_end
        if len(self._turns) >= FEWEST_TURNS:
            if self.rate > MOST_WITHDRAWN:
                self._soft_end = min(self._high, self._soft_end + STEP)
            elif self.rate < MOST_WITHDRAWN:
                self._soft_end = max(self._low, self._soft_end - STEP)
        step = round((self._soft_end - before) * 1000)
        self._change = ""
        if step > 0:
            self._change = Text("That is {milliseconds} ms more than before.", milliseconds=step)
        elif step < 0:
            self._change = Text("That is {milliseconds} ms less than before.", milliseconds=-step)

    def _sums(self) -> tuple[int, int]:
        return sum(d for d, _ in self._turns), sum(w for _, w in self._turns)
