"""Facts that a learner tells in plain English sentences: few, and only what can hardly mean anything else.

Small models invent facts; these rules take only what the learner said of themselves, in the first person, as
a statement about the present: no question, no wish, no "if".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from re import Match

from tutor.lessons.facts import MOST_A_TALK, NewFact, alike, tidy

_UNREAL = re.compile(
    r"\?|\b(if|wish|would|imagine|maybe|perhaps|pretend|dream|suppose|could|might|used to|when i was|"
    r"until|before|last year|years ago|not sure|joking|kidding)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]?")
_CLAUSE_ENDS = re.compile(
    r"\s+(?:and|but|so|because|with|when|while|since|for|now|which|that|where|who|then|very much|a lot|too)\b"
    r".*|[,;:].*",
    re.IGNORECASE,
)
_PLACE_ENDS = re.compile(r"\s+(?:in|near|alone|together|by)\b.*", re.IGNORECASE)
_NO_THINGS = frozenset(
    "it this that these those them him her you so a the what how as i we they your my his their".split()
)
"""What nobody can be remembered to like."""
_JOBS = (
    "teacher|doctor|nurse|engineer|student|programmer|developer|designer|cook|chef|driver|waiter|waitress|"
    "lawyer|architect|accountant|manager|secretary|farmer|baker|painter|musician|singer|writer|journalist|"
    "scientist|pilot|mechanic|electrician|plumber|carpenter|hairdresser|dentist|pharmacist|photographer|"
    "policeman|policewoman|firefighter|soldier|translator|librarian|salesman|saleswoman|shop assistant|"
    "psychologist|researcher|professor|vet|gardener|tailor|actor|actress|dancer|pensioner"
)
_KIN = (
    "brothers?|sisters?|sons?|daughters?|child|children|kids?|dogs?|cats?|wife|husband|girlfriend|boyfriend|"
    "grandchildren|grandsons?|granddaughters?|twins?|horses?|rabbits?|parrots?"
)
_COUNT = "a|an|one|two|three|four|five|six|no|many"
_NAME = r"([A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)"
_I_AM = r"(?:I am|I'm|I’m)"
_NAMED = rf"\b[Mm]y ((?:\w+ )?(?:{_KIN}))(?:['’]s name is|['’]s called| is called) {_NAME}"


def _thing(text: str) -> str:
    """What is left of a clause's end, when it names something; empty when it does not."""
    said = _CLAUSE_ENDS.sub("", text).strip(" .!")
    words = said.split()
    named = words[1:] if words[:1] == ["to"] else words
    return "" if not named or len(words) > 6 or named[0].casefold() in _NO_THINGS else said


def _place(text: str) -> str:
    said = _PLACE_ENDS.sub("", _CLAUSE_ENDS.sub("", text)).strip(" .!")
    return said if said and len(said.split()) <= 4 and any(letter.isupper() for letter in said) else ""


def _job(text: str) -> str:
    said = _CLAUSE_ENDS.sub("", text).strip(" .!")
    return said if said and len(said.split()) <= 6 else ""


def _age(text: str) -> str:
    return text if 4 <= int(text) <= 110 else ""


def _whole(text: str) -> str:
    return text.strip()


_RULES: tuple[tuple[str, str, re.Pattern[str], Callable[[str], str]], ...] = tuple(
    (about, told, re.compile(pattern), form)
    for about, told, pattern, form in (
        ("name", "is called {}", rf"\b[Mm]y name(?: is|'s|’s) {_NAME}", _whole),
        ("name", "is called {}", rf"\bI(?: am|'m|’m) called {_NAME}", _whole),
        ("home", "lives in {}", r"\bI(?: live| am living|'m living|’m living) in (.+)", _place),
        ("origin", "comes from {}", rf"\b(?:{_I_AM}|I come) from (.+)", _place),
        ("work", "works as {}", r"\bI work as (.+)", _job),
        ("work", "works in {}", r"\bI work in (an? .+)", _job),
        ("work", "is {}", rf"\b{_I_AM} (an? (?:\w+ )?(?:{_JOBS}))\b", _whole),
        ("age", "is {} years old", rf"\b{_I_AM} (\d{{1,3}})(?: years? old\b|[.!]?$)", _age),
        ("age", "is {} years old", r"\bI have (\d{1,3}) years\b(?! of)", _age),
        ("studies", "studies {}", r"\bI(?: study|'m studying|’m studying| am studying) (.+)", _thing),
        ("family", "has {}", rf"\bI(?: have|'ve|’ve)(?: got)? ((?:{_COUNT}) (?:\w+ )?(?:{_KIN}))\b", _whole),
        ("family", "has a {} called {}", _NAMED, _whole),
        ("likes", "likes {}", r"\bI (?:really |also )?(?:like|love|enjoy) (.+)", _thing),
        ("likes", "likes {}", r"\b[Mm]y (?:favou?rite )?hobby is (.+)", _thing),
        ("dislikes", "does not like {}", r"\bI (?:don't|don’t|do not) (?:really )?like (.+)", _thing),
        ("dislikes", "hates {}", r"\bI hate (.+)", _thing),
    )
)


def facts_told(sentences_of_turns: Iterable[str]) -> list[NewFact]:
    """The latest facts that the learner told in their turns, at most MOST_A_TALK, in order of telling."""
    found: list[NewFact] = []
    for turn in sentences_of_turns:
        for sentence in _SENTENCE.findall(turn):
            if not _UNREAL.search(sentence):
                found += _in_sentence(sentence.strip())
    kept: list[NewFact] = []
    for fact in reversed(found):  # the newest wins
        if not any(known.about == fact.about and alike(known.text, fact.text) for known in kept):
            kept.append(fact)
    return list(reversed(kept[:MOST_A_TALK]))


def _in_sentence(sentence: str) -> list[NewFact]:
    found: list[NewFact] = []
    for about, told, pattern, form in _RULES:
        match: Match[str] | None = pattern.search(sentence)
        if match is None:
            continue
        parts = [form(match[1]), *match.groups()[1:]]
        if all(parts):
            found.append(NewFact(about, tidy(told.format(*parts))))
    return found
