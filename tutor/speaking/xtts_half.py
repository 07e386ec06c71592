"""XTTS with half precision where it pays: on a GPU.

The language model inside (440 million parameters) makes one audio token after the other and reads all its
weights for each: with 16 bits it takes half the memory and about half the time. The vocoder stays at 32 bits,
for its sound would suffer.
"""

from __future__ import annotations

from typing import Any


def halve(model: Any) -> None:
    """Change a loaded XTTS model in place; its voice must have been computed before."""
    model.gpt.half()
    transformer = model.gpt.gpt
    positions = transformer.wpe
    # A function that gives zeros of 32 bits, which would widen everything after them.
    transformer.wpe = lambda *args, **kwargs: positions(*args, **kwargs).half()
    model.hifigan_decoder.register_forward_pre_hook(_widened, with_kwargs=True)


def fitting(model: Any, condition: Any) -> Any:
    """The voice's conditioning in the precision of the part that reads it."""
    return condition.to(next(model.gpt.parameters()).dtype)


def _widened(_: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> tuple[tuple[Any, ...], dict[str, Any]]:
    return tuple(_wide(value) for value in args), {name: _wide(value) for name, value in kwargs.items()}


def _wide(value: Any) -> Any:
    return value.float() if hasattr(value, "is_floating_point") and value.is_floating_point() else value
