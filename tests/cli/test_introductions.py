"""Introductions from the command line."""

from __future__ import annotations

import pytest

from .conftest import Crm
from .terminal import in_terminal, plain

pytestmark = pytest.mark.usefixtures("book")


def need(crm: Crm) -> None:
    """Ana looks for what Ben knows, and you know both."""
    assert crm("interest", "Ben", "rust").code == 0
    assert crm("log", "coffee with Ben on 2026-11-01", "--gave", "small").code == 0
    assert crm("notice", "Lopes", "need", "somebody who reviews rust code").code == 0


def test_it_goes_from_a_proposal_to_the_follow_up(inside: Crm) -> None:
    need(inside)
    assert "Who should meet" in inside("introduce").out
    assert "not asked yet" in inside("introduce", "Lopes", "Ben").out
    assert "Logged: question, Ben Okoro, today." in inside("introduce", "asked", "Ben").out
    assert "Wait for what Ben Okoro says." in inside("introduce").out
    assert inside("introduce", "made", "Ben").code == 5
    assert inside("introduce", "agreed", "Ben").code == 0
    assert "Both would like to." in inside("introduce", "agreed", "Lopes").out
    made = inside("introduce", "made", "Lopes", "Ana,", "meet", "Ben")
    assert "Logged: introduction, Ana Lopes and Ben Okoro, today." in made.out
    assert "from Fri 4 Dec on" in made.out
    assert "followed up today" in inside("introduce", "followed-up", "Lopes").out
    assert inside("introduce", "--json").json == {"introductions": [], "proposed": []}
    assert len(inside("introduce", "list", "--all", "--json").json["introductions"]) == 1


def test_who_was_asked_in_words_that_were_logged_is_not_logged_twice(inside: Crm) -> None:
    need(inside)
    inside("log", "message to ben: do you know Ana?", "--on", "2026-11-10")
    inside("introduce", "Lopes", "Ben")
    sent = "You review rust for fun. Would you like to meet Ana, who looks for somebody?"
    assert inside("draft", "Ben", "--log", sent).code == 0
    before = inside("show", "Ben", "--history", "50", "--json").json
    asked = inside("introduce", "asked", "Ben")
    assert (asked.code, "Logged" in asked.out) == (0, False)
    assert inside("show", "Ben", "--history", "50", "--json").json == before
    assert "Wait for what Ben Okoro says." in inside("introduce").out
    assert inside("introduce", "asked", "Ben").code == 5
    # Who was not asked about the other is asked now, and that is logged.
    assert inside("draft", "Lopes", "--log", "How did the keel turn out?").code == 0
    assert "Logged: question, Ana Lopes" in inside("introduce", "asked", "Lopes").out
    assert inside("check").code == 0


def test_an_empty_name_means_no_introduction(inside: Crm) -> None:
    inside("introduce", "Lopes", "Ben", "--why", "both sail")
    for step in ("made", "followed-up", "dropped"):
        assert inside("introduce", step, "").err.startswith("Whom do you mean?")
    assert len(inside("introduce", "--json").json["introductions"]) == 1


def test_a_no_is_kept_with_thanks(inside: Crm) -> None:
    need(inside)
    inside("introduce", "Lopes", "Ben")
    done = inside("introduce", "declined", "Ben", "--why", "no time").out
    assert "Ben Okoro would rather not: no time" in done
    assert "not proposed again" in " ".join(done.split())
    again = inside("introduce", "Lopes", "Ben", "--why", "please")
    assert (again.code, "would rather not" in again.err) == (5, True)


def test_a_person_in_several_is_named_with_the_uid(inside: Crm) -> None:
    for other in ("Ben", "Petrova"):
        assert inside("introduce", "Lopes", other, "--why", "both sail").code == 0
    asked = inside("introduce", "asked", "Lopes", "--json")
    candidates = asked.json["error"]["candidates"]
    assert (asked.code, len(candidates)) == (4, 2)
    assert inside("introduce", "asked", "Lopes", candidates[1]["uid"][:12]).code == 0
    assert inside("introduce", "dropped", candidates[0]["uid"][:12], "--why", "no").code == 0
    assert inside("introduce", "dropped", "Lopes").code == 0


def test_nothing_to_introduce_is_said_plainly(inside: Crm) -> None:
    assert "No introduction is on its way" in inside("introduce").out
    assert inside("introduce", "asked", "Ben").code == 3
    assert inside("introduce", "made", "zz").code == 3
    assert inside("introduce", "Lopes", "--why", "alone").code == 2


def test_one_name_asks_whom_they_should_meet(inside: Crm) -> None:
    need(inside)
    assert "Ana Lopes and Ben Okoro" in inside("introduce", "Ben").out
    assert inside("introduce", "Ben", "--json").json["proposed"][0]["about"] == "rust"
    assert "No introduction is on its way" in inside("introduce", "Petrova").out


def test_hostile_words_stay_words_in_a_terminal(crm: Crm, environment: dict[str, str]) -> None:
    crm("introduce", "Lopes", "Ben", "--why", "[red]\x1b]0;x\x07 {why}")
    code, seen = in_terminal(["introduce"], environment, columns=60)
    assert code == 0
    assert "[red]]0;x {why}" in plain(seen)
    assert "\x1b]0" not in seen
    assert all(len(line) <= 60 for line in plain(seen).splitlines())
