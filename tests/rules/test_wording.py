"""What words lack for what they are for: a length, something of theirs, an easy no."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.rules.interaction import Direction, Kind, Stage
from crm.rules.invitation import Fact, FactKind
from crm.rules.pitch import Context
from crm.rules.remark import Remark
from crm.rules.wording import Brief, has_easy_no, review

OFFER = Brief(theirs=("old boats",), offer=True)


def lacks(words: str, brief: Brief) -> list[str]:
    return [remark.reason for remark in review(words, brief).remarks]


@pytest.mark.parametrize(
    "words",
    [
        "If you like there is a seat for you, and if not that is perfectly fine.",
        "No is a fine answer.",
        "No pressure at all.",
        "Please don’t feel obliged to say yes.",
        "A plain no is as good as a yes.",
        "Either way I look forward to the boat.",
        "If you'd rather not, forget it.",
        "Feel free to say no.",
        "Only if you want to, of course.",
        "Would it help? If it isn't for you, all good.",
    ],
)
def test_a_way_out_is_seen(words: str) -> None:
    assert has_easy_no(words)


@pytest.mark.parametrize(
    "words",
    [
        "I think you will love it. When shall we begin?",
        "Let me know by Friday which date suits you.",
        "I have no doubt that this is for you.",
        "It costs 200 a seat, and there are few left.",
        "",
    ],
)
def test_without_one_it_is_not_seen(words: str) -> None:
    assert not has_easy_no(words)


def test_an_offer_without_an_easy_no_is_told_so() -> None:
    words = "Ana, since you caulk old boats: I show it on Saturday, there is a place for you."
    assert lacks(words, OFFER) == ["It has no easy way out."]
    assert lacks(words + " No is fine.", OFFER) == []
    assert lacks(words, Brief(theirs=("old boats",))) == []


def test_an_offer_that_names_nothing_of_theirs_is_told_so() -> None:
    assert lacks("There is a place for you, and no is fine.", OFFER) == [
        "It names nothing of theirs."
    ]


def test_a_length_is_counted_as_it_is_said_to_be() -> None:
    brief = Brief(limit=4, measure=lambda text: len(text.encode("utf-16-le")) // 2)
    assert lacks("four", brief) == []
    assert lacks("🚢🚢🚢", brief) == ["It has 6 characters; 4 fit."]
    assert review("🚢🚢", brief).length == 4


def test_a_question_after_words_in_vain_is_told() -> None:
    brief = Brief(in_vain=True)
    assert lacks("Did you get my mail?", brief) == [
        "It asks for an answer, and your last words got none."
    ]
    assert lacks("The piece on survey weights is out.", brief) == []
    assert lacks("Did you get my mail?", Brief()) == []


def test_no_words_lack_nothing_yet() -> None:
    assert lacks(" \n", OFFER) == []


@given(st.text(max_size=400))
def test_any_words_are_reviewed_and_each_remark_says_what_to_do(words: str) -> None:
    found = review(words, OFFER)
    assert found == review(words, OFFER)
    for remark in found.advice:
        assert remark.reason.endswith(".")
        assert remark.instead


KNOWN = Context(Direction.OUT, Stage.ENGAGED, name="Ana Lopes", facts=("keel", "harbour"))


@pytest.mark.parametrize("kind", [Kind.COMMENT, Kind.INSIGHT, Kind.INTRODUCTION])
def test_what_could_stand_anywhere_is_told_until_it_names_something(kind: Kind) -> None:
    brief = Brief(KNOWN, kind=kind)
    assert len(lacks("This was well worth my time today.", brief)) == 1
    assert lacks("The keel was well worth my time today.", brief) == []
    assert lacks("This was well worth my time today.", Brief(KNOWN, kind=Kind.MESSAGE)) == []


def test_a_congratulation_is_told_what_for() -> None:
    prize = Fact(FactKind.NEWS, "prize of the harbour")
    [remark] = review(
        "Congratulations, well done!", Brief(KNOWN, kind=Kind.CONGRATULATION, hints=(prize,))
    ).remarks
    assert remark.reason == "It does not say what for."
    assert remark.instead == "Name it. You know “prize of the harbour”."


def test_a_thank_you_after_an_acceptance_asks_one_thing() -> None:
    brief = Brief(KNOWN, is_welcome=True)
    assert lacks("Thank you for accepting, Ana!", brief) == [
        "It thanks them, and asks nothing about them."
    ]
    assert lacks("Thank you, Ana. What holds the keel?", brief) == []


def test_who_mourns_is_asked_nothing() -> None:
    brief = Brief(KNOWN, kind=Kind.CONDOLENCE)
    assert lacks("I am so sorry about your father. How are you?", brief) == [
        "It asks something of somebody who mourns."
    ]
    assert lacks("I am so sorry about your father. He taught me the knots.", brief) == []


def test_short_praise_is_told_that_it_holds_no_fact() -> None:
    assert lacks("Loved this, so insightful!", Brief(KNOWN)) == ["Praise without a fact."]
    assert lacks("Loved this.", Brief(KNOWN)) == []


def test_a_pitch_is_told_that_it_is_too_early_before_anything_else() -> None:
    early = Remark("It is too early.", "Ask how they are.", 3)
    brief = Brief(KNOWN, early=early)
    first = review("We help harbours. Book a free demo now, and save money.", brief).advice[0]
    assert (first.reason, first.instead) == (early.reason, early.instead)
    assert lacks("How is the keel?", brief) == []
