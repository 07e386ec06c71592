"""The style sheet, filled with a theme's colours and sizes of type."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from tutor.ui.icons import icon_file

if TYPE_CHECKING:
    from tutor.ui.theme import Colours

SIZES = {"small": 10.0, "body": 11.0, "speech": 15.0, "state": 17.0, "heading": 21.0, "figure": 26.0}
"""Sizes of type in points, at scale 1."""

SCROLL_BAR = 12
"""Width of a scroll bar in pixels."""

_TEMPLATE = Template("""
QWidget { font-size: ${body}pt; }
QMainWindow, QDialog { background: $paper; }
QToolTip { background: $ink; color: $paper; border: none; padding: 6px 8px; }

QLabel { color: $ink; background: transparent; }
QLabel[kind="quiet"] { color: $muted; }
QLabel[kind="caption"] { color: $muted; font-size: ${small}pt; }
QLabel[kind="section"] { color: $muted; font-size: ${small}pt; font-weight: 600; }
QLabel[kind="title"] { font-weight: 600; }
QLabel[kind="speech"] { font-size: ${speech}pt; }
QLabel[kind="speech-quiet"] { font-size: ${speech}pt; color: $muted; }
QLabel[kind="link"] { color: $accent; }
QLabel[kind="state"] { font-size: ${state}pt; font-weight: 600; }
QLabel[kind="heading"] { font-size: ${heading}pt; font-weight: 600; }
QLabel[kind="figure"] { font-size: ${figure}pt; font-weight: 300; color: $accent; }
QLabel[kind="good"] { color: $accent; font-size: ${small}pt; }
QLabel[kind="near"] { color: $ink; font-size: ${small}pt; }
QLabel[kind="missed"] { color: $fault; font-size: ${small}pt; }
QLabel[kind="fault"] { color: $fault; }
QLabel[kind="fault-small"] { color: $fault; font-size: ${small}pt; }
QWidget[kind="caption"] { font-size: ${small}pt; }

