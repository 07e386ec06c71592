"""Learning a document's key points by heart: heard, repeated, recalled after growing gaps. Pure.

    point 1: hear, repeat ─► point 2: hear, repeat ─► recall 1 ─► point 3 … ─► recall 2 ─► … ─► recall 1
                             └─ a gap of one ─┘                      a recall that fails comes again soon

A recall gives the first words of the sentence and wants the rest. Its score is the share of the words that
were said, in order; how they were pronounced is not judged.
"""

from __future__ import annotations

import re
from collections import Counter, deque
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field

from tutor.lessons.quiz_questions import Rareness, Source, sentences
from tutor.lessons.reaching import spoken
from tutor.lessons.repeating import compare
from tutor.lessons.review import Rating
from tutor.lessons.study import StudyLines, harmless
from tutor.lessons.vocabulary import NewCard
from tutor.lessons.word_splitting import UNSPACED, comparable, words

POINTS = 6
"""Of one session: more at a time is forgotten again."""
SHORTEST, LONGEST = 5, 22
"""Words of a key point."""
GAPS = (1, 3)
"""Other sentences between two recalls of the same one."""
REPEATED, RECALLED = 0.7, 0.8
"""Share of the words from which a sentence counts as repeated, and as remembered."""
TRIES = 2
"""After so many it goes on, whatever was said."""
CUE = 3
"""Words that are given of a sentence to be recalled."""
_PRONOUN = frozenset("it he she they this these those that we you i there here but and so".split())
_ARTICLES = frozenset({"a", "an", "the"})
_UNSPACED = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]")


@dataclass(frozen=True, slots=True)
class KeyPoint:
    text: str
    passage: int
    """In the records."""
    page: int | None = None


def key_points(
    sources: Sequence[Source], language: str, rareness: Rareness, most: int = POINTS
) -> list[KeyPoint]:
    """The sentences that say most of what the text is about, in its order.

    What a text is about it says often: sentences with its own frequent, telling words, and such as begin a
    paragraph, come first; what can't stand alone ("It was then that …") is left out.
    """
    told = [(source, sentence) for source in sources for sentence in sentences(source.text)]
    split = [[comparable(word, language) for word in words(sentence, language)] for _, sentence in told]
    counts = Counter(word for each in split for word in set(each) if rareness(word) >= 2.0)
    begins = {id(source): source.text.split(". ", 1)[0] for source in sources}
    scored: list[tuple[float, int]] = []
    for place, ((source, sentence), each) in enumerate(zip(told, split, strict=True)):
        fits = SHORTEST <= len(each) <= LONGEST and sentence.endswith((".", "!", "。", "！"))
        if not fits or (each and each[0] in _PRONOUN) or harmless(sentence) != sentence:
            continue
        telling = sum(counts[word] - 1 for word in set(each)) / len(each) ** 0.5
        scored.append((telling + (1.5 if sentence.startswith(begins[id(source)]) else 0.0), place))
    chosen: list[int] = []
    for _, place in sorted(scored, key=lambda one: (-one[0], one[1])):
        near = any(_overlap(split[place], split[other]) > 0.6 for other in chosen)
        if not near and len(chosen) < most:
            chosen.append(place)
    return [KeyPoint(told[place][1], told[place][0].passage, told[place][0].page) for place in sorted(chosen)]


def score(text: str, said: str) -> float:
    """The share of the words that were said, in order: 0 to 1."""
    if _UNSPACED.search(text):
        text, said = (" ".join(re.findall(r"\w", one)) for one in (text, said))
    compared = compare(text, said)
    # Articles are heard wherever somebody speaks, and prove nothing.
    telling = sum(word not in _ARTICLES for word in spoken(text))
    missed = sum(word not in _ARTICLES for word in compared.missed)
    return 1.0 - missed / telling if telling else 1.0 - len(compared.missed) / max(1, compared.words)


def rating(share: float) -> Rating:
    """How well a sentence was remembered of which this share was said."""
    if share >= 0.95:
        return Rating.EASY
    if share >= RECALLED:
        return Rating.GOOD
    return Rating.HARD if share >= 0.5 else Rating.AGAIN


