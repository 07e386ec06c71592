from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.room.conftest import sound_room as sound_room

ROOT = Path(__file__).parents[2]


@pytest.fixture
def bundle() -> Path:
    """The folder that `make bundle` made; TUTOR_BUNDLE says that it is to be tested."""
    if not os.environ.get("TUTOR_BUNDLE"):
        pytest.skip("TUTOR_BUNDLE names no bundle: `make test-bundle` builds one and tests it")
    folder = ROOT / os.environ["TUTOR_BUNDLE"]
    assert (folder / "voice-tutor").is_file(), f"{folder} holds no bundle"
    return folder
