"""People as the day's list sees them."""

from __future__ import annotations

from dataclasses import fields
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from crm.rules.history import Boundary, BoundaryKind
from crm.rules.interaction import CATALOGUE, Kind, Stage
from crm.rules.nudge import (
    Candidate,
    Circle,
    Event,
    Hook,
    HookKind,
    Material,
    Meeting,
    Obligation,
    ObligationKind,
    Shown,
    Slot,
    rhythm_of,
)
from crm.rules.nudge.apt import PLAIN
from crm.rules.policy import DEFAULT

WEDNESDAY = date(2024, 5, 1)
SATURDAY = date(2024, 5, 4)


def ago(days: int, today: date = WEDNESDAY) -> date:
    return today - timedelta(days=days)


def candidate(uid: str = "ana", silent_days: int = 110, **changed: Any) -> Candidate:
    """Somebody of the close circle, in Rapport, due, warm and never shown."""
    circle = changed.get("circle", Circle.CLOSE)
    last_on = ago(silent_days)
    values: dict[str, Any] = {
        "uid": uid,
        "name": uid.capitalize(),
        "company": "",
        "circle": circle,
        "rhythm_days": rhythm_of(circle, DEFAULT) if circle else 90,
        "placed_on": ago(700),
        "spread_until_on": None,
        "stage": Stage.RAPPORT,
        "exchanges": 8,
        "last_exchange_on": last_on,
        "half_life_days": 300.0,
        "cools_on": last_on + timedelta(days=301),
        "dormant_on": last_on + timedelta(days=601),
        "heard_on": last_on,
        "touched_on": last_on,
        "quiet_from_on": None,
        "rest_from_on": None,
        "rest_until_on": None,
        "balance": 0,
    }
    values.update(changed)
    assert set(values) <= {field.name for field in fields(Candidate)}
    return Candidate(**values)


def owed(
    kind: ObligationKind = ObligationKind.REPLY,
    days: int = 3,
    text: str = "the slides",
    **more: Any,
) -> Obligation:
    return Obligation(kind, ago(days), text, **more)


def hook(
    kind: HookKind = HookKind.BIRTHDAY,
    days: int = 0,
    lasts: int = 2,
    text: str = "",
    **more: Any,
) -> Hook:
    return Hook(kind, ago(days), ago(days - lasts), text, **more)


def material(uid: str = "i1", about: str = "rust", **more: Any) -> Material:
    """Something on the shelf."""
    facts = {
        "title": "Small builds",
        "link": "https://example.org/small",
        "take": "Less is more",
        "because": f"you both care for {about}",
    }
    return Material(uid, about=about, added_on=ago(5), **{**facts, **more})


def bound(kind: BoundaryKind, until_on: date | None = None, channel: str = "") -> Boundary:
    return Boundary(f"{kind}", kind, ago(30), until_on, channel)


def shown(uid: str, days: int = 0, slot: Slot = Slot.SCORE, company: str = "") -> Shown:
    return Shown(uid, company, slot, Stage.ENGAGED, ago(days))


_MAYBE = st.none() | st.integers(-3, 40).map(ago)
_KINDS = st.sampled_from([k for k in Kind if CATALOGUE[k].apt_from is not None])
_TEXT = st.sampled_from(["", "", "the move to Porto", "[bold]\x1b[31m\n`rm`; “x”", "д" * 300])


@st.composite
def people(draw: st.DrawFn, uid: str) -> Candidate:
    """Anybody at all, with facts that may contradict each other."""
    circle = draw(st.none() | st.sampled_from(Circle))
    silent = draw(st.integers(0, 900))
    exchanged = draw(st.booleans())
    last_on = ago(silent + draw(st.integers(0, 60))) if exchanged else None
    half_life = draw(st.floats(75, 1460)) if exchanged else None
    days = st.integers(-3, 40)
    return candidate(
        uid,
        circle=circle,
        rhythm_days=draw(st.integers(3, 400)) if circle is None else rhythm_of(circle, DEFAULT),
        company=draw(st.sampled_from(["", "", "Kestrel Labs", "kestrel labs", "Orla"])),
        placed_on=ago(draw(st.integers(0, 500))),
        spread_until_on=draw(_MAYBE),
        stage=draw(st.sampled_from(Stage)),
        exchanges=draw(st.integers(1, 30)) if exchanged else 0,
        last_exchange_on=last_on,
        half_life_days=half_life,
        cools_on=last_on + timedelta(days=int(half_life)) if last_on and half_life else None,
        dormant_on=last_on + timedelta(days=int(2 * half_life)) if last_on and half_life else None,
        touched_on=draw(st.none() | st.just(ago(silent))),
        quiet_from_on=draw(_MAYBE),
        rest_from_on=draw(_MAYBE),
        rest_until_on=draw(_MAYBE),
        balance=draw(st.sampled_from([-1, 0, 1])),
        last_shown_on=draw(st.none() | st.integers(0, 40).map(ago)),
        last_revival_shown_on=draw(st.none() | st.integers(7, 90).map(ago)),
        skips=draw(st.integers(0, 4)),
        boundaries=tuple(
            bound(kind, draw(_MAYBE), "e-mail")
            for kind in draw(st.sets(st.sampled_from(BoundaryKind), max_size=1))
        ),
        obligations=tuple(
            owed(kind, draw(days), due_on=draw(_MAYBE))
            for kind in draw(st.sets(st.sampled_from(ObligationKind), max_size=1))
        ),
        hooks=tuple(
            hook(kind, draw(days), draw(st.integers(0, 14)), draw(_TEXT))
            for kind in draw(st.sets(st.sampled_from(HookKind), max_size=2))
        ),
        shared_interests=tuple(draw(st.sets(st.sampled_from(["rust", "tea\n"]), max_size=2))),
        their_interests=tuple(draw(st.sets(st.sampled_from(["jazz"]), max_size=1))),
        last_said=draw(_TEXT),
        last_said_on=draw(st.none() | st.integers(0, 800).map(ago)),
        purpose=draw(_TEXT),
        can_give=draw(_TEXT),
        stopped_on=draw(st.sampled_from([None, None, None, ago(30)])),
        snoozed_until_on=draw(st.sampled_from([None, None, None, ago(0), ago(-1), ago(-30)])),
        snoozed_for=draw(st.sampled_from([None, None, None, None, *Event])),
        lately=tuple(draw(st.lists(_KINDS, max_size=2))),
        refused=tuple(draw(st.sampled_from([(), (), PLAIN])))
        + tuple(draw(st.sets(_KINDS, max_size=2))),
        insights=tuple(
            material(f"i{n}", draw(st.sampled_from(["rust", "tea\n"])), title=draw(_TEXT) or "x")
            for n in range(draw(st.integers(0, 2)))
        ),
        meetings=tuple(
            Meeting("m", "Ben\nBerg", draw(_TEXT)) for _ in range(draw(st.integers(0, 1)))
        ),
    )


@st.composite
def books(draw: st.DrawFn, most: int = 6) -> tuple[Candidate, ...]:
    return tuple(draw(people(f"p{n:02}")) for n in range(draw(st.integers(0, most))))
