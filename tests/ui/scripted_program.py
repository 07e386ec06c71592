"""A program without a voice: it notes what the window asks for, and plays back scripts of events."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from pathlib import Path

from tests.fakes.model_shelf import LAPTOP, FakeShelf
from tutor.conversation.answer_events import (
    PhraseFailed,
    PhraseFound,
    PlaybackEnded,
    PlaybackStarted,
    ReplyRequested,
    ReplyTextArrived,
    ReplyTextEnded,
    SynthesisFinished,
    SynthesisSounded,
    SynthesisStarted,
)
from tutor.conversation.engine_events import EngineLoading, EngineReady, FaultRaised, LevelMeasured, Stage
from tutor.conversation.events import Event, PhaseChanged, TurnEnded
from tutor.conversation.hearing_events import (
    DraftBegun,
    DraftDropped,
    PartialWordsHeard,
    SpeechEnded,
    SpeechStarted,
    TextTyped,
    TranscriptionFinished,
    TranscriptionStarted,
    WaitDecided,
)
from tutor.conversation.intents import Intent
from tutor.conversation.sound_check_events import SoundCheckStep
from tutor.conversation.transcript import Phrase, Turn
from tutor.conversation.turn import Outcome, Phase, PhraseStatus, TurnId
from tutor.errors import SettingsError
from tutor.lessons.plan import TalkPlan
from tutor.lessons.vocabulary import Card, NewCard
from tutor.models.hardware import Machine
from tutor.models.ollama_residence import HeldModel
from tutor.records.card_rows import Added
from tutor.records.records import Records
from tutor.records.talks import KeptTalk
from tutor.session.machine import Vitals
from tutor.session.measurements import Measurements
from tutor.settings import Settings, changed
from tutor.teaching.meanings import Question
from tutor.teaching.replay import Replay
from tutor.teaching.spoken_answer import Told
from tutor.thinking.feedback import Correction
from tutor.ui.program import DeviceChoice

LABELS: dict[Stage, str] = {
    "transcriber": "Whisper tiny.en",
    "chat_model": "SmolLM2 135M",
    "voice": "Piper, Joe",
}


class FakeProgram:
    """Answers like window_answers.py, without engines."""

    def __init__(self, settings: Settings | None = None, records: Records | None = None) -> None:
        """`records` are real ones, in a folder of the test's, and the test's to close."""
        self._settings = settings or Settings()
        self.intents: list[Intent] = []
        self.changes: list[tuple[str, object]] = []
        self.reloaded: list[Stage] = []
        self.plans: list[TalkPlan] = []
        self.closed_talks = 0
        self.left_talks = 0
        self.hints_asked = 0
        self.called_right: list[TurnId] = []
        self.called_wrong: list[TurnId] = []
        self.fake_shelf = FakeShelf()
        self.machine = LAPTOP
        self.measurements: Measurements | None = None
        self.records = records
        self.resumed: list[KeptTalk] = []
        self.played: list[tuple[Path, ...]] = []
        self.playing: list[Future[None]] = []
        """Of what is played; a test ends them."""
        self.state = Vitals()
        self.held: tuple[HeldModel, ...] = ()
        self.sound_steps: list[SoundCheckStep] = []
        self.replays: list[Replay] = []
        self.replays_stopped = 0
        self.questions: list[Question] = []
        self.told_listening: Told = lambda _: None
        self.listening: Future[str] = Future()
        self.finished_listening = 0
        self.played_cards: list[tuple[str, bool]] = []
        self.playing_card: Future[None] = Future()
        self.refusal: SettingsError | None = None
        self.inputs = [DeviceChoice("", "System default"), DeviceChoice("ALSA: USB", "USB microphone")]
        self.outputs = [DeviceChoice("", "System default"), DeviceChoice("ALSA: Head", "Headphones")]

    @property
    def settings(self) -> Settings:
        return self._settings

    def post(self, intent: Intent) -> None:
        self.intents.append(intent)

    def change_setting(self, name: str, value: object) -> None:
        if self.refusal is not None:
            raise self.refusal
        self._settings = changed(self._settings, name, value)
        self.changes.append((name, value))

    def change_settings(self, values: Sequence[tuple[str, object]]) -> None:
        for name, value in values:
            self.change_setting(name, value)

    def reload_engine(self, stage: Stage) -> None:
        self.reloaded.append(stage)

    def microphones(self) -> list[DeviceChoice]:
        return list(self.inputs)

    def loudspeakers(self) -> list[DeviceChoice]:
        return list(self.outputs)

    def begin_talk(self, plan: TalkPlan) -> None:
        self.plans.append(plan)

    def leave_talk(self) -> Future[None]:
        self.left_talks += 1
        if self.records is not None:
            self.records.talks.begin()
        left: Future[None] = Future()
        left.set_result(None)
        return left

    def close_talk(self) -> None:
        self.closed_talks += 1

    def ask_for_hints(self) -> None:
        self.hints_asked += 1

    def resume_talk(self, kept: KeptTalk) -> None:
        self.resumed.append(kept)

    def play_sounds(self, sounds: Sequence[Path]) -> Future[None]:
        self.played.append(tuple(sounds))
        self.playing.append(Future())
        return self.playing[-1]

    @property
    def shelf(self) -> FakeShelf:
        return self.fake_shelf

    def vitals(self) -> Vitals:
        return self.state

    def held_models(self) -> tuple[HeldModel, ...]:
        return self.held

    def survey(self) -> Machine:
        return self.machine

    def replay(self, wish: Replay) -> None:
        self.replays.append(wish)

    def stop_replay(self) -> None:
        self.replays_stopped += 1

    def call_right(self, turn: TurnId, right: bool = True) -> None:
        (self.called_right if right else self.called_wrong).append(turn)

    def call_right_in(self, talk: int, turn: int, correction: Correction, right: bool = True) -> Future[None]:
        assert self.records is not None
        return self.records.corrections.call_right(talk, turn, correction, right)

    def explain(self, question: Question) -> None:
        self.questions.append(question)

    def keep(self, card: NewCard) -> Future[Added]:
        assert self.records is not None
        return self.records.cards.add(self._settings.learner, card)

    def listen_once(self, told: Told) -> Future[str]:
        """The test says what is heard."""
        self.told_listening = told
        self.listening = Future()
        return self.listening

    def finish_listening(self) -> None:
        self.finished_listening += 1

    def play_card(self, card: Card, own: bool = False) -> Future[None]:
        self.played_cards.append((card.front, own))
        self.playing_card = Future()
        return self.playing_card

    def check_sound(self, step: SoundCheckStep) -> None:
        self.sound_steps.append(step)


def loading() -> Iterator[Event]:
    for stage, label in LABELS.items():
        yield EngineLoading(stage, label, 0.0)


def ready() -> Iterator[Event]:
    for stage, took in (("transcriber", 1.42), ("chat_model", 2.08), ("voice", 0.93)):
        known: Stage = stage  # type: ignore[assignment]
        yield EngineReady(known, LABELS[known], took, took)


def broken(stage: Stage = "chat_model") -> FaultRaised:
    return FaultRaised(
        stage, "Ollama does not answer at 127.0.0.1:11434.", "Start Ollama and try again.", 3.0
    )


def spoken_words(number: int, text: str, at: float = 10.0) -> Iterator[Event]:
    turn = TurnId(number)
    yield PhaseChanged(Phase.LISTENING, turn, at)
    yield SpeechStarted(turn, at + 0.4)
    yield PhaseChanged(Phase.HEARING, turn, at + 0.4)
    yield LevelMeasured(0.6, True, at + 0.5)
    yield SpeechEnded(turn, 2.1, at + 2.5, at + 2.98)
    yield PhaseChanged(Phase.TRANSCRIBING, turn, at + 2.98)
    yield TranscriptionStarted(turn, at + 2.99)
    yield TranscriptionFinished(turn, text, at + 3.2)


def reply_text(number: int, text: str, at: float = 13.2) -> Iterator[Event]:
    turn = TurnId(number)
    yield PhaseChanged(Phase.THINKING, turn, at)
    yield ReplyRequested(turn, at)
    for index, word in enumerate(text.split(" ")):
        yield ReplyTextArrived(turn, word if index == 0 else f" {word}", at + 0.18 + index * 0.01)
    yield ReplyTextEnded(turn, text, True, at + 0.6)


def phrases_found(number: int, texts: list[str], at: float = 13.45) -> Iterator[Event]:
    for index, text in enumerate(texts):
        yield PhraseFound(TurnId(number), index, text, at + index * 0.12)


def synthesised(number: int, index: int, audio: float, at: float = 13.5) -> Iterator[Event]:
    turn, start = TurnId(number), at + index * 0.2
    yield SynthesisStarted(turn, index, start)
    yield SynthesisSounded(turn, index, start + 0.09)
    yield SynthesisFinished(turn, index, audio, start + 0.14 + index * 0.03)


def played(number: int, index: int, heard: float, at: float = 13.68) -> Iterator[Event]:
    turn = TurnId(number)
    yield PhaseChanged(Phase.SPEAKING, turn, at)
    yield PlaybackStarted(turn, index, at + index * 2)
    yield PlaybackEnded(turn, index, heard, False, 0, at + index * 2 + heard)


FIRST_REPLY = ["Oh, you went to the market!", "What did you buy there?"]
SECOND_REPLY = [
    "Tomatoes and cheese, lovely.",
    "In English we say “I bought” for something that is over.",
    "Did you talk to anybody while you were choosing them?",
]


def whole_turn(number: int, text: str, reply: list[str], at: float = 10.0) -> Iterator[Event]:
    """A turn from the first sound to the last."""
    yield from spoken_words(number, text, at)
    yield from reply_text(number, " ".join(reply), at + 3.2)
    yield from phrases_found(number, reply, at + 3.45)
    for index in range(len(reply)):
        yield from synthesised(number, index, 1.4 + 0.5 * index, at + 3.5)
    for index in range(len(reply)):
        yield from played(number, index, 1.4 + 0.5 * index, at + 3.68)
    yield TurnEnded(TurnId(number), Outcome.ANSWERED, at + 9.0)
    yield PhaseChanged(Phase.LISTENING, TurnId(number + 1), at + 9.0)


def mid_reply(number: int, at: float = 30.0) -> Iterator[Event]:
    """The tutor speaks: one phrase was heard, one sounds, one is being made, the rest is still text."""
    text = "I buyed tomatoes and a big cheese."
    yield from spoken_words(number, text, at)
    turn, rest = TurnId(number), "You can answer"
    yield PhaseChanged(Phase.THINKING, turn, at + 3.2)
    yield ReplyRequested(turn, at + 3.2)
    yield ReplyTextArrived(turn, " ".join([*SECOND_REPLY, rest]), at + 3.4)
    yield from phrases_found(number, SECOND_REPLY, at + 3.5)
    yield from synthesised(number, 0, 1.9, at + 3.5)
    yield from synthesised(number, 1, 3.2, at + 3.5)
    yield SynthesisStarted(turn, 2, at + 4.2)
    yield from played(number, 0, 1.9, at + 3.75)
    yield PlaybackStarted(turn, 1, at + 5.7)


GUESSES = [
    "Yesterday I go.",
    "Yesterday I go to the mark.",
    "Yesterday I go to the market and I buy.",
    "Yesterday I go to the market and I buy tomatoes with my sister, because she",
]


def heard_so_far(number: int, guesses: list[str], at: float = 10.0) -> Iterator[Event]:
    """The learner speaks, and words appear."""
    turn = TurnId(number)
    yield PhaseChanged(Phase.LISTENING, turn, at)
    yield SpeechStarted(turn, at + 0.4)
    yield PhaseChanged(Phase.HEARING, turn, at + 0.4)
    for index, guess in enumerate(guesses):
        yield LevelMeasured(0.6, True, at + 1.2 + index * 0.5)
        yield PartialWordsHeard(turn, guess, at + 1.3 + index * 0.5)


WHY = "Waits 0.5 s: you sound finished, the sentence is whole."


def draft_told(number: int, text: str, reply: list[str], at: float = 20.0) -> Iterator[Event]:
    """Two drafts in the learner's pauses; the second is told when the gate opens, half a second late.

    The last word ends at `at`, the first phrase is spoken at `at` + 0.56.
    """
    turn = TurnId(number)
    yield from heard_so_far(number, GUESSES, at - 8.0)
    yield DraftBegun(turn, 1, at - 2.85)
    yield WaitDecided(turn, 1.8, "Waits 1.8 s: you may be finished.", 0.5, at - 2.8)
    yield DraftDropped(turn, 1, at - 2.0)
    yield DraftBegun(turn, 2, at + 0.15)
    yield WaitDecided(turn, 1.2, "Waits 1.2 s: your voice was not judged yet.", None, at + 0.15)
    yield WaitDecided(turn, 0.5, WHY, 0.97, at + 0.2)
    yield SpeechEnded(turn, 5.0, at, at + 0.5)
    yield PhaseChanged(Phase.TRANSCRIBING, turn, at + 0.5)
    yield TranscriptionStarted(turn, at + 0.15)
    yield TranscriptionFinished(turn, text, at + 0.27)
    yield PhaseChanged(Phase.THINKING, turn, at + 0.5)
    yield ReplyRequested(turn, at + 0.28)
    yield ReplyTextArrived(turn, " ".join(reply), at + 0.38)
    yield from phrases_found(number, reply, at + 0.42)
    yield from synthesised(number, 0, 1.4, at + 0.43)
    yield PhaseChanged(Phase.SPEAKING, turn, at + 0.56)
    yield PlaybackStarted(turn, 0, at + 0.56)


def failing_phrase(number: int, at: float = 50.0) -> Iterator[Event]:
    turn = TurnId(number)
    yield TextTyped(turn, "And what did you do yesterday?", at)
    yield from reply_text(number, "I read a book. It was long.", at)
    yield from phrases_found(number, ["I read a book.", "It was long."], at + 0.4)
    yield from synthesised(number, 0, 1.1, at + 0.5)
    yield PhraseFailed(turn, 1, "The voice's process ended.", at + 0.9)


def long_talk(turns: int) -> list[Turn]:
    return [
        Turn(
            TurnId(n),
            f"Sentence number {n} of the learner.",
            reply="Well said. Go on.",
            phrases=[
                Phrase(0, "Well said.", PhraseStatus.PLAYED, 0.9, 0.9),
                Phrase(1, "Go on.", PhraseStatus.PLAYED, 0.6, 0.6),
            ],
        )
        for n in range(1, turns + 1)
    ]
