"""What the daemon tells: numbers only, since a log is kept for long and read by others."""

from __future__ import annotations

import shlex
from datetime import datetime
from typing import TYPE_CHECKING

from crm.faces import words
from crm.faces.page import Page
from crm.rules.chores import counted as counted_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crm.book.day_results import Brief
    from crm.schedule.chores import Round
    from crm.schedule.pulse import LastRound
    from crm.schedule.service import Service


def counted(brief: Brief) -> str:
    """``3 people, 1 promise today``; empty for nothing."""
    return counted_words(brief.nudges, brief.promises)


def begun(page: Page) -> None:
    """The daemon has begun to keep the book."""
    page.say("Keeping the book. Ctrl-C ends it.")


def ended(page: Page) -> None:
    """The daemon was ended."""
    page.say("Ended. The book is as it should be.")


def round_done(page: Page, done: Round) -> None:
    """The news of one round, a line each, with the local time."""
    mark = f"{done.at:%Y-%m-%d %H:%M}  "
    if done.begun:
        held = counted(done.brief) if done.brief else ""
        page.say(f"The day has begun: {held or 'nothing to do'}.", mark=mark)
    if done.announce:
        page.say(f"Announced: {counted(done.announce)}.", mark=mark)
    if done.entries:
        page.say(f"Feeds: {words.count(done.entries, 'new entry', 'new entries')}.", mark=mark)
    if done.backed_up:
        page.say(_backed_up(done.backed_up.removed), mark=mark)
    for trouble in done.troubles:
        page.say(trouble.said, "bad", mark=mark)


def _backed_up(removed: int) -> str:
    if not removed:
        return "Backed up."
    return f"Backed up; {words.count(removed, 'older backup')} taken away."


def shown(page: Page, text: str) -> None:
    """The file of the service, as it would be written."""
    page.drawn(text.splitlines())


def installed(page: Page, service: Service, *, started: bool) -> None:
    """What was done, what is left to do, and how to undo it."""
    page.say(f"Written: {words.path(service.path)}", "good")
    if started:
        page.say("It runs, and will run from each login on.")
    else:
        page.say("It could not be started from here. In a session of your own, type:")
        _commands(page, service.start)
    page.say("Undo it with: crm daemon uninstall")


def uninstalled(page: Page, service: Service, *, removed: bool) -> None:
    """What was taken away."""
    if not removed:
        page.say("Nothing was installed.")
        return
    page.say(f"Ended, and taken away: {words.path(service.path)}", "good")
    page.say("Your book and its backups are where they were.")


def status(
    page: Page, beats: bool, last: LastRound | None, now: datetime, *, installed: bool
) -> None:
    """Whether a daemon runs, since when it was last heard of, and what went wrong."""
    if beats:
        page.say("A daemon keeps this book.", "good")
    else:
        page.say("No daemon keeps this book.")
    if last:
        page.say(f"Its last round was at {last.at.astimezone(now.tzinfo):%Y-%m-%d %H:%M}.")
        if last.busy:
            page.say("Another program was writing; it tries again each minute.")
        for trouble in last.troubles:
            page.say(trouble, "bad", indent=2)
    if installed:
        page.say("It is started at each login. Undo: crm daemon uninstall")
    else:
        page.say("It is not started at login. For that: crm daemon install")


def _commands(page: Page, commands: Sequence[Sequence[str]]) -> None:
    for command in commands:
        page.say(shlex.join(command), indent=2)
