"""What makes a talk a lesson: feedback and level, its shape and its end, hearing again, explaining."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from tutor.audio.frames import Seconds, WordTime
from tutor.conversation.turn import TurnId
from tutor.thinking.feedback import Correction, Feedback

# One turn seen by the teacher -------------------------------------------------------------------------


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


JudgementEvent: TypeAlias = FeedbackGiven | CorrectionOffered | LevelChecked
"""Each belongs to one turn."""


# The shape of the talk --------------------------------------------------------------------------------


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


# Hearing again, and explaining ------------------------------------------------------------------------


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
class CorrectionExplained:
    """Why a correction is right."""

    number: int
    """That of the question."""
    explanation: str
    """In the learner's own language where that is known."""
    example: str
    """A sentence in the language that is learnt; may be empty."""
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
ExplanationEvent: TypeAlias = Explained | CorrectionExplained | NotExplained
