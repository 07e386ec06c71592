"""Where speech begins and ends, pauses that are exactly as long as wanted, sounds that are no turn."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import numpy as np
import pytest

from tests.bench.sounds import silence, voice
from tutor.audio.frames import MICROPHONE_RATE, Samples
from tutor.bench import material
from tutor.bench.material import EDGE, Kind, Recorded


def test_speech_is_found_between_faint_noise_and_a_click() -> None:
    click = silence(0.5)
    click[4_000] = 0.9
    sound = np.concatenate([silence(0.3), voice(1.0), voice(0.4, 0.001), click])
    known = material.recorded("a", sound)
    assert known.start == pytest.approx(0.3 * MICROPHONE_RATE, abs=160)
    assert known.end == pytest.approx(1.3 * MICROPHONE_RATE, abs=160)


@pytest.mark.parametrize(
    "sound", [silence(0.0), silence(0.005), silence(1.0)], ids=["none", "short", "silent"]
)
def test_where_there_is_no_speech_none_is_found(sound: Samples) -> None:
    assert material.recorded("a", sound).end == 0


@pytest.mark.parametrize("pause", [0.5, 1.0, 2.0])
def test_a_pause_is_exactly_as_long_as_wanted_and_the_end_is_known(pause: float) -> None:
    one = material.recorded("one", np.concatenate([silence(0.2), voice(1.0), silence(0.5)]))
    two = material.recorded("two", np.concatenate([silence(0.4), voice(0.6), silence(0.3)]))
    line = material.line(Kind.CLAUSE, pause, "one + two", [one, two])
    assert line.speech_end == pytest.approx((0.2 + 1.0 + pause + 0.6) * MICROPHONE_RATE, abs=320)
    assert len(line.samples) - line.speech_end == len(two.samples) - two.end
    middle = line.samples[one.end + EDGE : one.end + round(pause * MICROPHONE_RATE) - EDGE]
    assert not middle.any()
    assert line.samples[one.end - 10 : one.end].any()
    assert line.samples[one.end + round(pause * MICROPHONE_RATE) :][:10].any()


def test_a_sentence_is_opened_at_its_quietest_place_in_the_middle() -> None:
    whole = material.recorded(
        "whole", np.concatenate([silence(0.2), voice(1.0), silence(0.1), voice(1.0), silence(0.2)])
    )
    before, after = material.opened(whole)
    assert before.end == pytest.approx(1.2 * MICROPHONE_RATE, abs=160)
    assert len(before.samples) + after.start == pytest.approx(1.3 * MICROPHONE_RATE, abs=160)
    assert len(before.samples) + after.end == whole.end


def test_even_a_few_turns_are_a_mixture() -> None:
    kinds = [kind for kind, _ in islice(material.forms(100), 4)]
    assert kinds.count(Kind.FINISHED) == 2
    assert {Kind.MID_CLAUSE, Kind.CLAUSE} < set(kinds)
    assert len(list(material.forms(100))) == 100


def test_each_recording_is_used_once() -> None:
    recordings = [material.recorded(f"{number}", voice(1.0)) for number in range(9)]
    lines = material.from_recordings(recordings, None)
    used = [name for line in lines for name in line.source.split(" + ")]
    assert used == [str(number) for number in range(len(used))]
    assert len(material.from_recordings(recordings, 2)) == 2


class LoudnessDetector:
    """Hears a voice in every loud frame."""

    def probability(self, samples: Samples) -> float:
        return float(np.abs(samples).mean() > 0.1)

    def reset(self) -> None: ...

    def another(self) -> LoudnessDetector:
        return self


def test_a_recording_whose_end_is_not_clear_is_left_out(tmp_path: Path) -> None:
    import soundfile

    breath = voice(0.5, 0.02)
    sounds = {
        "a.wav": np.concatenate([silence(0.2), voice(1.0), silence(0.3)]),
        "b.flac": np.concatenate([breath, voice(1.0), silence(0.3)]),
        "c.wav": np.concatenate([silence(0.2), voice(1.0), breath]),
    }
    for name, sound in sounds.items():
        soundfile.write(tmp_path / name, sound, MICROPHONE_RATE)
    (tmp_path / "transcripts.tsv").write_text("a")
    folder = material.read_folder(tmp_path, 10.0, LoudnessDetector())
    assert [(one.name, one.sharp) for one in folder.recordings] == [("a.wav", True), ("b.flac", False)]
    assert folder.left_out == ["c.wav"]


def test_bursts_are_shorter_than_any_word() -> None:
    sounds = material.bursts(Recorded("", voice(1.0), 0, MICROPHONE_RATE))
    assert [sound.name for sound in sounds] == ["noise", "cough", "uh-huh"]
    assert all(0.15 <= len(sound.samples) / MICROPHONE_RATE <= 0.3 for sound in sounds)
