"""Every setting once: its type, default, range, title and explanation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import Field, dataclass, fields, replace
from functools import cache
from typing import Any, cast, get_type_hints

from tutor.errors import SettingsError
from tutor.folders import APP_NAME as APP_NAME
from tutor.folders import config_folder as config_folder
from tutor.folders import data_folder as data_folder
from tutor.option import Option, fitting, option
from tutor.text import Text, Verbatim, as_text, one_of

STARTER = "starter"
"""The value that stands for the model of the starter pack."""


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
    back_channels: bool = option(
        True,
        "Conversation",
        "Begin with a short word",
        'A small model on this computer takes a moment to think: the tutor says a word such as "I see" at '
        "once, and goes on from it.",
    )
    partial_words: bool = option(
        True,
        "Conversation",
        "Show words while you speak",
        "About twice a second, as far as the speech recognition is quick enough.",
    )
    documents_in_talks: bool = option(
        False,
        "Conversation",
        "Look into my documents in every talk",
        "What your library says about what you say is told to the tutor. A talk about a document looks into "
        "that one alone.",
    )
    hints: bool = option(
        True,
        "Conversation",
        "Help when you are silent",
        "After nine seconds of silence the window shows what you might say. Nothing of it is spoken.",
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
    voice_threshold: float = option(
        0.5,
        "Conversation",
        "How sure it must be that you speak",
        "The voice detector gives every moment a value from 0 to 1; from this one on it is your voice. "
        "Higher where it is noisy, lower for a soft voice.",
        minimum=0.2,
        maximum=0.9,
    )
    soft_end_s: float = option(
        0.13,
        "Conversation",
        "Think ahead after (seconds)",
        "So much silence begins a first answer that nobody hears yet; a little more, when many of them are "
        "thrown away.",
        minimum=0.1,
        maximum=0.2,
        only_with={"speculation": (True,)},
    )
    language: str = option(
        "en",
        "Conversation",
        "Language to practise",
        "The language you speak with the tutor. The starter pack knows English.",
        kind="language",
    )
    native_language: str = option(
        "",
        "Conversation",
        "Your own language",
        "The tutor explains in it where that helps.",
        kind="language",
    )
    goal: str = option(
        "talking",
        "Conversation",
        "What you learn for",
        "What you would like to talk about most.",
        choices={
            "talking": "Just talking",
            "everyday": "Everyday life",
            "travel": "Travelling",
            "work": "Work",
            "study": "Studies and exams",
            "moving": "Living in another country",
        },
    )
    interests: str = option(
        "",
        "Conversation",
        "What interests you",
        "A few words, such as: cooking, football, old films. The tutor likes to come back to them.",
    )
    strictness: str = option(
        "balanced",
        "Conversation",
        "Correcting",
        "How much of what is not right the tutor points out while you talk; the rest is in the report.",
        choices={"gentle": "Gently", "balanced": "Balanced", "strict": "Strictly"},
    )
    translate_answers: bool = option(
        False,
        "Conversation",
        "Translate the answers",
        "Show every answer in your own language, too. Needs a larger model than the built-in one.",
    )
    remember_facts: bool = option(
        True,
        "Conversation",
        "Remember facts about you",
        "After a talk the tutor keeps a few facts, such as where you live. You can read, change and delete "
        "them behind your name at the top of the window.",
    )
    new_cards_a_day: int = option(
        10,
        "Conversation",
        "New words a day",
        "How many of the words that you keep are asked for the first time each day. Each of them comes back "
        "several times in the days after.",
        minimum=0,
        maximum=200,
    )
    learner: int = option(
        0,
        "Conversation",
        "Learner",
        "Who learns now; 0: nobody is known yet.",
        minimum=0,
        maximum=2**31 - 1,
        hidden=True,
        travels="never",
    )
    # Hearing ------------------------------------------------------------------------------------
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
    # Thinking -----------------------------------------------------------------------------------
    chat_model: str = option(
        "auto",
        "Thinking",
        "Tutor's mind",
        "Automatic takes Ollama when it runs and has a model, otherwise the built-in llama.cpp.",
        choices={
            "auto": "Automatic",
            "ollama": "Ollama",
            "llama.cpp": "Built-in llama.cpp",
            "openai": "A server (OpenAI-compatible)",
        },
    )
    llama_model: str = option(
        STARTER,
        "Thinking",
        "llama.cpp model",
        '"starter" is SmolLM2-135M from the starter pack. Also the path of a GGUF file.',
        kind="file",
        suffixes=(".gguf",),
        only_with={"chat_model": ("auto", "llama.cpp")},
        travels="on request",
    )
    llama_context: int = option(
        0,
        "Thinking",
        "llama.cpp context (tokens)",
        "How much of the talk the built-in model can see. 0: what suits the model.",
        minimum=0,
        maximum=131072,
        only_with={"chat_model": ("auto", "llama.cpp")},
    )
    ollama_host: str = option(
        "http://127.0.0.1:11434",
        "Thinking",
        "Ollama address",
        "Where the Ollama server listens.",
        kind="address",
        only_with={"chat_model": ("auto", "ollama")},
        travels="on request",
    )
    ollama_model: str = option(
        "",
        "Thinking",
        "Ollama model",
        "Empty: the first model that the server lists.",
        only_with={"chat_model": ("auto", "ollama")},
    )
    ollama_keep_alive: str = option(
        "30m",
        "Thinking",
        "Keep the Ollama model loaded",
        'How long after the last answer: "30m", "2h", or "-1" for always.',
        only_with={"chat_model": ("auto", "ollama")},
    )
    ollama_context: int = option(
        0,
        "Thinking",
        "Ollama context (tokens)",
        "How much of the talk the model can see; more takes more memory. 0: what suits the model.",
        minimum=0,
        maximum=1_048_576,
        only_with={"chat_model": ("auto", "ollama")},
    )
    embedding_model: str = option(
        "",
        "Thinking",
        "Ollama model for meanings",
        "Finds passages of your documents by what they mean, too: a model such as nomic-embed-text that "
        "Ollama has. Empty: the built-in word vectors, for English. none: by their words alone.",
    )
    openai_chat_address: str = option(
        "",
        "Thinking",
        "Address of the chat server",
        "A server such as LM Studio, llama-server or vLLM: http://127.0.0.1:1234/v1.",
        kind="address",
        only_with={"chat_model": ("openai",)},
        travels="on request",
    )
    openai_chat_model: str = option(
        "",
        "Thinking",
        "Model of the chat server",
        "Empty: the first one that the server offers.",
        only_with={"chat_model": ("openai",)},
    )
    openai_chat_context: int = option(
        0,
        "Thinking",
        "Context of the chat server (tokens)",
        "How much of the talk its model can see. 0: what the server says, or 4096 when it says nothing.",
        minimum=0,
        maximum=1_048_576,
        only_with={"chat_model": ("openai",)},
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
    # Servers ------------------------------------------------------------------------------------
    remote_servers: bool = option(
        False,
        "Servers",
        "Servers elsewhere",
        "Allow servers that are not on this computer, and Ollama's models in the cloud. What you say to them "
        "leaves this computer.",
        travels="never",
    )
    keys_in_the_clear: bool = option(
        False,
        "Servers",
        "Keys without encryption",
        "Send a server's key over http to another computer too. Everybody in the network can read it there.",
        only_with={"remote_servers": (True,)},
        travels="never",
    )
    # Models -------------------------------------------------------------------------------------
    offline_models: str = option(
        "",
        "Models",
        "Folder with models",
        "A folder, perhaps on a stick, in which models lie that were fetched elsewhere. They are used from "
        "there.",
        kind="folder",
        travels="never",
    )
    # Records ------------------------------------------------------------------------------------
    keep_recordings: str = option(
        "30 days",
        "Records",
        "Keep the sound of your talks",
        "What you said and what the tutor said, as small files on this computer: about 10 MB an hour. The "
        "words of a talk are always kept, until you delete it.",
        choices={
            "nothing": "No, the words are enough",
            "30 days": "For 30 days",
            "a year": "For a year",
            "for ever": "Until I delete it",
        },
    )
    # Window -------------------------------------------------------------------------------------
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
    show_latency: bool = option(True, "Window", "Latency panel", "Show where the time went.", hidden=True)
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
    # Keys ---------------------------------------------------------------------------------------
    shortcut_talk: str = option(
        "Space",
        "Keys",
        "Talk, and “I'm done”",
        "Starts listening and ends your turn; in push-to-talk, hold it to talk.",
        kind="shortcut",
    )
    shortcut_silence: str = option(
        "Esc", "Keys", "Silence the tutor", "Stops what is being said or thought.", kind="shortcut"
    )
    shortcut_send: str = option(
        "Ctrl+Return", "Keys", "Send what you typed", "Works wherever you are in the window.", kind="shortcut"
    )
    shortcut_new_talk: str = option(
        "Ctrl+N", "Keys", "New talk", "Keeps what was said and begins with an empty page.", kind="shortcut"
    )
    shortcut_copy_talk: str = option(
        "Ctrl+Shift+C", "Keys", "Copy the talk", "All of it, as text, to the clipboard.", kind="shortcut"
    )
    shortcut_sound: str = option(
        "Ctrl+M", "Keys", "Microphone and loudspeaker", "Opens the lists of devices.", kind="shortcut"
    )
    shortcut_menu: str = option("Alt+M", "Keys", "Menu", "Opens the menu of the window.", kind="shortcut")
    shortcut_models: str = option(
        "Ctrl+Shift+M", "Keys", "Models", "Opens the models on this computer.", kind="shortcut"
    )
    shortcut_latency: str = option(
        "Ctrl+L", "Keys", "Latency panel", "Shows or hides where the time went.", kind="shortcut"
    )
    shortcut_settings: str = option("Ctrl+,", "Keys", "Settings", "Opens this window.", kind="shortcut")
    shortcut_help: str = option(
        "F1", "Keys", "Guide", "Opens the guide, at the page about what you look at.", kind="shortcut"
    )
    shortcut_view_talk: str = option("Ctrl+1", "Keys", "Talk", "Shows the talk.", kind="shortcut")
    shortcut_view_library: str = option("Ctrl+2", "Keys", "Library", "Shows your own texts.", kind="shortcut")
    shortcut_view_review: str = option(
        "Ctrl+3", "Keys", "Review", "Shows the words that are due.", kind="shortcut"
    )
    shortcut_view_reports: str = option(
        "Ctrl+4", "Keys", "Reports", "Shows your talks and what came of them.", kind="shortcut"
    )


def options() -> dict[str, Option]:
    """Every setting's declaration, in the order in which they stand above."""
    return {f.name: _declared(f) for f in fields(Settings)}


