"""What people wrote of is proposed as an interest of theirs, and counts once confirmed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from crm.book.book import Book
from crm.book.results import InterestView
from crm.rules.filters import Filter
from crm.rules.gate import Verdict
from crm.rules.history import BoundaryKind
from crm.rules.interaction import Direction, Kind
from crm.store import proposals
from tests.book.conftest import Hands
from tests.book.test_importing import IDA, PER, ZOE, bring, done, operations
from tests.book.test_importing_people import LIU_1, LIU_2
from tests.readers import exports as e
from tests.readers.exports import at

RUST = [
    e.Message("a", IDA, (ZOE,), at("2024-05-01 10:00"), "Do you write rust as well?"),
    e.Message("a", IDA, (ZOE,), at("2025-06-02 10:00"), "Rust again, all week. And you?"),
    e.Message("a", IDA, (ZOE,), at("2025-07-03 10:00"), "Shall we trust the tide tables?"),
    e.Message("b", ZOE, (PER,), at("2025-07-04 10:00"), "Rust is what I care for, and you?"),
]
STORY = e.Story(ZOE, [IDA, PER], RUST)


def theirs(book: Book, who: str) -> list[tuple[str, bool, date, str]]:
    known = book.show(who).interests
    return [(one.name, one.confirmed, one.since_on, one.evidence) for one in known]


def mine(book: Book, name: str) -> InterestView:
    (found,) = [one for one in book.my_interests() if one.name == name]
    return found


def is_shared(verdict: Verdict) -> bool:
    """Whether the gate's fifth line, that it matters to them, holds."""
    (check,) = [check for check in verdict.checks if check.number == 5]
    return check.passed


PROPOSED = ("rust", False, date(2025, 6, 2), "“Rust again, all week. And you?” (2 Jun 2025)")


def test_an_import_proposes_my_interests_from_their_words(book: Book, tmp_path: Path) -> None:
    book.add_interests(None, ["rust"])
    bring(book, tmp_path, STORY)
    assert theirs(book, "Ida") == [PROPOSED]
    assert theirs(book, "Per") == []
    assert book.check().damage == ()


def test_a_new_interest_of_mine_is_proposed_from_what_is_in_the_book(
    book: Book, tmp_path: Path
) -> None:
    bring(book, tmp_path, STORY)
    assert theirs(book, "Ida") == []
    (found,) = book.add_interests(None, ["#rust"])
    assert found.perhaps_shared_with == ((book.show("Ida").uid, "Ida Moen"),)
    assert theirs(book, "Ida") == [PROPOSED]
    assert book.check().damage == ()


def test_an_interest_of_theirs_is_proposed_to_nobody(book: Book, tmp_path: Path) -> None:
    bring(book, tmp_path, STORY)
    book.add_interests("Per", ["rust"])
    assert theirs(book, "Ida") == []


def test_a_second_import_proposes_nothing_new(book: Book, tmp_path: Path, path: Path) -> None:
    book.add_interests(None, ["rust"])
    bring(book, tmp_path, STORY)
    before = operations(path)
    assert done(bring(book, tmp_path, STORY)) == (0, 0, 2, 0, 4, 0)
    assert operations(path) == before
    assert theirs(book, "Ida") == [PROPOSED]


def test_a_proposal_that_was_taken_off_is_not_made_again(book: Book, tmp_path: Path) -> None:
    book.add_interests(None, ["rust"])
    bring(book, tmp_path, STORY)
    book.remove_interests("Ida", ["rust"])
    again = e.Message("a", IDA, (ZOE,), at("2025-09-01 10:00"), "Rust, rust, rust: and you?")
    bring(book, tmp_path, e.Story(ZOE, [IDA, PER], [*RUST, again]))
    book.add_interests(None, ["rust"])
    assert theirs(book, "Ida") == []
    assert mine(book, "rust").perhaps_shared_with == ()


def test_who_is_not_to_be_contacted_is_left_alone(book: Book, tmp_path: Path) -> None:
    bring(book, tmp_path, STORY)
    line = book.bound("Ida", BoundaryKind.NO_CONTACT, reason="she said so")
    book.add_interests(None, ["rust"])
    bring(book, tmp_path, STORY)
    assert theirs(book, "Ida") == []
    book.lift_boundary("Ida", line.uid, why="she wrote again")
    bring(book, tmp_path, STORY)
    assert theirs(book, "Ida") == [PROPOSED]
    book.bound("Ida", BoundaryKind.NO_CONTACT, reason="she said so again")
    assert mine(book, "rust").perhaps_shared_with == ()


