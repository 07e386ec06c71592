"""Situations to talk in: who is who, what the learner is to reach, and how one knows that it is reached.

A file of scenarios is JSON: {"language": "en", "level": "A2", "scenarios": [{…}]}. Some come with the
program, others a teacher puts into the folder of own scenarios. See docs/scenarios.md for every field.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tutor.errors import TutorError
from tutor.folders import data_folder
from tutor.installation import asset
from tutor.lessons.reaching import Pattern, pattern
from tutor.text import Text

BANDS = ("A1", "A2", "B1", "B2", "C")
LARGEST_FILE = 2_000_000
"""In bytes; a text for a talk is never so long."""
_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")


@dataclass(frozen=True, slots=True)
class HelpPhrase:
    """Something useful to say."""

    text: str
    meaning: str
    """In plain words of the same language."""


@dataclass(frozen=True, slots=True)
class Step:
    """One part of the goal."""

    title: str
    reached: tuple[Pattern, ...]
    """It is reached when the learner's words match one of them."""
    phrases: tuple[HelpPhrase, ...]


@dataclass(frozen=True, slots=True)
class Scenario:
    id: str
    language: str
    """The code of the language that it is written in."""
    band: str
    """One of BANDS."""
    title: str
    place: str
    learner: str
    """The learner's part, as a sentence: "You buy fruit."."""
    tutor: str
    """The tutor's part: "a friendly seller"."""
    goal: str
    """What the learner is to do, as a sentence that asks for it."""
    opening: str
    """The tutor's first words."""
    question: str
    """The first question, said right after them."""
    closing: str
    """The tutor's last words."""
    steps: tuple[Step, ...]
    examples: tuple[tuple[str, str], ...]
    """What a learner may say, and how the tutor answers; a small model learns its part from them."""
    words: tuple[str, ...]
    """Words of the scene, in lower case; they count as known."""


def own_folder() -> Path:
    """Where a teacher puts scenarios of their own; it need not be there."""
    return data_folder() / "scenarios"


def scenario_folders() -> tuple[Path, ...]:
    """The program's own, then the teacher's."""
    return asset("scenarios"), own_folder()


class BadScenario(TutorError):
    """A file of scenarios that can't be used, or a part of it."""


def read_scenarios(path: Path) -> list[Scenario]:
    """All scenarios of a file. Raises BadScenario, which says what is wrong and where."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise _bad(path.name, "it is too large")
        content = json.loads(path.read_text("utf-8-sig"))
    except (OSError, UnicodeError) as error:
        raise BadScenario(
            Text("{file} can't be read: {reason}.", file=path.name, reason=error), _REMEDY
        ) from error
    except ValueError as error:
        raise _bad(path.name, f"it is no JSON ({error})") from error
    if not isinstance(content, dict) or not isinstance(content.get("scenarios"), list):
        raise _bad(path.name, 'it has no list "scenarios"')
    language, level = content.get("language", "en"), content.get("level", "")
    return [
        _scenario({"language": language, "level": level} | entry, f"{path.name}, scenario {number}")
        if isinstance(entry, dict)
        else _refuse(path.name, f"scenario {number} is no object")
        for number, entry in enumerate(content["scenarios"], start=1)
    ]


@dataclass(frozen=True, slots=True)
class ScenarioShelf:
    """All scenarios that could be read."""

    scenarios: tuple[Scenario, ...]
    problems: tuple[BadScenario, ...]
    """One for each file that could not."""

    def find(self, scenario_id: str) -> Scenario | None:
        return next((s for s in self.scenarios if s.id == scenario_id), None)

    def of(self, language: str, band: str) -> list[Scenario]:
        """Those written in `language`; where there are none, the English ones, to be played in it."""
        fitting = [s for s in self.scenarios if s.band == band]
        own = [s for s in fitting if s.language == language]
        return own or [s for s in fitting if s.language == "en"]


def read_folders(folders: Iterable[Path]) -> ScenarioShelf:
    """Every .json file in and below the folders, by name; a broken one is told and left out.

    A scenario of a later folder replaces one with the same id.
    """
    found: dict[str, Scenario] = {}
    problems: list[BadScenario] = []
    for folder in folders:
        for path in sorted(folder.rglob("*.json")) if folder.is_dir() else ():
            try:
                scenarios = read_scenarios(path)
            except BadScenario as problem:
                problems.append(problem)
                continue
            found.update((scenario.id, scenario) for scenario in scenarios)
    return ScenarioShelf(tuple(found.values()), tuple(problems))


# One scenario ---------------------------------------------------------------------------------------

_REMEDY = Text("Mend the file or take it out of the folder; the other scenarios can be used.")


def _bad(where: str, what: str) -> BadScenario:
    return BadScenario(Text("{where} can't be used: {what}.", where=where, what=what), _REMEDY)


def _refuse(where: str, what: str) -> Scenario:
    raise _bad(where, what)


def _scenario(entry: Mapping[str, Any], where: str) -> Scenario:
    if not isinstance(scenario_id := entry.get("id"), str) or not _ID.fullmatch(scenario_id):
        raise _bad(where, '"id" must be small letters, digits and hyphens')
    level = {"C1": "C", "C2": "C"}.get(str(entry.get("level")), entry.get("level"))
    if level not in BANDS:
        raise _bad(where, f'"level" must be one of {", ".join(BANDS)}')
    steps = tuple(_step(step, f"{where}, step {n}") for n, step in enumerate(_list(entry, "steps", where), 1))
    if not steps:
        raise _bad(where, "it has no steps")
    return Scenario(
        id=scenario_id,
        language=_line(entry, "language", where),
        band=str(level),
        title=_line(entry, "title", where),
        place=_line(entry, "place", where),
        learner=_line(entry, "learner", where),
        tutor=_line(entry, "tutor", where),
        goal=_line(entry, "goal", where),
        opening=_line(entry, "opening", where),
        question=_line(entry, "question", where),
        closing=_line(entry, "closing", where),
        steps=steps,
        examples=tuple(_pair(pair, "examples", where) for pair in _list(entry, "examples", where, least=0)),
        words=tuple(_text(word, "words", where).casefold() for word in _list(entry, "words", where, least=0)),
    )


def _step(entry: object, where: str) -> Step:
    if not isinstance(entry, dict):
        raise _bad(where, "it is no object")
    patterns: list[Pattern] = []
    for written in _list(entry, "reached", where):
        try:
            patterns.append(pattern(_text(written, "reached", where)))
        except ValueError as error:
            raise _bad(where, f'"{written}": {error}') from error
    phrases = [_pair(pair, "phrases", where) for pair in _list(entry, "phrases", where, least=0)]
    return Step(_line(entry, "title", where), tuple(patterns), tuple(HelpPhrase(*pair) for pair in phrases))


def _list(entry: Mapping[str, Any], name: str, where: str, least: int = 1) -> Sequence[Any]:
    value = entry.get(name, [])
    if not isinstance(value, list) or len(value) < least:
        raise _bad(where, f'"{name}" must be a list' + (" that is not empty" if least else ""))
    return value


def _line(entry: Mapping[str, Any], name: str, where: str) -> str:
    return _text(entry.get(name), name, where)


def _text(value: object, name: str, where: str) -> str:
    if not isinstance(value, str) or not value.strip() or len(value) > 1000:
        raise _bad(where, f'"{name}" must be a text')
    return " ".join(value.split())


def _pair(value: object, name: str, where: str) -> tuple[str, str]:
    if not isinstance(value, list) or len(value) != 2:
        raise _bad(where, f'"{name}" must hold pairs of texts')
    return _text(value[0], name, where), _text(value[1], name, where)
