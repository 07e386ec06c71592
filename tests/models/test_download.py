"""Models fetched from a server that lets them down: nothing wrong is kept, nothing right is fetched twice."""

from __future__ import annotations

import asyncio
import json
import signal
import subprocess
import sys
import time
from contextlib import aclosing
from pathlib import Path

import pytest

from tests.fakes.file_server import FileServer, serving
from tests.models.stock import FILES, entry, fetched, loadable, made, shelf_in
from tests.running import AT_ONCE, run
from tutor.errors import DownloadFailed, HashMismatch, ModelError, NotEnoughDisk
from tutor.models import download, getting
from tutor.models.contract import Progress
from tutor.models.shelf import Shelf

BIG = FILES["model.bin"]
LIMIT_S = 15.0


@pytest.fixture(autouse=True)
def no_long_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(download, "_PAUSE_S", 0.001)


def get(tmp_path: Path, server: FileServer, **changes: object) -> list[Progress]:
    return run(fetched(shelf_in(tmp_path), made(base=server.base, **changes)), LIMIT_S)


def is_whole(tmp_path: Path) -> bool:
    folder = tmp_path / "models/tiny"
    return all((folder / path).read_bytes() == content for path, content in FILES.items())


def test_a_model_is_fetched_checked_and_put_in_place(tmp_path: Path) -> None:
    with serving(FileServer(dict(FILES))) as server:
        told = get(tmp_path, server)
    assert is_whole(tmp_path)
    total = sum(map(len, FILES.values()))
    assert {progress.total for progress in told} == {total}
    assert told[-1].done == total
    assert [progress.done for progress in told] == sorted(progress.done for progress in told)
    assert not (tmp_path / "models/.downloads/tiny").exists()


def test_nothing_is_fetched_without_being_asked(tmp_path: Path) -> None:
    with serving(FileServer(dict(FILES))) as server:
        model = made(base=server.base)
        on_shelf = shelf_in(tmp_path)
        run(on_shelf.refresh())
        run(on_shelf.verify(model))
        assert on_shelf.state(model).place == "absent"
        assert not server.requests


CHILD = """
import asyncio, json, sys
from pathlib import Path
from tutor.models.catalogue import read
from tutor.models.shelf import Shelf
async def main():
    model = read(sys.argv[1])[0]
    async for progress in Shelf(Path(sys.argv[2]) / "models").get(model):
        print(progress.done, flush=True)
asyncio.run(main())
"""


def test_a_killed_download_goes_on_where_it_stopped(tmp_path: Path) -> None:
    with serving(FileServer(dict(FILES), stall_after=700_000)) as server:
        listed = json.dumps({"models": [entry(base=server.base)]})
        child = subprocess.Popen(
            [sys.executable, "-c", CHILD, listed, str(tmp_path)], stdout=subprocess.PIPE, text=True
        )
        assert child.stdout is not None
        with child.stdout as told:
            assert any(int(line) > 300_000 for line in told)
            child.send_signal(signal.SIGKILL)
        assert child.wait() == -signal.SIGKILL
        part = tmp_path / "models/.downloads/tiny/files/model.bin.part"
        kept = part.stat().st_size
        assert kept > 0
        assert not list(loadable(tmp_path))
        on_shelf = shelf_in(tmp_path)
        model = made(base=server.base)
        state = run(looked_at(on_shelf, model))
        assert (state.place, state.bytes_here >= kept) == ("partial", True)

        server.go_on.set()
        server.stall_after = None
        server.requests.clear()
        run(fetched(on_shelf, model))
        path, headers = server.requests[0]
        assert (path, headers["range"], headers["if-range"]) == ("/model.bin", f"bytes={kept}-", '"one"')
        assert is_whole(tmp_path)
        assert on_shelf.state(model).place == "program"


async def looked_at(on_shelf: Shelf, model):  # type: ignore[no-untyped-def]
    await on_shelf.verify(model)
    return on_shelf.state(model)


def begun(tmp_path: Path, content: bytes, validator: str = '"one"') -> None:
    """A part from an earlier time."""
    files = tmp_path / "models/.downloads/tiny/files"
    files.mkdir(parents=True)
    (files / "model.bin.part").write_bytes(content)
    (files / "model.bin.part.json").write_text(json.dumps({"validator": validator}))


