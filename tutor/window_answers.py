"""Answers what the window asks (see tutor.ui.program.Program); most of it is work for the voice thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING

from tutor.audio.contract import Direction
from tutor.audio.listing import Listing
from tutor.conversation.engine_events import Stage
from tutor.conversation.events import Event
from tutor.conversation.intents import Intent
from tutor.conversation.sound_check_events import SoundCheckStep
from tutor.conversation.transcript import Transcript
from tutor.conversation.turn import TurnId
from tutor.lessons.plan import TalkPlan
from tutor.lessons.vocabulary import Card, NewCard
from tutor.models.finding import models_folder
from tutor.models.ollama_models import permitted
from tutor.models.ollama_residence import HeldModel, held_models
from tutor.records.card_rows import Added
from tutor.records.records import Records
from tutor.records.talks import KeptTalk
from tutor.session.machine import Vitals
from tutor.session.measurements import Measurements
from tutor.settings import Settings
from tutor.settings_file import Loaded
from tutor.teaching.kept_sounds import play_kept
from tutor.teaching.meanings import Question
from tutor.teaching.replay import Replay
from tutor.teaching.spoken_answer import Told
from tutor.text import Text
from tutor.thinking.feedback import Correction
from tutor.ui.program import DeviceChoice
from tutor.vitals import vitals
from tutor.voice_thread import VoiceThread
from tutor.wiring.settings_in_use import SettingsInUse

if TYPE_CHECKING:
    from tutor.app import Tutor
    from tutor.models.hardware import Machine
    from tutor.models.shelf import Shelf


class WindowAnswers:
    """MUST be made on the GUI thread's running loop; the voice thread waits to be started."""

    def __init__(
        self,
        loaded: Loaded,
        records: Records | None,
        deliver: Callable[[Event], None],
        earlier: Transcript | None = None,
        unseen: Callable[[], int] = lambda: 0,
    ) -> None:
        """`earlier` is the talk to go on with; `unseen` tells how many events the window has yet to see."""
        self._in_use = SettingsInUse(loaded)
        self._unseen = unseen
        self.records = records
        self.voice = VoiceThread(self._in_use, records, deliver, earlier)
        self._shelf: tuple[tuple[str, str], Shelf] | None = None
        """With the folder and the Ollama that it looks at."""

    # Settings and engines -------------------------------------------------------------------------

    @property
    def settings(self) -> Settings:
        return self._in_use.now

    def change_setting(self, name: str, value: object) -> None:
        settings = self._in_use.change([(name, value)])
        self.voice.begin(lambda tutor: self.voice.apply(tutor, settings, name))

    def change_settings(self, values: Sequence[tuple[str, object]]) -> None:
        settings = self._in_use.change(values)
        names = [name for name, _ in values]
        self.voice.begin(lambda tutor: self.voice.apply_all(tutor, settings, names))

    def reload_engine(self, stage: Stage) -> None:
        self.voice.begin(lambda tutor: tutor.load(stage, again=True))

    # The talk -------------------------------------------------------------------------------------

    def post(self, intent: Intent) -> None:
        self.voice.call(lambda tutor: tutor.conductor.post(intent))

    def begin_talk(self, plan: TalkPlan) -> None:
        self.voice.call(lambda tutor: tutor.begin_talk(plan))

    def leave_talk(self) -> Future[None]:
        return self.voice.ask(_leave_talk)

    def close_talk(self) -> None:
        self.voice.call(lambda tutor: tutor.close_talk())

    def resume_talk(self, kept: KeptTalk) -> None:
        self.voice.call(lambda tutor: tutor.resume_talk(kept))

    def ask_for_hints(self) -> None:
        self.voice.call(lambda tutor: tutor.lesson.shaping.hints.offer(asked=True))

    def explain(self, question: Question) -> None:
        self.voice.call(lambda tutor: tutor.lesson.meanings.ask(question))

    def call_right(self, turn: TurnId, right: bool = True) -> None:
        self.voice.call(lambda tutor: tutor.lesson.second_look.call_right(turn, right))

    def call_right_in(self, talk: int, turn: int, correction: Correction, right: bool = True) -> Future[None]:
        return self.voice.ask(
            lambda tutor: tutor.lesson.second_look.call_right_in(talk, turn, correction, right)
        )

    def replay(self, wish: Replay) -> None:
        self.voice.call(lambda tutor: tutor.lesson.replaying.begin(wish))

    def stop_replay(self) -> None:
        self.voice.call(lambda tutor: tutor.lesson.replaying.stop())

    # Cards and recordings -------------------------------------------------------------------------

    def keep(self, card: NewCard) -> Future[Added]:
        return self.voice.ask(lambda tutor: tutor.card_sounds.keep(self.settings.learner, card))

    def listen_once(self, told: Told) -> Future[str]:
        language = self.settings.language
        return self.voice.ask(lambda tutor: tutor.spoken_answers.listen(language, told))

    def finish_listening(self) -> None:
        self.voice.call(lambda tutor: tutor.spoken_answers.finish())

    def play_sounds(self, sounds: Sequence[Path]) -> Future[None]:
        return self.voice.ask(lambda tutor: play_kept(tutor.conductor, sounds))

    def play_card(self, card: Card, own: bool = False) -> Future[None]:
        return self.voice.ask(lambda tutor: tutor.card_sounds.play(card, own))

    # Devices --------------------------------------------------------------------------------------

    def microphones(self) -> list[DeviceChoice]:
        return self._choices("input", self.settings.microphone)

    def loudspeakers(self) -> list[DeviceChoice]:
        return self._choices("output", self.settings.loudspeaker)

    def check_sound(self, step: SoundCheckStep) -> None:
        self.voice.begin(lambda tutor: self.voice.sound_check(tutor).take(step))

    def _choices(self, direction: Direction, chosen: str) -> list[DeviceChoice]:
        """What was known a moment ago; whoever asks again soon sees what has changed since."""
        self.voice.look_at_devices()
        devices = self.voice.devices
        return _choices(None if devices is None else devices.known, direction, chosen)

    # This computer --------------------------------------------------------------------------------

    @property
    def shelf(self) -> Shelf:
        place = (self.settings.offline_models, permitted(self.settings))
        if self._shelf is None or self._shelf[0] != place:
            from tutor.models.shelf import Shelf

            offline = (Path(place[0]).expanduser(),) if place[0] else ()
            self._shelf = place, Shelf(models_folder(), offline, place[1])
        return self._shelf[1]

    @property
    def measurements(self) -> Measurements | None:
        return self.voice.measurements

    def survey(self) -> Machine:
        from tutor.models.hardware import survey
        from tutor.session.own_memory import without_ours

        return without_ours(survey(models_folder()))

    def vitals(self) -> Vitals:
        tutor, devices = self.voice.tutor, self.voice.devices
        if tutor is None or devices is None or devices.raw is None:
            return Vitals()
        return vitals(tutor, devices.raw, self._unseen)

    def held_models(self) -> tuple[HeldModel, ...]:
        tutor = self.voice.tutor
        model = None if tutor is None else tutor.conductor.engines.chat_model
        if model is None or not model.label.startswith("Ollama"):
            return ()
        return held_models(permitted(self.settings)) or ()


async def _leave_talk(tutor: Tutor) -> None:
    tutor.leave_talk()


def _choices(known: Listing | None, direction: Direction, chosen: str) -> list[DeviceChoice]:
    """The system's own choice first; a chosen device that is gone stays in the list."""
    choices = [DeviceChoice("", Text("Like the system"))]
    found = () if known is None else known.of(direction)
    choices += [DeviceChoice(d.key, f"{d.name} ({d.host_api})") for d in found]
    if chosen and chosen not in {choice.key for choice in choices}:
        choices.append(DeviceChoice(chosen, chosen.partition("|")[2], connected=known is None))
    return choices
