"""What a learner who does not know what to say might say. Pure.

Useful phrases of the step that comes next, and beginnings of an answer to the tutor's last question; these
are known for English alone.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from tutor.lessons.levels import LEVELS
from tutor.lessons.reaching import spoken
from tutor.lessons.scenarios import Step

MOST = 3
_QUESTION = re.compile(r"[^.!?…]*\?")


class Suggestion(NamedTuple):
    text: str
    meaning: str = ""


# By how the question begins, the longest beginning first: (for A1 and A2, for B1, for B2 and above).
_STARTERS: tuple[tuple[tuple[str, ...], tuple[tuple[str, ...], ...]], ...] = (
    (
        ("what would you like", "what can i get you", "how can i help", "how may i help"),
        (
            ("I would like …, please.", "Can I have …?", "Do you have …?"),
            ("I'd like …, if that's possible.", "I'm thinking of …", "What would you recommend?"),
            ("I'd be interested in …", "What I have in mind is …", "I'm torn between … and …"),
        ),
    ),
    (
        ("would you like", "do you want", "can i get you", "shall we", "how about", "what about"),
        (
            ("Yes, please.", "No, thank you.", "I would like …"),
            ("Yes, I'd love to, because …", "I'd rather …", "Not really. I'd prefer …"),
            ("I'd be delighted to, provided that …", "To be honest, I'd rather …", "It depends on …"),
        ),
    ),
    (
        ("how are you", "how do you feel", "how was", "how is", "did you like", "did you enjoy"),
        (
            ("It is good, because …", "It was a little …", "I am fine, thank you. And you?"),
            ("It was better than I expected, because …", "I felt … when …", "Not bad, but …"),
            ("On the whole it was …, although …", "What I enjoyed most was …", "I have mixed feelings: …"),
        ),
    ),
    (
        ("why", "what makes", "what made", "how come"),
        (
            ("Because I like …", "Because it is …"),
            ("The main reason is that …", "Because I've always wanted to …"),
            ("There are several reasons; above all, …", "I suppose it comes down to …"),
        ),
    ),
    (
        ("what do you think", "what did you think", "do you think", "do you believe", "what is your opinion"),
        (
            ("I think it is …", "I like it, because …", "I don't know, but …"),
            ("In my opinion, …", "I think that depends on …", "I'm not sure, but maybe …"),
            ("As far as I'm concerned, …", "I can see both sides: …", "I'd argue that …"),
        ),
    ),
    (
        ("when", "what time"),
        (
            ("In the morning.", "On …", "At … o'clock."),
            ("Usually around …", "It was … ago, when …", "As soon as …"),
            ("It must have been …", "It varies, but as a rule …", "No sooner than …"),
        ),
    ),
    (
        ("how long", "since when"),
        (
            ("For … years.", "About … hours.", "Not long."),
            ("It usually takes about …", "I have … for … years.", "Since I was …"),
            ("It took me the best part of …", "Ever since …, I have …", "Longer than I'd like: …"),
        ),
    ),
    (
        ("how often", "how many times"),
        (
            ("Every day.", "Once a week.", "I never …"),
            ("About twice a week.", "Only when …", "Not as often as I'd like, because …"),
            ("Hardly ever, since …", "It varies, but as a rule …", "Far too often, considering …"),
        ),
    ),
    (
        ("how many",),
        (
            ("I have two …", "There are …", "Not many."),
            ("There are about …", "Quite a few, because …", "Only a few: …"),
            ("I couldn't give you an exact number, but …", "More than I can count: …", "Hardly any, since …"),
        ),
    ),
    (
        ("how much",),
        (
            ("It is … dollars.", "Not much.", "Only a little …"),
            ("It costs about …", "Too much, if you ask me.", "A little more than …"),
            ("I'd put it at roughly …", "It depends how you count: …", "Far more than I expected: …"),
        ),
    ),
    (
        ("how old",),
        (
            ("… years old.", "I am … years old.", "It is very old."),
            ("I turned … in …", "About … years old, I think.", "It was built … ago."),
            ("I'd say somewhere in …", "It goes back to …", "Older than it looks: …"),
        ),
    ),
    (
        ("how far", "how near"),
        (
            ("It is … minutes from here.", "It is near.", "Not far."),
            ("It's about … kilometres from …", "You can walk there in …", "It's too far to …"),
            ("It's within easy reach of …", "A good hour by …", "Far enough to …"),
        ),
    ),
    (
        ("how",),
        (
            ("By bus.", "With my …", "First I …, then I …"),
            ("You start by …", "The easiest way is to …", "I do it by …"),
            ("There's more than one way: …", "The trick is to …", "It all comes down to …"),
        ),
    ),
    (
        ("where",),
        (
            ("It is in …", "I live near …", "In my country."),
            ("It's a place that …", "Not far from …", "I grew up in …"),
            ("It's situated …", "Somewhere between … and …"),
        ),
    ),
    (
        ("whose",),
        (
            ("It is my …", "It is my friend's.", "They are …"),
            ("It belongs to …", "I think it's …'s.", "It used to be mine, but …"),
            (
                "It was passed on to me by …",
                "As far as I know, it belongs to …",
                "Nobody's, strictly speaking.",
            ),
        ),
    ),
    (
        ("who", "with whom"),
        (
            ("It is my friend.", "With my family.", "His name is …"),
            ("Somebody who …", "A friend of mine who …"),
            ("That would be …, whom I …", "Someone I've known since …"),
        ),
    ),
    (
        ("what did you", "what have you"),
        (
            ("I went to …", "I had …", "First I …, then I …"),
            ("First I …, and then I …", "I … with …, because …", "Nothing special, but …"),
            ("I ended up …", "What stands out is …", "Nothing out of the ordinary, except that …"),
        ),
    ),
    (
        ("where did you", "where have you"),
        (
            ("I went to …", "In …", "At home."),
            ("I went to …, because …", "Not far from …", "Nowhere special, but …"),
            ("I found myself in …", "Somewhere I'd never been before: …", "Not far from home."),
        ),
    ),
    (
        ("did you",),
        (
            ("Yes, I did.", "No, I didn't.", "I went to …"),
            ("Yes, I did. First I …", "No, I didn't, because …", "Not this time, but …"),
            ("I did, as a matter of fact. …", "Not that I remember, although …"),
        ),
    ),
    (
        ("have you",),
        (
            ("Yes, I have.", "No, I haven't.", "Yes, two times."),
            ("Yes, I have. Once I …", "Not yet, but I'd like to …", "No, I've never …"),
            ("I have, as a matter of fact. …", "Not that I remember, although …"),
        ),
    ),
    (
        ("do you",),
        (
            ("Yes, I do. I …", "No, I don't.", "Sometimes."),
            ("Yes, especially when …", "Not really, because …", "It depends. Usually I …"),
            ("To some extent, yes: …", "I used to, but nowadays …", "Not as much as I'd like to, since …"),
        ),
    ),
    (
        ("are you",),
        (
            ("Yes, I am.", "No, I'm not.", "A little."),
            ("Yes, especially when …", "Not really, because …", "It depends. Usually I …"),
            ("To some extent, yes: …", "I used to be, but nowadays …", "Not as I'd like to be, since …"),
        ),
    ),
    (
        ("is it", "is there", "can you", "does"),
        (
            ("Yes, because …", "No, but …", "Sometimes."),
            ("Yes, especially when …", "Not really, because …", "It depends. Usually …"),
            ("To some extent, yes: …", "Not as far as I know, although …", "It depends on …"),
        ),
    ),
    (
        ("which", "what kind", "what sort", "what is your favourite", "what's your favourite"),
        (
            ("I like … best.", "My favourite is …", "This one."),
            ("The one that I like best is …", "I'd choose … because …", "I prefer … to …"),
            ("If I had to choose, I'd say …", "It's a close call between … and …", "Given the choice, …"),
        ),
    ),
    (
        ("what",),
        (
            ("It is a …", "I like …", "My … is …"),
            ("It's something that …", "Something like …", "The first thing is …"),
            ("What comes to mind is …", "Broadly speaking, …", "It's hard to say, but …"),
        ),
    ),
)
_ANY = (
    ("I think …", "I don't understand. Can you say it again?", "Can you help me, please?"),
    ("Let me think. I'd say …", "Could you say that another way?", "What do you mean by …?"),
    ("That's an interesting point. …", "Let me put it this way: …", "Could you elaborate on that?"),
)


def from_step(step: Step | None) -> list[Suggestion]:
    """The useful phrases of the step that comes next."""
    return [Suggestion(phrase.text, phrase.meaning) for phrase in step.phrases] if step is not None else []


def starters(said: str, level: str, language: str) -> list[Suggestion]:
    """Beginnings of an answer to the last question of what the tutor `said`, or ways to keep talking."""
    if language != "en":
        return []
    tier = 0 if level in LEVELS[:2] else 1 if level == "B1" else 2
    questions = _QUESTION.findall(said)
    asked = " ".join(spoken(questions[-1])) if questions else ""
    found: tuple[str, ...] = _ANY[tier]
    best: tuple[int, int] | None = None
    for beginnings, answers in _STARTERS:
        for beginning in beginnings:
            place = f" {asked} ".find(f" {beginning} ")
            # The question's own word, not one further on: "Do you know where …" is answered like "Do you …".
            if place >= 0 and (best is None or (place, -len(beginning)) < best):
                best, found = (place, -len(beginning)), answers[tier]
    return [Suggestion(text) for text in found]


def suggestions(said: str, level: str, language: str, step: Step | None) -> list[Suggestion]:
    """At most MOST, those that belong to the scene first."""
    of_scene = from_step(step)[:2]
    others = [one for one in starters(said, level, language) if one not in of_scene]
    return [*of_scene, *others][:MOST]
