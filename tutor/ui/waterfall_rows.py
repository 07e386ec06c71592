"""What the waterfall shows of a turn, and how each piece is told in words. Pure.

Path       ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▓▓▓   what the first sound waited for, every moment once
Waiting    ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒┊
Hearing        ░░░░       ┊     all work, one beside the other
Thinking           ░░░░░░░▓
"""

from __future__ import annotations

from dataclasses import dataclass

from tutor.audio.frames import Seconds
from tutor.conversation.turn import Outcome
from tutor.session.timeline import Part, Segment, Span, Timeline
from tutor.session.timing import Fate
from tutor.text import Text, listed
from tutor.ui.translation import told, tr
from tutor.ui.wording import exact

SHORTEST_AXIS: Seconds = 0.2
BEFORE_ZERO: Seconds = 0.5
"""The axis may always begin so much before the last sound."""

ROOM = 0.02
"""Share of the axis after its last moment, so that what begins there can be seen."""

_PATH, _HEARD = Text("Waited for"), Text("Heard")
_ROWS: dict[Part, str] = {
    Part.WAITING: Text("Waiting"),
    Part.HELD: Text("Waiting"),
    Part.TRANSCRIPTION: Text("Hearing"),
    Part.RETRIEVAL: Text("Looking up"),
    Part.FIRST_TOKEN: Text("Thinking"),
    Part.FIRST_PHRASE: Text("Thinking"),
    Part.STREAM: Text("Thinking"),
    Part.QUEUE: Text("Speaking"),
    Part.FIRST_AUDIO: Text("Speaking"),
    Part.SYNTHESIS: Text("Speaking"),
    Part.OUTPUT: _HEARD,
    Part.SOUND: _HEARD,
    Part.TRIMMED: Text("Silence cut"),
}
TITLES = (_PATH, *dict.fromkeys(_ROWS.values()), Text("Draft {number}", number="00"))
"""The widest that stand beside the rows."""
WAITS = frozenset({Part.WAITING, Part.HELD, Part.OTHER, Part.QUEUE})
"""Nothing worked then."""
MEANINGS: dict[Part, str] = {
    Part.WAITING: Text("until it was certain that you had finished"),
    Part.HELD: Text("the answer was ready, and your turn was not certain yet"),
    Part.TRANSCRIPTION: Text("writing down what you said"),
    Part.HANDOVER: Text("from the known words to the request"),
    Part.RETRIEVAL: Text("searching your documents"),
    Part.FIRST_TOKEN: Text("from the request to the first piece of text"),
    Part.FIRST_PHRASE: Text("from the first text to the first phrase that can be spoken"),
    Part.QUEUE: Text("from the phrase to its request to the voice"),
    Part.FIRST_AUDIO: Text("from that request to the voice's first sound"),
    Part.HANDING_OVER: Text("from the first sound to the loudspeaker"),
    Part.OUTPUT: Text("from the loudspeaker's taking it to your hearing it"),
    Part.OTHER: Text("nobody has told what this was"),
    Part.STREAM: Text("the model writes on while the first phrase is spoken"),
    Part.SYNTHESIS: Text("the rest of the phrase is made"),
    Part.SOUND: Text("what left the loudspeaker"),
    Part.TRIMMED: Text("silence of the voice that you were spared"),
    Part.DRAFT: Text("an answer begun in a pause of yours"),
}


@dataclass(frozen=True, slots=True)
class Piece:
    """Seconds after zero, negative before it."""

    part: Part
    start: Seconds
    end: Seconds
    early: Seconds = 0.0
    """How much of it was done before the gate opened."""
    fate: Fate = Fate.TOLD
    said: str = ""
    """All that there is to say about it."""
    phrase: int | None = None
    """Whose work it is, where it is one phrase's."""


@dataclass(frozen=True, slots=True)
class Row:
    title: str
    """Empty where the row above has the same."""
    pieces: tuple[Piece, ...]
    figure: Seconds | None
    """What is written beside it: how long its pieces are together, or when the first sound was heard."""


@dataclass(frozen=True, slots=True)
class Drawing:
    rows: tuple[Row, ...]
    first: Seconds
    """Where the axis begins."""
    last: Seconds
    gate: Seconds | None
    heard: Seconds | None
    """When the first sound was heard."""


