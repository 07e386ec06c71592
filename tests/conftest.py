"""House rules for every test: own folders, no screen, no hub, nothing left behind, no error unlooked at."""

from __future__ import annotations

import asyncio
import logging
import os
import threading
import time
from asyncio import runners
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import psutil
import pytest

if TYPE_CHECKING:
    from tests.fakes.keyring import MemoryKeyring

pytest_plugins = ["tests.real_engines"]

# Before Qt or an engine is imported by anything.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["HF_HUB_OFFLINE"] = "1"
# No test reaches the user's keyring; one that wants a keyring asks for `own_keyring`.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

# The same examples every time, on a slow machine too; new ones come from new strategies, not from luck.
hypothesis.settings.register_profile("house", derandomize=True, deadline=None, database=None)
hypothesis.settings.load_profile("house")

LIBRARY_THREADS = {"tqdm_monitor"}
"""Begun by a library for the rest of the process, and harmless."""

GRACE_S = 20.0
"""How long threads and children that are already ending may take on a machine that does other things, too."""


@pytest.fixture(scope="session", autouse=True)
def machine_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Folders for what outlives one test: engines that a whole session shares, fontconfig's cache."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("CONFIG", "DATA", "STATE", "CACHE"):
            patch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
        runtime = home / "runtime"
        runtime.mkdir(mode=0o700)  # Qt warns about any other mode
        patch.setenv("XDG_RUNTIME_DIR", str(runtime))
        yield


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test sees the settings or the talks of another one, or the user's."""
    for name in ("CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / f"own-{name.lower()}"))


@pytest.fixture
def own_keyring() -> Iterator[MemoryKeyring]:
    from tests.fakes.keyring import MemoryKeyring, as_keyring

    keyring = MemoryKeyring()
    with as_keyring(keyring):
        yield keyring


@pytest.fixture(autouse=True)
def nothing_left_behind(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fails a test that leaves a child process, a thread or a pending task behind; children are ended."""
    children, threads = _children(), set(threading.enumerate())
    tasks: list[str] = []
    cancel_all = runners._cancel_all_tasks  # type: ignore[attr-defined]

    def noted(loop: asyncio.AbstractEventLoop) -> None:
        # asyncio.run() would cancel what is still pending without a word.
        tasks.extend(repr(task) for task in asyncio.all_tasks(loop))
        cancel_all(loop)

    monkeypatch.setattr(runners, "_cancel_all_tasks", noted)
    yield
    deadline = time.monotonic() + GRACE_S
    left_threads = []
    for thread in set(threading.enumerate()) - threads:
        if thread.name in LIBRARY_THREADS:
            continue
        thread.join(max(0.0, deadline - time.monotonic()))
        if thread.is_alive():
            left_threads.append(thread.name)
    left_children = []
    for child in psutil.wait_procs(_children() - children, timeout=max(0.0, deadline - time.monotonic()))[1]:
        left_children.append(_described(child))
        child.kill()
    assert not tasks, f"tasks left behind: {tasks}"
    assert not left_threads, f"threads left behind: {left_threads}"
    assert not left_children, f"child processes left behind: {left_children}"


def _children() -> set[psutil.Process]:
    # multiprocessing's tracker belongs to the whole run.
    found = psutil.Process().children(recursive=True)
    return {child for child in found if "resource_tracker" not in _described(child)}


def _described(process: psutil.Process) -> str:
    try:
        return f"{process.pid} {' '.join(process.cmdline())}"
    except psutil.Error:
        return str(process.pid)


class _Errors(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture
def logged_errors() -> Iterator[list[logging.LogRecord]]:
    """What was logged as an error. A test that asks for it looks at it; in every other one an error fails."""
    handler = _Errors()
    logging.getLogger().addHandler(handler)
    yield handler.records
    logging.getLogger().removeHandler(handler)


@pytest.fixture(autouse=True)
def no_error_unlooked_at(request: pytest.FixtureRequest) -> Iterator[None]:
    asked_for = "logged_errors" in request.fixturenames
    records: list[logging.LogRecord] = request.getfixturevalue("logged_errors")
    yield
    if not asked_for:
        assert not records, f"logged as errors: {[record.getMessage() for record in records]}"
