"""What went well in a talk: only what figures or the learner's own words show. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from statistics import median

from tutor.lessons.levels import figures
from tutor.lessons.report import MOST_PRAISE, MetWord, Past, Praise, ToldTalk
from tutor.thinking.feedback import Correction

FEWEST_WORDS = 60
"""Before so many words were said, a share says nothing."""
FEWEST_TALKS = 2
"""So many earlier talks make something to compare with."""
FASTER = 1.1
SHORTER = 0.85
LONGER = 3
"""So many words more than ever before are worth a word."""
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_SHORTEST = 4
"""Letters of a single word whose right use can be no accident."""


def went_well(talk: ToldTalk, past: Past, met: Sequence[MetWord]) -> tuple[Praise, ...]:
    """At most three, what is nearest to the learner's words first; none where nothing shows anything."""
    return tuple([*_all(talk, past, met)][:MOST_PRAISE])


def _all(talk: ToldTalk, past: Past, met: Sequence[MetWord]) -> Iterator[Praise]:
    own = talk.kind not in ("repeat", "placement")
    if talk.steps and len(talk.reached) == len(talk.steps):
        yield Praise("goal", {"n": len(talk.steps)})
    if own:
        yield from _used_right(talk, past)
        fresh = [one.word for one in met if one.own]
        if fresh:
            yield Praise("new words", {"n": len(fresh), "words": ", ".join(fresh[:3])})
        yield from _compared(talk, past)
        yield from _in_figures(talk)


def _compared(talk: ToldTalk, past: Past) -> Iterator[Praise]:
    """With the talks before."""
    now, before = talk.figures, past.figures
    if len(before) < FEWEST_TALKS:
        return
    longest = max(one.longest_answer for one in before)
    if now.longest_answer >= longest + LONGER:
        yield Praise("longer", {"n": now.longest_answer, "before": longest})
    speeds = [speed for one in before if (speed := one.words_a_minute) is not None]
    speed = now.words_a_minute
    if speed is not None and len(speeds) >= FEWEST_TALKS and speed >= median(speeds) * FASTER:
        yield Praise("faster", {"n": round(speed), "before": round(median(speeds))})
    pauses = [pause for one in before if (pause := one.usual_pause) is not None]
    pause = now.usual_pause
    if pause is not None and len(pauses) >= FEWEST_TALKS and pause <= median(pauses) * SHORTER:
        yield Praise("shorter pauses", {"now": _tenths(pause), "before": _tenths(median(pauses))})


def _in_figures(talk: ToldTalk) -> Iterator[Praise]:
    now = talk.figures
    wanted = figures(talk.level).share
    enough = now.learner_words + now.tutor_words >= FEWEST_WORDS
    if enough and now.share is not None and now.share >= wanted:
        yield Praise("share", {"percent": round(now.share * 100), "wanted": round(wanted * 100)})
    asked = sum(turn.learner.count("?") + turn.learner.count("？") for turn in talk.turns)
    if asked >= 2:
        yield Praise("questions", {"n": asked})
    # Where nothing at all was noticed, nobody may have looked.
    wrong = {one.turn for one in talk.noticed}
    clean = now.answers - len(wrong)
    if wrong and now.answers >= 5 and clean / now.answers >= 0.6:
        yield Praise("clean", {"n": clean, "all": now.answers})


def _used_right(talk: ToldTalk, past: Past) -> Iterator[Praise]:
    """The better words of an earlier correction, said in a turn in which that mistake was not made."""
    wrong = {(one.turn, one.correction.rule) for one in talk.noticed}
    earlier = [(0, one) for one in past.corrected]
    here = [(one.turn, one.correction) for one in reversed(talk.noticed)]
    praised: set[str] = set()
    for since, correction in [*here, *earlier]:
        better = " ".join(_words(correction.better))
        if better in praised or not _telling(correction):
            continue
        for turn in talk.turns:
            if turn.number <= since or (turn.number, correction.rule) in wrong:
                continue
            if f" {better} " in f" {' '.join(_words(turn.learner))} ":
                praised.add(better)
                yield Praise("used right", {"words": str(correction.better), "turn": turn.number})
                break
        if praised:
            return  # one is enough: the others have other things to be praised for


def _telling(correction: Correction) -> bool:
    """Whether saying it right can be no accident."""
    better, said = _words(correction.better), _words(correction.said)
    if not better or better == said:
        return False
    return len(better) > 1 or len(better[0]) >= _SHORTEST


def _words(text: str) -> list[str]:
    return _WORD.findall(text.replace("’", "'").casefold())


def _tenths(seconds: float) -> str:
    return f"{seconds:.1f}"
