"""Pages: whatever is written on them fits the terminal and holds no control character."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from crm.faces.page import Page, cells, cut, wrap

ANYTHING = st.text(max_size=200)
NASTY = st.lists(
    st.sampled_from(
        ["\x1b[31m", "[/]", "[bold]", "\u202e", "\x00", "李明", "é", "\n", " ", "x" * 90]
    ),
    max_size=12,
).map("".join)
WIDTHS = st.integers(20, 200)


def holds_no_control(text: str) -> bool:
    return all(unicodedata.category(c) not in ("Cc", "Cs") for c in text.replace("\n", ""))


@given(ANYTHING | NASTY, WIDTHS)
def test_every_line_of_a_paragraph_fits(text: str, width: int) -> None:
    page = Page(width)
    page.say(text, mark="Why   ", indent=2)
    assert all(cells(line) <= width for line in page.lines)
    assert holds_no_control(page.text())


@given(ANYTHING | NASTY, ANYTHING | NASTY, WIDTHS)
def test_every_row_fits_on_one_line(one: str, other: str, width: int) -> None:
    page = Page(width)
    page.row((one, "name"), "  ", (other, "dim"), indent=3)
    assert len(page.lines) == 1
    assert cells(page.lines[0]) <= width
    assert holds_no_control(page.text())


@given(st.lists(st.tuples(ANYTHING | NASTY, ANYTHING | NASTY), max_size=4), WIDTHS)
def test_every_line_of_a_table_fits(rows: list[tuple[str, str]], width: int) -> None:
    page = Page(width)
    page.table(("Name", "Work"), rows)
    assert len(page.lines) == 1 + len(rows)
    assert all(cells(line) <= width for line in page.lines)
    assert holds_no_control(page.text())


def test_in_a_table_the_widest_column_makes_room_first() -> None:
    page = Page(60)
    page.table(("Name", "Circle", "Work"), [("Marisol Quintanilla Vega", "wide", "Midwife " * 9)])
    assert page.lines[1] == "Marisol Quintanilla Vega  wide    Midwife Midwife Midwife M…"


@given(st.text(alphabet="abc 李é", max_size=80), st.integers(2, 30))
def test_wrapping_loses_no_letter(text: str, width: int) -> None:
    assert "".join("".join(wrap(text, width)).split()) == "".join(text.split())


@given(st.text(alphabet="abc李é", max_size=40), st.integers(1, 30))
def test_cutting_keeps_what_fits_and_marks_the_rest(text: str, width: int) -> None:
    kept = cut(text, width)
    assert cells(kept) <= width
    assert kept == text or kept.endswith("…")


def test_wide_letters_take_two_columns_and_accents_none() -> None:
    assert cells("李明") == 4
    assert cells("e\u0301") == 1


def test_words_that_look_like_markup_stay_words() -> None:
    page = Page(80)
    page.row("Ann [/] Lee [bold]")
    page.table(("Name",), [("Ann [/] Lee :smile: [red]x",)])
    assert page.lines[0] == "Ann [/] Lee [bold]"
    assert page.lines[-1] == "Ann [/] Lee :smile: [red]x"


def test_colour_is_only_there_when_it_is_wanted() -> None:
    plain, coloured = Page(80), Page(80, colour=True)
    for page in (plain, coloured):
        page.row(("Ana", "name"))
    assert plain.text() == "Ana\n"
    assert "\x1b[" in coloured.text()


def test_a_terminal_without_unicode_gets_plain_signs() -> None:
    page = Page(80, ascii_only=True)
    page.row("✓ Engaged → Rapport")
    assert page.lines == ["+ Engaged > Rapport"]
