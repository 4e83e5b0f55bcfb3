"""First words, imports and checks, made for reading."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from crm.faces import words
from crm.faces.page import Page

if TYPE_CHECKING:
    from crm.book.results import CheckReport, ImportReport

_COUNTS = (
    ("connections", "connection"),
    ("messages_in", "message to you", "messages to you"),
    ("messages_out", "message from you", "messages from you"),
    ("invitations_in", "invitation to you", "invitations to you"),
    ("invitations_out", "invitation from you", "invitations from you"),
)


def welcome(page: Page) -> None:
    """The very first run: what this is, and three ways to begin."""
    page.row(("Rapport: a friend first, a salesperson second.", "bold"))
    page.blank()
    page.say(
        "It keeps the people you care about in one private file on this computer, and says "
        "each day whom to turn to, and why. There is no book here yet."
    )
    page.blank()
    page.say("look around in a made-up book", mark="crm demo           ", indent=2)
    page.say("start your own", mark="crm init           ", indent=2)
    page.say("bring in your LinkedIn export", mark="crm import FILE    ", indent=2)


def started(page: Page, path: Path) -> None:
    """Where the new book lies, and what to do next."""
    page.say(f"Your book: {words.path(path)}", "good")
    page.say("It is a single file that only you can read. Nothing of it ever leaves this computer.")
    page.blank()
    page.say("bring in your LinkedIn export", mark="crm import FILE         ", indent=2)
    page.say("or somebody you care about", mark='crm add "Ana Lopes"     ', indent=2)
    page.say("what you care for yourself", mark="crm interest --me rust  ", indent=2)


def imported(page: Page, done: ImportReport) -> None:
    """What was read, what is new, what was left out and why."""
    export = done.export
    owner = f" of {export.owner.name}" if export.owner else ""
    page.row((f"Read the LinkedIn export{owner}", "bold"))
    read = [
        words.count(export.counts[key], *names) for key, *names in _COUNTS if export.counts.get(key)
    ]
    if read:
        page.say(words.listed(read) + ".", indent=2)
    page.blank()
    page.say(
        f"{done.contacts_new:,} new, {done.contacts_updated:,} updated, "
        f"{done.contacts_unchanged:,} as before",
        mark="People        ",
    )
    page.say(
        f"{done.interactions_new:,} new, {done.interactions_known:,} known already",
        mark="Interactions  ",
    )
    if done.signals_new:
        page.say(
            f"{words.count(done.signals_new, 'change')} of work noticed", mark="News          "
        )
    if done.invitations_new:
        page.say(f"{done.invitations_new:,} new: crm inbox, crm invitations", mark="Invitations   ")
    if done.heard_new:
        said = words.count(done.heard_new, "message asks", "messages ask")
        page.say(f"{said} something of you between the lines: crm heard", mark="Heard         ")
    for skipped in export.skipped:
        rows = words.count(skipped.rows, "row")
        page.say(f"{rows} of {skipped.file}: {skipped.why}", mark="Left out      ")
    for name, why in done.left_out:
        page.say(f"{name}: {why}", mark="Left out      ")
    for one, other, why in done.perhaps_same:
        page.say(f"{one} and {other}: {why}", mark="One person?   ")
    page.blank()
    page.say("Next, say who matters to you: crm triage", "dim")


def checked(page: Page, report: CheckReport) -> None:
    """Whether the book agrees with itself, and where it does not."""
    what = words.listed(
        (
            words.count(report.contacts, "contact"),
            words.count(report.interactions, "interaction"),
            words.count(report.permits, "permit"),
        )
    )
    if not report.damage:
        page.say(f"All is well: {what} agree.", "good")
        return
    page.say(f"The book contradicts itself in {words.count(len(report.damage), 'place')}.", "bad")
    for damage in report.damage:
        page.say(f"{damage.where}: {damage.what}", mark="· ")
    page.say("Do not write into it any more; go back to a backup.")
