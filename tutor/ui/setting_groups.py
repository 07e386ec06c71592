"""The page of the settings: a group a section, of which one is shown, or all that a search finds."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from time import perf_counter

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from tutor.models.learning_languages import missing
from tutor.option import Option
from tutor.settings import Settings, idle, options
from tutor.ui.languages import needs_in_words
from tutor.ui.setting_editor import SettingEditor
from tutor.ui.setting_search import Query
from tutor.ui.shortcuts import obstacle
from tutor.ui.theme import set_kind
from tutor.ui.translation import tr
from tutor.ui.words import Words

SLICE = 0.03
"""Seconds of building at a time; the window stays awake between two slices."""


class SettingGroups(QScrollArea):
    """Knows what is shown where; the values come from outside, and wishes go there."""

    wanted = Signal(str, object)
    """Name and new value."""
    reset_asked = Signal(str)
    """Name."""
    built = Signal()
    """Once: every setting has its place."""

    def __init__(self, settings: Settings, others: Mapping[str, tuple[str, QWidget]]) -> None:
        """`others` are widgets that stand for hidden settings: name -> section and widget."""
        super().__init__()
        self.editors: dict[str, SettingEditor] = {}
        self.groups: dict[str, _Group] = {}
        self._others = others
        self._query = Query(())
        self._section = ""
        self._show_all = False
        self._idle: dict[str, str] = {}
        self.nothing = Words("quiet")
        page = QWidget()
        set_kind(page, "page")
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(16, 4, 16, 16)
        self._column.setSpacing(32)
        self._settings = settings
        self._to_build = [name for name, option in options().items() if not option.hidden]
        self._build_groups()
        self._column.addWidget(self.nothing)
        self._column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)
        self._builder = QTimer(self)
        self._builder.setInterval(0)
        self._builder.timeout.connect(self._build_some)
        self._builder.start()

    # Building ---------------------------------------------------------------------------------------

    def _build_groups(self) -> None:
        for section in dict.fromkeys(option.section for option in options().values()):
            self.groups[section] = group = _Group(section)
            self._column.addWidget(group)
        for section, widget in dict.fromkeys(self._others.values()):
            self.groups[section].column.addWidget(widget)

    def _build_some(self) -> None:
        """A slice: all at once would hold the window up."""
        until = perf_counter() + SLICE
        while self._to_build and perf_counter() < until:
            self._build(self._to_build.pop(0))
        self._note_built()
        self._arrange()

    def _note_built(self) -> None:
        if not self._to_build and self._builder.isActive():
            self._builder.stop()
            self.built.emit()

    def build_all(self) -> None:
        """Without waiting for the rest to be built slice by slice."""
        if self._to_build:
            for name in self._to_build:
                self._build(name)
            self._to_build.clear()
            self._note_built()
            self._arrange()

    def _build(self, name: str) -> None:
        option = options()[name]
        editor = SettingEditor(name, option, getattr(self._settings, name))
        editor.wanted.connect(self.wanted)
        editor.reset_asked.connect(self.reset_asked)
        self.editors[name] = editor
        self.groups[option.section].column.addWidget(editor)
        editor.show_idle(self._note_idle(name))
        editor.show_found(self._query)
        self._show_obstacle(editor)
        self._show_need(editor)

    def in_order(self) -> list[QWidget]:
        """What can be operated, in the order in which it stands."""
        operable: list[QWidget] = []
        for section in self.groups:
            for other, widget in dict.fromkeys(self._others.values()):
                if other == section:
                    inside = widget.findChildren(QWidget)
                    operable += [one for one in inside if isinstance(one, QComboBox | QAbstractButton)]
            for name, option in options().items():
                if option.section == section and name in self.editors:
                    operable += self.editors[name].operable
        return operable

    # What is shown ----------------------------------------------------------------------------------

    def show_section(self, section: str) -> None:
        """One section; while something is searched for, the place where its finds begin."""
        self._section = section
        self._to_build.sort(key=lambda name: options()[name].section != section)  # what is seen comes first
        self._build_some()
        if self._query:
            # The page has its new height only after this.
            QTimer.singleShot(0, self, lambda: self._scroll_to(self.groups[section]))
        else:
            self.verticalScrollBar().setValue(0)

    def _scroll_to(self, group: QWidget) -> None:
        self.verticalScrollBar().setValue(group.y())

    def search(self, query: Query) -> None:
        self._query = query
        for editor in self.editors.values():
            editor.show_found(query)
        self._arrange()
        self.verticalScrollBar().setValue(0)

    def show_all(self, everything: bool) -> None:
        """Also what does nothing beside the other settings: grey, and with the reason."""
        self._show_all = everything
        self._arrange()

    def show_values(self, settings: Settings) -> None:
        for name, editor in self.editors.items():
            editor.show_value(getattr(settings, name))
        self.show_what_follows(settings)

    def show_what_follows(self, settings: Settings) -> None:
        """What a change of one setting means for the others."""
        self._settings = settings
        for name, editor in self.editors.items():
            editor.show_idle(self._note_idle(name))
            self._show_obstacle(editor)
            self._show_need(editor)
        self._arrange()

    def _note_idle(self, name: str) -> str:
        why = self._idle[name] = idle(self._settings, name)
        return why

    def _show_obstacle(self, editor: SettingEditor) -> None:
        """Keys that two settings want, as can be in a file."""
        if editor.option.kind == "shortcut":
            keys = str(getattr(self._settings, editor.name))
            editor.show_fault(obstacle(self._settings, editor.name, keys))

    def _show_need(self, editor: SettingEditor) -> None:
        """What the chosen engines lack for the language to practise."""
        if editor.name == "language":
            editor.show_need(needs_in_words(missing(self._settings, self._settings.language)))

    def sections_found(self) -> Collection[str]:
        """Those with anything to show."""
        return [section for section, group in self.groups.items() if group.found]

    def first_found(self) -> SettingEditor | None:
        names = (name for name in options() if name in self.editors)
        return next((self.editors[name] for name in names if not self.editors[name].isHidden()), None)

    def wear_theme(self) -> None:
        for editor in self.editors.values():
            editor.wear_theme()

    def _arrange(self) -> None:
        self.setUpdatesEnabled(False)
        for group in self.groups.values():
            group.found = False
        for name, option in options().items():
            shown = not option.hidden or name in self._others
            if shown and self._fits(name, option):
                self.groups[option.section].found = True
        for name, editor in self.editors.items():
            editor.setVisible(self._fits(name, editor.option))
        for widget in dict.fromkeys(widget for _, widget in self._others.values()):
            widget.setVisible(
                any(self._fits(n, options()[n]) for n, (_, other) in self._others.items() if other is widget)
            )
        for section, group in self.groups.items():
            group.setVisible(group.found if self._query else section == self._section)
        nothing = bool(self._query) and not self.sections_found()
        self.nothing.say(
            tr(
                "No setting has “{words}” in its name, its explanation or its values.",
                words=" ".join(self._query.words),
            )
        )
        self.nothing.setVisible(nothing)
        self.setUpdatesEnabled(True)

    def _fits(self, name: str, option: Option) -> bool:
        if self._query:
            return self._query.finds(name, option)
        return self._show_all or not self._idle.get(name)


class _Group(QWidget):
    def __init__(self, section: str) -> None:
        super().__init__()
        self.found = False
        heading = Words("heading")
        heading.say(tr(section))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(24)
        self.column.addWidget(heading)
