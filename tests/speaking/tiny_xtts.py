"""Builds a folder with a real XTTS model of random weights, small enough for tests. Run as a program."""

from __future__ import annotations

import json
import string
import sys
from pathlib import Path
from typing import Any

AUDIO_TOKENS = 60
"""Where a phrase ends when no stop token comes: about 2.6 s."""


def build(folder: Path) -> None:
    import torch
    from TTS.tts.configs.xtts_config import XttsConfig
    from TTS.tts.models.xtts import Xtts

    torch.manual_seed(0)
    folder.mkdir(parents=True, exist_ok=True)
    _write_vocabulary(folder / "vocab.json")
    config = XttsConfig()
    config.languages = ["en", "de"]
    for name, value in {
        "gpt_layers": 2,
        "gpt_n_model_channels": 64,
        "gpt_n_heads": 2,
        "gpt_max_audio_tokens": AUDIO_TOKENS,
        "gpt_number_text_tokens": 100,
        "gpt_start_text_token": 1,
        "gpt_stop_text_token": 2,
        "gpt_num_audio_tokens": 1026,
        "gpt_start_audio_token": 1024,
        "gpt_stop_audio_token": 1025,
        "gpt_use_perceiver_resampler": True,
        "decoder_input_dim": 64,
    }.items():
        setattr(config.model_args, name, value)
    model: Any = Xtts(config)
    model.tokenizer = _tokenizer(folder)
    model.init_models()
    config.save_json(str(folder / "config.json"))
    torch.save({"model": model.state_dict()}, folder / "model.pth")


def _tokenizer(folder: Path) -> object:
    from TTS.tts.layers.xtts.tokenizer import VoiceBpeTokenizer

    return VoiceBpeTokenizer(vocab_file=folder / "vocab.json")


def _write_vocabulary(path: Path) -> None:
    special = ["[UNK]", "[START]", "[STOP]", "[SPACE]", "[en]", "[de]"]
    letters = [*string.ascii_lowercase, *string.digits, *".,!?'-"]
    model: dict[str, Any] = {
        "type": "BPE",
        "dropout": None,
        "unk_token": "[UNK]",
        "continuing_subword_prefix": None,
        "end_of_word_suffix": None,
        "fuse_unk": False,
        "vocab": {token: number for number, token in enumerate([*special, *letters])},
        "merges": [],
    }
    added = [
        {
            "id": number,
            "content": token,
            "special": True,
            "single_word": False,
            "lstrip": False,
            "rstrip": False,
            "normalized": False,
        }
        for number, token in enumerate(special)
    ]
    rest = dict.fromkeys(("truncation", "padding", "normalizer", "post_processor", "decoder"))
    tokenizer = {"version": "1.0", "added_tokens": added, "model": model, **rest}
    tokenizer["pre_tokenizer"] = {"type": "Whitespace"}
    path.write_text(json.dumps(tokenizer), "utf-8")


if __name__ == "__main__":
    build(Path(sys.argv[1]))
