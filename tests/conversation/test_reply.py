"""How a reply is spoken: phrase by phrase, in order, a little ahead of the ear."""

from __future__ import annotations

import asyncio
from itertools import pairwise

import numpy as np
import pytest

from tests.conversation.talk import Talk
from tests.fakes.audio import FakeSpeaker
from tests.fakes.chat_model import FakeChatModel
from tests.fakes.transcriber import FakeTranscriber
from tests.fakes.voice import FakeVoice
from tests.virtual_time import run
from tutor.conversation.answer_events import (
    PhraseFound,
    PlaybackEnded,
    PlaybackStarted,
    ReplyTextArrived,
    SynthesisFinished,
    SynthesisSounded,
    SynthesisStarted,
    WordsTimed,
)
from tutor.conversation.engine_events import FaultCleared, FaultRaised
from tutor.conversation.events import Event
from tutor.conversation.intents import Silence
from tutor.conversation.manner import Manner
from tutor.conversation.turn import Outcome, Phase, PhraseStatus
from tutor.errors import EngineCrashed
from tutor.session.parts import Part
from tutor.session.timeline import timeline
from tutor.thinking.contract import Message

SENTENCES = [
    "Oh, how lovely that sounds to me!",
    "We saw a big dog in the green park.",
    "It ran after three little cats.",
    "They were much too fast for it.",
    "Then all of them sat down to rest.",
    "I would have laughed out loud there.",
    "My brother would have laughed at them.",
    "I think that animals are funny people.",
]


async def spoken(
    text: str, voice: FakeVoice | None = None, first_delay: float = 0.2, token_delay: float = 0.01
) -> Talk:
    model = FakeChatModel([text], first_delay, token_delay)
    async with Talk(model=model, voice=voice) as talk:
        await talk.listen()
        await talk.say(1.0)
        return talk


def test_phrases_sound_in_order_without_a_gap_and_whole() -> None:
    talk = run(spoken(" ".join(SENTENCES)))
    started, ended = talk.all(PlaybackStarted), talk.all(PlaybackEnded)
    assert [e.index for e in started] == [e.index for e in ended] == list(range(len(started)))
    for before, after in pairwise(started):
        audio = next(e.audio for e in talk.all(SynthesisFinished) if e.index == before.index)
        assert after.at - before.at == pytest.approx(audio, abs=2 / FakeSpeaker.RATE + 1e-6)
    assert all((e.gaps, e.interrupted) == (0, False) for e in ended)
    total = sum(e.audio for e in talk.all(SynthesisFinished))
    assert talk.speaker.seconds_played == pytest.approx(total, abs=0.001 * len(started))
    assert np.abs(np.concatenate(talk.speaker.played)).max() == pytest.approx(0.2, abs=0.02)
    assert talk.turns[0].heard_reply() == " ".join(SENTENCES)
    assert {phrase.status for phrase in talk.turns[0].phrases} == {PhraseStatus.PLAYED}


def test_two_phrases_are_synthesised_at_once_at_most_and_earliest_first() -> None:
    talk = run(spoken(" ".join(SENTENCES), voice=FakeVoice(delay=1.5)))
    at_once = most = 0
    for event in talk.events:
        if isinstance(event, SynthesisStarted):
            at_once += 1
        elif isinstance(event, SynthesisFinished):
            at_once -= 1
        most = max(most, at_once)
    assert most == 2
    assert [e.index for e in talk.all(SynthesisStarted)] == list(range(len(talk.turns[0].phrases)))


def test_no_phrase_is_begun_more_than_five_seconds_ahead_of_the_ear() -> None:
    text = " ".join(f"{sentence[:-1]} number {n}." for n in range(4) for sentence in SENTENCES)
    talk = run(spoken(text))
    audio = {e.index: e.audio for e in talk.all(SynthesisFinished)}
    began = {e.index: e.at for e in talk.all(PlaybackStarted)}
    assert sum(audio.values()) > 60.0
    waits = []
    for start in talk.all(SynthesisStarted):
        made = sum(audio[e.index] for e in talk.all(SynthesisFinished) if e.at < start.at)
        heard = sum(min(audio[i], max(0.0, start.at - at)) for i, at in began.items())
        waits.append(made - heard)
        assert made - heard <= 5.05
    assert max(waits[5:]) > 2.0, "but well ahead of it"
    assert all(e.gaps == 0 for e in talk.all(PlaybackEnded))
    assert talk.speaker.seconds_played == pytest.approx(sum(audio.values()), rel=0.001)


def test_text_is_visible_before_its_phrases_and_phrases_before_their_sound() -> None:
    talk = run(spoken(" ".join(SENTENCES)))
    text = ""
    for event in talk.events:
        if isinstance(event, ReplyTextArrived):
            text += event.text
        elif isinstance(event, PhraseFound):
            assert event.text in text
    order = [type(e) for e in talk.events if getattr(e, "index", None) == 0]
    assert order == [
        PhraseFound,
        SynthesisStarted,
        SynthesisSounded,
        WordsTimed,
        SynthesisFinished,
        PlaybackStarted,
        PlaybackEnded,
    ]
    assert text == talk.turns[0].reply