def test_a_server_that_knows_no_parts_sends_everything_again(tmp_path: Path) -> None:
    begun(tmp_path, BIG[:1000])
    with serving(FileServer(dict(FILES), ranges=False)) as server:
        get(tmp_path, server)
        ranges = [headers.get("range") for path, headers in server.requests if path == "/model.bin"]
    assert ranges == ["bytes=1000-"], "what comes is the whole file, and it is not asked for twice"
    assert is_whole(tmp_path)


def test_another_version_on_the_server_is_noticed_and_the_part_not_mixed_with_it(tmp_path: Path) -> None:
    begun(tmp_path, b"x" * 1000, '"zero"')
    with serving(FileServer(dict(FILES))) as server:
        get(tmp_path, server)
        assert server.requests[0][1]["if-range"] == '"zero"'
    assert is_whole(tmp_path)


def test_a_part_without_a_known_version_is_told_apart_by_its_hash(tmp_path: Path) -> None:
    begun(tmp_path, b"x" * 1000, "")
    with serving(FileServer(dict(FILES), etag="")) as server:
        get(tmp_path, server)
        assert [headers.get("range") for path, headers in server.requests if path == "/model.bin"] == [
            "bytes=1000-",
            None,
        ]
    assert is_whole(tmp_path)


@pytest.mark.parametrize("size", [len(BIG), len(BIG) + 1], ids=["whole", "too long"])
def test_a_part_that_is_whole_or_too_long_is_checked_first(size: int, tmp_path: Path) -> None:
    begun(tmp_path, (BIG + b"!")[:size])
    with serving(FileServer(dict(FILES))) as server:
        get(tmp_path, server)
        fetched_big = [path for path, _ in server.requests if path == "/model.bin"]
    assert len(fetched_big) == (0 if size == len(BIG) else 1)
    assert is_whole(tmp_path)


def test_a_connection_that_breaks_again_and_again_is_gone_on_with(tmp_path: Path) -> None:
    with serving(FileServer(dict(FILES), cut_after=200_000)) as server:
        get(tmp_path, server)
        ranges = [headers.get("range") for path, headers in server.requests if path == "/model.bin"]
    assert is_whole(tmp_path)
    assert len(ranges) >= 6, "a megabyte in pieces of 200,000 bytes"
    assert all(ranges[1:])


@pytest.mark.parametrize("status", [500, 503, 429])
def test_a_server_out_of_order_is_asked_again(status: int, tmp_path: Path) -> None:
    with serving(FileServer(dict(FILES), status=status, failures=3)) as server:
        get(tmp_path, server)
    assert is_whole(tmp_path)


def test_a_server_that_stays_out_of_order_is_told(tmp_path: Path) -> None:
    with serving(FileServer(dict(FILES), status=500)) as server:
        with pytest.raises(DownloadFailed, match=r"127\.0\.0\.1 is busy or out of order") as caught:
            get(tmp_path, server)
        assert len(server.requests) == download.ATTEMPTS
    assert "goes on where it stopped" in caught.value.remedy


def test_a_file_that_is_gone_is_told_at_once(tmp_path: Path) -> None:
    with serving(FileServer({})) as server:
        with pytest.raises(DownloadFailed, match=r"does not have model\.bin any more"):
            get(tmp_path, server)
        assert len(server.requests) == 1


def test_nobody_at_the_address_is_told(tmp_path: Path) -> None:
    with serving(FileServer()) as server:
        pass
    with pytest.raises(DownloadFailed, match="could not be reached"):
        get(tmp_path, server)


@pytest.mark.parametrize(
    "server",
    [
        FileServer({**FILES, "model.bin": BIG[:-1] + b"?"}),
        FileServer({**FILES, "model.bin": BIG + b"?"}),
        # It would go on for ever: waiting for its end fails by the test's time limit.
        FileServer(
            {**FILES, "model.bin": BIG + b"?" * 500_000}, chunked=True, stall_after=len(BIG) + 300_000
        ),
        FileServer({**FILES, "model.bin": BIG[:-1]}),
        FileServer(dict(FILES), html=True),
    ],
    ids=["swapped", "longer", "endless", "shorter", "log-in page"],
)
def test_what_is_not_the_model_never_becomes_loadable(server: FileServer, tmp_path: Path) -> None:
    with serving(server), pytest.raises(HashMismatch, match=r"is not the model\.bin"):
        get(tmp_path, server)
    assert not list(loadable(tmp_path))
    assert not (tmp_path / "models/.downloads/tiny/files/model.bin").exists()


