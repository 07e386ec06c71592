"""Errors cross from child processes and say what to do."""

from __future__ import annotations

import pickle

import pytest

from tutor import errors
from tutor.errors import TutorError, WayOut


def tree(kind: type[TutorError]) -> list[type[TutorError]]:
    return [kind, *(found for child in kind.__subclasses__() for found in tree(child))]


KINDS = [kind for kind in tree(TutorError) if kind.__module__ == errors.__name__]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_an_error_survives_the_way_to_another_process(kind: type[TutorError]) -> None:
    error = kind("It broke – «très» 😀.", "Mend it.")
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is kind
    assert (copy.message, copy.remedy, copy.category) == (error.message, error.remedy, error.category)
    assert str(copy) == "It broke – «très» 😀. Mend it."
    assert copy.args == error.args


def test_its_report_and_its_ways_out_go_with_it() -> None:
    error = TutorError("It broke.", "Mend it.", ways_out=(WayOut("ollama model", "tiny"),))
    error.report = "killed by signal 9"
    copy = pickle.loads(pickle.dumps(error))
    assert copy.ways_out == (WayOut("ollama model", "tiny"),)
    assert copy.report == "killed by signal 9"


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_error_is_drawn_in_the_tree_at_the_top(kind: type[TutorError]) -> None:
    assert errors.__doc__ is not None
    assert kind.__name__ in errors.__doc__
    assert kind.category in {"permanent", "transient"}


def test_without_a_remedy_nothing_trails() -> None:
    assert str(TutorError("It broke.", "")) == "It broke."
