"""Which texts the code holds for people, found by reading it; and literals that reach a person untranslated.

Nothing is imported or run: a text is what stands as a literal in one of the calls below.
"""

from __future__ import annotations

import ast
import json
import re
import string
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CATALOGUE = ROOT / "tutor" / "models" / "catalogue.json"
SAID_OF_MODELS = ("quality", "licence")
"""What the catalogue says of a model in words."""

DECLARING: dict[str, tuple[int | str, ...]] = {
    "tr": (0,),
    "Text": (0,),
    "option": (1, 2, 3, "section", "title", "explanation", "choices"),
    "Finding": (2, 3, 4, "title", "detail", "advice"),
    "Measure": (1, 2, "title", "meaning"),
    "Fit": (1, "reason"),
    "FaultRaised": (1, 2, "message", "remedy"),
    "SoundCheckFailed": (1, 2, "message", "remedy"),
    "own_fault": (1, "remedy"),
    "store_fault": (0, 1),
    "rule": (4, "why"),
}
"""Call -> the arguments that are texts, by place and by name. Calls of error classes are found besides."""
COUNTED, MEANT = "Counted", "Meant"
ERROR_ARGUMENTS: tuple[int | str, ...] = (0, 1, "message", "remedy")
TERMINAL = ("tutor/bench/", "tutor/cli.py", "tutor/doctor.py", "tutor/talk.py", "tutor/self_test.py")
"""What speaks in a terminal only, in English."""
ACTION = ("session", "Action", 2)
"""In this room an Action's label is its third argument."""

SHOWING = {
    "setText": 0, "setToolTip": 0, "setAccessibleName": 0, "setAccessibleDescription": 0,
    "setPlaceholderText": 0, "setWindowTitle": 0, "setStatusTip": 0, "setWhatsThis": 0, "setTitle": 0,
    "setSuffix": 0, "setPrefix": 0, "setTabText": 1, "setItemText": 1, "setLabelText": 0,
    "addAction": 0, "addItem": 0, "addItems": 0, "addMenu": 0, "addRow": 0, "addTab": 1, "say": 0,
    "announce": 1, "tell": 1, "setNameFilters": 0, "setHorizontalHeaderLabels": 0, "drawText": 1,
    "QLabel": 0, "QPushButton": 0, "QToolButton": 0, "QCheckBox": 0, "QRadioButton": 0, "QGroupBox": 0,
    "QAction": 0, "QMenu": 0, "QListWidgetItem": 0, "QFileDialog": 1, "label": 1,
}  # fmt: skip
"""What puts a text before the learner's eyes -> its first argument that is one."""


@dataclass(slots=True)
class Found:
    """One text of the code."""

    source: str
    counted: bool = False
    meaning: str = ""
    """Where one word has two, what this one says."""
    files: list[str] = field(default_factory=list)
    """Where it stands, from the root."""

    @property
    def key(self) -> str:
        return f"{self.source} ({self.meaning})" if self.meaning else self.source


@dataclass(frozen=True, slots=True)
class Slip:
    file: str
    line: int
    what: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.what}"


def texts(root: Path = ROOT) -> dict[str, Found]:
    """All of them by their key, in the order of the files."""
    found: dict[str, Found] = {}
    errors = error_classes(root)
    for path in sorted((root / "tutor").rglob("*.py")):
        name = path.relative_to(root).as_posix()
        if _in_a_terminal(name):
            continue
        for text in _texts_of(ast.parse(path.read_text("utf-8")), name, errors):
            _note(found, text, name)
    for model in json.loads(CATALOGUE.read_text("utf-8"))["models"]:
        for key in SAID_OF_MODELS:
            if model.get(key):
                _note(found, Found(model[key]), CATALOGUE.relative_to(root).as_posix())
    return found


def _in_a_terminal(file: str) -> bool:
    return file.startswith(TERMINAL) or file.endswith("_command.py")


def _note(found: dict[str, Found], text: Found, file: str) -> None:
    source = text.source
    if not any(character.isalpha() for character in _without_fields(source)) and not _joins(source):
        return
    one = found.setdefault(text.key, text)
    one.counted = one.counted or text.counted
    if file not in one.files:
        one.files.append(file)


