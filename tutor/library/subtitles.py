"""Subtitles (SRT, WebVTT) as the text that is spoken: no times, no marks, a paragraph where it rests."""

from __future__ import annotations

import re

from tutor.library import limits
from tutor.library.contract import Block, Read

_TIMES = re.compile(
    r"\s*(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})\s*-->\s*(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})"
)
_MARK = re.compile(r"<[^<>]{0,200}>|\{\\[^{}]{0,200}\}")
_REST = 3.0
"""Seconds without words after which a paragraph begins."""
_LONGEST = 900
"""Characters of a paragraph, when nobody rests; it ends with a sentence."""
_ENDS = (".", "!", "?", "…", "。", "！", "？", '"', "”")


def read(text: str) -> Read:
    """Raises BadDocument where there are no subtitles in it."""
    blocks: list[Block] = []
    held: list[str] = []
    ended, cues, showing = 0.0, 0, False
    for line in [*text.splitlines(), ""]:
        times = _TIMES.match(line)
        if times is not None:
            begins, ends = _seconds(times.groups()[:4]), _seconds(times.groups()[4:])
            length = sum(map(len, held))
            if held and (begins - ended > _REST or (length > _LONGEST and held[-1].endswith(_ENDS))):
                blocks.append(Block(" ".join(held)))
                held = []
            ended, cues, showing = ends, cues + 1, True
        elif not line.strip():
            showing = False
        elif showing:
            said = _MARK.sub("", line).strip().removeprefix("- ").strip()
            # Captions that roll show a line twice.
            if said and said not in held[-2:]:
                held.append(said)
    if held:
        blocks.append(Block(" ".join(held)))
    if not cues:
        raise limits.damaged()
    return Read(blocks)


def _seconds(parts: tuple[str | None, ...]) -> float:
    hours, minutes, seconds, fraction = (part or "0" for part in parts)
    return int(hours) * 3600 + int(minutes) * 60 + int(seconds) + int(fraction.ljust(3, "0")) / 1000
