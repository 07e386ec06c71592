"""The window's language: forms of number, values within texts, decimal signs, and what is missing."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from tests.ui.scripted_program import FakeProgram
from tutor.errors import TutorError
from tutor.text import Counted, Text, all_of, sentences
from tutor.ui import translation
from tutor.ui.main_window import MainWindow
from tutor.ui.translation import (
    LANGUAGES,
    WindowLanguage,
    at_next_start,
    chosen_language,
    decimal,
    percent,
    told,
    tr,
)

ROOT = Path(__file__).parents[2]
PIRATE = {
    "Close": "Belay",
    "{name} is gone.": "Gone be {name}!",
    "{size:.1f} GB": "{size:.1f} barrels",
    "{several} and {last}": "{several} an' {last}",
    "{first} {second}": "{first}, {second}",
    "It is broken.": "{what} is this?",
}
FORMS = {1: "one lone ship", 2: "{n} ships"}


class Pirate(QTranslator):
    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        if source == "{n} boats":
            return FORMS[min(n, 2)]
        return PIRATE.get(source, "")

    def isEmpty(self) -> bool:  # noqa: N802
        return False


@pytest.fixture
def pirate(qapp: QApplication) -> Iterator[None]:
    translator = Pirate()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def language(qapp: QApplication) -> Iterator[WindowLanguage]:
    before = QLocale()
    made = WindowLanguage(qapp)
    yield made
    made.be_silent()
    QLocale.setDefault(before)


def test_without_a_translation_it_stays_english() -> None:
    assert tr("Close") == "Close"
    assert tr(Counted("{n} boat", "{n} boats", n=1)) == "1 boat"
    assert tr("{size:.1f} GB", size=1.25) == "1.2 GB"
    assert tr("") == ""


@pytest.mark.usefixtures("pirate")
def test_texts_are_found_by_their_templates_with_the_values_put_in() -> None:
    assert tr("Close") == "Belay"
    assert tr(Text("{name} is gone.", name="Close")) == "Gone be Close!", "a name is no text"
    assert tr(Text("{name} is gone.", name=Text("Close"))) == "Gone be Belay!"
    assert tr("{name} is gone.", name="{braces}") == "Gone be {braces}!"
    assert tr(all_of(["a", "b"])) == "a an' b"


@pytest.mark.usefixtures("pirate")
def test_numbers_choose_the_form() -> None:
    boats = [tr(Counted("{n} boat", "{n} boats", n=n)) for n in (1, 2, 5)]
    assert boats == ["one lone ship", "2 ships", "5 ships"]


@pytest.mark.usefixtures("pirate")
def test_a_broken_translation_falls_back_to_english_and_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, "tutor.ui.translation"):
        assert tr("It is broken.", why="x") == "It is broken."
    assert "is broken" in caplog.text


@pytest.mark.usefixtures("pirate")
def test_errors_are_told_in_the_window_s_language() -> None:
    error = TutorError(Text("{name} is gone.", name="USB"), "Close")
    assert told(error.message, error.remedy) == "Gone be USB!, Belay"
    assert tr(sentences(error.message, error.remedy)) == "Gone be USB!, Belay"


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_can_be_spoken(language: WindowLanguage, code: str, tmp_path: Path) -> None:
    language.speak(code)
    assert language.code == code
    assert QLocale().name().startswith(code)


def test_fractions_have_the_decimal_sign_of_the_language(language: WindowLanguage) -> None:
    language.speak("de")
    assert tr(Text("{number:g}", number=0.5)) == "0,5"
    assert decimal(2.25, 1) == "2,2"
    assert tr(Text("{name:.2f} of {version}", name=1.5, version="3.11")) == "1,50 of 3.11"
    language.speak("en")
    assert decimal(2.25, 1) == "2.2"


def test_percent_is_written_as_the_language_writes_it(language: WindowLanguage) -> None:
    written = {}
    for code in ("en", "de", "fr", "zh"):
        language.speak(code)
        written[code] = [percent(0.475), percent(0.475, 1), tr("{share:.1%}", share=0.475)]
    assert written == {
        "en": ["48%", "47.5%", "47.5%"],
        "de": ["48\u00a0%", "47,5\u00a0%", "47,5\u00a0%"],
        "fr": ["48\u202f%", "47,5\u202f%", "47,5\u202f%"],
        "zh": ["48%", "47.5%", "47.5%"],
    }


def test_nobody_else_writes_percent() -> None:
    """A sentence has {share:.0%} in it, which the translation fills in; a figure alone is percent()."""
    by_hand = re.compile(r"""\bf".*:\.\d%\}|\}[ \u00a0\u202f]%|"\d+ ?%["]""")
    found = [
        (path.name, line.strip())
        for room in ("ui", "lessons", "teaching", "session", "records", "conversation")
        for path in sorted((ROOT / "tutor" / room).rglob("*.py"))
        for line in path.read_text("utf-8").splitlines()
        if by_hand.search(line)
    ]
    assert found == []


def test_the_system_s_language_is_taken_where_it_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    class System:
        def __init__(self, *codes: str) -> None:
            self._codes = list(codes)

        def uiLanguages(self) -> list[str]:  # noqa: N802
            return self._codes

    for codes, expected in (
        (["pl-PL", "pl", "de-AT", "de"], "de"),
        (["zh-Hans-CN"], "zh"),
        (["pl"], "en"),
        ([], "en"),
    ):
        monkeypatch.setattr(QLocale, "system", lambda codes=codes: System(*codes))
        assert chosen_language("") == expected
    assert chosen_language("fr") == "fr"


def test_a_file_that_is_gone_leaves_the_window_english(
    language: WindowLanguage,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    logged_errors: list[logging.LogRecord],
) -> None:
    monkeypatch.setattr(translation, "translations_folder", lambda: tmp_path)
    language.speak("de")
    assert language.code == "en"
    assert logged_errors


def test_a_change_is_announced_for_the_next_start(window: MainWindow, program: FakeProgram) -> None:
    window.change_setting("window_language", "vi")
    assert window.notices.shown["window language"].message == at_next_start("vi")
    window.change_setting("window_language", "")
    assert "window language" not in window.notices.shown
