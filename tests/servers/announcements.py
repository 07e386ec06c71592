"""A place where new versions are announced: a real server on this computer, with moods."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PAGE = "https://example.org/voice-tutor"


class Announcements(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Answering)
        self.status = 200
        self.body = b""
        self.headers: dict[str, str] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.silent = threading.Event()
        self.silent.set()
        """Cleared: it answers only when this is set again."""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/newest.json"

    def announce(self, **told: object) -> None:
        self.body = json.dumps({"version": "99.1", "page": PAGE, "notes": "News."} | told).encode()


class _Answering(BaseHTTPRequestHandler):
    server: Announcements

    def do_GET(self) -> None:
        self.server.asked.append((self.path, dict(self.headers)))
        self.server.silent.wait(60)
        self.send_response(self.server.status)
        for name, value in self.server.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(self.server.body)))
        self.end_headers()
        self.wfile.write(self.server.body)

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def announcing() -> Iterator[Announcements]:
    made = Announcements()
    thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield made
    finally:
        made.silent.set()
        made.shutdown()
        thread.join()
        made.server_close()
