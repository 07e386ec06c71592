"""The adapter for OpenAI-compatible chat servers against their protocol, healthy and in every way broken."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Sequence
from typing import Any

import pytest

from tests.fakes.http_server import Drop, Stall, Step, serving
from tests.fakes.keyring import MemoryKeyring
from tests.fakes.openai_server import DONE, OpenAiServer, event, finish, piece, usage
from tests.running import AT_ONCE, run
from tutor.errors import (
    EngineError,
    EngineMissing,
    EngineTimeout,
    KeyRefused,
    ReplyCutOff,
    ReplyTooLong,
    ServerBusy,
    ServerUnreachable,
)
from tutor.settings import Settings
from tutor.thinking.contract import Message, PromptUse
from tutor.thinking.openai_api import OpenAiChat
from tutor.workers.contract import FallenBack, Restarted

ASK = [Message("system", "Be a tutor."), Message("user", "Hello!")]


def settings(server: OpenAiServer, **others: Any) -> Settings:
    limits = {"first_token_timeout_s": 60.0, "next_token_timeout_s": 60.0}
    return Settings(openai_chat_address=server.host, **{**limits, **others})


def ask(server: OpenAiServer, **others: Any) -> tuple[str, EngineError | None]:
    """Start while all is well, then ask once: the text that came, and the error after it."""

    async def scenario() -> tuple[str, EngineError | None]:
        async with serving(server):
            script, server.answers = server.answers, []
            model, given = OpenAiChat(settings(server, **others)), list[str]()
            try:
                await model.start()
                server.answers = script
                async for text in model.reply(ASK):
                    given.append(text)
            except EngineError as fault:
                return "".join(given), fault
            finally:
                await model.close()
            return "".join(given), None

    return run(scenario())


def test_an_answer_comes_in_pieces_and_the_request_is_right() -> None:
    server = OpenAiServer([[piece("Hello"), piece(" there"), finish(), usage(20), DONE]])
    assert ask(server, reply_tokens=77) == ("Hello there", None)
    (_, warm_up), (_, chat) = server.requests
    assert warm_up["max_tokens"] == 1
    assert chat["model"] == "tiny"
    assert [m["role"] for m in chat["messages"]] == ["system", "user"]
    assert chat["max_tokens"] == 77
    assert chat["stream_options"] == {"include_usage": True}
    assert "return_progress" not in chat, "only llama-server knows that"
    assert server.connections == 1


WHOLE: dict[str, Sequence[Step]] = {
    "without [DONE]": [piece("Hello"), finish()],
    "without a reason": [piece("Hello"), DONE],
    "with comments and other fields": [b": ping\n\n", b"event: message\nid: 1\n", piece("Hello"), finish()],
    "with carriage returns": [piece("Hello").replace(b"\n", b"\r\n"), finish(), DONE],
    "with thoughts": [event({"choices": [{"delta": {"reasoning_content": "Hm."}}]}), piece("Hello"), DONE],
}


@pytest.mark.parametrize("script", WHOLE.values(), ids=WHOLE.keys())
def test_servers_that_write_it_differently_are_understood(script: Sequence[Step]) -> None:
    assert ask(OpenAiServer([script])) == ("Hello", None)


def test_text_split_inside_a_letter_arrives_whole() -> None:
    line = piece("Grüß dich, 你好")
    cut = line.index("ü".encode()) + 1
    assert ask(OpenAiServer([[line[:cut], line[cut:], DONE]])) == ("Grüß dich, 你好", None)


CUT_OFF: dict[str, Sequence[Step]] = {
    "just ends": [piece("Hello")],
    "connection breaks": [piece("Hello"), Drop()],
    "half an event": [piece("Hello"), piece("there")[:25]],
    "no JSON": [piece("Hello"), b"data: <html>\n\n", DONE],
    "no event": [piece("Hello"), b"<html>oops</html>\n", DONE],
    "JSON that is no answer": [piece("Hello"), event({"choices": 5}), DONE],
    "an error in mid-stream": [
        piece("Hello"),
        event({"error": {"message": "the model crashed", "code": 500}}),
    ],
    "an older llama-server's error": [piece("Hello"), b'error: {"code":500,"message":"failed"}\n\n'],
    "stalls": [piece("Hello"), Stall()],
}


@pytest.mark.parametrize("script", CUT_OFF.values(), ids=CUT_OFF.keys())
def test_a_broken_answer_keeps_its_text_and_is_marked(script: Sequence[Step]) -> None:
    text, fault = ask(OpenAiServer([script]), next_token_timeout_s=1.0)
    assert text == "Hello"
    assert type(fault) is ReplyCutOff
    assert fault.remedy
    assert "<html>" not in str(fault)


def test_the_length_limit_is_marked() -> None:
    text, fault = ask(OpenAiServer([[piece("Hello"), finish("length"), DONE]]))
    assert text == "Hello"
    assert isinstance(fault, ReplyTooLong)


NOTHING: dict[str, tuple[Sequence[Step], type[EngineError]]] = {
    "ends without a word": ([], ReplyCutOff),
    "says that it is done": ([finish(), DONE], ReplyCutOff),
    "breaks at once": ([Drop()], ServerUnreachable),
    "stalls": ([Stall()], EngineTimeout),
    "only keeps the connection alive": ([b": ping\n\n", Stall()], EngineTimeout),
    "no event": ([b"<html>oops</html>\n"], EngineError),
}


@pytest.mark.parametrize(("script", "kind"), NOTHING.values(), ids=NOTHING.keys())
def test_no_answer_at_all_is_told(script: Sequence[Step], kind: type[EngineError]) -> None:
    text, fault = ask(OpenAiServer([script]), first_token_timeout_s=1.0)
    assert text == ""
    assert type(fault) is kind
    assert fault.remedy


REFUSALS: dict[str, tuple[int, bytes, type[EngineError], str]] = {
    "busy": (429, b'{"error":{"message":"Rate limit reached"}}', ServerBusy, "Wait 7 seconds"),
    "still loading": (503, b'{"error":{"message":"Loading model"}}', ServerBusy, "Wait"),
    "an error in HTML": (502, b"<html><b>Bad Gateway</b></html>", EngineError, "again"),
    "out of memory": (500, b'{"error":{"message":"CUDA out of memory"}}', EngineError, "smaller"),
    "a redirect": (302, b"", EngineError, "settings"),
    "another path": (404, b"<html>Not Found</html>", EngineMissing, "/v1"),
}


@pytest.mark.parametrize(("status", "body", "kind", "remedy"), REFUSALS.values(), ids=REFUSALS.keys())
def test_a_refusal_says_what_to_do(status: int, body: bytes, kind: type[EngineError], remedy: str) -> None:
    server = OpenAiServer(refusals={"/chat/completions": (status, body)})
    server.headers = {"Retry-After": "7", "Location": "http://192.0.2.1/"}
    _, fault = ask(server)
    assert type(fault) is kind
    assert remedy in fault.remedy
    assert "<" not in str(fault)


def test_without_the_right_key_it_says_so_and_with_it_it_answers(own_keyring: MemoryKeyring) -> None:
    server = OpenAiServer(key="secret-7")

    async def scenario() -> None:
        async with serving(server):
            with pytest.raises(KeyRefused) as caught:
                await OpenAiChat(settings(server)).start()
            assert "Server keys" in caught.value.remedy
            own_keyring.entries[server.host] = "secret-7"
            model = OpenAiChat(settings(server))
            await model.start()
            assert [text async for text in model.reply(ASK)]
            await model.close()

    run(scenario())


def test_an_unknown_model_and_a_server_without_a_list() -> None:
    _, fault = ask(OpenAiServer(), openai_chat_model="huge")
    assert isinstance(fault, EngineMissing)
    assert "'huge'" in fault.message
    silent = OpenAiServer(refusals={"/models": (404, b"{}")})
    assert ask(silent, openai_chat_model="tiny") == ("Hello! How are you?", None)
    _, fault = ask(silent)
    assert isinstance(fault, EngineMissing)


def test_no_address_and_a_bad_one() -> None:
    with pytest.raises(EngineMissing, match="address"):
        run(OpenAiChat(Settings()).start())


def test_the_first_model_that_looks_like_one_to_chat_with_is_taken() -> None:
    names = ["nomic-embed-text", "whisper-large-v3", "qwen3-4b", "llama"]

    async def scenario() -> str:
        async with serving(OpenAiServer(models=[{"id": name} for name in names])) as server:
            model = OpenAiChat(settings(server))
            await model.start()
            await model.close()
            return model.label

    assert run(scenario()) == "chat server qwen3-4b"


@pytest.mark.parametrize(
    ("told", "wanted", "context"),
    [
        ({"max_model_len": 32_768}, 0, 32_768),
        ({"meta": {"n_ctx": 2048}}, 0, 2048),
        ({}, 0, 4096),
        ({}, 9000, 9000),
    ],
)
def test_how_much_the_model_sees(told: dict[str, Any], wanted: int, context: int) -> None:
    async def scenario() -> int:
        async with serving(OpenAiServer(models=[{"id": "tiny", **told}])) as server:
            model = OpenAiChat(settings(server, openai_chat_context=wanted))
            await model.start()
            await model.close()
            return model.context

    assert run(scenario()) == context


TIMINGS = {"prompt_n": 9, "cache_n": 311, "predicted_n": 3}
COSTS: dict[str, tuple[bytes, list[PromptUse]]] = {
    "cached, as OpenAI tells it": (usage(320, 256), [PromptUse(256, 64)]),
    "not told what was cached": (usage(320), [PromptUse(None, 320)]),
    "llama-server": (event({"choices": [], "timings": TIMINGS}), [PromptUse(311, 9)]),
    "nothing told": (b": nothing\n\n", []),
}


@pytest.mark.parametrize(("line", "use"), COSTS.values(), ids=COSTS.keys())
def test_what_the_prompt_cost_is_told(line: bytes, use: list[PromptUse]) -> None:
    async def scenario() -> list[PromptUse]:
        async with serving(OpenAiServer()) as server:
            model, told = OpenAiChat(settings(server)), list[PromptUse]()
            await model.start()
            server.answers = [[piece("Hi"), finish(), line, DONE]]
            async for _ in model.reply(ASK, told.append):
                pass
            await model.close()
            return told

    assert run(scenario()) == use


def test_closing_an_answer_hangs_up_at_once() -> None:
    async def scenario() -> None:
        async with serving(OpenAiServer()) as server:
            model = OpenAiChat(settings(server))
            await model.start()
            server.answers = [[piece("Hello"), Stall()]]
            pieces = model.reply(ASK)
            await anext(pieces)
            begun = time.monotonic()
            await pieces.aclose()  # type: ignore[attr-defined]
            async with asyncio.timeout(30):
                await server.hung_up.wait()
            assert time.monotonic() - begun < AT_ONCE
            await model.close()

    run(scenario())


def test_a_prompt_that_is_too_long_is_cut_and_told() -> None:
    refused = {"code": 400, "type": "exceed_context_size_error", "n_prompt_tokens": 5000, "n_ctx": 4096}
    news: list[Restarted | FallenBack] = []
    messages = [Message("system", "Be a tutor."), *[Message("user", "word " * 100) for _ in range(40)]]

    class Narrow(OpenAiServer):
        async def respond(self, request: Any, answer: Any) -> None:
            if len(request.body) > 15_000:
                answer.send(400, json.dumps({"error": refused}).encode())
            else:
                await super().respond(request, answer)

    async def scenario() -> int:
        async with serving(Narrow()) as server:
            model = OpenAiChat(settings(server, openai_chat_context=8192), news.append)
            await model.start()
            assert [text async for text in model.reply(messages)]
            await model.close()
            return len(server.requests[-1][1]["messages"])

    assert run(scenario()) < 31
    (told,) = news
    assert isinstance(told, FallenBack)
    assert told.wanted == "the whole talk"


def test_structure_by_schema_and_plain_text_from_a_server_that_knows_none() -> None:
    schema = {"type": "object", "properties": {"say": {"type": "string"}}, "required": ["say"]}
    news: list[Restarted | FallenBack] = []

    async def scenario() -> list[Any]:
        async with serving(OpenAiServer()) as server:
            model = OpenAiChat(settings(server), news.append)
            await model.start()
            server.answers = [[piece('{"say":'), piece(' "Hi"}'), finish(), DONE]]
            first = await model.structured(ASK, schema)
            assert server.requests[-1][1]["response_format"]["json_schema"]["schema"] == schema
            server.answers = [[piece("Hi there."), finish(), DONE]]
            second = await model.structured(ASK, schema)
            assert "response_format" not in server.requests[-1][1]
            await model.close()
            return [first.value, second.value, second.text]

    assert run(scenario()) == [{"say": "Hi"}, None, "Hi there."]
    assert len(news) == 1
