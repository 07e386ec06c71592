"""A talk without a window: recordings as microphone, a WAV file as loudspeaker, a report at the end."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tutor.app import Tutor
from tutor.audio import recording
from tutor.audio.files import FileMicrophone, FileSpeaker
from tutor.audio.frames import FRAME_SAMPLES, Samples, Seconds
from tutor.conversation.answer_events import PhraseFailed
from tutor.conversation.engine_events import EngineReady, FaultRaised, FellBack, Stage
from tutor.conversation.events import Event, TurnEnded
from tutor.conversation.intents import StartListening
from tutor.conversation.transcript import Transcript, Turn
from tutor.conversation.turn import Outcome, TurnId
from tutor.errors import BadRecording, EngineError, StoreError, TutorError
from tutor.folders import data_folder
from tutor.lessons.learner import NAMELESS, profile_of, with_learner
from tutor.lessons.plan import TalkPlan
from tutor.lessons.study import study_plan
from tutor.listening.silero import Silero
from tutor.listening.utterance import CONTINUES_ABOVE, START_FRAMES, STARTS_ABOVE
from tutor.records.records import Records
from tutor.session.latency import LatencyMeter, PhraseTiming, TurnTiming
from tutor.settings import Settings
from tutor.speaking.cache import phrases_folder

REPORT_VERSION = 1
UNHEARD: Seconds = 3.0
"""How long after a file's end its speech may still begin to be noticed."""


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """What the learner says in one turn."""

    path: Path
    samples: Samples
    speech_end: int
    """Samples up to the end of the last speech frame; 0 when there is no speech."""


def read_lines(paths: Sequence[Path], longest: Seconds) -> list[Line]:
    """Check every file before anything is loaded. Raises BadRecording."""
    infos = [recording.inspect(path, longest) for path in paths]
    return [_line(info) for info in infos]


@dataclass(frozen=True, slots=True)
class Held:
    """A talk that is over."""

    report: dict[str, Any]
    faulty: bool
    """Something went wrong on the way and was told."""


async def talk(
    settings: Settings,
    lines: Sequence[Line],
    output: Path,
    tell: Callable[[str], None],
    document: str | None = None,
) -> Held:
    """Hold the talk in real time, one turn a line. Raises TutorError when an engine can't be loaded.

    A turn that fails is told and reported, and the talk goes on with the next one. A talk about a `document`
    of the library (its number, title or file name) is kept, as in the window; any other one is not.
    """
    library = None if document is None else await asyncio.to_thread(_open_library, settings, document)
    records, plan, settings = library or (None, None, settings)
    microphone, speaker = FileMicrophone(), FileSpeaker(output)
    await speaker.open()
    tutor = Tutor(settings, microphone, speaker, Silero(), records, phrases=phrases_folder())
    account = _Account(tell)
    tutor.subscribe(account.take)
    try:
        await tutor.load_engines()
        account.check_engines()
        if plan is not None:
            tutor.begin_talk(plan)
            await account.until_opened()
        tutor.conductor.post(StartListening())
        for line in lines:
            account.begin(line)
            await _speak(tutor, microphone, line, account)
        return Held(account.report(), account.faulty)
    finally:
        await tutor.close()


def _open_library(settings: Settings, document: str) -> tuple[Records, TalkPlan, Settings]:
    """Raises StoreError."""
    records = Records(data_folder())
    try:
        settings = with_learner(settings, records.learners.begin(NAMELESS, profile_of(settings)).result())
        found = records.documents.find(document, settings.learner or None).result()
    except StoreError:
        records.close()
        raise
    return records, study_plan(found.id, found.title), settings


async def _speak(tutor: Tutor, microphone: FileMicrophone, line: Line, account: _Account) -> None:
    """Put one line into the microphone and wait until its turn is over."""
    if line.speech_end == 0:
        await microphone.put(line.samples)
        account.nothing_heard(line)
        return
    # Pauses inside a file belong to its one turn: only the silence after its last word may end it.
    tutor.conductor.keep_turn_open(True)
    await microphone.put(line.samples[: line.speech_end])
    tutor.conductor.keep_turn_open(False)
    rest = microphone.put(line.samples[line.speech_end :])
    await account.until_begun(UNHEARD + len(line.samples) / 16_000)
    await rest
    if account.begun:
        await account.until_ended()
    else:
        account.nothing_heard(line)


