"""The models' window on the real shelf and a real server: what the learner sees of a download."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.fakes.file_server import FileServer, serving
from tests.fakes.model_shelf import LAPTOP
from tests.models.stock import FILES, made, shelf_in, stocked
from tests.running import AT_ONCE
from tests.ui.qt_loop import live, until
from tutor.ui.model_manager import ModelManager
from tutor.ui.model_stock import ModelStock


def test_a_download_is_cancelled_within_a_second_resumed_checked_and_removed(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = FileServer(dict(FILES), stall_after=300_000)

    async def fetch(base: str) -> float:
        model = made(base=base)
        stocked(monkeypatch, model)
        shelf = shelf_in(tmp_path)
        stock = ModelStock(lambda: shelf, lambda: LAPTOP, (model,))
        manager = ModelManager(stock, lambda _: False, "")
        qtbot.addWidget(manager)
        manager.show()
        row = manager.rows["tiny"]

        def press() -> None:
            qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)

        await until(lambda: row.button.isVisible())
        assert row.button.text() == "Get"
        press()
        await until(server.stalled.is_set)
        await until(lambda: row.bar.value() > 0)
        pressed_at = time.monotonic()
        press()
        await until(lambda: row.button.text() == "Resume")
        took = time.monotonic() - pressed_at
        assert "are here already" in row.place.text()
        server.go_on.set()
        server.stall_after = None
        press()
        await until(lambda: row.button.text() == "Use")
        row.check_entry.trigger()
        await until(lambda: row.message.text() == "Every file is as it should be.")
        row.remove_entry.trigger()
        qtbot.mouseClick(row.question.yes, Qt.MouseButton.LeftButton)
        await until(lambda: row.button.text() == "Get")
        await stock.close()
        return took

    with serving(server):
        assert live(fetch(server.base)) < AT_ONCE
    assert any("range" in headers for _, headers in server.requests), "it went on where it had stopped"
    assert not list((tmp_path / "models").glob("tiny*"))


def test_a_server_that_refuses_is_told_in_the_row(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fetch(base: str) -> str:
        model = made(base=base)
        stocked(monkeypatch, model)
        shelf = shelf_in(tmp_path)
        stock = ModelStock(lambda: shelf, lambda: LAPTOP, (model,))
        manager = ModelManager(stock, lambda _: False, "")
        qtbot.addWidget(manager)
        manager.show()
        row = manager.rows["tiny"]
        await until(lambda: row.button.isVisible())
        qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)
        await until(lambda: row.fault.isVisible())
        assert row.button.text() == "Retry"
        await stock.close()
        return row.fault.text()

    with serving(FileServer({})) as server:
        said = live(fetch(server.base))
    assert "127.0.0.1" in said
