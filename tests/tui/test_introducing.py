"""Two people are brought together by keys alone, each step in the book."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot

from crm.rules.interaction import Direction, Kind
from crm.rules.introduction import State
from crm.rules.signals import SignalKind

from .places import pressed, shows_nothing_foreign
from .world import HOSTILE, Hands, day, driven, in_book, text_of


@pytest.fixture
def needing(path: Path, hands: Hands) -> Path:
    """Ben needs what Ana knows."""
    with in_book(path, hands) as book:
        book.record_interaction(["Ben Okoro"], Kind.COFFEE, note="about a keel", on=day(30))
        book.notice("Ben Okoro", SignalKind.NEED, "somebody who knows old boats")
    return path


def test_from_the_need_to_how_it_went(needing: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pressed(pilot, "2", "j", "M")
        assert "Ben Okoro voiced a need" in text_of(pilot.app)
        await pressed(pilot, "1")
        assert "not asked yet" in _told(pilot)
        for key, told in (
            ("1", "asked today"),
            ("1", "agreed today"),
            ("1", "asked today"),
            ("1", "Both would like to. Bring them together."),
        ):
            await pressed(pilot, "M", "1", key)
            assert told in _told(pilot)
        await pressed(pilot, "M", "1", "1", "'Ana, meet Ben; Ben, meet Ana", "enter")
        assert "introduced today" in _told(pilot)
        await pressed(pilot, "M", "1")
        assert "you asked how it went" in text_of(pilot.app)
        assert "would rather not" not in text_of(pilot.app)
        await pressed(pilot, "1")
        assert "followed up today" in _told(pilot)

    driven(needing, hands, drive)
    with in_book(needing, hands) as book:
        (view,) = book.introductions(open_only=False)
        assert (view.made_on, view.followed_up_on) == (day(), day())
        made = [one for one in book.timeline("Ana Lopes").interactions if one.on == day()]
        assert [one.kind for one in made] == [Kind.QUESTION, Kind.ANSWER, Kind.INTRODUCTION]
        assert made[-1].note == "Ana, meet Ben; Ben, meet Ana"
        assert {name for _uid, name in made[-1].contacts} == {"Ana Lopes", "Ben Okoro"}


def test_a_no_is_kept(needing: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pressed(pilot, "2", "j", "M", "1", "M", "1", "1", "M", "1")
        (fourth,) = [row for row in text_of(pilot.app).splitlines() if row.startswith("│ 4  ")]
        assert "would rather not" in fourth
        await pressed(pilot, "4")
        assert "The no is kept" in _told(pilot)

    driven(needing, hands, drive)
    with in_book(needing, hands) as book:
        (view,) = book.introductions(open_only=False)
        assert view.declined


def test_two_of_ones_own_choice_with_a_why(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pressed(pilot, "2", "j", "M", "o", "'ana", "enter", "'both mend keels", "enter")

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        (view,) = book.introductions()
        assert (view.why, view.state) == ("both mend keels", State.ASKING)
        assert {side.name for side in view.sides} == {"Ana Lopes", "Ben Okoro"}
        asked = [one for one in book.timeline("Ben Okoro").interactions if one.on == day()]
        assert not [one for one in asked if one.direction is Direction.OUT]


def test_who_wants_to_be_left_alone_is_not_introduced(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pressed(pilot, "2", "j", "M", "o", "'dov", "enter", "'both mend keels", "enter")
        assert "Dov Stern" in _told(pilot)

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        assert not book.introductions(open_only=False)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_do_nothing(path: Path, hands: Hands, text: str) -> None:
    drive = shows_nothing_foreign(
        "2", "j", "M", "o", "'ana", "enter", f"'{text}", "enter", "M", "1", "escape"
    )
    driven(path, hands, drive)


def _told(pilot: Pilot[None]) -> str:
    return "\n".join(notice.message for notice in pilot.app._notifications)
