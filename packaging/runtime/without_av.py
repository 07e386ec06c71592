"""Runs before the frozen program: an empty module stands where faster-whisper imports PyAV.

PyAV brings 100 MB of FFmpeg to read sound files; the program reads them itself and hands over samples.
"""

import sys
import types

sys.modules["av"] = types.ModuleType("av")
