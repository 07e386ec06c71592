"""What is said of a computer: honest words, sizes that add up, and sets that fit together."""

from __future__ import annotations

from pathlib import Path

import pytest

from tutor.models.catalogue import catalogue, find
from tutor.models.hardware import Gpu, Machine, free_disk, survey
from tutor.models.metering import Meter
from tutor.models.recommendation import Recommendation, fit, recommendations
from tutor.settings import Settings, changed

GB = 1_000_000_000


def machine(cores: int = 2, memory: int = 8, gpu: float = 0.0) -> Machine:
    gpus = (Gpu("GPU", int(gpu * GB), int(gpu * GB)),) if gpu else ()
    return Machine(cores, memory * GB, memory * GB, 100 * GB, gpus, "Linux")


MACHINES = [
    machine(2, 4),
    machine(2, 8),
    machine(4, 16),
    machine(16, 64),
    machine(8, 16, 4),
    machine(16, 64, 24),
]


def test_this_computer_is_looked_at_in_a_moment(tmp_path: Path) -> None:
    here = survey(tmp_path / "not" / "yet" / "there")
    assert here.cores >= 1
    assert here.memory > here.free_memory > 0
    assert here.disk_free == pytest.approx(free_disk(tmp_path), rel=0.01)
    assert here.system


@pytest.mark.parametrize("here", MACHINES)
def test_every_model_has_a_verdict_with_a_reason(here: Machine) -> None:
    for model in catalogue():
        told = fit(model, here)
        assert told.reason.endswith(".")
        if model.starter:
            assert told.verdict == "good", "the starter runs everywhere"


def test_what_does_not_fit_is_too_big_and_what_takes_long_is_slow() -> None:
    big = find("ollama-gemma3-12b")
    assert fit(big, machine(memory=8)).verdict == "too big"
    assert fit(big, machine(memory=32)).verdict == "slow"
    assert fit(big, machine(memory=32, gpu=16)).verdict == "good"
    assert "GPU" in fit(find("xtts-v2"), machine(memory=16)).reason


@pytest.mark.parametrize("here", MACHINES)
@pytest.mark.parametrize("ollama", [None, [], ["llama3.2:3b"]], ids=["no Ollama", "empty", "with a model"])
@pytest.mark.parametrize("language", ["en", "de", "ja", "pt-BR"])
def test_a_set_fits_the_machine_and_its_settings_are_valid(
    here: Machine, ollama: list[str] | None, language: str
) -> None:
    sets = recommendations(here, ollama, language)
    assert sets[-1].name == "starter"
    for one in sets:
        assert one.download == sum(model.size for model in one.models)
        assert one.memory <= here.memory
        assert one.gpu_memory <= max((gpu.free for gpu in here.gpus), default=0)
        stages = [model.stage for model in one.models]
        assert len(stages) == len(set(stages)), "one model a stage"
        settings = Settings()
        for name, value in one.settings:
            settings = changed(settings, name, value)


def names(sets: tuple[Recommendation, ...]) -> list[str]:
    return [one.name for one in sets]


def test_the_best_that_the_machine_can_run_comes_first() -> None:
    assert names(recommendations(machine(2, 4), None, "en")) == ["starter"]
    assert names(recommendations(machine(4, 16), None, "en")) == ["cpu", "starter"]
    assert names(recommendations(machine(8, 32, 8), [], "en")) == ["gpu", "cpu", "starter"]


def test_a_small_gpu_is_not_asked_for_what_it_cannot_hold() -> None:
    assert "gpu" not in names(recommendations(machine(8, 32, 2), [], "en"))


def test_the_starter_costs_nothing_and_says_what_it_cannot() -> None:
    starter = recommendations(machine(2, 4), None, "de")[-1]
    assert starter.download == 0
    assert "English only" in starter.why


def test_a_model_that_ollama_has_is_not_fetched_again() -> None:
    chosen = recommendations(machine(16, 64, 24), ["llama3.2:3b"], "en")[0]
    assert not [model for model in chosen.models if model.stage == "chat_model"]
    assert dict(chosen.settings)["chat_model"] == "ollama"


def test_english_learners_get_the_model_made_for_english() -> None:
    def hearing(language: str) -> str:
        chosen = recommendations(machine(4, 16), None, language)[0]
        return next(model.key for model in chosen.models if model.stage == "transcriber")

    assert hearing("en") == "whisper-small.en"
    assert hearing("de") == "whisper-small"


def test_speed_and_time_left_are_of_the_last_seconds() -> None:
    meter = Meter(10_000)
    assert meter.progress("downloading", 0, 0.0).speed is None
    assert meter.progress("downloading", 1000, 1.0).speed == 1000.0
    told = meter.progress("downloading", 2000, 2.0)
    assert (told.speed, told.left) == (1000.0, 8.0)
    slow = meter.progress("downloading", 2000, 60.0)
    assert slow.speed is None
    assert slow.left is None


def test_starting_again_is_no_negative_speed() -> None:
    meter = Meter(10_000)
    meter.progress("downloading", 5000, 0.0)
    assert meter.progress("downloading", 0, 1.0).speed is None
    assert meter.progress("downloading", 500, 2.0).speed == 500.0
