"""An interest is found in words as whole words, and shown with a short quote."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.rules.mention import MOST_EVIDENCE, mention

ON = date(2026, 3, 3)


@pytest.mark.parametrize(
    ("words", "interest"),
    [
        ("I write Rust all day", "rust"),
        ("RUST, of course", "rust"),
        ("do you know #rust?", "Rust"),
        ("all about old\n  boats here", "old boats"),
        ("the Old-Boats club", "old boats"),
        ("data mesh again", "data-mesh"),
        ("Café de Łódź", "cafe de lodz"),
        ("we moved to C++ then", "c++"),
        ("our team likes #go", "go"),
        ("it is GO for me", "go"),
        ("AI, again", "ai"),
    ],
)
def test_a_whole_word_names_an_interest(words: str, interest: str) -> None:
    assert mention(words, interest, ON) == f"“{' '.join(words.split())}” (3 Mar 2026)"


@pytest.mark.parametrize(
    ("words", "interest"),
    [
        ("you can trust me", "rust"),
        ("a rusty hull", "rust"),
        ("old, but no boats", "old boats"),
        ("Go home, let us go", "go"),
        ("my #golang notes", "go"),
        ("C++ only", "c"),
        ("nothing at all", "rust"),
        ("", "rust"),
    ],
)
def test_a_part_of_a_word_and_a_common_short_one_name_nothing(words: str, interest: str) -> None:
    assert mention(words, interest, ON) == ""


def test_a_long_message_is_cut_around_the_word_at_words() -> None:
    words = "tide tables " * 20 + "and then Rust, which I love " + "every day " * 20
    assert mention(words, "rust", ON) == (
        "“…tables tide tables and then Rust, which I love every day every day every day"
        " every day every day every…” (3 Mar 2026)"
    )


@given(st.text(max_size=300), st.text(max_size=300), st.dates())
def test_the_evidence_is_short_and_holds_the_word(before: str, after: str, on: date) -> None:
    evidence = mention(f"{before} tiller {after}", "Tiller", on)
    assert len(evidence) <= MOST_EVIDENCE
    assert "tiller" in evidence.casefold()
    assert evidence.endswith(f"{on.year})")


@given(st.text(max_size=40), st.text(min_size=1, max_size=10), st.dates())
def test_whatever_is_asked_for_is_no_pattern(text: str, interest: str, on: date) -> None:
    assert len(mention(text, interest, on)) <= MOST_EVIDENCE
