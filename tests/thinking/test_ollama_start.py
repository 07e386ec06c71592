"""How the Ollama adapter begins: what it asks, loads, warns of and refuses; and what it keeps open."""

from __future__ import annotations

import asyncio
import logging
import time
from typing import Any

import pytest

from tests.fakes.ollama_server import Drop, OllamaServer, Stall, last, piece, serving
from tests.running import AT_ONCE, run
from tutor.errors import EngineError, ReplyTooLong, ServerBusy, ServerElsewhere
from tutor.settings import Settings
from tutor.thinking.contract import Message, PromptUse
from tutor.thinking.ollama import Ollama, available
from tutor.workers.contract import FallenBack, Restarted

ASK = [Message("system", "Be a tutor."), Message("user", "Hello!")]
News = list[Restarted | FallenBack]


async def begun(server: OllamaServer, **others: Any) -> tuple[Ollama, News]:
    news: News = []
    limits = {"first_token_timeout_s": 60.0, "next_token_timeout_s": 60.0}
    model = Ollama(Settings(ollama_host=server.host, **{**limits, **others}), news.append)
    await model.start()
    return model, news


async def answer(model: Ollama, messages: list[Message] = ASK) -> str:
    return "".join([text async for text in model.reply(messages)])


def start(server: OllamaServer, **others: Any) -> tuple[Ollama, News]:
    async def scenario() -> tuple[Ollama, News]:
        async with serving(server):
            model, news = await begun(server, **others)
            await model.close()
            return model, news

    return run(scenario())


SIZES: dict[str, tuple[dict[str, Any], int, int]] = {
    "a large model sees the usual": ({}, 0, 8192),
    "a small one what it was trained on": ({"llama.context_length": 2048}, 0, 2048),
    "what is set holds": ({}, 16_384, 16_384),
    "but not beyond its training": ({"llama.context_length": 4096}, 16_384, 4096),
    "a greedy one sees less": (
        {
            "llama.block_count": 80,
            "llama.attention.head_count_kv": 8,
            "llama.attention.key_length": 128,
            "llama.attention.value_length": 128,
        },
        0,
        2048,
    ),
}


@pytest.mark.parametrize(("info", "wanted", "context"), SIZES.values(), ids=SIZES.keys())
def test_the_context_suits_the_model_and_is_said_in_every_request(
    info: dict[str, Any], wanted: int, context: int
) -> None:
    server = OllamaServer(info=info)
    model, _ = start(server, ollama_context=wanted)
    assert model.context == context
    assert [request["options"]["num_ctx"] for request in server.requests] == [context]
    assert server.requests[0]["truncate"] is False


def test_a_model_that_is_loaded_larger_is_not_loaded_anew() -> None:
    server = OllamaServer()
    server.running = [{"model": "tiny:latest", "context_length": 32_768, "size_vram": 5}]
    assert start(server)[0].context == 32_768


def test_on_a_processor_the_prompt_is_read_in_small_batches() -> None:
    server = OllamaServer()
    server.running = [{"model": "tiny:latest", "context_length": 2048, "size_vram": 0}]
    start(server)
    assert server.requests[-1]["options"]["num_batch"] == 64
    server.running, server.requests = [{"model": "tiny:latest", "size_vram": 7_000}], []
    start(server)
    assert "num_batch" not in server.requests[-1]["options"]


@pytest.mark.parametrize(("version", "warned"), [("0.23.2", True), ("0.23.3", False), ("0.5.1-rc1", True)])
def test_an_old_server_is_used_with_a_warning(version: str, warned: bool) -> None:
    _, news = start(OllamaServer(version=version))
    assert [item.used for item in news if isinstance(item, FallenBack)] == [f"Ollama {version}"] * warned


def test_another_server_at_the_address_is_noticed() -> None:
    with pytest.raises(EngineError, match="makes no sense"):
        start(_NoOllama())


class _NoOllama(OllamaServer):
    async def respond(self, request: Any, answer: Any) -> None:
        answer.send(404, b"<html>Not Found</html>")


