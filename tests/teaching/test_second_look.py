"""Corrections through a whole talk: from the stream, by rules, by a second look; one shown, all kept."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from concurrent.futures import Future
from contextlib import asynccontextmanager
from pathlib import Path

from tests.conversation.talk import Talk
from tests.fakes.chat_model import FakeChatModel
from tests.fakes.transcriber import FakeTranscriber
from tests.virtual_time import run
from tutor.conversation.events import TurnEnded
from tutor.conversation.intents import Silence, TypeText
from tutor.conversation.lesson_events import CorrectionOffered
from tutor.conversation.manner import Manner
from tutor.conversation.turn import Outcome, Phase
from tutor.lessons.corrections import pair
from tutor.records.records import Records
from tutor.session.recorder import Recorder
from tutor.settings import Settings, changed
from tutor.teaching.idle_model import IdleModel
from tutor.teaching.second_look import SecondLook

WORDS = "Yesterday I go to the market."
SHAPED = Manner(sentences=4, speculates=False, feedback=True)
PLAIN = "Oh, you went to the market! What did you buy?"
STREAM = json.dumps(
    {
        "spoken": PLAIN,
        "corrections": [
            {"said": "the market", "better": "a market", "why": "Any one.", "rule": "an article"}
        ],
        "vocabulary": [],
    }
)


class Looked:
    def __init__(self, talk: Talk, look: SecondLook) -> None:
        self.talk, self.look = talk, look

    @property
    def offers(self) -> list[CorrectionOffered]:
        return self.talk.all(CorrectionOffered)


@asynccontextmanager
async def looking(
    replies: list[str],
    *,
    capable: bool = False,
    records: Records | None = None,
    settings: Settings | None = None,
    own_words: bool = True,
    transcriber: FakeTranscriber | None = None,
) -> AsyncIterator[Looked]:
    model = FakeChatModel(replies, first_delay=0.2, token_delay=0.02, capable=capable)
    saved: list[Future[None] | None] = []
    async with Talk(model=model, manner=SHAPED, transcriber=transcriber) as talk:
        if records is not None:
            recorder = Recorder(records)
            talk.conductor.subscribe(lambda event: saved.append(recorder.take(event)))
        idle = IdleModel(talk.conductor)
        look = SecondLook(
            talk.conductor, settings or Settings(), records, saved.append, idle, lambda: own_words
        )
        talk.conductor.subscribe(look.take)
        yield Looked(talk, look)
        await look.close()
        idle.close()
        assert all(future is None or future.result() is None for future in saved)


def test_the_starter_speaks_plainly_and_rules_look_after_the_answer() -> None:
    async def scenario() -> None:
        async with looking([PLAIN]) as looked:
            await looked.talk.type(WORDS)
            await asyncio.sleep(0.1)
            (offer,) = looked.offers
            assert (offer.correction.said, offer.correction.better) == ("Yesterday I go", "Yesterday I went")
            assert not offer.prompts
            assert offer.at >= looked.talk.last(TurnEnded).at
            assert looked.talk.turns[0].correction is offer
            assert len(looked.talk.model.requests) == 1, "so small a model is asked nothing more"

    run(scenario())


def test_the_second_time_the_learner_is_asked() -> None:
    async def scenario() -> None:
        async with looking([PLAIN]) as looked:
            for _ in range(2):
                await looked.talk.type(WORDS)
                await asyncio.sleep(0.1)
            assert [offer.prompts for offer in looked.offers] == [False, True]

    run(scenario())


def test_a_capable_model_tells_in_its_stream_and_rules_add_what_they_know() -> None:
    async def scenario() -> None:
        async with looking([STREAM], capable=True) as looked:
            await looked.talk.type(WORDS)
            await asyncio.sleep(30.0)
            (offer,) = looked.offers
            assert offer.correction.rule == "simple-past", "the weightier of the two"
            assert len(looked.talk.model.requests) == 1, "what was told needs no second look"

    run(scenario())


def test_a_stream_that_was_cut_is_made_up_for_when_nobody_speaks() -> None:
    cut = json.dumps({"spoken": PLAIN, "more": "on and on " * 300, "corrections": []})
    found = {"said": "want to the", "better": "want the", "why": "A thing has no to.", "rule": "to"}
    second = json.dumps({"corrections": [found]})

    async def scenario() -> None:
        async with looking([cut, PLAIN, second], capable=True) as looked:
            looked.talk.post(TypeText("I want to the book."))
            await looked.talk.until(Phase.SPEAKING)
            looked.talk.post(Silence())
            await asyncio.sleep(0.1)
            assert looked.offers == []
            looked.talk.post(TypeText("Hello!"))
            await looked.talk.until(Phase.READY)
            await asyncio.sleep(30.0)
            assert [offer.correction.better for offer in looked.offers] == ["want the"]
            assert looked.offers[0].turn.number == 1

    run(scenario())


def test_all_are_kept_and_one_is_shown(tmp_path: Path) -> None:
    records = Records(tmp_path)

    async def scenario() -> None:
        async with looking([PLAIN], records=records) as looked:
            await looked.talk.type("Yesterday I go to the market. Then we ate a apple.")
            await asyncio.sleep(0.1)
            assert len(looked.offers) == 1
            talk = records.talks.open
            kept = records.corrections.of_talk(talk.id).result()
            assert [one.correction.rule for one in kept] == ["simple-past", "a-an"]
            assert [one.shown for one in kept] == [True, False]
            looked.look.call_right(looked.offers[0].turn)
            assert records.corrections.of_talk(talk.id).result()[0].was_right
            assert not looked.look.mastery.known.met("simple-past"), "it is no mistake that was met"
            await looked.talk.type(WORDS)
            await asyncio.sleep(0.1)
            assert len(looked.offers) == 1, "what the learner called right does not come back"

    run(scenario())
    records.close()


def test_that_it_was_right_can_be_taken_back(tmp_path: Path) -> None:
    records = Records(tmp_path)

    async def scenario() -> None:
        async with looking([PLAIN], records=records) as looked:
            await looked.talk.type("Yesterday I go to the market.")
            await asyncio.sleep(0.1)
            (offer,) = looked.offers
            for _ in range(2):
                looked.look.call_right(offer.turn)
            looked.look.call_right(offer.turn, right=False)
            assert looked.look.mastery.known.shown == {"simple-past": 1}
            assert [again.correction for again in looked.offers] == [offer.correction] * 2
            (kept,) = records.corrections.of_talk(records.talks.open.id).result()
            assert not kept.was_right

    run(scenario())
    records.close()


def test_what_was_right_in_a_report_is_none_whether_it_was_shown_or_not(tmp_path: Path) -> None:
    records = Records(tmp_path)

    async def scenario() -> None:
        async with looking([PLAIN], records=records) as looked:
            await looked.talk.type("Yesterday I go to the market. Then we ate a apple.")
            await asyncio.sleep(0.1)
            talk = records.talks.open.id
            shown, beside = (one.correction for one in records.corrections.of_talk(talk).result())
            for right, met in ((True, {}), (False, {"simple-past": 1})):
                for one in (shown, beside):
                    await looked.look.call_right_in(talk, 1, one, right)
                pairs = frozenset(map(pair, (shown, beside))) if right else frozenset()
                known = looked.look.mastery.known
                while (known.shown, known.right) != (met, pairs):
                    await asyncio.sleep(0.01)
                    known = looked.look.mastery.known

    run(scenario())
    records.close()


def test_what_was_met_in_an_earlier_talk_is_known(tmp_path: Path) -> None:
    records = Records(tmp_path)

    async def scenario(prompts: bool) -> None:
        async with looking([PLAIN], records=records) as looked:
            known = records.corrections.mastery(None).result().shown
            while looked.look.mastery.known.shown != known:  # noqa: ASYNC110 (a thread answers)
                await asyncio.sleep(0.01)
            await looked.talk.type(WORDS)
            await asyncio.sleep(0.1)
            assert [offer.prompts for offer in looked.offers] == [prompts]

    run(scenario(prompts=False))
    records.talks.begin()
    run(scenario(prompts=True))
    records.close()


def test_gently_there_are_two_turns_between() -> None:
    async def scenario() -> None:
        async with looking([PLAIN], settings=changed(Settings(), "strictness", "gentle")) as looked:
            for _ in range(4):
                await looked.talk.type(WORDS)
                await asyncio.sleep(0.1)
            assert [offer.turn.number for offer in looked.offers] == [1, 4]

    run(scenario())


def test_what_is_repeated_or_another_language_is_left_alone() -> None:
    async def scenario(own_words: bool, language: str) -> None:
        settings = changed(Settings(), "language", language)
        async with looking([PLAIN], own_words=own_words, settings=settings) as looked:
            await looked.talk.type(WORDS)
            await asyncio.sleep(0.1)
            assert looked.offers == []

    run(scenario(own_words=False, language="en"))
    run(scenario(own_words=True, language="de"))


def test_a_turn_that_failed_is_not_looked_at() -> None:
    async def scenario() -> None:
        async with looking([PLAIN], transcriber=FakeTranscriber([""])) as looked:
            await looked.talk.listen()
            await looked.talk.say()
            await asyncio.sleep(0.1)
            assert looked.talk.last(TurnEnded).outcome is Outcome.EMPTY
            assert looked.offers == []

    run(scenario())
