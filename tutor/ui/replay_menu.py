"""What can be done with something that was said: hear it again, slower, translated, copied."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Literal, TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from tutor.teaching.replay import RATES
from tutor.text import Text
from tutor.ui.translation import tr
from tutor.ui.word_places import Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from tutor.ui.explorable_words import ExplorableWords
    from tutor.ui.phrase_row import PhraseRow

What: TypeAlias = Literal["replay", "own", "explain", "translate", "keep"]

SPEEDS: dict[float, Text] = {
    1.0: Text("Play again"),
    0.8: Text("A little slower (0.8)"),
    0.65: Text("Slower (0.65)"),
    0.5: Text("Half as fast (0.5)"),
}
"""What each of the offered rates is called."""


@dataclass(frozen=True, slots=True, eq=False)
class Asked:
    """What the learner wants of something that was said."""

    what: What
    shown: ExplorableWords
    """Where it is shown."""
    row: PhraseRow | None = None
    """Where it is marked while it sounds."""
    turn: int = 0
    phrase: int = -1
    """Of the tutor, from 0; -1: the learner's own words."""
    rate: float = 1.0
    span: Span | None = None
    """A word of it; None: all of it."""
    text: str = ""
    """What is to be said instead of what is shown: a better version of it."""
    lightly: bool = False
    """By a click that may have meant something else: where it can't be done, nothing is said."""


def phrase_menu(parent: QWidget, shown: ExplorableWords, ask: Callable[[What, float], None]) -> QMenu:
    """For a phrase of the tutor's."""
    menu = _menu(parent)
    for rate in RATES:
        menu.addAction(tr(SPEEDS[rate]), partial(ask, "replay", rate))
    menu.addSeparator()
    menu.addAction(tr("Translate"), lambda: ask("translate", 1.0))
    if shown.chosen is not None:
        menu.addAction(tr("Explain the word"), lambda: ask("explain", 1.0))
        menu.addAction(tr("Keep the word"), lambda: ask("keep", 1.0))
    menu.addSeparator()
    return copying(menu, shown)


def own_menu(
    parent: QWidget, shown: ExplorableWords, ask: Callable[[What, float], None], *, recorded: bool
) -> QMenu:
    """For what the learner said, or typed: then it is not `recorded`."""
    menu = _menu(parent)
    if recorded:
        menu.addAction(tr("Hear yourself"), lambda: ask("own", 1.0))
    menu.addAction(tr("Hear the tutor say it"), lambda: ask("replay", 1.0))
    menu.addAction(tr("The tutor, a little slower (0.8)"), lambda: ask("replay", 0.8))
    menu.addSeparator()
    return copying(menu, shown)


def copying(menu: QMenu, shown: ExplorableWords) -> QMenu:
    menu.addAction(tr("Copy selection") if shown.selected_text() else tr("Copy"), shown.copy)
    return menu


def plain_menu(parent: QWidget, shown: ExplorableWords) -> QMenu:
    """For text that nobody has spoken yet."""
    return copying(_menu(parent), shown)


def _menu(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu
