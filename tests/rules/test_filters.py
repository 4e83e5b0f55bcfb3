"""The filters of the contact list, as they are typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.rules.filters import (
    EVERYBODY,
    FIELDS,
    Filter,
    Sort,
    chips,
    completed,
    put,
    read,
    unfinished,
    written,
)
from crm.rules.interaction import Stage, Warmth

PIECES = (
    "ana", "#rust", '#"old boats"', "circle:close", "circle:cl,none", "stage:rapport+", "stage:",
    "warmth:c", "company:acme", 'company:"Acme, Inc."', "silent:8w", "due:now", "sort:due",
    "sort:s", "10:30", "http://x", '"', "#", "silent:9999999", "José", "[/]", "circle:", ":",
)  # fmt: skip


def test_a_whole_line_is_read() -> None:
    reading = read('circle:close silent:60 #rust company:"Acme Ltd" sort:due ana lopes')
    assert reading.doubts == ()
    assert reading.filter == Filter(
        words="ana lopes",
        circles=("close",),
        interests=("rust",),
        companies=("Acme Ltd",),
        silent_days=60,
        sort=Sort.DUE,
    )


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("circle:cl", Filter(circles=("close",))),
        ("circle:inner,close circle:none", Filter(circles=("inner", "close", "none"))),
        ("STAGE:Rapport+", Filter(stages=(Stage.RAPPORT, Stage.TRUSTED))),
        ("warmth:cooling,dormant", Filter(warmths=(Warmth.COOLING, Warmth.DORMANT))),
        ("interest:rust #go", Filter(interests=("rust", "go"))),
        ("silent:8w", Filter(silent_days=56)),
        ("silent:3m", Filter(silent_days=90)),
        ("silent:0", Filter(silent_days=1)),
        ("due:now", Filter(due_days=0)),
        ("due:1y", Filter(due_days=365)),
        ("lunch 10:30 http://x", Filter(words="lunch 10:30 http://x")),
        ("circle: # company:", EVERYBODY),
        ("  ", EVERYBODY),
    ],
)
def test_each_filter(line: str, expected: Filter) -> None:
    assert read(line).filter == expected
    assert read(line).doubts == ()


@pytest.mark.parametrize("value", ["circle:far", "stage:x", "sort:s", "silent:soon", "due:٣"])
def test_what_is_not_understood_is_told_and_left_out(value: str) -> None:
    reading = read(f"{value} ana")
    assert reading.filter == Filter(words="ana")
    assert len(reading.doubts) == 1
    assert reading.doubts[0].startswith(value)


def test_a_doubt_names_what_it_could_be() -> None:
    assert read("sort:s").doubts == ("sort:s is none of silence, stage",)


@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=12)), max_size=8))
def test_what_is_written_is_read_back(pieces: list[str]) -> None:
    found = read(" ".join(pieces)).filter
    again = read(written(found))
    assert again.filter == found
    assert again.doubts == ()


def test_chips_say_every_filter_in_words() -> None:
    found = read("circle:close,none stage:engaged warmth:warm #go company:acme silent:60 due:now "
                 "sort:stage ana")  # fmt: skip
    assert chips(found.filter) == (
        "circle close or in no circle", "stage Engaged", "warm", "#go", "at acme",
        "silent 60+ days", "due", "sorted by stage",
    )  # fmt: skip
    assert chips(Filter(words="ana")) == ()


@pytest.mark.parametrize(
    ("line", "field", "value", "expected"),
    [
        ("ana", "circle", "close", "ana circle:close"),
        ("circle:wide ana", "circle", "close", "ana circle:close"),
        ("ana circle:close", "circle", "close", "ana"),
        ("#go", "interest", "old boats", '#go #"old boats"'),
        ('#go #"old boats"', "interest", "old boats", "#go"),
        ("sort:du", "sort", "name", "sort:name"),
    ],
)
def test_a_filter_is_put_into_a_line(line: str, field: str, value: str, expected: str) -> None:
    assert put(line, field, value) == expected


@pytest.mark.parametrize(
    ("line", "known", "expected"),
    [
        ("ana cir", (), "ana circle:"),
        ("circle:c", (), "circle:close"),
        ("circle:close", (), None),
        ("an", (), None),
        ("sor", (), "sort:"),
        ("#ru", ("rust",), "#rust"),
        ("#ol", ("old boats",), '#"old boats"'),
        ('company:"ac', ("Acme Ltd", "Acorn"), 'company:"Acme Ltd"'),
        ("interest:é", ("Etching",), "interest:Etching"),
        ("circle:close ", (), None),
        ("", (), None),
    ],
)
def test_completion(line: str, known: tuple[str, ...], expected: str | None) -> None:
    assert completed(line, known) == expected


def test_the_filter_that_is_being_typed() -> None:
    assert unfinished("ana company:ac") == ("company", "ac")
    assert unfinished('company:"acme l') == ("company", "acme l")
    assert unfinished("company:acme ") is None
    assert unfinished("ana") is None
    assert unfinished("") is None


@given(st.text(max_size=30))
def test_a_completion_goes_on_with_what_stands(line: str) -> None:
    found = completed(line, ("rust", "old boats"))
    assert found is None or read(found) is not None
    assert unfinished(line) is None or unfinished(line)[0] in FIELDS  # type: ignore[index]
