"""Keys of servers in the settings: asked for, kept in the keyring, never shown."""

from __future__ import annotations

import pytest
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.fakes.keyring import MemoryKeyring, as_keyring
from tests.ui.scripted_program import FakeProgram
from tutor.servers.address import parsed
from tutor.servers.keys import Kept, keep
from tutor.settings import Settings
from tutor.ui.server_keys import ServerKeys, servers_of
from tutor.ui.settings_dialog import SettingsDialog

HERE = "http://127.0.0.1:8000"
SETTINGS = Settings(
    transcriber="openai",
    openai_hearing_address=f"{HERE}/v1",
    voice="openai",
    openai_voice_address=f"{HERE}/v1",
    openai_chat_address="http://127.0.0.1:1234",
)


def shown(qtbot: QtBot, program: FakeProgram) -> ServerKeys:
    widget = ServerKeys(program)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_only_servers_that_are_asked_have_a_key() -> None:
    assert servers_of(Settings()) == {}
    ((origin, (_, stages)),) = servers_of(SETTINGS).items()
    assert (origin, stages) == (HERE, ["transcriber", "voice"])
    assert servers_of(Settings(voice="openai", openai_voice_address="http://[bad")) == {}


def test_a_key_is_entered_kept_and_forgotten(qtbot: QtBot, own_keyring: MemoryKeyring) -> None:
    program = FakeProgram(SETTINGS)
    widget = shown(qtbot, program)
    row = widget.rows[HERE]
    qtbot.waitUntil(lambda: row.place.text() == Kept.NOWHERE.value)
    row.enter.click()
    dialog = widget.dialog
    assert dialog is not None
    assert dialog.line.echoMode() is QLineEdit.EchoMode.Password
    assert not dialog.keep.isEnabled()
    qtbot.keyClicks(dialog.line, " s3cret ")
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: row.place.text() == Kept.KEYRING.value)
    assert own_keyring.entries == {HERE: "s3cret"}
    assert program.reloaded == ["transcriber", "voice"], "the engines try again"
    row.forget.click()
    qtbot.waitUntil(lambda: row.place.text() == Kept.NOWHERE.value)
    assert own_keyring.entries == {}


def test_without_a_keyring_it_says_how_long_the_key_lasts(qtbot: QtBot) -> None:
    with as_keyring(NoKeyring()):  # type: ignore[no-untyped-call]
        widget = shown(qtbot, FakeProgram(SETTINGS))
        row = widget.rows[HERE]
        qtbot.waitUntil(row.enter.isEnabled)
        row.enter.click()
        assert widget.dialog is not None
        qtbot.keyClicks(widget.dialog.line, "s3cret")
        widget.dialog.keep.click()
        qtbot.waitUntil(lambda: "until the program ends" in row.place.text())
        keep(parsed(HERE), "")


@pytest.mark.parametrize(("address", "warned"), [("http://tower:80", True), ("https://tower", False)])
def test_a_key_that_would_travel_in_the_clear_is_warned_of(
    qtbot: QtBot, own_keyring: MemoryKeyring, address: str, warned: bool
) -> None:
    program = FakeProgram(Settings(chat_model="openai", openai_chat_address=address))
    widget = shown(qtbot, program)
    row = next(iter(widget.rows.values()))
    qtbot.waitUntil(row.enter.isEnabled)
    row.enter.click()
    assert widget.dialog is not None
    texts = [words.text() for words in widget.dialog.findChildren(type(row.place))]
    assert any("not encrypted" in text for text in texts) is warned


def test_the_settings_show_the_servers_that_are_set_now(qtbot: QtBot, own_keyring: MemoryKeyring) -> None:
    program = FakeProgram()
    dialog = SettingsDialog(program)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.show_section("Servers")
    assert dialog.keys.isVisible()
    assert dialog.keys.none.isVisible()
    program.change_setting("chat_model", "openai")
    program.change_setting("openai_chat_address", HERE)
    dialog.changed.emit("openai_chat_address")
    row = dialog.keys.rows[HERE]
    qtbot.waitUntil(row.enter.isEnabled)
    assert not dialog.keys.none.isVisible()
    dialog.search.setText("key")
    assert dialog.keys.isVisible()
