"""Nouns: what can be counted, one or many, a and the; and how things are compared."""

from __future__ import annotations

from tutor.lessons.english_errors.rule import END, STOP, Match, Rule, one_of, rule
from tutor.lessons.english_errors.words import PLURAL_OF
from tutor.text import Text

_UNCOUNTED = {
    "informations": "information", "advices": "advice", "furnitures": "furniture", "homeworks": "homework",
    "luggages": "luggage", "equipments": "equipment", "knowledges": "knowledge", "softwares": "software",
    "baggages": "baggage", "musics": "music",
}  # fmt: skip
_MASS = one_of(
    ("information advice homework furniture equipment knowledge luggage software music news").split()
)
_MASS_MANY = one_of(
    ("information advice homework furniture money music luggage equipment knowledge traffic").split()
)
_COUNTED = one_of(
    "people friends cars books things children houses problems students countries cities words questions "
    "dogs cats "
    "languages tourists shops restaurants".split()
)
_BETTER = (
    "better worse bigger smaller easier harder cheaper faster taller happier nicer stronger colder hotter"
).split()
_COMPARED = {
    "big": "bigger", "small": "smaller", "cheap": "cheaper", "easy": "easier", "old": "older",
    "fast": "faster",
    "tall": "taller", "strong": "stronger", "cold": "colder", "hot": "hotter", "young": "younger",
    "rich": "richer", "happy": "happier", "nice": "nicer", "long": "longer", "short": "shorter",
    "good": "better", "bad": "worse",
}  # fmt: skip
_SUPERLATIVES = one_of(
    ("best worst biggest smallest easiest hardest cheapest fastest tallest oldest nicest").split()
)
_VOWELS = one_of(
    "apple orange egg umbrella hour idea elephant interesting important old easy example office engineer "
    "aunt uncle "
    "island exam email evening afternoon accident airport answer artist animal actor address onion honest "
    "expensive "
    "english italian american indian australian ugly empty amazing excellent exciting architect accountant "
    "apartment "
    "argument article appointment".split()
)
_CONSONANTS = one_of(
    "book car dog cat house big good small nice teacher student doctor job friend woman man girl boy new "
    "beautiful "
    "university useful different problem question table city country restaurant european film movie party "
    "phone "
    "computer year".split()
)
_JOBS = one_of(
    "teacher student engineer doctor nurse lawyer cook driver waiter waitress programmer pilot dentist "
    "journalist "
    "actor artist architect accountant housewife policeman farmer mechanic".split()
)
_OWNED = one_of(
    ("car dog cat job problem question idea brother sister house girlfriend boyfriend headache").split()
)
_PLACES = one_of(
    ("cinema supermarket beach airport gym doctor dentist museum park bank library station").split()
)
_ONE = one_of(PLURAL_OF)
_MORE_THAN_ONE = r"(?:two|three|four|five|six|seven|eight|nine|ten|many|several)"
_GAME = r"(?:football|tennis|basketball|volleyball|chess)"
_TONGUE = r"(?:english|spanish|french|german|italian|portuguese|chinese|japanese|russian)"
_PRONE = (
    r"(?:big|expensive|difficult|hot|cold|tired|late|small|fast|slow|hard|easy|far|long|old|young"
    r"|busy|heavy|loud)"
)


def _article(match: Match) -> str:
    noun = match["n"]
    return f"{match['b']} {'an' if noun[0].casefold() in 'aeiou' else 'a'} {noun}"


def _plural(match: Match) -> str:
    return f"{match['q']} {PLURAL_OF[match['n'].casefold()]}"


def _after_number(match: Match) -> Text:
    return Text('After "{number}" there are more than one: {plural}.', number=match["q"].casefold(),
                plural=PLURAL_OF[match["n"].casefold()])  # fmt: skip


def _one_of_mine(match: Match) -> str:
    return f"{match['q']}{PLURAL_OF[match['n'].casefold()]}"


def _more_than(match: Match) -> str:
    return _COMPARED[match["a"].casefold()]


