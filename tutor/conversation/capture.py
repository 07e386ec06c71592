"""The open microphone: one device at a time, and a fault of it told once."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

import numpy as np

from tutor.audio.closing import closing
from tutor.audio.contract import Microphone
from tutor.audio.frames import FRAME_SAMPLES, MicrophoneFrame
from tutor.errors import TutorError
from tutor.text import Text

_log = logging.getLogger(__name__)


class Capture:
    def __init__(self, hear: Callable[[MicrophoneFrame], None], lost: Callable[[TutorError], None]) -> None:
        """`hear` is given every frame; `lost` the reason why there are no more."""
        self.closing: set[asyncio.Task[None]] = set()
        """What is still letting go of its microphone."""
        self._hear = hear
        self._lost = lost
        self._current: asyncio.Task[None] | None = None
        self.refused = 0
        """Frames that were none: empty, too short, or no numbers. Nobody listens to them."""

    @property
    def is_open(self) -> bool:
        return self._current is not None

    def open(self, microphone: Microphone) -> None:
        listening = self._listen(microphone, set(self.closing))
        self._current = asyncio.get_running_loop().create_task(listening, name="microphone")

    def close(self) -> None:
        """Stop hearing at once; the device is let go of in the background."""
        capture, self._current = self._current, None
        if capture is not None:
            capture.cancel()
            self.closing.add(capture)
            capture.add_done_callback(self.closing.discard)

    async def closed(self) -> None:
        """Returns when no device is held by what was closed."""
        if self.closing:
            await asyncio.wait(self.closing)

    async def _listen(self, microphone: Microphone, before: set[asyncio.Task[None]]) -> None:
        """Hear until cancelled. One device can't be opened twice, so those before must have ended."""
        try:
            if before:
                await asyncio.wait(before)
            async with closing(microphone.frames()) as frames:
                async for frame in frames:
                    if _is_sound(frame):
                        self._hear(frame)
                    else:
                        self._refuse()
        except TutorError as error:
            self._lose(error)
        # The task's boundary: a fault of our own must not leave the learner talking to nobody.
        except Exception as error:  # noqa: BLE001
            _log.exception("listening failed")
            self._lose(own_fault(error, "Start listening again."))

    def _refuse(self) -> None:
        if self.refused == 0:
            _log.warning("the microphone gives frames that are no sound")
        self.refused += 1

    def _lose(self, error: TutorError) -> None:
        if self._current is not asyncio.current_task():
            return  # it was already let go of
        self._current = None
        self._lost(error)


def _is_sound(frame: MicrophoneFrame) -> bool:
    return len(frame.samples) == FRAME_SAMPLES and bool(np.isfinite(frame.samples).all())


def own_fault(error: BaseException, remedy: str) -> TutorError:
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return TutorError(Text("Something went wrong ({error}).", error=str(error)), remedy)
