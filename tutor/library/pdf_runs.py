"""Where each run of letters stands on a page of a PDF: its content, followed as a printer would.

What a page draws besides letters is passed over; so are letters that stand askew, and what the file itself
calls no part of its text: running heads, page numbers.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from pypdf import PageObject
from pypdf.generic import ArrayObject, ContentStream, DictionaryObject
from pypdf.generic._font import Font

Matrix: TypeAlias = tuple[float, float, float, float, float, float]

DEEPEST = 6
"""Forms within forms."""
MOST_FORMS = 400
"""Of one page."""
MOST_LETTERS = 200_000
"""Of one page."""
_PLAIN: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_TURNED: dict[int, Matrix] = {
    90: (0.0, -1.0, 1.0, 0.0, 0.0, 0.0),
    180: (-1.0, 0.0, 0.0, -1.0, 0.0, 0.0),
    270: (0.0, 1.0, -1.0, 0.0, 0.0, 0.0),
}


@dataclass(frozen=True, slots=True)
class Run:
    """Letters that were drawn in one go. Lengths are in points, from the lower left corner."""

    text: str
    left: float
    right: float
    base: float
    """The line on which they stand."""
    size: float
    """Of the type."""


@dataclass(slots=True)
class Glyphs:
    """A font: what a byte or two of a text mean, and how wide they are drawn."""

    font: Font
    _known: dict[str, tuple[str, float]] = field(default_factory=dict)

    def read(self, data: bytes) -> list[tuple[str, float, bool]]:
        """Each letter, its width in parts of the size, and whether it is the space that can be stretched."""
        encoding = self.font.encoding
        if isinstance(encoding, str):
            written = data.decode(encoding, "replace")
            return [(*self._letter(one, one), False) for one in written]
        return [(*self._letter(chr(one), encoding.get(one, chr(one))), one == 32) for one in data]

    def _letter(self, raw: str, decoded: str) -> tuple[str, float]:
        known = self._known.get(raw)
        if known is None:
            font = self.font
            width = font.space_width if raw == font.space_char else font.get_text_width(raw)
            known = self._known[raw] = (str(font.character_map.get(decoded, decoded)), width / 1000)
        return known


class Fonts:
    """The fonts of a file, each read once."""

    def __init__(self) -> None:
        self._known: dict[object, Glyphs | None] = {}

    def of(self, resources: Any, name: object) -> Glyphs | None:
        """None for one that says nothing of its letters."""
        named = resources.get("/Font")
        fonts = named.get_object() if named is not None else None
        if fonts is None or name not in fonts:
            return None
        reference = fonts.raw_get(name)
        key = getattr(reference, "idnum", None) or id(reference)
        if key not in self._known:
            found = reference.get_object()
            made = Font.from_font_resource(found) if isinstance(found, DictionaryObject) else None
            self._known[key] = Glyphs(made) if made is not None and made.interpretable else None
        return self._known[key]


@dataclass(slots=True)
class _State:
    """What the content has set: see PDF 32000-1, 8.4 and 9.3."""

    page: Matrix = _PLAIN
    font: Glyphs | None = None
    size: float = 0.0
    letters: float = 0.0
    """Room after each letter."""
    spaces: float = 0.0
    """More room after each space."""
    scale: float = 1.0
    leading: float = 0.0
    rise: float = 0.0


def runs(page: PageObject, fonts: Fonts) -> list[Run]:
    """In the order in which they are drawn. Raises what a broken page makes of its reader."""
    drawing = _Drawing(fonts, page.pdf)
    content = page.get("/Contents")
    if content is None:
        return []
    resources = page.get_inherited("/Resources", DictionaryObject()).get_object()
    turned = _TURNED.get(int(page.rotation) % 360, _PLAIN)
    drawing.draw(ContentStream(content.get_object(), page.pdf, "bytes"), resources, _State(turned), 0)
    return drawing.runs


class _Drawing:
    def __init__(self, fonts: Fonts, pdf: Any) -> None:
        self.runs: list[Run] = []
        self._fonts = fonts
        self._pdf = pdf
        self._forms = 0
        self._letters = 0

    def draw(self, content: ContentStream, resources: Any, state: _State, depth: int) -> None:
        kept: list[_State] = []
        marked: list[bool] = []
        line = text = _PLAIN
        for operands, operator in content.operations:
            match operator:
                case b"q":
                    kept.append(_copied(state))
                case b"Q":
                    state = kept.pop() if kept else state
                case b"cm":
                    state.page = _times(_matrix(operands), state.page)
                case b"BT":
                    line = text = _PLAIN
                case b"Tf":
                    state.font, state.size = self._fonts.of(resources, operands[0]), float(operands[1])
                case b"Tc":
                    state.letters = float(operands[0])
                case b"Tw":
                    state.spaces = float(operands[0])
                case b"Tz":
                    state.scale = float(operands[0]) / 100
                case b"TL":
                    state.leading = float(operands[0])
                case b"Ts":
                    state.rise = float(operands[0])
                case b"Td" | b"TD":
                    across, up = float(operands[0]), float(operands[1])
                    if operator == b"TD":
                        state.leading = -up
                    line = text = _times((1.0, 0.0, 0.0, 1.0, across, up), line)
                case b"Tm":
                    line = text = _matrix(operands)
                case b"T*":
                    line = text = _times((1.0, 0.0, 0.0, 1.0, 0.0, -state.leading), line)
                case b"Tj" | b"TJ":
                    text = self._show(operands[0], state, text, any(marked))
                case b"'" | b'"':
                    if operator == b'"':
                        state.spaces, state.letters = float(operands[0]), float(operands[1])
                    line = text = _times((1.0, 0.0, 0.0, 1.0, 0.0, -state.leading), line)
                    text = self._show(operands[-1], state, text, any(marked))
                case b"BMC" | b"BDC":
                    marked.append(bool(operands) and operands[0] == "/Artifact")
                case b"EMC":
                    if marked:
                        marked.pop()
                case b"Do":
                    if not any(marked):
                        self._form(operands[0], resources, state, depth)

    def _form(self, name: object, resources: Any, state: _State, depth: int) -> None:
        """A part of the page that is drawn from elsewhere."""
        self._forms += 1
        named = resources.get("/XObject")
        form = named.get_object().get(name) if named is not None else None
        if form is None or depth >= DEEPEST or self._forms > MOST_FORMS:
            return
        form = form.get_object()
        if form.get("/Subtype") != "/Form":
            return
        inside = _copied(state)
        inside.page = _times(_matrix(form.get("/Matrix", _PLAIN)), state.page)
        own = form.get("/Resources")
        own = own.get_object() if own is not None else resources
        self.draw(ContentStream(form, self._pdf, "bytes"), own, inside, depth + 1)

    def _show(self, shown: Any, state: _State, text: Matrix, aside: bool) -> Matrix:
        """The matrix after it."""
        for part in shown if isinstance(shown, ArrayObject) else [shown]:
            if isinstance(part, bytes | str):
                text = self._write(part, state, text, aside)
            else:
                across = -float(part) / 1000 * state.size * state.scale
                text = _times((1.0, 0.0, 0.0, 1.0, across, 0.0), text)
        return text

    def _write(self, part: bytes | str, state: _State, text: Matrix, aside: bool) -> Matrix:
        if state.font is None:
            return text
        letters, width = [], 0.0
        for letter, wide, is_space in state.font.read(
            part if isinstance(part, bytes) else part.encode("latin-1", "replace")
        ):
            width += wide * state.size + state.letters + (state.spaces if is_space else 0.0)
            letters.append(letter)
        after = _times((1.0, 0.0, 0.0, 1.0, width * state.scale, 0.0), text)
        placed = _times((1.0, 0.0, 0.0, 1.0, 0.0, state.rise), _times(text, state.page))
        size = abs(state.size) * math.hypot(placed[2], placed[3])
        straight = placed[0] > 0 and abs(placed[1]) < 0.1 * placed[0]
        self._letters += len(letters)
        if straight and not aside and self._letters <= MOST_LETTERS:
            end = _times(after, state.page)[4]
            self.runs.append(Run("".join(letters), placed[4], end, placed[5], size))
        return after


def _copied(state: _State) -> _State:
    return _State(
        state.page,
        state.font,
        state.size,
        state.letters,
        state.spaces,
        state.scale,
        state.leading,
        state.rise,
    )


def _matrix(numbers: Sequence[Any]) -> Matrix:
    a, b, c, d, e, f = (float(one) for one in numbers)
    return a, b, c, d, e, f


def _times(first: Matrix, then: Matrix) -> Matrix:
    a, b, c, d, e, f = first
    g, h, i, j, k, m = then
    return (
        a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m,
    )  # fmt: skip
