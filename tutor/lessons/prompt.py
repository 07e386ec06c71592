"""What the model is told about its part before the talk begins."""

from __future__ import annotations

from tutor.thinking.contract import Message

_LANGUAGES = {
    "en": "English", "de": "German", "fr": "French", "es": "Spanish", "it": "Italian", "pt": "Portuguese",
    "pl": "Polish", "nl": "Dutch", "ru": "Russian", "tr": "Turkish", "zh": "Chinese", "ja": "Japanese",
    "ko": "Korean",
}  # fmt: skip


_EXAMPLES = (
    ("Hello, I am Pablo.", "Hello Pablo, nice to meet you! Where do you live?"),
    (
        "Yesterday I go to the park with my dog.",
        "Oh, you went to the park! That sounds lovely. What did your dog do there?",
    ),
    (
        "What does the word huge mean?",
        "Huge means very big. An elephant is huge! What else is huge?",
    ),
    (
        "My brother he work in a hospital.",
        "Your brother works in a hospital! That is important work. Is he a doctor?",
    ),
    ("I want learn cooking.", "You want to learn cooking! What would you like to cook first?"),
)
"""How a turn sounds: something about what was said, the right form in passing, one easy question."""


def opening(language: str) -> list[Message]:
    """System message and example exchanges, the same for a whole talk.

    A very small model repeats what it hears when it has only instructions, and talks at length when it has
    long ones; the examples make a small tutor of it, and do not disturb a big one.
    """
    name = _LANGUAGES.get(language, language)
    role = (
        f"You are a friendly {name} tutor who talks with a learner. "
        "Answer with one short sentence about what the learner said, in simple words. "
        "Then ask one easy question about it."
    )
    messages = [Message("system", role)]
    if language == "en":
        for words, answer in _EXAMPLES:
            messages += [Message("user", words), Message("assistant", answer)]
    return messages
