"""Whether an answer means what was expected, however it is worded: by its words, numbers and "not". Pure."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, TypeAlias

from tutor.lessons.word_splitting import UNSPACED, comparable, words

Meant: TypeAlias = Literal["right", "nearly", "wrong"]

RIGHT, NEARLY = 0.6, 0.3
"""Share of the expected content words from which an answer is right, or nearly so."""
_STEMMERS = {
    "ar": "arabic", "da": "danish", "nl": "dutch", "en": "english", "fi": "finnish", "fr": "french",
    "de": "german", "el": "greek", "hi": "hindi", "hu": "hungarian", "id": "indonesian", "it": "italian",
    "nb": "norwegian", "no": "norwegian", "pt": "portuguese", "ro": "romanian", "ru": "russian",
    "es": "spanish", "sv": "swedish", "tr": "turkish",
}  # fmt: skip
_STEMMING = threading.Lock()
"""A stemmer holds the word that it works on."""
_COMMON = 100
"""So many words of a language tell nothing."""
_NOT = {
    "en": "not no never none nobody nothing neither nor cannot without",
    "de": "nicht kein keine keinen keinem keiner nie niemals niemand nichts ohne",
    "fr": "ne pas jamais aucun aucune personne rien sans",
    "es": "no nunca jamás ningún ninguna nadie nada sin",
    "it": "non mai nessun nessuno nessuna niente nulla senza",
    "pt": "não nunca nenhum nenhuma ninguém nada sem",
    "nl": "niet geen nooit niemand niets zonder",
}
_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_SMALL = {word: number for number, word in enumerate(_ONES)} | {
    word: 20 + 10 * place for place, word in enumerate(_TENS)
}
_LARGE = {"hundred": 100, "thousand": 1_000, "million": 1_000_000}
_SHORT_NOT = re.compile(r"(?<=n)['’]t$")
_DIGITS = re.compile(r"^\d[\d.,’']*$")


@dataclass(frozen=True, slots=True)
class Meaning:
    """What is compared of a sentence."""

    content: frozenset[str]
    """Its words by their stems, without the commonest."""
    numbers: frozenset[str]
    denies: bool
    """An odd number of times."""


def meaning(text: str, language: str) -> Meaning:
    code = language.partition("-")[0].lower()
    spoken = [comparable(word, code) for word in words(text, code)]
    if code == "en":
        spoken = [part for word in spoken for part in word.split("-") if part]
    refusals = frozenset(_NOT.get(code, "").split())
    denials = sum(word in refusals or bool(_SHORT_NOT.search(word)) for word in spoken)
    if code == "fr":
        denials = min(denials, 1)  # "ne … pas" is one
    numbers, rest = _numbers(spoken, english=code == "en")
    common = _commonest(code)
    kept = [word for word in rest if word not in refusals and not _SHORT_NOT.search(word)]
    telling = [word for word in kept if word not in common] or ([] if numbers else kept)
    return Meaning(frozenset(_stem(word, code) for word in telling), frozenset(numbers), denials % 2 == 1)


def meant(said: str, expected: str, language: str, given: str = "") -> Meant:
    """Whether `said` means the `expected` answer.

    Words that the question has already `given` count for nothing: who only repeats it knows nothing.
    """
    wanted, heard = meaning(expected, language), meaning(said, language)
    if not said.strip():
        return "wrong"
    if wanted.denies != heard.denies and not _short_no(said, language):
        return "wrong"
    if not wanted.numbers <= heard.numbers:
        return "wrong"
    given_words = meaning(given, language).content if given else frozenset()
    telling = wanted.content - given_words or (frozenset() if wanted.numbers else wanted.content)
    if not telling:
        return "right"
    share = sum(any(_alike(word, other) for other in heard.content) for word in telling) / len(telling)
    if share >= RIGHT or (wanted.numbers and share >= NEARLY):
        return "right"
    return "nearly" if share >= NEARLY or wanted.numbers else "wrong"


def mentions(said: str, word: str, language: str) -> bool:
    """Whether the word is among those that were said, in whatever form."""
    wanted, heard = meaning(word, language), meaning(said, language)
    there = all(any(_alike(one, other) for other in heard.content) for one in wanted.content)
    return there and wanted.numbers <= heard.numbers and bool(heard.content or heard.numbers)


def _short_no(said: str, language: str) -> bool:
    """A "No" before a correct answer denies something else: the rest of it is compared."""
    return len(words(said, language)) > 3 and said.casefold().lstrip().startswith(("no,", "nein,", "non,"))


def _alike(word: str, other: str) -> bool:
    """The same, or one letter off in a long word: speech recognition misspells names."""
    if word == other:
        return True
    if min(len(word), len(other)) < 5 or abs(len(word) - len(other)) > 1:
        return False
    return _one_off(word, other) if len(word) >= len(other) else _one_off(other, word)


def _one_off(longer: str, shorter: str) -> bool:
    for place, (a, b) in enumerate(zip(longer, shorter, strict=False)):
        if a != b:
            rest = longer[place + 1 :]
            return rest in (shorter[place:], shorter[place + 1 :])
    return True


def _numbers(spoken: list[str], *, english: bool) -> tuple[list[str], list[str]]:
    """The numbers in digits, and the other words."""
    numbers: list[str] = []
    rest: list[str] = []
    run: list[str] = []
    for word in [*spoken, ""]:
        if english and (word in _SMALL or word in _LARGE or (word == "and" and run)):
            run.append(word)
            continue
        if run:
            numbers.append(_value(run))
            run = []
        if _DIGITS.match(word):
            numbers.append(re.sub(r"\D", "", word))
        elif word:
            rest.append(word)
    return numbers, rest


def _value(run: list[str]) -> str:
    """English number words in digits; years are read in pairs: eighteen eighty-nine."""
    spoken = [word for word in run if word != "and"]
    if not any(word in _LARGE for word in spoken):
        groups: list[int] = []
        for word in spoken:
            number = _SMALL[word]
            if groups and groups[-1] >= 20 and groups[-1] % 10 == 0 and 0 < number < 10:
                groups[-1] += number
            else:
                groups.append(number)
        return "".join(f"{n:02d}" if place else str(n) for place, n in enumerate(groups))
    total = part = 0
    for word in spoken:
        if word in _SMALL:
            part += _SMALL[word]
        elif word == "hundred":
            part = max(part, 1) * 100
        else:
            total += max(part, 1) * _LARGE[word]
            part = 0
    return str(total + part)


@lru_cache(maxsize=20_000)
def _stem(word: str, language: str) -> str:
    stemmer = _stemmer(language)
    if stemmer is None or not word.isalpha():
        return word
    with _STEMMING:
        return stemmer(word)


@lru_cache(maxsize=4)
def _stemmer(language: str) -> Callable[[str], str] | None:
    if language not in _STEMMERS:
        return None
    import snowballstemmer

    made: Callable[[str], str] = snowballstemmer.stemmer(_STEMMERS[language]).stemWord
    return made


@lru_cache(maxsize=4)
def _commonest(language: str) -> frozenset[str]:
    from wordfreq import available_languages, top_n_list

    if language in UNSPACED or language not in available_languages("small"):
        return frozenset()
    return frozenset(top_n_list(language, _COMMON, wordlist="small"))
