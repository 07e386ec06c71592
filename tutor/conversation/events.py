"""Every fact that crosses a room: frozen, past tense, each with the moment when it happened.

Times (`at` and everything ending in `_at`) are seconds on the event loop's clock, so that two of them can be
subtracted; durations are seconds. A fact about a turn carries its TurnId; what comes late, for a turn or a
revision that is over, is dropped by the conductor and never reaches a subscriber.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Literal, NamedTuple, TypeAlias

from tutor.audio.contract import Trouble
from tutor.audio.frames import Seconds
from tutor.errors import WayOut

Stage: TypeAlias = Literal[
    "microphone", "loudspeaker", "transcriber", "chat_model", "voice", "turn_detector", "store"
]
ENGINE_STAGES: tuple[Stage, ...] = ("transcriber", "chat_model", "voice")
"""What a talk can't do without."""


class TurnId(NamedTuple):
    """A turn is counted up; when the learner goes on before the answer sounds, its revision is."""

    number: int
    revision: int = 0


class Phase(Enum):
    """What the program is doing, in the learner's words."""

    READY = "ready"
    """The microphone is closed."""
    LISTENING = "listening"
    """The microphone is open and nobody speaks."""
    HEARING = "hearing"
    """The learner speaks."""
    TRANSCRIBING = "transcribing"
    THINKING = "thinking"
    SPEAKING = "speaking"


class Outcome(Enum):
    ANSWERED = "answered"
    INTERRUPTED = "interrupted"
    """The learner silenced the answer; what was heard stays."""
    WITHDRAWN = "withdrawn"
    """The learner went on before the answer sounded; the same turn continues as the next revision."""
    EMPTY = "empty"
    """No words were understood."""
    FAILED = "failed"


class PhraseStatus(Enum):
    WAITING = "Waiting"
    GENERATING = "Generating"
    READY = "Ready"
    PLAYING = "Playing"
    PLAYED = "Played"
    STOPPED = "Stopped"
    """The learner silenced it."""
    FAILED = "Failed"


# Engines and devices ----------------------------------------------------------------------------


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


# The course of a turn ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PhaseChanged:
    phase: Phase
    turn: TurnId
    at: Seconds


@dataclass(frozen=True, slots=True)
class SpeechStarted:
    turn: TurnId
    at: Seconds


@dataclass(frozen=True, slots=True)
class SpeechEnded:
    """The learner's turn counts as finished."""

    turn: TurnId
    duration: Seconds
    """From the first to the last speech sample."""
    last_speech_at: Seconds
    """When the last speech sample entered the microphone: the zero of the turn's timing."""
    at: Seconds
    hang: Seconds = 0.0
    """So much later the voice detector noticed it; waits are counted from there."""


@dataclass(frozen=True, slots=True)
class TextTyped:
    turn: TurnId
    text: str
    at: Seconds


@dataclass(frozen=True, slots=True)
class PartialWordsHeard:
    """What the learner seems to have said so far; the next look may change it."""

    turn: TurnId
    text: str
    at: Seconds


@dataclass(frozen=True, slots=True)
class WaitDecided:
    """How long the pause under way may last before the turn counts as finished."""

    turn: TurnId
    wait: Seconds
    """From the last word, in silence."""
    reason: str
    """Why, in a plain sentence."""
    turn_probability: float | None
    """The turn detector's judgement, from 0 (goes on) to 1 (is done); None while unknown."""
    at: Seconds
    wished: Seconds | None = None
    """What the wait would be if the answer were ready; None: the same."""

    @property
    def certain_after(self) -> Seconds:
        """The silence after which the turn is certain, whether or not its answer is ready."""
        return self.wait if self.wished is None else self.wished


@dataclass(frozen=True, slots=True)
class SoftEndDecided:
    """How much silence begins a draft from now on."""

    soft_end: Seconds
    reason: str
    """Why, in a plain sentence."""
    at: Seconds


@dataclass(frozen=True, slots=True)
class DraftBegun:
    """The learner paused: work on an answer begins before the turn is certain."""

    turn: TurnId
    number: int
    """From 1 within the turn."""
    at: Seconds


@dataclass(frozen=True, slots=True)
class DraftKept:
    """The learner made another sound, but said no other words: the draft still answers them."""

    turn: TurnId
    number: int
    at: Seconds


class DraftWork(NamedTuple):
    """One piece of work that a dropped draft had begun."""

    what: Literal["transcription", "reply", "synthesis"]
    began_at: Seconds
    ended_at: Seconds | None
    """None when it was broken off."""


@dataclass(frozen=True, slots=True)
class DraftDropped:
    """The learner went on: nothing of the draft was told or heard."""

    turn: TurnId
    number: int
    at: Seconds
    work: tuple[DraftWork, ...] = ()
    """What was done for nothing, in the order in which it began."""


@dataclass(frozen=True, slots=True)
class TranscriptionStarted:
    turn: TurnId
    at: Seconds


@dataclass(frozen=True, slots=True)
class TranscriptionFinished:
    turn: TurnId
    text: str
    """Empty when no words were understood."""
    at: Seconds


@dataclass(frozen=True, slots=True)
class RetrievalStarted:
    """The learner's documents are searched for what belongs to the words."""

    turn: TurnId
    at: Seconds


@dataclass(frozen=True, slots=True)
class RetrievalFinished:
    turn: TurnId
    passages: int
    """How many were found."""
    at: Seconds


@dataclass(frozen=True, slots=True)
class ReplyRequested:
    turn: TurnId
    at: Seconds


@dataclass(frozen=True, slots=True)
class PromptRead:
    """How much of the prompt the model had read before, and how much it had to read for this answer."""

    turn: TurnId
    cached: int | None
    """In tokens; None where the engine does not tell."""
    evaluated: int
    """In tokens."""
    at: Seconds


