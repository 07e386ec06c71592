"""Which of the system's libraries the bundle needs, and which Debian packages bring them.

    packaging/linux/needs.py dist/voice-tutor

A library counts as needed when a file of the bundle names it and the bundle does not have it. What programs
load by themselves while they run can't be seen from outside: it stands in ASKED_FOR.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

ASKED_FOR = ("libEGL.so.1", "libGL.so.1", "libX11.so.6", "libxcb.so.1", "libwayland-client.so.0")
"""By Qt, when it opens a window."""

PLUGINS = ("libasound2-plugins",)
"""Recommended: with it, PortAudio reaches the sound server of the desktop."""

NEWER_NAMES = {name: f"{name} | {name}t64" for name in ("libglib2.0-0", "libasound2", "libcups2")}
"""What later releases of Debian and Ubuntu call the same."""


def elf_files(bundle: Path) -> list[Path]:
    found = []
    for path in sorted(bundle.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    found.append(path)
    return found


def missing(bundle: Path) -> list[str]:
    """Names of libraries that files of the bundle need and the bundle does not have."""
    have = {path.name for path in bundle.rglob("*.so*")}
    wanted = set(ASKED_FOR)
    for path in elf_files(bundle):
        told = subprocess.run(["readelf", "-d", str(path)], capture_output=True, text=True, check=True).stdout
        wanted |= set(re.findall(r"\(NEEDED\).*\[(.+?)\]", told))
    return sorted(wanted - have)


def packages(libraries: list[str]) -> list[str]:
    """The installed Debian packages that have these libraries. SystemExit names what nobody has."""
    cache = subprocess.run([_ldconfig(), "-p"], capture_output=True, text=True, check=True).stdout
    known = dict(re.findall(r"^\s+(\S+) \(libc6,x86-64.*\) => (\S+)$", cache, re.MULTILINE))
    found, unknown = set(), []
    for library in libraries:
        path = known.get(library)
        owner = _owner(path) if path is not None else None
        if owner is None:
            unknown.append(library)
        else:
            found.add(owner)
    if unknown:
        raise SystemExit(f"no package has {', '.join(unknown)}: the bundle would not run")
    return sorted(found)


def depends(bundle: Path) -> str:
    """The packages as a Depends line; the C library's version is that of the building system."""
    named = []
    for package in packages(missing(bundle)):
        if package == "libc6":
            version = subprocess.run(
                ["dpkg-query", "-W", "-f", "${Version}", package], capture_output=True, text=True, check=True
            ).stdout
            named.append(f"libc6 (>= {version.partition('-')[0]})")
        else:
            named.append(NEWER_NAMES.get(package, package))
    return ", ".join(named)


def _ldconfig() -> str:
    return shutil.which("ldconfig") or "/sbin/ldconfig"


def _owner(path: str) -> str | None:
    # dpkg knows a file by one of its two names, with and without /usr.
    real = str(Path(path).resolve())
    for name in (path, real, real.removeprefix("/usr"), f"/usr{path}"):
        told = subprocess.run(["dpkg", "-S", name], capture_output=True, text=True, check=False)
        if told.returncode == 0:
            return told.stdout.partition(":")[0]
    return None


if __name__ == "__main__":
    print(depends(Path(sys.argv[1])))
