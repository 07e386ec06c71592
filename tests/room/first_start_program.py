"""The real program at its very first start, its wizard driven from inside; prints a line for each fact."""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import sys
from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QApplication

from tutor import desktop
from tutor.conversation.turn import Phase
from tutor.errors import TutorError
from tutor.ui.file_opening import FilesToOpen
from tutor.ui.main_window import MainWindow
from tutor.ui.setup_wizard_sound import HEARD
from tutor.ui.single_instance import Meeting
from tutor.ui.spinner import Progress


def tell(what: str, fact: object) -> None:
    print(json.dumps([what, fact]), flush=True)


async def until(happened: Callable[[], object], limit_s: float = 120.0) -> None:
    async with asyncio.timeout(limit_s):
        while not happened():  # noqa: ASYNC110 - many kinds of things are waited for
            await asyncio.sleep(0.02)


def window() -> MainWindow | None:
    return next((found for found in QApplication.topLevelWidgets() if isinstance(found, MainWindow)), None)


async def go_through(shown: MainWindow) -> None:
    await until(lambda: shown.setting_up.wizard is not None)
    wizard = shown.setting_up.wizard
    assert wizard is not None
    wizard.next.click()
    await until(lambda: wizard.computer.cards)
    tell("computer", wizard.computer.machine.text())
    tell("sets", [card.set.name for card in wizard.computer.cards])
    wizard.next.click()
    sound = wizard.sound
    await until(lambda: sound.record.isEnabled())
    await until(lambda: sound.heard.text() == HEARD["blocked"])
    tell("silence", sound.heard.text())
    sound.chime.click()
    await until(lambda: not sound.chime.isEnabled())
    await until(lambda: sound.chime.isEnabled())
    await until(lambda: shown.engines.known["transcriber"].progress is Progress.DONE)
    sound.record.click()
    await until(lambda: not sound.record.isEnabled())
    tell("speak now", "")
    await until(lambda: sound.words.text())
    tell("judgement", sound.heard.text())
    tell("words", sound.words.text())
    await until(lambda: shown.voice.phase is Phase.READY)  # until then the button says what is being loaded
    shown.voice.button.click()  # a talk takes the microphone
    await until(lambda: shown.voice.phase is not Phase.READY)
    await until(lambda: sound.again.isVisible())
    sound.again.click()
    await until(lambda: shown.voice.phase is Phase.READY and sound.meter.isVisible())
    await until(lambda: sound.record.isEnabled())
    tell("measured again", True)
    wizard.close()
    await until(lambda: shown.voice.phase is Phase.LISTENING)
    tell("talk resumed", True)
    tell("faults", [key for key in shown.notices.shown if key in ("microphone", "loudspeaker")])


async def drive() -> None:
    await until(window)
    shown = window()
    assert shown is not None
    try:
        await go_through(shown)
    finally:
        shown.close()


live = desktop._live


async def live_and_drive(
    hands_free: bool,
    announce: Callable[[str], None],
    meeting: Meeting,
    answers_now: Callable[[], object],
    files: FilesToOpen,
    unmoved: Sequence[TutorError],
    assembled: Callable[[], object],
) -> bool:
    driving = asyncio.create_task(drive())
    ended = await live(hands_free, announce, meeting, answers_now, files, unmoved, assembled)
    await driving
    return ended


if __name__ == "__main__":
    multiprocessing.freeze_support()
    desktop._live = live_and_drive
    sys.exit(desktop.run_window(hands_free=False, announce=lambda line: None))
