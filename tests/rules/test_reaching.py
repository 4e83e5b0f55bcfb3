"""Where somebody is written to: only what may be opened, only by their channel."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.rules.history import Boundary, BoundaryKind
from crm.rules.reaching import page_of
from crm.rules.signals import opens

DAY = date(2026, 11, 20)
PAGE = "https://www.linkedin.com/in/ana"


def only(channel: str) -> Boundary:
    return Boundary("b", BoundaryKind.ONLY_CHANNEL, DAY, channel=channel)


@pytest.mark.parametrize(
    ("urls", "emails", "bounds", "page"),
    [
        ([PAGE], ["ana@example.org"], [], PAGE),
        (["www.linkedin.com/in/ana"], [], [], PAGE),
        ([], ["ana@example.org"], [], "mailto:ana@example.org"),
        ([], [], [], ""),
        (["javascript:alert(1)", "file:///etc/passwd", PAGE], [], [], PAGE),
        ([PAGE], ["ana@example.org"], [only("e-mail")], "mailto:ana@example.org"),
        ([PAGE], ["ana@example.org"], [only("LinkedIn")], PAGE),
        ([PAGE], ["ana@example.org"], [only("phone")], ""),
        ([PAGE], ["ana@example.org"], [only("letter"), only("e-mail")], "mailto:ana@example.org"),
        ([], ["ana@example.org?bcc=all@example.org"], [], ""),
    ],
)
def test_the_page_of_somebody(
    urls: list[str], emails: list[str], bounds: list[Boundary], page: str
) -> None:
    assert page_of(urls, emails, bounds) == page


@given(st.lists(st.text(max_size=30)), st.lists(st.text(max_size=30)), st.text(max_size=12))
def test_whatever_comes_from_outside_only_what_is_safe_is_a_page(
    urls: list[str], emails: list[str], channel: str
) -> None:
    for bounds in ([], [only(channel)]):
        page = page_of(urls, emails, bounds)
        assert not page or opens(page)
