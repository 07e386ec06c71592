"""The wizard's last page: how to talk; its last button begins the first talk."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tutor.settings import Settings
from tutor.ui.key_editor import in_words
from tutor.ui.program import Program
from tutor.ui.setup_wizard_page import WizardPage
from tutor.ui.words import Words

TITLE = "How to talk"
PURPOSE = "That is all. You can come back here from the menu at any time."


def how_to_talk(settings: Settings) -> tuple[str, str, str]:
    """How to begin, how to end a turn, and how to silence the tutor, with the keys that the settings hold."""
    talk, silence = in_words(settings.shortcut_talk), in_words(settings.shortcut_silence)
    stops = [f"press {silence}" if silence else "", "press the round button"]
    if settings.mode == "push-to-talk":
        begins = " or ".join(part for part in ("the round button", talk) if part)
        return (
            f"Hold {begins} while you speak, and let go when you have finished.",
            "Take your time: as long as you hold it, the tutor waits.",
            f"To silence the tutor, {_or(stops)}.",
        )
    if settings.interruptions != "half-duplex":
        stops = ["just speak", *stops]
    done = f", and {talk} says “I'm done”" if talk else ""
    return (
        "Press the round button once and speak; the tutor notices when you have finished.",
        f"Take your time: a pause is fine{done}.",
        f"To silence the tutor, {_or(stops)}.",
    )


def _or(parts: list[str]) -> str:
    said = [part for part in parts if part]
    return " or ".join((", ".join(said[:-1]), said[-1])) if len(said) > 1 else said[0]


class DonePage(WizardPage):
    changed = Signal()
    """One can talk now, or no more."""

    def __init__(self, program: Program, parent: QWidget | None = None) -> None:
        super().__init__(TITLE, PURPOSE, parent)
        self._program = program
        self.can_talk = False
        self.sentences = [Words("speech") for _ in how_to_talk(program.settings)]
        for words in self.sentences:
            self.column.addWidget(words)
            self.column.addSpacing(8)
        self.obstacle = Words("quiet")
        self.column.addSpacing(8)
        self.column.addWidget(self.obstacle)
        self.column.addStretch(1)

    def enter(self) -> None:
        for words, sentence in zip(self.sentences, how_to_talk(self._program.settings), strict=True):
            words.say(sentence)

    def show_obstacle(self, why_not: str) -> None:
        """Why one cannot talk yet; empty when one can."""
        self.can_talk = not why_not
        self.obstacle.say(f"{why_not} The round button tells you when you can begin." if why_not else "")
        self.obstacle.setVisible(bool(why_not))
        self.changed.emit()
