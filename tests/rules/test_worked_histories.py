"""Worked histories: how relationships climb, or do not. The tables are in plain words;
``histories.py`` says how to read them."""

from __future__ import annotations

from datetime import date, timedelta

from crm.rules.interaction import Stage, Warmth
from tests.rules.histories import story


def test_somebody_on_file_is_a_stranger_without_warmth() -> None:
    told = story("""
        2024-01-01  on file                               -> Stranger
        2026-01-01  silence
    """)
    assert told.happened() == told.told
    assert told.standing().warmth is None
    assert told.standing().lacks == (
        "an accepted connection, an introduction, or a word from them",
    )


def test_a_connection_alone_is_connected_and_no_contact() -> None:
    told = story("""
        2021-06-01  connected                             -> Stranger, Connected
        2024-01-01  on file
        2026-01-01  silence
    """)
    assert told.happened() == told.told
    assert told.standing().warmth is None
    assert told.summary().heard_on is None
    assert told.summary().touched_on is None


def test_an_introduction_connects_and_an_unanswered_message_does_not_engage() -> None:
    told = story("""
        2024-01-01  on file                               -> Stranger
        2024-02-01  they  introduced                      -> Connected
        2024-02-02  you   message    wants a reply
        2024-12-01  silence
    """)
    assert told.happened() == told.told
    assert told.standing().warmth is Warmth.NEW


def test_ten_years_of_birthday_wishes_are_worth_nothing() -> None:
    wishes = "\n".join(
        f"{year}-05-04 you wish\n{year}-05-04 they wish" for year in range(2014, 2024)
    )
    told = story(
        "2014-01-01  connected                            -> Stranger, Connected",
        wishes,
        "2024-01-01  silence",
    )
    assert told.happened() == told.told
    assert told.summary().exchanges == 0
    assert told.standing().warmth is Warmth.NEW


def test_twenty_messages_in_a_day_are_one_exchange() -> None:
    told = story("""
        2024-03-01  on file                               -> Stranger
        2024-03-05  you   message    20 times, depth 2, #sailing
        2024-03-05  they  message    20 times, depth 2    -> Connected, Engaged, warm
        2024-06-19  silence
        2024-06-20  silence                               -> cooling
    """)
    assert told.happened() == told.told
    assert told.summary().exchanges == 1


def test_three_real_conversations_are_a_rapport() -> None:
    told = story("""
        2024-01-01  connected                             -> Stranger, Connected
        2024-02-01  you   question   wants a reply
        2024-02-03  they  answer                          -> Engaged, warm
        2024-02-20  they  message    #sailing
        2024-02-21  you   message
        2024-03-02  you   message    depth 2
        2024-03-04  they  message                         -> Rapport
    """)
    assert told.happened() == told.told
    assert [episode.because for episode in told.standing().episodes][-1] == (
        "3 exchanges over 30 days."
    )


def test_a_rapport_waits_for_something_in_common() -> None:
    told = story("""
        2024-01-01  connected                             -> Stranger, Connected
        2024-02-01  both  coffee                          -> Engaged, warm
        2024-03-01  both  coffee
        2024-04-01  both  coffee
        2024-04-20  shared sailing                        -> Rapport
    """)
    assert told.happened() == told.told
    assert told.standing("2024-04-19").lacks == ("a shared interest",)
    assert told.standing().episodes[-1].because == "A shared interest: sailing."


def test_a_coffee_friendship_reaches_trusted_without_a_single_message() -> None:
    told = story("""
        2024-01-01  on file                               -> Stranger
        2024-01-10  both  coffee     gave, #jazz          -> Connected, Engaged, warm
        2024-02-10  both  coffee     gave a little
        2024-03-10  both  coffee     gave                 -> Rapport
        2024-04-10  both  coffee
        2024-05-10  both  coffee
        2024-06-10  both  coffee                          -> Trusted
    """)
    assert told.happened() == told.told
    assert told.standing().reciprocity == 1
    assert [give.on for give in told.standing().gives] == [
        date(2024, 1, 10),
        date(2024, 2, 10),
        date(2024, 3, 10),
    ]


