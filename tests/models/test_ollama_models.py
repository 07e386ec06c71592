"""Models in an Ollama server: listed, pulled and removed by its protocol, and every way that fails."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from contextlib import aclosing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.fakes.ollama_server import Drop, OllamaServer, Stall, Step, serving, told
from tests.models.stock import NOBODY, fetched, made, shelf_in, stocked
from tests.running import AT_ONCE, run
from tutor.errors import DownloadFailed, ModelError, NotEnoughDisk, ServerUnreachable, SettingsError
from tutor.models.catalogue import Model
from tutor.models.ollama_models import permitted
from tutor.settings import Settings

LAYER = "sha256:" + "1" * 64
OTHER = "sha256:" + "2" * 64
WHOLE: list[Step] = [
    told("pulling manifest"),
    told("pulling 1111", digest=LAYER, total=3000),
    told("pulling 1111", digest=LAYER, total=3000, completed=1000),
    told("pulling 1111", digest=LAYER, total=3000, completed=3000),
    told("pulling 2222", digest=OTHER, total=100, completed=100),
    told("verifying sha256 digest"),
    told("writing manifest"),
    told("success"),
]


@pytest.fixture
def model(monkeypatch: pytest.MonkeyPatch) -> Model:
    found = made(files=[], ollama="qwen3:4b", size=3050, stage="chat_model", engine="ollama")
    stocked(monkeypatch, found)
    return found


def served(tmp_path: Path, model: Model, pulls: Sequence[Step], work: Any) -> Any:
    """What the work returns: it is given a shelf and a server that pulls as scripted."""

    async def beside_a_server() -> Any:
        server = OllamaServer()
        server.pulls = list(pulls)
        async with serving(server):
            return await work(shelf_in(tmp_path, ollama=server.host), server)

    return run(beside_a_server())


def test_a_model_is_pulled_with_its_progress_and_removed(tmp_path: Path, model: Model) -> None:
    async def work(on_shelf: Any, server: OllamaServer) -> None:
        await on_shelf.refresh()
        assert on_shelf.ollama_models == ("tiny:latest",)
        assert on_shelf.state(model).place == "absent"
        assert (await on_shelf.verify(model)).outcome == "absent"
        progress = await fetched(on_shelf, model)
        assert server.pulled == ["qwen3:4b"]
        assert (progress[-1].done, progress[-1].total) == (3100, 3100)
        assert on_shelf.state(model).place == "ollama"
        assert (await on_shelf.verify(model)).outcome == "intact"
        assert await on_shelf.remove(model) > 0
        assert server.models == ["tiny:latest"]
        assert on_shelf.state(model).place == "absent"

    served(tmp_path, model, WHOLE, work)


def error(text: str) -> list[Step]:
    import json

    return [told("pulling manifest"), json.dumps({"error": text}).encode() + b"\n"]


@pytest.mark.parametrize(
    ("pulls", "expected", "words"),
    [
        (error("pull model manifest: file does not exist"), ModelError, "library has no model 'qwen3:4b'"),
        (error("write /models/x: no space left on device"), NotEnoughDisk, "disk"),
        (error("requires a newer version of Ollama"), ModelError, "too old"),
        (
            error('Get "https://registry.ollama.ai/v2/": dial tcp: lookup registry.ollama.ai: no such host'),
            DownloadFailed,
            "could not fetch",
        ),
        ([*WHOLE[:3], Drop()], DownloadFailed, "broke off"),
        (WHOLE[:3], DownloadFailed, "stopped fetching"),
        ([*WHOLE[:3], b'{"status": "pul'], DownloadFailed, "broke off"),
        ([b"[]\n"], DownloadFailed, "broke off"),
        ([b"<html>\n"], DownloadFailed, "broke off"),
    ],
    ids=["unknown", "full", "old", "offline", "broken", "ends early", "half a line", "no answer", "web page"],
)
def test_every_fault_of_a_pull_is_told(
    pulls: list[Step], expected: type[ModelError], words: str, tmp_path: Path, model: Model
) -> None:
    async def work(on_shelf: Any, server: OllamaServer) -> None:
        with pytest.raises(expected, match=words) as caught:
            await fetched(on_shelf, model)
        assert caught.value.remedy
        assert on_shelf.state(model).place == "absent"

    served(tmp_path, model, pulls, work)


def test_blank_lines_and_unknown_words_are_passed_over(tmp_path: Path, model: Model) -> None:
    async def work(on_shelf: Any, server: OllamaServer) -> None:
        await fetched(on_shelf, model)

    served(tmp_path, model, [b"\n", told("pondering", digest="x"), b"{}\n", *WHOLE], work)


def test_cancelling_hangs_up_at_once(tmp_path: Path, model: Model) -> None:
    async def work(on_shelf: Any, server: OllamaServer) -> None:
        async with aclosing(on_shelf.get(model)) as news:
            async for progress in news:
                if progress.done >= 1000:
                    break
            began = time.monotonic()
        assert time.monotonic() - began < AT_ONCE
        async with asyncio.timeout(60.0):
            await server.hung_up.wait()

    served(tmp_path, model, [*WHOLE[:3], Stall()], work)


def test_no_server_is_no_ollama_model_and_no_error_until_one_is_wanted(tmp_path: Path, model: Model) -> None:
    async def work() -> None:
        on_shelf = shelf_in(tmp_path, ollama=NOBODY)
        await on_shelf.refresh()
        assert on_shelf.ollama_models is None
        assert on_shelf.state(model).place == "absent"
        for attempt in (fetched(on_shelf, model), on_shelf.remove(model)):
            with pytest.raises(ServerUnreachable, match="does not answer") as caught:
                await attempt
            assert "Start Ollama" in caught.value.remedy

    run(work())


@pytest.mark.parametrize("host", ["", "not an address", "http://[", "ftp://127.0.0.1", "127.0.0.1:9"])
def test_a_strange_address_is_told_like_an_absent_server(host: str, tmp_path: Path, model: Model) -> None:
    async def work() -> None:
        on_shelf = shelf_in(tmp_path, ollama=host)
        await on_shelf.refresh()
        assert on_shelf.ollama_models is None
        with pytest.raises((ServerUnreachable, SettingsError)):
            await fetched(on_shelf, model)

    run(work())


def test_an_address_may_be_short(tmp_path: Path, model: Model) -> None:
    async def work(on_shelf: Any, server: OllamaServer) -> None:
        short = shelf_in(tmp_path, ollama=server.host.removeprefix("http://"))
        await short.refresh()
        assert short.ollama_models == ("tiny:latest",)

    served(tmp_path, model, WHOLE, work)


def test_a_server_elsewhere_is_asked_only_when_that_was_allowed() -> None:
    elsewhere = replace(Settings(), ollama_host="192.168.7.7")
    assert permitted(elsewhere) == ""
    assert permitted(replace(elsewhere, remote_servers=True)) == "http://192.168.7.7:11434"
    assert permitted(Settings()) == "http://127.0.0.1:11434"
    assert permitted(replace(Settings(), ollama_host="no address")) == ""


def test_removing_what_ollama_does_not_have_is_told(tmp_path: Path, model: Model) -> None:
    async def work(on_shelf: Any, server: OllamaServer) -> None:
        with pytest.raises(ModelError, match="has no model"):
            await on_shelf.remove(model)

    served(tmp_path, model, WHOLE, work)