class _Account:
    """Follows the events, prints each turn and makes the report."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        self._tell = tell
        self._transcript = Transcript()
        self._meter = LatencyMeter()
        self._engines: dict[Stage, str] = {}
        self._faults: dict[Stage, TutorError] = {}
        self._fall_backs: list[dict[str, str]] = []
        self._entries: list[dict[str, Any]] = []
        self._turn: TurnId | None = None
        self._begun = asyncio.Event()
        self._ended = asyncio.Event()
        self._opened = asyncio.Event()
        """The tutor's own first words were heard, or something stood in their way."""
        self.faulty = False
        """Whether anything in the talk went wrong."""

    @property
    def begun(self) -> bool:
        return self._begun.is_set()

    def begin(self, line: Line) -> None:
        self._tell(f"── {line.path.name} ({len(line.samples) / 16_000:.1f} s)")
        self._begun.clear()
        self._ended.clear()

    async def until_begun(self, limit: Seconds) -> None:
        try:
            async with asyncio.timeout(limit):
                await self._begun.wait()
        except TimeoutError:
            return

    async def until_ended(self) -> None:
        await self._ended.wait()

    async def until_opened(self) -> None:
        await self._opened.wait()

    def check_engines(self) -> None:
        """Raises the first engine's fault."""
        for error in self._faults.values():
            raise error

    def nothing_heard(self, line: Line) -> None:
        self.faulty = True
        self._tell(f"  No speech was heard in {line.path}. Record it again, closer to the microphone.")
        self._entries.append(_entry(Turn(TurnId(0)), TurnTiming(TurnId(0))))

    def take(self, event: Event) -> None:
        turn = self._transcript.apply(event)
        self._meter.apply(event)
        match event:
            case EngineReady(stage=stage, label=label, took=took):
                self._engines[stage] = label
                self._tell(f"  {label} is ready ({took:.1f} s)")
            case FaultRaised(stage=stage, message=message, remedy=remedy):
                self.faulty = True
                self._faults[stage] = EngineError(message, remedy)
                self._tell(f"  ! {message} {remedy}")
                self._opened.set()
            case FellBack(stage=stage, wanted=wanted, used=used, reason=reason):
                self._tell(f"  ~ {used} instead of {wanted}. {reason}")
                self._fall_backs.append({"stage": stage, "wanted": wanted, "used": used, "reason": reason})
            case PhraseFailed():
                self.faulty = True
            case TurnEnded(outcome=outcome) if turn is not None and outcome is not Outcome.WITHDRAWN:
                self._end(turn)
            case _ if turn is not None:
                self._begun.set()

    def _end(self, turn: Turn) -> None:
        timing = self._meter.find(turn.id) or TurnTiming(turn.id)
        if not self._opened.is_set() and not turn.learner and turn.reply:
            self._opened.set()
            self._tell(f"  Tutor  {turn.reply.strip()}")
            return
        self._tell(f"  You    {turn.learner or '(no words understood)'}")
        self._tell(f"  Tutor  {turn.reply.strip()}")
        for passage in turn.passages:
            page = f", page {passage.page}" if passage.page is not None else ""
            self._tell(f"         from {passage.title}{page}")
        if (wait := timing.voice_to_voice) is not None:
            self._tell(f"         heard {wait:.2f} s after your last word")
        self._entries.append(_entry(turn, timing))
        self._begun.set()
        self._ended.set()

    def report(self) -> dict[str, Any]:
        return {
            "version": REPORT_VERSION,
            "engines": dict(self._engines),
            "fall_backs": self._fall_backs,
            "turns": self._entries,
        }


def write_report(report: dict[str, Any], path: Path) -> None:
    """Raises TutorError when the file can't be written."""
    try:
        path.write_text(json.dumps(report, indent=2, ensure_ascii=False) + "\n", "utf-8")
    except OSError as error:
        raise TutorError(
            f"{path} can't be written: {error.strerror}.", "Choose a folder that exists and is writable."
        ) from error


def check_writable(path: Path) -> None:
    """Raises BadRecording before any work is done for a file that can't be written in the end."""
    if path.is_dir():
        raise BadRecording(f"{path} is a folder.", "Give the name of a file.")
    try:
        with path.open("ab"):
            pass
    except OSError as error:
        raise BadRecording(
            f"{path} can't be written: {error.strerror}.", "Choose a folder that exists and is writable."
        ) from error


def _line(info: recording.RecordingInfo) -> Line:
    samples = recording.read(info)
    return Line(info.path, samples, _speech_end(samples))


def _speech_end(samples: Samples) -> int:
    detector, speech, end = Silero(), 0, 0
    for start in range(0, len(samples) - FRAME_SAMPLES + 1, FRAME_SAMPLES):
        probability = detector.probability(samples[start : start + FRAME_SAMPLES])
        speech += probability >= STARTS_ABOVE
        if probability >= CONTINUES_ABOVE:
            end = start + FRAME_SAMPLES
    return end if speech >= START_FRAMES else 0


def _entry(turn: Turn, timing: TurnTiming) -> dict[str, Any]:
    times = {phrase.index: phrase for phrase in timing.phrases}
    return {
        "heard": turn.learner,
        "reply": turn.reply.strip(),
        "phrases": [
            {
                "text": phrase.text,
                "status": phrase.status.value,
                "audio_ms": _ms(phrase.audio),
                "synthesis_ms": _ms(_of(times.get(phrase.index), "synthesis")),
                "first_audio_ms": _ms(_of(times.get(phrase.index), "first_audio")),
                "cached": phrase.index in times and times[phrase.index].cached,
            }
            for phrase in turn.phrases
        ],
        "latency_ms": {name: _ms(getattr(timing, name)) for name in _FIGURES} | _of_documents(timing),
        "passages": [{"title": one.title, "page": one.page} for one in turn.passages],
    }


def _of_documents(timing: TurnTiming) -> dict[str, float | None]:
    """Nothing in a talk that looks into none."""
    return {} if timing.retrieval is None else {"retrieval": _ms(timing.retrieval)}


_FIGURES = (
    "turn_wait",
    "transcription",
    "llm_first_token",
    "first_phrase",
    "first_audio",
    "voice_to_voice",
    "llm_total",
    "speech_total",
    "total",
)


def _of(timing: PhraseTiming | None, name: str) -> Seconds | None:
    value: Seconds | None = getattr(timing, name) if timing is not None else None
    return value


def _ms(seconds: Seconds | None) -> float | None:
    return None if seconds is None else round(seconds * 1000.0, 1)
