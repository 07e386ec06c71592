"""Forms of the commonest English verbs and nouns, as far as the rules need them. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

_IRREGULAR = """
go went gone|see saw seen|come came come|eat ate eaten|have had had|get got got|make made made|take took taken
buy bought bought|know knew known|think thought thought|say said said|tell told told|find found found
give gave given|speak spoke spoken|write wrote written|drink drank drunk|sleep slept slept|leave left left
meet met met|feel felt felt|do did done|run ran run|forget forgot forgotten|understand understood understood
hear heard heard|bring brought brought|begin began begun|pay paid paid|lose lost lost|win won won
send sent sent|teach taught taught|drive drove driven|swim swam swum|sing sang sung|wear wore worn
sell sold sold|stand stood stood|become became become|break broke broken|choose chose chosen|fall fell fallen
fly flew flown|grow grew grown|catch caught caught|spend spent spent|build built built|sit sat sat
"""
_REGULAR = (
    "work live want need like love play study help look talk walk start try call ask watch cook learn "
    "remember "
    "prefer hate believe travel listen use visit stay arrive wait enjoy happen wash clean change finish "
    "stop open "
    "close smile laugh cry dance worry improve rain move"
).split()

PAST: Mapping[str, str]
PARTICIPLE: Mapping[str, str]
_irregular = [forms.split() for line in _IRREGULAR.split("\n") for forms in line.split("|") if forms.strip()]


def _ed(verb: str) -> str:
    if verb.endswith("e"):
        return f"{verb}d"
    if verb.endswith("y") and verb[-2] not in "aeou":
        return f"{verb[:-1]}ied"
    return {"stop": "stopped", "travel": "travelled", "prefer": "preferred"}.get(verb, f"{verb}ed")


PAST = {verb: past for verb, past, _ in _irregular} | {verb: _ed(verb) for verb in _REGULAR}
PARTICIPLE = {verb: done for verb, _, done in _irregular} | {verb: _ed(verb) for verb in _REGULAR}
VERBS = tuple(PAST)
"""None of them has a past that looks like its base: put, read, cut."""
BASE_OF_PAST = {
    past: verb for verb, past in PAST.items() if past not in {"saw", "left", "thought", "felt", "lost"}
}
BASE_OF_PAST |= {"saw": "see", "left": "leave", "thought": "think", "felt": "feel", "lost": "lose"}

NEVER_NOUNS = tuple(
    "go learn eat buy see speak become improve know make take understand have be do get give meet tell say "
    "come "
    "find write sing teach listen explain practise forget remember".split()
)
"""Base forms that can't be taken for a noun: after "want" they lack their "to"."""


def third(verb: str) -> str:
    """He or she … -s."""
    if verb in {"have", "do", "go"}:
        return {"have": "has", "do": "does", "go": "goes"}[verb]
    if verb.endswith(("s", "sh", "ch", "x", "o")):
        return f"{verb}es"
    if verb.endswith("y") and verb[-2] not in "aeou":
        return f"{verb[:-1]}ies"
    return f"{verb}s"


BASE_OF_THIRD = {third(verb): verb for verb in VERBS}


def ing(verb: str) -> str:
    if verb in {"be", "see"}:
        return f"{verb}ing"
    if verb.endswith("e"):
        return f"{verb[:-1]}ing"
    doubled = {"get", "stop", "begin", "run", "swim", "win", "forget", "sit"}
    return f"{verb}{verb[-1]}ing" if verb in doubled else f"{verb}ing"


PLURAL_OF = {
    **{
        noun: f"{noun}s"
        for noun in (
            "friend book car brother sister year month week day hour cat dog student thing place house "
            "room problem "
            "language question job minute euro dollar time kid boy girl teacher word movie film photo picture"
        ).split()
    },
    "city": "cities", "country": "countries", "child": "children", "person": "people", "man": "men",
    "woman": "women", "family": "families", "company": "companies",
}  # fmt: skip
RELATIVES = (
    "brother sister mother father friend wife husband son daughter boss teacher boyfriend girlfriend uncle "
    "aunt "
    "cousin grandmother grandfather neighbour neighbor"
).split()
OBJECT_OF = {"he": "him", "she": "her", "they": "them", "we": "us", "i": "me", "you": "you", "it": "it"}


def one_of(words: Iterable[str]) -> str:
    """A pattern: the longest first, so that none hides another."""
    return "(?:" + "|".join(sorted(words, key=len, reverse=True)) + ")"
