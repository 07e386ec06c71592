"""The way of a turn as a pure function: (state, input) -> (state, effects).

                       VoiceBegan / PressTalk
             ┌──────────────────────────────────────────────┐
    READY ◄──► LISTENING ──► HEARING ──VoiceEnded──► TRANSCRIBING
      │            ▲          ▲   ▲                        │ words
      │            │          │   │ VoiceBegan:            ▼
      └TypeText/Say┼──────────│───┴──the same turn─── THINKING ──PlaybackStarted──► SPEAKING
                   │          │      goes on               │                     │   ▲   │
                   │          └──────VoiceConfirmed────────│──────────────── doubt ──┘   │
                   │                                       │      (VoicePaused: resume)  │
                   └─────── ReplyEnded, Silence, failure ──┴─────────────────────────────┘

In HEARING every VoicePaused begins a draft of the answer and the next VoiceEnded opens its gate; drafts are
no state of the turn, they only make the ways from HEARING to SPEAKING shorter. A voice over the tutor's
pauses the sound (doubt); confirmed it begins a new turn, or goes on with the same one when the tutor has only
just begun; faded it lets the sound resume.

READY has the microphone closed, every other phase rests in LISTENING while it is open. From any phase
TypeText and PressTalk begin a new turn, StopListening ends in READY, and a reply under way is abandoned. Say
begins a turn of the tutor's own, in THINKING, from the two phases of rest; it takes nobody's turn. An input
about a turn or a revision that is not the current one changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeAlias

from tutor.audio.frames import Seconds
from tutor.conversation.events import (
    FinishTurn,
    Intent,
    Outcome,
    Phase,
    PlaybackStarted,
    PressTalk,
    ReleaseTalk,
    Say,
    Silence,
    StartListening,
    StopListening,
    TranscriptionFinished,
    TurnId,
    TypeText,
)
from tutor.listening.utterance import VoiceBegan, VoiceEnded, VoicePaused, VoiceResumed

# Inputs -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ReplyEnded:
    """The reply of a turn is over: all of it was heard, or it failed."""

    turn: TurnId
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class TranscriptionFailed:
    turn: TurnId


@dataclass(frozen=True, slots=True)
class VoiceConfirmed:
    """The voice over the tutor's is real speech, no cough and no "uh-huh"."""

    at: Seconds
    """When it began."""
    rejoins: bool
    """It came so soon after the tutor's first sound that the learner had not finished."""


@dataclass(frozen=True, slots=True)
class MicrophoneLost:
    pass


@dataclass(frozen=True, slots=True)
class TurnsCounted:
    """Another talk is gone on with: its turns are counted up to `last`. At rest only."""

    last: TurnId


@dataclass(frozen=True, slots=True)
class ModeChosen:
    push_to_talk: bool


Input: TypeAlias = (
    Intent
    | VoiceBegan
    | VoicePaused
    | VoiceResumed
    | VoiceEnded
    | VoiceConfirmed
    | TranscriptionFinished
    | TranscriptionFailed
    | PlaybackStarted
    | ReplyEnded
    | MicrophoneLost
    | TurnsCounted
    | ModeChosen
)

TURN_INPUTS = (TranscriptionFinished, TranscriptionFailed, PlaybackStarted, ReplyEnded)
"""Inputs that speak of one turn and are stale once it is over."""

# Effects ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class OpenMicrophone:
    pass


@dataclass(frozen=True, slots=True)
class CloseMicrophone:
    pass


@dataclass(frozen=True, slots=True)
class HoldUtterance:
    """Collect sound until it is finished by hand."""


@dataclass(frozen=True, slots=True)
class FinishUtterance:
    """End the utterance now; VoiceEnded follows."""


@dataclass(frozen=True, slots=True)
class CommitUtterance:
    """What was heard is dealt with; the next voice is a new utterance."""


@dataclass(frozen=True, slots=True)
class SplitUtterance:
    """Only the newest voice belongs to the turn that begins."""


@dataclass(frozen=True, slots=True)
class PauseSound:
    """Somebody may be speaking over the tutor: be silent at once, and find out."""


@dataclass(frozen=True, slots=True)
class ResumeSound:
    """It was nothing: go on where the sound stopped."""


@dataclass(frozen=True, slots=True)
class TellSpeechStarted:
    turn: TurnId
    at: Seconds | None
    """None: now."""


@dataclass(frozen=True, slots=True)
class BeginDraft:
    """Work on an answer to what was said so far, behind a closed gate."""

    turn: TurnId
    utterance: VoicePaused


@dataclass(frozen=True, slots=True)
class DoubtDraft:
    """The learner makes another sound."""

    pause: Seconds


