"""The steps that bring the values of an older file up to date; each is made once and never changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from tutor.errors import SettingsError
from tutor.text import Text

Values: TypeAlias = dict[str, Any]

_DEFAULTS_OF_1: Mapping[str, object] = {
    "mode": "hands-free",
    "end_silence_s": 0.7,
    "patience": 1.0,
    "level": "B1",
    "speculation": True,
    "partial_words": True,
    "interruptions": "echo-cancelling",
    "longest_turn_s": 120.0,
    "language": "en",
    "microphone": "",
    "loudspeaker": "",
    "transcriber": "faster-whisper",
    "whisper_model": "starter",
    "whisper_device": "cpu",
    "whisper_compute_type": "int8",
    "whisper_beam_size": 1,
    "whisper_short_window": True,
    "chat_model": "auto",
    "llama_model": "starter",
    "llama_context": 4096,
    "ollama_host": "http://127.0.0.1:11434",
    "ollama_model": "",
    "ollama_keep_alive": "30m",
    "first_token_timeout_s": 60.0,
    "next_token_timeout_s": 15.0,
    "reply_tokens": 120,
    "reply_sentences": 4,
    "voice": "piper",
    "pace": 1.0,
    "piper_voice": "starter",
    "xtts_model": "",
    "xtts_speaker": "",
    "xtts_device": "cuda",
    "xtts_licence_accepted": False,
    "theme": "system",
    "text_scale": 1.0,
    "show_latency": True,
}


def _only_choices(values: Values) -> Values:
    """1 to 2: files of version 1 hold every setting; from 2 on only what differs from its default.

    A value that nobody chose would otherwise outlive a better default, such as "auto" for the device.
    """
    return {
        name: value
        for name, value in values.items()
        if name not in _DEFAULTS_OF_1 or not _same(value, _DEFAULTS_OF_1[name])
    }


def _same(value: object, default: object) -> bool:
    """True is no 1, and 1 is a 1.0."""
    return value == default and isinstance(value, bool) == isinstance(default, bool)


STEPS: dict[int, Callable[[Values], Values]] = {1: _only_choices}
"""From version n to n + 1."""

SCHEMA_VERSION = 2


def migrated(values: Values, version: int) -> Values:
    """The values as the newest version has them. Raises SettingsError when a step can't be made.

    `version` is theirs, from 1 to SCHEMA_VERSION.
    """
    for step in range(version, SCHEMA_VERSION):
        try:
            values = STEPS[step](dict(values))
        except (KeyError, TypeError, ValueError, AttributeError, LookupError) as error:
            raise SettingsError(
                Text(
                    "The settings could not be brought from version {step} to {next} ({error!r}).",
                    step=step,
                    next=step + 1,
                    error=str(error),
                ),
                "Choose them again; the old file is kept.",
            ) from error
    return values
