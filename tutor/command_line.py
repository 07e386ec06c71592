"""What may be said on the command line, and what its help says."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

_EXAMPLES = """examples:
  tutor                                       open the window
  tutor --hands-free                          open it and listen at once
  tutor chapter.pdf notes.md                  open it and read these into the library
  tutor talk --input question.wav --output reply.wav --report report.json
  tutor bench --json before.json              measure a short talk, and keep the figures
  tutor bench --against before.json           the same after a change, compared as ratios
  tutor bench turns --speech recordings       measure how it takes turns, in real time
  tutor doctor                                what is there, what is missing, what to do
  tutor library add chapter.pdf               bring in a text to talk about; `library list` shows all
  tutor models list                           better models: what there are, and what suits this computer
  tutor models get whisper-base               fetch one; Ctrl+C stops, and the next time it goes on
"""


def parser() -> argparse.ArgumentParser:
    """Of all commands; it ends the program with 2 for what it does not know."""
    tutor = argparse.ArgumentParser(
        prog="tutor",
        description="A voice tutor for language learners, on your own computer, offline.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    tutor.add_argument("--version", action=_Version)
    tutor.add_argument(
        "--hands-free",
        action="store_true",
        help="listen as soon as everything is loaded, and print READY on a line of its own",
    )
    tutor.add_argument(
        "--self-test",
        nargs="*",
        metavar="STEP",
        help="try every part of the installed program once, and say what does not work; takes half a minute",
    )
    commands = tutor.add_subparsers(dest="command", metavar="command")
    talk = commands.add_parser(
        "talk",
        help="talk without a window, with recordings as the microphone",
        description="Plays recordings as a microphone in real time, one turn a file, and writes the replies.",
    )
    talk.add_argument(
        "--input", nargs="+", type=Path, required=True, metavar="FILE", help="WAV, FLAC, OGG or MP3 files"
    )
    talk.add_argument(
        "--output", type=Path, required=True, metavar="WAV", help="where the tutor's speech is written"
    )
    talk.add_argument("--report", type=Path, metavar="JSON", help="where words and timings are written")
    talk.add_argument(
        "--document",
        metavar="NAME",
        help="talk about this document of the library: its number, title or file",
    )
    _add_bench(commands.add_parser("bench", help="measure the program with its real engines"))
    doctor = commands.add_parser("doctor", help="say what is there, what is missing, and what to do")
    doctor.add_argument("--json", action="store_true", help="the same for programs")
    _add_library(commands.add_parser("library", help="add, list, search and remove documents to talk about"))
    _add_models(commands.add_parser("models", help="list, fetch, check and remove models"))
    return tutor


def _add_bench(bench: argparse.ArgumentParser) -> None:
    bench.description = (
        "Holds a short talk with the program in real time, always the same, and measures it as the latency "
        "panel does. `tutor bench turns` measures how it takes turns."
    )
    _add_bench_options(bench)
    kinds = bench.add_subparsers(dest="what", metavar="what")
    talk = kinds.add_parser(
        "talk",
        help="where the time goes in a short talk (what `tutor bench` alone does)",
        description="Holds a short talk with the program in real time and measures it as the latency panel "
        "does. The first turn, with cold engines, stands apart. Without recordings the starter voice speaks.",
    )
    _add_bench_options(talk, default=argparse.SUPPRESS)
    turns = kinds.add_parser(
        "turns",
        help="waiting, cut-offs and interruptions",
        description="Speaks to the program in real time and measures how it takes turns. "
        "Without recordings the starter voice speaks.",
    )
    _add_bench_options(turns, default=argparse.SUPPRESS)
    turns.add_argument(
        "--barge-ins",
        type=int,
        default=6,
        metavar="N",
        help="interruptions of the tutor (default 6, 0: none)",
    )
    turns.add_argument(
        "--loopback-minutes",
        type=float,
        default=1.0,
        metavar="M",
        help="how long the tutor speaks while the microphone hears it (default 1, 0: not at all)",
    )
    turns.add_argument("--long", action="store_true", help="also compare a turn after 5 and after 100 turns")
    lessons = kinds.add_parser(
        "lessons",
        help="how well the chat model keeps to each level",
        description="Holds scripted talks with the chat model, in text alone, and counts how many of its "
        "answers keep the level, and how long they are.",
    )
    lessons.add_argument("--talks", type=int, default=10, metavar="N", help="a level (default 10)")
    lessons.add_argument("--turns", type=int, default=40, metavar="N", help="a talk (default 40)")
    lessons.add_argument(
        "--level",
        action="append",
        choices=["A1", "A2", "B1", "B2", "C1", "C2"],
        help="one level instead of all; may be given several times",
    )
    lessons.add_argument("--json", type=Path, metavar="FILE", help="where every answer is written")
    library = kinds.add_parser(
        "library",
        help="how long a search in the learner's documents takes",
        description="Keeps made-up passages in a folder that is gone afterwards, and searches them by words, "
        "by vectors and by both. The learner's own documents are not touched.",
    )
    library.add_argument("--passages", type=int, default=10_000, metavar="N", help="(default 10000)")
    library.add_argument("--questions", type=int, default=200, metavar="N", help="(default 200)")
    library.add_argument("--seed", type=int, default=1, metavar="N", help="of the texts (default 1)")
    library.add_argument("--json", type=Path, metavar="FILE", help="where the figures are written")


def _add_bench_options(parser: argparse.ArgumentParser, default: str | None = None) -> None:
    """`default` keeps what was given before the word that says what to measure."""
    parser.add_argument(
        "--speech", type=Path, metavar="FOLDER", default=default, help="recordings, one sentence a file"
    )
    parser.add_argument(
        "--turns",
        type=int,
        metavar="N",
        default=default,
        help="at most so many turns (by default all recordings; 10 of a talk, 14 of turns, by the voice)",
    )
    parser.add_argument(
        "--json",
        type=Path,
        metavar="FILE",
        default=default,
        help="where every turn and the summary are written",
    )
    parser.add_argument(
        "--against",
        type=Path,
        metavar="FILE",
        default=default,
        help="compare with what --json wrote before, as ratios of medians",
    )


def _add_library(library: argparse.ArgumentParser) -> None:
    library.description = "Documents that the tutor knows and talks about. They stay on this computer."
    actions = library.add_subparsers(dest="action", metavar="action", required=True)
    add = actions.add_parser("add", help="bring in PDF, DOCX, EPUB, HTML, Markdown, subtitles, text")
    add.add_argument("files", nargs="+", type=Path, metavar="FILE")
    listing = actions.add_parser("list", help="every document, with its number")
    search = actions.add_parser("search", help="passages in which words stand; exit code 1 for none")
    search.add_argument("words", nargs="+", metavar="WORD")
    remove = actions.add_parser("remove", help="remove documents for good")
    remove.add_argument("names", nargs="+", metavar="NAME", help="number, title or file name")
    for action in (add, listing, search, remove):
        action.add_argument("--json", action="store_true", help="the same for programs")


def _add_models(models: argparse.ArgumentParser) -> None:
    actions = models.add_subparsers(dest="action", metavar="action", required=True)
    for name, keys, explanation in (
        ("list", None, "every model, where it is, and whether it suits this computer"),
        ("get", "+", "fetch models; what has arrived is kept when it stops"),
        ("verify", "*", "check every file (without keys: of every model that is here)"),
        ("remove", "+", "remove what the program has fetched"),
    ):
        action = actions.add_parser(name, help=explanation, description=explanation.capitalize() + ".")
        if keys is not None:
            action.add_argument("keys", nargs=keys, metavar="KEY", help="as in `tutor models list`")
        action.add_argument("--json", action="store_true", help="the same for programs")


class _Version(argparse.Action):
    def __init__(self, option_strings: Sequence[str], dest: str) -> None:
        super().__init__(option_strings, dest, nargs=0, help="print the version")

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import version

        sys.stdout.write(f"tutor {version('voice-tutor')}\n")
        parser.exit()
