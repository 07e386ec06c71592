"""The lines of a page in the order in which they are read: column by column, where there are columns.

runs ──► drawn in order? ── yes ──► rows as drawn ──┐
                 └── no ──► rows from top to bottom ┴► a gutter? ── yes ──► left column, right column
                                                          └── no ──► as they are
"""

from __future__ import annotations

import itertools
import statistics
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tutor.library.pdf_runs import Run

SPACE = 0.15
"""Of the size of the type: letters that are farther apart belong to two words."""
SAME_ROW = 0.45
"""Of the size: what stands no farther from the line than that belongs to it, as small raised figures do."""
GUTTER = 0.8
"""Of the size: the least room between two columns."""
WIDEST_GUTTER = 5.0
"""Of the size: what is farther apart are the columns of a table."""
CELLS = 1.5
"""Of the size: words that are farther apart stand in two cells."""
FEWEST_ROWS = 8
"""With words on both sides of a gutter."""
MOST_ACROSS = 0.34
"""Share of rows that may stand across a gutter."""
FILLED = 0.7
"""How much of a column's width its rows fill; those of a table are shorter."""
FEW_JUMPS = 4
"""How often the next row that is drawn stands higher: with each column, figure or note."""
MOST_JUMPS = 0.1
"""And of so many of its rows, where a page is full of small pieces."""
MOST_COLUMNS = 2
"""How often a page is parted, and each part again."""


@dataclass(frozen=True, slots=True)
class Line:
    text: str
    left: float
    right: float
    base: float
    size: float
    """Of most of its letters."""
    cells: int = 1
    """More than one in the row of a table."""
    column: tuple[float, float] = (0.0, 0.0)
    """From where to where its column reaches, on this page."""


@dataclass(slots=True)
class _Row:
    """Words side by side, from left to right."""

    base: float
    size: float
    words: list[Run]


def lines(runs: Sequence[Run]) -> list[Line]:
    filled = [run for run in runs if run.text.strip()]
    if not filled:
        return []
    rows = _drawn(filled)
    jumps = sum(second.base > first.base + first.size for first, second in itertools.pairwise(rows))
    if jumps > FEW_JUMPS + MOST_JUMPS * len(rows):
        rows = _rows(filled)
    size = statistics.median(row.size for row in rows)
    return _with_columns([_line(row) for row in _read(rows, size, MOST_COLUMNS)])


def _drawn(runs: Sequence[Run]) -> list[_Row]:
    """As they were drawn, which nearly always is as they are read."""
    rows: list[_Row] = []
    for run in runs:
        row = rows[-1] if rows else None
        if row is not None and _goes_on(row, run):
            row.words.append(run)
            if run.size > 1.2 * row.size:
                row.base, row.size = run.base, run.size
        else:
            rows.append(_Row(run.base, run.size, [run]))
    for row in rows:
        row.words = _words(row.words)
        row.size = _usual_size(row.words)
    return rows


def _goes_on(row: _Row, run: Run) -> bool:
    """Whether a run stands on the row, to the right of what is there or a little back, as accents do."""
    last = row.words[-1]
    same = abs(row.base - run.base) < SAME_ROW * max(run.size, row.size)
    return same and run.left > last.left - 2 * run.size


def _with_columns(lines: Sequence[Line]) -> list[Line]:
    """Each with the edges of its column: where most of the lines begin that follow each other downwards."""
    found: list[Line] = []
    flow: list[Line] = []

    def close() -> None:
        if flow:
            rights = sorted(line.right for line in flow)
            left = statistics.mode(round(line.left) for line in flow)
            column = float(left), rights[int(0.8 * (len(rights) - 1))]
            found.extend(replace(line, column=column) for line in flow)
        flow.clear()

    for line in lines:
        if flow and (line.base > flow[-1].base + line.size or not _over(line, flow[-1])):
            close()
        flow.append(line)
    close()
    return found


def _over(one: Line, other: Line) -> bool:
    return one.left < other.right and other.left < one.right


def _usual_size(words: Sequence[Run]) -> float:
    counts: Counter[float] = Counter()
    for word in words:
        counts[word.size] += len(word.text)
    return counts.most_common(1)[0][0]


