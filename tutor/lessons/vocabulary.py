"""What a learner keeps: words, better sentences and answers, and what a card asks for. Pure.

kind          front                 back                  what is asked
word          the word              its meaning, if known its meaning, or its sentence with a gap
correction    what was said         the better sentence   to say it better
key point,    the question          the answer            to answer
question
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, TypeAlias, get_args

from tutor.lessons.review import Schedule

Kind: TypeAlias = Literal["word", "correction", "key point", "question"]
KINDS: tuple[Kind, ...] = get_args(Kind)

LONGEST_FRONT = 300
"""Characters of what a card is known by; what is longer is a text, not a card."""
LONGEST_TEXT = 2_000
"""Characters of any other field."""
GAP = "____"
_SPACES = re.compile(r"\s+")
_BEFORE = re.compile(r"^(?:to|an?|the|der|die|das|l[ea]s?|un[ea]?|el|los) ", re.IGNORECASE)
"""What lists write before a verb or a noun, and sentences may not."""
_UNSPACED = re.compile("[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
"""Letters of scripts that put no space between words: Thai, Lao, Khmer, kana, Han."""


@dataclass(frozen=True, slots=True)
class NewCard:
    """Something to keep. Its sounds are looked up by talk and turn when it is kept."""

    kind: Kind
    front: str
    back: str = ""
    sentence: str = ""
    """Where it was met."""
    note: str = ""
    """Why it is so, or anything else to know."""
    language: str = "en"
    """ISO 639-1: what the card is in."""
    talk: int | None = None
    """In the records; None where it comes from no talk."""
    turn: int | None = None
    phrase: int | None = None
    """Of the tutor's reply, from 0; None: the whole reply."""
    document: int | None = None

    def tidy(self) -> NewCard:
        """The same with single spaces, no edges, and none of the fields too long."""
        return NewCard(
            self.kind,
            _short(self.front, LONGEST_FRONT),
            _short(self.back, LONGEST_TEXT),
            _short(self.sentence, LONGEST_TEXT),
            _short(self.note, LONGEST_TEXT),
            self.language,
            self.talk,
            self.turn,
            self.phrase,
            self.document,
        )


@dataclass(frozen=True, slots=True)
class Card:
    """A card as it is kept."""

    id: int
    kind: Kind
    front: str
    back: str
    sentence: str
    note: str
    language: str
    created_at: datetime
    due_at: datetime
    """When it is asked again (UTC)."""
    schedule: Schedule
    suspended: bool = False
    introduced_at: datetime | None = None
    """When it was first reviewed (UTC); None for a new card."""
    own_sound: str = ""
    """Name of the learner's own recording inside the folder of recordings; empty: none."""
    tutor_sound: str = ""
    talk: int | None = None
    turn: int | None = None
    document: int | None = None

    @property
    def is_new(self) -> bool:
        return self.introduced_at is None


Asked: TypeAlias = Literal["meaning", "gap", "word", "better", "answer"]
"""What a card asks: the word for a meaning, the word in the gap, whether the word is known at all, a better
sentence, an answer."""


@dataclass(frozen=True, slots=True)
class Question:
    asked: Asked
    prompt: str
    """What is shown large."""
    expected: str
    """What is to be said."""
    help: str = field(default="")
    """Shown small under the prompt: the sentence with a gap."""
    wrong: str = field(default="")
    """What was said instead when the card was made."""


def question(card: Card | NewCard) -> Question:
    """What the card asks; nothing of it gives the answer away."""
    if card.kind == "correction":
        return Question("better", card.front, card.back, wrong=card.front)
    if card.kind != "word":
        return Question("answer", card.front, card.back)
    gapped = gap(card.sentence, card.front) or ""
    if card.back:
        return Question("meaning", card.back, card.front, gapped)
    if gapped:
        return Question("gap", gapped, card.front)
    return Question("word", card.front, card.front)


def spoken(card: Card | NewCard) -> str:
    """The words that the tutor's voice says for a card."""
    return question(card).expected


def gap(sentence: str, word: str) -> str | None:
    """The sentence with every place of the word hidden; None where the word is not found in it."""
    for form in (word.strip(), _BEFORE.sub("", word.strip())):
        if not form:
            return None
        pattern = re.escape(form)
        if not _UNSPACED.search(form):
            pattern = rf"(?<!\w){pattern}(?!\w)"
        hidden, found = re.subn(pattern, GAP, sentence, flags=re.IGNORECASE)
        if found:
            return hidden if hidden.strip(f"{GAP} .!?,。！？") else None
    return None


def from_word(
    word: str,
    sentence: str = "",
    meaning: str = "",
    *,
    language: str,
    talk: int | None = None,
    turn: int | None = None,
    phrase: int | None = None,
) -> NewCard:
    """A card of a word in the tutor's text, or of new vocabulary under a reply."""
    bare = word.strip().strip('.,;:!?…"“”„«»()[]¿¡。，！？、；：（）「」『』 ')
    return NewCard(
        "word", bare, meaning, sentence, language=language, talk=talk, turn=turn, phrase=phrase
    ).tidy()


def from_correction(
    said: str,
    better: str,
    why: str = "",
    sentence: str = "",
    *,
    language: str,
    talk: int | None = None,
    turn: int | None = None,
) -> NewCard:
    """A card of something said wrongly. `sentence` is the learner's whole sentence, with `said` in it.

    Where the whole sentence is known the card asks for all of it: a part alone is no practice in speaking.
    """
    front, back = said.strip(), better.strip()
    whole = sentence.strip()
    if whole and whole != front and whole.count(front) == 1 and len(whole) <= LONGEST_FRONT:
        front, back = whole, whole.replace(front, back)
    return NewCard("correction", front, back, whole, why, language=language, talk=talk, turn=turn).tidy()


def _short(text: str, longest: int) -> str:
    text = _SPACES.sub(" ", text).strip()
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"
