"""What a talk is to be: chosen before it begins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from tutor.text import Text

Kind: TypeAlias = Literal["free", "scenario", "repeat", "document", "placement"]


@dataclass(frozen=True, slots=True)
class TalkPlan:
    """The shape of one talk."""

    kind: Kind = "free"
    subject: str = ""
    """The id of the scenario, of the set of sentences, or of the document; empty for a free talk."""
    title: str = ""
    """What the window calls the talk; empty where a free talk has no name."""


FREE = TalkPlan()
PLACEMENT = TalkPlan("placement", title=Text("Your level"))
"""The level test."""
