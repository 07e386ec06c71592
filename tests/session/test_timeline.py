"""The account adds up to the whole whatever happened, and all work is to be seen."""

from __future__ import annotations

import itertools

import pytest

from tests.session.recorded import NAMES, folded, recorded
from tutor.conversation.answer_events import (
    PhraseFound,
    PlaybackEnded,
    PlaybackStarted,
    ReplyRequested,
    ReplyTextArrived,
    RetrievalFinished,
    RetrievalStarted,
    SynthesisSounded,
    SynthesisStarted,
)
from tutor.conversation.events import Event
from tutor.conversation.hearing_events import (
    DraftBegun,
    DraftDropped,
    DraftWork,
    SpeechEnded,
    SpeechStarted,
    TextTyped,
    WaitDecided,
)
from tutor.conversation.turn import Outcome, TurnId
from tutor.session.timeline import Part, Timeline, timeline
from tutor.session.timing import Fate, TurnTiming

T = TurnId(1)


def only(name: str, index: int = 0) -> Timeline:
    course = timeline(recorded(name).turns[index])
    assert course is not None
    return course


def account(course: Timeline) -> list[tuple[Part, float]]:
    return [(segment.part, round(segment.length, 3)) for segment in course.account]


@pytest.mark.parametrize("name", NAMES)
def test_at_every_moment_of_every_talk_the_parts_account_for_the_whole(name: str) -> None:
    """Also for a turn that is only half done: every beginning of the recording is tried."""
    events = recorded(name).events
    for length in range(len(events) + 1):
        for timing in folded(events[:length]).turns:
            course = timeline(timing)
            if course is None:
                continue
            at = 0.0
            for segment in course.account:
                assert segment.start == pytest.approx(at), "neither a gap nor an overlap"
                assert segment.length > 0.0
                at = segment.end
            assert at == pytest.approx(course.end), "to the very end"
            assert sum(s.length for s in course.account) == pytest.approx(course.end)


@pytest.mark.parametrize("name", NAMES)
def test_spans_are_never_negative_and_never_overlap_on_their_lane(name: str) -> None:
    for timing in recorded(name).turns:
        course = timeline(timing)
        assert course is not None
        for span in course.spans:
            assert span.length > 0.0
            assert 0.0 <= span.early <= span.length
            assert 0 <= span.lane < course.lanes
            assert course.first <= span.start <= span.end <= course.last
        for lane in range(course.lanes):
            of_lane = sorted((s for s in course.spans if s.lane == lane), key=lambda s: s.start)
            assert of_lane, "no lane is empty"
            for one, after in itertools.pairwise(of_lane):
                assert one.end <= after.start + 1e-9


def test_a_turn_whose_work_outlasted_the_gate() -> None:
    course = only("normal")
    assert account(course) == [
        (Part.WAITING, 0.16),
        (Part.TRANSCRIPTION, 0.3),
        (Part.HANDOVER, 0.001),
        (Part.FIRST_TOKEN, 0.2),
        (Part.FIRST_PHRASE, 0.05),
        (Part.QUEUE, 0.001),
        (Part.FIRST_AUDIO, 0.1),
        (Part.HANDING_OVER, 0.02),
        (Part.OUTPUT, 0.012),
    ]
    assert (course.heard, course.typed, course.outcome) == (True, False, Outcome.ANSWERED)
    assert course.gate == pytest.approx(0.6)


def test_an_answer_that_was_ready_is_held_by_the_gate() -> None:
    assert account(only("patience")) == [
        (Part.WAITING, 0.812),
        (Part.HELD, 1.088),
        (Part.HANDING_OVER, 0.02),
        (Part.OUTPUT, 0.012),
    ]


