"""What makes the first phrase late."""

from __future__ import annotations

from tutor.audio.frames import Seconds
from tutor.conversation.engine_events import EngineReady
from tutor.session.evidence import Action, Evidence, Finding, felt, seconds
from tutor.session.timeline import Part
from tutor.session.timing import TurnTiming
from tutor.text import Text

LATE_SHARE = 0.7
"""First phrase after so much of the model's total: it hardly streams."""
RUN_ON: Seconds = 2.0
"""Text for so long without a boundary."""
READ_AGAIN = 200
"""Tokens; fewer are read in no time."""
MOSTLY = 0.5


def streams_late(timing: TurnTiming, evidence: Evidence) -> Finding | None:
    """The text came nearly all at once, near the end, though it had several phrases."""
    total = timing.llm_total
    if total is None or timing.requested_at is None or len(timing.phrases) < 2:
        return None
    waited = timing.phrases[0].found_at - timing.requested_at
    if total <= 0.0 or waited < LATE_SHARE * total:
        return None
    characters = sum(phrase.characters for phrase in timing.phrases)
    evenly = total * timing.phrases[0].characters / max(1, characters)
    if waited <= evenly:
        return None
    return Finding(
        "streams late",
        timing.turn,
        Text(
            "The model streams late: first phrase after {share:.0%} of its total.",
            share=waited / total,
        ),
        Text(
            "It took {waited} of {total}; evenly it would have been {evenly}.",
            waited=seconds(waited),
            total=seconds(total),
            evenly=seconds(evenly),
        ),
        "The model reads or thinks for long before it writes, or something between it and the program "
        "collects its text. Choose a quicker model, or the built-in one.",
        felt(waited - evenly, timing, Part.FIRST_TOKEN, Part.FIRST_PHRASE),
        Action("choose model", "chat_model", "Choose another model"),
        frozenset({"answer late"}),
    )


def run_on(timing: TurnTiming, evidence: Evidence) -> Finding | None:
    """Text without a boundary, at the beginning, where somebody waits for it."""
    if timing.first_token_at is None or not timing.phrases:
        return None
    first = timing.phrases[0]
    waited = first.found_at - timing.first_token_at
    whole = next((phrase for phrase in timing.phrases if phrase.whole), None)
    ended = whole.found_at if whole is not None else timing.text_ended_at
    if ended is None:
        return None
    lasted = ended - timing.first_token_at
    if lasted < RUN_ON:
        return None
    return Finding(
        "run-on sentence",
        timing.turn,
        Text("Run-on sentence: {lasted:.1f} s without a boundary, not broken.", lasted=lasted)
        if first.whole
        else Text(
            "Run-on sentence: {lasted:.1f} s without a boundary, broken at {after:.10g} s.",
            lasted=lasted,
            after=round(waited, 1),
        ),
        "A phrase can be spoken only where the text pauses, or when it is broken by force.",
        "Choose a quicker model, or shorter answers: long sentences come from long answers.",
        felt(waited, timing, Part.FIRST_PHRASE),
        Action("open setting", "reply_sentences", "Shorten the answers"),
        frozenset({"streams late", "answer late"}),
    )


def prefix_read_again(timing: TurnTiming, evidence: Evidence) -> Finding | None:
    """The beginning of the prompt was the same as last time, and was read again all the same."""
    prompt, took = timing.prompt, timing.llm_first_token
    if prompt is None or prompt.cached is None or took is None or _fresh(timing, evidence):
        return None
    whole = prompt.cached + prompt.evaluated
    if prompt.evaluated < READ_AGAIN or prompt.cached >= MOSTLY * whole:
        return None
    usual, count = evidence.usual("llm_first_token")
    expected = usual if usual is not None and count > 2 and usual < took else took * READ_AGAIN / whole
    return Finding(
        "prefix read again",
        timing.turn,
        "The prompt's prefix was not reused.",
        Text(
            "{evaluated} of {whole} tokens were read again before the first word.",
            evaluated=prompt.evaluated,
            whole=whole,
        ),
        "Another program may use the same model, or it was unloaded meanwhile. Keep it loaded for longer.",
        felt(max(0.0, took - expected), timing, Part.FIRST_TOKEN),
        Action("open setting", "ollama_keep_alive", "Keep the model loaded"),
        frozenset({"cold", "streams late", "answer late"}),
    )


def _fresh(timing: TurnTiming, evidence: Evidence) -> bool:
    """Nothing can have been read before: the talk or the model has only begun."""
    before = evidence.before(timing)
    if before is None:
        return True
    since, now = before.requested_at, timing.requested_at
    if since is None or now is None:
        return before.outcome is None
    ready = (fact for fact in evidence.facts if isinstance(fact, EngineReady))
    return any(fact.stage == "chat_model" and since < fact.at <= now for fact in ready)
