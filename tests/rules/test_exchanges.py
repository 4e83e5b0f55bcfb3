"""Pairing, counting and gives."""

from __future__ import annotations

from datetime import date

import pytest

from crm.rules.interaction import Give
from crm.rules.policy import DEFAULT
from crm.rules.standing.exchanges import Gives, Reckoning, acknowledged_gives, reciprocity, reckon
from tests.rules.histories import story


def reckoned(*table: str) -> Reckoning:
    return reckon(story(*table).history.interactions, DEFAULT)


def pairs(*table: str) -> list[tuple[str, str]]:
    """The days of the halves of every exchange."""
    return [(str(first.on), str(second.on)) for first, second in reckoned(*table).pairs]


def counted(*table: str) -> list[str]:
    """The days of the exchanges that count."""
    return [str(second.on) for _, second in reckoned(*table).counted]


def gives(*table: str) -> Gives:
    return acknowledged_gives(reckoned(*table).live, DEFAULT)


def given(*table: str) -> list[tuple[str, Give, str]]:
    """Acknowledged gives: the day, how much, and the day of the acknowledgement."""
    return [(str(g.on), g.give, str(g.acknowledged_on)) for g in gives(*table).acknowledged]


def test_an_answer_within_thirty_days_makes_an_exchange() -> None:
    assert pairs("2024-01-01 you message", "2024-01-31 they message") == [
        ("2024-01-01", "2024-01-31")
    ]
    assert pairs("2024-01-01 they message", "2024-01-31 you message") == [
        ("2024-01-01", "2024-01-31")
    ]
    assert pairs("2024-01-01 you message", "2024-02-01 they message") == []


def test_a_half_goes_with_the_nearest_earlier_one_and_is_used_once() -> None:
    table = """
        2024-01-01  you   message
        2024-01-05  you   message
        2024-01-09  they  message
        2024-01-20  they  message
        2024-01-25  they  message
    """
    assert pairs(table) == [("2024-01-05", "2024-01-09"), ("2024-01-01", "2024-01-20")]


def test_an_out_answers_an_in_that_nothing_has_answered() -> None:
    table = """
        2024-01-01  they  message
        2024-01-02  you   message
        2024-01-03  they  message
    """
    assert pairs(table) == [("2024-01-01", "2024-01-02")]


def test_on_one_day_outs_come_before_ins_whatever_the_clock_says() -> None:
    table = "2024-01-01 they message at 08:00", "2024-01-01 you message at 18:00"
    [(first, second)] = reckoned(*table).pairs
    assert (first.direction, second.direction) == ("out", "in")


def test_a_mutual_is_an_exchange_by_itself_and_answers_no_half() -> None:
    table = """
        2024-01-01  you   message
        2024-01-02  both  coffee
        2024-01-03  they  message
    """
    assert pairs(table) == [("2024-01-02", "2024-01-02"), ("2024-01-01", "2024-01-03")]


def test_exchanges_closer_than_three_days_count_once() -> None:
    table = "2024-01-01 both coffee", "2024-01-03 both coffee", "2024-01-04 both coffee"
    assert counted(*table) == ["2024-01-01", "2024-01-04"]


def test_the_halves_of_two_counted_exchanges_lie_on_different_days() -> None:
    table = """
        2024-01-01  you   message    2 times
        2024-01-10  they  message
        2024-01-20  they  message
    """
    assert pairs(table) == [("2024-01-01", "2024-01-10"), ("2024-01-01", "2024-01-20")]
    assert counted(table) == ["2024-01-10"]
    table = """
        2024-01-01  you   message
        2024-01-10  they  message    2 times
        2024-01-20  you   message
    """
    assert pairs(table) == [("2024-01-01", "2024-01-10"), ("2024-01-10", "2024-01-20")]
    assert counted(table) == ["2024-01-10"]


@pytest.mark.parametrize(
    "dead", ["they reaction", "they message a pitch", "they message 6 people", "they stop"]
)
def test_what_is_not_live_makes_no_exchange(dead: str) -> None:
    assert pairs("2024-01-01 you message", f"2024-01-02 {dead}") == []


def test_an_exchange_is_as_deep_as_its_deeper_half() -> None:
    told = story("2024-01-01 you message depth 1", "2024-01-02 they message depth 3")
    assert [exchange.depth for exchange in told.standing().counted] == [3]


