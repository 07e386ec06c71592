"""The settings of what may leave this computer."""

from __future__ import annotations

from dataclasses import dataclass

from tutor.option import option


@dataclass(frozen=True)
class ServerSettings:
    remote_servers: bool = option(
        False,
        "Servers",
        "Servers elsewhere",
        "Allow servers that are not on this computer, and Ollama's models in the cloud. What you say to them "
        "leaves this computer.",
        travels="never",
    )
    keys_in_the_clear: bool = option(
        False,
        "Servers",
        "Keys without encryption",
        "Send a server's key over http to another computer too. Everybody in the network can read it there.",
        only_with={"remote_servers": (True,)},
        travels="never",
    )
