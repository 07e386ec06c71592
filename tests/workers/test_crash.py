"""A crash told in words: how a process ended, and its last words without those of the talk."""

from __future__ import annotations

import asyncio
import os
import signal
from pathlib import Path

import pytest

from tests.running import run
from tests.workers import engines
from tutor.errors import EngineCrashed, EngineTimeout
from tutor.transcribing.contract import Hints, Transcript
from tutor.workers.contract import FallenBack, Restarted
from tutor.workers.crash import cleaned, ending, texts
from tutor.workers.worker import Worker

SPOKEN = "My brother Jonathan lives in Lisbon with his two dogs."
ANSWER = "Oh, two dogs, how lovely! Are they called Bella and Momo?"


@pytest.mark.parametrize(
    ("code", "words", "own_doing"),
    [
        (-9, "killed (SIGKILL)", False),
        (-15, "killed (SIGTERM)", False),
        (-6, "crashed (SIGABRT)", True),
        (-11, "crashed (SIGSEGV)", True),
        (-60, "signal 60", False),
        (3, "by itself with code 3", True),
        (0, "by itself with code 0", False),
        (0xC0000005, "an access violation (0xC0000005)", True),
        (None, "it ended", False),
    ],
)
def test_an_exit_code_in_words(code: int | None, words: str, own_doing: bool) -> None:
    assert words in ending(code)[0]
    assert ending(code)[1] is own_doing


@pytest.mark.parametrize(
    "line",
    [
        SPOKEN,
        f"[info] synthesising '{SPOKEN}'",
        "prompt tail: JONATHAN LIVES IN ...",
        "token stream: with-his-two",
    ],
)
def test_a_line_with_words_of_the_talk_is_left_out(line: str) -> None:
    shown = cleaned(f"loading\n{line}\n{line}\nGGML_ASSERT(n <= 4) failed", [SPOKEN])
    assert "Jonathan" not in shown
    assert "JONATHAN" not in shown
    assert shown.splitlines() == [
        "loading",
        "(a line that may hold words of the talk is left out)",
        "GGML_ASSERT(n <= 4) failed",
    ]


def test_a_short_phrase_is_left_out_too_and_a_single_word_hides_nothing() -> None:
    assert "Anna" not in cleaned("saying: hello, Anna!", ["Hello Anna."])
    assert cleaned("cannot open the file", ["file", "the"]) == "cannot open the file"


def test_secrets_and_the_users_folder_are_not_shown() -> None:
    printed = f"key sk-0123456789abcdef, Authorization: Bearer abc.def, token=xyz in {Path.home()}/models"
    shown = cleaned(printed, [])
    assert not {"0123456789abcdef", "abc.def", "xyz", str(Path.home())} & set(shown.split())
    assert "sk-0123" not in shown
    assert "~/models" in shown


def test_every_text_of_a_request_is_found() -> None:
    request = ([{"role": "user", "content": "one"}], ("two", 3), Hints("en", "three"), Transcript("four"))
    assert {"one", "two", "three", "four"} <= set(texts(request))


def test_a_death_is_reported_without_the_talk(caplog: pytest.LogCaptureFixture) -> None:
    async def scenario() -> None:
        worker = Worker("Sums", engines.Sums, {})
        try:
            await worker.start()
            with pytest.raises(EngineCrashed) as caught:
                async for _ in worker.stream(
                    "chatter", SPOKEN, ANSWER[::-1], first_timeout=60, next_timeout=60
                ):
                    pass
            report = caught.value.report
            assert "Sums, while working: it was killed (SIGKILL)." in report
            assert "assertion failed: n_tokens <= n_batch" in report
            for secret in ("Jonathan", "Bella", "sk-0123456789abcdef", str(Path.home())):
                assert secret not in report
                assert secret not in caplog.text
        finally:
            await worker.close()

    run(scenario())


def test_whoever_watches_is_told_what_ended_and_how() -> None:
    async def scenario() -> list[Restarted | FallenBack]:
        news: list[Restarted | FallenBack] = []
        told = asyncio.Event()

        def watch(what: Restarted | FallenBack) -> None:
            news.append(what)
            told.set()

        worker = Worker("Sums", engines.Sums, {}, watch=watch)
        try:
            await worker.start()
            assert worker.pid is not None
            os.kill(worker.pid, signal.SIGKILL)
            await told.wait()
        finally:
            await worker.close()
        return news

    (restarted,) = run(scenario())
    assert isinstance(restarted, Restarted)
    (crash,) = restarted.crashes
    assert (crash.engine, crash.doing, crash.own_doing) == ("Sums", "idle", False)


def test_a_hang_is_told_as_one(caplog: pytest.LogCaptureFixture) -> None:
    async def scenario() -> None:
        worker = Worker("Sums", engines.Sums, {})
        try:
            await worker.start()
            with pytest.raises(EngineTimeout):
                await worker.call("hold_interpreter", 30, timeout=0.6)
        finally:
            await worker.close()

    run(scenario())
    assert "while working: it gave no answer for 1 s" in caplog.text
