"""Smart Turn v3.2 in a child process: from the sound of the last eight seconds, has the speaker finished?

Intonation, the length of the last syllable and a breath tell it; the words are not looked at. It is meant
for the first moments of a pause: about 0.2 s of silence after the last word.
"""

from __future__ import annotations

import numpy as np

from tutor.audio.frames import Samples
from tutor.listening.log_mel import SAMPLES, log_mel
from tutor.models import starter
from tutor.workers.contract import Watch, unwatched
from tutor.workers.worker import Worker

_TIMEOUT_S = 5.0
"""A hundred times what it takes: whoever waits for a pause to end waits no longer than that."""


class SmartTurn:
    """The adapter: the model lives in a child process, loaded and warmed by start()."""

    def __init__(self, watch: Watch = unwatched) -> None:
        self._worker = Worker("Smart Turn", SmartTurnEngine, {}, watch=watch)

    @property
    def label(self) -> str:
        return "Smart Turn v3.2"

    @property
    def pid(self) -> int | None:
        return self._worker.pid

    async def start(self) -> None:
        await self._worker.start()

    async def finished(self, samples: Samples) -> float:
        # No more than it looks at goes through the pipe.
        probability: float = await self._worker.call("finished", samples[-SAMPLES:], timeout=_TIMEOUT_S)
        return probability

    async def close(self) -> None:
        await self._worker.close()


# The child's side -----------------------------------------------------------------------------------


class SmartTurnEngine:
    """Built and used in the child process only."""

    def __init__(self) -> None:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        # It runs while the recogniser does: a second thread would only take that one's core.
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self._session = onnxruntime.InferenceSession(
            str(starter.turn_detector_file()), options, providers=["CPUExecutionProvider"]
        )
        self.finished(np.zeros(SAMPLES, np.float32))

    def finished(self, samples: Samples) -> float:
        (probabilities,) = self._session.run(None, {"input_features": log_mel(samples)[None]})
        return min(1.0, max(0.0, float(probabilities[0, 0])))
