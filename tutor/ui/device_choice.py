"""Which microphone and which loudspeaker."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QVBoxLayout, QWidget

from tutor.errors import SettingsError
from tutor.text import Text
from tutor.ui.program import DeviceChoice, Program
from tutor.ui.theme import set_kind
from tutor.ui.translation import told, tr
from tutor.ui.words import Words

SYSTEM_CHOICE = Text("Whatever the system uses")
WIDTH_CHARACTERS = 44
SOON_MS = 300
"""The first look at what is connected takes about this long; the list is there meanwhile as it was known."""
OFTEN_MS = 2000


class DeviceChooser(QWidget):
    """Two lists, read anew when they come into sight or are opened, and every few seconds after that."""

    chosen = Signal(str)
    """Name of the setting that was changed."""

    def __init__(self, program: Program, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._program = program
        self.fault = Words("fault-small")
        self.fault.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.microphone = self._add(column, "microphone", tr("Microphone"), program.microphones)
        column.addSpacing(10)
        self.loudspeaker = self._add(column, "loudspeaker", tr("Loudspeaker"), program.loudspeakers)
        column.addWidget(self.fault)
        self._again = QTimer(self)
        self._again.timeout.connect(self._look_again)

    def _add(
        self, column: QVBoxLayout, setting: str, title: str, devices: Callable[[], list[DeviceChoice]]
    ) -> _DeviceBox:
        box = _DeviceBox(devices, lambda: str(getattr(self._program.settings, setting)))
        box.setAccessibleName(title)
        box.activated.connect(lambda index: self._choose(setting, str(box.itemData(index))))
        label = QLabel(title)
        label.setBuddy(box)
        set_kind(label, "title")
        column.addWidget(label)
        column.addWidget(box)
        return box

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look_again()
        self._again.start(SOON_MS)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._again.stop()

    def _look_again(self) -> None:
        self._again.setInterval(OFTEN_MS)
        self.microphone.refresh()
        self.loudspeaker.refresh()

    def _choose(self, setting: str, key: str) -> None:
        try:
            self._program.change_setting(setting, key)
        except SettingsError as error:
            self.fault.say(told(error.message, error.remedy))
            self.fault.show()
            return
        self.fault.hide()
        self.chosen.emit(setting)


class _DeviceBox(QComboBox):
    def __init__(self, devices: Callable[[], list[DeviceChoice]], current: Callable[[], str]) -> None:
        super().__init__()
        self._devices = devices
        self._current = current
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)

    def showPopup(self) -> None:
        self.refresh()
        super().showPopup()

    def refresh(self) -> None:
        """List what is connected now; the chosen device stays listed when it is unplugged."""
        wanted = self._current()
        devices = self._devices()
        if all(device.key for device in devices):
            devices = [DeviceChoice("", tr(SYSTEM_CHOICE)), *devices]
        if all(device.key != wanted for device in devices):
            devices.append(DeviceChoice(wanted, wanted, connected=False))
        self._show([(device.key, _title(device)) for device in devices])
        self.setCurrentIndex(self.findData(wanted))

    def _show(self, wanted: list[tuple[str, str]]) -> None:
        """Change only what is different: the list may be open under the learner's hand."""
        keys = {key for key, _ in wanted}
        for index in reversed(range(self.count())):
            if self.itemData(index) not in keys:
                self.removeItem(index)
        for index, (key, title) in enumerate(wanted):
            if self.itemData(index) != key:
                if (old := self.findData(key)) >= 0:
                    self.removeItem(old)
                self.insertItem(index, title, key)
            elif self.itemText(index) != title:
                self.setItemText(index, title)


def _title(device: DeviceChoice) -> str:
    title = tr(device.title)  # the system's choice has words for a name
    return title if device.connected else tr("{title} (not connected)", title=title)


class SoundPopover(QFrame):
    """The same in a small sheet under the button that opened it."""

    def __init__(self, program: Program, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)  # for the round corners
        self.setAccessibleName(tr("Microphone and loudspeaker"))
        self.chooser = DeviceChooser(program)
        sheet = QFrame()
        set_kind(sheet, "popover")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(20, 16, 20, 20)
        column.addWidget(self.chooser)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(sheet)

    def open_under(self, button: QWidget) -> None:
        self.ensurePolished()
        room = self.screen().availableGeometry()
        width = min(self.fontMetrics().averageCharWidth() * WIDTH_CHARACTERS, room.width())
        self.resize(width, self.sizeHint().height())
        corner = button.mapToGlobal(QPoint(button.width() - width, button.height() + 4))
        self.move(max(corner.x(), room.left()), corner.y())
        self.show()
        self.chooser.microphone.setFocus()