_UNCOUNTABLE = "This word can't be counted: no -s, no a, no many."
RULES: tuple[Rule, ...] = (
    rule("uncountable", 2, one_of(_UNCOUNTED) + r"\b", lambda m: _UNCOUNTED[m[0].casefold()], _UNCOUNTABLE),
    rule("uncountable", 2, rf"an? (?P<g>good |bad |new )?(?P<n>{_MASS})\b{END}",
         lambda m: f"some {m['g'] or ''}{m['n']}", _UNCOUNTABLE),
    rule("uncountable", 2, rf"(?<!how )(?<!too )(?<!so )many (?P<n>{_MASS_MANY})\b{END}", r"a lot of \g<n>",
         _UNCOUNTABLE),
    rule("uncountable", 2, rf"(?P<h>how|too|so) many (?P<n>{_MASS_MANY})\b{END}", r"\g<h> much \g<n>",
         _UNCOUNTABLE),
    rule("much-many", 2, rf"(?<!how )(?<!pretty )(?<!very )(?<!as )much (?P<n>{_COUNTED})\b", r"many \g<n>",
         "Much for what can't be counted, many for what can."),
    rule("people-are", 2,
         r"(?P<p>^(?:the |some |many |most |all |these |those |other |young |old |rich |poor )?(?:people"
         r"|children)) "
         r"(?P<v>is|was|has)\b",
         lambda m: f"{m['p']} {({'is': 'are', 'was': 'were', 'has': 'have'})[m['v'].casefold()]}",
         "\"People\" and \"children\" are many: are, were, have."),
    rule("everybody-is", 2, r"^(?P<e>everybody|everyone|nobody|somebody|everything) (?P<v>are|were|have)\b",
         lambda m: f"{m['e']} {({'are': 'is', 'were': 'was', 'have': 'has'})[m['v'].casefold()]}",
         "Such a word is followed by the form for one: is, was, has."),
    rule("there-are", 2,
         r"^there is (?P<n>many|several|two|three|four|five|six|seven|eight|nine|ten|a few|a lot of "
         r"people)\b(?! a\b)",
         r"there are \g<n>", "With more than one: there are."),
    rule("plural", 2, rf"(?P<q>{_MORE_THAN_ONE}) (?P<n>{_ONE})\b(?!')(?=\s*(?:$|[.,!?;:…]|(?:and|in|at"
                      rf"|from|with|who|"
         r"that|ago|here|there|because|but|are|were|every|yesterday)\b))", _plural, _after_number),
    rule("plural", 2, rf"(?P<q>one of (?:my|his|her|our|their|your)(?: best| good)? )(?P<n>{_ONE})\b(?!')"
         r"(?=\s*(?:$|[.,!?;:…]|(?:and|is|was|who|lives|from|in|has)\b))", _one_of_mine,
         "One of many: the noun is in the plural."),
    rule("plural", 2, r"childrens\b(?!')|childs\b", "children", "The plural of child is children."),
    rule("plural", 2, r"womans\b(?!')", "women", "The plural of woman is women."),
    rule("plural", 2, r"(?P<q>many|some|all the|these) peoples\b(?! of\b)(?!')", r"\g<q> people",
         "\"People\" is a plural already."),
    rule("these", 2, r"this (?P<n>people|children|women|men|things|days)\b(?!')", r"these \g<n>",
         "With more than one: these."),
    rule("other", 2, r"others (?P<n>people|things|countries|students|places)\b", r"other \g<n>",
         "Before a noun \"other\" has no -s."),
    rule("every", 2, r"every (?P<n>day|week|month|year|night|morning)s\b(?!')", r"every \g<n>",
         "After \"every\" comes the form for one."),
    rule("comparative", 2, rf"more (?P<a>{one_of(_BETTER)})\b(?! (?:people|\w+s)\b)", r"\g<a>",
         "It is compared already: no more."),
    rule("comparative", 2, rf"more (?P<a>{one_of(_COMPARED)})(?= than\b)", _more_than,
         "Short words are compared with -er."),
    rule("comparative", 2, rf"most (?P<a>{_SUPERLATIVES})\b", r"\g<a>", "It is the highest already: no "
                                                                        "most."),
    rule("comparative", 2, r"(?P<a>bigger|smaller|taller|older|younger|better|worse|faster|cheaper"
                           r"|stronger) that "
         r"(?P<w>me|you|him|them|us)\b", r"\g<a> than \g<w>", "Compared with \"than\"."),
    rule("same-as", 1, r"the same (?:like|than) (?P<w>me|you|him|her|us|them|my|in)\b", r"the same as \g<w>",
         "The same as …"),
    rule("too-much", 1, rf"too much (?P<a>{_PRONE})\b(?=\s*(?:$|[.,!?]|(?:for|to|and|in|here|today)\b))",
         r"too \g<a>", "\"Too\" alone stands before such a word."),
    rule("a-an", 1, rf"(?-i:a) (?P<n>{_VOWELS})\b", r"an \g<n>", "Before the sound of a vowel: an."),
    rule("a-an", 1, rf"(?-i:an) (?P<n>{_CONSONANTS})\b", r"a \g<n>", "Before the sound of a consonant: a."),
    rule("article", 2, rf"(?P<b>(?:I am|I'm|he is|he's|she is|she's|he was|she was|I was)(?: not)?) "
                       rf"(?P<n>{_JOBS})\b"
         r"(?=\s*(?:$|[.,!?;:…]|(?:in|at|and|but|for|now|because"
         r"|from)\b))", _article, "A job needs a or an."),
    rule("article", 2, rf"(?P<b>(?:I|we|they) (?:have|don't have)) (?P<n>{_OWNED})\b"
         r"(?=\s*(?:$|[.,!?;:…]|(?:and|but|in|at|because|now|for)\b))", _article,
         "One thing that can be counted needs a or an."),
    rule("article", 1, rf"(?P<g>(?:go|goes|went|going) to) (?P<n>{_PLACES})\b"
         r"(?=\s*(?:$|[.,!?;:…]|(?:and|with|on|in|every|yesterday|at|because|but|to|last|tomorrow)\b))",
         r"\g<g> the \g<n>", "A place like this takes \"the\"."),
    rule("article", 1, r"(?P<g>(?:go|goes|went|going) to) the (?P<n>work|bed)\b"
         r"(?=\s*(?:$|[.,!?;:…]|(?:by|on|at|every|in|and|because|late|early)\b))", r"\g<g> \g<n>",
         "No \"the\" here: go to work, go to bed."),
    rule("article", 1, rf"(?P<g>play|plays|played|playing) the (?P<n>{_GAME})\b"
         r"(?=\s*(?:$|[.,!?;:…]|(?:and|with|on|in|every|at)\b))", r"\g<g> \g<n>", "No \"the\" before games."),
    rule("article", 1, rf"(?P<g>speak|speaks|speaking|learn|study) the (?P<n>{_TONGUE})\b(?=\s*(?:$|[.,!?]"
                       rf"|and\b|well\b))",
         r"\g<g> \g<n>", "No \"the\" before languages."),
    rule("article", 1, rf"(?:in|on|at) internet\b{STOP}", "on the internet", "It is: on the internet."),
    rule("article", 2, r"(?P<w>was|am|were) "
                       r"child\b", r"\g<w> a child", "One thing that can be counted needs a or an."),
    rule("article", 1, r"the my (?P<n>\w+)", r"my \g<n>", "\"My\" takes no \"the\"."),
    rule("most", 1, r"(?<!make )(?<!making )(?<!made )(?<!get )the most of (?P<n>people|students|children)\b",
         r"most \g<n>", "Most people, without the and of."),
    rule("most", 2, r"almost people\b", "most people", "\"Almost\" means nearly; here it is: most."),
    rule("lot-of", 1, r"(?P<v>have|has|had|is|are|buy|read|drink|meet|need|spend|want) lot "
                      r"of\b", r"\g<v> a lot of",
         "A lot of …"),
)  # fmt: skip
