from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from tests.room.sound_server import SoundRoom, sound_server, what_is_missing


@pytest.fixture
def sound_room() -> Iterator[SoundRoom]:
    """A microphone and a loudspeaker of the test's own; only outside CI may they be missing."""
    if reason := what_is_missing():
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    with sound_server() as room:
        yield room
