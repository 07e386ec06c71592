"""The moments of one turn, of its phrases and of its drafts, and what lies between them.

    last speech sample ──turn_wait──► turn ended ──transcription──► transcribed ──(retrieval)──► request
        ──llm_first_token──► first token ──first_phrase──► first phrase cut ──first_audio──► its first sound
        ──► heard (voice_to_voice)

Moments are seconds on the event loop's clock. Every figure is the difference of two of them; a stage that did
not run is None. Work on a draft has moments before `ended_at`, and where a draft outlived a cough even before
the last speech sample.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from tutor.audio.frames import Seconds
from tutor.conversation.answer_events import PromptRead
from tutor.conversation.hearing_events import DraftWork, WaitDecided
from tutor.conversation.turn import Outcome, PhraseStatus, TurnId

BOUNDARIES = ".!?…,;:。！？、，；：)]\"'”’»"
"""A phrase that ends with none of these was broken off because the text ran on."""


@dataclass(slots=True)
class DraftCount:
    """How many drafts there were, and what became of them; the rest were told or never finished."""

    begun: int = 0
    kept: int = 0
    dropped: int = 0


class Fate(Enum):
    """What became of work that began before the turn was certain."""

    UNDER_WAY = "under way"
    TOLD = "told"
    """The gate opened for it."""
    KEPT = "kept"
    """Its answer was taken over by a later draft."""
    DROPPED = "dropped"


@dataclass(slots=True)
class DraftTiming:
    number: int
    """From 1 within the turn."""
    begun_at: Seconds
    over_at: Seconds | None = None
    """When its fate was known."""
    fate: Fate = Fate.UNDER_WAY
    work: tuple[DraftWork, ...] = ()
    """Of a dropped draft: what it had begun."""


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
    """When its first sample left the loudspeaker."""
    audio: Seconds | None = None
    text: str = ""
    """Empty where only the figures were kept."""
    whole: bool = True
    """It ends at a boundary; False when it was broken out of text that ran on."""
    cached: bool = False
    """Spoken before and kept: nothing was synthesised."""
    trimmed: Seconds = 0.0
    """Silence taken off before its first sound."""
    latency: Seconds | None = None
    """From the device's taking the first sample to its leaving the loudspeaker."""
    ended_at: Seconds | None = None
    """When its playback was reported to have ended."""
    heard: Seconds | None = None
    """How much of it left the loudspeaker."""
    gaps: int = 0
    """How often the sound ran dry inside it."""
    interrupted: bool = False
    failed: bool = False
    ready_made: bool = False
    """A back-channel: said while the model was still thinking."""

    @property
    def queued(self) -> Seconds | None:
        """From being cut to the request to the voice."""
        return between(self.found_at, self.started_at)

    @property
    def synthesis(self) -> Seconds | None:
        """From the request to the end of the synthesis."""
        return between(self.started_at, self.finished_at)

    @property
    def first_audio(self) -> Seconds | None:
        """From the request to the first sound."""
        return between(self.started_at, self.sounded_at)

    @property
    def characters_per_second(self) -> float | None:
        """Characters synthesised in a second of waiting for the synthesis."""
        took = self.synthesis
        return self.characters / took if took else None

    @property
    def real_time_factor(self) -> float | None:
        """Seconds of synthesis a second of sound: below 1 it is quicker than speech."""
        took = self.synthesis
        return took / self.audio if took is not None and self.audio else None

    @property
    def status(self) -> PhraseStatus:
        """As far as it had come."""
        if self.failed:
            return PhraseStatus.FAILED
        if self.ended_at is not None:
            return PhraseStatus.STOPPED if self.interrupted else PhraseStatus.PLAYED
        if self.heard_at is not None:
            return PhraseStatus.PLAYING
        if self.finished_at is not None:
            return PhraseStatus.READY
        return PhraseStatus.WAITING if self.started_at is None else PhraseStatus.GENERATING


