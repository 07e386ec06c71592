"""Set phrases: which verb, which little word, which order."""

from __future__ import annotations

from tutor.lessons.english_errors.rule import STOP, Match, Rule, rule

_MAKE = {"make": "do", "makes": "does", "made": "did", "making": "doing"}
_ANY = {"nothing": "anything", "nobody": "anybody", "no one": "anyone"}
_DO_MAKE = {"do": "make", "does": "makes", "did": "made", "doing": "making"}
_TAKE = {"make": "take", "makes": "takes", "made": "took", "making": "taking"}
_LOSE = {"lose": "miss", "lost": "missed", "loose": "miss"}
_NUMBERS = (
    r"(?:1[0-9]|[2-9][0-9]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
    r"|(?:twenty|thirty"
    r"|forty|fifty|sixty|seventy)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)"
)
_AFTER = (
    r"(?=\s*(?:$|[.,!?;:…]|(?:and|but|in|on|at|by|every|with|because|after|before|for|so|yesterday"
    r"|today|now)\b))"
)
_WHOM = r"(?:me|him|us|them)"
_THING = r"(?=\s*(?:$|[.,!?]|(?:how|what|why|where|the|this|that|a|my|your|something|about|it)\b))"


def _be(subject: str) -> str:
    return {"i": "am", "he": "is", "she": "is"}.get(subject.casefold(), "are")


def _age(match: Match) -> str:
    return f"{match['s']} {_be(match['s'])} {match['n']} years old"


def _state(match: Match) -> str:
    return f"{match['s']} {_be(match['s'])} {match['a']}"


