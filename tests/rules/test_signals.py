"""What is noticed, how long it is news, and which links are kept."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.rules.nudge.candidate import HookKind
from crm.rules.policy import DEFAULT
from crm.rules.signals import SPOKEN, YEARLY, SignalKind, is_live, opens, usual_expiry

MONDAY = date(2026, 3, 2)


def test_every_signal_that_is_kept_as_one_can_be_a_hook() -> None:
    hooks = {kind.value for kind in HookKind}
    assert {kind.value for kind in SignalKind} - {"question"} <= hooks
    assert {
        SignalKind.NEED, SignalKind.QUESTION, SignalKind.BIRTHDAY, SignalKind.DATE,
    } == SPOKEN | YEARLY  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "days"),
    [
        (SignalKind.POST, DEFAULT.post_hook_days),
        (SignalKind.ARTICLE, DEFAULT.article_hook_days),
        (SignalKind.NEW_JOB, DEFAULT.news_hook_days),
        (SignalKind.AWARD, DEFAULT.news_hook_days),
        (SignalKind.MOVE, DEFAULT.news_hook_days),
        (SignalKind.LOSS, DEFAULT.loss_hook_days),
    ],
)
def test_each_kind_is_news_as_long_as_the_policy_says(kind: SignalKind, days: int) -> None:
    assert usual_expiry(kind, MONDAY, DEFAULT) == MONDAY + timedelta(days=days)


def test_an_expiry_beyond_the_calendar_is_its_last_day() -> None:
    assert usual_expiry(SignalKind.POST, date.max, DEFAULT) == date.max


def test_a_signal_is_live_from_its_day_to_its_last_one() -> None:
    last = MONDAY + timedelta(days=4)
    live = [is_live(MONDAY, last, MONDAY + timedelta(days=n)) for n in (-1, 0, 4, 5)]
    assert live == [False, True, True, False]
    assert is_live(MONDAY, None, date(2030, 1, 1))


@pytest.mark.parametrize(
    "link",
    ["https://example.org/on-owning-less?a=1#b", "http://example.org", "HTTPS://EXAMPLE.ORG/x",
     "https://münchen.example/ä", "mailto:ana@example.org"],
)  # fmt: skip
def test_a_whole_link_of_the_web_or_of_mail_is_kept(link: str) -> None:
    assert opens(link)


@pytest.mark.parametrize(
    "link",
    ["", "example.org", "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x",
     "https://", "https://me:secret@example.org/", "https://example.org/\x1b[2J", "https://example.org/\u202ex",
     "ftp://example.org", "mailto:", "mailto:ana", "mailto:a@b@c", "mailto:ana@example.org?body=x",
     " https://example.org"],
)  # fmt: skip
def test_anything_else_is_no_link(link: str) -> None:
    assert not opens(link)


@given(st.text(max_size=60))
def test_whatever_opens_begins_with_one_of_three_schemes(text: str) -> None:
    for link in (text, f"https://{text}", f"mailto:{text}", f"javascript:{text}"):
        assert not opens(link) or link.lower().startswith(("http://", "https://", "mailto:"))
