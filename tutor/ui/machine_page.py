"""The computer while the tutor works: processor, memory, GPU, engines, queues. Hidden, it asks nobody."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QLocale, Qt, QTime, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from tutor.conversation.engine_events import EngineLoading, EngineReady, EngineRestarted, FaultRaised, Stage
from tutor.conversation.events import Event
from tutor.models.ollama_residence import HeldModel
from tutor.session.evidence import Load
from tutor.session.machine import (
    INTERVAL,
    EngineState,
    Held,
    MachineSample,
    MachineSampler,
    ProcessLoad,
    QueueState,
    Vitals,
)
from tutor.session.timing import TurnTiming
from tutor.text import Counted, Text, listed
from tutor.ui.doorway import Doorway
from tutor.ui.histogram import Course
from tutor.ui.labels import column_of, label, say
from tutor.ui.translation import decimal, percent, tr
from tutor.ui.wording import stage_title

MINUTE = round(60 / INTERVAL)
"""Samples in the drawings."""
LOADS_KEPT = 1800
"""Samples that the findings may look at: half an hour."""
LOOKING = Text("Looking …")
NOT_LOADED = Text("not loaded")
_GIGA = 1e9
_SHORT = QLocale.FormatType.ShortFormat


class Gauge(QWidget):
    """A title, a figure, and how it went over the last minute."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title
        self.name = label("title", title)
        self.figure = label("title", tr(LOOKING), wraps=False)
        self.detail = label("caption")
        self.course = Course(MINUTE)
        self._values: deque[float] = deque(maxlen=MINUTE)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.name, 0, 0)
        grid.addWidget(self.figure, 0, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.course, 1, 0, 1, 2)
        grid.addWidget(self.detail, 2, 0, 1, 2)

    def show_value(self, share: float, figure: str, detail: str) -> None:
        """`share` from 0 to 1."""
        self._values.append(share)
        self.course.show_values(list(self._values))
        self.figure.setText(figure)
        say(self.detail, detail)
        self.setAccessibleName(f"{self._title}: {figure}. {detail}")

    def forget(self) -> None:
        self._values.clear()
        self.course.show_values([])


class MachinePage(QWidget):
    def __init__(self, vitals: Callable[[], Vitals], held: Held, parent: QWidget | None = None) -> None:
        """`vitals` asks the program for its own state, `held` which models its server holds."""
        super().__init__(parent)
        self._vitals = vitals
        self._turns: Sequence[TurnTiming] = ()
        self._loading: set[Stage] = set()
        self._restarts: dict[Stage, int] = {}
        self.loads: deque[Load] = deque(maxlen=LOADS_KEPT)
        """Measured while the page was seen."""
        self.sampler = MachineSampler(Doorway(self, self.show_sample).bring, held=held)
        self.processor = Gauge(tr("Processor"))
        self.memory = Gauge(tr("Memory"))
        self.gpus: list[Gauge] = []
        self.gpu_line = label("caption")
        self._gpu_column = QVBoxLayout()
        self.engines = _Rows()
        self.queues = _Rows()
        self.gaps = label("caption")
        column = column_of(self)
        for widget in (self.processor, self.memory):
            column.addWidget(widget)
        column.addLayout(self._gpu_column)
        column.addWidget(self.gpu_line)
        for title, rows in ((tr("Engines"), self.engines), (tr("Queues"), self.queues)):
            column.addSpacing(16)
            column.addWidget(label("section", title))
            column.addSpacing(4)
            column.addWidget(rows)
        column.addSpacing(16)
        column.addWidget(label("section", tr("Sound")))
        column.addSpacing(4)
        column.addWidget(self.gaps)
        column.addStretch(1)

    def take(self, event: Event) -> None:
        """What became of an engine's process."""
        match event:
            case EngineLoading(stage=stage):
                self._loading.add(stage)
            case EngineReady(stage=stage) | FaultRaised(stage=stage):
                self._loading.discard(stage)
            case EngineRestarted(stage=stage):
                self._restarts[stage] = self._restarts.get(stage, 0) + 1

    def show_turns(self, turns: Sequence[TurnTiming]) -> None:
        self._turns = turns
        self.gaps.setText(gaps_in_words(turns))

    @Slot(object)
    def show_sample(self, sample: MachineSample) -> None:
        self.loads.append(Load(sample.at, sample.processor))
        if not self.isVisible():
            return
        own = sum(process.cores for process in sample.processes)
        size = sum(process.memory for process in sample.processes)
        self.processor.show_value(
            sample.processor,
            percent(sample.processor),
            tr(
                Counted(
                    "{n} core; this program keeps {own:.2f} of it busy.",
                    "{n} cores; this program keeps {own:.2f} of them busy.",
                    n=sample.cores,
                    own=own,
                )
            ),
        )
        self.memory.show_value(
            sample.memory_used / sample.memory,
            tr(
                "{memory_used:.1f} of {memory:.1f} GB",
                memory_used=sample.memory_used / _GIGA,
                memory=sample.memory / _GIGA,
            ),
            tr("This program and its engines take {size:.2f} GB.", size=size / _GIGA),
        )
        self._show_gpus(sample)
        vitals = self._vitals()
        processes = {process.pid: process for process in sample.processes}
        video = {pid: size for gpu in sample.gpus for pid, size in gpu.by_process}
        rows = [_engine_row(one, self._told(one.stage), processes, video) for one in vitals.engines]
        self.engines.show_rows([*rows, *map(_held_row, sample.held)])
        self.queues.show_rows([_queue_row(queue) for queue in vitals.queues])
        self.gaps.setText(gaps_in_words(self._turns))

    def _told(self, stage: Stage) -> str:
        loading = tr("loading") if stage in self._loading else ""
        again = self._restarts.get(stage, 0)
        return _listed(loading, tr("restarted {again} ×", again=again) if again else "")

    def _show_gpus(self, sample: MachineSample) -> None:
        say(
            self.gpu_line,
            "" if sample.gpus else tr("No NVIDIA GPU was found: everything runs on the processor."),
        )
        while len(self.gpus) < len(sample.gpus):
            gauge = Gauge(tr("GPU"))
            self.gpus.append(gauge)
            self._gpu_column.addWidget(gauge)
        for gauge, gpu in zip(self.gpus, sample.gpus, strict=False):
            busy = tr("load not told") if gpu.share is None else percent(gpu.share)
            memory = tr(
                "{memory_used:.1f} of {memory:.1f} GB of its memory",
                memory_used=gpu.memory_used / _GIGA,
                memory=gpu.memory / _GIGA,
            )
            gauge.show_value(gpu.share or 0.0, busy, f"{gpu.name}: {memory}.")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        for gauge in (self.processor, self.memory, *self.gpus):
            gauge.forget()  # a drawing with a hole in it would tell of a minute that was not
        self.sampler.begin()

    def hideEvent(self, event: QHideEvent) -> None:
        self.sampler.end()
        super().hideEvent(event)


