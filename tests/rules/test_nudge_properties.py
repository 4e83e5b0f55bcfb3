"""What holds for every list, whoever is in the book."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from crm.rules.history import BoundaryKind
from crm.rules.interaction import CATALOGUE, Kind, Stage
from crm.rules.nudge import (
    Candidate,
    Circle,
    HookKind,
    Nudge,
    ObligationKind,
    Shown,
    Slot,
    kept_off,
    make_list,
)
from crm.rules.nudge.apt import is_quiet
from crm.rules.nudge.eligible import again_on, rests_until
from crm.rules.nudge.occasion import live_obligations
from crm.rules.policy import DEFAULT
from crm.rules.text import clean, fold
from tests.rules.candidates import WEDNESDAY, books, people

DAYS = st.integers(0, 6).map(lambda n: WEDNESDAY + timedelta(days=n))
CAPACITIES = st.integers(0, 6)
NEVER = {Kind.ASK, Kind.PREMATURE_PITCH, Kind.REQUEST, Kind.NO, Kind.STOP}


@st.composite
def entries(draw: st.DrawFn) -> tuple[Shown, ...]:
    """What stands on the lists of these days already."""
    entry = st.builds(
        Shown,
        uid=st.integers(0, 20).map(lambda n: f"p{n:02}"),
        company=st.sampled_from(["", "Orla"]),
        slot=st.sampled_from(Slot),
        stage=st.sampled_from(Stage),
        on=DAYS,
    )
    return tuple(draw(st.lists(entry, max_size=4)))


def the_list(
    book: tuple[Candidate, ...], today: date, capacity: int, made: tuple[Shown, ...] = ()
) -> tuple[Nudge, ...]:
    return make_list(book, today, DEFAULT, capacity, made)


@given(books(), DAYS, CAPACITIES, entries(), st.randoms(use_true_random=False))
def test_equal_books_give_equal_lists_in_whatever_order(
    book: tuple[Candidate, ...],
    today: date,
    capacity: int,
    made: tuple[Shown, ...],
    random: Random,
) -> None:
    shuffled = tuple(random.sample(book, len(book)))
    reordered = tuple(random.sample(made, len(made)))
    assert the_list(shuffled, today, capacity, reordered) == the_list(book, today, capacity, made)


@given(books(), DAYS, CAPACITIES, entries())
def test_capacity_is_never_exceeded(
    book: tuple[Candidate, ...], today: date, capacity: int, made: tuple[Shown, ...]
) -> None:
    places = max(0, capacity - sum(entry.on == today for entry in made))
    assert len(the_list(book, today, capacity, made)) <= places


@given(books(), DAYS, CAPACITIES, entries())
def test_nobody_stands_twice_and_at_most_one_of_a_company_and_one_stranger(
    book: tuple[Candidate, ...], today: date, capacity: int, made: tuple[Shown, ...]
) -> None:
    added = the_list(book, today, capacity, made)
    stages = {person.uid: person.stage for person in book}
    before = [entry for entry in made if entry.on == today]
    for nudge in added:
        others = [other for other in added if other is not nudge]
        assert nudge.uid not in {o.uid for o in others} | {o.uid for o in before}
        company = fold(nudge.company)
        companies = {fold(o.company) for o in others} | {fold(o.company) for o in before}
        assert not company or company not in companies
        if stages[nudge.uid] is Stage.STRANGER:
            assert all(stages[other.uid] is not Stage.STRANGER for other in others)
            assert all(entry.stage is not Stage.STRANGER for entry in before)


@given(books(), DAYS, CAPACITIES, entries())
def test_nobody_is_listed_beyond_a_boundary_a_stop_a_snooze_a_rest_or_again_too_soon(
    book: tuple[Candidate, ...], today: date, capacity: int, made: tuple[Shown, ...]
) -> None:
    found = {person.uid: person for person in book}
    for nudge in the_list(book, today, capacity, made):
        person = found[nudge.uid]
        for boundary in person.boundaries:
            assert boundary.kind is not BoundaryKind.NO_CONTACT
            if boundary.kind is BoundaryKind.NOT_BEFORE:
                assert boundary.until_on is not None
                assert boundary.until_on <= today
        assert person.stopped_on is None
        assert person.snoozed_for is None
        assert person.snoozed_until_on is None or person.snoozed_until_on <= today
        if not live_obligations(person, today, DEFAULT):
            assert today >= again_on(person, DEFAULT)
            near = person.circle in {Circle.INNER, Circle.CLOSE}
            assert near or rests_until(person, today) is None
        assert nudge.slot is Slot.REVIVAL or not kept_off(person, today, DEFAULT)


@given(books(), DAYS, CAPACITIES)
def test_who_mourns_gets_a_condolence_or_an_answer_or_nothing(
    book: tuple[Candidate, ...], today: date, capacity: int
) -> None:
    found = {person.uid: person for person in book}
    for nudge in the_list(book, today, capacity):
        person = found[nudge.uid]
        losses = [h for h in person.hooks if h.kind is HookKind.LOSS]
        if any(0 <= (today - loss.on).days <= 30 for loss in losses):
            owed = live_obligations(person, today, DEFAULT)
            assert all(one.kind is ObligationKind.REPLY for one in owed)
            assert nudge.kind is Kind.CONDOLENCE or owed
            assert not nudge.insight_uid


@given(books(), DAYS, CAPACITIES)
def test_what_was_set_aside_as_the_wrong_idea_is_not_suggested(
    book: tuple[Candidate, ...], today: date, capacity: int
) -> None:
    found = {person.uid: person for person in book}
    for nudge in the_list(book, today, capacity):
        assert nudge.kind not in found[nudge.uid].refused


@given(books(), DAYS, CAPACITIES, entries())
def test_at_most_one_revival_a_week_over_the_whole_book(
    book: tuple[Candidate, ...], today: date, capacity: int, made: tuple[Shown, ...]
) -> None:
    added = the_list(book, today, capacity, made)
    revivals = sum(nudge.slot is Slot.REVIVAL for nudge in added)
    near = any(e.slot is Slot.REVIVAL and abs((today - e.on).days) < 7 for e in made)
    assert revivals <= (0 if near else 1)


@given(books(), DAYS, CAPACITIES)
def test_every_free_place_is_filled_while_anybody_of_another_company_may_come(
    book: tuple[Candidate, ...], today: date, capacity: int
) -> None:
    added = the_list(book, today, capacity)
    if len(added) < capacity:
        uids = {nudge.uid for nudge in added}
        companies = {fold(nudge.company) for nudge in added} - {""}
        for person in book:
            if person.uid not in uids and not kept_off(person, today, DEFAULT):
                assert fold(person.company) in companies or person.stage is Stage.STRANGER


@given(people("ana"), DAYS)
def test_every_nudge_says_why_with_what_and_what_to_do(person: Candidate, today: date) -> None:
    for nudge in the_list((person,), today, 1):
        for words in (nudge.why, nudge.material, nudge.next_step):
            assert words.strip()
            assert "\n" not in words
            assert clean(words) == words
        assert nudge.why.endswith(".")


@given(people("ana"), DAYS)
def test_a_nudge_never_asks_a_favour_offers_or_goes_ahead_of_the_stage(
    person: Candidate, today: date
) -> None:
    for nudge in the_list((person,), today, 1):
        touchpoint = CATALOGUE[nudge.kind]
        assert nudge.kind not in NEVER
        if nudge.kind is Kind.CONDOLENCE:
            assert person.stage > Stage.STRANGER
            continue
        assert touchpoint.apt_from is not None
        if not live_obligations(person, today, DEFAULT):
            assert touchpoint.apt_from <= person.stage
        if is_quiet(person, today):
            assert touchpoint.quiet or nudge.kind is Kind.INTRODUCTION


@given(people("ana"), DAYS)
def test_the_score_lies_between_nothing_and_one(person: Candidate, today: date) -> None:
    for nudge in the_list((person,), today, 1):
        assert 0 <= nudge.score.total <= 1
        assert all(0 <= term.value <= 1 for term in nudge.score.terms)
