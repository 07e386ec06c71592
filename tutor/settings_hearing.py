"""The settings of what hears: microphone and loudspeaker, and the speech recognition."""

from __future__ import annotations

from dataclasses import dataclass

from tutor.option import STARTER, option


@dataclass(frozen=True)
class HearingSettings:
    microphone: str = option(
        "",
        "Sound",
        "Microphone",
        "Empty: whatever the system uses.",
        hidden=True,
        travels="on request",
    )
    loudspeaker: str = option(
        "",
        "Sound",
        "Loudspeaker",
        "Empty: whatever the system uses.",
        hidden=True,
        travels="on request",
    )
    transcriber: str = option(
        "faster-whisper",
        "Hearing",
        "Speech recognition",
        "Which engine writes down what you say.",
        choices={"faster-whisper": "faster-whisper", "openai": "A server (OpenAI-compatible)"},
    )
    openai_hearing_address: str = option(
        "",
        "Hearing",
        "Address of the recognising server",
        "A server such as Speaches or whisper.cpp: http://127.0.0.1:8000/v1. What you say is sent there as "
        "sound.",
        kind="address",
        only_with={"transcriber": ("openai",)},
        travels="on request",
    )
    openai_hearing_model: str = option(
        "",
        "Hearing",
        "Model of the recognising server",
        "Empty: the first one that the server offers for it.",
        only_with={"transcriber": ("openai",)},
    )
    whisper_model: str = option(
        STARTER,
        "Hearing",
        "Whisper model",
        '"starter" is tiny.en from the starter pack. Also a size ("small", "large-v3-turbo") that is already '
        "on this computer, or a folder with a CTranslate2 model.",
        kind="folder",
        holds=("model.bin",),
        only_with={"transcriber": ("faster-whisper",)},
        travels="on request",
    )
    whisper_device: str = option(
        "auto",
        "Hearing",
        "Runs on",
        "Automatic takes an NVIDIA GPU that works, else the processor. A GPU needs NVIDIA's CUDA 12 and "
        "cuDNN 9 libraries.",
        choices={"auto": "Automatic", "cpu": "Processor", "cuda": "NVIDIA GPU"},
        only_with={"transcriber": ("faster-whisper",)},
        travels="on request",
    )
    whisper_compute_type: str = option(
        "auto",
        "Hearing",
        "Arithmetic",
        "int8 is fastest on processors; float16 on GPUs, where int8_float16 takes half the memory.",
        choices={
            "auto": "Automatic",
            "int8": "int8",
            "int8_float16": "int8_float16",
            "float16": "float16",
            "float32": "float32",
        },
        only_with={"transcriber": ("faster-whisper",)},
        travels="on request",
    )
    whisper_beam_size: int = option(
        1,
        "Hearing",
        "Beam size",
        "More beams hear a little better and take longer.",
        minimum=1,
        maximum=10,
        only_with={"transcriber": ("faster-whisper",)},
    )
    whisper_short_window: bool = option(
        True,
        "Hearing",
        "Short window",
        "Encode only as much sound as was spoken instead of 30 seconds: twice as fast on a processor.",
        only_with={"transcriber": ("faster-whisper",)},
    )
