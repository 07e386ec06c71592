"""The assembled program without its window: builds, wires, runs and closes everything in order."""

from __future__ import annotations

import asyncio
import copy
import logging
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import Any, cast

from tutor import engines
from tutor.audio.contract import Microphone, Speaker, Tee
from tutor.audio.echo import WARM_UP, EchoCanceller, EchoCancellingMicrophone
from tutor.conversation.conductor import Conductor
from tutor.conversation.events import (
    ENGINE_STAGES,
    EngineLoading,
    EngineReady,
    EngineRestarted,
    Event,
    FellBack,
    Stage,
)
from tutor.conversation.history import History
from tutor.conversation.manner import BackChannel, Manner, no_back_channel
from tutor.conversation.patience import Patience
from tutor.conversation.reply import Engines
from tutor.conversation.transcript import Transcript
from tutor.errors import TutorError
from tutor.lessons.back_channels import back_channel, back_channels
from tutor.lessons.feedback_prompt import with_feedback
from tutor.lessons.levels import figures
from tutor.lessons.plan import Kind, TalkPlan
from tutor.lessons.prompt import Learner, opening
from tutor.lessons.scenarios import Scenario
from tutor.lessons.study import about_document, room
from tutor.listening.contract import VoiceDetector
from tutor.listening.debounce import Debounce
from tutor.listening.endpointing import Endpointing
from tutor.listening.pauses import PauseStatistics
from tutor.listening.silero import Silero
from tutor.records.records import Records
from tutor.records.talks import KeptTalk, TalkHead
from tutor.session.keeping import Keeping
from tutor.session.measurements import Measurements
from tutor.session.measuring import Measuring
from tutor.session.preparing import Preparing
from tutor.session.recorder import Recorder
from tutor.session.sound_recorder import SoundRecorder
from tutor.session.tracing import Tracing
from tutor.settings import Settings, data_folder
from tutor.speaking.cache import PhraseCache
from tutor.speaking.cached_voice import CachedVoice
from tutor.speaking.common_phrases import common_phrases
from tutor.speaking.contract import Pace, Voice
from tutor.speaking.pacing import pacing
from tutor.teaching.card_sounds import CardSounds
from tutor.teaching.lesson import Lesson
from tutor.teaching.spoken_answer import SpokenAnswers
from tutor.text import Text
from tutor.thinking.budget import message_tokens
from tutor.thinking.contract import ChatModel
from tutor.thinking.llama_cpp import STARTER_CONTEXT, context
from tutor.thinking.structured import MORE_TOKENS
from tutor.workers.contract import Engine, FallenBack, Restarted
from tutor.workers.crash import described
from tutor.workers.load_crashes import LoadCrashes

MEGABYTE = 1_000_000

_log = logging.getLogger(__name__)
LOADED: tuple[Stage, ...] = (*ENGINE_STAGES, "turn_detector")
_PATIENCE = frozenset({"level", "patience", "language"})
_TOLD = frozenset(
    "language native_language level goal interests strictness llama_context reply_tokens "
    "documents_in_talks".split()
)
"""What the prompt of every turn is made with."""
_MANNER = frozenset(
    "end_silence_s longest_turn_s mode language level pace reply_sentences speculation "
    "back_channels translate_answers partial_words interruptions voice_threshold phrases_at_once "
    "seconds_ahead".split()
)


def measurements_path() -> Path:
    return data_folder() / "latency.sqlite3"


def pauses_path() -> Path:
    return data_folder() / "pauses.json"


def pauses_of(path: Path | None, learner: int) -> Path | None:
    """The file of one learner, beside that of the first one."""
    return path if path is None or learner <= 1 else path.with_stem(f"{path.stem}-{learner}")


