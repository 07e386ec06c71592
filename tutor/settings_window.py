"""The settings of the window: its looks, its language, and its panels."""

from __future__ import annotations

from dataclasses import dataclass

from tutor.option import option
from tutor.text import Verbatim


@dataclass(frozen=True)
class WindowSettings:
    theme: str = option(
        "system",
        "Window",
        "Colours",
        "Follow the system, or always light or dark.",
        choices={"system": "Like the system", "light": "Light", "dark": "Dark"},
    )
    window_language: str = option(
        "",
        "Window",
        "Language of the window",
        "The program's own words; it changes at the next start. What you practise is set under Conversation.",
        choices={
            "": "Like the system",
            "en": Verbatim("English"),
            "de": Verbatim("Deutsch"),
            "es": Verbatim("Español"),
            "fr": Verbatim("Français"),
            "vi": Verbatim("Tiếng Việt"),
            "zh": Verbatim("简体中文"),
        },
        travels="on request",
    )
    text_scale: float = option(
        1.0,
        "Window",
        "Text size",
        "1.0 is 15 points for the conversation.",
        minimum=0.8,
        maximum=2.0,
    )
    setup_done: bool = option(
        False,
        "Window",
        "Set up",
        "Whether the first steps were shown at the first start.",
        hidden=True,
        travels="never",
    )
    show_latency: bool = option(False, "Window", "Latency panel", "Show where the time went.", hidden=True)
    latency_targets: str = option(
        "", "Window", "Targets", "What the latency panel aims at, where it is not the usual.", hidden=True
    )
    trace_to: str = option(
        "",
        "Window",
        "Send timings to (OpenTelemetry)",
        "A file, or the address of an OTLP/HTTP server such as http://127.0.0.1:4318. Times and names of "
        "engines, never words. Empty: nowhere.",
        travels="never",
    )