class _Rows(QWidget):
    """Lines of three: what, how it is, and a figure."""

    def __init__(self) -> None:
        super().__init__()
        self.cells: list[tuple[QLabel, QLabel, QLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)

    def show_rows(self, rows: Sequence[tuple[str, str, str]]) -> None:
        while len(self.cells) < len(rows):
            line = len(self.cells)
            cells = label("caption", wraps=False), label("caption"), label("caption", wraps=False)
            for place, cell in enumerate(cells):
                side = Qt.AlignmentFlag.AlignRight if place == 2 else Qt.AlignmentFlag.AlignLeft
                self._grid.addWidget(
                    cell,
                    line,
                    place,
                    Qt.AlignmentFlag.AlignTop | side if place != 1 else Qt.AlignmentFlag.AlignTop,
                )
            self.cells.append(cells)
        for index, cells in enumerate(self.cells):
            for cell, text in zip(cells, rows[index] if index < len(rows) else ("", "", ""), strict=True):
                cell.setText(text)
                cell.setVisible(index < len(rows))
            if index < len(rows):
                cells[0].setAccessibleName(": ".join(filter(None, rows[index])))


def _engine_row(
    engine: EngineState, told: str, processes: dict[int, ProcessLoad], video: dict[int, int]
) -> tuple[str, str, str]:
    """`told` is what its process has been through; empty where that was nothing."""
    title = stage_title(engine.stage)
    if not engine.label:
        return title, told or tr(NOT_LOADED), ""
    if engine.pid is None:
        return title, _listed(engine.label, tr("on a server or in the program itself"), told), ""
    process = processes.get(engine.pid)
    if process is None:
        return title, _listed(engine.label, tr("in a process of its own"), told), ""
    busy = tr("{cores:.2f} cores busy", cores=process.cores)
    memory = process.memory / _GIGA
    size = tr("{memory:.2f} GB", memory=memory)
    if engine.pid in video:
        size = tr(
            "{memory:.2f} GB + {video:.2f} GB on the GPU", memory=memory, video=video[engine.pid] / _GIGA
        )
    return title, _listed(engine.label, tr("loaded"), busy, told), size


def _held_row(model: HeldModel) -> tuple[str, str, str]:
    share = model.on_gpu / model.size if model.size else 0.0
    where = tr("{share:.0%} on the GPU", share=share) if share else tr("on the processor")
    if model.until is None:
        until = tr("kept until Ollama ends")
    else:
        until = tr("kept until {time}", time=QLocale().toString(_clock(model.until), _SHORT))
    return tr("Ollama holds"), _listed(model.name, where, until), tr("{size:.2f} GB", size=model.size / _GIGA)


def _clock(moment: datetime) -> QTime:
    local = moment.astimezone()
    return QTime(local.hour, local.minute)


def _listed(*parts: str) -> str:
    return tr(listed([part for part in parts if part]))


def _queue_row(queue: QueueState) -> tuple[str, str, str]:
    def amount(value: float) -> str:
        number = decimal(value, 2 if queue.unit else 0)
        return tr("{size} {unit}", size=number, unit=tr(queue.unit)) if queue.unit else number

    depth = amount(queue.depth)
    if queue.limit is not None:
        depth = tr("{depth} of {limit}", depth=depth, limit=amount(queue.limit))
    return (
        tr(queue.name),
        depth,
        tr("{dropped} dropped", dropped=amount(queue.dropped)) if queue.dropped else tr("none dropped"),
    )


def gaps_in_words(turns: Sequence[TurnTiming]) -> str:
    phrases = [phrase for timing in turns for phrase in timing.phrases if phrase.heard_at is not None]
    gaps = sum(phrase.gaps for phrase in phrases)
    if not phrases:
        return tr("Nothing was spoken yet.")
    if not gaps:
        return tr(
            Counted(
                "No gap in the sound of {n} spoken phrase.",
                "No gap in the sound of {n} spoken phrases.",
                n=len(phrases),
            )
        )
    return tr("The sound ran dry {gaps} times in {phrases} spoken phrases.", gaps=gaps, phrases=len(phrases))
