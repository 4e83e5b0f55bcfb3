"""The demo book: alive on any day, and made by the real rules."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from crm.book.book import Book
from crm.book.clock import Clock
from crm.book.demo import is_demo, make_demo
from crm.errors import Refused
from crm.rules.history import BoundaryKind, OfferAnswer
from crm.rules.interaction import Direction, Kind, Stage, Warmth
from crm.rules.policy import DEFAULT

ZONE = ZoneInfo("Europe/Lisbon")
WEEK = [date(2026, 11, day) for day in range(16, 23)]
ENDS_OF_MONTHS = [date(2026, 10, 1), date(2028, 2, 29)]
OFFERINGS = ("Data health check", "Clear writing workshop")
A_DATE = re.compile(r"\b\d{1,2} [A-Z][a-z]{2}\b|\b\d+ days?\b")


def clock_on(day: date, at: time = time(9, 30)) -> Clock:
    instant = datetime.combine(day, at, tzinfo=ZONE)
    return Clock(lambda: instant, ZONE)


def demo_on(day: date, folder: Path) -> Book:
    return make_demo(folder / "demo.db", clock_on(day))


@pytest.mark.parametrize("day", WEEK + ENDS_OF_MONTHS, ids=lambda day: f"{day:%a %d %b}")
def test_the_demo_has_nudges_with_material_and_a_date_on_any_day(day: date, tmp_path: Path) -> None:
    book = demo_on(day, tmp_path)
    today = book.today()
    full = DEFAULT.weekday_capacity if day.weekday() < 5 else DEFAULT.weekend_capacity
    assert today.capacity == full
    assert 1 <= len(today.nudges) <= full
    for nudge in today.nudges:
        assert nudge.material
        assert A_DATE.search(nudge.why)
    assert book.check().damage == ()
    book.close()


def test_the_demo_shows_every_side_of_the_rules(tmp_path: Path) -> None:
    book = demo_on(WEEK[2], tmp_path)
    lines, total = book.contacts(limit=100)
    cards = {line.name: book.show(line.uid) for line in lines}
    assert 38 <= total <= 45
    assert {line.stage for line in lines} == set(Stage)
    assert {line.warmth for line in lines} == {None, *Warmth}

    bounds = {bound.kind for card in cards.values() for bound in card.boundaries}
    assert bounds == set(BoundaryKind)

    coffee = cards["Ilse Vandermeersch"]
    assert coffee.standing.stage is Stage.TRUSTED
    assert (coffee.out.count, coffee.in_.count) == (0, 0)

    asleep = cards["Saoirse Brennigan"].standing
    assert (asleep.stage, asleep.warmth) == (Stage.TRUSTED, Warmth.DORMANT)
    revived = cards["Davit Kvaratskani"].standing
    assert (revived.warmth, revived.gate_stage) == (Warmth.WARM, revived.stage)
    assert revived.dormant_since_on is not None

    companies = [line.company for line in lines]
    assert len(companies) == len(set(companies)) + 1
    book.close()


def test_the_demo_has_open_and_shut_gates_and_offers_with_their_answers(tmp_path: Path) -> None:
    book = demo_on(WEEK[3], tmp_path)
    lines, _ = book.contacts(limit=100)
    gates = {
        (line.name, name): book.verdict(line.uid, name).verdict.open
        for line in lines
        for name in OFFERINGS
    }
    assert gates["Amara Okonjo-Reyes", "Data health check"]
    assert not gates["Tomasz Wilkowiecki", "Data health check"]
    assert not any(gates[line.name, "Clear writing workshop"] for line in lines)

    asked = book.verdict("Fatima", "Data health check").verdict
    assert asked.open
    assert asked.request_uid

    timelines = [book.timeline(line.uid) for line in lines]
    answers = {offer.answer for timeline in timelines for offer in timeline.offers}
    assert answers == {OfferAnswer.YES, OfferAnswer.NO}
    early = [
        found.direction
        for timeline in timelines
        for found in timeline.interactions
        if found.kind is Kind.PREMATURE_PITCH
    ]
    assert early == [Direction.OUT]
    book.close()


def test_equal_days_make_equal_demos(tmp_path: Path) -> None:
    told = []
    for name in ("one.db", "two.db"):
        book = make_demo(tmp_path / name, clock_on(WEEK[4]))
        nudges = [(n.name, n.kind, n.why, n.material) for n in book.today().nudges]
        lines, _ = book.contacts(limit=100)
        told.append((nudges, [(line.name, line.stage, line.touched_on) for line in lines]))
        book.close()
    assert told[0] == told[1]


def test_the_demo_can_be_made_before_the_day_rolls_over(tmp_path: Path) -> None:
    book = make_demo(tmp_path / "demo.db", clock_on(WEEK[1], time(2, 0)))
    assert book.today().on == WEEK[0]
    assert book.today().nudges
    assert book.check().damage == ()
    book.close()


def test_a_demo_is_replaced_by_a_fresh_one(tmp_path: Path) -> None:
    demo_on(WEEK[0], tmp_path).close()
    book = demo_on(WEEK[1], tmp_path)
    assert book.today().on == WEEK[1]
    book.close()
    assert is_demo(tmp_path / "demo.db")


def test_a_book_of_the_users_own_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "book.db"
    Book.create(path, clock_on(WEEK[0]), owner="Robin").close()
    before = path.read_bytes()
    assert not is_demo(path)
    with pytest.raises(Refused):
        make_demo(path, clock_on(WEEK[0]))
    assert path.read_bytes() == before


def test_a_file_that_is_no_book_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear Ana", encoding="utf-8")
    with pytest.raises(Refused):
        make_demo(path, clock_on(WEEK[0]))
    assert path.read_text(encoding="utf-8") == "Dear Ana"


def test_a_demo_that_fails_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Book, "make_offer", fail)
    with pytest.raises(KeyboardInterrupt):
        make_demo(tmp_path / "demo.db", clock_on(WEEK[0]))
    assert list(tmp_path.iterdir()) == []