def test_text_that_runs_on_is_spoken_after_two_seconds_all_the_same() -> None:
    words = "well you know I would like to tell you about this long road " * 3
    talk = run(spoken(words.strip(), token_delay=0.4))
    token, found = talk.all(ReplyTextArrived)[0], talk.all(PhraseFound)
    assert found[0].at - token.at <= 4.1, "after two seconds there were too few words to break"
    assert max(b.at - a.at for a, b in pairwise(found)) <= 4.5
    assert " ".join(e.text for e in found) == words.strip()


def test_a_phrase_that_fails_stays_readable_and_the_others_go_on() -> None:
    voice = FakeVoice(delay=0.1, failures={1: EngineCrashed("The voice crashed.", "It starts again.")})
    talk = run(spoken(" ".join(SENTENCES[:4]), voice=voice))
    phrases = talk.turns[0].phrases
    failed = [phrase.index for phrase in phrases if phrase.status is PhraseStatus.FAILED]
    assert failed == [1]
    assert phrases[1].fault == "The voice crashed."
    assert {p.status for p in phrases if p.index != 1} == {PhraseStatus.PLAYED}
    assert talk.turns[0].outcome is Outcome.ANSWERED
    assert talk.turns[0].heard_reply() == " ".join(SENTENCES[:4]), "what was read counts"
    assert [e.stage for e in talk.all(FaultRaised)] == ["voice"]
    assert [e.stage for e in talk.all(FaultCleared)] == ["voice"], "the next phrase works"


@pytest.mark.parametrize("frame_delay", [0.0, 0.3])
def test_a_phrase_that_fails_in_the_middle_plays_what_there_is_and_is_failed(frame_delay: float) -> None:
    voice = FakeVoice(
        failures={0: EngineCrashed("Gone.", "Wait.")}, failure_after_frames=3, frame_delay=frame_delay
    )
    talk = run(spoken("We saw a big dog in the green park today. It ran away.", voice=voice))
    first, second = talk.turns[0].phrases
    assert (first.status, second.status) == (PhraseStatus.FAILED, PhraseStatus.PLAYED)
    assert first.heard == pytest.approx(0.6, abs=0.01)


def test_what_can_not_be_spoken_is_skipped() -> None:
    talk = run(spoken("😀 Hello there! 🎉🎉 How are you doing today?"))
    assert talk.voice.phrases == ["Hello there!", "How are you doing today?"]
    assert "😀 Hello there! 🎉🎉" in talk.turns[0].reply


def test_work_that_was_about_to_begin_when_the_learner_goes_on_never_does() -> None:
    """The new voice comes in the very step in which a phrase was found."""

    async def scenario() -> Talk:
        model = FakeChatModel(["We saw a big dog there. Then we", "It is fine."], 0.0, 0.0)
        async with Talk(model=model, transcriber=FakeTranscriber(["one", "two"])) as talk:

            def go_on(event: Event) -> None:
                if isinstance(event, PhraseFound) and event.turn.revision == 0:
                    talk.loop.call_soon(talk.microphone.say, 0.5)
                    talk.post(Silence())

            talk.conductor.subscribe(go_on)
            await talk.listen()
            await talk.say(1.0)
            await asyncio.sleep(3.0)
            return talk

    talk = run(scenario())
    assert not [e for e in talk.all(SynthesisStarted) if e.turn.number == 1]
    assert not [e for e in talk.all(PlaybackStarted) if e.turn.number == 1]
    assert talk.turns[0].outcome is Outcome.INTERRUPTED


def test_figures_are_exact_for_scripted_delays() -> None:
    async def scenario() -> Talk:
        model = FakeChatModel(["Oh, you went home! " + SENTENCES[1]], 0.25, 0.05)
        async with Talk(
            transcriber=FakeTranscriber(delay=0.3), model=model, voice=FakeVoice(delay=0.15)
        ) as talk:
            await talk.listen()
            await talk.say(1.0)
            assert talk.microphone.last_speech_at == talk.meter.turns[0].last_speech_at
            return talk

    timing = run(scenario()).meter.turns[0]
    frame, block = 0.032, FakeSpeaker.BLOCK
    assert timing.turn_wait is not None
    assert 0.7 <= timing.turn_wait < 0.7 + frame + 1e-6
    assert timing.transcription == pytest.approx(0.3)
    assert timing.llm_first_token == pytest.approx(0.25)
    assert timing.first_phrase == pytest.approx(4 * 0.05), "the fifth word shows that the fourth ended"
    assert timing.first_audio == pytest.approx(0.15)
    assert timing.llm_total == pytest.approx(0.25 + 12 * 0.05)
    assert timing.speech_total == pytest.approx(0.3)
    known = timing.turn_wait + 0.3 + 0.25 + 0.2 + 0.15
    assert timing.voice_to_voice == pytest.approx(
        known + FakeSpeaker.LATENCY + block / 2, abs=block / 2 + 1e-6
    )
    assert timing.total == pytest.approx(timing.turn_wait + 0.3 + 0.25 + 12 * 0.05 + 0.15)
    first = timing.phrases[0]
    assert first.synthesis == pytest.approx(0.15)
    assert first.first_audio == pytest.approx(0.15)
    assert first.characters == len("Oh, you went home!")
    assert first.characters_per_second == pytest.approx(18 / 0.15)


