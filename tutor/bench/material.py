"""What is said in the bench: lines whose last speech sample and whose pauses are known.

By default the starter voice says them; a folder of recordings gives real learners. Sentences are spoken
whole, joined to others with a pause between them (a clause pause), and opened in their middle for a pause
where nobody has finished (a mid-clause pause).
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import cycle
from pathlib import Path

import numpy as np

from tutor.audio import recording
from tutor.audio.frames import FRAME_SAMPLES, MICROPHONE_RATE, Samples, Seconds
from tutor.errors import BadRecording
from tutor.listening.contract import VoiceDetector

WINDOW = MICROPHONE_RATE // 100
"""Loudness is looked at in windows of 10 ms."""
SPEECH_DB = -30.0
"""Sound this much below a recording's loud level is no speech any more."""
SILENT_DB = -70.0
"""Full scale is 0; there is no speech below this."""
SPEECH_WINDOWS = 3
"""So many windows in a row: a click is no speech either."""
AGREED: Seconds = 0.2
"""Loudness and the voice detector must agree so closely, or nobody knows where a recording ends."""
SHARP: Seconds = 0.1
"""The same for a beginning that is to be timed."""
VOICED = 0.35
EDGE = MICROPHONE_RATE // 50
"""Sound kept around a cut, faded: it belongs to the pause."""
SUFFIXES = frozenset({".wav", ".flac", ".ogg", ".mp3"})

Say = Callable[[str], Awaitable[Samples]]
"""Text -> that text spoken, at 16 kHz."""


class Kind(Enum):
    FINISHED = "finished sentence"
    CLAUSE = "clause pause"
    MID_CLAUSE = "mid-clause pause"


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """What the learner says in one turn."""

    kind: Kind
    pause: Seconds
    """The pause inside the line; 0 when there is none."""
    source: str
    """Its words, or the recordings that it was made from."""
    samples: Samples
    speech_end: int
    """Samples up to and with the last one of speech."""


@dataclass(frozen=True, slots=True, eq=False)
class Recorded:
    """Speech, and where in it speech is."""

    name: str
    samples: Samples
    start: int
    end: int
    sharp: bool = True
    """It begins with a voice, not with a breath: an interruption can be timed from there."""


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """Sound that begins with its first sample."""

    name: str
    samples: Samples


Form = tuple[Kind, Seconds]
ORDER: tuple[Form, ...] = (
    (Kind.FINISHED, 0.0),
    (Kind.MID_CLAUSE, 0.5),
    (Kind.FINISHED, 0.0),
    (Kind.CLAUSE, 0.5),
    (Kind.FINISHED, 0.0),
    (Kind.MID_CLAUSE, 1.0),
    (Kind.FINISHED, 0.0),
    (Kind.CLAUSE, 1.0),
    (Kind.MID_CLAUSE, 0.5),
    (Kind.FINISHED, 0.0),
    (Kind.MID_CLAUSE, 1.0),
    (Kind.MID_CLAUSE, 2.0),
    (Kind.FINISHED, 0.0),
    (Kind.CLAUSE, 2.0),
)
"""Mixed, so that the first turns of a short run are a fair sample."""

_FINISHED = (
    "Yesterday I went to the market with my sister.",
    "My favourite season is the autumn.",
    "I have two brothers and one sister.",
    "Can you help me with my homework?",
    "Last summer we visited our cousins in Spain.",
    "I would like to learn how to swim.",
)
_CLAUSES = (
    ("I was very tired yesterday,", "so I went to bed early."),
    ("When I was a child,", "we lived near the sea."),
    ("I like my job,", "but the way to the office is too long."),
)
_MID_CLAUSE = (
    ("On Saturday I want to buy a,", "new bicycle for my son."),
    ("My teacher told me that the,", "exam will be next week."),
    ("In the evening I usually cook,", "rice with vegetables."),
    ("I have been learning English for,", "almost three years."),
    ("The best film that I have,", "seen was about a small dog."),
)
BARGE_IN = "Wait a moment please, I would like to say something about that."


