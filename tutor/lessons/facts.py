"""What the tutor remembers of a learner: short facts, the newest of a kind, no more than a page of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

MOST = 150
"""Of one learner; beyond it go those that came up longest ago."""
MOST_A_TALK = 5
LONGEST = 120
"""Characters of one fact."""
SINGLE = frozenset({"name", "age", "home", "origin", "work"})
"""Of these kinds a learner has one: the newest wins."""
KINDS = ("name", "age", "home", "origin", "work", "studies", "family", "likes", "dislikes", "plans", "other")
SAME = 0.6
"""Two facts of a kind that share so much of their words say the same."""

_FILLERS = frozenset(
    "a an the to of in at on and or is are has have very really lives works likes loves called from s".split()
)


@dataclass(frozen=True, slots=True)
class NewFact:
    about: str
    """One of KINDS."""
    text: str
    """What is so, without a subject: lives in Lyon."""


@dataclass(frozen=True, slots=True)
class Fact:
    id: int
    """0 before it is kept."""
    about: str
    text: str
    at: datetime
    """When it was learnt or last heard again, UTC."""
    useful_at: datetime
    """When it last came up in a talk, UTC."""
    talk: int | None = None
    """Where it was learnt; None: written by hand, or in a talk that was deleted."""


def tidy(text: str) -> str:
    """One line without a full stop, of bounded length."""
    return " ".join(text.split())[:LONGEST].rstrip(" .,;")


def merged(
    known: Iterable[Fact], found: Sequence[NewFact], now: datetime, talk: int | None
) -> tuple[Fact, ...]:
    """All facts after a talk, at most MOST; those that `found` says again or otherwise are replaced."""
    facts = list(known)
    for new in found[:MOST_A_TALK]:
        text = tidy(new.text)
        if not text:
            continue
        about = new.about if new.about in KINDS else "other"
        same = next((f for f in facts if f.about == about and (about in SINGLE or alike(f.text, text))), None)
        if same is None:
            facts.append(Fact(0, about, text, now, now, talk))
        else:
            facts[facts.index(same)] = replace(same, text=text, at=now, useful_at=now, talk=talk)
    facts.sort(key=lambda fact: (fact.useful_at, fact.at), reverse=True)
    return tuple(facts[:MOST])


def alike(first: str, second: str) -> bool:
    """Whether two facts of one kind say the same."""
    a, b = words_of(first), words_of(second)
    return bool(a and b) and len(a & b) / len(a | b) >= SAME


def words_of(text: str) -> frozenset[str]:
    """The words that carry the meaning, in small letters."""
    return frozenset(re.findall(r"\w+", text.casefold())) - _FILLERS


def came_up(facts: Iterable[Fact], said: str) -> list[Fact]:
    """Those of which a word was said in a talk."""
    words = words_of(said)
    return [fact for fact in facts if words_of(fact.text) & words]


def told(facts: Iterable[Fact], most_characters: int) -> tuple[str, ...]:
    """What the model is told, what came up last first, while there is room."""
    chosen, left = list[str](), most_characters
    for fact in sorted(facts, key=lambda fact: (fact.about != "name", -fact.useful_at.timestamp())):
        left -= len(fact.text) + 2
        if left < 0:
            break
        chosen.append(fact.text)
    return tuple(chosen)
