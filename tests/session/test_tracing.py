"""Spans go where the learner said, or nowhere; the talk never waits for them."""

from __future__ import annotations

import json
import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from tests.running import AT_ONCE
from tests.session.recorded import recorded
from tutor.session import tracing as room
from tutor.session.otlp import Scope, request
from tutor.session.tracing import QUEUE, Tracing

EPOCH_NS = 1_700_000_000_000_000_000
ENGINES = {"transcriber": "faster-whisper tiny.en", "chat_model": "llama.cpp SmolLM2", "voice": "Piper joe"}


def spans(name: str, turn: int = 0) -> list[dict[str, Any]]:
    body = request(recorded(name).turns[turn], ENGINES, EPOCH_NS, Scope("1.2.3", "c0ffee"))
    (resource,) = body["resourceSpans"]
    (scope,) = resource["scopeSpans"]
    found: list[dict[str, Any]] = scope["spans"]
    return found


def attributes(span: dict[str, Any]) -> dict[str, Any]:
    return {one["key"]: next(iter(one["value"].values())) for one in span["attributes"]}


def until(true: Callable[[], bool]) -> None:
    """The sender works in a thread of its own."""
    deadline = time.monotonic() + 60.0
    beat = threading.Event()
    while not true():
        assert time.monotonic() < deadline, "it never came true"
        beat.wait(0.005)


# The spans ------------------------------------------------------------------------------------------


def test_a_turn_is_a_trace_with_the_model_call_in_the_fields_own_words() -> None:
    root, *inner = spans("normal")
    assert root["name"] == "turn"
    assert "parentSpanId" not in root
    assert {span["parentSpanId"] for span in inner} == {root["spanId"]}
    assert {span["traceId"] for span in inner} == {root["traceId"]}
    chat = next(span for span in inner if span["name"] == "chat llama.cpp SmolLM2")
    assert chat["kind"] == 3
    assert attributes(chat) == {
        "gen_ai.operation.name": "chat",
        "gen_ai.provider.name": "llama.cpp",
        "gen_ai.request.model": "llama.cpp SmolLM2",
        "gen_ai.request.stream": True,
        "gen_ai.conversation.id": "c0ffee",
        "gen_ai.output.type": "text",
        "gen_ai.usage.input_tokens": "420",
        "gen_ai.usage.cache_read.input_tokens": "380",
        "gen_ai.response.time_to_first_chunk": pytest.approx(0.2),
    }
    assert chat["startTimeUnixNano"] == str(EPOCH_NS + 10_461_000_000)
    assert [event["name"] for event in chat["events"]] == ["first token", "first phrase"]
    names = [span["name"] for span in inner]
    assert names.count("text_to_speech Piper joe") == names.count("play") == 2


@pytest.mark.parametrize("name", ["normal", "typed", "failed", "withdrawn", "empty", "thrown_away", "kept"])
def test_spans_are_as_otlp_wants_them_and_lie_in_their_turn(name: str) -> None:
    root, *inner = spans(name)
    for span in (root, *inner):
        assert (len(span["traceId"]), len(span["spanId"])) == (32, 16)
        start, end = int(span["startTimeUnixNano"]), int(span["endTimeUnixNano"])
        assert int(root["startTimeUnixNano"]) <= start <= end <= int(root["endTimeUnixNano"])
        for one in span["attributes"]:
            assert len(one["value"]) == 1
            assert next(iter(one["value"])) in {"stringValue", "intValue", "doubleValue", "boolValue"}
    assert "market" not in json.dumps([root, *inner])


def test_a_failed_turn_is_an_error() -> None:
    root = spans("failed")[0]
    assert root["status"] == {"code": 2}
    assert attributes(root)["error.type"] == "turn failed"


# Sending --------------------------------------------------------------------------------------------


def feed(tracing: Tracing, name: str = "normal") -> None:
    for event in recorded(name).events:
        tracing.take(event)


def test_nothing_is_sent_and_no_thread_runs_until_a_place_is_named() -> None:
    before = threading.active_count()
    tracing = Tracing(time.monotonic)
    tracing.send_to("")
    feed(tracing)
    assert threading.active_count() == before
    assert tracing.state.destination == ""
    tracing.close()


def test_turns_go_to_a_file_one_a_line(tmp_path: Path) -> None:
    path = tmp_path / "traces" / "turns.jsonl"
    tracing = Tracing(time.monotonic)
    tracing.send_to(str(path))
    feed(tracing)
    until(lambda: tracing.state.sent == 3)
    tracing.close()
    lines = path.read_text("utf-8").splitlines()
    assert [len(json.loads(line)["resourceSpans"]) for line in lines] == [1, 1, 1]
    assert "Piper en_US-joe-medium" in lines[0]


