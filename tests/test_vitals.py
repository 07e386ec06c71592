"""What the assembled program tells of its engines and queues."""

from __future__ import annotations

import asyncio
from pathlib import Path

import numpy as np
import pytest

from tests.audio.port_audio import MIC, FakePortAudio, until
from tests.fakes.audio import LoudnessDetector
from tests.fakes.transcriber import FakeTranscriber
from tests.running import run
from tutor.app import Tutor
from tutor.audio.backlog import backlog
from tutor.audio.closing import closing
from tutor.audio.files import FileSpeaker
from tutor.audio.microphone import BUFFER, PortAudioMicrophone
from tutor.audio.ring import Ring
from tutor.session.machine import EngineState, QueueState, Vitals
from tutor.settings import Settings, changed
from tutor.vitals import vitals


def test_a_backlog_is_told_in_seconds() -> None:
    ring = Ring(100)
    ring.write(np.zeros(130, dtype=np.float32))
    assert backlog(ring, 100) == (1.0, 1.0, 0.0)
    ring.skip_lost()
    ring.read_into(np.zeros(40, dtype=np.float32))
    assert backlog(ring, 100) == (0.6, 1.0, 0.3)


def test_engines_and_queues_are_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    port = FakePortAudio(MIC)
    port.install(monkeypatch)

    async def told() -> tuple[Vitals, Vitals]:
        microphone = PortAudioMicrophone("")
        settings = changed(Settings(), "trace_to", str(tmp_path / "spans.jsonl"))
        tutor = Tutor(settings, microphone, FileSpeaker(tmp_path / "reply.wav"), LoudnessDetector())
        before = vitals(tutor, microphone, lambda: 4)
        tutor.conductor.engines.transcriber = FakeTranscriber()
        tutor.conductor.stale = 2
        await tutor.conductor.speaker.open()
        async with closing(microphone.frames()) as frames:
            first = asyncio.ensure_future(anext(frames))
            await until(lambda: bool(port.streams) and port.streams[-1].active)
            port.streams[-1].feed(np.zeros(800, dtype=np.float32))
            await first
            after = vitals(tutor, microphone, lambda: 0)
        await tutor.close()
        return before, after

    before, after = run(told())
    assert [queue.name for queue in before.queues] == ["Late events", "For the window", "Turns to send"]
    assert before.queues[1].depth == 4
    assert {engine.label for engine in before.engines} == {""}
    queues = {queue.name: queue for queue in after.queues}
    assert queues["Microphone"].limit == pytest.approx(BUFFER * 48_000 / 16_000)
    assert 0.0 <= queues["Microphone"].depth < 0.05
    assert queues["Loudspeaker"].depth == 0.0
    assert queues["Late events"] == QueueState("Late events", 0, None, 2)
    assert queues["Turns to send"] == QueueState("Turns to send", 0, 64, 0)
    assert after.engines[0] == EngineState("transcriber", FakeTranscriber().label, None)
