"""All work of a turn as pieces on lanes: early or late, told or thrown away. Pure."""

from __future__ import annotations

from dataclasses import replace

from tutor.audio.frames import Seconds
from tutor.conversation.hearing_events import DraftWork
from tutor.session.parts import Part, Span, after
from tutor.session.timing import DraftTiming, Fate, PhraseTiming, TurnTiming


def spans(timing: TurnTiming, zero: Seconds, gate: Seconds | None) -> tuple[Span, ...]:
    groups: list[list[list[Span]]] = [
        [_waits(timing, zero, gate)],
        [[_span(Part.TRANSCRIPTION, zero, timing.transcription_started_at, timing.transcribed_at)]],
        [[_span(Part.RETRIEVAL, zero, timing.retrieval_started_at, timing.retrieved_at)]],
        [_thinking(timing, zero)],
        [_speaking(phrase, zero) for phrase in timing.phrases],
        _heard(timing, zero),
        [_draft(draft, zero) for draft in timing.speculation if draft.fate is Fate.DROPPED],
    ]  # fmt: skip
    lanes: list[Span] = []
    first = 0
    for tracks in groups:
        placed, first = _packed(tracks, first)
        lanes += placed
    taken_over = _taken_over(timing, zero)
    return tuple(_marked(span, gate, taken_over) for span in lanes)


_NOTHING = Span(Part.OTHER, 0.0, 0.0)


def _span(
    part: Part, zero: Seconds, start: Seconds | None, end: Seconds | None, phrase: int | None = None
) -> Span:
    if start is None or end is None or end < start:
        return _NOTHING
    return Span(part, start - zero, end - zero, phrase=phrase)


def _waits(timing: TurnTiming, zero: Seconds, gate: Seconds | None) -> list[Span]:
    if gate is None:
        return []
    first = timing.first_heard or timing.first_sounding
    ready = after(zero, first.sounded_at if first else None)
    held = gate if ready is None else min(gate, max(0.0, ready))
    return [Span(Part.WAITING, 0.0, held), Span(Part.HELD, held, gate)]


def _thinking(timing: TurnTiming, zero: Seconds) -> list[Span]:
    first = timing.first_own
    found = first.found_at if first else None
    return [
        _span(Part.FIRST_TOKEN, zero, timing.requested_at, timing.first_token_at),
        _span(Part.FIRST_PHRASE, zero, timing.first_token_at, found),
        _span(Part.STREAM, zero, found, timing.text_ended_at),
    ]


def _speaking(phrase: PhraseTiming, zero: Seconds) -> list[Span]:
    index = phrase.index
    return [
        _span(Part.QUEUE, zero, phrase.found_at, phrase.started_at, index),
        _span(Part.FIRST_AUDIO, zero, phrase.started_at, phrase.sounded_at, index),
        _span(Part.SYNTHESIS, zero, phrase.sounded_at, phrase.finished_at, index),
    ]


def _heard(timing: TurnTiming, zero: Seconds) -> list[list[Span]]:
    """The loudspeaker, and on a lane of its own the silence that it was spared."""
    sounds: list[Span] = []
    spared: list[Span] = []
    for phrase in timing.phrases:
        if phrase.heard_at is None:
            continue
        taken = None if phrase.latency is None else phrase.heard_at - phrase.latency
        if phrase is timing.first_heard:
            sounds.append(_span(Part.OUTPUT, zero, taken, phrase.heard_at, phrase.index))
        sounds.append(_span(Part.SOUND, zero, phrase.heard_at, phrase.ended_at, phrase.index))
        saved = phrase.heard_at + phrase.trimmed
        spared.append(_span(Part.TRIMMED, zero, phrase.heard_at, saved, phrase.index))
    return [[sound] for sound in sounds] + [[one] for one in spared]


_WORK = {
    "transcription": Part.TRANSCRIPTION,
    "retrieval": Part.RETRIEVAL,
    "reply": Part.FIRST_TOKEN,
    "synthesis": Part.FIRST_AUDIO,
}


def _draft(draft: DraftTiming, zero: Seconds) -> list[Span]:
    """A dropped draft: its own life where nothing more is known of it, otherwise the work that it did."""
    over = draft.over_at if draft.over_at is not None else draft.begun_at
    if not draft.work:
        whole = Span(Part.DRAFT, draft.begun_at - zero, over - zero, fate=Fate.DROPPED, draft=draft.number)
        return [whole]
    return [_draft_work(work, over, draft.number, zero) for work in draft.work]


def _draft_work(work: DraftWork, over: Seconds, number: int, zero: Seconds) -> Span:
    ended = work.ended_at if work.ended_at is not None else max(over, work.began_at)
    return Span(_WORK[work.what], work.began_at - zero, ended - zero, fate=Fate.DROPPED, draft=number)


def _packed(tracks: list[list[Span]], first: int) -> tuple[list[Span], int]:
    """Each track on the first lane from `first` on that is free; the spans, and the next free lane.

    Inside one track spans that overlap go to the next lanes, too.
    """
    free: list[Seconds] = []
    placed: list[Span] = []
    for track in tracks:
        ran = sorted((span for span in track if span.length > 0.0), key=lambda span: span.start)
        if not ran:
            continue
        lane = next((i for i, until in enumerate(free) if until <= ran[0].start), len(free))
        for span in ran:
            while lane < len(free) and free[lane] > span.start:
                lane += 1
            if lane == len(free):
                free.append(span.end)
            free[lane] = span.end
            placed.append(replace(span, lane=first + lane))
    return placed, first + len(free)


def _taken_over(timing: TurnTiming, zero: Seconds) -> Seconds | None:
    """When the last draft took over an earlier one's answer: what is told from before it was kept."""
    if not any(draft.fate is Fate.KEPT for draft in timing.speculation):
        return None
    return timing.speculation[-1].begun_at - zero


def _marked(span: Span, gate: Seconds | None, taken_over: Seconds | None) -> Span:
    """With what was done of it before the gate, and whether it was kept from an earlier draft."""
    if gate is None or span.part in {Part.WAITING, Part.HELD, Part.TRIMMED}:
        return span
    kept = span.fate is Fate.TOLD and taken_over is not None and span.start < taken_over
    early = min(span.length, max(0.0, gate - span.start))
    return replace(span, early=early, fate=Fate.KEPT if kept else span.fate)
