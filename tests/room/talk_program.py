"""A program of its own for the room: the real devices and the conductor, without engines and window.

It prints a line of JSON for every event, and does what it reads line by line:

    start | stop | say SECONDS | hold SECONDS | devices | quit
"""

from __future__ import annotations

import asyncio
import ctypes
import json
import logging
import os
import sys
from collections.abc import AsyncIterator
from dataclasses import asdict
from typing import Any

import numpy as np

from tests.fakes.audio import LoudnessDetector
from tutor.audio import stream
from tutor.audio.frames import AudioFrame
from tutor.audio.microphone import PortAudioMicrophone
from tutor.audio.speaker import PortAudioSpeaker
from tutor.conversation.conductor import Conductor
from tutor.conversation.engine_events import LevelMeasured
from tutor.conversation.engines import Engines
from tutor.conversation.events import Event
from tutor.conversation.history import History
from tutor.conversation.intents import StartListening, StopListening
from tutor.conversation.manner import Manner
from tutor.device_watch import DeviceWatch
from tutor.errors import TutorError

RATE = 24_000


def tell(what: str, **facts: Any) -> None:
    at = asyncio.get_running_loop().time()
    print(json.dumps({"what": what, "at": at, **facts}, default=str), flush=True)


def note(event: Event) -> None:
    if not isinstance(event, LevelMeasured):
        tell(type(event).__name__, **{k: v for k, v in asdict(event).items() if k != "at"})
    elif event.level > 0.1:
        tell("heard", level=event.level)
    else:
        tell("silent")


async def tone(seconds: float) -> AsyncIterator[AudioFrame]:
    for start in range(0, int(seconds * RATE), RATE // 10):
        phase = np.arange(start, start + RATE // 10) * 2 * np.pi * 440 / RATE
        yield AudioFrame((0.3 * np.sin(phase)).astype(np.float32), RATE)


async def say(speaker: PortAudioSpeaker, seconds: float) -> None:
    try:
        await speaker.open()
        report = await speaker.play(tone(seconds), lambda at: tell("sounds"))
        tell("said", **asdict(report))
    except TutorError as error:
        tell("not said", message=error.message)


async def main(microphone_key: str, loudspeaker_key: str) -> None:
    watch = DeviceWatch()
    microphone = PortAudioMicrophone(microphone_key, watch.watching)
    speaker = PortAudioSpeaker(loudspeaker_key, None, watch.watching)
    talk = Conductor(Engines(), microphone, speaker, LoudnessDetector(), History([], 1000), Manner())
    talk.subscribe(note)
    watch.begin(talk)
    watch.use(microphone, loudspeaker_key)
    saying: set[asyncio.Task[None]] = set()
    while (line := await asyncio.to_thread(sys.stdin.readline)) and line != "quit\n":
        command, _, argument = line.strip().partition(" ")
        if command == "start":
            talk.post(StartListening())
        elif command == "stop":
            talk.post(StopListening())
        elif command == "say":
            saying.add(asyncio.create_task(say(speaker, float(argument))))
        elif command == "hold":
            # Without letting go of Python's lock: no callback can run meanwhile.
            ctypes.PyDLL(None).usleep(int(float(argument) * 1e6))
        elif command == "devices":
            listing = await watch.look()
            names = [device.key for device in listing.inputs]
            tell("devices", inputs=names, default=listing.default_input)
    for task in saying:
        task.cancel()
    await asyncio.gather(*saying, return_exceptions=True)
    await watch.close()
    await talk.close()
    held = stream.held()
    tell("over", held=held)
    if held:
        os._exit(0)  # as the program does: a stalled server would hold up the interpreter's end


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO)
    asyncio.run(main(sys.argv[1], sys.argv[2]))