def forms(turns: int) -> Iterator[Form]:
    for number, form in enumerate(cycle(ORDER)):
        if number == turns:
            return
        yield form


async def spoken(say: Say, turns: int) -> list[Line]:
    """Lines that a voice says; after the last sentence the first comes again."""
    finished, clauses, mid = cycle(_FINISHED), cycle(_CLAUSES), cycle(_MID_CLAUSE)
    lines = []
    for kind, pause in forms(turns):
        match kind:
            case Kind.FINISHED:
                texts: tuple[str, ...] = (next(finished),)
            case Kind.CLAUSE:
                texts = next(clauses)
            case Kind.MID_CLAUSE:
                texts = next(mid)
        parts = [recorded(text, await say(text)) for text in texts]
        lines.append(line(kind, pause, " … ".join(texts).replace(", …", " …"), parts))
    return lines


def from_recordings(recordings: Sequence[Recorded], turns: int | None) -> list[Line]:
    """Lines from recordings, each used once; fewer than `turns` when there are no more of them."""
    left = iter(recordings)
    lines: list[Line] = []
    try:
        for kind, pause in forms(len(recordings) if turns is None else turns):
            one = next(left)
            match kind:
                case Kind.FINISHED:
                    parts: Sequence[Recorded] = (one,)
                case Kind.CLAUSE:
                    parts = (one, next(left))
                case Kind.MID_CLAUSE:
                    parts = opened(one)
            source = " + ".join(dict.fromkeys(part.name for part in parts))
            lines.append(line(kind, pause, source, parts))
    except StopIteration:
        pass
    return lines


@dataclass(frozen=True, slots=True)
class Folder:
    recordings: list[Recorded]
    left_out: list[str]
    """Names of those whose end nobody knows: too much noise around the speech."""


def read_folder(folder: Path, longest: Seconds, detector: VoiceDetector) -> Folder:
    """Every recording of a folder, by name. Raises BadRecording."""
    remedy = "Give a folder with WAV, FLAC, OGG or MP3 recordings, one sentence each."
    try:
        paths = sorted(path for path in folder.iterdir() if path.suffix.lower() in SUFFIXES)
    except OSError as error:
        raise BadRecording(f"{folder} can't be read: {error.strerror}.", remedy) from error
    found = Folder([], [])
    for path in paths:
        samples = recording.read(recording.inspect(path, longest))
        known = recorded(path.name, samples)
        begun, ended = voice(samples, detector)
        if known.end and abs(ended - known.end) <= AGREED * MICROPHONE_RATE:
            sharp = abs(begun - known.start) <= SHARP * MICROPHONE_RATE
            found.recordings.append(replace(known, sharp=sharp))
        else:
            found.left_out.append(path.name)
    if not found.recordings:
        raise BadRecording(f"There is no recording in {folder} whose end is clear.", remedy)
    return found


def recorded(name: str, samples: Samples) -> Recorded:
    """Speech by its loudness: from the first to the last loud stretch."""
    loudness = levels(samples)
    if len(loudness) < SPEECH_WINDOWS:
        return Recorded(name, samples, 0, 0)
    loud = loudness > max(float(np.percentile(loudness, 95)) + SPEECH_DB, SILENT_DB)
    runs = np.convolve(loud, np.ones(SPEECH_WINDOWS, dtype=int), mode="valid") == SPEECH_WINDOWS
    places = np.flatnonzero(runs)
    if len(places) == 0:
        return Recorded(name, samples, 0, 0)
    return Recorded(name, samples, int(places[0]) * WINDOW, (int(places[-1]) + SPEECH_WINDOWS) * WINDOW)


