"""One file over HTTP: resumed where it stopped, checked while it comes, and never longer than promised.

What has arrived lies in `<name>.part`; beside it, `<name>.part.json` holds the server's name for this version
of the file. A part gets its real name only when its sha256 is right.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
from collections.abc import AsyncGenerator, Callable
from contextlib import AsyncExitStack, aclosing
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast
from urllib.parse import urlsplit

from tutor.errors import DownloadFailed, HashMismatch, ModelError, NotEnoughDisk
from tutor.models.catalogue import ModelFile
from tutor.models.contract import Step
from tutor.text import Text

if TYPE_CHECKING:
    from hashlib import _Hash

    import httpx

Report = Callable[[Step, int], None]
"""Told what is done, and how many bytes of the file are done."""

CONNECT_S = 15.0
STALL_S = 20.0
"""After so long without a byte the connection is given up, and tried again."""
ATTEMPTS = 5
_PAUSE_S = 1.0
"""Before the second attempt; doubled each time. An attempt that brought something starts the count anew."""
_FULL_DISK = {28, 112, 122}
"""ENOSPC, Windows' ERROR_DISK_FULL, EDQUOT."""

_CHECK_CONNECTION = Text("Check the internet connection, and try again: it goes on where it stopped.")


class _Retry(Exception):
    """An attempt has failed; the next one may not."""

    def __init__(self, problem: ModelError) -> None:
        self.problem = problem


class _Afresh(Exception):
    """What is on the disk belongs to another version of the file."""


def client() -> httpx.AsyncClient:
    """For downloads; proxies from the environment are obeyed, but never for this computer."""
    import httpx

    timeout = httpx.Timeout(STALL_S, connect=CONNECT_S)
    here = {f"all://{name}": None for name in ("127.0.0.1", "localhost", "[::1]")}
    # Compressed answers would make nonsense of ranges and sizes.
    headers = {"Accept-Encoding": "identity", "User-Agent": "voice-tutor"}
    return httpx.AsyncClient(timeout=timeout, headers=headers, follow_redirects=True, mounts=here)


def part_of(target: Path) -> Path:
    """Where what has arrived of a file lies."""
    return target.with_name(target.name + ".part")


async def fetch(http: httpx.AsyncClient, file: ModelFile, target: Path, report: Report) -> None:
    """Bring the file to `target`, checked. Raises DownloadFailed, HashMismatch or NotEnoughDisk.

    What has arrived is kept for the next time, unless it is wrong.
    """
    part, failed = part_of(target), 0
    while True:
        before = _size(part)
        try:
            await _attempt(http, file, part, report)
            break
        except _Afresh:
            _forget(part)
            if before == 0:
                raise _changed(file) from None
        except _Retry as retry:
            failed = 1 if _size(part) > before else failed + 1
            if failed >= ATTEMPTS:
                raise retry.problem from retry
            await asyncio.sleep(_PAUSE_S * 2 ** (failed - 1))
        except OSError as error:
            raise disk_problem(error) from error
    try:
        part.replace(target)
        _description(part).unlink(missing_ok=True)
    except OSError as error:
        raise disk_problem(error) from error


async def _attempt(http: httpx.AsyncClient, file: ModelFile, part: Path, report: Report) -> None:
    import httpx

    have = _size(part)
    if have > file.size:
        _forget(part)
        have = 0
    digest = hashlib.sha256()
    if have:
        async for done in hashing(part, digest):
            report("checking", done)
    if have < file.size:
        headers = {"Range": f"bytes={have}-"} if have else {}
        if have and (known := _validator(part)):
            headers["If-Range"] = known
        try:
            async with AsyncExitStack() as stack:
                answer = await stack.enter_async_context(http.stream("GET", file.url, headers=headers))
                begin = _judge(answer, file, have)
                if begin == 0 and have:
                    digest, have = hashlib.sha256(), 0
                _describe(part, answer)
                await _write(answer, file, part, begin, digest, report)
        except httpx.TimeoutException as error:
            raise _Retry(_failed(Text("{server} did not answer in time.", server=_host(file)))) from error
        except httpx.TransportError as error:
            raise _Retry(
                _failed(Text("{server} could not be reached, or hung up.", server=_host(file)))
            ) from error
        except httpx.HTTPError as error:
            raise _failed(Text("{server} gave an answer that makes no sense.", server=_host(file))) from error
        if _size(part) < file.size:
            raise _Retry(_failed(Text("{server} hung up too early.", server=_host(file))))
    if digest.hexdigest() != file.sha256:
        raise _Afresh


