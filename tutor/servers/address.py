"""Addresses of servers: on this computer or elsewhere, and whether the learner has allowed that. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import SplitResult, urlsplit

from tutor.errors import ServerElsewhere, SettingsError
from tutor.settings import Settings
from tutor.text import Text

_EVERY_INTERFACE = {"0.0.0.0": "127.0.0.1", "::": "::1"}
"""What some people write for "here"."""


@dataclass(frozen=True, slots=True)
class Address:
    url: str
    """With its path, without a slash at its end: "http://127.0.0.1:1234/v1"."""
    origin: str
    """Scheme, host and port: what a key belongs to."""
    loopback: bool
    """On this computer: what is said to it does not leave."""
    encrypted: bool


def parsed(text: str, *, port: int | None = None, path: str = "") -> Address:
    """The address that somebody typed; `port` and `path` stand for what was left out.

    Raises SettingsError.
    """
    typed = text.strip()
    try:
        parts = urlsplit(typed if "://" in typed else f"http://{typed}")
        host, given_port = parts.hostname or "", parts.port
    except ValueError as error:
        raise _no_address(typed) from error
    if parts.scheme not in {"http", "https"} or not host or any(c.isspace() for c in typed):
        raise _no_address(typed)
    if parts.username is not None or parts.query or parts.fragment:
        raise SettingsError(
            "A server's address must hold no user name, password or question mark.",
            'Enter the bare address; a key has its own place, "Server keys".',
        )
    host = _EVERY_INTERFACE.get(host, host)
    origin = f"{parts.scheme}://{f'[{host}]' if ':' in host else host}"
    if (chosen_port := given_port or _implied(parts, port)) is not None:
        origin += f":{chosen_port}"
    return Address(
        origin + (parts.path.rstrip("/") or path), origin, _is_loopback(host), parts.scheme == "https"
    )


def _implied(parts: SplitResult, port: int | None) -> int | None:
    # https without a port means a proxy in front of the server, which listens where https does.
    return port if parts.scheme == "http" else None


def _is_loopback(host: str) -> bool:
    try:
        address = ip_address(host)
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
    mapped = getattr(address, "ipv4_mapped", None)
    return bool((mapped or address).is_loopback)


def _no_address(typed: str) -> SettingsError:
    return SettingsError(
        Text("{typed!r} is no address of a server.", typed=typed),
        "Write it like http://127.0.0.1:11434 in the settings.",
    )


def permit(address: Address, settings: Settings, key: str = "") -> None:
    """Raises ServerElsewhere where the learner has not agreed to what using this address means."""
    if address.loopback:
        return
    if not settings.remote_servers:
        raise ServerElsewhere(
            Text("{origin} is not on this computer: what you say would leave it.", origin=address.origin),
            'Allow "Servers elsewhere" in the settings, or enter an address on this computer.',
        )
    if key and not address.encrypted and not settings.keys_in_the_clear:
        raise ServerElsewhere(
            Text(
                "The key for {origin} would travel unencrypted, for everybody in the network to read.",
                origin=address.origin,
            ),
            "Use an https address, or allow keys without encryption in the settings.",
        )
