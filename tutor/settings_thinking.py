"""The settings of what thinks: the chat model, its server, and how long an answer may be."""

from __future__ import annotations

from dataclasses import dataclass

from tutor.option import STARTER, option


@dataclass(frozen=True)
class ThinkingSettings:
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
