"""The command line: no command opens the window; talk and doctor work without one.

Nothing heavy is imported before it is known what is wanted: `tutor --help` answers at once.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tutor.settings import Settings

OK, FAILED, BAD_INPUT, STOPPED = 0, 1, 2, 130

_EXAMPLES = """examples:
  tutor                                       open the window
  tutor --hands-free                          open it and listen at once
  tutor talk --input question.wav --output reply.wav --report report.json
  tutor bench turns --speech recordings       measure how it takes turns, in real time
  tutor doctor                                what is there, what is missing, what to do
"""


def run(arguments: Sequence[str]) -> int:
    """The exit code: 0, or 2 for bad input and missing parts, or 130 when stopped by hand."""
    wanted = _parser().parse_args(arguments)
    from tutor.errors import TutorError

    try:
        match wanted.command:
            case "talk":
                return _talk(wanted.input, wanted.output, wanted.report)
            case "bench":
                return _bench(wanted)
            case "doctor":
                return _doctor(as_json=wanted.json)
            case _:
                return _window(hands_free=wanted.hands_free)
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
    _add_bench(commands.add_parser("bench", help="measure the program with its real engines"))
    doctor = commands.add_parser("doctor", help="say what is there, what is missing, and what to do")
    doctor.add_argument("--json", action="store_true", help="the same for programs")
    return parser


def _add_bench(bench: argparse.ArgumentParser) -> None:
    turns = bench.add_subparsers(dest="what", metavar="what", required=True).add_parser(
        "turns",
        help="waiting, cut-offs and interruptions",
        description="Speaks to the program in real time and measures how it takes turns. "
        "Without recordings the starter voice speaks.",
    )
    turns.add_argument("--speech", type=Path, metavar="FOLDER", help="recordings, one sentence a file")
    turns.add_argument("--turns", type=int, metavar="N", help="at most so many turns")
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
    turns.add_argument(
        "--json", type=Path, metavar="FILE", help="where every turn and the summary are written"
    )


class _Version(argparse.Action):
    def __init__(self, option_strings: Sequence[str], dest: str) -> None:
        super().__init__(option_strings, dest, nargs=0, help="print the version")

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import version

        print(f"tutor {version('voice-tutor')}")
        parser.exit()


def _load_settings() -> Settings:
    from tutor.settings import default_path, load

    loaded = load(default_path())
    for notice in loaded.notices:
        print(f"tutor: {notice}", file=sys.stderr)
    return loaded.settings


def _talk(inputs: Sequence[Path], output: Path, report: Path | None) -> int:
    import asyncio

    from tutor.talk import check_writable, read_lines, talk, write_report

    settings = _load_settings()
    lines = read_lines(inputs, settings.longest_turn_s)
    for path in (output, report):
        if path is not None:
            check_writable(path)
    held = asyncio.run(talk(settings, lines, output, lambda text: print(text, flush=True)))
    if report is not None:
        write_report(held.report, report)
        print(f"The report is in {report}.")
    print(f"The tutor's speech is in {output}.")
    return BAD_INPUT if held.faulty else OK


def _bench(wanted: argparse.Namespace) -> int:
    import asyncio

    from tutor.bench.material import read_folder
    from tutor.bench.session import Wanted, bench
    from tutor.bench.table import table
    from tutor.errors import SettingsError
    from tutor.listening.silero import Silero
    from tutor.talk import check_writable, write_report

    if wanted.turns is not None and wanted.turns < 1:
        raise SettingsError("There is nothing to measure without turns.", "Give --turns 1 or more.")
    if wanted.barge_ins < 0 or not 0.0 <= wanted.loopback_minutes <= 600.0:
        raise SettingsError("That is no number of trials.", "Give 0 or more.")
    settings = _load_settings()
    folder = None
    if wanted.speech is not None:
        folder = read_folder(wanted.speech, settings.longest_turn_s, Silero())
        if folder.left_out:
            print(f"{len(folder.left_out)} recordings are left out: it is not clear where they end.")
    if wanted.json is not None:
        check_writable(wanted.json)
    plan = Wanted(folder, wanted.turns, wanted.barge_ins, wanted.loopback_minutes, wanted.long)
    report = asyncio.run(bench(settings, plan, lambda text: print(text, flush=True)))
    print(f"\n{table(report)}")
    if wanted.json is not None:
        write_report(report, wanted.json)
        print(f"\nThe report is in {wanted.json}.")
    return OK


def _doctor(*, as_json: bool) -> int:
    from tutor import doctor

    found = doctor.examine(_load_settings())
    print(doctor.as_json(found) if as_json else doctor.as_text(found))
    return OK


def _window(*, hands_free: bool) -> int:
    from tutor.doctor import has_display

    if not has_display():
        return _talk_on_sample()
    from tutor.desktop import run_window

    return run_window(hands_free=hands_free, announce=lambda line: print(line, flush=True))


def _talk_on_sample() -> int:
    """No display: show what the program does on a recording, so that nobody wonders whether it works."""
    from tutor.app import asset
    from tutor.settings import data_folder

    folder = data_folder()
    folder.mkdir(parents=True, exist_ok=True)
    print("There is no display here for the window; this is a conversation on a sample recording instead.")
    return _talk([asset("sample.wav")], folder / "reply.wav", folder / "report.json")
