"""At twice the type every view fits a screen of 1024 x 700 pixels, in every language of the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import scripted_program as script
from tests.ui.conftest import Play
from tests.ui.reported import program, talked
from tests.ui.scripted_program import FakeProgram
from tutor.conversation.lesson_events import GoalMoved, Hint, HintsOffered, ShareMeasured, TalkShaped
from tutor.records.records import Records
from tutor.ui.bridge import Bridge
from tutor.ui.chip_flow import ChipFlow
from tutor.ui.learner_dialog import LearnerDialog
from tutor.ui.main_window import MainWindow
from tutor.ui.reports_view import REPORT, ReportsView
from tutor.ui.review_view import ReviewView
from tutor.ui.translation import LANGUAGES, WindowLanguage
from tutor.ui.views import LIBRARY, REPORTS, REVIEW

WIDTH, HEIGHT = 1024, 700
STEPS = ("Say what is wrong", "Ask for the right thing", "Say how it is now")
SHAPED = TalkShaped("The wrong soup", "Get the right food.", "a restaurant", "You eat.", STEPS, 0.0)
HINTS = (
    Hint("Could you bring me the right soup?", "You ask for it."),
    Hint("I ordered fish.", "You say so."),
)


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    speaking = WindowLanguage(qapp)
    speaking.speak(request.param)
    yield request.param
    speaking.be_silent()


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    with talked(tmp_path / "data", sound=True) as made:
        yield made


@pytest.fixture
def large(
    language: str, records: Records, qtbot: QtBot, bridge: Bridge, memory_file: Path
) -> tuple[MainWindow, FakeProgram]:
    faked = program(records)
    faked.change_setting("text_scale", 2.0)
    made = MainWindow(faked, bridge, memory_file)
    qtbot.addWidget(made)
    made.resize(WIDTH, HEIGHT)
    made.show()
    return made, faked


def asserted_to_fit(widget: QWidget, where: str) -> None:
    least = widget.minimumSizeHint()
    assert least.width() <= WIDTH, where
    assert least.height() <= HEIGHT, where
    for flow in widget.findChildren(ChipFlow):
        if flow.isVisible():
            assert flow.height() >= flow.heightForWidth(flow.width()), where


def test_every_view(large: tuple[MainWindow, FakeProgram], qtbot: QtBot, play: Play) -> None:
    window, _ = large
    window.choose_talk()
    asserted_to_fit(window, "the choice of a talk")
    play([*script.loading(), *script.ready(), SHAPED])
    play(script.whole_turn(1, "I go to market.", script.FIRST_REPLY))
    play([GoalMoved((0,), 20.0), ShareMeasured(0.43, 0.5, 20.0)])
    qtbot.wait(20)
    asserted_to_fit(window, "the talk")
    steps = window.talk_desk.progress.steps
    lines = steps.lines(steps.width())
    assert all(any(step in line for line in lines) for step in STEPS), "none of them breaks"
    play([HintsOffered(HINTS, False, 30.0)])
    asserted_to_fit(window, "the hints")
    for key in (LIBRARY, REVIEW, REPORTS):
        window.views.show_view(key)
        view = window.views.made(key)
        asserted_to_fit(window, key)
        for tab in view.tabs.tabs if isinstance(view, ReviewView | ReportsView) else ():
            tab.click()
            if isinstance(view, ReportsView) and view.tabs.current == REPORT:
                report = view.report
                qtbot.waitUntil(lambda: report.shown_report is not None)  # noqa: B023
            qtbot.wait(10)
            asserted_to_fit(window, f"{key}: {tab.text()}")
    window.toggle_latency()
    asserted_to_fit(window, "the latency panel")


def test_every_dialog(large: tuple[MainWindow, FakeProgram], qtbot: QtBot) -> None:
    window, _ = large
    window.show_settings()
    dialog = window.settings_dialog
    assert dialog is not None
    dialog.show_all.setChecked(True)
    dialog.resize(WIDTH, HEIGHT)
    for row in range(dialog.sections.count()):
        dialog.sections.setCurrentRow(row)
        dialog.page.build_all()
        qtbot.wait(10)
        section = dialog.sections.item(row).text()
        asserted_to_fit(dialog, section)
        page = dialog.page.widget()
        assert page is not None
        assert page.minimumSizeHint().width() <= dialog.page.viewport().width(), section
    window.learners.open()
    learner = window.learners.dialog
    assert isinstance(learner, LearnerDialog)
    asserted_to_fit(learner, "the learner")
    learner.close()
