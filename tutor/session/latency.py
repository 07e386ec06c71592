"""Folds the events of a talk into the timings of its turns: no stage measures itself."""

from __future__ import annotations

from tutor.conversation.answer_events import (
    PhraseFailed,
    PhraseFound,
    PlaybackEnded,
    PlaybackStarted,
    PromptRead,
    ReplyRequested,
    ReplyTextArrived,
    ReplyTextEnded,
    RetrievalFinished,
    RetrievalStarted,
    SynthesisFinished,
    SynthesisSounded,
    SynthesisStarted,
)
from tutor.conversation.events import Event, TurnEnded
from tutor.conversation.hearing_events import (
    DraftBegun,
    DraftDropped,
    DraftKept,
    SoftEndDecided,
    SpeechEnded,
    TextTyped,
    TranscriptionFinished,
    TranscriptionStarted,
    WaitDecided,
)
from tutor.conversation.turn import TurnId
from tutor.session.timing import BOUNDARIES, DraftCount, DraftTiming, Fate, PhraseTiming, TurnTiming

__all__ = ["DraftCount", "LatencyMeter", "PhraseTiming", "TurnTiming"]


class LatencyMeter:
    """One timing a turn, oldest first. Feed it every event, in order."""

    def __init__(self) -> None:
        self.turns: list[TurnTiming] = []
        self.soft_ends: list[SoftEndDecided] = []
        """Every change of the silence that begins a draft, oldest first."""
        self._drafts: dict[int, DraftCount] = {}
        self._speculation: dict[TurnId, list[DraftTiming]] = {}
        self._decided: WaitDecided | None = None
        """Of the turn that has not ended yet."""

    @property
    def drafts(self) -> DraftCount:
        """Of all turns together."""
        counts = self._drafts.values()
        return DraftCount(
            sum(c.begun for c in counts), sum(c.kept for c in counts), sum(c.dropped for c in counts)
        )

    def find(self, turn: TurnId) -> TurnTiming | None:
        for timing in reversed(self.turns):
            if timing.turn == turn:
                return timing
        return None

    def apply(self, event: Event) -> TurnTiming | None:
        """Take in one event; the timing that it changed, if any. A timing begins when the turn has ended."""
        match event:
            case DraftBegun() | DraftKept() | DraftDropped() | WaitDecided() | SoftEndDecided():
                return self._speculate(event)
            case (
                PhraseFound()
                | SynthesisStarted()
                | SynthesisSounded()
                | SynthesisFinished()
                | PhraseFailed()
                | PlaybackStarted()
                | PlaybackEnded()
            ):
                timing = self._begin(event.turn)
                _apply_to_phrase(timing, event)
                return timing
            case TurnEnded(turn=turn, outcome=outcome, at=at):
                self._settle(turn, Fate.DROPPED, at)
                over = self.find(turn)
                if over is not None:
                    over.over_at, over.outcome = at, outcome
                return over
            case SpeechEnded(turn=turn, last_speech_at=last_speech_at, at=at, hang=hang):
                timing = self._begin(turn)
                timing.last_speech_at, timing.ended_at, timing.hang = last_speech_at, at, hang
            case TextTyped(turn=turn, at=at):
                timing = self._begin(turn)
                timing.ended_at = at
            case TranscriptionStarted(turn=turn, at=at):
                timing = self._begin(turn)
                # The first that a gate tells: the draft for which it opened is no draft any more.
                self._settle(turn, Fate.TOLD, timing.ended_at if timing.ended_at is not None else at)
                timing.transcription_started_at = at
            case TranscriptionFinished(turn=turn, at=at):
                timing = self._begin(turn)
                timing.transcribed_at = at
            case RetrievalStarted(turn=turn, at=at):
                timing = self._begin(turn)
                timing.retrieval_started_at = at
            case RetrievalFinished(turn=turn, at=at):
                timing = self._begin(turn)
                timing.retrieved_at = at
            case ReplyRequested(turn=turn, at=at):
                timing = self._begin(turn)
                timing.requested_at = at
            case PromptRead(turn=turn):
                timing = self._begin(turn)
                timing.prompt = event
            case ReplyTextArrived(turn=turn, at=at):
                timing = self._begin(turn)
                if timing.first_token_at is None:
                    timing.first_token_at = at
            case ReplyTextEnded(turn=turn, at=at):
                timing = self._begin(turn)
                timing.text_ended_at = at
            case _:
                return None
        return timing

    def _speculate(
        self, event: DraftBegun | DraftKept | DraftDropped | WaitDecided | SoftEndDecided
    ) -> TurnTiming | None:
        match event:
            case WaitDecided(turn=turn):
                # A judgement that comes after the turn's end has decided nothing.
                if self.find(turn) is None:
                    self._decided = event
                return None
            case SoftEndDecided():
                if not self.soft_ends or self.soft_ends[-1].soft_end != event.soft_end:
                    self.soft_ends.append(event)
                return None
            case DraftBegun(turn=turn, number=number, at=at):
                self._count(turn).begun += 1
                self._drafts_of(turn).append(DraftTiming(number, at))
            case DraftKept(turn=turn, number=number, at=at):
                self._count(turn).kept += 1
                self._mark(turn, number, Fate.KEPT, at)
            case DraftDropped(turn=turn, number=number, at=at, work=work):
                self._count(turn).dropped += 1
                dropped = self._mark(turn, number, Fate.DROPPED, at)
                if dropped is not None:
                    dropped.work = work
        return self.find(turn)

    def _begin(self, turn: TurnId) -> TurnTiming:
        timing = self.find(turn)
        if timing is None:
            decided = self._decided if self._decided and self._decided.turn == turn else None
            timing = TurnTiming(turn, self._count(turn), decided, speculation=self._drafts_of(turn))
            self.turns.append(timing)
        return timing

    def _count(self, turn: TurnId) -> DraftCount:
        return self._drafts.setdefault(turn.number, DraftCount())

    def _drafts_of(self, turn: TurnId) -> list[DraftTiming]:
        return self._speculation.setdefault(turn, [])

    def _mark(self, turn: TurnId, number: int, fate: Fate, at: float) -> DraftTiming | None:
        for draft in self._drafts_of(turn):
            if draft.number == number:
                draft.fate, draft.over_at = fate, at
                return draft
        return None

    def _settle(self, turn: TurnId, fate: Fate, at: float) -> None:
        """The newest draft has this fate; one before it of which nothing was told gave way to the next."""
        following: DraftTiming | None = None
        for draft in reversed(self._drafts_of(turn)):
            if draft.fate is Fate.UNDER_WAY:
                draft.fate = fate if following is None else Fate.DROPPED
                draft.over_at = at if following is None else following.begun_at
            following = draft


