"""A line of words -> what is understood. Today is Sunday, 22 November 2026."""

from __future__ import annotations

from datetime import date

import pytest

from crm.rules.history import PromiseBy
from crm.rules.interaction import Direction, Give, Kind
from crm.rules.phrase import Phrase, PromisePhrase, understand

TODAY = date(2026, 11, 22)
BOOK = ("Ana Sá", "Ana", "Bob Stone", "Bob", "Cleo", "李明", "Will Hart", "Will")


def read(text: str) -> Phrase:
    return understand(text, TODAY, BOOK)


def test_the_line_of_the_manual_is_understood_whole() -> None:
    assert read("coffee with ana yesterday about #rust, promised the slides by fri") == Phrase(
        text="coffee with ana yesterday about #rust, promised the slides by fri",
        names=("ana",),
        kind=Kind.COFFEE,
        direction=Direction.MUTUAL,
        depth=2,
        on=date(2026, 11, 21),
        interests=("rust",),
        promises=(
            PromisePhrase(
                PromiseBy.ME, "the slides", date(2026, 11, 27), "promised the slides by fri"
            ),
        ),
        gave=None,
        wants_reply=None,
        asks=False,
        note="coffee with ana about rust",
        doubts=(),
        on_words="yesterday",
    )


OUT, IN, MUTUAL = "out", "in", "mutual"


