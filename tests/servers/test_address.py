"""Addresses: what people type, what is on this computer, and what needs the learner's word."""

from __future__ import annotations

import pytest

from tutor.errors import ServerElsewhere, SettingsError
from tutor.servers.address import parsed, permit
from tutor.settings import Settings


@pytest.mark.parametrize(
    ("typed", "url", "loopback"),
    [
        ("localhost:1234", "http://localhost:1234/v1", True),
        (" http://127.0.0.1:1234/ ", "http://127.0.0.1:1234/v1", True),
        ("http://127.0.0.1:1234/api/v0/", "http://127.0.0.1:1234/api/v0", True),
        ("http://[::1]:80", "http://[::1]:80/v1", True),
        ("http://[::ffff:127.0.0.1]:80", "http://[::ffff:127.0.0.1]:80/v1", True),
        ("0.0.0.0:8000", "http://127.0.0.1:8000/v1", True),
        ("tower", "http://tower:9/v1", False),
        ("https://tower", "https://tower/v1", False),
        ("http://127.0.0.1.example.com", "http://127.0.0.1.example.com:9/v1", False),
        ("http://localhost.example.com", "http://localhost.example.com:9/v1", False),
        ("192.168.1.20:8000", "http://192.168.1.20:8000/v1", False),
    ],
)
def test_what_people_type(typed: str, url: str, loopback: bool) -> None:
    address = parsed(typed, port=9, path="/v1")
    assert (address.url, address.loopback) == (url, loopback)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "http://",
        "ftp://tower",
        "http://me:word@tower",
        "http://tower/?key=1",
        "http://[bad",
        "a b",
        "x:99999",
    ],
)
def test_what_is_no_address(typed: str) -> None:
    with pytest.raises(SettingsError) as caught:
        parsed(typed)
    assert caught.value.remedy


def test_elsewhere_only_by_choice_and_keys_only_encrypted() -> None:
    here, clear, safe = (parsed(a) for a in ("http://127.0.0.1:1", "http://tower", "https://tower"))
    permit(here, Settings(), key="k")
    with pytest.raises(ServerElsewhere, match="leave"):
        permit(safe, Settings())
    allowed = Settings(remote_servers=True)
    permit(safe, allowed, key="k")
    permit(clear, allowed)
    with pytest.raises(ServerElsewhere, match="unencrypted"):
        permit(clear, allowed, key="k")
    permit(clear, Settings(remote_servers=True, keys_in_the_clear=True), key="k")
