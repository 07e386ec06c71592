"""How fast a download is, and how long it will take."""

from __future__ import annotations

from collections import deque

from tutor.models.contract import Progress, Step

_WINDOW_S = 5.0
_LEAST_S = 0.5
"""Over less time nobody can tell a speed."""


class Meter:
    """Bytes over the last seconds; time is passed in."""

    def __init__(self, total: int) -> None:
        self.total = total
        self._seen: deque[tuple[float, int]] = deque()

    def progress(self, step: Step, done: int, now: float) -> Progress:
        if step != "downloading":
            self._seen.clear()
            return Progress(step, done, self.total)
        if self._seen and done < self._seen[-1][1]:  # it began again
            self._seen.clear()
        self._seen.append((now, done))
        while now - self._seen[0][0] > _WINDOW_S:
            self._seen.popleft()
        elapsed = now - self._seen[0][0]
        if elapsed < _LEAST_S:
            return Progress(step, done, self.total)
        speed = (done - self._seen[0][1]) / elapsed
        left = (self.total - done) / speed if speed > 0 else None
        return Progress(step, done, self.total, speed, left)
