"""The inbox in words: requests, what was heard between the lines, your own invitations."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from textual.content import Content

from crm.faces import request_words, words
from crm.rules.say import quoted
from crm.tui.shown import BAD, BOLD, CARE, FAINT, GOOD, NAME, Part, line, said, stacked

if TYPE_CHECKING:
    from crm.book.heard_results import HeardView
    from crm.book.invitation_results import Inbox, Invitations, InvitationView, RequestView

_STYLES = {"good": GOOD, "care": CARE, "bad": BAD, "dim": FAINT}
_LONGEST = 400
_MOST_REASONS = 3


def request_title(one: RequestView, today: date) -> Content:
    """Whose it is, and how it reads, at a glance."""
    mark, style = request_words.MARKS[one.reading.tone.value]
    return line(
        (f"{mark} ", _STYLES[style]),
        (one.contact_name, NAME),
        (f"  {request_words.when(one, today)} ", FAINT),
    )


def request_body(one: RequestView) -> tuple[tuple[str, str], ...]:
    """(label, text) of what a request says and how it reads."""
    work = words.work(one.role, one.company)
    reasons = [
        ("+ " if reason.speaks_for else "· ") + reason.words for reason in one.reading.reasons
    ]
    told = [
        ("Wrote", quoted(one.words, _LONGEST) or "nothing"),
        ("Work", work),
        ("Reads", request_words.TONES[one.reading.tone.value]),
        *(("Why" if number == 0 else "", why) for number, why in enumerate(reasons)),
        ("?", " ".join(one.reading.unknown)),
    ]
    return tuple((label, text) for label, text in told if text)


def request_suggestion(one: RequestView) -> Content:
    """What may be done with it."""
    return line((f" {one.reading.tone.value} ", FAINT))


def heard(one: HeardView, today: date) -> Content:
    """What somebody wrote between the lines, and what is proposed."""
    return stacked(
        line((one.contact_name, NAME), ("  ", ""), (words.heard(one, today), CARE)),
        line(("  Propose ", FAINT), one.proposed),
    )


def invitation(one: InvitationView, today: date) -> Content:
    """An invitation of yours, and what is next."""
    parts: list[Part] = [
        (one.contact_name, NAME),
        (f"  {one.state.value}, sent {words.day(one.sent_on, today)}", FAINT),
    ]
    rows = [line(*parts)]
    if one.next_step:
        rows.append(line((f"  {one.next_step}", CARE if one.is_old else "")))
    return stacked(*rows)


def unsent(name: str, text: str, length: int, limit: int) -> Content:
    """Words of an invitation that were kept."""
    return line((name, NAME), (f"  not sent, {length} of {limit}  ", FAINT), quoted(text, 60))


def nothing() -> Content:
    """What is said where nothing waits."""
    return said(
        ("Nothing waits here. ", BOLD),
        "Requests come from an export (8), pasted with p, or from a mail file (in a shell: crm "
        "inbox add FILE). You invite somebody with i, wherever they are chosen.",
    )


def below(inbox: Inbox) -> Content:
    """What is not shown, and why."""
    return stacked(*(line((told, FAINT)) for told in request_words.hidden(inbox)))


def banner(inbox: Inbox, invitations: Invitations) -> Content:
    """How much waits, for whom."""
    parts = [words.count(len(inbox.requests) + inbox.more, "request")]
    if inbox.heard:
        parts.append(f"{len(inbox.heard)} between the lines")
    if invitations.waiting:
        parts.append(f"{len(invitations.waiting)} of yours waiting")
    return line((", ".join(parts), FAINT))
