from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tutor.conversation.transcript import Turn
from tutor.conversation.turn import TurnId
from tutor.errors import StoreError
from tutor.lessons.facts import NewFact
from tutor.lessons.learner import profile_of
from tutor.records.learners import RECORDINGS
from tutor.records.records import Records
from tutor.records.talks import TalkHead
from tutor.settings import Settings

PROFILE = profile_of(Settings())
SECRET = "Zanzibarquux"


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    opened = Records(tmp_path)
    yield opened
    opened.close()


def test_the_first_start_makes_one_learner_who_owns_the_talks_of_before(records: Records) -> None:
    records.talks.save(Turn(TurnId(1), "Hello there.")).result()
    (first,) = records.learners.begin("You", PROFILE).result()
    assert (first.name, dict(first.profile)) == ("You", PROFILE)
    assert [talk.head.learner for talk in records.talks.list().result()] == [first.id]
    assert records.learners.begin("Somebody", {}).result() == (first,)


def test_learners_are_renamed_and_keep_their_own_settings(records: Records) -> None:
    (first,) = records.learners.begin("You", PROFILE).result()
    other = records.learners.add("  Ben \n Kim ", {"level": "A2"}).result()
    assert other.name == "Ben Kim"
    records.learners.rename(first.id, "Anna").result()
    records.learners.keep(first.id, {"level": "C1"}).result()
    known = records.learners.all().result()
    assert [(one.name, one.profile["level"]) for one in known] == [("Anna", "C1"), ("Ben Kim", "A2")]
    with pytest.raises(StoreError, match="not there any more"):
        records.learners.rename(99, "Nobody").result()


def test_a_damaged_profile_is_an_empty_one(records: Records) -> None:
    (first,) = records.learners.begin("You", PROFILE).result()
    records.file.write(lambda database: database.execute("UPDATE learners SET profile = '[oops'")).result()
    (found,) = records.learners.all().result()
    assert found.id == first.id
    assert found.profile == {}


def _keep_something(records: Records, learner: int, word: str) -> None:
    records.talks.begin(TalkHead(learner))
    records.talks.save(Turn(TurnId(1), f"I live in {word}.", reply=f"{word}!")).result()
    records.facts.take(learner, [NewFact("home", f"lives in {word}")]).result()

    def sounds(database: object) -> None:
        database.execute(  # type: ignore[attr-defined]
            "INSERT INTO sounds SELECT id, 1, -1, ?, 1.0, 3 FROM talks WHERE learner = ?",
            (f"{word}.ogg", learner),
        )

    records.file.write(sounds).result()
    folder = records.file.path.parent / RECORDINGS
    folder.mkdir(exist_ok=True)
    (folder / f"{word}.ogg").write_bytes(word.encode())


def test_a_learner_who_is_removed_leaves_nothing_behind(records: Records) -> None:
    (first,) = records.learners.begin("Anna", PROFILE).result()
    other = records.learners.add("Ben", {}).result()
    _keep_something(records, first.id, "Lisbon")
    _keep_something(records, other.id, SECRET)
    records.backups.make().result()
    folder = records.file.path.parent
    found = [path for path in folder.rglob("*") if path.is_file() and SECRET.encode() in path.read_bytes()]
    assert len(found) >= 3, "it was in the file, in its copy and in a recording"
    records.remove_learner(other.id).result()
    assert [one.name for one in records.learners.all().result()] == ["Anna"]
    assert [talk.head.learner for talk in records.talks.list().result()] == [first.id]
    assert records.talks.search(SECRET).result() == ()
    assert len(records.talks.search("Lisbon").result()) == 1
    for path in folder.rglob("*"):
        if path.is_file():
            assert SECRET.casefold().encode() not in path.read_bytes().lower(), path
    assert (folder / RECORDINGS / "Lisbon.ogg").exists()
    assert not (folder / RECORDINGS / f"{SECRET}.ogg").exists()
    assert [copy.talks for copy in records.backups.list().result()] == [1]
    with pytest.raises(StoreError):
        records.learners.remove(other.id).result()
