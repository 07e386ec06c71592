"""The add-ons in the models' window: installed, cancelled, removed, and what the program does then."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.addons.made import Index, known, tiny
from tests.fakes.model_shelf import GAMING_PC, LAPTOP, FakeShelf
from tests.ui.qt_loop import live, until
from tests.ui.scripted_program import FakeProgram
from tutor.addons import addon
from tutor.addons.shelf import AddonShelf
from tutor.errors import HashMismatch, TutorError
from tutor.models.catalogue import Model, catalogue
from tutor.models.contract import Progress
from tutor.models.hardware import Machine
from tutor.settings import Settings
from tutor.ui.adding import Adding
from tutor.ui.addon_section import AddonSection
from tutor.ui.model_manager import ModelManager
from tutor.ui.model_stock import ModelStock
from tutor.ui.notices import Notices

XTTS = addon.find(addon.XTTS).model


class Window:
    """The manager with its add-ons on a fake shelf."""

    def __init__(self, qtbot: QtBot, shelf: FakeShelf, machine: Machine = LAPTOP) -> None:
        self.shelf = shelf
        self.in_use = False
        self.used: list[Model] = []
        models = ModelStock(lambda: FakeShelf(), lambda: machine, catalogue())
        listed = [each.model for each in addon.addons()]
        self.stocks = (models, ModelStock(lambda: shelf, lambda: machine, listed))
        section = AddonSection(self.stocks[1], lambda _: self.in_use)
        self.manager = ModelManager(models, lambda _: False, "", None, lambda _: "", section)
        self.manager.use_asked.connect(self.used.append)
        self._qtbot = qtbot
        qtbot.addWidget(self.manager)

    def row(self, key: str = addon.XTTS) -> Any:
        assert self.manager.addons is not None
        return self.manager.addons.rows[key]

    def press(self) -> None:
        self._qtbot.mouseClick(self.row().button, Qt.MouseButton.LeftButton)


def show(
    qtbot: QtBot,
    do: Callable[[Window], Coroutine[Any, Any, None]],
    shelf: FakeShelf | None = None,
    machine: Machine = LAPTOP,
) -> Window:
    async def opened() -> Window:
        window = Window(qtbot, shelf or FakeShelf(), machine)
        window.manager.show()
        await until(lambda: all(stock.machine is not None for stock in window.stocks))
        await do(window)
        for stock in window.stocks:
            await stock.close()
        return window

    return live(opened())


async def nothing(_window: Window) -> None:
    pass


def test_sizes_licence_and_source_are_told_before(qtbot: QtBot) -> None:
    row = show(qtbot, nothing).row()
    assert row.button.text() == "Install"
    assert row.button.accessibleName() == "Install: XTTS engine"
    for fact in ("to download", "on the disk", "GB", XTTS.licence, "Python package index"):
        assert fact in row.facts.text()
        assert fact in row.accessibleDescription()


def test_what_is_for_a_gpu_says_whether_there_is_one(qtbot: QtBot) -> None:
    assert "no NVIDIA GPU here" in show(qtbot, nothing).row(addon.WHISPER_GPU).fit.text()
    seen = show(qtbot, nothing, machine=GAMING_PC)
    assert seen.row(addon.WHISPER_GPU).fit.text().startswith("✓")
    assert seen.row().fit.text().startswith("✓")


def test_installing_is_shown_cancelled_resumed_and_refused(qtbot: QtBot) -> None:
    shelf = FakeShelf()

    async def install(window: Window) -> None:
        row = window.row()
        window.press()
        shelf.tell(XTTS, Progress("downloading", XTTS.size // 2, XTTS.size, 5e6, 60))
        await until(lambda: row.bar.value() == 50)
        assert row.button.text() == "Cancel"
        window.press()
        await until(lambda: row.button.text() == "Resume")
        assert "are here already" in row.place.text()
        window.press()
        shelf.tell(XTTS, HashMismatch("What came for torch is not it.", "Try again."))
        await until(lambda: row.fault.isVisible())
        assert "torch" in row.fault.text()
        assert row.button.text() == "Retry"
        window.press()
        shelf.tell(XTTS, None)
        await until(lambda: row.place.text() == "Installed")
        assert row.button.isHidden(), "an engine uses it: there is nothing to choose"
        assert row.check_entry.isEnabled()
        assert row.remove_entry.isEnabled()

    show(qtbot, install, shelf)
    assert shelf.cancelled == [addon.XTTS]


@pytest.mark.parametrize("in_use", [False, True])
def test_removing_is_asked_and_the_starter_steps_in(qtbot: QtBot, in_use: bool) -> None:
    shelf = FakeShelf()
    shelf.put(XTTS, "program")

    async def remove(window: Window) -> None:
        window.in_use = in_use
        row = window.row()
        row.remove_entry.trigger()
        assert "This frees" in row.question.asked.text()
        assert ("The starter takes its place." in row.question.asked.text()) is in_use
        qtbot.mouseClick(row.question.yes, Qt.MouseButton.LeftButton)
        await until(lambda: row.message.isVisible())
        assert row.message.text().startswith("Removed")
        assert row.button.text() == "Install"

    window = show(qtbot, remove, shelf)
    assert [(model.stage, model.starter) for model in window.used] == ([("voice", True)] if in_use else [])


def arrives(
    qtbot: QtBot, model: Model, error: TutorError | None = None, **chosen: Any
) -> tuple[FakeProgram, Notices]:
    """What the program does, and tells, when an add-on has come, or its installation has failed."""
    program, shelf, notices, window = FakeProgram(Settings(**chosen)), FakeShelf(), Notices(), QWidget()
    for widget in (notices, window):
        qtbot.addWidget(widget)

    async def get() -> None:
        adding = Adding(program, notices, window.show, window, shelf)
        adding.stock.get(model)
        shelf.tell(model, error)
        await until(lambda: adding.stock.activity(model) is None)
        await adding.stock.close()

    live(get())
    return program, notices


@pytest.mark.parametrize(
    ("key", "chosen", "reloaded"),
    [
        (addon.XTTS, {"voice": "xtts"}, ["voice"]),
        (addon.XTTS, {}, []),
        (addon.WHISPER_GPU, {}, ["transcriber"]),
        (addon.WHISPER_GPU, {"whisper_device": "cpu"}, []),
    ],
)
def test_the_engine_that_waits_for_it_is_loaded_without_a_restart(
    qtbot: QtBot, key: str, chosen: dict[str, Any], reloaded: list[str]
) -> None:
    assert arrives(qtbot, addon.find(key).model, **chosen)[0].reloaded == reloaded


def test_what_it_is_good_for_is_told_when_nothing_waits_for_it(qtbot: QtBot) -> None:
    notice = arrives(qtbot, XTTS)[1].shown["model xtts-engine"]
    assert notice.quiet
    assert notice.message == "XTTS engine is ready."
    assert "XTTS v2" in notice.remedy


def test_a_failure_is_told_with_its_next_step(qtbot: QtBot, logged_errors: object) -> None:
    notice = arrives(qtbot, XTTS, HashMismatch("What came for torch is not it.", "Try again."))[1].shown
    assert "could not be installed" in notice["model xtts-engine"].message
    assert notice["model xtts-engine"].remedy == "Try again."


def test_the_real_thing_is_installed_and_removed_by_its_buttons(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    index = Index(tmp_path)
    monkeypatch.setenv("PIP_FIND_LINKS", str(index.folder))
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    index.add("engine", {"engine/__init__.py": "VALUE = 1\n"})
    ours = tiny(index)
    known(monkeypatch, ours)

    async def install() -> None:
        shelf = AddonShelf()
        stock = ModelStock(lambda: shelf, lambda: LAPTOP, (ours.model,))
        section = AddonSection(stock, lambda _: False)
        qtbot.addWidget(section)
        section.show()
        stock.look()
        row = section.rows["tiny"]
        await until(row.button.isVisible)
        qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)
        await until(lambda: row.place.text() == "Installed", 30)
        assert addon.present("tiny") is not None
        row.remove_entry.trigger()
        qtbot.mouseClick(row.question.yes, Qt.MouseButton.LeftButton)
        await until(lambda: row.button.text() == "Install" and row.button.isVisible(), 30)
        assert addon.present("tiny") is None
        await stock.close()

    live(install())
