"""Text for people, kept with what it was made of, so that the window can say it in another language.

A `Text` is an ordinary English string. Rooms without Qt use it wherever a sentence holds a name or a number:
the window finds the sentence's translation by its template, and puts the same values in. A value may be a
Text too, and is then said in the window's language with the rest. A literal that is declared in one place and
shown in another is a Text without values; those of settings and of errors are known without it.

The templates stand in the code as literals: what collects them for translation reads the code, it runs none.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Self


class Text(str):
    """`Text("{name} is gone.", name="USB")`; pickles, compares and prints like the sentence itself."""

    __slots__ = ("template", "values")

    template: str
    values: Mapping[str, object]

    def __new__(cls, template: str, /, **values: object) -> Self:
        made = super().__new__(cls, template.format(**values) if values else template)
        made.template = template
        made.values = values
        return made

    def __reduce__(self) -> tuple[object, ...]:
        return _again, (self.template, dict(self.values))


class Counted(Text):
    """`Counted("{n} card is due.", "{n} cards are due.", n=3)`: worded by how many there are.

    Other languages have other numbers of forms; their translations are found by the template for many.
    """

    __slots__ = ("one",)

    one: str

    def __new__(cls, one: str, many: str, /, *, n: int, **values: object) -> Self:
        made = str.__new__(cls, (one if n == 1 else many).format(n=n, **values))
        made.template, made.one = many, one
        made.values = {"n": n, **values}
        return made

    def __reduce__(self) -> tuple[object, ...]:
        return _counted_again, (self.one, self.template, dict(self.values))

    @property
    def n(self) -> int:
        return int(str(self.values["n"]))


class Meant(Text):
    """`Meant("Light", "colours of the window")`: a word that other languages translate in two ways.

    The second text tells whoever translates it what is meant; nobody else sees it.
    """

    __slots__ = ("meaning",)

    meaning: str

    def __new__(cls, template: str, meaning: str, /, **values: object) -> Self:
        made = super().__new__(cls, template, **values)
        made.meaning = meaning
        return made

    def __reduce__(self) -> tuple[object, ...]:
        return _meant_again, (self.template, self.meaning, dict(self.values))


class Verbatim(str):
    """A name that is the same in every language, such as a language's own name for itself."""

    __slots__ = ()


def as_text(said: str) -> Text:
    """What may be a declared literal, as a value of another Text."""
    if isinstance(said, Text):
        return said
    return Text("{name}", name=said) if isinstance(said, Verbatim) else Text(said)


def sentences(*texts: str) -> str:
    """One after the other, with a space between them; empty ones are left out."""
    said = [text for text in texts if text]
    whole = said[0] if said else ""
    for text in said[1:]:
        whole = Text("{first} {second}", first=whole, second=text)
    return whole


def all_of(names: Sequence[str]) -> str:
    """Like this: hearing, thinking and speaking."""
    if len(names) < 2:
        return names[0] if names else ""
    return Text("{several} and {last}", several=listed(names[:-1]), last=names[-1])


def one_of(names: Sequence[str]) -> str:
    """Like this: hearing, thinking or speaking."""
    if len(names) < 2:
        return names[0] if names else ""
    return Text("{several} or {last}", several=listed(names[:-1]), last=names[-1])


def listed(names: Sequence[str]) -> str:
    """Like this: hearing, thinking, speaking."""
    whole = names[0] if names else ""
    for name in names[1:]:
        whole = Text("{several}, {next}", several=whole, next=name)
    return whole


def _again(template: str, values: dict[str, object]) -> Text:
    return Text(template, **values)


def _meant_again(template: str, meaning: str, values: dict[str, object]) -> Meant:
    return Meant(template, meaning, **values)


def _counted_again(one: str, many: str, values: dict[str, object]) -> Counted:
    n = int(str(values.pop("n")))
    return Counted(one, many, n=n, **values)
