"""The picture of a timeline: the same strip of time at every width, with and without colour."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.book.day_results import PromiseView
from crm.book.results import (
    BoundaryView,
    ContactCard,
    InteractionView,
    OfferView,
    OpeningView,
    SignalView,
    Tally,
    Timeline,
)
from crm.book.signal_results import DateView
from crm.faces.canvas import Role, Scale
from crm.faces.page import cells
from crm.faces.picture import compose
from crm.faces.picture_lines import draw
from crm.faces.picture_lines import line as draw_line
from crm.faces.picture_svg import draw_svg
from crm.faces.window import Zoom, window
from crm.rules.history import BoundaryKind, History, OfferAnswer, PromiseBy
from crm.rules.interaction import CATALOGUE, Direction, Give, Kind, Stage, Warmth
from crm.rules.policy import DEFAULT
from crm.rules.standing import Episode, Glow, standing_on

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
    return view._replace(**facts)  # type: ignore[arg-type]  # names of its own fields


def card(**facts: object) -> ContactCard:
    nothing = Tally(0, None)
    standing = standing_on(History(on_file_on=date(2025, 1, 10)), TODAY, DEFAULT)
    known = ContactCard(
        uid="ilka", name="Ilka Rosén", first="Ilka", last="Rosén", emails=(), urls=(),
        company="", role="", connected_on=None, on_file_on=date(2025, 1, 10), is_owner=False,
        circle=None, rhythm_days=None, placed_on=None, due_on=None, purpose="", can_give="",
        out=nothing, in_=nothing, mutual=nothing, interests=(), promises=(), boundaries=(),
        heard=(), invitations=(), began_with_pitch=None,
        signals=(), dates=(), notes=(), standing=standing,
    )  # fmt: skip
    return replace(known, **facts)  # type: ignore[arg-type]  # names of the card's own fields


def glow(on: date, half_life_days: float = 75) -> Glow:
    """The tie as an exchange left it."""
    cools, dormant = round(half_life_days) + 1, round(2 * half_life_days) + 1
    return Glow(on, half_life_days, on + timedelta(days=cools), on + timedelta(days=dormant))


def drawn(
    timeline: Timeline,
    width: int = 80,
    zoom: Zoom = Zoom.ALL,
    at: date | None = None,
    **how: bool,
) -> list[str]:
    """The lines of the picture of all that a zoom shows."""
    return draw(timeline, window(timeline, zoom=zoom, at=at), width, **how)


def row(lines: list[str], name: str) -> str:
    """What stands on the row of that name."""
    return next(line[8:] for line in lines if line[:8].strip() == name)


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
    promises = (
        PromiseView("p1", "ilka", "Ilka Rosén", PromiseBy.ME, "the plans", date(2025, 4, 12),
                    None, date(2025, 5, 30), None),
        PromiseView("p2", "ilka", "Ilka Rosén", PromiseBy.THEM, "a swarm", date(2026, 10, 20),
                    date(2027, 1, 10), None, None),
    )  # fmt: skip
    signal = SignalView(
        "s1", "ilka", "Ilka Rosén", "post", date(2025, 9, 20), None, "On queens", "", "", False
    )
    birthday = DateView(
        "d1", "ilka", "Ilka Rosén", "birthday", 1, 28, None, date(2027, 1, 28), None
    )
    return Timeline(
        contact=card(
            standing=standing, boundaries=(boundary,), promises=promises, signals=(signal,),
            dates=(birthday,),
        ),
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
            event(date(2025, 12, 1), Kind.ASK, out, asks=True),
            event(date(2025, 12, 9), Kind.INSIGHT, in_),
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
        warmth=(),
        offers=(
            OfferView(
                "o1", "Hive audit", date(2026, 2, 10), "…", OfferAnswer.NO, date(2026, 2, 20)
            ),
        ),
        glows=(
            glow(date(2025, 2, 20)), glow(date(2025, 4, 12), 90), glow(date(2025, 10, 30), 120),
            glow(date(2026, 2, 3), 210),
        ),
        openings=(OpeningView("Hive audit", date(2026, 1, 15), date(2026, 2, 10)),),
        permits=((date(2026, 2, 9), "Hive audit"),),
    )  # fmt: skip


@pytest.mark.parametrize("width", [60, 80, 200])
@pytest.mark.parametrize("glyphs", ["unicode", "ascii"])
def test_the_whole_picture_is_as_it_was_approved(width: int, glyphs: str) -> None:
    approved = (PICTURES / f"two-years-{width}-{glyphs}.txt").read_text(encoding="utf-8")
    lines = drawn(two_years(), width, ascii_only=glyphs == "ascii")
    assert "\n".join(lines) + "\n" == approved


def test_the_document_shows_the_picture_as_it_is() -> None:
    page = (Path(__file__).parents[2] / "docs" / "timeline.md").read_text(encoding="utf-8")
    picture = "\n".join(drawn(two_years())).partition("\n\n")[0]
    assert f"```text\n{picture}\n```" in page


def test_colour_adds_colour_and_nothing_else() -> None:
    coloured = drawn(two_years(), colour=True)
    assert any(SGR.search(line) for line in coloured)
    assert [SGR.sub("", line) for line in coloured] == drawn(two_years())


@pytest.mark.parametrize("zoom", Zoom)
def test_in_ascii_every_glyph_of_the_picture_has_a_stand_in(zoom: Zoom) -> None:
    lines = drawn(two_years(), 100, zoom, date(2026, 1, 20), ascii_only=True)
    assert all(line.isascii() for line in lines)


def test_the_last_days_alone_show_the_stage_that_was_earned_before() -> None:
    days = window(two_years(), days=90)
    lines = draw(two_years(), days, 80)
    assert row(lines, "stage").startswith("Rapport ")
    assert not any("Stranger" in line or "coffee" in line for line in lines)
    assert any("cooling" in line for line in lines)


def test_a_pitch_is_not_hidden_in_a_crowd() -> None:
    day = date(2026, 11, 1)
    crowd = tuple(event(day, Kind.MESSAGE, uid=str(n)) for n in range(3))
    timeline = replace(two_years(), interactions=crowd)
    assert "⠇" in row(drawn(timeline), "you")
    assert "3" in row(drawn(timeline, ascii_only=True), "you")
    pitched = (*crowd, event(day, Kind.MESSAGE, pitch=True))
    assert "✗" in row(drawn(replace(timeline, interactions=pitched)), "you")


def test_a_stranger_of_today_has_a_picture_too() -> None:
    timeline = Timeline(card(on_file_on=TODAY), TODAY, (), (), (), ())
    lines = drawn(timeline)
    assert "today" in lines[0]
    assert row(lines, "warmth").strip() == "┊"


def test_what_silence_will_do_stands_to_the_right_of_today() -> None:
    picture = compose(two_years(), 72, window(two_years()))
    today = picture.scale.column(TODAY)
    ahead = next(found for found in picture.rows if found.name == "ahead")
    text = "".join(cell.text for cell in ahead.cells)
    assert "birthday 28 Jan, goes dormant 3 Mar ◌" in text
    where = text.index("◌")
    assert where == picture.scale.column(date(2027, 1, 28)) > today + 1
    warmth = next(found for found in picture.rows if found.name == "warmth")
    later = warmth.cells[today + 2 :]
    assert all(cell.ahead for cell in later)
    assert later[0].level > later[-1].level > 0


def test_warmth_is_the_brightness_of_the_band_and_a_shade_of_its_own() -> None:
    picture = compose(two_years(), 72, window(two_years()))
    band = next(found for found in picture.rows if found.name == "stage")
    column = picture.scale.column(date(2026, 3, 20))
    asleep = picture.scale.column(date(2025, 10, 27))
    assert band.cells[column].text == "▓"
    assert band.cells[asleep].text == "░"
    assert band.cells[asleep].level < 0.25 < band.cells[column].level


@pytest.mark.parametrize(("zoom", "days"), [(Zoom.YEAR, 365), (Zoom.QUARTER, 92), (Zoom.MONTH, 31)])
@pytest.mark.parametrize("at", [None, date(2025, 1, 10), date(2025, 10, 30), date(2026, 12, 24)])
def test_a_zoom_shows_its_days_and_the_one_that_is_asked_for(
    zoom: Zoom, days: int, at: date | None
) -> None:
    first, last = window(two_years(), zoom=zoom, at=at)
    assert (last - first).days + 1 == days
    assert first <= (at or TODAY) <= last
    assert last <= max(TODAY + timedelta(days=days // 5), at or TODAY)


def test_zooming_ends_at_both_ends() -> None:
    assert Zoom.ALL.nearer(-1) is Zoom.ALL
    assert Zoom.ALL.nearer(2) is Zoom.QUARTER
    assert Zoom.MONTH.nearer(5) is Zoom.MONTH


def test_the_chosen_day_is_pointed_at_with_and_without_colour() -> None:
    day = date(2025, 10, 2)
    picture = compose(two_years(), 72, window(two_years()), chosen=day)
    column = picture.scale.column(day)
    assert picture.rows[1].cells[column].text == "▼"
    yours = next(found for found in picture.rows if found.name == "you")
    assert yours.cells[column].role is Role.CHOSEN


NASTY = st.sampled_from(["plain", "\x1b[31mred", "李明 " * 30, "[bold]x", "\u202eabc", "🚀" * 60])
DAYS = st.dates(date(2019, 1, 1), date(2027, 1, 1))
EVENTS = st.lists(
    st.tuples(DAYS, st.sampled_from(Kind), st.sampled_from(Direction), NASTY), max_size=12
)


def story(events: list[tuple[date, Kind, Direction, str]], base: Timeline) -> Timeline:
    """Another history of the same two."""
    found = [
        event(on, kind, way, note=note, uid=str(number))
        for number, (on, kind, way, note) in enumerate(events)
    ]
    return replace(base, interactions=tuple(sorted(found, key=lambda one: one.on)))


@given(
    st.integers(20, 220),
    EVENTS,
    st.lists(st.tuples(DAYS, NASTY, st.sampled_from(Stage)), max_size=5),
    st.one_of(st.none(), st.integers(7, 4000)),
    st.sampled_from(Zoom),
    st.one_of(st.none(), DAYS),
    st.booleans(),
)
def test_no_line_is_wider_than_the_terminal_nor_tells_it_what_to_do(
    width: int,
    events: list[tuple[date, Kind, Direction, str]],
    episodes: list[tuple[date, str, Stage]],
    days: int | None,
    zoom: Zoom,
    at: date | None,
    ascii_only: bool,
) -> None:
    timeline = replace(
        story(events, two_years()),
        episodes=tuple(
            Episode(on, because, stage=stage) for on, because, stage in sorted(episodes)
        ),
    )
    span = window(timeline, zoom=zoom, at=at, days=days)
    lines = draw(timeline, span, width, ascii_only=ascii_only)
    assert all(cells(line) <= width for line in lines)
    assert not any("\x1b" in line or "\u202e" in line for line in lines)
    assert lines == draw(timeline, span, width, ascii_only=ascii_only)
    pictured = compose(timeline, width, span).rows
    assert all(len(found.cells) == width for found in pictured)
    if ascii_only:
        drawing = [draw_line(found, ascii_only=True) for found in pictured if found.name != "ahead"]
        assert all(line.isascii() for line in drawing)


@given(st.integers(32, 192), EVENTS)
def test_nothing_that_happened_is_lost_from_the_lanes(
    columns: int, events: list[tuple[date, Kind, Direction, str]]
) -> None:
    timeline = replace(
        story(events, two_years()), contact=card(), episodes=(), glows=(), openings=(), permits=()
    )
    span = (date(2019, 1, 1), date(2027, 1, 1))
    picture = compose(timeline, columns, span)
    for name, side in (("you", Direction.OUT), ("them", Direction.IN)):
        lane = next(found for found in picture.rows if found.name == name)
        there = defaultdict(list)
        for one in timeline.interactions:
            if one.direction in (side, Direction.MUTUAL):
                there[picture.scale.column(one.on)].append(one)
        for column, cell in enumerate(lane.cells):
            marked = cell.text not in (" ", "┊")
            assert marked == bool(there[column]), column
            if len(there[column]) > 1 and cell.text != "✗":
                assert cell.text == "⠃⠇⡇⣇⣧⣷⣿"[min(len(there[column]), 8) - 2]


@given(EVENTS, NASTY, st.sampled_from(Zoom))
def test_the_svg_is_well_formed_whatever_the_words_are(
    events: list[tuple[date, Kind, Direction, str]], name: str, zoom: Zoom
) -> None:
    base = two_years()
    timeline = story(events, replace(base, contact=replace(base.contact, name=f"<&{name}>")))
    svg = draw_svg(timeline, window(timeline, zoom=zoom))
    root = ET.fromstring(svg)
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    assert "\x1b" not in svg
    assert "\u202e" not in svg


def test_the_svg_shows_what_the_lines_show() -> None:
    svg = draw_svg(two_years(), window(two_years()))
    for shown in ("Ilka Rosén", "Rapport, cooling", "no pitch", "Two noes.", "birthday 28 Jan"):
        assert shown in svg, shown
    assert svg.count("<polygon") >= 4


def test_the_columns_and_the_days_agree() -> None:
    scale = Scale(date(2025, 1, 1), date(2026, 3, 7), 61)
    for column in range(61):
        assert scale.column(scale.day(column)) == column
    tight = Scale(date(2026, 1, 1), date(2026, 1, 10), 50)
    assert tight.day(49) == date(2026, 1, 10)
