"""The microphone doesn't hear the loudspeaker, and hears everybody else."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.audio.hearing import LATE, SETTLED, Heard, heard
from tests.fakes.echoing_room import reverberation
from tests.listening.speech import spoken
from tests.real_engines import white_noise
from tests.room.speech import word_error_rate, written_down
from tutor.audio.echo import DELAY, WARM_UP, EchoCanceller
from tutor.audio.frames import FRAME_SAMPLES, MICROPHONE_RATE, MicrophoneFrame, Samples, Seconds
from tutor.audio.reference import Reference
from tutor.errors import EngineMissing
from tutor.listening.silero import Silero

OWN_WORDS = (
    "That sounds like a wonderful trip. How long did you stay in the mountains? You said that you goed "
    "there, and we say that we went there. Once upon a time there was a farmer who had three daughters, "
    "and each of them wanted to see the world. Three, five, seventeen, twenty eight. Can you repeat that?"
)
BARGE_IN = "Excuse me, I would like to ask you a question about my homework."
NOTHING: Samples = np.zeros(0, dtype=np.float32)
BABBLE = white_noise(8.0, 0.1) * (np.sin(np.arange(8 * MICROPHONE_RATE) / 800) > 0).astype(np.float32)


@pytest.fixture(scope="module")
def own_words() -> Samples:
    return spoken(OWN_WORDS)


def speech_frames(samples: Samples) -> list[bool]:
    silero = Silero()
    whole = len(samples) // FRAME_SAMPLES * FRAME_SAMPLES
    return [silero.probability(frame) > 0.5 for frame in samples[:whole].reshape(-1, FRAME_SAMPLES)]


def frame(
    samples: Samples, number: int = 0, *, ended_at: Seconds | None = None, lost: int = 0
) -> MicrophoneFrame:
    first = number * FRAME_SAMPLES
    at = (first + FRAME_SAMPLES) / MICROPHONE_RATE if ended_at is None else ended_at
    return MicrophoneFrame(samples, first, at, lost)


@pytest.mark.engine
@pytest.mark.parametrize(
    "room_is",
    [{}, {"response": reverberation()}, {"response": reverberation(), "level_db": -6.0, "delay": 0.25}],
)
def test_the_tutor_s_own_speech_is_taken_out(
    own_words: Samples, tmp_path: Path, room_is: dict[str, Any]
) -> None:
    room = heard(tmp_path, own_words, **room_is)
    assert room.taken_away(since=SETTLED + 3.0) >= 20.0
    assert sum(speech_frames(room.raw)) > 100, "without the canceller it hears itself"
    assert not any(speech_frames(room.clean)), "it takes nothing for speech, not even in the first seconds"
    assert room.canceller.warm


@pytest.mark.engine
def test_somebody_who_speaks_over_the_tutor_is_heard(own_words: Samples, tmp_path: Path) -> None:
    nearby = spoken(BARGE_IN)
    begin: Seconds = 9.0
    room = heard(tmp_path, own_words, nearby=nearby, nearby_at=begin, response=reverberation())
    where = slice(
        round((begin - 0.2) * MICROPHONE_RATE), round((begin + 0.3) * MICROPHONE_RATE) + len(nearby)
    )
    alone = speech_frames(np.pad(nearby, (3_200, 4_800)))
    behind = speech_frames(room.clean[where])
    assert behind.index(True) <= alone.index(True) + 4, "a barge-in is noticed within 130 ms of its time"
    assert sum(behind) >= 0.7 * sum(alone)
    assert word_error_rate(BARGE_IN, written_down(room.clean[where], MICROPHONE_RATE)) <= 0.35


@pytest.mark.engine
@pytest.mark.parametrize("since", [3.0, 5.0, 12.0])
def test_with_headphones_somebody_is_heard_as_soon_as_they_may_interrupt(
    own_words: Samples, tmp_path: Path, since: Seconds
) -> None:
    nearby = spoken(BARGE_IN)
    room = heard(tmp_path, own_words, nearby=nearby, nearby_at=SETTLED + since, level_db=-120.0)
    begin = round((SETTLED + since - 0.2) * MICROPHONE_RATE)
    behind = speech_frames(room.clean[begin : begin + 4_800 + len(nearby)])
    alone = speech_frames(np.pad(nearby, (3_200, 4_800)))
    assert behind.index(True) <= alone.index(True) + 2
    assert sum(behind) >= 0.9 * sum(alone)


@pytest.mark.engine
def test_speech_is_left_as_it_is_when_the_tutor_is_silent(tmp_path: Path) -> None:
    nearby = spoken(BARGE_IN)
    room = heard(tmp_path, NOTHING, nearby=nearby, nearby_at=1.0, longer=len(nearby) / MICROPHONE_RATE)
    where = slice(MICROPHONE_RATE, MICROPHONE_RATE + len(nearby))
    assert word_error_rate(BARGE_IN, written_down(room.clean[where], MICROPHONE_RATE)) == 0.0
    raw, clean = room.raw[where], room.clean[where]
    assert np.std(clean) == pytest.approx(np.std(raw), rel=0.1)
    same = [was == still for was, still in zip(speech_frames(raw), speech_frames(clean), strict=False)]
    assert sum(same) >= 0.95 * len(same)
    assert not room.canceller.warm


def test_noise_like_speech_is_taken_out_too(tmp_path: Path) -> None:
    room = heard(tmp_path, BABBLE, response=reverberation())
    assert room.taken_away(since=SETTLED + 3.0) >= 20.0


def test_after_a_pause_of_the_event_loop_it_still_does_not_hear_itself(tmp_path: Path) -> None:
    """The loudspeaker's blocks come late and in heaps; only their order counts."""
    canceller = EchoCanceller()
    noise = np.tile(BABBLE, 3)
    echo = 0.1 * np.pad(noise, (960, 0))[: len(noise)]
    waiting: list[int] = []
    clean = []
    for number in range(len(noise) // FRAME_SAMPLES):
        waiting.append(number)
        if number % 97 < 80 or number % 97 == 96:
            for late in waiting:
                piece = slice(late * FRAME_SAMPLES, (late + 1) * FRAME_SAMPLES)
                canceller.say(noise[piece], MICROPHONE_RATE, piece.start / MICROPHONE_RATE + 0.02)
            for late in waiting:
                piece = slice(late * FRAME_SAMPLES, (late + 1) * FRAME_SAMPLES)
                clean.append(canceller.hear(frame(echo[piece].astype(np.float32), late)))
            waiting.clear()
    room = Heard([frame(echo.astype(np.float32))], clean, canceller)
    assert room.taken_away(since=5.0) >= 20.0


def test_silence_stays_silence() -> None:
    canceller = EchoCanceller()
    for number in range(100):
        out = canceller.hear(frame(np.zeros(FRAME_SAMPLES, dtype=np.float32), number))
        assert np.abs(out.samples).max() <= 1e-4


def test_frames_keep_their_place_and_tell_their_true_time() -> None:
    canceller = EchoCanceller()
    noise = white_noise(4.0, 0.05)
    came = [
        frame(noise[number * FRAME_SAMPLES :][:FRAME_SAMPLES], number)
        for number in range(len(noise) // FRAME_SAMPLES)
    ]
    went = [canceller.hear(each) for each in came]
    assert [each.first_sample for each in went] == [each.first_sample for each in came]
    assert all(len(each.samples) == FRAME_SAMPLES for each in went)
    assert [each.ended_at for each in went] == pytest.approx([each.ended_at - DELAY for each in came])
    out = np.concatenate([each.samples for each in went])
    second = slice(MICROPHONE_RATE, 2 * MICROPHONE_RATE)
    found = np.correlate(out[MICROPHONE_RATE : 2 * MICROPHONE_RATE + 1_000], noise[second], "valid").argmax()
    assert found == LATE, "what comes out is as old as it says"


def test_lost_sound_is_told_and_the_echo_is_still_found(tmp_path: Path) -> None:
    canceller = EchoCanceller()
    noise = np.tile(BABBLE, 2)
    echo = (0.1 * np.pad(noise, (960, 0))[: len(noise)]).astype(np.float32)
    clean, raw, losses = [], [], []
    for number in range(len(noise) // FRAME_SAMPLES):
        piece = slice(number * FRAME_SAMPLES, (number + 1) * FRAME_SAMPLES)
        canceller.say(noise[piece], MICROPHONE_RATE, piece.start / MICROPHONE_RATE + 0.02)
        if 180 <= number < 200:
            continue
        lost = 20 * FRAME_SAMPLES if number == 200 else 0
        raw.append(frame(echo[piece], number, lost=lost))
        clean.append(canceller.hear(raw[-1]))
        losses.append(clean[-1].lost)
    assert sum(losses) == losses[180] == 20 * FRAME_SAMPLES
    assert [each.first_sample for each in clean] == [each.first_sample for each in raw]
    assert Heard(raw, clean, canceller).taken_away(since=7.0) >= 20.0


def test_it_is_warm_after_three_seconds_of_its_own_sound_and_cold_with_another_microphone() -> None:
    canceller = EchoCanceller()
    noise, quiet = white_noise(0.032, 0.1), np.zeros(FRAME_SAMPLES, dtype=np.float32)
    for number in range(200):
        said = noise if number >= 100 else quiet
        canceller.say(said, MICROPHONE_RATE, number * 0.032)
        canceller.hear(frame(quiet, number))
        if number < 100 + WARM_UP / 0.032 - 1:
            assert not canceller.warm
    assert canceller.warm
    canceller.restart()
    assert not canceller.warm


def test_without_the_library_the_error_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "livekit.rtc", None)
    with pytest.raises(EngineMissing, match="echo canceller"):
        EchoCanceller()


def test_the_library_lets_the_process_end_and_leaves_no_thread_of_ours() -> None:
    script = (
        "import threading; from tutor.audio.echo import EchoCanceller; import numpy as np\n"
        "from tutor.audio.frames import MicrophoneFrame\n"
        "EchoCanceller().hear(MicrophoneFrame(np.zeros(512, np.float32), 0, 0.0))\n"
        "assert threading.enumerate() == [threading.main_thread()]\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=100, check=False
    )
    assert (done.returncode, done.stdout) == (0, "")
    # On a busy machine one of its own threads may still be at work when the process goes, and says so.
    assert not done.stderr or "thread 'tokio-rt-worker'" in done.stderr, done.stderr


def test_while_the_loudspeaker_is_away_nothing_is_made_anew() -> None:
    reference = Reference()
    for _ in range(1_000):
        reference.take(160)
    assert reference.places == 0
    reference.say(np.full(480, 0.5, np.float32), 48_000, 10.0)
    assert reference.places == 1, "its place is found when it is back"
    assert np.count_nonzero(reference.take(160)) > 100
