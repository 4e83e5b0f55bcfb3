"""Dates, markup, and what words are: a wish, a real question, a favour."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.readers.courtesy import asks_favour, asks_something, courtesy, is_canned_invitation
from crm.readers.markup import to_text
from crm.readers.stamps import stamp, utc
from crm.rules.interaction import Kind


@pytest.mark.parametrize(
    ("words", "iso"),
    [
        ("12 Mar 2021", "2021-03-12 00:00"),
        ("3/12/21, 4:05 PM", "2021-03-12 16:05"),
        ("3/12/21, 12:05 AM", "2021-03-12 00:05"),
        ("3/12/21, 12:05\u202fPM", "2021-03-12 12:05"),
        ("03/12/21, 04:05 PM", "2021-03-12 16:05"),
        ("2021/03/12 16:05:09 UTC", "2021-03-12 16:05:09"),
        ("2021-03-12T16:05:09Z", "2021-03-12 16:05:09"),
        ("29 Feb 2020", "2020-02-29 00:00"),
    ],
)
def test_every_writing_of_a_time_is_understood(words: str, iso: str) -> None:
    assert stamp(words) == datetime.fromisoformat(iso)


@pytest.mark.parametrize(
    "words",
    ["", "soon", "30 Feb 2021", "01 Jan 30000", "13/13/21", "4/5/21, 13:00 PM", "1 Foo 2021",
     "01 Jan 1999", "2021-03-12 25:00:00 UTC", "0001-01-01 00:00:00 UTC", "5", "10/11"],
)  # fmt: skip
def test_what_is_no_certain_time_is_not_guessed(words: str) -> None:
    assert stamp(words) is None
    assert utc(words) is None


@given(
    st.datetimes(datetime(2000, 1, 1), datetime(2199, 12, 31)).map(  # noqa: DTZ001  # as written
        lambda at: at.replace(microsecond=0)
    )
)
def test_a_message_s_time_reads_back(at: datetime) -> None:
    assert utc(f"{at:%Y-%m-%d %H:%M:%S} UTC") == at.replace(tzinfo=UTC)
    assert utc(f"{at:%Y/%m/%d %H:%M:%S} UTC") == at.replace(tzinfo=UTC)


@given(st.text(max_size=40))
def test_no_text_breaks_the_reading_of_times(text: str) -> None:
    assert stamp(text) is None or stamp(text) == stamp(text)
    utc(text)


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("plain", "plain"),
        ("<p>One</p><p>Two</p>", "One\nTwo"),
        ("a<br>b<br/>c", "a\nb\nc"),
        ("<ul><li>x</li><li>y</li></ul>", "x\ny"),
        ('<a href="https://a.example">here</a>&nbsp;it&#39;s', "here it's"),
        ("<style>p {}</style><p>Seen</p>", "Seen"),
        ("<p>kept<script>never closed", "<p>kept<script>never closed"),
        ("the <title> of a page", "the <title> of a page"),
        ("<p>mail <ana@example.org></p>", "mail <ana@example.org>"),
        ("1 < 2 && 3 > 2", "1 < 2 && 3 > 2"),
        ("AT&T; &lt;3", "AT&T; <3"),
    ],
)
def test_markup_becomes_text(content: str, text: str) -> None:
    assert to_text(content) == text


def test_a_text_longer_than_any_message_is_not_parsed() -> None:
    text = "<br>" + "<p x='" * 100_000
    assert to_text(text) is text


@given(st.text(max_size=200))
def test_no_text_breaks_the_reading_of_markup(text: str) -> None:
    to_text(f"<p>{text}</p>")
    to_text(text)


@given(st.text(st.characters(exclude_characters="<&", codec="utf-8"), max_size=80))
def test_text_without_markup_stays_letter_for_letter(text: str) -> None:
    assert to_text(text) == text


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Happy birthday!", Kind.WISH),
        ("Happy belated birthday, Ana", Kind.WISH),
        ("Congrats on your work anniversary!", Kind.CONGRATULATION),
        ("Herzlichen Glückwunsch!", Kind.CONGRATULATION),
        ("Alles Gute zum Geburtstag", Kind.WISH),
        ("Joyeux anniversaire", Kind.WISH),
        ("Feliz cumpleaños", Kind.WISH),
        ("生日快乐", Kind.WISH),
        ("Thanks!", Kind.THANKS),
        ("Hi Ana, thank you so much", Kind.THANKS),
        ("Ana, thanks", Kind.THANKS),
        ("Muchas gracias", Kind.THANKS),
        ("You're welcome!", Kind.THANKS),
        ("Sure, Tuesday, thanks", None),
        ("I am happy about the new job", None),
        ("Thanksgiving was long", None),
        ("See you at the lake", None),
        ("", None),
    ],
)
def test_a_courtesy_is_told_from_words(text: str, kind: Kind | None) -> None:
    assert courtesy(text) is kind


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Did you get the slides?", True),
        ("How are you? Did you get them?", True),
        ("Wann kommst du?", True),
        ("你什么时候来？", True),
        ("How are you?", False),
        ("And you?", False),
        ("Wie geht es dir?", False),
        ("Right?!", False),
        ("???", False),
        ("https://example.org/find?q=slides", False),
        ("See you.", False),
    ],
)
def test_a_real_question_is_told_from_politeness(text: str, asks: bool) -> None:
    assert asks_something(text) is asks


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Could you introduce me to Bo?", True),
        ("May I ask you for a small favor", True),
        ("Please share it with your team", True),
        ("Could you see the lake from there?", False),
        ("I can help with the slides", False),
    ],
)
def test_a_favour_is_told_from_words(text: str, asks: bool) -> None:
    assert asks_favour(text) is asks


def test_linkedin_s_own_line_is_told_from_words() -> None:
    assert is_canned_invitation("Hi Ana, I'd like to join your LinkedIn network.")
    assert is_canned_invitation("I'd like to add you to my professional network on LinkedIn.")
    assert not is_canned_invitation("I'd like to join your choir. We met at the lake")
