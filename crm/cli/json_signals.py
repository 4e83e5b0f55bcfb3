"""Signals and dates for scripts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crm.cli import json_day, json_people

if TYPE_CHECKING:
    from crm.book.signal_results import FeedsRead, FeedView, Noticed

Json = dict[str, Any]

signal = json_people.signal
yearly = json_people.yearly


def noticed(done: Noticed) -> Json:
    return {
        "kind": done.kind.value,
        "contact": {"uid": done.contact_uid, "name": done.contact_name},
        "signal": signal(done.signal) if done.signal else None,
        "date": yearly(done.date) if done.date else None,
        "logged": json_day.logged(done.logged) if done.logged else None,
    }


def feed(one: FeedView) -> Json:
    whose = {"uid": one.contact_uid, "name": one.contact_name}
    return {
        "uid": one.uid,
        "contact": whose if one.contact_uid else None,
        "url": one.url,
        "title": one.title,
        "interests": list(one.interests),
        "added_on": one.added_on,
        "read_at": one.read_at,
        "next_at": one.next_at,
        "failures": one.failures,
        "trouble": one.trouble,
        "gone_on": one.gone_on,
        "paused": one.is_paused,
    }


def feeds_read(done: FeedsRead) -> Json:
    return {
        "read": [
            {
                "feed": feed(one.feed),
                "unchanged": one.unchanged,
                "signals": [signal(seen) for seen in one.signals],
                "insights": [{"uid": uid, "title": title} for uid, title in one.insights],
            }
            for one in done.read
        ],
        "not_due": done.not_due,
    }
