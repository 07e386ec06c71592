"""A talk with a shape: the tutor opens it, follows goal, level and share, helps, and offers an end."""

from __future__ import annotations

import asyncio
import json
from concurrent.futures import Future
from pathlib import Path

import pytest

from tests.conversation.talk import Talk
from tests.fakes.chat_model import FakeChatModel
from tests.virtual_time import run
from tutor.conversation.answer_events import TutorBegan
from tutor.conversation.engine_events import EngineReady
from tutor.conversation.history import GREETING
from tutor.conversation.intents import StartListening, TypeText
from tutor.conversation.lesson_events import CloseOffered, GoalMoved, HintsOffered, ShareMeasured, TalkShaped
from tutor.conversation.turn import Outcome, Phase
from tutor.lessons.plan import FREE, TalkPlan
from tutor.lessons.shape import LONG_TALK
from tutor.records.records import Records
from tutor.session.recorder import Recorder
from tutor.settings import Settings, changed
from tutor.teaching.hints import SILENT
from tutor.teaching.idle_model import IdleModel
from tutor.teaching.shaping import SENTENCES_A_TALK, Shaping

MARKET = TalkPlan("scenario", "a1-market", "At the market")
REPEAT = TalkPlan("repeat", "A1", "Repeat after me")
A1 = changed(Settings(), "level", "A1")


class Lists:
    """Every word is easy but "umbrella" and "elephant"."""

    def level(self, word: str) -> float | None:
        return 5.0 if word in {"umbrella", "elephant"} else 1.0


async def lists(language: str) -> Lists:
    return Lists()


class Lesson(Talk):
    """A talk that is shaped; the parts hear every event."""

    def __init__(
        self, model: FakeChatModel | None = None, settings: Settings = A1, records: Records | None = None
    ) -> None:
        super().__init__(model=model)
        self.settings = settings
        self.records = records
        self.writes: list[Future[None]] = []

    async def __aenter__(self) -> Lesson:
        await super().__aenter__()
        if self.records is not None:
            recorder = Recorder(self.records)
            self.conductor.subscribe(lambda event: self.keep(recorder.take(event)))
        self.idle = IdleModel(self.conductor)
        self.shaping = Shaping(self.conductor, self.settings, self.records, self.keep, self.idle, lists)
        self.conductor.subscribe(self.shaping.take)
        return self

    def keep(self, saving: Future[None] | None) -> None:
        if saving is not None:
            self.writes.append(saving)

    async def begin(self, plan: TalkPlan) -> None:
        self.shaping.begin(plan)
        await self.until(Phase.SPEAKING)
        await self.until(Phase.LISTENING if self.microphone.opened else Phase.READY)

    async def over(self) -> None:
        """Let what is due after a turn happen."""
        for _ in range(5):
            await asyncio.sleep(0.01)

    async def end(self) -> None:
        self.idle.close()
        await self.shaping.close()


def test_a_scenario_begins_with_the_tutor_s_words_and_tells_its_shape() -> None:
    async def scenario() -> Lesson:
        async with Lesson() as talk:
            await talk.begin(MARKET)
            await talk.type("I would like four apples, please.")
            await talk.end()
            return talk

    talk = run(scenario())
    assert talk.turns[0].heard_reply() == "Good morning! Welcome to my market. What would you like today?"
    shaped = talk.last(TalkShaped)
    assert (shaped.title, len(shaped.steps), bool(shaped.goal)) == ("At the market", 3, True)
    assert [m.content for m in talk.model.requests[0][:2]] == [GREETING, talk.turns[0].reply]


def test_a_free_talk_begins_with_a_question_and_has_no_steps() -> None:
    async def scenario() -> Lesson:
        async with Lesson() as talk:
            await talk.begin(FREE)
            await talk.end()
            return talk

    talk = run(scenario())
    assert talk.turns[0].reply.endswith("?")
    assert talk.last(TalkShaped).steps == ()


