"""How large a dialog is, in proportion to its type: known only when the style sheet has chosen that."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog


def fit_text(dialog: QDialog, characters: int) -> None:
    """So many characters wide and as high as its wrapped text, where the screen has room."""
    room = dialog.screen().availableGeometry()
    width = min(dialog.fontMetrics().averageCharWidth() * characters, room.width())
    if (layout := dialog.layout()) is not None:
        dialog.resize(width, min(layout.totalHeightForWidth(width), room.height()))


def fit_type(dialog: QDialog, characters: int, lines: int, share: float = 0.9) -> None:
    """So many characters wide and lines high, but not more than this share of the screen."""
    metrics, room = dialog.fontMetrics(), dialog.screen().availableGeometry().size() * share
    dialog.resize(
        min(metrics.averageCharWidth() * characters, room.width()),
        min(metrics.lineSpacing() * lines, room.height()),
    )
