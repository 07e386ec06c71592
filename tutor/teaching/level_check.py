"""Keeps an eye on the level: every answer is checked and shown; a model that drifts is reminded."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable, Collection
from typing import TypeAlias

from tutor.conversation.answer_events import ReplyRequested, ReplyTextEnded
from tutor.conversation.conductor import Conductor
from tutor.conversation.events import Event, TurnEnded
from tutor.conversation.lesson_events import LevelChecked
from tutor.conversation.turn import TurnId
from tutor.lessons.levels import LevelCheck, Words, check, figures, words_of
from tutor.lessons.word_levels import WordLevels
from tutor.settings import Settings
from tutor.teaching.own_tasks import OwnTasks

DRIFTS_AFTER = 2
"""So many answers off the level in a row are a drift, and no accident."""
Keeping: TypeAlias = Callable[[int, str], None]
"""Keeps the check (JSON) of the turn with this number."""
WordLists: TypeAlias = Callable[[str], Awaitable[Words]]
"""Loads the word levels of a language."""

_log = logging.getLogger(__name__)


async def word_levels(language: str) -> Words:
    return await asyncio.to_thread(WordLevels, language)


class LevelChecking:
    """MUST be used on the conductor's loop."""

    def __init__(
        self, conductor: Conductor, settings: Settings, keep: Keeping, word_lists: WordLists = word_levels
    ) -> None:
        self.scene: frozenset[str] = frozenset()
        """Words of the scene, which count as known."""
        self._conductor = conductor
        self._settings = settings
        self._keep = keep
        self._load_words = word_lists
        self._words: dict[str, Words | None] = {}
        """By language; None while they are loaded."""
        self._asked: TurnId | None = None
        """The turn that the model answers: what is given beforehand is not checked."""
        self._off = 0
        """Answers off the level in a row."""
        self._checks: dict[int, str] = {}
        self._loading = OwnTasks("load word lists")

    def apply(self, settings: Settings) -> None:
        self._settings = settings

    def begin(self, scene: Collection[str]) -> None:
        """Another talk has begun."""
        self.scene = frozenset(scene)
        self._off = 0
        self._checks.clear()
        self._conductor.remind("")
        self._known(self._settings.language)

    def take(self, event: Event) -> None:
        match event:
            case ReplyRequested(turn=turn):
                self._asked = turn
            case ReplyTextEnded(turn=turn, text=text) if turn == self._asked and text:
                # What others are told about this event comes first.
                asyncio.get_running_loop().call_soon(self._look, turn, text)
            case TurnEnded(turn=turn) if (kept := self._checks.pop(turn.number, None)) is not None:
                self._keep(turn.number, kept)

    async def close(self) -> None:
        await self._loading.close()

    def _look(self, turn: TurnId, text: str) -> None:
        told = self._conductor.transcript.find(turn)
        words = self._known(self._settings.language)
        if words is None or told is None or told.id != turn:
            return
        level = self._settings.level
        own = {word for t in self._conductor.transcript.turns for word in words_of(t.learner)}
        found = check(text, level, words, own | self.scene)
        self._checks[turn.number] = json.dumps(as_json(found), ensure_ascii=False)
        self._remind(found)
        self._conductor.emit(
            LevelChecked(
                turn,
                level,
                found.known,
                found.new,
                found.longest,
                figures(level).sentence,
                found.kept,
                asyncio.get_running_loop().time(),
            )
        )

    def _remind(self, found: LevelCheck) -> None:
        self._off = 0 if found.kept else self._off + 1
        model = self._conductor.engines.chat_model
        # A very small model would talk about the reminder.
        drifts = self._off >= DRIFTS_AFTER and model is not None and model.capable
        self._conductor.remind(reminder(found) if drifts else "")

    def _known(self, language: str) -> Words | None:
        if language not in self._words:
            self._words[language] = None
            self._loading.begin(self._load(language))
        return self._words[language]

    async def _load(self, language: str) -> None:
        try:
            self._words[language] = await self._load_words(language)
        except (ImportError, OSError, LookupError, ValueError) as error:
            _log.warning("the word lists for %s can't be used: %s", language, error)


def as_json(found: LevelCheck) -> dict[str, object]:
    """What is kept of a check."""
    return {
        "level": found.level,
        "known": None if found.known is None else round(found.known, 3),
        "new": list(found.new),
        "longest": found.longest,
        "words": found.words,
        "kept": found.kept,
    }


def reminder(found: LevelCheck) -> str:
    """What a model that drifts is told."""
    most = figures(found.level).sentence
    parts = [f"Remember: the learner's level is {found.level}."]
    if not found.sentences_kept:
        parts.append(f"No sentence has more than {most} words.")
    if not found.words_kept:
        parts.append(f"Use easier words than {', '.join(found.new[:3])}.")
    return " ".join(parts)
