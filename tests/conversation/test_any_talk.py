"""Whatever happens in whatever order, a talk keeps its promises."""

from __future__ import annotations

import asyncio
from typing import Any

from hypothesis import settings
from hypothesis import strategies as hst
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from tests.conversation.talk import Talk
from tests.fakes.chat_model import FakeChatModel
from tests.fakes.transcriber import FakeTranscriber
from tests.fakes.voice import FakeVoice
from tests.virtual_time import VirtualTimeLoop
from tutor.conversation.intents import (
    FinishTurn,
    Intent,
    PressTalk,
    ReleaseTalk,
    Say,
    Silence,
    StartListening,
    StopListening,
    TypeText,
)
from tutor.conversation.manner import Manner
from tutor.conversation.turn import Outcome, Phase
from tutor.errors import DeviceFailed, EngineCrashed

ANSWERS = [
    "Oh, you went to the market! What did you buy there?",
    "Fine. And then we all went home again.",
    "Why?",
]
WORDS = ["I went to the market", "I went to the market.", "and because of", "", "Yes."]
AT_REST = frozenset({Phase.READY, Phase.LISTENING})
SILENT = AT_REST | {Phase.HEARING}


class AnyTalk(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.loop = VirtualTimeLoop()
        self.talk: Talk = self.run(self.begin())

    def run(self, work: Any) -> Any:
        return self.loop.run_until_complete(work)

    async def begin(self) -> Talk:
        manner = Manner(
            end_silence=1.0, sentences=4, partial_words=True, interruptible=True, deaf_at_first=0.0
        )
        talk = Talk(
            transcriber=FakeTranscriber(WORDS, 0.12),
            model=FakeChatModel(ANSWERS, 0.15, 0.02),
            voice=FakeVoice(0.02, 0.08, frame_delay=0.01),
            manner=manner,
        )
        await talk.__aenter__()
        talk.post(StartListening())
        return talk

    async def pass_time(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    # What may happen ------------------------------------------------------------------------------

    @rule(
        speech=hst.sampled_from([0.04, 0.1, 0.3, 0.6, 1.5]),
        pause=hst.sampled_from([0.0, 0.2, 0.7, 1.2, 4.0]),
    )
    def speak(self, speech: float, pause: float) -> None:
        self.talk.microphone.say(speech)
        self.run(self.pass_time(speech + pause))

    @rule(seconds=hst.sampled_from([0.03, 0.2, 1.0, 6.0]))
    def wait(self, seconds: float) -> None:
        self.run(self.pass_time(seconds))

    @rule(
        intent=hst.sampled_from(
            [
                StartListening(),
                StopListening(),
                PressTalk(),
                ReleaseTalk(),
                FinishTurn(),
                TypeText("typed words"),
                Say("Shall we go on?"),
                Silence(),
            ]
        )
    )
    def ask(self, intent: Intent) -> None:
        async def post() -> None:
            self.talk.post(intent)

        self.run(post())

    @rule()
    def break_the_ear(self) -> None:
        texts = self.talk.transcriber
        texts.texts = [*["hello"] * len(texts.heard), EngineCrashed("It crashed.", "Again."), *WORDS]

    @rule(pieces=hst.sampled_from([0, 3]))
    def break_the_mind(self, pieces: int) -> None:
        model = self.talk.model
        broken: list[str | Exception] = [*["Well, "] * pieces, EngineCrashed("It crashed.", "Again.")]
        model.replies = [*["Hello."] * len(model.requests), broken, *ANSWERS]

    @rule()
    def break_the_voice(self) -> None:
        self.talk.voice.failures[len(self.talk.voice.phrases)] = EngineCrashed("It crashed.", "Again.")

    @precondition(lambda self: self.talk.conductor.phase is not Phase.READY)
    @rule()
    def unplug_the_microphone(self) -> None:
        self.talk.microphone.error = DeviceFailed("It is gone.", "Plug it in.")

    @precondition(lambda self: self.talk.speaker.is_open)
    @rule()
    def unplug_the_loudspeaker(self) -> None:
        async def unplug() -> None:
            self.talk.speaker.break_down(DeviceFailed("It is gone.", "Plug it in."))

        self.run(unplug())

    # What must be true ----------------------------------------------------------------------------

    @invariant()
    def at_most_one_turn_is_under_way(self) -> None:
        open_turns = [turn for turn in self.talk.turns if turn.outcome is None]
        assert len(open_turns) == (self.talk.phase not in AT_REST)
        assert open_turns in ([], self.talk.turns[-1:])

    @invariant()
    def no_stale_sound(self) -> None:
        if self.talk.phase in SILENT:
            assert self.talk.speaker.idle

    @invariant()
    def nothing_unheard_is_told_to_the_model(self) -> None:
        told = " ".join(m.content for m in self.talk.conductor.prompt("next") if m.role == "assistant")
        for turn in self.talk.turns:
            if turn.outcome is Outcome.WITHDRAWN:
                assert turn.heard_reply() == ""
        heard = " ".join(turn.heard_reply() for turn in self.talk.turns if turn.outcome)
        assert set(told.replace("—", " ").split()) <= set(heard.split())

    def teardown(self) -> None:
        async def end() -> None:
            await self.talk.__aexit__(None, None, None)
            await asyncio.sleep(0.1)
            left = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
            assert not left, f"tasks left behind: {left}"

        try:
            self.run(end())
        finally:
            self.loop.close()


AnyTalk.TestCase.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
test_any_talk = AnyTalk.TestCase
