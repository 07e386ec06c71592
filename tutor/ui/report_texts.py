"""A report's figures and sentences as the window says them: on the page, in a file, on paper."""

from __future__ import annotations

from tutor.audio.frames import Seconds
from tutor.lessons import report_words
from tutor.lessons.levels import figures
from tutor.lessons.report import Report, ReportedCorrection
from tutor.text import Counted
from tutor.ui.history_words import length
from tutor.ui.translation import decimal, percent, tr


def told_figures(report: Report) -> list[tuple[str, str]]:
    """Value and plain words for each figure that can be told."""
    found = report.figures
    told: list[tuple[str, str]] = []
    if long := length(found.seconds):
        told.append((long, tr("talked, breaks left out")))
    if found.share is not None:
        wanted = percent(figures(report.level).share)
        told.append(
            (percent(found.share), tr("of the words were yours; {wanted} or more is good", wanted=wanted))
        )
    if found.words_a_minute is not None:
        told.append((str(round(found.words_a_minute)), tr("words a minute")))
    if found.words_an_answer is not None:
        told.append((decimal(found.words_an_answer, 1), tr("words in an answer of yours")))
    usual, longest = found.usual_pause, found.longest_pause
    if usual is not None and longest is not None:
        count = tr(Counted("{n} pause", "{n} pauses", n=len(found.pauses)))
        told.append(
            (
                count,
                tr(
                    "inside your answers, mostly {usual}, the longest {longest}",
                    usual=seconds(usual),
                    longest=seconds(longest),
                ),
            )
        )
    if found.level_kept is not None:
        told.append(
            (
                tr("{kept} of {checked}", kept=found.kept, checked=found.checked),
                tr("answers of the tutor's kept to {level}", level=report.level or "B1"),
            )
        )
    return told


def without_figures(report: Report) -> str:
    """Why speed and pauses are not told; empty where they are."""
    found = report.figures
    if found.words_a_minute is not None:
        return ""
    if not found.spoken_answers:
        return tr("You typed in this talk, so there is nothing to tell of speed and pauses.")
    return tr("You spoke too little for a speed to be told.")


def went_well(report: Report) -> list[str]:
    if report.phrased:
        return list(report.phrased)
    return [tr(report_words.praise(one)) for one in report.went_well]


def next_step(report: Report) -> str:
    return report.phrased_step or tr(report_words.step(report.next_step))


def button(report: Report) -> str:
    return tr(report_words.button(report.next_step))


def reason(one: ReportedCorrection) -> str:
    """Why, and how often."""
    often = ""
    if one.times > 1 and one.before:
        often = tr("{n} times in this talk, and before.", n=one.times)
    elif one.times > 1:
        often = tr("{n} times in this talk.", n=one.times)
    elif one.before:
        often = tr("It came up before.")
    why = tr(one.why).strip()
    if why and why[-1] not in ".!?…。！？":
        why += "."
    return " ".join(filter(None, (why, often)))


def no_corrections(report: Report) -> str:
    """What is said in their place."""
    if report.kind == "repeat":
        return tr("What is only repeated is not corrected.")
    return tr("Nothing was noticed that should be corrected.")


def seconds(duration: Seconds) -> str:
    return tr("{value} s", value=decimal(duration, 1))
