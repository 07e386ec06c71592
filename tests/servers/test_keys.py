"""Keys lie in the system's keyring; without one they last until the program ends, and it says so."""

from __future__ import annotations

import json
import logging
import time
from pathlib import Path

import pytest
from keyring.backends.fail import Keyring as NoKeyring

from tests.fakes.keyring import MemoryKeyring, as_keyring
from tests.running import AT_ONCE, run
from tutor.servers import keys
from tutor.servers.address import parsed
from tutor.servers.keys import Kept
from tutor.settings import Settings
from tutor.settings_file import save

HERE = parsed("http://127.0.0.1:1234/v1")
OTHER = parsed("http://127.0.0.1:4321/v1")


def test_a_key_is_kept_by_server_and_forgotten(own_keyring: MemoryKeyring) -> None:
    assert keys.place_of(HERE) is Kept.NOWHERE
    assert keys.keep(HERE, "s3cret") is Kept.KEYRING
    assert own_keyring.entries == {"http://127.0.0.1:1234": "s3cret"}
    assert run(keys.looked_up(HERE)) == "s3cret"
    assert keys.key_of(OTHER) == ""
    assert keys.keep(HERE, "") is Kept.NOWHERE
    assert own_keyring.entries == {}
    assert keys.keep(HERE, "") is Kept.NOWHERE


def test_without_a_keyring_it_lasts_until_the_program_ends(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with as_keyring(NoKeyring()):  # type: ignore[no-untyped-call]
        assert keys.key_of(HERE) == ""
        kept = keys.keep(HERE, "s3cret")
        assert kept is Kept.THIS_RUN
        assert "until the program ends" in kept.value
        assert keys.key_of(HERE) == "s3cret"
        keys.keep(HERE, "")
        assert keys.key_of(HERE) == ""
    assert "s3cret" not in caplog.text


def test_a_keyring_that_hangs_keeps_nobody_waiting(
    own_keyring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keys, "_PATIENCE_S", 0.05)
    own_keyring.entries[HERE.origin] = "late"
    own_keyring.unlocked.clear()
    begun = time.monotonic()
    assert run(keys.looked_up(HERE)) == ""
    assert time.monotonic() - begun < AT_ONCE
    own_keyring.unlocked.set()


def test_no_setting_holds_a_key(own_keyring: MemoryKeyring, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    keys.keep(HERE, "s3cret")
    save(Settings(openai_chat_address=HERE.url), path)
    assert "s3cret" not in path.read_text()
    assert json.loads(path.read_text())["openai_chat_address"] == HERE.url
