"""What is tried on a tutor that speaks: interruptions, coughs, its own echo; and a talk that is long."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import numpy as np

from tutor.app import Tutor
from tutor.audio.frames import Seconds
from tutor.bench.log import Log
from tutor.bench.material import Sample
from tutor.bench.measures import between, ms
from tutor.bench.metering import Reader
from tutor.bench.room import Room, first_heard, first_silent, last_heard
from tutor.bench.summary import Entry
from tutor.conversation.answer_events import PlaybackStarted, ReplyRequested, ReplyTextArrived
from tutor.conversation.events import TurnEnded
from tutor.conversation.hearing_events import SpeechStarted
from tutor.conversation.intents import TypeText
from tutor.conversation.transcript import Phrase, Turn
from tutor.conversation.turn import Outcome, PhraseStatus, TurnId

SOUNDS_WITHIN: Seconds = 30.0
FAMILIAR: Seconds = 6.0
"""Sound of the tutor before the first trial: the echo canceller learns."""
INTO_THE_REPLY: Seconds = 1.5
"""When a trial begins: later than what counts as going on with one's own turn."""
JUST_BEGUN: Seconds = 0.15
"""A tutor who has sounded for less than that goes on for a while, unless it is silenced."""
STILL: Seconds = 0.05
"""What was heard so lately has not ended: longer than a block of the loudspeaker."""
RESUMED: Seconds = 2.0
"""After a cough the tutor goes on within this time."""
FADED: Seconds = 0.1
"""Between the moment of stopping and the last block."""
LONGEST_REPLY: Seconds = 90.0
SPEAKS: Seconds = 3.0
"""A learner takes about so long to say the next words; the model reads ahead meanwhile."""
DEPTHS = (5, 100)
REPEATS = 3
_ASKED = "What can I cook with rice and two eggs tonight?"
_EXCHANGES = (
    ("I get up at seven o'clock.", "Seven is early! What do you eat?"),
    ("I eat bread with butter.", "Bread with butter is good! Do you drink tea?"),
    ("I drink coffee with milk.", "Coffee wakes you up! When do you go to work?"),
    ("I go to work at nine.", "Nine is a good time! How do you get there?"),
    ("I take the bus to the city.", "The bus is easy! What do you see on the way?"),
)


