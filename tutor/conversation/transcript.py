"""Who said what, as heard: the course of events folded into turns and phrases.

The window, the headless talk, the store and the model's history all read this one account.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from tutor.audio.frames import Seconds, WordTime
from tutor.conversation.answer_events import (
    PhraseFailed,
    PhraseFound,
    PlaybackEnded,
    PlaybackStarted,
    Reference,
    ReplyRequested,
    ReplyTextArrived,
    ReplyTextEnded,
    RetrievalFinished,
    SynthesisFinished,
    SynthesisStarted,
    TutorBegan,
    WordsTimed,
)
from tutor.conversation.events import Event, TurnEnded
from tutor.conversation.hearing_events import (
    PartialWordsHeard,
    SpeechEnded,
    SpeechStarted,
    TextTyped,
    TranscriptionFinished,
)
from tutor.conversation.lesson_events import CorrectionOffered, FeedbackGiven, LevelChecked
from tutor.conversation.turn import Outcome, PhraseStatus, TurnId
from tutor.speaking.word_times import words_of
from tutor.thinking.feedback import NOTHING, Feedback
from tutor.transcribing.contract import Word

CHARACTERS_PER_SECOND = 15.0
"""Ordinary English speech."""
_SETTLED = frozenset({PhraseStatus.PLAYED, PhraseStatus.STOPPED, PhraseStatus.FAILED})


@dataclass(slots=True)
class Phrase:
    """One speakable piece of the tutor's reply."""

    index: int
    text: str
    status: PhraseStatus = PhraseStatus.WAITING
    audio: Seconds | None = None
    """Duration of its sound; None until the synthesis has ended."""
    heard: Seconds = 0.0
    """How much of it left the loudspeaker."""
    fault: str = ""
    words: tuple[WordTime, ...] = ()
    """When each word sounds, from the beginning of the phrase; empty while that is not known."""

    def heard_text(self) -> str:
        """The words that sounded: by their own times or, without those, by the share that was played."""
        if self.status is PhraseStatus.PLAYED:
            return self.text
        if self.heard <= 0.0:
            return ""
        if self.words:
            spans = [(word.first, word.after) for word in self.words]
            sounded = sum((word.begins + word.ends) / 2.0 <= self.heard for word in self.words)
        else:
            # Silenced before the synthesis had ended: how long it would have become can only be guessed.
            audio = self.audio or max(self.heard, len(self.text) / CHARACTERS_PER_SECOND)
            spans = words_of(self.text)
            played = len(self.text) * min(1.0, self.heard / audio)
            sounded = sum((first + after) / 2.0 <= played for first, after in spans)
        if self.audio is not None and self.heard >= self.audio:
            return self.text
        return _first_words(self.text, spans, sounded)


@dataclass(slots=True)
class Turn:
    """What the learner said and what the tutor answered."""

    id: TurnId
    learner: str = ""
    """Empty in a turn that the tutor began."""
    typed: bool = False
    reply: str = ""
    """The model's text so far, spoken or not."""
    reply_complete: bool = True
    """False when the reply was cut off by a fault or a limit."""
    phrases: list[Phrase] = field(default_factory=list)
    outcome: Outcome | None = None
    """None while the turn is under way."""
    feedback: Feedback = NOTHING
    """What the model or a second look found besides."""
    correction: CorrectionOffered | None = None
    """The one that is shown."""
    partial: bool = False
    """The learner is still speaking: `learner` is a guess that may change."""
    level: LevelChecked | None = None
    """How the reply fits the learner's level; None while unknown."""
    words: tuple[Word, ...] = ()
    """The learner's, as they were transcribed, where the engine gives them."""
    raw: str = ""
    """What the learner said as it was heard, with hesitations; empty where there were none."""
    spoken: Seconds | None = None
    """How long the learner spoke, pauses included; None for typed words."""
    pauses: tuple[Seconds, ...] = ()
    """Those inside the learner's turn."""
    passages: tuple[Reference, ...] = ()
    """Of the learner's documents, those that the reply was made with."""
    tutor_began: bool = False
    """There will be no words of the learner's in it."""

    def heard_reply(self) -> str:
        """What the learner heard of the reply, in order; a failed phrase was read, so it counts."""
        heard = (p.text if p.status is PhraseStatus.FAILED else p.heard_text() for p in self.phrases)
        return " ".join(text for text in heard if text)