@dataclass(slots=True)
class TurnTiming:
    """Moments of one turn, in seconds on the event loop's clock."""

    turn: TurnId
    drafts: DraftCount = field(default_factory=DraftCount)
    """Of all revisions of the turn together."""
    decided: WaitDecided | None = None
    """The last decision on how long to wait, with its reason and the turn detector's judgement."""
    last_speech_at: Seconds | None = None
    hang: Seconds | None = None
    """So much later the voice detector noticed the end of speech."""
    ended_at: Seconds | None = None
    """When the turn counted as finished: the gate opened. For a typed turn the moment of sending."""
    transcription_started_at: Seconds | None = None
    transcribed_at: Seconds | None = None
    requested_at: Seconds | None = None
    first_token_at: Seconds | None = None
    text_ended_at: Seconds | None = None
    phrases: list[PhraseTiming] = field(default_factory=list)
    speculation: list[DraftTiming] = field(default_factory=list)
    """The drafts of this revision, in the order in which they began."""
    retrieval_started_at: Seconds | None = None
    retrieved_at: Seconds | None = None
    prompt: PromptRead | None = None
    """What the prompt cost, where the engine tells."""
    over_at: Seconds | None = None
    """When the turn was over; None while it is under way."""
    outcome: Outcome | None = None

    @property
    def certain_after(self) -> Seconds | None:
        """Seconds after the last speech sample at which the turn was certain, its answer ready or not."""
        return (self.hang or 0.0) + self.decided.certain_after if self.decided is not None else None

    @property
    def zero(self) -> Seconds | None:
        """The last speech sample; for a typed turn the moment of sending."""
        return self.last_speech_at if self.last_speech_at is not None else self.ended_at

    @property
    def turn_wait(self) -> Seconds | None:
        """From the last speech sample until the turn counted as finished."""
        return between(self.last_speech_at, self.ended_at)

    @property
    def transcription(self) -> Seconds | None:
        return between(self.transcription_started_at, self.transcribed_at)

    @property
    def retrieval(self) -> Seconds | None:
        return between(self.retrieval_started_at, self.retrieved_at)

    @property
    def speech_to_model(self) -> Seconds | None:
        """From the known words to the request, less the retrieval; None where the answer was begun before."""
        gap = between(self.transcribed_at, self.requested_at)
        if gap is None or self.answer_was_kept:
            return None
        return max(0.0, gap - (self.retrieval or 0.0))

    @property
    def llm_first_token(self) -> Seconds | None:
        """From the request to the first piece of text."""
        return between(self.requested_at, self.first_token_at)

    @property
    def first_phrase(self) -> Seconds | None:
        """From the first piece of text to the first speakable phrase."""
        first = self.first_own
        return between(self.first_token_at, first.found_at if first else None)

    @property
    def first_audio(self) -> Seconds | None:
        """From the first phrase to its first sound."""
        first = self.first_sounding
        return between(first.found_at, first.sounded_at) if first else None

    @property
    def voice_to_voice(self) -> Seconds | None:
        """From the last speech sample to the first audible sample at the loudspeaker."""
        return between(self.last_speech_at, self._heard_at())

    @property
    def voice_to_answer(self) -> Seconds | None:
        """The same to the first words of the model's own: later where a back-channel came first."""
        first = self.first_own
        return between(self.last_speech_at, first.heard_at if first else None)

    @property
    def ttfs(self) -> Seconds | None:
        """From the request to the first audible sample: the time to first speech."""
        return between(self.requested_at, self._heard_at())

    @property
    def ttft_to_speech(self) -> Seconds | None:
        """From the first piece of text to the first audible sample."""
        return between(self.first_token_at, self._heard_at())

    @property
    def ttfa(self) -> Seconds | None:
        """From the first request to the voice to its first sound: the time to first audio."""
        first = self.first_sounding
        return first.first_audio if first else None

    @property
    def own_first_sound(self) -> Seconds | None:
        """From the request to the voice to the first audible sample, where the tutor began by itself.

        None where somebody was waiting, or nothing was heard.
        """
        first = self.first_heard if self.zero is None else None
        return between(first.started_at, first.heard_at) if first else None

    @property
    def llm_total(self) -> Seconds | None:
        return between(self.requested_at, self.text_ended_at)

    @property
    def speech_total(self) -> Seconds | None:
        """Time spent in synthesis, all phrases added up."""
        times = [p.synthesis for p in self.phrases if p.synthesis is not None]
        return sum(times) if times else None

    @property
    def total(self) -> Seconds | None:
        """From the last speech sample until the whole reply was ready to be heard."""
        finished = [p.finished_at for p in self.phrases if p.finished_at is not None]
        return between(self.zero, max(finished)) if finished else None

    @property
    def end_to_end(self) -> Seconds | None:
        """From the last speech sample until the last sound of the answer was heard."""
        ended = [p.ended_at for p in self.phrases if p.ended_at is not None]
        return between(self.zero, max(ended)) if ended else None

    @property
    def answer_was_kept(self) -> bool:
        """The answer had been begun for an earlier draft, before these words were transcribed."""
        return (
            self.requested_at is not None
            and self.transcribed_at is not None
            and self.requested_at < self.transcribed_at
        )

    @property
    def first_own(self) -> PhraseTiming | None:
        """The first phrase of the model's own."""
        return next((p for p in self.phrases if not p.ready_made), None)

    @property
    def first_heard(self) -> PhraseTiming | None:
        """The phrase that was heard first."""
        heard = [p for p in self.phrases if p.heard_at is not None]
        return min(heard, key=lambda p: (p.heard_at or 0.0, p.index)) if heard else None

    @property
    def first_sounding(self) -> PhraseTiming | None:
        """The first phrase that has any sound."""
        return next((p for p in self.phrases if p.sounded_at is not None), None)

    def _heard_at(self) -> Seconds | None:
        first = self.first_heard
        return first.heard_at if first else None


def between(start: Seconds | None, end: Seconds | None) -> Seconds | None:
    """Nothing lasts less than no time: what a draft did before the last word has cost the learner none."""
    return max(0.0, end - start) if start is not None and end is not None else None
