"""Do the words so far look like the end of something, or does the sentence hang in the air?

Only the end of the text is looked at. A recogniser tends to put a full stop behind whatever it was given, so
a word that cannot end a sentence weighs more than the mark after it. English is known; any other language
looks unclear.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from tutor.listening.english import (
    ANSWERS,
    AUXILIARIES,
    DETERMINERS,
    FILLERS,
    HANGING,
    HANGING_PAIRS,
    HANGING_UNMARKED,
    NEEDS_OBJECT,
    SUBJECTS,
    SUBORDINATE,
    has_verb,
)
from tutor.text import Text


class Look(Enum):
    FINISHED = "finished"
    PLAUSIBLE = "plausible"
    """Long enough for a sentence, and nothing hangs; but no mark, or no verb, says that it is one."""
    UNCLEAR = "unclear"
    UNFINISHED = "unfinished"


@dataclass(frozen=True, slots=True)
class Looks:
    """A judgement on a text and what it rests on, in words that fit after "the sentence"."""

    look: Look
    why: str


UNCLEAR = Looks(Look.UNCLEAR, Text("tells nothing"))
PLAUSIBLE = Looks(Look.PLAUSIBLE, Text("could be whole"))

_ENOUGH_WORDS = 3
"""A full stop after one or two words says little: recognisers write "Then." and "My brother."."""
_PLAUSIBLE_WORDS = 4
_SUBORDINATE_WORDS = 7
""" "When I was young." is half a sentence; after "if" or "when" a whole one has more words."""


def looks(text: str, language: str) -> Looks:
    """How the end of `text` looks; `language` is a code like "en" or "en-GB"."""
    if language.replace("_", "-").split("-")[0].lower() != "en":
        return UNCLEAR
    text = text.replace("’", "'").strip().rstrip("\"'”) ")
    sentence = re.split(r"(?<=[.!?])\s+", text)[-1]
    words = [word for word in (w.strip("'") for w in re.findall(r"[a-z0-9']+", sentence.lower())) if word]
    if not words:
        return UNCLEAR
    if words[-1] in FILLERS:
        return _hangs_on(words[-1])
    if text.endswith(("...", "…", "-", "–", "—")):
        return Looks(Look.UNFINISHED, Text("trails off"))
    if text.endswith((",", ";", ":")):
        return Looks(Look.UNFINISHED, Text("stops at a comma"))
    if " ".join(words) in ANSWERS or _short_answer(words):
        return Looks(Look.FINISHED, Text("is a short answer"))
    mark = text[-1] if text[-1] in ".!?" else ""
    return _by_last_words(words, mark) or _by_mark(words, mark)


def _by_last_words(words: list[str], mark: str) -> Looks | None:
    before, last = words[-2] if len(words) > 1 else "", words[-1]
    if mark == "?":
        # "Where are you from?" is whole; "And the?" is not.
        return _hangs_on(last) if last in DETERMINERS else None
    if (before, last) in HANGING_PAIRS:
        return _hangs_on(f"{before} {last}")
    if last in HANGING and (before, last) not in {("and", "i"), ("than", "i")}:
        return _hangs_on(last.replace("i", "I", 1) if last[:2] in {"i", "i'"} else last)
    if len(words) == 2 and before in SUBJECTS and last in NEEDS_OBJECT:
        return _hangs_on(f"{before} {last}".replace("i ", "I ", 1))
    if last in AUXILIARIES or last == "to":
        # "I know you can." and "I'd love to." do end like this: with a mark they are left open.
        return _by_length(words) if mark else _hangs_on(last)
    return _hangs_on(last) if last in HANGING_UNMARKED and not mark else None


def _by_mark(words: list[str], mark: str) -> Looks:
    if mark == "?" and len(words) >= _ENOUGH_WORDS:
        return Looks(Look.FINISHED, Text("is a whole question"))
    if words[0] in SUBORDINATE and len(words) < _SUBORDINATE_WORDS:
        return UNCLEAR
    if not mark or len(words) < _ENOUGH_WORDS or not has_verb(words):
        return _by_length(words)
    return Looks(Look.FINISHED, Text("is whole"))


def _by_length(words: list[str]) -> Looks:
    return PLAUSIBLE if len(words) >= _PLAUSIBLE_WORDS else UNCLEAR


def _short_answer(words: list[str]) -> bool:
    """As in "Yes, I am" and "no it isn't": a pronoun and an auxiliary after yes or no."""
    return (
        len(words) == 3
        and words[0] in {"yes", "yeah", "no", "nope"}
        and words[1] in SUBJECTS
        and words[2] in AUXILIARIES
    )


def _hangs_on(words: str) -> Looks:
    return Looks(Look.UNFINISHED, Text('ends in "{words}"', words=words))
