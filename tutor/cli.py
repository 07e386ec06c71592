"""The command line: no command opens the window; talk and doctor work without one.

Nothing heavy is imported before it is known what is wanted: `tutor --help` answers at once.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from tutor.settings import Settings

OK, FAILED, BAD_INPUT, STOPPED = 0, 1, 2, 130

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


def run(arguments: Sequence[str]) -> int:
    """The exit code: 0, or 2 for bad input and missing parts, or 130 when stopped by hand."""
    try:
        return _obey(arguments)
    finally:
        try:
            if sys.stdout is not None:  # a window without a console has none
                sys.stdout.flush()
        except BrokenPipeError:
            _print_nowhere()


def _out(line: str) -> None:
    """Print at once. When nobody reads any more, the work goes on without words: it may write files."""
    try:
        print(line, flush=True)
    except BrokenPipeError:
        _print_nowhere()


def _print_nowhere() -> None:
    """The output was a pipe, and its reader has gone: `tutor models list | head -1`."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _obey(arguments: Sequence[str]) -> int:
    from tutor.errors import TutorError
    from tutor.library.given_files import told_apart

    words, files = told_apart(arguments)
    wanted = _parser().parse_args(words)
    try:
        if wanted.self_test is not None:
            return _self_test(wanted.self_test)
        match wanted.command:
            case "talk":
                return _talk(wanted.input, wanted.output, wanted.report, wanted.document)
            case "bench":
                return _bench(wanted)
            case "doctor":
                return _doctor(as_json=wanted.json)
            case "library":
                return _library(wanted)
            case "models":
                return _models(wanted)
            case _:
                return _window(files, hands_free=wanted.hands_free)
    except TutorError as error:
        print(f"tutor: {error.message}\n       {error.remedy}", file=sys.stderr)
        return BAD_INPUT
    except KeyboardInterrupt:
        return STOPPED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="tutor",
        description="A voice tutor for language learners, on your own computer, offline.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action=_Version)
    parser.add_argument(
        "--hands-free",
        action="store_true",
        help="listen as soon as everything is loaded, and print READY on a line of its own",
    )
    parser.add_argument(
        "--self-test",
        nargs="*",
        metavar="STEP",
        help="try every part of the installed program once, and say what does not work; takes half a minute",
    )
    commands = parser.add_subparsers(dest="command", metavar="command")
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
    return parser


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

        _out(f"tutor {version('voice-tutor')}")
        parser.exit()


def _load_settings() -> Settings:
    from tutor.settings_file import default_path, load

    loaded = load(default_path())
    for notice in loaded.notices:
        print(f"tutor: {notice}", file=sys.stderr)
    return loaded.settings


def _talk(inputs: Sequence[Path], output: Path, report: Path | None, document: str | None = None) -> int:
    import asyncio

    from tutor.talk import check_writable, read_lines, talk, write_report

    settings = _load_settings()
    lines = read_lines(inputs, settings.longest_turn_s)
    for path in (output, report):
        if path is not None:
            check_writable(path)
    held = asyncio.run(talk(settings, lines, output, _out, document))
    if report is not None:
        write_report(held.report, report)
        _out(f"The report is in {report}.")
    _out(f"The tutor's speech is in {output}.")
    return BAD_INPUT if held.faulty else OK


def _bench_lessons(wanted: argparse.Namespace) -> int:
    from tutor.bench import command
    from tutor.talk import check_writable, write_report

    if wanted.json is not None:
        check_writable(wanted.json)
    report = command.lessons(_load_settings(), wanted.talks, wanted.turns, wanted.level, _out)
    if wanted.json is not None:
        write_report(report, wanted.json)
        _out(f"\nThe report is in {wanted.json}.")
    return OK


def _bench(wanted: argparse.Namespace) -> int:
    if wanted.what == "lessons":
        return _bench_lessons(wanted)
    from tutor.bench import command
    from tutor.bench.session import Wanted
    from tutor.talk import check_writable, write_report

    kind: Literal["talk", "turns"] = "turns" if wanted.what == "turns" else "talk"
    plan = Wanted(turns=wanted.turns)
    if kind == "turns":
        plan = Wanted(None, wanted.turns, wanted.barge_ins, wanted.loopback_minutes, wanted.long)
    command.check(plan)
    before = command.kept(kind, wanted.against)
    settings = _load_settings()
    plan = command.with_recordings(plan, wanted.speech, settings, _out)
    if wanted.json is not None:
        check_writable(wanted.json)
    report = command.measure(kind, settings, plan, before, _out)
    if wanted.json is not None:
        write_report(report, wanted.json)
        _out(f"\nThe report is in {wanted.json}.")
    return OK


def _doctor(*, as_json: bool) -> int:
    from tutor import doctor

    found = doctor.examine(_load_settings())
    _out(doctor.as_json(found) if as_json else doctor.as_text(found))
    return OK


def _self_test(steps: Sequence[str]) -> int:
    from tutor import self_test

    return self_test.run(_out, steps)


def _library(wanted: argparse.Namespace) -> int:
    from tutor import library_command

    settings = _load_settings()
    match wanted.action:
        case "add":
            added = library_command.add(settings, wanted.files, _out, as_json=wanted.json)
            return OK if added else BAD_INPUT
        case "search":
            return OK if library_command.search(settings, wanted.words, _out, as_json=wanted.json) else FAILED
        case "remove":
            library_command.remove(settings, wanted.names, _out, as_json=wanted.json)
        case _:
            library_command.listing(settings, _out, as_json=wanted.json)
    return OK


def _models(wanted: argparse.Namespace) -> int:
    import json

    from tutor import models_command

    settings = _load_settings()

    match wanted.action:
        case "get":
            models_command.get(settings, wanted.keys, _out, as_json=wanted.json)
        case "verify":
            return OK if models_command.verify(settings, wanted.keys, _out, as_json=wanted.json) else FAILED
        case "remove":
            models_command.remove(settings, wanted.keys, _out, as_json=wanted.json)
        case _:
            listed = models_command.listing(settings)
            _out(json.dumps(listed, indent=2) if wanted.json else models_command.as_text(listed))
    return OK


def _window(names: Sequence[str], *, hands_free: bool) -> int:
    from tutor.doctor import has_display
    from tutor.errors import BadDocument
    from tutor.library.given_files import given

    files = given(names)
    if not has_display():
        if names:
            raise BadDocument(
                "There is no display here for the window, and so none for its library.",
                "Bring the files in with `tutor library add`.",
            )
        return _talk_on_sample()
    from tutor.desktop import run_window

    return run_window(hands_free=hands_free, announce=_out, files=files)


def _talk_on_sample() -> int:
    """No display: show what the program does on a recording, so that nobody wonders whether it works."""
    from tutor.folders import data_folder
    from tutor.installation import asset

    folder = data_folder()
    folder.mkdir(parents=True, exist_ok=True)
    _out("There is no display here for the window; this is a conversation on a sample recording instead.")
    return _talk([asset("sample.wav")], folder / "reply.wav", folder / "report.json")
