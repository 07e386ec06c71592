"""The window's translations: `translations.py update | compile | check`.

assets/translations/tutor_XX.ts is what people translate (with Qt Linguist, or any editor), tutor_XX.qm is
what the window reads. Both are kept: a fresh clone speaks every language without a tool.
"""

from __future__ import annotations

import string
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from texts_in_code import ROOT, Found, slips, texts

FOLDER = ROOT / "assets" / "translations"
FORMS = {"de": 2, "es": 2, "fr": 2, "vi": 1, "zh": 1}
"""Language -> how many forms a text has that is worded by a number, in the order that Qt gives them."""
CONTEXT = "tutor"


def main(verb: str) -> int:
    match verb:
        case "update":
            found = texts()
            for language in FORMS:
                _write(language, found, _known(language))
            compile_all(FOLDER)
            return 0
        case "compile":
            compile_all(FOLDER)
            return 0
        case "check":
            faults = [*map(str, slips()), *missing(), *_stale()]
            for fault in faults:
                print(fault)
            return 1 if faults else 0
    print(__doc__)
    return 2


def ts_file(language: str) -> Path:
    return FOLDER / f"tutor_{language}.ts"


def _known(language: str) -> dict[str, list[str]]:
    """What is translated already: the key of a text -> its forms."""
    if not ts_file(language).exists():
        return {}
    known = {}
    for message in ET.parse(ts_file(language)).getroot().iter("message"):
        source, meaning = message.findtext("source", ""), message.findtext("comment", "")
        known[Found(source, meaning=meaning).key] = _forms(message)
    return known


def _forms(message: ET.Element) -> list[str]:
    """Empty where it is not finished."""
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        return []
    forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
    return forms if all(forms) else []


def _write(language: str, found: dict[str, Found], known: dict[str, list[str]]) -> None:
    """What is no longer said goes, what is new is marked as unfinished."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text in sorted(found.values(), key=lambda one: (one.files[0], one.source)):
        message = ET.SubElement(context, "message", {"numerus": "yes"} if text.counted else {})
        for file in text.files:
            ET.SubElement(message, "location", filename=f"../../{file}")
        ET.SubElement(message, "source").text = text.source
        if text.meaning:
            ET.SubElement(message, "comment").text = text.meaning
        forms = known.get(text.key, [])
        wanted = FORMS[language] if text.counted else 1
        done = len(forms) == wanted
        translation = ET.SubElement(message, "translation", {} if done else {"type": "unfinished"})
        if text.counted:
            for form in forms if done else [""] * wanted:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0] if done else ""
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    ts_file(language).write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def compile_all(folder: Path) -> None:
    """Every .ts as .qm into a folder; what is not finished is left out, and stays English."""
    for language in FORMS:
        target = folder / f"tutor_{language}.qm"
        command = [str(_lrelease()), "-silent", "-nounfinished", str(ts_file(language)), "-qm", str(target)]
        subprocess.run(command, check=True)


def _lrelease() -> Path:
    spec = find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise SystemExit("PySide6 is not installed: run `make setup`.")
    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    return Path(spec.origin).parent / name


# Checking -------------------------------------------------------------------------------------------


def missing() -> Iterator[str]:
    """What is said and not translated, what is translated and not said, and braces that do not match."""
    found = texts()
    for language in FORMS:
        known = _known(language)
        for source, text in found.items():
            if source not in known:
                yield f"{language}: {source!r} is missing ({text.files[0]}): run `make translations`"
            elif not known[source]:
                yield f"{language}: {source!r} is not translated ({text.files[0]})"
            else:
                yield from _misfits(language, text, known[source])
        for source in known.keys() - found.keys():
            yield f"{language}: {source!r} is not said any more: run `make translations`"


def _misfits(language: str, text: Found, forms: list[str]) -> Iterator[str]:
    if text.counted and len(forms) != FORMS[language]:
        yield f"{language}: {text.source!r} needs {FORMS[language]} forms"
    wanted = fields(text.source)
    for form in forms:
        try:
            said = fields(form)
        except ValueError as error:
            yield f"{language}: the braces of {form!r} are broken: {error}"
            continue
        # A form for one thing may leave out the number: “one card”.
        if said != wanted and not (text.counted and said | {"n"} == wanted):
            yield f"{language}: {form!r} has other braces than {text.source!r}"
        if form.isspace() or form != form.strip():
            yield f"{language}: {form!r} has blanks at an end"


def fields(template: str) -> set[str]:
    """The names in braces. Raises ValueError."""
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


def _stale() -> Iterator[str]:
    """Whether the .qm files are made of the .ts files as they are."""
    with tempfile.TemporaryDirectory() as folder:
        compile_all(Path(folder))
        for language in FORMS:
            name = f"tutor_{language}.qm"
            kept = FOLDER / name
            if not kept.exists() or kept.read_bytes() != (Path(folder) / name).read_bytes():
                yield f"{name} is older than its .ts file: run `make translations`"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) == 2 else ""))
