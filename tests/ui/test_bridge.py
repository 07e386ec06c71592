from __future__ import annotations

import threading

from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tutor.audio.level import ALIKE
from tutor.conversation.answer_events import PhraseFound, ReplyTextArrived
from tutor.conversation.engine_events import FaultCleared, LevelMeasured
from tutor.conversation.events import Event
from tutor.conversation.turn import TurnId
from tutor.ui.bridge import SETTLED, Bridge

TURN = TurnId(1)
EVENTS = 5_000


def test_thousands_of_events_from_another_thread_arrive_in_order_on_the_gui_thread(
    qtbot: QtBot, bridge: Bridge
) -> None:
    seen: list[Event] = []
    threads: set[QThread] = set()

    def note(event: Event) -> None:
        seen.append(event)
        threads.add(QThread.currentThread())

    bridge.happened.connect(note)
    sent = [PhraseFound(TURN, n, f"phrase {n}", float(n)) for n in range(EVENTS)]

    def speak() -> None:
        for event in sent:
            bridge.deliver(event)

    voice = threading.Thread(target=speak)
    voice.start()
    qtbot.waitUntil(lambda: len(seen) == EVENTS)
    voice.join()
    assert seen == sent
    app = QApplication.instance()
    assert app is not None
    assert threads == {app.thread()}


def test_a_burst_wakes_qt_once_and_settles_after_the_last_event(qtbot: QtBot, bridge: Bridge) -> None:
    order: list[str] = []
    bridge.happened.connect(lambda event: order.append(event.stage))
    bridge.settled.connect(lambda: order.append("settled"))
    for _ in range(50):
        bridge.deliver(FaultCleared("voice", 0.0))
    assert order == []
    qtbot.waitUntil(lambda: bridge.idle)
    assert order.count("voice") == 50
    assert order.count("settled") < 5, "all that has come is handed over at once"
    assert order[-1] == "settled"


def test_only_the_newest_level_survives_a_flood(qtbot: QtBot, bridge: Bridge) -> None:
    seen: list[Event] = []
    bridge.happened.connect(seen.append)
    for n in range(EVENTS):
        bridge.deliver(LevelMeasured(n / EVENTS, False, float(n)))
    bridge.deliver(FaultCleared("voice", 1.0))
    qtbot.waitUntil(lambda: bridge.idle)
    assert seen == [FaultCleared("voice", 1.0), LevelMeasured((EVENTS - 1) / EVENTS, False, EVENTS - 1.0)]


def test_a_silence_that_goes_on_does_not_wake_the_window(qtbot: QtBot, bridge: Bridge) -> None:
    seen: list[Event] = []
    bridge.happened.connect(seen.append)

    def hear(level: float, speaking: bool = False) -> int:
        """How many events came of one level."""
        before = len(seen)
        bridge.deliver(LevelMeasured(level, speaking, 0.0))
        qtbot.waitUntil(lambda: bridge.idle)
        return len(seen) - before

    hiss = [0.2, 0.21, 0.19, 0.2]
    assert all(hear(level) for level in hiss * (SETTLED // 4)), "what falls slowly comes to rest first"
    assert hear(0.2)
    assert not any(hear(level) for level in hiss * 8)
    assert hear(0.2 + 2 * ALIKE)
    assert hear(0.2)
    while hear(0.2):
        pass
    assert hear(0.2, speaking=True), "whether it is a voice is always told"
    while hear(0.2, speaking=True):
        pass
    bridge.deliver(FaultCleared("voice", 1.0))
    qtbot.waitUntil(lambda: bridge.idle)
    assert hear(0.2, speaking=True), "what happens may have changed what is shown"


def test_neighbouring_text_is_joined_and_keeps_its_first_moment(qtbot: QtBot, bridge: Bridge) -> None:
    seen: list[Event] = []
    bridge.happened.connect(seen.append)
    for n, piece in enumerate(("It ", "was ", "long")):
        bridge.deliver(ReplyTextArrived(TURN, piece, float(n)))
    bridge.deliver(PhraseFound(TURN, 0, "It was long", 3.0))
    bridge.deliver(ReplyTextArrived(TURN, ".", 4.0))
    bridge.deliver(ReplyTextArrived(TurnId(2), "No", 5.0))
    qtbot.waitUntil(lambda: bridge.idle)
    assert seen == [
        ReplyTextArrived(TURN, "It was long", 0.0),
        PhraseFound(TURN, 0, "It was long", 3.0),
        ReplyTextArrived(TURN, ".", 4.0),
        ReplyTextArrived(TurnId(2), "No", 5.0),
    ]


def test_an_event_delivered_while_events_are_handed_over_is_not_forgotten(
    qtbot: QtBot, bridge: Bridge
) -> None:
    seen: list[Event] = []

    def answer(event: Event) -> None:
        seen.append(event)
        if len(seen) == 1:
            bridge.deliver(FaultCleared("store", 1.0))

    bridge.happened.connect(answer)
    bridge.deliver(FaultCleared("voice", 0.0))
    qtbot.waitUntil(lambda: bridge.idle)
    assert [event.stage for event in seen if isinstance(event, FaultCleared)] == ["voice", "store"]


def test_nothing_comes_out_of_a_closed_bridge(qtbot: QtBot, bridge: Bridge) -> None:
    seen: list[Event] = []
    bridge.happened.connect(seen.append)
    bridge.deliver(FaultCleared("voice", 0.0))
    bridge.close()
    bridge.deliver(FaultCleared("voice", 1.0))
    qtbot.waitUntil(lambda: bridge.idle)
    assert seen == []
