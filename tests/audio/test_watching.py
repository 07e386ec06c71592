"""What the sound server does with a stream, and what that means. The real server is in tests/room."""

from __future__ import annotations

import asyncio

import pytest

from tests.running import run
from tutor.audio.returning import until_back
from tutor.audio.sound_server import Place, Side, Snapshot
from tutor.audio.watching import Changed, PlaceWatch, Verdict, Watching, verdict

MIC = Place("mic", "USB mic", 48_000)
OTHER = Place("other", "Built-in", 48_000)
MONITOR = Place("box.monitor", "Monitor of Box", 48_000, monitor=True)


class ScriptedServer:
    """Follows nothing; says what the test tells it to."""

    def __init__(self) -> None:
        self.closed = 0
        self._changed: list[Changed] = []

    def follow(self, changed: Changed) -> ScriptedServer:
        self._changed.append(changed)
        return self

    def close(self) -> None:
        self.closed += 1

    async def say(self, *places: Place, ours: int | None = 0, default: str = "") -> None:
        """`ours` is the number of the place where our stream is."""
        streams = {} if ours is None else {7: ours}
        side = Side(dict(enumerate(places)), default or places[0].name, streams)
        await self.tell(Snapshot(side, Side()))

    async def tell(self, snapshot: Snapshot | None) -> None:
        for changed in self._changed:
            changed(snapshot)
        await asyncio.sleep(0)
        await asyncio.sleep(0)


@pytest.mark.parametrize(
    ("now", "chosen", "expected"),
    [
        (MIC, True, "fine"),
        (MIC, False, "fine"),
        (OTHER, True, "lost"),
        (OTHER, False, "moved"),
        (MONITOR, True, "lost"),
        (MONITOR, False, "lost"),
    ],
)
def test_what_became_of_a_stream(now: Place, chosen: bool, expected: Verdict) -> None:
    assert verdict(MIC, now, chosen=chosen) == expected


def test_whoever_listens_to_a_monitor_on_purpose_may() -> None:
    assert verdict(MONITOR, MONITOR, chosen=False) == "fine"


def test_the_first_place_is_remembered_and_every_change_is_judged() -> None:
    async def scenario() -> tuple[list[tuple[Verdict, str]], Place | None]:
        told: list[tuple[Verdict, str]] = []
        server = ScriptedServer()
        watching = Watching(follow=server.follow)
        watch = PlaceWatch("input", False, watching, lambda v, place: told.append((v, place.name)))
        await server.say(MIC, ours=None)
        await server.say(MIC)
        await server.say(MIC, OTHER)
        await server.say(OTHER)
        await server.tell(None)
        await server.say(MONITOR)
        watch.close()
        await server.say(MIC)
        assert server.closed == 1
        return told, watch.place

    told, place = run(scenario())
    assert told == [("moved", "other"), ("lost", "box.monitor")]
    assert place == OTHER


async def returned(key: str, place: Place | None, server: ScriptedServer) -> asyncio.Task[None]:
    waiting = asyncio.create_task(until_back("input", key, place, Watching(follow=server.follow)))
    await asyncio.sleep(0)
    return waiting


def test_a_chosen_microphone_is_back_when_the_server_has_it_again() -> None:
    async def scenario() -> None:
        server = ScriptedServer()
        waiting = await returned("ALSA|usb", MIC, server)
        await server.say(OTHER)
        await server.tell(None)
        assert not waiting.done()
        await server.say(OTHER, MIC)
        await waiting
        assert server.closed == 1

    run(scenario())


def test_like_the_system_means_whatever_real_microphone_it_uses_then() -> None:
    async def scenario() -> None:
        server = ScriptedServer()
        waiting = await returned("", MIC, server)
        await server.say(MONITOR)
        assert not waiting.done(), "that is no microphone"
        await server.say(MONITOR, OTHER, default="other")
        await waiting

    run(scenario())


def test_a_device_that_was_never_seen_is_tried_when_a_new_one_comes() -> None:
    async def scenario() -> None:
        server = ScriptedServer()
        waiting = await returned("ALSA|usb", None, server)
        await server.say(OTHER)
        await server.say(OTHER, MONITOR)
        await server.say(OTHER)
        await waiting

    run(scenario())


def test_a_wait_that_is_cancelled_follows_the_server_no_longer() -> None:
    async def scenario() -> int:
        server = ScriptedServer()
        waiting = await returned("ALSA|usb", MIC, server)
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)
        return server.closed

    assert run(scenario()) == 1