@dataclass(frozen=True, slots=True)
class ReplyTextArrived:
    """One piece of the model's text; the first of a turn is its first token."""

    turn: TurnId
    text: str
    at: Seconds


@dataclass(frozen=True, slots=True)
class ReplyTextEnded:
    turn: TurnId
    text: str
    """The whole reply as it stays: what arrived after its last phrase is left out."""
    complete: bool
    """False when the stream broke or the length limit came first."""
    at: Seconds


@dataclass(frozen=True, slots=True)
class PhraseFound:
    """A speakable phrase was cut from the reply's text: it is Waiting."""

    turn: TurnId
    index: int
    """From 0, in the order of speaking."""
    text: str
    """As the model wrote it, spaces at the ends removed."""
    at: Seconds


@dataclass(frozen=True, slots=True)
class SynthesisStarted:
    turn: TurnId
    index: int
    at: Seconds


@dataclass(frozen=True, slots=True)
class SynthesisSounded:
    """The phrase's first audio is there."""

    turn: TurnId
    index: int
    at: Seconds
    trimmed: Seconds = 0.0
    """Silence that the voice had put before its first sound, and that was taken off."""


@dataclass(frozen=True, slots=True)
class SynthesisFinished:
    turn: TurnId
    index: int
    audio: Seconds
    """Duration of the phrase's sound, counted from the samples of the synthesis itself."""
    at: Seconds
    cached: bool = False
    """Spoken before and kept: nothing was synthesised."""


@dataclass(frozen=True, slots=True)
class PhraseFailed:
    """The phrase stays readable; the next ones are spoken."""

    turn: TurnId
    index: int
    message: str
    at: Seconds


@dataclass(frozen=True, slots=True)
class PlaybackStarted:
    turn: TurnId
    index: int
    at: Seconds
    """When the first sample left the loudspeaker."""
    latency: Seconds | None = None
    """How long before that the device took it; None where the device does not tell."""


@dataclass(frozen=True, slots=True)
class PlaybackEnded:
    turn: TurnId
    index: int
    heard: Seconds
    """How much of the phrase left the loudspeaker."""
    interrupted: bool
    gaps: int
    """How often the sound ran dry inside the phrase."""
    at: Seconds


@dataclass(frozen=True, slots=True)
class TurnEnded:
    """Every turn that started ends exactly once a revision."""

    turn: TurnId
    outcome: Outcome
    at: Seconds


# The sound check -----------------------------------------------------------------------------------


SoundCheckStep: TypeAlias = Literal["begin", "test sound", "record", "end"]
"""What the learner asks of the sound check."""
SoundCheckDoing: TypeAlias = Literal["listening", "recording", "echoing", "test sound", "over"]
Hearing: TypeAlias = Literal["blocked", "quiet", "good", "too loud"]
"""What a microphone gives: exact zeros, too little, enough, or more than it can hold."""


@dataclass(frozen=True, slots=True)
class SoundCheckMoved:
    """What the sound check does from now on; "over" when it has let go of the microphone."""

    doing: SoundCheckDoing
    at: Seconds


@dataclass(frozen=True, slots=True)
class MicrophoneJudged:
    """How the last seconds sounded; told whenever the judgement changes, and for every recording."""

    hearing: Hearing
    recorded: bool
    """Whether it is the judgement of a recording."""
    at: Seconds


@dataclass(frozen=True, slots=True)
class EchoWritten:
    """What the speech recognition understood of a recording."""

    text: str
    """Empty when no words were understood."""
    at: Seconds


@dataclass(frozen=True, slots=True)
class SoundCheckFailed:
    """A device or the recognition does not work; the check of the others goes on."""

    stage: Stage
    message: str
    remedy: str
    at: Seconds


SoundCheckEvent: TypeAlias = SoundCheckMoved | MicrophoneJudged | EchoWritten | SoundCheckFailed

TurnEvent: TypeAlias = (
    SpeechStarted
    | SpeechEnded
    | TextTyped
    | PartialWordsHeard
    | WaitDecided
    | DraftBegun
    | DraftKept
    | DraftDropped
    | TranscriptionStarted
    | TranscriptionFinished
    | RetrievalStarted
    | RetrievalFinished
    | ReplyRequested
    | PromptRead
    | ReplyTextArrived
    | ReplyTextEnded
    | PhraseFound
    | SynthesisStarted
    | SynthesisSounded
    | SynthesisFinished
    | PhraseFailed
    | PlaybackStarted
    | PlaybackEnded
    | TurnEnded
)

Event: TypeAlias = (
    EngineLoading
    | EngineReady
    | EngineRestarted
    | FellBack
    | FaultRaised
    | FaultCleared
    | DeviceTroubled
    | LevelMeasured
    | SoftEndDecided
    | PhaseChanged
    | SoundCheckEvent
    | TurnEvent
)


# What the learner asks for -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class StartListening:
    pass


@dataclass(frozen=True, slots=True)
class StopListening:
    """Close the microphone and end the turn under way."""


@dataclass(frozen=True, slots=True)
class PressTalk:
    """Push-to-talk: the key went down."""


@dataclass(frozen=True, slots=True)
class ReleaseTalk:
    pass


@dataclass(frozen=True, slots=True)
class FinishTurn:
    """The learner says "I am done": end the learner's turn at once, however short the silence."""


@dataclass(frozen=True, slots=True)
class TypeText:
    text: str


@dataclass(frozen=True, slots=True)
class Silence:
    """Stop the answer that is being thought of or spoken; go on listening."""


Intent: TypeAlias = StartListening | StopListening | PressTalk | ReleaseTalk | FinishTurn | TypeText | Silence