CLOUD = {"own:latest": {"size": 384, "remote_host": "https://ollama.com:443", "remote_model": "big:120b"}}


def test_a_model_in_the_cloud_is_refused_unless_servers_elsewhere_are_allowed() -> None:
    server = OllamaServer(models=["own:latest"], entries=CLOUD)
    with pytest.raises(ServerElsewhere, match=r"ollama\.com"):
        start(server, ollama_model="own")
    assert server.requests == []
    model, _ = start(server, ollama_model="own", remote_servers=True)
    assert model.label == "Ollama own"


def test_a_name_that_begins_to_mean_the_cloud_later_is_noticed_in_the_answer() -> None:
    elsewhere = piece("Hello").replace(b'"done"', b'"remote_host": "https://ollama.com:443", "done"')

    async def scenario() -> None:
        async with serving(OllamaServer(answers=[[elsewhere, last()]])) as server:
            model, _ = await begun(server)
            with pytest.raises(ServerElsewhere):
                await answer(model)
            await model.close()

    run(scenario())


def test_a_server_elsewhere_is_not_even_asked() -> None:
    elsewhere = Settings(ollama_host="http://192.0.2.1:11434")
    begun_at = time.monotonic()
    with pytest.raises(ServerElsewhere, match=r"192\.0\.2\.1"):
        run(Ollama(elsewhere).start())
    assert run(available(elsewhere)) == []
    assert time.monotonic() - begun_at < AT_ONCE


def test_one_connection_serves_turn_after_turn() -> None:
    async def scenario() -> None:
        async with serving(OllamaServer()) as server:
            model, _ = await begun(server)
            for _ in range(5):
                assert await answer(model) == "Hello! How are you?"
            assert server.connections == 1
            await model.close()

    run(scenario())


def test_a_connection_that_the_server_closed_is_opened_anew_and_nothing_is_lost(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO)

    async def scenario() -> None:
        async with serving(OllamaServer()) as server:
            model, _ = await begun(server)
            server.close_all()
            await asyncio.sleep(0.02)
            assert await answer(model) == "Hello! How are you?"
            assert server.connections == 2
            await model.close()

    run(scenario())
    assert "a fresh connection, because" in caplog.text


def test_a_connection_that_dies_with_the_question_is_told_and_the_question_asked_again() -> None:
    async def scenario() -> News:
        async with serving(_DiesOnce()) as server:
            model, news = await begun(server)
            assert await answer(model) == "Hello! How are you?"
            assert server.connections == 2
            await model.close()
            return news

    (told,) = run(scenario())
    assert isinstance(told, FallenBack)
    assert told.used == "a fresh one"
    assert told.reason


class _DiesOnce(OllamaServer):
    """Takes the first question and closes without a word, as a server does that is restarted."""

    async def respond(self, request: Any, answer: Any) -> None:
        if request.path == "/api/chat" and b'"Hello!"' in request.body and self.connections == 1:
            raise ConnectionResetError
        await super().respond(request, answer)


def test_what_the_prompt_cost_is_told() -> None:
    async def scenario() -> list[PromptUse]:
        async with serving(OllamaServer(answers=[[piece("Hello"), last(prompt_tokens=321)]])) as server:
            model, _ = await begun(server)
            told: list[PromptUse] = []
            async for _ in model.reply(ASK, told.append):
                assert told == []
            await model.close()
            return told

    assert run(scenario()) == [PromptUse(None, 321)]


def test_preparing_reads_the_beginning_and_makes_one_token() -> None:
    async def scenario() -> None:
        async with serving(OllamaServer()) as server:
            model, _ = await begun(server)
            await model.prepare(ASK)
            assert server.requests[-1]["options"]["num_predict"] == 1
            assert server.requests[-1]["messages"][-1]["content"] == "Hello!"
            assert server.connections == 1
            await model.close()

    run(scenario())


