"""Where the time of each turn went, read from the events alone: no stage measures itself.

    last speech sample ──turn_wait──► turn ended ──transcription──► request ──llm_first_token──► first token
        ──first_phrase──► first phrase cut ──first_audio──► its first sound ──► heard (voice_to_voice)

Every figure is the difference of two moments of one clock; a stage that did not run is None. Work on a draft
has moments before `ended_at`, and where a draft outlived a cough even before the last speech sample.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from tutor.audio.frames import Seconds
from tutor.conversation.events import (
    DraftBegun,
    DraftDropped,
    DraftKept,
    Event,
    PhraseFound,
    PlaybackStarted,
    ReplyRequested,
    ReplyTextArrived,
    ReplyTextEnded,
    SoftEndDecided,
    SpeechEnded,
    SynthesisFinished,
    SynthesisSounded,
    SynthesisStarted,
    TextTyped,
    TranscriptionFinished,
    TranscriptionStarted,
    TurnId,
    WaitDecided,
)


@dataclass(slots=True)
class DraftCount:
    """How many drafts there were, and what became of them; the rest were told or never finished."""

    begun: int = 0
    kept: int = 0
    dropped: int = 0

    @property
    def dropped_share(self) -> float | None:
        """From 0 to 1; None without a draft."""
        return min(1.0, self.dropped / self.begun) if self.begun else None


@dataclass(slots=True)
class PhraseTiming:
    """Moments of one phrase, in seconds on the event loop's clock."""

    index: int
    characters: int
    found_at: Seconds
    started_at: Seconds | None = None
    sounded_at: Seconds | None = None
    finished_at: Seconds | None = None
    heard_at: Seconds | None = None
    audio: Seconds | None = None

    @property
    def synthesis(self) -> Seconds | None:
        """From the request to the end of the synthesis."""
        return _between(self.started_at, self.finished_at)

    @property
    def first_audio(self) -> Seconds | None:
        """From the request to the first sound."""
        return _between(self.started_at, self.sounded_at)

    @property
    def characters_per_second(self) -> float | None:
        """Characters synthesised in a second of waiting for the synthesis."""
        took = self.synthesis
        return self.characters / took if took else None


@dataclass(slots=True)
class TurnTiming:
    """Moments of one turn, in seconds on the event loop's clock."""

    turn: TurnId
    drafts: DraftCount = field(default_factory=DraftCount)
    """Of all revisions of the turn together."""
    decided: WaitDecided | None = None
    """The last decision on how long to wait, with its reason and the turn detector's judgement."""
    last_speech_at: Seconds | None = None
    ended_at: Seconds | None = None
    transcription_started_at: Seconds | None = None
    transcribed_at: Seconds | None = None
    requested_at: Seconds | None = None
    first_token_at: Seconds | None = None
    text_ended_at: Seconds | None = None
    phrases: list[PhraseTiming] = field(default_factory=list)

    @property
    def zero(self) -> Seconds | None:
        """The last speech sample; for a typed turn the moment of sending."""
        return self.last_speech_at if self.last_speech_at is not None else self.ended_at

    @property
    def turn_wait(self) -> Seconds | None:
        """From the last speech sample until the turn counted as finished."""
        return _between(self.last_speech_at, self.ended_at)

    @property
    def transcription(self) -> Seconds | None:
        return _between(self.transcription_started_at, self.transcribed_at)

    @property
    def llm_first_token(self) -> Seconds | None:
        """From the request to the first piece of text."""
        return _between(self.requested_at, self.first_token_at)

    @property
    def first_phrase(self) -> Seconds | None:
        """From the first piece of text to the first speakable phrase."""
        return _between(self.first_token_at, self.phrases[0].found_at if self.phrases else None)

    @property
    def first_audio(self) -> Seconds | None:
        """From the first phrase to its first sound."""
        first = self._first_sounding()
        return _between(first.found_at, first.sounded_at) if first else None

    @property
    def voice_to_voice(self) -> Seconds | None:
        """From the last speech sample to the first audible sample at the loudspeaker."""
        heard = [p.heard_at for p in self.phrases if p.heard_at is not None]
        return _between(self.last_speech_at, min(heard)) if heard else None

    @property
    def llm_total(self) -> Seconds | None:
        return _between(self.requested_at, self.text_ended_at)

    @property
    def speech_total(self) -> Seconds | None:
        """Time spent in synthesis, all phrases added up."""
        times = [p.synthesis for p in self.phrases if p.synthesis is not None]
        return sum(times) if times else None

    @property
    def total(self) -> Seconds | None:
        """From the last speech sample until the whole reply was ready to be heard."""
        finished = [p.finished_at for p in self.phrases if p.finished_at is not None]
        return _between(self.zero, max(finished)) if finished else None

    def _first_sounding(self) -> PhraseTiming | None:
        return next((p for p in self.phrases if p.sounded_at is not None), None)