@pytest.mark.parametrize(
    ("text", "names", "kind", "direction"),
    [
        ("coffee with ana", "ana", Kind.COFFEE, MUTUAL),
        ("had a long coffee yesterday with Ana Sá", "Ana Sá", Kind.COFFEE, MUTUAL),
        ("ana: coffee", "ana", Kind.COFFEE, MUTUAL),
        ("Called Bob", "Bob", Kind.CALL, MUTUAL),
        ("call with bob stone", "bob stone", Kind.CALL, MUTUAL),
        ("finally called bob", "bob", Kind.CALL, MUTUAL),
        ("ana called me", "ana", Kind.CALL, MUTUAL),
        ("video call with ana and bob", "ana|bob", Kind.CALL, MUTUAL),
        ("met ana at the fair", "ana", Kind.MEETING, MUTUAL),
        ("lunch with Ana, Bob and Cleo", "Ana|Bob|Cleo", Kind.MEETING, MUTUAL),
        ("dinner at ana's place", "ana", Kind.MEETING, MUTUAL),
        ("concert with cleo", "cleo", Kind.EVENT, MUTUAL),
        ("chatted with bob", "bob", Kind.MESSAGE, MUTUAL),
        ("messaged ana", "ana", Kind.MESSAGE, OUT),
        ("emailed bob the notes", "bob", Kind.MESSAGE, OUT),
        ("sent a card to cleo", "cleo", Kind.MESSAGE, OUT),
        ("message from ana", "ana", Kind.MESSAGE, IN),
        ("heard from bob", "bob", Kind.MESSAGE, IN),
        ("bob wrote", "bob", Kind.MESSAGE, IN),
        ("ana offered me a job", "ana", Kind.MESSAGE, IN),
        ("asked ana about her new team", "ana", Kind.QUESTION, OUT),
        ("asked bob how the move went", "bob", Kind.QUESTION, OUT),
        ("ana asked about #sqlite", "ana", Kind.QUESTION, IN),
        ("bob asked me about working together", "bob", Kind.QUESTION, IN),
        ("she asked about rust @Ana", "Ana", Kind.QUESTION, IN),
        ("asked bob for an intro to someone", "bob", Kind.ASK, OUT),
        ("asked ana to review my CV", "ana", Kind.ASK, OUT),
        ("bob asked me for a favour", "bob", Kind.ASK, IN),
        ("answered ana's question", "ana", Kind.ANSWER, OUT),
        ("replied to bob", "bob", Kind.ANSWER, OUT),
        ("ana answered", "ana", Kind.ANSWER, IN),
        ("heard back from cleo", "cleo", Kind.ANSWER, IN),
        ("thanked ana for dinner", "ana", Kind.THANKS, OUT),
        ("ana thanked me", "ana", Kind.THANKS, IN),
        ("congratulated bob on the new job", "bob", Kind.CONGRATULATION, OUT),
        ("congrats to bob", "bob", Kind.CONGRATULATION, OUT),
        ("wished ana a happy birthday", "ana", Kind.WISH, OUT),
        ("birthday wishes to bob", "bob", Kind.WISH, OUT),
        ("sent condolences to bob", "bob", Kind.CONDOLENCE, OUT),
        ("offered bob my condolences", "bob", Kind.CONDOLENCE, OUT),
        ("helped bob with his CV", "bob", Kind.HELP, OUT),
        ("gave ana some feedback on her talk", "ana", Kind.HELP, OUT),
        ("ana helped me with the move", "ana", Kind.HELP, IN),
        ("introduced ana to bob", "ana|bob", Kind.INTRODUCTION, OUT),
        ("connected Ana Sá with Zoe Lang", "Ana Sá|Zoe Lang", Kind.INTRODUCTION, OUT),
        ("bob introduced me to somebody", "bob", Kind.INTRODUCTION, IN),
        ("was introduced to Cleo by ana", "Cleo", Kind.INTRODUCED, IN),
        ("sent ana an article about #rust", "ana", Kind.INSIGHT, OUT),
        ("shared a paper on #llm with bob", "bob", Kind.INSIGHT, OUT),
        ("recommended a book to ana", "ana", Kind.INSIGHT, OUT),
        ("shared a meal with ana", "ana", Kind.MEETING, MUTUAL),
        ("bob sent me a link", "bob", Kind.INSIGHT, IN),
        ("recommended ana for the job", "ana", Kind.RECOMMENDATION, OUT),
        ("wrote bob a recommendation", "bob", Kind.RECOMMENDATION, OUT),
        ("endorsed cleo", "cleo", Kind.ENDORSEMENT, OUT),
        ("commented on ana's post", "ana", Kind.COMMENT, OUT),
        ("bob commented on my post", "bob", Kind.COMMENT, IN),
        ("liked a post by ana", "ana", Kind.REACTION, OUT),
        ("ana liked my post", "ana", Kind.REACTION, IN),
        ("invited ana to the meetup", "ana", Kind.INVITATION, OUT),
        ("ana needs a designer", "ana", Kind.NEED, IN),
        ("bob is looking for a flat", "bob", Kind.NEED, IN),
        ("bob asked for a quote", "bob", Kind.REQUEST, IN),
        ("ana requested the audit", "ana", Kind.REQUEST, IN),
        ("bob asked for the audit", "bob", Kind.QUESTION, IN),
        ("bob said no", "bob", Kind.NO, IN),
        ("ana asked me to stop", "ana", Kind.STOP, IN),
        ("ana and I had coffee", "ana", Kind.COFFEE, MUTUAL),
        ("sent flowers to ana", "ana", Kind.MESSAGE, OUT),
        ("gave bob feedback on his draft", "bob", Kind.HELP, OUT),
        ("thank-you note to ana", "ana", Kind.THANKS, OUT),
        ("bob would like a proposal", "bob", Kind.REQUEST, IN),
        ("asked bob out of curiosity", "bob", Kind.QUESTION, OUT),
        ('"coffee with ana"', "ana", Kind.COFFEE, MUTUAL),
        ("李明 asked about #go", "李明", Kind.QUESTION, IN),
    ],
)
def test_the_first_words_tell_who_what_and_whose_turn(
    text: str, names: str, kind: Kind, direction: str
) -> None:
    phrase = read(text)
    assert phrase.doubts == ()
    assert (phrase.names, phrase.kind) == (tuple(names.split("|")), kind)
    assert phrase.direction == direction


@pytest.mark.parametrize(
    ("text", "gave"),
    [
        ("sent ana an article", Give.WHOLE),
        ("helped bob", Give.WHOLE),
        ("introduced ana to bob", Give.WHOLE),
        ("recommended ana to bob", Give.WHOLE),
        ("commented on ana's post", Give.SMALL),
        ("thanked ana", Give.SMALL),
        ("congratulated ana", Give.SMALL),
        ("answered ana", Give.SMALL),
        ("messaged ana", Give.NONE),
        ("liked ana's post", Give.NONE),
        ("ana helped me", Give.NONE),
        ("coffee with ana", None),
        ("ana", None),
    ],
)
def test_what_was_given_follows_from_the_kind_and_of_a_meeting_is_asked(
    text: str, gave: Give | None
) -> None:
    assert read(text).gave == gave


