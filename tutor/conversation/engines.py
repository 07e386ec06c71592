"""The engines that a talk uses, and what is told where one of them is not there yet."""

from __future__ import annotations

from dataclasses import dataclass

from tutor.errors import EngineMissing
from tutor.listening.contract import TurnDetector
from tutor.speaking.contract import Voice
from tutor.text import Text, as_text
from tutor.thinking.contract import ChatModel
from tutor.transcribing.contract import Transcriber


@dataclass(slots=True)
class Engines:
    """The engines in use; a slot is None until its engine is warm. Slots may be swapped between turns."""

    transcriber: Transcriber | None = None
    chat_model: ChatModel | None = None
    voice: Voice | None = None
    turn_detector: TurnDetector | None = None
    """Without it every pause is judged by its words and its length alone."""


def not_ready(what: str) -> EngineMissing:
    return EngineMissing(
        Text("{what} is not ready.", what=as_text(what)),
        "Wait until it is loaded, or choose another one in the settings.",
    )
