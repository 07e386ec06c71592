"""Gives a talk its shape: begins it as planned, follows its goal and level, offers help and an end."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeAlias

from tutor.conversation.answer_events import TutorBegan
from tutor.conversation.conductor import Conductor
from tutor.conversation.engine_events import EngineReady, FaultRaised
from tutor.conversation.events import Event, PhaseChanged, TurnEnded
from tutor.conversation.intents import Say, StopListening
from tutor.conversation.lesson_events import CloseOffered, TalkShaped
from tutor.conversation.state import AT_REST
from tutor.conversation.turn import Outcome, TurnId
from tutor.errors import TutorError
from tutor.lessons.first_words import closing, first_words
from tutor.lessons.levels import band, words_of
from tutor.lessons.plan import FREE, TalkPlan
from tutor.lessons.repeating import Repeating, read_sentences, sentences_for
from tutor.lessons.scenarios import Scenario, ScenarioShelf, read_folders, scenario_folders
from tutor.records.records import Records
from tutor.settings import Settings
from tutor.teaching.goal import GoalFollowing
from tutor.teaching.hints import Hinting
from tutor.teaching.idle_model import IdleModel
from tutor.teaching.level_check import LevelChecking, WordLists, word_levels
from tutor.teaching.opening import Opening

SENTENCES_A_TALK = 10
Saving: TypeAlias = Callable[[Future[None] | None], None]


class Shaping:
    """MUST be made and used on the conductor's loop."""

    def __init__(
        self,
        conductor: Conductor,
        settings: Settings,
        records: Records | None,
        saving: Saving,
        idle_model: IdleModel,
        word_lists: WordLists = word_levels,
    ) -> None:
        self.plan: TalkPlan = FREE
        self.scenario: Scenario | None = None
        """Of the talk under way."""
        self._conductor = conductor
        self._settings = settings
        self._records = records
        self._saving = saving
        self._loop = asyncio.get_running_loop()
        self._shelf: ScenarioShelf | None = None
        self._repeating: Repeating | None = None
        self._opening = Opening(conductor)
        self._goodbye = ""
        """To be said as soon as nobody else speaks."""
        self._last: TurnId | None = None
        """The turn of the goodbye."""
        self.goal = GoalFollowing(conductor, settings, idle_model, self._keep_progress)
        self.level = LevelChecking(conductor, settings, self._keep_check, word_lists)
        self.hints = Hinting(
            conductor,
            settings,
            idle_model,
            lambda: self.goal.progress.next,
            lambda: self.plan.kind != "placement" and not conductor.scripted,
        )

    @property
    def shelf(self) -> ScenarioShelf:
        """All scenarios, read at the first look."""
        if self._shelf is None:
            self._shelf = read_folders(scenario_folders())
        return self._shelf

    def apply(self, settings: Settings) -> None:
        self._settings = settings
        for part in (self.goal, self.level, self.hints):
            part.apply(settings)

    def begin(self, plan: TalkPlan) -> None:
        """Begin the talk: the transcript is empty, and the tutor says the first words."""
        self._shelf = None  # a teacher may have added files since
        self._take_shape(plan)
        if plan.kind == "repeat":
            self._opening.say(self._repeat(plan.subject))
        elif self.scenario is not None and self.scenario.language == self._settings.language:
            self._opening.say(f"{self.scenario.opening} {self.scenario.question}")
        elif plan.kind not in ("document", "placement"):
            self._opening.say(first_words(self._settings.language, self._settings.level))

    def resume(self, plan: TalkPlan) -> None:
        """Go on with a talk that is in the transcript."""
        self._take_shape(plan, self._records.talks.open.progress if self._records is not None else "")
        self.goal.tell()

    def close_talk(self) -> None:
        """The tutor says goodbye, after what is being said; then the microphone is closed."""
        self.hints.stop()
        scenario, language = self.scenario, self._settings.language
        own = scenario is not None and scenario.language == language
        self._goodbye = scenario.closing if scenario is not None and own else closing(language)
        if self._conductor.phase in AT_REST:
            self._conductor.post(Say(self._goodbye))

    def take(self, event: Event) -> None:
        for part in (self.level, self.goal, self.hints):
            part.take(event)
        match event:
            case EngineReady(stage="voice"):
                self._opening.voice_is_ready()
            case TurnEnded() if self._repeating is not None and self._repeating.over:
                self._conductor.follow(None)
                self._repeating = None
                self._loop.call_soon(self._conductor.emit, CloseOffered(True, self._loop.time()))
            case PhaseChanged(phase=phase) if self._goodbye and phase in AT_REST:
                self._conductor.post(Say(self._goodbye))
            case TutorBegan(turn=turn) if self._goodbye:
                self._goodbye, self._last = "", turn
            case TurnEnded(turn=turn, outcome=Outcome.ANSWERED) if turn == self._last:
                self._conductor.post(StopListening())
                # After those who keep the turn itself.
                self._loop.call_soon(self._keep_end)
            case _:
                pass

    async def close(self) -> None:
        for part in (self.goal, self.level, self.hints):
            await part.close()

    def _take_shape(self, plan: TalkPlan, progress: str = "") -> None:
        self.plan, self._goodbye, self._repeating = plan, "", None
        self._opening.drop()
        self._conductor.follow(None)
        self.hints.stop()
        self.scenario = self.shelf.find(plan.subject) if plan.kind == "scenario" else None
        self.goal.begin(self.scenario, progress)
        self.level.begin(words_of_scene(self.scenario))
        scene, now = self.scenario, self._loop.time()
        if scene is None:
            shaped = TalkShaped(plan.title, "", "", "", (), now)
        else:
            steps = tuple(step.title for step in scene.steps)
            shaped = TalkShaped(scene.title, scene.goal, scene.place, scene.learner, steps, now)
        self._conductor.emit(shaped)

    def _repeat(self, subject: str) -> str:
        """The first words of it; none where its sentences can't be read."""
        path = sentences_for(self._settings.language)
        if path is None:
            return first_words(self._settings.language, self._settings.level)
        try:
            found = read_sentences(path, subject or band(self._settings.level))
        except TutorError as error:
            now = self._loop.time()
            self._conductor.emit(FaultRaised("store", error.message, error.remedy, now))
            return ""
        chosen = random.sample(found.sentences, min(SENTENCES_A_TALK, len(found.sentences)))
        self._repeating = Repeating(found.lines, chosen)
        self._conductor.follow(self._repeating)
        return self._repeating.opening

    def _keep_end(self) -> None:
        if self._records is not None:
            self._saving(self._records.talks.end())

    def _keep_progress(self, progress: str) -> None:
        if self._records is not None:
            self._saving(self._records.talks.keep_progress(progress))

    def _keep_check(self, turn: int, found: str) -> None:
        if self._records is not None:
            self._saving(self._records.talks.keep_level_check(turn, found))


def words_of_scene(scenario: Scenario | None) -> list[str]:
    """Words that count as known in this scene: its own, and those of its useful phrases."""
    if scenario is None:
        return []
    phrases = [phrase.text for step in scenario.steps for phrase in step.phrases]
    return words_of(" ".join([*scenario.words, scenario.title, scenario.goal, scenario.learner, *phrases]))
