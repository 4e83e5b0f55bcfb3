"""The shelf, made for reading."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from crm.cli import render_log
from crm.faces import words
from crm.faces.page import Page

if TYPE_CHECKING:
    from crm.book.insight_results import BookmarksReport, FittingInsight, InsightView, Shared

_MOST_NAMED = 3


def insights(page: Page, found: Sequence[InsightView], today: date, *, searched: bool) -> None:
    """The shelf, the newest first, with whom each was shared."""
    if not found:
        page.say("Nothing on the shelf holds these words." if searched else "The shelf is empty.")
        page.say('Put something on it: crm insight add "Owning less" --about rust', "dim")
    for one in found:
        insight(page, one, today)


def insight(page: Page, one: InsightView, today: date) -> None:
    """One thing on the shelf."""
    page.say(one.title, "bold")
    tags = "".join(f" #{name}" for name in one.interests).strip()
    marks = [words.day(one.added_on, today)]
    marks += ["about what you offer: never proposed"] if one.is_own else []
    marks += [f"off the shelf since {words.day(one.retired_on, today)}"] if one.retired_on else []
    marks += [tags] if tags else []
    page.say(f"{', '.join(marks)} [{one.uid[:8]}]", "dim", indent=2)
    if one.link:
        page.say(one.link, indent=2)
    if one.text:
        page.say(" ".join(one.text.split()), indent=2)
    if one.take:
        page.say(" ".join(one.take.split()), mark="Your take  ", indent=2)
    if one.shared_with:
        page.say(_sharers(one, today), mark="Shared     ", indent=2)


def _sharers(one: InsightView, today: date) -> str:
    named = [f"{name} ({words.day(on, today)})" for _uid, name, on in one.shared_with]
    rest = len(named) - _MOST_NAMED
    return words.listed([*named[:_MOST_NAMED], f"{rest:,} more"] if rest > 0 else named)


def fitting(page: Page, name: str, found: Sequence[FittingInsight], today: date) -> None:
    """What fits somebody, the best first, and why."""
    if not found:
        page.say(f"Nothing on the shelf fits {name} now.")
        page.say(
            "An insight fits by an interest that you share and that it is about: "
            "crm common WHO shows yours.",
            "dim",
        )
        return
    for one in found:
        insight(page, one.insight, today)
        page.say(one.because, mark="Why        ", indent=2)
    page.say(f'crm insight share {found[0].insight.uid[:8]} WHO "your words"', "dim")


def kept(page: Page, one: InsightView, today: date) -> None:
    """What stands on the shelf now."""
    insight(page, one, today)
    if not one.interests and not one.is_own:
        page.say(
            f"It is proposed to nobody yet: crm insight edit {one.uid[:8]} --about rust", "dim"
        )


def shared(page: Page, done: Shared, today: date) -> None:
    """That it was passed on, and what that moved."""
    render_log.logged(page, done.logged, today)


def retired(page: Page, one: InsightView) -> None:
    """That it is off the shelf."""
    page.say(f"Off the shelf: {one.title}.")


def bookmarks(page: Page, done: BookmarksReport) -> None:
    """What a file of bookmarks brought."""
    page.say(
        f"{words.count(done.read, 'bookmark')} in {done.file}, {done.added:,} new on the shelf."
    )
    if done.known:
        page.say(f"{done.known:,} known already.")
    if done.outside:
        page.say(f"{done.outside:,} in other folders.")
    for why, many in done.skipped:
        page.say(f"{many:,} left out: {why}.")
    for name, many in done.interests:
        page.say(f"{words.count(many, 'bookmark')} about {name}", mark="· ")
    if done.without_interest:
        page.say(
            f"{done.without_interest:,} about nothing that is named: they wait on the shelf and "
            "are proposed to nobody. Name it: crm insight edit UID --about rust",
            "dim",
        )
