"""What the window calls things: stages, states, durations."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale

from tutor.audio.frames import Seconds
from tutor.conversation.engine_events import Stage
from tutor.conversation.turn import Phase, PhraseStatus
from tutor.session.latency import DraftCount
from tutor.text import Counted, Meant, Text, all_of
from tutor.ui.translation import tr

PROGRAM_TITLE = "Voice Tutor"

STAGE_TITLES: dict[Stage, str] = {
    "microphone": Text("Microphone"),
    "loudspeaker": Text("Loudspeaker"),
    "transcriber": Text("Hearing"),
    "chat_model": Text("Thinking"),
    "voice": Text("Speaking"),
    "turn_detector": Text("Taking turns"),
    "store": Text("Your records"),
}

STATE_WORDS: dict[Phase, str] = {
    Phase.READY: Text("Ready"),
    Phase.LISTENING: Text("Listening"),
    Phase.HEARING: Text("Hearing you"),
    Phase.TRANSCRIBING: Meant("Thinking", "the tutor is doing it"),
    Phase.THINKING: Meant("Thinking", "the tutor is doing it"),
    Phase.SPEAKING: Meant("Speaking", "the tutor is doing it"),
}

STATUS_WORDS: dict[PhraseStatus, str] = {
    PhraseStatus.WAITING: Text("Waiting"),
    PhraseStatus.GENERATING: Text("Generating"),
    PhraseStatus.READY: Text("Ready"),
    PhraseStatus.PLAYING: Text("Playing"),
    PhraseStatus.PLAYED: Text("Played"),
    PhraseStatus.STOPPED: Text("Stopped"),
    PhraseStatus.FAILED: Text("Failed"),
}

_HINTS: dict[Phase, str] = {
    Phase.READY: Text("Press the button and start talking."),
    Phase.LISTENING: Text("Take your time."),
    Phase.HEARING: Text("Go on. A pause is fine."),
    Phase.TRANSCRIBING: Text("Writing down what you said."),
    Phase.THINKING: Text("Finding an answer."),
    Phase.SPEAKING: Text("Press the button to silence."),
}

WAITING_HINT = Text("Waiting for you — take your time.")
"""In a pause of the learner's, while the turn is theirs."""

_PUSH_TO_TALK_HINTS: dict[Phase, str] = {
    **_HINTS,
    Phase.READY: Text("Hold the button and talk."),
    Phase.LISTENING: Text("Hold the button and talk."),
    Phase.HEARING: Text("Let go when you have finished."),
}


def stage_title(stage: Stage) -> str:
    return tr(STAGE_TITLES[stage])


def choosing(device: Stage) -> str:
    """What a button says that leads to the lists of devices."""
    return tr("Choose a microphone") if device == "microphone" else tr("Choose a loudspeaker")


def hint(phase: Phase, push_to_talk: bool, talk_keys: str = "", silence_keys: str = "") -> str:
    """What can be done; the keys, where there are any, as they are called on keyboards."""
    if phase is Phase.SPEAKING and silence_keys:
        return tr("Press the button or {keys} to silence.", keys=silence_keys)
    if push_to_talk and talk_keys and phase in (Phase.READY, Phase.LISTENING):
        return tr("Hold the button or {keys} and talk.", keys=talk_keys)
    return tr((_PUSH_TO_TALK_HINTS if push_to_talk else _HINTS)[phase])


def audio_duration(duration: Seconds) -> str:
    return tr("{seconds:.1f} s", seconds=float(duration))


def latency(duration: Seconds | None) -> str:
    """Two decimals, as precise as a learner can feel; a dash where a stage did not run."""
    return "–" if duration is None else tr("{seconds:.2f} s", seconds=float(duration))


def exact(duration: Seconds) -> str:
    """To the millisecond below a second; a moment before zero has its sign."""
    if abs(duration) >= 0.9995:
        said = tr("{seconds:.2f} s", seconds=abs(float(duration)))
        return said if duration > 0.0 else f"−{said}"
    whole = round(duration * 1000)
    said = tr("{milliseconds} ms", milliseconds=abs(whole))
    return said if whole >= 0 else f"−{said}"


def drafts(count: DraftCount) -> str:
    return tr(
        Counted(
            "{n} draft, kept {kept}, dropped {dropped}",
            "{n} drafts, kept {kept}, dropped {dropped}",
            n=count.begun,
            kept=count.kept,
            dropped=count.dropped,
        )
    )


def turns_counted(number: int) -> str:
    return tr(Counted("{n} turn", "{n} turns", n=number))


def enumeration(names: list[str]) -> str:
    """Like this: Hearing, Thinking and Speaking."""
    return tr(all_of(names))


def date_and_time(moment: datetime) -> str:
    """In the computer's time zone, as it is written in the window's language: 3 Nov 2026 18:05."""
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QLocale().toString(local, tr("d MMM yyyy HH:mm"))
