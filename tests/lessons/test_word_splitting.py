"""Words of many languages: sentences that learners meet, split by hand."""

from __future__ import annotations

import itertools
import math
import random

import pytest

from tutor.lessons.word_splitting import by_scripts, comparable, likeliest, spans, words

SENTENCES = [
    ("en", "Don't worry: it's 3.5 o'clock!", "Don't|worry|it's|3.5|o'clock"),
    ("en", "The teachers’ well-known “rule” – is it 1,000?", "The|teachers|well-known|rule|is|it|1,000"),
    ("de", "Die U-Bahn fährt um 8:30 Uhr.", "Die|U-Bahn|fährt|um|8:30|Uhr"),
    ("fr", "Qu’est-ce que c’est que l'eau ?", "Qu’|est|ce|que|c’|est|que|l'|eau"),
    ("fr", "Donne-le-moi aujourd'hui, peut-être.", "Donne|le|moi|aujourd'hui|peut-être"),
    ("fr", "Le journal d'aujourd'hui, quelqu'un l'a.", "Le|journal|d'|aujourd'hui|quelqu'un|l'|a"),
    ("it", "Un po' d'acqua dell'università.", "Un|po'|d'|acqua|dell'|università"),
    ("es", "¿Qué pasó? ¡Nada!", "Qué|pasó|Nada"),
    ("vi", "Tôi là học sinh.", "Tôi|là|học|sinh"),
    ("ar", "ذَهَبْتُ إلى السُّوقِ، أمس.", "ذَهَبْتُ|إلى|السُّوقِ|أمس"),
    ("he", 'שָׁלוֹם, הוא בצה"ל ובבית־ספר.', 'שָׁלוֹם|הוא|בצה"ל|ובבית|ספר'),
    ("fa", "می‌خواهم بروم.", "می‌خواهم|بروم"),
    ("hi", "मैं बाज़ार गया था।", "मैं|बाज़ार|गया|था"),
    ("ko", "저는 어제 시장에 갔어요.", "저는|어제|시장에|갔어요"),
    ("zh", "我昨天去市场买了很多苹果，还有iPhone手机。", "我|昨天|去|市场|买|了|很多|苹果|还有|iPhone|手机"),
    ("zh-CN", "他是我的老师。", "他|是|我|的|老师"),
    ("ja", "昨日は市場でりんごを買いました。", "昨日|は|市場|で|りんご|を|買い|まし|た"),
    ("th", "ฉันไปตลาดกับเพื่อน", "ฉัน|ไป|ตลาด|กับ|เพื่อน"),
    ("en", "", ""),
    ("en", " … — !", ""),
]


@pytest.mark.parametrize(("language", "text", "expected"), SENTENCES)
def test_sentences_fall_into_their_words(language: str, text: str, expected: str) -> None:
    assert words(text, language) == (expected.split("|") if expected else [])


def test_spans_lie_in_the_text_in_order_and_lose_no_letter() -> None:
    chance = random.Random(7)
    alphabet = "abcÉß' ’-.,:3٣我们りんご酒スマホไปมשָׁצ\"ل̃ـ\u200c\n"
    for language in ("en", "fr", "it", "zh", "ja", "th", "he", "ar", "xx"):
        for _ in range(200):
            text = "".join(chance.choices(alphabet, k=chance.randint(0, 30)))
            found = spans(text, language)
            assert all(0 <= start < end <= len(text) for start, end in found)
            assert all(one[1] <= other[0] for one, other in itertools.pairwise(found))
            inside = {place for start, end in found for place in range(start, end)}
            assert all(place in inside for place, letter in enumerate(text) if letter.isalnum())


def test_the_likeliest_way_wins_over_the_longest_word() -> None:
    known = {
        word: math.log(share)
        for word, share in {"研究": 1e-4, "研究生": 1e-6, "生命": 1e-4, "命": 1e-5}.items()
    }
    assert likeliest("研究生命", known) == [2, 2]


def test_a_foreign_name_that_no_list_has_stays_in_one_piece() -> None:
    assert likeliest("ヴォルデモー", {}) == [6]


def test_without_a_list_chinese_falls_into_characters_and_kana_into_runs() -> None:
    assert by_scripts("我去市场") == [1, 1, 1, 1]
    assert by_scripts("コーヒーを飲む") == [4, 1, 1, 1]


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("Don’t", "don't", "en"),
        ("ذَهَبْتُ", "ذهبت", "ar"),
        ("שָׁלוֹם", "שלום", "he"),
        ("Straße", "STRASSE", "de"),
        ("Ａ１", "a1", "ja"),
        ("IŞIK", "ışık", "tr"),
    ],
)
def test_spellings_that_nobody_need_tell_apart_compare_equal(one: str, other: str, language: str) -> None:
    assert comparable(one, language) == comparable(other, language)


def test_accents_that_make_another_word_are_kept() -> None:
    assert comparable("ou", "fr") != comparable("où", "fr")
    assert comparable("ano", "es") != comparable("año", "es")
