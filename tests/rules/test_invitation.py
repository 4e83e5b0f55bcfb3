"""An invitation fits, and says one true thing about them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.rules.invitation import (
    LAPSED_AFTER_DAYS,
    WITHDRAW_AFTER_DAYS,
    Fact,
    FactKind,
    fact_in,
    has_lapsed,
    is_worth_withdrawing,
    length_of,
    what_to_say,
)
from crm.rules.wording import Brief, review

TODAY = date(2026, 3, 2)
BOATS = Fact(FactKind.INTEREST, "old boats")
POST = Fact(FactKind.NEWS, "On caulking a hull by hand")
PURPOSE = Fact(FactKind.PURPOSE, "We both restore old boats")
WORK = Fact(FactKind.WORK, "Northwind")
FACTS = (BOATS, POST, PURPOSE, WORK)


@pytest.mark.parametrize(
    ("words", "fact"),
    [
        ("Ana, I love old boats too.", BOATS),
        ("Your post on caulking by hand made me try it.", POST),
        ("I restore wooden boats in Porto.", PURPOSE),
        ("How does Northwind keep its planks dry in winter?", WORK),
        ("I came across your profile at Northwind and would love to connect.", None),
        ("I see you work at Northwind. Let's connect and expand our networks!", None),
        ("I'd love to add you to my professional network.", None),
        ("Great profile, impressive career! Would love to learn from your experience.", None),
        ("", None),
    ],
)
def test_a_fact_is_said_or_not(words: str, fact: Fact | None) -> None:
    assert fact_in(words, FACTS) == fact


def test_length_is_counted_as_a_form_counts_it() -> None:
    assert length_of("boat") == 4
    assert length_of("⛵") == 1
    assert length_of("😀") == 2
    assert length_of("👩‍🚀") == 5
    assert length_of("e\u0301") == 2


@given(st.text(max_size=60), st.text(max_size=60))
def test_lengths_add_up_and_are_never_below_the_letters(one: str, other: str) -> None:
    assert length_of(one) >= len(one)
    assert length_of(one + other) == length_of(one) + length_of(other)


@given(st.text(max_size=200), st.lists(st.text(max_size=40), max_size=4))
def test_any_words_and_any_facts_are_compared(words: str, facts: list[str]) -> None:
    told = tuple(Fact(kind, text) for kind in FactKind for text in facts)
    found = fact_in(words, told)
    assert found is None or found in told


def test_a_review_names_what_an_invitation_lacks() -> None:
    brief = Brief(limit=20, measure=length_of, facts=FACTS)
    reviewed = review("I'd love to connect with you.", brief)
    reasons = [remark.reason for remark in reviewed.remarks]
    assert reasons == ["It has 29 characters; 20 fit.", "It says no true thing about them."]
    assert "#old boats" in reviewed.remarks[1].instead
    assert review("I love old boats", brief).remarks == ()
    assert review("I love old boats", Brief()).remarks == ()
    assert "crm purpose" in what_to_say(())


def test_waiting_is_over_after_some_weeks() -> None:
    assert not is_worth_withdrawing(TODAY - timedelta(days=WITHDRAW_AFTER_DAYS - 1), TODAY)
    assert is_worth_withdrawing(TODAY - timedelta(days=WITHDRAW_AFTER_DAYS), TODAY)
    assert has_lapsed(TODAY - timedelta(days=LAPSED_AFTER_DAYS), TODAY)
