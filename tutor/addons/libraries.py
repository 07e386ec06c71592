"""NVIDIA's libraries of an add-on, for engines that ask the system for them by name."""

from __future__ import annotations

import ctypes
import os
import sys

from tutor.addons import addon

_IN_ORDER = ("libnvrtc.so.*", "libcublasLt.so.*", "libcublas.so.*")
"""What others of them need comes first."""


def load() -> None:
    """Have the system know the add-on's libraries, where it is here, before the engine first asks for them.

    A library that can't be loaded is passed over: the engine will say what it lacks.
    """
    packages = addon.present(addon.WHISPER_GPU)
    if packages is None:
        return
    if sys.platform == "win32":
        for folder in sorted(packages.glob("nvidia/*/bin")):
            os.environ["PATH"] = f"{folder}{os.pathsep}{os.environ.get('PATH', '')}"
            os.add_dll_directory(str(folder))
        return
    for pattern in _IN_ORDER:
        for library in sorted(packages.glob(f"nvidia/*/lib/{pattern}")):
            try:
                # By its own name from then on: whoever opens `libcublas.so.12` is given this one.
                ctypes.CDLL(str(library), ctypes.RTLD_GLOBAL)
            except OSError as error:
                sys.stderr.write(f"{library.name}: {error}\n")
