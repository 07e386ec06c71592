"""Small add-ons made up for tests: wheels in a folder, and the lock that names them."""

from __future__ import annotations

import hashlib
import io
import tarfile
import zipfile
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from contextlib import aclosing
from pathlib import Path

import pytest

from tutor.addons import addon
from tutor.addons.addon import Addon
from tutor.addons.shelf import AddonShelf
from tutor.models.catalogue import MANY_LANGUAGES, Model
from tutor.models.contract import Progress

MODEL = Model(
    key="tiny",
    stage="voice",
    engine="xtts",
    title="Tiny engine",
    quality="For tests.",
    languages=MANY_LANGUAGES,
    licence="MIT",
    memory=0,
    gpu_memory=0,
    processor_s=0.0,
    size=3_000,
    files=(),
    settings=(),
)


class Index:
    """A folder of wheels, and the lock that the program would come with."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "index"
        self.folder.mkdir()
        self.lock = folder / "tiny.txt"
        self.lock.write_text("")

    def add(
        self, name: str, files: Mapping[str, str | bytes], version: str = "1.0", marker: str = ""
    ) -> Path:
        """A wheel with these files, named in the lock."""
        made = wheel(self.folder, name, files, version)
        self.name(name, hashlib.sha256(made.read_bytes()).hexdigest(), version, marker)
        return made

    def add_source(self, name: str, setup: str) -> Path:
        """What has to be built by running its setup.py, named in the lock."""
        made = self.folder / f"{name}-1.0.tar.gz"
        with tarfile.open(made, "w:gz") as archive:
            entry = tarfile.TarInfo(f"{name}-1.0/setup.py")
            entry.size = len(setup.encode())
            archive.addfile(entry, io.BytesIO(setup.encode()))
        self.name(name, hashlib.sha256(made.read_bytes()).hexdigest())
        return made

    def name(self, name: str, sha256: str, version: str = "1.0", marker: str = "") -> None:
        meant = f" ; {marker}" if marker else ""
        with self.lock.open("a") as lock:
            lock.write(
                f"{name}=={version}{meant} \\\n    --hash=sha256:{'0' * 64} \\\n    --hash=sha256:{sha256}\n"
            )


def wheel(folder: Path, name: str, files: Mapping[str, str | bytes], version: str = "1.0") -> Path:
    info = f"{name}-{version}.dist-info"
    told = {
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    content = {
        path: text.encode() if isinstance(text, str) else text for path, text in {**files, **told}.items()
    }
    record = "".join(f"{path},sha256={digest(body)},{len(body)}\n" for path, body in content.items())
    made = folder / f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(made, "w") as archive:
        for path, body in content.items():
            archive.writestr(path, body)
        archive.writestr(f"{info}/RECORD", f"{record}{info}/RECORD,,\n")
    return made


def digest(body: bytes) -> str:
    return urlsafe_b64encode(hashlib.sha256(body).digest()).rstrip(b"=").decode()


def tiny(index: Index) -> Addon:
    return Addon(MODEL, 10_000, index.lock, "engine")


def known(monkeypatch: pytest.MonkeyPatch, *addons: Addon) -> None:
    """Have the program know these add-ons only."""
    monkeypatch.setattr(addon, "addons", lambda: addons)


async def fetched(shelf: AddonShelf) -> list[Progress]:
    """Everything that was told while the add-on was made."""
    async with aclosing(shelf.get(MODEL)) as news:
        return [progress async for progress in news]


def counting() -> list[Path]:
    """Folders that an engine could be given."""
    home = addon.home()
    return sorted(path for path in home.iterdir() if path.name != addon.MAKING) if home.is_dir() else []