class Trials:
    def __init__(self, tutor: Tutor, room: Room, log: Log, tell: Callable[[str], None]) -> None:
        self._tutor = tutor
        self._conductor = tutor.conductor
        self._room = room
        self._log = log
        self._tell = tell
        self._loop = asyncio.get_running_loop()

    async def warm_up(self) -> None:
        """Let the tutor be heard for a while."""
        await self._begin_reading()
        await asyncio.sleep(FAMILIAR)
        await self._log.hush(self._conductor)

    async def interrupt(self, speech: Sample, noise: Sample) -> tuple[Entry, Entry]:
        """While the tutor speaks, first a sound that is no turn, then a learner: what became of each."""
        await self._begin_reading()
        await asyncio.sleep(INTO_THE_REPLY)
        before = len(self._log.events)
        sounded_at = await self._room.say(noise.samples)
        await asyncio.sleep(RESUMED)
        ended_by_it = self._ended(before) is not None
        silent = first_heard(self._room.sound.spans, sounded_at + RESUMED / 2) is None
        alarm = {
            "sound": noise.name,
            "ended": ended_by_it,
            "false_alarm": ended_by_it or silent,
            "heard_ms": [
                [ms(span.begun - sounded_at), ms(span.ended - sounded_at)]
                for span in self._room.sound.spans
                if span.ended > sounded_at - RESUMED
            ],
        }
        if alarm["false_alarm"]:
            await self._log.hush(self._conductor)
            await self._begin_reading()
            await asyncio.sleep(INTO_THE_REPLY)
        # In a pause of its own it would be silent at once.
        sounds = await self._log.until(self._just_begun, SOUNDS_WITHIN)
        before = len(self._log.events)
        spoke_at = await self._room.say(speech.samples)
        ended = self._ended(before)
        stopped_at = None
        if sounds and ended is not None and ended.outcome is Outcome.INTERRUPTED:
            stopped_at = last_heard(self._room.sound.spans, spoke_at, ended.at + FADED) or spoke_at
        stop = {
            "source": speech.name,
            "outcome": ended.outcome.value if ended is not None else None,
            "stop_ms": ms(between(spoke_at, stopped_at)),
            "first_silence_ms": ms(between(spoke_at, first_silent(self._room.sound.spans, spoke_at))),
            "speech_ms": round(len(speech.samples) / 16),
        }
        heard = f"silent after {stop['stop_ms']:.0f} ms" if stopped_at is not None else "talks on"
        of_noise = "ends the reply" if ended_by_it else "silences it" if silent else "ignored"
        self._tell(f"      barge-in: {heard}; {noise.name}: {of_noise}")
        await self._log.hush(self._conductor)
        return stop, alarm

    async def alone(self, seconds: Seconds) -> Entry:
        """Nobody speaks but the tutor, for so long in all: how often did it hear somebody?"""
        before, spans = len(self._log.events), len(self._room.sound.spans)
        spoken = 0.0
        while spoken < seconds:
            begun = await self._begin_reading()
            await self._log.until(self._log.resting, min(seconds - spoken, LONGEST_REPLY))
            spoken += self._loop.time() - begun
            if not self._log.resting():
                await self._log.hush(self._conductor)
        events = self._log.events[before:]
        made = sum(isinstance(event, SpeechStarted) for event in events)
        sound = sum(span.ended - span.begun for span in self._room.sound.spans[spans:])
        self._tell(f"      {made} turns made by its own voice in {spoken:.0f} s")
        return {"seconds": round(spoken, 1), "sound_s": round(sound, 1), "self_made_turns": made}

    async def long(self) -> Entry:
        """The time to the first token of the same typed turn, in a short and in a long talk."""
        found: Entry = {"turns": list(DEPTHS), "first_token_ms": [], "each_ms": [], "prompt_characters": []}
        for depth in DEPTHS:
            self._conductor.start_over()
            # Numbered below every turn of this talk, so that they are never taken for one of them.
            turns = [_exchange(number) for number in range(-depth, 0)]
            self._conductor.transcript.turns.extend(turns)
            times = [await self._first_token() for _ in range(REPEATS + 1)]
            # The first turn after the change reads the whole talk; from then on its prefix is known.
            known = [time for time in times[1:] if time is not None]
            found["each_ms"].append(times)
            found["first_token_ms"].append(round(float(np.median(known)), 1) if known else None)
            prompt = self._conductor.prompt(_ASKED)
            found["prompt_characters"].append(sum(len(message.content) for message in prompt))
        short, deep = found["first_token_ms"]
        found["ratio"] = round(deep / short, 2) if short and deep else None
        self._tell(f"      first token after {DEPTHS[0]} turns {short} ms, after {DEPTHS[1]} turns {deep} ms")
        self._conductor.start_over()
        return found

    async def _begin_reading(self) -> Seconds:
        """Have the tutor read a long story; returns when it is heard, with that moment."""
        engines, before = self._conductor.engines, len(self._log.events)
        thinks, engines.chat_model = engines.chat_model, Reader()
        self._conductor.post(TypeText("Read me something."))
        # The end of what was said before may still be heard: the events tell which sound is this one's.
        await self._log.until(lambda: self._started(before) is not None, SOUNDS_WITHIN)
        engines.chat_model = thinks
        started = self._started(before)
        return started.at if started is not None else self._loop.time()

    async def _first_token(self) -> float | None:
        await asyncio.sleep(SPEAKS)
        before = len(self._log.events)
        self._conductor.post(TypeText(_ASKED))
        await self._log.until(lambda: self._ended(before) is not None, LONGEST_REPLY)
        events = self._log.events[before:]
        asked = next((event.at for event in events if isinstance(event, ReplyRequested)), None)
        first = next((event.at for event in events if isinstance(event, ReplyTextArrived)), None)
        return ms(between(asked, first))

    def _just_begun(self) -> bool:
        spans, now = self._room.sound.spans, self._loop.time()
        return bool(spans) and now - spans[-1].begun < JUST_BEGUN and now - spans[-1].ended < STILL

    def _started(self, since: int) -> PlaybackStarted | None:
        return next((event for event in self._log.events[since:] if isinstance(event, PlaybackStarted)), None)

    def _ended(self, since: int) -> TurnEnded | None:
        return next((event for event in self._log.events[since:] if isinstance(event, TurnEnded)), None)


def _exchange(number: int) -> Turn:
    words, answer = _EXCHANGES[number % len(_EXCHANGES)]
    phrase = Phrase(0, answer, PhraseStatus.PLAYED, 1.0, 1.0)
    return Turn(TurnId(number), words, reply=answer, phrases=[phrase], outcome=Outcome.ANSWERED)
