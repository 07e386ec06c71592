"""The llama.cpp server that comes with the program, run as others run it: a process, a port, a key."""

from __future__ import annotations

import secrets
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from tutor.models import starter

_SERVE = """
import sys
import xllamacpp
params = xllamacpp.CommonParams()
params.model.path, params.api_keys = sys.argv[1], [sys.argv[2]]
params.hostnames, params.port = ["127.0.0.1"], 0
params.n_ctx, params.n_parallel = 1024, 1
params.n_batch = params.n_ubatch = 64
# Threads that wait for each other by spinning crawl where other programs want the cores, too.
params.cpuparams.n_threads = params.cpuparams_batch.n_threads = 1
params.verbosity = -1
server = xllamacpp.Server(params)
print(server.listening_address, flush=True)
sys.stdin.read()
"""


@contextmanager
def llama_server() -> Iterator[tuple[str, str]]:
    """Its address and its key; the server ends with the block."""
    key = secrets.token_hex(16)
    command = [sys.executable, "-c", _SERVE, str(starter.chat_model_file()), key]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            address = process.stdout.readline().strip()
            assert address.startswith("http"), "the server did not start"
            yield address, key
        finally:
            process.kill()
