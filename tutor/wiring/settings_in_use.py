"""The settings of the program that runs: changed in one place, and kept in their file."""

from __future__ import annotations

from collections.abc import Sequence

from tutor.settings import Settings, changed
from tutor.settings_file import Loaded, default_path, save


class SettingsInUse:
    """Changed in the GUI thread."""

    def __init__(self, loaded: Loaded) -> None:
        self.now = loaded.settings
        """MAY be read from any thread."""
        self._writable = loaded.writable

    def change(self, values: Sequence[tuple[str, object]]) -> Settings:
        """All of them or none. Raises SettingsError."""
        settings = self.now
        for name, value in values:
            settings = changed(settings, name, value)
        if self._writable:
            save(settings, default_path())
        self.now = settings
        return settings