def asset(name: str) -> Path:
    """A file of the assets folder, which lies beside the package."""
    return Path(__file__).resolve().parent.parent / "assets" / name


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
        self._pauses = pauses
        self._learner = settings.learner
        known = _known_pauses(pauses_of(pauses, settings.learner))
        self._patience = Patience(_endpointing(settings, known), settings.language, settings.soft_end_s)
        self.conductor = Conductor(
            Engines(),
            microphone,
            speaker,
            detector,
            talk_history(settings, None),
            _manner(settings),
            transcript,
            self._patience,
        )
        self._loop = asyncio.get_running_loop()
        self._locks = {stage: asyncio.Lock() for stage in LOADED}
        self._phrases: PhraseCache | None = None
        if phrases is not None:
            self._phrases = PhraseCache(phrases, settings.phrase_cache_mb * MEGABYTE, self._keeps_no_phrases)
        self._preparing = Preparing()
        self.conductor.subscribe(self._preparing.apply)
        self.conductor.subscribe(_note)
        self.records = records
        self._sounds: SoundRecorder | None = None
        self._keeping: Keeping | None = None
        if records is not None:
            recorder = Recorder(records)
            self.conductor.subscribe(lambda event: self._watch(recorder.take(event)))
            self._sounds = SoundRecorder(records, settings.keep_recordings)
            self.conductor.keep_sound(self._sounds)
            self.conductor.subscribe(self._keep_sounds)
            self._keeping = Keeping(
                records, lambda: self.settings.keep_recordings, partial(self.conductor.fault, "store")
            )
        self.measurements = measurements
        if measurements is not None:
            measuring = Measuring(measurements, lambda: self.settings)
            self.conductor.subscribe(lambda event: self._watch(measuring.take(event)))
        self.lesson = Lesson(self.conductor, settings, records, self._watch)
        self.lesson.remembering.changed = self._remember
        self.lesson.studying.changed = self._remember
        if records is not None and transcript is not None and transcript.turns:
            # Whoever subscribes right after this is told of it.
            plan = _plan_of(records.talks.open.head)
            self._loop.call_soon(self._go_on, plan)
        self.spoken_answers = SpokenAnswers(self.conductor, Silero)
        self.card_sounds = CardSounds(self.conductor, records)
        self.tracing = Tracing(self._loop.time)
        self.tracing.send_to(settings.trace_to)
        self.conductor.subscribe(self.tracing.take)

    def subscribe(self, subscriber: Callable[[Event], None]) -> None:
        self.conductor.subscribe(subscriber)

    async def load_engines(self) -> None:
        """Load and warm all engines in parallel; a fault is told as an event, and the others go on."""
        async with asyncio.TaskGroup() as group:
            for stage in LOADED:
                group.create_task(self.load(stage), name=f"load {stage}")

    async def load(self, stage: Stage, *, again: bool = False) -> None:
        """Load the engine that the settings name; the one in use serves until the new one is warm.

        A model that crashed when it was loaded is loaded only when the learner wants it `again`.
        """
        async with self._locks[stage]:
            began = self._loop.time()
            engine: Engine | None = None
            if again:
                LoadCrashes().clear()
            # What is told before the loading is announced is told right after it.
            announced, early = False, list[Restarted | FallenBack]()

            def learn(news: Restarted | FallenBack) -> None:
                if announced:
                    self._learn(stage, news)
                else:
                    early.append(news)

            try:
                engine = await engines.build(stage, self.settings, learn)
                if stage == "voice":
                    engine = await self._remembering(cast("Voice", engine))
                self.conductor.emit(EngineLoading(stage, engine.label, self._loop.time()))
                announced = True
                for news in early:
                    learn(news)
                await engine.start()
                if stage == "chat_model":
                    # The first turn then finds the talk so far in the model's cache.
                    await cast("ChatModel", engine).prepare(self.conductor.prompt("Hello."))
            except TutorError as error:
                _log.warning("%s could not be loaded: %s", stage, error.message)
                self.conductor.fault(stage, error)
                self._go_on_without(stage, engine, error)
                if engine is not None:
                    await engine.close()
                return
            except asyncio.CancelledError:
                if engine is not None:
                    await engine.close()
                raise
            old = getattr(self.conductor.engines, stage)
            setattr(self.conductor.engines, stage, engine)
            if stage == "voice":
                self._prepare_phrases()
            if stage == "chat_model":
                self._remember()
            self.conductor.works(stage)
            now = self._loop.time()
            self.conductor.emit(EngineReady(stage, engine.label, now - began, now))
            if old is not None:
                await old.close()

    async def apply(self, settings: Settings, name: str, *, load: bool = True) -> None:
        """Take over settings of which `name` was changed; what depends on it changes at once.

        Without `load` the engine that it concerns stays as it is: somebody else loads it.
        """
        self.settings = settings
        self.lesson.apply(settings)
        if settings.learner != self._learner:
            await self._change_learner(settings)
        if name in _MANNER:
            self.conductor.lead(_manner(settings))
        if name == "keep_recordings" and self._sounds is not None and self._keeping is not None:
            self._sounds.keeps = settings.keep_recordings
            await self._keeping.forget_sounds()
        if name == "phrase_cache_mb" and self._phrases is not None:
            await self._phrases.resize(settings.phrase_cache_mb * MEGABYTE)
        if name in {"phrase_cache_mb", "pace", "level"}:
            self._prepare_phrases()
        if name in _PATIENCE:
            self._patience.language = settings.language
            self._patience.endpointing = _endpointing(settings, self._patience.endpointing.pauses)
        if name == "soft_end_s":
            self._patience.debounce = Debounce(settings.soft_end_s)
        if name == "trace_to":
            await asyncio.to_thread(self.tracing.send_to, settings.trace_to)
        for stage in engines.stages_of(name, settings) if load else ():
            await self.load(stage)
        if name in _TOLD:
            self._remember()

    async def _change_learner(self, settings: Settings) -> None:
        """Somebody else learns: each has a way of pausing."""
        left, self._learner = pauses_of(self._pauses, self._learner), settings.learner
        if left is not None:
            await asyncio.to_thread(_keep_pauses, left, self._patience.endpointing.pauses)
        pauses = await asyncio.to_thread(_known_pauses, pauses_of(self._pauses, settings.learner))
        self._patience.endpointing = _endpointing(settings, pauses)

    def _remember(self) -> None:
        """The next turn is told what is true now."""
        scene, model = self.lesson.shaping.scenario, self.conductor.engines.chat_model
        told, met = self.lesson.remembering.told, self.lesson.met
        document = self.lesson.studying.document
        title = None if document is None else document.title
        self.conductor.remember(talk_history(self.settings, model, scene, told, met, title))

    def begin_talk(self, plan: TalkPlan) -> None:
        """Keep what was said and begin another talk."""
        self.conductor.start_over()
        if self.records is not None:
            settings = self.settings
            head = TalkHead(
                settings.learner or None,
                plan.title,
                settings.language,
                settings.level,
                plan.kind,
                plan.subject,
            )
            self.records.talks.begin(head)
        self.lesson.second_look.begin_talk()
        self.lesson.shaping.begin(plan)
        self.lesson.studying.begin(plan)
        if plan.kind == "placement":
            self.lesson.placing.begin(self.settings)
        self._remember()

    def close_talk(self) -> None:
        """The tutor says goodbye; the talk is not gone on with by itself."""
        self.lesson.reporting.end_talk()
        self.lesson.shaping.close_talk()
        if self.records is not None:
            self._watch(self.records.talks.end())

    def resume_talk(self, kept: KeptTalk) -> None:
        """Go on with an earlier talk as if it had never been left."""
        self.conductor.go_on_with(copy.deepcopy(kept.transcript.turns))
        if self.records is not None:
            self.records.talks.go_on_with(kept.talk)
        self._go_on(_plan_of(kept.talk.head))

    def _go_on(self, plan: TalkPlan) -> None:
        self.lesson.second_look.begin_talk()
        self.lesson.shaping.resume(plan)
        self.lesson.studying.resume(plan)
        self._remember()

    async def close(self) -> None:
        """Stop inputs, then work, then output, then the engines, then the records."""
        await self._preparing.close()
        await self.lesson.close()
        await self.spoken_answers.close()
        await self.card_sounds.close()
        await self.conductor.close()
        if self._keeping is not None:
            await self._keeping.close()
        in_use = self.conductor.engines
        slots = (in_use.transcriber, in_use.chat_model, in_use.voice, in_use.turn_detector)
        loaded = [engine for engine in slots if engine is not None]
        for outcome in await asyncio.gather(*(e.close() for e in loaded), return_exceptions=True):
            if isinstance(outcome, BaseException):
                _log.error("an engine did not close: %s", outcome)
        if self._phrases is not None:
            await self._phrases.close()
        if (pauses := pauses_of(self._pauses, self._learner)) is not None:
            _keep_pauses(pauses, self._patience.endpointing.pauses)
        if self.records is not None:
            await asyncio.to_thread(self.records.close)
        if self.measurements is not None:
            await asyncio.to_thread(self.measurements.close)
        await asyncio.to_thread(self.tracing.close)

    def fall_back(self, stage: Stage, wanted: str, used: str, reason: str) -> None:
        """Tell everyone that something less than what was chosen does the work (see FellBack)."""
        self.conductor.emit(FellBack(stage, wanted, used, reason, self._loop.time()))

    def _go_on_without(self, stage: Stage, engine: Engine | None, error: TutorError) -> None:
        """Tell what does the work of an engine that could not be loaded, where anything does."""
        old: Engine | None = getattr(self.conductor.engines, stage)
        if old is not None:
            wanted = engine.label if engine is not None else Text("the engine that was chosen")
            self.fall_back(stage, wanted, old.label, error.message)
        elif stage == "turn_detector":
            wanted = Text("hearing from your voice whether you have finished")
            self.fall_back(stage, wanted, Text("the length of your pauses alone"), error.message)

    async def _remembering(self, voice: Voice) -> Voice:
        """The voice, which says no phrase twice where phrases are kept."""
        if self._phrases is None:
            return voice
        identity = await asyncio.to_thread(engines.voice_identity, self.settings)
        return CachedVoice(voice, self._phrases, identity)

    def _prepare_phrases(self) -> None:
        voice = self.conductor.engines.voice
        # A server may be somebody else's, and cost money: it is only asked for what is said.
        preparer = voice if isinstance(voice, CachedVoice) and voice.pid is not None else None
        language = self.settings.language
        # First what is waited for most.
        phrases = (*back_channels(language), *common_phrases(language))
        rate = pacing(self.settings.level, self.settings.pace).rate
        self._preparing.use(preparer, phrases, Pace(rate))

    def _keeps_no_phrases(self, reason: str) -> None:
        self.fall_back("voice", Text("keeping spoken phrases"), Text("making every phrase anew"), reason)

    def _learn(self, stage: Stage, news: Restarted | FallenBack) -> None:
        """What an engine tells of itself."""
        now = self._loop.time()
        match news:
            case FallenBack(wanted=wanted, used=used, reason=reason):
                if stage == "chat_model":
                    # A model that can't answer in parts is told so no longer.
                    self._remember()
                self.conductor.emit(FellBack(stage, wanted, used, reason, now))
            case Restarted(crashes=crashes):
                engine: Engine | None = getattr(self.conductor.engines, stage)
                if engine is not None:
                    self.conductor.emit(EngineRestarted(stage, engine.label, now, described(crashes)))

    def _keep_sounds(self, event: Event) -> None:
        if self._sounds is not None:
            for writing in self._sounds.take(event):
                self._watch(writing)

    def _watch(self, saving: Future[Any] | None) -> None:
        """A write that fails is told; it never stops the talk."""

        def settled(done: Future[Any]) -> None:
            if done.cancelled():
                return  # the program closed first
            error = done.exception()
            if isinstance(error, TutorError) and not self._loop.is_closed():
                self._loop.call_soon_threadsafe(self.conductor.fault, "store", error)
            elif error is not None:
                _log.error("a turn could not be saved", exc_info=error)

        if saving is not None:
            saving.add_done_callback(settled)


