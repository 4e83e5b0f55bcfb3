"""A request is judged with reasons, and what is not known is said to be unknown."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.rules.history import History
from crm.rules.interaction import Direction, Interaction, Kind
from crm.rules.pitch import judge_text
from crm.rules.request import (
    DAY_ONE_DAYS,
    NEW_ROLE_DAYS,
    Met,
    Reading,
    Request,
    Tone,
    courteous,
    first_pitch,
    is_new_role,
    read_request,
    sells_by_role,
)

TODAY = date(2026, 3, 2)
PITCH = "I help B2B founders book 20 qualified calls a month. Do you have 15 minutes this week?"


def read(words: str, **facts: object) -> Reading:
    request = replace(Request(words, TODAY), **facts)  # type: ignore[arg-type]  # its own fields
    return read_request(request, judge_text(words) if words else None, TODAY)


def reasons(reading: Reading) -> str:
    return " ".join(reason.words for reason in reading.reasons)


@pytest.mark.parametrize(
    ("words", "tone", "suggests"),
    [
        ("", Tone.WORDLESS, Met.ASKED),
        (PITCH, Tone.PITCH, Met.DECLINED),
        ("Hi, I'd love to connect and add you to my network.", Tone.GENERIC, Met.ASKED),
        ("We met at the meetup. You lent me a pen.", Tone.PERSONAL, Met.ACCEPTED),
        ("Loved your talk on tides at the harbour. I row there.", Tone.PERSONAL, Met.ACCEPTED),
        ("Grüße aus Łódź!", Tone.UNKNOWN, Met.ASKED),
    ],
)
def test_how_a_request_reads(words: str, tone: Tone, suggests: Met) -> None:
    found = read(words)
    assert (found.tone, found.suggests) == (tone, suggests)
    assert found.reasons


def test_what_is_about_you_is_quoted_and_named() -> None:
    found = read("Your article on old boats made me laugh.", mine=("old boats",))
    assert [reason.speaks_for for reason in found.reasons] == [True, True]
    assert "“Your article on old" in reasons(found)
    assert "It names what you care for: old boats." in reasons(found)


def test_praise_of_a_profile_is_not_about_you() -> None:
    assert read("I was impressed by your profile and background.").tone is not Tone.PERSONAL


@pytest.mark.parametrize(
    ("role", "sells"),
    [
        ("Senior Business Development Manager", "Business Development"),
        ("VP Sales, EMEA", "Sales"),
        ("SDR", "SDR"),
        ("Vertriebsleiterin", "Vertriebsleiterin"),
        ("Boat builder", ""),
        ("Salesforce developer", ""),
        ("", ""),
    ],
)
def test_a_role_that_sells_is_a_reason_and_no_verdict(role: str, sells: str) -> None:
    assert sells_by_role(role) == sells
    found = read("We met at the meetup. You lent me a pen.", role=role)
    assert found.tone is Tone.PERSONAL
    assert ("stands in their role" in reasons(found)) == bool(sells)


def test_a_role_begun_lately_is_told_and_an_old_one_is_not() -> None:
    def since(days: int) -> str:
        return reasons(read(PITCH, role="SDR", role_since_on=TODAY - timedelta(days=days)))

    assert "They began lately, 31 Jan" in since(30)
    assert "began lately" not in since(NEW_ROLE_DAYS + 1)
    assert not is_new_role(None, TODAY)
    assert "They say that they began lately" in reasons(read("I just joined Acme. " + PITCH))


def test_what_is_not_known_is_said() -> None:
    assert read(PITCH).unknown == (
        "What they do is not known.",
        "When they began there is not known.",
        "Whether you have met is not known.",
    )
    assert read(PITCH, role="SDR", role_since_on=TODAY, exchanges=2).unknown == ()


def test_who_is_known_is_no_stranger_for_a_short_word() -> None:
    found = read("", exchanges=3, shared=("rust",))
    assert found.suggests is Met.ACCEPTED
    assert "3 exchanges before it" in reasons(found)
    assert "You share #rust." in reasons(found)


def test_the_same_words_to_many_are_a_pitch() -> None:
    assert read("Your talk was great, let us meet.", is_pitch=True).tone is Tone.PITCH


@given(st.text(max_size=300), st.text(max_size=60))
def test_any_request_is_read(words: str, role: str) -> None:
    found = read(words.strip(), role=role)
    assert found.suggests in Met
    assert (found.tone is Tone.WORDLESS) == (not words.strip())


@pytest.mark.parametrize("tone", list(Tone))
def test_an_answer_is_courteous_and_leaving_says_nothing(tone: Tone) -> None:
    for answer in (Met.ACCEPTED, Met.ASKED, Met.DECLINED):
        text = courteous(answer, "Ana", tone)
        assert text.startswith("Hello Ana,\n\n")
        assert judge_text(text).reading.value != "pitch"
    assert courteous(Met.LEFT, "Ana", tone) == ""
    assert courteous(Met.ASKED, "", tone).startswith("Hello,\n\n")


def said(days: int, *, pitch: bool = False, kind: Kind = Kind.MESSAGE) -> Interaction:
    on = TODAY + timedelta(days=days)
    at = datetime(on.year, on.month, on.day, 9, tzinfo=UTC)
    return Interaction(
        f"e{days}{pitch}", kind, Direction.IN, 1, on, at, pitch=pitch, note="some words"
    )


def history(*events: Interaction, connected_on: date | None = None) -> History:
    return History(on_file_on=TODAY, interactions=events, connected_on=connected_on)


def test_who_pitched_on_day_one_is_remembered() -> None:
    first = said(0, pitch=True, kind=Kind.INVITATION)
    assert first_pitch(history(first, said(3))) is first
    late = said(DAY_ONE_DAYS, pitch=True)
    assert first_pitch(history(said(-9), late, connected_on=TODAY)) is late
    too_late = said(DAY_ONE_DAYS + 1, pitch=True)
    assert first_pitch(history(said(-9), too_late, connected_on=TODAY)) is None
    assert first_pitch(history(said(0), said(1, pitch=True))) is None
    assert first_pitch(history()) is None


def test_what_speaks_of_you_is_quoted_to_the_end_of_its_phrase() -> None:
    [reason] = [
        one.words
        for one in read("Hello! Your talk on open harbour data was kind, thank you.").reasons
        if one.speaks_for
    ]
    assert reason == "It speaks of you: “Your talk on open harbour data was kind”."
