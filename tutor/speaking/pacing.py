"""How fast the tutor speaks to a learner of a level: a little slower, and above all with pauses. Pure.

    phrase ──► its sound ──► pause ──► phrase ──► its sound ──► pause …
    └── words / words a minute of the level ──┘

A pause fills the time that the level gives a phrase, between a least and a most: pauses help more than a slow
voice does (Blau 1990), so the voice keeps at least SLOWEST of its own speed. Words a minute are those that
learners of the level follow (A1 100-110, A2 110-125, B1 125-145, B2 145-165, C 160-190). After a sentence a
pause may be longer than the usual 300 to 600 ms: some neural voices speak over 220 words a minute.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from tutor.audio.frames import Seconds
from tutor.speaking.word_times import words_of

SLOWEST = 0.85
"""Of the voice's own speed: below it speech sounds unnatural, and is no easier to follow."""
SAID_AGAIN = 0.6
"""And this when a sentence was not understood: slower, voices break words apart."""
LONGEST_PAUSE: Seconds = 2.0
"""However slow the learner wants it: a longer silence sounds as if the tutor had finished."""
CHARACTERS_A_WORD = 1.7
"""Of scripts that are written without spaces."""
_SENTENCE_ENDS = ".!?…。！？"
_UNSPACED_FROM = "\u0e00"


@dataclass(frozen=True, slots=True)
class Pacing:
    """The default leaves the voice as it is."""

    rate: float = 1.0
    """Of the voice's own speed."""
    words_a_minute: float | None = None
    """What pauses aim at, pauses included; None: no pauses."""
    after_sentence: tuple[Seconds, Seconds] = (0.0, 0.0)
    """The least and the most pause."""
    after_part: tuple[Seconds, Seconds] = (0.0, 0.0)
    """The same where a phrase ends within a sentence."""

    def pause(self, phrase: str, audio: Seconds) -> Seconds:
        """Silence between a phrase and the next one, when its sound lasted so long."""
        if self.words_a_minute is None:
            return 0.0
        ends = phrase.rstrip("\"'”’)]» ")[-1:] in _SENTENCE_ENDS
        least, most = self.after_sentence if ends else self.after_part
        return min(max(60.0 * words_in(phrase) / self.words_a_minute - audio, least), most)

    def slowed(self, by: float) -> Pacing:
        """For something that is said once more; `by` is 1.0 or below, and may make it slower than SLOWEST."""
        aim = None if self.words_a_minute is None else self.words_a_minute * by
        return replace(self, rate=max(SAID_AGAIN, round(self.rate * by, 3)), words_a_minute=aim)


_LEVELS: dict[str, Pacing] = {
    "A1": Pacing(0.85, 105.0, (0.6, 1.3), (0.3, 0.6)),
    "A2": Pacing(0.85, 118.0, (0.5, 1.3), (0.3, 0.6)),
    "B1": Pacing(0.88, 135.0, (0.3, 1.0), (0.2, 0.5)),
    "B2": Pacing(0.94, 155.0, (0.2, 0.8), (0.1, 0.4)),
    "C1": Pacing(1.0, 175.0, (0.0, 0.4), (0.0, 0.0)),
    "C2": Pacing(1.0, 185.0, (0.0, 0.3), (0.0, 0.0)),
}


def pacing(level: str, pace: float) -> Pacing:
    """For a level (A1 to C2), and what the learner wants of its pace: 1.0 is the level's own.

    Where that would make the voice slower than SLOWEST, the pauses become so much longer instead.
    """
    own = _LEVELS.get(level, Pacing())
    rate = max(min(SLOWEST, own.rate), own.rate * pace)
    scale = rate / (own.rate * pace) if pace < 1.0 else 1.0 / pace
    return Pacing(
        round(rate, 3),
        None if own.words_a_minute is None else own.words_a_minute * pace,
        _scaled(own.after_sentence, scale),
        _scaled(own.after_part, scale),
    )


def _scaled(limits: tuple[Seconds, Seconds], scale: float) -> tuple[Seconds, Seconds]:
    least, most = limits
    return min(least * scale, LONGEST_PAUSE), min(most * scale, LONGEST_PAUSE)


def words_in(text: str) -> float:
    """Words of a text; what is written without spaces counts by its characters."""
    spans = words_of(text)
    unspaced = sum(after - first == 1 and text[first] >= _UNSPACED_FROM for first, after in spans)
    return len(spans) - unspaced + unspaced / CHARACTERS_A_WORD
