"""What the context of words adds to their findings."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.rules.interaction import Direction, Stage
from crm.rules.pitch import Context, Reading, judge_text, template_key

ASK = "Could we have a quick call next week? I would like to hear about the new harbour."
QUIET = "Your talk on the tides made me look at the harbour with other eyes. Thank you for it."
LONG = "We walked along the river at dusk, and there the herons stood that you told me of. "


def codes(text: str, context: Context) -> set[str]:
    without = {finding.code for finding in judge_text(text).findings}
    return {finding.code for finding in judge_text(text, context).findings} - without


@pytest.mark.parametrize(
    "context",
    [Context(is_first=True), Context(is_invitation=True), Context(stage=Stage.STRANGER)],
)
def test_an_ask_in_the_first_words_is_pointed_at(context: Context) -> None:
    assert codes(ASK, context) == {"first_ask"}
    assert codes(QUIET, context) == set()


def test_an_ask_after_a_gift_is_worse_than_a_first_one() -> None:
    assert codes(ASK, Context(gave_lately=True, is_first=True)) == {"after_give"}
    assert codes(QUIET, Context(gave_lately=True)) == set()


def test_words_that_name_nothing_of_theirs_are_told_so_where_it_matters() -> None:
    facts = ("Kestrel Labs", "sailing")
    assert codes(QUIET, Context(is_first=True, facts=facts)) == {"no_fact"}
    assert codes(QUIET, Context(facts=facts)) == set()
    assert codes(ASK, Context(facts=facts)) == {"no_fact"}
    assert codes(QUIET, Context(is_first=True, facts=("the tides", *facts))) == set()
    named = judge_text(QUIET, Context(facts=("Tides", "harbour", "harbour", "rust"))).named
    assert named == ("Tides", "harbour")


def test_their_own_words_are_not_blamed_for_what_ours_lack() -> None:
    context = Context(direction=Direction.IN, is_first=True, facts=("sailing",), before=(QUIET,))
    assert codes(QUIET, context) == set()
    assert codes(ASK, context) == {"first_ask"}


def test_a_stranger_reads_less_than_a_friend() -> None:
    text = LONG * 9
    assert codes(text, Context(is_first=True)) == {"long"}
    assert codes(text, Context(stage=Stage.TRUSTED)) == set()
    assert codes(LONG * 40, Context(stage=Stage.TRUSTED)) == {"long"}


def test_the_same_words_again_are_noticed_with_names_swapped() -> None:
    to_ana, to_tom = f"Hi Ana, {LONG}", f"Hi Tom, {LONG}"
    assert codes(to_tom, Context(before=(to_tom,))) == {"again"}
    assert codes(to_tom, Context(sent=(to_ana,))) == {"again_to_others"}
    assert codes(to_tom, Context(sent=(template_key(to_ana),))) == {"again_to_others"}
    assert codes(to_tom, Context(sent=(to_ana, f"Hi Bo, {LONG}"))) == {"many"}
    assert codes(to_tom, Context(sent=(QUIET, "Thanks!"))) == set()


def test_a_text_that_went_to_many_others_is_judged_like_one_known_to() -> None:
    others = tuple(f"Hi {name}, {ASK}" for name in ("Ana", "Bo"))
    judged = judge_text(f"Hi Tom, {ASK}", Context(sent=others))
    assert judged.reading is judge_text(ASK, Context(sent_to_many=True)).reading is Reading.PITCH


@pytest.mark.parametrize("greeted", ["Hi Tom,", "Dear Tom!", "hello Tom -"])
def test_a_swapped_name_is_pointed_at(greeted: str) -> None:
    text = f"{greeted} {QUIET}"
    found = judge_text(text, Context(name="Ana Berg")).findings
    assert [(f.code, text[f.start : f.end]) for f in found] == [("wrong_name", "Tom")]


@pytest.mark.parametrize(
    ("greeted", "name"),
    [
        ("Hi Ana,", "Ana Berg"),
        ("Hi Rob,", "Robert Lee"),
        ("Hi Berg,", "Ana Berg"),
        ("Hi again,", "Ana"),
        ("Hi Team,", "Ana"),
        ("Dear ANA!", "Ána"),
        ("Hi Tom,", ""),
        ("Hi from Lisbon,", "Ana"),
    ],
)
def test_a_name_that_may_be_theirs_is_not(greeted: str, name: str) -> None:
    assert codes(f"{greeted} {QUIET}", Context(name=name)) == set()


CONTEXTS = st.builds(
    Context,
    direction=st.sampled_from([None, *Direction]),
    stage=st.sampled_from([None, *Stage]),
    is_first=st.booleans(),
    is_invitation=st.booleans(),
    sent_to_many=st.booleans(),
    gave_lately=st.booleans(),
    name=st.sampled_from(["", "Ana", "李明", "[x]"]),
    facts=st.lists(st.text(max_size=8) | st.sampled_from(["call", "go"]), max_size=3).map(tuple),
    before=st.lists(st.sampled_from([ASK, QUIET, LONG * 2]), max_size=2).map(tuple),
    sent=st.lists(st.sampled_from([ASK, QUIET, LONG * 2]), max_size=3).map(tuple),
)


@given(st.sampled_from([ASK, QUIET, LONG * 9, "", " \n"]) | st.text(max_size=99), CONTEXTS)
def test_context_adds_findings_and_takes_none_away(text: str, context: Context) -> None:
    bare = judge_text(text, Context(sent_to_many=context.is_mass(text)))
    judged = judge_text(text, context)
    assert set(bare.findings) <= set(judged.findings)
    for finding in judged.findings:
        assert 0 <= finding.start < finding.end <= len(text)


def test_who_asked_for_it_may_be_told_more() -> None:
    offer = (
        "Ana, after our talk about rust on the boat I thought of you: I run a small rust course "
        "in spring. If you like there is a seat for you, and if not that is perfectly fine."
    )
    assert judge_text(offer, Context(asked=True)).score < judge_text(offer).score
    assert judge_text(offer, Context(asked=True)).reading is Reading.PERSONAL
