"""What reviews are called in the window: intervals, questions, judgements."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from tutor.lessons.answers import Judgement, Verdict
from tutor.lessons.review import Rating
from tutor.lessons.vocabulary import Asked, Kind
from tutor.text import Counted, Text
from tutor.ui.translation import decimal, tr

RATINGS: dict[Rating, Text] = {
    Rating.AGAIN: Text("Again"),
    Rating.HARD: Text("Hard"),
    Rating.GOOD: Text("Good"),
    Rating.EASY: Text("Easy"),
}
MEANINGS: dict[Rating, Text] = {
    Rating.AGAIN: Text("I did not know it"),
    Rating.HARD: Text("I knew some of it, or it took long"),
    Rating.GOOD: Text("I knew it"),
    Rating.EASY: Text("It was no effort"),
}
ASKED: dict[Asked, Text] = {
    "meaning": Text("What is the word for this?"),
    "gap": Text("Which word is missing?"),
    "word": Text("Do you know this? Say it in a sentence."),
    "better": Text("You said this. Say it better."),
    "answer": Text("What is the answer?"),
}
KINDS: dict[Kind, Text] = {
    "word": Text("Word"),
    "correction": Text("Correction"),
    "key point": Text("Key point"),
    "question": Text("Question"),
}
_VERDICTS: dict[Verdict, Text] = {
    "same": Text("That is it."),
    "close": Text("Nearly the same."),
    "partly": Text("Part of it is there."),
    "other": Text("The answer is another one."),
}


def verdict(judgement: Judgement) -> str:
    return tr(_VERDICTS[judgement.verdict])


def interval(wait: timedelta) -> str:
    """How long until a card is asked again, short enough for a button."""
    minutes = wait / timedelta(minutes=1)
    days = wait / timedelta(days=1)
    if minutes < 60:
        return tr("{n} min", n=max(1, round(minutes)))
    if days < 1:
        return tr("{n} h", n=round(minutes / 60))
    if days < 31:
        return tr(Counted("{n} day", "{n} days", n=round(days)))
    if days < 365:
        return tr("{n} months", n=_tenths(days / 30.4))
    return tr("{n} years", n=_tenths(days / 365.25))


def _tenths(number: float) -> str:
    return decimal(number, 1 if round(number * 10) % 10 else 0)


def until(moment: datetime, now: datetime | None = None) -> str:
    """When something is asked again, seen from now."""
    now = now or datetime.now(UTC)
    if moment <= now:
        return tr("now")
    wait = moment - now
    if wait < timedelta(hours=1):
        return tr("in {interval}", interval=interval(wait))
    days = (moment.astimezone().date() - now.astimezone().date()).days
    if days == 0:
        return tr("today")
    if days == 1:
        return tr("tomorrow")
    return tr("in {interval}", interval=interval(timedelta(days=days)))
