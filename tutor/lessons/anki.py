"""Cards as a package that Anki opens, with their sounds.

Every id in it is made of ours and stays the same: a package that is opened a second time changes the notes
that are there, and adds none twice.
"""

from __future__ import annotations

import html
import itertools
import json
import os
import sqlite3
import tempfile
import zipfile
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zlib import crc32

from tutor.errors import ExportFailed
from tutor.lessons.vocabulary import Card, question
from tutor.text import Text

if TYPE_CHECKING:
    import genanki

MODEL = 1_767_225_601
DECKS = 1_767_226_000_000
"""Before the number that a language is given: see _deck_id."""
FIELDS = ("Prompt", "Answer", "Sentence", "Note", "Help", "Tutor", "You")
_STYLE = """
.card { font-family: system-ui, sans-serif; font-size: 22px; line-height: 1.4; text-align: center;
        max-width: 34em; margin: 0 auto; padding: 1em; }
.small { font-size: 16px; opacity: 0.75; }
"""
_FRONT = '{{Prompt}}{{#Help}}<div class="small">{{Help}}</div>{{/Help}}'
_BACK = """{{FrontSide}}<hr id="answer">{{Answer}}
{{#Sentence}}<div class="small">{{Sentence}}</div>{{/Sentence}}
{{#Note}}<div class="small">{{Note}}</div>{{/Note}}
<div>{{Tutor}} {{You}}</div>"""


def write_package(
    cards: Iterable[Card],
    path: Path,
    *,
    identity: str,
    names: Callable[[str], str],
    recordings: Path,
    written_at: float,
) -> int:
    """Write an .apkg; how many notes it has. The file at `path` is whole or as it was before.

    `identity` tells this learner's cards from everybody else's and stays the same for ever; `names` gives a
    deck's name for a language; sounds lie in `recordings`, and those that are gone are left out;
    `written_at` is the moment in seconds since 1970. Raises ExportFailed.
    """
    notes = 0
    sounds: dict[str, Path] = {}
    decks: dict[str, genanki.Deck] = {}
    model = _model()
    for card in cards:
        deck = decks.get(card.language)
        if deck is None:
            deck = decks[card.language] = _deck(identity, card.language, names(card.language))
        deck.add_note(_note(card, model, identity, recordings, sounds))
        notes += 1
    try:
        with tempfile.TemporaryDirectory(prefix="voice-tutor-") as folder:
            _write(list(decks.values()), sounds, Path(folder), path, written_at)
    except (OSError, sqlite3.Error) as error:
        told = Text("{file} can't be written: {reason}.", file=str(path), reason=str(error))
        raise ExportFailed(told, "Choose another folder.") from error
    return notes


def _model() -> genanki.Model:
    import genanki

    return genanki.Model(
        MODEL,
        "Voice tutor",
        fields=[{"name": name} for name in FIELDS],
        templates=[{"name": "Say it", "qfmt": _FRONT, "afmt": _BACK}],
        css=_STYLE,
    )


def _deck(identity: str, language: str, name: str) -> genanki.Deck:
    import genanki

    return genanki.Deck(DECKS + crc32(f"{identity} {language}".encode()), name)


def _note(
    card: Card, model: genanki.Model, identity: str, recordings: Path, sounds: dict[str, Path]
) -> genanki.Note:
    import genanki

    asked = question(card)
    sentence = card.sentence if card.sentence not in (asked.expected, asked.prompt) else ""
    note = " · ".join(part for part in (card.note, card.back if card.kind == "word" else "") if part)
    if asked.asked == "meaning":
        note = card.note
    texts = (asked.prompt, asked.expected, sentence, note, asked.help)
    heard = [
        _sound(name, f"voice-tutor-{crc32(identity.encode()):08x}-{card.id}-{whose}", recordings, sounds)
        for whose, name in (("tutor", card.tutor_sound), ("you", card.own_sound))
    ]
    return genanki.Note(
        model=model,
        fields=[*(html.escape(text) for text in texts), *heard],
        guid=genanki.guid_for(identity, card.id),
        tags=["voice-tutor", card.kind.replace(" ", "-")],
    )


def _sound(name: str, called: str, recordings: Path, sounds: dict[str, Path]) -> str:
    """The field that plays a sound, which is put among `sounds`; empty where there is none."""
    source = recordings / name
    if not name or not source.is_file():
        return ""
    sounds[f"{called}.mp3"] = source
    return f"[sound:{called}.mp3]"


def _as_mp3(source: Path, made: Path) -> Path:
    """The sound as every Anki plays it: the one on the telephone plays no Opus. A damaged one is silent."""
    import numpy as np
    import soundfile

    try:
        samples, rate = soundfile.read(source, dtype="float32")
    except soundfile.LibsndfileError:
        samples, rate = np.zeros(2_400, dtype=np.float32), 24_000
    soundfile.write(made, samples, rate, format="MP3", subtype="MPEG_LAYER_III")
    return made


def _write(decks: list[Any], sounds: Mapping[str, Path], folder: Path, path: Path, written_at: float) -> None:
    import genanki

    database = folder / "collection.anki2"
    connection = sqlite3.connect(database)
    try:
        keys = itertools.count(int(written_at * 1000))
        genanki.Package(decks).write_to_db(connection.cursor(), written_at, keys)
        connection.commit()
    finally:
        connection.close()
    unfinished = path.with_name(path.name + ".part")
    try:
        with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED) as package:
            package.write(database, "collection.anki2")
            for number, (called, source) in enumerate(sounds.items()):
                package.write(_as_mp3(source, folder / called), str(number))
            package.writestr("media", json.dumps(dict(enumerate(sounds))))
        os.replace(unfinished, path)
    finally:
        unfinished.unlink(missing_ok=True)
