"""The settings of what speaks: the voice, its server, its pace, and what is made ahead."""

from __future__ import annotations

from dataclasses import dataclass

from tutor.option import STARTER, option


@dataclass(frozen=True)
class SpeakingSettings:
    voice: str = option(
        "piper",
        "Speaking",
        "Tutor's voice",
        "Piper runs everywhere. XTTS sounds more natural and wants an NVIDIA GPU; install it under Models.",
        choices={"piper": "Piper", "xtts": "XTTS", "openai": "A server (OpenAI-compatible)"},
    )
    openai_voice_address: str = option(
        "",
        "Speaking",
        "Address of the speaking server",
        "A server such as Speaches or Kokoro: http://127.0.0.1:8000/v1. The tutor's answers are sent there.",
        kind="address",
        only_with={"voice": ("openai",)},
        travels="on request",
    )
    openai_voice_model: str = option(
        "",
        "Speaking",
        "Model of the speaking server",
        "Empty: the first one that the server offers for it.",
        only_with={"voice": ("openai",)},
    )
    openai_voice_name: str = option(
        "alloy",
        "Speaking",
        "Voice of the speaking server",
        "One of the names that its model knows, such as alloy or af_heart.",
        only_with={"voice": ("openai",)},
    )
    pace: float = option(
        1.0,
        "Speaking",
        "Pace",
        "1.0 is the pace of your level: with lower levels the tutor speaks a little slower and pauses between"
        " phrases. Below that it pauses longer; the voice itself never falls under 0.85 of its own speed.",
        minimum=0.5,
        maximum=1.5,
    )
    phrases_at_once: int = option(
        2,
        "Speaking",
        "Phrases made at a time",
        "With one, the voice rests between two phrases; with more, a stop wastes more work.",
        minimum=1,
        maximum=4,
    )
    seconds_ahead: float = option(
        5.0,
        "Speaking",
        "Sound made ahead (seconds)",
        "No phrase is begun while more sound than this waits to be heard.",
        minimum=1.0,
        maximum=30.0,
    )
    phrase_cache_mb: int = option(
        100,
        "Speaking",
        "Keep spoken phrases (MB)",
        "What the tutor said before is kept as sound on this computer and sounds at once the next time; in "
        "quiet moments it makes what tutors often say. 0 keeps nothing and removes what was kept.",
        minimum=0,
        maximum=4000,
    )
    piper_voice: str = option(
        STARTER,
        "Speaking",
        "Piper voice",
        '"starter" is en_US-joe-medium from the starter pack. Also the path of a Piper voice (.onnx).',
        kind="file",
        suffixes=(".onnx",),
        only_with={"voice": ("piper",)},
        travels="on request",
    )
    xtts_model: str = option(
        "",
        "Speaking",
        "XTTS model folder",
        "The folder with config.json, model.pth and vocab.json of XTTS v2.",
        kind="folder",
        holds=("config.json", "model.pth", "vocab.json"),
        only_with={"voice": ("xtts",)},
        travels="on request",
    )
    xtts_speaker: str = option(
        "",
        "Speaking",
        "XTTS voice to imitate",
        "A WAV file with 6 to 30 seconds of one clear voice. Use only a voice you may use.",
        kind="file",
        suffixes=(".wav",),
        only_with={"voice": ("xtts",)},
        travels="on request",
    )
    xtts_device: str = option(
        "cuda",
        "Speaking",
        "XTTS runs on",
        "On a processor XTTS is slower than speech.",
        choices={"cpu": "Processor", "cuda": "NVIDIA GPU"},
        only_with={"voice": ("xtts",)},
        travels="on request",
    )
    xtts_licence_accepted: bool = option(
        False,
        "Speaking",
        "I accept the Coqui Public Model Licence",
        "The XTTS weights may be used for non-commercial purposes only.",
        hidden=True,
        travels="never",
    )
