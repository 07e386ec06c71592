"""Bytes as text: Unicode where it is Unicode, else the old encoding in which the words make sense."""

from __future__ import annotations

import contextlib

from tutor.errors import BadDocument
from tutor.lessons.word_lists import USUAL_ENCODINGS
from tutor.library.language import share_of_common

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_WESTERN = "cp1252"
_UNSPACED = ("zh", "ja", "ko", "th")
_LANGUAGES = {
    _WESTERN: ("en", "de", "es", "fr", "it", "nl", "pt", "sv"),
    **{
        encoding: tuple(code for code, usual in USUAL_ENCODINGS.items() if usual == encoding)
        for encoding in ("cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1258")
    },
}
_LOOKED_AT = 8000
"""Bytes by which an old encoding is told."""


def decode(data: bytes, language: str) -> str:
    """`language` is the likeliest one. Raises BadDocument for what is no text."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    if b"\0" in data[:_LOOKED_AT]:
        return _without_mark(data)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        # A file that was cut off, or one slip in a long text.
        if error.start > _LOOKED_AT:
            return data.decode("utf-8", "replace")
    return _old(data, language)


def _without_mark(data: bytes) -> str:
    even, odd = data[:_LOOKED_AT:2].count(0), data[1:_LOOKED_AT:2].count(0)
    if max(even, odd) > len(data[:_LOOKED_AT]) // 8 and min(even, odd) * 8 < max(even, odd):
        return data.decode("utf-16-le" if odd > even else "utf-16-be", "replace")
    raise BadDocument("This file is no text.", "Add PDF, DOCX, EPUB, HTML, Markdown, subtitles or text.")


def _old(data: bytes, language: str) -> str:
    likely = USUAL_ENCODINGS.get(language, _WESTERN)
    if language in _UNSPACED:
        # Its encoding has rules that other texts break.
        with contextlib.suppress(UnicodeDecodeError):
            return data.decode(likely)
    makes_sense = {encoding: _sense(data, encoding) for encoding in (likely, *_LANGUAGES)}
    return data.decode(max(makes_sense, key=lambda encoding: makes_sense[encoding]), "replace")


def _sense(data: bytes, encoding: str) -> float:
    """How many words of a language of that encoding there are: 0 to 1, less for what is no character."""
    text = data[:_LOOKED_AT].decode(encoding, "replace")
    shares = [share_of_common(text, language) for language in _LANGUAGES.get(encoding, ())]
    return max(shares, default=0.0) - text.count("\ufffd") / len(text)
