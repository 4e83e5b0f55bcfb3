"""First words, imports and checks, made for reading."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from crm.faces import import_words, words
from crm.faces.page import Page

if TYPE_CHECKING:
    from crm.book.results import CheckReport, ImportReport


def welcome(page: Page) -> None:
    """The very first run: what this is, and four ways to begin."""
    page.row(("Rapport: a friend first, a salesperson second.", "bold"))
    page.blank()
    page.say(
        "It keeps the people you care about in one private file on this computer, and says "
        "each day whom to turn to, and why. There is no book here yet."
    )
    page.blank()
    page.say("look around in a made-up book", mark="crm demo           ", indent=2)
    page.say("set up your own on the screen, in five minutes", mark="crm open           ", indent=2)
    page.say("start your own here", mark="crm init           ", indent=2)
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
    page.row((import_words.title(done), "bold"))
    if read := import_words.read(done):
        page.say(read, indent=2)
    page.blank()
    for label, text in (*import_words.brought(done), *import_words.left_out(done)):
        page.say(text, mark=f"{label:<14}")
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
