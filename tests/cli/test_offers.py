"""Offers at the command line: looking, starting, making, answering, confessing."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from pathlib import Path

import pytest

from .conftest import Crm, made_by

READY: Sequence[Sequence[str]] = (
    ("init",),
    ("interest", "--me", "old boats"),
    ("add", "Ana Lopes", "--connected-on", "2026-01-10", "--circle", "close"),
    ("add", "Ben Okoro"),
    ("interest", "Ana", "old boats"),
    *(
        ("log", f"coffee with Ana on {day} about #boats", "--gave", "whole")
        for day in ("2026-08-01", "2026-08-20", "2026-09-10", "2026-10-01", "2026-11-01")
    ),
    ("offering", "add", "Harbour workshop", "--interest", "old boats", "--since", "2026-01-01"),
    ("offering", "add", "Old tour", "--since", "2026-01-01"),
    ("offering", "retire", "Old tour"),
)
A_WEEK_AGO = "2026-11-13T09:30:00+00:00"
"""A gift that is written down counts a week later."""
WORDS = "Ana, you wondered about caulking old boats; I could show you one afternoon. No is fine."


@pytest.fixture(scope="module")
def ready_book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made_by(READY, tmp_path_factory.mktemp("ready") / "book.db", A_WEEK_AGO)


@pytest.fixture
def ready(ready_book: Path, home: Path) -> Path:
    path = home / "book.db"
    path.write_bytes(ready_book.read_bytes())
    return path


@pytest.mark.usefixtures("ready")
def test_looking_at_a_verdict_changes_nothing(inside: Crm, ready: Path) -> None:
    before = ready.read_bytes()
    ran = inside("offer", "Ana")
    assert ran.code == 0
    assert "The gate is open" in ran.out
    assert ready.read_bytes() == before


@pytest.mark.usefixtures("ready")
def test_with_several_offerings_each_next_command_names_the_one_that_is_meant(
    inside: Crm,
) -> None:
    assert "--for" not in inside("offer", "Ana").out
    inside("offering", "add", "Old tour of ours", "--since", "2026-01-01")
    looked = inside("offer", "Ana").out
    assert " --for 'Harbour workshop' --start\n" in looked
    begin = shlex.split(looked.partition("Begin with: crm ")[2].partition("\n")[0])
    started = inside(*begin)
    assert started.code == 0
    assert " --for 'Harbour workshop' --made " in started.out
    then = shlex.split(started.out.partition("Then: crm ")[2])
    assert inside(*then[:-1], WORDS).code == 0


@pytest.mark.usefixtures("ready")
def test_a_shut_gate_shows_the_whole_checklist_and_one_next_step(inside: Crm) -> None:
    ran = inside("offer", "Ben")
    assert ran.code == 0
    marks = [
        line[0] for line in ran.out.splitlines() if line[1:3] in {f" {n}" for n in range(1, 8)}
    ]
    assert len(marks) == 7
    assert set(marks) == {"✓", "✗"}
    assert ran.out.count("Next  ") == 1


@pytest.mark.usefixtures("ready")
def test_a_shut_gate_grants_no_permit(inside: Crm) -> None:
    ran = inside("offer", "Ben", "--start")
    assert ran.code == 5
    assert "✗" in ran.out
    step = ran.out.partition("Next  ")[2].partition("\n")[0]
    assert step
    assert step not in ran.err
    assert inside("offer", "Ben", "--made", WORDS).code == 5


@pytest.mark.usefixtures("ready")
def test_an_offer_is_started_made_and_answered(inside: Crm) -> None:
    assert inside("offer", "Ana", "--made", WORDS).code == 5
    assert inside("offer", "Ana", "--start").code == 0
    made = inside("offer", "Ana", "--made", WORDS)
    assert made.code == 0, made.out + made.err
    assert inside("offer", "Ana", "--answer", "no", "--json").json["offer"]["answer"] == "no"
    assert "✗ 6." in inside("offer", "Ana").out
    assert inside("check").code == 0


@pytest.mark.usefixtures("ready")
@pytest.mark.parametrize("way", [("offer", "Ana", "--made"), ("draft", "Ana", "--offer", "--log")])
def test_an_offer_without_an_easy_no_is_on_record_and_told_so(
    inside: Crm, way: tuple[str, ...]
) -> None:
    bare = WORDS.removesuffix(" No is fine.")
    assert inside("offer", "Ana", "--start").code == 0
    made = inside(*way, bare)
    assert (made.code, "On record" in made.out) == (0, True), made.err
    assert "✗ " in made.out
    assert "no" in made.out.partition("✗ ")[2]


@pytest.mark.usefixtures("ready")
def test_an_offer_with_an_easy_no_lacks_nothing(inside: Crm) -> None:
    assert inside("offer", "Ana", "--start").code == 0
    assert inside("offer", "Ana", "--made", WORDS, "--json").json["lacks"] == []


@pytest.mark.usefixtures("ready")
def test_the_words_of_an_offer_may_come_from_a_pipe(crm: Crm) -> None:
    assert crm("offer", "Ana", "--start").code == 0
    ran = crm("offer", "Ana", "--made", "-", "--json", stdin=WORDS + "\n")
    assert ran.code == 0, ran.out
    assert ran.json["offer"]["words"] == WORDS
    assert crm("offer", "Ana", "--made").code == 2


@pytest.mark.usefixtures("ready")
def test_words_that_read_like_a_pitch_are_refused_with_the_reason(inside: Crm) -> None:
    inside("offer", "Ana", "--start")
    ran = inside("offer", "Ana", "--made", "LIMITED OFFER! Buy now, 50% off, book a demo today!")
    assert ran.code == 5
    assert "✗ 8." in ran.out


@pytest.mark.usefixtures("ready")
def test_a_premature_pitch_can_be_confessed_and_shuts_the_gate(inside: Crm) -> None:
    ran = inside("offer", "Ana", "--confess", "sent our brochure", "--on", "2026-11-10")
    assert ran.code == 0, ran.err
    assert "✗ 6." in inside("offer", "Ana").out
    assert "premature pitch" in inside("show", "Ana").out


@pytest.mark.usefixtures("ready")
def test_a_boundary_stands_against_any_offer_until_it_is_lifted(inside: Crm) -> None:
    inside("bound", "Ana", "no-pitch", "--reason", "she said so")
    assert "✗ 1." in inside("offer", "Ana").out
    assert inside("offer", "Ana", "--start").code == 5
    assert inside("bound", "Ana", "--lift", "--why", "she asked herself").code == 0
    assert "✓ 1." in inside("offer", "Ana").out