def test_without_a_voice_the_first_words_wait_for_it() -> None:
    async def scenario() -> Lesson:
        async with Lesson() as talk:
            voice, talk.engines.voice = talk.engines.voice, None
            talk.shaping.begin(MARKET)
            await asyncio.sleep(5.0)
            assert talk.turns == []
            talk.engines.voice = voice
            talk.conductor.emit(EngineReady("voice", "a voice", 1.0, 0.0))
            await talk.until(Phase.SPEAKING)
            await talk.until(Phase.READY)
            await talk.end()
            return talk

    assert len(run(scenario()).turns) == 1


def test_the_goal_is_reached_step_by_step_and_an_end_is_offered() -> None:
    async def scenario() -> Lesson:
        async with Lesson() as talk:
            await talk.begin(MARKET)
            for words in ("Four apples, please.", "It is nice.", "How much is it?", "Here you are. Bye!"):
                await talk.type(words)
                await talk.over()
            talk.shaping.close_talk()
            await talk.until(Phase.SPEAKING)
            await talk.until(Phase.READY)
            await talk.end()
            return talk

    talk = run(scenario())
    assert [moved.reached for moved in talk.all(GoalMoved)] == [(0,), (0, 1), (0, 1, 2)]
    assert [offer.goal_reached for offer in talk.all(CloseOffered)] == [True]
    assert talk.turns[-1].reply == "Thank you! See you next week."


def test_the_goodbye_waits_for_what_is_being_said_and_closes_the_microphone() -> None:
    async def scenario() -> Lesson:
        async with Lesson() as talk:
            await talk.begin(MARKET)
            talk.post(StartListening())
            await talk.until(Phase.LISTENING)
            talk.post(TypeText("Four apples, please."))
            await talk.until(Phase.SPEAKING)
            talk.shaping.close_talk()
            await talk.until(Phase.LISTENING)
            await talk.until(Phase.SPEAKING)
            await talk.until(Phase.READY)
            await asyncio.sleep(SILENT + 1.0)
            await talk.end()
            return talk

    talk = run(scenario())
    assert [turn.reply for turn in talk.turns][2:] == ["Thank you! See you next week."]
    assert talk.turns[1].outcome is Outcome.ANSWERED, "the answer was not cut off"
    assert talk.all(HintsOffered) == [], "nobody is expected to say anything"


def test_a_talk_that_was_said_goodbye_to_is_over(tmp_path: Path) -> None:
    async def scenario() -> None:
        records = Records(tmp_path)
        try:
            async with Lesson(records=records) as talk:
                await talk.begin(FREE)
                await talk.type("Four apples, please.")
                talk.shaping.close_talk()
                await talk.until(Phase.SPEAKING)
                await talk.until(Phase.READY)
                await talk.over()
                await talk.end()
                for write in talk.writes:
                    write.result(60)
            (kept,) = records.talks.list().result(60)
            assert kept.turns == 3
            assert kept.ended_at is not None
        finally:
            records.close()

    run(scenario())


def test_a_talk_that_is_gone_on_with_has_its_progress(tmp_path: Path) -> None:
    async def scenario() -> Lesson:
        records = Records(tmp_path)
        try:
            records.talks.open.progress = '{"reached": [2], "complete": false}'
            async with Lesson(records=records) as talk:
                talk.shaping.resume(MARKET)
                await talk.type("Four apples, please.")
                await talk.over()
                await talk.end()
                for write in talk.writes:
                    write.result(60)
                return talk
        finally:
            records.close()

    talk = run(scenario())
    assert [moved.reached for moved in talk.all(GoalMoved)] == [(2,), (2, 0)]


def test_a_long_talk_may_end_too() -> None:
    async def scenario() -> Lesson:
        async with Lesson() as talk:
            await talk.begin(FREE)
            await talk.type("Fine.")
            await asyncio.sleep(LONG_TALK)
            await talk.type("I am still here.")
            await talk.type("And still.")
            await talk.over()
            await talk.end()
            return talk

    assert [offer.goal_reached for offer in run(scenario()).all(CloseOffered)] == [False]


