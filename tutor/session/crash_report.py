"""A crash as text that can be sent to whoever mends it; without speech, prompts or secrets."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

_PACKAGES = (
    "voice-tutor",
    "faster-whisper",
    "ctranslate2",
    "xllamacpp",
    "piper-tts",
    "onnxruntime",
    "coqui-tts",
    "torch",
    "numpy",
)


def crash_report(what: str, crashes: str) -> str:
    """`what` says in a line what happened; `crashes` are the ends of processes, as an event tells them."""
    versions = "\n".join(f"  {name} {known}" for name in _PACKAGES if (known := _version(name)))
    return (
        f"Voice tutor: {what}\n"
        f"{platform.platform()}, Python {platform.python_version()}\n"
        f"{versions}\n\n"
        f"{crashes.strip()}\n\n"
        "This report holds no words of the talk.\n"
    )


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
