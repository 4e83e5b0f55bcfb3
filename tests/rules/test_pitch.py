from __future__ import annotations

import pytest

from crm.rules.pitch import (
    Context,
    Finding,
    Mailing,
    Reading,
    Severity,
    judge_text,
    reads_as_pitch,
    sent_to_many,
    template_key,
)


def codes(text: str) -> set[str]:
    return {finding.code for finding in judge_text(text).findings}


PITCHES = [
    "Would you be open to a quick call next week to see how our platform could help your team?",
    "We help founders like you double their revenue. Book a free demo here!",
    "Are you the right person to talk to about payroll?",
    "Just bumping this in case it got buried. Still interested in a short call?",
    "Love what you're doing! Would you be open to exchanging perspectives over a virtual coffee?",
    "Hi [First Name], we help [company type] save time. Worth a quick chat?",
    "I'd love to explore synergies and a mutually beneficial partnership.",
    "Thanks for connecting! We offer bookkeeping for bakeries. Do you have 15 minutes this week?",
    "Earn a second income from home. Limited spots, sign up now!",
]

BELOW_THE_LINE = [
    "I'm reaching out because we have an exciting opportunity that matches your background.",
]
"""Pitches that the line misses, since it rather misses one than accuses a friend."""

FRIENDS = [
    "coffee next week?",
    "could you look at my PR?",
    "are you free for a call tomorrow about the migration we discussed",
    "Are you free for a quick call this afternoon?",
    "Can we schedule a meeting to discuss the new project?",
    "I have a favour to ask: could you introduce me to your sister? My son wants to be a vet.",
    "Want to grab lunch on Tuesday? I owe you one for the ladder.",
    "Your chapter on estuaries kept me up last night. What happened to the otters?",
    "Sorry for the silence, the baby arrived early. We are all well, come and see us!",
    "Do you still have my drill? I need it on Saturday.",
    "Thanks for the help yesterday, the tests pass now. I'll send you the patch.",
    "I'm looking for somebody who knows boilers, who did yours?",
    "The product demo went well, the client asked about your diagrams!",
    "Great talking to you yesterday! I'll send over the proposal by Friday.",
    "Our team is hiring a baker, do you know anyone?",
    "Would you be open to reviewing my talk? It is about storage engines, 20 slides.",
    "The client wants to move the demo to Thursday, does that work for you?",
    "I'd love to pick your brain about growing tomatoes on a balcony, yours look amazing.",
    "We finally launched our platform last week! Thanks for all the feedback on it.",
    "What is your current setup for backups? Mine just failed and I lost two weeks.",
    "We miss you here. How is the new team? The coffee machine broke in protest.",
    "Are you the right person to ask about the drill, mate? We discussed it last night, haha.",
    "Any interest in going to the jazz festival on Saturday? I have a spare ticket.",
]

OTHER_TONGUES = [
    "Lass uns nächste Woche telefonieren, ich würde gern mögliche Synergien besprechen.",
    "Hättest du 15 Minuten für einen Call? Unsere Platform ist genau das Richtige für euch.",
    "Wir sollten das mit dem book a demo und our platform this week auf die Liste nehmen.",
    "Auriez-vous 15 minutes pour un call rapide ? Notre solution aide les entreprises.",
    "Tienes tiempo para una demo de nuestra plataforma la próxima semana?",
    "Olá Ana, tudo bem? Vamos marcar um café na próxima semana?",
    "Zou je open staan voor een call van 15 minuten over onze oplossing?",
    "Har du tid til en kort demo i næste uge? Vi hjælper virksomheder med salg.",
    "ご都合のよい日に15分ほどお話しできませんか",
    "Можем созвониться на 15 минут? Покажу наш продукт.",
]


@pytest.mark.parametrize("text", PITCHES)
def test_a_pitch_is_seen_for_what_it_is(text: str) -> None:
    judged = judge_text(text)
    assert judged.reading is Reading.PITCH
    assert judged.findings


@pytest.mark.parametrize("text", BELOW_THE_LINE)
def test_what_stays_below_the_line_is_still_pointed_at(text: str) -> None:
    assert any(f.severity >= Severity.WARNING for f in judge_text(text).findings)


@pytest.mark.parametrize("text", FRIENDS)
def test_an_ask_among_friends_is_no_pitch(text: str) -> None:
    assert judge_text(text).reading in {Reading.PERSONAL, Reading.UNKNOWN}
    assert not reads_as_pitch(text)


@pytest.mark.parametrize("text", OTHER_TONGUES)
def test_another_language_is_never_accused(text: str) -> None:
    assert judge_text(text).reading is Reading.UNKNOWN


@pytest.mark.parametrize("text", ["", "   \n", "👍", "ok", "\ud800", "😀" * 50])
def test_what_cannot_be_judged_is_unknown(text: str) -> None:
    assert judge_text(text).reading is Reading.UNKNOWN
    assert not reads_as_pitch(text)


@pytest.mark.parametrize(
    "text",
    [
        "I'd like to add you to my professional network",
        "I came across your profile and would love to connect with like-minded people.",
        "Thank you for accepting. I was impressed by your background and look forward to it!",
    ],
)
def test_what_could_be_sent_to_anyone_is_generic(text: str) -> None:
    assert judge_text(text).reading is Reading.GENERIC


