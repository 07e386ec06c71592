from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from pytestqt.qtbot import QtBot

from tests.session.recorded import recorded
from tests.ui.scripted_program import FakeProgram
from tutor.conversation.engine_events import EngineLoading, EngineReady, EngineRestarted, FaultRaised
from tutor.models.ollama_residence import HeldModel
from tutor.session.gpu_load import GpuLoad
from tutor.session.latency import LatencyMeter
from tutor.session.machine import EngineState, MachineSample, ProcessLoad, QueueState, Vitals
from tutor.ui.latency_panel import MACHINE, TURN, LatencyPanel
from tutor.ui.machine_page import MachinePage, gaps_in_words

GPU = GpuLoad("NVIDIA Test", 0.5, 4_000_000_000, 8_000_000_000, ((20, 2_000_000_000),))
SAMPLE = MachineSample(
    at=5.0,
    processor=0.25,
    cores=8,
    memory_used=6_000_000_000,
    memory=16_000_000_000,
    processes=(ProcessLoad(10, "program", 0.1, 300_000_000), ProcessLoad(20, "python", 0.4, 700_000_000)),
    gpus=(GPU,),
)
VITALS = Vitals(
    (QueueState("Microphone", 0.02, 2.0, 0.0, "s"), QueueState("Late events", 0, None, 3)),
    (
        EngineState("transcriber", "Whisper tiny.en", 20),
        EngineState("chat_model", "Ollama", None),
        EngineState("voice", "", None),
    ),
)


@pytest.fixture
def panel(qtbot: QtBot, program: FakeProgram) -> LatencyPanel:
    program.state = VITALS
    made = LatencyPanel(program, LatencyMeter())
    qtbot.addWidget(made)
    made.resize(420, 800)
    made.show()
    qtbot.waitExposed(made)
    return made


def rows(page: MachinePage, which: str) -> list[list[str]]:
    return [[cell.text() for cell in cells] for cells in getattr(page, which).cells if cells[0].isVisible()]


def test_it_looks_only_while_it_is_seen(panel: LatencyPanel) -> None:
    runs = [panel.machine_page.sampler.running]
    for tab in (MACHINE, TURN, MACHINE):
        panel.show_page(tab)
        runs.append(panel.machine_page.sampler.running)
    panel.hide()
    runs.append(panel.machine_page.sampler.running)
    assert runs == [False, True, False, True, False]


def test_real_samples_arrive(qtbot: QtBot, panel: LatencyPanel) -> None:
    panel.show_page(MACHINE)
    qtbot.waitUntil(lambda: bool(panel.machine_page.loads))
    assert panel.machine_page.processor.figure.text().endswith("%")
    panel.hide()


def test_everything_is_told(panel: LatencyPanel) -> None:
    panel.show_page(MACHINE)
    page = panel.machine_page
    page.show_sample(SAMPLE)
    assert page.processor.figure.text() == "25%"
    assert "keeps 0.50 of them busy" in page.processor.detail.text()
    assert page.memory.figure.text() == "6.0 of 16.0 GB"
    assert "1.00 GB" in page.memory.accessibleName()
    assert page.gpus[0].figure.text() == "50%"
    assert page.gpus[0].detail.text() == "NVIDIA Test: 4.0 of 8.0 GB of its memory."
    assert rows(page, "engines") == [
        ["Hearing", "Whisper tiny.en, loaded, 0.40 cores busy", "0.70 GB + 2.00 GB on the GPU"],
        ["Thinking", "Ollama, on a server or in the program itself", ""],
        ["Speaking", "not loaded", ""],
    ]
    assert rows(page, "queues") == [
        ["Microphone", "0.02 s of 2.00 s", "none dropped"],
        ["Late events", "0", "3 dropped"],
    ]


def test_what_became_of_an_engine_s_process(panel: LatencyPanel) -> None:
    panel.show_page(MACHINE)
    page = panel.machine_page
    for event in (
        EngineRestarted("transcriber", "Whisper tiny.en", 1.0),
        EngineRestarted("transcriber", "Whisper tiny.en", 2.0),
        EngineLoading("voice", "Piper", 3.0),
        EngineLoading("chat_model", "Ollama", 3.0),
        EngineReady("chat_model", "Ollama", 1.0, 4.0),
    ):
        panel.take(event)
    page.show_sample(SAMPLE)
    assert [row[1] for row in rows(page, "engines")] == [
        "Whisper tiny.en, loaded, 0.40 cores busy, restarted 2 ×",
        "Ollama, on a server or in the program itself",
        "loading",
    ]
    panel.take(FaultRaised("voice", "No.", "Choose another one.", 5.0))
    page.show_sample(SAMPLE)
    assert rows(page, "engines")[2][1] == "not loaded"


def test_the_findings_may_look_at_the_load(panel: LatencyPanel) -> None:
    panel.show_page(MACHINE)
    panel.machine_page.show_sample(SAMPLE)
    assert [(load.at, load.share) for load in panel.machine_page.loads] == [(5.0, 0.25)]
    assert panel._known().load_between(4.0, 6.0) == 0.25


def test_what_ollama_holds_is_told(panel: LatencyPanel) -> None:
    panel.show_page(MACHINE)
    later = datetime.now().astimezone().replace(hour=16, minute=40)
    held = (
        HeldModel("llama3.2:3b", 4_000_000_000, 3_000_000_000, later),
        HeldModel("tiny", 500_000_000, 0, None),
    )
    panel.machine_page.show_sample(replace(SAMPLE, held=held))
    first, second = rows(panel.machine_page, "engines")[-2:]
    assert first[0::2] == ["Ollama holds", "4.00 GB"]
    assert first[1].startswith("llama3.2:3b, 75% on the GPU, kept until ")
    assert "40" in first[1]
    assert second[1] == "tiny, on the processor, kept until Ollama ends"
    panel.machine_page.show_sample(SAMPLE)
    assert len(rows(panel.machine_page, "engines")) == 3


def test_gaps_in_the_sound_are_counted() -> None:
    turns = recorded("normal").turns
    assert gaps_in_words([]) == "Nothing was spoken yet."
    assert gaps_in_words(turns).startswith("No gap in the sound of")
    turns[0].phrases[0].gaps = 2
    assert gaps_in_words(turns).startswith("The sound ran dry 2 times in")
