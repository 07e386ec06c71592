"""Frames and probabilities in, utterances out."""

from __future__ import annotations

import numpy as np
import pytest

from tutor.audio.frames import FRAME_SAMPLES, MicrophoneFrame
from tutor.listening import utterance as u
from tutor.listening.utterance import FRAME, Heard, UtteranceCollector, VoiceBegan, VoiceEnded, VoicePaused

END_SILENCE = 0.7
LONGEST = 10.0


class Talk:
    """Speaks into a collector; every sample of frame n has the value n, so that sound can be told apart."""

    def __init__(self, end_silence: float = END_SILENCE, longest: float = LONGEST) -> None:
        self.collector = UtteranceCollector(end_silence, longest)
        self.number = 0
        self.told: list[Heard] = []

    def frame(self) -> MicrophoneFrame:
        samples = np.full(FRAME_SAMPLES, self.number, dtype=np.float32)
        frame = MicrophoneFrame(samples, self.number * FRAME_SAMPLES, (self.number + 1) * FRAME)
        self.number += 1
        return frame

    def hear(self, probability: float, frames: int) -> None:
        for _ in range(frames):
            if (told := self.collector.hear(self.frame(), probability)) is not None:
                self.told.append(told)

    def say(self, frames: int = 30) -> None:
        self.hear(0.9, frames)

    def pause(self, frames: int = 30) -> None:
        self.hear(0.05, frames)

    @property
    def ended(self) -> list[VoiceEnded]:
        return [told for told in self.told if isinstance(told, VoiceEnded)]

    @property
    def began(self) -> list[VoiceBegan]:
        return [told for told in self.told if isinstance(told, VoiceBegan)]


def frames_in(ended: VoiceEnded) -> list[int]:
    return [int(value) for value in ended.samples[::FRAME_SAMPLES]]


def test_a_turn_is_told_when_it_begins_and_when_it_ends() -> None:
    talk = Talk()
    talk.pause(40)
    talk.say(50)
    talk.pause(40)
    assert [type(told) for told in talk.told] == [VoiceBegan, VoicePaused, VoiceEnded]
    (ended,) = talk.ended
    assert ended.duration == pytest.approx(50 * FRAME)
    assert ended.last_speech_at == pytest.approx(90 * FRAME)
    assert END_SILENCE <= ended.at - ended.last_speech_at < END_SILENCE + FRAME
    assert talk.began[0].at == pytest.approx(43 * FRAME)


@pytest.mark.parametrize("pattern", [[0.9], [0.9, 0.9], [0.9, 0.1, 0.1, 0.1, 0.9, 0.1, 0.1, 0.9]])
def test_a_click_is_no_speech(pattern: list[float]) -> None:
    talk = Talk()
    talk.pause(10)
    for probability in pattern:
        talk.hear(probability, 1)
    talk.pause(60)
    assert talk.told == []


def test_a_start_may_flicker() -> None:
    talk = Talk()
    for probability in [0.9, 0.1, 0.9, 0.1, 0.9]:
        talk.hear(probability, 1)
    assert len(talk.began) == 1


SOFT = [0.07, 0.46, 0.41, 0.2, 0.2]
"""A short first syllable, as the detector hears it."""


@pytest.mark.parametrize(("pattern", "at"), [(SOFT, 3), ([0.02, 0.9], 2), ([0.3, 0.5], 2)])
def test_where_it_may_come_early_a_start_is_one_before_it_is_certain(pattern: list[float], at: int) -> None:
    eager, patient = Talk(), Talk()
    eager.collector.eager = True
    for talk in (eager, patient):
        talk.pause(10)
        for probability in pattern:
            talk.hear(probability, 1)
    assert eager.began[0].at == pytest.approx((10 + at) * FRAME)
    assert patient.began == []


@pytest.mark.parametrize("pattern", [[0.38] * 20, [0.7, 0.05, 0.0] * 5])
def test_even_an_early_start_wants_more_than_a_breath(pattern: list[float]) -> None:
    talk = Talk()
    talk.collector.eager = True
    for probability in pattern:
        talk.hear(probability, 1)
    assert talk.told == []


def test_an_early_start_belongs_to_the_voice_from_its_first_frame() -> None:
    talk = Talk()
    talk.collector.eager = True
    talk.pause(10)
    for probability in (0.36, 0.46):
        talk.hear(probability, 1)
    assert talk.collector.voiced == pytest.approx(2 * FRAME)
    ended = talk.collector.finish()
    assert ended is not None
    assert ended.duration == pytest.approx(2 * FRAME)


def test_a_voice_that_falls_off_is_still_a_voice_but_does_not_begin_one() -> None:
    quiet = (u.CONTINUES_ABOVE + u.STARTS_ABOVE) / 2
    talk = Talk()
    talk.hear(quiet, 50)
    assert talk.told == []
    talk.say(10)
    talk.hear(quiet, 50)
    assert talk.ended == []
    talk.pause(40)
    assert talk.ended[0].duration == pytest.approx(60 * FRAME)


@pytest.mark.parametrize("start", [[0.9, 0.9, 0.9], [0.9, 0.1, 0.9, 0.1, 0.9]])
def test_at_least_half_a_second_from_before_the_first_speech_is_kept(start: list[float]) -> None:
    talk = Talk()
    talk.pause(100)
    for probability in start:
        talk.hear(probability, 1)
    talk.say(20)
    talk.pause(40)
    heard = frames_in(talk.ended[0])
    assert (100 - heard[0]) * FRAME >= 0.5
    assert heard == list(range(heard[0], heard[-1] + 1)), "without a hole"


