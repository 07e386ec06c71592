"""What the model is told about its part before the talk begins."""

from __future__ import annotations

from dataclasses import dataclass

from tutor.lessons.levels import figures
from tutor.lessons.scenarios import Scenario
from tutor.thinking.contract import Message

_LANGUAGES = {
    "en": "English", "de": "German", "fr": "French", "es": "Spanish", "it": "Italian", "pt": "Portuguese",
    "pl": "Polish", "nl": "Dutch", "ru": "Russian", "tr": "Turkish", "zh": "Chinese", "ja": "Japanese",
    "ko": "Korean",
}  # fmt: skip


def language_name(code: str) -> str:
    """In English: "de" is "German"; the code itself where it is not known."""
    return _LANGUAGES.get(code, code)


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


_GOALS = {
    "everyday": "everyday life",
    "travel": "travelling",
    "work": "work",
    "study": "studies and exams",
    "moving": "living in another country",
}


LONGEST_INTERESTS = 300
"""Characters; more would crowd the prompt."""


@dataclass(frozen=True, slots=True)
class Learner:
    """What the model is told about whom it talks with."""

    level: str
    """A1 to C2."""
    native_language: str = ""
    """A code; empty when it is not known."""
    goal: str = ""
    """A value of the setting; what is not in the list, such as just talking, is not worth a word."""
    interests: str = ""
    """In the learner's own words."""
    facts: tuple[str, ...] = ()
    """What is remembered, each without a subject: lives in Lyon."""

    def told(self) -> str:
        sentences = [f" The learner's level is {self.level}: keep to words and sentences that fit it."]
        if most := figures(self.level).sentence:
            sentences.append(f" No sentence has more than {most} words.")
        if self.native_language:
            native = _LANGUAGES.get(self.native_language, self.native_language)
            sentences.append(f" The learner's own language is {native}.")
        if self.goal in _GOALS:
            sentences.append(f" The learner would like to talk about {_GOALS[self.goal]}.")
        if self.interests.strip():
            sentences.append(f" The learner is interested in: {_in_a_line(self.interests)}.")
        if self.facts:
            sentences.append(
                f" What you remember of the learner: {'; '.join(self.facts)}. Come back to it where it fits, "
                "seldom, and never as a list."
            )
        return "".join(sentences)


def _in_a_line(text: str) -> str:
    return " ".join(text.split())[:LONGEST_INTERESTS].rstrip(".")


def opening(language: str, learner: Learner | None = None, scene: Scenario | None = None) -> list[Message]:
    """System message and example exchanges, the same for a whole talk.

    A very small model repeats what it hears when it has only instructions, and talks at length when it has
    long ones; the examples make a small tutor of it, and do not disturb a big one. To such a small one
    nothing is told about the `learner`: it would talk of nothing else. In a `scene` the model has its part.
    """
    name = _LANGUAGES.get(language, language)
    if scene is not None:
        return _in_scene(scene, language, name, learner)
    role = (
        f"You are a friendly {name} tutor who talks with a learner. "
        "Answer with one short sentence about what the learner said, in simple words. "
        "Then ask one easy question about it."
    )
    if learner is not None:
        role += learner.told()
    messages = [Message("system", role)]
    if language == "en":
        for words, answer in _EXAMPLES:
            messages += [Message("user", words), Message("assistant", answer)]
    return messages


def _in_scene(scene: Scenario, language: str, name: str, learner: Learner | None) -> list[Message]:
    if learner is None:
        role = (
            f"You are {scene.tutor}. Answer with one short sentence, in simple words. "
            "Then ask one easy question."
        )
    else:
        steps = " ".join(f"{n}. {step.title}." for n, step in enumerate(scene.steps, start=1))
        role = (
            f"You are a {name} tutor and play a scene with a learner, in {name}. "
            f"The place: {scene.place}. You are {scene.tutor}. "
            f"The learner is told: {scene.learner} {scene.goal} {steps} "
            "Stay in your part. Give the learner reasons to do these things, and never do them yourself. "
            "Answer with one or two short sentences that fit what was said, then ask one question."
            f"{learner.told()}"
        )
    messages = [Message("system", role)]
    if language == scene.language:
        for words, answer in scene.examples:
            messages += [Message("user", words), Message("assistant", answer)]
    return messages
