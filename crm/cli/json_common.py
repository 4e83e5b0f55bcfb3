"""Common ground as JSON objects (see ``docs/json.md``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crm.cli.as_json import Json
from crm.cli.json_people import line

if TYPE_CHECKING:
    from crm.book import common_results as r


def common_ground(found: r.CommonGround) -> Json:
    return {
        "contact": line(found.contact),
        "shared": [
            {
                "name": one.name,
                "mine_since_on": one.mine_since_on,
                "theirs_since_on": one.theirs_since_on,
                "my_evidence": one.my_evidence,
                "their_evidence": one.their_evidence,
                "talked_on": one.talked_on,
            }
            for one in found.shared
        ],
        "related": [
            {"mine": one.mine, "theirs": one.theirs, "path": list(one.path), "same": one.same}
            for one in found.related
        ],
        "theirs": [
            {"name": one.name, "since_on": one.since_on, "evidence": one.evidence}
            for one in found.theirs
        ],
        "mine": list(found.mine),
        "acquaintances": [{"uid": uid, "name": name} for uid, name in found.acquaintances],
        "work": list(found.work),
        "suggestions": [
            {"name": one.name, "evidence": one.evidence, "mine": one.mine}
            for one in found.suggestions
        ],
        "left_alone": found.left_alone,
    }


def aliased(named: r.Aliased) -> Json:
    return {
        "alias": named.alias,
        "name": named.name,
        "merged": named.merged,
        "lists": named.moved,
    }


def broadened(put: r.Broadened) -> Json:
    return {"name": put.name, "broader": put.broader, "chain": list(put.chain)}
