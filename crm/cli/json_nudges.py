"""What one does with a nudge, and the user's own pace, as JSON objects (see
``docs/json.md``)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from crm.cli.as_json import Json

if TYPE_CHECKING:
    from crm.book import day_results as d


def brief(counts: d.Brief) -> Json:
    return {
        "nudges": counts.nudges,
        "promises": counts.promises,
        "quiet_until_on": counts.quiet_until_on,
    }


def dismissed(done: d.Dismissed) -> Json:
    return {"name": done.name, "taught": done.taught, "take_back": done.take_back}


def quiet(times: Sequence[d.QuietTime]) -> Json:
    return {"quiet": [{"since_on": t.since_on, "until_on": t.until_on} for t in times]}


def capacities(seven: Sequence[int]) -> Json:
    return {"capacities": list(seven)}
