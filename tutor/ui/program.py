"""What the window may ask of the program; window_answers.py answers, tests use a fake."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from tutor.conversation.engine_events import Stage
from tutor.conversation.intents import Intent
from tutor.conversation.sound_check_events import SoundCheckStep
from tutor.conversation.turn import TurnId
from tutor.lessons.plan import TalkPlan
from tutor.lessons.vocabulary import Card, NewCard
from tutor.models.catalogue import Model
from tutor.models.contract import Progress, State, Verdict
from tutor.models.hardware import Machine
from tutor.models.ollama_residence import HeldModel
from tutor.records.card_rows import Added
from tutor.records.records import Records
from tutor.records.talks import KeptTalk
from tutor.session.machine import Vitals
from tutor.session.measurements import Measurements
from tutor.settings import Settings
from tutor.teaching.meanings import Question
from tutor.teaching.replay import Replay
from tutor.teaching.spoken_answer import Told
from tutor.thinking.feedback import Correction


@dataclass(frozen=True, slots=True)
class DeviceChoice:
    """A microphone or loudspeaker that can be chosen."""

    key: str
    """What the settings keep: host API and name; empty for the system's own choice."""
    title: str
    connected: bool = True


class ModelShelf(Protocol):
    """The part of models.shelf.Shelf that the window uses."""

    @property
    def ollama_models(self) -> tuple[str, ...] | None:
        """Names of the models that Ollama had at the last look; None when it did not answer."""
        ...

    @property
    def ollama_sizes(self) -> Mapping[str, int]:
        """Bytes of each of them, by name."""
        ...

    async def refresh(self) -> None: ...

    def state(self, model: Model) -> State: ...

    def get(self, model: Model) -> AsyncIterator[Progress]:
        """Closing it stops the download within a second and keeps what has come."""
        ...

    async def verify(self, model: Model) -> Verdict: ...

    async def remove(self, model: Model) -> int:
        """Bytes that were freed."""
        ...


class Program(Protocol):
    """All calls return at once, from the GUI thread; what comes of them arrives as events."""

    @property
    def settings(self) -> Settings: ...

    def post(self, intent: Intent) -> None: ...

    def change_setting(self, name: str, value: object) -> None:
        """Keep a setting and apply it at once: an engine's setting loads that engine anew.

        Raises SettingsError.
        """
        ...

    def change_settings(self, values: Sequence[tuple[str, object]]) -> None:
        """The same for several at once, all or none: each engine that they concern is loaded once.

        Raises SettingsError.
        """
        ...

    def reload_engine(self, stage: Stage) -> None:
        """Try again to load an engine that failed."""
        ...

    def microphones(self) -> list[DeviceChoice]: ...

    def loudspeakers(self) -> list[DeviceChoice]: ...

    def begin_talk(self, plan: TalkPlan) -> None:
        """Keep what was said and begin with an empty page; what the plan has the tutor say first is said."""
        ...

    def leave_talk(self) -> Future[None]:
        """Be silent and begin with an empty page, without a word; ends when nothing is written of the talk
        under way any more. Ends with EngineMissing where there is no tutor yet.
        """
        ...

    def close_talk(self) -> None:
        """The tutor says goodbye, and the talk is over."""
        ...

    def ask_for_hints(self) -> None:
        """Show what could be said now (HintsOffered follows)."""
        ...

    @property
    def shelf(self) -> ModelShelf:
        """The models on this computer; used on the window's own loop."""
        ...

    @property
    def measurements(self) -> Measurements | None:
        """Of all talks; None until they are open, and where they can't be kept."""
        ...

    def resume_talk(self, kept: KeptTalk) -> None:
        """Go on with an earlier talk; the microphone is closed until the learner wants it."""
        ...

    @property
    def records(self) -> Records | None:
        """What is kept of the talks; None where it can't be opened: then nothing is kept."""
        ...

    def replay(self, wish: Replay) -> None:
        """Let something be heard again; the one before it ends. Refused while a turn is under way."""
        ...

    def stop_replay(self) -> None: ...

    def explain(self, question: Question) -> None:
        """Ask what a word or a phrase means; a question before it is forgotten."""
        ...

    def vitals(self) -> Vitals:
        """What the program knows of its own state at this moment; quick enough for once a second."""
        ...

    def held_models(self) -> tuple[HeldModel, ...]:
        """What the server that thinks holds in memory; takes up to a second: for a thread."""
        ...

    def survey(self) -> Machine:
        """Look at this computer; what the tutor's own engines use counts as free.

        Takes up to a second: for a thread.
        """
        ...

    def keep(self, card: NewCard) -> Future[Added]:
        """Keep something for review, with the sounds of the talk. Ends with StoreError where it can't be."""
        ...

    def listen_once(self, told: Told) -> Future[str]:
        """The words of one spoken answer that is no part of the talk, which stops listening; empty: silence.

        `told` is called in another thread. Cancelling ends it; it ends with TutorError where nothing can be
        heard.
        """
        ...

    def finish_listening(self) -> None:
        """The spoken answer is over."""
        ...

    def play_sounds(self, sounds: Sequence[Path]) -> Future[None]:
        """Play recordings one after the other; ends when they were heard, or with TutorError.

        Refused while a turn is under way. Cancelling it is silence.
        """
        ...

    def play_card(self, card: Card, own: bool = False) -> Future[None]:
        """Play how a card is said, or the learner's own recording; ends when it was heard, or TutorError.

        Cancelling it is silence.
        """
        ...

    def call_right(self, turn: TurnId, right: bool = True) -> None:
        """The learner says that the correction shown in this turn is none; it is never shown again.

        Not `right` takes that back: it is offered once more.
        """
        ...

    def call_right_in(self, talk: int, turn: int, correction: Correction, right: bool = True) -> Future[None]:
        """The same of a correction in the report on a talk; ends when it is kept, or with TutorError."""
        ...

    def check_sound(self, step: SoundCheckStep) -> None:
        """What comes of it arrives as events; nothing that is recorded is kept.

        "begin" stops the talk's listening and measures the microphone, "record" takes three seconds, plays
        them back and writes them down.
        """
        ...
