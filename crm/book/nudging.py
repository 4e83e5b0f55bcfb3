"""What one does with a nudge: do it, skip it, put it off."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from crm.book.change import Change
from crm.book.day_results import Dismissed
from crm.book.desk import required_line
from crm.book.diary import sent_wish
from crm.book.introductions import Introductions
from crm.book.placing import LONGEST_RHYTHM_DAYS, SHORTEST_RHYTHM_DAYS
from crm.book.resting import Resting
from crm.book.settling import mark_done, place_anew
from crm.errors import Ambiguous, NotFound, NotUnderstood, Refused
from crm.rules.circles import Circle
from crm.rules.interaction import Direction, Kind
from crm.rules.introduction import State
from crm.rules.nudge.candidate import Event, Reason
from crm.rules.say import count
from crm.rules.text import clean, clean_line
from crm.store import candidate_facts, contacts, insights, introductions, naming, nudges
from crm.store.tables import nudge, promise

if TYPE_CHECKING:
    from crm.book.results import Logged
    from crm.rules.phrase import Phrase
    from crm.store.engine import Connection

_ONLY_THEIRS = frozenset({Kind.STOP, Kind.NO, Kind.NEED, Kind.REQUEST})


class Nudging(Introductions, Resting):
    """The entries of the day's list, acted on. A ``uid`` may be the beginning of one."""

    def do_nudge(
        self,
        uid: str,
        words: str = "",
        *,
        kind: Kind | None = None,
        on: date | None = None,
        corrected: Phrase | None = None,
    ) -> Logged:
        """Log that a nudge was done, and settle it, in one stroke.

        The kind is that of the nudge unless ``kind`` or the words say another; the words are
        understood as those of a log: when it was, #interests, promises. An insight is
        remembered as shared, an introduction as made or as followed up. What the words say is
        ``corrected`` by the user; what they say of an offer stays.

        Raises :class:`NotUnderstood` for words about something that they did: that is no
        doing of yours. Raises :class:`Refused` where the book has changed since the list was
        made: for somebody who is to be left alone by now, and for an insight that is about
        what you offer.
        """
        with self._change() as change:
            row = self._nudge(change.connection, uid)
            if row.state == "done":
                raise Refused(f"The nudge about {row.contact_name} is done already.")
            phrase = self._phrase(change, row, words)
            if phrase is not None and corrected is not None:
                phrase = _as_corrected(phrase, corrected)
                words = phrase.note
            chosen = kind or _kind_in(phrase) or Kind(row.kind)
            made = self._about_to_do(change, row, chosen, words)
            return made or self._do(change, row, chosen, phrase, on)

    def dismiss_nudge(self, uid: str, reason: Reason | None = None) -> Dismissed:
        """Not this one. The reason teaches; without one it is a skip and no more. Once more,
        it changes the reason."""
        with self._change() as change:
            row = self._nudge(change.connection, uid)
            if row.state == "done":
                raise Refused(f"The nudge about {row.contact_name} is done already.")
            said = "" if reason is None else reason.value
            if row.state == "skipped" and row.reason == said:
                raise Refused(f"The nudge about {row.contact_name} is skipped already.")
            change.pen.update(nudge, row.id, state="skipped", reason=said, settled_at=change.at)
            taught = self._teach(change, row, reason)
            change.settle("dismiss_nudge", f"skipped the nudge about {row.contact_name}")
            return taught

    def snooze_nudge(self, uid: str, until: date | Event) -> Dismissed:
        """Not before a day, or until something is heard from them or of them. No skip."""
        with self._change() as change:
            row = self._nudge(change.connection, uid)
            if not isinstance(until, Event) and until <= change.today:
                raise NotUnderstood(f"{until.isoformat()} is not ahead.", "Name a day to come.")
            return self._snoozed(change, row.contact_id, until, "snooze_nudge")

    def retime_nudge(self, uid: str, rhythm_days: int) -> Dismissed:
        """Give the person a rhythm of their own instead of doing the nudge. No skip."""
        if not SHORTEST_RHYTHM_DAYS <= rhythm_days <= LONGEST_RHYTHM_DAYS:
            raise NotUnderstood("A rhythm lies between 1 and 3650 days.")
        with self._change() as change:
            row = self._nudge(change.connection, uid)
            person = contacts.row_of(change.connection, row.contact_id)
            if person.rhythm_days is None:
                raise Refused(f"{person.name} is in no circle any more.", "crm place NAME close")
            place_anew(change, person, None, rhythm_days)
            change.pen.update(nudge, row.id, state="put off", reason="", settled_at=change.at)
            change.settle("retime_nudge", f"gave {person.name} a rhythm of {rhythm_days} days")
            taught = f"{person.name} is due every {count(rhythm_days, 'day')} from now on."
            return Dismissed(person.name, taught, _place_back(person))

    def _nudge(self, connection: Connection, uid: str) -> Any:
        typed = clean_line(uid)
        rows = nudges.by_uid(connection, typed) if typed else []
        if not rows:
            raise NotFound(f"There is no nudge “{typed}”.", "See them: crm today --json")
        if len(rows) > 1:
            raise Ambiguous(f"“{typed}” begins {len(rows)} nudges.")
        return rows[0]

    def _do_in_words(
        self,
        change: Change,
        row: Any,
        kind: Kind,
        words: str,
        on: date | None,
        channel: str,
        *,
        an_offer: bool,
    ) -> Logged:
        """Settle a nudge by what was written, which is kept and not read as a log."""
        made = self._about_to_do(change, row, kind, words)
        return made or self._do(
            change, row, kind, None, on, sent=words, channel=channel, an_offer=an_offer
        )

    def _about_to_do(self, change: Change, row: Any, kind: Kind, words: str) -> Logged | None:
        """Refuse what is overtaken, and take the step of an introduction: None where the doing
        itself is still to be logged."""
        self._refuse_outdated(change, row, kind)
        if kind is Kind(row.kind) and row.introduction_id is not None:
            step = introductions.rows(change.connection, key=row.introduction_id)[0]
            if introductions.state(step) is State.AGREED:
                return self._introduce(change, row, step.uid, words)
            if introductions.state(step) is State.MADE:
                self._follow_up_introduction(change, step.uid)
        return None

    def _refuse_outdated(self, change: Change, row: Any, kind: Kind) -> None:
        connection = change.connection
        refuse_overtaken(connection, row, change.today)
        if kind is Kind.INSIGHT and row.insight_id is not None:
            found = insights.by_ids(connection, [row.insight_id])
            if not insights.not_yours(connection, found):
                raise Refused(
                    f"“{found[0].title}” is about what you offer: to share it would be an offer.",
                    f"See whether it is time: crm offer {row.contact_uid[:8]}",
                )

    def _phrase(self, change: Change, row: Any, words: str) -> Phrase | None:
        """What the words say; None for no words."""
        if not clean(words).strip():
            return None
        from crm.rules.phrase import understand  # noqa: PLC0415  # its patterns cost 20 ms
        from crm.rules.text import fold  # noqa: PLC0415

        known = naming.names_within(change.connection, fold(words))
        phrase = understand(words, change.today, [row.contact_name, *known])
        _refuse_theirs(phrase)
        return phrase

    def _do(
        self,
        change: Change,
        row: Any,
        kind: Kind,
        phrase: Phrase | None,
        on: date | None,
        *,
        sent: str = "",
        channel: str = "",
        an_offer: bool = False,
    ) -> Logged:
        from crm.rules.phrase.act import AN_OFFER  # noqa: PLC0415  # loaded with the phrase

        connection, ids = change.connection, [row.contact_id]
        same_kind = phrase is not None and kind is phrase.kind
        wish = phrase.wants_reply if phrase else None
        day = on or (phrase.on if phrase else None) or change.today
        key = self._log(
            change,
            ids,
            kind,
            on=day,
            at=None,
            direction=phrase.direction if phrase and same_kind else None,
            depth=phrase.depth if phrase and same_kind else None,
            note=sent or (phrase.note if phrase else self._usual_note(connection, row, kind)),
            gave=phrase.gave if phrase else None,
            wants_reply=sent_wish(kind, sent) if sent else wish,
            asks=phrase.asks if phrase else None,
            interests=(*self._about(connection, row, kind), *(phrase.interests if phrase else ())),
            channel=channel,
            offering=None,
            an_offer=an_offer or (phrase is not None and AN_OFFER in phrase.doubts),
        )
        mark_done(change, [row], key, kind, day)
        for made in phrase.promises if phrase else ():
            change.pen.insert(
                promise,
                contact_id=row.contact_id,
                by=made.by.value,
                what=required_line(made.what, "The promise"),
                made_on=self._promised_on(change, row.contact_id, day),
                due_on=made.due_on,
            )
        promised = len(phrase.promises) if phrase else 0
        logged = self._settled(change, key, ids, kind, promised)
        return replace(logged, nudges_done=(row.contact_name, *logged.nudges_done))

    def _introduce(self, change: Change, row: Any, uid: str, words: str) -> Logged:
        """Make the introduction of a nudge: one interaction with both."""
        change.pen.update(nudge, row.id, state="done", reason="", settled_at=change.at)
        made = self._make_introduction(change, uid, words).logged
        if made is None:
            raise LookupError(uid)
        return replace(made, nudges_done=(row.contact_name, *made.nudges_done))

    def _usual_note(self, connection: Connection, row: Any, kind: Kind) -> str:
        """What is kept when nobody says: what was shared."""
        if kind is not Kind.INSIGHT or row.insight_id is None:
            return ""
        shared = insights.by_ids(connection, [row.insight_id])[0]
        return f"{shared.title} {shared.link}".strip()

    def _about(self, connection: Connection, row: Any, kind: Kind) -> tuple[str, ...]:
        """What the interaction is tagged with: an interest of the nudge that both share."""
        if kind is not Kind(row.kind):
            return ()
        if row.insight_id is not None:
            return tuple(insights.shared_tags(connection, row.insight_id, row.contact_id))
        _, shared = candidate_facts.interests(connection, [row.contact_id])
        return (row.about,) if row.about in shared.get(row.contact_id, ()) else ()

    def _teach(self, change: Change, row: Any, reason: Reason | None) -> Dismissed:
        from crm.rules.nudge.teaching import teach  # noqa: PLC0415  # only a refusal pays for it

        person = contacts.row_of(change.connection, row.contact_id)
        again = f"crm today --skip {row.position}"
        if reason is None or person.rhythm_days is None:
            return Dismissed(person.name, "Another day, then.", "")
        circle = None if person.circle is None else Circle(person.circle)
        lesson = teach(reason, circle, person.rhythm_days, self._policy)
        moved = (lesson.circle, lesson.rhythm_days) != (circle, person.rhythm_days)
        if moved:
            place_anew(change, person, lesson.circle, lesson.rhythm_days)
        take_back = _place_back(person) if moved else again if lesson.refuses else ""
        return Dismissed(person.name, lesson.words, take_back)


