"""Recordings on disk: check them, read them as 16 kHz mono, write what was spoken."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np

from tutor.audio.frames import MICROPHONE_RATE, SampleRate, Samples, Seconds, to_int16
from tutor.audio.resample import Resampler
from tutor.errors import BadRecording
from tutor.text import Text

SHORTEST: Seconds = 0.3
"""Below this nobody has said a word."""

_BLOCK = 65_536
_STREAMED = 0x7FFFF000
"""Programs that write into a pipe put this size or a bigger one: they don't know the real one."""
_FORMATS = Text("Use a WAV, FLAC, OGG or MP3 recording of speech.")


@dataclass(frozen=True, slots=True)
class RecordingInfo:
    path: Path
    sample_rate: SampleRate
    channels: int
    duration: Seconds


def inspect(path: Path, longest: Seconds) -> RecordingInfo:
    """What a recording is, from its header. Raises BadRecording for whatever cannot be played whole."""
    import soundfile

    try:
        if path.is_dir():
            raise BadRecording(Text("{path} is a folder.", path=path), _FORMATS)
        size = path.stat().st_size
        if not path.is_file():
            raise BadRecording(Text("{path} is a device, no file.", path=path), _FORMATS)
        _refuse_truncated_wav(path, size)
        header = soundfile.info(str(path))
    except FileNotFoundError as error:
        raise BadRecording(
            Text("There is no file {path}.", path=path), "Check the name and the folder."
        ) from error
    except OSError as error:
        raise BadRecording(
            Text("{path} can't be read: {error}.", path=path, error=error.strerror), "Check its permissions."
        ) from error
    except soundfile.SoundFileError as error:
        if size == 0:
            raise BadRecording(Text("{path} is empty.", path=path), _FORMATS) from error
        what = Text("{path} is no sound file that this program can read.", path=path)
        raise BadRecording(what, _FORMATS) from error
    info = RecordingInfo(path, header.samplerate, header.channels, header.frames / header.samplerate)
    if info.duration < SHORTEST:
        raise BadRecording(
            Text(
                "{path} holds {duration:.2f} s of sound, too short for a word.",
                path=path,
                duration=info.duration,
            ),
            _FORMATS,
        )
    if info.duration > longest:
        raise BadRecording(
            Text(
                "{path} is {duration:.1f} minutes long; a turn may last {longest:.0f} at most.",
                path=path,
                duration=info.duration / 60,
                longest=longest / 60,
            ),
            "Cut it into one file a turn.",
        )
    return info


def read(info: RecordingInfo) -> Samples:
    """The whole recording at 16 kHz, channels mixed to one. Raises BadRecording."""
    import soundfile

    resampler = Resampler(info.sample_rate, MICROPHONE_RATE)
    pieces: list[Samples] = []
    frames = 0
    try:
        for block in soundfile.blocks(str(info.path), blocksize=_BLOCK, dtype="float32", always_2d=True):
            if not np.isfinite(block).all():
                raise BadRecording(
                    Text("{path} holds values that are no sound (NaN).", path=info.path), _FORMATS
                )
            frames += len(block)
            pieces.append(resampler.process(np.ascontiguousarray(block.mean(axis=1))))
    except soundfile.SoundFileError as error:
        raise BadRecording(
            Text("{path} is damaged: {error}.", path=info.path, error=str(error)), "Record or copy it again."
        ) from error
    if frames < round(info.duration * info.sample_rate):
        raise _truncated(info.path)
    pieces.append(resampler.finish())
    return np.concatenate(pieces).clip(-1.0, 1.0)


def _refuse_truncated_wav(path: Path, size: int) -> None:
    """The sound library plays what is left of a WAV that broke off; its header tells how much is missing."""
    with path.open("rb") as file:
        if file.read(4) != b"RIFF":
            return
        file.seek(12)
        while len(header := file.read(8)) == 8:
            name, length = header[:4], int.from_bytes(header[4:], "little")
            if name == b"data":
                if length < _STREAMED and file.tell() + length > size:
                    raise _truncated(path)
                return
            file.seek(length + length % 2, 1)


def _truncated(path: Path) -> BadRecording:
    return BadRecording(Text("{path} breaks off before its end.", path=path), "Record or copy it again.")


class RecordingWriter:
    """A 16-bit mono WAV file that grows block by block."""

    def __init__(self, path: Path, sample_rate: SampleRate) -> None:
        """Raises BadRecording when the file can't be written."""
        import soundfile

        self.path = path
        self.sample_rate = sample_rate
        try:
            self._file: Any = soundfile.SoundFile(
                str(path), "w", samplerate=sample_rate, channels=1, format="WAV", subtype="PCM_16"
            )
        except (soundfile.SoundFileError, OSError) as error:
            raise BadRecording(
                Text("{path} can't be written: {error}.", path=path, error=str(error)),
                "Choose a folder that exists and is writable.",
            ) from error

    def write(self, samples: Samples) -> None:
        """Raises BadRecording when the disk takes no more."""
        import soundfile

        try:
            self._file.write(to_int16(samples))
        except (soundfile.SoundFileError, OSError) as error:
            raise BadRecording(
                Text("{path} can't be written: {error}.", path=self.path, error=str(error)),
                "Make room on the disk.",
            ) from error

    def close(self) -> None:
        self._file.close()

    def __enter__(self) -> RecordingWriter:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
