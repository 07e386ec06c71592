"""Every setting once: its type, default, range, title and explanation; load, save and migrate the file."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from dataclasses import Field, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, TypeVar, cast, get_type_hints

import platformdirs

from tutor.errors import SettingsError

APP_NAME = "voice-tutor"
SCHEMA_VERSION = 1

T = TypeVar("T", str, int, float, bool)

STARTER = "starter"
"""The value that stands for the model of the starter pack."""


@dataclass(frozen=True, slots=True)
class Option:
    """What the dialog and the loader need to know about one setting."""

    section: str
    title: str
    explanation: str
    choices: Mapping[str, str] | None = None
    """Value -> what it is called, where only these values make sense."""
    minimum: float | None = None
    maximum: float | None = None
    hidden: bool = False
    """Set by the window itself, not shown in the dialog."""


def option(
    default: T,
    section: str,
    title: str,
    explanation: str,
    *,
    choices: Mapping[str, str] | None = None,
    minimum: float | None = None,
    maximum: float | None = None,
    hidden: bool = False,
) -> T:
    """Declare a setting; the dataclass field carries its Option as metadata."""
    declared = Option(section, title, explanation, choices, minimum, maximum, hidden)
    return field(default=default, metadata={"option": declared})


@dataclass(frozen=True)
class Settings:
    # Conversation -------------------------------------------------------------------------------
    mode: str = option(
        "hands-free",
        "Conversation",
        "Taking turns",
        "Hands-free notices when you have finished. Push-to-talk listens while you hold the key.",
        choices={"hands-free": "Hands-free", "push-to-talk": "Push-to-talk"},
    )
    end_silence_s: float = option(
        0.7,
        "Conversation",
        "Wait before answering (seconds)",
        "How long you may pause before your turn counts as finished, where the model is missing that hears "
        "from your voice whether you are done.",
        minimum=0.2,
        maximum=8.0,
    )
    patience: float = option(
        1.0,
        "Conversation",
        "Patience",
        "How long the tutor waits when you pause: 0.5 is half as long as usual for your level, 2.0 twice.",
        minimum=0.5,
        maximum=2.0,
    )
    level: str = option(
        "B1",
        "Conversation",
        "Your level",
        "The tutor gives beginners more time to find their words.",
        choices={
            "A1": "A1: beginner",
            "A2": "A2: elementary",
            "B1": "B1: intermediate",
            "B2": "B2: upper intermediate",
            "C1": "C1: advanced",
            "C2": "C2: like a native speaker",
        },
    )
    speculation: bool = option(
        True,
        "Conversation",
        "Think ahead",
        "Begin to answer at every pause, and throw it away when you go on: answers come sooner.",
    )
    partial_words: bool = option(
        True,
        "Conversation",
        "Show words while you speak",
        "About twice a second, as far as the speech recognition is quick enough.",
    )
    interruptions: str = option(
        "echo-cancelling",
        "Conversation",
        "Speaking over the tutor",
        "With loudspeakers the tutor's own voice is taken out of the microphone's sound.",
        choices={
            "echo-cancelling": "Interrupts it (loudspeakers)",
            "headphones": "Interrupts it (headphones)",
            "half-duplex": "Is not heard",
        },
    )
    longest_turn_s: float = option(
        120.0,
        "Conversation",
        "Longest turn (seconds)",
        "After this long the tutor answers what it has heard so far.",
        minimum=10.0,
        maximum=600.0,
    )
    language: str = option(
        "en",
        "Conversation",
        "Language to practise",
        "The language you speak with the tutor. The starter pack knows English.",
    )
    # Hearing ------------------------------------------------------------------------------------
    microphone: str = option(
        "",
        "Sound",
        "Microphone",
        "Empty: whatever the system uses.",
        hidden=True,
    )
    loudspeaker: str = option(
        "",
        "Sound",
        "Loudspeaker",
        "Empty: whatever the system uses.",
        hidden=True,
    )
    transcriber: str = option(
        "faster-whisper",
        "Hearing",
        "Speech recognition",
        "Which engine writes down what you say.",
        choices={"faster-whisper": "faster-whisper"},
    )
    whisper_model: str = option(
        STARTER,
        "Hearing",
        "Whisper model",
        '"starter" is tiny.en from the starter pack. Also a size ("small", "large-v3-turbo") that is already '
        "on this computer, or a folder with a CTranslate2 model.",
    )
    whisper_device: str = option(
        "cpu",
        "Hearing",
        "Runs on",
        "A GPU needs NVIDIA's CUDA 12 and cuDNN 9 libraries.",
        choices={"cpu": "Processor", "cuda": "NVIDIA GPU"},
    )
    whisper_compute_type: str = option(
        "int8",
        "Hearing",
        "Arithmetic",
        "int8 is fastest on processors; float16 or int8_float16 on GPUs.",
        choices={
            "int8": "int8",
            "int8_float16": "int8_float16",
            "float16": "float16",
            "float32": "float32",
        },
    )
    whisper_beam_size: int = option(
        1,
        "Hearing",
        "Beam size",
        "More beams hear a little better and take longer.",
        minimum=1,
        maximum=10,
    )
    whisper_short_window: bool = option(
        True,
        "Hearing",
        "Short window",
        "Encode only as much sound as was spoken instead of 30 seconds: twice as fast on a processor.",
    )
    # Thinking -----------------------------------------------------------------------------------
    chat_model: str = option(
        "auto",
        "Thinking",
        "Tutor's mind",
        "Automatic takes Ollama when it runs and has a model, otherwise the built-in llama.cpp.",
        choices={"auto": "Automatic", "ollama": "Ollama", "llama.cpp": "Built-in llama.cpp"},
    )
    llama_model: str = option(
        STARTER,
        "Thinking",
        "llama.cpp model",
        '"starter" is SmolLM2-135M from the starter pack. Also the path of a GGUF file.',
    )
    llama_context: int = option(
        4096,
        "Thinking",
        "llama.cpp context (tokens)",
        "How much of the talk the built-in model can see.",
        minimum=512,
        maximum=131072,
    )
    ollama_host: str = option(
        "http://127.0.0.1:11434", "Thinking", "Ollama address", "Where the Ollama server listens."
    )
    ollama_model: str = option(
        "", "Thinking", "Ollama model", "Empty: the first model that the server lists."
    )
    ollama_keep_alive: str = option(
        "30m",
        "Thinking",
        "Keep the Ollama model loaded",
        'How long after the last answer: "30m", "2h", or "-1" for always.',
    )
    first_token_timeout_s: float = option(
        60.0,
        "Thinking",
        "Longest wait for an answer to begin (seconds)",
        "Big models may need a minute when they load.",
        minimum=1.0,
        maximum=600.0,
    )
    next_token_timeout_s: float = option(
        15.0,
        "Thinking",
        "Longest pause inside an answer (seconds)",
        "After this long the answer counts as broken off.",
        minimum=1.0,
        maximum=120.0,
    )
    reply_tokens: int = option(
        120,
        "Thinking",
        "Longest answer (tokens)",
        "The model is stopped here; a token is about three quarters of a word.",
        minimum=16,
        maximum=2048,
    )
    reply_sentences: int = option(
        4,
        "Thinking",
        "Longest answer (sentences)",
        "A tutor that speaks less leaves more room to you.",
        minimum=1,
        maximum=50,
    )
    # Speaking -----------------------------------------------------------------------------------
    voice: str = option(
        "piper",
        "Speaking",
        "Tutor's voice",
        "Piper runs everywhere. XTTS sounds more natural and wants an NVIDIA GPU; `make xtts` installs it.",
        choices={"piper": "Piper", "xtts": "XTTS"},
    )
    pace: float = option(
        1.0,
        "Speaking",
        "Pace",
        "1.0 is the voice's own speed.",
        minimum=0.5,
        maximum=1.5,
    )
    piper_voice: str = option(
        STARTER,
        "Speaking",
        "Piper voice",
        '"starter" is en_US-joe-medium from the starter pack. Also the path of a Piper voice (.onnx).',
    )
    xtts_model: str = option(
        "",
        "Speaking",
        "XTTS model folder",
        "The folder with config.json, model.pth and vocab.json of XTTS v2.",
    )
    xtts_speaker: str = option(
        "",
        "Speaking",
        "XTTS voice to imitate",
        "A WAV file with 6 to 30 seconds of one clear voice. Use only a voice you may use.",
    )
    xtts_device: str = option(
        "cuda",
        "Speaking",
        "XTTS runs on",
        "On a processor XTTS is slower than speech.",
        choices={"cpu": "Processor", "cuda": "NVIDIA GPU"},
    )
    xtts_licence_accepted: bool = option(
        False,
        "Speaking",
        "I accept the Coqui Public Model Licence",
        "The XTTS weights may be used for non-commercial purposes only.",
        hidden=True,
    )
    # Window -------------------------------------------------------------------------------------
    theme: str = option(
        "system",
        "Window",
        "Colours",
        "Follow the system, or always light or dark.",
        choices={"system": "Like the system", "light": "Light", "dark": "Dark"},
    )
    text_scale: float = option(
        1.0,
        "Window",
        "Text size",
        "1.0 is 15 points for the conversation.",
        minimum=0.8,
        maximum=2.0,
    )
    show_latency: bool = option(True, "Window", "Latency panel", "Show where the time went.", hidden=True)


def options() -> dict[str, Option]:
    """Every setting's declaration, in the order in which they stand above."""
    return {f.name: _declared(f) for f in fields(Settings)}


