"""What the window calls things: stages, states, durations."""

from __future__ import annotations

from tutor.audio.frames import Seconds
from tutor.conversation.events import Phase, Stage
from tutor.session.latency import DraftCount

PROGRAM_TITLE = "Voice Tutor"

STAGE_TITLES: dict[Stage, str] = {
    "microphone": "Microphone",
    "loudspeaker": "Loudspeaker",
    "transcriber": "Hearing",
    "chat_model": "Thinking",
    "voice": "Speaking",
    "turn_detector": "Taking turns",
    "store": "Your records",
}

STATE_WORDS: dict[Phase, str] = {
    Phase.READY: "Ready",
    Phase.LISTENING: "Listening",
    Phase.HEARING: "Hearing you",
    Phase.TRANSCRIBING: "Thinking",
    Phase.THINKING: "Thinking",
    Phase.SPEAKING: "Speaking",
}

_HINTS: dict[Phase, str] = {
    Phase.READY: "Press the button and start talking.",
    Phase.LISTENING: "Take your time.",
    Phase.HEARING: "Go on. A pause is fine.",
    Phase.TRANSCRIBING: "Writing down what you said.",
    Phase.THINKING: "Finding an answer.",
    Phase.SPEAKING: "Press the button{or_silence} to silence.",
}

WAITING_HINT = "Waiting for you — take your time."
"""In a pause of the learner's, while the turn is theirs."""

_PUSH_TO_TALK_HINTS: dict[Phase, str] = {
    **_HINTS,
    Phase.READY: "Hold the button{or_talk} and talk.",
    Phase.LISTENING: "Hold the button{or_talk} and talk.",
    Phase.HEARING: "Let go when you have finished.",
}


def hint(phase: Phase, push_to_talk: bool, talk_keys: str = "", silence_keys: str = "") -> str:
    """What can be done; the keys, where there are any, as they are called on keyboards."""
    said = (_PUSH_TO_TALK_HINTS if push_to_talk else _HINTS)[phase]
    return said.format(or_talk=_or(talk_keys), or_silence=_or(silence_keys))


def _or(keys: str) -> str:
    return f" or {keys}" if keys else ""


def audio_duration(duration: Seconds) -> str:
    return f"{duration:.1f} s"


def latency(duration: Seconds | None) -> str:
    """Two decimals, as precise as a learner can feel; a dash where a stage did not run."""
    return "–" if duration is None else f"{duration:.2f} s"


def exact(duration: Seconds) -> str:
    """To the millisecond below a second; a moment before zero has its sign."""
    if abs(duration) < 0.9995:
        return f"{duration * 1000:.0f} ms".replace("-0 ms", "0 ms").replace("-", "−")
    return f"{duration:.2f} s".replace("-", "−")


def drafts(count: DraftCount) -> str:
    return f"{count.begun} {'draft' if count.begun == 1 else 'drafts'}, " + (
        f"kept {count.kept}, dropped {count.dropped}"
    )


def enumeration(names: list[str]) -> str:
    """Like this: Hearing, Thinking and Speaking."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"
