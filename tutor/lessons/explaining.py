"""What the model is asked when the learner wants a word or a phrase explained. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tutor.errors import EngineError
from tutor.lessons.prompt import language_name
from tutor.thinking.contract import Message, Schema

LONGEST = 300
"""Characters of a meaning or a translation that are shown: a model that goes on is cut off."""


@dataclass(frozen=True, slots=True)
class Explanation:
    meaning: str
    """In simple words of the language that is learnt; empty for a phrase."""
    translation: str
    """Into the learner's own language; empty where that is not known."""


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


def read_explanation(parts: Mapping[str, Any], sentence: str) -> Explanation:
    """The answer to such a question. Raises EngineError when nothing is in it."""
    meaning = _short(parts.get("meaning")) if sentence else ""
    translation = _short(parts.get("translation"))
    if not meaning and not translation:
        raise EngineError("The model gave no explanation.", "Ask again, or choose a larger model.")
    return Explanation(meaning, translation)


def _short(value: object) -> str:
    text = " ".join(str(value or "").split())
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rsplit(' ', 1)[0]} …"