def test_a_gate_that_waited_for_the_answer_was_no_wait_for_the_end() -> None:
    course = only("gate_waited")
    assert course.certain == pytest.approx(0.5)
    assert course.gate == pytest.approx(1.13)
    assert account(course) == [
        (Part.WAITING, 0.16),
        (Part.TRANSCRIPTION, 0.3),
        (Part.HANDOVER, 0.001),
        (Part.FIRST_TOKEN, 0.5),
        (Part.FIRST_PHRASE, 0.05),
        (Part.QUEUE, 0.001),
        (Part.FIRST_AUDIO, 0.1),
        (Part.HELD, 0.018),
        (Part.HANDING_OVER, 0.02),
        (Part.OUTPUT, 0.012),
    ]


def test_what_began_in_the_pause_shows_how_much_of_it_was_early() -> None:
    spans = {span.part: span for span in only("normal").spans if span.phrase in {None, 0}}
    assert spans[Part.TRANSCRIPTION].early == pytest.approx(0.3), "all of it"
    assert spans[Part.FIRST_TOKEN].early == pytest.approx(0.139), "a part of it"
    assert spans[Part.FIRST_AUDIO].early == 0.0
    assert spans[Part.TRIMMED].length == pytest.approx(0.04)


def test_overlapping_work_lies_side_by_side() -> None:
    course = only("normal")
    stream = next(span for span in course.spans if span.part is Part.STREAM)
    voice = next(span for span in course.spans if span.part is Part.FIRST_AUDIO)
    assert stream.start < voice.end
    assert voice.start < stream.end
    assert stream.lane != voice.lane


def test_drafts_that_were_thrown_away_show_their_own_work() -> None:
    course = only("thrown_away")
    dropped = [(s.part, s.draft, round(s.start, 3), round(s.end, 3)) for s in course.spans if s.draft]
    assert dropped == [
        (Part.TRANSCRIPTION, 1, -7.0, -6.7),
        (Part.FIRST_TOKEN, 1, -6.7, -6.1),
        (Part.TRANSCRIPTION, 2, -3.0, -2.7),
        (Part.FIRST_TOKEN, 2, -2.7, -2.4),
    ]
    assert {s.fate for s in course.spans if s.draft} == {Fate.DROPPED}
    assert course.first == pytest.approx(-7.0)


def test_a_draft_of_which_no_work_was_told_shows_its_life() -> None:
    course = only("sample")
    lives = [(s.draft, s.fate) for s in course.spans if s.part is Part.DRAFT]
    assert lives == [(1, Fate.DROPPED), (2, Fate.DROPPED)]


def test_a_kept_answer_is_told_apart_and_the_last_words_were_waited_for() -> None:
    course = only("kept")
    assert account(course) == [
        (Part.WAITING, 0.15),
        (Part.TRANSCRIPTION, 0.15),
        (Part.HANDING_OVER, 0.03),
        (Part.OUTPUT, 0.02),
    ]
    kept = {s.part for s in course.spans if s.fate is Fate.KEPT}
    assert kept == {Part.FIRST_TOKEN, Part.FIRST_PHRASE, Part.FIRST_AUDIO, Part.SYNTHESIS}


def test_a_typed_turn_begins_with_its_sending() -> None:
    course = only("typed")
    assert (course.typed, course.gate, course.heard) == (True, None, True)
    assert account(course)[:2] == [(Part.HANDOVER, 0.001), (Part.FIRST_TOKEN, 0.2)]
    assert course.spent(Part.WAITING, Part.HELD) == 0.0
    assert all(span.early == 0.0 for span in course.spans)


def test_a_failed_turn_ends_in_what_was_under_way() -> None:
    course = only("failed")
    assert not course.heard
    assert course.end == pytest.approx(4.0)
    last = course.account[-1]
    assert (last.part, last.unfinished) == (Part.FIRST_TOKEN, True)


def test_a_withdrawn_turn_ends_in_what_was_under_way_and_goes_on_as_another() -> None:
    withdrawn, answered = only("withdrawn"), only("withdrawn", 1)
    assert (withdrawn.turn, withdrawn.outcome) == (T, Outcome.WITHDRAWN)
    assert (withdrawn.account[-1].part, withdrawn.account[-1].unfinished) == (Part.FIRST_AUDIO, True)
    assert (answered.turn, answered.heard) == (TurnId(1, 1), True)


