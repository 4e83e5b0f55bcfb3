"""What `crm show` says of somebody who is to be left alone."""

from __future__ import annotations

import pytest

from .conftest import Crm

AWAITING = ("next due", "To grow", "more exchange")


@pytest.mark.usefixtures("book")
def test_a_shut_boundary_is_said_instead_of_what_comes_next(inside: Crm) -> None:
    before = inside("show", "Lopes").out
    assert all(words in before for words in AWAITING), before
    for bound in (
        ("no-contact", "--reason", "she said so"),
        ("not-before", "--until", "2027-01-15", "--reason", "she said so"),
    ):
        inside("bound", "Lopes", *bound)
        shown = inside("show", "Lopes").out
        assert [words for words in AWAITING if words in shown] == []
        assert "(she said so)" in shown
        assert inside("bound", "Lopes", "--lift", "--why", "she wrote").code == 0
    assert inside("show", "Lopes").out == before


@pytest.mark.usefixtures("book")
def test_a_boundary_that_shuts_nothing_today_hides_nothing(
    inside: Crm, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside("bound", "Lopes", "no-pitch")
    assert all(words in inside("show", "Lopes").out for words in AWAITING)
    inside("bound", "Lopes", "not-before", "--until", "2026-11-21")
    monkeypatch.setenv("CRM_NOW", "2026-11-21T09:30:00+00:00")
    assert all(words in inside("show", "Lopes").out for words in AWAITING)
