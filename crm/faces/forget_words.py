"""Erasing somebody, in words: what goes, what stays, and what is left of it afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crm.faces import words

if TYPE_CHECKING:
    from crm.book.forgetting import Forgotten, ToForget

NO_WAY_BACK = "Nothing that was changed before this can be undone."
SWEPT = "The file was written anew: nothing that was erased is left in it."
NOT_SWEPT = (
    "The file could not be written anew, since another program uses it or the disk is full: "
    "what older changes left between the rows may still be in it. Later: crm forget --sweep"
)
KNOWN_AGAIN = (
    "A number for each of their addresses and for what imports knew them by: no import and no "
    "mail brings them back. Nobody reads from it who it was."
)


def goes(plan: ToForget) -> str:
    """All that is about them alone."""
    gone = [words.count(plan.interactions, "interaction")]
    gone += [words.count(plan.offers, "offer")] if plan.offers else []
    return f"{' and '.join(gone)}, and every note, promise, signal, interest and unsent word."


def stays(plan: ToForget) -> tuple[str, ...]:
    """What was with others too, and their boundary."""
    left = []
    if plan.shared:
        with_others = words.count(plan.shared, "interaction")
        left.append(f"{with_others} with others too, without {plan.contact.name}.")
    if plan.bound:
        left.append("That they are to be left alone, known by a number and not by name.")
    return tuple(left)


def said_by_first_name(done: Forgotten) -> str:
    """Where a trace may be that nobody can tell from another's."""
    first = done.name.partition(" ")[0]
    return f"Where you call them only {first} in words about others: crm search {first}"


def copies(count: int) -> str:
    """The copies that hold them still: Rapport does not touch these."""
    backups = words.count(count, "backup")
    return f"{backups} of the book may hold them still; delete them yourself:"
