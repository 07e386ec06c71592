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
from tutor.conversation.answer_events import PlaybackStarted
from tutor.conversation.effects import (
    Abandon,
    BeginDraft,
    CloseMicrophone,
    CommitUtterance,
    DoubtDraft,
    Effect,
    EndTurn,
    FinishUtterance,
    HoldUtterance,
    OpenGate,
    OpenMicrophone,
    PauseSound,
    Recite,
    ResumeSound,
    SplitUtterance,
    TakeText,
    TellSpeechStarted,
    TellTutorBegan,
    Think,
)
from tutor.conversation.hearing_events import TranscriptionFinished
from tutor.conversation.inputs import (
    Input,
    MicrophoneLost,
    ModeChosen,
    ReplyEnded,
    TranscriptionFailed,
    TurnsCounted,
    VoiceConfirmed,
)
from tutor.conversation.intents import (
    FinishTurn,
    PressTalk,
    ReleaseTalk,
    Say,
    Silence,
    StartListening,
    StopListening,
    TypeText,
)
from tutor.conversation.turn import Outcome, Phase, TurnId
from tutor.listening.utterance import VoiceBegan, VoiceEnded, VoicePaused, VoiceResumed

AT_REST = frozenset({Phase.READY, Phase.LISTENING})
"""No turn is under way."""

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
