"""What is heard between the lines: who wants to be left alone, is away, or has moved."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.rules.heed import Heard, Hearing
from crm.rules.heed.hearing import LONGEST, hear
from crm.rules.heed.phrases import ALONE, SEARCHED
from crm.rules.heed.proposing import is_worth_proposing, proposal_for, proposed_words
from crm.rules.history import BoundaryKind
from crm.rules.interaction import Kind
from crm.rules.signals import SignalKind
from crm.rules.text import fold

TODAY = date(2026, 3, 2)

SAID: dict[Heard, tuple[str, ...]] = {
    Heard.STOP: (
        "Please remove me from your list.", "please remove me", "Take me off your mailing list",
        "STOP", "Stop please", "unsubscribe", "Please unsubscribe me.", "Stop emailing me",
        "Hi, please stop contacting me, I never signed up.", "I asked you to stop contacting me.",
        "Do not contact me again.", "Don’t email me again", "Leave me alone.",
        "I'd like to opt out.", "I don't want to hear from you any more",
        "I would prefer not to be contacted", "No more emails, please.",
        "Could you remove my e-mail from your database? Thanks",
        "Bitte entfernen Sie mich aus Ihrem Verteiler.", "Bitte schreiben Sie mir nicht mehr.",
        "Merci de me retirer de votre liste", "Ne me contactez plus",
        "Por favor, elimíneme de su lista",
        "No me escriba más", "Remova-me da sua lista", "Não me contacte mais",
        "Mi rimuova dalla lista", "Non mi contatti più", "Verwijder mij uit uw lijst",
        "Neem geen contact meer met mij op",
    ),
    Heard.NO: (
        "Not interested.", "I'm not interested, thanks.", "Sorry, not interested",
        "Not interested in your product.", "We are not interested at this time.",
        "Thanks but not interested in a demo", "Not interested, but thanks for thinking of me",
        "Please don't pitch me.", "I do not take cold calls.", "We're not looking for new vendors",
        "Ich habe kein Interesse.", "Wir sind nicht interessiert", "Pas intéressée, merci",
        "No me interesa, gracias", "Não tenho interesse", "Non sono interessato, grazie",
        "Ik ben niet geïnteresseerd",
    ),
    Heard.AWAY: (
        "Automatic reply: Your talk",
        "I am out of the office until 12 March 2026. For urgent matters please contact Jo.",
        "Ich bin bis zum 12.03.2026 nicht im Büro. In dringenden Fällen: Jo.",
        "Je suis absente jusqu'au 12 mars. En cas d'urgence, veuillez contacter Jo.",
        "Estoy fuera de la oficina. Para un asunto urgente, escriba a Jo.",
        "Estou de férias. Em caso de urgência contacte a Jo.",
        "Sono in ferie. Per urgenze scrivere a Jo.", "Ik ben met vakantie. Neem contact op met Jo.",
    ),
    Heard.MOVED: (
        "I no longer work at Northwind.", "I'm starting at Contoso next month",
        "I’m starting a new role in May", "Today is my last day at Northwind",
        "I've left the company", "I’m no longer with Contoso",
        "I just joined Fabrikam as a designer", "I recently changed jobs",
        "Ich arbeite nicht mehr bei Contoso", "Je ne travaille plus chez Contoso",
        "Ya no trabajo en Contoso", "Já não trabalho na Contoso", "Non lavoro più per Contoso",
        "Ik werk niet meer bij Contoso",
    ),
    Heard.BOUNCE: (
        "Undeliverable: Hello", "Delivery Status Notification (Failure)",
        "Your message to ana@example.org couldn't be delivered.",
        "The recipient's address was rejected: 550 5.1.1 user unknown",
        "This mailbox is no longer monitored.",
    ),
}  # fmt: skip

KIND = (
    "I can't stop thinking about your talk", "I'm not interested in sailing but I love rowing",
    "Not interested in football, but thank you for the tickets", "She is not interested",
    "Are you not interested?", "You can unsubscribe at any time.", "To unsubscribe click here",
    "I told recruiters to stop messaging me", "If you want me to stop contacting you, say so",
    "The idea won't leave me alone.", "Non stop fun", "Don't stop!",
    "Please stop by when you are in Porto", "How do I get them to stop emailing me?",
    'He said "please remove me from your list" and left', "I was out of office last week",
    "I'm on holiday in Italy, wonderful!", "prices starting at 10 next month",
    "I'm starting at the bottom", "I'm joining Zoom in five", "I left the keys at home",
    "I left London in May", "Please remove me from the project", "I have no interest in leaving",
    "I don't work for free", "Nothing could stop us", "I have stopped smoking",
    "The bus stop is closed", "I'm not interested in this kind of boats but in yours",
    "Let's stop here for today", "Please don't call me Bob", "He no longer works at Contoso",
    "I would never write again without my glasses", "Unsubscribed from Netflix yesterday",
    "I'm leaving the office now", "I've got a new job for you to look at?",
    "> please remove me from your list\nOf course not you!",
    "Of course!\n\nOn Mon, 2 Mar 2026 at 10:00, Ana wrote:\nplease remove me from your list",
    "Ich bin nicht interessiert an Fussball, aber an Segeln", "Hola, me interesa mucho",
    "merci de me dire quand", "Don't contact me on my work address, use this one",
    "My parcel could not be delivered", "Happy to help. I will reply when I am back from holiday",
    "They asked me to remove me from the list", "Stop me if you have heard this one",
)  # fmt: skip
"""Sentences of people who mean well: whoever hears a stop in one accuses a friend."""


@pytest.mark.parametrize(
    ("heard", "text"), [(heard, text) for heard, texts in SAID.items() for text in texts]
)
def test_what_is_said_plainly_is_heard(heard: Heard, text: str) -> None:
    found = hear(text, TODAY)
    assert [one.heard for one in found] == [heard]
    assert 0 <= found[0].start < found[0].end <= len(text)
    assert found[0].words


@pytest.mark.parametrize("text", KIND)
def test_a_kind_sentence_asks_for_nothing(text: str) -> None:
    assert hear(text, TODAY) == ()


@pytest.mark.parametrize("text", [text for texts in SAID.values() for text in texts])
def test_it_is_heard_among_other_sentences(text: str) -> None:
    if text.strip(". ").lower() in {"stop", "stop please", "unsubscribe"}:
        return  # alone they are a wish, among others a word
    heard = {one.heard for one in hear(text, TODAY)}
    longer = f"{text.rstrip('.')}.\n\nBest regards,\nBen Okoro"
    assert heard <= {one.heard for one in hear(longer, TODAY)}


def test_the_span_holds_the_words_themselves() -> None:
    text = "Dear all. Thanks, but please remove me from your list. Best, Ben"
    (found,) = hear(text)
    assert text[found.start : found.end] == "remove me from your list"
    assert found.words == "Thanks, but please remove me from your list"


@pytest.mark.parametrize(
    ("text", "until_on"),
    [
        ("I'm out of office until 12 March. For urgent matters ask Jo.", date(2026, 3, 12)),
        ("I am on leave until 2026-04-01, with limited access to mail", date(2026, 4, 1)),
        ("Out of office: back on March 9th", date(2026, 3, 9)),
        ("Ich bin bis zum 12.03.2026 im Urlaub. In dringenden Fällen: Jo", date(2026, 3, 12)),
        ("I'm out of office until 5/6. For urgent matters ask Jo.", None),
        ("I'm out of office until 12 January 2026. Please contact Jo.", None),
        ("I'm out of the office for a while. Please contact Jo.", None),
    ],
)
def test_an_absence_says_until_when_or_nothing_certain(text: str, until_on: date | None) -> None:
    (found,) = hear(text, TODAY)
    assert found.heard is Heard.AWAY
    assert found.until_on == until_on


def test_every_phrase_is_found_by_the_words_that_are_searched() -> None:
    for heard, texts in SAID.items():
        for text in texts:
            words = " ".join("".join(c if c.isalnum() else " " for c in fold(text)).split())
            held = [one for one in (*SEARCHED[heard.value], *ALONE) if f" {one} " in f" {words} "]
            assert held, text


@given(st.text(max_size=400))
def test_any_text_is_read_without_complaint(text: str) -> None:
    for found in hear(text, TODAY):
        assert 0 <= found.start <= found.end <= len(text)
        assert "\n" not in found.words


@given(
    st.sampled_from([text for texts in SAID.values() for text in texts]),
    st.text(max_size=60),
)
def test_it_hears_the_same_twice(text: str, other: str) -> None:
    assert hear(text + other, TODAY) == hear(text + other, TODAY)


def test_what_stands_beyond_the_longest_is_not_read() -> None:
    assert hear("a " * LONGEST + "please remove me from your list") == ()


def test_what_is_proposed_for_each() -> None:
    tomorrow = TODAY + timedelta(days=1)
    assert proposal_for(Heard.STOP, None, TODAY).boundary is BoundaryKind.NO_CONTACT
    assert proposal_for(Heard.NO, None, TODAY).boundary is BoundaryKind.NO_PITCH
    away = proposal_for(Heard.AWAY, tomorrow, TODAY)
    assert (away.boundary, away.until_on) == (BoundaryKind.NOT_BEFORE, TODAY + timedelta(days=2))
    assert proposal_for(Heard.AWAY, None, TODAY).boundary is None
    assert proposal_for(Heard.AWAY, None, TODAY).kind is Kind.OUT_OF_OFFICE
    assert proposal_for(Heard.MOVED, None, TODAY).signal is SignalKind.NEW_JOB
    assert proposal_for(Heard.BOUNCE, None, TODAY).kind is Kind.BOUNCE
    for heard in Heard:
        assert proposed_words(heard, tomorrow, TODAY)


def test_old_words_matter_as_long_as_they_may() -> None:
    def worth(heard: Heard, days: int, until_on: date | None = None) -> bool:
        return is_worth_proposing(heard, TODAY - timedelta(days=days), until_on, TODAY)

    assert worth(Heard.STOP, 3_000)
    assert worth(Heard.NO, 365)
    assert not worth(Heard.NO, 366)
    assert worth(Heard.AWAY, 14)
    assert not worth(Heard.AWAY, 15)
    assert worth(Heard.AWAY, 100, TODAY)
    assert not worth(Heard.AWAY, 1, TODAY - timedelta(days=1))
    assert worth(Heard.MOVED, 90)
    assert not worth(Heard.MOVED, 91)
    assert isinstance(hear("STOP")[0], Hearing)
