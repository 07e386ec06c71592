"""The measures that are followed over turns, each once: its name, its meaning and where it is found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from tutor.session.timeline import Part, timeline
from tutor.session.timing import Fate, PhraseTiming, TurnTiming

Unit: TypeAlias = Literal["seconds", "characters a second", "share"]


@dataclass(frozen=True, slots=True)
class Measure:
    key: str
    """How files call it."""
    title: str
    meaning: str
    """From where to where, in a plain sentence."""
    unit: Unit
    values: Callable[[TurnTiming], Sequence[float]]
    """What one turn contributes: nothing, one value, or one a phrase."""
    more_is_better: bool = False


def _figure(name: str) -> Callable[[TurnTiming], Sequence[float]]:
    def values(timing: TurnTiming) -> Sequence[float]:
        value: float | None = getattr(timing, name)
        return () if value is None else (value,)

    return values


def _part(*parts: Part) -> Callable[[TurnTiming], Sequence[float]]:
    """Of turns that were heard; a part that the first sound did not wait for counts as none."""

    def values(timing: TurnTiming) -> Sequence[float]:
        course = timeline(timing)
        return (course.spent(*parts),) if course is not None and course.heard else ()

    return values


def _phrases(value: Callable[[PhraseTiming], float | None]) -> Callable[[TurnTiming], Sequence[float]]:
    """Of phrases that were synthesised: a cache says nothing about a voice."""

    def values(timing: TurnTiming) -> Sequence[float]:
        found = [value(phrase) for phrase in timing.phrases if not phrase.cached]
        return [one for one in found if one is not None]

    return values


def _output_latency(timing: TurnTiming) -> Sequence[float]:
    first = timing.first_heard
    return () if first is None or first.latency is None else (first.latency,)


def _withdrawn(timing: TurnTiming) -> Sequence[float]:
    begun, dropped = _early_drafts(timing)
    return (dropped / begun,) if begun else ()


def _early_drafts(timing: TurnTiming) -> tuple[int, int]:
    """How many drafts began before the gate, and how many of them were thrown away."""
    gate = timing.ended_at
    early = [draft for draft in timing.speculation if gate is None or draft.begun_at < gate]
    return len(early), sum(draft.fate is Fate.DROPPED for draft in early)


def withdrawn_rate(timings: Sequence[TurnTiming]) -> float | None:
    """Share of all drafts of these turns that were thrown away; None without a draft."""
    counts = [_early_drafts(timing) for timing in timings]
    begun = sum(count for count, _ in counts)
    return sum(dropped for _, dropped in counts) / begun if begun else None


MEASURES: tuple[Measure, ...] = (
    Measure(
        "voice_to_voice", "Voice to voice",
        "From your last word to the first sound of the answer, as heard.",
        "seconds", _figure("voice_to_voice"),
    ),
    Measure(
        "turn_wait", "Waiting for the end",
        "From your last word until it was certain that you had finished.",
        "seconds", _figure("turn_wait"),
    ),
    Measure(
        "held", "Held by the gate",
        "The answer was ready, and it was not certain yet that you had finished.",
        "seconds", _part(Part.HELD),
    ),
    Measure(
        "voice_to_answer", "Voice to answer",
        "From your last word to the first words that the model thought of: later than voice to voice where "
        "the tutor began with a ready-made one.",
        "seconds", _figure("voice_to_answer"),
    ),
    Measure(
        "transcription", "Transcription",
        "Writing down what you said.",
        "seconds", _figure("transcription"),
    ),
    Measure(
        "speech_to_model", "Speech to model",
        "From the known words to the request to the model.",
        "seconds", _figure("speech_to_model"),
    ),
    Measure(
        "retrieval", "Retrieval",
        "Searching your documents.",
        "seconds", _figure("retrieval"),
    ),
    Measure(
        "first_token", "TTFT",
        "Time to first token: from the request to the model's first piece of text.",
        "seconds", _figure("llm_first_token"),
    ),
    Measure(
        "first_phrase", "First phrase",
        "From the first piece of text to the first phrase that can be spoken.",
        "seconds", _figure("first_phrase"),
    ),
    Measure(
        "queued", "Phrase to voice",
        "From a phrase being cut to its request to the voice.",
        "seconds", _phrases(lambda phrase: phrase.queued),
    ),
    Measure(
        "ttfa", "TTFA",
        "Time to first audio: from the first request to the voice to its first sound.",
        "seconds", _figure("ttfa"),
    ),
    Measure(
        "ttft_to_speech", "TTFT to speech",
        "From the model's first piece of text to the first sound, as heard.",
        "seconds", _figure("ttft_to_speech"),
    ),
    Measure(
        "ttfs", "TTFS",
        "Time to first speech: from the request to the model to the first sound, as heard.",
        "seconds", _figure("ttfs"),
    ),
    Measure(
        "output_latency", "Output latency",
        "From the loudspeaker's taking the first sound to your hearing it.",
        "seconds", _output_latency,
    ),
    Measure(
        "model_total", "Model total",
        "From the request to the end of the model's text.",
        "seconds", _figure("llm_total"),
    ),
    Measure(
        "phrase", "Phrase",
        "Synthesis of one phrase.",
        "seconds", _phrases(lambda phrase: phrase.synthesis),
    ),
    Measure(
        "speech_total", "Speech total",
        "Synthesis of all phrases of an answer, added up.",
        "seconds", _figure("speech_total"),
    ),
    Measure(
        "speech_rate", "Speech rate",
        "Characters that the voice makes in a second.",
        "characters a second", _phrases(lambda phrase: phrase.characters_per_second),
        more_is_better=True,
    ),
    Measure(
        "total", "Total",
        "From your last word until the whole answer was ready to be heard.",
        "seconds", _figure("total"),
    ),
    Measure(
        "end_to_end", "End to end",
        "From your last word to the last sound of the answer, as heard.",
        "seconds", _figure("end_to_end"),
    ),
    Measure(
        "withdrawn_drafts", "Withdrawn drafts",
        "Share of the answers begun in the pauses of a turn that were thrown away.",
        "share", _withdrawn,
    ),
)  # fmt: skip

BY_KEY: dict[str, Measure] = {measure.key: measure for measure in MEASURES}


def values(measure: Measure, timings: Sequence[TurnTiming]) -> list[float]:
    """What the turns contribute, oldest first."""
    return [value for timing in timings for value in measure.values(timing)]
