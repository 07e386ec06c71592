"""Who said what, as heard."""

from __future__ import annotations

import pytest

from tutor.audio.frames import WordTime
from tutor.conversation.answer_events import (
    PhraseFailed,
    PhraseFound,
    PlaybackEnded,
    PlaybackStarted,
    ReplyRequested,
    ReplyTextArrived,
    ReplyTextEnded,
    SynthesisFinished,
    SynthesisStarted,
)
from tutor.conversation.engine_events import EngineReady, FaultRaised, LevelMeasured
from tutor.conversation.events import Event, PhaseChanged, TurnEnded
from tutor.conversation.hearing_events import SpeechStarted, TextTyped, TranscriptionFinished
from tutor.conversation.transcript import Phrase, Transcript, Turn
from tutor.conversation.turn import Outcome, Phase, PhraseStatus, TurnId

T = TurnId(1)
TEXT = "One two three four five six seven eight nine ten."


def told(*events: Event) -> Transcript:
    transcript = Transcript()
    for event in events:
        transcript.apply(event)
    return transcript


def reply(*phrases: str, turn: TurnId = T) -> list[Event]:
    found: list[Event] = [PhraseFound(turn, i, text, 3.0) for i, text in enumerate(phrases)]
    return [
        SpeechStarted(turn, 1.0),
        TranscriptionFinished(turn, "hello", 2.0),
        ReplyRequested(turn, 2.0),
        ReplyTextArrived(turn, " ".join(phrases), 2.5),
        *found,
    ]


def test_a_phrase_goes_through_its_statuses_in_order() -> None:
    transcript = told(*reply("Hello."))
    phrase = transcript.turns[0].phrases[0]
    seen = [phrase.status]
    for event in (
        SynthesisStarted(T, 0, 4.0),
        SynthesisFinished(T, 0, 1.0, 5.0),
        PlaybackStarted(T, 0, 6.0),
        PlaybackEnded(T, 0, 1.0, False, 0, 7.0),
    ):
        assert transcript.apply(event) is transcript.turns[0]
        seen.append(phrase.status)
    assert [status.value for status in seen] == ["Waiting", "Generating", "Ready", "Playing", "Played"]


def test_a_phrase_that_sounds_before_it_is_finished_stays_playing() -> None:
    started: list[Event] = [
        SynthesisStarted(T, 0, 4.0),
        PlaybackStarted(T, 0, 4.5),
        SynthesisFinished(T, 0, 2.0, 5.0),
    ]
    phrase = told(*reply("Hello."), *started).turns[0].phrases[0]
    assert (phrase.status, phrase.audio) == (PhraseStatus.PLAYING, 2.0)


@pytest.mark.parametrize("failed_at", [1, 2, 3])
def test_a_failed_phrase_stays_failed_whatever_still_sounds(failed_at: int) -> None:
    course: list[Event] = [
        SynthesisStarted(T, 0, 4.0),
        PlaybackStarted(T, 0, 4.5),
        PlaybackEnded(T, 0, 0.3, False, 0, 5.0),
    ]
    course.insert(failed_at, PhraseFailed(T, 0, "It crashed.", 4.2))
    turn = told(*reply(TEXT), *course).turns[0]
    assert (turn.phrases[0].status, turn.phrases[0].fault) == (PhraseStatus.FAILED, "It crashed.")
    assert turn.heard_reply() == TEXT, "it was read"


@pytest.mark.parametrize(
    ("heard", "words"), [(0.0, 0), (0.1, 0), (1.0, 2), (2.0, 4), (2.4, 5), (4.9, 10), (5.0, 10), (6.0, 10)]
)
def test_of_a_silenced_phrase_the_share_that_sounded_is_kept(heard: float, words: int) -> None:
    phrase = Phrase(0, TEXT, PhraseStatus.STOPPED, audio=5.0, heard=heard)
    assert phrase.heard_text().split() == TEXT.split()[:words]


SPOKEN = "Well, no; it is “fine”, I think."
SPOKEN_WORDS = tuple(
    WordTime(SPOKEN.index(word), SPOKEN.index(word) + len(word), begins, ends)
    for word, begins, ends in [
        ("Well", 0.0, 1.0),
        ("no", 2.0, 2.2),
        ("it", 2.6, 2.7),
        ("is", 2.7, 2.8),
        ("fine", 2.8, 3.2),
        ("I", 3.4, 3.5),
        ("think", 3.5, 4.0),
    ]
)