def test_a_proposal_counts_for_nothing_until_it_is_confirmed(
    book: Book, tmp_path: Path, hands: Hands
) -> None:
    book.add_interests(None, ["rust"])
    book.add_offering("Rust course", interests=["rust"], stood_since_on=date(2025, 1, 1))
    bring(book, tmp_path, STORY)
    (proposed,) = book.show("Ida").interests
    assert not proposed.shared
    assert not is_shared(book.verdict("Ida", "Rust course").verdict)
    assert book.contacts(Filter(words="rust"))[1] == 0

    today = hands.pass_days(3)
    (confirmed,) = book.add_interests("Ida", ["rust"])
    assert (confirmed.shared, confirmed.confirmed, confirmed.since_on) == (True, True, today)
    assert confirmed.evidence == PROPOSED[3]
    assert is_shared(book.verdict("Ida", "Rust course").verdict)
    assert [line.name for line in book.contacts(Filter(words="rust"))[0]] == ["Ida Moen"]
    assert mine(book, "rust").perhaps_shared_with == ()
    assert book.check().damage == ()


def test_what_is_on_their_list_already_stays_as_it_is(book: Book, tmp_path: Path) -> None:
    bring(book, tmp_path, STORY)
    book.add_interests("Ida", ["rust"])
    before = theirs(book, "Ida")
    book.add_interests(None, ["rust"])
    assert theirs(book, "Ida") == before == [("rust", True, date(2026, 3, 2), "")]


@pytest.mark.parametrize(
    ("direction", "depth", "others", "proposed"),
    [
        (Direction.IN, 1, 0, True),
        (Direction.MUTUAL, 2, 3, True),
        (Direction.OUT, 1, 0, False),
        (Direction.IN, 0, 0, False),
        (Direction.IN, 1, 4, False),
    ],
)
def test_only_what_they_or_both_of_you_said_in_a_small_circle_proposes(
    book: Book, direction: Direction, depth: int, others: int, proposed: bool
) -> None:
    names = [f"Guest {number}" for number in range(1 + others)]
    for name in names:
        book.add_contact(name)
    kind = Kind.CALL if direction is Direction.MUTUAL else Kind.MESSAGE
    book.record_interaction(names, kind, direction=direction, depth=depth, note="on rust")
    book.add_interests(None, ["rust"])
    for name in names:
        assert bool(theirs(book, name)) is proposed


def test_a_pitch_proposes_nothing(book: Book, tmp_path: Path) -> None:
    pitch = (
        "Hi Zoe, we offer rust trainings at 50% off for teams like yours. Book a free demo call "
        "this week: https://calendly.com/example and let me know when you are available!"
    )
    bring(book, tmp_path, e.Story(ZOE, [IDA], [e.Message("a", IDA, (ZOE,), RUST[0].at, pitch)]))
    assert book.search_interactions("rust")[0].pitch
    book.add_interests(None, ["rust"])
    assert theirs(book, "Ida") == []


def test_only_the_newest_messages_are_read(
    book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(proposals, "MOST_READ", 2)
    oldest = e.Message("c", PER, (ZOE,), at("2023-01-01 10:00"), "What is rust like, Zoe?")
    bring(book, tmp_path, e.Story(ZOE, [IDA, PER], [*RUST, oldest]))
    for _ in range(2):
        book.add_interests(None, ["rust"])
        assert (len(theirs(book, "Ida")), theirs(book, "Per")) == (1, [])


def test_an_interest_is_data_to_the_search(book: Book, tmp_path: Path) -> None:
    bring(book, tmp_path, STORY)
    hostile = ['"', "rust OR tide", "ru*", "++", "NEAR(rust tide)", "note : rust", "🦀"]
    book.add_interests(None, hostile)
    assert theirs(book, "Ida") == []


def test_a_proposal_keeps_nobody_from_being_joined(book: Book, tmp_path: Path) -> None:
    book.add_interests(None, ["rust"])
    said = e.Message("a", LIU_2, (ZOE,), at("2021-05-01 10:00"), "Do you write rust?")
    story = e.Story(ZOE, [LIU_1, LIU_2], [said])
    bring(book, tmp_path, story, "2020")
    assert mine(book, "rust").perhaps_shared_with != ()
    lines = {line.connected_on: line.uid for line in book.contacts()[0]}
    book.note(lines[LIU_2.connected_on], "likes boats")
    bring(book, tmp_path, story, "2024")
    assert book.contacts()[1] == 2
    ((uid, _name),) = mine(book, "rust").perhaps_shared_with
    assert book.show(uid).connected_on == LIU_2.connected_on
    assert book.check().damage == ()
