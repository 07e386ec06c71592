"""What voices in child processes share: sound from a worker, trimmed, capped, gone on with after a crash."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing

import numpy as np

from tutor.audio.frames import AudioFrame, SampleRate, Samples, Seconds, WordTime
from tutor.errors import EngineCrashed, EngineTimeout
from tutor.speaking.contract import Pace
from tutor.speaking.limits import longest_sound
from tutor.speaking.trimming import Trimmer
from tutor.speaking.word_times import moved
from tutor.text import Text
from tutor.workers.deaths import RESTARTS
from tutor.workers.worker import Worker

_NO_SOUND = np.zeros(0, np.float32)


class _Endless(EngineTimeout):
    """The sound outgrew its text: doing it again would do the same."""


async def speak(
    worker: Worker, phrase: str, pace: Pace, *, first_timeout: Seconds, next_timeout: Seconds
) -> AsyncGenerator[AudioFrame, None]:
    """Have the child speak a phrase; its method `speak` puts (samples, sample rate).

    One that knows the times of the words puts them as a third, with no samples, after all of the sound.

    When the child dies or hangs in mid-phrase it is done again after the restart, and as much as was already
    given is skipped: the listener hears a pause, not a phrase said twice.
    """
    given, restarts, hangs = 0, 0, 0
    while True:
        frames = _trimmed(worker, phrase, pace, first_timeout, next_timeout)
        skip = given
        try:
            async with aclosing(frames):
                async for frame in frames:
                    samples, skip = frame.samples[skip:], max(0, skip - len(frame.samples))
                    if len(samples) or frame.words:
                        given += len(samples)
                        yield AudioFrame(samples, frame.sample_rate, False, frame.trimmed, frame.words)
            return
        except _Endless:
            raise
        except (EngineCrashed, EngineTimeout) as error:
            restarts += 1
            hangs += isinstance(error, EngineTimeout)
            # Before the first sound the worker has tried again already.
            if not given or restarts > RESTARTS or hangs > 1:
                raise


async def _trimmed(
    worker: Worker, phrase: str, pace: Pace, first_timeout: Seconds, next_timeout: Seconds
) -> AsyncGenerator[AudioFrame, None]:
    sound = worker.stream("speak", phrase, pace.rate, first_timeout=first_timeout, next_timeout=next_timeout)
    trimmer: Trimmer | None = None
    rate: SampleRate = 0
    spoken: Seconds = 0.0
    given = False
    words: tuple[WordTime, ...] = ()
    async with aclosing(sound):
        async for samples, rate, *told in sound:
            words = told[0] if told else words
            trimmer = trimmer or Trimmer(rate)
            ready: Samples = trimmer.push(samples)
            spoken += len(ready) / rate
            if spoken > longest_sound(phrase, pace.rate):
                raise _Endless(
                    Text("{name} went on speaking after the end of the text.", name=worker.name),
                    "The text stays readable.",
                )
            if len(ready):
                yield AudioFrame(ready, rate, trimmed=0.0 if given else trimmer.lead / rate)
                given = True
    rest = trimmer.finish() if trimmer is not None else _NO_SOUND
    if trimmer is not None and (len(rest) or words):
        yield AudioFrame(rest, rate, words=moved(words, -trimmer.lead / rate))