def drawing(course: Timeline, whole: bool) -> Drawing:
    """Up to the first sound, or with `whole` up to the last."""
    if whole:
        first, last = course.first, course.last
    else:
        first, last = _beginning(course), course.end
    last = max(last, SHORTEST_AXIS)
    last += (last - first) * ROOM
    path = Row(_PATH, tuple(_step(step) for step in course.account), course.end)
    rows, above = [path], ""
    for lane in range(course.lanes):
        spans = [span for span in course.spans if span.lane == lane and is_seen(span, first, last)]
        if not spans:
            continue
        title = _title(spans[0])
        figure = _figure(course, spans, first, last)
        pieces = tuple(_piece(span, thrown_away(course, span)) for span in spans)
        rows.append(Row("" if title == above else title, pieces, figure))
        above = title
    if course.heard and all(row.title != _HEARD for row in rows):
        # It still sounds: how long is not known yet.
        rows.append(Row(_HEARD, (_sounding(course),), course.end))
    return Drawing(tuple(rows), first, last, course.gate, course.end if course.heard else None)


def _beginning(course: Timeline) -> Seconds:
    """Where work began not long before zero; what was over long before would leave no room for the rest."""
    earliest = -max(course.end, BEFORE_ZERO)
    near = [span.start for span in course.spans if span.end > earliest]
    return min(0.0, max(earliest, min(near, default=0.0)))


def described(course: Timeline, shown: Drawing) -> str:
    """The whole drawing in sentences, for whoever does not see it."""
    if course.heard:
        sentences = [tr("The first sound was heard after {duration}.", duration=exact(course.end))]
    else:
        sentences = [tr("No sound was heard.")]
    if course.gate is not None:
        sentences.append(
            tr("It was certain after {duration} that you had finished.", duration=exact(course.gate))
        )
    steps = [f"{tr(step.part.value)} {exact(step.length)}" for step in course.account]
    if steps:
        sentences.append(tr("It waited for: {steps}.", steps=listed(steps)))
    sentences += [piece.said for row in shown.rows[1:] for piece in row.pieces]
    return told(*sentences)


def is_seen(span: Span, first: Seconds, last: Seconds) -> bool:
    """Whether any of it lies on the axis."""
    return span.end > first and span.start < last


def _title(span: Span) -> str:
    if span.fate is Fate.DROPPED:
        return Text("Draft {number}", number=span.draft)
    return _ROWS.get(span.part, span.part.value)


def _figure(course: Timeline, spans: list[Span], first: Seconds, last: Seconds) -> Seconds | None:
    if _ROWS.get(spans[0].part) == _HEARD:
        return course.end if any(span.start <= course.end <= span.end for span in spans) else None
    return sum(max(0.0, min(span.end, last) - max(span.start, first)) for span in spans)


def _step(step: Segment) -> Piece:
    said = told(
        tr("The first sound waited for this."),
        f"{tr(step.part.value)}: {exact(step.length)}, {tr(MEANINGS[step.part])}.",
        tr("The turn was over before it was.") if step.unfinished else "",
    )
    return Piece(step.part, step.start, step.end, said=said)


def _sounding(course: Timeline) -> Piece:
    said = tr("The first sound was heard after {duration}; it still sounds.", duration=exact(course.end))
    return Piece(Part.SOUND, course.end, course.end, said=said)


def thrown_away(course: Timeline, span: Span) -> bool:
    """Work on a draft that was dropped, or on an answer that was withdrawn."""
    withdrawn = course.outcome is Outcome.WITHDRAWN and span.part not in WAITS
    return withdrawn or span.fate is Fate.DROPPED


def _piece(span: Span, dropped: bool) -> Piece:
    fate = Fate.DROPPED if dropped else span.fate
    return Piece(span.part, span.start, span.end, span.early, fate, _said(span, dropped), span.phrase)


def _said(span: Span, dropped: bool) -> str:
    named = [tr(span.part.value)]
    if span.fate is Fate.DROPPED and span.part is not Part.DRAFT:
        named.insert(0, tr("Draft {number}", number=span.draft))
    if span.phrase is not None:
        named.append(tr("phrase {number}", number=span.phrase + 1))
    when = tr("from {start} to {end}", start=exact(span.start), end=exact(span.end))
    sentences = [f"{tr(listed(named))}: {exact(span.length)}, {when}; {tr(MEANINGS[span.part])}."]
    if dropped:
        sentences.append(tr("Thrown away, because you went on."))
    elif span.fate is Fate.KEPT:
        sentences.append(tr("Begun in an earlier pause, and kept."))
    if not dropped and span.early > 0.0:
        if span.early >= span.length:
            sentences.append(tr("All of it was done before your turn was certain."))
        else:
            early = exact(span.early)
            sentences.append(tr("{duration} of it was done before your turn was certain.", duration=early))
    return told(*sentences)
