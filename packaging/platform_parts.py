"""What the bundle has on one system only: libraries, icons, version information, the macOS manifest."""

from __future__ import annotations

import ctypes
import ctypes.util
import re
import shutil
import struct
import subprocess
import sys
from pathlib import Path
from typing import Any

import contents
import document_kinds

BUNDLE_IDENTIFIER = "org.voicetutor.VoiceTutor"
BUILD = contents.ROOT / "build"

INFO_PLIST: dict[str, Any] = {
    "CFBundleDisplayName": "Voice Tutor",
    "CFBundleDocumentTypes": document_kinds.macos_types(),
    "LSApplicationCategoryType": "public.app-category.education",
    "LSMinimumSystemVersion": "13.0",
    "NSHighResolutionCapable": True,
    "NSMicrophoneUsageDescription": "The tutor listens to what you say. Your voice stays on this computer.",
}


def libraries() -> list[tuple[str, str]]:
    """PortAudio on Linux, as (file, folder in the bundle); elsewhere sounddevice brings it."""
    if not sys.platform.startswith("linux"):
        return []
    path = _loaded_from("libportaudio.so.2")
    if path is None:
        raise SystemExit("libportaudio2 is not installed: run `make setup` first")
    return [(path, ".")]


def _loaded_from(name: str) -> str | None:
    """The file of a library, as the system finds it."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return None
    for line in Path("/proc/self/maps").read_text("utf-8").splitlines():
        path = line.rpartition(" ")[2]
        if Path(path).name.startswith(name):
            # A name without the version's small print is what programs ask for.
            exact = Path(path).with_name(name)
            return str(exact if exact.exists() else path)
    return None


def imports(path: str) -> list[str]:
    """Names of the libraries that a file asks for by itself; what those ask for is theirs. Linux only."""
    told = subprocess.run(["readelf", "-d", path], capture_output=True, text=True, check=False).stdout
    return re.findall(r"\(NEEDED\).*\[(.+?)\]", told)


def stripped(entries: list[contents.Entry]) -> list[contents.Entry]:
    """The same with copies that lack the debugger's symbols, where these are a good part of a file.

    A few packages ship 175 MB of them. Files that stay as they are keep their makers' hashes.
    """
    program, made = shutil.which("strip"), []
    for place, path, kind in entries:
        best, copy = path, BUILD / "stripped" / place
        if program is not None and kind in ("BINARY", "EXTENSION") and Path(path).stat().st_size > 200_000:
            copy.parent.mkdir(parents=True, exist_ok=True)
            subprocess.run([program, "--strip-unneeded", "-o", str(copy), path], check=True)
            if copy.stat().st_size < 0.93 * Path(path).stat().st_size and is_aligned(copy):
                best = str(copy)
        made.append((place, best, kind))
    return made


def is_aligned(path: Path) -> bool:
    """Whether the loader would take a 64-bit ELF file: strip misplaces parts that patchelf had moved."""
    content = path.read_bytes()
    (table,) = struct.unpack_from("<Q", content, 32)
    size, count = struct.unpack_from("<HH", content, 54)
    for start in range(table, table + count * size, size):
        kind, _, offset, address, _, _, _, step = struct.unpack_from("<IIQQQQQQ", content, start)
        if kind == 1 and (address - offset) % max(step, 1):
            return False
    return True


def icon() -> str | None:
    """The program's icon in the form of this system; drawn from assets/voice-tutor.svg."""
    suffix = {"win32": "ico", "darwin": "icns"}.get(sys.platform)
    if suffix is None:
        return None
    path = BUILD / f"voice-tutor.{suffix}"
    draw_icon(path, 256 if suffix == "ico" else 1024)
    return str(path)


def draw_icon(path: Path, side: int) -> None:
    """Write the icon as PNG, ICO or ICNS, `side` pixels wide."""
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(contents.ROOT / "assets/voice-tutor.svg")).render(painter, QRectF(0, 0, side, side))
    painter.end()
    path.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(path)):
        raise SystemExit(f"{path} could not be written")


def version_information() -> Any:
    """Windows shows it among a file's properties; None elsewhere."""
    if sys.platform != "win32":
        return None
    from PyInstaller.utils.win32 import versioninfo as info

    text = contents.installed_version("voice-tutor")
    numbers = (*(int(part) for part in text.split(".")[:3]), 0)
    words = {
        "CompanyName": "Voice Tutor",
        "FileDescription": "Voice Tutor",
        "FileVersion": text,
        "InternalName": "voice-tutor",
        "LegalCopyright": "GPL-3.0-or-later",
        "OriginalFilename": "voice-tutor.exe",
        "ProductName": "Voice Tutor",
        "ProductVersion": text,
    }
    strings = info.StringTable("040904B0", [info.StringStruct(name, value) for name, value in words.items()])
    languages = info.VarFileInfo([info.VarStruct("Translation", [1033, 1200])])
    fixed = info.FixedFileInfo(filevers=numbers, prodvers=numbers)
    return info.VSVersionInfo(ffi=fixed, kids=[info.StringFileInfo([strings]), languages])
