"""When Ollama does not run, or lacks its model, the window offers what the program can do about it."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui import scripted_program as script
from tests.ui.qt_loop import live, until
from tests.ui.scripted_program import FakeProgram
from tutor.conversation.engine_events import EngineLoading, EngineReady, FaultRaised
from tutor.conversation.events import Event
from tutor.conversation.hearing_events import TextTyped
from tutor.conversation.turn import TurnId
from tutor.errors import SettingsError, WayOut
from tutor.models.catalogue import find
from tutor.models.contract import Progress
from tutor.settings import Settings
from tutor.ui.bridge import Bridge
from tutor.ui.main_window import MainWindow

BUILT_IN = WayOut("built-in model")
SILENT = FaultRaised("chat_model", "Ollama does not answer.", "Start Ollama.", 3.0, ways_out=(BUILT_IN,))
LLAMA = find("ollama-llama3.2-3b")


def lacking(model: str) -> FaultRaised:
    ways_out = (WayOut("ollama model", model), BUILT_IN)
    return FaultRaised("chat_model", f"Ollama has no model {model!r}.", "Fetch it.", 3.0, ways_out=ways_out)


class Scene:
    """A window whose settings name Ollama."""

    def __init__(self, qtbot: QtBot, folder: Path, model: str) -> None:
        self._qtbot = qtbot
        self.program = FakeProgram(Settings(chat_model="ollama", ollama_model=model))
        self.window = MainWindow(self.program, Bridge(), folder / "window.ini")
        qtbot.addWidget(self.window)
        self.window.show()

    def tell(self, *events: Event) -> None:
        for event in events:
            self.window.take(event)
        self.window.settle()

    def fault(self, *events: Event) -> None:
        """In mid-talk."""
        self.tell(*script.ready(), TextTyped(TurnId(1), "Hi", 0.0), *events)

    @property
    def offers(self) -> list[QPushButton]:
        return self.window.notices.shown["chat_model"].buttons

    def press(self, title: str) -> None:
        (button,) = [button for button in self.offers if button.text() == title]
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def play(
    qtbot: QtBot, folder: Path, do: Callable[[Scene], Coroutine[Any, Any, None]], model: str = "llama3.2:3b"
) -> Scene:
    async def whole() -> Scene:
        scene = Scene(qtbot, folder, model)
        await do(scene)
        await scene.window.setting_up.close()
        return scene

    return live(whole())


def titles(buttons: list[QPushButton]) -> list[str]:
    return [button.text() for button in buttons]


def test_a_silent_ollama_is_tried_again_or_done_without(qtbot: QtBot, tmp_path: Path) -> None:
    async def go(scene: Scene) -> None:
        scene.fault(SILENT)
        assert titles(scene.offers) == ["Use the built-in model", "Try again"]
        scene.press("Try again")
        assert scene.program.reloaded == ["chat_model"]
        scene.press("Use the built-in model")

    scene = play(qtbot, tmp_path, go)
    assert scene.program.changes == [("chat_model", "llama.cpp")]
    assert scene.window.transcript.turns[0].learner == "Hi", "what was typed is still there"


def test_a_setting_that_cannot_be_kept_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    async def go(scene: Scene) -> None:
        scene.program.refusal = SettingsError("The settings could not be saved.", "Make room.")
        scene.fault(SILENT)
        scene.press("Use the built-in model")
        assert "could not be saved" in scene.window.notices.shown["settings"].words.text()

    play(qtbot, tmp_path, go)


def test_a_missing_model_is_fetched_after_the_click_and_then_used(qtbot: QtBot, tmp_path: Path) -> None:
    async def go(scene: Scene) -> None:
        setting_up, shelf = scene.window.setting_up, scene.program.fake_shelf
        scene.fault(lacking("llama3.2:3b"))
        assert titles(scene.offers) == ["Get it (2.02 GB)", "Use the built-in model", "Try again"]
        before = setting_up.manager
        assert before is None
        assert setting_up.stock.activity(LLAMA) is None, "nothing is fetched before the click"
        scene.press("Get it (2.02 GB)")
        assert setting_up.manager is not None
        row = setting_up.manager.rows[LLAMA.key]
        assert setting_up.manager.isVisible()
        shelf.tell(LLAMA, Progress("downloading", LLAMA.size // 2, LLAMA.size, 1e6, 60.0))
        await until(lambda: row.bar.value() > 0)
        await until(lambda: not row.visibleRegion().isEmpty())
        assert not scene.program.reloaded
        shelf.tell(LLAMA, None)
        await until(lambda: scene.program.reloaded == ["chat_model"])
        assert f"model {LLAMA.key}" not in scene.window.notices.shown, "it was asked for already"
        scene.tell(EngineReady("chat_model", "Ollama llama3.2:3b", 1.0, 9.0))
        assert not scene.window.notices.shown
        await until(lambda: row.button.text() == "In use")

    play(qtbot, tmp_path, go)


@pytest.mark.parametrize("chat_model", ["ollama", "llama.cpp"])
def test_an_ollama_without_any_model_takes_the_fetched_one_if_it_is_still_wanted(
    qtbot: QtBot, tmp_path: Path, chat_model: str
) -> None:
    async def go(scene: Scene) -> None:
        scene.fault(lacking("llama3.2:3b"))
        scene.press("Get it (2.02 GB)")
        scene.program.change_setting("chat_model", chat_model)
        scene.program.fake_shelf.tell(LLAMA, None)
        await until(lambda: scene.program.reloaded or f"model {LLAMA.key}" in scene.window.notices.shown)

    assert play(qtbot, tmp_path, go, model="").program.reloaded == ["chat_model"] * (chat_model == "ollama")


def test_a_model_that_the_catalogue_lacks_leads_to_those_it_has(qtbot: QtBot, tmp_path: Path) -> None:
    async def go(scene: Scene) -> None:
        scene.fault(lacking("my-own:7b"))
        assert titles(scene.offers) == ["Show the models", "Use the built-in model", "Try again"]
        scene.press("Show the models")
        manager = scene.window.setting_up.manager
        assert manager is not None
        minds = [row for row in manager.rows.values() if row.model.stage == "chat_model"]
        await until(lambda: any(not row.visibleRegion().isEmpty() for row in minds))

    assert not play(qtbot, tmp_path, go).program.fake_shelf.states


def test_the_first_page_offers_the_same(qtbot: QtBot, tmp_path: Path) -> None:
    async def go(scene: Scene) -> None:
        scene.tell(*script.loading(), lacking("llama3.2:3b"))
        row = scene.window.card.rows["chat_model"]
        assert titles(row.buttons) == ["Get it (2.02 GB)", "Use the built-in model"]
        assert row.offers.isVisible()
        assert not scene.window.notices.shown
        qtbot.mouseClick(row.buttons[1], Qt.MouseButton.LeftButton)
        scene.tell(EngineLoading("chat_model", "SmolLM2 135M", 5.0))
        assert row.offers.isHidden()
        scene.tell(SILENT)
        assert titles(row.buttons) == ["Use the built-in model"]
        scene.tell(*script.ready(), SILENT)
        assert row.offers.isHidden(), "an engine that was loaded has its faults in the column"
        assert titles(scene.offers) == ["Use the built-in model", "Try again"]

    assert play(qtbot, tmp_path, go).program.changes == [("chat_model", "llama.cpp")]


def test_a_fault_without_a_way_out_offers_the_settings(qtbot: QtBot, tmp_path: Path) -> None:
    async def go(scene: Scene) -> None:
        scene.fault(script.broken())
        assert titles(scene.offers) == ["Try again", "Settings"]

    play(qtbot, tmp_path, go)
