"""Which faults hold now, and what can be done about each from the window."""

from __future__ import annotations

from collections.abc import Callable, Collection

from tutor.conversation.events import (
    ENGINE_STAGES,
    EngineLoading,
    EngineReady,
    Event,
    FaultCleared,
    FaultRaised,
    Stage,
)
from tutor.settings import options
from tutor.ui.notices import Action, Notices
from tutor.ui.program import Program


class FaultBoard:
    """Keeps one notice a stage, from the event that raises a fault to the one that ends it."""

    def __init__(
        self,
        notices: Notices,
        program: Program,
        open_settings: Callable[[str], object],
        choose_devices: Callable[[], object],
    ) -> None:
        self._notices = notices
        self._program = program
        self._open_settings = open_settings
        self._choose_devices = choose_devices
        self._held: dict[Stage, FaultRaised] = {}

    def apply(self, event: Event) -> None:
        if isinstance(event, FaultRaised):
            self._held[event.stage] = event
        elif isinstance(event, FaultCleared | EngineLoading | EngineReady):
            self._held.pop(event.stage, None)
            self._notices.clear(event.stage)

    def show(self, told_elsewhere: Collection[Stage]) -> None:
        """One notice a fault, except for stages that another part of the window tells of already."""
        for stage, fault in self._held.items():
            if stage in told_elsewhere:
                self._notices.clear(stage)
            else:
                self._notices.tell(stage, fault.message, fault.remedy, self._actions(stage))

    def _actions(self, stage: Stage) -> tuple[Action, ...]:
        again = Action("Try again", lambda: self._program.reload_engine(stage))
        if stage in ENGINE_STAGES:
            section = options()[stage].section
            return again, Action("Settings", lambda: self._open_settings(section))
        if stage == "turn_detector":
            return (again,)
        if stage in ("microphone", "loudspeaker"):
            return (Action(f"Choose a {stage}", self._choose_devices),)
        return ()