def refuse_overtaken(connection: Connection, row: Any, today: date) -> None:
    """Refuse an entry about somebody who is to be left alone by now."""
    if not nudges.overtaken(connection, [row], today):
        return
    alone = contacts.left_alone_ids(connection, [row.contact_id], today)
    whom = row.contact_name if alone else f"Whom {row.contact_name} was to meet"
    raise Refused(
        f"{whom} is to be left alone: the nudge is off.",
        'What happened all the same is logged: crm log "…"',
    )


def _as_corrected(phrase: Phrase, corrected: Phrase) -> Phrase:
    """What the user made of it; that it was an offer, or asked for a favour, is never
    corrected away."""
    _refuse_theirs(corrected)
    return replace(corrected, doubts=phrase.doubts, asks=phrase.asks)


def _refuse_theirs(phrase: Phrase) -> None:
    if phrase.kind in _ONLY_THEIRS:
        raise NotUnderstood(
            "That is something of theirs, and no doing of yours.", 'Log it: crm log "…"'
        )


def _kind_in(phrase: Phrase | None) -> Kind | None:
    """The kind that the words name, if it is something that you do."""
    if phrase is None or phrase.direction is Direction.IN:
        return None
    return phrase.kind


def _place_back(person: Any) -> str:
    """The command that puts somebody where they were."""
    if person.circle is None:
        return f"crm place {person.uid[:8]} --every {person.rhythm_days}"
    return f"crm place {person.uid[:8]} {person.circle}"
