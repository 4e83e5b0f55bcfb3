"""What the book remembers of people who were erased: a number for each of their marks, from
which nobody reads who it was, and which boundaries stood for them.

Whoever has the book and guesses an address can prove the guess: that is the price of knowing
them again, so that no import brings them back.
"""

from __future__ import annotations

import hmac
import json
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import Connection, select

from crm.rules.history import Boundary, BoundaryKind
from crm.store import settings
from crm.store.journal import Pen
from crm.store.tables import setting

_SALT = "erasure salt"
_ERASED = "erased "
Bound = tuple[BoundaryKind, date | None]
"""A kind of boundary, and the last day of one that ends."""


def by_url(key: str) -> str:
    return f"u:{key}"


def by_email(folded: str) -> str:
    return f"e:{folded}"


def by_name(core: str) -> str:
    return f"n:{core}"


def by_ref(source: str, ref: str) -> str:
    return f"r:{source}|{ref}"


@dataclass(frozen=True, slots=True)
class Erased:
    """The marks of everybody who was erased."""

    salt: str = ""
    marks: dict[str, tuple[Bound, ...]] = field(default_factory=dict)

    def holds(self, marks: Iterable[str]) -> bool:
        """Whether one of these marks is that of somebody who was erased."""
        return bool(self.marks) and any(_digest(self.salt, one) in self.marks for one in marks)

    def bounds(self, marks: Iterable[str]) -> frozenset[Bound]:
        """The boundaries that stood for those with one of these marks."""
        if not self.marks:
            return frozenset()
        found = (self.marks.get(_digest(self.salt, one), ()) for one in marks)
        return frozenset(bound for bounds in found for bound in bounds)


def load(connection: Connection) -> Erased:
    """Everybody who was erased."""
    salt = settings.get(connection, _SALT)
    if not salt:
        return Erased()
    rows = connection.execute(
        select(setting.c.name, setting.c.value).where(
            setting.c.name.startswith(_ERASED, autoescape=True)
        )
    )
    return Erased(salt, {row.name.removeprefix(_ERASED): _bounds(row.value) for row in rows})


def remember(pen: Pen, marks: Iterable[str], boundaries: Iterable[Boundary]) -> None:
    """Keep the marks of somebody who is erased, with the boundaries that stand. Which channel
    was the only one is theirs, and goes."""
    salt = settings.get(pen.connection, _SALT)
    if not salt:
        salt = secrets.token_hex(16)
        settings.put_with(pen, _SALT, salt)
    kept = {
        (bound.kind, bound.until_on)
        for bound in boundaries
        if bound.kind is not BoundaryKind.ONLY_CHANNEL
    }
    before = load(pen.connection)
    for mark in dict.fromkeys(marks):
        bounds = sorted(
            kept | before.bounds([mark]), key=lambda one: (one[0].value, one[1] or date.max)
        )
        value = [[kind.value, until_on and until_on.isoformat()] for kind, until_on in bounds]
        settings.put_with(pen, f"{_ERASED}{_digest(salt, mark)}", json.dumps(value))


def _bounds(text: str) -> tuple[Bound, ...]:
    return tuple(
        (BoundaryKind(kind), None if until_on is None else date.fromisoformat(until_on))
        for kind, until_on in json.loads(text)
    )


def _digest(salt: str, mark: str) -> str:
    return hmac.new(bytes.fromhex(salt), mark.encode(), "sha256").hexdigest()
