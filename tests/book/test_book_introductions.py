"""Two people who should meet, in the book: both asked, a no kept, boundaries looked at again."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from crm.book.book import Book
from crm.book.introduction_results import IntroductionView
from crm.errors import NotFound, NotUnderstood, Refused
from crm.rules.history import BoundaryKind
from crm.rules.interaction import Direction, Give, Kind
from crm.rules.introduction import State
from crm.rules.nudge import ObligationKind
from crm.rules.policy import DEFAULT
from crm.rules.signals import SignalKind
from crm.store import introductions

from .conftest import Hands

ANA, BEN, CY = "Ana Lopes", "Ben Okoro", "Cy Young"


@pytest.fixture
def people(book: Book, hands: Hands) -> Book:
    """Three friends: Ana looks for what Ben does for fun."""
    for name, company in ((ANA, "Northwind"), (BEN, "Contoso"), (CY, "Fabrikam")):
        book.add_contact(name, company=company, circle="close")
        book.record_interaction([name], Kind.COFFEE)
    book.add_interests(BEN, ["rust"])
    hands.pass_days(1)
    book.record_interaction([ANA], Kind.NEED, note="somebody who reviews Rust code")
    return book


@pytest.fixture
def begun(people: Book) -> IntroductionView:
    return people.begin_introduction(ANA, BEN, "he reviews Rust for fun")


def both_agree(book: Book, view: IntroductionView) -> None:
    for name in (ANA, BEN):
        book.ask_introduction(view.uid, name)
        book.agree_introduction(view.uid, name)


def test_the_book_proposes_who_should_meet(people: Book) -> None:
    (found,) = people.propose_introductions()
    assert (found.needing[1], found.helping[1], found.about) == (ANA, BEN, "rust")
    assert people.propose_introductions(BEN) == people.propose_introductions(ANA) == (found,)
    assert people.propose_introductions(CY) == ()


def test_the_list_is_told_a_few_for_each_need(people: Book, hands: Hands) -> None:
    for number in range(5):
        people.add_contact(f"Reviewer {number}")
        people.record_interaction([f"Reviewer {number}"], Kind.COFFEE)
        people.add_interests(f"Reviewer {number}", ["rust"])
    with people._store.read() as connection:
        ana = people._resolve(connection, ANA)
        ben = people._resolve(connection, BEN)
        found = introductions.meetings(connection, [ana, ben], hands.at.date(), DEFAULT)
    assert [meeting.need_on for meeting in found[ana]] == [hands.at.date()] * 3
    assert [(meeting.name, meeting.need_on) for meeting in found[ben]] == [(ANA, None)]


def test_a_proposal_brings_its_own_why(people: Book) -> None:
    assert "“somebody who reviews Rust code”" in people.begin_introduction(BEN, ANA).why
    with pytest.raises(NotUnderstood, match="Why should they meet"):
        people.begin_introduction(ANA, CY)


def test_what_was_begun_is_not_proposed_again(people: Book, begun: IntroductionView) -> None:
    assert people.propose_introductions() == ()
    with pytest.raises(Refused, match="on its way already"):
        people.begin_introduction(BEN, ANA, "once more")


def test_those_who_met_through_you_are_not_proposed(people: Book) -> None:
    people.record_interaction([ANA, BEN, CY], Kind.MEETING)
    assert people.propose_introductions() == ()


def test_it_takes_two_others(people: Book) -> None:
    with pytest.raises(NotUnderstood, match="one person"):
        people.begin_introduction(ANA, "Lopes", "why")
    with pytest.raises(NotUnderstood, match="That is you"):
        people.begin_introduction(ANA, "Zoe Tester", "why")


def test_asking_is_a_question_and_agreeing_an_answer(people: Book, begun: IntroductionView) -> None:
    asked = people.ask_introduction(begun.uid, BEN).logged
    agreed = people.agree_introduction(begun.uid, BEN).logged
    assert asked is not None
    assert agreed is not None
    assert (asked.interaction.kind, asked.interaction.direction) == (Kind.QUESTION, Direction.OUT)
    assert (agreed.interaction.kind, agreed.interaction.direction) == (Kind.ANSWER, Direction.IN)
    assert [i.contacts[0][1] for i in people.history(BEN, limit=2)] == [BEN, BEN]
    assert not people.history(BEN, limit=1)[0].wants_reply


def test_nobody_is_asked_twice(people: Book, begun: IntroductionView) -> None:
    people.ask_introduction(begun.uid, BEN)
    with pytest.raises(Refused, match="You asked Ben Okoro on 3 Mar 2026"):
        people.ask_introduction(begun.uid, BEN)


def test_it_is_made_only_when_both_agreed(people: Book, begun: IntroductionView) -> None:
    people.agree_introduction(begun.uid, ANA)
    with pytest.raises(Refused, match="Both have to agree first"):
        people.make_introduction(begun.uid)
    assert people.agree_introduction(begun.uid, BEN).introduction.state is State.AGREED


def test_making_it_is_one_give_to_both(people: Book, begun: IntroductionView) -> None:
    both_agree(people, begun)
    done = people.make_introduction(begun.uid[:8], "Ana, meet Ben")
    assert done.logged is not None
    happened = done.logged.interaction
    assert (happened.kind, happened.direction) == (Kind.INTRODUCTION, Direction.OUT)
    assert (happened.gave, happened.people, happened.note) == (Give.WHOLE, 3, "Ana, meet Ben")
    assert {name for _, name in happened.contacts} == {ANA, BEN}
    assert people.history(ANA, limit=1) == people.history(BEN, limit=1) == (happened,)
    assert done.introduction.state is State.MADE
    with pytest.raises(Refused, match="You introduced Ana Lopes and Ben Okoro on 3 Mar 2026"):
        people.begin_introduction(ANA, BEN, "again")
    assert people.check().damage == ()


def test_the_table_itself_lets_nobody_be_introduced_unasked(
    people: Book, path: Path, begun: IntroductionView
) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for made in ("made_on = '2026-03-03'", "made_on = '2026-03-03', first_agreed_on = '2026'"):
            with pytest.raises(sqlite3.IntegrityError, match="ck_introduction_agreed"):
                connection.execute(f"UPDATE introduction SET {made}")


def test_a_no_is_kept_for_good(people: Book, begun: IntroductionView, hands: Hands) -> None:
    both_agree(people, begun)
    done = people.decline_introduction(begun.uid, BEN, "no time\nbefore summer")
    assert done.introduction.dropped_why == "Ben Okoro would rather not: no time before summer"
    assert done.introduction.declined
    hands.pass_days(60)
    assert people.propose_introductions() == ()
    assert people.introductions() == ()
    for pair in ((ANA, BEN), (BEN, ANA)):
        with pytest.raises(Refused, match="would rather not"):
            people.begin_introduction(*pair, "once more")


def test_what_you_let_go_yourself_may_begin_again(people: Book, begun: IntroductionView) -> None:
    people.drop_introduction(begun.uid, "not now")
    assert people.propose_introductions() == ()
    with pytest.raises(Refused, match="let go"):
        people.ask_introduction(begun.uid, ANA)
    assert people.begin_introduction(ANA, BEN, "now").state is State.ASKING


def test_a_boundary_is_looked_at_again_at_every_step(people: Book, begun: IntroductionView) -> None:
    both_agree(people, begun)
    people.bound(BEN, BoundaryKind.NO_CONTACT)
    with pytest.raises(Refused, match="Ben Okoro is to be left alone"):
        people.make_introduction(begun.uid)
    assert people.introductions()[0].held_back == "Ben Okoro is to be left alone."
    with pytest.raises(Refused, match="left alone"):
        people.begin_introduction(CY, BEN, "why")


@pytest.mark.parametrize("step", ["ask_introduction", "agree_introduction"])
def test_nobody_is_asked_about_somebody_who_is_left_alone(
    people: Book, begun: IntroductionView, step: str
) -> None:
    people.record_interaction([BEN], Kind.STOP)
    with pytest.raises(Refused, match="Ben Okoro is to be left alone"):
        getattr(people, step)(begun.uid, ANA)


def test_who_mourns_is_not_drawn_in(people: Book, begun: IntroductionView, hands: Hands) -> None:
    both_agree(people, begun)
    people.notice(ANA, SignalKind.LOSS, "her father died")
    assert _owed(people) == {}
    with pytest.raises(Refused, match="had a loss"):
        people.make_introduction(begun.uid)
    hands.pass_days(31)
    assert people.make_introduction(begun.uid).introduction.state is State.MADE


def _owed(book: Book) -> dict[str, tuple[str, ...]]:
    """What is owed in introductions, by name."""
    with book._store.read() as connection:
        found = introductions.owed(connection, book._clock.today(), DEFAULT)
        assert all(o.kind is ObligationKind.INTRODUCTION for those in found.values() for o in those)
        names = {line.uid: line.name for line in book.contacts()[0]}
        uids = {book._resolve(connection, uid): name for uid, name in names.items()}
        return {uids[key]: tuple(o.text for o in those) for key, those in found.items()}


def test_both_wait_for_the_introduction_that_they_agreed_to(
    people: Book, begun: IntroductionView
) -> None:
    assert _owed(people) == {}
    both_agree(people, begun)
    assert _owed(people) == {
        ANA: ("introduce them to Ben Okoro: he reviews Rust for fun",),
        BEN: ("introduce them to Ana Lopes: he reviews Rust for fun",),
    }


def test_you_ask_how_it_went_after_two_weeks(
    people: Book, begun: IntroductionView, hands: Hands
) -> None:
    both_agree(people, begun)
    people.make_introduction(begun.uid)
    hands.pass_days(13)
    assert _owed(people) == {}
    hands.pass_days(1)
    assert _owed(people)[ANA] == ("ask how it went with Ben Okoro: he reviews Rust for fun",)
    assert people.follow_up_introduction(begun.uid).state is State.FOLLOWED_UP
    assert _owed(people) == {}
    assert people.introductions() == ()
    assert len(people.introductions(open_only=False)) == 1


def test_who_is_deleted_takes_the_introduction_along(people: Book, begun: IntroductionView) -> None:
    people.delete_contact(BEN)
    assert people.introductions(open_only=False) == ()
    assert people.check().damage == ()


def test_it_is_named_by_its_uid_and_the_side_by_a_name(
    people: Book, begun: IntroductionView
) -> None:
    people.add_contact("Ana Petrova", anyway=True)
    assert people.ask_introduction(begun.uid[:6], "ana").introduction.sides[0].asked_on
    with pytest.raises(NotUnderstood, match="neither of the two"):
        people.ask_introduction(begun.uid, CY)
    with pytest.raises(NotFound):
        people.ask_introduction("zz", ANA)
    with pytest.raises(NotFound):
        people.ask_introduction("", ANA)


def test_hostile_words_stay_words(people: Book) -> None:
    view = people.begin_introduction(ANA, CY, "\x1b[31mred\u202e\n%_' OR 1=1 --")
    assert view.why == "[31mred %_' OR 1=1 --"
    with pytest.raises(NotFound):
        people.ask_introduction("%", ANA)


def test_a_step_that_is_refused_writes_nothing(people: Book, begun: IntroductionView) -> None:
    before = people.history(ANA), people.introductions(open_only=False)
    with pytest.raises(Refused):
        people.make_introduction(begun.uid)
    with pytest.raises(NotUnderstood):
        people.agree_introduction(begun.uid, CY)
    assert (people.history(ANA), people.introductions(open_only=False)) == before