def _declared(f: Field[Any]) -> Option:
    return cast("Option", f.metadata["option"])


def changed(settings: Settings, name: str, value: object) -> Settings:
    """A copy with one setting changed. Raises SettingsError for an unknown name or an unfit value."""
    return changed_all(settings, {name: value})


def changed_all(settings: Settings, values: Mapping[str, object]) -> Settings:
    """A copy with several settings changed, or none. Raises SettingsError like changed()."""
    declared = options()
    for name in values:
        if name not in declared:
            raise SettingsError(
                Text("There is no setting called {name!r}.", name=name), "Check the spelling."
            )
    fit = {name: fitting(name, declared[name], _types()[name], value) for name, value in values.items()}
    return replace(settings, **cast("dict[str, Any]", fit))


@cache
def _types() -> dict[str, Any]:
    return get_type_hints(Settings)


def unlike_default(settings: Settings) -> dict[str, object]:
    """The settings that differ from their defaults."""
    standard = Settings()
    return {
        name: value for name in options() if (value := getattr(settings, name)) != getattr(standard, name)
    }


def idle(settings: Settings, name: str) -> str:
    """Why a setting does nothing beside the others that hold, as a plain sentence; empty when it does."""
    for other, values in (options()[name].only_with or {}).items():
        held = getattr(settings, other)
        if held not in values:
            declared = options()[other]
            return Text(
                "Has no effect: it needs “{title}” to be {wanted}, and that is {held}.",
                title=as_text(declared.title),
                wanted=one_of([in_words(declared, value) for value in values]),
                held=in_words(declared, held),
            )
    return ""


def called(name: str) -> str:
    """A setting's title, told apart from the others'."""
    declared = options()[name]
    if declared.kind != "shortcut":
        return declared.title
    return Text("{section}: {title}", section=as_text(declared.section), title=as_text(declared.title))


def in_words(declared: Option, value: object) -> str:
    """A value as the dialog calls it."""
    if isinstance(value, bool):
        return Text("on") if value else Text("off")
    if isinstance(value, float):
        return Text("{number:g}", number=value)
    text = str(value)
    if text in (declared.choices or {}):
        return as_text((declared.choices or {})[text])
    return text or Text("empty")
