"""Many people at once, and the lists that find them."""

from __future__ import annotations

from pathlib import Path

import pytest

from crm.book import together
from crm.book.book import Book
from crm.errors import NotFound, NotUnderstood
from crm.rules.filters import read
from crm.rules.history import BoundaryKind
from crm.store.engine import Store
from crm.store.journal import read_changes
from crm.store.tables import operation

from .conftest import Hands, befriend


@pytest.fixture
def people(book: Book, hands: Hands) -> Book:
    book.add_contact("Ana Sá", company="Acme Ltd", circle="close")
    book.add_contact("Bo Li", company="ACME Labs")
    book.add_contact("Cy Dee", company="Contoso")
    book.add_contact("Dov Stern")
    book.bound("Dov Stern", BoundaryKind.NO_CONTACT, reason="he said so")
    befriend(book, hands, "Bo Li", coffees=1)
    book.add_interests("Ana Sá", ["rust", "old boats"])
    book.add_interests("Cy Dee", ["rust"])
    return book


def found(book: Book, line: str) -> list[str]:
    return [one.name for one in book.contacts(read(line).filter)[0]]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("company:acme", ["Ana Sá", "Bo Li"]),
        ("company:labs,x", []),
        ("company:labs company:conto", ["Bo Li", "Cy Dee"]),
        ("#rust", ["Ana Sá", "Cy Dee"]),
        ('#rust #"OLD boats"', ["Ana Sá"]),
        ("#nothing", []),
        ("circle:close,none sa", ["Ana Sá"]),
        ("stage:engaged", ["Bo Li"]),
        ("stage:connected+", ["Bo Li"]),
        ("due:1y", ["Ana Sá"]),
        ("due:now", []),
        ("warmth:warm,new", ["Bo Li"]),
        ("sort:company", ["Bo Li", "Ana Sá", "Cy Dee", "Dov Stern"]),
        ("sort:new", ["Dov Stern", "Cy Dee", "Bo Li", "Ana Sá"]),
        ("sort:due", ["Ana Sá", "Bo Li", "Cy Dee", "Dov Stern"]),
        ("sort:recent", ["Bo Li", "Ana Sá", "Cy Dee", "Dov Stern"]),
        ("sort:silence", ["Bo Li", "Ana Sá", "Cy Dee", "Dov Stern"]),
        ("sort:heard", ["Bo Li", "Ana Sá", "Cy Dee", "Dov Stern"]),
        ("sort:warmth", ["Bo Li", "Ana Sá", "Cy Dee", "Dov Stern"]),
        ("sort:stage", ["Bo Li", "Ana Sá", "Cy Dee", "Dov Stern"]),
    ],
)
def test_filters_and_orders(people: Book, line: str, names: list[str]) -> None:
    assert found(people, line) == names


def test_many_matches_are_counted_and_read_by_windows(
    people: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    people.add_contact("Noor Ana", anyway=True)
    people.add_contact("Ana Two", anyway=True)
    few = people.contacts(read("ana").filter)
    monkeypatch.setattr("crm.store.listing.FEW", 1)
    lines, total = people.contacts(read("ana").filter)
    assert total == 3
    assert [one.name for one in lines] == ["Ana Sá", "Ana Two", "Noor Ana"]
    assert {one.uid for one in lines} == {one.uid for one in few[0]}
    windows = [people.contacts(read("ana").filter, limit=1, offset=at)[0][0] for at in range(3)]
    assert windows == list(lines)
    assert people.contacts(read("ana circle:close").filter)[1] == 1
    assert found(people, "ana sort:new") == ["Ana Two", "Noor Ana", "Ana Sá"]


def test_the_owner_is_in_no_list_however_many_match(
    people: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    people.add_contact("Zoe Other")
    monkeypatch.setattr("crm.store.listing.FEW", 0)
    assert people.contacts(read("zoe").filter)[1] == 1
    assert found(people, "zoe") == ["Zoe Other"]


def test_everybody_found_is_placed_in_one_change(people: Book, path: Path) -> None:
    uids = people.found_uids(read("company:acme").filter)
    before = people.newest_change()
    placed = people.place_many(uids, "wide")
    assert placed.placed == 2
    assert found(people, "circle:wide") == ["Ana Sá", "Bo Li"]
    assert people.newest_change() == before + 1
    store = Store.open(path)
    with store.read() as connection:
        last = connection.execute(operation.select().where(operation.c.id == before + 1)).one()
    store.close()
    assert (last.verb, last.words) == ("place", "placed 2 people in wide")
    assert len(read_changes(last.changes)) == 2


def test_who_is_to_be_left_alone_is_never_placed(people: Book) -> None:
    everybody = people.found_uids(read("").filter)
    placed = people.place_many(everybody, "active")
    assert placed.left_alone == ("Dov Stern",)
    assert placed.placed == 3
    assert people.find("Dov Stern").circle is None
    assert people.place_many(everybody, None).placed == 4
    assert found(people, "circle:active") == []


def test_interests_of_many_are_found_by_search_and_filter(people: Book) -> None:
    uids = people.found_uids(read("company:acme").filter)
    assert people.add_interests_to_many(uids, ["#sailing", " "]) == 2
    assert found(people, "#sailing") == ["Ana Sá", "Bo Li"]
    assert found(people, "sailing") == ["Ana Sá", "Bo Li"]
    with pytest.raises(NotUnderstood):
        people.add_interests_to_many(uids, ["#"])


def test_too_many_at_once_are_refused(people: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(together, "MOST_AT_ONCE", 2)
    with pytest.raises(NotUnderstood, match="4 people are too many"):
        people.found_uids(read("").filter)
    with pytest.raises(NotUnderstood, match="At most 2"):
        people.place_many(["a", "b", "c"], "wide")


def test_views_are_kept_under_their_names(people: Book) -> None:
    saved = people.save_view("  Älteste ", "silent:8w circle:cl ana")
    assert (saved.name, saved.line) == ("Älteste", "circle:close silent:56 ana")
    people.save_view("älteste", "silent:1y")
    people.save_view("Boats", '#"old boats"')
    assert [view.name for view in people.saved_views()] == ["älteste", "Boats"]
    assert people.saved_view("ALTESTE").line == "silent:365"
    assert people.forget_view("altESTE") == "älteste"
    with pytest.raises(NotFound, match="no view"):
        people.saved_view("älteste")
    with pytest.raises(NotFound):
        people.forget_view("nothing")


@pytest.mark.parametrize(("name", "line"), [(" ", "circle:close"), ("x", ""), ("x", "circle:far")])
def test_a_view_needs_a_name_and_a_filter(people: Book, name: str, line: str) -> None:
    with pytest.raises(NotUnderstood):
        people.save_view(name, line)
    assert people.saved_views() == ()


def test_values_to_complete(people: Book) -> None:
    assert people.filter_values("interest", "R") == ("rust",)
    assert people.filter_values("company", "ac") == ("ACME Labs", "Acme Ltd")
    assert people.filter_values("company", "contoso ltd") == ()


def test_one_undo_takes_back_what_was_done_to_many(people: Book) -> None:
    uids = people.found_uids(read("company:acme").filter)
    people.place_many(uids, "wide")
    people.undo()
    assert found(people, "circle:wide") == []
    assert found(people, "circle:close") == ["Ana Sá"]
    people.add_interests_to_many(uids, ["sailing"])
    people.undo()
    assert found(people, "#sailing") == found(people, "sailing") == []
    people.save_view("Near", "circle:close")
    people.undo()
    assert people.saved_views() == ()
    people.redo()
    assert people.saved_view("near").line == "circle:close"
