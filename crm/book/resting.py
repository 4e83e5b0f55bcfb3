"""Leaving people in peace for a while, or for good."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from crm.book.day_results import Dismissed
from crm.book.desk import Desk
from crm.book.settling import place_anew, put_off, snooze_contact, wake_contact
from crm.errors import NotUnderstood, Refused
from crm.rules.days import days_after
from crm.rules.nudge.candidate import Event
from crm.rules.say import dated
from crm.store import contacts

if TYPE_CHECKING:
    from crm.book.change import Change

LONGEST_REST_DAYS = 3650


class Resting(Desk):
    """Rests that the user chooses. What is owed can wait as well: it is their word."""

    def rest_contact(self, who: str, days: int | None = None) -> Dismissed:
        """Do not nudge about somebody for so many days (1–3650), by default as long as after
        words in vain."""
        span = self._policy.rest_days if days is None else days
        if not 1 <= span <= LONGEST_REST_DAYS:
            raise NotUnderstood(f"A rest lasts from 1 to {LONGEST_REST_DAYS} days.")
        with self._change() as change:
            key = self._resolve(change.connection, who)
            return self._snoozed(change, key, days_after(change.today, span), "rest")

    def wake_contact(self, who: str) -> Dismissed:
        """End a rest or a snooze before its time."""
        with self._change() as change:
            key = self._resolve(change.connection, who)
            name = contacts.row_of(change.connection, key).name
            if not wake_contact(change, key):
                raise Refused(f"{name} neither rests nor is snoozed.")
            change.settle("wake_contact", f"ended the rest of {name}")
            return Dismissed(name, f"{name} may come onto the list again.", "")

    def never_nudge(self, who: str) -> Dismissed:
        """Take somebody out of the rhythm for good: neither nudged nor proposed by triage."""
        with self._change() as change:
            key = self._resolve(change.connection, who)
            row = contacts.row_of(change.connection, key)
            if row.is_owner:
                raise Refused("That is you. Nobody nudges you about yourself.")
            place_anew(change, row, None, None)
            put_off(change, [key])
            change.settle("never_nudge", f"left {row.name} out of the list for good")
            return Dismissed(
                row.name,
                f"{row.name} comes onto no list any more, and triage does not ask about them.",
                f"crm place {row.uid[:8]} {row.circle or 'wide'}",
            )

    def _snoozed(
        self, change: Change, contact_id: int, until: date | Event, verb: str
    ) -> Dismissed:
        """Let somebody wait, and say so."""
        row = contacts.row_of(change.connection, contact_id)
        if row.is_owner:
            raise Refused("That is you. Nobody nudges you about yourself.")
        snooze_contact(change, contact_id, until)
        ends = {
            Event.HEARD: "until you hear from them",
            Event.NEWS: "until there is news of them",
        }
        when = ends[until] if isinstance(until, Event) else f"before {dated(until)}"
        change.settle(verb, f"put {row.name} off: not {when}")
        return Dismissed(
            row.name, f"{row.name} is not suggested {when}.", f"crm rest {row.uid[:8]} --end"
        )
