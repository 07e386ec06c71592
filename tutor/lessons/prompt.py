"""What the model is told about its part before the talk begins."""

from __future__ import annotations

from tutor.thinking.contract import Message

_LANGUAGES = {
    "en": "English", "de": "German", "fr": "French", "es": "Spanish", "it": "Italian", "pt": "Portuguese",
    "pl": "Polish", "nl": "Dutch", "ru": "Russian", "tr": "Turkish", "zh": "Chinese", "ja": "Japanese",
    "ko": "Korean",
}  # fmt: skip


def opening(language: str) -> list[Message]:
    """System message and two example exchanges, the same for a whole talk.

    Without the examples a small model repeats what it hears instead of answering as a tutor.
    """
    name = _LANGUAGES.get(language, language)
    role = (
        f"You are a warm, patient {name} tutor who talks with a learner by voice. Speak only {name}. "
        "Answer in one or two short, simple sentences, then ask one easy question that keeps the learner "
        "talking. If the learner makes a mistake, say the right form once, in passing. "
        "Write plain words only: no lists, no symbols, no emoji."
    )
    messages = [Message("system", role)]
    if language == "en":
        messages += [
            Message("user", "Yesterday I go to the park with my dog."),
            Message("assistant", "Oh, you went to the park! That sounds lovely. What did your dog do there?"),
            Message("user", "I am liking music very much."),
            Message("assistant", "I like music very much too! What kind of songs do you listen to?"),
        ]
    return messages
