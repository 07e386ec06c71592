from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tutor.errors import StoreError
from tutor.lessons.facts import MOST, NewFact
from tutor.records.records import Records


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    opened = Records(tmp_path)
    opened.learners.begin("Anna", {}).result()
    yield opened
    opened.close()


def texts(records: Records) -> list[str]:
    return [fact.text for fact in records.facts.of(1).result()]


def test_what_is_told_again_is_not_kept_twice_and_the_newest_wins(records: Records) -> None:
    records.facts.take(1, [NewFact("home", "lives in Lyon"), NewFact("likes", "likes old films")]).result()
    after = records.facts.take(
        1, [NewFact("home", "lives in Nantes"), NewFact("likes", "likes very old films")]
    ).result()
    assert sorted(fact.text for fact in after) == ["likes very old films", "lives in Nantes"]


def test_the_one_that_came_up_longest_ago_goes(records: Records) -> None:
    def age(database: object) -> None:
        database.execute("UPDATE facts SET useful_at = '2020-01-01T00:00:00+00:00'")  # type: ignore[attr-defined]

    for start in range(0, MOST, 5):
        records.facts.take(1, [NewFact("likes", f"likes thing{n}") for n in range(start, start + 5)]).result()
    records.file.write(age).result()
    records.facts.take(1, [], said="I bought a new thing3 and more thing7").result()
    records.facts.take(1, [NewFact("family", f"has {n} dogs") for n in range(5)]).result()
    kept = texts(records)
    assert len(kept) == MOST
    assert {"likes thing3", "likes thing7"} <= set(kept)
    assert sum(text.startswith("has") for text in kept) == 5


def test_facts_are_changed_and_deleted_by_whom_they_are_about(records: Records) -> None:
    first, second, third = records.facts.take(
        1, [NewFact("likes", text) for text in ("likes tea", "likes old films", "likes long walks")]
    ).result()
    records.facts.change(first.id, "  likes   coffee. ").result()
    records.facts.delete(second.id).result()
    assert sorted(texts(records)) == sorted(["likes coffee", third.text])
    with pytest.raises(StoreError):
        records.facts.change(second.id, "likes nothing").result()
    records.facts.change(third.id, "  ").result()
    assert texts(records) == ["likes coffee"]
    records.facts.delete_all(1).result()
    assert texts(records) == []
