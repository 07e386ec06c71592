"""The guide: which pages it has, and the files that an address within it may stand for.

It lies in the folder `docs`, in the source tree and in the bundle alike. Only what belongs to the guide is
listed here, and what is not listed is not there for whoever reads it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from tutor.installation import shipped

CONTENTS = "guide/index.md"
"""The page that names all others, in their order."""
_PARTS = ("guide/*.md", "pictures/*.png", "privacy.md", "scenarios.md")
_ENTRY = re.compile(r"^- \[([^\]]+)\]\(([^)#]+)\)", re.MULTILINE)
_KEY = re.compile(r"<kbd>(.*?)</kbd>")
_MARKS = re.compile(r"!?\[([^\]]*)\]\([^)]*\)|[*`#|]")


@dataclass(frozen=True, slots=True)
class HelpPage:
    title: str
    name: str
    """Within the folder of the guide: "guide/first-talk.md"."""


class Guide:
    def __init__(self, folder: Path | None = None) -> None:
        """`folder` holds the guide; the program's own if none is named."""
        folder = folder or shipped("docs")
        self._files = {
            path.relative_to(folder).as_posix(): path
            for part in _PARTS
            for path in folder.glob(part)
            if path.is_file() and not path.is_symlink()
        }

    @property
    def pages(self) -> tuple[HelpPage, ...]:
        """In the order of the contents, which come first; empty where the guide is missing."""
        if CONTENTS not in self._files:
            return ()
        text = self.text(CONTENTS)
        listed = [HelpPage(title, _beside(CONTENTS, address)) for title, address in _ENTRY.findall(text)]
        title = text.partition("\n")[0].lstrip("# ")
        return (HelpPage(title, CONTENTS), *(page for page in listed if page.name in self._files))

    def file(self, name: str) -> Path | None:
        """The file of that name, if it is the guide's."""
        return self._files.get(name)

    def text(self, name: str) -> str:
        """A page as Markdown without any HTML: keys stand in it as code does."""
        return _KEY.sub(r"`\1`", self._files[name].read_text("utf-8"))

    def with_words(self, words: str) -> list[HelpPage]:
        """The pages that hold all these words, or beginnings of words, in any order and any capitals.

        The contents are not looked at: they name a little of everything.
        """
        wanted = words.casefold().split()
        return [page for page in self.pages[1:] if _holds(self.text(page.name), wanted)]


def _holds(text: str, wanted: list[str]) -> bool:
    said = _MARKS.sub(r" \1 ", text).casefold()
    return all(re.search(rf"(?<!\w){re.escape(word)}", said) for word in wanted)


def _beside(page: str, address: str) -> str:
    """What a relative address on a page stands for."""
    parts = page.split("/")[:-1]
    for part in address.split("/"):
        if part == "..":
            parts = parts[:-1]
        elif part != ".":
            parts.append(part)
    return "/".join(parts)
