"""The rows of the phrase table: what became of each phrase of a turn, and how long each step took."""

from __future__ import annotations

from dataclasses import dataclass

from tutor.audio.frames import Seconds
from tutor.conversation.turn import PhraseStatus
from tutor.session.timing import PhraseTiming, TurnTiming

_SETTLED = frozenset({PhraseStatus.PLAYED, PhraseStatus.STOPPED, PhraseStatus.FAILED})


@dataclass(frozen=True, slots=True)
class PhraseRow:
    """Durations in seconds; None where a step did not run or its end is not known yet."""

    index: int
    text: str
    """Empty where only the figures were kept."""
    characters: int
    status: PhraseStatus
    queued: Seconds | None
    """From being cut to the request to the voice."""
    synthesis: Seconds | None
    first_audio: Seconds | None
    """From the request to the first sound."""
    audio: Seconds | None
    characters_per_second: float | None
    real_time_factor: float | None
    """Below 1 the synthesis is quicker than speech; None for a phrase from the cache."""
    cached: bool
    heard_after: Seconds | None
    """From the turn's zero to its first sample at the loudspeaker."""
    heard: Seconds | None
    """How much of it left the loudspeaker."""
    silence_before: Seconds | None
    """Between the end of the phrase before it and its own beginning; None for the first one heard."""
    gaps: int
    """How often the sound ran dry inside it."""


def phrase_rows(timing: TurnTiming) -> list[PhraseRow]:
    """In the order of speaking."""
    rows = []
    before: PhraseTiming | None = None
    for phrase in timing.phrases:
        rows.append(_row(timing, phrase, before))
        if phrase.heard_at is not None:
            before = phrase
    return rows


def _row(timing: TurnTiming, phrase: PhraseTiming, before: PhraseTiming | None) -> PhraseRow:
    status = phrase.status
    if timing.over_at is not None and status not in _SETTLED:
        status = PhraseStatus.STOPPED
    heard_after = None
    if phrase.heard_at is not None and timing.zero is not None:
        heard_after = phrase.heard_at - timing.zero
    return PhraseRow(
        index=phrase.index,
        text=phrase.text,
        characters=phrase.characters,
        status=status,
        queued=phrase.queued,
        synthesis=phrase.synthesis,
        first_audio=phrase.first_audio,
        audio=phrase.audio,
        characters_per_second=None if phrase.cached else phrase.characters_per_second,
        real_time_factor=None if phrase.cached else phrase.real_time_factor,
        cached=phrase.cached,
        heard_after=heard_after,
        heard=phrase.heard,
        silence_before=silence_between(before, phrase),
        gaps=phrase.gaps,
    )


def silence_between(before: PhraseTiming | None, phrase: PhraseTiming) -> Seconds | None:
    """From the end of one phrase to the beginning of the next, as heard."""
    if before is None or before.ended_at is None or phrase.heard_at is None:
        return None
    return max(0.0, phrase.heard_at - before.ended_at)


def beside_the_model(timing: TurnTiming) -> tuple[list[PhraseTiming], list[PhraseTiming]]:
    """Phrases that were made while the model wrote, for most of their time, and those made after it."""
    wrote_until = timing.text_ended_at
    beside: list[PhraseTiming] = []
    alone: list[PhraseTiming] = []
    for phrase in timing.phrases:
        if phrase.cached or phrase.started_at is None or phrase.finished_at is None or wrote_until is None:
            continue
        if phrase.started_at >= wrote_until:
            alone.append(phrase)
        elif min(phrase.finished_at, wrote_until) - phrase.started_at > (phrase.synthesis or 0.0) / 2:
            beside.append(phrase)
    return beside, alone
