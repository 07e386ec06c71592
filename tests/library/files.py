"""Documents made for tests: ordinary ones, and such as are made to do harm."""

from __future__ import annotations

import io
import random
import zipfile
import zlib
from collections.abc import Iterable, Mapping, Sequence
from itertools import starmap
from pathlib import Path

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
CONTAINER = (
    '<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">'
    '<rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles>'
    "</container>"
)


def pdf(path: Path, pages: Sequence[Sequence[str]], title: str = "", count: int | None = None) -> Path:
    """Pages of lines in Helvetica; `count` is how many pages the file says that it has."""
    return _pdf(path, [page_content(lines) for lines in pages], title, count)


def page_content(lines: Iterable[str]) -> bytes:
    """What draws the lines."""
    shown = "".join(f"({_escaped(line)}) Tj T*\n" for line in lines)
    return f"BT /F1 11 Tf 14 TL 60 780 Td\n{shown}ET\n".encode("cp1252")


def drawn_pdf(path: Path, pages: Sequence[Sequence[tuple[float, float, float, str]]]) -> Path:
    """Pages of pieces of text, as they are drawn one after the other: from left, from below, size, words."""
    return _pdf(path, [b"\n".join(starmap(drawn, pieces)) for pieces in pages], "", None)


def drawn(left: float, base: float, size: float, text: str) -> bytes:
    return f"BT /F1 {size} Tf 1 0 0 1 {left} {base} Tm ({_escaped(text)}) Tj ET".encode("cp1252")


def pdf_of(path: Path, *contents: bytes) -> Path:
    """What draws each page."""
    return _pdf(path, contents, "", None)


def pdf_bomb(path: Path, size: int) -> Path:
    """One page whose content unpacks to `size` bytes."""
    return _pdf(path, [b"BT ET " * (size // 6)], "", None)


def _pdf(path: Path, contents: Sequence[bytes], title: str, count: int | None) -> Path:
    objects: list[bytes] = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        f"<< /Title ({_escaped(title)}) >>".encode("cp1252"),
    ]
    kids = []
    for content in contents:
        packed = zlib.compress(content)
        objects.append(
            b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(packed), packed)
        )
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R"
            b" /Resources << /Font << /F1 3 0 R >> >> >>" % len(objects)
        )
        kids.append(b"%d 0 R" % len(objects))
    number = len(contents) if count is None else count
    objects[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (number, b" ".join(kids))
    written = bytearray(b"%PDF-1.5\n")
    places = []
    for index, body in enumerate(objects, start=1):
        places.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (index, body)
    start = len(written)
    written += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    written += b"".join(b"%010d 00000 n \n" % place for place in places)
    written += b"trailer\n<< /Size %d /Root 1 0 R /Info 4 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        start,
    )
    path.write_bytes(written)
    return path


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def zipped(path: Path, parts: Mapping[str, str | bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return path


def docx(path: Path, paragraphs: Sequence[tuple[str, str]], title: str = "") -> Path:
    """Paragraphs with the keys of their styles: "" or "Heading1", which here is called by its German key."""
    body = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>'
        for text, style in paragraphs
    )
    styles = '<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>'
    return zipped(
        path,
        {
            "[Content_Types].xml": "<Types/>",
            "word/document.xml": f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>',
            "word/styles.xml": f'<w:styles xmlns:w="{W}">{styles}</w:styles>',
            "docProps/core.xml": '<c:coreProperties xmlns:c="urn:c" xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f"<dc:title>{title}</dc:title></c:coreProperties>",
        },
    )


def epub(path: Path, chapters: Sequence[str], title: str = "A Book", language: str = "en") -> Path:
    """Chapters are what stands in the body of each page."""
    items = "".join(
        f'<item id="c{n}" href="text/{n}.xhtml" media-type="application/xhtml+xml"/>'
        for n in range(len(chapters))
    )
    spine = "".join(f'<itemref idref="c{n}"/>' for n in range(len(chapters)))
    book = (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>'
        f"<dc:title>{title}</dc:title><dc:language>{language}</dc:language></metadata>"
        f"<manifest>{items}</manifest><spine>{spine}</spine></package>"
    )
    pages = {
        f"OEBPS/text/{n}.xhtml": '<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml">'
        f"<head><title>part {n}</title></head><body>{chapter}</body></html>"
        for n, chapter in enumerate(chapters)
    }
    return zipped(
        path,
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": CONTAINER,
            "OEBPS/book.opf": book,
            **pages,
        },
    )


def zip_of_zips(depth: int, size: int) -> bytes:
    """An archive in an archive in an archive …, around `size` bytes of nothing."""
    data = b"\0" * size
    for _ in range(depth):
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
            for number in range(4):
                file.writestr(f"{number}.zip", data)
        data = made.getvalue()
    return data


def laughing_xml(name: str) -> str:
    """A document of a few lines that means some billions of characters."""
    entities = '<!ENTITY a0 "ha">' + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    return f"<?xml version='1.0'?><!DOCTYPE {name} [{entities}]><{name}>&a9;</{name}>"


def words(count: int, seed: int = 1) -> list[str]:
    """Made-up text with the proportions of a real one: some words often, most of them seldom."""
    chosen = random.Random(seed)
    syllables = [c + v for c in "bdfgklmnprstvz" for v in "aeiou"]
    known = ["".join(chosen.choices(syllables, k=chosen.randint(1, 4))) for _ in range(8000)]
    return chosen.choices(known, [1 / (n + 2) for n in range(len(known))], k=count)


def prose(count: int, seed: int = 1) -> str:
    """So many words in sentences and paragraphs."""
    made = words(count, seed)
    chosen = random.Random(seed)
    text, place = [], 0
    while place < count:
        length = chosen.randint(6, 20)
        sentence = " ".join(made[place : place + length])
        text.append(sentence.capitalize() + "." + ("\n\n" if chosen.random() < 0.15 else " "))
        place += length
    return "".join(text).strip()


def unzipped(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as file:
        return {name: file.read(name) for name in file.namelist()}


def pdf_loop(path: Path) -> Path:
    """Pages that hold themselves."""
    path.write_bytes(
        b"%PDF-1.5\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
        b"2 0 obj\n<< /Type /Pages /Count 5 /Kids [2 0 R 2 0 R] >>\nendobj\ntrailer << /Root 1 0 R >>\n"
    )
    return path
