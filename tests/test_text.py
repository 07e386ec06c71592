"""Texts keep what they were made of."""

from __future__ import annotations

import pickle

from tutor.errors import DeviceMissing
from tutor.text import Counted, Text, Verbatim, all_of, as_text, listed, one_of, sentences


def test_a_text_is_its_sentence_and_keeps_its_template() -> None:
    text = Text("{name} has {free:.1f} GB free.", name="USB", free=2.04)
    assert text == "USB has 2.0 GB free."
    assert text.template == "{name} has {free:.1f} GB free."
    assert Text("What {is} here?") == "What {is} here?"


def test_a_counted_text_is_worded_by_its_number() -> None:
    assert [Counted("{n} card", "{n} cards", n=n) for n in (0, 1, 2)] == ["0 cards", "1 card", "2 cards"]


def test_texts_survive_pickling_in_an_error() -> None:
    error = DeviceMissing(
        Text("{name} is gone.", name="USB"), Counted("Wait {n} day.", "Wait {n} days.", n=2)
    )
    again = pickle.loads(pickle.dumps(error))
    assert str(again) == "USB is gone. Wait 2 days."
    assert again.message.template == "{name} is gone."
    assert (again.remedy.one, again.remedy.template) == ("Wait {n} day.", "Wait {n} days.")


def test_lists_as_people_write_them() -> None:
    assert all_of(["a", "b", "c"]) == "a, b and c"
    assert one_of(["a", "b"]) == "a or b"
    assert (listed(["a", "b"]), listed([]), all_of([]), one_of(["a"])) == ("a, b", "", "", "a")
    assert sentences("One.", "", "Two.") == "One. Two."
    assert sentences() == ""


def test_a_plain_literal_becomes_a_text_once() -> None:
    text = Text("{n} left", n=1)
    assert as_text(text) is text
    assert as_text("Left").template == "Left"


def test_a_name_that_is_the_same_everywhere_stays_out_of_the_templates() -> None:
    assert as_text(Verbatim("Deutsch")).template == "{name}"
    assert as_text(Verbatim("Deutsch")) == "Deutsch"
