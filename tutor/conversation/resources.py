"""What a reply works with."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass

from tutor.audio.contract import Speaker
from tutor.audio.frames import AudioFrame, Seconds
from tutor.conversation.engine_events import Stage
from tutor.conversation.engines import Engines
from tutor.conversation.events import Event
from tutor.conversation.lesson_events import FeedbackGiven
from tutor.conversation.manner import AHEAD, AT_ONCE
from tutor.conversation.retrieval import Lookup, Quoted
from tutor.errors import TutorError
from tutor.speaking.pacing import Pacing
from tutor.thinking.contract import Message, Schema


@dataclass(slots=True)
class Resources:
    """Those of one reply."""

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
