"""What a capable model is told about correcting: with the talk's opening, and for a second look. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from tutor.lessons.prompt import language_name
from tutor.thinking.contract import Message, Schema
from tutor.thinking.feedback import schema

_STRICT = {
    "gentle": "Only mistakes that make the learner hard to understand.",
    "balanced": "Only clear mistakes, the most important one first.",
    "strict": "All clear mistakes, the most important one first.",
}


def with_feedback(
    opening: Sequence[Message], strictness: str, native_language: str = "", met: Sequence[str] = ()
) -> list[Message]:
    """A talk's opening for a model that answers in parts."""
    system, *rest = opening
    return [Message(system.role, system.content + told(strictness, native_language, met)), *rest]


def told(strictness: str, native_language: str = "", met: Sequence[str] = ()) -> str:
    """The part of the opening about answers in parts; the same for a whole talk.

    `met` names kinds of mistakes that the learner was shown before: there they shall put it right themselves.
    """
    sentences = [
        ' Answer as JSON. "spoken": only what you say aloud; say the right form in passing, without '
        'talking about grammar. "corrections": what the learner got wrong in the last words, copied '
        "exactly as "
        '"said", the same part put right as "better", one short line "why" and a short name of the "rule"; '
        f"empty when nothing is wrong, which is usual. {_STRICT.get(strictness, _STRICT['balanced'])} "
        "Never correct spelling, capitals, punctuation, contractions or style: the words were spoken. "
        '"vocabulary": at most two words of yours that may be new, with a simple meaning'
    ]
    sentences.append(f" in {language_name(native_language)}." if native_language else ".")
    if met:
        sentences.append(f" If one of these comes up again, ask the learner to try again: {', '.join(met)}.")
    return "".join(sentences)


def second_look(words: str, language: str) -> tuple[list[Message], Schema]:
    """What to ask about the learner's words alone, and the shape of the answer."""
    role = (
        f"You check what a learner of {language_name(language)} said. List only clear mistakes of grammar or "
        'of word choice: "said" copied exactly, "better" the same part put right, one short line "why", a '
        "short name "
        'of the "rule". Never spelling, capitals, punctuation, contractions or style: the words were spoken. '
        "An empty list when nothing is wrong, which is usual."
    )
    full = schema()
    only = {"corrections": full["properties"]["corrections"]}
    return [Message("system", role), Message("user", words)], {
        **full,
        "properties": only,
        "required": [*only],
    }
