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
from tutor.audio.frames import Seconds, WordTime
from tutor.errors import WayOut
from tutor.thinking.feedback import Correction, Feedback
from tutor.transcribing.contract import Word

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
    pauses: tuple[Seconds, ...] = ()
    """Those inside it, in order."""


@dataclass(frozen=True, slots=True)
class TextTyped:
    turn: TurnId
    text: str
    at: Seconds


@dataclass(frozen=True, slots=True)
class TutorBegan:
    """A turn without words of the learner's: the tutor says something that was given."""

    turn: TurnId
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

    what: Literal["transcription", "retrieval", "reply", "synthesis"]
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
    words: tuple[Word, ...] = ()
    """With their times in the utterance and their probabilities, where the engine gives them."""
    raw: str = ""
    """As it was heard, with hesitations; empty: the same as `text`."""


class Reference(NamedTuple):
    """Where something stands in the learner's documents."""

    passage: int
    """In the records."""
    document: int
    title: str
    """The document's."""
    page: int | None
    """From 1; None where there are no pages."""


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
    found: tuple[Reference, ...] = ()
    """Those that the model is told, best first."""


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
class FeedbackGiven:
    """What was found besides the answer: by the model that gave it, or by a second look at the words.

    At most twice a turn, and perhaps after its end.
    """

    turn: TurnId
    feedback: Feedback
    at: Seconds


@dataclass(frozen=True, slots=True)
class CorrectionOffered:
    """The one correction of a turn that the learner is shown; the others are for the report."""

    turn: TurnId
    correction: Correction
    prompts: bool
    """Ask the learner to put it right, for they have met it before; else show the right words."""
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
    ready_made: bool = False
    """A back-channel: said while the model was still thinking."""


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
class WordsTimed:
    """When the words of a phrase sound, counted from the beginning of its sound."""

    turn: TurnId
    index: int
    words: tuple[WordTime, ...]
    """By their places in the phrase's text; a word of which that is not known is missing."""
    at: Seconds


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
class LevelChecked:
    """How one answer of the tutor's fits the learner's level."""

    turn: TurnId
    level: str
    known: float | None
    """The share of its words that the level knows, 0 to 1; None where the language's words are not known."""
    new: tuple[str, ...]
    """The words that it does not."""
    longest: int
    """Words in its longest sentence."""
    most: int
    """So many fit the level; 0: as many as one likes."""
    kept: bool
    at: Seconds


@dataclass(frozen=True, slots=True)
class TurnEnded:
    """Every turn that started ends exactly once a revision."""

    turn: TurnId
    outcome: Outcome
    at: Seconds


# The shape of the talk ----------------------------------------------------------------------------


class Hint(NamedTuple):
    """Something that the learner might say."""

    text: str
    meaning: str
    """In plain words; empty where the text says it all."""


@dataclass(frozen=True, slots=True)
class TalkShaped:
    """What the talk under way is from now on."""

    title: str
    """Empty for a free talk."""
    goal: str
    place: str
    part: str
    """The learner's, as a sentence."""
    steps: tuple[str, ...]
    """Of the goal, as things to do; empty where there is none."""
    at: Seconds


@dataclass(frozen=True, slots=True)
class GoalMoved:
    """Steps of the goal were reached."""

    reached: tuple[int, ...]
    """All that are, by their places from 0, in the order in which it happened."""
    at: Seconds


@dataclass(frozen=True, slots=True)
class ShareMeasured:
    """How much of the talk's words were the learner's so far."""

    learner: float
    """0 to 1."""
    wanted: float
    """At least so much is good for this level."""
    at: Seconds


@dataclass(frozen=True, slots=True)
class HintsOffered:
    """What the learner might say now; nothing of it is spoken."""

    hints: tuple[Hint, ...]
    asked: bool
    """The learner wanted them; otherwise a long silence brought them."""
    at: Seconds


@dataclass(frozen=True, slots=True)
class CloseOffered:
    """The talk could end now: its goal is reached, or it has been long."""

    goal_reached: bool
    at: Seconds


@dataclass(frozen=True, slots=True)
class LevelFound:
    """The level test is over; nothing is changed by it."""

    level: str
    """A1 to C1."""
    reasons: tuple[str, ...]
    """Plain sentences."""
    at: Seconds


@dataclass(frozen=True, slots=True)
class ReportReady:
    """A talk is over, and there is a report on it."""

    talk: int
    """In the records."""
    at: Seconds


ShapeEvent: TypeAlias = (
    TalkShaped | GoalMoved | ShareMeasured | HintsOffered | CloseOffered | LevelFound | ReportReady
)

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


# Hearing again, and explaining ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ReplayStarted:
    """Something is heard again, at the learner's wish."""

    number: int
    """That of the wish."""
    words: tuple[WordTime, ...]
    """When its words sound, from the beginning; by their places in the text of the wish."""
    lasts: Seconds
    at: Seconds
    """When the first sample left the loudspeaker."""


@dataclass(frozen=True, slots=True)
class ReplayEnded:
    number: int
    interrupted: bool
    at: Seconds


@dataclass(frozen=True, slots=True)
class ReplayRefused:
    """It can't be heard again, or not now."""

    number: int
    message: str
    remedy: str
    at: Seconds


@dataclass(frozen=True, slots=True)
class Explained:
    """What a word or a phrase means."""

    number: int
    """That of the question."""
    meaning: str
    """In simple words of the language that is learnt; empty for a translation."""
    translation: str
    """In the learner's own language; empty where that is not known."""
    at: Seconds


@dataclass(frozen=True, slots=True)
class NotExplained:
    number: int
    message: str
    remedy: str
    larger_model: bool
    """Whether a larger chat model could do it."""
    at: Seconds


ReplayEvent: TypeAlias = ReplayStarted | ReplayEnded | ReplayRefused
ExplanationEvent: TypeAlias = Explained | NotExplained
SoundCheckEvent: TypeAlias = SoundCheckMoved | MicrophoneJudged | EchoWritten | SoundCheckFailed

TurnEvent: TypeAlias = (
    SpeechStarted
    | SpeechEnded
    | TextTyped
    | TutorBegan
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
    | FeedbackGiven
    | CorrectionOffered
    | PhraseFound
    | SynthesisStarted
    | SynthesisSounded
    | WordsTimed
    | SynthesisFinished
    | PhraseFailed
    | PlaybackStarted
    | PlaybackEnded
    | LevelChecked
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
    | ShapeEvent
    | ReplayEvent
    | ExplanationEvent
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
class Say:
    """The tutor says this, without being asked; only at rest, so that it takes nobody's turn."""

    text: str


@dataclass(frozen=True, slots=True)
class Silence:
    """Stop the answer that is being thought of or spoken; go on listening."""


Intent: TypeAlias = (
    StartListening | StopListening | PressTalk | ReleaseTalk | FinishTurn | TypeText | Say | Silence
)
