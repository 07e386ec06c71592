"""The keys of the servers that the settings name: where each lies, and the way to enter another."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tutor.conversation.engine_events import Stage
from tutor.errors import SettingsError
from tutor.servers import keys
from tutor.servers.address import Address, parsed
from tutor.servers.keys import Kept
from tutor.settings import Settings
from tutor.text import Text
from tutor.ui.doorway import Doorway
from tutor.ui.program import Program
from tutor.ui.server_key_dialog import ServerKeyDialog
from tutor.ui.theme import set_kind
from tutor.ui.translation import tr
from tutor.ui.words import Words

_NONE = Text("No server is set. Choose one under Hearing, Thinking or Speaking, and enter its address there.")
_OPENAI: tuple[tuple[Stage, str, str], ...] = (
    ("transcriber", "transcriber", "openai_hearing_address"),
    ("chat_model", "chat_model", "openai_chat_address"),
    ("voice", "voice", "openai_voice_address"),
)
"""Stage, the setting that chooses its engine, the setting with its address."""


def servers_of(settings: Settings) -> dict[str, tuple[Address, list[Stage]]]:
    """Origin -> a server that the chosen engines ask, and their stages. What is no address is left out."""
    found: dict[str, tuple[Address, list[Stage]]] = {}
    asked = [
        (stage, getattr(settings, address))
        for stage, engine, address in _OPENAI
        if getattr(settings, engine) == "openai"
    ]
    for stage, typed in asked:
        try:
            address = parsed(typed)
        except SettingsError:
            continue  # its own line says so
        found.setdefault(address.origin, (address, []))[1].append(stage)
    return found


class ServerKeys(QWidget):
    """Asks the keyring in a thread, and only while it is seen: the system may want a password for it."""

    def __init__(self, program: Program, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._program = program
        self.rows: dict[str, ServerKeyRow] = {}
        self.dialog: ServerKeyDialog | None = None
        title = Words("title")
        title.say(tr("Server keys"))
        explanation = Words("quiet")
        explanation.say(tr("Some servers want a key. It is kept in the system's keyring, never in a file."))
        self.none = Words("body")
        self.none.say(tr(_NONE))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        for words in (title, explanation, self.none):
            self._column.addWidget(words)
        self._doorway = Doorway(self, self._show_place)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """The servers that are set now."""
        if not self.isVisible():
            return
        servers = servers_of(self._program.settings)
        for origin in self.rows.keys() - servers.keys():
            self.rows.pop(origin).deleteLater()
        for origin, (address, stages) in servers.items():
            if origin not in self.rows:
                self._add_row(address)
                _aside(f"key of {origin}", partial(_look, self._doorway, address, keys.place_of))
            self.rows[origin].stages = stages
        self.none.setVisible(not self.rows)

    def _add_row(self, address: Address) -> None:
        row = self.rows[address.origin] = ServerKeyRow(address)
        row.enter.clicked.connect(lambda: self._ask(row))
        row.forget.clicked.connect(lambda: self._keep(row, ""))
        self._column.addWidget(row)

    def _ask(self, row: ServerKeyRow) -> None:
        self.dialog = ServerKeyDialog(row.address, self.window())
        self.dialog.entered.connect(partial(self._keep, row))
        self.dialog.open()

    def _keep(self, row: ServerKeyRow, key: str) -> None:
        row.wait()
        _aside(
            f"key of {row.address.origin}",
            partial(_look, self._doorway, row.address, partial(_keep, key), "kept"),
        )

    @Slot(object)
    def _show_place(self, found: tuple[str, Kept, str]) -> None:
        origin, place, then = found
        if (row := self.rows.get(origin)) is None:
            return  # another server was set meanwhile
        row.show_place(place)
        if then:
            for stage in row.stages:
                self._program.reload_engine(stage)


class ServerKeyRow(QWidget):
    def __init__(self, address: Address) -> None:
        super().__init__()
        self.address = address
        self.stages: list[Stage] = []
        name = Words("body")
        name.say(address.origin)
        self.place = Words("quiet")
        self.enter = QPushButton()
        self.forget = QPushButton(tr("Forget"))
        for button in (self.enter, self.forget):
            button.setAutoDefault(False)
        self.forget.setAccessibleName(tr("Forget the key for {origin}", origin=address.origin))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.enter)
        buttons.addWidget(self.forget)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        column.addWidget(name)
        column.addWidget(self.place)
        column.addLayout(buttons)
        set_kind(self, "row")
        self.wait()

    def wait(self) -> None:
        """Until the keyring has answered."""
        self.place.say(tr("Asking the keyring …"))
        self._offer(tr("Enter a key …"), False)

    def show_place(self, place: Kept) -> None:
        self.place.say(tr(place.value))
        there = place is not Kept.NOWHERE
        self._offer(tr("Change the key …") if there else tr("Enter a key …"), True)
        self.forget.setVisible(there)

    def _offer(self, text: str, enabled: bool) -> None:
        self.enter.setText(text)
        self.enter.setAccessibleName(f"{text.removesuffix(' …')}: {self.address.origin}")
        self.enter.setEnabled(enabled)
        self.forget.setVisible(False)


def _look(doorway: Doorway, address: Address, ask: Callable[[Address], Kept], then: str = "") -> None:
    """In a thread: tell where the key of a server lies."""
    doorway.bring((address.origin, ask(address), then))


def _keep(key: str, address: Address) -> Kept:
    return keys.keep(address, key)


def _aside(name: str, work: Callable[[], None]) -> None:
    # A daemon: a keyring that waits for a password keeps nobody from quitting.
    threading.Thread(target=work, name=name, daemon=True).start()
