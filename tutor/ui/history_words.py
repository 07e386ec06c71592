"""How talks are told in a list: dates, lengths, shares; and where a search found its words."""

from __future__ import annotations

from datetime import datetime
from typing import TypeAlias

from PySide6.QtCore import QDateTime, QLocale

from tutor.audio.frames import Seconds
from tutor.records.finding import Found
from tutor.records.talks import Talk
from tutor.text import Counted
from tutor.ui.entry_list import EntryLook
from tutor.ui.translation import tr
from tutor.ui.wording import date_and_time, turns_counted

Entry: TypeAlias = Talk | Found
_LONGEST_TITLE = 80


def talk_title(title: str, opening: str) -> str:
    """The talk's name, or where it has none the learner's first words."""
    name = " ".join((title or opening).split())
    if not name:
        return tr("A talk without words of yours")
    return name if len(name) <= _LONGEST_TITLE else name[:_LONGEST_TITLE].rstrip() + "…"


def title_of(talk: Talk) -> str:
    return talk_title(talk.head.title, talk.opening)


def about(talk: Talk) -> str:
    """When it was, how long, and who said how much."""
    told = [date_and_time(talk.started_at), length(talk.seconds), turns_counted(talk.turns)]
    if talk.share is not None:
        told.append(tr("you said {share:.0%} of the words", share=talk.share))
    return " · ".join(filter(None, told))


def length(seconds: Seconds) -> str:
    """In minutes; nothing for what was hardly a moment."""
    if seconds < 1.0:
        return ""
    minutes = round(seconds / 60)
    return tr(Counted("{n} minute", "{n} minutes", n=minutes)) if minutes else tr("less than a minute")


def where(found: Found) -> str:
    return f"{date_and_time(found.at)} · {talk_title(found.title, found.opening)}"


def who(found: Found) -> str:
    return tr("You:") if found.who == "learner" else tr("Tutor:")


def look(entry: Entry) -> EntryLook:
    """A talk, or a place in one where words were found."""
    if isinstance(entry, Talk):
        return EntryLook(title_of(entry), (about(entry), "", ""))
    return EntryLook(where(entry), (f"{who(entry)} {entry.before}", entry.match, entry.after))


def talks_counted(number: int) -> str:
    return tr(Counted("{n} talk", "{n} talks", n=number))


def results_counted(number: int) -> str:
    return tr(Counted("{n} place", "{n} places", n=number)) if number else tr("Nothing was found.")


def day(moment: datetime) -> str:
    """The day alone, in the computer's time zone: 3 Nov 2026."""
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QLocale().toString(local, tr("d MMM yyyy"))
