"""The day and the promises of a line. Today is Sunday, 22 November 2026."""

from __future__ import annotations

from datetime import date

import pytest

from crm.rules.history import PromiseBy
from crm.rules.phrase import Phrase, understand

TODAY = date(2026, 11, 22)
BOOK = ("Ana", "Bob")
ME, THEM = PromiseBy.ME, PromiseBy.THEM


def read(text: str) -> Phrase:
    return understand(text, TODAY, BOOK)


@pytest.mark.parametrize(
    ("text", "on", "note"),
    [
        ("coffee with ana", "2026-11-22", "coffee with ana"),
        ("yesterday: coffee with ana", "2026-11-21", "coffee with ana"),
        ("coffee yesterday with ana", "2026-11-21", "coffee with ana"),
        ("coffee with ana, yesterday", "2026-11-21", "coffee with ana"),
        ("met ana on monday in Lisbon", "2026-11-16", "met ana in Lisbon"),
        ("lunch with Ana and Bob 20 nov", "2026-11-20", "lunch with Ana and Bob"),
        ("asked ana about rust last fri", "2026-11-20", "asked ana about rust"),
        ("met ana about the budget on friday", "2026-11-20", "met ana about the budget"),
        ("chat with ana about rust on tuesday", "2026-11-17", "chat with ana about rust"),
        ("met ana for drinks on 20/11/2026", "2026-11-20", "met ana for drinks"),
        ("ana needs slides by fri", "2026-11-22", "ana needs slides by fri"),
        ("ana asked about friday's talk", "2026-11-22", "ana asked about friday's talk"),
        ('ana wrote: "see you friday"', "2026-11-22", 'ana wrote: "see you friday"'),
        ("coffee with ana yesterday, tomorrow", "2026-11-21", "coffee with ana, tomorrow"),
    ],
)
def test_the_day_is_today_or_the_one_named(text: str, on: str, note: str) -> None:
    phrase = read(text)
    assert (phrase.on, phrase.doubts) == (date.fromisoformat(on), ())
    assert phrase.note == note


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("coffee with ana last week", "“last week” does not name one certain day"),
        ("coffee with ana 3/4", "“3/4” can be read in two ways"),
        ("coffee with ana 10/11/12", "“10/11/12” can be read in two ways"),
        ("coffee with ana feb 30", "“feb 30” is no date"),
        ("coffee with ana tomorrow", "“tomorrow” lies ahead"),
        ("call with bob 30000-01-01", "“30000-01-01” can be read in two ways"),
        ("coffee with ana on monday or tuesday", "More than one day is named"),
        ("asked ana about lunch on friday", "“on friday” may lie ahead"),
        ("messaged bob for friday", "“friday” may lie ahead"),
        ("coffee with ana, she moves next week", "Is “next week” the day"),
        ("coffee with ana, she called on monday", "Is “on monday” the day"),
    ],
)
def test_a_day_that_is_not_certain_is_asked_for_and_stays_in_the_note(
    text: str, doubt: str
) -> None:
    phrase = read(text)
    assert phrase.on is None
    assert any(doubt in said for said in phrase.doubts), phrase.doubts
    assert phrase.note == text


@pytest.mark.parametrize(
    ("text", "by", "what", "due"),
    [
        ("coffee with ana, promised the slides by fri", ME, "the slides", "2026-11-27"),
        ("coffee with ana and promised to send the slides", ME, "send the slides", None),
        ("coffee with ana yesterday promised slides by fri", ME, "slides", "2026-11-27"),
        ("promised ana the slides by end of month", ME, "the slides", "2026-11-30"),
        ("promised bob to call ana before 2026-12-01", ME, "call ana", "2026-12-01"),
        ("I'll send bob the deck tomorrow", ME, "send bob the deck", "2026-11-23"),
        ("I promised Ana I'd send it tomorrow", ME, "send it", "2026-11-23"),
        ("called bob. I will review #sqlite notes in 2 weeks", ME, "review sqlite notes",
         "2026-12-06"),
        ("I owe bob an answer", ME, "an answer", None),
        ("promised the notes from yesterday by fri", ME, "the notes from yesterday",
         "2026-11-27"),
        ("ana promised to send the numbers by 3 dec", THEM, "send the numbers", "2026-12-03"),
        ("coffee with ana; she'll send the deck next tue", THEM, "send the deck", "2026-11-24"),
        ("ana called and promised the slides", THEM, "the slides", None),
        ("ana owes me a coffee", THEM, "a coffee", None),
        ("coffee with bob, he promised me an intro", THEM, "an intro", None),
    ],
)  # fmt: skip
def test_a_promise_is_understood(text: str, by: PromiseBy, what: str, due: str | None) -> None:
    phrase = read(text)
    (promise,) = phrase.promises
    assert (promise.by, promise.what) == (by, what)
    assert promise.due_on == (date.fromisoformat(due) if due else None)
    assert phrase.on is not None
    assert phrase.doubts == ()


def test_two_promises_are_two() -> None:
    phrase = read("coffee with ana, I promised slides by fri and she promised an intro")
    assert [(promise.by, promise.what) for promise in phrase.promises] == [
        (ME, "slides"),
        (THEM, "an intro"),
    ]
    assert phrase.note == "coffee with ana"


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("coffee with ana, promised the slides by next week", "does not name one certain day"),
        ("coffee with ana, promised the slides by 3/4", "can be read in two ways"),
        ("coffee with ana, promised the slides by 2026-11-01", "has passed"),
        ("coffee with ana, promised slides by monday or by fri", "more than one day"),
    ],
)
def test_a_due_day_that_is_not_certain_is_asked_for(text: str, doubt: str) -> None:
    phrase = read(text)
    assert phrase.on == TODAY
    assert phrase.promises[0].due_on is None
    assert any(doubt in said for said in phrase.doubts), phrase.doubts


def test_what_is_promised_has_not_happened_yet() -> None:
    phrase = read("promised ana coffee with bob by fri")
    assert (phrase.kind, phrase.names) == (None, ("ana",))
    assert phrase.promises[0].what == "coffee with bob"


@pytest.mark.parametrize(
    "text",
    ["the team will send the slides", "a promised land", "ana asked what I owe", "goodwill call"],
)
def test_other_peoples_plans_are_no_promise_of_yours(text: str) -> None:
    assert all(promise.by is not ME for promise in read(text).promises)


@pytest.mark.parametrize(
    "text",
    [
        "asked whether I will come",
        "ana asked whether I will come",
        "ana asked if I'll send the slides by fri",
        "ana wanted to know when I will send the slides",
        "asked ana if she'll come on friday",
    ],
)
def test_what_was_only_asked_is_nobodys_promise(text: str) -> None:
    assert read(text).promises == ()


def test_a_promise_beside_a_question_is_one() -> None:
    phrase = read("ana asked if I could come and I will send her the notes by fri")
    assert [(made.by, made.what) for made in phrase.promises] == [(ME, "send her the notes")]
