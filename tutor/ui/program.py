"""What the window may ask of the program; app.py answers, tests use a fake."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from tutor.conversation.events import Intent, SoundCheckStep, Stage
from tutor.models.catalogue import Model
from tutor.models.contract import Progress, State, Verdict
from tutor.models.hardware import Machine
from tutor.session.machine import Vitals
from tutor.session.measurements import Measurements
from tutor.settings import Settings


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

    def new_talk(self) -> None:
        """Keep what was said and begin with an empty page."""
        ...

    @property
    def shelf(self) -> ModelShelf:
        """The models on this computer; used on the window's own loop."""
        ...

    @property
    def measurements(self) -> Measurements | None:
        """Of all talks; None until they are open, and where they can't be kept."""
        ...

    def vitals(self) -> Vitals:
        """What the program knows of its own state at this moment; quick enough for once a second."""
        ...

    def survey(self) -> Machine:
        """Look at this computer; what the tutor's own engines use counts as free.

        Takes up to a second: for a thread.
        """
        ...

    def check_sound(self, step: SoundCheckStep) -> None:
        """What comes of it arrives as events; nothing that is recorded is kept.

        "begin" stops the talk's listening and measures the microphone, "record" takes three seconds, plays
        them back and writes them down.
        """
        ...
