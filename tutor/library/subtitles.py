"""Subtitles (SRT, WebVTT) as the text that is spoken: no times, no marks, a paragraph where it rests."""

from __future__ import annotations

import html
import re

from tutor.library import limits
from tutor.library.contract import Block, Read
from tutor.library.plain import joined

_TIMES = re.compile(
    r"\s*(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})\s*-->\s*(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})"
)
_MARK = re.compile(r"<[^<>]{0,200}>|\{\\[^{}]{0,200}\}")
_REST = 3.0
"""Seconds without words after which a paragraph begins."""
_LONGEST = 900
"""Characters of a paragraph, when nobody rests; it ends with a sentence."""
_LONGEST_OF_ALL = 3000
"""Characters of a paragraph in which no sentence ends: recognisers write none."""
_ENDS = (".", "!", "?", "…", "。", "！", "？", '"', "”")
_SOUND = re.compile(r"[\[(♪♫][^\[\]()♪♫]{0,80}[\])♪♫]|[♪♫\s]+")
"""A line that tells of a sound, such as "[music]"."""


def read(text: str) -> Read:
    """Raises BadDocument where there are no subtitles in it."""
    blocks: list[Block] = []
    held: list[str] = []
    ended, cues, showing, length = 0.0, 0, False, 0
    for line in [*text.splitlines(), ""]:
        times = _TIMES.match(line)
        if times is not None:
            begins, ends = _seconds(times.groups()[:4]), _seconds(times.groups()[4:])
            long = length > (_LONGEST if held and held[-1].endswith(_ENDS) else _LONGEST_OF_ALL)
            if held and (begins - ended > _REST or long):
                blocks.append(Block(joined(held)))
                held, length = [], 0
            ended, cues, showing = ends, cues + 1, True
        elif not line.strip():
            showing = False
        elif showing:
            said = html.unescape(_MARK.sub("", line)).strip().removeprefix("- ").strip()
            # Captions that roll show a line twice.
            if said and said not in held[-2:] and not _SOUND.fullmatch(said):
                held.append(said)
                length += len(said)
    if held:
        blocks.append(Block(joined(held)))
    if not cues:
        raise limits.damaged()
    return Read(blocks)


def _seconds(parts: tuple[str | None, ...]) -> float:
    hours, minutes, seconds, fraction = (part or "0" for part in parts)
    return int(hours) * 3600 + int(minutes) * 60 + int(seconds) + int(fraction.ljust(3, "0")) / 1000
