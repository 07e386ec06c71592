"""One reply: the model's text, cut into phrases, synthesised a little ahead of the ear, played in order.

    ChatModel ──pieces──► Phraser ──phrases──► Voice (two at a time, earliest first) ──► Speaker (in order)

A reply can be awaited, abandoned at any moment, and told apart by its turn.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass, field
from typing import Any

from tutor.audio.closing import closing
from tutor.audio.contract import PlaybackReport, Speaker
from tutor.audio.frames import AudioFrame, Seconds
from tutor.conversation.events import (
    Event,
    Outcome,
    PhraseFailed,
    PhraseFound,
    PlaybackEnded,
    PlaybackStarted,
    PromptRead,
    ReplyRequested,
    ReplyTextArrived,
    ReplyTextEnded,
    Stage,
    SynthesisFinished,
    SynthesisSounded,
    SynthesisStarted,
    TurnId,
)
from tutor.errors import EngineError, EngineMissing, ReplyCutOff, ReplyTooLong, TutorError
from tutor.listening.contract import TurnDetector
from tutor.speaking.contract import Pace, Voice
from tutor.speaking.phrasing import Phraser
from tutor.speaking.spoken import speakable
from tutor.thinking.contract import ChatModel, Message, PromptUse
from tutor.thinking.ending import Ending
from tutor.transcribing.contract import Transcriber

_log = logging.getLogger(__name__)

AT_ONCE = 2
"""Phrases in synthesis at a time: the engine never waits for its next request, and a stop wastes little."""
AHEAD: Seconds = 5.0
"""No phrase is begun while more sound than this waits for the ear."""
NEVER_ENDING: Seconds = 15.0
"""A phrase whose end is not reported so long after it should have come counts as played."""
SHORTEST_WAIT: Seconds = 0.01
"""A surplus that is only a rounding error must not keep the event loop busy."""
OVERDUE: Seconds = 2.0
"""Text without a boundary is spoken after this long all the same."""


@dataclass(slots=True)
class Engines:
    """The engines in use; a slot is None until its engine is warm. Slots may be swapped between turns."""

    transcriber: Transcriber | None = None
    chat_model: ChatModel | None = None
    voice: Voice | None = None
    turn_detector: TurnDetector | None = None
    """Without it every pause is judged by its words and its length alone."""


def not_ready(what: str) -> EngineMissing:
    return EngineMissing(
        f"{what} is not ready.", "Wait until it is loaded, or choose another one in the settings."
    )


@dataclass(slots=True)
class Resources:
    """What a reply works with."""

    engines: Engines
    speaker: Speaker
    pace: Pace
    sentences: int
    """The most that an answer has."""
    emit: Callable[[Event], None]
    fault: Callable[[Stage, TutorError], None]
    works: Callable[[Stage], None]
    released: Callable[[], Awaitable[None]]
    """Returns when the answer may be heard."""
    at_once: int = AT_ONCE
    ahead: Seconds = AHEAD


class Reply:
    def __init__(self, turn: TurnId, messages: Sequence[Message], resources: Resources) -> None:
        self.turn = turn
        self._messages = messages
        self._use = resources
        self._loop = asyncio.get_running_loop()
        self._phrases: list[_Spoken] = []
        self._slots = asyncio.Semaphore(resources.at_once)
        self._turnstile = asyncio.Lock()
        self._produced: Seconds = 0.0
        self._overdue: asyncio.TimerHandle | None = None
        self._late = False
        """The text is overdue, but had no place yet where it could be broken."""
        self._group = asyncio.TaskGroup()
        self._ending = Ending(resources.sentences)
        self._enough = False
        self._over = False
        self._tasks: list[asyncio.Task[None]] = []

    async def run(self) -> Outcome:
        """Speak the whole reply; what became of it. Faults are told, never raised."""
        if self._use.engines.chat_model is None:
            self._fault("chat_model", not_ready("The tutor's mind"))
            return Outcome.FAILED
        if self._use.engines.voice is None:
            self._fault("voice", not_ready("The tutor's voice"))
            return Outcome.FAILED
        self._chat_model, self._voice = self._use.engines.chat_model, self._use.engines.voice
        try:
            await self._use.speaker.open()
        except TutorError as error:
            # The reply can still be read; each phrase will say that it was not heard.
            self._fault("loudspeaker", error)
        async with self._group:
            self._start(self._read(), "text")
        return Outcome.ANSWERED if self._phrases else Outcome.FAILED

    def abandon(self) -> None:
        """Fall silent now and report what was heard; from here on nothing is told of this reply.

        The tasks are cancelled one by one, so that none of them takes a step that was already due.
        """
        self._stop_waiting()
        self._use.speaker.stop()
        for spoken in self._phrases:
            self._report(spoken)
        self._over = True
        for task in self._tasks:
            task.cancel()

    def _start(self, work: Coroutine[Any, Any, None], name: str) -> None:
        self._tasks.append(self._group.create_task(work, name=f"reply {self.turn} {name}"))

    def _emit(self, event: Event) -> None:
        if not self._over:
            self._use.emit(event)

    def _fault(self, stage: Stage, error: TutorError) -> None:
        if not self._over:
            self._use.fault(stage, error)

    # Text -----------------------------------------------------------------------------------------

    async def _read(self) -> None:
        phraser, text, complete = Phraser(), "", True
        emit = self._emit
        emit(ReplyRequested(self.turn, self._loop.time()))

        def told(use: PromptUse) -> None:
            emit(PromptRead(self.turn, use.cached, use.evaluated, self._loop.time()))

        try:
            async with closing(self._chat_model.reply(self._messages, told)) as pieces:
                async for piece in pieces:
                    text += piece
                    emit(ReplyTextArrived(self.turn, piece, self._loop.time()))
                    phrases = phraser.feed(piece)
                    if self._late and not phrases:
                        phrases = phraser.overdue()
                    if self._found(phrases, phraser):
                        break
            self._use.works("chat_model")
        except ReplyTooLong:
            complete = False
            self._use.works("chat_model")
        except EngineError as error:
            complete = False
            self._fault("chat_model", error)
        self._stop_waiting()
        if self._enough or self._found(phraser.finish(), phraser):
            text = self._kept(text)
        emit(ReplyTextEnded(self.turn, text.strip(), complete, self._loop.time()))
        if complete and not self._phrases:
            self._fault("chat_model", ReplyCutOff("The model gave no answer.", "Say it again."))

    def _found(self, phrases: list[str], phraser: Phraser) -> bool:
        """Have the phrases spoken; whether the answer has said enough."""
        for text in phrases:
            if self._over or self._enough or self._ending.before(text):
                self._enough = True
                break
            self._speak(text)
            self._enough = self._ending.after(text)
        if phrases or self._enough:
            self._stop_waiting()
        if phraser.pending and self._overdue is None and not self._late and not self._enough:
            self._overdue = self._loop.call_later(OVERDUE, self._break, phraser)
        return self._enough

    def _kept(self, text: str) -> str:
        """The text up to the end of the last phrase: what the model began after it was not said."""
        end = 0
        for spoken in self._phrases:
            # Forwards: what comes after it may be the same words again.
            end = text.find(spoken.written, end) + len(spoken.written)
        return text[:end]

    def _break(self, phraser: Phraser) -> None:
        self._overdue, self._late = None, True
        self._found(phraser.overdue(), phraser)

    def _stop_waiting(self) -> None:
        self._late = False
        if self._overdue is not None:
            self._overdue.cancel()
            self._overdue = None

    # Sound ----------------------------------------------------------------------------------------

    def _speak(self, text: str) -> None:
        words = speakable(text)
        if not words:
            return
        spoken = _Spoken(len(self._phrases), text, words)
        self._phrases.append(spoken)
        self._emit(PhraseFound(self.turn, spoken.index, text, self._loop.time()))
        self._start(self._synthesise(spoken), f"voice {spoken.index}")
        self._start(self._play(spoken), f"sound {spoken.index}")

    async def _synthesise(self, spoken: _Spoken) -> None:
        emit, turn, index = self._emit, self.turn, spoken.index
        async with self._slots:
            # Locks let their waiters in by order of arrival, so phrases begin strictly in order.
            async with self._turnstile:
                await self._wait_for_the_ear()
                emit(SynthesisStarted(turn, index, self._loop.time()))
            try:
                async with closing(self._voice.speak(spoken.text, self._use.pace)) as frames:
                    async for frame in frames:
                        if not spoken.audio:
                            emit(SynthesisSounded(turn, index, self._loop.time(), frame.trimmed))
                        spoken.cached = frame.cached
                        spoken.audio += frame.duration
                        self._produced += frame.duration
                        spoken.sound.put(frame)
                emit(SynthesisFinished(turn, index, spoken.audio, self._loop.time(), spoken.cached))
                self._use.works("voice")
            except EngineError as error:
                emit(PhraseFailed(turn, index, error.message, self._loop.time()))
                self._fault("voice", error)
            finally:
                spoken.sound.close()

    async def _wait_for_the_ear(self) -> None:
        while (excess := self._produced - self._heard() - self._use.ahead) > 0.0:  # noqa: ASYNC110
            # Exactly as long as the surplus lasts; more than one round only when the device ran dry.
            await asyncio.sleep(max(excess, SHORTEST_WAIT))

    def _heard(self) -> Seconds:
        """Sound of this reply that has left the loudspeaker."""
        heard = 0.0
        for spoken in self._phrases:
            if spoken.reported:
                heard += spoken.audio
            elif spoken.started_at is not None:
                heard += min(spoken.audio, self._loop.time() - spoken.started_at)
        return heard

    async def _play(self, spoken: _Spoken) -> None:
        def started(at: Seconds) -> None:
            spoken.started_at = at
            self._emit(PlaybackStarted(self.turn, spoken.index, at, self._use.speaker.latency))

        await self._use.released()
        try:
            spoken.playback = self._use.speaker.play(spoken.sound.frames(), started)
            handed_over = self._loop.time()
            while not spoken.playback.done():
                await asyncio.wait({spoken.playback}, timeout=self._time_left(spoken, handed_over))
                if self._time_left(spoken, handed_over) <= 0.0 and not spoken.playback.done():
                    self._assume_played(spoken)
                    return
            spoken.playback.result()
            self._use.works("loudspeaker")
        except TutorError as error:
            spoken.reported = True
            self._emit(PhraseFailed(self.turn, spoken.index, error.message, self._loop.time()))
            self._fault("loudspeaker", error)
            return
        self._report(spoken)

    def _time_left(self, spoken: _Spoken, handed_over: Seconds) -> Seconds:
        """Until the loudspeaker is given up on: so long after the sound should have ended."""
        if not spoken.sound.closed:
            return NEVER_ENDING
        began = spoken.started_at
        if began is None:
            before = sum(earlier.audio for earlier in self._phrases[: spoken.index])
            began = handed_over + before
        return began + spoken.audio + NEVER_ENDING - self._loop.time()

    def _assume_played(self, spoken: _Spoken) -> None:
        _log.warning("phrase %d of turn %s never reported its end", spoken.index, self.turn)
        spoken.reported = True
        self._emit(PlaybackEnded(self.turn, spoken.index, spoken.audio, False, 0, self._loop.time()))

    def _report(self, spoken: _Spoken) -> None:
        playback = spoken.playback
        if spoken.reported or playback is None or not playback.done() or playback.exception() is not None:
            return
        spoken.reported = True
        report = playback.result()
        if report.duration > 0.0:
            self._emit(
                PlaybackEnded(
                    self.turn, spoken.index, report.played, report.interrupted, report.gaps, report.ended_at
                )
            )


@dataclass(slots=True, eq=False)
class _Spoken:
    """A phrase on its way to the ear."""

    index: int
    written: str
    """As the model wrote it."""
    text: str
    """As the voice says it."""
    audio: Seconds = 0.0
    cached: bool = False
    """Its sound was kept from before."""
    started_at: Seconds | None = None
    reported: bool = False
    playback: asyncio.Future[PlaybackReport] | None = None
    sound: _Sound = field(default_factory=lambda: _Sound())  # noqa: PLW0108 (defined below)


class _Sound:
    """Frames from one synthesis to one loudspeaker; bounded by AHEAD and the voice's cap on a phrase."""

    def __init__(self) -> None:
        self._frames: deque[AudioFrame] = deque()
        self.closed = False
        self._changed = asyncio.Event()

    def put(self, frame: AudioFrame) -> None:
        self._frames.append(frame)
        self._changed.set()

    def close(self) -> None:
        self.closed = True
        self._changed.set()

    async def frames(self) -> AsyncIterator[AudioFrame]:
        while True:
            while self._frames:
                yield self._frames.popleft()
            if self.closed:
                return
            self._changed.clear()
            await self._changed.wait()
