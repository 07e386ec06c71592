from __future__ import annotations

from dataclasses import replace

import pytest

from tests.fakes.model_shelf import GAMING_PC, GB, LAPTOP
from tutor.models.catalogue import catalogue, find
from tutor.models.contract import Progress
from tutor.models.recommendation import Fit
from tutor.settings import Settings, changed
from tutor.ui.in_use import in_use
from tutor.ui.languages import language_name, language_names
from tutor.ui.model_words import (
    facts,
    file_size,
    fit_words,
    machine_words,
    memory_size,
    progress_words,
    time_left,
)


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (4_210, "4.21 kB"),
        (63_200_000, "63.2 MB"),
        (483_546_902, "484 MB"),
        (1_531_000_000, "1.53 GB"),
        (73_000_000_000, "73 GB"),
        (214_000_000_000, "214 GB"),
    ],
)
def test_files_have_three_digits_that_count(count: int, said: str) -> None:
    assert file_size(count) == said


def test_memory_is_named_as_it_is_sold() -> None:
    assert memory_size(16 * GB) == "16 GB"
    assert memory_size(8 * GB) == "8 GB"
    assert memory_size(round(2.66 * GB)) == "2.7 GB"


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0.2, "1 s left"), (42.0, "42 s left"), (83.0, "1 min left"), (3_500.0, "58 min left"),
     (5_400.0, "1 h 30 min left")],
)  # fmt: skip
def test_the_time_left_is_a_rough_word(seconds: float, said: str) -> None:
    assert time_left(seconds) == said


def test_progress_says_how_much_how_fast_and_how_long() -> None:
    whole = Progress("downloading", 208_000_000, 483_000_000, 3_200_000.0, 86.0)
    assert progress_words(whole) == "Downloading · 43% of 483 MB · 3.20 MB/s · 1 min left"
    assert progress_words(Progress("checking", 0, 483_000_000)) == "Checking the files · 0% of 483 MB"
    assert progress_words(None) == "Waiting for the download before it"


def test_languages_are_named_and_counted() -> None:
    assert language_names(("*",)) == "many languages"
    assert language_names(("en", "de", "fr")) == "English, German and French"
    assert language_names(("en", "de", "fr", "es", "it", "pt")) == "English, German, French and 3 more"
    assert language_name("tlh") == "tlh"


def test_every_language_of_the_catalogue_has_a_name() -> None:
    codes = {code for model in catalogue() for code in model.languages if code != "*"}
    assert {code for code in codes if language_name(code) == code} == set()


def test_the_facts_tell_size_languages_licence_and_origin() -> None:
    small = find("whisper-small")
    assert facts(small) == f"{file_size(small.size)} · many languages · MIT · from huggingface.co"
    assert facts(find("piper-en-us-joe")).endswith("comes with the program")


def test_fitness_is_told_by_shape_and_word() -> None:
    assert fit_words(Fit("good", "")) == "✓ Suits this computer."
    assert fit_words(Fit("slow", "About 4 seconds.")) == "◔ Slow here. About 4 seconds."
    assert fit_words(Fit("too big", "Needs 8 GB.")) == "✕ Too big. Needs 8 GB."


def test_the_computer_is_told_in_plain_words() -> None:
    said = machine_words(replace(LAPTOP, cores=1), None)
    assert said == (
        "It has 1 processor core, 16 GB of memory (9 GB free) and 214 GB of free disk space. "
        "There is no NVIDIA graphics card for bigger models. Ollama does not run here."
    )
    said = machine_words(GAMING_PC, 1)
    assert "Its graphics card is NVIDIA GeForce RTX 3060 with 12 GB (11 GB free)." in said
    assert said.endswith("Ollama runs and has 1 model.")
    assert machine_words(LAPTOP, 0).endswith("Ollama runs and has no models.")


def test_what_is_in_use_follows_the_settings() -> None:
    settings = Settings()
    assert in_use(find("whisper-tiny.en"), settings, None)
    assert not in_use(find("whisper-small"), settings, None)
    assert in_use(find("whisper-small"), changed(settings, "whisper_model", "whisper-small"), None)
    starter = find("smollm2-135m")
    assert in_use(starter, settings, None), "the automatic choice without Ollama"
    assert not in_use(starter, settings, ("llama3.2:3b",)), "the automatic choice with it"
    ollama = changed(settings, "ollama_model", "llama3.2:3b")
    assert in_use(find("ollama-llama3.2-3b"), ollama, ("llama3.2:3b",))