def test_cancelling_a_preparation_frees_the_server_at_once() -> None:
    async def scenario() -> None:
        async with serving(OllamaServer(answers=[[Stall()]])) as server:
            model, _ = await begun(server)
            before = server.asked
            work = asyncio.create_task(model.prepare(ASK))
            while server.asked == before:  # noqa: ASYNC110 - what is not asked yet is not hung up on
                await asyncio.sleep(0.01)
            begun_at = time.monotonic()
            work.cancel()
            with pytest.raises(asyncio.CancelledError):
                await work
            async with asyncio.timeout(30):
                await server.hung_up.wait()
            assert time.monotonic() - begun_at < AT_ONCE
            await model.close()

    run(scenario())


def test_a_talk_that_outgrows_the_model_is_cut_visibly_and_keeps_the_instructions() -> None:
    talk = [
        Message("user" if i % 2 else "assistant", f"Sentence number {i}. " + "word " * 60) for i in range(41)
    ]
    messages = [Message("system", "You are a tutor."), *talk, Message("user", "And now?")]

    async def scenario() -> tuple[list[list[dict[str, str]]], News]:
        async with serving(OllamaServer()) as server:
            # This server counts more than the estimate: the first prompt is refused, the next ones fit.
            server.context, server.tokens_per_character = 2048, 0.5
            model, news = await begun(server, ollama_context=2048)
            await answer(model, messages)
            await answer(model, [*messages, Message("assistant", "Fine."), Message("user", "Good.")])
            await model.close()
            return [request["messages"] for request in server.requests if request["messages"]], news

    sent, news = run(scenario())
    assert all(messages[0]["content"] == "You are a tutor." for messages in sent)
    *_, before, last_sent = sent
    assert [before[-1]["content"], last_sent[-1]["content"]] == ["And now?", "Good."]
    assert last_sent[: len(before)] == before, "the next prompt begins as this one did"
    (told,) = news
    assert isinstance(told, FallenBack)
    assert "2048" in told.reason


def test_one_sentence_longer_than_the_model_can_see_is_told() -> None:
    async def scenario() -> None:
        async with serving(OllamaServer()) as server:
            server.context = 2048
            model, _ = await begun(server, ollama_context=2048)
            with pytest.raises(EngineError, match="longer than"):
                await answer(model, [Message("user", "word " * 4000)])
            await model.close()

    run(scenario())


def test_an_answer_without_an_end_is_stopped() -> None:
    async def scenario() -> int:
        async with serving(OllamaServer(answers=[[piece("la ")] * 200])) as server:
            model, _ = await begun(server, reply_tokens=16)
            given: list[str] = []
            try:
                async for text in model.reply(ASK):
                    given.append(text)  # noqa: PERF401  what was given before the error counts
            except ReplyTooLong as error:
                assert "longer answers" in error.remedy  # noqa: PT017
            finally:
                await model.close()
            return len(given)

    assert run(scenario()) == 32


REFUSALS = {
    503: (b'{"error":"server busy, please try again.  maximum pending requests exceeded"}', ServerBusy),
    500: (b'{"error":"llama runner process has terminated: cudaMalloc failed: out of memory"}', EngineError),
}


@pytest.mark.parametrize(("status", "body", "kind"), [(s, *rest) for s, rest in REFUSALS.items()])
def test_a_refusal_in_mid_talk_has_a_remedy(status: int, body: bytes, kind: type[EngineError]) -> None:
    async def scenario() -> EngineError:
        async with serving(OllamaServer()) as server:
            model, _ = await begun(server)
            server.status, server.body = status, body
            try:
                with pytest.raises(EngineError) as caught:
                    await answer(model)
            finally:
                await model.close()
            return caught.value

    fault = run(scenario())
    assert type(fault) is kind
    assert fault.remedy
    assert "cudaMalloc" not in str(fault)


def test_a_server_that_goes_away_while_it_loads_leaves_nothing_open() -> None:
    class Goes(OllamaServer):
        async def respond(self, request: Any, answer: Any) -> None:
            if request.path == "/api/chat":
                await answer.stream([Drop()], "application/x-ndjson")
            await super().respond(request, answer)

    with pytest.raises(EngineError):
        start(Goes())
