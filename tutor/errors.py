"""What can go wrong, told in plain words.

    TutorError
    ├── SettingsError        a settings file or value that cannot be used
    ├── StoreError           the learner's records cannot be read or written
    ├── AudioError
    │   ├── DeviceMissing    no such microphone or loudspeaker
    │   ├── DeviceFailed     it was there, and stopped or refused
    │   └── BadRecording     a file that is no usable recording
    └── EngineError
        ├── EngineMissing    its package or model file is not there
        ├── EngineCrashed    its process ended in mid-work
        ├── EngineTimeout    it took longer than its limit
        ├── ServerUnreachable   nobody answers at the address
        ├── ReplyCutOff      the model's answer stopped before its end
        │   └── ReplyTooLong     at the length limit: nothing is wrong
        └── LicenceNotAccepted  the learner has not agreed to the model's licence

Every error says what happened (the message), what to do next (the remedy), and whether trying again can
help (transient) or not (permanent). All of them survive pickling: they cross from child processes.
"""

from __future__ import annotations

from typing import Any, ClassVar, Literal

Category = Literal["permanent", "transient"]


class TutorError(Exception):
    """A fault with a next step for the person in front of the program."""

    category: ClassVar[Category] = "permanent"

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.message, self.remedy)

    def __str__(self) -> str:
        return f"{self.message} {self.remedy}".strip()


class SettingsError(TutorError):
    pass


class StoreError(TutorError):
    pass


class AudioError(TutorError):
    pass


class DeviceMissing(AudioError):
    pass


class DeviceFailed(AudioError):
    category = "transient"


class BadRecording(AudioError):
    pass


class EngineError(TutorError):
    pass


class EngineMissing(EngineError):
    pass


class EngineCrashed(EngineError):
    category = "transient"


class EngineTimeout(EngineError):
    category = "transient"


class ServerUnreachable(EngineError):
    category = "transient"


class ReplyCutOff(EngineError):
    category = "transient"


class ReplyTooLong(ReplyCutOff):
    pass


class LicenceNotAccepted(EngineError):
    pass
