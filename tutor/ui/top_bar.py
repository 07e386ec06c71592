"""The bar above the views: who learns, which view is shown, and the doors to everything else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from tutor.ui.drop_button import DropButton
from tutor.ui.elided import Elided
from tutor.ui.icons import fit_icon, icon
from tutor.ui.theme import set_kind
from tutor.ui.translation import tr
from tutor.ui.view_switch import ViewSwitch

SIDE, GAP = 16, 8


class TopBar(QFrame):
    def __init__(self, views: Sequence[str], modes: Mapping[str, str], parent: QWidget | None = None) -> None:
        """`views` are the keys of those that can be shown; `modes` the values of "mode" and their names."""
        super().__init__(parent)
        set_kind(self, "bar")
        self.learner = DropButton("learner")
        self.talk = Elided("quiet")
        self.switch = ViewSwitch(views, modes)
        self.new_talk = self._door("new-talk", tr("New talk"))
        self.sound = self._door("sound", tr("Microphone and loudspeaker"))
        self.latency = self._door("latency", tr("Latency panel"))
        self.latency.setCheckable(True)
        self.settings = self._door("settings", tr("Settings"))
        self.more = self._door("more", tr("Menu"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, 8, SIDE, 8)
        row.setSpacing(GAP)
        row.addWidget(self.learner)
        row.addWidget(self.talk)
        row.addStretch(1)
        row.addWidget(self.switch)
        row.addStretch(1)
        for door in self.doors:
            row.addWidget(door)
        self.show_learner("", "")
        self.show_talk("")
        self.wear_theme()

    @property
    def doors(self) -> tuple[QToolButton, ...]:
        return (self.new_talk, self.sound, self.latency, self.settings, self.more)

    def _door(self, picture: str, title: str) -> QToolButton:
        door = QToolButton()
        door.setObjectName(picture)
        door.setAccessibleName(title)
        door.setToolTip(title)
        door.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return door

    # What is shown ----------------------------------------------------------------------------------

    def show_learner(self, name: str, level: str) -> None:
        """Who learns, and at which level (A1 to C2); without a name there is nobody to choose."""
        self.learner.setText(f"{name} · {level}" if level else name)
        self.learner.setAccessibleName(tr("Learner: {name}, level {level}", name=name, level=level))
        self.learner.setToolTip(self.learner.accessibleName())
        self.learner.setVisible(bool(name))

    def show_talk(self, title: str) -> None:
        """What the talk is about; empty where it has no title."""
        self.talk.setText(title)
        self.talk.setToolTip(title)
        self.talk.setVisible(bool(title))
        self._fit()

    def show_mode(self, mode: str) -> None:
        self.switch.show_mode(mode)

    def wear_theme(self) -> None:
        for door in self.doors:
            door.setIcon(icon(self, door.objectName(), QPalette.ColorRole.PlaceholderText))
            door.ensurePolished()
            fit_icon(door)
        self._fit()

    # Room -------------------------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        """With the switch in its smallest shape, whichever it has."""
        return QSize(self._others() + self.switch.widths()[1], super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """What is in it asks for another width: the type has changed, or the words."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _others(self) -> int:
        """The least width in pixels of all but the switch."""
        shown = [widget for widget in (self.learner, self.talk) if not widget.isHidden()]
        least = sum(widget.minimumSizeHint().width() + GAP for widget in shown)
        return least + sum(door.sizeHint().width() + GAP for door in self.doors) + 2 * (SIDE + GAP)

    def _fit(self) -> None:
        compact = self.width() < self._others() + self.switch.widths()[0]
        if compact != self.switch.compact:
            self.switch.set_compact(compact)