def _judge(answer: httpx.Response, file: ModelFile, have: int) -> int:
    """Where in the file the answer begins. Raises for every answer that is not this file."""
    status = answer.status_code
    if urlsplit(file.url).scheme == "https" and answer.url.scheme != "https":
        raise _failed(Text("{server} sent us on to an address that is not protected.", server=_host(file)))
    if status == 416 and have:  # the file has no such part
        raise _Afresh
    if status in {408, 425, 429} or status >= 500:
        raise _Retry(
            _failed(
                Text("{server} is busy or out of order (status {status}).", server=_host(file), status=status)
            )
        )
    if status not in {200, 206}:
        raise DownloadFailed(
            Text(
                "{server} does not have {path} any more (status {status}).",
                server=_host(file),
                path=file.path,
                status=status,
            ),
            "Choose another model, or look for a newer version of the program.",
        )
    if answer.headers.get("Content-Type", "").startswith("text/html"):
        raise _changed(file)
    begin, total = 0, _number(answer.headers.get("Content-Length"))
    if status == 206:
        begin, total = _range(answer.headers.get("Content-Range", ""))
        if begin != have:
            raise _Afresh
    if total is not None and total != file.size:
        if begin:
            raise _Afresh
        raise _changed(file)
    return begin


async def _write(
    answer: httpx.Response, file: ModelFile, part: Path, begin: int, digest: _Hash, report: Report
) -> None:
    done = begin
    with part.open("r+b" if begin else "wb") as out:
        out.seek(begin)
        # As it comes: a reader that gathers bytes loses them when the connection breaks.
        async with aclosing(cast("AsyncGenerator[bytes, None]", answer.aiter_raw())) as chunks:
            async for chunk in chunks:
                if done + len(chunk) > file.size:
                    raise _Afresh
                out.write(chunk)
                digest.update(chunk)
                done += len(chunk)
                report("downloading", done)
        _settle(out)


def _settle(out: BinaryIO) -> None:
    out.flush()
    os.fsync(out.fileno())


async def hashing(path: Path, digest: _Hash) -> AsyncGenerator[int, None]:
    """Add a file's bytes to the hash; yields how many were read, so that it can be watched and cancelled."""
    done = 0
    with path.open("rb") as file:
        while chunk := file.read(1 << 22):
            digest.update(chunk)
            done += len(chunk)
            yield done
            await asyncio.sleep(0)


def disk_problem(error: OSError) -> ModelError:
    """A fault of the disk in plain words."""
    if error.errno in _FULL_DISK or getattr(error, "winerror", None) in _FULL_DISK:
        return NotEnoughDisk(
            "The disk is full.", "Make room, and try again: the download goes on where it stopped."
        )
    return ModelError(
        Text("The models' folder can't be written or read ({error}).", error=str(error.strerror or error)),
        "Check that the folder belongs to you, and try again.",
    )


# What the server said of the file ---------------------------------------------------------------------


def _description(part: Path) -> Path:
    return part.with_name(part.name + ".json")


def _describe(part: Path, answer: httpx.Response) -> None:
    etag = answer.headers.get("ETag", "")
    # A weak one says nothing about bytes.
    validator = etag if etag and not etag.startswith("W/") else answer.headers.get("Last-Modified", "")
    _description(part).write_text(json.dumps({"validator": validator}), "utf-8")


def _validator(part: Path) -> str:
    try:
        known = json.loads(_description(part).read_text("utf-8"))["validator"]
    except (OSError, ValueError, KeyError, TypeError):
        return ""  # the hash will tell whether the rest fits
    return known if isinstance(known, str) else ""


def _forget(part: Path) -> None:
    part.unlink(missing_ok=True)
    _description(part).unlink(missing_ok=True)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _range(header: str) -> tuple[int, int | None]:
    """First byte and whole size from `bytes 100-200/300`; -1 when that can't be read."""
    unit, _, rest = header.partition(" ")
    span, _, total = rest.partition("/")
    begin = _number(span.partition("-")[0])
    return (begin if unit == "bytes" and begin is not None else -1), _number(total)


def _number(text: str | None) -> int | None:
    return int(text) if text and text.isascii() and text.isdigit() else None


def _host(file: ModelFile) -> str:
    return urlsplit(file.url).hostname or Text("The server")


def _failed(what: Text) -> DownloadFailed:
    return DownloadFailed(what, _CHECK_CONNECTION)


def _changed(file: ModelFile) -> HashMismatch:
    return HashMismatch(
        Text("What {file} sent is not the {path} that the program knows.", file=_host(file), path=file.path),
        "It was not kept. Try again; a network with a log-in page can cause this. If it happens again, look "
        "for a newer version of the program.",
    )
