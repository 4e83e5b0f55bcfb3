"""A log, a day's list, a why and a place as JSON objects (see ``docs/json.md``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crm.cli.as_json import Json, member_value
from crm.cli.json_people import interaction, line, promise

if TYPE_CHECKING:
    from crm.book import day_results as d
    from crm.book import results as r
    from crm.rules.nudge import Score


def understanding(understood: r.Understanding) -> Json:
    """What a line was understood as; nothing was written."""
    phrase = understood.phrase
    return {
        "contacts": [line(contact) for contact in understood.contacts],
        "kind": member_value(phrase.kind),
        "direction": member_value(phrase.direction),
        "depth": phrase.depth,
        "on": phrase.on,
        "interests": list(phrase.interests),
        "promises": [
            {"by": p.by.value, "what": p.what, "due_on": p.due_on} for p in phrase.promises
        ],
        "gave": phrase.gave.name.lower() if phrase.gave is not None else None,
        "wants_reply": phrase.wants_reply,
        "asks": phrase.asks,
        "note": phrase.note,
        "doubts": list(phrase.doubts),
    }


def logged(done: r.Logged) -> Json:
    """A logged interaction and what it moved."""
    return {
        "interaction": interaction(done.interaction),
        "moves": [_move(moved) for moved in done.moves],
        "promises": [promise(p) for p in done.promises],
        "nudges_done": list(done.nudges_done),
        "questions": list(done.questions),
    }


def corrected(done: r.Corrected) -> Json:
    """An interaction that was put right, and what that moved."""
    return {
        "interaction": interaction(done.interaction),
        "moves": [_move(moved) for moved in done.moves],
    }


def _move(moved: r.StageMove) -> Json:
    return {
        "contact": {"uid": moved.contact_uid, "name": moved.name},
        "stage_before": moved.before.label,
        "stage_after": moved.after.label,
        "warmth_before": member_value(moved.warmth_before),
        "warmth_after": member_value(moved.warmth_after),
        "because": moved.because,
    }


def nudge(shown: d.NudgeView) -> Json:
    return {
        "uid": shown.uid,
        "position": shown.position,
        "contact": {"uid": shown.contact_uid, "name": shown.name},
        "company": shown.company,
        "kind": shown.kind.value,
        "slot": shown.slot,
        "why": shown.why,
        "material": shown.material,
        "next_step": shown.next_step,
        "score": shown.score,
        "state": shown.state,
        "about": shown.about,
        "link": shown.link,
        "reason": shown.reason,
    }


def today(day: d.DayList) -> Json:
    return {
        "on": day.on,
        "capacity": day.capacity,
        "nudges": [nudge(n) for n in day.nudges],
        "promises": [promise(p) for p in day.promises],
        "offers_possible": list(day.offers_possible),
        "unplaced": day.unplaced,
        "contacts": day.contacts,
        "quiet_until_on": day.quiet_until_on,
        "unkept": day.unkept,
    }


def why(reason: r.Why) -> Json:
    return {
        "contact": line(reason.contact),
        "on": reason.on,
        "listed": reason.listed,
        "score": score(reason.score) if reason.score else None,
        "kept_off": list(reason.kept_off),
    }


def score(counted: Score) -> Json:
    return {
        "total": counted.total,
        "skip_factor": counted.skip_factor,
        "terms": [
            {"name": t.name, "value": t.value, "weight": t.weight, "because": t.because}
            for t in counted.terms
        ],
    }


def placed(done: r.Placed) -> Json:
    return {
        "contact": line(done.contact),
        "load": done.load,
        "capacity": done.capacity,
        "warning": done.warning,
    }


def candidate(waiting: r.TriageCandidate) -> Json:
    return {
        "contact": line(waiting.contact),
        "exchanges": waiting.exchanges,
        "last_exchange_on": waiting.last_exchange_on,
        "proposed_circle": waiting.proposed_circle,
        "why": waiting.why,
    }
