"""Common ground: what you and somebody share, and how interests hang together."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from crm.book.change import Change
from crm.book.common_results import (
    Aliased,
    Broadened,
    CommonGround,
    RelatedGround,
    SharedGround,
    Suggestion,
    TheirsAlone,
)
from crm.book.desk import Desk
from crm.errors import NotFound, NotUnderstood, Refused
from crm.rules.common_ground import ground
from crm.rules.say import count, dated
from crm.rules.text import clean_line, fold
from crm.rules.topics import key_of
from crm.store import common, contacts, facts, proposals, topics
from crm.store.shelf_tables import interest_alias, interest_broader

if TYPE_CHECKING:
    from crm.store.engine import Connection


class CommonGrounds(Desk):
    """What is shared, what is related, and which names mean the same."""

    def common_ground(self, who: str) -> CommonGround:
        """What you and somebody have in common. The hierarchy relates interests here, and
        nowhere does it make them shared."""
        today = self._clock.today()
        with self._store.read() as connection:
            key = self._resolve(connection, who)
            owner = contacts.owner_id(connection)
            if key == owner:
                raise NotUnderstood("That is you.", "Name somebody else: crm common WHO")
            known = topics.topics(connection)
            mine = [] if owner is None else facts.interests_of(connection, owner)
            theirs = facts.interests_of(connection, key)
            talked = common.talked_of(connection, key)
            found = ground(_confirmed(mine), _confirmed(theirs), known)
            alone = bool(contacts.left_alone_ids(connection, [key], today))
            here = {row.name: row for row in mine}
            there = {row.name: row for row in theirs}
            last_on = {row.name: row.last_on for row in talked}
            suggestions = () if alone else _suggestions(theirs, talked, here)
            suggested = {one.name for one in suggestions}
            return CommonGround(
                contact=self._line(connection, key),
                shared=tuple(
                    _shared(here[name], there[name], last_on.get(name)) for name in found.shared
                ),
                related=tuple(
                    RelatedGround(one, other, path, known.canonical(one) == known.canonical(other))
                    for one, other, path in found.related
                ),
                theirs=tuple(
                    TheirsAlone(name, there[name].since_on, there[name].evidence)
                    for name in found.theirs
                ),
                mine=tuple(name for name in found.mine if name not in suggested),
                acquaintances=tuple(
                    (row.uid, row.name) for row in common.acquaintances(connection, key, today)
                ),
                work=_work(connection, owner, key),
                suggestions=suggestions,
                left_alone=alone,
            )

    def alias_interest(self, alias: str, name: str) -> Aliased:
        """Let ``alias`` mean ``name`` from now on. Where it stood on lists, offerings and
        interactions as an interest of its own, all that becomes the other's, and what you two
        come to share by it is shared from today on. An interest of yours is proposed to
        whoever wrote of it by its new name.

        Raises :class:`Refused` when an earlier offer was judged by the two as two: it would
        no longer be what it was granted for.
        """
        folded, shown = _named(alias)
        _named(name)
        with self._change() as change:
            connection = change.connection
            kept = _kept(change, folded, name)
            own = topics.own_id(connection, folded)
            moved = 0 if own is None else self._merge(change, kept, own)
            _write_alias(change, folded, shown, kept)
            if topics.is_mine(connection, kept):
                proposals.propose(change.pen, [kept], change.today, change.policy)
            meant = topics.row_of(connection, kept).name
            moves = change.settle("alias_interest", f"{shown} means {meant}")
            return Aliased(shown, meant, own is not None, moved, moves)

    def broaden_interest(self, name: str, broader: str | None) -> Broadened:
        """Say what an interest is a part of; None takes that back, and what is shipped holds
        again. Raises :class:`Refused` for a circle."""
        _named(name)
        with self._change() as change:
            connection, pen = change.connection, change.pen
            key = facts.interest_id(pen, name)
            shown = topics.row_of(connection, key).name
            had = topics.broader_id(connection, key)
            if broader is None:
                if had is None:
                    raise NotFound(f"You have not said what {shown} is a part of.")
                pen.delete(interest_broader, {"interest_id": key})
                change.settle("broaden_interest", f"{shown} is a part of nothing said")
            else:
                _named(broader)
                above = facts.interest_id(pen, broader)
                over = topics.row_of(connection, above).name
                if topics.topics(connection).would_circle(shown, over):
                    raise Refused(f"{over} is {shown}, or a part of it already.")
                if had is None:
                    pen.insert(interest_broader, interest_id=key, broader_id=above)
                else:
                    pen.update(interest_broader, {"interest_id": key}, broader_id=above)
                change.settle("broaden_interest", f"{shown} is a part of {over}")
            known = topics.topics(connection)
            chain = tuple(known.shown(one) for one in known.chain(shown))
            return Broadened(shown, chain[1] if len(chain) > 1 else "", chain)

    def _merge(self, change: Change, kept: int, dropped: int) -> int:
        from crm.store import interest_merging  # noqa: PLC0415  # seldom done
        from crm.store.check_permits import permits  # noqa: PLC0415  # as above

        connection = change.connection
        everybody = interest_merging.affected(connection, kept, dropped)
        before = list(permits(connection, self._policy))
        change.touch(everybody)
        change.reworded.update(everybody)
        moved = topics.lists_with(connection, dropped)
        interest_merging.join(change.pen, kept, dropped, change.today)
        if list(permits(connection, self._policy)) != before:
            raise Refused(
                "An offer was judged by these two as two interests: they stay apart.",
                "Nothing was written. What was granted then must stay provable.",
            )
        return moved


def _named(name: str) -> tuple[str, str]:
    """(folded, as it is written) of a name that must not be empty."""
    if not key_of(name):
        raise NotUnderstood("Which interest?", "For example: crm interest alias k8s kubernetes")
    return key_of(name), clean_line(name).lstrip("#").strip()


def _kept(change: Change, folded: str, name: str) -> int:
    """The interest that a new alias is to mean: of that very name, unless the name is itself
    an alias of the book."""
    if key_of(name) == folded:
        raise NotUnderstood(f"“{clean_line(name)}” is the same name.")
    kept = topics.named_id(change.pen, name)
    row = topics.row_of(change.connection, kept)
    if row.folded == folded:
        raise Refused(f"“{clean_line(name)}” already means {row.name}.")
    return kept


def _write_alias(change: Change, folded: str, shown: str, kept: int) -> None:
    if topics.alias_id(change.connection, folded) is None:
        change.pen.insert(interest_alias, folded=folded, name=shown, interest_id=kept)
    else:
        change.pen.update(interest_alias, {"folded": folded}, name=shown, interest_id=kept)


def _confirmed(rows: list[Any]) -> list[str]:
    return [row.name for row in rows if row.confirmed]


def _shared(mine: Any, theirs: Any, talked_on: date | None) -> SharedGround:
    return SharedGround(
        name=mine.name,
        mine_since_on=mine.since_on,
        theirs_since_on=theirs.since_on,
        my_evidence=mine.evidence,
        their_evidence=theirs.evidence,
        talked_on=talked_on,
    )


def _suggestions(
    theirs: list[Any], talked: list[Any], mine: dict[str, Any]
) -> tuple[Suggestion, ...]:
    """What they wrote of, and what talks were tagged with that was never on their list."""
    proposed = [
        Suggestion(row.name, row.evidence, row.name in mine) for row in theirs if not row.confirmed
    ]
    spoken = [
        Suggestion(
            row.name,
            f"you spoke of it {count(row.times, 'time')}, last on {dated(row.last_on)}",
            row.name in mine,
        )
        for row in talked
        if not row.on_list
    ]
    return tuple(sorted((*proposed, *spoken), key=lambda found: not found.mine))


def _work(connection: Connection, owner: int | None, key: int) -> tuple[str, ...]:
    if owner is None:
        return ()
    me, them = contacts.rows_of(connection, [owner, key])
    same = []
    if me.company and fold(me.company) == fold(them.company):
        same.append(f"You both work at {them.company}.")
    if me.role and fold(me.role) == fold(them.role):
        same.append(f"You do the same work: {them.role}.")
    return tuple(same)
