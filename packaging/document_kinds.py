"""The kinds of documents that the program opens, as each system is told of them.

voice-tutor.desktop, voice-tutor.metainfo.xml and voice-tutor.iss name the same ones, and a test sees that
they do. No system is asked to open them with this program by itself: it stands among those to choose from.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class DocumentKind:
    title: str
    suffixes: tuple[str, ...]
    mime: str
    """As shared-mime-info knows it; it lacks none of them."""
    uti: str = ""
    """Apple's name; empty where the system has none of its own and goes by the ending."""


KINDS = (
    DocumentKind("PDF document", (".pdf",), "application/pdf", "com.adobe.pdf"),
    DocumentKind(
        "Word document",
        (".docx",),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "org.openxmlformats.wordprocessingml.document",
    ),
    DocumentKind("EPUB book", (".epub",), "application/epub+zip", "org.idpf.epub-container"),
    DocumentKind("HTML page", (".html", ".htm"), "text/html", "public.html"),
    DocumentKind("XHTML page", (".xhtml",), "application/xhtml+xml", "public.xhtml"),
    DocumentKind("Markdown text", (".md", ".markdown"), "text/markdown"),
    DocumentKind("Plain text", (".txt",), "text/plain", "public.plain-text"),
    DocumentKind("SubRip subtitles", (".srt",), "application/x-subrip"),
    DocumentKind("WebVTT subtitles", (".vtt",), "text/vtt"),
)


def macos_types() -> list[dict[str, Any]]:
    """CFBundleDocumentTypes: it reads them, and never before the program that made them."""
    return [_macos_type(kind) for kind in KINDS]


def _macos_type(kind: DocumentKind) -> dict[str, Any]:
    known_by: dict[str, Any] = (
        {"LSItemContentTypes": [kind.uti]}
        if kind.uti
        else {"CFBundleTypeExtensions": [suffix.removeprefix(".") for suffix in kind.suffixes]}
    )
    return {
        "CFBundleTypeName": kind.title,
        "CFBundleTypeRole": "Viewer",
        "LSHandlerRank": "Alternate",
        **known_by,
    }
