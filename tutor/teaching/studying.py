"""A talk about a document: its passages beside the words, or a quiz, or learning by heart, or reading aloud.

the plan says which document and how ──► passages ──┬─ talk: told to the model where they belong
└─ a script: questions, key points, sentences
a script that is over ──► the talk about the document goes on
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from concurrent.futures import Future
from contextlib import aclosing, suppress
from typing import Any, TypeAlias

from tutor.conversation.conductor import Conductor
from tutor.conversation.engine_events import EngineReady
from tutor.conversation.events import Event, TurnEnded
from tutor.conversation.lesson_events import CloseOffered, TalkShaped
from tutor.errors import TutorError
from tutor.lessons.levels import Words
from tutor.lessons.meant import meaning
from tutor.lessons.memorising import Memorising, key_points
from tutor.lessons.plan import TalkPlan
from tutor.lessons.quiz import Quiz
from tutor.lessons.quiz_questions import Rareness, Source, questions, sentences
from tutor.lessons.repeating import Lines, Repeating
from tutor.lessons.study import Mode, Room, StudyLines, harmless, read_subject, room, study_lines
from tutor.library.documents import Document, Passage
from tutor.records.records import Records
from tutor.records.retrieval import Retrieval, embedding_of
from tutor.settings import Settings
from tutor.teaching.document_sources import DocumentSources
from tutor.teaching.idle_model import IdleModel
from tutor.teaching.level_check import WordLists, word_levels
from tutor.teaching.opening import Opening
from tutor.teaching.own_tasks import NewestTask, OwnTasks
from tutor.teaching.quiz_model import QuizModel
from tutor.teaching.study_cards import StudyCards

AT_A_TIME = 24
"""Passages that one quiz or session of learning is about: some ten pages."""
SENTENCES_A_TALK = 20
LONGEST_SENTENCE = 30
"""Words that can be said again in one breath, or two."""
WARMING = "What does this document say?"
Saving: TypeAlias = Callable[[Future[Any] | None], None]
InThread: TypeAlias = Callable[..., Awaitable[Any]]
_log = logging.getLogger(__name__)


class Studying:
    """MUST be made and used on the conductor's loop."""

    def __init__(
        self,
        conductor: Conductor,
        settings: Settings,
        records: Records | None,
        saving: Saving,
        idle_model: IdleModel,
        word_lists: WordLists = word_levels,
        in_thread: InThread = asyncio.to_thread,
    ) -> None:
        self.document: Document | None = None
        """What the talk under way is about."""
        self.mode: Mode = "talk"
        self.changed: Callable[[], None] = lambda: None
        """Called when the talk is about another document, or about none any more."""
        self._conductor = conductor
        self._settings = settings
        self._records = records
        self._saving = saving
        self._model = QuizModel(conductor, idle_model)
        self._idle_model = idle_model
        self._retrieval: Retrieval | None = None
        self._learning = NewestTask("learn meanings")
        self._load_words = word_lists
        self._in_thread = in_thread
        self._loop = asyncio.get_running_loop()
        self._script: Quiz | Memorising | Repeating | None = None
        self._places: list[int] = []
        """Of the passages in which the sentences stand that are read aloud."""
        self._sources: Sequence[Source] = ()
        """What the quiz is about."""
        self._kept = 0
        """So many answers or points are cards already."""
        self._opening = Opening(conductor)
        self._tasks = OwnTasks("study")

    @property
    def recites(self) -> bool:
        """Whether the learner only says again what was said or written."""
        return self._script is not None and not isinstance(self._script, Quiz)

    def begin(self, plan: TalkPlan) -> None:
        """Begin a talk of that plan; the tutor says the first words as soon as there is a voice."""
        self._go(plan, fresh=True)

    def resume(self, plan: TalkPlan) -> None:
        """Go on with a talk that is in the transcript: its quiz is over, its document is there."""
        self._go(plan, fresh=False)

    def apply(self, settings: Settings) -> None:
        other = settings.documents_in_talks != self._settings.documents_in_talks
        self._settings = settings
        if other and self.document is None:
            self._consult_all()

    def take(self, event: Event) -> None:
        match event:
            case TalkShaped():
                self._stop()
            case EngineReady(stage="voice"):
                self._opening.voice_is_ready()
            case TurnEnded() if self._script is not None:
                self._keep()
                if self._script.over:
                    self._script = None
                    self._conductor.follow(None)
                    self._loop.call_soon(self._conductor.emit, CloseOffered(True, self._loop.time()))
            case _:
                pass

    async def close(self) -> None:
        self._stop()
        self._close_retrieval()
        await self._learning.close()
        await self._tasks.close()

    # Beginning --------------------------------------------------------------------------------------

    def _go(self, plan: TalkPlan, *, fresh: bool) -> None:
        self._stop()
        if plan.kind == "document" and self._records is not None:
            self._tasks.begin(self._begin(self._records, plan, fresh=fresh))
        else:
            self._consult_all()

    def _consult_all(self) -> None:
        """Documents in a talk that is about none of them, where the learner wants that."""
        records = self._records
        if records is None or not self._settings.documents_in_talks:
            self._conductor.consult(None)
            self._close_retrieval()
            return
        retrieval = self._search_in(records)
        self._conductor.consult(DocumentSources(retrieval, None, self._settings.language, self._room))
        self._tasks.begin(self._warm(retrieval, self._settings.language))

    def _room(self) -> Room:
        model = self._conductor.engines.chat_model
        return room(0 if model is None else model.context)

    async def _begin(self, records: Records, plan: TalkPlan, *, fresh: bool) -> None:
        try:
            number, mode = read_subject(plan.subject)
            document = await asyncio.wrap_future(records.documents.load(number))
            await asyncio.wrap_future(records.documents.opened(number))
            lines = study_lines(self._settings.language)
            opening = lines.talk.format(title=harmless(document.title))
            if fresh and mode != "talk":
                opening = await self._begin_script(records, document, mode, lines) or lines.nothing
        except ValueError as error:
            _log.error("a plan that is none: %s", error)
            return
        except TutorError as error:
            self._conductor.fault("store", error)
            return
        self.document, self.mode = document, mode
        retrieval = self._search_in(records)
        sources = DocumentSources(retrieval, [document.id], self._settings.language, self._room, lines)
        self._conductor.consult(sources)
        await self._warm(retrieval, document.language)
        if self._script is not None:
            self._conductor.follow(self._script)
        self.changed()
        if fresh:
            self._opening.say(opening)
        if isinstance(self._script, Quiz):
            asking = self._model.ask_better(
                self._script, self._sources, document.language, self._settings.level
            )
            self._tasks.begin(asking)

    def _search_in(self, records: Records) -> Retrieval:
        """By words and, where a model is there, by meaning."""
        self._close_retrieval()
        made = Retrieval(records.documents, self._settings.learner or None, embedding_of(self._settings))
        self._retrieval = made
        self._learning.begin(self._learn_meanings(made))
        return made

    async def _learn_meanings(self, retrieval: Retrieval) -> None:
        """Vectors for what has none, between the turns."""
        try:
            async with aclosing(retrieval.learn_meanings(self._idle_model.rest)) as progress:
                async for _ in progress:
                    pass
        except TutorError as error:
            _log.warning("documents are searched by words alone: %s", error.message)

    def _close_retrieval(self) -> None:
        self._learning.cancel()
        if self._retrieval is not None:
            self._retrieval.close()
            self._retrieval = None

    async def _warm(self, retrieval: Retrieval, language: str) -> None:
        """The first search loads lists of words, and so does the first comparison: not in a turn."""
        with suppress(TutorError):  # a turn that meets the same fault tells it
            await asyncio.wrap_future(retrieval.search(WARMING, None, limit=1))
            await self._in_thread(meaning, WARMING, language)

    async def _begin_script(self, records: Records, document: Document, mode: Mode, lines: StudyLines) -> str:
        """The first words of it; empty where the document has no sentences for it."""
        first = int(document.progress * document.passages)
        first = 0 if first >= document.passages else first
        passages = await asyncio.wrap_future(records.documents.passages(document.id, first, AT_A_TIME))
        sources = [Source(one.text, one.id, one.page) for one in passages]
        language = document.language
        rareness = _rareness(await self._load_words(language))
        self._kept = 0
        match mode:
            case "quiz":
                asked = await self._in_thread(questions, sources, language, rareness)
                if asked:
                    self._script = quiz = Quiz(lines, document.title, language, asked, self._model.opinion)
                    self._sources = sources
                    return quiz.opening
            case "memorise":
                points = await self._in_thread(key_points, sources, language, rareness)
                if points:
                    self._script = memorising = Memorising(lines, document.title, language, points)
                    return memorising.opening
            case _:
                return self._begin_shadowing(document, passages, lines)
        return ""

    def _begin_shadowing(self, document: Document, passages: Sequence[Passage], lines: StudyLines) -> str:
        told = [
            (passage.place, sentence)
            for passage in passages
            for sentence in sentences(passage.text)
            if len(sentence.split()) <= LONGEST_SENTENCE and harmless(sentence) == sentence
        ][:SENTENCES_A_TALK]
        if not told:
            return ""
        self._places = [place for place, _ in told]
        lead = lines.shadow.format(title=harmless(document.title))
        around = Lines(lead, lines.again, lines.missed, lines.right, lines.go_on, lines.end, lines.parts)
        self._script = Repeating(around, [sentence for _, sentence in told])
        return self._script.opening

    # Keeping ----------------------------------------------------------------------------------------

    def _keep(self) -> None:
        """What this turn brought: cards, or how far the document was read."""
        records, document, learner = self._records, self.document, self._settings.learner
        if records is None or document is None:
            return
        cards = StudyCards(records, learner, document.language, document.id)
        match self._script:
            case Quiz(answers=answers) if learner:
                for one in answers[self._kept :]:
                    self._saving(cards.keep_answer(one))
                self._kept = len(answers)
            case Memorising() as script if learner:
                for point, share in list(script.scores.items())[self._kept :]:
                    self._saving(cards.keep_point(script.points[point], share))
                self._kept = len(script.scores)
            case Repeating() as script:
                done = self._places[: script.place]
                if done and len(done) != self._kept:
                    self._kept = len(done)
                    share = 1.0 if done[-1] + 1 >= document.passages else done[-1] / document.passages
                    self._saving(records.documents.progress(document.id, share))
            case _:
                pass

    def _stop(self) -> None:
        """Another talk begins, or none."""
        was = self.document
        self.document, self.mode, self._script = None, "talk", None
        self._opening.drop()
        self._conductor.consult(None)
        self._tasks.cancel()
        if was is not None:
            self.changed()


def _rareness(levels: Words) -> Rareness:
    """Of a language that nobody knows, long words count as rare."""

    def rare(word: str) -> float:
        level = levels.level(word)
        return level if level is not None else min(6.0, len(word) / 2.0)

    return rare
