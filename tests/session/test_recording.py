"""What was recorded comes back as it was; without its words, unless they were wanted."""

from __future__ import annotations

from dataclasses import fields
from enum import Enum
from typing import Any, get_args, get_origin, get_type_hints

import pytest

from tests.conversation.talk import Talk
from tests.session.recorded import FOLDER
from tests.virtual_time import run
from tutor.conversation.answer_events import PhraseFound, ReplyTextEnded
from tutor.conversation.engine_events import EngineRestarted, LevelMeasured
from tutor.conversation.events import Event
from tutor.conversation.hearing_events import SpeechStarted, WaitDecided
from tutor.conversation.turn import TurnId
from tutor.errors import StoreError
from tutor.session import recording
from tutor.session.recording import HEAD, lines, read
from tutor.session.veil import unquoted, veiled

T = TurnId(3, 1)
WORDS = "Über 9 “apples”!"
EXAMPLES: dict[Any, Any] = {float: 1.5, int: 2, str: WORDS, bool: True, TurnId: T}


def example(kind: type[Any]) -> Event:
    """An event with every field set to something that is not its default."""
    event: Event = kind(**{name: value(hint) for name, hint in get_type_hints(kind).items()})
    return event


def value(hint: Any) -> Any:
    choices = get_args(hint)
    if get_origin(hint) is tuple:
        return (value(choices[0]), value(choices[0]))
    if choices:
        return choices[-1] if isinstance(choices[0], str) else value(choices[0])
    if hint in EXAMPLES:
        return EXAMPLES[hint]
    if issubclass(hint, Enum):
        return list(hint)[-1]
    return hint(*(value(part) for part in get_type_hints(hint).values()))


@pytest.mark.parametrize("kind", recording._KINDS.values(), ids=lambda kind: kind.__name__)
def test_every_kind_of_event_comes_back_as_it_was(kind: type[Any]) -> None:
    event = example(kind)
    assert read([HEAD, recording.line(event)]) == [event]
    assert {field.name for field in fields(kind)} == set(recording._HINTS[kind.__name__])


def test_a_whole_talk_comes_back() -> None:
    async def held() -> list[Event]:
        async with Talk() as talk:
            await talk.listen()
            await talk.say(1.0)
            await talk.type("and now?")
        return talk.events

    events = [event for event in run(held()) if not isinstance(event, LevelMeasured)]
    back = read(lines(events, words=True))
    assert [type(event) for event in back] == [type(event) for event in events]
    assert [e for e in back if isinstance(e, PhraseFound)] == [
        PhraseFound(e.turn, e.index, e.text, round(e.at, 6)) for e in events if isinstance(e, PhraseFound)
    ]


def test_the_loudness_of_every_frame_is_left_out() -> None:
    assert list(lines([LevelMeasured(0.5, True, 1.0)])) == [HEAD]


def test_without_words_only_their_shape_is_left() -> None:
    event = ReplyTextEnded(T, "Ja, 12 Äpfel — really?", True, 1.0)
    (back,) = read(lines([event]))
    assert back == ReplyTextEnded(T, "xx, 00 xxxxx — xxxxxx?", True, 1.0)
    assert veiled(EngineRestarted("voice", "Piper", 1.0, "in /home/anna")).report == ""  # type: ignore[union-attr]
    assert (
        unquoted('Waits 2 s: the sentence ends in "my mother and".') == 'Waits 2 s: the sentence ends in "…".'
    )


def test_a_reason_names_no_words_of_the_learner() -> None:
    (wait,) = read(lines([WaitDecided(T, 2.0, 'It ends in "my secret".', 0.1, 1.0)]))
    assert isinstance(wait, WaitDecided)
    assert wait.reason == 'It ends in "…".'


def test_every_field_that_may_hold_words_is_veiled() -> None:
    for kind in recording._KINDS.values():
        event = example(kind)
        shown = {f.name for f in fields(kind) if WORDS in str(getattr(veiled(event), f.name))}
        assert shown <= {"label", "wanted", "used", "message", "remedy", "reason"}, kind


@pytest.mark.parametrize(
    "second",
    [
        "no json",
        "3",
        '{"event": "SpeechStarted"}',
        '{"event": "SpeechStarted", "turn": [1], "at": 1.0}',
        '{"event": "SpeechStarted", "turn": ["1", 0], "at": 1.0}',
        '{"event": "SpeechStarted", "turn": [1, 0], "at": "now"}',
        '{"event": "TurnEnded", "turn": [1, 0], "outcome": "bored", "at": 1.0}',
        '{"event": "EngineReady", "stage": "kitchen", "label": "x", "took": 1.0, "at": 1.0}',
        '{"event": "DraftDropped", "turn": [1, 0], "number": 1, "at": 1.0, "work": [["sleep", 1.0, 2.0]]}',
        "[" * 100_000,
    ],
)
def test_a_line_that_is_no_event_is_refused_with_its_number(second: str) -> None:
    with pytest.raises(StoreError, match=r"Line 2 of the recording"):
        read([HEAD, second])


@pytest.mark.parametrize("first", ['{"recording": "other", "version": 1}', '{"version": 1}', "[]"])
def test_a_file_that_is_no_recording_is_refused(first: str) -> None:
    with pytest.raises(StoreError, match="Line 1"):
        read([first])


def test_a_newer_recording_is_refused_and_unknown_events_are_left_out() -> None:
    with pytest.raises(StoreError, match="newer version"):
        read(['{"recording": "voice-tutor", "version": 99}'])
    assert read([HEAD, '{"event": "LearnerYawned", "at": 1.0}', ""]) == []
    known = '{"event": "SpeechStarted", "turn": [1, 0], "at": 1, "mood": "good"}'
    assert read([HEAD, known]) == [SpeechStarted(TurnId(1), 1.0)]


def test_the_recordings_here_are_what_this_program_writes() -> None:
    for path in FOLDER.glob("*.jsonl"):
        text = path.read_text("utf-8")
        assert "\n".join(lines(read(text.splitlines()), words=True)) + "\n" == text
