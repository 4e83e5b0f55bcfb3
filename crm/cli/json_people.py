"""Contacts and what happened with them as JSON objects (see ``docs/json.md``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crm.cli.as_json import Json, member_value

if TYPE_CHECKING:
    from crm.book import day_results as d
    from crm.book import results as r
    from crm.book.heard_results import HeardView
    from crm.book.signal_results import DateView


def line(contact: r.ContactLine) -> Json:
    """A contact in short: who it is and how it stands."""
    return {
        "uid": contact.uid,
        "name": contact.name,
        "emails": list(contact.emails),
        "urls": list(contact.urls),
        "company": contact.company,
        "role": contact.role,
        "circle": contact.circle,
        "rhythm_days": contact.rhythm_days,
        "stage": contact.stage.label,
        "warmth": member_value(contact.warmth),
        "in": tally(contact.in_),
        "out": tally(contact.out),
        "mutual": tally(contact.mutual),
        "touched_on": contact.touched_on,
        "heard_on": contact.heard_on,
        "connected_on": contact.connected_on,
        "due_on": contact.due_on,
        "bound": contact.bound,
    }


def card(contact: r.ContactCard) -> Json:
    """A contact in full."""
    standing = contact.standing
    return {
        "uid": contact.uid,
        "name": contact.name,
        "first": contact.first,
        "last": contact.last,
        "emails": list(contact.emails),
        "urls": list(contact.urls),
        "company": contact.company,
        "role": contact.role,
        "connected_on": contact.connected_on,
        "on_file_on": contact.on_file_on,
        "is_owner": contact.is_owner,
        "circle": contact.circle,
        "rhythm_days": contact.rhythm_days,
        "placed_on": contact.placed_on,
        "due_on": contact.due_on,
        "purpose": contact.purpose,
        "can_give": contact.can_give,
        "stage": standing.stage.label,
        "warmth": member_value(standing.warmth),
        "warmth_value": standing.warmth_value,
        "warmth_changes_on": standing.changes_on,
        "warmth_changes_to": member_value(standing.changes_to),
        "lacks": list(standing.lacks),
        "exchanges": standing.summary.exchanges,
        "in": tally(contact.in_),
        "out": tally(contact.out),
        "mutual": tally(contact.mutual),
        "interests": [interest(i) for i in contact.interests],
        "promises": [promise(p) for p in contact.promises],
        "boundaries": [boundary(b) for b in contact.boundaries],
        "invitations": [
            {
                "direction": one.direction.value,
                "state": one.state,
                "on": one.on,
                "settled_on": one.settled_on,
                "words": one.words,
                "reply": one.reply,
            }
            for one in contact.invitations
        ],
        "began_with_pitch": (
            {"on": contact.began_with_pitch[0], "text": contact.began_with_pitch[1]}
            if contact.began_with_pitch
            else None
        ),
        "heard": [heard(h) for h in contact.heard],
        "signals": [signal(s) for s in contact.signals],
        "dates": [yearly(d) for d in contact.dates],
        "notes": [{"on": on, "text": text} for on, text in contact.notes],
    }


def tally(counted: r.Tally) -> Json:
    return {"count": counted.count, "last_on": counted.last_on}


def interest(known: r.InterestView) -> Json:
    return {
        "name": known.name,
        "since_on": known.since_on,
        "confirmed": known.confirmed,
        "shared": known.shared,
        "evidence": known.evidence,
        "perhaps_shared_with": [
            {"uid": uid, "name": name} for uid, name in known.perhaps_shared_with
        ],
        "aliases": list(known.aliases),
        "broader": known.broader,
    }


def promise(made: d.PromiseView) -> Json:
    return {
        "uid": made.uid,
        "contact": {"uid": made.contact_uid, "name": made.contact_name},
        "by": made.by.value,
        "what": made.what,
        "made_on": made.made_on,
        "due_on": made.due_on,
        "kept_on": made.kept_on,
        "dropped_on": made.dropped_on,
    }


def boundary(bound: r.BoundaryView) -> Json:
    return {
        "uid": bound.uid,
        "kind": bound.kind.value,
        "since_on": bound.since_on,
        "until_on": bound.until_on,
        "channel": bound.channel,
        "reason": bound.reason,
        "lifted_at": bound.lifted_at,
        "lifted_why": bound.lifted_why,
    }


def heard(one: HeardView) -> Json:
    return {
        "uid": one.uid,
        "contact": {"uid": one.contact_uid, "name": one.contact_name},
        "heard": one.heard.value,
        "on": one.on,
        "words": one.words,
        "until_on": one.until_on,
        "proposed": one.proposed,
    }


def signal(noticed: r.SignalView) -> Json:
    return {
        "uid": noticed.uid,
        "contact": {"uid": noticed.contact_uid, "name": noticed.contact_name},
        "kind": noticed.kind,
        "on": noticed.on,
        "expires_on": noticed.expires_on,
        "text": noticed.text,
        "link": noticed.link,
        "where": noticed.where,
        "live": noticed.live,
    }


def yearly(one: DateView) -> Json:
    return {
        "uid": one.uid,
        "contact": {"uid": one.contact_uid, "name": one.contact_name},
        "label": one.label,
        "month": one.month,
        "day": one.day,
        "year": one.year,
        "next_on": one.next_on,
        "turns": one.turns,
    }


def interaction(happened: r.InteractionView) -> Json:
    return {
        "uid": happened.uid,
        "kind": happened.kind.value,
        "direction": happened.direction.value,
        "depth": happened.depth,
        "on": happened.on,
        "at": happened.at,
        "note": happened.note,
        "channel": happened.channel,
        "gave": happened.gave.name.lower(),
        "asks": happened.asks,
        "wants_reply": happened.wants_reply,
        "pitch": happened.pitch,
        "people": happened.people,
        "interests": list(happened.interests),
        "contacts": [{"uid": uid, "name": name} for uid, name in happened.contacts],
    }
