"""The assembled program without its window: builds, wires, runs and closes everything in order."""

from __future__ import annotations

import asyncio
import copy
from collections.abc import Callable
from pathlib import Path
from typing import cast

from tutor import engines
from tutor.audio.contract import Microphone, Speaker
from tutor.conversation.conductor import Conductor
from tutor.conversation.engine_events import Stage
from tutor.conversation.engines import Engines
from tutor.conversation.events import Event
from tutor.conversation.transcript import Transcript
from tutor.lessons.plan import FREE, Kind, TalkPlan
from tutor.listening.contract import VoiceDetector
from tutor.listening.silero import Silero
from tutor.records.records import Records
from tutor.records.talks import KeptTalk, TalkHead
from tutor.session.measurements import Measurements
from tutor.session.tracing import Tracing
from tutor.settings import Settings
from tutor.teaching.card_sounds import CardSounds
from tutor.teaching.lesson import Lesson
from tutor.teaching.spoken_answer import SpokenAnswers
from tutor.wiring.engine_loading import Loading
from tutor.wiring.falling_back import note
from tutor.wiring.kept_phrases import KeptPhrases
from tutor.wiring.learner_patience import LearnerPatience
from tutor.wiring.lost_server import LostServer
from tutor.wiring.talk_records import TalkRecords
from tutor.wiring.talk_setup import LED_BY, TOLD, manner, talk_history


class Tutor:
    """MUST be made and used on one running event loop."""

    def __init__(
        self,
        settings: Settings,
        microphone: Microphone,
        speaker: Speaker,
        detector: VoiceDetector,
        records: Records | None = None,
        transcript: Transcript | None = None,
        pauses: Path | None = None,
        phrases: Path | None = None,
        measurements: Measurements | None = None,
    ) -> None:
        """Without records nothing is kept; `transcript` is the talk to go on with.

        `pauses` is the file in which the first learner's way of pausing is kept, and `phrases` the folder for
        what the tutor said before; without it every phrase is synthesised, however often it was said.
        `measurements` keeps the timing of every turn; it is closed with this object, as the records are.
        """
        self.settings = settings
        self.records = records
        self.measurements = measurements
        self.learner_patience = LearnerPatience(settings, pauses)
        self.conductor = Conductor(
            Engines(),
            microphone,
            speaker,
            detector,
            talk_history(settings, None),
            manner(settings),
            transcript,
            self.learner_patience.patience,
        )
        loop = asyncio.get_running_loop()
        self._phrases = KeptPhrases(self.conductor, phrases, settings)
        self.conductor.subscribe(note)
        self._loading = Loading(self.conductor, lambda: self.settings, self._phrases, self._remember)
        self._lost_server = LostServer(
            self.conductor, lambda: self.settings, lambda: self._loading.load("chat_model")
        )
        self._kept = TalkRecords(self.conductor, lambda: self.settings, records, measurements)
        self.lesson = Lesson(self.conductor, settings, records, self._kept.watch)
        self.lesson.remembering.changed = self._remember
        self.lesson.studying.changed = self._remember
        if records is not None and transcript is not None and transcript.turns:
            # Whoever subscribes right after this is told of it.
            loop.call_soon(self._go_on, _plan_of(records.talks.open.head))
        self.spoken_answers = SpokenAnswers(self.conductor, Silero)
        self.card_sounds = CardSounds(self.conductor, records)
        self.tracing = Tracing(loop.time)
        self.tracing.send_to(settings.trace_to)
        self.conductor.subscribe(self.tracing.take)

    def subscribe(self, subscriber: Callable[[Event], None]) -> None:
        self.conductor.subscribe(subscriber)

    async def load_engines(self) -> None:
        """Load and warm all engines in parallel; a fault is told as an event, and the others go on."""
        await self._loading.load_all()

    async def load(self, stage: Stage, *, again: bool = False) -> None:
        """Load the engine that the settings name (see Loading)."""
        await self._loading.load(stage, again=again)

    async def apply(self, settings: Settings, name: str, *, load: bool = True) -> None:
        """Take over settings of which `name` was changed; what depends on it changes at once.

        Without `load` the engine that it concerns stays as it is: somebody else loads it.
        """
        self.settings = settings
        self.lesson.apply(settings)
        await self.learner_patience.change_learner(settings)
        if name in LED_BY:
            self.conductor.lead(manner(settings))
        await self._kept.apply(settings, name)
        await self._phrases.apply(settings, name)
        self.learner_patience.apply(settings, name)
        if name == "trace_to":
            await asyncio.to_thread(self.tracing.send_to, settings.trace_to)
        for stage in engines.stages_of(name, settings) if load else ():
            await self.load(stage)
        if name in TOLD:
            self._remember()

    def begin_talk(self, plan: TalkPlan) -> None:
        """Keep what was said and begin another talk."""
        self.conductor.start_over()
        self._begin_record(plan)
        self.lesson.second_look.begin_talk()
        self.lesson.shaping.begin(plan)
        self.lesson.studying.begin(plan)
        if plan.kind == "placement":
            self.lesson.placing.begin(self.settings)
        self._remember()

    def leave_talk(self) -> None:
        """The talk under way is to be deleted: the next turn begins a free one, which nobody opens."""
        self.lesson.reporting.forget()
        self.conductor.go_on_with(())
        self._begin_record(FREE)
        self._go_on(FREE)

    def close_talk(self) -> None:
        """The tutor says goodbye; the talk is not gone on with by itself."""
        self.lesson.reporting.end_talk()
        self.lesson.shaping.close_talk()
        if self.records is not None:
            self._kept.watch(self.records.talks.end())

    def resume_talk(self, kept: KeptTalk) -> None:
        """Go on with an earlier talk as if it had never been left."""
        self.conductor.go_on_with(copy.deepcopy(kept.transcript.turns))
        if self.records is not None:
            self.records.talks.go_on_with(kept.talk)
            self._kept.watch(self.records.throw_away_empty())
        self._go_on(_plan_of(kept.talk.head))

    async def close(self) -> None:
        """Stop inputs, then work, then output, then the engines, then the records."""
        await self._lost_server.close()
        await self._phrases.stop_preparing()
        await self.lesson.close()
        await self.spoken_answers.close()
        await self.card_sounds.close()
        await self.conductor.close()
        await self._kept.stop_keeping()
        await self._loading.close()
        await self._phrases.close()
        self.learner_patience.close()
        await self._kept.close()
        await asyncio.to_thread(self.tracing.close)

    def _begin_record(self, plan: TalkPlan) -> None:
        """The talk before is kept, if the learner said anything in it."""
        if self.records is None:
            return
        now = self.settings
        head = TalkHead(now.learner or None, plan.title, now.language, now.level, plan.kind, plan.subject)
        self.records.talks.begin(head)
        self._kept.watch(self.records.throw_away_empty())

    def _go_on(self, plan: TalkPlan) -> None:
        self.lesson.second_look.begin_talk()
        self.lesson.shaping.resume(plan)
        self.lesson.studying.resume(plan)
        self._remember()

    def _remember(self) -> None:
        """The next turn is told what is true now."""
        scene, model = self.lesson.shaping.scenario, self.conductor.engines.chat_model
        told, met = self.lesson.remembering.told, self.lesson.met
        document = self.lesson.studying.document
        title = None if document is None else document.title
        self.conductor.remember(talk_history(self.settings, model, scene, told, met, title))


def _plan_of(head: TalkHead) -> TalkPlan:
    return TalkPlan(cast("Kind", head.kind), head.subject, head.title)
