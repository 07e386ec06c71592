"""What a model says besides its answer: corrections, new words, a translation. Pure.

Models are asked for it by a schema. What comes is read tolerantly: a part that makes no sense is left out,
and the rest counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from tutor.thinking.contract import Schema

SPOKEN = "spoken"
_MOST_CORRECTIONS = 3
_MOST_WORDS = 4
_LONGEST_PART = 300
"""Characters of one part; a model that runs on is not believed."""


@dataclass(frozen=True, slots=True)
class Correction:
    said: str
    """The part of the learner's words that was not right, as they said it."""
    better: str
    """The same part, right."""
    why: str = ""
    """One line."""
    rule: str = ""
    """Which kind of mistake, by a short name: what mastery is counted by."""


@dataclass(frozen=True, slots=True)
class NewWord:
    word: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Feedback:
    corrections: tuple[Correction, ...] = ()
    vocabulary: tuple[NewWord, ...] = ()
    translation: str = ""
    """Of the answer; empty where none was wanted."""

    @property
    def empty(self) -> bool:
        return not (self.corrections or self.vocabulary or self.translation)


NOTHING = Feedback()


def schema(*, translation: bool = False) -> Schema:
    """Spoken words first: they are heard while the rest is still being written."""
    text = {"type": "string"}
    properties: dict[str, Any] = {
        SPOKEN: text,
        "corrections": _list(("said", "better", "why", "rule"), _MOST_CORRECTIONS),
        "vocabulary": _list(("word", "meaning"), _MOST_WORDS),
    }
    if translation:
        properties["translation"] = text
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _list(names: tuple[str, ...], most: int) -> dict[str, Any]:
    part = {
        "type": "object",
        "properties": {name: {"type": "string"} for name in names},
        "required": list(names),
        "additionalProperties": False,
    }
    return {"type": "array", "items": part, "maxItems": most}


# From an object -------------------------------------------------------------------------------------


def feedback_of(value: Mapping[str, Any]) -> Feedback:
    """Whatever of it makes sense."""
    return Feedback(
        tuple(_corrections(_parts(value.get("corrections"))))[:_MOST_CORRECTIONS],
        tuple(_words(_parts(value.get("vocabulary"))))[:_MOST_WORDS],
        _text(value.get("translation"), 4 * _LONGEST_PART),
    )


def _parts(value: Any) -> Iterable[Mapping[str, Any]]:
    return (part for part in value if isinstance(part, Mapping)) if isinstance(value, list) else ()


def _corrections(parts: Iterable[Mapping[str, Any]]) -> Iterable[Correction]:
    for part in parts:
        said, better = _text(part.get("said")), _text(part.get("better"))
        if said and better and _plain(said) != _plain(better):
            yield Correction(said, better, _text(part.get("why")), _name(part.get("rule")))


def _words(parts: Iterable[Mapping[str, Any]]) -> Iterable[NewWord]:
    for part in parts:
        word, meaning = _text(part.get("word")), _text(part.get("meaning"))
        if word and meaning:
            yield NewWord(word, meaning)


def _text(value: Any, longest: int = _LONGEST_PART) -> str:
    """One line of plain text; empty for anything else."""
    text = " ".join(value.split()) if isinstance(value, str) else ""
    return text if len(text) <= longest else ""


def _name(value: Any) -> str:
    return "-".join(re.findall(r"[^\W_]+", _text(value, 60).casefold()))


def _plain(text: str) -> list[str]:
    """A difference of marks and capitals alone can't be heard."""
    return re.findall(r"[^\W_]+", text.casefold())


# From plain text ------------------------------------------------------------------------------------

Section: TypeAlias = str

_NAMES: Mapping[Section, str] = {
    "correction": "corrections", "corrections": "corrections", "mistake": "corrections",
    "mistakes": "corrections", "grammar": "corrections", "feedback": "corrections", "notes": "corrections",
    "vocabulary": "vocabulary", "new word": "vocabulary", "new words": "vocabulary", "words": "vocabulary",
    "translation": "translation",
}  # fmt: skip
_MARKS = " \t#*_>-–—=`[("
_HEADING = re.compile(
    rf"[{re.escape(_MARKS)}]*(?P<name>{'|'.join(sorted(_NAMES, key=len, reverse=True))})"
    r"(?=\s*(?:[:*_\])#]|\n|$))[\s:*_\])#]*",
    re.IGNORECASE,
)
_RULER = re.compile(r"\s*(?:-{3,}|\*{3,}|={3,}|_{3,}|#{1,6}|```\w*)\s*$")
_ARROW = r"(?:→|->|=>|–>|should be|instead of saying)"
_QUOTES = "\"'“”‘’*_`«» "
_CORRECTED = re.compile(rf"(?P<said>.+?)\s*{_ARROW}\s*(?P<better>.+)", re.IGNORECASE)
_QUOTED = re.compile(r"[\"“«](.+?)[\"”»]\s*[.,:;(–—-]*\s*(.*)")
_WHY = re.compile(r"\s+[(–—-]\s*|\s*:\s+|\s*\(")


def may_be_heading(line: str) -> bool:
    """Whether an unfinished line could still become the heading of a section: then it is not spoken yet."""
    bare = line.lstrip(_MARKS).casefold()
    return bare == "" or any(name.startswith(bare.rstrip()) for name in _NAMES)


def heading(line: str) -> str | None:
    """What a whole line begins: a section's name, "" for a ruler, None for spoken words."""
    if _RULER.match(line) and line.strip():
        return ""
    found = _HEADING.match(line)
    return _NAMES[found["name"].casefold()] if found is not None else None


def feedback_in(text: str) -> Feedback:
    """From the sections that a model wrote behind its answer in plain text."""
    corrections: list[dict[str, str]] = []
    vocabulary: list[dict[str, str]] = []
    translation: list[str] = []
    section: str = ""
    for line in text.splitlines():
        begun = heading(line)
        if begun is not None:
            section = begun or section
            found = _HEADING.match(line)
            line = line[found.end() :] if found is not None else ""  # noqa: PLW2901
        line = re.sub(r"^\s*(?:[-*•+]|\d+[.)])\s+", "", line).strip()  # noqa: PLW2901
        if not line:
            continue
        if section == "corrections" and (part := _correction_in(line)):
            corrections.append(part)
        elif section == "vocabulary" and (part := _word_in(line)):
            vocabulary.append(part)
        elif section == "translation":
            translation.append(line)
    return feedback_of(
        {"corrections": corrections, "vocabulary": vocabulary, "translation": " ".join(translation)}
    )


def _correction_in(line: str) -> dict[str, str]:
    found = _CORRECTED.match(line)
    if found is None:
        return {}
    better, why = found["better"], ""
    if (quoted := _QUOTED.match(better)) is not None:
        better, why = quoted[1], quoted[2]
    elif (parted := _WHY.search(better)) is not None:
        better, why = better[: parted.start()], better[parted.end() :]
    return {"said": found["said"].strip(_QUOTES), "better": better.strip(_QUOTES), "why": why.strip(" ()")}


def _word_in(line: str) -> dict[str, str]:
    word, mark, meaning = next(
        (parts for mark in (":", " – ", " — ", " - ", " = ") if (parts := line.partition(mark))[1]),
        ("", "", ""),
    )
    return {"word": word.strip(_QUOTES), "meaning": meaning.strip(_QUOTES)} if mark else {}