def test_a_turn_without_words_waits_for_nothing_after_them() -> None:
    assert account(only("empty"))[-1] == (Part.OTHER, 0.15)


def test_an_interrupted_answer_was_heard() -> None:
    course = only("barge_in")
    assert (course.heard, course.outcome) == (True, Outcome.INTERRUPTED)
    sound = next(span for span in course.spans if span.part is Part.SOUND)
    assert sound.length == pytest.approx(0.55)


def test_retrieval_is_a_part_of_its_own() -> None:
    events: list[Event] = [
        TextTyped(T, "hi", 10.0),
        RetrievalStarted(T, 10.1),
        RetrievalFinished(T, 3, 10.6),
        ReplyRequested(T, 10.65),
        ReplyTextArrived(T, "Yes.", 11.0),
    ]
    course = timeline(folded(events).turns[0])
    assert course is not None
    assert account(course) == [
        (Part.HANDOVER, 0.1),
        (Part.RETRIEVAL, 0.5),
        (Part.HANDOVER, 0.05),
        (Part.FIRST_TOKEN, 0.35),
    ]


def test_a_moment_that_nobody_told_is_other_and_no_stage_grows_by_it() -> None:
    events: list[Event] = [
        TextTyped(T, "hi", 10.0),
        ReplyRequested(T, 10.1),
        PhraseFound(T, 0, "Yes.", 11.0),
        SynthesisStarted(T, 0, 11.0),
        SynthesisSounded(T, 0, 11.2),
    ]
    course = timeline(folded(events).turns[0])
    assert course is not None
    assert account(course) == [(Part.HANDOVER, 0.1), (Part.OTHER, 0.9), (Part.FIRST_AUDIO, 0.2)]


def test_without_a_beginning_there_is_no_timeline() -> None:
    assert timeline(TurnTiming(T, requested_at=3.0)) is None


def test_two_phrases_that_a_dropped_draft_made_at_once_lie_side_by_side() -> None:
    work = (DraftWork("synthesis", 9.0, 9.6), DraftWork("synthesis", 9.2, 9.8))
    events: list[Event] = [
        DraftBegun(T, 1, 8.5),
        DraftDropped(T, 1, 9.9, work),
        SpeechEnded(T, 3.0, 11.0, 11.5),
    ]
    course = timeline(folded(events).turns[0])
    assert course is not None
    assert [span.lane for span in course.spans if span.draft] == [1, 2]


def test_a_kept_answer_that_came_late_did_not_wait_for_the_last_words() -> None:
    events = [e for e in recorded("kept").events if not isinstance(e, (PlaybackStarted, PlaybackEnded))]
    events = [SynthesisSounded(T, 0, 10.9) if isinstance(e, SynthesisSounded) else e for e in events]
    course = timeline(folded([*events, PlaybackStarted(T, 0, 11.0)]).turns[0])
    assert course is not None
    assert account(course) == [(Part.FIRST_AUDIO, 0.7), (Part.HANDING_OVER, 0.1)]


def test_the_wait_is_counted_from_where_the_voice_detector_noticed_the_end() -> None:
    """It noticed it 0.1 s late and waited 0.5 s; the answer was ready 0.3 s after that."""
    events: list[Event] = [
        SpeechStarted(T, 8.0),
        WaitDecided(T, 1.8, "Waits 1.8 s: you sound finished.", 0.98, 10.3, wished=0.5),
        SpeechEnded(T, 2.0, last_speech_at=10.0, at=10.9, hang=0.1),
    ]
    course = timeline(folded(events).turns[0])
    assert course is not None
    assert course.certain == pytest.approx(0.6)
    assert course.gate == pytest.approx(0.9)
