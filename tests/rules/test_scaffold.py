"""A scaffold is made of facts, in one order, and is never a text to send."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.rules.history import Boundary, BoundaryKind
from crm.rules.interaction import Kind
from crm.rules.nudge.candidate import Hook, HookKind, Material, Obligation, ObligationKind
from crm.rules.say import their_words
from crm.rules.scaffold import Insight, Known, Meeting, Offered, Said, kind_of, parts_as, scaffold
from crm.rules.spoken import spoken_of

TODAY = date(2026, 11, 20)
EARLIER = TODAY - timedelta(days=9)
LONG_AGO = TODAY - timedelta(days=366)


def parts(known: Known) -> dict[str, str]:
    return dict(scaffold(known, TODAY))


def news(kind: HookKind, text: str = "something", link: str = "") -> Hook:
    return Hook(kind, EARLIER, TODAY, text, link)


def test_a_person_of_whom_only_the_name_is_known_still_gets_a_question() -> None:
    assert scaffold(Known("Ana Sá"), TODAY) == (
        ("To", "Ana Sá"),
        ("As", "message"),
        ("Ask", "what takes most of their time these days"),
    )


def test_all_that_is_known_stands_in_the_order_of_use() -> None:
    known = Known(
        "Ana Sá",
        company="Northwind",
        role="Boat builder",
        boundaries=(Boundary("b", BoundaryKind.NO_PITCH, EARLIER),),
        obligations=(Obligation(ObligationKind.PROMISE, EARLIER, "the slides", TODAY),),
        last_said=Said("back in Porto", EARLIER),
        last_wrote=Said("Good luck with the keel", EARLIER),
        shared_interests=("boats",),
        their_interests=("boats", "tides"),
        acquaintances=("Bo Li",),
        news=(news(HookKind.POST, "On owning less", "https://example.org/less"),),
        fitting=Material("i", "Hulls", "https://example.org/h", "", "boats", "#boats", EARLIER),
        purpose="both restore boats",
        can_give="a berth",
        kind=Kind.QUESTION,
    )
    assert [label for label, _ in scaffold(known, TODAY)] == [
        "To", "As", "Leave out", "You owe", "News", "They said", "You wrote", "Ask", "You share",
        "They like", "Both know", "Why them", "To share", "To give",
    ]  # fmt: skip
    found = parts(known)
    assert found["To"] == "Ana Sá, Boat builder, Northwind"
    assert found["You owe"] == "what you promised on 11 Nov, for 20 Nov: “the slides”"
    assert found["They said"] == "“back in Porto”, on 11 Nov"
    assert found["They like"] == "#tides"
    assert found["News"] == "post, 11 Nov “On owning less” https://example.org/less"
    assert found["To share"] == "“Hulls” https://example.org/h: #boats"
    assert "leaves open" in found["Ask"]


def test_only_their_channel_and_no_pitch_are_told() -> None:
    bounds = (
        Boundary("a", BoundaryKind.ONLY_CHANNEL, EARLIER, channel="letter"),
        Boundary("b", BoundaryKind.NO_PITCH, EARLIER),
    )
    found = parts(Known("Ana", boundaries=bounds))
    assert found["Only by"] == "letter"
    assert found["Leave out"].startswith("whatever you offer.")


@pytest.mark.parametrize(
    ("known", "kind"),
    [
        (Known("A", kind=Kind.INSIGHT), Kind.INSIGHT),
        (Known("A", kind=Kind.COFFEE), Kind.MESSAGE),
        (Known("A", obligations=(Obligation(ObligationKind.REPLY, EARLIER, "?"),)), Kind.ANSWER),
        (Known("A", obligations=(Obligation(ObligationKind.THANKS, EARLIER, ""),)), Kind.THANKS),
        (Known("A", news=(news(HookKind.NEW_JOB),)), Kind.CONGRATULATION),
        (
            Known(
                "A",
                news=(news(HookKind.LOSS),),
                obligations=(Obligation(ObligationKind.REPLY, EARLIER, "?"),),
            ),
            Kind.CONDOLENCE,
        ),
        (Known("A", news=(news(HookKind.MOVE),)), Kind.MESSAGE),
    ],
)
def test_what_is_owed_comes_before_what_is_new(known: Known, kind: Kind) -> None:
    assert kind_of(known) is kind


@pytest.mark.parametrize(
    "known",
    [
        Known("A", kind=Kind.INSIGHT, last_said=Said("back", EARLIER)),
        Known("A", news=(news(HookKind.LOSS),), can_give="a berth"),
        Known("A", in_vain=True),
    ],
)
def test_nothing_is_asked_where_no_answer_is_wanted(known: Known) -> None:
    found = parts(known)
    assert found["Ask"] == "nothing: it wants no answer"
    assert "To give" not in found


def test_words_of_more_than_a_year_ago_are_told_and_not_asked_about() -> None:
    found = parts(Known("A", last_said=Said("back in Porto", LONG_AGO)))
    assert found["They said"]
    assert "Porto" not in found["Ask"]
    asked = parts(Known("A", last_said=Said("back in Porto", LONG_AGO + timedelta(days=1))))
    assert asked["Ask"] == "how it went on since “back in Porto”"


def test_your_own_pitch_is_told_as_what_it_was() -> None:
    found = parts(Known("A", last_wrote=Said("Book a demo", EARLIER, pitch=True)))
    assert found["You wrote"] == "“Book a demo”, on 11 Nov. It was a pitch: begin elsewhere"


def test_an_insight_of_a_nudge_brings_its_quote_link_and_take() -> None:
    insight = Insight("Hulls", "Dry is wet", "https://example.org/h", "He is right")
    found = parts(Known("A", kind=Kind.INSIGHT, insight=insight, material="“Hulls”: boats"))
    assert (found["With"], found["Quote"]) == ("“Hulls”", "“Dry is wet”")
    assert (found["Link"], found["Your take"]) == ("https://example.org/h", "“He is right”")


def test_an_offer_names_what_it_meets_something_of_theirs_and_an_easy_no() -> None:
    offered = Offered(
        "Rust course", "two days", (Said("my build takes an hour", EARLIER),), ("rust", "Contoso")
    )
    known = Known("Ana", offered=offered, shared_interests=("rust",), company="Contoso")
    found = parts(known)
    assert found["Offer"] == "Rust course: “two days”"
    assert found["They need"] == "“my build takes an hour”, on 11 Nov"
    assert found["Name"].startswith("“rust”, “Contoso”")
    assert "no is a fine answer" in found["An easy no"]
    assert "Ask" not in found


texts = st.text(max_size=60)
hooks = st.builds(Hook, st.sampled_from(HookKind), st.just(EARLIER), st.just(TODAY), texts, texts)
owed = st.builds(Obligation, st.sampled_from(ObligationKind), st.just(EARLIER), texts)
bounds = st.builds(
    Boundary, st.just("b"), st.sampled_from(BoundaryKind), st.just(EARLIER), st.just(None), texts
)
said = st.none() | st.builds(Said, texts, st.dates(max_value=TODAY), st.booleans())
knowns = st.builds(
    Known,
    name=texts,
    company=texts,
    role=texts,
    kind=st.none() | st.sampled_from(Kind),
    why=texts,
    material=texts,
    link=texts,
    next_step=texts,
    insight=st.none() | st.builds(Insight, texts, texts, texts, texts),
    fitting=st.none()
    | st.builds(Material, texts, texts, texts, texts, texts, texts, st.just(EARLIER)),
    boundaries=st.tuples(bounds),
    in_vain=st.booleans(),
    obligations=st.lists(owed, max_size=4).map(tuple),
    last_said=said,
    last_wrote=said,
    shared_interests=st.lists(texts, max_size=3).map(tuple),
    their_interests=st.lists(texts, max_size=3).map(tuple),
    acquaintances=st.lists(texts, max_size=3).map(tuple),
    news=st.lists(hooks, max_size=4).map(tuple),
    purpose=texts,
    can_give=texts,
    offered=st.none() | st.builds(Offered, texts, texts, st.just(()), st.tuples(texts)),
)


@given(knowns)
def test_every_part_is_one_clean_line_with_something_in_it(known: Known) -> None:
    for label, fact in scaffold(known, TODAY):
        assert label
        assert fact
        assert not [c for c in fact if unicodedata.category(c) in ("Cc", "Cs")], (label, fact)


@given(knowns)
def test_the_same_facts_give_the_same_scaffold_and_no_offer_asks(known: Known) -> None:
    found = scaffold(known, TODAY)
    assert found == scaffold(known, TODAY)
    labels = [label for label, _ in found]
    assert ("Ask" in labels) == (known.offered is None)
    assert ("An easy no" in labels) == (known.offered is not None)


def test_what_stands_between_you_are_the_words_that_carry_it() -> None:
    known = Known(
        "Ana",
        last_said=Said("We were together in Porto, the keel is ready", EARLIER),
        purpose="both restore old boats",
        news=(news(HookKind.POST, "On owning less"),),
        acquaintances=("Beatriz Li",),
    )
    assert spoken_of(known) == ("porto", "restore", "boats", "owning", "Beatriz")


def test_a_note_of_a_talk_is_not_told_as_their_words() -> None:
    found = parts(Known("A", last_said=Said("about the keel", EARLIER, together=True)))
    assert found["Last time"] == "“about the keel”, on 11 Nov"
    assert "They said" not in found


def test_of_long_words_the_question_is_what_you_owe() -> None:
    told = "It was Odd, he is 81 and has a nail in the quay. " * 4 + "Do you test your questions?"
    owing = Obligation(ObligationKind.REPLY, EARLIER, told.strip())
    found = parts(Known("A", obligations=(owing,), last_said=Said(told, EARLIER)))
    assert found["You owe"] == "an answer since 11 Nov: “Do you test your questions?”"
    assert "Odd" in found["They said"]


def test_short_words_that_wait_for_an_answer_are_told_once() -> None:
    owing = Obligation(ObligationKind.REPLY, EARLIER, "Nobody asked. Is the tour on?")
    found = parts(
        Known("A", obligations=(owing,), last_said=Said("Nobody asked. Is the tour on?", EARLIER))
    )
    assert found["You owe"] == "an answer since 11 Nov: “Nobody asked. Is the tour on?”"
    assert "They said" not in found


def test_after_a_talk_one_asks_how_it_went_on_and_quotes_no_note_of_your_own() -> None:
    found = parts(Known("A", last_said=Said("call with A about fares", EARLIER, together=True)))
    assert found["Ask"] == "how it went on since you last talked, on 11 Nov"


def test_who_accepted_is_asked_what_the_invitation_asked() -> None:
    owing = Obligation(ObligationKind.WELCOME, EARLIER, "I like hives. What do they weigh?")
    found = parts(Known("A", obligations=(owing,), their_interests=("bees",)))
    assert found["Ask"].endswith("“What do they weigh?”")


def test_an_introduction_that_you_began_is_among_the_facts_and_speaks_for_itself() -> None:
    meeting = Meeting("Marit Berg", "tide gauges", "Ask them.", is_to_ask=True)
    known = Known("A", introductions=(meeting,))
    assert parts(known)["Introduce"] == "Marit Berg: “tide gauges”. Ask them."
    assert parts(known)["Ask"] == "whether they would like to meet Marit Berg"
    made = parts(replace(known, kind=Kind.INTRODUCTION))
    assert "Introduce" not in made
    assert made["Ask"] == "nothing: how it goes on is theirs"
    assert {"marit", "gauges"} <= set(spoken_of(known))


def test_of_another_kind_the_facts_say_so() -> None:
    before = scaffold(Known("A"), TODAY)
    found = dict(parts_as(before, Kind.CONDOLENCE))
    assert (found["As"], found["Ask"]) == ("condolence", "nothing: it wants no answer")
    assert dict(parts_as(before, Kind.QUESTION))["Ask"] == dict(before)["Ask"]


def test_what_the_log_wrote_in_front_of_their_words_is_not_theirs() -> None:
    assert their_words("message from marit: It was Odd") == "It was Odd"
    assert their_words("Mail from Ana Sá:\nHello") == "Hello"
    assert their_words("I had a message from the harbour: closed") == (
        "I had a message from the harbour: closed"
    )
