"""Rules 8 and 9: the words of an offer, and how many there are."""

from __future__ import annotations

import pytest

from crm.rules.gate import Check, judge_words
from crm.rules.pitch import Context
from crm.rules.policy import DEFAULT

FACTS = ("rust", "Kestrel Labs", "Go", "C++", "李明", "Łódź", "night builds")

HONEST = (
    "Hi Ana, over coffee you said that the night builds keep failing. I have run a build "
    "workshop for a year now. If you like, I would gladly do it for your team; and if not, "
    "that is fine too.",
    "Ana, you asked how we cut our build times in Rust. I teach exactly that in a two-day "
    "workshop, it costs 900 euros. Tell me if that is of use to you; if not I will send you "
    "my notes anyway.",
    "Ana, our services are what you asked about in May: two days of Rust with your team. "
    "Say no if it does not fit.",
)
SALES = (
    "Hi Ana, I saw that you care about Rust. Our platform helps companies like Kestrel Labs "
    "boost productivity by 40%. Do you have 15 minutes this week for a quick call?",
    "I would love to offer you our services, rust included. We are the leading provider of "
    "solutions.",
    "Hi [First Name], I like what Kestrel Labs does with Rust, tell me more and I will help.",
)


def words(text: str, facts: tuple[str, ...] = FACTS) -> Check:
    return judge_words(text, Context(facts=facts), 0, DEFAULT)[0]


def naming(fact_in_text: str) -> str:
    return (
        f"Dear Ana, you told me in May that you care about {fact_in_text}, and so I thought of you."
    )


@pytest.mark.parametrize("text", HONEST)
def test_an_honest_personal_offer_passes(text: str) -> None:
    check = words(text)
    assert check.passed, check
    assert not check.next_step


@pytest.mark.parametrize("text", SALES)
def test_a_sales_pitch_is_refused_though_it_names_their_things(text: str) -> None:
    check = words(text)
    assert not check.passed
    assert check.next_step
    assert any(sentence.startswith("“") for sentence in check.evidence)


@pytest.mark.parametrize(
    "text", ["", "   ", "rust", "Guten Tag, ich biete Ihnen Rust an, wie besprochen."]
)
def test_words_that_cannot_be_judged_are_refused(text: str) -> None:
    check = words(text)
    assert not check.passed
    assert check.evidence[0].startswith("The check cannot read these words")


def test_words_that_sell_are_not_called_personal_in_the_same_breath() -> None:
    check = words("Ana, about rust: our product comes with a discount for you.", ("rust",))
    assert not check.passed
    assert not any(sentence.startswith("The words read as personal") for sentence in check.evidence)


def test_words_that_name_nothing_of_theirs_are_refused() -> None:
    for text in HONEST:
        assert words(text).passed
        check = words(text, ("sailing", ""))
        assert not check.passed
        assert check.next_step.startswith("Name something of theirs, such as “sailing”, and why")


@pytest.mark.parametrize(
    "said", ["RUST", "rust", "#rust", "Kestrel  labs", "Lodz", "c++", "GO", "#go", "李明"]
)
def test_a_fact_is_named_whatever_its_case_and_accents(said: str) -> None:
    assert words(naming(said)).passed


@pytest.mark.parametrize("said", ["rusty things", "trust", "Kestrel", "go", "going", "李"])
def test_a_part_of_a_word_names_nothing(said: str) -> None:
    assert not words(naming(said)).passed


def test_at_most_two_offers_a_week() -> None:
    text = HONEST[0]
    few = [
        judge_words(text, Context(facts=FACTS), already, DEFAULT)[1].passed for already in range(4)
    ]
    assert few == [True, True, False, False]
    assert not judge_words(text, Context(facts=FACTS), 1, DEFAULT.changed(gate_offers_a_week=1))[
        1
    ].passed
    refused = judge_words(text, Context(facts=FACTS), 2, DEFAULT)[1]
    assert refused.evidence == ("2 offers in the last seven days; at most 2.",)
    assert refused.next_step