class LatencyMeter:
    """Folds events into timings, one a turn, oldest first. Feed it every event, in order."""

    def __init__(self) -> None:
        self.turns: list[TurnTiming] = []
        self.soft_end_reason = ""
        """Why a draft begins when it does, in a plain sentence; empty while nobody has told."""
        self._drafts: dict[int, DraftCount] = {}
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
            case WaitDecided(turn=turn):
                # A judgement that comes after the turn's end has decided nothing.
                if self.find(turn) is None:
                    self._decided = event
                return None
            case DraftBegun(turn=turn):
                self._count(turn).begun += 1
                return self.find(turn)
            case DraftKept(turn=turn):
                self._count(turn).kept += 1
                return self.find(turn)
            case DraftDropped(turn=turn):
                self._count(turn).dropped += 1
                return self.find(turn)
            case SoftEndDecided(reason=reason):
                self.soft_end_reason = reason
                return None
            case SpeechEnded(turn=turn, last_speech_at=last_speech_at, at=at):
                timing = self._begin(turn)
                timing.last_speech_at, timing.ended_at = last_speech_at, at
            case TextTyped(turn=turn, at=at):
                timing = self._begin(turn)
                timing.ended_at = at
            case TranscriptionStarted(turn=turn, at=at):
                timing = self._begin(turn)
                timing.transcription_started_at = at
            case TranscriptionFinished(turn=turn, at=at):
                timing = self._begin(turn)
                timing.transcribed_at = at
            case ReplyRequested(turn=turn, at=at):
                timing = self._begin(turn)
                timing.requested_at = at
            case ReplyTextArrived(turn=turn, at=at):
                timing = self._begin(turn)
                if timing.first_token_at is None:
                    timing.first_token_at = at
            case ReplyTextEnded(turn=turn, at=at):
                timing = self._begin(turn)
                timing.text_ended_at = at
            case PhraseFound(turn=turn, index=index, text=text, at=at):
                timing = self._begin(turn)
                timing.phrases.append(PhraseTiming(index, len(text), at))
            case SynthesisStarted(turn=turn, index=index, at=at):
                timing = self._begin(turn)
                timing.phrases[index].started_at = at
            case SynthesisSounded(turn=turn, index=index, at=at):
                timing = self._begin(turn)
                timing.phrases[index].sounded_at = at
            case SynthesisFinished(turn=turn, index=index, audio=audio, at=at):
                timing = self._begin(turn)
                timing.phrases[index].finished_at = at
                timing.phrases[index].audio = audio
            case PlaybackStarted(turn=turn, index=index, at=at):
                timing = self._begin(turn)
                timing.phrases[index].heard_at = at
            case _:
                return None
        return timing

    def _begin(self, turn: TurnId) -> TurnTiming:
        timing = self.find(turn)
        if timing is None:
            decided = self._decided if self._decided and self._decided.turn == turn else None
            timing = TurnTiming(turn, self._count(turn), decided)
            self.turns.append(timing)
        return timing

    def _count(self, turn: TurnId) -> DraftCount:
        return self._drafts.setdefault(turn.number, DraftCount())


def _between(start: Seconds | None, end: Seconds | None) -> Seconds | None:
    """Nothing lasts less than no time: what a draft did before the last word has cost the learner none."""
    return max(0.0, end - start) if start is not None and end is not None else None
