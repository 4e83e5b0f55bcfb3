"""Counting what an export holds, in all and per person (see ``docs/import.md``)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from crm.readers.linkedin_messages import DRAFT, NAMELESS, SPAM, SPONSORED, UNDATED, MessageLog
from crm.readers.linkedin_people import Person
from crm.readers.linkedin_rows import (
    BAD_DATE,
    ConnectionRows,
    Endorsement,
    Invitation,
    LeftOut,
    Recommendation,
)
from crm.readers.linkedin_threads import Heading
from crm.readers.tables import Table

_APART = (
    (DRAFT, "drafts", "a draft, never sent"),
    (SPAM, "spam", "in the spam folder"),
    (SPONSORED, "sponsored", "sponsored mail"),
)


def count_messages(
    table: Table | None, log: MessageLog, found: Sequence[Heading], left_out: LeftOut
) -> dict[str, int]:
    """The counts of messages.csv; what each person has of them is added to the people."""
    counts = dict.fromkeys(
        ("message_rows", "drafts", "sponsored", "spam", "from_nameless_member"), 0
    )
    counts |= {"messages_in": 0, "messages_out": 0}
    counts["conversations"] = log.conversations
    groups = {
        route.conversation
        for route, heading in zip(log.routes, found, strict=True)
        if heading.group
    }
    counts["group_conversations"] = len(groups)
    if table is None:
        return counts
    counts["message_rows"] = table.rows + table.overlong
    left_out.add(table, "more cells than the header has", table.overlong)
    why: Counter[str] = Counter()
    for index, (number, mark) in enumerate(zip(log.route, log.mark, strict=True)):
        heading = found[number]
        counts["from_nameless_member"] += bool(mark & NAMELESS and not mark & SPONSORED)
        apart = next(((name, told) for bit, name, told in _APART if mark & bit), None)
        if apart is not None:
            counts[apart[0]] += 1
            why[apart[1]] += 1
            _count_apart(heading, mark)
        elif mark & UNDATED:
            why[BAD_DATE] += 1
        else:
            counts["messages_out" if heading.outgoing else "messages_in"] += 1
            if not heading.people:
                why[_nobody(heading, mark)] += 1
            _count_message(log, index, heading)
    for told, rows in why.items():
        left_out.add(table, told, rows)
    return counts


def _nobody(heading: Heading, mark: int) -> str:
    if mark & NAMELESS:
        return "from a nameless LinkedIn Member"
    if heading.size <= 1:
        return "a note to yourself"
    return "to nobody by name, or to one of several people of that name"


def _count_apart(heading: Heading, mark: int) -> None:
    for person in heading.people:
        if mark & DRAFT:
            person.drafts += 1
        elif mark & SPAM and not heading.outgoing:
            person.spam_in += 1


def _count_message(log: MessageLog, index: int, heading: Heading) -> None:
    side = "out" if heading.outgoing else "in"
    for person in heading.people:
        if heading.group:
            _add(person, f"group_{side}")
            continue
        _add(person, f"direct_{side}")
        at = log.instant(index)
        last = getattr(person, f"last_{side}")
        if last is None or at > last:
            setattr(person, f"last_{side}", at)
        if person.first_message is None or at < person.first_message:
            person.first_message = at


def count_invitations(
    invitations: Iterable[tuple[Invitation, Person | None]],
) -> dict[str, int]:
    """Invitations by direction; the earliest of each is noted on the person."""
    counts = {"invitations_out": 0, "invitations_in": 0}
    for invitation, person in invitations:
        if invitation.outgoing is None:
            continue
        name = "invitation_out" if invitation.outgoing else "invitation_in"
        counts[f"invitations_{'out' if invitation.outgoing else 'in'}"] += 1
        if person is None:
            continue
        person.invitation_note = person.invitation_note or invitation.text or None
        if invitation.sent is not None:
            sent = invitation.sent.strftime("%Y-%m-%dT%H:%M")
            earlier = getattr(person, name)
            setattr(person, name, sent if earlier is None else min(earlier, sent))
    return counts


def count_recommendations(
    recommendations: Iterable[tuple[Recommendation, Person | None]],
) -> None:
    for recommendation, person in recommendations:
        if person is not None:
            given = "given" if recommendation.given else "received"
            _add(person, f"recommendations_{given}")


def count_endorsements(endorsements: Iterable[tuple[Endorsement, Person | None]]) -> None:
    for _, person in endorsements:
        if person is not None:
            person.endorsements += 1


def count_people(people: Sequence[Person], rows: ConnectionRows) -> dict[str, int]:
    connected = [person for person in people if person.connected_on is not None]
    return {
        "people": len(people),
        "connections": len(connected),
        "connection_rows_in_file": rows.rows,
        "hidden_rows": rows.hidden,
        "duplicate_rows": rows.duplicates,
        "with_email": sum(1 for person in people if person.emails),
    }


def _add(person: Person, name: str) -> None:
    setattr(person, name, getattr(person, name) + 1)
