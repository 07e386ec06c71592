"""Light and dark: the colours, the type sizes, and when each of them holds.

Painted widgets take their colours from the palette, by these roles:

    Window  paper      WindowText       ink      Mid         hairlines
    Base    surface    PlaceholderText  muted    Midlight    accent, paled for a background
    AlternateBase  tint of the learner's words   Accent      the one accent colour
    BrightText     the ink of a fault            ButtonText  ink    HighlightedText  ink on the accent
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from tutor.ui.stylesheet import stylesheet


@dataclass(frozen=True, slots=True)
class Colours:
    paper: str
    surface: str
    tint: str
    ink: str
    muted: str
    line: str
    edge: str
    """The border of what can be operated."""
    accent: str
    on_accent: str
    accent_soft: str
    fault: str
    fault_soft: str
    raised: str
    """What is chosen among several on the tint."""
    check: str
    """Name of the icon of a ticked box."""
    dot: str
    """Name of the icon of the chosen one of several."""


LIGHT = Colours(
    paper="#fbfaf7",
    surface="#ffffff",
    tint="#f1eee7",
    ink="#1d2126",
    muted="#5c636b",
    line="#e4e0d7",
    edge="#888e94",
    accent="#1f6b5c",
    on_accent="#ffffff",
    accent_soft="#dfece7",
    fault="#96381a",
    fault_soft="#faebe4",
    raised="#ffffff",
    check="check-light",
    dot="dot-light",
)

DARK = Colours(
    paper="#15181b",
    surface="#1d2125",
    tint="#252a2f",
    ink="#e9e7e2",
    muted="#a2a9b0",
    line="#31373d",
    edge="#747c84",
    accent="#7ccbb6",
    on_accent="#0e1f1b",
    accent_soft="#20362f",
    fault="#f2a58a",
    fault_soft="#3a2720",
    raised="#3a4148",
    check="check-dark",
    dot="dot-dark",
)


def palette(colours: Colours) -> QPalette:
    role = QPalette.ColorRole
    made = QPalette()
    for target, colour in {
        role.Window: colours.paper,
        role.WindowText: colours.ink,
        role.Base: colours.surface,
        role.AlternateBase: colours.tint,
        role.Text: colours.ink,
        role.Button: colours.surface,
        role.ButtonText: colours.ink,
        role.PlaceholderText: colours.muted,
        role.Mid: colours.line,
        role.Midlight: colours.accent_soft,
        role.Accent: colours.accent,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.BrightText: colours.fault,
        role.Link: colours.accent,
        role.ToolTipBase: colours.ink,
        role.ToolTipText: colours.paper,
    }.items():
        made.setColor(target, QColor(colour))
    for target in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, target, QColor(colours.edge))
    return made


def system_is_dark(app: QApplication) -> bool:
    return app.styleHints().colorScheme() is Qt.ColorScheme.Dark


class Theme(QObject):
    """Dresses the whole application; follows the system while it is asked to."""

    changed = Signal()
    """Colours or sizes changed: icons made of pixmaps must be made anew."""

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._choice = "system"
        self._scale = 1.0
        self._worn: tuple[Colours, float] | None = None
        app.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def colours(self) -> Colours:
        dark = system_is_dark(self._app) if self._choice == "system" else self._choice == "dark"
        return DARK if dark else LIGHT

    def apply(self, choice: str, scale: float) -> None:
        """`choice` is "system", "light" or "dark"; `scale` multiplies every size of type."""
        self._choice, self._scale = choice, scale
        if self._worn is None:
            self._app.setStyle("Fusion")
        # Title bars and the system's own dialogs follow the choice too.
        hints = self._app.styleHints()
        if choice == "system":
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(Qt.ColorScheme.Dark if choice == "dark" else Qt.ColorScheme.Light)
        self._dress()

    def _follow(self) -> None:
        if self._choice == "system":
            self._dress()

    def _dress(self) -> None:
        wanted = (self.colours, self._scale)
        if wanted == self._worn:
            return
        self._worn = wanted
        self._app.setPalette(palette(self.colours))
        self._app.setStyleSheet(stylesheet(self.colours, self._scale))
        self.changed.emit()


def set_kind(widget: QWidget, kind: str) -> None:
    """Mark a widget for the style sheet's [kind="…"] rules, also after it has been shown."""
    if widget.property("kind") == kind:
        return
    widget.setProperty("kind", kind)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
