from __future__ import annotations

import pytest

from tests.library import files
from tutor.library import passages
from tutor.library.contract import Block
from tutor.library.index_words import question, split
from tutor.library.language import guess


def test_a_text_is_cut_into_passages_without_a_gap() -> None:
    text = files.prose(3000)
    blocks = [Block(paragraph, page) for page, paragraph in enumerate(text.split("\n\n"), start=1)]
    cut = list(passages.cut(blocks))
    assert "".join("".join(one.text for one in cut).split()) == "".join(text.split())
    assert [one.place for one in cut] == list(range(len(cut)))
    assert all(passages.word_count(one.text) <= passages.MOST for one in cut)
    assert sum(passages.word_count(one.text) >= 100 for one in cut) > 0.8 * len(cut)
    assert all(one.text.endswith(".") for one in cut)
    starts = [one.page for one in cut]
    assert starts == sorted(starts, key=lambda page: page or 0)


def test_a_section_stands_alone_when_it_is_long_enough() -> None:
    long, short = "word " * 60 + "end.", "Hardly anything."
    blocks = [Block("A", heading=True), Block(long), Block("B", heading=True), Block(short)]
    blocks += [Block("C", heading=True), Block(long)]
    first, second = passages.cut(blocks)
    assert (first.heading, second.heading) == ("A", "B")
    assert second.text.startswith("Hardly anything.\n\nC\n\nword")


@pytest.mark.parametrize(
    "text", ["a" * 50_000, "。" * 50_000, "ab. " * 20_000, "word " * 20_000, "茶" * 20_000]
)
def test_no_passage_is_longer_than_a_minute_whatever_comes(text: str) -> None:
    cut = list(passages.cut([Block(text.strip())]))
    assert max(len(one.text) for one in cut) <= passages.MOST * 16
    assert "".join("".join(one.text for one in cut).split()) == "".join(text.split())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was late. Nobody came!", ["It was late.", "Nobody came!"]),
        ("Mr. Hill met Dr. Moll, e.g. here. He left.", ["Mr. Hill met Dr. Moll, e.g. here.", "He left."]),
        ("“Is it?” she said. “Yes.” He went.", ["“Is it?” she said.", "“Yes.”", "He went."]),
        ("茶很香。他喝了。真的？", ["茶很香。", "他喝了。", "真的？"]),
        ("no end", ["no end"]),
    ],
)  # fmt: skip
def test_sentences(text: str, expected: list[str]) -> None:
    assert passages.sentences(text) == expected


def test_characters_that_show_nothing_or_turn_a_line_are_gone() -> None:
    assert passages.tidy("a\x00b\u202ec\u2066d \ud800 \n\n e\u00adf") == "a bcd ? ef"
    assert passages.tidy_title("x" * 300) == "x" * 199 + "…"


def test_the_same_words_have_the_same_hash_however_they_are_broken() -> None:
    one = passages.text_hash([Block("It was late.  Nobody\ncame.")])
    assert one == passages.text_hash(
        [Block("A heading", heading=True), Block("it was late."), Block("Nobody came.")]
    )
    assert one != passages.text_hash([Block("It was late. Everybody came.")])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It was a very old house, and there was nobody in it, but everyone knew about the garden."),
        ("de", "Es war ein sehr altes Haus, und es war niemand darin, aber alle kannten den Garten."),
        (
            "fr",
            "C'était une très vieille maison et il n'y avait personne dedans, mais tous la connaissaient.",
        ),
        ("es", "Era una casa muy vieja y no había nadie dentro, pero todos conocían el jardín de la casa."),
        ("pt", "Era uma casa muito velha e não havia ninguém lá dentro, mas todos conheciam o jardim."),
        ("nl", "Het was een heel oud huis en er was niemand in, maar iedereen kende de tuin van het huis."),
        ("pl", "To był bardzo stary dom i nikogo w nim nie było, ale wszyscy znali jego ogród."),
        ("ru", "Это был очень старый дом, и в нём никого не было, но все знали его сад."),
        ("uk", "Це був дуже старий будинок, і в ньому нікого не було, але всі знали його сад."),
        ("ja", "それはとても古い家で、中には誰もいなかったが、みんなその庭を知っていた。"),
        ("zh", "那是一座很老的房子，里面没有人，但是大家都知道那个花园。"),
        ("ko", "그것은 아주 오래된 집이었고 안에는 아무도 없었지만 모두가 그 정원을 알고 있었다."),
        ("th", "มันเป็นบ้านเก่ามากและไม่มีใครอยู่ข้างใน แต่ทุกคนรู้จักสวนของบ้าน"),
        ("ar", "كان بيتا قديما جدا ولم يكن فيه أحد ولكن الجميع كانوا يعرفون الحديقة"),
        ("el", "Ήταν ένα πολύ παλιό σπίτι και δεν υπήρχε κανείς μέσα."),
    ],
)
def test_the_language_is_told_by_the_words(language: str, text: str) -> None:
    assert guess(text, declared="en", likely="en") == language


def test_a_text_that_tells_nothing_is_in_the_likely_language() -> None:
    assert guess("12 : 30", likely="de") == "de"
    assert guess("Xyzzy plugh frotz gnusto rezrov blorb", declared="", likely="it") == "it"


@pytest.mark.parametrize(
    ("language", "text", "asked"),
    [
        ("en", "The keepers' lighthouses burned.", "who kept the burning lighthouse"),
        ("de", "Die Köhler schliefen auf Hockern.", "auf einem Hocker"),
        ("fr", "On boit l’eau des fontaines.", "une fontaine"),
        ("ru", "Старые дома горели ночью.", "старый дом"),
        ("zh", "茶马古道经过雪山", "雪山在哪里"),
        ("ja", "古い灯台の守り人", "灯台"),
        ("ko", "오래된 등대에서 살았다", "등대는 어디에"),
        ("tr", "Fenerlerin bekçisi", "fener"),
    ],
)
def test_a_question_finds_other_forms_of_its_words(language: str, text: str, asked: str) -> None:
    held = set(split(text, language).split())
    assert any(term.text in held for term in question(asked, language))


def test_common_words_ask_for_nothing() -> None:
    assert question("what do you think about it", "en") == ()
    assert question("", "en") == ()
    assert [term.text for term in question("light", "en", typing=True)] == ["light"]
    assert question("light", "en", typing=True)[0].open
    assert not question("light ", "en", typing=True)[0].open


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("a\u202eb\u2066c\u200bd\u2060e\ufefff\u00adg", "abcdefg"),
        ("\x1b[31mred\x9b0m \x00end\u2028next", "[31mred 0m end next"),
        ("ﬁle oﬃce ﬂow", "file office flow"),
        ("x" + "\u0301\u0302\u0303" + "\u0304" * 500 + " a\u0301", "x\u0301\u0302\u0303 \u00e1"),
        ("\U000e0049\U000e0067hidden", "hidden"),
        ("می\u200cخواهم 👩\u200d🚀", "می\u200cخواهم 👩\u200d🚀"),
        ("half \ud83d a pair", "half ? a pair"),
    ],
)
def test_marks_that_nobody_sees_or_that_draw_over_others_are_gone(written: str, kept: str) -> None:
    assert passages.tidy(written) == kept
