"""Triage in the screen: one key each, a few at a time; what is decided is in the book."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot

from crm.rules.interaction import Kind

from .places import SIZES, Compare, is_pictured, poison, pressed, shows_nothing_foreign
from .world import HOSTILE, Hands, day, driven, in_book, text_of

NAMES = ("Eli Marsh", "Fay Ortiz", "Gus Holm", "Hal Berg", "Ida Klee", "Jo Wren")


@pytest.fixture
def talked(path: Path, hands: Hands) -> Path:
    """Six people with whom you talked, and who have no circle."""
    with in_book(path, hands) as book:
        for number, name in enumerate(NAMES):
            book.add_contact(name, company="Fabrikam", role="Potter")
            for ago in (220, 170, 120, 20 + number):
                book.record_interaction([name], Kind.COFFEE, note="about clay", on=day(ago))
    return path


def circle(path: Path, hands: Hands, name: str) -> str | None:
    with in_book(path, hands) as book:
        return book.find(name).circle


@pytest.mark.parametrize(
    ("key", "place"), [("i", "inner"), ("c", "close"), ("a", "active"), ("w", "wide")]
)
def test_one_key_places_somebody(talked: Path, hands: Hands, key: str, place: str) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pressed(pilot, "7")
        assert "Eli Marsh" in text_of(pilot.app)
        await pressed(pilot, key)
        assert "Potter at Fabrikam" in text_of(pilot.app)

    driven(talked, hands, drive)
    assert circle(talked, hands, "Eli Marsh") == place
    assert circle(talked, hands, "Fay Ortiz") is None


def test_the_proposed_circle_is_one_key(talked: Path, hands: Hands) -> None:
    with in_book(talked, hands) as book:
        proposed = book.triage(limit=1)[0]

    async def drive(pilot: Pilot[None]) -> None:
        await pressed(pilot, "7", "y")

    driven(talked, hands, drive)
    assert circle(talked, hands, proposed.contact.name) == proposed.proposed_circle


def test_who_is_left_out_does_not_come_back(talked: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pressed(pilot, "7", "n")

    driven(talked, hands, drive)
    with in_book(talked, hands) as book:
        assert "Eli Marsh" not in {one.contact.name for one in book.triage(limit=50)}
        assert book.find("Eli Marsh").circle is None


def test_not_now_changes_nothing(talked: Path, hands: Hands) -> None:
    with in_book(talked, hands) as book:
        before = book.newest_change()

    async def drive(pilot: Pilot[None]) -> None:
        await pressed(pilot, "7", "s", "s")

    driven(talked, hands, drive)
    with in_book(talked, hands) as book:
        names = [one.contact.name for one in book.triage(limit=50)]
        assert len(names) == len(NAMES)
        # Only today's list was made meanwhile.
        assert book.newest_change() - before <= 2


def test_a_few_at_a_time_and_more_on_wish(talked: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pressed(pilot, "7")
        assert "5 people" in text_of(pilot.app)
        await pressed(pilot, "c", "c", "c", "c", "c")
        assert "Enough for today." in text_of(pilot.app)
        await pressed(pilot, "m")
        assert "1 person" in text_of(pilot.app)
        await pressed(pilot, "c")
        assert "Done." in text_of(pilot.app)

    driven(talked, hands, drive)


def test_who_is_chosen_can_be_opened(talked: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pressed(pilot, "7", "t")
        assert getattr(pilot.app.screen, "person", ("", ""))[1] == "Eli Marsh"

    driven(talked, hands, drive)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_do_nothing(talked: Path, hands: Hands, text: str) -> None:
    columns = (("contact", "role"), ("contact", "company"), ("contact", "name"))
    poison(talked, hands, text, *columns, ("interaction", "note"))
    driven(talked, hands, shows_nothing_foreign("7", "j", "c"))


@pytest.mark.parametrize("size", SIZES, ids=["80x24", "120x40"])
@pytest.mark.parametrize("state", ["full", "empty", "enough"])
def test_picture(
    request: pytest.FixtureRequest, snap_compare: Compare, hands: Hands,
    size: tuple[int, int], state: str,
) -> None:  # fmt: skip
    path = request.getfixturevalue("path" if state == "empty" else "talked")
    keys = "7nnnnn" if state == "enough" else "7"
    assert is_pictured(snap_compare, path, hands, size, keys)


def test_where_nobody_waits_no_key_is_offered(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pressed(pilot, "7", "1", "7")
        assert "Nobody waits for a circle" in text_of(pilot.app)
        assert "As proposed" not in text_of(pilot.app)

    driven(path, hands, drive)
