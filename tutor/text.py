"""Text for people, kept with what it was made of, so that the window can say it in another language.

A `Text` is an ordinary English string. Rooms without Qt use it wherever a sentence holds a name or a number:
the window finds the sentence's translation by its template, and puts the same values in. A plain literal
needs no Text: it is its own template.
"""

from __future__ import annotations

from collections.abc import Mapping


class Text(str):
    """`Text("{name} is gone.", name="USB")`; pickles, compares and prints like the sentence itself."""

    __slots__ = ("template", "values")

    template: str
    values: Mapping[str, object]

    def __new__(cls, template: str, /, **values: object) -> Text:
        made = super().__new__(cls, template.format(**values) if values else template)
        made.template = template
        made.values = values
        return made

    def __reduce__(self) -> tuple[object, ...]:
        return _again, (self.template, dict(self.values))


def _again(template: str, values: dict[str, object]) -> Text:
    return Text(template, **values)
