"""Verbs: their endings, their helpers, their tenses."""

from __future__ import annotations

from tutor.lessons.english_errors.rule import CLAUSE, STOP, Match, Rule, one_of, rule
from tutor.lessons.english_errors.words import (
    BASE_OF_PAST,
    BASE_OF_THIRD,
    NEVER_NOUNS,
    OBJECT_OF,
    PARTICIPLE,
    PAST,
    RELATIVES,
    VERBS,
    ing,
    third,
)
from tutor.text import Text

_VERB = one_of(VERBS)
_PAST = one_of(BASE_OF_PAST)
_THIRD = one_of(BASE_OF_THIRD)
_BARE = one_of(NEVER_NOUNS)
_HAVING = one_of(sorted(set(PAST) & set(PARTICIPLE)))
_KIN = rf"(?:my|his|her|our|your|their) {one_of(RELATIVES)}"
_OFTEN = r"(?:always|never|often|usually|sometimes|also|really|still)"
_SUBJECT = "(?:I|you|he|she|it|we|they)"
_NUMBER = (
    r"(?:\d+|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|many|several"
    r"|some"
    r"|a few)"
)
_TIMES = r"(?:years?|months?|weeks?|days?|hours?|minutes?)"
_LONG_AGO = (
    rf"(?:yesterday(?: (?:morning|evening|afternoon))?|last (?:week|month|year|night|weekend|summer|winter"
    rf"|spring"
    rf"|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|{_NUMBER} {_TIMES} ago)"
)
_NOW_THINKS = frozenset(
    ("think know believe say need have like love prefer hate feel understand remember").split()
)
"""Said of now, whatever the sentence begins with: "Last year, I think, …"."""
_SIMPLE_PAST = one_of(verb for verb in VERBS if verb not in _NOW_THINKS)
_WRONG_PARTICIPLES = {
    past: PARTICIPLE[verb]
    for verb, past in PAST.items()
    if PARTICIPLE[verb] != past and past not in {"forgot", "broke"}
}
_REGULARISED = {
    "goed": "went", "buyed": "bought", "eated": "ate", "speaked": "spoke", "teached": "taught",
    "catched": "caught", "thinked": "thought", "bringed": "brought", "comed": "came", "maked": "made",
    "taked": "took", "runned": "ran", "swimmed": "swam", "writed": "wrote", "drinked": "drank",
    "sleeped": "slept", "feeled": "felt", "finded": "found", "forgetted": "forgot", "knowed": "knew",
    "telled": "told", "sayed": "said", "selled": "sold", "standed": "stood", "winned": "won",
    "understanded": "understood", "gived": "gave", "drived": "drove", "breaked": "broke", "choosed": "chose",
    "begined": "began", "leaved": "left", "losed": "lost", "meeted": "met", "haved": "had",
}  # fmt: skip

_NOT = {True: "don't ", False: ""}


def _past_of(match: Match) -> Text:
    verb = match["v"].casefold()
    return Text('{past} is the past of "{verb}".', past=_quoted(PAST[verb]), verb=verb)


def _quoted(word: str) -> str:
    return f'"{word}"'


def _third(match: Match) -> str:
    return f"{match['s']} {third(match['v'].casefold())}"


def _with_s(match: Match) -> Text:
    return Text('After "{who}" the verb ends in -s.', who=match["s"].split()[0].casefold())


def _simple_past(match: Match) -> str:
    return f"{match['a']}{PAST[match['v'].casefold()]}"


def _wanted(match: Match) -> str:
    return f"{match['w']} {OBJECT_OF[match['s'].casefold()]} to"


def _no_verb(match: Match) -> str:
    helper = "doesn't" if match["s"].casefold() in {"he", "she", "it"} else "don't"
    return f"{match['s']} {helper} {match['v'].casefold()}"


def _without_be(match: Match) -> str:
    verb = match["v"].casefold()
    subject = match["s"]
    return f"{subject} {third(verb) if subject.casefold() in {'he', 'she'} else verb}"


def _unreal(match: Match) -> str:
    return f"{match['s']} {({'have': 'had', 'be': 'were', 'know': 'knew'})[match['v'].casefold()]}"


def _one_subject(match: Match) -> str:
    verb = match["v"].casefold()
    return f"{match['k']} {third(verb) if verb in PAST else match['v']}"


