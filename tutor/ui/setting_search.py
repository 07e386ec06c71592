"""Finding settings by what they are called, what is said of them, and what their values are called."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tutor.option import Option
from tutor.ui.translation import tr

Span = tuple[int, int]
"""From the first character to after the last."""


@dataclass(frozen=True, slots=True)
class Query:
    """What is typed into the search box: every word must be found somewhere in a setting."""

    words: tuple[str, ...]

    @staticmethod
    def of(text: str) -> Query:
        return Query(tuple(text.split()))

    def __bool__(self) -> bool:
        return bool(self.words)

    def finds(self, name: str, option: Option) -> bool:
        declared = tr(option.section), tr(option.title), tr(option.explanation)
        texts = (name, *declared, *self._values(option))
        return all(any(_spans(text, word) for text in texts) for word in self.words)

    def spans(self, text: str) -> list[Span]:
        """Where its words stand in a text, in order; overlapping ones are joined."""
        joined: list[Span] = []
        for start, end in sorted(span for word in self.words for span in _spans(text, word)):
            if joined and start <= joined[-1][1]:
                joined[-1] = (joined[-1][0], max(joined[-1][1], end))
            else:
                joined.append((start, end))
        return joined

    def values(self, option: Option) -> list[str]:
        """The values that have one of its words in what they are called."""
        return [value for value in self._values(option) if self.spans(value)]

    @staticmethod
    def _values(option: Option) -> tuple[str, ...]:
        return tuple(tr(value) for value in (option.choices or {}).values())


def _spans(text: str, word: str) -> list[Span]:
    return [match.span() for match in re.finditer(re.escape(word), text, re.IGNORECASE)]
