"""What a listener says at once, before the answer is thought out: "I see.", "Oh no!". Pure.

People show at once that they have heard, and think on while they say it. So does the tutor: it
sounds while the model writes the rest, which goes on from it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_WORD = re.compile(r"\w+(?:['’]\w+)?")


@dataclass(frozen=True, slots=True)
class _BackChannels:
    told: tuple[str, ...]
    """After anything that was told; taken in turn."""
    asked: tuple[str, ...]
    """After a question."""
    wanted: tuple[str, ...]
    """After a request for help."""
    sad: tuple[str, ...]
    questions: frozenset[str]
    """Words that begin a question."""
    requests: tuple[str, ...]
    """How requests begin."""
    sorrows: frozenset[str]
    """Words after which nobody says "nice"."""
    alone: tuple[str, ...]
    """Beginnings after which the model answers better by itself: greetings, thanks, farewells."""


_BACK_CHANNELS = {
    "en": _BackChannels(
        told=("I see.", "Okay.", "Ah, I see.", "Oh, really?", "Right."),
        asked=("Good question!", "Let me think."),
        wanted=("Of course.", "Sure."),
        sad=("Oh no!", "I'm sorry."),
        questions=frozenset(
            "what who whose which when where why how is are am was were do does did has have can could would "
            "should will shall may".split()
        ),
        requests=(
            "can you", "could you", "would you", "will you", "please", "help me", "tell me", "i need help",
        ),
        sorrows=frozenset(
            "sad ill sick died dead death dies hospital hurt pain lost accident terrible afraid cry crying "
            "angry alone lonely worried stolen broke broken".split()
        ),
        alone=(
            "hello", "hi", "hey", "good morning", "good evening", "good afternoon", "goodbye", "bye", "thank",
            "thanks", "sorry", "yes", "no", "okay", "ok", "my name is", "i am fine", "i'm fine",
        ),
    ),
}  # fmt: skip


def back_channels(language: str) -> tuple[str, ...]:
    """All that may be said; none for a language that is not known. `language` is a code such as "en-GB"."""
    known = _BACK_CHANNELS.get(_plain(language))
    return () if known is None else (*known.told, *known.asked, *known.wanted, *known.sad)


def back_channel(words: str, language: str, number: int) -> str:
    """What to say at once to a learner's `words`; empty where nothing fits.

    The same for every draft of turn `number`, and another one in the turn after it.
    """
    known = _BACK_CHANNELS.get(_plain(language))
    said = " ".join(_WORD.findall(words.casefold().replace("’", "'")))
    if known is None or not said or _begins(said, known.alone):
        return ""
    if _begins(said, known.requests):
        return _taken(known.wanted, number)
    if words.rstrip().endswith("?") or said.split()[0] in known.questions:
        return _taken(known.asked, number)
    if known.sorrows & set(said.split()):
        return _taken(known.sad, number)
    return _taken(known.told, number)


def _begins(said: str, beginnings: tuple[str, ...]) -> bool:
    return any(said == beginning or said.startswith(f"{beginning} ") for beginning in beginnings)


def _taken(choice: tuple[str, ...], number: int) -> str:
    return choice[number % len(choice)]


def _plain(language: str) -> str:
    return language.partition("-")[0].lower()
