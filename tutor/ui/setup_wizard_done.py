"""The wizard's last page: how to talk; its last button begins the first talk."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tutor.settings import Settings
from tutor.text import Text, one_of
from tutor.ui.key_editor import in_words
from tutor.ui.program import Program
from tutor.ui.setup_wizard_page import WizardPage
from tutor.ui.translation import told, tr
from tutor.ui.words import Words

TITLE = Text("How to talk")
PURPOSE = Text("That is all. You can come back here from the menu at any time.")


def how_to_talk(settings: Settings) -> tuple[str, str, str]:
    """How to begin, how to end a turn, and how to silence the tutor, with the keys that the settings hold."""
    talk, silence = in_words(settings.shortcut_talk), in_words(settings.shortcut_silence)
    stops = [*([tr("press {keys}", keys=silence)] if silence else []), tr("press the round button")]
    if settings.mode == "push-to-talk":
        begins = tr(one_of([tr("the round button"), *([talk] if talk else [])]))
        return (
            tr("Hold {button} while you speak, and let go when you have finished.", button=begins),
            tr("Take your time: as long as you hold it, the tutor waits."),
            tr("To silence the tutor, {ways}.", ways=tr(one_of(stops))),
        )
    if settings.interruptions != "half-duplex":
        stops = [tr("just speak"), *stops]
    pause = tr("Take your time: a pause is fine.")
    if talk:
        pause = tr("Take your time: a pause is fine, and {keys} says “I'm done”.", keys=talk)
    return (
        tr("Press the round button once and speak; the tutor notices when you have finished."),
        pause,
        tr("To silence the tutor, {ways}.", ways=tr(one_of(stops))),
    )


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
        self.obstacle.say(
            told(why_not, tr("The round button tells you when you can begin.")) if why_not else ""
        )
        self.obstacle.setVisible(bool(why_not))
        self.changed.emit()