def _after(helper: str) -> Text:
    return Text('After "{helper}" the verb stays in its basic form.', helper=helper)


RULES: tuple[Rule, ...] = (
    rule(
        "double-subject", 2, rf"(?P<k>^{_KIN}) (?:he|she) (?P<v>{_VERB}|is|was|has|{_PAST}|{_THIRD})\b",
        _one_subject, "The person is named already: no second he or she.",
    ),
    rule(
        "third-person-s", 2, rf"{CLAUSE}(?P<s>(?:he|she)(?: {_OFTEN})?) (?P<v>{_VERB})\b(?! not\b)",
        _third, _with_s,
    ),
    rule(
        "third-person-s", 2, rf"(?P<s>^{_KIN}(?: {_OFTEN})?) (?P<v>{_VERB})\b(?! not\b)",
        _third, "After one person the verb ends in -s.",
    ),
    rule(
        "third-person-s", 2, rf"{CLAUSE}(?P<s>he|she|it) don't\b", r"\g<s> doesn't",
        "After he, she and it: doesn't.",
    ),
    rule(
        "third-person-s", 2, rf"{CLAUSE}(?P<s>I|we|they) (?:doesn't|does not)\b", r"\g<s> don't",
        "After I, you, we and they: don't.",
    ),
    rule(
        "agreement", 2, rf"{CLAUSE}(?P<s>we|they|I) has\b", r"\g<s> have", "After I, you, we and they: have.",
    ),
    rule("agreement", 2, rf"{CLAUSE}(?P<s>it) have\b", r"\g<s> has", "After he, she and it: has."),
    rule(
        "agreement", 2, rf"{CLAUSE}(?P<s>we|they) (?:is|am)\b", r"\g<s> are", "After we and they: are.",
    ),
    rule("agreement", 2, rf"{CLAUSE}(?P<s>he|she|it) are\b", r"\g<s> is", "After he, she and it: is."),
    rule("agreement", 2, rf"{CLAUSE}(?P<s>we|they|you) "
                         rf"was\b", r"\g<s> were", "After you, we and they: were."),
    rule("agreement", 2, r"^I (?:is|are)\b", "I am", "After I: am."),
    rule(
        "base-after-did", 2, rf"(?P<d>(?:didn't|did not)|did {_SUBJECT}) (?P<v>{_PAST})\b",
        lambda m: f"{m['d']} {BASE_OF_PAST[m['v'].casefold()]}", lambda m: _after("did"),
    ),
    rule(
        "base-after-does", 2, rf"(?P<d>doesn't|does not|does (?:he|she|it)) (?P<v>{_THIRD})\b",
        lambda m: f"{m['d']} {BASE_OF_THIRD[m['v'].casefold()]}", lambda m: _after("does"),
    ),
    rule(
        "modal-base", 2,
        rf"(?P<m>{_SUBJECT} (?:can|must|should|will|could|would|can't|won't|shouldn't)) (?P<v>{_THIRD})\b",
        lambda m: f"{m['m']} {BASE_OF_THIRD[m['v'].casefold()]}",
        lambda m: _after(m["m"].split()[1].casefold()),
    ),
    rule(
        "modal-to", 2, rf"(?P<m>{_SUBJECT} (?:must|should|mustn't|shouldn't|can't|couldn't)) to "
                       rf"(?P<v>{_VERB}|be)\b",
        r"\g<m> \g<v>", "No \"to\" after can, must and should.",
    ),
    rule(
        "modal-to", 2, rf"{CLAUSE}(?P<m>{_SUBJECT} (?:can|could)) to (?P<v>{_VERB}|be)\b", r"\g<m> \g<v>",
        "No \"to\" after can, must and should.",
    ),
    rule("modal-to", 2, r"can able to\b", "can", "\"Can\" says it already: no \"able to\"."),
    rule(
        "want-to", 2,
        rf"(?P<w>(?:I|you|we|they|he|she|don't|doesn't|didn't) (?:want|wants|wanted|would like|need))"
        rf" (?P<v>{_BARE})\b",
        r"\g<w> to \g<v>", "\"Want\", \"need\" and \"would like\" take \"to\" before a verb.",
    ),
    rule("want-to", 2, rf"(?P<w>I'd like|we'd like) (?P<v>{_BARE})\b", r"\g<w> to \g<v>",
         "\"Would like\" takes \"to\" before a verb."),
    rule(
        "want-someone-to", 2, r"(?P<w>(?:I|you|we|they|he|she) (?:want|wants|wanted)) that (?P<s>he|she"
                              r"|they|you)\b",
        _wanted, "\"Want\" takes a person and \"to\": want him to come.",
    ),
    rule(
        "agree", 2, r"(?P<s>I|we|they|you) ?(?:am|are|was|were|'m|'re)(?P<n> not)? agree\b",
        lambda m: f"{m['s']} {_NOT[bool(m['n'])]}agree",
        "\"Agree\" is a verb by itself: no am, is or are.",
    ),
    rule("agree", 2, r"are you agree\b", "do you agree", "\"Agree\" is a verb by itself: no am, is or are."),
    rule("depends", 2, r"it(?:'s| is) depends?\b", "it depends", "\"Depend\" is a verb by itself: no is."),
    rule(
        "simple-past", 3, rf"(?P<a>(?:^|(?<=\bbut )|(?<=\bso )|(?<=\band )){_LONG_AGO},? "
        rf"(?:I|we|they|you|he|she|{_KIN}) )(?P<v>{_SIMPLE_PAST})\b",
        _simple_past, _past_of,
    ),
    rule(
        "simple-past", 3, rf"(?P<a>^{_LONG_AGO},? (?:I|we|they) )(?P<v>have)(?= (?:a|an|the|my|no|some"
                          rf"|many|to)\b)",
        _simple_past, _past_of,
    ),
    rule(
        "simple-past", 3,
        r"(?P<a>^(?:I|we|they|he|she) )(?P<v>go|buy|eat|drink|watch|visit|play|come|meet)"
        r"(?= (?:(?!that\b|who\b|which\b|what\b|from\b|I\b|we\b|you\b|he\b|she\b|they\b|it\b|and\b|my \w+ "
        r"\w+ed\b)"
        rf"[\w']+ ){{0,5}}{_LONG_AGO}[.!]?$)",
        _simple_past, _past_of,
    ),
    rule(
        "irregular-past", 2, one_of(_REGULARISED) + r"\b", lambda m: _REGULARISED[m[0].casefold()],
        "The past of this verb is irregular.",
    ),
    rule(
        "participle", 2, rf"(?P<h>(?:have|has|haven't|hasn't)(?: never| already| just)?) "
        rf"(?P<v>{one_of(_WRONG_PARTICIPLES)})\b",
        lambda m: f"{m['h']} {_WRONG_PARTICIPLES[m['v'].casefold()]}",
        "After \"have\" comes the third form of the verb.",
    ),
    rule(
        "never-order", 1, r"(?P<s>I|we|they|you|he|she) never (?P<h>have|has) (?=(?:been|seen|eaten|gone"
                          r"|had|done"
        r"|tried|heard|visited|played|met)\b)",
        r"\g<s> \g<h> never ", "\"Never\" stands between have and the verb.",
    ),
    rule("born", 2, r"I(?: am|'m) born\b", "I was born", "It happened once: was born."),
    rule("born", 2, r"(?P<s>I|he|she|we|they) borned\b", lambda m: f"{m['s']} {_was(m['s'])} born",
         "The form is: was born."),
    rule(
        "be-and-verb", 2, r"(?P<s>I|we|he|she|they) ?(?:am|are|is|'m|'re) "
        r"(?P<v>want|go|know|have|think|speak|eat|understand|learn|remember)\b(?! for\b)",
        _without_be, "One verb is enough: no am, is or are before it.",
    ),
    rule(
        "negation", 2, rf"{CLAUSE}(?P<s>I|we|they|you|he|she) (?:no|not) "
        r"(?P<v>understand|want|like|have|know|speak|remember|think|go|work|need|live|eat|drink)\b",
        _no_verb, "A verb is negated with don't or doesn't.",
    ),
    rule(
        "negation", 2, r"(?P<s>I)(?: am|'m) not (?P<v>understand|know|want|speak|remember|think|have|need"
                       r"|eat)\b",
        _no_verb, "A verb is negated with don't or doesn't.",
    ),
    rule("let", 1, rf"(?P<l>let (?:me|him|her|us|them)) to (?P<v>{_VERB}|be)\b", r"\g<l> \g<v>",
         "No \"to\" after let."),
    rule(
        "ing-form", 2, rf"(?P<e>enjoy|enjoys|enjoyed|avoid|finished) to (?P<v>{_VERB})\b",
        lambda m: f"{m['e']} {ing(m['v'].casefold())}", "After this verb the next one ends in -ing.",
    ),
    rule(
        "ing-form", 2, r"(?P<e>look(?:ing)? forward to) (?P<v>see|meet|hear|go|have|learn|be|get|eat"
                       r"|speak)\b",
        lambda m: f"{m['e']} {ing(m['v'].casefold())}", "After \"look forward to\" the verb ends in -ing.",
    ),
    rule(
        "ing-form", 2, r"(?P<e>interested in|good at|before|after|without) "
        r"(?P<v>go|eat|learn|see|take|buy|speak|come|make|get|know|write)\b",
        lambda m: f"{m['e']} {ing(m['v'].casefold())}", "After such a little word the verb ends in -ing.",
    ),
    rule("for-to", 2, rf"for to (?P<v>{_VERB})\b", r"to \g<v>", "A purpose is told with \"to\" alone."),
    rule(
        "for-to", 2, r"(?<!\w )for (?P<v>learn|go|buy|see|eat|speak|improve|know|become)\b"
        r"|(?<=\w )for (?P<w>learn|buy|see|eat|speak|improve|become)\b",
        lambda m: f"to {m['v'] or m['w']}", "A purpose is told with \"to\", not \"for\".",
    ),
    rule("unreal-if", 2, r"(?P<s>^if (?:I|he|she|they|we)) would (?P<v>have|be|know)\b(?! to\b)", _unreal,
         "No \"would\" after if."),
    rule(
        "question-do", 2, rf"^(?P<w>what|where|when|why|how) (?P<s>you|they|we) (?P<v>{_VERB})\b"
        r"(?=(?:(?! is | was | are )[^?]){0,40}\?$)",
        r"\g<w> do \g<s> \g<v>", "A question needs do or does.",
    ),
    rule(
        "question-do", 2, rf"^(?P<w>what|where|when|why|how) (?P<s>he|she) (?P<v>{_VERB}|{_THIRD})\b"
        r"(?=(?:(?! is | was | are )[^?]){0,40}\?$)",
        lambda m: f"{m['w']} does {m['s']} {BASE_OF_THIRD.get(m['v'].casefold(), m['v'])}",
        "A question needs do or does.",
    ),
    rule("question-order", 2, r"^(?P<w>where|who|how|what) (?P<s>he|she|it) is(?=\?$)", r"\g<w> is \g<s>",
         "In a question the verb comes first."),
    rule("question-order", 2, r"^(?P<w>where|who|how) (?P<s>they|you) are(?=\?$)", r"\g<w> are \g<s>",
         "In a question the verb comes first."),
    rule(
        "since-perfect", 2, r"(?P<s>I|we|they) (?P<v>live|work|study|learn|know)(?P<r>(?: [\w']+){0,3} since)"
        rf"(?= (?:\d{{4}}|last|january|february|march|april|june|july|august|september|october|november"
        rf"|december"
        rf"|my childhood|{_NUMBER} {_TIMES})\b)",
        lambda m: f"{m['s']} have {PARTICIPLE[m['v'].casefold()]}{m['r']}",
        "It began then and goes on: have and the third form.",
    ),
    rule(
        "since-for", 2, rf"since (?P<t>(?!a day|one day){_NUMBER} {_TIMES})\b"
        r"(?! (?:ago|have|has|had|is|are|was|were|passed|of)\b)",
        r"for \g<t>", "\"Since\" goes with a moment, \"for\" with a length of time.",
    ),
    rule("before-ago", 2, rf"before (?P<t>(?:two|three|four|five|some|\d+|a few|many) {_TIMES})(?={STOP})",
         r"\g<t> ago", "A time that has passed since: ago."),
)  # fmt: skip


def _was(subject: str) -> str:
    return "were" if subject.casefold() in {"we", "they"} else "was"