def test_a_capable_model_judges_what_no_rule_knows() -> None:
    async def scenario() -> Lesson:
        model = FakeChatModel(["Oh, apples! How many?", '{"done": [1, 9]}'], capable=True)
        async with Lesson(model) as talk:
            await talk.begin(MARKET)
            await talk.type("Gimme them red ones.")
            await asyncio.sleep(5.0)
            await talk.end()
            return talk

    talk = run(scenario())
    assert [moved.reached for moved in talk.all(GoalMoved)] == [(0,)]
    asked = talk.model.requests[1]
    assert "1. Say what you want" in asked[-1].content
    assert "Gimme them red ones." in asked[-1].content


def test_progress_and_checks_are_kept(tmp_path: Path) -> None:
    async def scenario() -> None:
        records = Records(tmp_path)
        try:
            async with Lesson(FakeChatModel(["An umbrella! How many?"]), records=records) as talk:
                await talk.begin(MARKET)
                await talk.type("Four apples, please.")
                await talk.over()
                await talk.end()
                for write in talk.writes:
                    write.result(60)
            (kept,) = records.talks.list().result(60)
            assert json.loads(kept.progress) == {"reached": [0], "complete": False}
            rows = records.file.read(
                lambda database: database.execute("SELECT level_check FROM turns ORDER BY number").fetchall()
            ).result(60)
            opening, answer = (row[0] for row in rows)
            assert opening == "", "what was written beforehand is not checked"
            assert json.loads(answer)["new"] == ["umbrella"]
        finally:
            records.close()

    run(scenario())


def test_answers_are_checked_and_shown() -> None:
    async def scenario() -> Lesson:
        async with Lesson(FakeChatModel(["An umbrella and an elephant are here. How many?"])) as talk:
            await talk.begin(MARKET)
            await talk.type("Apples, please.")
            await talk.type("An elephant?")
            await talk.end()
            return talk

    talk = run(scenario())
    first, second = (turn.level for turn in talk.turns[1:])
    assert first is not None
    assert second is not None
    assert (first.new, first.kept, first.longest, first.most) == (("umbrella", "elephant"), False, 7, 8)
    assert (second.new, second.kept) == (("umbrella",), True), "the learner's own words are known"


@pytest.mark.parametrize("capable", [True, False])
def test_a_model_that_drifts_is_reminded_and_a_small_one_is_left_alone(capable: bool) -> None:
    bad = "An umbrella and an elephant are here. How many?"

    async def scenario() -> Lesson:
        model = FakeChatModel([bad, bad, "Good. How many?", "Good. How many?"], capable=capable)
        async with Lesson(model) as talk:
            await talk.begin(FREE)
            for words in ("One.", "Two.", "Three.", "Four."):
                await talk.type(words)
            await talk.end()
            return talk

    told = [request[-1].content for request in run(scenario()).model.requests if request[-1].role == "user"]
    reminded = [text for text in told if "Remember: the learner's level is A1." in text]
    assert [text.rpartition("\n")[2] for text in reminded] == (["Three."] if capable else [])
    assert told[-1] == "Four.", "and it is no part of the talk"


def test_the_share_is_told_when_enough_was_said() -> None:
    async def scenario() -> Lesson:
        async with Lesson() as talk:
            await talk.begin(FREE)
            await talk.type("Yes.")
            await talk.over()
            assert talk.all(ShareMeasured) == []
            await talk.type("word " * 80)
            await talk.over()
            await talk.end()
            return talk

    measured = run(scenario()).last(ShareMeasured)
    assert 0.7 < measured.learner < 1.0
    assert measured.wanted == 0.4


