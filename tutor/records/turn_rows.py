"""A turn as a row of the records, and back."""

from __future__ import annotations

import json
from typing import Any

from tutor.conversation.transcript import Phrase, Turn
from tutor.conversation.turn import Outcome, PhraseStatus, TurnId
from tutor.records.word_count import count_words
from tutor.transcribing.contract import Word

COLUMNS = tuple(
    "number learner raw typed reply heard complete outcome phrases learner_words tutor_words words spoken "
    "pauses".split()
)
"""What a turn itself knows; the others are written by whoever finds them out."""


def row_of(turn: Turn) -> dict[str, Any]:
    """Plain values, so that the turn may change while they are on their way to the disk."""
    heard = turn.heard_reply()
    phrases = [
        {"text": p.text, "status": p.status.value, "audio": p.audio, "heard": p.heard} for p in turn.phrases
    ]
    words = [(w.text, round(w.start, 3), round(w.end, 3), round(w.probability, 4)) for w in turn.words]
    return {
        "number": turn.id.number,
        "learner": turn.learner,
        "raw": turn.raw,
        "typed": turn.typed,
        "reply": turn.reply,
        "heard": heard,
        "complete": turn.reply_complete,
        "outcome": turn.outcome.value if turn.outcome else None,
        "phrases": json.dumps(phrases, ensure_ascii=False),
        "learner_words": count_words(turn.learner),
        "tutor_words": count_words(heard),
        "words": json.dumps(words, ensure_ascii=False) if words else "",
        "spoken": turn.spoken,
        "pauses": json.dumps([round(pause, 3) for pause in turn.pauses]) if turn.pauses else "",
    }


def turn_of(row: dict[str, Any]) -> Turn:
    """Raises ValueError, KeyError or TypeError for a row that no program of ours has written."""
    phrases = [
        Phrase(index, p["text"], PhraseStatus(p["status"]), p["audio"], p["heard"])
        for index, p in enumerate(json.loads(row["phrases"]))
    ]
    return Turn(
        TurnId(row["number"]),
        row["learner"],
        bool(row["typed"]),
        row["reply"],
        bool(row["complete"]),
        phrases,
        # A turn without an outcome was under way when the program died.
        Outcome(row["outcome"]) if row["outcome"] else Outcome.FAILED,
        raw=row["raw"],
        words=tuple(Word(*word) for word in json.loads(row["words"] or "[]")),
        spoken=row["spoken"],
        pauses=tuple(json.loads(row["pauses"] or "[]")),
    )
