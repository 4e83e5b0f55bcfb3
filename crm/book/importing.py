"""Bringing an export into the book: read and judged outside it, landed in one commit."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from crm.book import arriving_invitations, bounds
from crm.book.beginnings import UNNAMED
from crm.book.clock import Clock
from crm.book.newcomers import Newcomers
from crm.book.recognising import Recognised, persona_of, recognise
from crm.book.results import ImportReport
from crm.errors import Refused
from crm.readers.linkedin import SOURCE, LinkedInExport, open_export
from crm.rules.identity import Sameness, compare, core_name
from crm.rules.policy import Policy
from crm.store import arrivals, contacts, erased, facts, heard, search
from crm.store.arrivals import Present
from crm.store.engine import Store
from crm.store.journal import Pen
from crm.store.proposals import propose
from crm.store.staging import Stage
from crm.store.summaries import refresh_summaries

if TYPE_CHECKING:
    from crm.store.engine import Connection

Progress = Callable[[str, int, int], None]


def import_export(
    store: Store,
    clock: Clock,
    policy: Policy,
    path: Path,
    *,
    other_owner: bool = False,
    progress: Progress | None = None,
) -> ImportReport:
    """Bring a LinkedIn export in: all of it or nothing, and only what is new.

    ``progress`` is called with what is worked on, how far it is and how far it goes.
    Raises :class:`FileUnreadable` for a file that cannot be read or names nobody, and
    :class:`Refused` for the export of another owner unless ``other_owner``.
    """
    with (
        _without_collector(),
        open_export(path, clock.zone, policy, progress) as export,
        Stage() as stage,
    ):
        if not other_owner:
            with store.read() as connection:
                _require_own(connection, export)
        for batch in export.interactions(progress):
            stage.add(batch)
        with store.write() as connection, arrivals.roomy(connection):
            if not other_owner:
                _require_own(connection, export)
            return _land(connection, clock, policy, export, stage, progress, other_owner)


@contextmanager
def _without_collector() -> Iterator[None]:
    """No search for cycles meanwhile: an import makes hardly any, and millions of small
    objects that would be walked again and again."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _land(
    connection: Connection,
    clock: Clock,
    policy: Policy,
    export: LinkedInExport,
    stage: Stage,
    progress: Progress | None,
    other_owner: bool,
) -> ImportReport:
    """Write everything in one transaction, and tell what was done."""
    at = clock.now()
    pen = Pen(connection, at)
    newcomers = Newcomers(pen, at, clock, policy, export)
    own = _owner_row(connection)
    if own is not None and export.owner is not None and not other_owner:
        newcomers.complete_owner(own, export.owner, unnamed=_is_unnamed(own))
    found = recognise(connection, SOURCE, export.people, stage)
    left_out = _left_out(found, export, own)
    newcomers.join_doubles(found.doubles)
    ids = newcomers.settle(found)
    bounds.carry_over(pen, at, [(ids[key], other) for key, other in found.resembling])
    called = [(ids[one.key], erased.by_name(core_name(one.name))) for one in found.new]
    bounds.draw_again(pen, at, newcomers.today, called)
    invited = tuple(export.invitations())
    arriving_invitations.adopt(pen, SOURCE, invited, ids)
    added, known = newcomers.add_interactions(stage, ids, progress)
    invitations_new = arriving_invitations.add(pen, SOURCE, invited, ids, newcomers.today)
    if newcomers.future:
        left_out.append((f"{newcomers.future} interactions", "they lie in the future"))
    search.index_contacts(connection, sorted(newcomers.reworded))
    newcomers.newborn.write_summaries(connection, newcomers.today, policy)
    refresh_summaries(connection, sorted(newcomers.touched), policy)
    if own is not None:
        yours = [row.interest_id for row in facts.interests_of(connection, own.id)]
        propose(pen, yours, newcomers.today, policy)
    owner = f" of {export.summary.display}" if export.summary.display else ""
    pen.record(
        "import", f"imported LinkedIn export{owner}, {len(ids)} people, {added} interactions"
    )
    met = set(found.known.values())
    updated = len(newcomers.changed & met)
    return ImportReport(
        source=SOURCE,
        export=export.summary,
        contacts_new=len(found.new),
        contacts_updated=updated,
        contacts_unchanged=len(met) - updated,
        interactions_new=added,
        interactions_known=known,
        signals_new=newcomers.signals,
        invitations_new=invitations_new,
        heard_new=_heard_anew(newcomers),
        perhaps_same=tuple(found.perhaps),
        left_out=tuple(left_out),
    )


def _heard_anew(newcomers: Newcomers) -> int:
    """How much of what is new waits for a word of the user's."""
    rows = heard.standing(newcomers.connection, newcomers.today)
    return len(
        [row for row in rows if row.interaction_id and row.interaction_id >= newcomers.first_id]
    )


def _left_out(
    found: Recognised, export: LinkedInExport, own: Present | None
) -> list[tuple[str, str]]:
    """Who stays out of the book, and why; the owner among their own contacts is taken out."""
    left_out = [(person.name, "you deleted them") for person in found.deleted]
    for person in export.people:
        if own is not None and found.known.get(person.key) == own.id:
            del found.known[person.key]
            left_out.append((person.name, "that is you"))
    return left_out


def _require_own(connection: Connection, export: LinkedInExport) -> None:
    own = _owner_row(connection)
    if export.owner is None or own is None or _is_unnamed(own):
        return
    if not _is_owner(export, own):
        raise Refused(
            f"This is the export of {export.summary.display}; the book belongs to {own.name}.",
            "If you mean it, import it with --other-owner.",
        )


def _owner_row(connection: Connection) -> Present | None:
    key = contacts.owner_id(connection)
    return None if key is None else arrivals.present(connection, [key])[key]


def _is_unnamed(own: Present) -> bool:
    return own.name == UNNAMED and not own.url_keys and not own.emails


def _is_owner(export: LinkedInExport, own: Present) -> bool:
    """The same address or e-mail; without either, the same name."""
    if export.owner is None:
        return False
    found = compare(persona_of(export.owner), own.persona())
    if found.sameness is Sameness.PERHAPS:
        shown = {core_name(export.owner.name), core_name(export.summary.display)}
        return core_name(own.name) in shown
    return found.sameness is Sameness.SAME