def test_a_stalled_connection_is_given_up_and_gone_on_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(download, "STALL_S", 0.2)
    with serving(FileServer(dict(FILES), stall_after=400_000)) as server:
        get(tmp_path, server)
        assert len(server.requests) >= 3
    assert is_whole(tmp_path)


def test_a_server_that_stays_silent_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(download, "STALL_S", 0.1)
    with serving(FileServer(dict(FILES), stall_after=0)) as server:
        with pytest.raises(DownloadFailed, match="did not answer in time"):
            get(tmp_path, server)
        assert len(server.requests) == download.ATTEMPTS


def test_cancelling_waits_for_nothing_and_keeps_the_part(tmp_path: Path) -> None:
    async def cancelled(model, on_shelf: Shelf) -> float:  # type: ignore[no-untyped-def]
        async with aclosing(on_shelf.get(model)) as news:
            async for progress in news:
                if progress.done >= 100_000:
                    break
            began = time.monotonic()
        return time.monotonic() - began

    with serving(FileServer(dict(FILES), stall_after=500_000)) as server:
        model, on_shelf = made(base=server.base), shelf_in(tmp_path)
        assert run(cancelled(model, on_shelf)) < AT_ONCE
        assert on_shelf.state(model).place == "partial"
        assert on_shelf.state(model).bytes_here >= 100_000


def test_a_cancelled_task_ends_the_download(tmp_path: Path) -> None:
    async def cancelled(server: FileServer) -> float:
        task = asyncio.create_task(fetched(shelf_in(tmp_path), made(base=server.base)))
        await asyncio.to_thread(server.stalled.wait)
        began = time.monotonic()
        task.cancel()
        await asyncio.wait({task})
        assert task.cancelled()
        return time.monotonic() - began

    with serving(FileServer(dict(FILES), stall_after=500_000)) as server:
        assert run(cancelled(server)) < AT_ONCE


def test_a_disk_that_is_too_small_is_told_before_the_first_byte(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(getting, "free_disk", lambda _: 150_000_000)
    with serving(FileServer(dict(FILES))) as server:
        with pytest.raises(NotEnoughDisk, match=r"needs 0\.2 GB of disk space, and 0\.1 GB are free"):
            get(tmp_path, server)
        assert not server.requests


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full disk to offer")
def test_a_disk_that_fills_up_on_the_way_is_told(tmp_path: Path) -> None:
    files = tmp_path / "models/.downloads/tiny/files"
    files.mkdir(parents=True)
    (files / "model.bin.part").symlink_to("/dev/full")
    with serving(FileServer(dict(FILES))) as server, pytest.raises(NotEnoughDisk, match="disk is full"):
        get(tmp_path, server)


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "models").write_text("a file in its place")
    with serving(FileServer(dict(FILES))) as server, pytest.raises(ModelError, match="can't be written"):
        get(tmp_path, server)


def test_one_model_is_fetched_once_at_a_time(tmp_path: Path) -> None:
    async def twice(server: FileServer) -> None:
        model = made(base=server.base)
        first = asyncio.create_task(fetched(shelf_in(tmp_path), model))
        await asyncio.to_thread(server.stalled.wait)
        with pytest.raises(DownloadFailed, match="being fetched already"):
            await fetched(shelf_in(tmp_path), model)
        server.go_on.set()
        await first

    with serving(FileServer(dict(FILES), stall_after=500_000)) as server:
        run(twice(server))
    assert is_whole(tmp_path)


def test_a_proxy_is_never_asked_for_this_computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    with serving(FileServer(dict(FILES))) as server:
        get(tmp_path, server)
    assert is_whole(tmp_path)


def test_what_had_arrived_whole_is_not_fetched_again(tmp_path: Path) -> None:
    with serving(FileServer({"model.bin": BIG})) as server:
        with pytest.raises(DownloadFailed, match=r"config\.json"):
            get(tmp_path, server)
        server.files.update(FILES)
        server.requests.clear()
        get(tmp_path, server)
        assert [path for path, _ in server.requests] == ["/config.json"]
    assert is_whole(tmp_path)
