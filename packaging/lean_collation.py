"""Makes Qt's ICU data an eighth as long: what the window asks of it is only how a language orders words.

ICU keeps its data in a library that holds nothing else: a table of names and what belongs to them. Without
the assembler and the linker (binutils) the library stays as it came.

    head (its length first) ─ count ─ (place of name, place of content) … ─ names ─ contents, 16 bytes apart
"""

from __future__ import annotations

import fnmatch
import re
import shutil
import struct
import subprocess
from pathlib import Path

KEPT = """
    coll/* *.nrm ulayout.icu uprops.icu pnames.icu cnvalias.icu ucase.icu ubidi.icu
    root.res res_index.res pool.res supplementalData.res likelySubtags.res keyTypeData.res metadata.res
    timezoneTypes.res numberingSystems.res
""".split()
"""Orders of words, forms of letters, and what ICU itself reads to find them."""
_MAGIC = b"\xda\x27"


def only_orders(library: Path, made: Path) -> bool:
    """Write the library with what is KEPT of its data; False, and nothing, where that can't be done here.

    Raises ValueError where the library holds something else than ICU's data.
    """
    tools = [shutil.which(name) for name in ("objcopy", "as", "ld")]
    if None in tools:
        return False
    made.parent.mkdir(parents=True, exist_ok=True)
    data, source, object_file = (made.with_name(made.name + end) for end in (".dat", ".s", ".o"))
    copy, assemble, link = (str(tool) for tool in tools)
    subprocess.run([copy, "-O", "binary", "--only-section=.rodata", library, data], check=True)
    version = re.search(r"\.so\.(\d+)$", library.name)
    if version is None:
        raise ValueError(f"{library.name} has no version in its name")
    data.write_bytes(filtered(data.read_bytes()))
    source.write_text(_ASSEMBLER.format(symbol=f"icudt{version[1]}_dat", file=data), "ascii")
    subprocess.run([assemble, "-o", object_file, source], check=True)
    form = ["-shared", "-z", "noexecstack", "--build-id=none", "-soname", library.name]
    subprocess.run([link, *form, "-o", made, object_file], check=True)
    for path in (data, source, object_file):
        path.unlink()
    return True


_ASSEMBLER = """\
.section .rodata
.balign 16
.globl {symbol}
.type {symbol}, @object
{symbol}:
.incbin "{file}"
.size {symbol}, . - {symbol}
.section .note.GNU-stack,"",@progbits
"""


def filtered(data: bytes) -> bytes:
    """The same package of ICU data with what is KEPT of it. Raises ValueError for what is no such package."""
    head = int.from_bytes(data[:2], "little")
    if data[2:4] != _MAGIC or head >= len(data):
        raise ValueError("this is no package of ICU data")
    (count,) = struct.unpack_from("<I", data, head)
    table = [struct.unpack_from("<II", data, head + 4 + 8 * number) for number in range(count)]
    ends = [*(content for _, content in table[1:]), len(data) - head]
    kept = []
    for (name_at, begin), end in zip(table, ends, strict=True):
        name = data[head + name_at : data.index(b"\0", head + name_at)]
        if _is_kept(name.decode("ascii").partition("/")[2]):
            kept.append((name + b"\0", data[head + begin : head + end]))
    names_at = 4 + 8 * len(kept)
    content_at = _aligned(names_at + sum(len(name) for name, _ in kept))
    rows, names, contents = [], b"", b""
    for name, content in kept:
        rows.append(struct.pack("<II", names_at + len(names), content_at + len(contents)))
        names += name
        contents += content.ljust(_aligned(len(content)), b"\0")
    packed = struct.pack("<I", len(kept)) + b"".join(rows) + names
    return data[:head] + packed.ljust(content_at, b"\0") + contents


def _is_kept(name: str) -> bool:
    return any(fnmatch.fnmatchcase(name, pattern) for pattern in KEPT)


def _aligned(length: int) -> int:
    return -(-length // 16) * 16
