"""The Ollama adapter against its protocol, healthy and in every way broken."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from typing import Any

import pytest

from tests.fakes.ollama_server import Drop, OllamaServer, Stall, Step, error, last, piece, serving
from tests.running import AT_ONCE, run
from tutor.errors import EngineError, EngineMissing, EngineTimeout, ReplyCutOff, ServerUnreachable, WayOut
from tutor.models.catalogue import catalogue
from tutor.settings import Settings
from tutor.thinking.contract import Message
from tutor.thinking.ollama import Ollama, available, chosen_model, models
from tutor.thinking.ollama_protocol import SUGGESTED

NOBODY = "http://127.0.0.1:9"
ASK = [Message("system", "Be a tutor."), Message("user", "Hello!")]


def settings(server: OllamaServer, **others: Any) -> Settings:
    limits = {"first_token_timeout_s": 60.0, "next_token_timeout_s": 60.0}
    return Settings(ollama_host=server.host, **{**limits, **others})


async def answer(model: Ollama, given: list[str]) -> None:
    async for text in model.reply(ASK):
        given.append(text)  # noqa: PERF401  what was given before an error counts


def ask(server: OllamaServer, **others: Any) -> tuple[str, EngineError | None]:
    """Start, ask once, close: the text that came, and the error after it."""

    async def scenario() -> tuple[str, EngineError | None]:
        async with serving(server):
            model, given = Ollama(settings(server, **others)), list[str]()
            try:
                await model.start()
                await answer(model, given)
            except EngineError as fault:
                return "".join(given), fault
            finally:
                await model.close()
            return "".join(given), None

    return run(scenario())


def test_an_answer_comes_in_pieces_and_the_request_is_right() -> None:
    server = OllamaServer(answers=[[piece("Hello"), piece(" there"), piece("!"), last()]])
    assert ask(server, reply_tokens=77, ollama_keep_alive="-1") == ("Hello there!", None)
    preload, chat = server.requests
    assert preload["messages"] == []
    assert chat["model"] == "tiny:latest"
    assert [m["role"] for m in chat["messages"]] == ["system", "user"]
    assert chat["options"]["num_predict"] == 77
    assert chat["keep_alive"] == -1
    assert chat["think"] is False


def test_keep_alive_with_a_unit_stays_text() -> None:
    server = OllamaServer(answers=[[last()]])
    ask(server, ollama_keep_alive="30m")
    assert server.requests[0]["keep_alive"] == "30m"


def test_keep_alive_with_blanks_around_it_is_understood() -> None:
    server = OllamaServer(answers=[[last()]])
    ask(server, ollama_keep_alive=" 30m ")
    assert server.requests[0]["keep_alive"] == "30m"


REFUSALS = {
    "keep-alive": ('time: unknown unit \\" minutes\\" in duration \\"5 minutes\\"', "30m"),
    "embedding model": ('\\"tiny\\" does not support chat', "another Ollama model"),
}


@pytest.mark.parametrize(("reason", "remedy"), REFUSALS.values(), ids=REFUSALS.keys())
def test_a_refusal_says_what_to_change(reason: str, remedy: str) -> None:
    body = f'{{"error":"{reason}"}}'.encode()
    _, fault = ask(OllamaServer(status=400, body=body), ollama_keep_alive="5 minutes")
    assert fault is not None
    assert remedy in fault.remedy


def test_text_split_inside_a_letter_arrives_whole() -> None:
    line = piece("Grüß dich, 你好")
    cut = line.index("ü".encode()) + 1
    server = OllamaServer(answers=[[line[:cut], line[cut:], last()]])
    assert ask(server) == ("Grüß dich, 你好", None)


CUT_OFF: dict[str, Sequence[Step]] = {
    "ends without done": [piece("Hello")],
    "connection breaks": [piece("Hello"), Drop()],
    "half a line": [piece("Hello"), piece("there")[:25]],
    "blank line": [piece("Hello"), b"\n", last()],
    "no JSON": [piece("Hello"), b"<html>oops</html>\n", last()],
    "JSON that is no answer": [piece("Hello"), b'{"message": 5}\n', last()],
    "error in mid-stream": [piece("Hello"), error("an error was encountered while running the model")],
    "longest length": [piece("Hello"), last("length")],
    "stalls": [piece("Hello"), Stall()],
}


@pytest.mark.parametrize("script", CUT_OFF.values(), ids=CUT_OFF.keys())
def test_a_broken_answer_keeps_its_text_and_is_marked(script: Sequence[Step]) -> None:
    text, fault = ask(OllamaServer(answers=[script]), next_token_timeout_s=1.0)
    assert text == "Hello"
    assert isinstance(fault, ReplyCutOff)
    assert fault.remedy


def test_a_server_that_goes_away_in_mid_answer_can_be_done_without() -> None:
    _, fault = ask(OllamaServer(answers=[[piece("Hello"), Drop()]]))
    assert isinstance(fault, ReplyCutOff)
    assert fault.ways_out == (WayOut("built-in model"),)


NOTHING: dict[str, tuple[Sequence[Step], type[EngineError]]] = {
    "ends without a word": ([], ReplyCutOff),
    "breaks at once": ([Drop()], ServerUnreachable),
    "no JSON": ([b"<html>oops</html>\n"], EngineError),
    "out of memory": ([error("model requires more system memory (9 GiB) than is available")], EngineError),
    "stalls": ([Stall()], EngineTimeout),
}


@pytest.mark.parametrize(("script", "kind"), NOTHING.values(), ids=NOTHING.keys())
def test_no_answer_at_all_is_told(script: Sequence[Step], kind: type[EngineError]) -> None:
    text, fault = ask(OllamaServer(answers=[script]), first_token_timeout_s=1.0)
    assert text == ""
    assert type(fault) is kind
    assert "<html>" not in str(fault)


def test_out_of_memory_offers_a_smaller_model() -> None:
    script = [error("model requires more system memory (9 GiB) than is available")]
    assert "smaller model" in str(ask(OllamaServer(answers=[script]))[1])


def test_a_server_error_in_html_is_told_in_plain_words() -> None:
    _, fault = ask(OllamaServer(status=500, body=b"<html><b>Internal Server Error</b></html>"))
    assert fault is not None
    assert "<" not in str(fault)
    assert "500" in str(fault)


def test_a_missing_model_comes_with_the_command_to_fetch_it() -> None:
    _, fault = ask(OllamaServer(), ollama_model="llama3.2:3b")
    assert isinstance(fault, EngineMissing)
    assert "ollama pull llama3.2:3b" in fault.remedy
    assert fault.ways_out == (WayOut("ollama model", "llama3.2:3b"), WayOut("built-in model"))


def test_a_server_without_models_says_so() -> None:
    _, fault = ask(OllamaServer(models=[]))
    assert isinstance(fault, EngineMissing)
    assert "ollama pull" in fault.remedy
    assert fault.ways_out == (WayOut("ollama model", SUGGESTED), WayOut("built-in model"))
    assert any(model.ollama_name == SUGGESTED for model in catalogue()), "it can be fetched in the window"


def test_nobody_at_the_address() -> None:
    async def scenario() -> None:
        model = Ollama(Settings(ollama_host=NOBODY))
        begun = time.monotonic()
        with pytest.raises(ServerUnreachable, match="does not answer") as told:
            await model.start()
        assert told.value.ways_out == (WayOut("built-in model"),)
        assert time.monotonic() - begun < AT_ONCE
        with pytest.raises(ServerUnreachable):
            await models(Settings(ollama_host=NOBODY))
        assert await available(Settings(ollama_host=NOBODY)) == []
        assert await available(Settings(ollama_host="http://[bad")) == []
        await model.close()

    run(scenario())


def test_a_server_that_dies_between_two_answers_is_told_and_may_come_back() -> None:
    async def scenario() -> None:
        server = OllamaServer(answers=[[piece("Hello"), last()]])
        async with serving(server):
            model = Ollama(settings(server))
            await model.start()
            await answer(model, [])
            server.answers = [[Drop()]]
            with pytest.raises(ServerUnreachable) as told:
                await answer(model, [])
            assert told.value.ways_out == (WayOut("built-in model"),)
            server.answers = [[piece("Back"), last()]]
            given: list[str] = []
            await answer(model, given)
            assert given == ["Back"]
            await model.close()
            await model.close()

    run(scenario())


def test_closing_an_answer_hangs_up_at_once() -> None:
    async def scenario() -> None:
        server = OllamaServer(answers=[[piece("Hello"), Stall()]])
        async with serving(server):
            model = Ollama(settings(server))
            await model.start()
            pieces = model.reply(ASK)
            await anext(pieces)
            begun = time.monotonic()
            await pieces.aclose()  # type: ignore[attr-defined]
            async with asyncio.timeout(30):
                await server.hung_up.wait()
            assert time.monotonic() - begun < AT_ONCE
            await model.close()

    run(scenario())


def test_a_proxy_of_the_environment_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, NOBODY)
    server = OllamaServer(answers=[[piece("Hello"), last()]])
    assert ask(server) == ("Hello", None)


ELSEWHERE: dict[str, Any] = {
    "size": 237,
    "remote_model": "big:120b",
    "remote_host": "https://example.com:443",
}
NOT_FOR_US: dict[str, dict[str, Any]] = {
    "big:cloud": {},
    "huge:480b-cloud": {},
    "own-name:latest": ELSEWHERE,
    "all-minilm:latest": {"details": {"family": "bert"}},
    "nomic:latest": {"details": {"family": "nomic-bert"}},
    "qwen3-embedding:0.6b": {"details": {"family": "qwen3"}},
}


def test_models_in_the_cloud_and_those_that_only_embed_are_never_chosen_by_themselves() -> None:
    async def scenario() -> list[str]:
        server = OllamaServer(models=[*NOT_FOR_US, "tiny:latest"], entries=NOT_FOR_US)
        async with serving(server):
            return await available(Settings(ollama_host=server.host))

    assert run(scenario()) == ["tiny:latest"]


def test_choosing_a_model() -> None:
    assert chosen_model("", ["a:1b", "b:2b"]) == "a:1b"
    assert chosen_model("b", ["a:1b", "b:latest"]) == "b"
    with pytest.raises(EngineMissing, match="'c'"):
        chosen_model("c", ["a:1b"])
