"""How one answer of the tutor's fits the level, as a short mark and a sentence that explains it."""

from __future__ import annotations

from tutor.conversation.lesson_events import LevelChecked
from tutor.ui.translation import tr

MOST_WORDS = 3


def level_words(level: LevelChecked | None) -> tuple[str, str]:
    """The mark and the sentence; both empty while nothing is known."""
    if level is None:
        return "", ""
    mark = tr("{level} kept", level=level.level) if level.kept else tr("above {level}", level=level.level)
    parts = []
    if level.new:
        words = ", ".join(level.new[:MOST_WORDS])
        parts.append(tr("New at this level: {words}.", words=words))
    elif level.known is not None:
        parts.append(tr("All words belong to this level."))
    if level.most:
        parts.append(
            tr(
                "The longest sentence has {count} words; up to {most} are good.",
                count=level.longest,
                most=level.most,
            )
        )
    return mark, " ".join(parts)