def levels(samples: Samples) -> Samples:
    """Loudness of every window, in decibels."""
    windows = samples[: len(samples) // WINDOW * WINDOW].reshape(-1, WINDOW)
    power: Samples = np.square(windows).mean(axis=1) + np.float32(1e-10)
    return (10.0 * np.log10(power)).astype(np.float32)


def voice(samples: Samples, detector: VoiceDetector) -> tuple[int, int]:
    """Samples up to the first and the last frame with a voice; both 0 when there is none."""
    detector.reset()
    frames = range(0, len(samples) - FRAME_SAMPLES + 1, FRAME_SAMPLES)
    voiced = [at for at in frames if detector.probability(samples[at : at + FRAME_SAMPLES]) >= VOICED]
    return (voiced[0], voiced[-1] + FRAME_SAMPLES) if voiced else (0, 0)


def opened(whole: Recorded) -> tuple[Recorded, Recorded]:
    """Cut in two at the quietest place around the middle of the speech."""
    loudness = levels(whole.samples)
    first, last = whole.start // WINDOW, whole.end // WINDOW
    low, high = first + (last - first) * 3 // 10, first + (last - first) * 7 // 10
    smooth = np.convolve(10.0 ** (loudness / 10.0), np.ones(5), mode="same")
    cut = (low + int(np.argmin(smooth[low : max(high, low + 1)]))) * WINDOW
    # Each part is looked at by the loudness of the whole: a quiet part stays speech.
    threshold = np.percentile(loudness, 95) + SPEECH_DB
    loud = np.flatnonzero(loudness > threshold)
    before, after = loud[loud < cut // WINDOW], loud[loud >= cut // WINDOW]
    end = (int(before[-1]) + 1) * WINDOW if len(before) else cut
    start = int(after[0]) * WINDOW if len(after) else cut
    return (
        Recorded(whole.name, whole.samples[:cut], whole.start, min(end, cut)),
        Recorded(whole.name, whole.samples[cut:], max(0, start - cut), whole.end - cut),
    )


def line(kind: Kind, pause: Seconds, source: str, parts: Sequence[Recorded]) -> Line:
    """The parts with exactly this pause between the speech of one and the speech of the next."""
    pieces: list[Samples] = []
    tail, gap = 0, round(pause * MICROPHONE_RATE)
    for number, part in enumerate(parts):
        start = 0 if number == 0 else max(0, part.start - EDGE)
        end = len(part.samples) if number == len(parts) - 1 else min(len(part.samples), part.end + EDGE)
        piece = part.samples[start:end].copy()
        if number > 0:
            lead = part.start - start
            piece[:lead] *= np.linspace(0.0, 1.0, lead, dtype=np.float32)
            pieces.append(np.zeros(gap - lead - tail, dtype=np.float32))
        tail = end - part.end
        if number < len(parts) - 1:
            piece[len(piece) - tail :] *= np.linspace(1.0, 0.0, tail, dtype=np.float32)
        pieces.append(piece)
    samples = np.concatenate(pieces)
    return Line(kind, pause, source, samples, len(samples) - tail)


def only_speech(whole: Recorded) -> Sample:
    return Sample(whole.name, whole.samples[whole.start : whole.end])


def bursts(voice: Recorded) -> list[Sample]:
    """Sounds that are no turn: a noise, a cough and the first quarter second of an "uh-huh"."""
    random = np.random.default_rng(0)
    noise = random.normal(0.0, 0.1, round(0.2 * MICROPHONE_RATE))
    cough = random.normal(0.0, 0.2, round(0.28 * MICROPHONE_RATE))
    at = np.arange(len(cough)) / MICROPHONE_RATE
    cough *= np.exp(-at / 0.03) + 0.7 * np.where(at >= 0.14, np.exp(-(at - 0.14) / 0.05), 0.0)
    syllable = only_speech(voice).samples[: MICROPHONE_RATE // 4].copy()
    fade = min(len(syllable), EDGE)
    syllable[len(syllable) - fade :] *= np.linspace(1.0, 0.0, fade, dtype=np.float32)
    sounds = (("noise", noise), ("cough", cough), ("uh-huh", syllable))
    return [Sample(name, np.asarray(sound, dtype=np.float32)) for name, sound in sounds]
