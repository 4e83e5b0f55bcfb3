"""Invitations and requests, made for reading."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from crm.cli import render_draft, render_heard, render_log
from crm.faces import request_words, words
from crm.faces.page import Page, cells
from crm.rules.say import quoted

if TYPE_CHECKING:
    from crm.book.draft_results import Draft
    from crm.book.invitation_results import (
        Inbox,
        Invitations,
        InvitationStep,
        InvitationView,
        MailTaken,
        RequestStep,
        RequestView,
    )
    from crm.rules.wording import Review

_LONGEST = 300


def draft(page: Page, drafted: Draft, reviewed: Review | None) -> None:
    """The facts for an invitation, the words that were kept, and how they read."""
    widest = max(cells(label) for label, _ in drafted.parts)
    for label, text in drafted.parts:
        page.say(text, mark=f"{label:<{widest}}  ")
    if drafted.page:
        page.say(drafted.page, mark=f"{'Send at':<{widest}}  ")
    page.blank()
    who = drafted.contact.uid[:8]
    if reviewed is None:
        page.say(f'Write it: crm invite {who} "your words", or crm invite {who} --edit', "dim")
        return
    page.heading(f"Kept, not sent: {reviewed.length} of {drafted.brief.limit} characters")
    page.say(drafted.words, indent=2)
    page.blank()
    render_draft.review(page, drafted.words, reviewed)
    page.say(f"Once it is sent: crm invite {who} --sent", "dim")


def step(page: Page, done: InvitationStep, today: date) -> None:
    """What was done with an invitation, and what is next."""
    one = done.invitation
    said = {
        "waiting": "Sent, and waiting. Nobody is reminded of it but in crm invitations.",
        "accepted": f"You are connected since {words.day(one.settled_on, today)}.",
        "withdrawn": "Withdrawn. A no is a fine answer.",
    }[one.state.value]
    page.row((one.contact_name, "name"))
    page.say(said, "good", indent=2)
    if done.logged is not None:
        for question in done.logged.questions:
            page.say(question, "dim", indent=2)
    if one.next_step:
        page.say(one.next_step, mark="Next  ", indent=2)
        page.row((f"crm draft {one.contact_uid[:8]}", "dim"), indent=8)


def invitations(page: Page, found: Invitations, today: date, *, everything: bool) -> None:
    """Accepted ones that want a first word, waiting ones, unsent ones."""
    nothing = not (found.accepted or found.waiting or found.drafts or found.settled)
    if nothing:
        page.say("No invitation of yours is on its way.")
        page.say("Write one: crm invite NAME", "dim")
    _section(page, "Accepted", found.accepted, today)
    _section(page, "Waiting", found.waiting, today)
    if found.drafts:
        page.heading("Not sent")
    for one in found.drafts:
        page.row((one.contact_name, "name"), (f"  {one.length} of {found.limit}", "dim"), indent=2)
        page.say(quoted(one.words, _LONGEST), indent=4)
    if everything:
        _section(page, "Settled", found.settled, today)
    page.say(f"An invitation may have {found.limit} characters: crm invitations --limit N", "dim")
    if not found.about_me:
        page.say('Say who you are, for every invitation: crm invitations --me "…"', "dim")


def _section(page: Page, title: str, found: Sequence[InvitationView], today: date) -> None:
    if not found:
        return
    page.heading(title)
    for one in found:
        page.row((one.contact_name, "name"), (f"  {_when(one, today)}", "dim"), indent=2)
        if one.words:
            page.say(quoted(one.words, _LONGEST), indent=4)
        if one.next_step:
            page.say(one.next_step, "care" if one.is_old else "", mark="Next  ", indent=4)


def _when(one: InvitationView, today: date) -> str:
    sent = f"sent {words.day(one.sent_on, today)}"
    if one.is_old:
        sent += f", {words.ago(one.sent_on, today)}"
    if one.settled_on is None:
        return sent
    return f"{sent}; {one.state.value} {words.day(one.settled_on, today)}"


def inbox(page: Page, found: Inbox, today: date) -> None:
    """What came in and waits for the user."""
    if not (found.requests or found.heard):
        page.say("Nothing waits in the inbox.")
        page.say('Put a request in: crm inbox add --from "NAME", and paste its words', "dim")
    if found.heard:
        page.heading("Between the lines")
        render_heard.heard(page, found.heard, today)
    if found.requests:
        page.heading("Requests")
    for one in found.requests:
        request(page, one, today, brief=True)
    if found.requests:
        page.say("One of them whole, with answers to begin from: crm inbox show NAME", "dim")
    for line in request_words.hidden(found):
        page.say(line, "dim")


def request(page: Page, one: RequestView, today: date, *, brief: bool = False) -> None:
    """One request: from whom, the words, how it reads and why, and what is not known."""
    mark, style = request_words.MARKS[one.reading.tone.value]
    work = words.work(one.role, one.company)
    page.row(
        (f"{mark} ", style),
        (one.contact_name, "name"),
        (f"  {request_words.when(one, today)}  [{one.uid[:8]}]", "dim"),
    )
    if work:
        page.say(work, "dim", indent=2)
    if one.words:
        page.say(quoted(one.words, _LONGEST) if brief else one.words, indent=2)
    page.say(request_words.TONES[one.reading.tone.value], style, mark="Reads    ", indent=2)
    for number, reason in enumerate(one.reading.reasons):
        sign = "+ " if reason.speaks_for else "· "
        page.say(sign + reason.words, mark="         " if number else "Because  ", indent=2)
    if one.reading.unknown:
        page.say(" ".join(one.reading.unknown), "dim", mark="Unknown  ", indent=2)
    if one.reply:
        page.say(one.reply, mark="You said ", indent=2)
    if one.state.value == "open":
        page.say(request_words.suggestion(one), "dim", mark="Perhaps  ", indent=2)
    elif not brief:
        page.say(
            f"{one.state.value} {words.day(one.settled_on, today)}", mark="Now      ", indent=2
        )


def answers(page: Page, texts: Sequence[tuple[str, str]], one: RequestView) -> None:
    """The courteous texts to begin from."""
    for verb, text in texts:
        page.heading(f"crm inbox {verb} {one.uid[:8]}")
        page.say(text or "no word at all", indent=2)


def answered(page: Page, done: RequestStep, today: date) -> None:
    """What was done with a request."""
    one = done.request
    page.say(request_words.done(one), "good")
    if done.logged is not None:
        render_log.logged(page, done.logged, today)
    if one.reply:
        page.say(one.reply, mark="Kept  ")
        page.say("Nothing was sent from here: copy it to where they wrote.", "dim")


def mail(page: Page, done: MailTaken, today: date) -> None:
    """What a mail file brought."""
    requests = words.count(len(done.requests), "request")
    page.say(f"{requests} into the inbox, {words.count(done.known, 'letter')} read before.")
    for one in done.requests:
        request(page, one, today, brief=True)
    if done.heard:
        render_heard.heard(page, done.heard, today)
    for name, why in done.left_out:
        page.say(f"{name}: {why}", "dim", mark="Left out  ")
