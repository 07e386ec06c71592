"""Word levels by a rule that needs no list: long words are hard."""

from __future__ import annotations


class EasyWords:
    """Up to 6 letters A1, up to 9 B1, beyond that C1; unknown languages have no levels."""

    def __init__(self, *, known: bool = True) -> None:
        self._known = known

    def level(self, word: str) -> float | None:
        if not self._known:
            return None
        return 1.0 if len(word) <= 6 else 3.0 if len(word) <= 9 else 5.0
