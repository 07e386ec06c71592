"""From what the model wrote to what a voice can say. Pure."""

from __future__ import annotations

import re
import unicodedata

_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_MARKS = re.compile(r"[*_`#~|<>{}\[\]\\^]+")
_LIST_BULLET = re.compile(r"^\s*[-•·]\s+", re.MULTILINE)
_SPACES = re.compile(r"\s+")
_CLOSING_QUOTE = re.compile(r"(?<=[.!?,…])[\"”“«»]+")
_QUOTES = re.compile(r"[\"“”«»„]")


def speakable(text: str) -> str:
    """Plain words for a voice: no markup, emoji or quotation marks; empty when nothing can be said.

    Quotation marks make XTTS invent a tail and say nothing to Piper; apostrophes stay.
    """
    text = unicodedata.normalize("NFC", text)
    text = _LIST_BULLET.sub("", _LINK.sub(r"\1", text))
    text = _MARKS.sub(" ", text)
    text = _SPACES.sub(" ", text)
    text = "".join(c for c in _PICTOGRAPHS_JOINED.sub("", text) if not _is_pictograph(c))
    text = _QUOTES.sub("", _CLOSING_QUOTE.sub("", text))
    text = _SPACES.sub(" ", text).strip()
    return text if any(c.isalnum() for c in text) else ""


_UNSPOKEN = {"So", "Sk", "Cc", "Cf", "Cs", "Co", "Cn"}
_SPOKEN = "\u200c\u200d°"
"""Joiners are parts of words in Persian and the scripts of India; a degree is read out."""
_PICTOGRAPHS_JOINED = re.compile("(?<=[\u2600-\u27bf\ufe0f\U0001f000-\U0001faff])\u200d")


def _is_pictograph(character: str) -> bool:
    """Emoji, arrows, variation selectors and control characters; letters and signs of any script stay."""
    if "\ufe00" <= character <= "\ufe0f" or "\u2190" <= character <= "\u21ff":
        return True
    return unicodedata.category(character) in _UNSPOKEN and character not in _SPOKEN
