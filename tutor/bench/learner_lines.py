"""What the scripted learner of a level says in a talk, whatever was asked. Pure.

Learners' sentences with learners' mistakes: a tutor has to do with both.
"""

from __future__ import annotations

from collections.abc import Iterator

from tutor.lessons.scenarios import Scenario

_ANYTHING = {
    "A1": (
        "I am from Spain.",
        "I like my house.",
        "I have two sister.",
        "My brother work in a shop.",
        "I go to work by bus.",
        "I do not understand.",
        "Yes, I like it very much.",
        "No, I do not like.",
        "I eat rice and fish.",
        "It is very good.",
        "My mother is cook in the evening.",
        "I have a small dog.",
        "Today it is cold.",
        "I want learn English.",
        "What is your name?",
        "I drink coffee in the morning.",
        "I am tired today.",
        "My friend she is nice.",
        "I play football on Sunday.",
        "Where is the bus?",
    ),
    "A2": (
        "Yesterday I go to the cinema with my friend.",
        "I like to cook, but I don't have much time.",
        "Last summer we was in Italy.",
        "I think it's a good idea.",
        "Can you repeat that, please?",
        "I live here since two years.",
        "My job is not easy, but I like my colleagues.",
        "I want to buy a new bike because my old is broken.",
        "In my country we eat very late.",
        "I have never been in London.",
        "What do you mean with that?",
        "I'm going to visit my parents soon.",
        "It was more better than last time.",
        "I usually get up at seven.",
        "I don't know how to say it.",
        "My sister is taller than me.",
        "We have a small garden with many flower.",
        "I'm interested in music.",
        "I must to work on Saturday.",
        "Do you like to travel?",
    ),
    "B1": (
        "I think the most important thing is to have good friends.",
        "If I would have more time, I would read.",
        "I've been learning English for about five years.",
        "It depends of the weather.",
        "When I was a child, I used to play in the street.",
        "I'm not sure, but I believe that it's true.",
        "I had to explain it to my boss, and he wasn't happy.",
        "What do you think about it?",
        "I'm looking forward to see my family again.",
        "The problem is that everything has become expensive.",
        "Once I lost my passport at the airport, and I had to call my friend.",
        "I would prefer to stay home.",
        "It's difficult to find a flat in my city.",
        "I agree with you, but there is another side.",
        "My neighbours are quite nice, although they are loud.",
        "I didn't knew that.",
        "I enjoy to walk in the mountains.",
        "Could you explain that in other words?",
        "I try to eat less meat, because of the animals.",
        "Maybe I will change my job next year.",
    ),
    "B2": (
        "To be honest, I have mixed feelings about that.",
        "It took me a while to get used to the new system.",
        "Despite of the rain, we had a great time.",
        "I'd rather work fewer hours than earn more money.",
        "What bothers me most is that nobody asked us.",
        "I suppose it depends on how you look at it.",
        "If I had known it earlier, I would have done it differently.",
        "That reminds me of my first job.",
        "On the one hand it saves time, on the other hand people get lonely.",
        "I'm used to work in a team.",
        "My parents insisted that I study something useful.",
        "How would you deal with such a situation?",
        "I can't help thinking that we have missed something.",
        "It's not as simple as it looks like.",
        "People tend to underestimate how long it takes.",
        "I have been told that it will change next year.",
        "I totally agree, even though it's hard to accept.",
        "There's a lot of informations on the internet.",
        "It was the first time I felt at home there.",
        "As far as I know, nobody has tried that before.",
    ),
    "C": (
        "I would argue that the opposite is the case.",
        "There is more to it than meets the eye.",
        "What I find fascinating is how quickly we take things for granted.",
        "Had it not been for my colleague, I would have given up.",
        "That strikes me as somewhat naive.",
        "I wouldn't go so far as to call it a failure.",
        "It boils down to a question of trust.",
        "By and large, I'm content with how things turned out.",
        "Let me play devil's advocate for a moment.",
        "The more I read about it, the less certain I become.",
        "I stand corrected; I had misunderstood you.",
        "It goes against the grain, but I have to admit that you are right.",
        "Somebody ought to have spoken up long before it came to that.",
        "I'm inclined to believe that both explanations hold true.",
        "How do you reconcile these two ideas?",
        "We tend to mistake familiarity with truth.",
        "In hindsight, the signs were all there.",
        "I take your point, yet I remain unconvinced.",
        "One shouldn't throw the baby out with the bathwater.",
        "It is rather the exception than the rule.",
    ),
}


def lines(band: str, scenario: Scenario | None, number: int) -> Iterator[str]:
    """Endless: phrases of the scenario's steps, each with something else after it.

    `number` is the talk's: another one begins elsewhere.
    """
    anything = _ANYTHING[band]
    phrases = [
        phrase.text for step in (scenario.steps if scenario is not None else ()) for phrase in step.phrases
    ]
    place = number * 7
    while True:
        if phrases:
            yield phrases.pop(0)
        yield anything[place % len(anything)]
        place += 1
