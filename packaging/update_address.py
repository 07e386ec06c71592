"""Where the bundle is told of new versions: what UPDATE_ADDRESS names when it is made, or nowhere.

The program asks there only when somebody wants to know; tutor/servers/releases.py says what must lie there.
"""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import urlsplit


def files(build: Path) -> list[tuple[str, str]]:
    """The file that tells the program, as (file, folder in the bundle); written into `build`."""
    address = os.environ.get("UPDATE_ADDRESS", "").strip()
    if not address:
        return []
    if urlsplit(address).scheme != "https" or not urlsplit(address).hostname:
        raise SystemExit(f"UPDATE_ADDRESS is {address!r}: it must begin with https://")
    build.mkdir(parents=True, exist_ok=True)
    path = build / "update-address.txt"
    path.write_text(address + "\n", "utf-8")
    return [(str(path), "assets")]
