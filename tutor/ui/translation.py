"""What the window says, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from tutor.text import Text

CONTEXT = "tutor"
"""All texts share one context: the same English sentence has one translation."""


def tr(text: str, /, **values: object) -> str:
    """`text` in the window's language, with `values` in its {braces}; a Text brings its own values.

    Literals given to this function, and templates of Text, are what the translation files hold.
    """
    template = text
    if isinstance(text, Text):
        template, values = text.template, {**text.values, **values}
    translated = QCoreApplication.translate(CONTEXT, template)
    return translated.format(**values) if values else translated
