"""Requests that come in: judged with reasons, and answered, or left, by you."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from crm.book.addresses import known_by_name, write_addresses
from crm.book.bounds import carry_over
from crm.book.change import Change
from crm.book.desk import not_later, required_line
from crm.book.heeding import heard_views
from crm.book.invitation_results import Inbox, MailTaken, RequestView
from crm.book.inviting import Inviting
from crm.errors import Ambiguous, NotFound
from crm.rules.days import days_after
from crm.rules.interaction import Direction, Kind
from crm.rules.invitation import LAPSED_AFTER_DAYS
from crm.rules.request import Met, Request, read_request
from crm.rules.text import clean, clean_line, fold
from crm.store import arrivals, contacts, facts, heard, invitations, naming
from crm.store.history import load_histories
from crm.store.inbox_tables import invitation
from crm.store.tables import contact

if TYPE_CHECKING:
    from crm.readers.mail import Letter
    from crm.store.engine import Connection

MOST_REQUESTS = 100
"""Requests that are shown at once, the newest."""
LONGEST_WORDS = 20_000
"""Characters of a request that are kept. Ours; nobody reads as much."""
_WAITS = (Met.OPEN.value,)
_YOURS = 5


class Receiving(Inviting):
    """See through what comes in, and answer what deserves it."""

    def inbox(self, *, everything: bool = False) -> Inbox:
        """What waits for you, the newest first: requests, and what was heard between the lines.
        ``everything`` shows those that were answered or have lapsed too; nobody who is to be
        left alone is shown."""
        today = self._clock.today()
        lapsed_on = days_after(today, -LAPSED_AFTER_DAYS)
        with self._store.read() as connection:
            states = () if everything else _WAITS
            whole = invitations.invitations(connection, Direction.IN, states=states)
            spared = invitations.invitations(
                connection, Direction.IN, states=states, spare_on=today
            )
            timely = [row for row in spared if everything or row.on_date > lapsed_on]
            return Inbox(
                requests=self._views(connection, timely[:MOST_REQUESTS], today),
                heard=heard_views(heard.standing(connection, today), today),
                left_alone=len(whole) - len(spared),
                lapsed=len(spared) - len(timely),
                more=max(len(timely) - MOST_REQUESTS, 0),
            )

    def request(self, which: str) -> RequestView:
        """One request: by its uid or its beginning, or by the one person it is from."""
        with self._store.read() as connection:
            row = self._request(connection, which)
            return self._views(connection, [row], self._clock.today())[0]

    def add_request(
        self,
        name: str,
        words: str,
        *,
        role: str = "",
        company: str = "",
        email: str = "",
        url: str = "",
        on: date | None = None,
        channel: str = "",
    ) -> RequestView:
        """Put a request into the inbox, as it was pasted; empty ``words`` for none. Whoever is
        not in the book comes into it.

        Raises :class:`Ambiguous` for a name that several bear.
        """
        shown = required_line(name, "The name")
        with self._change() as change:
            day = not_later(on or change.today, change.today)
            key = self._sender(change, shown, email)
            if key is None:
                key = self._add_sender(change, shown, email, url)
            self._complete(change, key, role, company)
            row_id = self._take(change, key, clean(words).strip()[:LONGEST_WORDS], day, channel)
            change.settle("add_request", f"put a request of {shown} into the inbox")
            rows = [invitations.by_id(change.connection, row_id)]
            return self._views(change.connection, rows, change.today)[0]

    def add_mail(self, path: Path) -> MailTaken:
        """Put the letters of a mail file (.eml, .mbox) into the inbox: the first of each whom
        you do not know yet. What others wrote is listened to, and not kept twice.

        Raises :class:`FileUnreadable` for what is no mail.
        """
        from crm.book.postman import Postman  # noqa: PLC0415  # few read mail
        from crm.readers.mail import read_mail  # noqa: PLC0415  # as above

        mail = read_mail(path)
        with self._change() as change:
            postman = Postman(change, mail.letters, self._clock, self._take_letter)
            postman.run()
            change.settle("add_mail", f"put {len(postman.taken)} letters into the inbox")
            rows = [invitations.by_id(change.connection, row_id) for row_id in postman.taken]
            waiting = heard.standing(change.connection, change.today, contact_ids=postman.heard)
            return MailTaken(
                requests=self._views(change.connection, rows, change.today),
                heard=heard_views(waiting, change.today),
                known=postman.known,
                left_out=(*postman.left_out, *mail.left_out),
            )

    def _take_letter(self, change: Change, letter: Letter, on: date) -> tuple[int, int]:
        """(contact, invitation) of a letter that is a request."""
        key = self._add_sender(change, letter.name or letter.email, letter.email, "")
        words = letter.whole[:LONGEST_WORDS]
        return key, self._take(change, key, words, on, "e-mail")

    def _request(self, connection: Connection, which: str) -> Any:
        rows = invitations.invitations(connection, Direction.IN, uid=which) if which else []
        if not rows:
            key = self._resolve(connection, which)
            rows = invitations.invitations(connection, Direction.IN, contact_id=key)
            if not rows:
                name = contacts.row_of(connection, key).name
                raise NotFound(f"No request of {name} is in the inbox.", "See: crm inbox --all")
            rows = [row for row in rows if row.state == Met.OPEN.value] or rows[:1]
        if len(rows) > 1:
            raise Ambiguous(
                f"“{which}” fits {len(rows)} requests.",
                tuple((row.uid, f"{row.contact_name}: {clean_line(row.words)}") for row in rows),
                "Name one by the beginning of its uid.",
            )
        return rows[0]

    def _sender(self, change: Change, name: str, email: str) -> int | None:
        """Who in the book it is from, by their address, else by their whole name."""
        if email:
            held = arrivals.contacts_by_email(change.connection, [fold(email)])
            if found := held.get(fold(email)):
                return found[0]
        same = [
            key
            for key in naming.candidates_for(change.connection, fold(name), name)
            if contacts.row_of(change.connection, key).name_folded == fold(name)
            and not contacts.row_of(change.connection, key).is_owner
        ]
        if len(same) > 1:
            rows = contacts.rows_of(change.connection, same)
            raise Ambiguous(
                f"{name} fits {len(same)} people.",
                tuple((row.uid, row.name) for row in rows),
                "Say which by their e-mail: --email",
            )
        return same[0] if same else None

    def _add_sender(self, change: Change, name: str, email: str, url: str) -> int:
        first, _, last = name.partition(" ")
        key = change.pen.insert(
            contact,
            name=name,
            first=first,
            last=last,
            name_folded=fold(name),
            on_file_on=change.today,
        )
        write_addresses(change, key, [email] if email else [], [url] if url else [])
        known_by_name(change, key, name)
        namesakes = naming.personas(change.connection, fold(name), [], [])
        carry_over(change.pen, change.at, [(key, other) for other in namesakes if other != key])
        change.reworded.add(key)
        return key

    def _complete(self, change: Change, key: int, role: str, company: str) -> None:
        """What the book lacks of their work; what it has stays."""
        row = contacts.row_of(change.connection, key)
        told = {"role": clean_line(role), "company": clean_line(company)}
        lacking = {name: text for name, text in told.items() if text and not getattr(row, name)}
        if lacking:
            change.pen.update(contact, key, **lacking)
            change.reworded.add(key)

    def _take(
        self,
        change: Change,
        key: int,
        words: str,
        on: date,
        channel: str,
    ) -> int:
        """Write the request and the interaction that holds its words."""
        change.touch([key])
        logged = self._log(
            change,
            [key],
            Kind.INVITATION,
            on=on,
            at=None,
            direction=Direction.IN,
            depth=None if words else 0,
            note=words,
            gave=None,
            wants_reply=None if words else False,
            asks=None,
            interests=(),
            channel=channel,
            offering=None,
        )
        return change.pen.insert(
            invitation,
            contact_id=key,
            direction=Direction.IN.value,
            state=Met.OPEN.value,
            words=words,
            on_date=on,
            channel=clean_line(channel),
            interaction_id=logged,
        )

    def _views(
        self, connection: Connection, rows: list[Any], today: date
    ) -> tuple[RequestView, ...]:
        """Rows as views, each with how it reads."""
        if not rows:
            return ()
        from crm.rules.pitch import Context, judge_text  # noqa: PLC0415  # its patterns take 60 ms

        asked = Context(direction=Direction.IN, is_invitation=True)

        ids = [row.contact_id for row in rows]
        alone = contacts.left_alone_ids(connection, ids, today)
        began = invitations.began_in_role(connection, ids)
        histories = load_histories(connection, ids, notes=False)
        mine = self._mine(connection)
        views = []
        for row in rows:
            request = Request(
                words=row.words,
                on=row.on_date,
                role=row.contact_role,
                role_since_on=began.get(row.contact_id),
                is_pitch=bool(row.is_pitch),
                mine=mine,
                shared=tuple(one.name for one in histories[row.contact_id].shared_interests),
                exchanges=row.contact_exchanges if _knew(row) else 0,
            )
            judgement = judge_text(row.words, context=asked) if row.words else None
            reading = read_request(request, judgement, today)
            is_alone = row.contact_id in alone
            views.append(
                RequestView(
                    uid=row.uid,
                    contact_uid=row.contact_uid,
                    contact_name=row.contact_name,
                    first=row.contact_first,
                    company=row.contact_company,
                    role=row.contact_role,
                    role_since_on=request.role_since_on,
                    channel=row.channel,
                    on=row.on_date,
                    words=row.words,
                    state=Met(row.state),
                    settled_on=row.settled_on,
                    reply=row.reply,
                    reading=replace(reading, suggests=Met.LEFT) if is_alone else reading,
                    left_alone=is_alone,
                )
            )
        return tuple(views)

    def _mine(self, connection: Connection) -> tuple[str, ...]:
        """Names of things of yours that words may mention."""
        key = contacts.owner_id(connection)
        if key is None:
            return ()
        row = contacts.row_of(connection, key)
        interests = [found.name for found in facts.interests_of(connection, key) if found.confirmed]
        offered = [found.name for found in facts.offerings(connection)]
        names = [*interests, row.company, *offered]
        return tuple(dict.fromkeys(name for name in names if name))


def _knew(row: Any) -> bool:
    """Whether you two had spoken before a request came."""
    return row.first_exchange_on is not None and bool(row.first_exchange_on < row.on_date)
