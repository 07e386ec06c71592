"""Talks as a ZIP that others can read: JSON for all of them, a page of Markdown and the sounds for each."""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tutor.conversation.transcript import Turn
from tutor.errors import StoreError
from tutor.records.records import Records
from tutor.records.sounds import LEARNER, Sound
from tutor.records.talks import KeptTalk
from tutor.text import Text

VERSION = 1
_UNFIT = re.compile(r"[^\w\- ]+")
_LONGEST_NAME = 60
# What would begin a heading, a list or a link in Markdown.
_MARKS = re.compile(r"([\\`*_\[\]<>#|])")


def export_talks(records: Records, talks: Sequence[int] | None, path: Path) -> int:
    """Write these talks, or all, and what is kept of their sound; how many talks. Blocks: for a thread.

    A file that is there is replaced when the new one is whole. Raises StoreError.
    """
    if talks is None:
        talks = [talk.id for talk in records.talks.list().result()]
    coming = path.with_name(path.name + ".coming")
    try:
        with zipfile.ZipFile(coming, "w", zipfile.ZIP_DEFLATED) as archive:
            told: list[dict[str, Any]] = []
            for number in talks:
                kept, sounds = records.talks.load(number).result(), records.sounds.of(number).result()
                told.append(_put(archive, kept, sounds))
            whole = {"voice-tutor": "talks", "version": VERSION, "talks": told}
            archive.writestr("talks.json", json.dumps(whole, ensure_ascii=False, indent=1))
        coming.replace(path)
    except OSError as error:
        coming.unlink(missing_ok=True)
        message = Text("{path} can't be written: {error}.", path=path, error=error.strerror or error)
        raise StoreError(message, "Choose another folder, or make room.") from error
    return len(talks)


def _put(archive: zipfile.ZipFile, kept: KeptTalk, sounds: Sequence[Sound]) -> dict[str, Any]:
    folder = folder_name(kept)
    names = dict[tuple[int, int], str]()
    for sound in sounds:
        who = "you" if sound.phrase == LEARNER else f"tutor-{sound.phrase + 1}"
        name = f"{folder}/{sound.turn:03}-{who}{sound.path.suffix}"
        try:
            archive.write(sound.path, name, zipfile.ZIP_STORED)
        except FileNotFoundError:
            continue  # removed by hand; the words are there
        names[sound.turn, sound.phrase] = name
    archive.writestr(f"{folder}/talk.md", as_markdown(kept))
    talk = kept.talk
    return {
        **asdict(talk.head),
        "id": talk.id,
        "started_at": talk.started_at.isoformat(),
        "seconds": talk.seconds,
        "turns": [_turn(turn, names) for turn in kept.transcript.turns],
    }


def _turn(turn: Turn, names: dict[tuple[int, int], str]) -> dict[str, Any]:
    number = turn.id.number
    return {
        "number": number,
        "learner": turn.learner,
        "typed": turn.typed,
        "spoken_seconds": turn.spoken,
        "pauses": turn.pauses,
        "words": [word.text for word in turn.words],
        "tutor": turn.heard_reply(),
        "outcome": turn.outcome.value if turn.outcome else None,
        "learner_sound": names.get((number, LEARNER)),
        "tutor_sounds": [
            name for (of, phrase), name in sorted(names.items()) if of == number and phrase >= 0
        ],
    }


def folder_name(kept: KeptTalk) -> str:
    """A name that every file system takes, and that sorts by time: whatever the talk is called."""
    title = _UNFIT.sub(" ", kept.talk.head.title or kept.talk.opening)
    name = f"{kept.talk.started_at:%Y-%m-%d %H-%M} {kept.talk.id} {' '.join(title.split())}"
    return name[:_LONGEST_NAME].strip()


def as_markdown(kept: KeptTalk) -> str:
    """The talk as a page to read; what was said stays plain text."""
    title = _plain(kept.talk.head.title or kept.talk.opening or "Talk")
    lines = [f"# {title}", "", f"{kept.talk.started_at:%Y-%m-%d %H:%M} UTC", ""]
    for turn in kept.transcript.turns:
        for who, said in (("You", turn.learner), ("Tutor", turn.heard_reply())):
            if said:
                lines += [f"**{who}:** {_plain(said)}", ""]
    return "\n".join(lines)


def _plain(text: str) -> str:
    return _MARKS.sub(r"\\\1", " ".join(text.split()))
