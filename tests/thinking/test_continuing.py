"""An answer goes on where its model died: nothing twice, nothing missing, and an end to it."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence
from pathlib import Path

import pytest

from tests.running import run
from tests.thinking.recital import PIECES, TEXT, Reciting
from tutor.errors import EngineCrashed, ReplyCutOff
from tutor.thinking.continuing import continued
from tutor.thinking.contract import Message, PromptUse
from tutor.workers.worker import Worker

ASK = [Message("user", "Do you like Lisbon?")]


async def recited(
    folder: Path, die_at: list[int], tokens: int = 100, tries: int = 4, hang: bool = False
) -> list[str]:
    options = {"notes": str(folder / "asked"), "die_at": die_at, "hang": hang}
    worker = Worker("Reciting", Reciting, options)
    given: list[str] = []

    def ask(messages: Sequence[Message], left: int) -> AsyncGenerator[str | PromptUse, None]:
        assert list(messages[:1]) == ASK
        said = messages[1].content if len(messages) > 1 else ""
        return worker.stream("reply", said, left, first_timeout=60, next_timeout=2.0 if hang else 60)

    try:
        await worker.start()
        async for piece in continued(ask, ASK, tokens, tries):
            given.append(piece)  # noqa: PERF401  what was given before an error counts
    except ReplyCutOff as error:
        given.append(f"✗ {'with' if 'killed' in error.report else 'without'} a report")
    finally:
        await worker.close()
    return given


def asked(folder: Path) -> list[str]:
    return (folder / "asked").read_text().splitlines()


@pytest.mark.parametrize("die_at", [[], [1], [5], [5, 5], [3, 9, 15]])
def test_every_piece_is_given_once(tmp_path: Path, die_at: list[int]) -> None:
    given = run(recited(tmp_path, die_at))
    assert "".join(given) == TEXT
    assert given == PIECES
    assert len(asked(tmp_path)) == len(die_at) + 1


def test_a_model_that_hangs_in_mid_answer_is_replaced(tmp_path: Path) -> None:
    assert "".join(run(recited(tmp_path, [6], hang=True))) == TEXT


def test_what_was_said_counts_against_the_length_limit(tmp_path: Path) -> None:
    given = run(recited(tmp_path, [5], tokens=8))
    assert given == PIECES[:8]
    assert asked(tmp_path) == ["'' 8", "'Yes, I love Lis' 3"]


def test_one_that_always_dies_is_cut_off_and_keeps_what_it_said(tmp_path: Path) -> None:
    assert run(recited(tmp_path, [2, 4, 6, 8], tries=3)) == [*PIECES[:6], "✗ with a report"]


def test_one_that_dies_before_its_first_piece_is_the_worker_s_to_mend(tmp_path: Path) -> None:
    assert "".join(run(recited(tmp_path, [0, 0]))) == TEXT
    (never := tmp_path / "never").mkdir()
    with pytest.raises(EngineCrashed):
        run(recited(never, [0] * 9))


def test_a_space_at_the_break_is_neither_lost_nor_doubled() -> None:
    async def scenario() -> str:
        asked: list[list[Message]] = []

        async def ask(messages: Sequence[Message], tokens: int) -> AsyncGenerator[str | PromptUse, None]:
            asked.append(list(messages))
            if len(asked) == 1:
                yield "Hello, "
                raise EngineCrashed("It died.", "")
            yield " Anna"
            yield "!"

        text = "".join([piece async for piece in continued(ask, ASK, 20, 4)])
        assert asked[1] == [*ASK, Message("assistant", "Hello,")]
        return text

    assert run(scenario()) == "Hello, Anna!"


def test_a_death_between_the_prompt_and_the_first_word_is_mended_and_told_once() -> None:
    async def scenario() -> list[PromptUse]:
        used: list[PromptUse] = []
        times = 0

        async def ask(messages: Sequence[Message], tokens: int) -> AsyncGenerator[str | PromptUse, None]:
            nonlocal times
            times += 1
            yield PromptUse(None, 10 * times)
            if times < 3:
                raise EngineCrashed("It died.", "")
            yield "Hello."

        assert [piece async for piece in continued(ask, ASK, 20, 4, used.append)] == ["Hello."]
        return used

    assert run(scenario()) == [PromptUse(None, 10)]


def test_one_that_never_says_a_word_is_told_as_the_crash_that_it_is() -> None:
    async def ask(messages: Sequence[Message], tokens: int) -> AsyncGenerator[str | PromptUse, None]:
        yield PromptUse(None, 10)
        raise EngineCrashed("It died.", "Try again.")

    async def scenario() -> None:
        async for _ in continued(ask, ASK, 20, 4):
            pass

    with pytest.raises(EngineCrashed):
        run(scenario())


def test_an_answer_that_was_made_to_begin_with_some_words_goes_on_as_one_message() -> None:
    asked: list[Sequence[Message]] = []

    async def ask(messages: Sequence[Message], left: int) -> AsyncGenerator[str | PromptUse, None]:
        asked.append(messages)
        yield " How" if len(asked) == 1 else " was it?"
        if len(asked) == 1:
            raise EngineCrashed("It died.", "Again.")

    async def given() -> str:
        begun = [*ASK, Message("assistant", "I see.")]
        return "".join([piece async for piece in continued(ask, begun, 10, 2)])

    assert run(given()) == " How was it?"
    assert [list(one) for one in asked] == [
        [*ASK, Message("assistant", "I see.")],
        [*ASK, Message("assistant", "I see. How")],
    ]
