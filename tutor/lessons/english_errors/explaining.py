"""What is behind each rule, in two or three plain sentences with an example. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from tutor.text import Text
from tutor.thinking.feedback import Correction

EXPLANATIONS: Mapping[str, Text] = {
    "double-subject": Text(
        "In English a sentence names its subject once. Say either the person or he, she: My brother works, "
        "or: He "
        "works."
    ),
    "third-person-s": Text(
        "In the present the verb ends in -s after he, she, it and after one person or thing: she works, my "
        "friend "
        "works. It is the only form that changes: I work, you work, they work."
    ),
    "agreement": Text(
        "The verb fits its subject: I am, you are, he is, we are; I have, she has; I was, they were. Look "
        "who does "
        "it, then choose the form."
    ),
    "base-after-did": Text(
        "“Did” shows already that it is past, so the verb itself stays in its basic form: I did not go, "
        "did you see? "
        "Only without did does the verb change: I went."
    ),
    "base-after-does": Text(
        "“Does” has the -s already, so the verb does not take another: she does not like it, does he work?"
    ),
    "modal-base": Text(
        "After can, must, should, will, could and would the verb never changes: she can speak, he must go."
    ),
    "modal-to": Text(
        "Can, could, must and should are followed by the bare verb, without “to”: I must go, I can swim. "
        "Others do "
        "need it: I have to go, I want to swim."
    ),
    "want-to": Text(
        "Want, need and would like take “to” before another verb: I want to learn. Before a thing there is "
        "none: I "
        "want a coffee."
    ),
    "want-someone-to": Text(
        "When somebody else shall do it, English says: I want him to come. There is no “that” after want."
    ),
    "agree": Text(
        "“Agree” is a verb like think or know: I agree, I do not agree, do you agree? It takes no am or are."
    ),
    "depends": Text("“Depend” is a verb like cost or help: it depends. It takes no is."),
    "simple-past": Text(
        "A time that is over, such as yesterday or last week, goes with the past: yesterday I went. Many "
        "common "
        "verbs have a past form of their own that has to be learnt."
    ),
    "irregular-past": Text(
        "Most verbs make their past with -ed, but many of the commonest ones do not: go, went; buy, "
        "bought. They "
        "are best learnt in pairs."
    ),
    "participle": Text(
        "With have or has comes the third form of the verb: go, went, gone: I have gone. The second form "
        "stands "
        "alone: I went."
    ),
    "never-order": Text("Never, always, already and just stand between have and the verb: I have never "
                        "been there."),
    "born": Text("Being born happened once, so it is told in the past: I was born in May."),
    "be-and-verb": Text(
        "A sentence in the present has one verb: I want, he knows. Am, is and are belong to forms in -ing: "
        "I am "
        "eating."
    ),
    "negation": Text(
        "A verb is negated with do not or does not: I don't understand, she doesn't like it. “Not” alone "
        "goes only "
        "with be, have got and can."
    ),
    "let": Text("After let, make and help somebody the bare verb follows: let me think."),
    "ing-form": Text(
        "After some verbs, and after words like in, at, before and without, the verb ends in -ing: I enjoy "
        "swimming, "
        "before going to bed."
    ),
    "for-to": Text("Why one does something is told with “to” and the verb: I came to learn. “For” takes a "
                   "noun: for you."),
    "unreal-if": Text(
        "Something that is only imagined: the part with if takes the past, the other part would: If I had "
        "time, I "
        "would travel."
    ),
    "question-do": Text(
        "A question with most verbs needs do, does or did before its subject: What do you do? Where does "
        "she live?"
    ),
    "question-order": Text("In a question is, are and can change places with the subject: Where is he? How "
                           "are you?"),
    "since-perfect": Text(
        "What began in the past and still goes on is told with have: I have lived here since 2015. “I live "
        "here” "
        "alone tells nothing about when it began."
    ),
    "since-for": Text(
        "“Since” goes with the moment when it began: since Monday, since 2015. “For” goes with how long it "
        "lasts: "
        "for three years."
    ),
    "before-ago": Text("Counted back from now one says ago, behind the time: two years ago."),
    "uncountable": Text(
        "Some words are never counted in English: information, advice, homework, money. They have no "
        "plural and no "
        "a or many: some information, a lot of money, a piece of advice."
    ),
    "much-many": Text("“Much” goes with what can't be counted: much time. “Many” goes with what can: many "
                      "people."),
    "people-are": Text("People and children are plurals: people are, children have. One of them is a "
                       "person, a child."),
    "everybody-is": Text(
        "Everybody, nobody and somebody mean many, but take the form for one: everybody is, nobody has."
    ),
    "there-are": Text("“There is” goes with one thing, “there are” with more: there are two shops."),
    "plural": Text(
        "With more than one the noun is in the plural, mostly with -s: three brothers. Some have a form of "
        "their "
        "own: children, people, women."
    ),
    "these": Text("This is for one, these for more than one: this day, these days."),
    "other": Text("Before a noun it is other, for one and for many: other people. Alone it is others."),
    "every": Text("“Every” counts one after the other, so the noun stays in the singular: every day."),
    "comparative": Text(
        "Short words are compared with -er and -est: big, bigger, the biggest. Long ones take more and "
        "most. Never "
        "both, and the other one follows after than."
    ),
    "same-as": Text("Likeness is told with “the same as”: the same as me."),
    "too-much": Text("Before words like expensive or hot it is too: too expensive. “Too much” goes with "
                     "things: too much rain."),
    "a-an": Text("What counts is the sound that follows: an apple, an hour, but a dog, a university."),
    "article": Text(
        "One thing that can be counted needs a, an or the: I am a teacher, I have a car. Some phrases have "
        "none: go "
        "to work, play football, speak English."
    ),
    "most": Text("“Most people” means nearly all of them. “Almost” means nearly and goes with all or "
                 "every: almost all."),
    "lot-of": Text("It is “a lot of”, or “lots of”: a lot of friends."),
    "age": Text("English tells age with be: I am twenty, or: I am twenty years old. One asks: How old are "
                "you?"),
    "be-hungry": Text("Hungry, thirsty, sleepy and afraid describe how one is: I am hungry."),
    "do-make": Text(
        "“Do” goes with work and duties: do homework, do sport. “Make” goes with what is there afterwards: "
        "make a "
        "cake, make a mistake."
    ),
    "take-photo": Text("With a camera one takes photos: I took many photos."),
    "trip": Text("“Travel” is mostly a verb: I travel a lot. The noun is a trip or a journey: take a trip."),
    "miss": Text("One misses what leaves without one: miss the bus. One loses what one had: lose a key."),
    "teach": Text("Who knows it teaches, who does not yet know it learns: she teaches me English."),
    "lend": Text("Who gives a thing for a while lends it: lend me a pen. Who takes it borrows it: can I "
                 "borrow a pen?"),
    "explain-to": Text("After explain the person needs “to”: explain it to me, explain to me how it works."),
    "say-tell": Text("“Tell” takes a person: tell me, he told me. “Say” takes the words: he said that, say "
                     "it."),
    "depend-on": Text("It is always “depend on”: it depends on the weather."),
    "listen-to": Text("With a thing or a person listen takes “to”: listen to music. Hear does not: hear "
                      "music."),
    "wait-for": Text("One waits for somebody or something: wait for me."),
    "discuss": Text("“Discuss” takes its object at once: discuss the plan. One talks about it."),
    "marry": Text("Marry takes its object at once: marry him. The state is told with to: I am married to "
                  "him."),
    "arrive": Text("One arrives at a place and in a city or country: at the hotel, in Rome. Home has no "
                   "such word: arrive home."),
    "go-home": Text("Home needs no “to”: go home, come home, get home."),
    "ask": Text("Ask takes the person at once: ask him."),
    "weekday": Text("Days take on, months and years in, hours at: on Monday, in May, at five."),
    "good-at": Text("Skills go with at: good at English, bad at cooking."),
    "interested-in": Text(
        "A person is interested in something; the thing is interesting: I am interested in art, art is "
        "interesting."
    ),
    "afraid-of": Text("One is afraid of something: afraid of dogs."),
    "different-from": Text("Things are different from each other."),
    "responsible-for": Text("One is responsible for something or somebody."),
    "opinion": Text("One says “in my opinion”, or simply: I think."),
    "same-time": Text("Moments take at: at the same time, at five, at night."),
    "call-it": Text("For a name one asks with what: What do you call this? What is it called?"),
    "very-like": Text("“Very” goes before words like big. A verb takes really, or very much at the end: I "
                      "really like it."),
    "like-very-much": Text("The object stands right behind its verb: I like chocolate very much."),
    "adverb-order": Text(
        "Always, usually, often and never stand before the verb, but behind be: I always go, I am always "
        "late."
    ),
    "double-negation": Text(
        "In standard English one negation is enough: I don't know anything, or: I know nothing. Two cancel "
        "each "
        "other."
    ),
}  # fmt: skip
"""By rule."""


def explanation(correction: Correction) -> Text:
    """What to say about a correction; of a rule that is not known here, what its finder said."""
    if (known := EXPLANATIONS.get(correction.rule)) is not None:
        return known
    return Text(
        "You said “{said}”. The usual way to say it is “{better}”. {why}",
        said=correction.said,
        better=correction.better,
        why=correction.why,
    )
