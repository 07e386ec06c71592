"""Whatever the order of inputs, the machine keeps its promises."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as hst

from tutor.conversation import effects as fx
from tutor.conversation import state as st
from tutor.conversation.answer_events import PlaybackStarted
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

SAID = VoiceEnded(np.ones(3, dtype=np.float32), 1.0, 4.0, 5.0)
NOT_SAID = VoiceEnded(np.zeros(0, dtype=np.float32), 0.0, 5.0, 5.0)


def turn_inputs(turn: TurnId) -> list[Input]:
    return [
        TranscriptionFinished(turn, "hello", 1.0),
        TranscriptionFinished(turn, "", 1.0),
        TranscriptionFailed(turn),
        PlaybackStarted(turn, 0, 1.0),
        ReplyEnded(turn, Outcome.ANSWERED),
        ReplyEnded(turn, Outcome.FAILED),
    ]


FREE: list[Input] = [
    StartListening(),
    StopListening(),
    PressTalk(),
    ReleaseTalk(),
    FinishTurn(),
    TypeText("hi"),
    Say("Welcome."),
    Silence(),
    VoiceBegan(1.0),
    VoicePaused(np.ones(3, dtype=np.float32), 1.0, 4.0, 4.2),
    VoiceResumed(0.5, 4.5),
    VoiceConfirmed(1.0, rejoins=True),
    VoiceConfirmed(1.0, rejoins=False),
    SAID,
    NOT_SAID,
    MicrophoneLost(),
    ModeChosen(push_to_talk=True),
    TurnsCounted(TurnId(7)),
    ModeChosen(push_to_talk=False),
]
# An input that stands alone, or one about a turn so many turns or revisions off the current one.
MOVES = hst.one_of(
    hst.sampled_from(FREE),
    hst.tuples(hst.integers(0, 5), hst.sampled_from([(0, 0), (0, 0), (0, 0), (-1, 0), (0, -1), (1, 0)])),
)


class Watcher:
    """Steps the machine and checks after each step what must always be true."""

    def __init__(self) -> None:
        self.state = st.State()
        self.under_way: TurnId | None = None
        self.begun: set[TurnId] = set()
        self.over: set[TurnId] = set()
        self.microphone_open = False
        self.paused = False

    def take(self, given: Input) -> None:
        before = self.state
        self.state, effects = st.step(before, given)
        assert self.state.turn >= before.turn, "turn ids never go back"
        for effect in effects:
            self._follow(effect)
        self._follow_order(effects)
        resting = self.state.phase in {Phase.READY, Phase.LISTENING}
        assert resting == (self.under_way is None), "at rest no turn is open, otherwise one is"
        assert self.under_way in {None, self.state.turn}
        assert self.microphone_open == self.state.microphone_open
        assert (self.state.phase is Phase.READY) == (not self.microphone_open and self.under_way is None)
        assert self.state.phase is not Phase.HEARING or self.microphone_open
        assert not self.state.doubt or self.state.phase is Phase.SPEAKING
        assert self.paused == self.state.doubt, "sound is paused exactly while there is doubt"

    def _follow(self, effect: fx.Effect) -> None:
        match effect:
            case fx.TellSpeechStarted(turn=turn) | fx.TakeText(turn=turn) | fx.TellTutorBegan(turn=turn):
                assert self.under_way is None, "a turn ends before the next begins"
                assert turn not in self.begun, "nobody begins twice"
                self.begun.add(turn)
                self.under_way = turn
            case fx.EndTurn(turn=turn):
                assert turn == self.under_way, "only the turn under way ends, and only once"
                self.over.add(turn)
                self.under_way = None
            case (
                fx.BeginDraft(turn=turn) | fx.OpenGate(turn=turn) | fx.Think(turn=turn) | fx.Recite(turn=turn)
            ):
                assert turn == self.under_way, "work is done for the turn under way alone"
            case fx.PauseSound():
                assert not self.paused
                self.paused = True
            case fx.ResumeSound():
                assert self.paused
                self.paused = False
            case fx.Abandon():
                self.paused = False
            case fx.OpenMicrophone():
                assert not self.microphone_open
                self.microphone_open = True
            case fx.CloseMicrophone():
                assert self.microphone_open
                self.microphone_open = False
            case _:
                pass
        assert self.over <= self.begun

    def _follow_order(self, effects: tuple[fx.Effect, ...]) -> None:
        kinds = [type(effect) for effect in effects]
        if fx.EndTurn in kinds:
            assert kinds[0] is fx.Abandon, "what was heard is settled before the turn ends"
        if fx.HoldUtterance in kinds:
            held = kinds.index(fx.HoldUtterance)
            assert fx.CommitUtterance not in kinds[held:], "what is being collected is not forgotten"
            assert fx.OpenMicrophone not in kinds[held:]


def moved(watcher: Watcher, move: Input | tuple[int, tuple[int, int]]) -> Input:
    if not isinstance(move, tuple):
        return move
    which, (turns, revisions) = move
    now = watcher.state.turn
    return turn_inputs(TurnId(now.number + turns, now.revision + revisions))[which]


@settings(max_examples=400)
@given(hst.lists(MOVES, max_size=40))
def test_the_promises_hold_in_any_order_of_inputs(
    moves: list[Input | tuple[int, tuple[int, int]]],
) -> None:
    watcher = Watcher()
    for move in moves:
        given_now = moved(watcher, move)
        if isinstance(given_now, MicrophoneLost):
            watcher.microphone_open = False
        watcher.take(given_now)
    watcher.take(StopListening())
    assert watcher.state.phase is Phase.READY
    assert watcher.over == watcher.begun, "every turn ends"