def _declared(f: Field[Any]) -> Option:
    return cast("Option", f.metadata["option"])


def changed(settings: Settings, name: str, value: object) -> Settings:
    """A copy with one setting changed. Raises SettingsError for an unknown name or an unfit value."""
    fitting: dict[str, Any] = {name: _fit(name, value)}
    return replace(settings, **fitting)


def _fit(name: str, value: object) -> object:
    declared = options().get(name)
    if declared is None:
        raise SettingsError(f"There is no setting called {name!r}.", "Check the spelling.")
    wanted = cast("type[Any]", get_type_hints(Settings)[name])
    remedy = f"{declared.title}: {declared.explanation}"
    if wanted is float and type(value) is int and abs(value) < 1e300:
        value = float(value)
    if not isinstance(value, wanted) or (wanted is int and isinstance(value, bool)):
        raise SettingsError(f"{name} must be of type {wanted.__name__}, not {value!r}.", remedy)
    if declared.choices is not None and value not in declared.choices:
        known = ", ".join(declared.choices)
        raise SettingsError(f"{name} can't be {value!r}; it is one of {known}.", remedy)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        low, high = declared.minimum, declared.maximum
        # Written so that NaN, which compares false with everything, is refused too.
        if (low is not None and not value >= low) or (high is not None and not value <= high):
            raise SettingsError(f"{name} must lie between {low} and {high}, not {value}.", remedy)
    return value