def test_what_comes_back_within_forty_five_days_acknowledges_a_give() -> None:
    assert given("2024-01-01 you insight", "2024-02-15 they message") == [
        ("2024-01-01", Give.WHOLE, "2024-02-15")
    ]
    assert given("2024-01-01 you insight", "2024-02-16 they message") == []


def test_one_answer_acknowledges_the_latest_give_and_the_next_the_one_before() -> None:
    table = """
        2024-01-01  you   insight
        2024-01-10  you   comment
        2024-01-12  they  thanks
        2024-01-13  they  message
        2024-01-14  they  message
    """
    assert given(table) == [
        ("2024-01-01", Give.WHOLE, "2024-01-13"),
        ("2024-01-10", Give.SMALL, "2024-01-12"),
    ]


def test_of_the_gives_within_three_days_the_greatest_stands() -> None:
    table = """
        2024-01-01  you   comment
        2024-01-03  you   insight
        2024-01-04  you   comment
        2024-01-05  they  thanks
        2024-01-06  they  thanks
    """
    assert given(table) == [("2024-01-03", Give.WHOLE, "2024-01-05")]


def test_a_give_four_days_later_stands_for_itself() -> None:
    table = """
        2024-01-01  you   insight
        2024-01-05  you   insight
        2024-01-06  they  thanks
        2024-01-07  they  thanks
    """
    assert [day for day, _, _ in given(table)] == ["2024-01-01", "2024-01-05"]


def test_three_days_of_gives_begin_with_the_first_of_them() -> None:
    table = """
        2024-01-01  you   insight
        2024-01-03  you   insight
        2024-01-05  you   insight
        2024-01-06  they  thanks
        2024-01-07  they  thanks
    """
    assert [day for day, _, _ in given(table)] == ["2024-01-01", "2024-01-05"]


def test_what_they_gave_is_no_give_of_yours() -> None:
    assert given("2024-01-01 they insight gave", "2024-01-02 they message") == []


def test_a_greater_give_raises_an_acknowledged_one_when_something_comes_back_again() -> None:
    small = """
        2024-01-01  you   comment
        2024-01-01  they  thanks
        2024-01-03  you   insight
    """
    assert given(small) == [("2024-01-01", Give.SMALL, "2024-01-01")]
    raised = gives(small, "2024-01-08 they message")
    assert [(g.on, g.give) for g in raised.acknowledged] == [(date(2024, 1, 3), Give.WHOLE)]
    assert [answer.on for answer in raised.first_answers] == [date(2024, 1, 1)]


def test_only_a_give_within_the_window_is_acknowledged() -> None:
    table = """
        2024-01-01  you   insight
        2024-01-03  you   comment
        2024-02-16  they  thanks
    """
    assert given(table) == [("2024-01-03", Give.SMALL, "2024-02-16")]


def test_a_meeting_acknowledges_what_was_given_before_never_its_own() -> None:
    assert given("2024-01-01 both coffee gave") == []
    assert given("2024-01-01 both coffee gave", "2024-02-01 both coffee gave") == [
        ("2024-01-01", Give.WHOLE, "2024-02-01")
    ]


@pytest.mark.parametrize("dead", ["they reaction", "they message a pitch", "they out_of_office"])
def test_what_is_not_live_acknowledges_nothing(dead: str) -> None:
    assert given("2024-01-01 you insight", f"2024-01-02 {dead}") == []


def test_a_give_inside_a_pitch_or_a_crowd_is_none() -> None:
    assert given("2024-01-01 you insight a pitch", "2024-01-02 they thanks") == []
    assert given("2024-01-01 you insight 9 people", "2024-01-02 they thanks") == []


def test_reciprocity_looks_at_the_days_of_the_year_before_the_last_exchange() -> None:
    old = "2023-01-31 you message", "2023-02-01 they message"
    year = "2024-01-30 you message 9 times", "2024-01-31 they message"
    assert story(*year).standing().reciprocity == 1
    assert story(*old, *year).standing().reciprocity == 2 / 3
    assert story("2023-01-30 you message", *year).standing().reciprocity == 1
    assert story("2023-01-31 they message", *year).standing().reciprocity == 1
    assert story(*year, "2024-02-05 you message").standing().reciprocity == 1


def test_reciprocity_is_one_when_even_and_none_when_one_sided() -> None:
    assert reciprocity(4, 4) == 1
    assert reciprocity(1, 3) == 0.5
    assert reciprocity(0, 9) == reciprocity(0, 0) == 0