class Transcript:
    """All turns so far, oldest first. Feed it every event, in order."""

    def __init__(self) -> None:
        self.turns: list[Turn] = []

    def find(self, turn: TurnId) -> Turn | None:
        """The turn with this id; revisions of one turn share a place."""
        for known in reversed(self.turns):
            if known.id.number == turn.number:
                return known
        return None

    def apply(self, event: Event) -> Turn | None:
        """Take in one event; the turn that it changed, if any."""
        match event:
            case SpeechStarted(turn=turn_id):
                turn = self._begin(turn_id)
            case TutorBegan(turn=turn_id):
                turn = self._begin(turn_id)
                turn.tutor_began = True
            case SpeechEnded(turn=turn_id, duration=duration, pauses=pauses):
                turn = self._begin(turn_id)
                turn.spoken, turn.pauses = duration, pauses
            case PartialWordsHeard(turn=turn_id, text=text):
                turn = self._begin(turn_id)
                turn.learner, turn.partial = text, True
            case TextTyped(turn=turn_id, text=text):
                turn = self._begin(turn_id)
                turn.learner, turn.typed = text, True
            case TranscriptionFinished(turn=turn_id, text=text, words=words, raw=raw):
                turn = self._begin(turn_id)
                turn.learner, turn.raw, turn.partial, turn.words = text, raw, False, words
            case RetrievalFinished(turn=turn_id, found=found):
                turn = self._begin(turn_id)
                turn.passages = found
            case ReplyRequested(turn=turn_id):
                turn = self._begin(turn_id)
                turn.reply, turn.phrases, turn.reply_complete = "", [], True
            case ReplyTextArrived(turn=turn_id, text=text):
                turn = self._begin(turn_id)
                turn.reply += text
            case ReplyTextEnded(turn=turn_id, text=text, complete=complete):
                turn = self._begin(turn_id)
                turn.reply, turn.reply_complete = text, complete
            case LevelChecked(turn=turn_id):
                turn = self._begin(turn_id)
                turn.level = event
            case FeedbackGiven() | CorrectionOffered():
                return self._add_feedback(event)
            case TurnEnded(turn=turn_id, outcome=outcome):
                turn = self._begin(turn_id)
                turn.outcome = outcome
                for phrase in turn.phrases:
                    if phrase.status not in _SETTLED:
                        phrase.status = PhraseStatus.STOPPED
                if outcome is Outcome.WITHDRAWN:
                    turn.learner, turn.reply, turn.phrases, turn.words = "", "", [], ()
            case PhraseFound(turn=turn_id, index=index, text=text, ready_made=ready_made):
                turn = self._begin(turn_id)
                turn.phrases.append(Phrase(index, text))
                if ready_made:
                    turn.reply += text
            case (
                SynthesisStarted()
                | WordsTimed()
                | SynthesisFinished()
                | PhraseFailed()
                | PlaybackStarted()
                | PlaybackEnded()
            ):
                turn = self._begin(event.turn)
                _apply_to_phrase(turn.phrases[event.index], event)
            case _:
                return None
        return turn

    def _add_feedback(self, event: FeedbackGiven | CorrectionOffered) -> Turn | None:
        """It may come late: of a turn that went on, or is forgotten, nothing is kept."""
        turn = self.find(event.turn)
        if turn is None or turn.id != event.turn:
            return None
        if isinstance(event, CorrectionOffered):
            turn.correction = event
        else:
            turn.feedback = event.feedback
        return turn

    def _begin(self, turn_id: TurnId) -> Turn:
        turn = self.find(turn_id)
        if turn is None:
            turn = Turn(turn_id)
            self.turns.append(turn)
        elif turn.id != turn_id:
            turn.id, turn.outcome = turn_id, None
            turn.feedback, turn.correction, turn.passages = NOTHING, None, ()
        return turn


def _first_words(text: str, spans: Sequence[tuple[int, int]], count: int) -> str:
    """So many words, with the marks that are written to the last of them."""
    if count == 0:
        return ""
    end = spans[count - 1][1]
    following = spans[count][0] if count < len(spans) else len(text)
    marks = re.match(r"\S*", text[end:following])
    return text[:end] + (marks[0] if marks else "")


def _apply_to_phrase(
    phrase: Phrase,
    event: SynthesisStarted | WordsTimed | SynthesisFinished | PhraseFailed | PlaybackStarted | PlaybackEnded,
) -> None:
    match event:
        case SynthesisStarted():
            phrase.status = PhraseStatus.GENERATING
        case WordsTimed(words=words):
            phrase.words = words
        case SynthesisFinished(audio=audio):
            phrase.audio = audio
            if phrase.status is PhraseStatus.GENERATING:
                phrase.status = PhraseStatus.READY
        case PhraseFailed(message=message):
            phrase.status, phrase.fault = PhraseStatus.FAILED, message
        case PlaybackStarted():
            if phrase.status is not PhraseStatus.FAILED:
                phrase.status = PhraseStatus.PLAYING
        case PlaybackEnded(heard=heard, interrupted=interrupted):
            phrase.heard = heard
            if phrase.status is not PhraseStatus.FAILED:
                phrase.status = PhraseStatus.STOPPED if interrupted else PhraseStatus.PLAYED
