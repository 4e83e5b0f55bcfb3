"""What the end of a line may be the beginning of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.rules.completion import rest_of, unfinished


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("coffee with an", ["with an", "an"]),
        ("coffee with ana lo", ["ana lo", "lo"]),
        ("coffee with Ana and Be", ["and Be", "Be"]),
        ("An", ["An"]),
        ("met @An", ["met @An", "An"]),
        ("coffee with ana about #ru", ["ru"]),
        ("coffee with a", ["with a"]),
        ("coffee wi", []),
        ("about the cl", []),
        ("coffee with ana ", []),
        ("#", []),
        ("", []),
    ],
)
def test_only_names_and_interests_are_completed(text: str, words: list[str]) -> None:
    assert [part.words for part in unfinished(text)] == words
    assert all(part.is_interest == ("#" in text) for part in unfinished(text))


@pytest.mark.parametrize(
    ("typed", "whole", "rest"),
    [
        ("an", "Ana Lopes", "a Lopes"),
        ("ines", "Inês Sá", " Sá"),
        ("Łó", "łódź", "dź"),
        ("Ana Lopes", "Ana Lopes", ""),
        ("bo", "Ana", ""),
    ],
)
def test_the_rest_keeps_what_was_typed(typed: str, whole: str, rest: str) -> None:
    assert rest_of(typed, whole) == rest


@given(st.text(max_size=300))
def test_any_text_may_be_typed(text: str) -> None:
    for part in unfinished(text):
        assert part.words
        assert text.endswith(part.words)
