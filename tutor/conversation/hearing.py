"""From the microphone's frames to voices: what is said to the tutor begins, pauses, goes on and ends.

Microphone ──frames──► VoiceDetector ──probability──► UtteranceCollector ──voices──► state machine
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import numpy as np

from tutor.audio.contract import Microphone
from tutor.audio.frames import MicrophoneFrame, Seconds
from tutor.audio.level import level
from tutor.conversation.capture import Capture
from tutor.conversation.engine_events import LevelMeasured
from tutor.conversation.floor import Floor
from tutor.conversation.inputs import MicrophoneLost, VoiceConfirmed
from tutor.conversation.learner_turn import LearnerTurn
from tutor.conversation.overlap import Overlap
from tutor.conversation.state import AT_REST
from tutor.conversation.turn import Phase
from tutor.errors import TutorError
from tutor.listening.between_frames import BetweenFrames
from tutor.listening.contract import VoiceDetector
from tutor.listening.utterance import (
    UtteranceCollector,
    VoiceBegan,
    VoiceEnded,
    VoiceResumed,
)

INTERRUPTS: Seconds = 0.4
"""Speech over the tutor that is more than a cough or an "uh-huh"; until then the sound is only paused."""


class Hearing:
    def __init__(
        self,
        floor: Floor,
        detector: VoiceDetector,
        collector: UtteranceCollector,
        overlap: Overlap,
        learner_turn: LearnerTurn,
        aside_sounds: Callable[[], bool],
    ) -> None:
        """`aside_sounds` tells whether the tutor is heard beside the talk."""
        self.capture = Capture(self._hear, self._lose_microphone)
        self._floor = floor
        self._detector = detector
        self._between = BetweenFrames(detector.another())
        self._collector = collector
        self._overlap = overlap
        self._learner_turn = learner_turn
        self._aside_sounds = aside_sounds
        self._loop = asyncio.get_running_loop()

    def open(self, microphone: Microphone) -> None:
        self.commit()
        self._overlap.sounded = 0.0  # an echo canceller begins anew with its microphone
        self.capture.open(microphone)

    def finish(self) -> None:
        """End the utterance now."""
        # The talk key may be let go before the microphone gave its first frame.
        now = self._loop.time()
        nothing = VoiceEnded(np.zeros(0, dtype=np.float32), 0.0, now, now)
        self._floor.post(self._collector.finish() or nothing)

    def commit(self) -> None:
        """What was heard is dealt with."""
        self._collector.commit()
        self._detector.reset()
        self._between.reset()

    def aside_over(self, words: str, heard: Seconds) -> None:
        """What the microphone caught of it is nobody's turn."""
        self._overlap.heard_beside(words, heard, self._loop.time())
        if self._floor.state.phase in AT_REST:
            self.commit()

    def _lose_microphone(self, error: TutorError) -> None:
        self._floor.faults.fault("microphone", error)
        self._floor.post(MicrophoneLost())

    def _hear(self, frame: MicrophoneFrame) -> None:
        self._floor.faults.works("microphone")
        state = self._floor.state
        speaks = state.phase is Phase.SPEAKING and not state.doubt
        sounds = (speaks and self._overlap.sounds(frame.ended_at)) or self._aside_sounds()
        deaf = sounds and not self._interruptible
        probability = 0.0 if deaf else self._voice_in(frame)
        if state.push_to_talk and state.phase is not Phase.HEARING and not deaf:
            self._collector.wait(frame)
        elif not deaf:
            self._listen_to(frame, probability)
        self._floor.emit(LevelMeasured(level(frame.samples), probability >= 0.5, frame.ended_at))

    def _voice_in(self, frame: MicrophoneFrame) -> float:
        """Speech probability; a voice over the tutor's is to be noticed wherever in a frame it begins."""
        probability = self._detector.probability(frame.samples)
        if self._floor.state.phase is not Phase.SPEAKING:
            return probability
        between = self._between.probability(frame)
        return probability if self._floor.state.doubt else max(probability, between)

    @property
    def _interruptible(self) -> bool:
        """Whether a voice over the tutor's can be told from the tutor's own."""
        manner = self._floor.manner
        return manner.interruptible and self._overlap.sounded >= manner.deaf_at_first

    def _listen_to(self, frame: MicrophoneFrame, probability: float) -> None:
        state = self._floor.state
        speaking = state.phase is Phase.SPEAKING
        if speaking and not state.doubt and not self._overlap.rejoins(frame.ended_at):
            # From here on a voice is a new turn: what was answered is dealt with.
            self._collector.forget()
        self._collector.eager = speaking
        self._collector.doubtful = state.doubt
        heard = self._collector.hear(frame, probability)
        if isinstance(heard, VoiceBegan):
            self._overlap.voice_began = heard.at
        if isinstance(heard, VoiceResumed):
            self._learner_turn.pauses.append(heard.pause)
        if heard is not None:
            self._floor.post(heard)
        if self._floor.state.doubt and self._collector.voiced >= INTERRUPTS:
            began = self._overlap.voice_began
            self._floor.post(VoiceConfirmed(began, self._overlap.rejoins(began)))
        if self._floor.state.phase is Phase.HEARING:
            self._learner_turn.heard(probability)