def test_a_moment_is_told_in_the_time_of_day(tmp_path: Path) -> None:
    path = tmp_path / "turns.jsonl"
    talk = recorded("typed")
    over = talk.turns[0].over_at or 0.0
    tracing = Tracing(lambda: over)
    tracing.send_to(str(path))
    before = time.time_ns()
    feed(tracing, "typed")
    after = time.time_ns()
    tracing.close()
    (root, *_) = json.loads(path.read_text("utf-8"))["resourceSpans"][0]["scopeSpans"][0]["spans"]
    assert before <= int(root["endTimeUnixNano"]) <= after


def test_a_file_that_has_grown_is_begun_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "BYTES_KEPT", 10)
    path = tmp_path / "turns.jsonl"
    tracing = Tracing(time.monotonic)
    tracing.send_to(str(path))
    feed(tracing)
    until(lambda: tracing.state.sent == 3)
    tracing.close()
    assert len(path.read_text("utf-8").splitlines()) == 1
    assert path.with_name("turns.jsonl.1").exists()


@contextmanager
def server(answer: int, arrived: list[tuple[str, Any]], hold: threading.Event | None = None) -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            arrived.append((self.path, json.loads(body)))
            if hold is not None:
                hold.wait(60.0)
            self.send_response(answer)
            self.send_header("Location", "http://127.0.0.1:1/elsewhere")
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as listening:
        thread = threading.Thread(target=listening.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield f"http://127.0.0.1:{listening.server_address[1]}"
        finally:
            listening.shutdown()
            thread.join()


def test_turns_go_to_a_server_whatever_proxy_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    arrived: list[tuple[str, Any]] = []
    with server(200, arrived) as address:
        tracing = Tracing(time.monotonic)
        tracing.send_to(address)
        feed(tracing)
        until(lambda: tracing.state.sent == 3)
        assert tracing.state.error == ""
        tracing.close()
    assert [path for path, _ in arrived] == ["/v1/traces"] * 3


def test_an_address_with_a_path_is_taken_as_it_is() -> None:
    arrived: list[tuple[str, Any]] = []
    with server(202, arrived) as address:
        tracing = Tracing(time.monotonic)
        tracing.send_to(f"{address}/otlp/traces")
        feed(tracing, "typed")
        until(lambda: tracing.state.sent == 1)
        tracing.close()
    assert arrived[0][0] == "/otlp/traces"


@pytest.mark.parametrize("answer", [302, 404, 500])
def test_a_refusal_is_said_once_and_nothing_is_tried_for_a_while(
    answer: int, caplog: pytest.LogCaptureFixture
) -> None:
    arrived: list[tuple[str, Any]] = []
    with server(answer, arrived) as address, caplog.at_level(logging.WARNING):
        tracing = Tracing(time.monotonic)
        tracing.send_to(address)
        feed(tracing)
        until(lambda: tracing.state.dropped == 3)
        assert str(answer) in tracing.state.error
        tracing.close()
    assert len(arrived) == 1
    assert len(caplog.records) == 1


def test_nobody_there_is_no_error_of_the_talk(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    for destination in ("http://127.0.0.1:1", "http://", str(tmp_path / "file" / "x")):
        tracing = Tracing(time.monotonic)
        tracing.send_to(destination)
        feed(tracing, "typed")
        until(lambda tracing=tracing: bool(tracing.state.error))  # type: ignore[misc]
        tracing.close()


def test_a_server_that_hangs_never_holds_up_the_talk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "TIME_LIMIT_S", 60.0)
    arrived: list[tuple[str, Any]] = []
    hold = threading.Event()
    with server(200, arrived, hold) as address:
        tracing = Tracing(time.monotonic)
        tracing.send_to(address)
        feed(tracing, "typed")
        until(lambda: len(arrived) == 1)
        ended = recorded("typed").events[-1]
        began = time.monotonic()
        for _ in range(QUEUE + 7):
            tracing.take(ended)
        assert time.monotonic() - began < AT_ONCE
        assert tracing.state.dropped == 7
        hold.set()
        until(lambda: tracing.state.sent == QUEUE + 1)
        tracing.close()


def test_another_place_from_now_on(tmp_path: Path) -> None:
    tracing = Tracing(time.monotonic)
    for name in ("one", "other"):
        tracing.send_to(str(tmp_path / name))
        feed(tracing, "typed")
    tracing.send_to("")
    feed(tracing, "typed")
    tracing.close()
    assert [len((tmp_path / name).read_text().splitlines()) for name in ("one", "other")] == [1, 1]
