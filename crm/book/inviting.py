"""Invitations of yours: written from facts, sent by you, and what came of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from crm.book.change import Change
from crm.book.desk import not_later
from crm.book.diary import sent_wish
from crm.book.draft_results import Draft
from crm.book.drafting import Drafting
from crm.book.invitation_results import (
    InvitationDraft,
    Invitations,
    InvitationStep,
    InvitationView,
)
from crm.book.known import known_of, true_things
from crm.errors import NotFound, NotUnderstood, Refused
from crm.rules.interaction import Direction, Kind
from crm.rules.invitation import (
    LONG_LIMIT,
    USUAL_LIMIT,
    Sent,
    has_lapsed,
    is_worth_withdrawing,
    length_of,
)
from crm.rules.reaching import page_of
from crm.rules.remark import NO_TRUE_THING
from crm.rules.scaffold import Known, invitation_parts
from crm.rules.text import clean, clean_line
from crm.rules.wording import Brief, review
from crm.store import contacts, drafts, invitations, settings
from crm.store.inbox_tables import invitation
from crm.store.tables import contact

if TYPE_CHECKING:
    from crm.rules.wording import Review
    from crm.store.engine import Connection

INVITATION = "invitation"
"""The occasion of words that invite."""
LIMIT = "invitation limit"
ABOUT_ME = "about me"


class Inviting(Drafting):
    """Connect with a purpose: why this person, what you share, who you are."""

    def draft_invitation(self, who: str) -> Draft:
        """The facts for an invitation, never the invitation itself, and the words that were
        kept unsent. Changes nothing.

        Raises :class:`Refused` for somebody who is to be left alone, who is connected, or whom
        an invitation of yours awaits already.
        """
        with self._store.read() as connection:
            key = self._resolve(connection, who)
            self._refuse_invitation(connection, key)
            known = self._known(connection, key)
            line = self._line(connection, key)
            limit = self._limit(connection)
            me = settings.get(connection, ABOUT_ME) or _me(connection)
            return Draft(
                contact=line,
                kind=Kind.INVITATION,
                parts=invitation_parts(known, me, limit, self._clock.today()),
                words=drafts.words_for(connection, key, INVITATION),
                page=page_of(line.urls, line.emails, known.boundaries),
                brief=self._invitation_brief(connection, key, known),
            )

    def check_invitation(self, who: str, words: str) -> Review:
        """How the words of an invitation read, and what they lack. Changes nothing."""
        with self._store.read() as connection:
            key = self._resolve(connection, who)
            known = known_of(connection, key, self._clock.today(), self._policy)
            return review(clean(words), self._invitation_brief(connection, key, known))

    def keep_invitation(self, who: str, words: str) -> None:
        """Keep the words of an invitation unsent; empty words forget them."""
        kept = clean(words).strip()
        with self._store.write() as connection:
            key = self._resolve(connection, who)
            drafts.keep(connection, key, INVITATION, kept, self._clock.now())

    def send_invitation(
        self, who: str, words: str | None = None, *, on: date | None = None, anyway: bool = False
    ) -> InvitationStep:
        """You sent it: from now on it waits. ``words`` are those that were kept unless given.

        Raises :class:`Refused` for words that are too long or read as a pitch, and, unless
        ``anyway``, for words that say no true thing about them.
        """
        with self._change() as change:
            connection = change.connection
            key = self._resolve(connection, who)
            self._refuse_invitation(connection, key)
            known = self._known(connection, key)
            kept = drafts.words_for(connection, key, INVITATION)
            text = clean(kept if words is None else words).strip()
            self._refuse_words(connection, key, known, text, anyway)
            sent_on = not_later(on or change.today, change.today)
            logged = self._log_words(change, key, Kind.INVITATION, text, sent_on)
            drafts.forget(change.pen, key, INVITATION)
            row_id = change.pen.insert(
                invitation,
                contact_id=key,
                direction=Direction.OUT.value,
                state=Sent.WAITING.value,
                words=text,
                on_date=sent_on,
                interaction_id=logged,
            )
            done = self._settled(change, logged, [key], Kind.INVITATION, 0)
            return InvitationStep(self._invitation(connection, row_id), done)

    def accept_invitation(self, who: str, *, on: date | None = None) -> InvitationStep:
        """They accepted: you are connected. That is no interaction; the first one is a
        thank-you and a question."""
        with self._change() as change:
            row = self._waiting(change.connection, who)
            day = not_later(on or change.today, change.today)
            if day < row.on_date:
                raise NotUnderstood("It cannot have been accepted before it was sent.")
            change.touch([row.contact_id])
            change.pen.update(invitation, row.id, state=Sent.ACCEPTED.value, settled_on=day)
            self._connect(change, row.contact_id, day)
            change.settle("accept_invitation", f"{row.contact_name} accepted your invitation")
            view = self._invitation(change.connection, row.id)
            if contacts.left_alone_ids(change.connection, [row.contact_id], change.today):
                view = replace(view, next_step="")
            return InvitationStep(view)

    def withdraw_invitation(self, who: str) -> InvitationStep:
        """You took it back, or give up waiting."""
        with self._change() as change:
            row = self._waiting(change.connection, who)
            change.pen.update(
                invitation, row.id, state=Sent.WITHDRAWN.value, settled_on=change.today
            )
            change.settle("withdraw_invitation", f"withdrew the invitation to {row.contact_name}")
            return InvitationStep(self._invitation(change.connection, row.id))

    def invitations(self, *, everything: bool = False) -> Invitations:
        """Your invitations, the newest first; ``everything`` with what was settled."""
        today = self._clock.today()
        since_on = today - timedelta(days=int(self._policy.reply_reminder_days))
        with self._store.read() as connection:
            waiting = invitations.invitations(
                connection, Direction.OUT, states=[Sent.WAITING.value], spare_on=today
            )
            accepted = invitations.unthanked(connection, since_on, today)
            shown = {row.id for row in (*waiting, *accepted)}
            settled = [
                row
                for row in invitations.invitations(connection, Direction.OUT)
                if everything and row.id not in shown
            ]
            return Invitations(
                limit=self._limit(connection),
                about_me=settings.get(connection, ABOUT_ME),
                drafts=tuple(
                    InvitationDraft(row.uid, row.name, row.words, length_of(row.words))
                    for row in drafts.on_occasion(connection, INVITATION, today)
                ),
                waiting=tuple(self._view(row, today) for row in waiting),
                accepted=tuple(self._view(row, today) for row in accepted),
                settled=tuple(replace(self._view(row, today), next_step="") for row in settled),
            )

    def set_invitation_limit(self, limit: int) -> int:
        """How many characters an invitation may have, as LinkedIn counts them."""
        if not 1 <= limit <= LONG_LIMIT:
            raise NotUnderstood(
                f"An invitation has up to {LONG_LIMIT} characters.",
                f"{USUAL_LIMIT} for a free account, {LONG_LIMIT} for a paying one.",
            )
        with self._change() as change:
            settings.put_with(change.pen, LIMIT, str(limit))
            change.settle("set_invitation_limit", f"set the length of invitations to {limit}")
        return limit

    def introduce_myself(self, words: str) -> str:
        """Who you are, in your words, for the facts of every invitation."""
        shown = clean_line(words)
        with self._change() as change:
            settings.put_with(change.pen, ABOUT_ME, shown)
            change.settle("introduce_myself", "wrote down who you are")
        return shown

    def _limit(self, connection: Connection) -> int:
        kept = settings.get(connection, LIMIT)
        return int(kept) if kept.isdecimal() else USUAL_LIMIT

    def _invitation_brief(self, connection: Connection, key: int, known: Known) -> Brief:
        context = self._context(connection, key, is_invitation=True)
        return Brief(
            # Which true thing it says is judged by the facts below.
            replace(context, facts=()),
            theirs=context.facts,
            limit=self._limit(connection),
            measure=length_of,
            facts=true_things(connection, key, known),
        )

    def _refuse_invitation(self, connection: Connection, key: int) -> None:
        row = contacts.row_of(connection, key)
        if row.connected_on is not None:
            raise Refused(
                f"You are connected with {row.name}.", f"Write to them: crm draft {row.uid[:8]}"
            )
        waiting = invitations.invitations(
            connection, Direction.OUT, states=[Sent.WAITING.value], contact_id=key
        )
        if waiting:
            raise Refused(
                f"An invitation of yours waits for {row.name} already.",
                f"They accepted: crm invite --accepted {row.uid[:8]}; or take it back: "
                f"crm invite --withdrawn {row.uid[:8]}",
            )

    def _refuse_words(
        self, connection: Connection, key: int, known: Known, text: str, anyway: bool
    ) -> None:
        brief = self._invitation_brief(connection, key, known)
        if not text and not anyway:
            raise Refused(
                "An invitation without a word could go to anyone.",
                "Write one: crm invite NAME. If you sent it so: --anyway",
            )
        if brief.limit is not None and length_of(text) > brief.limit:
            raise Refused(
                f"It has {length_of(text)} characters; {brief.limit} fit.",
                "A paying account has 300: crm invitations --limit 300",
            )
        if not text:
            return
        reviewed = review(text, brief)
        if reviewed.judgement.reading.value == "pitch":
            raise Refused(
                "It reads as a pitch, and nothing is pitched to a stranger here.",
                "Write it anew. If you sent it so, own up to it: crm offer NAME --confess WORDS",
            )
        lacking = [remark for remark in reviewed.remarks if remark.code == NO_TRUE_THING]
        if lacking and not anyway:
            raise Refused(lacking[0].reason, f"{lacking[0].instead} If you sent it so: --anyway")

    def _log_words(self, change: Change, key: int, kind: Kind, text: str, on: date) -> int:
        """An interaction of yours with one person, in these words."""
        return self._log(
            change,
            [key],
            kind,
            on=on,
            at=None,
            direction=Direction.OUT,
            depth=None if text else 0,
            note=text,
            gave=None,
            wants_reply=False if kind is Kind.INVITATION else sent_wish(kind, text),
            asks=None,
            interests=(),
            channel="",
            offering=None,
        )

    def _waiting(self, connection: Connection, who: str) -> Any:
        key = self._resolve(connection, who)
        rows = invitations.invitations(
            connection, Direction.OUT, states=[Sent.WAITING.value], contact_id=key
        )
        if not rows:
            name = contacts.row_of(connection, key).name
            raise NotFound(f"No invitation of yours waits for {name}.", "See: crm invitations")
        return rows[0]

    def _connect(self, change: Change, key: int, on: date) -> None:
        row = contacts.row_of(change.connection, key)
        if row.connected_on is None:
            change.pen.update(contact, key, connected_on=on)

    def _invitation(self, connection: Connection, row_id: int) -> InvitationView:
        return self._view(invitations.by_id(connection, row_id), self._clock.today())

    def _view(self, row: Any, today: date) -> InvitationView:
        state = Sent(row.state)
        waits = state is Sent.WAITING
        return InvitationView(
            uid=row.uid,
            contact_uid=row.contact_uid,
            contact_name=row.contact_name,
            state=state,
            words=row.words,
            sent_on=row.on_date,
            settled_on=row.settled_on,
            channel=row.channel,
            is_old=waits and is_worth_withdrawing(row.on_date, today),
            next_step=_next_step(state, row.on_date, today),
        )


def _next_step(state: Sent, sent_on: date, today: date) -> str:
    if state is Sent.ACCEPTED:
        return "Thank them, and ask one question about what they do. Nothing else."
    if state is Sent.WAITING and has_lapsed(sent_on, today):
        return "LinkedIn has taken it back by now."
    if state is Sent.WAITING and is_worth_withdrawing(sent_on, today):
        return "You may as well withdraw it: they would have answered by now."
    return ""


def _me(connection: Connection) -> str:
    """Who you are, as far as your own contact says."""
    key = contacts.owner_id(connection)
    if key is None:
        return ""
    row = contacts.row_of(connection, key)
    work = " at ".join(clean_line(part) for part in (row.role, row.company) if part)
    return ", ".join(part for part in (clean_line(row.name), work) if part)
