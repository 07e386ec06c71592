"""One reply: the model's text, cut into phrases, synthesised a little ahead of the ear, played in order.

    ChatModel ──pieces──► Phraser ──phrases──► Voice (two at a time, earliest first) ──► Speaker (in order)

A reply can be awaited, abandoned at any moment, and told apart by its turn.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field

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
    ReplyRequested,
    ReplyTextArrived,
    ReplyTextEnded,
    Stage,
    SynthesisFinished,
    SynthesisSounded,
    SynthesisStarted,
    TurnId,
)
from tutor.errors import EngineError, ReplyCutOff, TutorError
from tutor.speaking.contract import Pace, Voice
from tutor.speaking.phrasing import Phraser
from tutor.speaking.spoken import speakable
from tutor.thinking.contract import ChatModel, Message

AT_ONCE = 2
"""Phrases in synthesis at a time: the engine never waits for its next request, and a stop wastes little."""
AHEAD: Seconds = 5.0
"""No phrase is begun while more sound than this waits for the ear."""
OVERDUE: Seconds = 2.0
"""Text without a boundary is spoken after this long all the same."""


@dataclass(slots=True)
class Resources:
    """What a reply works with."""

    chat_model: ChatModel
    voice: Voice
    speaker: Speaker
    pace: Pace
    emit: Callable[[Event], None]
    fault: Callable[[Stage, TutorError], None]
    works: Callable[[Stage], None]


class Reply:
    def __init__(self, turn: TurnId, messages: Sequence[Message], resources: Resources) -> None:
        self.turn = turn
        self._messages = messages
        self._use = resources
        self._loop = asyncio.get_running_loop()
        self._phrases: list[_Spoken] = []
        self._slots = asyncio.Semaphore(AT_ONCE)
        self._turnstile = asyncio.Lock()
        self._produced: Seconds = 0.0
        self._overdue: asyncio.TimerHandle | None = None
        self._group = asyncio.TaskGroup()

    async def run(self) -> Outcome:
        """Speak the whole reply; what became of it. Faults are told, never raised."""
        try:
            await self._use.speaker.open()
        except TutorError as error:
            # The reply can still be read; each phrase will say that it was not heard.
            self._use.fault("loudspeaker", error)
        async with self._group:
            self._group.create_task(self._read(), name=f"reply {self.turn} text")
        return Outcome.ANSWERED if self._phrases else Outcome.FAILED

    def abandon(self) -> None:
        """Fall silent now and report what was heard; cancelling run() is left to the caller."""
        self._stop_waiting()
        self._use.speaker.stop()
        for spoken in self._phrases:
            self._report(spoken)

    # Text -----------------------------------------------------------------------------------------

    async def _read(self) -> None:
        phraser = Phraser()
        emit, complete = self._use.emit, True
        emit(ReplyRequested(self.turn, self._loop.time()))
        try:
            async with closing(self._use.chat_model.reply(self._messages)) as pieces:
                async for piece in pieces:
                    emit(ReplyTextArrived(self.turn, piece, self._loop.time()))
                    self._found(phraser.feed(piece), phraser)
            self._use.works("chat_model")
        except EngineError as error:
            complete = False
            self._use.fault("chat_model", error)
        self._stop_waiting()
        self._found(phraser.finish(), phraser)
        emit(ReplyTextEnded(self.turn, complete, self._loop.time()))
        if complete and not self._phrases:
            self._use.fault("chat_model", ReplyCutOff("The model gave no answer.", "Say it again."))

    def _found(self, phrases: list[str], phraser: Phraser) -> None:
        for text in phrases:
            self._speak(text)
        if phrases:
            self._stop_waiting()
        if phraser.pending and self._overdue is None:
            self._overdue = self._loop.call_later(OVERDUE, self._break, phraser)

    def _break(self, phraser: Phraser) -> None:
        self._overdue = None
        self._found(phraser.overdue(), phraser)

    def _stop_waiting(self) -> None:
        if self._overdue is not None:
            self._overdue.cancel()
            self._overdue = None

    # Sound ----------------------------------------------------------------------------------------

    def _speak(self, text: str) -> None:
        words = speakable(text)
        if not words:
            return
        spoken = _Spoken(len(self._phrases), words)
        self._phrases.append(spoken)
        self._use.emit(PhraseFound(self.turn, spoken.index, text, self._loop.time()))
        self._group.create_task(self._synthesise(spoken), name=f"reply {self.turn} voice {spoken.index}")
        self._group.create_task(self._play(spoken), name=f"reply {self.turn} sound {spoken.index}")

    async def _synthesise(self, spoken: _Spoken) -> None:
        emit, turn, index = self._use.emit, self.turn, spoken.index
        async with self._slots:
            # Locks let their waiters in by order of arrival, so phrases begin strictly in order.
            async with self._turnstile:
                await self._wait_for_the_ear()
                emit(SynthesisStarted(turn, index, self._loop.time()))
            try:
                async with closing(self._use.voice.speak(spoken.text, self._use.pace)) as frames:
                    async for frame in frames:
                        if not spoken.audio:
                            emit(SynthesisSounded(turn, index, self._loop.time()))
                        spoken.audio += frame.duration
                        self._produced += frame.duration
                        spoken.sound.put(frame)
                emit(SynthesisFinished(turn, index, spoken.audio, self._loop.time()))
                self._use.works("voice")
            except EngineError as error:
                emit(PhraseFailed(turn, index, error.message, self._loop.time()))
                self._use.fault("voice", error)
            finally:
                spoken.sound.close()

    async def _wait_for_the_ear(self) -> None:
        while (excess := self._produced - self._heard() - AHEAD) > 0.0:  # noqa: ASYNC110
            # Exactly as long as the surplus lasts; more than one round only when the device ran dry.
            await asyncio.sleep(excess)

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
            self._use.emit(PlaybackStarted(self.turn, spoken.index, at))

        try:
            spoken.playback = self._use.speaker.play(spoken.sound.frames(), started)
            await asyncio.shield(spoken.playback)
            self._use.works("loudspeaker")
        except TutorError as error:
            spoken.reported = True
            self._use.emit(PhraseFailed(self.turn, spoken.index, error.message, self._loop.time()))
            self._use.fault("loudspeaker", error)
            return
        self._report(spoken)

    def _report(self, spoken: _Spoken) -> None:
        playback = spoken.playback
        if spoken.reported or playback is None or not playback.done() or playback.exception() is not None:
            return
        spoken.reported = True
        report = playback.result()
        if report.duration > 0.0:
            self._use.emit(
                PlaybackEnded(
                    self.turn, spoken.index, report.played, report.interrupted, report.gaps, report.ended_at
                )
            )


@dataclass(slots=True, eq=False)
class _Spoken:
    """A phrase on its way to the ear."""

    index: int
    text: str
    """As the voice says it."""
    audio: Seconds = 0.0
    started_at: Seconds | None = None
    reported: bool = False
    playback: asyncio.Future[PlaybackReport] | None = None
    sound: _Sound = field(default_factory=lambda: _Sound())  # noqa: PLW0108 (defined below)


class _Sound:
    """Frames from one synthesis to one loudspeaker; bounded by AHEAD and the voice's cap on a phrase."""

    def __init__(self) -> None:
        self._frames: deque[AudioFrame] = deque()
        self._closed = False
        self._changed = asyncio.Event()

    def put(self, frame: AudioFrame) -> None:
        self._frames.append(frame)
        self._changed.set()

    def close(self) -> None:
        self._closed = True
        self._changed.set()

    async def frames(self) -> AsyncIterator[AudioFrame]:
        while True:
            while self._frames:
                yield self._frames.popleft()
            if self._closed:
                return
            self._changed.clear()
            await self._changed.wait()
