"""Add-ons made from wheels of a local folder, by the real pip in the real child process."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from contextlib import aclosing
from importlib.util import find_spec
from pathlib import Path

import psutil
import pytest

from tests.addons.engines import Looker
from tests.addons.made import MODEL, Index, counting, fetched, known, tiny, wheel
from tests.running import run
from tutor.addons import addon, libraries, shelf
from tutor.addons.shelf import AddonShelf
from tutor.errors import DownloadFailed, HashMismatch, NotEnoughDisk, NotOurs, TutorError
from tutor.workers.worker import Worker

DATA = bytes(range(256)) * 20
FILES: dict[str, str | bytes] = {"engine/__init__.py": "VALUE = 1\n", "engine/data.bin": DATA}


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Index:
    made = Index(tmp_path)
    monkeypatch.setenv("PIP_FIND_LINKS", str(made.folder))
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    known(monkeypatch, tiny(made))
    return made


@pytest.fixture
def whole(index: Index) -> Index:
    index.add("engine", FILES)
    # Also installed with the program: the add-on's own must win.
    index.add("snowballstemmer", {"snowballstemmer/__init__.py": "WHOSE = 'the add-on'\n"})
    index.add("elsewhere", {"elsewhere.py": ""}, marker="python_full_version < '3'")
    return index


def refused(error: type[TutorError], of: AddonShelf | None = None) -> TutorError:
    """What getting the add-on is refused with."""
    with pytest.raises(error) as caught:
        run(fetched(of or AddonShelf()))
    assert counting() == []
    assert addon.present("tiny") is None
    assert caught.value.remedy
    return caught.value


def test_it_is_fetched_compared_and_put_in_place_at_once(whole: Index) -> None:
    of = AddonShelf()
    told = run(fetched(of))
    assert [progress.step for progress in told][-1] == "checking"
    assert all(progress.done <= progress.total for progress in told)
    folder = addon.present("tiny")
    assert folder is not None
    assert counting() == [folder]
    assert (folder / "engine/data.bin").read_bytes() == DATA
    assert not (folder / "elsewhere.py").exists()
    state = of.state(MODEL)
    assert (state.place, state.path, state.checked) == ("program", folder, True)
    assert addon.importable("engine")
    assert list((addon.home() / addon.MAKING).rglob("*.whl")) == [], "what is unpacked is not kept twice"
    assert run(fetched(of)) == [], "what is here is not fetched again"


def test_only_a_child_that_is_given_it_sees_it_and_sees_it_first(whole: Index) -> None:
    run(fetched(AddonShelf()))
    folder = addon.present("tiny")

    async def place(packages: Path | None) -> tuple[str, list[str]]:
        worker = Worker("Looker", Looker, {}, packages=packages)
        try:
            await worker.start()
            found = await worker.call("place_of", "snowballstemmer", timeout=100)
            return found, await worker.call("path", timeout=100)
        finally:
            await worker.close()

    found, path = run(place(folder))
    assert Path(found).is_relative_to(str(folder))
    assert path[0] == str(folder)
    found, path = run(place(None))
    assert not Path(found).is_relative_to(str(folder))
    assert str(folder) not in path
    assert str(folder) not in sys.path


def test_what_is_not_what_the_lock_names_is_refused(index: Index) -> None:
    index.add("engine", FILES)
    wheel(index.folder, "engine", {"engine/__init__.py": "EVIL = 1\n"})
    error = refused(HashMismatch)
    assert "engine" in error.message
    assert "not kept" in error.remedy
    assert "HASHES" in error.report


def test_nothing_is_ever_built_here(index: Index, tmp_path: Path) -> None:
    index.add_source("engine", f"open({str(tmp_path / 'ran')!r}, 'w').close()\n")
    assert "could not be found" in refused(DownloadFailed).message
    assert not (tmp_path / "ran").exists()


def test_the_learners_pip_may_be_set_up_for_other_things(
    whole: Index, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in {
        "TARGET": str(tmp_path / "t"),
        "USER": "1",
        "REQUIRE_VIRTUALENV": "1",
        "QUIET": "3",
    }.items():
        monkeypatch.setenv(f"PIP_{name}", value)
    run(fetched(AddonShelf()))
    assert addon.present("tiny") is not None


def test_a_full_disk_is_told_before_anything_is_fetched(
    whole: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shelf, "free_disk", lambda _: 500_000_000)
    error = refused(NotEnoughDisk)
    assert "1.0 GB" in error.message
    assert "0.5 GB are free" in error.message
    assert not addon.home().exists()


def until(of: AddonShelf, do: Callable[[], object], package: int) -> None:
    """Get the add-on, and do something when the package of that number is begun."""

    async def scenario() -> None:
        begun = 0
        async with aclosing(of.get(MODEL)) as news:
            async for progress in news:
                begun += progress.step == "downloading"
                if begun == package and do() is None:
                    return

    run(scenario())


def test_a_cancelled_one_goes_on_where_it_stopped(whole: Index) -> None:
    of = AddonShelf()
    until(of, lambda: None, 2)
    assert addon.present("tiny") is None
    assert counting() == []
    assert of.state(MODEL).place == "partial"
    # The first package is not asked for again.
    (whole.folder / "engine-1.0-py3-none-any.whl").unlink()
    run(fetched(of))
    assert of.state(MODEL).here


@pytest.mark.skipif(sys.platform != "linux", reason="only there processes are named")
def test_a_killed_one_counts_for_nothing_and_goes_on(whole: Index) -> None:
    def kill() -> bool:
        for child in psutil.Process().children():
            if child.name() == "Installing":
                child.kill()
        return True

    of = AddonShelf()
    with pytest.raises(DownloadFailed, match="stopped unexpectedly"):
        until(of, kill, 2)
    assert counting() == []
    assert addon.present("tiny") is None
    run(fetched(of))
    assert of.state(MODEL).here


def test_what_was_begun_for_another_version_is_begun_afresh(whole: Index) -> None:
    of = AddonShelf()
    until(of, lambda: None, 2)
    whole.add("more", {"more.py": ""})
    run(of.refresh())
    assert of.state(MODEL).place == "absent"
    run(fetched(of))
    folder = addon.present("tiny")
    assert folder is not None
    assert (folder / "more.py").exists()


def test_the_old_one_goes_when_the_new_one_stands(whole: Index) -> None:
    of = AddonShelf()
    run(fetched(of))
    old = addon.present("tiny")
    assert old is not None
    source = whole.folder / "engine-1.0-py3-none-any.whl"
    aside = source.rename(whole.folder / "aside")
    whole.add("more", {"more.py": ""})
    assert addon.present("tiny") is None, "only what this program's lock names counts"
    with pytest.raises(DownloadFailed):
        run(fetched(of))
    assert counting() == [old], "without the new one nothing is taken away"
    aside.rename(source)
    run(fetched(of))
    assert counting() == [addon.present("tiny")]
    assert not old.exists()


def test_it_is_removed_with_all_that_was_begun(whole: Index) -> None:
    of = AddonShelf()
    run(fetched(of))
    assert run(of.remove(MODEL)) > 5_000
    assert of.state(MODEL).place == "absent"
    assert not addon.importable("engine")
    with pytest.raises(NotOurs):
        run(of.remove(MODEL))
    until(of, lambda: None, 2)
    assert run(of.remove(MODEL)) > 0
    assert [path for path in addon.home().rglob("*") if path.is_file()] == []


def test_damage_is_found_and_then_it_counts_no_more(whole: Index) -> None:
    of = AddonShelf()
    run(fetched(of))
    assert run(of.verify(MODEL)).outcome == "intact"
    folder = addon.present("tiny")
    assert folder is not None
    (folder / "engine/data.bin").write_bytes(b"else")
    verdict = run(of.verify(MODEL))
    assert (verdict.outcome, verdict.damaged) == ("damaged", ("engine/data.bin",))
    assert addon.present("tiny") is None
    assert of.state(MODEL).place == "absent"
    assert run(of.verify(MODEL)).outcome == "absent"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere libraries are found in other ways")
def test_libraries_are_known_before_the_engine_asks_for_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "gpu"
    (folder / "nvidia/cublas/lib").mkdir(parents=True)
    beside = find_spec("soundfile")
    assert beside is not None
    real = next((Path(str(beside.origin)).parent / "_soundfile_data").glob("*.so"))
    shutil.copy(real, folder / "nvidia/cublas/lib/libcublas.so.12")
    (folder / "nvidia/cublas/lib/libcublasLt.so.12").write_bytes(b"no library")
    monkeypatch.setattr(addon, "present", lambda key: folder if key == addon.WHISPER_GPU else None)
    libraries.load()
    assert str(folder / "nvidia/cublas/lib/libcublas.so.12") in Path("/proc/self/maps").read_text("utf-8")