def test_help_comes_after_a_long_silence_and_is_not_spoken() -> None:
    async def scenario() -> Lesson:
        async with Lesson() as talk:
            await talk.listen()
            await talk.begin(MARKET)
            await asyncio.sleep(SILENT - 0.5)
            assert talk.all(HintsOffered) == []
            await asyncio.sleep(1.0)
            assert talk.phase is Phase.LISTENING
            await talk.end()
            return talk

    talk = run(scenario())
    (offered,) = talk.all(HintsOffered)
    assert not offered.asked
    assert offered.hints[0].text == "I would like four apples, please."
    assert offered.hints[0].meaning
    assert len(talk.turns) == 1


def test_a_learner_who_speaks_gets_no_help() -> None:
    async def scenario() -> Lesson:
        async with Lesson() as talk:
            await talk.listen()
            await talk.begin(MARKET)
            await asyncio.sleep(SILENT - 0.5)
            talk.microphone.say(8.0)
            await talk.until(Phase.HEARING)
            await asyncio.sleep(3.0)
            assert talk.all(HintsOffered) == []
            await talk.until(Phase.LISTENING)
            await talk.end()
            return talk

    run(scenario())


def test_help_by_itself_can_be_turned_off_and_asked_for_at_any_time() -> None:
    async def scenario() -> Lesson:
        async with Lesson(settings=changed(A1, "hints", False)) as talk:
            await talk.listen()
            await talk.begin(MARKET)
            await asyncio.sleep(3 * SILENT)
            assert talk.all(HintsOffered) == []
            talk.shaping.hints.offer(asked=True)
            await talk.end()
            return talk

    assert [offered.asked for offered in run(scenario()).all(HintsOffered)] == [True]


def test_a_capable_model_suggests_answers_of_its_own() -> None:
    given = {"answers": [{"say": "Six, please.", "meaning": "The number 6."}, {"say": "", "meaning": "x"}]}

    async def scenario() -> Lesson:
        async with Lesson(FakeChatModel([json.dumps(given)], first_delay=1.0, capable=True)) as talk:
            await talk.begin(MARKET)
            await talk.over()
            talk.shaping.hints.offer(asked=True)
            await asyncio.sleep(5.0)
            await talk.end()
            return talk

    at_once, later = run(scenario()).all(HintsOffered)
    assert len(at_once.hints) == 3
    assert [hint.text for hint in later.hints] == ["I would like four apples, please.", "Six, please."]


def test_repeating_follows_its_script_and_ends() -> None:
    async def scenario() -> Lesson:
        async with Lesson() as talk:
            await talk.begin(REPEAT)
            script = talk.shaping._repeating
            assert script is not None
            assert script.opening == talk.turns[0].heard_reply()
            for _ in range(SENTENCES_A_TALK):
                assert talk.all(CloseOffered) == []
                await talk.type(script.sentence)
            await talk.over()
            assert len(talk.model.requests) == 0
            await talk.type("And now?")
            await talk.end()
            return talk

    talk = run(scenario())
    assert [offer.goal_reached for offer in talk.all(CloseOffered)] == [True]
    assert len(talk.model.requests) == 1, "then the model answers again"


def test_another_talk_leaves_nothing_of_the_one_before() -> None:
    async def scenario() -> Lesson:
        async with Lesson() as talk:
            await talk.begin(REPEAT)
            talk.conductor.start_over()
            await talk.begin(MARKET)
            await talk.type("Apples, please.")
            await talk.over()
            talk.conductor.start_over()
            await talk.begin(FREE)
            await talk.type("How much?")
            await talk.over()
            await talk.end()
            return talk

    talk = run(scenario())
    assert len(talk.all(GoalMoved)) == 1
    assert len(talk.model.requests) == 2


def test_a_talk_that_is_gone_on_with_knows_its_goal() -> None:
    async def scenario() -> Lesson:
        async with Lesson() as talk:
            await talk.type("Apples, please. How much is it?")
            talk.shaping.resume(MARKET)
            assert talk.shaping.goal.progress.reached == [0, 1]
            await talk.type("Bye!")
            await talk.over()
            await talk.end()
            return talk

    talk = run(scenario())
    assert talk.last(GoalMoved).reached == (0, 1, 2)
    assert not talk.all(TutorBegan)
