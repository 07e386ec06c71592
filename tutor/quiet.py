"""Keeps the libraries that the engines bring from reporting to their makers."""

from __future__ import annotations

from typing import Final

NOTHING_REPORTED: Final = {
    # onnxruntime 1.29 and later sends what it runs to its maker, with an identifier that it writes into the
    # cache folder. Read when the library is loaded; what it offers to call later comes too late.
    "ORT_DISABLE_TELEMETRY": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_OFFLINE": "1",
    "DO_NOT_TRACK": "1",
}
"""Environment of every process that loads an engine, set before it does."""
