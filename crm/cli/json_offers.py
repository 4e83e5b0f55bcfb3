"""Timelines, offers, imports and checks as JSON objects (see ``docs/json.md``)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

from crm.cli.as_json import Json
from crm.cli.json_people import card, interaction, line

if TYPE_CHECKING:
    from crm.book import results as r
    from crm.records import ExportSummary, PersonCounts
    from crm.rules.gate import Check, Verdict


def timeline(history: r.Timeline) -> Json:
    return {
        "contact": card(history.contact),
        "today": history.today,
        "interactions": [interaction(i) for i in history.interactions],
        "episodes": [
            {
                "on": e.on,
                "because": e.because,
                "stage": e.stage.label if e.stage is not None else None,
                "warmth": e.warmth.value if e.warmth is not None else None,
                "interaction_uid": e.uid or None,
            }
            for e in history.episodes
        ],
        "warmth": [{"on": on, "value": value} for on, value in history.warmth],
        "offers": [offer(o) for o in history.offers],
        "gate_openings": [
            {"offering": o.offering, "from_on": o.from_on, "until_on": o.until_on}
            for o in history.openings
        ],
        "permits": [{"on": on, "offering": offering} for on, offering in history.permits],
    }


def offer(made: r.OfferView) -> Json:
    return {
        "uid": made.uid,
        "offering": made.offering,
        "made_on": made.made_on,
        "words": made.words,
        "answer": made.answer.value if made.answer is not None else None,
        "answered_on": made.answered_on,
    }


def offering(stood: r.OfferingView) -> Json:
    return {
        "uid": stood.uid,
        "name": stood.name,
        "about": stood.about,
        "stood_since_on": stood.stood_since_on,
        "retired_on": stood.retired_on,
        "interests": list(stood.interests),
    }


def check(rule: Check) -> Json:
    return {
        "number": rule.number,
        "title": rule.title,
        "passed": rule.passed,
        "waived": rule.waived,
        "evidence": list(rule.evidence),
        "next_step": rule.next_step,
    }


def verdict(judged: Verdict) -> Json:
    return {
        "on": judged.on,
        "open": judged.open,
        "checks": [check(c) for c in judged.checks],
        "next_step": judged.next_step,
        "request_uid": judged.request_uid or None,
    }


def gate(view: r.GateView) -> Json:
    return {
        "contact": line(view.contact),
        "offering": offering(view.offering),
        "verdict": verdict(view.verdict),
        "permit_expires_at": view.permit_expires_at,
    }


def permit(granted: r.PermitView) -> Json:
    return {
        "contact": line(granted.contact),
        "offering": offering(granted.offering),
        "granted_at": granted.granted_at,
        "expires_at": granted.expires_at,
        "verdict": verdict(granted.verdict),
    }


def offer_made(done: r.OfferMade, lacks: Sequence[str] = ()) -> Json:
    return {
        "contact": line(done.contact),
        "offer": offer(done.offer),
        "proposes_boundary": done.proposes_boundary,
        "lacks": list(lacks),
    }


def imported(report: r.ImportReport) -> Json:
    """Every count of the export, and what was done to the book."""
    return {
        **export(report.export),
        "source": report.source,
        "book": {
            "contacts_new": report.contacts_new,
            "contacts_updated": report.contacts_updated,
            "contacts_unchanged": report.contacts_unchanged,
            "interactions_new": report.interactions_new,
            "interactions_known": report.interactions_known,
            "signals_new": report.signals_new,
            "heard_new": report.heard_new,
            "invitations_new": report.invitations_new,
        },
        "perhaps_same": [
            {"names": [one, other], "why": why} for one, other, why in report.perhaps_same
        ],
        "left_out": [{"name": name, "why": why} for name, why in report.left_out],
    }


def export(summary: ExportSummary) -> Json:
    owner = summary.owner
    return {
        "owner": {"name": owner.name, "display": summary.display, "url": owner.url or None}
        if owner
        else None,
        "counts": dict(summary.counts),
        "people": [person(p) for p in summary.people],
        "skipped": [{"file": s.file, "why": s.why, "rows": s.rows} for s in summary.skipped],
    }


def person(counted: PersonCounts) -> Json:
    fields = asdict(counted)
    del fields["key"]
    return {**fields, "is_connection": counted.connected_on is not None}


def checked(report: r.CheckReport) -> Json:
    return {
        "contacts": report.contacts,
        "interactions": report.interactions,
        "permits": report.permits,
        "damage": [{"where": d.where, "what": d.what} for d in report.damage],
    }