def _note(event: Event) -> None:
    if isinstance(event, FellBack):
        _log.warning("%s: %s instead of %s: %s", event.stage, event.used, event.wanted, event.reason)


def _plan_of(head: TalkHead) -> TalkPlan:
    return TalkPlan(cast("Kind", head.kind), head.subject, head.title)


def talk_history(
    settings: Settings,
    chat_model: ChatModel | None,
    scene: Scenario | None = None,
    facts: tuple[str, ...] = (),
    met: tuple[str, ...] = (),
    document: str | None = None,
) -> History:
    """Sized for the model that thinks; until one does, for the built-in one.

    `facts` are remembered of the learner; mistakes `met` before shall be mended by the learner. `document`
    is the title of what the talk is about.
    """
    sees = context(settings) if chat_model is None else chat_model.context
    small = sees <= STARTER_CONTEXT
    known = Learner(settings.level, settings.native_language, settings.goal, settings.interests, facts)
    learner = None if small else known
    begins = opening(settings.language, learner, scene)
    beside = 0.0
    if document is not None or settings.documents_in_talks:
        begins = about_document(begins, document, small=small)
        fits = room(sees)
        beside = message_tokens("words " * fits.words) * fits.extracts
    answer = settings.reply_tokens
    if chat_model is not None and chat_model.capable:
        begins = with_feedback(begins, settings.strictness, settings.native_language, met)
        answer += MORE_TOKENS
    return History(begins, sees - answer, message_tokens, beside)