@pytest.mark.parametrize(
    ("text", "left_open"),
    [
        ("Hi [First Name], I read your work with interest.", "[First Name]"),
        ("Hello {{name}}, I read your work with interest.", "{{name}}"),
        ("Dear %FIRSTNAME%, we thought of you.", "%FIRSTNAME%"),
        ("Hi *|FNAME|*, we thought of you.", "*|FNAME|*"),
        ("Dear ##name##, we thought of you.", "##name##"),
        ("I saw your work on . It is good to know.", "on ."),
        ("Hi , it is good to know you.", "Hi ,"),
    ],
)
def test_a_place_left_open_is_pointed_at(text: str, left_open: str) -> None:
    spans = [text[f.start : f.end] for f in judge_text(text).findings if f.code == "placeholder"]
    assert spans == [left_open]


@pytest.mark.parametrize(
    "text",
    [
        "See [the docs](https://x.example) and the list[0] of your module, it's neat.",
        "In my template I wrote ${price} and {count} and it did not work, what did you do?",
        "## Notes\nthe train leaves at nine, I think. [1] says ten.",
    ],
)
def test_brackets_of_other_trades_are_no_open_places(text: str) -> None:
    assert "placeholder" not in codes(text)


def test_a_template_in_another_language_is_generic_and_a_pitch_with_its_calendar() -> None:
    text = "Hallo {{name}}, wir würden dich gern kennenlernen"
    assert judge_text(text).reading is Reading.GENERIC
    assert judge_text(f"{text}: https://calendly.com/x/30min").reading is Reading.PITCH


def test_findings_tell_where_how_bad_why_and_what_instead() -> None:
    text = "Thanks for connecting! Would you be open to a quick call about our platform?"
    findings = judge_text(text).findings
    assert [(f.code, text[f.start : f.end]) for f in findings] == [
        ("thanks", "Thanks for connecting"),
        ("time", "be open to a quick call"),
        ("sells", "our platform"),
    ]
    assert findings[2].severity is Severity.STOP
    assert all(f.reason and f.instead for f in findings)


def test_a_thank_you_is_only_held_against_what_follows_it() -> None:
    assert codes("Thanks for connecting! How is life in Porto?") == set()


def test_praise_pressure_and_self_talk_are_named() -> None:
    assert "flattery" in codes("I was impressed by your experience. We offer free audits.")
    assert "urgency" in codes("We offer free audits. Only 3 spots left, don't miss it!")
    assert "self" in codes(
        "We are a team. Our product is great. We built it for us. Our clients love our app."
    )


MASS = "wishing you a merry christmas, health and happiness and all the best for the coming year"
SELF = "let me introduce myself, my name is Jo and I am the founder of a bakery in the old harbour"


def test_the_same_text_to_many_is_a_pitch_only_if_it_wants_or_talks_of_itself() -> None:
    assert judge_text(MASS, Context(sent_to_many=True)).reading is Reading.GENERIC
    assert judge_text(MASS).reading is Reading.PERSONAL
    assert judge_text(SELF).reading is Reading.GENERIC
    assert judge_text(SELF, Context(sent_to_many=True)).reading is Reading.PITCH
    weak = "are you free for a quick call this week? I would like to hear about your work"
    assert judge_text(weak).reading is not Reading.PITCH
    assert judge_text(weak, Context(sent_to_many=True)).reading is Reading.PITCH


def test_the_same_text_to_another_name_has_the_same_key() -> None:
    one = "Hi Ana,\n\nI saw that Norwind hires 12 people. We should talk about how that feels."
    other = "Hi Tom Berg!\nI saw that Brix hires 7 people.  We should talk about how that feels."
    assert template_key(one) == template_key(other) != ""
    assert template_key(one) != template_key(other.replace("hires", "fires"))


@pytest.mark.parametrize("text", ["", "Thanks!", "Happy birthday, Ana! 🎂", "1 2 " * 99])
def test_what_says_too_little_is_no_template(text: str) -> None:
    assert template_key(text) == ""


def test_a_mailing_counts_people_not_messages() -> None:
    texts = [("ana", f"hello Ana, {MASS}"), ("ana", f"hello Ana, {MASS}"), ("tom", f"hi, {MASS}")]
    assert sent_to_many(texts) == frozenset()
    assert sent_to_many([*texts, ("bo", MASS)]) == {template_key(MASS)}
    mailing = Mailing(at_least=2)
    assert mailing.add("ana", MASS) == mailing.add("tom", MASS) == template_key(MASS)
    assert mailing.add("tom", "Thanks!") == ""
    assert mailing.keys == {template_key(MASS)}


def test_only_the_beginning_of_a_very_long_text_is_judged() -> None:
    assert judge_text("good words to you " * 1000 + PITCHES[0]).reading is Reading.PERSONAL


def test_findings_are_ordered_by_span() -> None:
    findings: tuple[Finding, ...] = judge_text(" ".join(PITCHES)).findings
    assert list(findings) == sorted(findings, key=lambda f: (f.start, f.end, f.code))


@pytest.mark.parametrize(
    "text",
    [
        "Book a free demo: https://example.org/demo",
        "Tomás, we offer surveys. Book a free demo: https://example.org/demo",
        "Schedule a call: calendly.com/example",
    ],
)
def test_few_words_are_a_pitch_where_their_phrases_say_so_alone(text: str) -> None:
    assert judge_text(text).reading is Reading.PITCH
    assert judge_text(text).findings
    assert reads_as_pitch(text)


@pytest.mark.parametrize(
    "text",
    [
        "Book a table: https://example.org/table",
        "The case study: https://example.org/study",
        "Jetzt quick call buchen mit uns und synergies nutzen",
        "Prenota una demo, book a free demo: https://example.org/demo",
        "Solutions logicielles performantes",
    ],
)
def test_few_words_of_a_friend_or_of_another_language_are_no_pitch(text: str) -> None:
    assert judge_text(text).reading is not Reading.PITCH
    assert not reads_as_pitch(text)
