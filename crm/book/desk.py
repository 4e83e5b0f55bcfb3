"""What every part of the book stands on: the store, the clock, the policy, and one way to
write."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any, Self

from crm.errors import Ambiguous, NotFound, NotUnderstood
from crm.rules.policy import DEFAULT, Policy
from crm.rules.say import dated
from crm.rules.text import clean, clean_line, fold
from crm.store import contacts, naming, settings
from crm.store.engine import Store

if TYPE_CHECKING:
    from pathlib import Path

    from crm.book.change import Change
    from crm.book.clock import Clock
    from crm.book.results import ContactLine
    from crm.store.engine import Connection


class Desk:
    """The base of every part of the book."""

    def __init__(self, store: Store, clock: Clock, policy: Policy = DEFAULT) -> None:
        self._store = store
        self._clock = clock
        self._policy = policy

    @classmethod
    def open(
        cls,
        path: Path,
        clock: Clock,
        leaving: Callable[[], bool] = lambda: False,
        given_up: Callable[[], bool] = lambda: False,
    ) -> Self:
        """Open the book at ``path``. Raises :class:`BookUnusable`. Once ``leaving`` says so
        nobody waits for another program: what would wait raises :class:`BookBusy`. Once
        ``given_up`` says so what is at work does so as well, and is taken back."""
        opened = Store.open(path, now=clock.now(), leaving=leaving, given_up=given_up)
        return cls(opened, clock)

    def close(self) -> None:
        self._store.close()

    def local_day(self) -> date:
        """The user's local day."""
        return self._clock.today()

    def newest_change(self) -> int:
        """The number of the newest change: it grows with each, whoever made it."""
        with self._store.read() as connection:
            return settings.newest_operation(connection)

    def try_to_write(self) -> None:
        """See whether anything can be written now; leaves no trace. Raises
        :class:`BookUnusable` while the disk is full, or may not be written."""
        self._store.try_to_write()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def _change(self) -> Iterator[Change]:
        """One write transaction: committed as a whole, or not at all."""
        # Reading, which is most of what is done, needs none of what writing needs.
        from crm.book.change import Change  # noqa: PLC0415
        from crm.store.journal import Pen  # noqa: PLC0415

        with self._store.write() as connection:
            at = self._clock.now()
            yield Change(Pen(connection, at), at, self._clock.local_day(at), self._policy)

    def _resolve(self, connection: Connection, who: str) -> int:
        """The contact that a user's word means."""
        typed = clean_line(who)
        folded = fold(typed)
        if not folded:
            raise NotUnderstood("Whom do you mean?", "Give a name, an e-mail or a uid.")
        found = naming.candidates_for(connection, folded, typed)
        if not found:
            raise NotFound(
                f"There is nobody called “{typed}” in your book.", f'Add them: crm add "{typed}"'
            )
        if len(found) > 1:
            rows = contacts.rows_of(connection, found)
            raise Ambiguous(
                f"“{typed}” fits {len(rows)} people.",
                tuple((row.uid, told_apart(row)) for row in rows),
                "Give more of the name, the e-mail, or the beginning of the uid.",
            )
        return found[0]

    def _line(self, connection: Connection, contact_id: int) -> ContactLine:
        from crm.book.views import contact_lines  # noqa: PLC0415  # as above

        row = contacts.row_of(connection, contact_id)
        return contact_lines(connection, [row], self._clock.today())[0]

    def _instant_on(self, on: date, change: Change) -> datetime:
        """An instant on a local day: now when it is today, else noon."""
        if on == change.today:
            return change.at
        return datetime.combine(on, time(12), tzinfo=self._clock.zone)

    @property
    def _zone_name(self) -> str:
        return self._clock.zone.key or "UTC"


def told_apart(row: Any) -> str:
    """What tells a contact from a namesake, on one line."""
    parts = [row.role, row.company]
    if row.connected_on:
        parts.append(f"connected {dated(row.connected_on)}")
    told = ", ".join(clean_line(part) for part in parts if part)
    return f"{row.name} ({told})" if told else row.name


def required_line(text: str, what: str) -> str:
    """One clean line that must not be empty."""
    line = clean_line(text)
    if not line:
        raise NotUnderstood(f"{what} is empty.", "Nothing was written.")
    return line


def required_text(text: str, what: str) -> str:
    """Clean text of several lines that must not be empty."""
    found = clean(text).strip()
    if not found:
        raise NotUnderstood(f"{what} is empty.", "Nothing was written.")
    return found


def not_later(on: date, today: date) -> date:
    """A day that has come already."""
    if on > today:
        raise NotUnderstood(f"{on.isoformat()} has not come yet.", "Nothing was written.")
    return on
