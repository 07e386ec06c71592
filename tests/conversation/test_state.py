"""Every input in every phase: where it leads and what is to be done about it, written out."""

from __future__ import annotations

import dataclasses
from typing import TypeAlias, get_args

import numpy as np
import pytest

from tutor.conversation import effects as fx
from tutor.conversation import state as st
from tutor.conversation.answer_events import PlaybackStarted
from tutor.conversation.hearing_events import TranscriptionFinished
from tutor.conversation.inputs import (
    TURN_INPUTS,
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
    Intent,
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

T = TurnId(7, 1)
REVISED = TurnId(7, 2)
NEXT = TurnId(8)
SAID = VoiceEnded(np.ones(3, dtype=np.float32), 1.0, 4.0, 5.0)
PAUSE = VoicePaused(np.ones(3, dtype=np.float32), 1.0, 4.0, 4.2)
NOT_SAID = VoiceEnded(np.zeros(0, dtype=np.float32), 0.0, 5.0, 5.0)

READY, LISTENING, HEARING = Phase.READY, Phase.LISTENING, Phase.HEARING
REPLYING = TRANSCRIBING, THINKING, SPEAKING = Phase.TRANSCRIBING, Phase.THINKING, Phase.SPEAKING


def ended(outcome: Outcome, turn: TurnId = T) -> tuple[fx.Effect, ...]:
    return fx.Abandon(), fx.CommitUtterance(), fx.EndTurn(turn, outcome)


INTERRUPTED, FAILED = ended(Outcome.INTERRUPTED), ended(Outcome.FAILED)
EMPTY, ANSWERED, DROPPED = ended(Outcome.EMPTY), ended(Outcome.ANSWERED), ended(Outcome.WITHDRAWN)
GOES_ON = (fx.Abandon(), fx.EndTurn(T, Outcome.WITHDRAWN), fx.TellSpeechStarted(REVISED, 2.0))
PRESSED = (fx.HoldUtterance(), fx.TellSpeechStarted(NEXT, None))
TYPED = (fx.TakeText(NEXT, "hi"), fx.Think(NEXT, "hi"))
SAYS = (fx.TellTutorBegan(NEXT), fx.Recite(NEXT, "Welcome."))
CLOSE = (fx.CloseMicrophone(),)
OPEN = (fx.OpenMicrophone(),)
FINISH = (fx.FinishUtterance(),)
NOTHING: tuple[fx.Effect, ...] = ()

Cell: TypeAlias = tuple[Phase, TurnId, tuple[fx.Effect, ...]]
Row: TypeAlias = dict[Phase, tuple[Phase, TurnId, tuple[fx.Effect, ...]]]


def unless(exceptions: Row) -> Row:
    """Every phase stays as it is, with nothing to do, save for the exceptions."""
    return {phase: (phase, T, NOTHING) for phase in Phase} | exceptions


# Hands-free; the microphone is open in every phase but READY; the turn under way, or the last one, is T.
TABLE: list[tuple[Input, Row]] = [
    (StartListening(), unless({READY: (LISTENING, T, OPEN)})),
    (
        StopListening(),
        {
            READY: (READY, T, NOTHING),
            LISTENING: (READY, T, CLOSE),
            HEARING: (READY, T, DROPPED + CLOSE),
            TRANSCRIBING: (READY, T, INTERRUPTED + CLOSE),
            THINKING: (READY, T, INTERRUPTED + CLOSE),
            SPEAKING: (READY, T, INTERRUPTED + CLOSE),
        },
    ),
    (
        PressTalk(),
        {
            READY: (HEARING, NEXT, OPEN + PRESSED),
            LISTENING: (HEARING, NEXT, PRESSED),
            HEARING: (HEARING, T, (fx.HoldUtterance(),)),
            TRANSCRIBING: (HEARING, NEXT, INTERRUPTED + PRESSED),
            THINKING: (HEARING, NEXT, INTERRUPTED + PRESSED),
            SPEAKING: (HEARING, NEXT, INTERRUPTED + PRESSED),
        },
    ),
    (ReleaseTalk(), unless({HEARING: (HEARING, T, FINISH)})),
    (FinishTurn(), unless({HEARING: (HEARING, T, FINISH)})),
    (
        TypeText("hi"),
        {
            READY: (THINKING, NEXT, TYPED),
            LISTENING: (THINKING, NEXT, TYPED),
            HEARING: (THINKING, NEXT, DROPPED + TYPED),
            TRANSCRIBING: (THINKING, NEXT, INTERRUPTED + TYPED),
            THINKING: (THINKING, NEXT, INTERRUPTED + TYPED),
            SPEAKING: (THINKING, NEXT, INTERRUPTED + TYPED),
        },
    ),
    (Say("Welcome."), unless(dict.fromkeys((READY, LISTENING), (THINKING, NEXT, SAYS)))),
    (Say(" "), unless({})),
    (
        Silence(),
        unless(dict.fromkeys(REPLYING, (LISTENING, T, INTERRUPTED))),
    ),
    (
        VoiceBegan(2.0),
        unless(
            {
                LISTENING: (HEARING, NEXT, (fx.TellSpeechStarted(NEXT, 2.0),)),
                TRANSCRIBING: (HEARING, REVISED, GOES_ON),
                THINKING: (HEARING, REVISED, GOES_ON),
                SPEAKING: (SPEAKING, T, (fx.PauseSound(),)),
            }
        ),
    ),
    (PAUSE, unless({HEARING: (HEARING, T, (fx.BeginDraft(T, PAUSE),))})),
    (VoiceResumed(0.5, 4.5), unless({HEARING: (HEARING, T, (fx.DoubtDraft(0.5),))})),
    (SAID, unless({HEARING: (TRANSCRIBING, T, (fx.OpenGate(T, SAID),))})),
    (NOT_SAID, unless({HEARING: (LISTENING, T, EMPTY)})),
    (VoiceConfirmed(2.0, rejoins=False), unless({})),
    (
        TranscriptionFinished(T, "hello", 6.0),
        unless({TRANSCRIBING: (THINKING, T, NOTHING)}),
    ),
    (TranscriptionFinished(T, "", 6.0), unless({TRANSCRIBING: (LISTENING, T, EMPTY)})),
    (TranscriptionFailed(T), unless({TRANSCRIBING: (LISTENING, T, FAILED)})),
    (PlaybackStarted(T, 0, 7.0), unless({THINKING: (SPEAKING, T, NOTHING)})),
    (
        ReplyEnded(T, Outcome.ANSWERED),
        unless(dict.fromkeys(REPLYING, (LISTENING, T, ANSWERED))),
    ),
    (
        MicrophoneLost(),
        unless({LISTENING: (READY, T, NOTHING), HEARING: (READY, T, FAILED)}),
    ),
    (ModeChosen(push_to_talk=True), unless({})),
    (
        TurnsCounted(TurnId(9)),
        unless({READY: (READY, TurnId(9), NOTHING), LISTENING: (LISTENING, TurnId(9), NOTHING)}),
    ),
]
CELLS = [
    pytest.param(phase, given, cell, id=f"{phase.value}-{type(given).__name__}-{number}")
    for number, (given, row) in enumerate(TABLE)
    for phase, cell in row.items()
]


def standing(phase: Phase) -> st.State:
    return st.State(phase, T, microphone_open=phase is not READY)


RESUMES = (SPEAKING, T, (fx.ResumeSound(), fx.CommitUtterance()))
# SPEAKING, while a voice over the tutor's has paused the sound.
IN_DOUBT: list[tuple[Input, Cell]] = [
    (PAUSE, RESUMES),
    (SAID, RESUMES),
    (VoiceBegan(2.0), (SPEAKING, T, NOTHING)),
    (VoiceConfirmed(2.0, rejoins=True), (HEARING, REVISED, GOES_ON)),
    (
        VoiceConfirmed(2.0, rejoins=False),
        (
            HEARING,
            NEXT,
            (
                fx.Abandon(),
                fx.EndTurn(T, Outcome.INTERRUPTED),
                fx.SplitUtterance(),
                fx.TellSpeechStarted(NEXT, 2.0),
            ),
        ),
    ),
    (Silence(), (LISTENING, T, INTERRUPTED)),
    (ReplyEnded(T, Outcome.ANSWERED), (LISTENING, T, ANSWERED)),
]


@pytest.mark.parametrize(("given", "cell"), IN_DOUBT)
def test_a_voice_over_the_tutor_s_is_confirmed_or_fades(given: Input, cell: Cell) -> None:
    state = dataclasses.replace(standing(SPEAKING), doubt=True)
    after, effects = st.step(state, given)
    assert (after.phase, after.turn, effects) == cell
    assert after.doubt == (after.phase is SPEAKING and effects == NOTHING)


def test_a_voice_over_the_answer_to_typed_words_is_a_new_turn_however_early() -> None:
    state = dataclasses.replace(standing(SPEAKING), doubt=True, typed=True)
    after, _ = st.step(state, VoiceConfirmed(2.0, rejoins=True))
    assert (after.phase, after.turn, after.typed) == (HEARING, NEXT, False)


@pytest.mark.parametrize(("phase", "given", "cell"), CELLS)
def test_every_input_in_every_phase(phase: Phase, given: Input, cell: Cell) -> None:
    after, effects = st.step(standing(phase), given)
    assert (after.phase, after.turn, effects) == cell


def test_the_table_knows_every_phase_and_every_input() -> None:
    inputs = {type(given) for given, _ in TABLE}
    wanted = {kind for part in get_args(Input) for kind in (get_args(part) or (part,))}
    assert inputs == wanted
    assert wanted >= set(get_args(Intent))
    for given, row in TABLE:
        assert set(row) == set(Phase), given


@pytest.mark.parametrize("phase", Phase)
@pytest.mark.parametrize("stale", [TurnId(7), TurnId(6, 1), TurnId(7, 2), TurnId(8)])
def test_what_speaks_of_another_turn_or_revision_changes_nothing(phase: Phase, stale: TurnId) -> None:
    late: list[Input] = [
        TranscriptionFinished(stale, "late", 1.0),
        TranscriptionFailed(stale),
        PlaybackStarted(stale, 0, 1.0),
        ReplyEnded(stale, Outcome.ANSWERED),
    ]
    assert {type(given) for given in late} == set(TURN_INPUTS)
    for given in late:
        assert st.step(standing(phase), given) == (standing(phase), ())


@pytest.mark.parametrize("phase", Phase)
def test_push_to_talk_takes_no_turn_from_a_voice_alone(phase: Phase) -> None:
    state = dataclasses.replace(standing(phase), push_to_talk=True)
    assert st.step(state, VoiceBegan(2.0)) == (state, ())


@pytest.mark.parametrize("phase", [TRANSCRIBING, THINKING])
def test_a_voice_after_typed_words_begins_a_new_turn(phase: Phase) -> None:
    state = dataclasses.replace(standing(phase), typed=True)
    after, effects = st.step(state, VoiceBegan(2.0))
    assert (after.phase, after.turn, after.typed) == (HEARING, NEXT, False)
    assert effects == (
        fx.Abandon(),
        fx.EndTurn(T, Outcome.INTERRUPTED),
        fx.SplitUtterance(),
        fx.TellSpeechStarted(NEXT, 2.0),
    )


@pytest.mark.parametrize("phase", [THINKING, SPEAKING])
def test_a_typed_turn_needs_no_microphone_and_rests_in_ready(phase: Phase) -> None:
    state = st.State(phase, T, microphone_open=False, typed=True)
    for given, outcome in (
        (Silence(), Outcome.INTERRUPTED),
        (ReplyEnded(T, Outcome.FAILED), Outcome.FAILED),
    ):
        after, effects = st.step(state, given)
        assert (after.phase, effects) == (READY, ended(outcome))
    opened, effects = st.step(state, StartListening())
    assert (opened.phase, opened.microphone_open, effects) == (phase, True, OPEN)
    stopped, effects = st.step(state, StopListening())
    assert (stopped.phase, effects) == (READY, INTERRUPTED)


def test_an_answer_outlives_the_microphone_and_then_rests_in_ready() -> None:
    after, _ = st.step(standing(SPEAKING), MicrophoneLost())
    assert (after.phase, after.microphone_open) == (SPEAKING, False)
    after, effects = st.step(after, ReplyEnded(T, Outcome.ANSWERED))
    assert (after.phase, effects) == (READY, ANSWERED)


@pytest.mark.parametrize("phase", Phase)
@pytest.mark.parametrize("chosen", [True, False])
def test_choosing_the_mode_changes_the_mode_alone(phase: Phase, chosen: bool) -> None:
    state = dataclasses.replace(standing(phase), push_to_talk=not chosen)
    wanted = dataclasses.replace(state, push_to_talk=chosen)
    assert st.step(state, ModeChosen(chosen)) == (wanted, ())


def test_typing_and_speaking_note_how_the_turn_began() -> None:
    for given in (TypeText("hi"), Say("Welcome.")):
        typed, _ = st.step(standing(LISTENING), given)
        assert typed.typed, "there is no utterance that could go on"
    pressed, _ = st.step(typed, PressTalk())
    assert not pressed.typed
