"""How documents and passages are told in the library: kinds, pages, languages, where words were found."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TypeAlias

from tutor.conversation.answer_events import Reference
from tutor.library.documents import Document, ImportProgress, Kind, Passage
from tutor.text import Counted, Text
from tutor.ui.entry_list import EntryLook
from tutor.ui.languages import language_name
from tutor.ui.translation import tr

Entry: TypeAlias = Document | Passage
LONGEST_TITLE = 60
"""Characters of a title in a sentence: it may be one long word."""
AROUND = 60
"""Characters of a passage that are shown before the words that were found."""
_KINDS: dict[Kind, str] = {
    "pdf": Text("PDF"),
    "docx": Text("Word document"),
    "epub": Text("E-book"),
    "html": Text("Web page"),
    "markdown": Text("Markdown"),
    "text": Text("Text"),
    "subtitles": Text("Subtitles"),
}
_ICONS: dict[Kind, str] = {
    "pdf": "pdf",
    "docx": "word",
    "epub": "book",
    "html": "web",
    "markdown": "hash",
    "text": "lines",
    "subtitles": "subtitles",
}
_WORD = re.compile(r"[^\W_]+")


def icon_of(kind: Kind) -> str:
    return _ICONS[kind]


def about(document: Document) -> str:
    """Its kind, pages, language, and how far it was read."""
    parts = [tr(_KINDS[document.kind])]
    if document.pages:
        parts.append(pages_counted(document.pages))
    parts.append(language_name(document.language))
    if document.progress >= 1.0:
        parts.append(tr("read to its end"))
    elif document.progress > 0.0:
        parts.append(tr("{share:.0%} read", share=max(0.01, document.progress)))
    return " · ".join(parts)


def pages_counted(number: int) -> str:
    return tr(Counted("{n} page", "{n} pages", n=number))


def short(title: str) -> str:
    return title if len(title) <= LONGEST_TITLE else f"{title[:LONGEST_TITLE].rstrip()}…"


def documents_counted(number: int) -> str:
    return tr(Counted("{n} document", "{n} documents", n=number))


def passages_counted(number: int) -> str:
    return tr(Counted("{n} place", "{n} places", n=number)) if number else tr("Nothing was found.")


def where(passage: Passage | Reference) -> str:
    """Its document's title, and its page where there are pages."""
    if passage.page is None:
        return passage.title
    return tr("{title} · page {page}", title=passage.title, page=passage.page)


def look(entry: Entry, words: str) -> EntryLook:
    """A document, or a passage in which `words` were found."""
    if isinstance(entry, Document):
        return EntryLook(entry.title, (about(entry), "", ""), icon_of(entry.kind), entry.progress)
    return EntryLook(where(entry), snippet(entry, words))


def snippet(passage: Passage, words: str) -> tuple[str, str, str]:
    """A line of the passage before, in and after the first of the words that stands in it."""
    text = " ".join(passage.text.split())
    found = _asked(words).search(text) if words.strip() else None
    if found is None:
        return text[: 4 * AROUND], "", ""
    start = max(0, found.start() - AROUND)
    # Begin with a whole word; in Chinese there are no blanks to look for.
    if start and (space := text.find(" ", start - 1, start + AROUND // 2)) >= 0:
        start = space + 1
    before = ("… " if start else "") + text[start : found.start()]
    return before, found.group(), text[found.end() : found.end() + 4 * AROUND]


@lru_cache(maxsize=4)
def _asked(words: str) -> re.Pattern[str]:
    """Any of the words, the longest first: it tells most. Endings may differ."""
    found = sorted({re.escape(word[: max(4, len(word) - 2)]) for word in _WORD.findall(words)}, key=len)
    return re.compile(rf"\b(?:{'|'.join(reversed(found))})\w*" if found else r"(?!)", re.IGNORECASE)


def progress_words(progress: ImportProgress) -> str:
    if progress.step == "reading":
        return (
            tr("Reading {done} of {total}", done=progress.done, total=progress.total)
            if progress.total
            else tr("Reading …")
        )
    return tr("Keeping {done} of {total} passages", done=progress.done, total=progress.total)


def outcome_words(progress: ImportProgress) -> str:
    """What became of an import that ended well."""
    title = short(progress.document.title) if progress.document is not None else ""
    match progress.outcome:
        case "already here":
            return tr("“{title}” is in the library already.", title=title)
        case "updated":
            return tr("“{title}” had changed, and was read anew.", title=title)
        case _:
            return tr("“{title}” is in the library.", title=title)
