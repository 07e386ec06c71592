"""The settings of a talk: taking turns, who learns, and how the tutor goes about it."""

from __future__ import annotations

from dataclasses import dataclass

from tutor.option import option


@dataclass(frozen=True)
class ConversationSettings:
    mode: str = option(
        "hands-free",
        "Conversation",
        "Taking turns",
        "Hands-free notices when you have finished. Push-to-talk listens while you hold the key.",
        choices={"hands-free": "Hands-free", "push-to-talk": "Push-to-talk"},
    )
    end_silence_s: float = option(
        0.7,
        "Conversation",
        "Wait before answering (seconds)",
        "How long you may pause before your turn counts as finished, where the model is missing that hears "
        "from your voice whether you are done.",
        minimum=0.2,
        maximum=8.0,
    )
    patience: float = option(
        1.0,
        "Conversation",
        "Patience",
        "How long the tutor waits when you pause: 0.5 is half as long as usual for your level, 2.0 twice.",
        minimum=0.5,
        maximum=2.0,
    )
    level: str = option(
        "B1",
        "Conversation",
        "Your level",
        "The tutor gives beginners more time to find their words.",
        choices={
            "A1": "A1: beginner",
            "A2": "A2: elementary",
            "B1": "B1: intermediate",
            "B2": "B2: upper intermediate",
            "C1": "C1: advanced",
            "C2": "C2: like a native speaker",
        },
    )
    speculation: bool = option(
        True,
        "Conversation",
        "Think ahead",
        "Begin to answer at every pause, and throw it away when you go on: answers come sooner.",
    )
    back_channels: bool = option(
        True,
        "Conversation",
        "Begin with a short word",
        'A small model on this computer takes a moment to think: the tutor says a word such as "I see" at '
        "once, and goes on from it.",
    )
    partial_words: bool = option(
        True,
        "Conversation",
        "Show words while you speak",
        "About twice a second, as far as the speech recognition is quick enough.",
    )
    documents_in_talks: bool = option(
        False,
        "Conversation",
        "Look into my documents in every talk",
        "What your library says about what you say is told to the tutor. A talk about a document looks into "
        "that one alone.",
    )
    hints: bool = option(
        True,
        "Conversation",
        "Help when you are silent",
        "After nine seconds of silence the window shows what you might say. Nothing of it is spoken.",
    )
    interruptions: str = option(
        "echo-cancelling",
        "Conversation",
        "Speaking over the tutor",
        "With loudspeakers the tutor's own voice is taken out of the microphone's sound.",
        choices={
            "echo-cancelling": "Interrupts it (loudspeakers)",
            "headphones": "Interrupts it (headphones)",
            "half-duplex": "Is not heard",
        },
    )
    longest_turn_s: float = option(
        120.0,
        "Conversation",
        "Longest turn (seconds)",
        "After this long the tutor answers what it has heard so far.",
        minimum=10.0,
        maximum=600.0,
    )
    voice_threshold: float = option(
        0.5,
        "Conversation",
        "How sure it must be that you speak",
        "The voice detector gives every moment a value from 0 to 1; from this one on it is your voice. "
        "Higher where it is noisy, lower for a soft voice.",
        minimum=0.2,
        maximum=0.9,
    )
    soft_end_s: float = option(
        0.13,
        "Conversation",
        "Think ahead after (seconds)",
        "So much silence begins a first answer that nobody hears yet; a little more, when many of them are "
        "thrown away.",
        minimum=0.1,
        maximum=0.2,
        only_with={"speculation": (True,)},
    )
    language: str = option(
        "en",
        "Conversation",
        "Language to practise",
        "The language you speak with the tutor. The starter pack knows English.",
        kind="language",
    )
    native_language: str = option(
        "",
        "Conversation",
        "Your own language",
        "The tutor explains in it where that helps.",
        kind="language",
    )
    goal: str = option(
        "talking",
        "Conversation",
        "What you learn for",
        "What you would like to talk about most.",
        choices={
            "talking": "Just talking",
            "everyday": "Everyday life",
            "travel": "Travelling",
            "work": "Work",
            "study": "Studies and exams",
            "moving": "Living in another country",
        },
    )
    interests: str = option(
        "",
        "Conversation",
        "What interests you",
        "A few words, such as: cooking, football, old films. The tutor likes to come back to them.",
    )
    strictness: str = option(
        "balanced",
        "Conversation",
        "Correcting",
        "How much of what is not right the tutor points out while you talk; the rest is in the report.",
        choices={"gentle": "Gently", "balanced": "Balanced", "strict": "Strictly"},
    )
    translate_answers: bool = option(
        False,
        "Conversation",
        "Translate the answers",
        "Show every answer in your own language, too. Needs a larger model than the built-in one.",
    )
    remember_facts: bool = option(
        True,
        "Conversation",
        "Remember facts about you",
        "After a talk the tutor keeps a few facts, such as where you live. You can read, change and delete "
        "them behind your name at the top of the window.",
    )
    new_cards_a_day: int = option(
        10,
        "Conversation",
        "New words a day",
        "How many of the words that you keep are asked for the first time each day. Each of them comes back "
        "several times in the days after.",
        minimum=0,
        maximum=200,
    )
    learner: int = option(
        0,
        "Conversation",
        "Learner",
        "Who learns now; 0: nobody is known yet.",
        minimum=0,
        maximum=2**31 - 1,
        hidden=True,
        travels="never",
    )
