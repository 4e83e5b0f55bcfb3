"""Offerings and gates, as they stand on the screen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from textual.content import Content

from crm.faces import words
from crm.tui.person_words import standing
from crm.tui.shown import BAD, BOLD, CARE, FAINT, GOOD, HEADING, NAME, TAG, line, said, stacked
from crm.tui.widgets.row_list import Row

if TYPE_CHECKING:
    from datetime import date

    from crm.book.readiness_results import Near, Readiness, Readinesses
    from crm.rules.gate import Check, Verdict

MOST_NEAR = 10
_LACKING = {
    "early": "below Rapport",
    "cool": "not warm now",
    "unheard": "not heard from lately",
    "owed": "waiting for something of yours",
    "bound": "not open to it: left alone",
}


def rows(seen: Readinesses) -> list[Row]:
    """Each offering, with who is ready and who is nearest."""
    found: list[Row] = []
    for one in seen.offerings:
        if found:
            found.append(Row("", line("")))
        found.append(Row(f"o:{one.offering.uid}", _offering(one)))
        found += [
            Row(f"p:{one.offering.uid}:{near.contact.uid}", _near(near)) for near in listed(one)
        ]
    return found


def listed(one: Readiness) -> tuple[Near, ...]:
    """Who is shown below an offering: all who are ready, and the nearest others."""
    return (*one.ready, *one.near[:MOST_NEAR])


def _offering(one: Readiness) -> Content:
    count = len(one.ready)
    told = f"open to {words.count(count, 'person', 'people')}" if count else "open to nobody yet"
    return line((one.offering.name, HEADING), (f"   {told}", GOOD if count else FAINT))


def _near(near: Near) -> Content:
    if near.verdict.open:
        return line(("  ✓ ", GOOD), (near.contact.name, NAME), ("  an offer is possible", GOOD))
    lacks = ", ".join(check.title[:1].lower() + check.title[1:] for check in near.lacks)
    count = len(near.lacks)
    return line((f"  {count} ", CARE), (near.contact.name, NAME), (f"  lacks: {lacks}", FAINT))


def offering(one: Readiness, seen: Readinesses, today: date) -> Content:
    """One offering, and what keeps whom from it."""
    view = one.offering
    tags = "".join(f"#{name} " for name in view.interests).strip()
    kept = [
        line(f"{seen.lacking[name]:>7,}  {label}")
        for name, label in _LACKING.items()
        if seen.lacking.get(name)
    ]
    of = words.count(seen.placed, "placed person", "placed people")
    return Content("\n\n").join([
        block for block in (
            stacked(
                line((view.name, BOLD)),
                line(view.about),
                line((f"You stand behind it since {words.day(view.stood_since_on, today)}", FAINT)),
                line((tags, TAG)) if tags else line(("It meets no interest yet.", CARE)),
            ),
            stacked(line((f"Of {of}", HEADING)), *kept) if kept else Content(),
            said((
                "Nothing here is a list to work through. The gate opens by what you give and "
                "hear, and an open gate is only a possibility.",
                FAINT,
            )),
        ) if block
    ])  # fmt: skip


def checklist(near: Near, name: str) -> Content:
    """The whole gate for one person, with its evidence and the next step."""
    verdict = near.verdict
    return Content("\n\n").join([
        line((near.contact.name, BOLD), "  ", standing(near.contact.stage, near.contact.warmth)),
        _answer(verdict, name),
        stacked(*(one for check in verdict.checks for one in _check(check))),
    ])  # fmt: skip


def _answer(verdict: Verdict, name: str) -> Content:
    if verdict.open:
        return said((f"{name} may be offered, and it is yours to decide. ", GOOD),
                    ("s begins, in your own words.", FAINT))  # fmt: skip
    return said(("Not yet. ", BOLD), verdict.next_step)


def _check(check: Check) -> Iterator[Content]:
    mark = ("✗ ", BAD)
    if check.passed:
        mark = ("~ ", CARE) if check.waived else ("✓ ", GOOD)
    yield line(mark, f"{check.number}. {check.title}")
    for sentence in check.evidence:
        yield said((f"     {sentence}", FAINT))


def nothing() -> Content:
    """What a book without an offering says, and teaches."""
    return stacked(
        said(("You offer nothing, and that is a fine way to begin.", BOLD)),
        said((
            "When you have something that you stand behind, write it down here (+) with the "
            "interests it meets. Nobody is ever pushed towards it: each relationship has a gate, "
            "which opens when more was given than asked, and this page shows what it still lacks.",
            FAINT,
        )),
    )  # fmt: skip
