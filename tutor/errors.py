"""What can go wrong, told in plain words.

    TutorError
    ├── SettingsError        a settings file or value that cannot be used
    ├── StoreError           the learner's records cannot be read or written
    ├── WordListError        a file that is no usable list of words
    ├── BadDocument          a file or text that can't be brought into the library
    ├── ExportFailed         a file that could not be written for another program
    ├── UpdateUnknown        whether there is a newer version of the program
    ├── AudioError
    │   ├── DeviceMissing    no such microphone or loudspeaker
    │   ├── DeviceFailed     it was there, and stopped or refused
    │   │   └── DeviceBlocked    the system keeps the program from it
    │   └── BadRecording     a file that is no usable recording
    ├── ModelError
    │   ├── ModelUnknown     the catalogue has no such model
    │   ├── DownloadFailed   it stopped on the way, and can go on
    │   ├── NotEnoughDisk    the files would not fit
    │   ├── HashMismatch     what arrived is not what the catalogue promises
    │   └── NotOurs          a model that the program did not fetch, and does not touch
    └── EngineError
        ├── EngineMissing    its package or model file is not there
        ├── EngineCrashed    its process ended in mid-work
        ├── CrashedAtLoad    it was not loaded: the last time it ended its process
        ├── GpuUnusable      the GPU or its libraries can't do the work
        ├── EngineTimeout    it took longer than its limit
        ├── ServerUnreachable   nobody answers at the address
        ├── ServerElsewhere  the learner has not allowed what using that server means
        ├── ServerBusy       it has too much to do just now
        ├── KeyRefused       the server wants another key
        ├── ReplyCutOff      the model's answer stopped before its end
        │   └── ReplyTooLong     at the length limit: nothing is wrong
        └── LicenceNotAccepted  the learner has not agreed to the model's licence

Every error says what happened (the message), what to do next (the remedy), and whether trying again can
help (transient) or not (permanent). All of them survive pickling: they cross from child processes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, Literal

from tutor.text import as_text, sentences

Category = Literal["permanent", "transient"]


@dataclass(frozen=True, slots=True)
class WayOut:
    """Something that the program can do about a fault, once the learner has said yes."""

    kind: Literal["built-in model", "ollama model"]
    """Think with the built-in model from now on; have Ollama fetch a model."""
    model: str = ""
    """The name that Ollama knows the model by."""


class TutorError(Exception):
    """A fault with a next step for the person in front of the program."""

    category: ClassVar[Category] = "permanent"

    def __init__(self, message: str, remedy: str, *, ways_out: tuple[WayOut, ...] = ()) -> None:
        super().__init__(message)
        self.message = as_text(message)
        self.remedy = as_text(remedy)
        self.report = ""
        """What can be copied for whoever mends it, beyond the message; most errors have nothing to add."""
        self.ways_out = ways_out
        """Besides the remedy, which is the learner's to do."""

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.message, self.remedy), {"report": self.report, "ways_out": self.ways_out}

    def __str__(self) -> str:
        return sentences(self.message, self.remedy)


class SettingsError(TutorError):
    pass


class StoreError(TutorError):
    pass


class WordListError(TutorError):
    pass


class BadDocument(TutorError):
    pass


class ExportFailed(TutorError):
    pass


class UpdateUnknown(TutorError):
    category = "transient"


class AudioError(TutorError):
    pass


class DeviceMissing(AudioError):
    pass


class DeviceFailed(AudioError):
    category = "transient"


class DeviceBlocked(DeviceFailed):
    pass


class BadRecording(AudioError):
    pass


class ModelError(TutorError):
    pass


class ModelUnknown(ModelError):
    pass


class DownloadFailed(ModelError):
    category = "transient"


class NotEnoughDisk(ModelError):
    pass


class HashMismatch(ModelError):
    category = "transient"


class NotOurs(ModelError):
    pass


class EngineError(TutorError):
    pass


class EngineMissing(EngineError):
    pass


class EngineCrashed(EngineError):
    category = "transient"


class CrashedAtLoad(EngineError):
    pass


class GpuUnusable(EngineError):
    pass


class EngineTimeout(EngineError):
    category = "transient"


class ServerUnreachable(EngineError):
    category = "transient"


class ServerElsewhere(EngineError):
    pass


class ServerBusy(EngineError):
    category = "transient"


class KeyRefused(EngineError):
    pass


class ReplyCutOff(EngineError):
    category = "transient"


class ReplyTooLong(ReplyCutOff):
    pass


class LicenceNotAccepted(EngineError):
    pass
