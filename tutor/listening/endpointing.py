"""How long the gate stays shut after the last word: short when the turn is clearly over, long when not.

                         the voice sounds ...
                         unfinished         unsure         finished
    the sentence
      is whole           ceiling     ────▶  default ─────▶ CLEAR
      could be whole     longer      ────▶  default ─────▶ LIKELY
      tells nothing      longer      ────▶  default ─────▶ default
      hangs in the air   4 ceilings  ────▶  2 ceilings ──▶ ceiling

Ceiling and default belong to the level. The longer the wait, the more of this learner's own pauses is added;
what cut-offs have taught is added always; the patience setting multiplies. As long as the answer is not
ready, ending the wait would risk a cut-off for nothing: up to the ceiling it goes on. Pure: seconds and
judgements in, seconds out.

Ask the turn model once, 0.15 to 0.2 s into the silence, and keep its answer: given more silence it calls more
and more cut sentences finished (on learners, area under the ROC curve 0.85 at 0.2 s, 0.78 at 0.5 s, 0.70 at
1.2 s).
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from tutor.audio.frames import Seconds
from tutor.listening.grammar import Look, Looks
from tutor.listening.pauses import PauseStatistics
from tutor.text import Text, as_text

CEILINGS: dict[str, Seconds] = {"A1": 2.5, "A2": 2.0, "B1": 1.8, "B2": 1.5, "C1": 1.2, "C2": 1.2}
"""Waits of a tutor whose learners no longer felt cut off, and teachers' own (1.9-2.1 s)."""

SHORTEST: Seconds = 0.2
LONGEST: Seconds = 8.0
CLEAR: Seconds = 0.45
"""The wait when voice and sentence both say finished; people leave each other about 0.2 s."""
LIKELY: Seconds = 0.6
"""The wait when the voice is very sure and the sentence does not speak against it."""
WORD_SEARCH: Seconds = 1.1
"""Most pauses in search of a word are shorter than 1.2 s; a voice detector notices them 0.1 s late."""
UNSURE = 0.5
"""Taken for the turn probability as long as it is not known."""
_PAUSE_MARGIN: Seconds = 0.2
_SYLLABLE: Seconds = 0.3
"""Less speech than this is not judged by its melody: there is none."""


@dataclass(frozen=True, slots=True)
class Wait:
    seconds: Seconds
    """From the end of the last word, in silence."""
    reason: str
    """Why, in a plain sentence for the learner."""
    wished: Seconds
    """The same for an answer that is ready."""


class Endpointing:
    """Decides again whenever more is known; each decision replaces the one before."""

    def __init__(
        self,
        level: str,
        patience: float = 1.0,
        pauses: PauseStatistics | None = None,
    ) -> None:
        """`level` is A1 to C2; `pauses` are this learner's and are taught from here."""
        self.ceiling = CEILINGS[level]
        """The wait when nothing says that the turn is over, and nothing that it is not."""
        self.default = max(0.6 * self.ceiling, min(self.ceiling, WORD_SEARCH))
        self.patience = patience
        self.pauses = pauses if pauses is not None else PauseStatistics()

    def decide(
        self,
        turn_probability: float | None,
        looks: Looks | None,
        speech_s: Seconds,
        answer_pending: bool = False,
    ) -> Wait:
        """`turn_probability` or `looks` are None while they are not known yet.

        `answer_pending` says that an answer is being prepared and has no sound yet.
        """
        probability = UNSURE if turn_probability is None else min(1.0, max(0.0, turn_probability))
        if speech_s < _SYLLABLE:
            probability = min(probability, UNSURE)
        look = looks.look if looks is not None else Look.UNCLEAR
        plain = _between(probability, self._anchors(look))
        learned = self._with_own_pauses(plain) + self.pauses.extra
        wished = min(LONGEST, max(SHORTEST, learned * self.patience))
        seconds = max(wished, self.ceiling) if answer_pending else wished
        reason = _voice(turn_probability)
        if looks is not None and looks.look is not Look.UNCLEAR:
            reason = Text("{voice}, the sentence {looks}", voice=reason, looks=as_text(looks.why))
        if seconds > wished:
            reason = Text("{reason}; the answer is not ready yet", reason=reason)
        elif self.pauses.extra >= 0.1:
            reason = Text("{reason}; longer, because you were cut off before", reason=reason)
        elif learned > plain + 0.1:
            reason = Text("{reason}; longer, because you often pause", reason=reason)
        return Wait(seconds, Text("Waits {seconds:.1f} s: {reason}.", seconds=seconds, reason=reason), wished)

    def taught(self, pause: Seconds | None = None) -> None:
        """The tutor cut the learner off, who went on after `pause`."""
        self.pauses.cut_off()
        if pause is not None:
            self.pauses.went_on(pause)

    def _anchors(self, look: Look) -> tuple[tuple[float, Seconds], ...]:
        """Turn probability -> wait; straight lines between them.

        Measured on learners reading aloud: six of ten true ends get 0.9 or more and look whole, and so do
        four in a hundred cuts inside a clause.
        """
        top, default = self.ceiling, self.default
        match look:
            case Look.FINISHED:
                return (0.05, top), (0.15, default), (0.75, default), (0.9, 0.5), (0.96, CLEAR)
            case Look.PLAUSIBLE:
                # One cut inside a clause in 250 looks like this and gets 0.96, and one true end in ten.
                return (0.05, 1.25 * top), (0.15, top), (0.5, default), (0.92, default), (0.97, LIKELY)
            case Look.UNCLEAR:
                return (0.05, 1.25 * top), (0.15, top), (0.5, default)
            case Look.UNFINISHED:
                return (0.1, min(LONGEST, 4.0 * top)), (0.5, 2.0 * top), (0.98, top)

    def _with_own_pauses(self, wait: Seconds) -> Seconds:
        """Raised towards the learner's own pauses: not at all at CLEAR, all the way at the ceiling."""
        typical = self.pauses.typical
        if typical is None:
            return wait
        wanted = min(typical + _PAUSE_MARGIN, 2.0 * self.ceiling)
        doubt = min(1.0, max(0.0, (wait - CLEAR) / (self.ceiling - CLEAR)))
        return wait + doubt * max(0.0, wanted - wait)


def _between(at: float, anchors: tuple[tuple[float, Seconds], ...]) -> Seconds:
    for (low, at_low), (high, at_high) in pairwise(anchors):
        if at < high:
            share = max(0.0, at - low) / (high - low)
            return at_low + share * (at_high - at_low)
    return anchors[-1][1]


def _voice(probability: float | None) -> Text:
    if probability is None:
        return Text("your voice was not judged yet")
    if probability >= 0.9:
        return Text("you sound finished")
    return Text("you sound as if you want to go on") if probability < 0.3 else Text("you may be finished")
