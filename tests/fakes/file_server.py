"""A web server with files, on a loopback port, and every way in which it can let a download down."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class FileServer:
    files: dict[str, bytes] = field(default_factory=dict)
    """Path -> content."""
    etag: str = '"one"'
    """Of every file; empty: none is told."""
    ranges: bool = True
    """Whether parts can be asked for."""
    status: int = 200
    """Other than 200: every request is refused so."""
    failures: int = 0
    """So many requests are answered with `status`, the following as they should be; 0: all."""
    html: bool = False
    """A network's log-in page comes instead of the file."""
    cut_after: int | None = None
    """Bytes of an answer after which the connection breaks."""
    stall_after: int | None = None
    """Bytes of an answer after which nothing comes until `go_on` is set."""
    chunked: bool = False
    """Without a Content-Length."""
    go_on: threading.Event = field(default_factory=threading.Event)
    stalled: threading.Event = field(default_factory=threading.Event)
    requests: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    """Path and headers of each."""
    port: int = 0

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        headers = {name.lower(): value for name, value in handler.headers.items()}
        self.requests.append((handler.path, headers))
        if self.status != 200 and (not self.failures or len(self.requests) <= self.failures):
            self._send(handler, self.status, {}, b"out of order")
            return
        if self.html:
            self._send(handler, 200, {"Content-Type": "text/html"}, b"<html>Please log in</html>")
            return
        content = self.files.get(handler.path.lstrip("/"))
        if content is None:
            self._send(handler, 404, {}, b"")
            return
        told = {"ETag": self.etag} if self.etag else {}
        begin = self._begin(headers)
        if begin >= len(content):
            self._send(handler, 416, told, b"")
        elif begin:
            told["Content-Range"] = f"bytes {begin}-{len(content) - 1}/{len(content)}"
            self._send(handler, 206, told, content[begin:])
        else:
            self._send(handler, 200, told, content)

    def _begin(self, headers: dict[str, str]) -> int:
        if not self.ranges or "range" not in headers or headers.get("if-range", self.etag) != self.etag:
            return 0
        return int(headers["range"].removeprefix("bytes=").partition("-")[0])

    def _send(
        self, handler: BaseHTTPRequestHandler, status: int, headers: dict[str, str], body: bytes
    ) -> None:
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name, value)
        if self.chunked:
            handler.send_header("Connection", "close")
            handler.close_connection = True
        else:
            handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        if self.cut_after is not None and status in {200, 206}:
            handler.wfile.write(body[: self.cut_after])
            handler.close_connection = True
            return
        if self.stall_after is not None and status in {200, 206}:
            handler.wfile.write(body[: self.stall_after])
            handler.wfile.flush()
            self.stalled.set()
            self.go_on.wait()
            body = body[self.stall_after :]
        handler.wfile.write(body)


@contextmanager
def serving(server: FileServer) -> Iterator[FileServer]:
    """The server on a free port; its address is in `base`."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        timeout = 5.0

        def do_GET(self) -> None:
            try:
                server.answer(self)
            except (BrokenPipeError, ConnectionResetError):
                self.close_connection = True  # the client has had enough

        def log_message(self, *_: Any) -> None:
            """Nothing on the terminal."""

    listener = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    listener.daemon_threads = False
    server.port = listener.server_address[1]
    thread = threading.Thread(target=listener.serve_forever, args=(0.01,), name="file server")
    thread.start()
    try:
        yield server
    finally:
        server.go_on.set()
        listener.shutdown()
        listener.server_close()
        thread.join()
