"""What is said in `tutor bench talk`: the same short talk every time, or a folder of recordings."""

from __future__ import annotations

from itertools import cycle, islice

from tutor.bench.material import Folder, Kind, Line, Recorded, Say, line, recorded

TURNS = 10
"""Beyond the cold first one: from ten values on a 90th percentile can be told."""

_OPENING = "Hello, I would like to practise my English with you."
_LINES = (
    "Yesterday I went to the market with my sister.",
    "We bought some apples and a big piece of cheese.",
    "Can you tell me what I could cook tonight?",
    "I don't like fish very much.",
    "My favourite season is the autumn.",
    "Last summer we visited our cousins in Spain.",
    "The weather was too hot for me.",
    "What do you think about long train journeys?",
    "I would like to learn how to swim.",
    "Thank you, that was very helpful.",
)


async def spoken(say: Say, turns: int) -> list[Line]:
    """The opening and so many lines more; after the last the first comes again."""
    texts = (_OPENING, *islice(cycle(_LINES), turns))
    sounds = {text: recorded(text, await say(text)) for text in dict.fromkeys(texts)}
    return [_whole(sounds[text]) for text in texts]


def from_folder(folder: Folder, turns: int | None) -> list[Line]:
    """The opening and at most so many more, by name; None: all."""
    wanted = folder.recordings if turns is None else folder.recordings[: turns + 1]
    return [_whole(one) for one in wanted]


def _whole(one: Recorded) -> Line:
    return line(Kind.FINISHED, 0.0, one.name, [one])