@pytest.mark.parametrize("text", ["ana sells great coffee", "saw ana's post", "ana got a new job"])
def test_a_kind_that_is_only_mentioned_is_none(text: str) -> None:
    assert (read(text).kind, read(text).names) == (None, ("ana",))


def test_a_question_wants_a_reply_and_a_favour_asks() -> None:
    assert (read("ana asked about rust").wants_reply, read("ana asked about rust").asks) == (
        True,
        False,
    )
    assert (read("asked ana to help").wants_reply, read("asked ana to help").asks) == (True, True)
    assert read("ana asked me to help").asks is False
    assert read("messaged ana").wants_reply is None


@pytest.mark.parametrize(
    "text",
    [
        "offered ana our audit",
        "Pitched Bob",
        "pitched the audit to bob",
        "sent bob a proposal",
        "sent the quote to ana",
        "made bob an offer",
        "coffee with ana, pitched our service",
        "called ana and offered her a contract",
        "sales call with bob",
        "showed ana our price list",
        "showed bob our online shop",
        "told ana she can book the workshop for 900 euros",
        "told ana that she could book two days for €1,200",
        "told bob he can hire us",
        "sent ana a link to our shop",
        "sent ana a link to our offer",
        "sent the link to our new product page to bob",
        "invited ana to our demo",
        "invited ana and bob to my free webinar",
    ],
)
def test_an_offer_is_no_ordinary_interaction(text: str) -> None:
    phrase = read(text)
    assert phrase.kind is None
    assert "crm offer --confess" in phrase.doubts[0]


@pytest.mark.parametrize(
    "text",
    [
        "ana pitched me her startup",
        "bob called and offered me a job",
        "ana was offered a job, congratulated ana",
        "asked ana how she pitched her startup",
        "offered ana a hand with the move",
        "showed ana our photos",
        "showed ana my product sketches",
        "told ana she can book a table for 8",
        "told ana I bought a bike for 900 euros",
        "ana told me I can book her for 900 euros",
        "ana sent me a link to her shop",
        "sent ana a link to our photos",
        "bob invited ana to our demo",
        "invited ana to a webinar on rust",
    ],
)
def test_somebody_elses_offer_and_an_offered_hand_are_no_offer(text: str) -> None:
    assert read(text).doubts == ()


@pytest.mark.parametrize(
    "text",
    [
        "no coffee with ana",
        "Cancelled the call with bob",
        "scheduled a call with bob",
        "Didn't meet ana, will have lunch with bob",
        "coffee with ana was cancelled",
        "called ana, no answer",
        "we should have lunch with cleo",
    ],
)
def test_what_did_not_happen_is_not_logged(text: str) -> None:
    phrase = read(text)
    assert phrase.kind is None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('coffee with @"Ana Sá" and @bob', ("Ana Sá", "bob")),
        ("coffee with ANA SÁ", ("ANA SÁ",)),
        ("coffee with ana sa", ("ana sa",)),
        ("coffee with Zoe Lang", ("Zoe Lang",)),
        ("coffee with Maria da Silva about Rust", ("Maria da Silva",)),
        ("coffee with zoe", ("zoe",)),
        ("coffee with zoe and tim yesterday", ("zoe", "tim")),
        ("beer with bob and zoe last thursday", ("bob", "zoe")),
        ("lunch with ana and talked about rust", ("ana",)),
        ("coffee with the team", ()),
        ("called her", ()),
        ("coffee with ana about bob's startup", ("ana",)),
        ("coffee with will", ("will",)),
        ("I will send ana the slides", ("ana",)),
        ("hiking, ana and bob", ("ana", "bob")),
        ("message from ana's assistant", ("ana",)),
        ("mail from bob@example.com", ()),
        ("coffee with ana and ana", ("ana",)),
    ],
)
def test_names_end_where_the_book_says_and_strangers_are_kept_as_typed(
    text: str, names: tuple[str, ...]
) -> None:
    assert read(text).names == names


@pytest.mark.parametrize(
    ("text", "interests"),
    [
        ("coffee with ana about #rust and #data-mesh.", ("rust", "data-mesh")),
        ("#Rust, #rust and #C++", ("Rust", "C++")),
        ("about rust and sqlite", ()),
        ("our #1 issue #12, see example.com/x#part", ()),
    ],
)
def test_only_what_is_tagged_is_an_interest(text: str, interests: tuple[str, ...]) -> None:
    assert read(text).interests == interests
