"""What may be taken back, and in which order."""

from __future__ import annotations

from typing import Any

import pytest

from crm.rules.undo import Entry, Stands, Step, objection, to_bring_back


def entries(*told: tuple[int, str, int | None]) -> list[Entry]:
    return [Entry(*one) for one in reversed(told)]


def brought_back(*told: tuple[int, str, int | None]) -> list[int | None]:
    return [entry.target for entry in to_bring_back(entries(*told))]


def test_what_was_undone_last_comes_back_first() -> None:
    line = ((1, "note", None), (2, "place", None), (3, "undo", 2), (4, "undo", 1))
    assert brought_back(*line) == [1, 2]
    assert brought_back(*line, (5, "redo", None)) == [2]
    assert brought_back(*line, (5, "redo", None), (6, "redo", None)) == []
    assert brought_back(*line, (5, "redo", None), (6, "undo", 1)) == [1, 2]


def test_a_new_change_ends_what_could_come_back_and_the_books_own_does_not() -> None:
    line = ((1, "note", None), (2, "undo", 1))
    assert brought_back(*line, (3, "read_feed", None)) == [1]
    assert brought_back(*line, (3, "place", None)) == []
    assert brought_back(*line, (3, "place", None), (4, "undo", 3)) == [3]


def row(**values: Any) -> dict[str, Any]:
    return {"id": 7, "kind": "message", "direction": "out", "asks": False, **values}


@pytest.mark.parametrize(
    ("step", "stands"),
    [
        (Step("boundary", {"contact_id": 1, "lifted_at": None}, None), Stands.BOUNDARY),
        (Step("boundary", {"contact_id": 1, "lifted_at": "now"}, None), None),
        (Step("boundary", None, {"lifted_at": None}), None),
        (Step("boundary", {"lifted_at": "now"}, {"lifted_at": None}), None),
        (Step("boundary", {"lifted_at": None}, {"lifted_at": "now"}), Stands.LIFTED),
        (Step("boundary", {"contact_id": 1}, {"contact_id": 2}), Stands.BOUNDARY),
        (Step("boundary", {"until_on": 2}, {"until_on": 1}), Stands.BOUNDARY),
        (Step("permit", None, {}), Stands.OFFER),
        (Step("permit", {}, None), Stands.OFFER),
        (Step("offer", {}, None), Stands.OFFER),
        (Step("offer", None, {}), Stands.OFFER),
        (Step("offer", {"answer": "no"}, {"answer": None}), Stands.ANSWER),
        (Step("interaction", row(), None), None),
        (Step("interaction", row(kind="no", direction="in"), None), Stands.REFUSAL),
        (Step("interaction", row(kind="stop", direction="in"), None), Stands.REFUSAL),
        (Step("interaction", row(kind="premature_pitch"), None), Stands.PITCH),
        (Step("interaction", row(asks=True), None), Stands.ASK),
        (Step("interaction", row(asks=True, direction="in"), None), None),
        (Step("interaction", None, row(kind="no")), None),
        (Step("interaction", {"kind": "no", "asks": 0}, {"kind": "answer"}), Stands.REFUSAL),
        (Step("interaction", {"kind": "answer"}, {"kind": "no"}), None),
        (Step("interaction", row(kind="no", on_date=9), {"on_date": 8}), Stands.REFUSAL),
        (Step("interaction", row(kind="no", on_date=8), {"on_date": 9}), None),
        (Step("interaction", row(kind="no", on_date=8), {"note": ""}), None),
        (Step("interaction", row(on_date=9), {"on_date": 8}), None),
        (Step("interaction", row(asks=True, on_date=9), {"on_date": 8}), Stands.ASK),
        (Step("interaction", row(asks=True, depth=1), {"depth": 0}), Stands.ASK),
        (Step("interaction", row(asks=True, depth=1), {"depth": 2}), None),
        (Step("interaction", {"asks": True}, {"asks": False}), Stands.ASK),
        (Step("interaction", {"asks": False}, {"asks": True}), None),
        (Step("introduction", {"declined": True}, {"declined": False}), Stands.DECLINED),
        (Step("introduction", {"declined": False}, None), None),
        (Step("promise", {"what": "tea"}, None), None),
    ],
)
def test_what_stands_against_an_offer_stays(step: Step, stands: Stands | None) -> None:
    if step.table == "interaction" and step.now and "direction" not in step.now:
        step = Step(step.table, {"direction": "in", **step.now}, step.then)
    assert objection([step]) is stands


def test_it_goes_only_with_everybody_whom_it_is_about() -> None:
    asked = Step("interaction", row(asks=True), None)
    ana = Step("interaction_contact", {"interaction_id": 7, "contact_id": 1}, None)
    ben = Step("interaction_contact", {"interaction_id": 7, "contact_id": 2}, None)
    gone = Step("contact", {"id": 1}, None)
    assert objection([asked, ana]) is Stands.ASK
    assert objection([asked, ana, gone]) is None
    assert objection([asked, ana, ben, gone]) is Stands.ASK


def test_a_boundary_goes_only_with_the_person_with_whom_it_came() -> None:
    drawn = Step("boundary", {"contact_id": 1, "lifted_at": None}, None)
    assert objection([drawn, Step("contact", {"id": 1}, None)]) is None
    assert objection([drawn, Step("contact", {"id": 2}, None)]) is Stands.BOUNDARY
    assert objection([drawn], leaving=[1]) is None
    assert objection([drawn], leaving=[2]) is Stands.BOUNDARY
