"""What is exported opens in Anki: asked of Anki's own library."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tutor.errors import ExportFailed
from tutor.lessons.anki import write_package
from tutor.lessons.review import Scheduling
from tutor.lessons.vocabulary import Card

NOW = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)
FIRST = Card(
    11,
    "word",
    "market",
    "a place <to> buy & sell",
    "I went to the market.",
    "a noun",
    "en",
    NOW,
    NOW,
    Scheduling(UTC).begin(NOW),
    own_sound="own.ogg",
    tutor_sound="cards/11.ogg",
)
SECOND = replace(
    FIRST, id=12, kind="correction", front="I am agree", back="I agree", sentence="", own_sound=""
)
CHINESE = replace(
    FIRST, id=13, language="zh", front="市场", back="market", sentence="", tutor_sound="gone.ogg"
)


@pytest.fixture
def recordings(tmp_path: Path) -> Path:
    import soundfile

    folder = tmp_path / "recordings"
    (folder / "cards").mkdir(parents=True)
    tone = np.sin(np.arange(8_000) * 0.1).astype(np.float32) * 0.3
    soundfile.write(folder / "own.ogg", tone, 16_000, format="OGG", subtype="OPUS")
    soundfile.write(folder / "cards" / "11.ogg", tone, 24_000, format="OGG", subtype="OPUS")
    return folder


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[Any]:
    from anki.collection import Collection

    (tmp_path / "anki").mkdir()
    opened = Collection(str(tmp_path / "anki" / "collection.anki2"))
    yield opened
    opened.close()


def export(
    cards: list[Card], path: Path, recordings: Path, at: float = 1_800_000_000.0, who: str = "1 a"
) -> int:
    return write_package(
        cards, path, identity=who, names=lambda code: f"Tutor {code}", recordings=recordings, written_at=at
    )


def open_in(collection: Any, path: Path) -> Any:
    from anki.collection import ImportAnkiPackageOptions, ImportAnkiPackageRequest

    options = ImportAnkiPackageOptions()
    return collection.import_anki_package(
        ImportAnkiPackageRequest(package_path=str(path), options=options)
    ).log


def test_anki_opens_it(tmp_path: Path, recordings: Path, collection: Any) -> None:
    path = tmp_path / "words.apkg"
    assert export([FIRST, SECOND, CHINESE], path, recordings) == 3
    log = open_in(collection, path)
    assert len(log.new) == 3
    assert collection.note_count() == collection.card_count() == 3
    assert {deck.name for deck in collection.decks.all_names_and_ids(skip_empty_default=True)} == {
        "Tutor en",
        "Tutor zh",
    }
    note = collection.get_note(collection.find_notes("tag:word Answer:market")[0])
    assert note["Prompt"] == "a place &lt;to&gt; buy &amp; sell"
    assert note["Sentence"] == "I went to the market."
    assert note["Help"] == "I went to the ____."
    problems, fixed = collection.fix_integrity()
    assert fixed, problems


def test_the_sounds_are_there_and_play(tmp_path: Path, recordings: Path, collection: Any) -> None:
    import soundfile

    path = tmp_path / "words.apkg"
    export([FIRST, CHINESE], path, recordings)
    open_in(collection, path)
    media = Path(collection.media.dir())
    assert len(list(media.iterdir())) == 3
    assert all(soundfile.info(str(file)).format == "MP3" for file in media.iterdir())
    checked = collection.media.check()
    assert (list(checked.missing), list(checked.unused)) == ([], [])
    card = collection.get_card(collection.find_cards("Answer:market")[0])
    assert len(card.answer_av_tags()) == 2


def test_a_second_export_changes_and_adds_nothing_twice(
    tmp_path: Path, recordings: Path, collection: Any
) -> None:
    path = tmp_path / "words.apkg"
    export([FIRST, SECOND], path, recordings)
    open_in(collection, path)
    changed = [replace(FIRST, back="where one shops"), SECOND, CHINESE]
    export(changed, path, recordings, at=1_800_000_600.0)
    log = open_in(collection, path)
    assert (len(log.new), len(log.updated)) == (1, 2)
    assert collection.note_count() == 3
    note = collection.get_note(collection.find_notes("tag:word Answer:market")[0])
    assert note["Prompt"] == "where one shops"


def test_another_learners_cards_are_others(tmp_path: Path, recordings: Path, collection: Any) -> None:
    for who in ("1 a", "1 b"):
        export([FIRST], tmp_path / "words.apkg", recordings, who=who)
        open_in(collection, tmp_path / "words.apkg")
    assert collection.note_count() == 2


def test_a_file_that_cannot_be_written_is_told_and_the_old_one_stays(
    tmp_path: Path, recordings: Path
) -> None:
    with pytest.raises(ExportFailed):
        export([FIRST], tmp_path / "nowhere" / "words.apkg", recordings)
    path = tmp_path / "words.apkg"
    export([FIRST], path, recordings)
    assert [p.name for p in tmp_path.iterdir() if p.is_file()] == ["words.apkg"]


def test_a_damaged_sound_stops_nothing(tmp_path: Path, recordings: Path) -> None:
    (recordings / "own.ogg").write_bytes(b"OggS and nothing else")
    assert export([FIRST], tmp_path / "words.apkg", recordings) == 1
    import zipfile

    with zipfile.ZipFile(tmp_path / "words.apkg") as package:
        assert len(json.loads(package.read("media"))) == 2
