"""Which faults hold now, what does the work instead, and what can be done about each from the window."""

from __future__ import annotations

from collections.abc import Callable, Collection

from tutor.conversation.engine_events import (
    ENGINE_STAGES,
    EngineLoading,
    EngineReady,
    FaultCleared,
    FaultRaised,
    FellBack,
    Stage,
)
from tutor.conversation.events import Event
from tutor.errors import WayOut
from tutor.settings import options
from tutor.ui.crash_notices import CrashNotices
from tutor.ui.device_notices import DeviceNotices
from tutor.ui.notices import Action, Notices
from tutor.ui.program import Program
from tutor.ui.translation import told, tr
from tutor.ui.wording import choosing, stage_title

_LOADED: tuple[Stage, ...] = (*ENGINE_STAGES, "turn_detector")
"""What can be loaded once more."""


class FaultBoard:
    """Keeps one notice a stage, from the event that raises a fault to the one that ends it.

    A fall-back has a quiet notice of its own, until the learner dismisses it or the engine is loaded anew;
    where its cause is told as a fault already, it is a sentence of that.
    """

    def __init__(
        self,
        notices: Notices,
        program: Program,
        open_settings: Callable[[str], object],
        choose_devices: Callable[[], object],
        change_setting: Callable[[str, object], object],
        offer_model: Callable[[str], Action],
    ) -> None:
        """`offer_model` makes the offer to fetch a model that Ollama lacks."""
        self._notices = notices
        self._program = program
        self._open_settings = open_settings
        self._choose_devices = choose_devices
        self._change_setting = change_setting
        self._offer_model = offer_model
        self._held: dict[Stage, FaultRaised] = {}
        self._meanwhile: dict[Stage, FellBack] = {}
        """What does the work where a fault holds."""
        self._quiet: dict[Stage, set[str]] = {}
        """Keys of the notices of fall-backs."""
        self._crashes = CrashNotices(notices)
        self.devices = DeviceNotices(notices, choose_devices)

    def apply(self, event: Event) -> None:
        self._crashes.apply(event)
        self.devices.apply(event)
        if isinstance(event, FaultRaised):
            self._held[event.stage] = event
        elif isinstance(event, FellBack):
            self._tell_fall_back(event)
        elif isinstance(event, FaultCleared | EngineLoading | EngineReady):
            self._held.pop(event.stage, None)
            self._meanwhile.pop(event.stage, None)
            self._notices.clear(event.stage)
            self._notices.clear(_meanwhile(event.stage))
            if isinstance(event, EngineLoading):
                for key in self._quiet.pop(event.stage, ()):
                    self._notices.clear(key)

    def show(self, told_elsewhere: Collection[Stage]) -> None:
        """One notice a fault, except for stages that another part of the window tells of already."""
        self._show_meanwhile(told_elsewhere)
        for stage, fault in self._held.items():
            if stage in told_elsewhere:
                self._notices.clear(stage)
            else:
                actions = (*self.ways_out(stage), *self._actions(stage), *self._crashes.actions(stage))
                self._notices.tell(stage, fault.message, self._remedy(fault), actions)

    def ways_out(self, stage: Stage) -> tuple[Action, ...]:
        """What the program can do about the fault that a stage has, besides trying again."""
        fault = self._held.get(stage)
        return tuple(map(self._way_out, fault.ways_out)) if fault is not None else ()

    def _way_out(self, way: WayOut) -> Action:
        if way.kind == "ollama model":
            return self._offer_model(way.model)
        return Action(tr("Use the built-in model"), lambda: self._change_setting("chat_model", "llama.cpp"))

    def _remedy(self, fault: FaultRaised) -> str:
        meanwhile = self._meanwhile.get(fault.stage)
        if meanwhile is None:
            return tr(fault.remedy)
        return told(fault.remedy, tr("Until then: {used}.", used=tr(meanwhile.used)))

    def _tell_fall_back(self, fall: FellBack) -> None:
        if fall.stage in self._held:
            self._meanwhile[fall.stage] = fall
            return
        key = f"{fall.stage} instead of {fall.wanted}"
        self._quiet.setdefault(fall.stage, set()).add(key)
        actions = self._actions(fall.stage) if fall.stage in _LOADED else ()
        self._notices.tell(key, _what(fall), fall.reason, actions, closable=True, quiet=True)

    def _show_meanwhile(self, told_elsewhere: Collection[Stage]) -> None:
        """Whoever tells of the fault elsewhere does not tell what does the work."""
        for stage, fall in self._meanwhile.items():
            if stage in told_elsewhere:
                self._notices.tell(_meanwhile(stage), _what(fall), "", quiet=True)
            else:
                self._notices.clear(_meanwhile(stage))

    def _actions(self, stage: Stage) -> tuple[Action, ...]:
        again = Action(tr("Try again"), lambda: self._program.reload_engine(stage))
        if (fault := self._held.get(stage)) is not None and fault.ways_out:
            return (again,)  # what mends it is offered besides
        if stage in ENGINE_STAGES:
            section = options()[stage].section
            return again, Action(tr("Settings"), lambda: self._open_settings(section))
        if stage == "turn_detector":
            return (again,)
        if stage in ("microphone", "loudspeaker"):
            return (Action(choosing(stage), self._choose_devices),)
        return ()


def _what(fall: FellBack) -> str:
    used, wanted = tr(fall.used), tr(fall.wanted)
    return tr("{stage}: {used} instead of {wanted}.", stage=stage_title(fall.stage), used=used, wanted=wanted)


def _meanwhile(stage: Stage) -> str:
    """The key of a notice."""
    return f"{stage} meanwhile"
