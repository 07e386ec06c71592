"""Asking for the newest version, of a real server on this computer: its answers, its moods, and giving up."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator

import pytest

from tests.running import AT_ONCE
from tests.servers.announcements import PAGE, Announcements, announcing
from tutor.errors import UpdateUnknown
from tutor.servers import releases
from tutor.servers.releases import LONGEST, Release, asking, own_version


@pytest.fixture
def server() -> Iterator[Announcements]:
    with announcing() as made:
        yield made


def answer(server: Announcements) -> Release:
    return asking(server.url).result(60)


def refusal(server: Announcements) -> str:
    with pytest.raises(UpdateUnknown) as told:
        answer(server)
    assert told.value.remedy
    return str(told.value)


def test_a_newer_version_is_told_with_its_page_and_notes(server: Announcements) -> None:
    server.announce(notes="Better ears.\n<b>Faster</b>\x1b[31m")
    release = answer(server)
    assert (release.version, release.page) == ("99.1", PAGE)
    assert release.notes == "Better ears.\n<b>Faster</b>[31m", "no character that a terminal obeys"
    assert release.newer


@pytest.mark.parametrize(
    ("number", "newer"),
    [
        ("0.0.1", False),
        (own_version(), False),
        (f"{own_version()}.post1", True),
        ("10.0", True),
        ("0.1rc1", False),
    ],
)
def test_versions_are_compared_as_versions(number: str, newer: bool) -> None:
    assert own_version() == "0.1.0"
    assert Release(number, PAGE).newer is newer


def test_nothing_is_sent_but_the_question(server: Announcements) -> None:
    server.announce()
    answer(server)
    ((path, headers),) = server.asked
    assert path == "/newest.json"
    assert own_version() not in str(headers)
    assert set(headers) <= {"Host", "Accept", "Accept-Encoding", "User-Agent", "Connection"}
    assert headers["User-Agent"] == "voice-tutor"


@pytest.mark.parametrize(
    "told",
    [
        {"version": "newest"},
        {"version": 2},
        {"version": "1" * 80},
        {"page": "http://example.org/"},
        {"page": "javascript:alert(1)"},
        {"page": "file:///etc/passwd"},
        {"page": "https://"},
        {"page": "https://example.org/ x"},
        {"page": "https://example.org/" + "x" * 600},
        {"page": None},
        {"notes": ["a"]},
    ],
    ids=str,
)
def test_an_answer_that_is_not_as_agreed_is_not_believed(
    server: Announcements, told: dict[str, object]
) -> None:
    server.announce(**told)
    assert "does not tell of a version" in refusal(server)


@pytest.mark.parametrize("body", [b"", b"<html>log in</html>", b"[]", b"null", b"\xff", b"[" * 50_000])
def test_nonsense_is_told_with_what_to_do(server: Announcements, body: bytes) -> None:
    server.body = body
    assert "log-in page" in refusal(server)


def test_an_answer_without_an_end_is_cut_off(server: Announcements) -> None:
    server.announce(notes="x" * (LONGEST + 1))
    assert "does not tell of a version" in refusal(server)


def test_long_notes_are_cut(server: Announcements) -> None:
    server.announce(notes="x" * 10_000)
    assert len(answer(server).notes) == releases.LONGEST_NOTES + 1


def test_a_page_that_is_gone_is_told(server: Announcements) -> None:
    server.status = 404
    assert "status 404" in refusal(server)


def test_it_goes_where_it_is_sent_but_not_for_ever(server: Announcements) -> None:
    server.status, server.headers = 302, {"Location": "/again.json"}
    assert "on and on" in refusal(server)
    assert len(server.asked) == releases.MOST_HOPS + 1


@pytest.mark.parametrize("place", ["http://example.org/x", "ftp://127.0.0.1/x", "file:///etc/passwd"])
def test_it_is_not_sent_to_where_others_could_change_the_answer(server: Announcements, place: str) -> None:
    server.status, server.headers = 302, {"Location": place}
    assert "not protected" in refusal(server)


@pytest.mark.parametrize("url", ["http://example.org/newest.json", "nonsense", "", "file:///etc/passwd"])
def test_an_address_that_is_not_protected_is_not_asked(url: str) -> None:
    with pytest.raises(UpdateUnknown, match="not protected"):
        asking(url).result(60)


def test_nobody_there_is_told(server: Announcements) -> None:
    url = server.url.replace(str(server.server_port), "9")
    with pytest.raises(UpdateUnknown, match=r"could not be reached.*connection"):
        asking(url).result(60)


def test_a_name_that_nobody_knows_is_told() -> None:
    with pytest.raises(UpdateUnknown, match="could not be reached"):
        asking("https://voice-tutor.invalid/newest.json").result(60)


def test_silence_has_an_end(server: Announcements, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(releases, "LIMIT_S", 0.2)
    server.silent.clear()
    assert "did not answer in time" in refusal(server)


def test_giving_up_ends_the_question_at_once(server: Announcements) -> None:
    server.silent.clear()
    question = asking(server.url)
    wait(lambda: server.asked)
    question.cancel()
    wait(lambda: "update" not in {thread.name for thread in threading.enumerate()}, limit_s=AT_ONCE)


def wait(happened: Callable[[], object], limit_s: float = 60.0) -> None:
    deadline, pause = time.monotonic() + limit_s, threading.Event()
    while not happened():
        assert time.monotonic() < deadline
        pause.wait(0.01)


def test_the_repository_knows_no_address() -> None:
    assert releases.address() == ""
