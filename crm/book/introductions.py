"""Introductions: two people who should meet, both asked before it is made."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from crm.book.diary import Diary
from crm.book.introduction_results import Introduced, IntroductionView, ProposedIntroduction
from crm.book.introduction_views import introduction_views, proposed_view, reasons_to_wait
from crm.book.offered import tells_of_an_offer
from crm.errors import Ambiguous, NotFound, NotUnderstood, Refused
from crm.rules.interaction import Direction, Kind
from crm.rules.introduction import State, nobody_twice
from crm.rules.mention import mention
from crm.rules.say import dated
from crm.rules.text import clean_line, fold
from crm.store import contacts, introductions
from crm.store.shelf_tables import introduction

if TYPE_CHECKING:
    from crm.book.change import Change
    from crm.store.engine import Connection

_SIDES = ("first", "second")


class Introductions(Diary):
    """Begun, asked of one and of the other, made, followed up, or kindly dropped."""

    def introductions(
        self, who: str | None = None, *, open_only: bool = True
    ) -> tuple[IntroductionView, ...]:
        """Introductions, the oldest first; an open one is neither dropped nor followed up."""
        with self._store.read() as connection:
            key = None if who is None else self._resolve(connection, who)
            rows = introductions.rows(connection, contact_id=key, open_only=open_only)
            return self._introduction_views(connection, rows)

    def propose_introductions(
        self, who: str | None = None, *, limit: int = 3
    ) -> tuple[ProposedIntroduction, ...]:
        """Who should meet whom, the best first; with ``who`` whom they should meet. Over the
        whole book nobody comes up twice."""
        with self._store.read() as connection:
            ids = None if who is None else [self._resolve(connection, who)]
            found = introductions.proposals(connection, self._clock.today(), self._policy, ids)
            chosen = nobody_twice(found, limit) if who is None else found[:limit]
            return tuple(proposed_view(proposal) for proposal in chosen)

    def begin_introduction(self, who: str, other: str, why: str = "") -> IntroductionView:
        """Take it upon you to bring two people together. ``why`` may be left out where the
        book itself proposes it.

        Refused while one of them is to be left alone or mourns, and for two who were
        introduced already or of whom one has declined it.
        """
        with self._change() as change:
            connection = change.connection
            one, two = self._resolve(connection, who), self._resolve(connection, other)
            if one == two:
                raise NotUnderstood("That is one person.", "Name two who should meet.")
            if contacts.owner_id(connection) in (one, two):
                raise NotUnderstood("That is you.", "Name two others who should meet.")
            self._refuse_again(connection, one, two)
            self._refuse_held_back(connection, one, two)
            words = clean_line(why) or self._proposed_why(connection, one, two)
            if not words:
                raise NotUnderstood("Why should they meet?", "Say it in a line: --why WORDS")
            key = change.pen.insert(
                introduction,
                first_id=one,
                second_id=two,
                why=words,
                begun_on=change.today,
            )
            row = introductions.rows(connection, key=key)[0]
            change.settle("begin_introduction", f"began to introduce {_both(row)}")
            return self._introduction_view(connection, key)

    def ask_introduction(self, uid: str, who: str) -> Introduced:
        """You asked one of the two whether they would like to meet the other: a question of
        yours, and logged as one, unless the words in which you asked were logged since it was
        begun. ``uid`` may be its beginning."""
        with self._change() as change:
            row, side = self._introduction_step(change, uid, who, State.ASKING)
            asked_on = getattr(row, f"{side}_asked_on")
            if asked_on is not None:
                raise Refused(
                    f"You asked {_name(row, side)} on {dated(asked_on)}.",
                    "Give it time; a second asking would press.",
                )
            said_on = self._asked_in_words(change.connection, row, side)
            if said_on is not None:
                change.pen.update(introduction, row.id, **{f"{side}_asked_on": said_on})
                change.settle("ask_introduction", f"asked {_name(row, side)}, as was logged")
                return Introduced(self._introduction_view(change.connection, row.id))
            change.pen.update(introduction, row.id, **{f"{side}_asked_on": change.today})
            note = f"asked whether they would like to meet {_name(row, _other(side))}: {row.why}"
            return self._log_step(change, row, [side], Kind.QUESTION, Direction.OUT, note)

    def agree_introduction(self, uid: str, who: str) -> Introduced:
        """One of the two would like to meet the other: an answer of theirs, and logged as
        one."""
        with self._change() as change:
            row, side = self._introduction_step(change, uid, who, State.ASKING)
            agreed_on = getattr(row, f"{side}_agreed_on")
            if agreed_on is not None:
                raise Refused(f"{_name(row, side)} agreed on {dated(agreed_on)} already.")
            asked_on = getattr(row, f"{side}_asked_on") or change.today
            answered = {f"{side}_asked_on": asked_on, f"{side}_agreed_on": change.today}
            change.pen.update(introduction, row.id, **answered)
            note = f"would like to meet {_name(row, _other(side))}"
            return self._log_step(change, row, [side], Kind.ANSWER, Direction.IN, note)

    def decline_introduction(self, uid: str, who: str, why: str = "") -> Introduced:
        """One of the two would rather not: it is dropped, remembered, and never proposed
        again. Possible until it is made."""
        with self._change() as change:
            row = self._introduction_row(change.connection, uid)
            _require(row, State.ASKING, State.AGREED)
            side = self._side_of(change.connection, row, who)
            reason = f": {clean_line(why)}" if clean_line(why) else ""
            change.pen.update(
                introduction,
                row.id,
                dropped_on=change.today,
                dropped_why=f"{_name(row, side)} would rather not{reason}",
                declined=True,
            )
            note = f"would rather not meet {_name(row, _other(side))}{reason}"
            return self._log_step(change, row, [side], Kind.ANSWER, Direction.IN, note)

    def drop_introduction(self, uid: str, why: str = "") -> IntroductionView:
        """You let it go yourself. It is not proposed again, and you may begin it again."""
        with self._change() as change:
            row = self._introduction_row(change.connection, uid)
            _require(row, State.ASKING, State.AGREED, State.MADE)
            change.pen.update(
                introduction, row.id, dropped_on=change.today, dropped_why=clean_line(why)
            )
            change.settle("drop_introduction", f"let the introduction of {_both(row)} go")
            return self._introduction_view(change.connection, row.id)

    def make_introduction(self, uid: str, words: str = "") -> Introduced:
        """You brought the two together, after both agreed: one interaction with both,
        a give of yours. ``words`` is what you wrote."""
        with self._change() as change:
            return self._make_introduction(change, uid, words)

    def follow_up_introduction(self, uid: str) -> IntroductionView:
        """You asked how it went. What they told you is logged apart, as what it was."""
        with self._change() as change:
            row = self._follow_up_introduction(change, uid)
            change.settle("follow_up_introduction", f"followed up on {_both(row)}")
            return self._introduction_view(change.connection, row.id)

    def _make_introduction(self, change: Change, uid: str, words: str) -> Introduced:
        row = self._introduction_row(change.connection, uid)
        _require(row, State.AGREED)
        self._refuse_held_back(change.connection, row.first_id, row.second_id)
        change.pen.update(introduction, row.id, made_on=change.today)
        note = words.strip() or f"introduced {_both(row)}: {row.why}"
        offer = tells_of_an_offer(words, change.today)
        return self._log_step(
            change, row, _SIDES, Kind.INTRODUCTION, Direction.OUT, note, an_offer=offer
        )

    def _follow_up_introduction(self, change: Change, uid: str) -> Any:
        row = self._introduction_row(change.connection, uid)
        _require(row, State.MADE)
        change.pen.update(introduction, row.id, followed_up_on=change.today)
        return row

    def _introduction_step(
        self, change: Change, uid: str, who: str, needed: State
    ) -> tuple[Any, str]:
        """The introduction and the side of a step that draws somebody further in."""
        row = self._introduction_row(change.connection, uid)
        _require(row, needed)
        side = self._side_of(change.connection, row, who)
        self._refuse_held_back(change.connection, row.first_id, row.second_id)
        return row, side

    def _log_step(
        self,
        change: Change,
        row: Any,
        sides: Sequence[str],
        kind: Kind,
        direction: Direction,
        note: str,
        *,
        an_offer: bool = False,
    ) -> Introduced:
        ids = [getattr(row, f"{side}_id") for side in sides]
        key = self._log(
            change,
            ids,
            kind,
            on=change.today,
            at=None,
            direction=direction,
            depth=None,
            note=note,
            gave=None,
            wants_reply=direction is Direction.OUT and kind is Kind.QUESTION,
            asks=None,
            interests=(),
            channel="",
            offering=None,
            an_offer=an_offer,
        )
        if kind is Kind.INTRODUCTION:
            change.pen.update(introduction, row.id, interaction_id=key)
        logged = self._settled(change, key, ids, kind, 0)
        return Introduced(self._introduction_view(change.connection, row.id), logged)

    def _asked_in_words(self, connection: Connection, row: Any, side: str) -> date | None:
        """The day of words of yours that asked one side about the other, since it was begun."""
        name = _name(row, _other(side))
        for said in introductions.questions_to(
            connection, getattr(row, f"{side}_id"), row.begun_on
        ):
            if any(mention(said.note, one, said.on_date) for one in (name, name.split()[0])):
                on: date = said.on_date
                return on
        return None

    def _introduction_row(self, connection: Connection, uid: str) -> Any:
        """The introduction of a uid, or of its beginning."""
        rows = introductions.rows(connection, uid=uid) if uid else []
        if not rows:
            raise NotFound(f"There is no introduction “{uid}”.", "See them: crm introduce")
        if len(rows) > 1:
            raise Ambiguous(
                f"“{uid}” begins {len(rows)} introductions.",
                tuple((row.uid, f"{row.first_name} and {row.second_name}") for row in rows),
            )
        return rows[0]

    def _side_of(self, connection: Connection, row: Any, who: str) -> str:
        """Which of the two is meant: told by the name alone, where it fits only one."""
        folded = fold(clean_line(who))
        names = {side: fold(getattr(row, f"{side}_name")) for side in _SIDES}
        fitting = [side for side, name in names.items() if folded and folded in name]
        if len(fitting) == 1:
            return fitting[0]
        key = self._resolve(connection, who)
        for side in _SIDES:
            if getattr(row, f"{side}_id") == key:
                return side
        raise NotUnderstood(
            f"“{clean_line(who)}” is neither of the two.",
            f"It is about {row.first_name} and {row.second_name}.",
        )

    def _refuse_held_back(self, connection: Connection, *ids: int) -> None:
        reasons = reasons_to_wait(connection, ids, self._clock.today(), self._policy)
        if reasons:
            raise Refused(reasons[0], "Nobody is introduced meanwhile.")

    def _refuse_again(self, connection: Connection, one: int, other: int) -> None:
        for row in introductions.between(connection, one, other):
            names = f"{row.first_name} and {row.second_name}"
            if row.declined:
                raise Refused(
                    f"{row.dropped_why} ({dated(row.dropped_on)}).",
                    "A no is kept: the two are not introduced.",
                )
            if row.made_on is not None:
                raise Refused(f"You introduced {names} on {dated(row.made_on)}.")
            if row.dropped_on is None:
                raise Refused(
                    f"The introduction of {names} is on its way already.",
                    f"It is {row.uid[:8]}: crm introduce",
                )

    def _proposed_why(self, connection: Connection, one: int, other: int) -> str:
        uids = {row.uid for row in contacts.rows_of(connection, [one, other])}
        found = introductions.proposals(connection, self._clock.today(), self._policy, [one])
        return next((proposal.because for proposal in found if proposal.pair == uids), "")

    def _introduction_view(self, connection: Connection, key: int) -> IntroductionView:
        return self._introduction_views(connection, introductions.rows(connection, key=key))[0]

    def _introduction_views(
        self, connection: Connection, rows: Sequence[Any]
    ) -> tuple[IntroductionView, ...]:
        return introduction_views(connection, rows, self._clock.today(), self._policy)


def _require(row: Any, *states: State) -> None:
    found = introductions.state(row)
    if found not in states:
        raise Refused(_REFUSED[found])


_REFUSED = {
    State.ASKING: "Both have to agree first: neither is brought before the other unasked.",
    State.AGREED: "Both agreed already: now introduce them.",
    State.MADE: "They were introduced already.",
    State.FOLLOWED_UP: "They were introduced, and you asked how it went.",
    State.DROPPED: "This introduction was let go.",
}


def _name(row: Any, side: str) -> str:
    return clean_line(getattr(row, f"{side}_name"))


def _other(side: str) -> str:
    return _SIDES[1 - _SIDES.index(side)]


def _both(row: Any) -> str:
    return f"{_name(row, 'first')} and {_name(row, 'second')}"
