"""The talk's microphone and loudspeaker: chosen by the settings, changed in mid-talk, and looked after."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tutor.audio.contract import Microphone, Speaker, Tee
from tutor.audio.echo import EchoCanceller, EchoCancellingMicrophone
from tutor.audio.listing import Listing
from tutor.audio.microphone import PortAudioMicrophone
from tutor.audio.speaker import PortAudioSpeaker
from tutor.audio.watching import Watching
from tutor.conversation.conductor import Conductor
from tutor.device_watch import DeviceWatch
from tutor.errors import TutorError
from tutor.settings import Settings, changed
from tutor.sound_check import SoundCheck
from tutor.text import Text
from tutor.wiring.falling_back import fall_back
from tutor.wiring.settings_in_use import SettingsInUse

CHOOSING = frozenset({"microphone", "loudspeaker", "interruptions"})
"""Settings with which the talk gets other devices."""


def without_own_voice(
    settings: Settings, microphone: Microphone, speaker: Callable[[Tee | None], Speaker]
) -> tuple[Microphone, Speaker]:
    """Microphone and loudspeaker, with the tutor's voice taken out of what is heard where that is wanted.

    `speaker` makes the loudspeaker, which tells the tee what it plays. Raises EngineMissing.
    """
    if settings.interruptions != "echo-cancelling":
        return microphone, speaker(None)
    canceller = EchoCanceller()
    return EchoCancellingMicrophone(microphone, canceller), speaker(canceller.say)


@dataclass(frozen=True, slots=True)
class Chosen:
    """Devices for the talk."""

    settings: Settings
    """Those that hold for them: without an echo canceller, half duplex."""
    raw: PortAudioMicrophone
    """The microphone itself, without what is done to its sound."""
    microphone: Microphone
    """As it is to be heard."""
    speaker: Speaker
    obstacle: TutorError | None
    """Why the tutor's voice can't be told from the learner's."""


class TalkDevices:
    """MUST be made and used on the voice's loop, save for what is marked."""

    def __init__(self, settings: SettingsInUse) -> None:
        self._settings = settings
        self._watch = DeviceWatch()
        self._check: SoundCheck | None = None
        self._half_duplex = False
        """Whether the tutor can't be interrupted because its voice can't be told from the learner's."""
        self.raw: PortAudioMicrophone | None = None
        """The microphone itself; None before begin(). MAY be read from any thread."""

    @property
    def known(self) -> Listing | None:
        """What was found last; None before anybody has looked. MAY be read from any thread."""
        return self._watch.known

    def look_soon(self) -> None:
        """Bring `known` up to date."""
        self._watch.look_soon()

    def choose(self, settings: Settings) -> Chosen:
        """What the settings name; nothing is opened yet."""
        return _chosen(settings, self._watch.watching)

    def begin(self, conductor: Conductor, chosen: Chosen) -> None:
        """Look after the devices with which the conductor was made."""
        self._watch.begin(conductor)
        self._use(conductor, chosen)

    async def change(self, conductor: Conductor, settings: Settings) -> Settings:
        """Give the talk other devices; the settings that hold for them."""
        chosen = self.choose(settings)
        await conductor.use_speaker(chosen.speaker)
        await conductor.use_microphone(chosen.microphone)
        self._use(conductor, chosen)
        return chosen.settings

    def holding(self, settings: Settings) -> Settings:
        """These settings as they hold for the devices in use."""
        return changed(settings, "interruptions", "half-duplex") if self._half_duplex else settings

    def sound_check(self, conductor: Conductor) -> SoundCheck:
        if self._check is None:
            self._check = SoundCheck(
                conductor,
                lambda: PortAudioMicrophone(self._settings.now.microphone, self._watch.watching),
                lambda: self._settings.now.language,
            )
        return self._check

    async def check_again(self) -> None:
        """A sound check that is under way begins anew, with the devices in use."""
        if self._check is not None and self._check.running:
            await self._check.begin()

    async def close(self) -> None:
        await self._watch.close()

    def _use(self, conductor: Conductor, chosen: Chosen) -> None:
        self._watch.use(chosen.raw, chosen.settings.loudspeaker)
        self.raw = chosen.raw
        self._half_duplex = chosen.obstacle is not None
        if chosen.obstacle is not None:
            wanted, used = Text("speaking over the tutor"), Text("waiting until the tutor has finished")
            fall_back(conductor, "microphone", wanted, used, str(chosen.obstacle))


def _chosen(settings: Settings, watching: Watching) -> Chosen:
    def speaker(tee: Tee | None) -> Speaker:
        return PortAudioSpeaker(settings.loudspeaker, tee, watching)

    raw = PortAudioMicrophone(settings.microphone, watching)
    try:
        return Chosen(settings, raw, *without_own_voice(settings, raw, speaker), None)
    except TutorError as error:
        half_duplex = changed(settings, "interruptions", "half-duplex")
        return Chosen(half_duplex, raw, raw, speaker(None), error)
