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
    from crm.book.signal_results import DateView, Noticed


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