def _apply_to_phrase(
    timing: TurnTiming,
    event: PhraseFound
    | SynthesisStarted
    | SynthesisSounded
    | SynthesisFinished
    | PhraseFailed
    | PlaybackStarted
    | PlaybackEnded,
) -> None:
    if isinstance(event, PhraseFound):
        whole = event.text.endswith(tuple(BOUNDARIES))
        timing.phrases.append(
            PhraseTiming(
                event.index,
                len(event.text),
                event.at,
                text=event.text,
                whole=whole,
                ready_made=event.ready_made,
            )
        )
        return
    phrase = timing.phrases[event.index]
    match event:
        case SynthesisStarted(at=at):
            phrase.started_at = at
        case SynthesisSounded(at=at, trimmed=trimmed):
            phrase.sounded_at, phrase.trimmed = at, trimmed
        case SynthesisFinished(at=at, audio=audio, cached=cached):
            phrase.finished_at, phrase.audio, phrase.cached = at, audio, cached
        case PhraseFailed():
            phrase.failed = True
        case PlaybackStarted(at=at, latency=latency):
            phrase.heard_at, phrase.latency = at, latency
        case PlaybackEnded():
            phrase.ended_at, phrase.heard = event.at, event.heard
            phrase.gaps, phrase.interrupted = event.gaps, event.interrupted
