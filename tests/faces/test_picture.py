"""The picture of a timeline: the same strip of time at every width, with and without colour."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.book.results import BoundaryView, ContactCard, InteractionView, OfferView, Tally, Timeline
from crm.faces.page import cells
from crm.faces.picture import draw
from crm.rules.history import BoundaryKind, History, OfferAnswer
from crm.rules.interaction import CATALOGUE, Direction, Give, Kind, Stage, Warmth
from crm.rules.policy import DEFAULT
from crm.rules.standing import Episode, standing_on

PICTURES = Path(__file__).parent / "pictures"
TODAY = date(2026, 11, 22)
SGR = re.compile(r"\x1b\[[0-9;]*m")


def event(on: date, kind: Kind, way: Direction | None = None, **facts: object) -> InteractionView:
    usual = CATALOGUE[kind]
    view = InteractionView(
        uid=f"{kind}-{on}",
        kind=kind,
        direction=way or usual.direction,
        depth=usual.depth,
        on=on,
        at=datetime.combine(on, time(12), UTC),
        note="",
        channel="",
        gave=usual.give if (way or usual.direction) is Direction.OUT else Give.NONE,
        asks=False,
        wants_reply=False,
        pitch=False,
        people=2,
        interests=(),
        contacts=(),
    )
    return replace(view, **facts)  # type: ignore[arg-type]  # names of the view's own fields


def card(**facts: object) -> ContactCard:
    nothing = Tally(0, None)
    standing = standing_on(History(on_file_on=date(2025, 1, 10)), TODAY, DEFAULT)
    known = ContactCard(
        uid="ilka", name="Ilka Rosén", first="Ilka", last="Rosén", emails=(), urls=(),
        company="", role="", connected_on=None, on_file_on=date(2025, 1, 10), is_owner=False,
        circle=None, rhythm_days=None, placed_on=None, due_on=None, purpose="", can_give="",
        out=nothing, in_=nothing, mutual=nothing, interests=(), promises=(), boundaries=(),
        heard=(),        signals=(), dates=(), notes=(), standing=standing,
    )  # fmt: skip
    return replace(known, **facts)  # type: ignore[arg-type]  # names of the card's own fields


def warmth_from(first: date) -> tuple[tuple[date, float], ...]:
    days = range(0, (TODAY - first).days + 1, 3)
    return tuple((first + timedelta(days=n), max(0.0, 1 - (n % 240) / 260)) for n in days)


def two_years() -> Timeline:
    """An invented friendship with everything in it that a picture can show."""
    out, in_ = Direction.OUT, Direction.IN
    standing = replace(
        card().standing,
        stage=Stage.RAPPORT,
        gate_stage=Stage.ENGAGED,
        warmth=Warmth.COOLING,
        changes_on=date(2027, 3, 3),
        changes_to=Warmth.DORMANT,
    )
    boundary = BoundaryView(
        "b1", BoundaryKind.NO_PITCH, date(2026, 3, 1), None, "", "Two noes.", None, None
    )
    return Timeline(
        contact=card(standing=standing, boundaries=(boundary,)),
        today=TODAY,
        interactions=(
            event(date(2025, 2, 1), Kind.COMMENT),
            event(date(2025, 2, 20), Kind.MESSAGE, in_),
            event(date(2025, 4, 12), Kind.COFFEE),
            event(date(2025, 4, 13), Kind.THANKS, in_),
            event(date(2025, 4, 13), Kind.MESSAGE, in_),
            event(date(2025, 7, 5), Kind.PREMATURE_PITCH, out, note="The audit, too early."),
            event(date(2025, 10, 2), Kind.INSIGHT),
            event(date(2025, 10, 30), Kind.ANSWER, in_),
            event(date(2026, 2, 3), Kind.CALL, gave=Give.SMALL),
            event(date(2026, 8, 1), Kind.QUESTION, in_, wants_reply=True),
        ),
        episodes=(
            Episode(date(2025, 1, 10), "Put on file.", stage=Stage.STRANGER),
            Episode(date(2025, 2, 20), "First message from them.", stage=Stage.CONNECTED),
            Episode(date(2025, 2, 20), "Your comment, their message.", warmth=Warmth.WARM),
            Episode(date(2025, 4, 12), "A coffee together.", stage=Stage.ENGAGED),
            Episode(
                date(2025, 10, 30),
                "3 exchanges over 252 days, one of them a coffee, and a shared interest: #bees.",
                stage=Stage.RAPPORT,
            ),
            Episode(date(2026, 9, 1), "No exchange for 7 months.", warmth=Warmth.COOLING),
        ),
        warmth=warmth_from(date(2025, 2, 20)),
        offers=(
            OfferView(
                "o1", "Hive audit", date(2026, 2, 10), "…", OfferAnswer.NO, date(2026, 2, 20)
            ),
        ),
    )


@pytest.mark.parametrize("width", [60, 80, 200])
@pytest.mark.parametrize("glyphs", ["unicode", "ascii"])
def test_the_whole_picture_is_as_it_was_approved(width: int, glyphs: str) -> None:
    approved = (PICTURES / f"two-years-{width}-{glyphs}.txt").read_text(encoding="utf-8")
    lines = draw(two_years(), width, ascii_only=glyphs == "ascii")
    assert "\n".join(lines) + "\n" == approved


def test_colour_adds_colour_and_nothing_else() -> None:
    coloured = draw(two_years(), 80, colour=True)
    assert any(SGR.search(line) for line in coloured)
    assert [SGR.sub("", line) for line in coloured] == draw(two_years(), 80)


def test_in_ascii_every_glyph_of_the_picture_has_a_stand_in() -> None:
    assert all(line.isascii() for line in draw(two_years(), 100, ascii_only=True))


def test_the_last_days_alone_show_the_stage_that_was_earned_before() -> None:
    lines = draw(two_years(), 80, span=90)
    assert "stage   Rapport" in lines
    assert not any("Stranger" in line or "coffee" in line for line in lines)
    assert any("cooling" in line for line in lines)


def test_a_pitch_is_not_hidden_in_a_number() -> None:
    day = date(2026, 11, 1)
    crowd = tuple(event(day, Kind.MESSAGE, uid=str(n)) for n in range(3))
    timeline = replace(two_years(), interactions=crowd)
    assert next(line for line in draw(timeline, 80) if line.startswith("you")).endswith("3")
    pitched = (*crowd, event(day, Kind.MESSAGE, pitch=True))
    lines = draw(replace(timeline, interactions=pitched), 80)
    assert next(line for line in lines if line.startswith("you")).endswith("✗")


def test_a_stranger_of_today_has_a_picture_too() -> None:
    timeline = Timeline(card(on_file_on=TODAY), TODAY, (), (), (), ())
    lines = draw(timeline, 80)
    assert lines[0].endswith("today")
    assert lines[3] == "warmth"


NASTY = st.sampled_from(["plain", "\x1b[31mred", "李明 " * 30, "[bold]x", "\u202eabc", "🚀" * 60])
DAYS = st.dates(date(2019, 1, 1), date(2027, 1, 1))


@given(
    st.integers(20, 220),
    st.lists(st.tuples(DAYS, st.sampled_from(Kind), st.sampled_from(Direction), NASTY), max_size=8),
    st.lists(st.tuples(DAYS, NASTY, st.sampled_from(Stage)), max_size=5),
    st.one_of(st.none(), st.integers(7, 4000)),
    st.booleans(),
)
def test_no_line_is_wider_than_the_terminal_nor_tells_it_what_to_do(
    width: int,
    events: list[tuple[date, Kind, Direction, str]],
    episodes: list[tuple[date, str, Stage]],
    span: int | None,
    ascii_only: bool,
) -> None:
    timeline = replace(
        two_years(),
        interactions=tuple(event(on, kind, way, note=note) for on, kind, way, note in events),
        episodes=tuple(
            Episode(on, because, stage=stage) for on, because, stage in sorted(episodes)
        ),
    )
    lines = draw(timeline, width, span=span, ascii_only=ascii_only)
    assert all(cells(line) <= width for line in lines)
    assert not any("\x1b" in line or "\u202e" in line for line in lines)
    assert lines == draw(timeline, width, span=span, ascii_only=ascii_only)
