"""What is said about words: each thing once, the most useful first, and never too much."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crm.rules.interaction import Direction, Stage
from crm.rules.invitation import Fact, FactKind
from crm.rules.pitch import Context
from crm.rules.promise import speaks_of
from crm.rules.remark import MOST_TOLD, Remark, told
from crm.rules.wording import Brief, review

BEES = Fact(FactKind.INTEREST, "bees")
POST = Fact(FactKind.NEWS, "Why I stopped weighing my hives by hand")
INVITING = Brief(
    Context(Direction.OUT, Stage.STRANGER, is_first=True, is_invitation=True, name="Tomás Quirós"),
    limit=200,
    facts=(BEES, POST),
)


def reasons(words: str, brief: Brief) -> list[str]:
    return [one.reason for one in review(words, brief).advice]


def test_what_is_said_twice_is_one_remark_with_both_places() -> None:
    words = "Hi Tomás, I'd love to connect and expand my network."
    [only] = review(words, INVITING).advice
    assert [words[start:end] for start, end in only.places] == [
        "love to connect", "expand my network",
    ]  # fmt: skip
    assert only.reason == "Could be sent to anyone: it says no true thing about them."
    assert only.instead == (
        "Say one thing that you know: “Why I stopped weighing my hives by hand” or #bees."
    )


def test_a_stop_comes_before_a_warning_and_three_are_enough() -> None:
    words = (
        "I came across your profile and was impressed. We help builders. Book a free demo: "
        "https://example.org/demo. Let's connect and explore synergies! Limited places."
    )
    found = review(words, INVITING)
    assert len(found.advice) == MOST_TOLD < len(found.all_advice)
    severities = [one.severity for one in found.all_advice]
    assert severities == sorted(severities, reverse=True)
    assert len({one.reason for one in found.all_advice}) == len(severities)


def test_a_swapped_name_is_told_first() -> None:
    words = "Hi Robert, we help builders. Book a free demo: https://example.org/demo, explore!"
    assert reasons(words, INVITING)[0] == "Greets somebody else."


def test_of_two_remarks_about_one_place_the_graver_is_told() -> None:
    words = "Tomás, I like bees as you do. Let us explore synergies between us and you."
    found = reasons(words, INVITING)
    assert any(reason.startswith("Polite words") for reason in found)
    assert "Asks for something before anything was said between you." not in found


def test_who_knows_that_these_are_the_first_words_says_it_better() -> None:
    words = "Tomás, bees! Could we have a quick call about them next week, if you like?"
    found = reasons(words, INVITING)
    assert "Asks for something before anything was said between you." in found
    assert "Asks for their time." not in found


def test_followed_advice_is_silent() -> None:
    words = "Your post on weighing hives made me laugh, Tomás. What does a hive do unweighed?"
    assert reasons(words, INVITING) == []


def test_your_talk_with_one_word_of_it_is_a_true_thing_and_a_name_is_none() -> None:
    met = Fact(FactKind.MET, "met tomás at her talk about bees in the harbour")
    brief = Brief(INVITING.context, facts=(met,))
    assert reasons("Hi Tomás, great talk yesterday!", brief) != []
    assert reasons("Hi Tomás, your talk yesterday was great!", brief) != []
    assert reasons("Hi Tomás, your talk on the harbour was great!", brief) == []


remarks = st.builds(Remark, st.text(min_size=1, max_size=9), st.text(max_size=9), st.integers(1, 3))


@given(st.lists(remarks, max_size=6))
def test_no_remark_is_lost(given: list[Remark]) -> None:
    assert sorted(one.severity for one in told((), given)) == sorted(r.severity for r in given)


def test_words_speak_of_what_was_promised() -> None:
    assert speaks_of("Ines, as promised: the fares.", "the list of old fares")
    assert speaks_of("Here is the list of fares from 1987 on.", "the list of old fares")
    assert speaks_of("The drawings are in the post.", "the drawings")
    assert not speaks_of("How is the ferry? I made a list.", "the list of old fares")
    assert not speaks_of("Anything", "")