def test_trust_comes_with_the_third_acknowledged_give() -> None:
    told = story("""
        2024-01-01  connected                             -> Stranger, Connected
        2024-01-10  both  coffee     #jazz                -> Engaged, warm
        2024-02-10  both  call
        2024-03-10  both  coffee                          -> Rapport
        2024-04-10  both  call
        2024-05-10  both  coffee
        2024-06-10  both  call
        2024-06-20  you   insight
        2024-06-21  they  thanks
        2024-07-20  you   help
        2024-07-22  they  thanks
        2024-08-20  you   introduction
        2024-08-25  they  thanks                          -> Trusted
    """)
    assert told.happened() == told.told
    assert told.standing().episodes[-1].because == "3 of your gives were acknowledged."


def test_pitches_of_either_side_are_no_contact() -> None:
    told = story("""
        2024-01-01  on file                               -> Stranger
        2024-02-01  they  message    a pitch, wants a reply
        2024-02-03  you   message
        2024-03-01  you   premature_pitch  a pitch
        2024-03-02  they  no
        2024-12-01  silence
    """)
    assert told.happened() == told.told
    assert told.standing().unanswered == ()
    assert told.summary().heard_on is None
    assert told.summary().touched_on == date(2024, 3, 1)


def test_one_who_gives_every_week_and_hears_little_earns_a_rapport_and_no_trust() -> None:
    fridays = [date(2024, 1, 5) + timedelta(weeks=week) for week in range(32)]
    told = story(
        "2024-01-01  connected                            -> Stranger, Connected",
        "\n".join(f"{friday} you insight #jazz" for friday in fridays),
        """
        2024-02-17  they  thanks     depth 3              -> Engaged, warm
        2024-03-23  they  thanks
        2024-04-27  they  thanks                          -> Rapport
        2024-06-01  they  thanks
        2024-07-06  they  thanks
        2024-08-10  they  thanks
        """,
    )
    assert told.happened() == told.told
    assert told.standing().lacks == (
        "more from them: 6 days of theirs and 32 of yours within 365 days",
    )
    assert len(told.standing().gives) == 6
    assert told.summary().balance == -1


def test_a_crowd_is_no_relationship() -> None:
    told = story("""
        2024-01-01  connected                             -> Stranger, Connected
        2024-01-05  you   message    7 people, depth 2
        2024-01-06  they  message    7 people, depth 2, wants a reply
        2024-02-05  both  event      40 people
        2024-03-05  they  message    5 people
        2024-03-06  you   message    5 people             -> Engaged, warm
    """)
    assert told.happened() == told.told
    assert told.standing().unanswered == ()


def test_an_ask_alone_does_not_engage() -> None:
    told = story("""
        2024-01-01  on file                               -> Stranger
        2024-01-05  you   ask        asks, wants a reply
        2024-01-06  they  answer                          -> Connected, warm
        2024-02-05  you   insight                         -> Engaged
    """)
    assert told.happened() == told.told
    assert told.standing("2024-02-04").lacks == ("something from you that asks nothing",)
    assert [ask.on for ask in told.standing().asks] == [date(2024, 1, 5)]
    assert story("2024-01-05 they ask asks").standing().asks == ()


def test_a_long_correspondence_becomes_trusted_at_one_deep_exchange() -> None:
    turns = "\n".join(
        f"2024-{month:02}-05 you insight #birds\n2024-{month:02}-09 they message"
        for month in range(2, 9)
    )
    told = story(
        "2024-01-01  connected                            -> Stranger, Connected",
        turns,
        "2024-02-09  silence                              -> Engaged, warm",
        "2024-09-01  they  message    depth 3",
        "2024-09-02  you   answer     depth 2             -> Rapport, Trusted",
    )
    assert told.happened() == told.told
    assert told.standing("2024-09-01").stage is Stage.ENGAGED
