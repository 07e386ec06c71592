"""What the program is doing, in a word; and the one thing to press."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from tutor.conversation.engine_events import LevelMeasured
from tutor.conversation.intents import (
    FinishTurn,
    PressTalk,
    ReleaseTalk,
    Silence,
    StartListening,
    StopListening,
)
from tutor.conversation.turn import Phase
from tutor.ui.accessibility import announce
from tutor.ui.shortcuts import with_keys
from tutor.ui.talk_button import Face, TalkButton
from tutor.ui.theme import set_kind
from tutor.ui.translation import tr
from tutor.ui.wording import STATE_WORDS, WAITING_HINT, hint
from tutor.ui.words import Words

NARROW_CHARACTERS = 60
"""In a row narrower than this many characters the small buttons stand above each other."""

_ANSWERING = (Phase.TRANSCRIBING, Phase.THINKING, Phase.SPEAKING)
_OPEN_EAR = (Phase.LISTENING, Phase.HEARING)


class VoiceIndicator(QWidget):
    asked = Signal(object)
    """An Intent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.phase = Phase.READY
        self._push_to_talk = False
        self._held = False
        self._speaking = False
        """Whether the microphone's last sound was speech."""
        self._in_pause = False
        self._why_not = ""
        self._talk_keys = self._silence_keys = ""
        self.button = TalkButton()
        self.state = QLabel()
        set_kind(self.state, "state")
        self.hint = Words("quiet")
        self.finish = QPushButton(tr("I'm done"))
        self.finish.setAccessibleName(tr("I'm done: end my turn now"))
        self.stop = QPushButton(tr("Stop"))
        self.stop.setAccessibleName(tr("Stop listening"))
        self.stop.setToolTip(tr("Close the microphone"))
        for side in (self.finish, self.stop):
            side.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            policy = QSizePolicy(side.sizePolicy())
            policy.setRetainSizeWhenHidden(True)
            side.setSizePolicy(policy)
        self._lay_out()
        self.button.pressed.connect(self._pressed)
        self.button.released.connect(self.let_go)
        self.button.clicked.connect(self._clicked)
        self.finish.clicked.connect(lambda: self.asked.emit(FinishTurn()))
        self.stop.clicked.connect(lambda: self.asked.emit(StopListening()))
        self._show()

    def _lay_out(self) -> None:
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addStretch(1)
        text.addWidget(self.state)
        text.addWidget(self.hint)
        text.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.button)
        row.addSpacing(8)
        row.addLayout(text, 1)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(8)
        self._sides.addWidget(self.finish)
        self._sides.addWidget(self.stop)
        row.addLayout(self._sides)

    def minimumSizeHint(self) -> QSize:
        """As narrow as with the small buttons above each other."""
        sides = max(self.finish.sizeHint().width(), self.stop.sizeHint().width())
        text = max(self.hint.minimumSizeHint().width(), self.state.minimumSizeHint().width())
        width = self.button.sizeHint().width() + text + sides + 3 * 8
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self.fontMetrics().averageCharWidth() * NARROW_CHARACTERS
        direction = QBoxLayout.Direction
        self._sides.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    # What is shown ----------------------------------------------------------------------------------

    def show_phase(self, phase: Phase) -> None:
        if phase is self.phase:
            return
        said = STATE_WORDS[self.phase]
        self.phase, self._in_pause = phase, False
        self._show()
        if STATE_WORDS[phase] != said:
            announce(self.state, tr(STATE_WORDS[phase]))

    def show_mode(self, push_to_talk: bool) -> None:
        self.let_go()
        self._push_to_talk = push_to_talk
        self._show()

    def show_level(self, event: LevelMeasured) -> None:
        self.button.show_level(event.level, event.speaking)
        self._change_pause(self._in_pause and not event.speaking, event.speaking)

    def show_pause(self) -> None:
        """The learner has stopped in the middle of the turn; the next sound of theirs ends the pause."""
        if self.phase is Phase.HEARING and not self._push_to_talk:
            self._change_pause(True, self._speaking)

    def _change_pause(self, in_pause: bool, speaking: bool) -> None:
        waited = self._waits
        self._in_pause, self._speaking = in_pause, speaking
        if self._waits != waited:
            self._show()

    @property
    def _waits(self) -> bool:
        """A pause may be told late, when the learner speaks again."""
        return self._in_pause and not self._speaking

    def show_keys(self, talk: str | None = None, silence: str | None = None) -> None:
        """How the keys are called on keyboards; empty for none, None for those that stay."""
        self._talk_keys = self._talk_keys if talk is None else talk
        self._silence_keys = self._silence_keys if silence is None else silence
        self._show()

    def show_obstacle(self, why_not: str) -> None:
        """Why one cannot start yet; empty when one can."""
        self._why_not = why_not
        self._show()

    def _show(self) -> None:
        waiting = self.phase is Phase.READY and bool(self._why_not)
        self.state.setText(tr("Not ready yet") if waiting else tr(STATE_WORDS[self.phase]))
        said = tr(WAITING_HINT) if self._waits else self._usual_hint()
        self.hint.say(self._why_not if waiting else said)
        self.button.setEnabled(not waiting)
        self.button.setToolTip(self._why_not if waiting else self._action())
        self.button.setAccessibleName(self._action())
        self.button.setAccessibleDescription(self.hint.text())
        self.button.show_face(self._face(), self.phase in _OPEN_EAR)
        self.finish.setVisible(self.phase in _OPEN_EAR and not self._push_to_talk)
        self.finish.setEnabled(self.phase is Phase.HEARING)
        self.finish.setToolTip(with_keys(tr("End your turn now"), self._talk_keys))
        self.stop.setVisible(self.phase is not Phase.READY)

    def _usual_hint(self) -> str:
        return hint(self.phase, self._push_to_talk, self._talk_keys, self._silence_keys)

    def _face(self) -> Face:
        if self.phase in _ANSWERING:
            return Face.STOP
        if self.phase is Phase.HEARING and not self._push_to_talk:
            return Face.FINISH
        return Face.START

    def _action(self) -> str:
        if self.phase in _ANSWERING:
            return tr("Silence the tutor")
        if self._push_to_talk:
            return tr("Hold to talk")
        if self.phase is Phase.LISTENING:
            return tr("Stop listening")
        return tr("I'm done") if self.phase is Phase.HEARING else tr("Start listening")

    # What is asked ----------------------------------------------------------------------------------

    def _clicked(self) -> None:
        if self.phase in _ANSWERING:
            self.asked.emit(Silence())
        elif not self._push_to_talk:
            self.asked.emit(
                {Phase.LISTENING: StopListening(), Phase.HEARING: FinishTurn()}.get(
                    self.phase, StartListening()
                )
            )

    def _pressed(self) -> None:
        if self._push_to_talk and self.phase not in _ANSWERING:
            self.hold()

    def hold(self) -> None:
        """The learner keeps a key or the button down and talks; any speaking tutor gives way."""
        if self._push_to_talk and not self._held and self.button.isEnabled():
            self._held = True
            self.asked.emit(PressTalk())

    def let_go(self) -> None:
        if self._held:
            self._held = False
            self.asked.emit(ReleaseTalk())

    def press_talk_key(self) -> None:
        """The key for talking: hold to talk; hands-free it starts, then says "I'm done"."""
        if self._push_to_talk:
            self.hold()
        elif self.phase in _OPEN_EAR:
            self.asked.emit(FinishTurn())
        elif self.phase is Phase.READY and self.button.isEnabled():
            self.asked.emit(StartListening())