QFrame[kind="bar"] { background: $paper; border: none; border-bottom: 1px solid $line; }
QFrame[kind="dock"] { background: $paper; border: none; border-top: 1px solid $line; }
QFrame[kind="drawer"] { background: $surface; border: none; border-left: 1px solid $line; }
QFrame[kind="said"] { background: $tint; border: none; border-radius: 16px; }
QFrame[kind="correction"] { border: none; border-left: 2px solid $accent; }
QFrame[kind="card"] { background: $surface; border: 1px solid $line; border-radius: 16px; }
QFrame[kind="popover"] { background: $surface; border: 1px solid $edge; border-radius: 12px; }
QFrame[kind="notice"] { background: $fault_soft; border: none; border-radius: 12px; }
QFrame[kind="notice-quiet"] { background: $accent_soft; border: none; border-radius: 12px; }
QFrame[kind="finding"] { background: $tint; border: none; border-radius: 12px; }
QFrame[kind="option"] { background: $surface; border: 1px solid $line; border-radius: 12px; }
QFrame[kind="option-chosen"] { background: $surface; border: 2px solid $accent; border-radius: 12px; }
QWidget[kind="setting"] { border: none; border-left: 3px solid transparent; }
QWidget[kind="setting-changed"] { border: none; border-left: 3px solid $accent; }
QFrame[kind="hairline"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[kind="segments"] { background: $tint; border: none; border-radius: 10px; }

QPushButton { background: $surface; color: $ink; border: 1px solid $edge; border-radius: 8px;
    padding: 7px 15px; }
QPushButton:hover { background: $tint; }
QPushButton:pressed { background: $line; }
QPushButton:focus { border: 2px solid $accent; padding: 6px 14px; }
QPushButton:disabled { color: $muted; border-color: $line; background: $paper; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent; }
QPushButton[kind="primary"]:hover { border-color: $ink; }
QPushButton[kind="primary"]:focus { border: 2px solid $ink; }
QPushButton[kind="primary"]:disabled { background: $tint; color: $muted; border-color: $tint; }
QPushButton[kind="segment"] { background: transparent; color: $muted; border: 2px solid transparent;
    border-radius: 8px; margin: 2px; padding: 4px 12px; }
QPushButton[kind="segment"]:hover { color: $ink; }
QPushButton[kind="segment"]:checked { background: $raised; color: $ink; border-color: $raised; }
QPushButton[kind="segment"]:focus { border-color: $accent; }
QPushButton[kind="target"] { background: transparent; color: $muted; border: 2px solid transparent;
    border-bottom: 1px dashed $edge; border-radius: 0; padding: 1px 2px; font-size: ${small}pt; }
QPushButton[kind="target"]:hover { color: $ink; background: transparent; }
QPushButton[kind="target"]:focus { border: 2px solid $accent; border-radius: 6px; padding: 1px 2px; }
QPushButton[kind="aside"] { background: transparent; color: $accent; border: 2px solid transparent;
    border-radius: 6px; padding: 2px 6px; font-size: ${small}pt; }
QPushButton[kind="aside"]:hover { background: $tint; }
QPushButton[kind="aside"]:focus { border: 2px solid $accent; padding: 2px 6px; }
QPushButton[kind="aside"]:disabled { color: $muted; background: transparent; }
QPushButton[kind="tab"] { background: transparent; color: $muted; border: none;
    border-bottom: 3px solid transparent; border-radius: 0; padding: 6px 8px; }
QPushButton[kind="tab"]:hover { color: $ink; }
QPushButton[kind="tab"]:checked { color: $ink; border-bottom-color: $accent; }
QPushButton[kind="tab"]:focus { background: $accent_soft; padding: 6px 8px; }
QPushButton[kind="chip"] { background: transparent; color: $muted; border: 1px solid $line;
    border-radius: 10px; padding: 2px 9px; font-size: ${small}pt; }
QPushButton[kind="chip"]:hover { color: $ink; border-color: $edge; background: $tint; }
QPushButton[kind="chip"]:focus { border: 2px solid $accent; padding: 1px 8px; color: $ink; }
QPushButton[kind="fault"] { background: transparent; color: $fault; border: 1px solid $fault; }
QPushButton[kind="fault"]:hover { background: $surface; }
QPushButton[kind="fault"]:focus { border: 2px solid $fault; }

QToolButton { background: transparent; border: 2px solid transparent; border-radius: 10px; padding: 6px; }
QToolButton:hover { background: $tint; }
QToolButton:pressed { background: $line; }
QToolButton:checked { background: $accent_soft; }
QToolButton:focus { border-color: $accent; }
QToolButton::menu-indicator { image: none; }
QToolButton[kind="learner"] { font-weight: 600; padding: 6px 0; }
QToolButton[kind="segment"] { border-radius: 8px; margin: 2px; padding: 4px 0; }

QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox { background: $surface; color: $ink;
    border: 1px solid $edge; border-radius: 8px; padding: 7px 11px;
    placeholder-text-color: $muted;
    selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus {
    border: 2px solid $accent; padding: 6px 10px; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled {
    color: $muted; border-color: $line; background: $tint; }
QAbstractSpinBox { padding-right: 32px; }
QAbstractSpinBox::up-button { subcontrol-origin: border; subcontrol-position: top right; border: none;
    width: 32px; margin-top: 4px; }
QAbstractSpinBox::down-button { subcontrol-origin: border; subcontrol-position: bottom right; border: none;
    width: 32px; margin-bottom: 4px; }
QAbstractSpinBox::up-arrow { image: url("$chevron_up"); width: ${arrow}px; height: ${arrow}px; }
QAbstractSpinBox::down-arrow { image: url("$chevron"); width: ${arrow}px; height: ${arrow}px; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus { border: none; padding: 0; }
QLineEdit[kind="typing"] { border-radius: 12px; padding: 10px 15px; }
QLineEdit[kind="typing"]:focus { padding: 9px 14px; }
QComboBox { padding-right: 32px; }
QComboBox:focus { padding-right: 31px; }
QComboBox::drop-down { border: none; width: 32px; }
QComboBox::down-arrow { image: url("$chevron"); width: ${mark}px; height: ${mark}px; }
QComboBox QAbstractItemView { background: $surface; color: $ink; border: 1px solid $edge; outline: none;
    selection-background-color: $accent; selection-color: $on_accent; }

QCheckBox { color: $ink; spacing: 10px; padding: 3px; border: 2px solid transparent; border-radius: 8px; }
QCheckBox:disabled { color: $muted; }
QCheckBox::indicator:disabled { border-color: $line; background: $tint; }
QCheckBox:focus { border-color: $accent; }
QCheckBox::indicator { width: ${box}px; height: ${box}px; border: 1px solid $edge; border-radius: 6px;
    background: $surface; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$check_file"); }

QRadioButton { color: $ink; spacing: 10px; padding: 3px; border: 2px solid transparent; border-radius: 8px; }
QRadioButton:focus { border-color: $accent; }
QRadioButton[kind="title"] { font-weight: 600; }
QRadioButton::indicator { width: ${dot}px; height: ${dot}px; border: 1px solid $edge;
    border-radius: ${dot_radius}px; background: $surface; }
QRadioButton::indicator:checked { background: $accent; border-color: $accent; image: url("$dot_file"); }

QProgressBar { background: $tint; border: none; border-radius: 4px; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }

QListWidget { background: transparent; border: none; outline: none; }
QListWidget::item { color: $ink; padding: 8px 12px; border: 2px solid transparent; border-radius: 8px; }
QListWidget::item:hover { background: $tint; }
QListWidget::item:selected { background: $accent_soft; color: $ink; }
QListWidget:focus::item:selected { border-color: $accent; }

QPlainTextEdit[kind="reader"] { background: transparent; color: $ink; border: 2px solid transparent;
    border-radius: 8px; padding: 4px 8px; font-size: ${speech}pt; selection-background-color: $accent_soft;
    selection-color: $ink; }
QPlainTextEdit[kind="reader"]:focus { border-color: $accent; }
QListView[kind="history"] { background: transparent; border: none; outline: none; }

QTableView { background: transparent; color: $ink; border: none; outline: none; gridline-color: transparent;
    selection-background-color: $accent_soft; selection-color: $ink; font-size: ${small}pt; }
QTableView::item { border: none; border-bottom: 1px solid $line; padding: 4px; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; color: $muted; border: none;
    border-bottom: 1px solid $line; padding: 6px 4px; font-size: ${small}pt; font-weight: normal; }

QScrollArea, QScrollArea > QWidget > QWidget[kind="page"] { background: transparent; border: none; }
QScrollArea[kind="talk"]:focus { border: 2px solid $accent; border-radius: 8px; }
QScrollArea[kind="talk"] { border: 2px solid transparent; }
QScrollBar:vertical { background: transparent; width: ${bar}px; margin: 0; }
QScrollBar::handle:hover { background: $edge; }
QScrollBar::handle:vertical { background: $line; border-radius: 3px; min-height: 40px; margin: 2px 3px; }
QScrollBar::handle:vertical:disabled { background: transparent; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal { background: $line; border-radius: 3px; min-width: 40px; margin: 3px 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QSplitter::handle { background: transparent; }
QMenu { background: $surface; color: $ink; border: 1px solid $edge; padding: 4px; }
QMenu::item { padding: 6px 24px; border-radius: 6px; }
QMenu::item:selected { background: $accent_soft; color: $ink; }
QMenu[kind="choice"]::item { padding: 6px 16px 6px ${choice}px; }
QMenu[kind="choice"]::indicator { width: ${dot}px; height: ${dot}px; left: 10px; border: 1px solid $edge;
    border-radius: ${dot_radius}px; background: $surface; }
QMenu[kind="choice"]::indicator:checked { background: $accent; border-color: $accent;
    image: url("$dot_file"); }
QMenu::separator { background: $line; height: 1px; margin: 4px 8px; }
""")


def stylesheet(colours: Colours, scale: float) -> str:
    values = {name: getattr(colours, name) for name in colours.__slots__}
    sizes = {name: f"{points * scale:.2f}" for name, points in SIZES.items()}
    pixels = {
        "bar": str(SCROLL_BAR),
        "arrow": str(round(12 * scale)),
        "mark": str(round(16 * scale)),
        "box": str(round(20 * scale)),
        "dot": str(2 * round(9 * scale)),
        "dot_radius": str(round(9 * scale) + 1),
        "choice": str(2 * round(9 * scale) + 24),
    }
    files = {
        "chevron": icon_file("chevron").as_posix(),
        "chevron_up": icon_file("chevron-up").as_posix(),
        "check_file": icon_file(colours.check).as_posix(),
        "dot_file": icon_file(colours.dot).as_posix(),
    }
    return _TEMPLATE.substitute(values, **sizes, **files, **pixels)
