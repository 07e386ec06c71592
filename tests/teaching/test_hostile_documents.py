"""Instructions in a document change nothing: they never become the model's own control tokens."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tests.lessons.test_study import HOSTILE
from tests.running import run
from tutor.lessons.study import Extract, harmless, quoted
from tutor.settings import Settings
from tutor.thinking.contract import Message, PromptUse
from tutor.thinking.llama_cpp import LlamaCpp

MARKS = ("<|im_start|>", "<|im_end|>", "<|endoftext|>")


async def lengths(texts: Sequence[str]) -> list[int]:
    """Tokens of the prompt in which each is the learner's words."""
    engine = LlamaCpp(Settings(reply_tokens=16))
    await engine.start()
    told: list[int] = []

    def tell(use: PromptUse) -> None:
        told.append(use.evaluated + (use.cached or 0))

    try:
        for text in texts:
            async for _ in engine.reply([Message("user", text)], tell):
                break
    finally:
        await engine.close()
    return told


@pytest.mark.engine
def test_the_real_model_reads_a_document_s_control_tokens_as_letters() -> None:
    """llama.cpp's server reads control tokens wherever they stand, in the learner's words too."""
    wholes = [f"word {mark} word" for mark in MARKS]
    told = run(lengths(["word word", *wholes, *(harmless(whole) for whole in wholes)]))
    plain, raw, kept = told[0], told[1:4], told[4:]
    assert min(raw) <= plain + 3, "otherwise this test shows nothing"
    assert min(kept) >= plain + 5, "spelled out, it is several ordinary tokens"


@pytest.mark.engine
@pytest.mark.parametrize("text", HOSTILE[:3])
def test_a_hostile_passage_leaves_the_talk_s_frame_as_it_is(text: str) -> None:
    from tutor.models import starter

    raw = starter.chat_model_file().read_bytes()
    framed = quoted([Extract(text)], small=True)
    for mark in MARKS:
        assert mark.encode() in raw, "a token of this model"
        assert mark not in framed
