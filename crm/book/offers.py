"""Offerings, the gate, and offers: none is written before the gate opens."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, date, timedelta
from typing import TYPE_CHECKING, Any

from crm.book import views
from crm.book.change import Change
from crm.book.desk import not_later, required_line, required_text
from crm.book.diary import Diary
from crm.book.results import GateView, Logged, OfferingView, OfferMade, PermitView
from crm.book.wording import context_of
from crm.errors import NotFound, NotUnderstood, Refused
from crm.rules.gate import Check, Verdict, judge, judge_words, two_noes
from crm.rules.history import OfferAnswer
from crm.rules.interaction import Direction, Kind
from crm.rules.standing import standing_on
from crm.rules.text import clean_line, fold
from crm.store import contacts, drafts, facts, settings
from crm.store.history import load_history, load_offering
from crm.store.tables import offer, offering, offering_interest, permit

if TYPE_CHECKING:
    from crm.rules.pitch import Context
    from crm.store.engine import Connection

JUDGED_AGAIN = frozenset({1, 6})
"""Rules of the gate that are judged again when an offer is made, with 8 and 9."""

WEEK_DAYS = 7
TALKED_OF_LATELY = 50
"""Interactions whose interests an offer's words may name."""


class GateShut(Refused):
    """The gate is shut; ``view`` holds the whole checklist."""

    def __init__(self, message: str, view: GateView, hint: str = "") -> None:
        super().__init__(message, hint)
        self.view = view

    @property
    def verdict(self) -> Verdict:
        return self.view.verdict


