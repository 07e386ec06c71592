"""From what was heard to what was meant: without fillers, repeated starts and words that broke off. Pure.

    "Um, I I went to the, to the mark- market."  ──►  "I went to the market."

The conversation goes on with the clean words; the raw ones are kept beside them, for they tell of fluency.
"""

from __future__ import annotations

import re

_FILLERS = {
    "en": "um uh uhm er erm hm hmm mm",
    "de": "äh ähm öh öhm hm hmm mm",
    "fr": "euh heu hum hm hmm",
    "es": "eh em mm hm",
    "it": "ehm eh mm hm",
    "pt": "hã hum hm eh",
    "nl": "eh ehm uh uhm hm",
}
"""Sounds of thinking; a word that means something elsewhere in its language is none."""
_TWICE_ON_PURPOSE = frozenset(
    "very really so no yes bye ha well now there had that much far many again long never sehr ja nein muy sí "
    "très oui non molto".split()
)
_LONGEST_START = 3
"""Words of a start that is made again."""
_TOKEN = re.compile(r"\S+")
_EDGES = re.compile(r"^\W+|\W+$")
_BROKEN_OFF = re.compile(r"^\w+[-–—]+,?$")
_SENTENCE_END = (".", "!", "?", "…", "。", "！", "？")


def clean(text: str, language: str) -> str:
    """The text without what was only hesitation; unchanged where nothing else would be left.

    `language` is a code such as "en-GB"; of one that is not known, and of those in which a word is often said
    twice on purpose, everything stays.
    """
    fillers = frozenset(_FILLERS.get(language.partition("-")[0].lower(), "").split())
    if not fillers:
        return text
    said = _TOKEN.findall(text)
    kept = [
        token
        for place, token in enumerate(said)
        if _bare(token) not in fillers and not (_BROKEN_OFF.match(token) and place + 1 < len(said))
    ]
    kept = _without_restarts(kept)
    if not any(map(_bare, kept)):
        return text
    if len(kept) == len(said):
        return text
    whole = " ".join(kept)
    if said[0][:1].isupper():
        whole = whole[:1].upper() + whole[1:]
    if text.rstrip().endswith(_SENTENCE_END) and not whole.endswith(_SENTENCE_END):
        whole = whole.rstrip(",;:–—-") + text.rstrip()[-1]
    return whole


def _without_restarts(tokens: list[str]) -> list[str]:
    """Of words that are said twice running, the second time."""
    kept: list[str] = []
    for token in tokens:
        kept.append(token)
        for length in range(_LONGEST_START, 0, -1):
            if _is_restart(kept, length):
                del kept[-2 * length : -length]
                break
    return kept


def _is_restart(tokens: list[str], length: int) -> bool:
    if len(tokens) < 2 * length:
        return False
    first, again = tokens[-2 * length : -length], tokens[-length:]
    words = [_bare(token) for token in first]
    ends_sentence = any(token.endswith(_SENTENCE_END) for token in first)
    on_purpose = length == 1 and words[0] in _TWICE_ON_PURPOSE
    return all(words) and words == [_bare(token) for token in again] and not ends_sentence and not on_purpose


def _bare(token: str) -> str:
    return _EDGES.sub("", token).casefold()
