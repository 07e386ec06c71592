"""What becomes of the engines and the devices: loading, restarting, falling back, faults, loudness."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from tutor.audio.contract import Trouble
from tutor.audio.frames import Seconds
from tutor.errors import WayOut

Stage: TypeAlias = Literal[
    "microphone", "loudspeaker", "transcriber", "chat_model", "voice", "turn_detector", "store"
]

ENGINE_STAGES: tuple[Stage, ...] = ("transcriber", "chat_model", "voice")
"""What a talk can't do without."""


@dataclass(frozen=True, slots=True)
class EngineLoading:
    stage: Stage
    label: str
    at: Seconds


@dataclass(frozen=True, slots=True)
class EngineReady:
    """Loaded and warmed with a first dummy run."""

    stage: Stage
    label: str
    took: Seconds
    at: Seconds


@dataclass(frozen=True, slots=True)
class EngineRestarted:
    """Its process had ended; a fresh one does the work again."""

    stage: Stage
    label: str
    at: Seconds
    report: str = ""
    """How it ended, as text to copy; without a word of the talk."""


@dataclass(frozen=True, slots=True)
class FellBack:
    """The program goes on with something less than what was chosen, and says so once."""

    stage: Stage
    wanted: str
    """What was chosen, by its name: "large-v3 on the GPU"."""
    used: str
    """What does the work instead."""
    reason: str
    """Why, in a plain sentence."""
    at: Seconds


@dataclass(frozen=True, slots=True)
class FaultRaised:
    """Something does not work; what to do is said in `remedy`. One fault a stage at a time."""

    stage: Stage
    message: str
    remedy: str
    at: Seconds
    report: str = ""
    """How an engine ended, as text to copy; empty where there is no more to say."""
    ways_out: tuple[WayOut, ...] = ()
    """What the program can do about it when the learner wants that."""


@dataclass(frozen=True, slots=True)
class FaultCleared:
    stage: Stage
    at: Seconds


@dataclass(frozen=True, slots=True)
class DeviceTroubled:
    """A microphone or loudspeaker works on, but not well; one of each trouble at a time."""

    stage: Stage
    trouble: Trouble
    message: str
    """Empty when the trouble is over."""
    remedy: str
    at: Seconds


@dataclass(frozen=True, slots=True)
class LevelMeasured:
    """Loudness of the last microphone frame: 0 is silence (-60 dBFS and below), 1 is full scale."""

    level: float
    speaking: bool
    """Whether the voice detector hears speech in it."""
    at: Seconds


EngineEvent: TypeAlias = (
    EngineLoading
    | EngineReady
    | EngineRestarted
    | FellBack
    | FaultRaised
    | FaultCleared
    | DeviceTroubled
    | LevelMeasured
)
