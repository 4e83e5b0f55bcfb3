"""Invitations and requests as JSON objects (see ``docs/json.md``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crm.cli import json_day, json_people
from crm.cli.as_json import Json
from crm.cli.json_draft import advice

if TYPE_CHECKING:
    from crm.book import invitation_results as r
    from crm.book.draft_results import Draft
    from crm.rules.wording import Review


def draft(drafted: Draft, reviewed: Review | None) -> Json:
    return {
        "contact": json_people.line(drafted.contact),
        "parts": [{"label": label, "text": text} for label, text in drafted.parts],
        "words": drafted.words,
        "page": drafted.page,
        "limit": drafted.brief.limit,
        "length": reviewed.length if reviewed else 0,
        "reading": reviewed.judgement.reading.value if reviewed else None,
        "advice": advice(reviewed),
    }


def invitation(one: r.InvitationView) -> Json:
    return {
        "uid": one.uid,
        "contact": {"uid": one.contact_uid, "name": one.contact_name},
        "state": one.state.value,
        "words": one.words,
        "sent_on": one.sent_on,
        "settled_on": one.settled_on,
        "channel": one.channel,
        "old": one.is_old,
        "next_step": one.next_step,
    }


def invitations(found: r.Invitations) -> Json:
    return {
        "limit": found.limit,
        "about_me": found.about_me,
        "drafts": [
            {
                "contact": {"uid": one.contact_uid, "name": one.contact_name},
                "words": one.words,
                "length": one.length,
            }
            for one in found.drafts
        ],
        "waiting": [invitation(one) for one in found.waiting],
        "accepted": [invitation(one) for one in found.accepted],
        "settled": [invitation(one) for one in found.settled],
    }


def step(done: r.InvitationStep) -> Json:
    return {
        "invitation": invitation(done.invitation),
        "logged": json_day.logged(done.logged) if done.logged else None,
    }


def request(one: r.RequestView) -> Json:
    reading = one.reading
    return {
        "uid": one.uid,
        "contact": {"uid": one.contact_uid, "name": one.contact_name},
        "company": one.company,
        "role": one.role,
        "role_since_on": one.role_since_on,
        "channel": one.channel,
        "on": one.on,
        "words": one.words,
        "state": one.state.value,
        "settled_on": one.settled_on,
        "reply": one.reply,
        "tone": reading.tone.value,
        "reasons": [
            {"words": reason.words, "speaks_for": reason.speaks_for} for reason in reading.reasons
        ],
        "unknown": list(reading.unknown),
        "suggests": reading.suggests.value,
    }


def inbox(found: r.Inbox) -> Json:
    return {
        "requests": [request(one) for one in found.requests],
        "heard": [json_people.heard(one) for one in found.heard],
        "left_alone": found.left_alone,
        "lapsed": found.lapsed,
        "more": found.more,
    }


def answered(done: r.RequestStep) -> Json:
    return {
        "request": request(done.request),
        "logged": json_day.logged(done.logged) if done.logged else None,
    }


def mail(done: r.MailTaken) -> Json:
    return {
        "requests": [request(one) for one in done.requests],
        "heard": [json_people.heard(one) for one in done.heard],
        "known": done.known,
        "left_out": [{"name": name, "why": why} for name, why in done.left_out],
    }
