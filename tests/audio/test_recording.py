"""Recordings of every kind: the good ones are read, each bad one says what is wrong with it."""

from __future__ import annotations

import os
import struct
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile  # noqa: TID253 (no start-up waits for a test)

from tutor.audio.frames import Samples
from tutor.audio.recording import RecordingWriter, inspect, read
from tutor.errors import BadRecording

LONGEST = 60.0


def tone(rate: int, seconds: float = 1.0, hertz: float = 440.0) -> Samples:
    return (0.5 * np.sin(2 * np.pi * hertz * np.arange(round(rate * seconds)) / rate)).astype(np.float32)


def header(data_size: int, rate: int = 16_000) -> bytes:
    """A WAV header as a program writes it that doesn't know yet how long the sound will be."""
    form = struct.pack("<HHIIHH", 1, 1, rate, rate * 2, 2, 16)
    riff_size = min(0xFFFFFFFF, data_size + 36)
    return (
        b"RIFF"
        + struct.pack("<I", riff_size)
        + b"WAVEfmt \x10\0\0\0"
        + form
        + b"data"
        + struct.pack("<I", data_size)
    )


def refused(path: Path) -> BadRecording:
    with pytest.raises(BadRecording) as caught:
        read(inspect(path, LONGEST))
    assert caught.value.remedy
    return caught.value


@pytest.mark.parametrize("rate", [8_000, 16_000, 22_050, 44_100, 48_000])
@pytest.mark.parametrize("subtype", ["PCM_16", "PCM_24", "PCM_32", "FLOAT", "DOUBLE", "PCM_U8"])
def test_every_rate_and_sample_format_is_read_as_16_khz_mono(tmp_path: Path, rate: int, subtype: str) -> None:
    path = tmp_path / "a.wav"
    soundfile.write(path, tone(rate), rate, subtype=subtype)
    info = inspect(path, LONGEST)
    assert (info.sample_rate, info.channels) == (rate, 1)
    assert info.duration == pytest.approx(1.0)
    samples = read(info)
    assert samples.dtype == np.float32
    assert len(samples) == pytest.approx(16_000, abs=2)
    strongest = int(np.argmax(np.abs(np.fft.rfft(samples))))
    assert strongest == pytest.approx(440, abs=1)
    assert np.abs(samples[2_000:-2_000]).max() == pytest.approx(0.5, abs=0.02)


@pytest.mark.parametrize("name", ["a.flac", "a.ogg", "a.mp3"])
def test_other_formats_are_read_too(tmp_path: Path, name: str) -> None:
    soundfile.write(tmp_path / name, tone(44_100, 2.0), 44_100)
    assert len(read(inspect(tmp_path / name, LONGEST))) == pytest.approx(32_000, rel=0.06)


def test_channels_are_mixed(tmp_path: Path) -> None:
    path = tmp_path / "stereo.wav"
    soundfile.write(
        path, np.stack([tone(16_000), np.zeros(16_000, np.float32)], axis=1), 16_000, subtype="FLOAT"
    )
    samples = read(inspect(path, LONGEST))
    assert samples == pytest.approx(tone(16_000) / 2, abs=1e-6)


def test_what_is_louder_than_full_scale_is_clipped(tmp_path: Path) -> None:
    path = tmp_path / "loud.wav"
    soundfile.write(path, tone(16_000) * 10, 16_000, subtype="FLOAT")
    assert np.abs(read(inspect(path, LONGEST))).max() == 1.0


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_values_that_are_no_sound_are_refused(tmp_path: Path, value: float) -> None:
    samples = tone(16_000)
    samples[5_000] = value
    soundfile.write(tmp_path / "a.wav", samples, 16_000, subtype="FLOAT")
    assert "NaN" in refused(tmp_path / "a.wav").message


def _missing(path: Path) -> None: ...


def _text(path: Path) -> None:
    path.write_text("This is no sound, though its name says so.\n" * 100)


