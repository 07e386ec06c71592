"""What the model is asked when the learner wants a word, a phrase or a correction explained. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tutor.errors import EngineError
from tutor.lessons.prompt import language_name
from tutor.thinking.contract import Message, Schema
from tutor.thinking.feedback import Correction

LONGEST = 300
"""Characters of a meaning or a translation that are shown: a model that goes on is cut off."""


@dataclass(frozen=True, slots=True)
class Explanation:
    meaning: str
    """In simple words of the language that is learnt; empty for a phrase."""
    translation: str
    """Into the learner's own language; empty where that is not known."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a correction is right."""

    explanation: str
    example: str
    """Another sentence with the right form; empty where the model knew none."""


def explaining(
    text: str, sentence: str, level: str, language: str, native: str
) -> tuple[list[Message], Schema]:
    """What to ask about a word of a sentence; without a sentence, about a phrase, which is translated.

    Languages are codes; `native` may be empty for a word.
    """
    learnt, own = language_name(language), language_name(native) if native else ""
    if not sentence:
        task = f"Translate what the learner gives you from {learnt} into natural {own}."
        asked, wanted = text, ["translation"]
    else:
        task = (
            f"You explain words to a learner of {learnt} at level {level}. Explain in {learnt} what the word "
            "means in the sentence, in at most 12 simple words, without using the word itself."
        )
        if own:
            task += f" Translate the word, as it is meant there, into {own}."
        asked = f"Word: {text}\nSentence: {sentence}"
        wanted = ["meaning", "translation"] if own else ["meaning"]
    schema: Schema = {
        "type": "object",
        "properties": {name: {"type": "string"} for name in wanted},
        "required": wanted,
        "additionalProperties": False,
    }
    return [Message("system", task), Message("user", asked)], schema


def explaining_correction(
    correction: Correction, sentence: str, level: str, language: str, native: str
) -> tuple[list[Message], Schema]:
    """What to ask about a correction of what the learner said in `sentence`, which may not be known.

    Languages are codes; without `native` it is explained in the language that is learnt.
    """
    learnt = language_name(language)
    explained_in = language_name(native) if native else f"{learnt}, in simple words of level {level}"
    task = (
        f"You teach {learnt}. A learner at level {level} made a mistake and has seen the better words. "
        f"Explain in {explained_in}: why are they better? At most two short sentences, 35 words together, "
        "about the rule behind this very mistake; don't repeat the correction, praise or ask. Then give one "
        f"short sentence in {learnt} of level {level} as another example of the right form."
    )
    said = [f"Sentence: {sentence}"] if sentence else []
    said += [f"Mistake: {correction.said}", f"Better: {correction.better}"]
    wanted = ["explanation", "example"]
    schema: Schema = {
        "type": "object",
        "properties": {name: {"type": "string", "maxLength": LONGEST} for name in wanted},
        "required": wanted,
        "additionalProperties": False,
    }
    return [Message("system", task), Message("user", "\n".join(said))], schema


def read_reason(parts: Mapping[str, Any], correction: Correction) -> Reason:
    """The answer to such a question. Raises EngineError when it explains nothing."""
    explanation, example = _short(parts.get("explanation")), _short(parts.get("example"))
    if len(explanation.split()) < 3 and explanation.isascii():
        raise EngineError("The model gave no explanation.", "Ask again, or choose a larger model.")
    shown = {_bare(text) for text in (correction.said, correction.better, explanation)}
    return Reason(explanation, "" if _bare(example) in shown else example)


def read_explanation(parts: Mapping[str, Any], sentence: str) -> Explanation:
    """The answer to such a question. Raises EngineError when nothing is in it."""
    meaning = _short(parts.get("meaning")) if sentence else ""
    translation = _short(parts.get("translation"))
    if not meaning and not translation:
        raise EngineError("The model gave no explanation.", "Ask again, or choose a larger model.")
    return Explanation(meaning, translation)


def _bare(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", text.casefold()))


def _short(value: object) -> str:
    text = " ".join(str(value or "").split())
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rsplit(' ', 1)[0]} …"