RULES: tuple[Rule, ...] = (
    rule("age", 3, rf"(?P<s>I|he|she|we|they) (?:have|has) (?P<n>\d+|{_NUMBERS}) years old\b", _age,
         "Age is told with be: I am twenty years old."),
    rule("age", 3, rf"(?P<s>I|he|she) (?:have|has) (?P<n>{_NUMBERS}) years(?=\s*(?:$|[.,!?]|and I\b))", _age,
         "Age is told with be: I am twenty years old."),
    rule("age", 3, r"how many years do you have(?=\?)", "how old are you", "One asks: how old are you?"),
    rule("be-hungry", 2, r"(?P<s>I|he|she|we|they) (?:have|has) (?P<a>hungry|thirsty|sleepy"
                         r"|afraid)\b", _state,
         "Hungry, thirsty and afraid go with be."),
    rule("do-make", 2, rf"(?P<v>make|makes|made|making) (?P<r>(?:(?:my|the|your|his|her|our|their) "
                       rf")?homework){_AFTER}",
         lambda m: f"{_MAKE[m['v'].casefold()]} {m['r']}", "One does homework."),
    rule("do-make", 2, r"(?P<v>do|does|did|doing) (?P<r>(?:a|some|many|the same) )?mistake(?P<n>s?)\b",
         lambda m: f"{_DO_MAKE[m['v'].casefold()]} {m['r'] or ''}mistake{m['n']}", "One makes mistakes."),
    rule("take-photo", 2, r"(?P<v>make|makes|made|making) (?P<r>(?:a |some |many )?(?:photo|picture)s?)"
         rf"{_AFTER}", lambda m: f"{_TAKE[m['v'].casefold()]} {m['r']}", "One takes photos."),
    rule("do-make", 2, rf"(?P<v>make|makes|made|making) (?P<r>sport|sports|shopping){_AFTER}",
         lambda m: f"{_MAKE[m['v'].casefold()]} {m['r']}", "One does sport, and does the shopping."),
    rule("trip", 2, rf"(?:make|do) a "
                    rf"travel\b{STOP}", "take a trip", "One takes a trip; \"travel\" is the verb."),
    rule("trip", 2, rf"(?:made|did) a "
                    rf"travel\b{STOP}", "took a trip", "One takes a trip; \"travel\" is the verb."),
    rule("miss", 2, r"(?P<v>lose|lost|loose) (?P<r>(?:the|my) (?:bus|train|flight|plane))"
         r"(?=\s*(?:$|[.,!?]|(?:and|because|this|yesterday|so|today)\b))",
         lambda m: f"{_LOSE[m['v'].casefold()]} {m['r']}", "One misses a bus; one loses a key."),
    rule("teach", 2, r"(?P<v>learn|learned|learnt) (?P<w>me|him|us|them) (?P<r>english|how|to|the)\b",
         lambda m: f"{'teach' if m['v'].casefold() == 'learn' else 'taught'} {m['w']} {m['r']}",
         "The teacher teaches, the student learns."),
    rule("lend", 2, r"borrow me\b", "lend me", "Who gives, lends; who takes, borrows."),
    rule("explain-to", 2, rf"(?P<v>explain|explains|explained) (?P<w>{_WHOM}){_THING}", r"\g<v> to \g<w>",
         "One explains something to somebody."),
    rule("explain-to", 2, r"(?P<v>explain|explains|explained) you (?=(?:how|what|why|the|this|that|a|my"
                          r"|something|it)\b)",
         r"\g<v> to you ", "One explains something to somebody."),
    rule("say-tell", 2, rf"said (?P<w>{_WHOM})(?=\s*(?:$|[.,!?]|(?:that|the|what|to|about|how|why|where"
                        rf"|it)\b))",
         r"told \g<w>", "One tells somebody, and says something."),
    rule("say-tell", 2, r"say me (?=(?:the|what|why|how|your|where|something|that)\b)", "tell me ",
         "One tells somebody, and says something."),
    rule("depend-on", 2, r"(?P<v>depend|depends|depended|depending) (?:of"
                         r"|from)\b", r"\g<v> on", "Depend on …"),
    rule("listen-to", 2,
         r"(?<=\w )(?P<v>listen|listens|listened|listening) (?P<o>music|the|him|them|me|songs|radio"
         r"|podcasts|my)\b",
         r"\g<v> to \g<o>", "One listens to something."),
    rule("listen-to", 2, r"^(?P<v>listen|listening) (?P<o>music|songs|podcasts)\b", r"\g<v> to \g<o>",
         "One listens to something."),
    rule("wait-for", 2, rf"(?<=\w )(?P<v>wait|waits|waited|waiting) (?P<w>{_WHOM}|you)(?=\s*(?:$|[.,!?]|"
         r"(?:at|in|here|there|outside|until)\b))", r"\g<v> for \g<w>", "One waits for somebody."),
    rule("discuss", 1, r"(?P<v>discuss|discusses|discussed) about\b(?! "
                       r"\d)", r"\g<v>", "\"Discuss\" takes no about."),
    rule("marry", 2, r"(?P<v>marry|marries|married) with (?=(?:him|her|me|a man|a woman|my (?:boy"
                     r"|girl)friend)\b)",
         lambda m: f"{m['v']} " if m["v"].casefold() != "married" else "married "
                                                                       "to ", "One marries somebody."),
    rule("arrive", 1, r"(?P<v>arrive|arrives|arrived) to (?P<o>the|my|a)\b", r"\g<v> at \g<o>",
         "One arrives at a place, or in a city."),
    rule("arrive", 1, r"(?P<v>arrive|arrives|arrived) (?:to|at) "
                      r"home\b", r"\g<v> home", "\"Home\" takes no to."),
    rule("go-home", 1, r"(?P<v>go|goes|went|going|gone|come|came|get|got) to home\b"
         rf"{_AFTER}", r"\g<v> home", "\"Home\" takes no to."),
    rule("ask", 1, r"(?P<v>ask|asks|asked) to (?P<w>him|me|them|us)\b", r"\g<v> \g<w>", "One asks somebody."),
    rule("weekday", 1, r"(?<!interested )(?<!believe )in (?P<d>monday|tuesday|wednesday|thursday|friday"
                       r"|saturday|sunday)"
         r"\b(?!')", r"on \g<d>", "On Monday, in May, at five."),
    rule("good-at", 1, r"(?P<b>(?:am|is|are|was|were|'m|very|not|so|really) good) in (?P<o>english|maths?"
                       r"|sports?|football"
         r"|cooking|singing|drawing|languages)\b", r"\g<b> at \g<o>", "One is good at something."),
    rule("interested-in", 2, r"interested (?:on|about)\b(?! the whole)", "interested in", "Interested in …"),
    rule("interested-in", 2, r"(?P<s>I am|I'm|we are) interesting in\b", r"\g<s> interested in",
         "A person is interested; a book is interesting."),
    rule("afraid-of", 2, r"afraid from\b", "afraid of", "Afraid of …"),
    rule("different-from", 1, r"different of\b", "different from", "Different from …"),
    rule("responsible-for", 1, r"responsible of\b", "responsible for", "Responsible for …"),
    rule("opinion", 1, r"(?:on|for|to) my opinion\b", "in my opinion", "In my opinion …"),
    rule("same-time", 1, r"in the same time(?=\s*(?:$|[.,!?]|(?:I|and|he|she|we)\b))", "at the same time",
         "At the same time …"),
    rule("call-it", 2, r"how (?P<d>do|does|did) (?P<s>you|we|they) call (?P<o>this|it|that)\b(?! a day)",
         r"what \g<d> \g<s> call \g<o>", "One asks: what do you call it?"),
    rule("call-it", 2, r"how is it called\b", "what is it called", "One asks: what is it called?"),
    rule("very-like", 2, r"(?P<s>I|we|they|you|he|she) very (?P<v>likes?|loves?|wants?|enjoys?)\b",
         r"\g<s> really \g<v>", "Before a verb: really."),
    rule("like-very-much", 1, r"(?P<v>like|love|enjoy) very much (?P<o>(?:[\w']+ ){0,2}[\w']+)(?=[.!]?$)",
         r"\g<v> \g<o> very much", "First what one likes, then how much."),
    rule("adverb-order", 1, r"(?P<s>I|we|they|you) (?P<v>go|eat|drink|watch|play|work|study) (?P<a>always"
                            r"|usually|never)\b",
         r"\g<s> \g<a> \g<v>", "Such a word stands before the verb."),
    rule("double-negation", 2, r"(?P<d>(?:don't|doesn't|didn't|haven't|hasn't|don't|never) (?:know|have"
                               r"|want|see|say|"
         r"understand|like|need|eat|hear|buy|found|got|remember|speak|said|seen)) (?P<n>nothing|nobody|no "
         r"one)\b"
         r"(?! (?:is|was|can|will|but)\b)",
         lambda m: f"{m['d']} {_ANY[m['n'].casefold()]}", "One negation is enough."),
    rule("double-negation", 2, r"(?P<d>don't|doesn't|didn't) have no (?P<n>\w+)", r"\g<d> have any \g<n>",
         "One negation is enough."),
)  # fmt: skip
