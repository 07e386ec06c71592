"""What the window may ask of the program; app.py answers, tests use a fake."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from tutor.conversation.events import Intent, Stage
from tutor.settings import Settings


@dataclass(frozen=True, slots=True)
class DeviceChoice:
    """A microphone or loudspeaker that can be chosen."""

    key: str
    """What the settings keep: host API and name; empty for the system's own choice."""
    title: str
    connected: bool = True


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

    def reload_engine(self, stage: Stage) -> None:
        """Try again to load an engine that failed."""
        ...

    def microphones(self) -> list[DeviceChoice]: ...

    def loudspeakers(self) -> list[DeviceChoice]: ...

    def new_talk(self) -> None:
        """Keep what was said and begin with an empty page."""
        ...
