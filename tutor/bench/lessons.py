"""Scripted talks with the real chat model, in text alone: how many of its answers keep the level."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from statistics import fmean
from typing import cast

from tutor import engines
from tutor.audio.closing import closing
from tutor.bench.columns import aligned
from tutor.bench.learner_lines import lines
from tutor.bench.report import head, this_machine
from tutor.bench.summary import Entry
from tutor.conversation.history import GREETING
from tutor.errors import EngineError, ReplyTooLong
from tutor.lessons.levels import KNOWN_SHARE, LEVELS, LevelCheck, band, check, count_words, figures, words_of
from tutor.lessons.scenarios import Scenario, read_folders, scenario_folders
from tutor.lessons.word_levels import WordLevels
from tutor.settings import Settings, changed
from tutor.speaking.phrasing import Phraser
from tutor.teaching.level_check import DRIFTS_AFTER, reminder
from tutor.teaching.shaping import words_of_scene
from tutor.thinking.contract import ChatModel, Message
from tutor.thinking.ending import Ending
from tutor.thinking.feedback import SPOKEN, feedback_of, schema
from tutor.wiring.talk_setup import talk_history

Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Plan:
    talks: int = 10
    """A level; every other one is a free talk."""
    turns: int = 40
    """A talk."""
    levels: tuple[str, ...] = LEVELS


@dataclass(slots=True)
class Answer:
    """One answer of the model's, as it would be spoken."""

    level: str
    talk: int
    turn: int
    text: str
    words: int
    longest: int
    new: tuple[str, ...]
    known: float | None
    kept: bool
    words_kept: bool
    sentences_kept: bool
    length_kept: bool
    corrections: int | None
    """That came with it; None where the model is not asked for them in a turn."""
    repeated: bool
    """It had said exactly that in this talk."""


async def bench(settings: Settings, plan: Plan, tell: Tell) -> Entry:
    """The report, with every answer in it. Raises TutorError when the model can't be loaded."""
    machine = this_machine()
    words = await asyncio.to_thread(WordLevels, settings.language)
    shelf = read_folders(scenario_folders())
    model = cast("ChatModel", await engines.build("chat_model", settings))
    try:
        await model.start()
        answers: list[Answer] = []
        shares: dict[str, list[float]] = {}
        for level in plan.levels:
            at_level = changed(settings, "level", level)
            scenes = shelf.of(settings.language, band(level))
            for number in range(plan.talks):
                scene = scenes[number % len(scenes)] if number % 2 and scenes else None
                held, share = await _talk(model, at_level, scene, number, plan.turns, words)
                answers += held
                shares.setdefault(level, []).append(share)
            tell(f"{level}: {plan.talks} talks of {plan.turns} turns are over.")
        report = head("lessons", {"chat_model": model.label}, settings, machine)
    finally:
        await model.close()
    report["plan"] = {"talks": plan.talks, "turns": plan.turns}
    report["levels"] = [
        _figures(level, [a for a in answers if a.level == level], shares[level]) for level in plan.levels
    ]
    report["answers"] = [asdict(answer) for answer in answers]
    return report


async def _talk(
    model: ChatModel, settings: Settings, scene: Scenario | None, number: int, turns: int, words: WordLevels
) -> tuple[list[Answer], float]:
    history = talk_history(settings, model, scene)
    familiar = set(words_of_scene(scene))
    first = f"{scene.opening} {scene.question}" if scene is not None else "Hello! How are you today?"
    said: list[Message] = [Message("user", GREETING), Message("assistant", first)]
    answers: list[Answer] = []
    earlier: set[str] = set()
    off, own, others = 0, 0, count_words(first)
    remind = ""
    script = lines(band(settings.level), scene, number)
    for turn in range(turns):
        line = next(script)
        familiar.update(words_of(line))
        text, corrections = await _answer(
            model, history.prompt(said, f"({remind})\n{line}" if remind else line), settings
        )
        found = check(text, settings.level, words, familiar)
        answers.append(_noted(found, text, number, turn, corrections, repeated=text in earlier))
        earlier.add(text)
        off = 0 if found.kept else off + 1
        remind = reminder(found) if off >= DRIFTS_AFTER and model.capable else ""
        own, others = own + count_words(line), others + found.words
        said += [Message("user", line), Message("assistant", text or "…")]
    return answers, own / max(1, own + others)


