"""Questions about the texts beside this file, what answers them; and talk that asks for nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tutor.library import markdown, passages
from tutor.library.documents import Document, NewDocument
from tutor.library.index_words import split
from tutor.library.language import guess
from tutor.records.documents import Documents

HERE = Path(__file__).parent
TEXTS = sorted((HERE / "texts").glob("*.md"))


@dataclass(frozen=True, slots=True)
class Question:
    words: str
    document: str
    heading: str


def questions() -> list[Question]:
    lines = (HERE / "questions.tsv").read_text("utf-8").splitlines()
    return [Question(*line.split("\t")) for line in lines]


def chat() -> list[str]:
    return (HERE / "chat.txt").read_text("utf-8").splitlines()


def keep(documents: Documents, title: str, text: str, learner: int | None = None) -> Document:
    """Keep Markdown without a child process."""
    blocks = [b for b in markdown.read(text).blocks if b.text]
    language = guess(text)
    cut = list(passages.cut(blocks, lambda passage: split(passage, language)))
    digest = passages.text_hash(blocks)
    new = NewDocument(title, "markdown", "", digest, digest, language, 0, len(text))
    number = documents.begin(learner, new).result()
    documents.append(number, cut).result()
    return documents.finish(number).result()


def keep_texts(documents: Documents) -> Sequence[Document]:
    return [keep(documents, path.stem, path.read_text("utf-8")) for path in TEXTS]
