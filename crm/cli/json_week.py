"""A week and a calendar as JSON objects (see ``docs/json.md``)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from crm.cli import json_introductions, json_offers, json_people
from crm.cli.as_json import Json

if TYPE_CHECKING:
    from crm.book import week_results as r
    from crm.records import EventRecord
    from crm.rules.week import Deed


def week(looked: r.Week) -> Json:
    return {
        "first_on": looked.span.first_on,
        "last_on": looked.span.last_on,
        "back": _back(looked.back) if looked.back else None,
        "ahead": _ahead(looked.ahead) if looked.ahead else None,
    }


def _back(back: r.LookBack) -> Json:
    return {
        "until_on": back.span.last_on,
        "days": [
            {
                "on": day.on,
                "out": day.from_you,
                "in": day.from_them,
                "mutual": day.together,
                "gives": day.gives,
            }
            for day in back.days
        ],
        "reached": _people(back.reached),
        "heard_from": _people(back.heard_from),
        "gives": [_deed(deed) for deed in back.gives],
        "asks": [_deed(deed) for deed in back.asks],
        "exchanges": [
            {"contact": {"uid": one.uid, "name": one.name}, "on": one.on} for one in back.exchanges
        ],
        "nearer": [
            {
                "contact": {"uid": moved.uid, "name": moved.name},
                "on": moved.on,
                "before": moved.before.label,
                "after": moved.after.label,
                "because": moved.because,
            }
            for moved in back.climbed
        ],
        "quieter": [
            {
                "contact": {"uid": tie.uid, "name": tie.name},
                "on": tie.on,
                "warmth": tie.warmth.value,
                "because": tie.because,
            }
            for tie in back.quieted
        ],
        "promises_settled": [json_people.promise(made) for made in back.promises_settled],
        "promises_open": [json_people.promise(made) for made in back.promises_open],
        "introductions": [json_introductions.introduction(view) for view in back.introductions],
        "offers": [
            {
                "contact": {"uid": made.contact_uid, "name": made.contact_name},
                "offer": json_offers.offer(made.offer),
            }
            for made in back.offers
        ],
    }


def _ahead(ahead: r.LookAhead) -> Json:
    return {
        "first_on": ahead.span.first_on,
        "last_on": ahead.span.last_on,
        "dates": [
            {
                "contact": {"uid": one.contact_uid, "name": one.contact_name},
                "label": one.label,
                "on": one.next_on,
                "turns": one.turns,
            }
            for one in ahead.dates
        ],
        "promises": [json_people.promise(made) for made in ahead.promises],
        "introductions": [json_introductions.introduction(view) for view in ahead.introductions],
        "due": [{"contact": {"uid": one.uid, "name": one.name}, "on": one.on} for one in ahead.due],
    }


def calendar(events: Iterable[EventRecord], path: Path | None) -> Json:
    return {
        "path": None if path is None else str(path),
        "events": [
            {
                "uid": event.uid,
                "on": event.on,
                "title": event.title,
                "text": event.text,
                "yearly": event.yearly,
            }
            for event in events
        ],
    }


def _people(named: Sequence[tuple[str, str]]) -> list[Json]:
    return [{"uid": uid, "name": name} for uid, name in named]


def _deed(deed: Deed) -> Json:
    return {
        "uid": deed.event.uid,
        "kind": deed.event.kind.value,
        "on": deed.event.on,
        "gave": deed.event.gave.name.lower(),
        "note": deed.event.note,
        "contacts": _people(deed.people),
    }
