"""The wizard's page about sound: see a level, hear a test sound, hear oneself, see the words."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from tutor.conversation.engine_events import LevelMeasured
from tutor.conversation.events import Event
from tutor.conversation.sound_check_events import (
    EchoWritten,
    Hearing,
    MicrophoneJudged,
    SoundCheckDoing,
    SoundCheckFailed,
    SoundCheckMoved,
)
from tutor.sound_check import ENOUGH
from tutor.text import Text
from tutor.ui.accessibility import announce
from tutor.ui.device_choice import DeviceChooser
from tutor.ui.level_meter import LevelMeter
from tutor.ui.program import Program
from tutor.ui.setup_wizard_page import WizardPage
from tutor.ui.translation import told, tr
from tutor.ui.words import Words

TITLE = Text("Can we hear each other?")
PURPOSE = Text("Say something: the bar should pass the mark. Nothing of it is kept.")
HEARD: dict[Hearing, str] = {
    "good": Text("✓ I can hear you well."),
    "quiet": Text(
        "◔ I hear very little. Speak up, come closer, or turn the microphone up in the system's settings."
    ),
    "too loud": Text("◔ That is too loud and gets distorted. Move back, or turn the microphone down."),
    "blocked": Text(
        "✕ Only silence comes from this microphone. The system blocks it, or it is muted: look for a "
        "switch on it, and for microphone access in the system's privacy settings."
    ),
}
SAY_SOMETHING = Text("Say something, in any language.")
DOING: dict[SoundCheckDoing, str] = {
    "listening": "",
    "recording": Text("Recording: speak now, for three seconds."),
    "echoing": Text("This is what I heard."),
    "test sound": Text("Two notes are playing."),
    "over": "",
}
TALKING = Text("The talk has the microphone. Press Measure again to go on here; it stops listening then.")
UNDERSTOOD = Text("I understood: “{words}”")
NO_WORDS = Text("I understood no words. Try again, a little louder.")
STILL_LOADING = Text("The words follow when the speech recognition has loaded.")


class SoundPage(WizardPage):
    def __init__(self, program: Program, parent: QWidget | None = None) -> None:
        super().__init__(TITLE, PURPOSE, parent)
        self._program = program
        self._inside = False
        self._doing: SoundCheckDoing = "over"
        self.can_write = False
        """Whether the speech recognition is ready."""
        self.devices = DeviceChooser(program)
        self.devices.chosen.connect(self._clear)  # the program measures the new one by itself
        self.meter = LevelMeter(ENOUGH)
        self.heard = Words("body")
        self.heard.say(tr(SAY_SOMETHING))
        self.fault = Words("fault")
        self.fault.hide()
        self.again = QPushButton(tr("Measure again"))
        self.again.clicked.connect(self.measure)
        self.again.hide()
        self.chime = QPushButton(tr("Play a test sound"))
        self.chime.clicked.connect(lambda: program.check_sound("test sound"))
        self.record = QPushButton(tr("Record three seconds"))
        self.record.clicked.connect(self._record)
        self.doing = Words("body")
        self.words = Words("speech")
        self._pressed: QWidget | None = None
        self._lay_out()
        self._show_doing()
        self._write("")

    def _lay_out(self) -> None:
        self.column.addWidget(self.devices)
        self.column.addSpacing(12)
        self.column.addWidget(self.meter)
        self.column.addWidget(self.heard)
        self.column.addWidget(self.fault)
        trying = QHBoxLayout()
        trying.setSpacing(8)
        for button in (self.chime, self.record, self.again):
            trying.addWidget(button)
        trying.addStretch(1)
        self.column.addSpacing(8)
        self.column.addLayout(trying)
        self.column.addWidget(self.doing)
        self.column.addWidget(self.words)
        self.column.addStretch(1)

    # Coming and going -------------------------------------------------------------------------------

    def enter(self) -> None:
        self._inside = True
        self.measure()

    def leave(self) -> None:
        if self._inside:
            self._inside = False
            self._program.check_sound("end")

    def measure(self) -> None:
        self._clear()
        self._program.check_sound("begin")

    def _clear(self) -> None:
        self.fault.hide()
        self.again.hide()
        self.meter.clear()
        self.heard.say(tr(SAY_SOMETHING))
        self._write("")

    def _record(self) -> None:
        self._write("")
        self.fault.hide()
        self._program.check_sound("record")

    # What is told -----------------------------------------------------------------------------------

    def take(self, event: Event) -> None:
        if not self._inside:
            return
        if isinstance(event, LevelMeasured):
            if self._doing != "over":
                self.meter.show_level(event.level)
        elif isinstance(event, MicrophoneJudged):
            self._say(self.heard, tr(HEARD[event.hearing]))
        elif isinstance(event, SoundCheckMoved):
            self._move(event.doing)
        elif isinstance(event, EchoWritten):
            self._write(tr(UNDERSTOOD, words=event.text) if event.text else tr(NO_WORDS))
        elif isinstance(event, SoundCheckFailed):
            self._fail(event)

    def _move(self, doing: SoundCheckDoing) -> None:
        before, self._doing = self._doing, doing
        self._show_doing()
        if doing == "over":
            self.meter.clear()
            self._say(self.heard, tr(TALKING))
            self.again.show()
        if before == "echoing" and not self.words.text():
            self._write("" if self.can_write else tr(STILL_LOADING))

    def _fail(self, event: SoundCheckFailed) -> None:
        self._say(self.fault, told(event.message, event.remedy))
        self.fault.show()
        if event.stage == "microphone":
            self.meter.clear()
            self.heard.say("")
            self.again.show()

    def _show_doing(self) -> None:
        self.doing.say(tr(DOING[self._doing]))
        self.doing.setVisible(bool(self.doing.text()))
        ready = self._doing == "listening"
        focused = self.window().focusWidget()
        if focused in (self.chime, self.record) and not ready:
            # Else the focus would go on to another button, and the next press of the space bar with it.
            self._pressed = focused
            self.setFocus()
        self.chime.setEnabled(ready)
        self.record.setEnabled(ready)
        if ready and self._pressed is not None:
            if focused is self:
                self._pressed.setFocus()
            self._pressed = None
        if self._doing in ("recording", "echoing"):
            announce(self, tr(DOING[self._doing]))

    def _write(self, text: str) -> None:
        self._say(self.words, text)
        self.words.setVisible(bool(text))

    def _say(self, where: Words, text: str) -> None:
        if text != where.text():
            where.say(text)
            if text:
                announce(where, text)
