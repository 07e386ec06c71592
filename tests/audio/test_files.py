"""Files that behave like a microphone and a loudspeaker, in real time (here: virtual)."""

from __future__ import annotations

import asyncio
from pathlib import Path

import numpy as np
import pytest
import soundfile  # noqa: TID253 (no start-up waits for a test)

from tests.audio.playback_device import frames_of
from tests.virtual_time import run
from tutor.audio.closing import closing
from tutor.audio.files import FileMicrophone, FileSpeaker
from tutor.audio.frames import FRAME_SAMPLES, MICROPHONE_RATE, MicrophoneFrame
from tutor.errors import BadRecording, DeviceMissing

FRAME = FRAME_SAMPLES / MICROPHONE_RATE


async def take(microphone: FileMicrophone, count: int) -> list[MicrophoneFrame]:
    taken = []
    async with closing(microphone.frames()) as frames:
        async for frame in frames:
            taken.append(frame)
            if len(taken) == count:
                break
    return taken


def test_a_file_microphone_gives_silence_and_what_is_put_in_at_the_speed_of_sound() -> None:
    async def scenario() -> None:
        loop = asyncio.get_running_loop()
        microphone = FileMicrophone()
        spoken = (np.arange(1, 1_201) / 2_000).astype(np.float32)
        begun = loop.time()
        listening = asyncio.create_task(take(microphone, 10))
        await asyncio.sleep(3.5 * FRAME)
        await microphone.put(spoken)
        assert loop.time() - begun == pytest.approx(6 * FRAME)
        frames = await listening
        assert loop.time() - begun == pytest.approx(10 * FRAME)
        samples = np.concatenate([frame.samples for frame in frames])
        at = 3 * FRAME_SAMPLES
        assert np.array_equal(samples[at : at + 1_200], spoken)
        assert not samples[:at].any()
        assert not samples[at + 1_200 :].any()
        assert [frame.first_sample for frame in frames] == [FRAME_SAMPLES * n for n in range(10)]
        assert [frame.ended_at - begun for frame in frames] == pytest.approx(
            [FRAME * n for n in range(1, 11)]
        )

    run(scenario())


def test_each_recording_that_was_put_in_ends_on_its_own() -> None:
    async def scenario() -> None:
        loop = asyncio.get_running_loop()
        microphone = FileMicrophone()
        listening = asyncio.create_task(take(microphone, 20))
        first = microphone.put(np.ones(2 * FRAME_SAMPLES, dtype=np.float32))
        second = microphone.put(np.ones(3 * FRAME_SAMPLES, dtype=np.float32))
        begun = loop.time()
        await first
        assert loop.time() - begun == pytest.approx(2 * FRAME)
        await second
        assert loop.time() - begun == pytest.approx(5 * FRAME)
        await microphone.put(np.zeros(0, dtype=np.float32))
        await listening

    run(scenario())


def test_a_file_speaker_writes_what_sounds_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "reply.wav"
    tone = 0.5 * np.sin(2 * np.pi * 300 * np.arange(24_000) / 24_000).astype(np.float32)

    async def scenario() -> None:
        speaker = FileSpeaker(path)
        await speaker.open()
        await speaker.open()
        loop = asyncio.get_running_loop()
        begun = loop.time()
        await asyncio.sleep(5.0)
        reports = await asyncio.gather(
            *[speaker.play(frames_of(tone, rate=24_000), lambda _: None) for _ in range(2)]
        )
        assert sum(report.played for report in reports) == pytest.approx(2.0)
        assert loop.time() - begun == pytest.approx(7.0, abs=0.05)
        await asyncio.sleep(5.0)
        await speaker.close()
        await speaker.close()

    run(scenario())
    samples, rate = soundfile.read(path, dtype="float32")
    assert rate == 24_000
    assert samples == pytest.approx(np.concatenate([tone, tone]), abs=1e-3)


def test_a_stopped_file_speaker_has_written_what_was_heard(tmp_path: Path) -> None:
    path = tmp_path / "reply.wav"

    async def scenario() -> float:
        speaker = FileSpeaker(path)
        await speaker.open()
        done = speaker.play(frames_of(np.ones(48_000, np.float32), rate=24_000), lambda _: None)
        await asyncio.sleep(0.81)
        speaker.stop()
        await speaker.close()
        assert done.result().interrupted
        return done.result().played

    played = run(scenario())
    assert soundfile.info(path).duration == pytest.approx(played, abs=FileSpeaker.BLOCK)
    assert played == pytest.approx(0.8, abs=0.03)


def test_a_file_speaker_that_can_not_write_says_so_and_plays_nothing(tmp_path: Path) -> None:
    async def scenario() -> None:
        speaker = FileSpeaker(tmp_path / "no" / "folder.wav")
        with pytest.raises(BadRecording):
            await speaker.open()
        with pytest.raises(DeviceMissing):
            speaker.play(frames_of(np.ones(10, np.float32)), lambda _: None)
        speaker.stop()
        await speaker.close()

    run(scenario())


def test_a_disk_that_fills_up_ends_the_playing_instead_of_hanging(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)

    async def scenario() -> None:
        speaker = FileSpeaker(tmp_path / "reply.wav")
        await speaker.open()
        try:
            await speaker.play(frames_of(np.ones(480_000, np.float32)), lambda _: None)
        finally:
            await speaker.close()

    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, before[1]))
    try:
        with pytest.raises(BadRecording, match="can't be written"):
            run(scenario())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
