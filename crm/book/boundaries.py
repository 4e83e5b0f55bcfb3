"""Boundaries: a person who is not open to it is left alone, everywhere."""

from __future__ import annotations

from datetime import date
from typing import Any

from crm.book import views
from crm.book.desk import Desk, required_line
from crm.book.results import BoundaryView
from crm.errors import Ambiguous, NotFound, NotUnderstood, Refused
from crm.rules.history import BoundaryKind
from crm.rules.text import clean_line, fold
from crm.store import contacts, facts
from crm.store.tables import boundary


class Boundaries(Desk):
    """Drawn with a date, and lifted only with a reason, on the record."""

    def bound(
        self,
        who: str,
        kind: BoundaryKind,
        *,
        until_on: date | None = None,
        channel: str = "",
        reason: str = "",
    ) -> BoundaryView:
        """Draw a boundary. *Not before* needs ``until_on``, a day to come; *only channel*
        needs ``channel``."""
        with self._change() as change:
            key = self._resolve(change.connection, who)
            if kind is BoundaryKind.NOT_BEFORE and (until_on is None or until_on <= change.today):
                raise NotUnderstood("“Not before” needs a day that is still to come.")
            if kind is BoundaryKind.ONLY_CHANNEL and not clean_line(channel):
                raise NotUnderstood("“Only channel” needs the channel.", "For example: e-mail")
            row = contacts.row_of(change.connection, key)
            if row.is_owner:
                raise Refused("That is you. Boundaries are for the others.")
            if kind is BoundaryKind.ONLY_CHANNEL:
                _refuse_another_channel(facts.boundaries_of(change.connection, key), channel)
            change.touch([key])
            found = change.pen.insert(
                boundary,
                contact_id=key,
                kind=kind.value,
                since_on=change.today,
                until_on=until_on if kind is BoundaryKind.NOT_BEFORE else None,
                channel=clean_line(channel) if kind is BoundaryKind.ONLY_CHANNEL else "",
                reason=clean_line(reason),
                drawn_at=change.at,
            )
            change.settle("bound", f"drew a boundary for {row.name}: {kind.value}")
            drawn = [b for b in facts.boundaries_of(change.connection, key) if b.id == found]
            return views.boundary_view(drawn[0])

    def lift_boundary(self, who: str, uid: str = "", *, why: str) -> BoundaryView:
        """Lift a boundary, with the reason kept. ``uid`` may be its beginning, or empty
        when only one stands."""
        reason = required_line(why, "The reason")
        with self._change() as change:
            key = self._resolve(change.connection, who)
            row = contacts.row_of(change.connection, key)
            standing = [
                found
                for found in facts.boundaries_of(change.connection, key)
                if found.lifted_at is None and found.uid.startswith(uid)
            ]
            if not standing:
                raise NotFound(f"No such boundary stands for {row.name}.")
            if len(standing) > 1:
                raise Ambiguous(
                    f"{len(standing)} boundaries stand for {row.name}.",
                    tuple((found.uid, found.kind) for found in standing),
                    "Name one by the beginning of its uid.",
                )
            change.touch([key])
            change.pen.update(boundary, standing[0].id, lifted_at=change.at, lifted_why=reason)
            change.settle("lift_boundary", f"lifted a boundary of {row.name}: {reason}")
            lifted = facts.boundaries_of(change.connection, key)
            return views.boundary_view(next(b for b in lifted if b.id == standing[0].id))


def _refuse_another_channel(drawn: list[Any], channel: str) -> None:
    """A second channel beside the only one would loosen it."""
    for found in drawn:
        kept = found.lifted_at is None and found.kind == BoundaryKind.ONLY_CHANNEL.value
        if kept and fold(found.channel) != fold(channel):
            raise Refused(
                f"They want to hear from you by {found.channel} only.",
                "If that is over, lift it first: crm bound NAME --lift --why WHY",
            )
