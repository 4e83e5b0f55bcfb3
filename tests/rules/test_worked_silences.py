"""Worked histories: how warmth fades and returns, and what silence asks of you.
``histories.py`` says how to read the tables."""

from __future__ import annotations

from datetime import date

from crm.rules.interaction import Stage, Warmth
from tests.rules.histories import Story, story

RAPPORT = """
    2024-01-01  connected                                 -> Stranger, Connected
    2024-01-10  both  coffee     #jazz                    -> Engaged, warm
    2024-02-10  both  coffee
    2024-03-10  both  coffee                              -> Rapport
"""


def test_a_tie_cools_and_goes_dormant_by_silence_alone() -> None:
    told = story(
        RAPPORT,
        """
        2024-08-19  silence                               -> cooling
        2025-01-28  silence                               -> dormant
        """,
    )
    assert told.happened() == told.told
    assert (told.standing().stage, told.standing().gate_stage) == (Stage.RAPPORT, Stage.ENGAGED)
    assert told.standing("2024-08-18").warmth is Warmth.WARM
    assert told.standing("2025-01-27").gate_stage is Stage.RAPPORT


def test_a_revived_tie_has_its_peak_back_with_the_second_new_exchange() -> None:
    told = story(
        RAPPORT,
        """
        2024-08-19  silence                               -> cooling
        2025-01-28  silence                               -> dormant
        2025-03-01  you   message
        2025-03-04  they  answer                          -> warm
        2025-03-20  both  call
        """,
    )
    assert told.happened() == told.told
    assert told.standing("2025-03-19").gate_stage is Stage.ENGAGED
    assert told.standing("2025-03-20").gate_stage is Stage.RAPPORT
    assert told.standing().dormant_since_on == date(2025, 1, 28)
    assert told.standing().episodes[-1].because == (
        "Talked again after 11 months of silence: your message, their answer."
    )


def test_a_tie_that_only_cooled_needs_no_revival() -> None:
    told = story(
        RAPPORT,
        """
        2024-08-19  silence                               -> cooling
        2024-10-01  both  call                            -> warm
        """,
    )
    assert told.happened() == told.told
    assert told.standing().gate_stage is Stage.RAPPORT
    assert told.standing().dormant_since_on is None


def test_an_old_and_well_fed_tie_stays_warm_for_eighteen_months() -> None:
    coffees = "\n".join(
        f"{year}-{month:02}-15 both coffee #jazz"
        for year in range(2012, 2022)
        for month in (3, 6, 9, 12)
    )
    told = story(
        "2012-03-15  silence                              -> Stranger, Connected, Engaged, warm",
        "2012-09-15  silence                              -> Rapport",
        coffees,
        """
        2023-06-17  silence                               -> cooling
        2024-12-14  silence                               -> dormant
        """,
    )
    assert told.happened() == told.told
    assert told.summary().half_life_days == 1460


def test_a_question_waits_until_you_answer_it() -> None:
    told = story("""
        2024-03-01  they  question   wants a reply, at 10:00
        2024-03-01  you   message    at 09:00
    """)
    assert told.summary().unanswered_on == date(2024, 3, 1)
    answered = story("""
        2024-03-01  they  question   wants a reply, at 10:00
        2024-03-01  you   message    at 10:00
    """)
    assert answered.summary().unanswered_on is None


def test_a_question_waits_until_you_close_it_of_whatever_age() -> None:
    told = story("""
        2019-03-01  they  question   wants a reply
        2019-04-01  they  message
        2024-04-01  silence
    """)
    assert [event.on for event in told.standing().unanswered] == [date(2019, 3, 1)]
    closed = story("2019-03-01  they  question   wants a reply, closed")
    assert closed.summary().unanswered_on is None


def test_a_pitch_of_yours_answers_nothing() -> None:
    told = story("""
        2024-03-01  they  question   wants a reply
        2024-03-02  you   message    a pitch
        2024-03-03  you   premature_pitch
    """)
    assert told.summary().unanswered_on == date(2024, 3, 1)


def rests(told: Story) -> tuple[str, str, str]:
    summary = told.summary()
    return (
        str(summary.quiet_from_on or "-"),
        str(summary.rest_from_on or "-"),
        str(summary.rest_until_on or "-"),
    )


THREE_IN_VAIN = """
    2024-01-10  both  coffee
    2024-02-01  you   message    wants a reply
    2024-03-01  you   question   wants a reply
    2024-04-01  you   message    wants a reply
"""


def test_after_two_outs_in_vain_only_quiet_kinds_after_three_a_rest() -> None:
    assert rests(story("2024-02-01 you message wants a reply")) == ("-", "-", "-")
    two = story("2024-02-01 you message wants a reply", "2024-03-01 you message wants a reply")
    assert rests(two) == ("2024-03-15", "-", "-")
    assert rests(story(THREE_IN_VAIN)) == ("2024-03-15", "2024-04-15", "2024-10-12")


def test_anything_of_theirs_ends_the_rest() -> None:
    for theirs in ("they reaction", "they message a pitch", "both coffee", "they message 9 people"):
        assert rests(story(THREE_IN_VAIN, f"2024-05-01 {theirs}")) == ("-", "-", "-")
    for nobody in ("they bounce", "they out_of_office"):
        assert rests(story(THREE_IN_VAIN, f"2024-05-01 {nobody}"))[1] == "2024-04-15"


def test_one_more_in_vain_after_a_rest_begins_the_next() -> None:
    during = story(THREE_IN_VAIN, "2024-10-11 you message wants a reply")
    assert rests(during) == ("2024-03-15", "2024-04-15", "2024-10-12")
    after = story(THREE_IN_VAIN, "2024-10-12 you message wants a reply")
    assert rests(after) == ("2024-03-15", "2024-10-26", "2025-04-24")


def test_what_asks_for_no_attention_is_never_in_vain() -> None:
    quiet = story("""
        2024-02-01  you   insight    wants a reply
        2024-03-01  you   comment    wants a reply
        2024-04-01  you   message
        2024-05-01  you   message    wants a reply, a pitch
        2024-06-01  you   message    wants a reply, 5 times
    """)
    assert rests(quiet) == ("-", "-", "-")