def _fifo(path: Path) -> None:
    os.mkfifo(path)


def _only_a_header(path: Path) -> None:
    path.write_bytes(header(0)[:20])


def _flat(seconds: float) -> Callable[[Path], None]:
    return lambda path: soundfile.write(path, np.zeros(int(8_000 * seconds), np.float32), 8_000)


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (_missing, "There is no file"),
        (Path.mkdir, "is a folder"),
        (Path.touch, "is empty"),
        (_text, "is no sound file"),
        (_only_a_header, "is no sound file"),
        (_fifo, "is a device"),
        (_flat(0.0), "too short"),
        (_flat(0.29), "too short"),
        (_flat(60.1), "60 minutes|1.0 minutes long"),
    ],
)
def test_what_can_not_be_used_says_why(tmp_path: Path, make: Callable[[Path], None], says: str) -> None:
    path = tmp_path / "a.wav"
    make(path)
    error = refused(path)
    assert any(part in error.message for part in says.split("|"))
    assert str(path) in error.message


def test_a_name_that_no_disk_takes_is_refused(tmp_path: Path) -> None:
    assert "can't be read" in refused(tmp_path / ("x" * 300 + ".wav")).message


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_says_so(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "a.wav", tone(16_000), 16_000)
    (tmp_path / "a.wav").chmod(0)
    assert "Permission" in refused(tmp_path / "a.wav").message


@pytest.mark.parametrize("name", ["a.wav", "a.flac"])
@pytest.mark.parametrize("kept", [0.99, 0.6])
def test_a_recording_that_breaks_off_is_refused(tmp_path: Path, name: str, kept: float) -> None:
    path = tmp_path / name
    rng = np.random.default_rng(1)
    soundfile.write(path, rng.uniform(-0.5, 0.5, 32_000), 16_000)
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * kept)])
    message = refused(path).message
    assert "breaks off" in message or "damaged" in message


@pytest.mark.parametrize("size", [0x7FFFF000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF])
def test_a_recording_from_a_pipe_has_no_size_in_its_header(tmp_path: Path, size: int) -> None:
    path = tmp_path / "streamed.wav"
    path.write_bytes(header(size) + (tone(16_000) * 32_767).astype("<i2").tobytes())
    info = inspect(path, LONGEST)
    assert info.duration == pytest.approx(1.0)
    assert len(read(info)) == 16_000


def test_a_chunk_before_the_sound_is_no_matter(tmp_path: Path) -> None:
    sound = (tone(16_000) * 32_767).astype("<i2").tobytes()
    plain = header(len(sound))
    note = b"LIST" + struct.pack("<I", 5) + b"hello\0"
    path = tmp_path / "a.wav"
    path.write_bytes(plain[:36] + note + plain[36:] + sound)
    assert len(read(inspect(path, LONGEST))) == 16_000
    path.write_bytes(path.read_bytes()[:-1_000])
    assert "breaks off" in refused(path).message


@pytest.mark.parametrize("name", ["ünï😀.wav", "عربي.wav", "a b'c\".wav"])
def test_a_path_of_any_script_is_written_and_read(tmp_path: Path, name: str) -> None:
    with RecordingWriter(tmp_path / name, 24_000) as writer:
        for start in range(0, 24_000, 480):
            writer.write(tone(24_000)[start : start + 480])
    assert read(inspect(tmp_path / name, LONGEST))[4_000:8_000] == pytest.approx(
        tone(16_000)[4_000:8_000], abs=1e-3
    )


def test_what_can_not_be_written_says_so(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "no" / "folder" / "a.wav"):
        with pytest.raises(BadRecording, match="can't be written"):
            RecordingWriter(path, 16_000)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full disk to write to")
def test_a_full_disk_says_so() -> None:
    def fill() -> None:
        writer = RecordingWriter(Path("/dev/full"), 16_000)
        for _ in range(100):
            writer.write(tone(16_000))

    with pytest.raises(BadRecording, match="can't be written"):
        fill()
