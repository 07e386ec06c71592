"""How long a search in the learner's documents takes: by words, by vectors, by both, among so many passages.

The texts are made here, of a language's words as often as they are used, and always the same. The vectors are
chance: what a search takes does not hang on what they mean. Making the question's vector is not measured.
"""

from __future__ import annotations

import random
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from tutor.bench.columns import aligned
from tutor.bench.report import head, this_machine
from tutor.bench.summary import Entry, percentiles
from tutor.errors import SettingsError
from tutor.library.documents import NewDocument, NewPassage
from tutor.library.embedding import Vectors
from tutor.library.index_words import split
from tutor.library.passages import AIM
from tutor.records.passage_search import Meaning
from tutor.records.records import Records
from tutor.records.vectors import Nearest
from tutor.settings import Settings
from tutor.text import Text

Tell = Callable[[str], None]

LANGUAGE = "en"
MODEL = "bench"
MOST_PASSAGES = 200_000
MOST_QUESTIONS = 10_000
FOUND = 3
"""Passages that a talk asks for."""
ASKED = (4, 14)
"""Words of a question: of a short one and of a long one."""
_A_DOCUMENT = 500
"""Passages."""
_TOGETHER = 200
_KNOWN = 30_000
"""Words of which the texts are made."""
WAYS = ("words", "vectors", "both")


@dataclass(frozen=True, slots=True)
class Plan:
    passages: int = 10_000
    questions: int = 200
    seed: int = 1
    dimensions: int = 768
    """Numbers of a vector: as many as the usual models give."""


def check(plan: Plan) -> None:
    """Raises SettingsError."""
    if not (0 < plan.passages <= MOST_PASSAGES and 1 < plan.questions <= MOST_QUESTIONS):
        raise SettingsError(
            "That is no number of passages or questions.",
            Text(
                "Give up to {most} passages, and from 2 to {n} questions.",
                most=MOST_PASSAGES,
                n=MOST_QUESTIONS,
            ),
        )


def bench(settings: Settings, plan: Plan, tell: Tell) -> Entry:
    """The report. What is made for it is gone afterwards."""
    machine = this_machine()
    chosen = random.Random(plan.seed)
    numbers = np.random.default_rng(plan.seed)
    with tempfile.TemporaryDirectory(prefix="tutor-bench-") as folder:
        records = Records(Path(folder))
        try:
            tell(f"Keeping {plan.passages} passages …")
            begun = time.perf_counter()
            texts = _keep(records, plan, chosen, numbers)
            keeping = time.perf_counter() - begun
            tell(f"Asking {plan.questions} questions in each way …")
            measured = _ask(records, plan, texts, chosen, numbers)
            size = sum(file.stat().st_size for file in Path(folder).iterdir() if file.is_file())
        finally:
            records.close()
    return head("library", {}, settings, machine) | {
        "plan": {"passages": plan.passages, "questions": plan.questions, "seed": plan.seed}
        | {"dimensions": plan.dimensions},
        "keeping_s": round(keeping, 2),
        "file_mb": round(size / 1e6, 1),
        "first_ms": {way: round(times[0][0], 2) for way, times in measured.items()},
        "wall_ms": {way: _figures(wall for wall, _ in times[1:]) for way, times in measured.items()},
        "cpu_ms": {way: _figures(cpu for _, cpu in times[1:]) for way, times in measured.items()},
    }


def _figures(times: Iterable[float]) -> Entry:
    return percentiles(times, (50, 95, 100))


def table(report: Entry) -> str:
    rows: list[tuple[str, ...]] = [("search by", "first", "p50", "p95", "longest", "p50 cpu", "p95 cpu")]
    for way in WAYS:
        wall, cpu = report["wall_ms"][way], report["cpu_ms"][way]
        figures = report["first_ms"][way], wall["p50"], wall["p95"], wall["p100"], cpu["p50"], cpu["p95"]
        rows.append((way, *(f"{figure:.1f} ms" for figure in figures)))
    plan, load = report["plan"], report["machine"]["load"]
    busy = "" if load is None else f", load {load}"
    cores = report["machine"]["cores"]
    title = f"{plan['passages']} passages, {plan['questions']} questions, {cores} cores{busy}"
    return f"{title}\n\n{aligned(rows)}"


def _keep(records: Records, plan: Plan, chosen: random.Random, numbers: np.random.Generator) -> list[str]:
    """Documents of these passages with their vectors; the texts."""
    texts: list[str] = []
    made = _passages(plan.passages, chosen)
    for start in range(0, plan.passages, _A_DOCUMENT):
        name = f"document {start // _A_DOCUMENT + 1}"
        new = NewDocument(name, "text", "", name, name, LANGUAGE, 0, 0)
        document = records.documents.begin(None, new).result()
        waiting = [next(made) for _ in range(min(_A_DOCUMENT, plan.passages - start))]
        for at in range(0, len(waiting), _TOGETHER):
            kept = [
                NewPassage(at + place, None, "", text, split(text, LANGUAGE))
                for place, text in enumerate(waiting[at : at + _TOGETHER])
            ]
            records.documents.append(document, kept).result()
        records.documents.finish(document).result()
        ids = [one.id for one in records.documents.passages(document).result()]
        records.documents.keep_vectors(MODEL, ids, _vectors(len(ids), plan, numbers)).result()
        texts += waiting
    return texts


def _passages(count: int, chosen: random.Random) -> Iterator[str]:
    from wordfreq import top_n_list

    known = top_n_list(LANGUAGE, _KNOWN, wordlist="small")
    total, weights = 0.0, []
    for rank in range(len(known)):
        total += 1 / (rank + 2)
        weights.append(total)
    for _ in range(count):
        yield " ".join(chosen.choices(known, cum_weights=weights, k=AIM))


def _vectors(count: int, plan: Plan, numbers: np.random.Generator) -> Vectors:
    made = numbers.standard_normal((count, plan.dimensions), np.float32)
    return np.asarray(made / np.linalg.norm(made, axis=1, keepdims=True), np.float32)


def _ask(
    records: Records, plan: Plan, texts: Sequence[str], chosen: random.Random, numbers: np.random.Generator
) -> dict[str, list[tuple[float, float]]]:
    """Wall and CPU time of each search in each way, in ms."""
    nearest = Nearest()
    everything = [document.id for document in records.documents.list().result()]
    measured: dict[str, list[tuple[float, float]]] = {way: [] for way in WAYS}
    for vector in _vectors(plan.questions, plan, numbers):
        said = chosen.choice(texts).split()
        words = " ".join(chosen.sample(said, chosen.randint(*ASKED)))
        by_meaning = partial(_near, nearest, vector, everything)
        for way, search in (
            ("words", partial(records.documents.search, words, None, FOUND)),
            ("vectors", partial(records.file.read, by_meaning)),
            ("both", partial(records.documents.search, words, None, FOUND, meaning=Meaning(MODEL, vector))),
        ):
            wall, cpu = time.perf_counter(), time.process_time()
            search().result()
            took = time.perf_counter() - wall, time.process_time() - cpu
            measured[way].append((took[0] * 1000, took[1] * 1000))
    return measured


def _near(
    nearest: Nearest, vector: Vectors, documents: Sequence[int], database: sqlite3.Connection
) -> list[Any]:
    return list(nearest.find(database, MODEL, vector, documents, FOUND))
