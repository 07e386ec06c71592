"""How many words a text has, in whatever script."""

from __future__ import annotations

import re

_UNSPACED = (
    "\u0e00-\u0eff"  # Thai, Lao
    "\u1000-\u109f\u1780-\u17ff"  # Burmese, Khmer
    "\u3040-\u30ff\u31f0-\u31ff"  # kana
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # Chinese characters
)
UNSPACED = re.compile(f"[{_UNSPACED}]+")
"""A run of a script that puts no spaces between its words."""
_LETTERS_A_WORD = 2
"""About as many characters make a word in those scripts."""
_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")


def count_words(text: str) -> int:
    """Words between spaces; where a script has none, a word for every two characters."""
    unspaced = UNSPACED.findall(text)
    rest = UNSPACED.sub(" ", text)
    return len(_WORD.findall(rest)) + sum(-(-len(run) // _LETTERS_A_WORD) for run in unspaced)
