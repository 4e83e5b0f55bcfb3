"""The shelf as JSON objects (see ``docs/json.md``)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from crm.cli.as_json import Json
from crm.cli.json_day import logged

if TYPE_CHECKING:
    from crm.book import insight_results as r


def insight(found: r.InsightView) -> Json:
    return {
        "uid": found.uid,
        "kind": found.kind.value,
        "title": found.title,
        "text": found.text,
        "link": found.link,
        "take": found.take,
        "is_own": found.is_own,
        "interests": list(found.interests),
        "added_on": found.added_on,
        "retired_on": found.retired_on,
        "shared_with": [
            {"uid": uid, "name": name, "on": on} for uid, name, on in found.shared_with
        ],
    }


def insights(found: Sequence[r.InsightView]) -> Json:
    return {"insights": [insight(one) for one in found]}


def fitting(found: Sequence[r.FittingInsight]) -> Json:
    return {
        "fitting": [
            {"insight": insight(one.insight), "about": one.about, "because": one.because}
            for one in found
        ]
    }


def shared(done: r.Shared) -> Json:
    return {"insight": insight(done.insight), "logged": logged(done.logged)}


def bookmarks(done: r.BookmarksReport) -> Json:
    return {
        "file": done.file,
        "read": done.read,
        "outside": done.outside,
        "added": done.added,
        "known": done.known,
        "skipped": [{"why": why, "bookmarks": many} for why, many in done.skipped],
        "interests": [{"name": name, "bookmarks": many} for name, many in done.interests],
        "without_interest": done.without_interest,
    }
