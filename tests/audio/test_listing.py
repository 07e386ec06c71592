"""The child that lists devices: real, killed, and stalled."""

from __future__ import annotations

import os
import signal
import time

import psutil
import pytest

from tests.audio.port_audio import BOTH, BOX, MIC, FakePortAudio
from tests.running import AT_ONCE, run
from tutor.audio import listing
from tutor.audio.listing import Listing, Scout, listed
from tutor.errors import DeviceFailed


def child_of(scout: Scout) -> psutil.Process:
    assert scout._child is not None
    return psutil.Process(scout._child[0].pid)


def test_it_lists_what_portaudio_lists_and_ends_when_it_is_closed() -> None:
    async def scenario() -> tuple[Listing, Listing, psutil.Process]:
        scout = Scout()
        first, second = await scout.look(), await scout.look()
        child = child_of(scout)
        await scout.close()
        return first, second, child

    first, second, child = run(scenario())
    assert first == second
    assert not child.is_running()


def test_a_child_that_was_killed_is_replaced_at_the_next_question() -> None:
    async def scenario() -> None:
        scout = Scout()
        await scout.look()
        os.kill(child_of(scout).pid, signal.SIGKILL)
        with pytest.raises(DeviceFailed, match="does not say"):
            await scout.look()
        await scout.look()
        await scout.close()

    run(scenario())


def test_a_child_that_is_held_up_is_given_up_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    async def scenario() -> float:
        scout = Scout()
        await scout.look()
        monkeypatch.setattr(listing, "LIMIT", 0.2)
        child_of(scout).suspend()
        begun = time.monotonic()
        with pytest.raises(DeviceFailed):
            await scout.look()
        took = time.monotonic() - begun
        await scout.close()
        return took

    assert run(scenario()) < AT_ONCE


def test_a_listing_knows_what_is_there_and_what_the_system_uses(monkeypatch: pytest.MonkeyPatch) -> None:
    FakePortAudio(MIC, BOX, BOTH).install(monkeypatch)
    known = listed()
    assert [device.key for device in known.inputs] == ["ALSA|USB Mic", "ALSA|Card"]
    assert (known.default_input, known.default_output) == ("ALSA|USB Mic", "JACK|Box")
    assert known.has("ALSA|Card", "input")
    assert known.has("", "input")
    assert not known.has("ALSA|USB Mic", "output")


def test_where_there_is_nothing_there_is_no_default(monkeypatch: pytest.MonkeyPatch) -> None:
    FakePortAudio(BOX).install(monkeypatch)
    known = listed()
    assert known.default_input == ""
    assert not known.has("", "input")
