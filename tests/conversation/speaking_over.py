"""A learner who speaks over the tutor, and what became of both."""

from __future__ import annotations

import asyncio

from tests.conversation.talk import Talk
from tests.fakes.chat_model import FakeChatModel
from tests.fakes.transcriber import FakeTranscriber
from tests.fakes.voice import FakeVoice
from tests.virtual_time import run
from tutor.audio.frames import Seconds
from tutor.conversation.manner import Manner
from tutor.conversation.turn import Phase

OPEN_EARED = Manner(interruptible=True, deaf_at_first=0.0, sentences=100)
LONG = "One two three four five six seven eight nine ten eleven twelve. Thirteen fourteen fifteen sixteen."
FIRST, SECOND = "Tell me the numbers.", "Stop it please now."


def talk_of(
    manner: Manner = OPEN_EARED, words: list[str | Exception] | None = None, answers: list[str] | None = None
) -> Talk:
    return Talk(
        transcriber=FakeTranscriber(words or [FIRST, SECOND], 0.1),
        model=FakeChatModel(answers or [LONG, "I stop."], 0.1, 0.01),
        voice=FakeVoice(delay=0.05),
        manner=manner,
    )


async def until_spoken_over(talk: Talk, after: Seconds, speech: Seconds) -> Seconds:
    """Say something, let the tutor speak for `after`, and speak over it; the onset of that speech."""
    if not talk.microphone.opened:
        await talk.listen()
    talk.microphone.say(1.0)
    await talk.until(Phase.SPEAKING)
    await asyncio.sleep(after)
    onset = talk.loop.time()
    talk.microphone.say(speech)
    return onset


def spoken_over(
    after: Seconds, speech: Seconds, manner: Manner = OPEN_EARED, words: list[str | Exception] | None = None
) -> tuple[Talk, Seconds, Seconds]:
    """The talk, the onset of the speech, and what had been played a fifth of a second later."""

    async def dialogue() -> tuple[Talk, Seconds, Seconds]:
        async with talk_of(manner, words) as talk:
            onset = await until_spoken_over(talk, after, speech)
            await asyncio.sleep(0.2)
            early = talk.speaker.seconds_played
            await asyncio.sleep(0.2)
            late = talk.speaker.seconds_played
            await asyncio.sleep(30.0)
        return talk, onset, late - early

    return run(dialogue())