# The file -------------------------------------------------------------------------------------------


def config_folder() -> Path:
    return Path(platformdirs.user_config_dir(APP_NAME, appauthor=False))


def data_folder() -> Path:
    return Path(platformdirs.user_data_dir(APP_NAME, appauthor=False))


def default_path() -> Path:
    return config_folder() / "settings.json"


@dataclass(frozen=True, slots=True)
class Loaded:
    settings: Settings
    notices: tuple[str, ...] = ()
    """What the learner should know about the file, in plain words."""
    writable: bool = True
    """False when a newer program wrote the file: saving would lose what this one does not know."""


_MIGRATIONS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}
"""From version n to n + 1, each step once, never changed after a release."""


def load(path: Path) -> Loaded:
    """Read the settings; whatever is wrong with the file is kept aside and told, never fatal."""
    try:
        raw = json.loads(path.read_text("utf-8"))
        version = raw.pop("version")
        if not isinstance(version, int) or version < 1:
            raise TypeError("version is no number")
    except FileNotFoundError:
        return Loaded(Settings())
    except OSError as error:
        return Loaded(Settings(), (f"The settings could not be read ({error}); defaults are used.",))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return Loaded(Settings(), (_set_aside(path),))
    if version > SCHEMA_VERSION:
        notice = (
            "The settings come from a newer version of the program; defaults are used and nothing is saved."
        )
        return Loaded(Settings(), (notice,), writable=False)
    if version < SCHEMA_VERSION:
        _copy_aside(path, f"version-{version}")
        for step in range(version, SCHEMA_VERSION):
            raw = _MIGRATIONS[step](raw)
    settings, notices = Settings(), []
    for name, value in raw.items():
        try:
            settings = changed(settings, name, value)
        except SettingsError as error:
            notices.append(f"A setting was left at its default. {error.message}")
    return Loaded(settings, tuple(notices))


def save(settings: Settings, path: Path) -> None:
    """Write the file whole or not at all. Raises SettingsError when the folder can't be written."""
    values = {f.name: getattr(settings, f.name) for f in fields(Settings)}
    # Escaped, because the path of a model may hold bytes that are no text.
    text = json.dumps({"version": SCHEMA_VERSION, **values}, indent=2) + "\n"
    half = path.with_suffix(".half")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with half.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        half.replace(path)
    except OSError as error:
        raise SettingsError(
            f"The settings could not be saved: {error}.", f"Make {path.parent} writable."
        ) from error


def _set_aside(path: Path) -> str:
    """Keep the damaged file under another name; what to tell about it."""
    aside = _free_name(path, "damaged")
    try:
        path.replace(aside)
    except OSError as error:
        return f"The settings file is damaged and can't be set aside ({error}); defaults are used."
    return f"The settings file was damaged; it is kept as {aside}. Defaults are used."


def _copy_aside(path: Path, reason: str) -> None:
    _free_name(path, reason).write_bytes(path.read_bytes())


def _free_name(path: Path, reason: str) -> Path:
    number = 1
    while (candidate := path.with_name(f"{path.stem}.{reason}-{number}{path.suffix}")).exists():
        number += 1
    return candidate
