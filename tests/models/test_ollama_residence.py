"""What a server says that it holds in memory."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.fakes.http_server import serving
from tests.fakes.ollama_server import OllamaServer
from tests.running import run
from tutor.models.ollama_residence import HeldModel, held_models

SOON = datetime.now(UTC) + timedelta(minutes=5)


async def told(running: list[dict[str, Any]]) -> tuple[HeldModel, ...] | None:
    async with serving(OllamaServer()) as server:
        server.running = running
        return await asyncio.to_thread(held_models, server.host)


def test_size_place_and_end_are_told() -> None:
    running = [
        {"name": "a:3b", "size": 40, "size_vram": 30, "expires_at": SOON.isoformat()},
        {"name": "b", "size": 10, "expires_at": "2318-01-01T00:00:00.123456789Z"},
    ]
    assert run(told(running)) == (HeldModel("a:3b", 40, 30, SOON), HeldModel("b", 10, 0, None))


@pytest.mark.parametrize("running", [[{"size": 1}], [{"name": "a", "size": "much"}], ["a"]])
def test_an_answer_that_makes_no_sense_is_none(running: list[Any]) -> None:
    assert run(told(running)) is None


def test_nobody_there_is_none() -> None:
    assert held_models("http://127.0.0.1:9") is None
    assert held_models("") is None
