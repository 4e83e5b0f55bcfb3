"""Two names of one interest: resolved, merged, and never a way around the gate."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from crm.book.book import Book
from crm.errors import NotFound, NotUnderstood, Refused
from crm.rules.filters import Filter
from crm.rules.gate import Verdict
from crm.rules.interaction import Direction, Give, Kind, Stage
from crm.store import interest_merging
from tests.book.conftest import Hands
from tests.store.shelf import meddle

LONG_AGO = date(2025, 1, 1)


@pytest.fixture(autouse=True)
def _people(book: Book) -> None:
    for name in ("Ana Lopes", "Ben Okoro"):
        book.add_contact(name)


def names(book: Book, who: str | None) -> list[str]:
    known = book.my_interests() if who is None else book.show(who).interests
    return [one.name for one in known]


def coffees(book: Book, hands: Hands, who: str = "Ana") -> None:
    """Half a year of coffees with gifts, about nothing in particular."""
    for _ in range(6):
        book.record_interaction([who], Kind.COFFEE, gave=Give.WHOLE)
        hands.pass_days(14)


def passes(verdict: Verdict, number: int) -> bool:
    (found,) = [check for check in verdict.checks if check.number == number]
    return found.passed


def test_a_shipped_alias_is_resolved_when_an_interest_is_written(book: Book) -> None:
    book.add_interests(None, ["#K8s", "kubernetes"])
    book.record_interaction(["Ana"], Kind.COFFEE, interests=["k8s", "old boats"])
    assert names(book, None) == ["kubernetes"]
    card = book.add_interests("Ana", ["js"])
    assert [one.name for one in card] == ["javascript"]
    book.remove_interests("Ana", ["js"])
    assert names(book, "Ana") == []


def test_an_interest_with_the_name_of_a_shipped_alias_stays_until_it_is_merged(
    book: Book, path: Path
) -> None:
    book.add_interests("Ana", ["old boats"])
    meddle(path, "UPDATE interest SET name = 'k8s', folded = 'k8s' WHERE folded = 'old boats'")
    book.add_interests("Ben", ["k8s"])
    assert names(book, "Ben") == names(book, "Ana") == ["k8s"]


def test_the_books_own_alias_comes_before_the_shipped_one(book: Book) -> None:
    made = book.alias_interest("js", "jazz sessions")
    assert (made.alias, made.name, made.merged) == ("js", "jazz sessions", False)
    book.add_interests("Ana", ["#js"])
    assert names(book, "Ana") == ["jazz sessions"]
    book.alias_interest("kubernetes", "k8s")
    book.add_interests("Ben", ["kubernetes"])
    assert names(book, "Ben") == ["k8s"]


def test_a_merge_moves_lists_tags_offerings_and_the_shelf(book: Book, hands: Hands) -> None:
    book.add_interests(None, ["boats"])
    book.add_interests("Ana", ["boats"])
    book.add_interests("Ben", ["old boats"])
    hands.pass_days(3)
    book.add_interests("Ana", ["old boats"])
    book.add_offering("Harbour tour", interests=["boats", "old boats"])
    book.add_insight("Caulking", interests=["boats"])
    book.record_interaction(["Ben"], Kind.COFFEE, interests=["boats", "old boats"])
    made = book.alias_interest("boats", "Old Boats")
    assert (made.name, made.merged, made.moved) == ("old boats", True, 2)
    assert names(book, None) == names(book, "Ana") == names(book, "Ben") == ["old boats"]
    (hers,) = book.show("Ana").interests
    assert (hers.since_on, hers.shared) == (date(2026, 3, 2), True)
    assert book.offerings()[0].interests == ("old boats",)
    assert book.insights()[0].interests == ("old boats",)
    assert book.contacts(Filter(words="old boats"))[1] == 2
    assert book.check().damage == ()


def test_a_merge_recomputes_the_standing_of_everybody_it_concerns(book: Book, hands: Hands) -> None:
    book.add_interests(None, ["boats"])
    book.add_interests("Ana", ["old boats"])
    coffees(book, hands)
    assert book.find("Ana").stage is Stage.ENGAGED
    (move,) = book.alias_interest("boats", "old boats").moves
    assert (move.name, move.before, move.after) == ("Ana Lopes", Stage.ENGAGED, Stage.RAPPORT)
    assert book.check().damage == ()


def test_what_a_merge_makes_shared_is_shared_from_that_day_on(book: Book, hands: Hands) -> None:
    book.add_interests(None, ["boats"])
    book.add_interests("Ana", ["old boats"])
    book.add_interests("Ben", ["boats"])
    coffees(book, hands)
    coffees(book, hands, "Ben")
    was = {who: book.show(who).standing.episodes for who in ("Ana", "Ben")}
    book.alias_interest("boats", "old boats")
    now = {who: book.show(who).standing.episodes for who in ("Ana", "Ben")}
    reached = [one.on for one in now["Ana"] if one.stage is Stage.RAPPORT]
    assert reached == [hands.at.date()]
    assert [one.on for one in now["Ben"]] == [one.on for one in was["Ben"]]


def permit_on_boats(book: Book, hands: Hands) -> None:
    """An offer to Ana was begun when you shared boats by that name."""
    book.add_interests(None, ["boats"])
    book.add_interests("Ana", ["boats"])
    book.add_offering("Harbour tour", interests=["boats"], stood_since_on=LONG_AGO)
    coffees(book, hands)
    book.start_offer("Ana")


@pytest.mark.parametrize("later", ["kept", "dropped", "dropped and again", "mine dropped"])
def test_a_permit_granted_under_the_old_name_is_still_proved(
    book: Book, hands: Hands, later: str
) -> None:
    permit_on_boats(book, hands)
    hands.pass_days(10)
    if later.startswith("dropped"):
        book.remove_interests("Ana", ["boats"])
    if later.startswith("mine"):
        book.remove_interests(None, ["boats"])
    hands.pass_days(20)
    if later.endswith("again"):
        book.add_interests("Ana", ["old boats"])
    book.add_interests(None, ["old boats"])
    assert book.check().damage == ()
    book.alias_interest("boats", "old boats")
    assert book.check().damage == ()
    assert book.check().permits == 1


def test_a_permit_that_they_asked_for_is_not_made_needless_by_a_merge(
    book: Book, hands: Hands
) -> None:
    """Their request waived the stage. Shared from the beginning, it would have held by
    itself, and the evidence would no longer be what was known then."""
    book.add_interests(None, ["boats"])
    book.add_interests("Ana", ["old boats"])
    book.add_offering("Harbour tour", interests=["tides"], stood_since_on=LONG_AGO)
    coffees(book, hands)
    book.record_interaction(["Ana"], Kind.NEED, interests=["tides"], note="no time for tides")
    book.record_interaction(["Ana"], Kind.REQUEST, offering="Harbour tour")
    waived = [check for check in book.start_offer("Ana").verdict.checks if check.waived]
    assert 2 in {check.number for check in waived}
    hands.pass_days(5)
    book.alias_interest("boats", "old boats")
    assert book.find("Ana").stage is Stage.RAPPORT
    assert book.check().damage == ()


def test_a_merge_opens_no_gate_by_what_was_taken_off_and_is_only_proposed_again(
    book: Book, hands: Hands
) -> None:
    book.add_interests("Ana", ["old boats"])
    book.remove_interests("Ana", ["old boats"])
    book.record_interaction(
        ["Ana"], Kind.MESSAGE, direction=Direction.IN, note="boats, boats, nothing but boats"
    )
    book.add_interests(None, ["old boats", "boats"])
    book.add_offering("Harbour tour", interests=["boats"], stood_since_on=LONG_AGO)
    assert [(one.name, one.confirmed) for one in book.show("Ana").interests] == [("boats", False)]
    book.alias_interest("boats", "old boats")
    assert names(book, "Ana") == []
    assert not passes(book.verdict("Ana").verdict, 5)
    assert book.check().damage == ()


def test_a_merge_opens_no_gate_in_the_past(book: Book, hands: Hands, path: Path) -> None:
    """She had dropped it, under a name that was not yours: a permit of that time stands
    against the facts before the merge, and after it."""
    book.add_interests(None, ["boats"])
    book.add_interests("Ana", ["old boats", "tides"])
    book.add_interests(None, ["tides"])
    book.add_offering("Harbour tour", interests=["tides", "boats"], stood_since_on=LONG_AGO)
    coffees(book, hands)
    book.start_offer("Ana")
    hands.pass_days(1)
    book.remove_interests("Ana", ["old boats"])
    meddle(path, "DELETE FROM offering_interest WHERE interest_id ="
                 " (SELECT id FROM interest WHERE folded = 'tides')")  # fmt: skip
    damage = book.check().damage
    assert any("rule 5" in found.what for found in damage)
    book.alias_interest("boats", "old boats")
    assert book.check().damage == damage


def test_a_merge_that_an_old_permit_cannot_bear_is_refused(
    book: Book, hands: Hands, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book.add_interests(None, ["boats"])
    book.add_interests("Ana", ["old boats"])
    book.add_offering("Harbour tour", interests=["tides"], stood_since_on=LONG_AGO)
    coffees(book, hands)
    book.record_interaction(["Ana"], Kind.NEED, interests=["tides"], note="no time for tides")
    book.record_interaction(["Ana"], Kind.REQUEST, offering="Harbour tour")
    book.start_offer("Ana")
    monkeypatch.setattr(interest_merging, "kept_apart", lambda theirs, *_: theirs)
    with pytest.raises(Refused, match="stay apart"):
        book.alias_interest("boats", "old boats")
    assert names(book, None) == ["boats"]
    assert book.check().damage == ()


def test_what_they_wrote_of_by_another_name_is_proposed(book: Book) -> None:
    for who, words in (
        ("Ana", "our k8s cluster fell over again"), ("Ben", "we sail a barge, nothing but barges"),
    ):  # fmt: skip
        book.record_interaction([who], Kind.MESSAGE, direction=Direction.IN, note=words)
    book.add_interests(None, ["kubernetes", "old boats"])
    (proposed,) = book.show("Ana").interests
    assert (proposed.name, proposed.confirmed) == ("kubernetes", False)
    assert "our k8s cluster" in proposed.evidence
    assert names(book, "Ben") == []
    book.alias_interest("barges", "old boats")
    assert names(book, "Ben") == ["old boats"]
    assert not book.show("Ben").interests[0].confirmed


def test_a_shipped_name_that_the_book_uses_for_something_else_proposes_nothing(
    book: Book,
) -> None:
    book.alias_interest("js", "jazz sessions")
    book.record_interaction(["Ana"], Kind.MESSAGE, direction=Direction.IN, note="my #js on Friday")
    book.add_interests(None, ["javascript"])
    assert names(book, "Ana") == []


def test_a_name_cannot_mean_itself_or_nothing(book: Book) -> None:
    book.alias_interest("sloops", "old boats")
    for alias, name in (("boats", "#Boats"), ("", "boats"), ("boats", " # ")):
        with pytest.raises(NotUnderstood):
            book.alias_interest(alias, name)
    with pytest.raises(Refused, match="already means old boats"):
        book.alias_interest("old boats", "sloops")


def test_what_is_broader_runs_in_no_circle(book: Book) -> None:
    made = book.broaden_interest("k8s", "Container Platforms")
    assert made.chain == ("kubernetes", "Container Platforms")
    assert book.broaden_interest("container platforms", "cloud computing").chain == (
        "Container Platforms", "cloud computing", "infrastructure",
    )  # fmt: skip
    for name, broader in (
        ("infrastructure", "kubernetes"), ("kubernetes", "k8s"), ("cloud computing", "kubernetes"),
    ):  # fmt: skip
        with pytest.raises(Refused):
            book.broaden_interest(name, broader)
    assert book.broaden_interest("kubernetes", None).broader == "infrastructure"
    with pytest.raises(NotFound):
        book.broaden_interest("kubernetes", None)


def test_the_hierarchy_opens_neither_the_ladder_nor_the_gate(book: Book, hands: Hands) -> None:
    book.add_interests(None, ["infrastructure"])
    book.add_interests("Ana", ["kubernetes"])
    book.add_offering("Harbour tour", interests=["infrastructure"], stood_since_on=LONG_AGO)
    coffees(book, hands)
    assert book.common_ground("Ana").related != ()
    assert book.find("Ana").stage is Stage.ENGAGED
    assert not passes(book.verdict("Ana").verdict, 5)


def test_a_merge_keeps_what_lay_above_and_below(book: Book) -> None:
    book.broaden_interest("sloops", "boats")
    book.broaden_interest("boats", "water")
    book.alias_interest("boats", "old boats")
    assert book.broaden_interest("sloops", "old boats").chain == ("sloops", "old boats", "water")
    book.broaden_interest("dinghies", "sloops")
    book.alias_interest("water", "dinghies")
    assert book.broaden_interest("gigs", "sloops").chain == ("gigs", "sloops", "old boats")
    assert book.check().damage == ()