def test_a_typed_turn_has_no_figure_for_what_did_not_run() -> None:
    async def scenario() -> Talk:
        async with Talk() as talk:
            await talk.type("hi there")
            return talk

    talk = run(scenario())
    timing = talk.meter.turns[0]
    assert timing.turn_wait is timing.transcription is timing.voice_to_voice is None
    assert timing.total is not None
    assert timing.total > 0.0
    assert talk.phase is Phase.READY


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("We went home. We went home. We went home.", "We went home."),
        ("We went home. It was late. We went home! And so on.", "We went home. It was late."),
        (
            "One is here. Two is here. Three is here. Four is here. Five.",
            "One is here. Two is here. Three is here. Four is here.",
        ),
        ("I like dogs. Do you like them? Or do you like cats?", "I like dogs. Do you like them?"),
        ("Really? I like dogs too.", "Really? I like dogs too."),
    ],
)
def test_an_answer_that_goes_on_too_long_ends_in_text_and_sound_alike(text: str, kept: str) -> None:
    async def scenario() -> Talk:
        async with Talk(model=FakeChatModel([text, "Fine."]), manner=Manner(sentences=4)) as talk:
            await talk.type("hi")
            await talk.type("again")
            return talk

    talk = run(scenario())
    turn = talk.turns[0]
    assert turn.heard_reply() == turn.reply == kept
    assert turn.outcome is Outcome.ANSWERED
    assert turn.reply_complete
    assert not talk.all(FaultRaised)


async def spoken_with(manner: Manner, voice: FakeVoice) -> Talk:
    model = FakeChatModel([" ".join(SENTENCES)], 0.2, 0.01)
    async with Talk(model=model, voice=voice, manner=manner) as talk:
        await talk.listen()
        await talk.say(1.0)
        return talk


@pytest.mark.parametrize("at_once", [1, 3])
def test_how_many_phrases_are_made_at_a_time_can_be_set(at_once: int) -> None:
    manner = Manner(sentences=100, speculates=False, at_once=at_once)
    talk = run(spoken_with(manner, FakeVoice(delay=1.5)))
    running = most = 0
    for event in talk.events:
        running += isinstance(event, SynthesisStarted) - isinstance(event, SynthesisFinished)
        most = max(most, running)
    assert most == at_once


def test_how_far_ahead_sound_is_made_can_be_set() -> None:
    near, far = (
        run(spoken_with(Manner(sentences=100, speculates=False, ahead=ahead), FakeVoice(delay=0.1)))
        for ahead in (1.0, 30.0)
    )
    assert near.last(SynthesisStarted).at > far.last(SynthesisStarted).at + 5.0


async def opened(*, continues: bool) -> Talk:
    model = FakeChatModel(["How was it there? Fine?"], 0.4, 0.05)
    model.continues = continues
    manner = Manner(sentences=100, speculates=False, back_channel=lambda words, number: f"Okay {number}.")
    async with Talk(model=model, manner=manner) as talk:
        await talk.listen()
        await talk.say(1.0)
        return talk


def test_a_back_channel_sounds_while_the_model_thinks_and_the_answer_goes_on_from_it() -> None:
    talk = run(opened(continues=True))
    number = talk.turns[0].id.number
    assert talk.model.requests[0][-1] == Message("assistant", f"Okay {number}.")
    first, own = talk.all(PhraseFound)[:2]
    assert (first.ready_made, own.ready_made) == (True, False)
    assert talk.turns[0].reply == talk.turns[0].heard_reply() == f"Okay {number}. How was it there? Fine?"
    heard = talk.all(PlaybackStarted)[0]
    assert heard.at < talk.all(ReplyTextArrived)[0].at, "it waits for nobody"


def test_a_back_channel_hides_nothing_of_the_model() -> None:
    timing = run(opened(continues=True)).meter.turns[0]
    assert timing.llm_first_token == pytest.approx(0.4)
    assert timing.first_phrase == pytest.approx(4 * 0.05)
    assert timing.voice_to_voice is not None
    assert timing.voice_to_answer is not None
    assert timing.voice_to_answer > timing.voice_to_voice + 0.4
    course = timeline(timing)
    assert course is not None
    assert course.spent(Part.FIRST_TOKEN, Part.FIRST_PHRASE) == 0.0, "its first sound waited for no model"
    assert course.spent(*Part) == pytest.approx(timing.voice_to_voice)
    assert Part.FIRST_TOKEN in {span.part for span in course.spans}, "what it did is drawn all the same"


def test_a_model_that_would_begin_anew_is_given_no_back_channel() -> None:
    talk = run(opened(continues=False))
    assert talk.turns[0].reply == "How was it there? Fine?"
    assert all(message.role == "user" for message in talk.model.requests[0])