def test_some_silence_follows_the_last_word_but_not_all_of_the_wait() -> None:
    talk = Talk(end_silence=3.0)
    talk.say(20)
    talk.pause(120)
    heard = frames_in(talk.ended[0])
    assert heard[-1] - 19 == round(u.TAIL / FRAME)


def test_who_goes_on_after_the_end_is_heard_as_one_with_the_pause_between() -> None:
    talk = Talk()
    talk.say(20)
    talk.pause(25)
    first = talk.ended[0]
    talk.say(20)
    talk.pause(25)
    second = talk.ended[1]
    assert frames_in(second)[: len(frames_in(first))] == frames_in(first)
    assert frames_in(second) == list(range(frames_in(first)[0], 65 + round(u.TAIL / FRAME)))
    assert second.duration == pytest.approx(65 * FRAME)


def test_what_is_committed_is_not_joined() -> None:
    talk = Talk()
    talk.say(20)
    talk.pause(60)
    talk.collector.commit()
    talk.pause(60)
    talk.say(20)
    talk.pause(40)
    assert frames_in(talk.ended[1])[0] > 80
    assert talk.ended[1].duration == pytest.approx(20 * FRAME)


def test_a_long_wait_for_the_answer_costs_no_word_and_no_memory() -> None:
    talk = Talk()
    talk.say(20)
    talk.pause(1000)
    talk.say(20)
    talk.pause(40)
    heard = frames_in(talk.ended[1])
    assert heard[:20] == list(range(20)), "the first part is there"
    assert heard[-40 - round(u.TAIL / FRAME) :][:20] == list(range(1000, 1020)), "with the second's pre-roll"
    assert len(heard) * FRAME < 20 * FRAME + u.LONGEST_PAUSE + 20 * FRAME + u.TAIL + 2 * FRAME


def test_an_utterance_kept_open_waits_for_more() -> None:
    talk = Talk()
    talk.collector.keep_open = True
    talk.say(20)
    talk.pause(100)
    assert talk.ended == []
    talk.say(20)
    talk.collector.keep_open = False
    talk.pause(40)
    assert talk.ended[0].duration == pytest.approx(140 * FRAME)


def test_who_says_that_they_are_done_is_done_though_more_was_known_to_come() -> None:
    talk = Talk()
    talk.collector.keep_open = True
    talk.say(20)
    assert talk.collector.finish() is not None


def test_a_held_key_outlasts_every_pause() -> None:
    talk = Talk()
    for _ in range(40):
        talk.collector.wait(talk.frame())
    talk.collector.hold()
    talk.say(20)
    talk.pause(100)
    talk.say(20)
    assert talk.told == []
    ended = talk.collector.finish()
    assert ended is not None
    assert ended.duration == pytest.approx(140 * FRAME)
    assert (40 - frames_in(ended)[0]) * FRAME >= 0.5, "the pre-roll of before the key"
    assert frames_in(ended)[-1] == 179


def test_a_key_held_in_silence_gives_no_sound() -> None:
    talk = Talk()
    talk.collector.hold()
    talk.pause(20)
    ended = talk.collector.finish()
    assert ended is not None
    assert (ended.duration, len(ended.samples)) == (0.0, 0)
    assert ended.last_speech_at == ended.at == pytest.approx(20 * FRAME)


def test_there_is_nothing_to_finish_before_anybody_speaks() -> None:
    talk = Talk()
    talk.pause(20)
    assert talk.collector.finish() is None


def test_finishing_ends_a_turn_without_waiting_for_silence() -> None:
    talk = Talk()
    talk.say(20)
    ended = talk.collector.finish()
    assert ended is not None
    assert ended.at == ended.last_speech_at == pytest.approx(20 * FRAME)


def test_the_longest_turn_ends_while_the_learner_still_speaks() -> None:
    talk = Talk(longest=5.0)
    talk.say(1000)
    assert len(talk.began) == len(talk.ended) == 1, "and what follows takes nothing back"
    assert 5.0 <= len(talk.ended[0].samples) / 16_000 < 5.0 + FRAME
    talk.collector.commit()
    talk.say(20)
    assert len(talk.began) == 2


def test_the_longest_turn_ends_under_a_held_key_and_lets_go_of_it() -> None:
    talk = Talk(longest=5.0)
    talk.collector.hold()
    talk.say(1000)
    assert len(talk.ended) == 1
    talk.collector.commit()
    talk.say(20)
    talk.pause(40)
    assert len(talk.ended) == 2


@pytest.mark.parametrize("threshold", [0.3, 0.8])
def test_what_counts_as_a_voice_can_be_set(threshold: float) -> None:
    for probability, began in ((threshold - 0.02, False), (threshold + 0.02, True)):
        talk = Talk()
        talk.collector.starts_above = threshold
        talk.hear(probability, 10)
        assert bool(talk.began) == began
    assert talk.collector.goes_on(threshold - u.HYSTERESIS + 0.01)
    assert not talk.collector.goes_on(threshold - u.HYSTERESIS - 0.01)