@pytest.mark.parametrize(
    ("heard", "text"),
    [
        (0.4, ""),
        (0.6, "Well,"),
        (2.0, "Well,"),
        (2.15, "Well, no;"),
        (2.74, "Well, no; it"),
        (3.1, "Well, no; it is “fine”,"),
        (3.5, "Well, no; it is “fine”, I"),
        (3.9, SPOKEN),
    ],
)
def test_where_the_words_times_are_known_they_tell_what_was_heard(heard: float, text: str) -> None:
    phrase = Phrase(0, SPOKEN, PhraseStatus.STOPPED, audio=4.2, heard=heard, words=SPOKEN_WORDS)
    assert phrase.heard_text() == text


def test_a_word_whose_time_is_unknown_counts_when_all_of_the_phrase_has_sounded() -> None:
    phrase = Phrase(0, "I have\n17 cats!", PhraseStatus.STOPPED, audio=2.0, words=(WordTime(0, 1, 0.0, 0.5),))
    phrase.heard = 1.9
    assert phrase.heard_text() == "I"
    phrase.words = (*phrase.words, WordTime(2, 6, 0.5, 1.0))
    assert phrase.heard_text() == "I have"
    phrase.heard = 2.0
    assert phrase.heard_text() == "I have\n17 cats!"


def test_what_is_written_without_spaces_is_cut_between_characters() -> None:
    phrase = Phrase(0, "你好，我们今天说什么？", PhraseStatus.STOPPED, audio=2.2, heard=1.0)
    assert phrase.heard_text() == "你好，我们"


def test_without_a_known_duration_the_words_are_estimated() -> None:
    assert Phrase(0, TEXT, PhraseStatus.STOPPED, audio=None, heard=0.0).heard_text() == ""
    estimated = Phrase(0, TEXT, PhraseStatus.STOPPED, audio=None, heard=1.6).heard_text()
    assert estimated == " ".join(TEXT.split()[:5])
    assert Phrase(0, TEXT, PhraseStatus.STOPPED, audio=None, heard=60.0).heard_text() == TEXT


def test_what_was_not_settled_when_the_turn_ended_was_stopped() -> None:
    ended = TurnEnded(T, Outcome.INTERRUPTED, 9.0)
    playing: list[Event] = [PlaybackStarted(T, 0, 6.0), PlaybackEnded(T, 0, 1.0, False, 0, 7.0)]
    turn = told(*reply("One.", "Two.", "Three."), *playing, SynthesisStarted(T, 1, 7.0), ended).turns[0]
    assert [p.status.value for p in turn.phrases] == ["Played", "Stopped", "Stopped"]
    assert turn.heard_reply() == "One."
    assert turn.reply == "One. Two. Three.", "the text stays readable"


def test_a_withdrawn_answer_leaves_nothing_and_the_revision_takes_its_place() -> None:
    revised = TurnId(1, 1)
    transcript = told(*reply("Old answer."), TurnEnded(T, Outcome.WITHDRAWN, 4.0))
    (turn,) = transcript.turns
    assert (turn.learner, turn.reply, turn.phrases) == ("", "", [])
    for event in [*reply("New answer.", turn=revised), TurnEnded(revised, Outcome.ANSWERED, 9.0)]:
        transcript.apply(event)
    (turn,) = transcript.turns
    assert (turn.id, turn.outcome, turn.reply) == (revised, Outcome.ANSWERED, "New answer.")
    assert transcript.find(T) is transcript.find(revised) is turn


def test_an_answer_that_broke_off_is_marked() -> None:
    turn = told(*reply("One."), ReplyTextEnded(T, "One. Tw", complete=False, at=4.0)).turns[0]
    assert (turn.reply, turn.reply_complete) == ("One. Tw", False)


def test_typed_words_are_marked_as_typed() -> None:
    (turn,) = told(TextTyped(T, "hello", 1.0)).turns
    assert turn == Turn(T, "hello", typed=True)


@pytest.mark.parametrize(
    "event",
    [
        LevelMeasured(0.1, False, 1.0),
        PhaseChanged(Phase.READY, T, 1.0),
        FaultRaised("voice", "a", "b", 1.0),
        EngineReady("voice", "x", 1.0, 1.0),
    ],
)
def test_what_is_about_no_turn_changes_none(event: Event) -> None:
    transcript = told(*reply("One."))
    assert transcript.apply(event) is None
    assert len(transcript.turns) == 1
