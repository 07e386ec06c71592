"""Runs before the frozen program: on Linux, sounddevice gets the PortAudio that lies in the bundle.

It asks the system for the library by name, and the system does not look into bundles.
"""

import ctypes.util
import sys
from pathlib import Path

if sys.platform.startswith("linux"):
    _by_the_system = ctypes.util.find_library

    def _find_library(name):
        if name == "portaudio":
            return str(Path(sys._MEIPASS) / "libportaudio.so.2")
        return _by_the_system(name)

    ctypes.util.find_library = _find_library
