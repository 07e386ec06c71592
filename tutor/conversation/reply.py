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
from functools import partial
from typing import Any

import numpy as np

from tutor.audio.closing import closing
from tutor.audio.contract import PlaybackReport, Speaker
from tutor.audio.frames import AudioFrame, SampleRate, Seconds
from tutor.conversation.events import (
    Event,
    FeedbackGiven,
    Outcome,
    PhraseFailed,
    PhraseFound,
    PlaybackEnded,
    PlaybackStarted,
    PromptRead,
    ReplyRequested,
    ReplyTextArrived,
    ReplyTextEnded,
    RetrievalFinished,
    RetrievalStarted,
    Stage,
    SynthesisFinished,
    SynthesisSounded,
    SynthesisStarted,
    TurnId,
    WordsTimed,
)
from tutor.conversation.retrieval import Lookup, Quoted
from tutor.errors import EngineError, EngineMissing, ReplyCutOff, ReplyTooLong, TutorError
from tutor.listening.contract import TurnDetector
from tutor.speaking.contract import Pace, Voice
from tutor.speaking.pacing import Pacing
from tutor.speaking.phrasing import Phraser
from tutor.speaking.spoken import speakable
from tutor.speaking.word_times import timed
from tutor.text import Text, as_text
from tutor.thinking.contract import ChatModel, Message, PromptUse, Schema
from tutor.thinking.ending import Ending
from tutor.thinking.feedback import Feedback
from tutor.thinking.spoken_first import Part, SpokenEnded, spoken_first
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
SILENCE_RATE: SampleRate = 16_000
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
        Text("{what} is not ready.", what=as_text(what)),
        "Wait until it is loaded, or choose another one in the settings.",
    )


@dataclass(slots=True)
class Resources:
    """What a reply works with."""

    engines: Engines
    speaker: Speaker
    pacing: Pacing
    sentences: int
    """The most that an answer has."""
    emit: Callable[[Event], None]
    fault: Callable[[Stage, TutorError], None]
    works: Callable[[Stage], None]
    released: Callable[[], Awaitable[None]]
    """Returns when the answer may be heard."""
    read_on: Callable[[asyncio.Task[None]], None]
    """Takes over the rest of an answer whose words were all heard: it is told by `late`."""
    late: Callable[[FeedbackGiven], None]
    """Like emit, when the reply is over."""
    schema: Schema | None = None
    """What a capable model is asked for behind the spoken words; None for these alone."""
    words: int = 0
    """No sentence is begun that would make the answer longer; 0: however long."""
    at_once: int = AT_ONCE
    ahead: Seconds = AHEAD
    keep: Callable[[int, Sequence[AudioFrame]], None] = lambda phrase, frames: None
    """Takes the whole sound of each phrase, counted from 0."""
    given: AsyncIterator[str] | None = None
    """The answer's text where it is known beforehand: the chat model is not asked."""
    back_channel: str = ""
    """Said at once; a model that can goes on from it, and no other one is given it."""
    look_up: Callable[[], Awaitable[Lookup]] | None = None
    """Looks into the learner's documents before the model is asked; raises TutorError."""
    told: Callable[[Quoted], Sequence[Message]] | None = None
    """What the model is told when this was found there."""


