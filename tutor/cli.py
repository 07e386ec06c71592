"""Does what the command line asks for: no command opens the window; talk and doctor work without one.

Nothing heavy is imported before it is known what is wanted: `tutor --help` answers at once.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from tutor.command_line import parser

if TYPE_CHECKING:
    from tutor.settings import Settings

OK, FAILED, BAD_INPUT, STOPPED = 0, 1, 2, 130


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
    wanted = parser().parse_args(words)
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


def _bench_library(wanted: argparse.Namespace) -> int:
    from tutor.bench import library
    from tutor.talk import check_writable, write_report

    plan = library.Plan(wanted.passages, wanted.questions, wanted.seed)
    library.check(plan)
    if wanted.json is not None:
        check_writable(wanted.json)
    report = library.bench(_load_settings(), plan, _out)
    _out(f"\n{library.table(report)}")
    if wanted.json is not None:
        write_report(report, wanted.json)
        _out(f"\nThe report is in {wanted.json}.")
    return OK


def _bench(wanted: argparse.Namespace) -> int:
    if wanted.what == "lessons":
        return _bench_lessons(wanted)
    if wanted.what == "library":
        return _bench_library(wanted)
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