def cue(text: str, language: str) -> str:
    """The first words of a sentence, as much as leaves most of it to be remembered."""
    if language in UNSPACED:
        return text[: max(2, len(text) // 4)]
    written = text.split()
    return " ".join(written[: max(1, min(CUE, len(written) // 3))]).rstrip(",;:")


def point_card(text: str, language: str, document: int) -> NewCard:
    """A key point to be kept: its first words ask for the whole."""
    front = f"{cue(text, language)} …"
    return NewCard("key point", front, text, text, language=language, document=document)


@dataclass(frozen=True, slots=True)
class Step:
    point: int
    recall: int
    """0: heard and repeated; from 1 on: remembered, the first time, the second …"""


def steps(points: int) -> list[Step]:
    """The order in which points are heard and recalled: each again after one other and after three."""
    due: list[tuple[int, Step]] = []
    order: list[Step] = []
    fresh = deque(range(points))
    while fresh or due:
        ready = min((one for one in due if one[0] <= len(order)), default=None, key=lambda one: one[0])
        if ready is None and not fresh:
            ready = min(due, key=lambda one: one[0])
        if ready is not None:
            due.remove(ready)
            step = ready[1]
        else:
            step = Step(fresh.popleft(), 0)
        order.append(step)
        if step.recall < len(GAPS):
            due.append((len(order) + GAPS[step.recall], Step(step.point, step.recall + 1)))
    return order


@dataclass(slots=True)
class Memorising:
    """The script of such a talk (see conversation.script.Script)."""

    lines: StudyLines
    title: str
    language: str
    points: Sequence[KeyPoint]
    scores: dict[int, float] = field(default_factory=dict)
    """Of each point's last recall, by its place."""
    _steps: deque[Step] = field(default_factory=deque)
    _tries: int = 0

    def __post_init__(self) -> None:
        self._steps = deque(steps(len(self.points)))

    @property
    def opening(self) -> str:
        lead = self.lines.memorise.format(title=harmless(self.title))
        return f"{lead} {self._asked(self._steps[0])}"

    @property
    def over(self) -> bool:
        return not self._steps

    @property
    def step(self) -> Step | None:
        return self._steps[0] if self._steps else None

    async def reply(self, words: str) -> AsyncIterator[str]:
        yield self._answer(words)

    def rate(self, words: str) -> float:
        return 1.0

    def answered(self, words: str) -> None:
        if not self._steps:
            return
        step = self._steps[0]
        share = score(self._wanted(step), words)
        self._tries += 1
        if step.recall and self._tries == 1:
            self.scores[step.point] = share
        if not self._enough(step, share) and self._tries < TRIES:
            return
        self._steps.popleft()
        self._tries = 0

    def _answer(self, words: str) -> str:
        if not self._steps:
            return self.lines.end
        step = self._steps[0]
        text, wanted = self.points[step.point].text, self._wanted(step)
        share = score(wanted, words)
        if not self._enough(step, share) and self._tries + 1 < TRIES:
            missed = compare(wanted, words).missed[:3]
            told = self.lines.missed.format(words=", ".join(missed)) if missed else self.lines.again
            return f"{told} {self.lines.whole if step.recall else self.lines.again} {text}"
        good = self.lines.right[step.point % len(self.lines.right)]
        lead = good if self._enough(step, share) else self.lines.go_on
        if len(self._steps) > 1:
            return f"{lead} {self._asked(self._steps[1])}"
        scores = {**self.scores, **({step.point: share} if step.recall and self._tries == 0 else {})}
        mean = sum(scores.values()) / len(scores) if scores else share
        return f"{lead} {self.lines.memorise_end.format(score=round(100 * mean))}"

    def _asked(self, step: Step) -> str:
        text = self.points[step.point].text
        if step.recall:
            return self.lines.from_memory.format(start=cue(text, self.language))
        return text

    def _wanted(self, step: Step) -> str:
        """What is to be said: whoever goes on from the words that were given need not say them."""
        text = self.points[step.point].text
        return text[len(cue(text, self.language)) :] if step.recall else text

    def _enough(self, step: Step, share: float) -> bool:
        return share >= (RECALLED if step.recall else REPEATED)


def _overlap(one: Sequence[str], other: Sequence[str]) -> float:
    a, b = set(one), set(other)
    return len(a & b) / max(1, min(len(a), len(b)))