def _without_fields(source: str) -> str:
    return "".join(literal for literal, *_ in string.Formatter().parse(source)) if "{" in source else source


def _joins(source: str) -> bool:
    """How texts follow each other, which is not the same in every language."""
    return source.count("{") > 1


def error_classes(root: Path = ROOT) -> frozenset[str]:
    """The names of the error tree."""
    tree = ast.parse((root / "tutor" / "errors.py").read_text("utf-8"))
    names = {"TutorError"}
    for node in tree.body:
        if isinstance(node, ast.ClassDef) and any(_name(base) in names for base in node.bases):
            names.add(node.name)
    return frozenset(names)


def _texts_of(tree: ast.AST, file: str, errors: frozenset[str]) -> Iterator[Found]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = _name(node.func)
        if name == COUNTED:
            if len(node.args) > 1 and (many := _literal(node.args[1])):
                yield Found(many, counted=True)
            continue
        if name == MEANT:
            yield Found(_literal(node.args[0]), meaning=_literal(node.args[1]))
            continue
        for argument in _declared(node, name, file, errors):
            for literal in _literals(argument):
                yield Found(literal)


def _declared(call: ast.Call, name: str, file: str, errors: frozenset[str]) -> Iterator[ast.expr]:
    """Those arguments of a call that hold texts."""
    wanted = DECLARING.get(name, ERROR_ARGUMENTS if name in errors else ())
    room, action, place = ACTION
    if name == action and f"/{room}/" in file:
        wanted = (place,)
    for index, argument in enumerate(call.args):
        if index in wanted:
            yield argument
    for keyword in call.keywords:
        if keyword.arg in wanted:
            yield keyword.value


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _literal(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _literals(node: ast.expr) -> Iterator[str]:
    """Of a choice between two, both; of a mapping, what its keys stand for."""
    if isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)
    elif isinstance(node, ast.Dict):
        for value in node.values:
            yield from _literals(value)
    elif literal := _literal(node):
        yield literal


# What slips by ------------------------------------------------------------------------------------------


_WORD = re.compile(r"[^\W\d_]*[a-zà-ž][^\W\d_]+")
"""Letters that are no name of a format, which has capitals alone: CSV, GB."""
_ENDING = re.compile(r"\*\.\w+")


def slips(root: Path = ROOT) -> list[Slip]:
    """Texts that no translation can reach."""
    found: list[Slip] = []
    errors = error_classes(root)
    for path in sorted((root / "tutor").rglob("*.py")):
        file = path.relative_to(root).as_posix()
        if _in_a_terminal(file):
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                found += _built_up(node, file, errors)
                if file.startswith("tutor/ui/"):
                    found += _shown_as_it_is(node, file)
    return found


def _built_up(call: ast.Call, file: str, errors: frozenset[str]) -> Iterator[Slip]:
    """A text put together before its translation is looked for is in no file."""
    name = _name(call.func)
    arguments = call.args[:2] if name in (COUNTED, MEANT) else list(_declared(call, name, file, errors))
    for argument in arguments:
        if isinstance(argument, ast.JoinedStr | ast.BinOp):
            yield Slip(
                file, argument.lineno, f"{name}() wants a literal with {{braces}}, not a built-up text"
            )


def _shown_as_it_is(call: ast.Call, file: str) -> Iterator[Slip]:
    name = _name(call.func)
    first = SHOWING.get(name)
    if first is None:
        return
    for argument in call.args[first:]:
        for text in _plain(argument):
            yield Slip(file, argument.lineno, f"{name}() shows {text!r}, which has not been through tr()")


def _plain(node: ast.expr) -> Iterator[str]:
    """Letters that stand in an argument as they are, not in a call within it."""
    match node:
        case ast.Constant(value=str(text)) if _WORD.search(_ENDING.sub("", text)):
            yield text
        case ast.IfExp():
            yield from (*_plain(node.body), *_plain(node.orelse))
        case (
            ast.BoolOp(values=parts)
            | ast.List(elts=parts)
            | ast.Tuple(elts=parts)
            | ast.JoinedStr(values=parts)
        ):
            for part in parts:
                yield from _plain(part)
        case ast.BinOp():
            yield from (*_plain(node.left), *_plain(node.right))
