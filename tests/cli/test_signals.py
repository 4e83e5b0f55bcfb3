"""What is noticed, dates and feeds on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.readers.site import answer, serving
from tests.readers.test_feed import item, rss

from .conftest import Crm
from .test_json import wrong_object

pytestmark = pytest.mark.usefixtures("book")


def test_a_post_is_noticed_with_its_link_place_and_end(inside: Crm) -> None:
    ran = inside(
        "notice", "Lopes", "post", "On", "old", "tar", "--link", "https://example.org/tar",
        "--where", "LinkedIn", "--on", "yesterday", "--expires", "in 2 weeks",
    )  # fmt: skip
    assert ran.code == 0
    assert ran.out.startswith("Noticed: Ana Lopes, post: On old tar\nNews until Fri 4 Dec.")
    shown = inside("show", "Lopes").out
    assert "Noticed   post: On old tar (yesterday, LinkedIn) https://example.org/tar" in shown


def test_a_birthday_needs_no_year_and_no_guess(inside: Crm) -> None:
    assert inside("notice", "Lopes", "birthday", "--on", "14 may").out == (
        "Noted: Ana Lopes, birthday: Fri 14 May\n"
    )
    for day in ("5/6", "spring", ""):
        assert inside("notice", "Lopes", "birthday", "--on", day).code == 2
    assert inside("notice", "Lopes", "birthday", "--on", "14 may", "--link", "x").code == 2


def test_a_date_is_written_down_shown_and_taken_out(inside: Crm) -> None:
    said = inside("date", "Ben", "work anniversary", "3", "dec", "2019").out
    assert said == "Ben Okoro, work anniversary: Thu 3 Dec, 7 years\n"
    assert "work anniversary" in inside("dates", "--within", "30").out
    assert "birthday" not in inside("dates", "--within", "30").out
    (made,) = inside("dates", "Ben", "--json").json["dates"]
    assert inside("date", "--remove", made["uid"]).out.startswith("Taken out: Ben Okoro")
    assert "No dates" in inside("dates", "Ben").out


def test_a_need_opens_no_signal_and_a_question_waits(inside: Crm) -> None:
    assert "Logged: need" in inside("notice", "Ben", "need", "a dry berth").out
    assert "Logged: question" in inside("notice", "Ben", "question", "whom do you know").out
    assert "They ask  whom do you know" in inside("show", "Ben").out


def test_what_was_noticed_is_forgotten_by_its_uid(inside: Crm) -> None:
    (seen,) = inside("signals", "--json").json["signals"]
    ran = inside("notice", "--forget", seen["uid"][:8], "--json")
    assert list(wrong_object(ran.json, "forgotten signal", "forgotten")) == []
    assert ran.json["forgotten"]["uid"] == seen["uid"]
    assert "Nothing noticed" in inside("signals", "--all").out


@pytest.mark.parametrize(
    "words",
    [
        ["notice"],
        ["notice", "Lopes"],
        ["notice", "Lopes", "post"],
        ["notice", "Lopes", "gossip", "x"],
        ["notice", "Lopes", "post", "x", "--link", "javascript:alert(1)"],
        ["notice", "Lopes", "post", "x", "--forget", "ab"],
        ["notice", "Lopes", "need", "x", "--expires", "fri"],
        ["date", "Lopes"],
        ["date", "Lopes", "birthday", "31", "apr"],
        ["date", "Lopes", "birthday", "--remove", "ab"],
        ["feed", "add", "example.org"],
        ["feed", "add", "https://example.org/feed", "Lopes", "--about", "rust"],
    ],
    ids=" ".join,
)
def test_what_is_not_certain_is_told_and_nothing_is_written(
    inside: Crm, book: Path, words: list[str]
) -> None:
    before = book.read_bytes()
    ran = inside(*words)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err
    assert book.read_bytes() == before


def test_a_feed_is_added_read_listed_and_taken_out(inside: Crm) -> None:
    with serving() as site:
        post = item("On &lt;b&gt;old&lt;/b&gt; tar\u202e", 1, "Thu, 19 Nov 2026 08:00:00 GMT")
        url = site.at("/feed", answer(rss(post)))
        gone = site.at("/gone", answer(status=410))
        assert inside("feed", "add", url, "Lopes").out.startswith(f"Ana Lopes: {url}")
        inside("feed", "add", gone, "--about", "old boats")
        assert site.asked == []
        assert "Not read yet." in inside("feed").out
        said = inside("feed", "read").out
        assert "Ana Lopes  post: On old tar (yesterday, Ana writes)" in said
        assert f"Your shelf  {gone}: It is gone" in said
        listed = inside("feed").out
        assert "Read today." in listed
        assert "Not asked since today." in listed
        answered = inside("feed", "read", "--force", "--json")
        assert list(wrong_object(answered.json, "feeds read", "read")) == []
        uid = inside("feed", "--json").json["feeds"][0]["uid"]
        assert inside("feed", "remove", uid[:8]).out == f"Taken out: {url}\n"
    assert "post: On old tar" in inside("signals", "Lopes").out


def test_without_a_feed_the_network_is_never_asked(inside: Crm) -> None:
    said = inside("feed").out
    assert "No feeds. Without one, Rapport never asks the network." in said
    assert inside("feed", "read").out == "0 feeds asked.\n"