def _rows(runs: Sequence[Run]) -> list[_Row]:
    """From top to bottom. Large letters decide on the line; what is raised or lowered joins them."""
    rows: list[_Row] = []
    by_place: dict[int, list[_Row]] = {}
    for run in sorted(runs, key=lambda one: -one.size):
        near = [
            row
            for place in range(int(run.base // 8) - 2, int(run.base // 8) + 3)
            for row in by_place.get(place, ())
            if abs(row.base - run.base) < SAME_ROW * max(run.size, 0.7 * row.size)
        ]
        if near:
            min(near, key=lambda row: abs(row.base - run.base)).words.append(run)
        else:
            row = _Row(run.base, run.size, [run])
            rows.append(row)
            by_place.setdefault(int(run.base // 8), []).append(row)
    for row in rows:
        row.words = _words(row.words)
        row.size = _usual_size(row.words)
    return sorted((row for row in rows if row.words), key=lambda row: -row.base)


def _words(runs: Sequence[Run]) -> list[Run]:
    """What stands close together is one word; a space that is drawn parts two, too."""
    found: list[Run] = []
    for run in sorted(runs, key=lambda one: one.left):
        last = found[-1] if found else None
        if last is not None and abs(run.left - last.left) < 0.1 * run.size and run.text == last.text:
            continue  # bold type, made by drawing twice
        close = last is not None and run.left - last.right < SPACE * max(run.size, last.size)
        if last is not None and close:
            size = run.size if len(run.text) > len(last.text) else last.size
            found[-1] = Run(last.text + run.text, last.left, max(last.right, run.right), last.base, size)
        else:
            found.append(run)
    return found


def _read(rows: Sequence[_Row], size: float, deeper: int) -> Iterator[_Row]:
    left = min(row.words[0].left for row in rows)
    right = max(word.right for row in rows for word in row.words)
    gutter = _gutter(rows, size, left, right) if deeper else None
    if gutter is None:
        yield from rows
        return
    held: list[tuple[_Row, _Row]] = []

    def columns() -> Iterator[_Row]:
        for side in zip(*held, strict=True) if held else ():
            if filled := [row for row in side if row.words]:
                yield from _read(filled, size, deeper - 1)
        held.clear()

    for row in rows:
        before = [word for word in row.words if word.right <= gutter]
        after = [word for word in row.words if word.left >= gutter]
        room = after[0].left - before[-1].right if before and after else size
        if len(before) + len(after) < len(row.words) or room < GUTTER * size:
            yield from columns()
            yield row
        else:
            held.append((replace(row, words=before), replace(row, words=after)))
    yield from columns()


def _gutter(rows: Sequence[_Row], size: float, left: float, right: float) -> float | None:
    """The middle of the room between two columns."""
    gaps = [
        (first.right, second.left)
        for row in rows
        for first, second in itertools.pairwise(row.words)
        if GUTTER * size <= second.left - first.right <= WIDEST_GUTTER * size
    ]
    width = right - left
    places = {round((start + end) / 2) for start, end in gaps}
    best: tuple[int, float] | None = None
    for place in places:
        if not 0.2 * width < place - left < 0.8 * width:
            continue
        both = sum(start <= place <= end for start, end in gaps)
        if both >= FEWEST_ROWS and (best is None or both > best[0]):
            across = sum(any(word.left < place < word.right for word in row.words) for row in rows)
            if across <= MOST_ACROSS * (across + both) and _full(rows, place, left, right):
                best = both, float(place)
    return best[1] if best is not None else None


def _full(rows: Sequence[_Row], place: float, left: float, right: float) -> bool:
    """Whether the rows fill both sides as running text does."""
    shares: tuple[list[float], list[float]] = ([], [])
    for row in rows:
        before = [word for word in row.words if word.right <= place]
        after = [word for word in row.words if word.left >= place]
        if before and after:
            shares[0].append((before[-1].right - left) / (place - left))
            shares[1].append((after[-1].right - place) / (right - place))
    return all(sum(share) >= FILLED * len(share) for share in shares)


def _line(row: _Row) -> Line:
    """With commas between the cells of a table."""
    cells: list[list[Run]] = []
    for word in row.words:
        if cells and word.left - cells[-1][-1].right < CELLS * row.size:
            cells[-1].append(word)
        else:
            cells.append([word])
    texts = [" ".join(" ".join(word.text for word in cell).split()) for cell in cells]
    # What stands before the text of an item is no cell.
    is_row = len(texts) > 2 or (len(texts) == 2 and sum(map(str.isalpha, texts[0])) > 2)
    text = (", " if is_row else " ").join(filter(None, texts))
    left, right = row.words[0].left, row.words[-1].right
    return Line(text, left, right, row.base, row.size, len(texts) if is_row else 1)
