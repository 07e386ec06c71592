"""What the assembled program knows of its own state: its engines, and what waits in its queues."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from tutor.app import Tutor
from tutor.audio.backlog import Backlog
from tutor.audio.microphone import PortAudioMicrophone
from tutor.audio.playing import PlaybackSpeaker
from tutor.session.machine import EngineState, QueueState, Vitals
from tutor.session.tracing import QUEUE
from tutor.text import Text
from tutor.wiring.engine_loading import LOADED


def vitals(tutor: Tutor, microphone: PortAudioMicrophone, unseen: Callable[[], int]) -> Vitals:
    """`unseen` tells how many events the window has not taken in yet.

    MAY be called from any thread: it only reads, and what it reads is whole at every moment.
    """
    return Vitals(tuple(_queues(tutor, microphone, unseen)), tuple(_engines(tutor)))


def _queues(tutor: Tutor, microphone: PortAudioMicrophone, unseen: Callable[[], int]) -> Iterator[QueueState]:
    if microphone.backlog is not None:
        yield _sound(Text("Microphone"), microphone.backlog)
    speaker = tutor.conductor.speaker
    if isinstance(speaker, PlaybackSpeaker) and speaker.backlog is not None:
        yield _sound(Text("Loudspeaker"), speaker.backlog)
    yield QueueState(Text("Late events"), 0, None, tutor.conductor.stale)
    yield QueueState(Text("For the window"), unseen(), None, 0)
    if tutor.records is not None:
        yield QueueState(Text("For your records"), tutor.records.file.waiting, None, 0)
    if tutor.measurements is not None:
        yield QueueState(Text("Measurements to keep"), tutor.measurements.waiting, None, 0)
    tracing = tutor.tracing.state
    if tracing.destination:
        yield QueueState(Text("Turns to send"), tutor.tracing.waiting, QUEUE, tracing.dropped)


def _sound(name: str, backlog: Backlog) -> QueueState:
    return QueueState(name, backlog.waiting, backlog.limit, backlog.lost, "s")


def _engines(tutor: Tutor) -> Iterator[EngineState]:
    for stage in LOADED:
        engine = getattr(tutor.conductor.engines, stage)
        label = "" if engine is None else engine.label
        yield EngineState(stage, label, getattr(engine, "pid", None))