@dataclass(frozen=True, slots=True)
class OpenGate:
    """The turn is certain: tell and play the answer, as far as it is there."""

    turn: TurnId
    utterance: VoiceEnded


@dataclass(frozen=True, slots=True)
class TakeText:
    """The learner typed: the text stands for their words."""

    turn: TurnId
    text: str


@dataclass(frozen=True, slots=True)
class Think:
    """Answer typed words: there is nothing to wait for."""

    turn: TurnId
    text: str


@dataclass(frozen=True, slots=True)
class TellTutorBegan:
    turn: TurnId


@dataclass(frozen=True, slots=True)
class Recite:
    """Say what is given: there is nothing to think about."""

    turn: TurnId
    text: str


@dataclass(frozen=True, slots=True)
class Abandon:
    """Stop all work for the turn under way and silence the loudspeaker."""


@dataclass(frozen=True, slots=True)
class EndTurn:
    turn: TurnId
    outcome: Outcome


Effect: TypeAlias = (
    OpenMicrophone
    | CloseMicrophone
    | HoldUtterance
    | FinishUtterance
    | CommitUtterance
    | SplitUtterance
    | PauseSound
    | ResumeSound
    | TellSpeechStarted
    | BeginDraft
    | DoubtDraft
    | OpenGate
    | TakeText
    | Think
    | TellTutorBegan
    | Recite
    | Abandon
    | EndTurn
)

# State --------------------------------------------------------------------------------------------

_NO_TURN = TurnId(0)
_REPLYING = frozenset({Phase.TRANSCRIBING, Phase.THINKING, Phase.SPEAKING})


@dataclass(frozen=True, slots=True)
class State:
    phase: Phase = Phase.READY
    turn: TurnId = _NO_TURN
    """The turn under way, or the last one."""
    microphone_open: bool = False
    push_to_talk: bool = False
    doubt: bool = False
    """SPEAKING is paused: somebody may be speaking over the tutor."""
    typed: bool = False
    """The turn under way was typed, or is the tutor's own: there is no utterance that could go on."""

    @property
    def under_way(self) -> bool:
        return self.phase in _REPLYING or self.phase is Phase.HEARING


Step: TypeAlias = tuple[State, tuple[Effect, ...]]


def step(state: State, event: Input) -> Step:
    """The next state and what is to be done about it, in order."""
    after, effects = _step(state, event)
    if after.doubt and after.phase is not Phase.SPEAKING:
        after = replace(after, doubt=False)
    return after, effects


def _step(state: State, event: Input) -> Step:
    match event:
        case StartListening():
            return _open(state)
        case StopListening():
            return _stop(state)
        case MicrophoneLost():
            return _lose_microphone(state)
        case TurnsCounted(last=last):
            ahead = last.number > state.turn.number and not state.under_way
            return (replace(state, turn=last) if ahead else state), ()
        case ModeChosen(push_to_talk=push_to_talk):
            return replace(state, push_to_talk=push_to_talk), ()
        case PressTalk():
            return _press(state)
        case ReleaseTalk() | FinishTurn():
            return state, ((FinishUtterance(),) if state.phase is Phase.HEARING else ())
        case TypeText(text=text):
            return _type(state, text)
        case Say(text=text):
            return _say(state, text)
        case Silence():
            return _end(state, Outcome.INTERRUPTED) if state.phase in _REPLYING else (state, ())
        case VoiceBegan(at=at):
            return _begin_voice(state, at)
        case VoicePaused():
            if state.doubt:
                return _resume(state)
            return state, ((BeginDraft(state.turn, event),) if state.phase is Phase.HEARING else ())
        case VoiceConfirmed(at=at, rejoins=rejoins):
            return _go_on(state, at, joined=rejoins and not state.typed) if state.doubt else (state, ())
        case VoiceResumed(pause=pause):
            return state, ((DoubtDraft(pause),) if state.phase is Phase.HEARING else ())
        case VoiceEnded():
            return _end_voice(state, event)
        case TranscriptionFinished(turn=turn, text=text):
            return _take_transcript(state, turn, text)
        case TranscriptionFailed(turn=turn):
            current = turn == state.turn and state.phase is Phase.TRANSCRIBING
            return _end(state, Outcome.FAILED) if current else (state, ())
        case PlaybackStarted(turn=turn):
            if turn != state.turn or state.phase is not Phase.THINKING:
                return state, ()
            return replace(state, phase=Phase.SPEAKING), ()
        case ReplyEnded(turn=turn, outcome=outcome):
            current = turn == state.turn and state.phase in _REPLYING
            return _end(state, outcome) if current else (state, ())


def _rest(state: State) -> Phase:
    return Phase.LISTENING if state.microphone_open else Phase.READY


