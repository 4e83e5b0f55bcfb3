from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.rules.text import clean, clean_line, fold

ANY_TEXT = st.text(st.characters())


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Łukasiewicz  É", "lukasiewicz e"),
        ("ÅNGSTRÖM", "angstrom"),
        ("Straße", "strasse"),
        ("İstanbul", "istanbul"),
        ("  a\t b\n", "a b"),
        ("李明", "李明"),
        ("Ли", "ли"),
        ("e\u0301", "e"),
        ("ﬁne", "fine"),
    ],
)
def test_folding_leaves_what_is_compared(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(ANY_TEXT)
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(ANY_TEXT)
def test_composed_and_decomposed_letters_fold_alike(text: str) -> None:
    assert fold(unicodedata.normalize("NFC", text)) == fold(unicodedata.normalize("NFD", text))


def test_cleaning_drops_what_could_act_and_keeps_what_is_written() -> None:
    assert clean("a\x00b\x1b[31m\u202ec\ud800d") == "ab[31mcd"
    assert clean("one\r\ntwo\rthree\tfour") == "one\ntwo\nthree\tfour"
    assert clean("👩\u200d💻 ❤\ufe0f") == "👩\u200d💻 ❤\ufe0f"
    assert clean_line("  Ana \n\n Sá\u200b ") == "Ana Sá"


@given(ANY_TEXT)
def test_clean_text_is_clean(text: str) -> None:
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    cleaned.encode()
    assert "\x1b" not in cleaned
    assert "\x00" not in cleaned


@given(ANY_TEXT)
def test_a_clean_line_is_one_line(text: str) -> None:
    line = clean_line(text)
    assert line == line.strip()
    assert len(line.splitlines()) <= 1
    assert clean_line(line) == line
