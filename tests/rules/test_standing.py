"""The summary's columns, and what a standing tells about one day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from crm.rules.history import PastOffer
from crm.rules.interaction import Stage, Warmth
from crm.rules.policy import DEFAULT
from crm.rules.standing import standing_on, summarize, until
from tests.rules.histories import story

RAPPORT = """
    2024-01-01  connected
    2024-01-10  both  coffee     #jazz
    2024-02-10  both  coffee
    2024-03-10  both  coffee
"""


def test_a_summary_counts_every_interaction_and_hears_only_the_live_ones() -> None:
    summary = story("""
        2024-01-10  both  coffee
        2024-02-01  you   message
        2024-02-02  they  message
        2024-03-01  you   reaction
        2024-04-01  they  message    a pitch
        2024-05-01  you   message    a pitch
    """).summary()
    assert (summary.in_count, summary.out_count, summary.mutual_count) == (2, 3, 1)
    assert summary.last_in_on == date(2024, 4, 1)
    assert summary.last_out_on == date(2024, 5, 1)
    assert summary.last_mutual_on == date(2024, 1, 10)
    assert summary.heard_on == date(2024, 2, 2)
    assert summary.touched_on == date(2024, 5, 1)


def test_a_meeting_is_heard_from_and_touched() -> None:
    summary = story("2024-01-01 you message", "2024-02-01 both event").summary()
    assert summary.heard_on == summary.touched_on == date(2024, 2, 1)


def test_a_summary_without_interactions_is_empty() -> None:
    summary = story("2024-01-01 connected").summary()
    assert summary.stage is Stage.CONNECTED
    assert (summary.exchanges, summary.balance) == (0, 0)
    assert (summary.half_life_days, summary.cools_on, summary.dormant_on) == (None, None, None)
    assert (summary.first_exchange_on, summary.last_exchange_on) == (None, None)


def test_the_unanswered_day_is_that_of_the_newest_thing_that_waits() -> None:
    summary = story("""
        2024-01-01  they  question   wants a reply
        2024-01-05  they  request    wants a reply
        2024-01-09  they  message
    """).summary()
    assert summary.unanswered_on == date(2024, 1, 5)


def test_the_balance_leans_to_the_side_with_more_days_meetings_aside() -> None:
    theirs = "2024-02-01 they message\n2024-02-02 they message\n2024-02-03 you message"
    assert story(theirs).summary().balance == 1
    assert story(theirs, "2024-02-04 you message").summary().balance == 0
    yours = "2024-02-04 you message\n2024-02-05 you message"
    assert story(theirs, yours).summary().balance == -1
    met = "2024-02-04 both coffee\n2024-02-05 both coffee"
    assert story(theirs, yours, met).summary().balance == 1
    met = "2024-02-01 both coffee\n2024-02-02 both coffee"
    assert story(theirs, met).summary().balance == -1


def test_the_balance_counts_days_and_looks_back_a_year() -> None:
    assert story("2024-02-01 they message 9 times", "2024-02-03 you message").summary().balance == 0
    old = "2023-02-01 they message\n2023-02-03 they message"
    assert story(old, "2024-01-31 you message").summary().balance == 1
    assert story(old, "2024-02-01 you message").summary().balance == 0
    assert story(old, "2024-02-03 you message").summary().balance == -1


def test_a_standing_says_when_silence_alone_changes_it_and_to_what() -> None:
    told = story(RAPPORT)
    cools_on, dormant_on = date(2024, 8, 19), date(2025, 1, 28)
    warm, cooling, dormant = (
        told.standing(day) for day in ("2024-08-18", "2024-08-19", "2025-01-28")
    )
    assert (warm.changes_on, warm.changes_to) == (cools_on, Warmth.COOLING)
    assert (cooling.changes_on, cooling.changes_to) == (dormant_on, Warmth.DORMANT)
    assert (dormant.changes_on, dormant.changes_to) == (None, None)
    assert story("2024-01-01 connected").standing().changes_on is None


def test_where_no_cooling_lies_between_warm_turns_dormant() -> None:
    policy = DEFAULT.changed(warm_from=0.3, dormant_below=0.3)
    standing = story(RAPPORT).standing(policy=policy)
    assert standing.changes_to is Warmth.DORMANT
    assert standing.changes_on == standing.summary.cools_on == standing.summary.dormant_on


def test_a_stranger_to_warmth_has_none_and_a_tie_without_exchange_is_new() -> None:
    assert story("2024-01-01 connected").standing().warmth is None
    assert story("2024-01-01 you reaction").standing().warmth is Warmth.NEW
    assert story("2024-01-01 both coffee").standing().warmth is Warmth.WARM


def test_a_standing_looks_at_nothing_that_is_dated_after_its_day() -> None:
    told = story(RAPPORT, "2024-02-20 shared jazz")
    early = told.standing("2024-02-09")
    assert early.summary.exchanges == 1
    assert early.stage is Stage.ENGAGED
    before_all = told.standing("2023-12-31")
    assert before_all.stage is Stage.STRANGER
    cut = until(told.history, date(2024, 2, 19))
    assert (len(cut.interactions), cut.shared_interests) == (2, ())
    assert cut.connected_on == date(2024, 1, 1)


def test_a_stranger_is_dated_by_the_first_trace_when_that_is_older_than_the_file() -> None:
    first = story("2020-05-01 you reaction", "2024-01-01 on file").standing().episodes[0]
    assert (first.on, first.because) == (date(2020, 5, 1), "The first trace of each other.")
    filed = story("2020-05-01 on file", "2024-01-01 connected").standing().episodes[0]
    assert (filed.on, filed.because) == (date(2020, 5, 1), "Put on file.")


def test_each_change_names_the_interaction_behind_it() -> None:
    standing = story(RAPPORT).standing("2024-08-19")
    stages = {episode.stage: episode.uid for episode in standing.episodes if episode.stage}
    assert stages == {
        Stage.CONNECTED: "",
        Stage.ENGAGED: "row 001",
        Stage.RAPPORT: "row 003",
    }
    assert standing.episodes[-1].because == "No exchange for 5 months."
    assert standing.episodes[-1].uid == ""


def test_what_the_next_stage_lacks_is_said_in_words() -> None:
    connected = story("2024-01-01 connected").standing()
    assert connected.lacks == (
        "a first exchange: your word and theirs, or a meeting",
        "something from you that asks nothing",
    )
    engaged = story("2024-01-01 you message", "2024-01-02 they message").standing()
    assert engaged.lacks == (
        "2 more exchanges",
        "one deeper exchange: a real conversation, a help, a meeting",
        "a shared interest",
    )
    quick = story("2024-01-01 both coffee\n2024-01-05 both coffee\n2024-01-09 both coffee #jazz")
    assert quick.standing().lacks == ("exchanges over 21 days (8 so far)",)
    assert story(RAPPORT).standing().lacks == (
        "3 more exchanges",
        "3 acknowledged gives (0 so far)",
    )


def test_trust_comes_with_the_exchange_that_makes_it_even_enough() -> None:
    fridays = [date(2024, 1, 5) + timedelta(weeks=week) for week in range(32)]
    thanks = ("02-17", "03-23", "04-27", "06-01", "07-06", "08-10")
    told = story(
        "\n".join(f"{friday} you insight #jazz" for friday in fridays),
        "2024-02-16 you help depth 3",
        "\n".join(f"2024-{day} they thanks" for day in thanks),
        "2024-08-17 they message",
    )
    assert told.standing("2024-08-16").stage is Stage.RAPPORT
    trusted = told.standing("2024-08-17").episodes[-1]
    assert trusted.stage is Stage.TRUSTED
    assert trusted.because == ("Even enough: 7 days of theirs and 32 of yours within 365 days.")


def test_everything_trust_needs_must_hold_on_one_day() -> None:
    friends = """
        2024-01-02  both  coffee     gave
        2024-02-02  both  coffee     gave
        2024-03-02  both  coffee     gave
        2024-04-02  both  coffee
        2024-05-02  both  coffee
        2024-06-02  both  coffee
    """
    together = story(friends, "2025-01-01 shared jazz").standing()
    assert [e.stage for e in together.episodes if e.on == date(2025, 1, 1)] == [
        Stage.RAPPORT,
        Stage.TRUSTED,
    ]
    fridays = [date(2024, 6, 7) + timedelta(weeks=week) for week in range(29)]
    lapsed = story(
        friends,
        "\n".join(f"{friday} you comment" for friday in fridays),
        "2024-12-21 they thanks\n2025-01-01 shared jazz",
    ).standing()
    assert lapsed.stage is Stage.RAPPORT
    assert lapsed.lacks == ("more from them: 7 days of theirs and 35 of yours within 365 days",)


def test_summary_and_standing_are_one_judgement() -> None:
    told = story(RAPPORT, "2024-04-01 you message wants a reply")
    for day in (date(2024, 1, 10), date(2024, 3, 1), date(2025, 1, 1)):
        assert standing_on(told.history, day, DEFAULT).summary == summarize(
            until(told.history, day), DEFAULT
        )


def test_a_date_at_the_end_of_the_calendar_is_no_error() -> None:
    told = story("2024-01-01 both coffee")
    far = told.history.interactions[0]._replace(on=date(9999, 12, 30))
    assert summarize(replace(told.history, interactions=(far,)), DEFAULT).cools_on == date.max


def test_an_offer_is_an_out_of_yours_and_nothing_else() -> None:
    told = story("2024-01-10 both coffee")
    offered = PastOffer("o", "course", date(2024, 2, 1))
    summary = summarize(replace(told.history, offers=(offered,)), DEFAULT)
    assert summary.touched_on == date(2024, 2, 1)
    assert replace(summary, touched_on=date(2024, 1, 10)) == told.summary()
