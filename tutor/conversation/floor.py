"""What the parts of a talk share: whose turn it is, how it is led and with what, and how to tell of it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from tutor.audio.contract import Speaker
from tutor.conversation.engines import Engines
from tutor.conversation.events import Event
from tutor.conversation.faults import Faults
from tutor.conversation.inputs import Input
from tutor.conversation.manner import Manner
from tutor.conversation.sound_sink import SoundSink
from tutor.conversation.state import State
from tutor.conversation.transcript import Transcript


@dataclass(slots=True, eq=False)
class Floor:
    """Kept up to date by the conductor; its parts read it at the moment when they need it."""

    state: State
    manner: Manner
    engines: Engines
    speaker: Speaker
    transcript: Transcript
    faults: Faults
    emit: Callable[[Event], None]
    """Tell everyone what happened."""
    post: Callable[[Input], None]
    """Let the state machine take an input."""
    own: Callable[[Coroutine[Any, Any, None]], asyncio.Task[None]]
    """Run work in a task that ends with the talk."""
    sink: SoundSink | None = None
    """Where the sound of the talk is kept."""
