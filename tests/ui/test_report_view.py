"""The report on a talk: read, heard, acted on, and found from where the talks are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.bracketed import bracketing, untranslated
from tests.ui.conftest import Play
from tests.ui.reported import GO, HEARD, SAID, program, talked
from tests.ui.scripted_program import FakeProgram, ready
from tutor.conversation.lesson_events import ReportReady
from tutor.lessons.plan import FREE, TalkPlan
from tutor.lessons.report import NextStep
from tutor.records.records import Records
from tutor.teaching.replay import Replay
from tutor.teaching.report_making import report_on
from tutor.ui.bridge import Bridge
from tutor.ui.main_window import MainWindow
from tutor.ui.report_view import ReportView
from tutor.ui.reports_view import PROGRESS, REPORT, TALKS, ReportsView
from tutor.ui.views import REPORTS, REVIEW, TALK


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    with talked(tmp_path / "data", 2, sound=True) as made:
        yield made


@pytest.fixture
def window(qtbot: QtBot, records: Records, bridge: Bridge, memory_file: Path) -> MainWindow:
    made = MainWindow(program(records), bridge, memory_file)
    qtbot.addWidget(made)
    made.resize(1024, 700)
    made.show()
    return made


@pytest.fixture
def reports(qtbot: QtBot, window: MainWindow) -> ReportsView:
    window.views.show_view(REPORTS)
    view = window.views.made(REPORTS)
    assert isinstance(view, ReportsView)
    view.tabs.tabs[REPORT].click()
    qtbot.waitUntil(lambda: view.report.shown_report is not None)
    return view


def of(window: MainWindow) -> FakeProgram:
    found = window._program
    assert isinstance(found, FakeProgram)
    return found


def texts(view: ReportView) -> str:
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisibleTo(view))


def test_the_newest_report_stands_there(reports: ReportsView) -> None:
    view = reports.report
    assert view.title.text() == "Talk 2"
    said = texts(view)
    assert "You asked 2 questions yourself. That keeps a talk going." in said
    assert "Practise “I went” instead of “I go”. It came up 2 times." in said
    assert "Yesterday is over: past. It came up before." in said
    assert "You said: Yesterday I go to the market" in said
    assert view.page.told_figures == [
        "5 minutes talked, breaks left out",
        "71% of the words were yours; 50% or more is good",
        "144 words a minute",
        "12.0 words in an answer of yours",
        "8 pauses inside your answers, mostly 0.7 s, the longest 0.9 s",
        "3 of 4 answers of the tutor's kept to B1",
    ]
    chips = view.page.tutors_words.findChildren(QPushButton)
    assert [chip.text() for chip in chips] == ["+ rosemary"]


def test_the_learner_and_the_tutor_are_heard(qtbot: QtBot, window: MainWindow, reports: ReportsView) -> None:
    (row,) = reports.report.page.corrections
    assert row.own is not None
    row.own.click()
    assert [path.suffix for path in of(window).played[0]] == [".opus"]
    row.tutor.click()
    assert of(window).playing[0].cancelled(), "one sound at a time"
    better = "Yesterday I went to the market with my sister and her two children."
    assert of(window).replays == [Replay(1, better)]
    row.own.click()
    window.views.show_view("talk")
    assert of(window).playing[1].cancelled(), "out of sight is silent"


def test_corrections_and_words_are_kept_as_cards(
    qtbot: QtBot, window: MainWindow, reports: ReportsView, records: Records
) -> None:
    (row,) = reports.report.page.corrections
    row.keep.click()
    (chip,) = reports.report.page.tutors_words.findChildren(QPushButton)
    chip.click()
    assert not row.keep.isEnabled()
    assert not chip.isEnabled()
    qtbot.waitUntil(lambda: records.cards.counts(1, "en", 20).result().new == 2)
    kinds = {card.kind: card for card in records.cards.search(1, "en", "").result()}
    assert kinds["correction"].back.startswith("Yesterday I went to the market")
    assert (kinds["word"].front, kinds["word"].talk) == ("rosemary", 2)


def test_the_next_step_is_done_with_one_press(
    qtbot: QtBot, window: MainWindow, reports: ReportsView, records: Records
) -> None:
    assert reports.report.page.do.text() == "Practise it now"
    reports.report.page.do.click()
    assert window.views.current == REVIEW
    qtbot.waitUntil(lambda: records.cards.counts(1, "en", 20).result().new == 1)


@pytest.mark.parametrize(
    ("step", "plan"),
    [
        (
            NextStep("scene", "b1-x", {"title": "The shop", "goal": "Buy."}),
            TalkPlan("scenario", "b1-x", "The shop"),
        ),
        (NextStep("talk"), FREE),
    ],
)
def test_a_scene_or_a_talk_begins(
    qtbot: QtBot, window: MainWindow, reports: ReportsView, step: NextStep, plan: TalkPlan
) -> None:
    from dataclasses import replace

    view = reports.report
    assert view.shown_report is not None
    changed = replace(view.shown_report, report=replace(view.shown_report.report, next_step=step))
    view._show(view._asked, changed)
    view.page.do.click()
    assert of(window).plans == [plan]
    assert window.views.current == "talk"


def test_at_the_end_of_a_talk_a_quiet_line_leads_there(
    qtbot: QtBot, window: MainWindow, play: Play, records: Records
) -> None:
    play([*ready(), ReportReady(1, 5.0)])
    notice = window.notices.shown["report"]
    assert notice.quiet
    notice.buttons[0].click()
    view = window.views.made(REPORTS)
    assert isinstance(view, ReportsView)
    qtbot.waitUntil(lambda: view.report.title.text() == "Talk 1")
    assert view.tabs.current == REPORT
    assert "report" not in window.notices.shown


def test_the_notice_goes_when_the_reports_are_looked_at(
    window: MainWindow, reports: ReportsView, play: Play
) -> None:
    window.views.show_view(TALK)
    play([ReportReady(1, 5.0)])
    assert "report" in window.notices.shown
    window.views.show_view(REPORTS)
    assert "report" not in window.notices.shown


def test_a_talk_of_before_leads_to_its_report_and_back(
    qtbot: QtBot, window: MainWindow, reports: ReportsView
) -> None:
    reports.tabs.tabs[TALKS].click()
    qtbot.waitUntil(lambda: len(reports.talks.page.list.entries.entries) == 2)
    reports.talks.page.list.setCurrentIndex(reports.talks.page.list.entries.index(1))
    QTest.keyClick(reports.talks.page.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: reports.talks.stack.currentWidget() is reports.talks.talk)
    reports.talks.talk.report.click()
    qtbot.waitUntil(lambda: reports.report.title.text() == "Talk 1")
    reports.report.read_talk.click()
    assert reports.tabs.current == TALKS
    qtbot.waitUntil(lambda: reports.talks.talk.title.text() == "Talk 1")


def test_a_talk_that_went_on_has_another_report(qtbot: QtBot, reports: ReportsView, records: Records) -> None:
    before = reports.report.shown_report
    records.corrections.call_right(records.talks.open, 1, GO).result()
    reports.tabs.tabs[PROGRESS].click()
    reports.tabs.tabs[REPORT].click()
    qtbot.waitUntil(lambda: reports.report.shown_report != before)
    assert "Nothing was noticed that should be corrected." in texts(reports.report)
    assert reports.report.page.corrections == []


def test_what_was_right_leaves_the_report_with_its_card_and_comes_back(
    qtbot: QtBot, window: MainWindow, reports: ReportsView, records: Records
) -> None:
    page = reports.report.page
    page.corrections[0].keep.click()
    qtbot.waitUntil(lambda: "kept" in window.notices.shown)
    assert len(records.cards.search(1, "en").result()) == 1
    page.corrections[0].was_right.click()
    qtbot.waitUntil(lambda: "its card is gone" in window.notices.shown["kept"].message)
    qtbot.waitUntil(lambda: page.corrections == [])
    assert records.cards.search(1, "en").result() == ()
    assert records.corrections.of_talk(2).result()[0].was_right
    assert not records.corrections.of_talk(1).result()[0].was_right, "only in this talk"
    window.notices.shown["kept"].buttons[0].click()
    qtbot.waitUntil(lambda: len(page.corrections) == 1)
    assert len(records.cards.search(1, "en").result()) == 1
    assert not records.corrections.of_talk(2).result()[0].was_right
    assert page.corrections[0].was_right.isEnabled()


def test_a_deleted_talk_makes_room_for_the_newest(
    qtbot: QtBot, reports: ReportsView, records: Records
) -> None:
    reports.show_report(1)
    qtbot.waitUntil(lambda: reports.report.title.text() == "Talk 1")
    records.delete_talks([1]).result(60)
    reports.report.refresh()
    qtbot.waitUntil(lambda: reports.report.title.text() == "Talk 2")
    records.delete_talks(None).result(60)
    reports.report.refresh()
    qtbot.waitUntil(lambda: "After a talk of yours" in reports.report.empty.text())


def test_without_records_the_pages_say_so(qtbot: QtBot) -> None:
    view = ReportsView(FakeProgram())
    qtbot.addWidget(view)
    view.show()
    for tab in (REPORT, PROGRESS):
        view.tabs.tabs[tab].click()
    assert "not kept" in view.report.empty.text()
    assert "not kept" in view.progress.said.text()


def test_everything_is_reached_by_keyboard_and_named(reports: ReportsView) -> None:
    buttons = [button for button in reports.report.findChildren(QPushButton) if button.isVisibleTo(reports)]
    assert buttons
    for button in buttons:
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus, button.text()
        assert button.text() or button.accessibleName()
    (row,) = reports.report.page.corrections
    assert row.own is not None
    assert row.own.accessibleName() == "Play: You: I go"
    assert row.tutor.accessibleName().startswith("Hear the tutor: Yesterday I went")
    assert row.accessibleName() == "You said “I go”; better is “I went”."


@pytest.fixture
def brackets(qapp: QApplication) -> Iterator[None]:
    yield from bracketing()


def test_every_text_of_the_pages_is_translated(qtbot: QtBot, brackets: None, records: Records) -> None:
    report_on(records, 1)
    halves = {half.rstrip("?") for half in HEARD.split(". ")}
    theirs = frozenset({"Talk 1", "Talk 2", "rosemary", "I go", "I went", *SAID, HEARD, *halves, GO.why})
    view = ReportsView(program(records))
    qtbot.addWidget(view)
    view.show()
    view.show_report(2)
    qtbot.waitUntil(lambda: view.report.shown_report is not None)
    assert untranslated(view.report, theirs) == []
    view.tabs.tabs[PROGRESS].click()
    qtbot.waitUntil(lambda: bool(view.progress.said.text()))
    assert untranslated(view.progress, theirs) == []


def test_a_report_is_made_quickly(records: Records) -> None:
    assert report_on(records, 1).figures.answers == 4
    assert records.reports.missing(9).result() == (2,)