def _end(state: State, outcome: Outcome) -> Step:
    """End the turn under way and go back to listening."""
    effects: tuple[Effect, ...] = (Abandon(), CommitUtterance(), EndTurn(state.turn, outcome))
    return replace(state, phase=_rest(state)), effects


def _set_down(state: State) -> tuple[Effect, ...]:
    """What has to be done before another turn may begin."""
    if not state.under_way:
        # At rest there is no utterance to forget, and the pre-roll belongs to the turn that begins now.
        return ()
    outcome = Outcome.WITHDRAWN if state.phase is Phase.HEARING else Outcome.INTERRUPTED
    return (Abandon(), CommitUtterance(), EndTurn(state.turn, outcome))


def _open(state: State) -> Step:
    if state.microphone_open:
        return state, ()
    phase = Phase.LISTENING if state.phase is Phase.READY else state.phase
    return replace(state, phase=phase, microphone_open=True), (OpenMicrophone(),)


def _stop(state: State) -> Step:
    effects = _set_down(state)
    if state.microphone_open:
        effects = (*effects, CloseMicrophone())
    return replace(state, phase=Phase.READY, microphone_open=False), effects


def _lose_microphone(state: State) -> Step:
    """Only a turn that was being heard is lost with the microphone; an answer goes on."""
    if state.phase is Phase.HEARING:
        return _end(replace(state, microphone_open=False), Outcome.FAILED)
    phase = Phase.READY if state.phase is Phase.LISTENING else state.phase
    return replace(state, phase=phase, microphone_open=False), ()


def _press(state: State) -> Step:
    if state.phase is Phase.HEARING:
        return state, (HoldUtterance(),)
    turn = TurnId(state.turn.number + 1)
    effects = _set_down(state)
    if not state.microphone_open:
        effects = (*effects, OpenMicrophone())
    effects = (*effects, HoldUtterance(), TellSpeechStarted(turn, None))
    return replace(state, phase=Phase.HEARING, turn=turn, microphone_open=True, typed=False), effects


def _type(state: State, text: str) -> Step:
    turn = TurnId(state.turn.number + 1)
    effects = (*_set_down(state), TakeText(turn, text), Think(turn, text))
    return replace(state, phase=Phase.THINKING, turn=turn, typed=True), effects


def _say(state: State, text: str) -> Step:
    if state.under_way or not text.strip():
        return state, ()
    turn = TurnId(state.turn.number + 1)
    effects = (TellTutorBegan(turn), Recite(turn, text))
    return replace(state, phase=Phase.THINKING, turn=turn, typed=True), effects


def _begin_voice(state: State, at: Seconds) -> Step:
    if state.push_to_talk or not state.microphone_open:
        return state, ()
    if state.phase is Phase.LISTENING:
        turn = TurnId(state.turn.number + 1)
        return replace(state, phase=Phase.HEARING, turn=turn, typed=False), (TellSpeechStarted(turn, at),)
    if state.phase is Phase.SPEAKING and not state.doubt:
        return replace(state, doubt=True), (PauseSound(),)
    if state.phase in {Phase.TRANSCRIBING, Phase.THINKING}:
        return _go_on(state, at, joined=not state.typed)
    return state, ()


def _go_on(state: State, at: Seconds, *, joined: bool) -> Step:
    """The learner speaks while an answer is under way: the same turn goes on, or a new one begins."""
    if joined:
        turn, outcome = TurnId(state.turn.number, state.turn.revision + 1), Outcome.WITHDRAWN
        effects: tuple[Effect, ...] = (Abandon(), EndTurn(state.turn, outcome))
    else:
        turn, outcome = TurnId(state.turn.number + 1), Outcome.INTERRUPTED
        effects = (Abandon(), EndTurn(state.turn, outcome), SplitUtterance())
    effects = (*effects, TellSpeechStarted(turn, at))
    return replace(state, phase=Phase.HEARING, turn=turn, typed=False), effects


def _resume(state: State) -> Step:
    return replace(state, doubt=False), (ResumeSound(), CommitUtterance())


def _end_voice(state: State, utterance: VoiceEnded) -> Step:
    if state.doubt:
        return _resume(state)
    if state.phase is not Phase.HEARING:
        return state, ()
    if utterance.duration == 0.0:
        return _end(state, Outcome.EMPTY)
    return replace(state, phase=Phase.TRANSCRIBING), (OpenGate(state.turn, utterance),)


def _take_transcript(state: State, turn: TurnId, text: str) -> Step:
    if turn != state.turn or state.phase is not Phase.TRANSCRIBING:
        return state, ()
    if not text:
        return _end(state, Outcome.EMPTY)
    return replace(state, phase=Phase.THINKING), ()