class Reply:
    def __init__(self, turn: TurnId, messages: Sequence[Message], resources: Resources) -> None:
        self.turn = turn
        self._messages = messages
        self._use = resources
        self._loop = asyncio.get_running_loop()
        self._phrases: list[_Spoken] = []
        self._back_channel = ""
        """What was said at once, before the model's own words."""
        self._slots = asyncio.Semaphore(resources.at_once)
        self._turnstile = asyncio.Lock()
        self._produced: Seconds = 0.0
        self._overdue: asyncio.TimerHandle | None = None
        self._late = False
        """The text is overdue, but had no place yet where it could be broken."""
        self._group = asyncio.TaskGroup()
        # Who gives a text knows how long it is.
        self._ending = Ending(resources.sentences, resources.words) if resources.given is None else None
        self._enough = False
        self._over = False
        self._tasks: list[asyncio.Task[None]] = []
        self._reading: asyncio.Task[None] | None = None
        self._shaped = False
        """The model tells more than what is spoken."""
        self._text_ended: asyncio.Future[None] = self._loop.create_future()
        """The words are complete; what follows them in the stream is not spoken."""

    async def run(self) -> Outcome:
        """Speak the whole reply; what became of it. Faults are told, never raised."""
        given, chat_model = self._use.given, self._use.engines.chat_model
        if given is not None:
            ask: Callable[[], AsyncIterator[Part]] = lambda: given  # noqa: E731
        elif chat_model is not None:
            ask = partial(self._ask, chat_model)
            if self._use.look_up is not None:
                ask = partial(self._look_up_and_ask, chat_model, self._use.look_up)
        else:
            self._fault("chat_model", not_ready(Text("The tutor's mind")))
            return Outcome.FAILED
        if self._use.engines.voice is None:
            self._fault("voice", not_ready(Text("The tutor's voice")))
            return Outcome.FAILED
        self._voice = self._use.engines.voice
        try:
            await self._use.speaker.open()
        except TutorError as error:
            # The reply can still be read; each phrase will say that it was not heard.
            self._fault("loudspeaker", error)
        async with self._group:
            await self._read_text(self._read(ask))
        self._hand_over()
        return Outcome.ANSWERED if self._phrases else Outcome.FAILED

    async def _read_text(self, reading: Coroutine[Any, Any, None]) -> None:
        """Returns when the words are complete; what follows them in the stream is nobody's hurry."""
        self._reading = self._loop.create_task(reading, name=f"reply {self.turn} text")
        self._tasks.append(self._reading)
        self._reading.add_done_callback(lambda _: self._words_complete())
        try:
            await self._text_ended
        except asyncio.CancelledError:
            self._reading.cancel()
            raise
        if self._reading.done():
            self._reading.result()

    def _hand_over(self) -> None:
        """All was heard; what is still being written belongs to nobody's turn any more."""
        if self._reading is not None and not self._reading.done():
            self._tasks.remove(self._reading)
            self._use.read_on(self._reading)

    def _words_complete(self) -> None:
        if not self._text_ended.done():
            self._text_ended.set_result(None)

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

    async def _read(self, ask: Callable[[], AsyncIterator[Part]]) -> None:
        phraser, text, complete = Phraser(), "", True
        emit = self._emit
        try:
            async with closing(ask()) as pieces:
                text = self._back_channel
                async for piece in pieces:
                    if isinstance(piece, Feedback):
                        self._tell_feedback(piece)
                        continue
                    if isinstance(piece, SpokenEnded) and not self._text_ended.done():
                        self._end_text(phraser, text, complete=True)
                    if isinstance(piece, SpokenEnded) or self._text_ended.done():
                        continue
                    if self._back_channel and text == self._back_channel:
                        piece = f" {piece.lstrip()}"  # noqa: PLW2901 (they stand apart)
                    text += piece
                    emit(ReplyTextArrived(self.turn, piece, self._loop.time()))
                    phrases = phraser.feed(piece)
                    if self._late and not phrases:
                        phrases = phraser.overdue()
                    if self._found(phrases, phraser):
                        if not self._shaped:
                            break
                        # Enough was said, but what the model found in the learner's words comes after it.
                        self._end_text(phraser, text, complete=True)
            if self._use.given is None:
                self._use.works("chat_model")
        except ReplyTooLong:
            complete = False
            self._use.works("chat_model")
        except EngineError as error:
            complete = False
            self._fault("chat_model", error)
        if not self._text_ended.done():
            self._end_text(phraser, text, complete)

    def _end_text(self, phraser: Phraser, text: str, complete: bool) -> None:
        self._stop_waiting()
        if self._enough or self._found(phraser.finish(), phraser):
            text = self._kept(text)
        self._emit(ReplyTextEnded(self.turn, text.strip(), complete, self._loop.time()))
        if complete and all(spoken.ready_made for spoken in self._phrases):
            self._fault("chat_model", ReplyCutOff("The model gave no answer.", "Say it again."))
        self._words_complete()

    def _tell_feedback(self, feedback: Feedback) -> None:
        event = FeedbackGiven(self.turn, feedback, self._loop.time())
        if self._reading in self._tasks:
            self._emit(event)
        else:
            self._use.late(event)

    async def _look_up_and_ask(
        self, chat_model: ChatModel, look_up: Callable[[], Awaitable[Lookup]]
    ) -> AsyncIterator[Part]:
        asked = self._loop.time()
        try:
            found = await look_up()
        except TutorError as error:
            # It is answered from what the model knows.
            self._fault("store", error)
            found = Lookup(Quoted(), asked, self._loop.time())
        quoted = found.quoted
        self._emit(RetrievalStarted(self.turn, found.began_at))
        self._emit(RetrievalFinished(self.turn, len(quoted.passages), found.ended_at, quoted.passages))
        if quoted.answer:
            self._ending = None
            yield quoted.answer
            return
        if self._use.told is not None:
            self._messages = self._use.told(quoted)
        async with closing(self._ask(chat_model)) as pieces:
            async for piece in pieces:
                yield piece

    def _ask(self, chat_model: ChatModel) -> AsyncIterator[Part]:
        emit = self._emit
        emit(ReplyRequested(self.turn, self._loop.time()))

        def told(use: PromptUse) -> None:
            emit(PromptRead(self.turn, use.cached, use.evaluated, self._loop.time()))

        messages = self._messages
        if chat_model.continues and not chat_model.capable and self._use.back_channel:
            self._back_channel = self._use.back_channel
            messages = [*messages, Message("assistant", self._back_channel)]
            self._speak(self._back_channel, ready_made=True)
        if self._use.schema is not None and chat_model.capable:
            self._shaped = True
            return spoken_first(chat_model, messages, self._use.schema, told)
        return chat_model.reply(messages, told)

    def _found(self, phrases: list[str], phraser: Phraser) -> bool:
        """Have the phrases spoken; whether the answer has said enough."""
        for text in phrases:
            if self._over or self._enough or (self._ending is not None and self._ending.before(text)):
                self._enough = True
                break
            self._speak(text)
            self._enough = self._ending is not None and self._ending.after(text)
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

    def _speak(self, text: str, ready_made: bool = False) -> None:
        words = speakable(text)
        if not words:
            return
        spoken = _Spoken(len(self._phrases), text, words, ready_made)
        self._phrases.append(spoken)
        self._emit(PhraseFound(self.turn, spoken.index, text, self._loop.time(), ready_made))
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
                pace, given = Pace(self._use.pacing.rate), list[AudioFrame]()
                async with closing(self._voice.speak(spoken.text, pace)) as frames:
                    async for frame in frames:
                        if not spoken.audio:
                            emit(SynthesisSounded(turn, index, self._loop.time(), frame.trimmed))
                        spoken.cached = frame.cached
                        spoken.audio += frame.duration
                        self._produced += frame.duration
                        spoken.sound.put(frame)
                        given.append(frame)
                if not self._over:
                    self._use.keep(index, given)
                if words := timed(spoken.text, spoken.written, given):
                    emit(WordsTimed(turn, index, words, self._loop.time()))
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
            if spoken.index:
                self._pause(self._phrases[spoken.index - 1], spoken)
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

    def _pause(self, before: _Spoken, after: _Spoken) -> None:
        """Silence between two phrases; how long is settled when the sound of the first is all there."""

        async def silence() -> AsyncIterator[AudioFrame]:
            if before.audio:
                after.pause = self._use.pacing.pause(before.text, before.audio)
                yield AudioFrame(np.zeros(round(after.pause * SILENCE_RATE), np.float32), SILENCE_RATE)

        if self._use.pacing.words_a_minute is not None:
            pause = self._use.speaker.play(silence(), lambda at: None)
            # What breaks it breaks the phrase after it, which tells.
            pause.add_done_callback(lambda done: done.cancelled() or done.exception())

    def _time_left(self, spoken: _Spoken, handed_over: Seconds) -> Seconds:
        """Until the loudspeaker is given up on: so long after the sound should have ended."""
        if not spoken.sound.closed:
            return NEVER_ENDING
        began = spoken.started_at
        if began is None:
            before = sum(earlier.pause + earlier.audio for earlier in self._phrases[: spoken.index])
            began = handed_over + before + spoken.pause
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
    ready_made: bool = False
    audio: Seconds = 0.0
    pause: Seconds = 0.0
    """Silence before it."""
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