def _manner(settings: Settings) -> Manner:
    return Manner(
        end_silence=settings.end_silence_s,
        longest_turn=settings.longest_turn_s,
        push_to_talk=settings.mode == "push-to-talk",
        language=settings.language,
        pacing=pacing(settings.level, settings.pace),
        sentences=settings.reply_sentences,
        words=figures(settings.level).answer,
        speculates=settings.speculation,
        feedback=True,
        translation=settings.translate_answers and bool(settings.native_language),
        back_channel=_back_channel_in(settings.language) if settings.back_channels else no_back_channel,
        partial_words=settings.partial_words,
        voice_threshold=settings.voice_threshold,
        at_once=settings.phrases_at_once,
        ahead=settings.seconds_ahead,
        interruptible=settings.interruptions != "half-duplex",
        deaf_at_first=WARM_UP if settings.interruptions == "echo-cancelling" else 0.0,
    )


def _back_channel_in(language: str) -> BackChannel:
    return lambda words, number: back_channel(words, language, number)


def _endpointing(settings: Settings, pauses: PauseStatistics) -> Endpointing:
    return Endpointing(settings.level, settings.patience, pauses)


def _known_pauses(path: Path | None) -> PauseStatistics:
    try:
        return PauseStatistics.from_json(path.read_text("utf-8")) if path is not None else PauseStatistics()
    except (OSError, UnicodeError):
        return PauseStatistics()  # a learner whom the program does not know yet


def _keep_pauses(path: Path, pauses: PauseStatistics) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(pauses.to_json(), "utf-8")
    except OSError as error:
        _log.warning("what was learned about pauses could not be kept: %s", error)


def without_own_voice(
    settings: Settings, microphone: Microphone, speaker: Callable[[Tee | None], Speaker]
) -> tuple[Microphone, Speaker]:
    """Microphone and loudspeaker, with the tutor's voice taken out of what is heard where that is wanted.

    `speaker` makes the loudspeaker, which tells the tee what it plays. Raises EngineMissing.
    """
    if settings.interruptions != "echo-cancelling":
        return microphone, speaker(None)
    canceller = EchoCanceller()
    return EchoCancellingMicrophone(microphone, canceller), speaker(canceller.say)
