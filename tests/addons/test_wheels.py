"""Wheels that are unpacked: each file where it belongs, as its list of hashes says, and none elsewhere."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from tests.addons.made import digest, wheel
from tutor.addons import addon, locks, wheels
from tutor.errors import HashMismatch, ModelError

BODY = b"VALUE = 1\n"


def test_every_file_goes_where_it_belongs(tmp_path: Path) -> None:
    made = wheel(
        tmp_path,
        "part",
        {
            "part/__init__.py": BODY,
            "part-1.0.data/purelib/pure.py": BODY,
            "part-1.0.data/data/share/part.txt": "words",
            "part-1.0.data/scripts/part": "#!python\n",
        },
    )
    written = list(wheels.unpack(made, tmp_path / "files"))
    files = [path for path in (tmp_path / "files").rglob("*") if path.is_file()]
    found = {path.relative_to(tmp_path / "files").as_posix() for path in files}
    assert {"part/__init__.py", "pure.py", "share/part.txt", "part-1.0.dist-info/RECORD"} <= found
    assert not [path for path in found if "script" in path or path.endswith("/part")]
    assert written[-1] == sum(path.stat().st_size for path in files)
    damaged: list[str] = []
    assert list(wheels.check(tmp_path / "files", damaged))
    assert damaged == []


def changed(folder: Path, path: str, body: bytes, *, record: str | None = None) -> Path:
    """A wheel with one more file; `record` is what its list says of it."""
    made = folder / "part-1.0-py3-none-any.whl"
    line = f"{path},sha256={digest(body)},{len(body)}\n" if record is None else record
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr(path, body)
        archive.writestr("part-1.0.dist-info/RECORD", line)
    return made


@pytest.mark.parametrize(
    "path", ["../evil.py", "/evil.py", "a/../../evil.py", "C:evil.py", "part\\..\\evil.py"]
)
def test_no_file_leaves_the_folder(tmp_path: Path, path: str) -> None:
    made = changed(tmp_path, path, BODY)
    with pytest.raises(HashMismatch):
        list(wheels.unpack(made, tmp_path / "deep/files"))
    assert not list(tmp_path.rglob("*evil*"))


@pytest.mark.parametrize(
    "record", ["part.py,sha256=AAAA,10\n", "part.py,,\n", "", "other.py,sha256=AAAA,1\n"]
)
def test_a_file_that_is_not_as_listed_is_refused(tmp_path: Path, record: str) -> None:
    with pytest.raises(HashMismatch, match="damaged"):
        list(wheels.unpack(changed(tmp_path, "part.py", BODY, record=record), tmp_path / "files"))


def test_what_is_no_wheel_is_refused(tmp_path: Path) -> None:
    (tmp_path / "part.whl").write_bytes(b"no archive")
    with pytest.raises(HashMismatch):
        list(wheels.unpack(tmp_path / "part.whl", tmp_path / "files"))


def test_the_programs_own_locks_name_every_package_with_its_hashes() -> None:
    for each in addon.addons():
        wanted = locks.requirements(each.lock, each.left_out)
        assert wanted
        assert all(requirement.hashes for requirement in wanted)
        assert {requirement.name for requirement in wanted}.isdisjoint(each.left_out)
    names = [requirement.name for requirement in locks.requirements(addon.find(addon.XTTS).lock)]
    assert {"torch", "coqui-tts", "numpy", *addon.find(addon.XTTS).left_out} <= set(names)


@pytest.mark.parametrize("line", ["torch==1.0\n", "torch>=1 --hash=sha256:" + "0" * 64, "-e .\n"])
def test_a_lock_that_does_not_tie_down_everything_is_refused(tmp_path: Path, line: str) -> None:
    (tmp_path / "lock.txt").write_text(line)
    with pytest.raises(ModelError):
        locks.requirements(tmp_path / "lock.txt")
    with pytest.raises(ModelError):
        locks.requirements(tmp_path / "none.txt")
