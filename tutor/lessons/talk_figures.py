"""What can be counted of a talk, for its report and for the progress over weeks. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median

from tutor.audio.frames import Seconds
from tutor.lessons.levels import count_words
from tutor.thinking.feedback import Correction

SHORTEST_SPEECH: Seconds = 5.0
"""From less of it no speed is told."""
FEWEST_FOR_RATE = 50
"""Before so many words a rate of corrections says nothing."""


@dataclass(frozen=True, slots=True)
class ToldTurn:
    """One turn as it was kept."""

    number: int
    learner: str
    """What the learner said or typed; empty in a turn that the tutor began."""
    heard: str
    """What the learner heard of the answer."""
    typed: bool = False
    raw: str = ""
    """As it was transcribed, slips included; empty: the same as `learner`."""
    doubtful: frozenset[str] = frozenset()
    """Words that the recogniser was not sure of, in lower case."""
    spoken: Seconds | None = None
    """How long the learner spoke, pauses included; None for typed words."""
    pauses: tuple[Seconds, ...] = ()
    """Inside the learner's turn."""
    level_kept: bool | None = None
    """Whether the answer kept to the level; None where it was not checked."""
    hard_words: tuple[str, ...] = ()
    """Words of the answer that the level does not know, in lower case."""


@dataclass(frozen=True, slots=True)
class Noticed:
    """A correction of one turn that the learner has not called right."""

    turn: int
    correction: Correction


@dataclass(frozen=True, slots=True)
class TalkFigures:
    """Sums that can be added up over talks; rates are properties."""

    seconds: Seconds = 0.0
    """How long was talked, breaks left out."""
    answers: int = 0
    """Turns in which the learner said or typed something."""
    spoken_answers: int = 0
    learner_words: int = 0
    tutor_words: int = 0
    spoken_words: int = 0
    """Of the learner, in turns whose length is known."""
    speaking: Seconds = 0.0
    """Of the learner in those turns, pauses included."""
    longest_answer: int = 0
    """Words."""
    pauses: tuple[Seconds, ...] = ()
    checked: int = 0
    """Answers of the tutor's that were held against the level."""
    kept: int = 0
    """And those that kept to it."""
    corrections: Mapping[str, int] = field(default_factory=dict)
    """By rule; those without a rule are under the empty name."""

    @property
    def share(self) -> float | None:
        """The learner's share of the words, 0 to 1."""
        words = self.learner_words + self.tutor_words
        return self.learner_words / words if words else None

    @property
    def words_a_minute(self) -> float | None:
        if self.speaking < SHORTEST_SPEECH or not self.spoken_words:
            return None
        return self.spoken_words / self.speaking * 60.0

    @property
    def usual_pause(self) -> Seconds | None:
        """The median."""
        return median(self.pauses) if self.pauses else None

    @property
    def longest_pause(self) -> Seconds | None:
        return max(self.pauses, default=None)

    @property
    def words_an_answer(self) -> float | None:
        return self.learner_words / self.answers if self.answers else None

    @property
    def level_kept(self) -> float | None:
        """The share of answers that kept to the level, 0 to 1."""
        return self.kept / self.checked if self.checked else None

    @property
    def corrected(self) -> int:
        return sum(self.corrections.values())

    @property
    def corrections_a_hundred(self) -> float | None:
        """Corrections in 100 words of the learner's."""
        return self.rate_of(self.corrected)

    def rate_of(self, corrections: int) -> float | None:
        """So many corrections in 100 words; None where too few words were said."""
        if self.learner_words < FEWEST_FOR_RATE:
            return None
        return corrections / self.learner_words * 100.0


def figures_of(seconds: Seconds, turns: Sequence[ToldTurn], noticed: Sequence[Noticed]) -> TalkFigures:
    own = [turn for turn in turns if turn.learner.strip()]
    timed = [turn for turn in own if not turn.typed and turn.spoken]
    counted: dict[str, int] = {}
    for one in noticed:
        counted[one.correction.rule] = counted.get(one.correction.rule, 0) + 1
    lengths = [count_words(turn.learner) for turn in own]
    checks = [turn.level_kept for turn in turns if turn.level_kept is not None]
    return TalkFigures(
        round(seconds, 1),
        len(own),
        sum(not turn.typed for turn in own),
        sum(lengths),
        sum(count_words(turn.heard) for turn in turns),
        sum(count_words(turn.raw or turn.learner) for turn in timed),
        round(sum(turn.spoken or 0.0 for turn in timed), 2),
        max(lengths, default=0),
        tuple(round(pause, 2) for turn in timed for pause in turn.pauses),
        len(checks),
        sum(checks),
        counted,
    )


def added_up(several: Sequence[TalkFigures]) -> TalkFigures:
    """Of several talks together."""
    corrections: dict[str, int] = {}
    for one in several:
        for rule, count in one.corrections.items():
            corrections[rule] = corrections.get(rule, 0) + count
    return TalkFigures(
        sum(one.seconds for one in several),
        sum(one.answers for one in several),
        sum(one.spoken_answers for one in several),
        sum(one.learner_words for one in several),
        sum(one.tutor_words for one in several),
        sum(one.spoken_words for one in several),
        sum(one.speaking for one in several),
        max((one.longest_answer for one in several), default=0),
        tuple(pause for one in several for pause in one.pauses),
        sum(one.checked for one in several),
        sum(one.kept for one in several),
        corrections,
    )
