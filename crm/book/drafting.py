"""Writing to somebody: the facts, the words that are kept unsent, and what was sent."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from crm.book import day_views
from crm.book.desk import required_text
from crm.book.diary import sent_wish
from crm.book.draft_results import Draft
from crm.book.known import known_of, true_things, with_nudge
from crm.book.nudging import Nudging, refuse_overtaken
from crm.book.offered import QUOTED_FROM, tells_of_an_offer
from crm.book.offers import GateShut, Offers
from crm.errors import Refused
from crm.rules.bounds import bound_words, is_shut
from crm.rules.history import PromiseBy
from crm.rules.interaction import CATALOGUE, MEETINGS, Direction, Kind
from crm.rules.nudge.candidate import ObligationKind
from crm.rules.reaching import page_of
from crm.rules.remark import Remark
from crm.rules.say import day_said
from crm.rules.scaffold import Known, Offered, Said, kind_of, scaffold
from crm.rules.spoken import spoken_of
from crm.rules.text import clean, clean_line, fold
from crm.rules.wording import Brief, Review, review
from crm.store import contacts, drafts, facts, stops
from crm.store.history import load_history

if TYPE_CHECKING:
    from crm.book.change import Change
    from crm.book.results import GateView, Logged
    from crm.rules.invitation import Fact
    from crm.rules.pitch import Context
    from crm.store.engine import Connection

MESSAGE = "message"
"""The occasion of words that offer nothing."""
_STOP = 3
LONGEST_DRAFT = 100_000
"""Characters of unsent words that are kept. Ours; nobody reads as much."""
_LOG_IT = 'What happened all the same is logged: crm log "…"'
_SENDABLE = frozenset(
    kind
    for kind, usual in CATALOGUE.items()
    if Direction.OUT in usual.directions and kind is not Kind.PREMATURE_PITCH
)


class Drafting(Nudging, Offers):
    """Messages of your own to one person. A ``nudge`` is the uid of an entry of the day's
    list, or its beginning."""

    def draft(self, who: str) -> Draft:
        """The facts for a message to somebody, never the message itself, and the words that
        were kept unsent. Changes nothing.

        Raises :class:`Refused` for somebody who is to be left alone, and says why.
        """
        with self._store.read() as connection:
            key = self._resolve(connection, who)
            return self._draft(connection, key, self._known(connection, key))

    def draft_nudge(self, uid: str) -> Draft:
        """As :meth:`draft`, for an entry of the day's list: with its reason and material."""
        with self._store.read() as connection:
            row = self._nudge(connection, uid)
            refuse_overtaken(connection, row, self._clock.today())
            known = with_nudge(connection, self._known(connection, row.contact_id), row)
            drafted = self._draft(connection, row.contact_id, known)
            return replace(drafted, nudge=day_views.nudge_view(row))

    def draft_offer(self, who: str, offering: str | None = None) -> Draft:
        """The facts for the words of an offer: what of theirs it meets, what of theirs to
        name, an easy no. Grants nothing.

        Raises :class:`GateShut` with the checklist where the gate is shut and no permit
        stands.
        """
        with self._store.read() as connection:
            key = self._resolve(connection, who)
            wanted = self._offering(connection, offering)
            known = self._known(connection, key)
            gate = self._gate(connection, key, wanted)
            if not (gate.verdict.open or gate.permit_expires_at):
                raise GateShut(
                    f"The gate is shut: it is too early to offer {wanted.name} to "
                    f"{gate.contact.name}.",
                    gate,
                    gate.verdict.next_step,
                )
            offered = self._offered(connection, key, gate)
            drafted = self._draft(connection, key, replace(known, offered=offered), wanted.uid)
            return replace(
                drafted,
                offering=wanted.name,
                permit_expires_at=gate.permit_expires_at,
                brief=replace(drafted.brief, offer=True),
            )

    def check_words(self, who: str, words: str, *, offering: str | None = None) -> Review:
        """How words to somebody read, and what they lack. With ``offering`` they are to offer
        it. Changes nothing; raises nothing for words that read badly."""
        with self._store.read() as connection:
            key = self._resolve(connection, who)
            if offering is not None:
                self._offering(connection, offering)
                return review(clean(words), self._brief(connection, key, offer=True))
            known = known_of(connection, key, self._clock.today(), self._policy)
            return review(clean(words), self._brief(connection, key, known))

    def words_context(self, who: str) -> Context:
        """What the pitch check may know of words of yours to somebody: the stage, what is
        theirs, what you sent them and others before. Changes nothing."""
        with self._store.read() as connection:
            return self._context(connection, self._resolve(connection, who))

    def _brief(
        self, connection: Connection, key: int, known: Known | None = None, *, offer: bool = False
    ) -> Brief:
        """What words to somebody are reviewed against. What stands between you counts as known
        about them, but never for an offer: rule 8 asks for something of theirs."""
        context = self._context(connection, key)
        theirs = context.facts
        if known is None or known.offered is not None:
            return Brief(context, theirs, offer=offer, hints=self._hints(connection, key, known))
        owed = {owing.kind for owing in known.obligations}
        return Brief(
            replace(context, facts=(*theirs, *spoken_of(known))),
            theirs,
            hints=self._hints(connection, key, known),
            kind=kind_of(known),
            in_vain=known.in_vain,
            is_welcome=ObligationKind.WELCOME in owed,
            alone_from=QUOTED_FROM,
            early=self._early(connection, key),
        )

    def _hints(self, connection: Connection, key: int, known: Known | None) -> tuple[Fact, ...]:
        return true_things(connection, key, known) if known is not None else ()

    def _early(self, connection: Connection, key: int) -> Remark | None:
        """What is said of words that pitch: how far the gate is from open, and the next step;
        where it is open, that an offer is written as one."""
        gates = [
            self._gate(connection, key, row)
            for row in facts.offerings(connection)
            if row.retired_on is None
        ]
        if not gates:
            return None
        nearest = max(gates, key=lambda gate: sum(one.passed for one in gate.verdict.checks))
        name = clean_line(nearest.offering.name)
        if nearest.verdict.open:
            return Remark(
                "Sent like this it is on record as a pitch.",
                f"The gate is open: write it as an offer of {name}, with an easy no.",
                _STOP,
            )
        held = sum(one.passed for one in nearest.verdict.checks)
        return Remark(
            f"It is too early to offer {name}: {held} of {len(nearest.verdict.checks)} rules hold. "
            "Sent all the same it is on record as a pitch, and warms nothing.",
            nearest.verdict.next_step,
            _STOP,
        )

    def keep_draft(self, who: str, words: str, *, offering: str | None = None) -> None:
        """Keep words unsent, one text for each person and one for each offering to them; empty
        words forget them. No change that anybody sees, or that is undone."""
        kept = clean(words)[:LONGEST_DRAFT]
        with self._store.write() as connection:
            key = self._resolve(connection, who)
            occasion = MESSAGE if offering is None else self._offering(connection, offering).uid
            drafts.keep(connection, key, occasion, kept if kept.strip() else "", self._clock.now())

    def send_draft(
        self,
        who: str,
        words: str,
        *,
        kind: Kind | None = None,
        nudge: str = "",
        on: date | None = None,
        channel: str = "",
    ) -> Logged:
        """Log words as sent, and keep them; the unsent ones are forgotten with it. A nudge is
        settled in the same stroke: an insight is remembered as shared, an introduction as made.

        ``kind`` is what the facts say unless given. Words that read as a pitch or tell of an
        offer are kept and count for nothing: an offer is made with :meth:`make_offer`. Raises
        :class:`Refused` for somebody who is to be left alone.
        """
        text = required_text(words, "The message")
        with self._change() as change:
            key = self._resolve(change.connection, who)
            entry = self._nudge(change.connection, nudge) if nudge else None
            if entry is not None and entry.contact_id != key:
                raise Refused(f"That nudge is about {entry.contact_name}.")
            known = self._known(change.connection, key)
            if entry is not None:
                known = with_nudge(change.connection, known, entry)
            chosen = kind or kind_of(known)
            if chosen not in _SENDABLE or chosen in MEETINGS:
                raise Refused(f"A {CATALOGUE[chosen].label} is no message of yours.", _LOG_IT)
            an_offer = tells_of_an_offer(text, change.today) or self._is_pitch(change, key, text)
            drafts.forget(change.pen, key, MESSAGE)
            if entry is not None and entry.state != "done":
                return self._do_in_words(
                    change, entry, chosen, text, on, channel, an_offer=an_offer
                )
            found = self._log(
                change,
                [key],
                chosen,
                on=on or change.today,
                at=None,
                direction=Direction.OUT,
                depth=None,
                note=text,
                gave=None,
                wants_reply=sent_wish(chosen, text),
                asks=None,
                interests=(),
                channel=channel,
                offering=None,
                an_offer=an_offer,
            )
            return self._settled(change, found, [key], chosen, 0)

    def _is_pitch(self, change: Change, key: int, words: str) -> bool:
        """Whether words that were sent read as a pitch, from all that is known: also the short
        ones, and those that went to many."""
        from crm.rules.pitch import Reading  # noqa: PLC0415  # its patterns cost 60 ms

        reviewed = review(words, self._brief(change.connection, key))
        return reviewed.judgement.reading is Reading.PITCH

    def _draft(
        self, connection: Connection, key: int, known: Known, occasion: str = MESSAGE
    ) -> Draft:
        line = self._line(connection, key)
        return Draft(
            contact=line,
            kind=kind_of(known),
            parts=scaffold(known, self._clock.today()),
            words=drafts.words_for(connection, key, occasion),
            page=page_of(line.urls, line.emails, known.boundaries),
            brief=self._brief(connection, key, known),
            promises=tuple(
                (made.uid, made.what)
                for made in load_history(connection, key).promises
                if made.by is PromiseBy.ME and made.is_open()
            ),
        )

    def _known(self, connection: Connection, key: int) -> Known:
        today = self._clock.today()
        if key == contacts.owner_id(connection):
            raise Refused("That is you.", "Name somebody else: crm draft WHO")
        self._refuse_alone(connection, key, today)
        return known_of(connection, key, today, self._policy)

    def _refuse_alone(self, connection: Connection, key: int, today: date) -> None:
        if not contacts.left_alone_ids(connection, [key], today):
            return
        name = contacts.row_of(connection, key).name
        raise Refused(f"{name} is to be left alone. {_why_alone(connection, key, today)}", _LOG_IT)

    def _offered(self, connection: Connection, key: int, gate: GateView) -> Offered:
        """What the words of an offer may be made of."""
        history = load_history(connection, key)
        meant = {fold(name) for name in gate.offering.interests}
        needs = [
            Said(event.note, event.on)
            for event in history.interactions
            if event.kind is Kind.NEED
            and not event.pitch
            and meant & {fold(name) for name in event.interests}
        ]
        return Offered(
            gate.offering.name,
            gate.offering.about,
            tuple(sorted(needs, key=lambda need: need.on, reverse=True)),
            self._theirs(connection, key),
        )


def _why_alone(connection: Connection, key: int, today: date) -> str:
    history: Any = load_history(connection, key)
    shut = [bound for bound in history.boundaries if is_shut(bound, today)]
    if shut:
        return bound_words(shut[0], today)
    stopped_on = stops.stopped_on(connection).get(key)
    return f"They asked you to stop on {day_said(stopped_on, today)}." if stopped_on else ""