async def _answer(
    model: ChatModel, messages: Sequence[Message], settings: Settings
) -> tuple[str, int | None]:
    """As much of the model's answer as the program would speak; how many corrections came with it.

    None where the model is not asked for any in a turn.
    """
    heard = _Heard(settings)
    try:
        if model.capable:
            given = await model.structured(messages, schema())
            said = given.value.get(SPOKEN, "") if given.value is not None else given.text
            heard.all_of(str(said))
            return heard.text, len(feedback_of(given.value or {}).corrections)
        async with closing(model.reply(messages)) as pieces:
            async for piece in pieces:
                if heard.enough(piece):
                    return heard.text, None
        heard.all_of("")
    except ReplyTooLong:
        heard.all_of("")
    except EngineError:
        # Counted as an empty answer.
        return "", None
    return heard.text, None


class _Heard:
    """Cuts an answer where the program would stop speaking."""

    def __init__(self, settings: Settings) -> None:
        self._phraser = Phraser()
        self._ending = Ending(settings.reply_sentences, figures(settings.level).answer)
        self._spoken: list[str] = []
        self._over = False

    @property
    def text(self) -> str:
        return " ".join(self._spoken)

    def enough(self, piece: str) -> bool:
        """Take in a piece; whether nothing more would be spoken."""
        self._take(self._phraser.feed(piece))
        return self._over

    def all_of(self, rest: str) -> None:
        self.enough(rest)
        self._take(self._phraser.finish())

    def _take(self, phrases: Sequence[str]) -> None:
        for phrase in phrases:
            if self._over or self._ending.before(phrase):
                self._over = True
                return
            self._spoken.append(phrase)
            self._over = self._ending.after(phrase)


def _noted(
    found: LevelCheck, text: str, talk: int, turn: int, corrections: int | None, *, repeated: bool
) -> Answer:
    return Answer(
        level=found.level,
        talk=talk,
        turn=turn,
        text=text,
        words=found.words,
        longest=found.longest,
        new=found.new,
        known=found.known,
        kept=bool(text) and found.kept,
        words_kept=bool(text) and found.words_kept,
        sentences_kept=bool(text) and found.sentences_kept,
        length_kept=bool(text) and found.length_kept,
        corrections=corrections,
        repeated=repeated,
    )


def _figures(level: str, answers: Sequence[Answer], shares: Sequence[float]) -> Entry:
    def part(wanted: Callable[[Answer], bool]) -> float:
        return round(fmean(wanted(answer) for answer in answers), 4)

    judged = [answer.known for answer in answers if answer.known is not None]
    return {
        "level": level,
        "answers": len(answers),
        "most_words_a_sentence": figures(level).sentence,
        "kept": part(lambda a: a.kept),
        "words_kept": part(lambda a: a.words_kept),
        "sentences_kept": part(lambda a: a.sentences_kept),
        "length_kept": part(lambda a: a.length_kept),
        "known_95": part(lambda a: a.known is None or a.known >= KNOWN_SHARE),
        "known_words": round(fmean(judged), 4) if judged else None,
        "asked": part(lambda a: a.text.rstrip().endswith(("?", "？"))),
        "one_correction": _share([a.corrections <= 1 for a in answers if a.corrections is not None]),
        "repeated": part(lambda a: a.repeated),
        "empty": part(lambda a: not a.text),
        "words_an_answer": round(fmean(a.words for a in answers), 1),
        "learner_share": round(fmean(shares), 3),
    }


def _share(judged: Sequence[bool]) -> float | None:
    return round(fmean(judged), 4) if judged else None


_COLUMNS = (
    ("level kept", "kept"), ("words", "words_kept"), ("sentences", "sentences_kept"),
    ("length", "length_kept"), ("95 % known", "known_95"), ("known", "known_words"), ("asks", "asked"),
    ("one correction", "one_correction"),
    ("repeated", "repeated"), ("learner", "learner_share"),
)  # fmt: skip


def table(report: Entry) -> str:
    rows: list[tuple[str, ...]] = [("level", "answers", *(title for title, _ in _COLUMNS), "words each")]
    for found in report["levels"]:
        cells = ("-" if found[name] is None else f"{found[name] * 100:.1f} %" for _, name in _COLUMNS)
        rows.append((found["level"], str(found["answers"]), *cells, f"{found['words_an_answer']:.1f}"))
    plan = report["plan"]
    title = f"{plan['talks']} talks of {plan['turns']} turns a level, with {report['engines']['chat_model']}"
    return f"{title}\n\n{aligned(rows)}"