class Offers(Diary):
    """What you might offer, and to whom the gate is open."""

    def add_offering(
        self,
        name: str,
        *,
        about: str = "",
        interests: Sequence[str] = (),
        stood_since_on: date | None = None,
    ) -> OfferingView:
        """Something you might offer one day. ``stood_since_on`` is when you began to stand
        behind it; today when not given."""
        shown = required_line(name, "The name of the offering")
        with self._change() as change:
            since = not_later(stood_since_on or change.today, change.today)
            if any(row.folded == fold(shown) for row in facts.offerings(change.connection)):
                raise Refused(f"“{shown}” is among your offerings already.")
            key = change.pen.insert(
                offering,
                name=shown,
                folded=fold(shown),
                about=clean_line(about),
                stood_since_on=since,
            )
            for found in dict.fromkeys(
                facts.interest_id(change.pen, tag) for tag in interests if fold(tag.lstrip("#"))
            ):
                change.pen.insert(offering_interest, offering_id=key, interest_id=found)
            change.settle("add_offering", f"added the offering {shown}")
            return self._offering_view(change.connection, key)

    def retire_offering(self, name: str) -> OfferingView:
        """An offering that is no longer offered. Offers that were made stay."""
        with self._change() as change:
            row = self._offering(change.connection, name)
            change.pen.update(offering, row.id, retired_on=change.today)
            change.settle("retire_offering", f"retired the offering {row.name}")
            return self._offering_view(change.connection, row.id)

    def offerings(self) -> tuple[OfferingView, ...]:
        """All offerings, retired ones too."""
        with self._store.read() as connection:
            rows = facts.offerings(connection)
            return tuple(views.offering_view(connection, row) for row in rows)

    def verdict(self, who: str, offering: str | None = None) -> GateView:
        """The whole checklist for today. Looking changes nothing."""
        with self._store.read() as connection:
            key = self._resolve(connection, who)
            return self._gate(connection, key, self._offering(connection, offering))

    def start_offer(self, who: str, offering: str | None = None) -> PermitView:
        """Grant a permit when the gate is open: for this contact and this offering, valid
        one day, used once. A permit that is still unused is given again.

        Raises :class:`GateShut` with the checklist otherwise.
        """
        with self._change() as change:
            connection = change.connection
            _require_present(change)
            key = self._resolve(connection, who)
            wanted = self._offering(connection, offering)
            gate = self._gate(connection, key, wanted)
            if not gate.verdict.open:
                raise GateShut(
                    f"The gate is shut: it is too early to offer {wanted.name} to "
                    f"{gate.contact.name}.",
                    gate,
                    gate.verdict.next_step,
                )
            granted = facts.unused_permit(connection, key, wanted.id)
            if granted is None or granted.expires_at <= change.at:
                # In UTC: on a zone's own clock a day may last 25 hours.
                expires_at = change.at.astimezone(UTC) + timedelta(hours=self._policy.permit_hours)
                change.pen.insert(
                    permit,
                    contact_id=key,
                    offering_id=wanted.id,
                    granted_at=change.at,
                    expires_at=expires_at,
                    granted_on=change.today,
                    evidence=evidence_json(gate.verdict),
                )
                granted = facts.unused_permit(connection, key, wanted.id)
            change.settle("start_offer", f"opened an offer of {wanted.name} to {gate.contact.name}")
            return PermitView(
                gate.contact, gate.offering, granted.granted_at, granted.expires_at, gate.verdict
            )

    def make_offer(self, who: str, words: str, offering: str | None = None) -> OfferMade:
        """Write down an offer with its words, under its permit.

        Boundaries, earlier offers, the words and the week's count are judged again in the
        transaction that writes it; words kept unsent are forgotten with it. Raises
        :class:`GateShut` when one of them fails, and :class:`Refused` without a permit or
        after it expired.
        """
        text = required_text(words, "The offer")
        with self._change() as change:
            connection = change.connection
            _require_present(change)
            key = self._resolve(connection, who)
            wanted = self._offering(connection, offering)
            gate = self._gate(connection, key, wanted)
            granted = self._valid_permit(change, key, wanted, gate)
            self._judge_again(change, key, gate, text)
            made = change.pen.insert(
                offer,
                permit_id=granted.id,
                contact_id=key,
                offering_id=wanted.id,
                granted_at=granted.granted_at,
                expires_at=granted.expires_at,
                made_at=change.at,
                made_on=change.today,
                zone=self._zone_name,
                words=text,
                request_id=self._request_id(connection, granted),
            )
            drafts.forget(change.pen, key, wanted.uid)
            change.touch([key])
            change.settle("make_offer", f"offered {wanted.name} to {gate.contact.name}")
            return self._made(connection, key, made)

    def answer_offer(self, who: str, answer: OfferAnswer) -> OfferMade:
        """What came back on the newest offer. *Later* may still become a yes or a no."""
        with self._change() as change:
            connection = change.connection
            key = self._resolve(connection, who)
            open_ones = [
                row
                for row in facts.offers_of(connection, key)
                if row.answer in (None, OfferAnswer.LATER.value)
            ]
            if not open_ones:
                name = contacts.row_of(connection, key).name
                raise NotFound(f"No offer to {name} waits for an answer.")
            newest = open_ones[0]
            change.touch([key])
            change.pen.update(
                offer,
                newest.id,
                answer=answer.value,
                answered_on=change.today,
                answered_at=change.at,
            )
            change.settle("answer_offer", f"answer on {newest.offering_name}: {answer.value}")
            return self._made(connection, key, newest.id)

    def confess(self, who: str, words: str, *, on: date | None = None) -> Logged:
        """A premature pitch that was made outside the program: kept as what it was, and
        counted as an offer by the gate."""
        text = required_text(words, "The pitch")
        with self._change() as change:
            key = self._resolve(change.connection, who)
            day = not_later(on or change.today, change.today)
            found = self._log(
                change,
                [key],
                Kind.PREMATURE_PITCH,
                on=day,
                at=None,
                direction=Direction.OUT,
                depth=0,
                note=text,
                gave=None,
                wants_reply=False,
                asks=False,
                interests=(),
                channel="",
                offering=None,
                confessed=True,
            )
            return self._settled(change, found, [key], Kind.PREMATURE_PITCH, 0)

    def _gate(self, connection: Connection, key: int, wanted: Any) -> GateView:
        today = self._clock.today()
        history = load_history(connection, key)
        standing = standing_on(history, today, self._policy)
        found = judge(standing, history, load_offering(connection, wanted.id), today, self._policy)
        granted = facts.unused_permit(connection, key, wanted.id)
        valid = granted is not None and granted.expires_at > self._clock.now()
        return GateView(
            self._line(connection, key),
            views.offering_view(connection, wanted),
            found,
            granted.expires_at if valid else None,
        )

    def _offering(self, connection: Connection, name: str | None) -> Any:
        rows = [row for row in facts.offerings(connection) if row.retired_on is None]
        if name is not None:
            rows = [row for row in rows if row.folded == fold(name) or row.uid == name]
        if not rows:
            called = f" called “{clean_line(name)}”" if name else ""
            raise NotFound(f"You have no offering{called}.", 'Add one: crm offering add "Name"')
        if len(rows) > 1:
            names = ", ".join(row.name for row in rows)
            raise NotUnderstood(f"Which offering: {names}?", "Name it: --offering NAME")
        return rows[0]

    def _offering_view(self, connection: Connection, key: int) -> OfferingView:
        row = next(row for row in facts.offerings(connection) if row.id == key)
        return views.offering_view(connection, row)

    def _valid_permit(self, change: Change, key: int, wanted: Any, gate: GateView) -> Any:
        granted = facts.unused_permit(change.connection, key, wanted.id)
        hint = f'Ask for one: crm offer "{gate.contact.name}" --for "{wanted.name}" --start'
        if granted is None:
            raise GateShut(f"There is no permit to offer {wanted.name} yet.", gate, hint)
        if granted.expires_at <= change.at or change.at < granted.granted_at:
            raise GateShut("The permit has expired; it was valid for one day.", gate, hint)
        return granted

    def _judge_again(self, change: Change, key: int, gate: GateView, words: str) -> None:
        again = [check for check in gate.verdict.checks if check.number in JUDGED_AGAIN]
        first = change.today - timedelta(days=WEEK_DAYS - 1)
        lately = facts.offers_since(change.connection, first)
        checks = (
            *again,
            *judge_words(words, self._context(change.connection, key), lately, self._policy),
        )
        failed = [check for check in checks if not check.passed]
        if failed:
            judged = Verdict(change.today, checks, failed[0].next_step, gate.verdict.request_uid)
            view = GateView(gate.contact, gate.offering, judged, gate.permit_expires_at)
            raise GateShut(
                f"The offer was not written: {failed[0].title.lower()}. The permit still stands.",
                view,
                failed[0].next_step,
            )

    def _context(self, connection: Connection, key: int, *, is_invitation: bool = False) -> Context:
        """What words to somebody are judged by."""
        return context_of(
            connection,
            key,
            self._theirs(connection, key),
            self._clock.today(),
            self._policy,
            is_invitation=is_invitation,
        )

    def _theirs(self, connection: Connection, key: int) -> tuple[str, ...]:
        """Names of things of theirs that personal words may mention: what they do, what they
        care for, and what you two talked about. What only you tagged is not theirs."""
        row = contacts.row_of(connection, key)
        interests = [found.name for found in facts.interests_of(connection, key) if found.confirmed]
        heard = [
            found.id
            for found in facts.interactions_of(connection, key, TALKED_OF_LATELY)
            if found.direction != Direction.OUT.value
        ]
        tagged = facts.tags_on(connection, heard)
        talked_of = [name for names in tagged.values() for name in names]
        names = [*interests, row.company, row.role, *talked_of]
        return tuple(dict.fromkeys(name for name in names if name))

    def _request_id(self, connection: Connection, granted: Any) -> int | None:
        """The request of theirs that opened the gate: it is used up by the offer."""
        uid = json.loads(granted.evidence)["request"]
        return facts.interaction_id(connection, uid) if uid else None

    def _made(self, connection: Connection, key: int, offer_id: int) -> OfferMade:
        row = next(row for row in facts.offers_of(connection, key) if row.id == offer_id)
        history = load_history(connection, key)
        return OfferMade(
            views.offer_view(row),
            self._line(connection, key),
            two_noes(history, self._clock.today(), self._policy),
        )


def _require_present(change: Change) -> None:
    """An offer is judged on what is known: a clock set back would make it unknown."""
    latest_at = settings.latest_instant(change.connection)
    if latest_at is not None and change.at < latest_at:
        shown = latest_at.astimezone(change.at.tzinfo)
        raise Refused(
            f"The clock stands before the newest entry of your book ({shown:%Y-%m-%d %H:%M}).",
            "No offer is made in the past. Set the clock right.",
        )


def evidence_json(verdict: Verdict) -> str:
    """A verdict as it is kept with its permit."""
    return json.dumps(
        {
            "checks": [_check(check) for check in verdict.checks],
            "request": verdict.request_uid,
        },
        ensure_ascii=False,
    )


def _check(check: Check) -> dict[str, Any]:
    return {
        "number": check.number,
        "title": check.title,
        "passed": check.passed,
        "waived": check.waived,
        "evidence": list(check.evidence),
        "next_step": check.next_step,
    }
