"""Signals and dates, made for reading."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from crm.cli import render_log
from crm.faces import words
from crm.faces.page import Page

if TYPE_CHECKING:
    from crm.book.results import SignalView
    from crm.book.signal_results import DateView, FeedsRead, FeedView, Noticed


def noticed(page: Page, done: Noticed, today: date) -> None:
    """What was noticed, as what it was kept."""
    if done.logged is not None:
        render_log.logged(page, done.logged, today)
    elif done.date is not None:
        page.say(f"Noted: {yearly(done.date, today)}", "good")
    elif done.signal is not None:
        seen = done.signal
        page.say(f"Noticed: {seen.contact_name}, {seen.kind}: {seen.text}", "good")
        until = f"News until {words.day(seen.expires_on, today)}" if seen.expires_on else "News"
        page.say(f"{until}.  [{seen.uid[:8]}]", "dim")


def signals(page: Page, found: Sequence[SignalView], today: date) -> None:
    """Signals, the newest first."""
    if not found:
        page.say("Nothing noticed that is still news.")
        page.say('Write something down: crm notice ana post "On owning less"', "dim")
    for seen in found:
        page.say(f"{signal(seen, today)}  [{seen.uid[:8]}]", mark=f"{seen.contact_name}  ")


def signal(seen: SignalView, today: date) -> str:
    """One signal in words, without the name."""
    where = f", {seen.where}" if seen.where else ""
    over = "" if seen.live else ", no longer news"
    link = f"  {seen.link}" if seen.link else ""
    return f"{seen.kind}: {seen.text} ({words.day(seen.on, today)}{where}{over}){link}"


def dates(page: Page, found: Sequence[DateView], today: date) -> None:
    """Yearly dates, the next one first."""
    if not found:
        page.say("No dates.")
        page.say("Write one down: crm date ana birthday 14 may", "dim")
    for one in found:
        page.say(f"{yearly(one, today)}  [{one.uid[:8]}]", mark="· ")


def yearly(one: DateView, today: date, *, name: bool = True) -> str:
    """One yearly date in words: ``Ana Lopes, birthday: Thu 14 May, turns 36``."""
    whose = f"{one.contact_name}, " if name else ""
    return f"{whose}{one.label}: {words.day(one.next_on, today)}{_turns(one)}"


def _turns(one: DateView) -> str:
    if not one.turns:
        return ""
    if one.label == "birthday":
        return f", turns {one.turns}"
    return f", {words.count(one.turns, 'year')}"


def feeds(page: Page, found: Sequence[FeedView], today: date) -> None:
    """Every feed: whose, what it is called, how it is."""
    if not found:
        page.say("No feeds. Without one, Rapport never asks the network.")
        page.say("Add one: crm feed add https://example.org/feed.xml ana", "dim")
    for one in found:
        page.say(f"{one.title or one.url}  [{one.uid[:8]}]", mark=f"{_whose(one)}  ")
        if one.title:
            page.say(one.url, "dim", indent=2)
        state = _state(one, today)
        page.say(state, "care" if one.trouble or one.is_paused else "dim", indent=2)


def _whose(one: FeedView) -> str:
    return one.contact_name or "Your shelf"


def _state(one: FeedView, today: date) -> str:
    if one.is_paused:
        return f"Not read: {one.contact_name} is left alone."
    if one.gone_on:
        return f"{one.trouble} Not asked since {words.day(one.gone_on, today)}."
    if one.trouble:
        often = f" {one.failures} times in a row now." if one.failures > 1 else ""
        return f"{one.trouble}{often} It is asked again later."
    asked = f"Read {words.day(one.read_at.date(), today)}." if one.read_at else "Not read yet."
    about = f" About {', '.join(one.interests)}." if one.interests else ""
    return asked + about


def feed_added(page: Page, one: FeedView) -> None:
    """A feed that is read from now on."""
    page.say(f"{_whose(one)}: {one.url}", "good")
    page.say("Ask it now: crm feed read", "dim")


def feeds_read(page: Page, done: FeedsRead, today: date) -> None:
    """What asking the feeds brought, and what went wrong."""
    asked = words.count(len(done.read), "feed")
    rest = f", {words.count(done.not_due, 'feed')} left in peace" if done.not_due else ""
    page.say(f"{asked} asked{rest}.")
    for one in done.read:
        for seen in one.signals:
            page.say(f"{signal(seen, today)}  [{seen.uid[:8]}]", mark=f"{seen.contact_name}  ")
        for uid, title in one.insights:
            page.say(f"{title}  [{uid[:8]}]", mark="Your shelf  ")
    for trouble in done.troubles:
        page.say(f"{trouble.url}: {trouble.trouble}", "care", mark=f"{_whose(trouble)}  ")
