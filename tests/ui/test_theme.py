from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tutor.installation import asset
from tutor.ui import theme as theme_module
from tutor.ui.theme import DARK, LIGHT, Colours, Theme, set_kind

TEXTS = [
    ("ink", ("paper", "surface", "tint", "accent_soft", "fault_soft", "raised")),
    ("muted", ("paper", "surface", "tint")),
    ("accent", ("paper", "surface")),
    ("on_accent", ("accent",)),
    ("fault", ("paper", "surface", "fault_soft")),
]
PAIRS = [(text, ground) for text, grounds in TEXTS for ground in grounds]


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    qapp.styleHints().unsetColorScheme()


@pytest.fixture
def theme(app: QApplication) -> Iterator[Theme]:
    made = Theme(app)
    yield made
    shiboken6.delete(made)  # one that lives on would follow the system in other tests, too


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio" and "relative luminance")."""
    high, low = sorted((_luminance(QColor(first)), _luminance(QColor(second))), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def test_contrast_is_the_ratio_of_the_guidelines() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#ffffff", "#777777") == contrast("#777777", "#ffffff")


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_can_be_read(colours: Colours, text: str, ground: str) -> None:
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_what_can_be_operated_has_a_visible_border(colours: Colours) -> None:
    for shape in ("edge", "accent"):
        for ground in ("paper", "surface"):
            assert contrast(getattr(colours, shape), getattr(colours, ground)) >= 3.0


@pytest.mark.parametrize(("choice", "colours"), [("light", LIGHT), ("dark", DARK)])
def test_the_setting_decides(app: QApplication, choice: str, colours: Colours, theme: Theme) -> None:
    theme.apply(choice, 1.0)
    assert app.palette().window().color().name() == colours.paper
    assert app.palette().accent().color().name() == colours.accent


def test_like_the_system_changes_with_the_system(
    app: QApplication, monkeypatch: pytest.MonkeyPatch, theme: Theme
) -> None:
    dark = [False]
    monkeypatch.setattr(theme_module, "system_is_dark", lambda app: dark[0])
    theme.apply("system", 1.0)
    assert app.palette().window().color().name() == LIGHT.paper
    changes: list[str] = []
    theme.changed.connect(lambda: changes.append(theme.colours.paper))
    dark[0] = True
    app.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert changes == [DARK.paper]
    assert app.palette().window().color().name() == DARK.paper


def test_a_forced_theme_ignores_the_system(
    app: QApplication, monkeypatch: pytest.MonkeyPatch, theme: Theme
) -> None:
    monkeypatch.setattr(theme_module, "system_is_dark", lambda app: True)
    theme.apply("light", 1.0)
    app.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert app.palette().window().color().name() == LIGHT.paper


def test_every_size_of_type_grows_with_the_scale(app: QApplication, qtbot: QtBot, theme: Theme) -> None:
    label = QLabel("Words")
    set_kind(label, "speech")
    qtbot.addWidget(label)
    label.show()
    sizes = []
    for scale in (1.0, 2.0):
        theme.apply("light", scale)
        label.ensurePolished()
        sizes.append(label.font().pointSizeF())
    assert sizes == [15.0, 30.0]


def test_the_same_look_again_is_no_work(app: QApplication, theme: Theme) -> None:
    theme.apply("dark", 1.0)
    changes: list[int] = []
    theme.changed.connect(lambda: changes.append(1))
    theme.apply("dark", 1.0)
    assert changes == []


def test_every_icon_named_in_the_code_can_be_drawn(qapp: QApplication) -> None:
    from PySide6.QtSvg import QSvgRenderer

    files = [asset("voice-tutor.svg"), *sorted((asset("icons")).glob("*.svg"))]
    assert len(files) > 10
    for file in files:
        assert QSvgRenderer(str(file)).isValid(), file


def test_every_icon_is_named_in_the_code() -> None:
    named: set[object] = set()
    for file in Path(theme_module.__file__).parent.glob("*.py"):
        tree = ast.parse(file.read_text("utf-8"))
        named |= {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    assert [file.stem for file in (asset("icons")).glob("*.svg") if file.stem not in named] == []
