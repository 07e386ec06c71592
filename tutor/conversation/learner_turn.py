"""The learner's turn while it is heard: its words so far, the answers drafted in its pauses, and its end."""

from __future__ import annotations

import asyncio
from functools import partial

from tutor.audio.frames import MICROPHONE_RATE, Samples, Seconds
from tutor.conversation.answering import Answering
from tutor.conversation.floor import Floor
from tutor.conversation.hearing_events import PartialWordsHeard, SoftEndDecided, SpeechEnded, SpeechStarted
from tutor.conversation.inputs import TranscriptionFailed
from tutor.conversation.partial_words import PartialWords
from tutor.conversation.patience import Patience
from tutor.conversation.recognition import Recognition
from tutor.conversation.speculation import DRAFTS_A_TURN, Drafts, Work
from tutor.conversation.turn import Outcome, Phase, TurnId
from tutor.errors import TutorError
from tutor.listening.utterance import UtteranceCollector, VoiceEnded, VoicePaused
from tutor.transcribing.contract import Transcript

HEAD_START: Seconds = 0.8
"""An answer takes about so long. The last draft that a turn may have is spared until the gate may open so
soon, or the voice sounds finished: a learner who pauses often needs it for the last pause."""


class LearnerTurn:
    """One for a talk: of the turn under way, or the last one."""

    def __init__(
        self,
        floor: Floor,
        collector: UtteranceCollector,
        patience: Patience | None,
        recognition: Recognition,
        answering: Answering,
    ) -> None:
        self.pauses: list[Seconds] = []
        """Those inside it so far."""
        self.drafts = Drafts(
            Work(
                transcribe=self._transcribe,
                answer=partial(answering.begin, ready=self.answer_ready),
                failed=self._not_transcribed,
                words_known=self._words_known,
                emit=floor.emit,
            ),
            floor.own,
        )
        self._floor = floor
        self._collector = collector
        self._patience = patience
        self._answering = answering
        self._recognition = recognition
        self._partial = PartialWords(recognition.part, floor.own, self._tell_partial_words)
        self._loop = asyncio.get_running_loop()
        self._last_speech_at: Seconds = 0.0
        self._spared: tuple[TurnId, VoicePaused] | None = None
        """A pause that may still get the last draft."""

    def begin(self, turn: TurnId, at: Seconds | None) -> None:
        """It begins, or goes on after its end: then the time between is one of its pauses."""
        self.drafts.new_turn()
        self._spared = None
        if self._patience is not None:
            self._collector.soft_end = self._patience.debounce.soft_end
        if turn.revision == 0:
            self.pauses.clear()
        elif at is not None:
            self.pauses.append(max(0.0, at - self._last_speech_at))
        self._floor.emit(SpeechStarted(turn, self._loop.time() if at is None else at))

    def heard(self, probability: float) -> None:
        """A frame of it was heard, which holds speech so probably."""
        self.drafts.heard(self._collector.voiced)
        self._draft_spared()
        if self._collector.goes_on(probability) and self._floor.manner.partial_words:
            self._partial.look(self._floor.state.turn, self._collector.sound, self._collector.length)

    def pause(self, turn: TurnId, pause: VoicePaused) -> None:
        """Draft an answer, and find out how long to wait."""
        floor, detector = self._floor, self._floor.engines.turn_detector
        self._collector.end_silence = floor.manner.end_silence
        left = DRAFTS_A_TURN - self.drafts.begun if floor.manner.speculates else 0
        if left > 1:
            self.drafts.begin(turn, pause)
        self._spared = (turn, pause) if left == 1 else None
        if self._patience is not None and detector is not None:
            self._patience.paused(
                turn, pause, self._collector, detector, floor.own, floor.emit, lambda: self.drafts.pending
            )

    def doubt(self, pause: Seconds) -> None:
        """The learner makes another sound, after such a pause."""
        self.drafts.doubt()
        self._spared = None
        self._wait_again(pause)

    def end(self, turn: TurnId, utterance: VoiceEnded) -> None:
        """It is certain: tell and play the answer, as far as it is there."""
        now = self._loop.time()
        self._wait_again(None)
        ended = utterance.last_speech_at - utterance.hang
        self._last_speech_at = utterance.last_speech_at
        pauses = tuple(self.pauses)
        self._floor.emit(SpeechEnded(turn, utterance.duration, ended, now, utterance.hang, pauses))
        if self._floor.sink is not None:
            self._floor.sink.learner_said(turn, utterance.samples)
        self.drafts.release(turn, utterance)

    def answer_ready(self) -> None:
        """The answer under way has its first sound, or will have none."""
        if self._floor.state.phase is Phase.HEARING and not self.drafts.pending:
            self._look_again()

    def learn_from(self, turn: TurnId, outcome: Outcome) -> None:
        """What the end of a turn says about this learner's pauses."""
        state = self._floor.state
        if self._patience is None or state.typed:
            return
        if outcome is Outcome.ANSWERED:
            self._patience.answered(self.drafts.begun, self.drafts.dropped)
            debounce = self._patience.debounce
            self._floor.emit(SoftEndDecided(debounce.soft_end, debounce.reason, self._loop.time()))
        elif outcome is Outcome.WITHDRAWN and state.turn.revision > turn.revision:
            self._patience.cut_off()

    def _look_again(self) -> None:
        if self._patience is not None and self._floor.engines.turn_detector is not None:
            self._patience.look_again(self._collector, self._floor.emit)

    def _draft_spared(self) -> None:
        if self._spared is None:
            return
        turn, pause = self._spared
        opens_at = pause.last_speech_at + self._collector.end_silence
        sounds_over = self._patience is not None and self._patience.sounds_over
        if sounds_over or self._loop.time() >= opens_at - HEAD_START:
            self._spared = None
            self.drafts.begin(turn, pause)
            self._look_again()

    async def _transcribe(self, samples: Samples) -> Transcript:
        began = self._loop.time()
        heard = await self._recognition.turn(samples)
        self._partial.learn(len(samples) / MICROPHONE_RATE, self._loop.time() - began)
        return heard

    def _words_known(self, turn: TurnId, words: str) -> None:
        if self._patience is not None and self._floor.engines.turn_detector is not None:
            self._patience.words_known(turn, words, self._collector, self._floor.emit)

    def _wait_again(self, pause: Seconds | None) -> None:
        if self._patience is not None:
            self._patience.resumed(pause)

    def _not_transcribed(self, turn: TurnId, error: TutorError) -> None:
        self._floor.faults.fault("transcriber", error)
        self._floor.post(TranscriptionFailed(turn))

    def _tell_partial_words(self, turn: TurnId, words: str) -> None:
        if turn == self._floor.state.turn and self._floor.state.phase is Phase.HEARING:
            self._floor.emit(PartialWordsHeard(turn, words, self._loop.time()))
            self._answering.prepare(words)
