"""What may be corrected, and what stands."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from crm.rules.correction import KEPT, Correction, correct, objection
from crm.rules.gate import judge
from crm.rules.gate.offers import no_days, offer_days
from crm.rules.interaction import CATALOGUE, Direction, Give, Interaction, Kind
from crm.rules.policy import DEFAULT
from crm.rules.standing import standing_on
from tests.rules.open_gate import FRIEND, TODAY, WORKSHOP

DAY = date(2024, 3, 1)


def event(kind: Kind, **facts: object) -> Interaction:
    usual = CATALOGUE[kind]
    made = Interaction(
        "one", kind, usual.direction, usual.depth, DAY, datetime(2024, 3, 1, 12, tzinfo=UTC),
        gave=usual.give,
    )  # fmt: skip
    return made._replace(**facts)  # type: ignore[arg-type]  # names of its own fields


def why(one: Interaction, *, permit: bool = False, **wanted: object) -> str:
    after = correct(one, Correction(**wanted), Give.NONE, names_offering=False)  # type: ignore[arg-type]
    return objection(one, after, stands_behind_permit=permit)


@pytest.mark.parametrize("kind", sorted(KEPT))
def test_what_the_gate_reads_stays_what_it_was(kind: Kind) -> None:
    one = event(kind)
    other = Kind.THANKS if one.direction is Direction.IN else Kind.MESSAGE
    assert "cannot become something else" in why(one, kind=other)
    assert ("its day stays" if kind is Kind.REQUEST else "never an earlier") in why(
        one, on=DAY - timedelta(days=1)
    )
    assert bool(why(one, on=DAY + timedelta(days=1))) == (kind is Kind.REQUEST)
    assert why(one, note="other words") == ""


@pytest.mark.parametrize(
    "one",
    [
        event(Kind.ASK, asks=True),
        event(Kind.QUESTION, direction=Direction.IN, wants_reply=True),
    ],
    ids=["ask", "question"],
)
def test_an_ask_and_an_open_question_stand(one: Interaction) -> None:
    assert why(one, kind=Kind.MESSAGE)
    assert why(one, on=DAY - timedelta(days=1))
    assert why(one, depth=0)
    assert why(one, depth=2) == ""


def test_a_question_that_was_settled_is_like_anything_else() -> None:
    one = event(Kind.QUESTION, direction=Direction.IN, wants_reply=True, closed=True)
    assert why(one, kind=Kind.MESSAGE, on=DAY - timedelta(days=9)) == ""


@pytest.mark.parametrize("kind", [Kind.REQUEST, Kind.PREMATURE_PITCH])
def test_nothing_becomes_what_opens_the_gate_or_is_confessed(kind: Kind) -> None:
    assert why(event(Kind.MESSAGE), kind=kind, direction=CATALOGUE[kind].direction)


def test_what_an_offer_was_begun_on_keeps_all_but_its_words() -> None:
    one = event(Kind.INSIGHT)
    assert why(one, permit=True, depth=2)
    assert why(one, permit=True, on=DAY - timedelta(days=2))
    assert why(one, permit=True, note="other words") == ""


def test_a_kind_has_its_directions() -> None:
    assert why(event(Kind.MESSAGE), kind=Kind.COFFEE, direction=Direction.OUT) == (
        "A coffee is mutual, not out."
    )


def test_what_is_as_usual_follows_the_kind() -> None:
    after = correct(
        event(Kind.MESSAGE), Correction(kind=Kind.HELP), Give.WHOLE, names_offering=False
    )
    assert (after.depth, after.gave, after.direction) == (2, Give.WHOLE, Direction.OUT)
    deep = event(Kind.MESSAGE, depth=3)
    assert correct(deep, Correction(kind=Kind.HELP), Give.WHOLE, names_offering=False).depth == 3
    met = correct(event(Kind.MESSAGE), Correction(kind=Kind.CALL), Give.NONE, names_offering=False)
    assert met.direction is Direction.MUTUAL


def test_words_about_what_you_offer_make_no_gift() -> None:
    one = event(Kind.INSIGHT, note="on tides")
    selling = Correction(note="my workshop")
    assert correct(one, selling, Give.WHOLE, names_offering=True).gave is Give.NONE
    assert correct(one, Correction(depth=2), Give.WHOLE, names_offering=True).gave is Give.WHOLE


CORRECTIONS = st.builds(
    Correction,
    kind=st.none() | st.sampled_from(Kind),
    direction=st.none() | st.sampled_from(Direction),
    depth=st.none() | st.integers(0, 3),
    on=st.none() | st.dates(TODAY - timedelta(days=400), TODAY),
    gave=st.none() | st.sampled_from(Give),
)
AGAINST = st.builds(
    lambda kind, age, asks: event(
        kind,
        on=TODAY - timedelta(days=age),
        asks=asks or kind is Kind.ASK,
        wants_reply=kind is Kind.QUESTION,
        direction=Direction.IN if kind is Kind.QUESTION else CATALOGUE[kind].direction,
    ),
    st.sampled_from([Kind.NO, Kind.STOP, Kind.PREMATURE_PITCH, Kind.ASK, Kind.QUESTION]),
    st.integers(0, 200),
    st.booleans(),
)


@given(AGAINST, CORRECTIONS)
def test_no_correction_of_what_stands_against_an_offer_opens_the_gate(
    one: Interaction, wanted: Correction
) -> None:
    after = correct(one, wanted, Give.NONE, names_offering=False)
    assume(not objection(one, after, stands_behind_permit=False))
    changed = one._replace(
        kind=after.kind, direction=after.direction, depth=after.depth, on=after.on,
        gave=after.gave,
    )  # fmt: skip
    before = replace(FRIEND, interactions=(*FRIEND.interactions, one))
    later = replace(FRIEND, interactions=(*FRIEND.interactions, changed))
    verdicts = [
        judge(standing_on(found, TODAY, DEFAULT), found, WORKSHOP, TODAY, DEFAULT)
        for found in (before, later)
    ]
    assert verdicts[0].open or not verdicts[1].open
    for days in (offer_days, lambda found: no_days(found, TODAY, DEFAULT)):
        assert max(days(later), default=DAY) >= max(days(before), default=DAY)
