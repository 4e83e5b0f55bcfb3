"""The shelf, as it stands on the screen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from textual.content import Content

from crm.faces import words
from crm.tui.shown import BOLD, CARE, FAINT, HEADING, NAME, TAG, line, said, stacked

if TYPE_CHECKING:
    from crm.book.insight_results import InsightView, Taker
    from crm.book.results import InterestView

EXAMPLE = "Owning less"


def row(one: InsightView) -> Content:
    """A thing on the shelf, in one line."""
    mark = {"link": "↗", "quote": "“", "note": "·"}[one.kind.value]
    tags = "".join(f"  #{name}" for name in one.interests)
    had = f"  {len(one.shared_with)}×" if one.shared_with else ""
    own = "  your own product" if one.is_own else ""
    return line((f"{mark} ", FAINT), one.title, (tags, TAG), (had, FAINT), (own, CARE))


def detail(one: InsightView, takers: Sequence[Taker] | None, today: date) -> Content:
    """Everything about one thing, and whom it fits; None while that is looked up."""
    blocks = [
        stacked(
            line((one.title, BOLD)),
            line((one.link, FAINT)),
            line((f"On the shelf since {words.day(one.added_on, today)}", FAINT)),
        ),
        said(one.text),
        _section("Your take", [said(one.take)] if one.take else []),
        _section("Fits", _fits(one, takers)),
        _section("Shared with", [
            line((name, NAME), (f"  {words.day(on, today)}", FAINT))
            for _uid, name, on in one.shared_with
        ]),
    ]  # fmt: skip
    return Content("\n\n").join([block for block in blocks if block])


def _fits(one: InsightView, takers: Sequence[Taker] | None) -> list[Content]:
    if one.is_own:
        return [line(("It is about what you offer: never proposed.", FAINT))]
    if not one.interests:
        return [line(("Nobody yet: say what it is about (e).", FAINT))]
    if takers is None:
        return [line(("…", FAINT))]
    if not takers:
        return [line(("Nobody now: it fits whoever shares an interest of yours.", FAINT))]
    return [line((one.contact.name, NAME), (f"  {one.because}", FAINT)) for one in takers]


def _section(title: str, lines: Sequence[Content]) -> Content:
    return stacked(line((title, HEADING)), *lines) if lines else Content()


def nothing(search: str) -> Content:
    """What an empty shelf says, and teaches."""
    if search:
        return said(f"Nothing on the shelf holds “{search}”. ", ("f shows everything.", FAINT))
    return stacked(
        said(("The shelf is empty.", BOLD)),
        said((
            "A friend comes with something in hand: an article, a quote, a thought of your own. "
            "Put it here when you find it (+), say what it is about, and the day's list takes it "
            "along to whoever cares for the same.",
            FAINT,
        )),
        said(("Bookmarks of a browser come in with: crm insight import FILE", FAINT)),
    )  # fmt: skip


def mine(interests: Sequence[InterestView]) -> Content:
    """What you care for."""
    if not interests:
        return said(
            ("You have named nothing yet. ", BOLD),
            ("What you share with somebody is where a friendship begins.", FAINT),
        )
    return stacked(*(_interest(one) for one in interests))


def _interest(one: InterestView) -> Content:
    return line((f"#{one.name}", TAG), (f"  {one.evidence}" if one.evidence else "", FAINT))
