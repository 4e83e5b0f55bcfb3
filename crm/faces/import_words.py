"""What an import read and left out, the same in every face."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crm.faces import words

if TYPE_CHECKING:
    from crm.book.results import ImportReport

_COUNTS = (
    ("connections", "connection"),
    ("messages_in", "message to you", "messages to you"),
    ("messages_out", "message from you", "messages from you"),
    ("invitations_in", "invitation to you", "invitations to you"),
    ("invitations_out", "invitation from you", "invitations from you"),
)


def title(done: ImportReport) -> str:
    """Whose export it was."""
    owner = f" of {done.export.owner.name}" if done.export.owner else ""
    return f"Read the LinkedIn export{owner}"


def read(done: ImportReport) -> str:
    """``2 connections and 3 messages to you.``; empty for nothing."""
    counts = done.export.counts
    found = [words.count(counts[key], *names) for key, *names in _COUNTS if counts.get(key)]
    return f"{words.listed(found)}." if found else ""


def brought(done: ImportReport) -> tuple[tuple[str, str], ...]:
    """(label, text) of what came into the book."""
    people = (
        f"{done.contacts_new:,} new, {done.contacts_updated:,} updated, "
        f"{done.contacts_unchanged:,} as before"
    )
    happened = f"{done.interactions_new:,} new, {done.interactions_known:,} known already"
    news = f"{words.count(done.signals_new, 'change')} of work noticed" if done.signals_new else ""
    said = words.count(done.heard_new, "message asks", "messages ask")
    heard = f"{said} something of you between the lines: crm heard" if done.heard_new else ""
    invited = f"{done.invitations_new:,} new: crm inbox, crm invitations"
    rows = (
        ("People", people), ("Interactions", happened), ("News", news),
        ("Invitations", invited if done.invitations_new else ""), ("Heard", heard),
    )  # fmt: skip
    return tuple((label, text) for label, text in rows if text)


def left_out(done: ImportReport) -> tuple[tuple[str, str], ...]:
    """(label, text) of what stayed out, and of who may be one person."""
    rows = [
        ("Left out", f"{words.count(skipped.rows, 'row')} of {skipped.file}: {skipped.why}")
        for skipped in done.export.skipped
    ]
    rows += [("Left out", f"{name}: {why}") for name, why in done.left_out]
    rows += [("One person?", f"{one} and {other}: {why}") for one, other, why in done.perhaps_same]
    return tuple(rows)
