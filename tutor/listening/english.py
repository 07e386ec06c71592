"""English words by what they do at the end of a sentence; grammar.py says what follows from it."""

from __future__ import annotations

FILLERS = frozenset("um uh er erm hmm hm mm eh ah umm uhm uhh".split())

DETERMINERS = frozenset("a an the my your our their its every each".split())

SUBJECTS = frozenset("i he she we they it you".split())

AUXILIARIES = frozenset(
    "am is are was were be been do does did have has had can could will would should must may might "
    "isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't can't couldn't won't "
    "wouldn't".split()
)

CONTRACTIONS = frozenset(
    "i'm i've i'll i'd he's he'll he'd she's she'll she'd we're we've we'll we'd you're you've you'll "
    "you'd they're they've they'll they'd it's it'll there's what's who's where's how's let's".split()
)

_CONJUNCTIONS = frozenset(
    "and or but because cause cuz if when while although though unless until till whether since where "
    "than as that's which who whose".split()
)

_PREPOSITIONS = frozenset(
    "of from into at with by for during without between among towards toward onto upon against like".split()
)

HANGING = (
    DETERMINERS
    | CONTRACTIONS
    | _CONJUNCTIONS
    | _PREPOSITIONS
    | frozenset("i he she we they very quite is are was were am gonna wanna".split())
)
"""No sentence ends in one of these, whatever mark a recogniser puts behind it."""

HANGING_UNMARKED = frozenset(
    "in on up about over off out under through after before around then so this that these those some "
    "any his her what how why really more most such also maybe just always usually sometimes going "
    "trying not no".split()
)
"""A sentence may end in one of these, as in "Come in.", and then has a mark."""

HANGING_PAIRS = frozenset(
    [
        *[
            ("and", "then"),
            ("but", "then"),
            ("so", "then"),
            ("for", "example"),
            ("i", "mean"),
            ("you", "know"),
        ],
        *[("i", "think"), ("i", "guess"), ("and", "so"), ("and", "also"), ("but", "also")],
        *[("think", "that"), ("said", "that"), ("know", "that")],
        *[
            (verb, "to")
            for verb in "want wants wanted need needs needed went go goes going like likes".split()
        ],
        *[(verb, "to") for verb in "try tries tried used decided started listen came come able".split()],
    ]
)

NEEDS_OBJECT = frozenset(
    "want need like went got bought made said took put wanted needed liked found get buy make take visit "
    "think mean guess feel".split()
)
"""Nobody has finished who says "I want" or "she took" and no more."""

SUBORDINATE = frozenset("when if although though while unless since".split())

ANSWERS = frozenset(
    [
        *"yes no yeah yep nope ok okay sure thanks maybe hello hi hey goodbye bye please sorry".split(),
        *"nothing never fine great right exactly really absolutely nobody everything perhaps".split(),
        *["thank you", "no thank you", "yes please", "no thanks", "thank you very much", "of course"],
        *[
            "not really",
            "not yet",
            "i see",
            "i don't know",
            "excuse me",
            "i'm fine",
            "very good",
            "very well",
        ],
        *["good morning", "good evening", "good night", "i think so", "i don't think so", "yes of course"],
        *["i agree", "i understand", "see you", "i like it", "all right", "so so", "not bad", "a little"],
        *["a lot", "that's all", "that's it", "that's right", "i hope so", "yes i think so", "me too"],
        "i'd love to",
    ]
)
"""Whole turns, however short."""

_VERBS = frozenset(
    "ask become begin believe bring buy call change come cook cost cut dance drink drive eat enjoy "
    "explain feel find finish fly follow forget get give go grow hate hear help hope keep know learn "
    "leave let like listen live look lose love make mean meet miss move need open pay play prefer put "
    "read remember run say see sell send show sing sit sleep speak spend stand start stay stop study "
    "swim take talk teach tell think travel try turn understand use visit wait walk want watch wear win "
    "wish work worry write".split()
)
_PAST = frozenset(
    "ate became began bought broke brought built came caught chose cost cut did drank drove fell felt "
    "flew forgot found gave got grew heard held kept knew led left lost made meant met paid ran read "
    "said sang sat saw sent slept sold spent spoke stood swam taught thought told took understood went "
    "woke won wore wrote".split()
)


def has_verb(words: list[str]) -> bool:
    """Whether one of the words is surely or probably a verb; about four of five sentences pass."""
    return any(
        word in AUXILIARIES
        or "'" in word
        or word in _PAST
        or word in _VERBS
        or word.removesuffix("s") in _VERBS
        or word.removesuffix("es") in _VERBS
        or (len(word) > 4 and word.endswith("ed"))
        for word in words
    )
