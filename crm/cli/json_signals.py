"""Signals and dates for scripts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crm.cli import json_day, json_people

if TYPE_CHECKING:
    from crm.book.signal_results import Noticed

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
