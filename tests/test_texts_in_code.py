"""What `make check` says of texts that no translation can reach, and of translations that do not fit."""

from __future__ import annotations

import importlib.util
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

TOOLS = Path(__file__).resolve().parents[1] / "packaging"


def _tool(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, TOOLS / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    sys.modules[name] = made
    spec.loader.exec_module(made)
    return made


@pytest.fixture
def code() -> Iterator[ModuleType]:
    yield _tool("texts_in_code")
    del sys.modules["texts_in_code"]


@pytest.fixture
def files(code: ModuleType) -> Iterator[ModuleType]:
    yield _tool("translations")
    del sys.modules["translations"]


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A house of one file, with our errors."""
    (tmp_path / "tutor" / "ui").mkdir(parents=True)
    shutil.copy(TOOLS.parent / "tutor" / "errors.py", tmp_path / "tutor")
    return tmp_path


def _write(house: Path, body: str) -> None:
    (house / "tutor" / "ui" / "page.py").write_text(body, "utf-8")


@pytest.mark.parametrize(
    "line",
    [
        'QPushButton("Send")',
        'self.box.setToolTip(self.why or "Send (Enter)")',
        'label("caption", "Nothing" if empty else f"{n} turns")',
        'self.menu.addAction("Copy", copy)',
        'tr(f"{n} turns")',
        'tr("Turns: " + str(n))',
        'raise DeviceMissing(f"{name} is gone.", "Look.")',
        'Text(f"{name}")',
    ],
)
def test_what_slips_by_is_found(code: ModuleType, house: Path, line: str) -> None:
    _write(house, line)
    found = code.slips(house)
    assert found
    assert all(slip.line == 1 for slip in found)


@pytest.mark.parametrize(
    "line",
    [
        'QPushButton(tr("Send"))',
        'label("caption", tr(NOTHING) if empty else tr("{n} turns", n=n))',
        'box.setText("")',
        'dialog.setNameFilters([f"{kind} (*.csv)"])',
        'dialog.setNameFilters(["CSV (*.csv)"])',
        'raise DeviceMissing(Text("{name} is gone.", name=name), "Look.")',
        'self.setObjectName("Send it")',
    ],
)
def test_what_is_translated_is_let_by(code: ModuleType, house: Path, line: str) -> None:
    _write(house, line)
    assert code.slips(house) == []


def test_texts_are_collected_from_every_place_that_declares_them(
    code: ModuleType, house: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalogue = house / "catalogue.json"
    catalogue.write_text('{"models": [{"quality": "Quick.", "licence": "MIT"}]}', "utf-8")
    monkeypatch.setattr(code, "CATALOGUE", catalogue)
    _write(
        house,
        'tr("One" if a else "Two")\n'
        'Counted("{n} day", "{n} days", n=1)\n'
        'option("x", "Sound", "Title", "Explained.", choices={"key": "Called"})\n'
        'StoreError("It broke.", remedy="Mend it.")\n'
        'tr("{first} {second}", first=1, second=2)\n'
        'tr("{n}", n=1)\n'
        'print("never")\n',
    )
    found = code.texts(house)
    assert set(found) == {
        "One", "Two", "{n} days", "Sound", "Title", "Explained.", "Called", "It broke.", "Mend it.",
        "{first} {second}", "Quick.", "MIT",
    }  # fmt: skip
    assert [text.source for text in found.values() if text.counted] == ["{n} days"]


@pytest.mark.parametrize(
    ("forms", "complaint"),
    [
        (["{naem} ist weg."], "other braces"),
        (["Weg."], "other braces"),
        (["{name ist weg."], "broken"),
        (["{name} ist weg. "], "blanks"),
    ],
)
def test_translations_that_do_not_fit_are_found(
    files: ModuleType, code: ModuleType, forms: list[str], complaint: str
) -> None:
    found = list(files._misfits("de", code.Found("{name} is gone."), forms))
    assert len(found) == 1
    assert complaint in found[0]


def test_a_form_for_one_may_leave_out_the_number(files: ModuleType, code: ModuleType) -> None:
    text = code.Found("{n} cards", counted=True)
    assert list(files._misfits("de", text, ["eine Karte", "{n} Karten"])) == []
    assert "2 forms" in next(iter(files._misfits("de", text, ["{n} Karten"])))
