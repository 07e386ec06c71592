"""What the assembled program knows of its own state: its engines, and what waits in its queues."""

from __future__ import annotations

from collections.abc import Iterator

from tutor.app import LOADED, Tutor
from tutor.audio.backlog import Backlog
from tutor.audio.microphone import PortAudioMicrophone
from tutor.audio.playing import PlaybackSpeaker
from tutor.session.machine import EngineState, QueueState, Vitals
from tutor.session.tracing import QUEUE


def vitals(tutor: Tutor, microphone: PortAudioMicrophone) -> Vitals:
    """MAY be called from any thread: it only reads, and what it reads is whole at every moment."""
    return Vitals(tuple(_queues(tutor, microphone)), tuple(_engines(tutor)))


def _queues(tutor: Tutor, microphone: PortAudioMicrophone) -> Iterator[QueueState]:
    if microphone.backlog is not None:
        yield _sound("Microphone", microphone.backlog)
    speaker = tutor.conductor.speaker
    if isinstance(speaker, PlaybackSpeaker) and speaker.backlog is not None:
        yield _sound("Loudspeaker", speaker.backlog)
    yield QueueState("Late events", 0, None, tutor.conductor.stale)
    tracing = tutor.tracing.state
    if tracing.destination:
        yield QueueState("Turns to send", tutor.tracing.waiting, QUEUE, tracing.dropped)


def _sound(name: str, backlog: Backlog) -> QueueState:
    return QueueState(name, backlog.waiting, backlog.limit, backlog.lost, "s")


def _engines(tutor: Tutor) -> Iterator[EngineState]:
    for stage in LOADED:
        engine = getattr(tutor.conductor.engines, stage)
        label = "" if engine is None else engine.label
        yield EngineState(stage, label, getattr(engine, "pid", None))
