"""One story, written as each era wrote it, reads the same."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from crm.readers.linkedin import open_export
from crm.rules.interaction import Direction, Kind
from crm.rules.policy import DEFAULT
from tests.readers import eras
from tests.readers import exports as e
from tests.readers.exports import at
from tests.readers.reading import ZONE, counts_of, owner_of, people_of, told

MARIT = e.Someone("Marit", "Solbakken", "marit-solbakken")
ODD = e.Someone("Odd", "Kvalheim", "odd-kvalheim", "Fjordkraft, AS", "Planner",
                "odd@example.org", date(2017, 3, 4))  # fmt: skip
HALE = e.Someone("Ruth", "Hale, PhD", "ruth-hale", "Laerdal", "Nurse", "", date(2016, 12, 31))
SILENT = e.Someone("Tone", "Bakke", "tone-bakke", "", "", "", date(2016, 2, 29))
STRANGER = e.Someone("Émile", "Zürcher", "emile-z")

STORY = e.Story(
    owner=MARIT,
    connections=[ODD, HALE, SILENT, e.Someone("", "", connected_on=date(2017, 5, 6))],
    messages=[
        e.Message("c1", ODD, (MARIT,), at("2017-04-01 22:30"), "Are you in Bergen?\nI am."),
        e.Message("c1", MARIT, (ODD,), at("2017-04-02 06:05"), "From Friday on!"),
        e.Message("c2", MARIT, (ODD, HALE), at("2017-04-03 09:00"), "Meet each other"),
        e.Message("c2", HALE, (MARIT, ODD), at("2017-04-03 09:01"), "Hello Odd"),
        e.Message("c3", STRANGER, (MARIT,), at("2017-04-04 12:00"), "Bon voyage"),
        e.Message("c4", STRANGER, (MARIT,), at("2017-04-05 12:00"), "Buy!", folder="SPAM"),
        e.Message("c5", e.NOBODY, (MARIT,), at("2017-04-06 12:00"), "I left"),
    ],
    invitations=[
        e.Invited(MARIT, ODD, at("2017-03-03 16:05")),
        e.Invited(e.Someone("Yngve", "Moe", "yngve-moe"), MARIT, at("2017-04-09 00:30"),
                  "We sat in the same train"),
    ],
)  # fmt: skip


@pytest.fixture(params=eras.ALL)
def era(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def export(era: str, tmp_path: Path) -> Path:
    return e.write_zip(tmp_path / "Basic_LinkedInDataExport_04-30-2017.zip", eras.ALL[era](STORY))


def test_every_count_is_the_same_in_every_era(export: Path, era: str) -> None:
    assert counts_of(export) == {
        "people": 5,
        "connections": 3,
        "connection_rows_in_file": 4,
        "hidden_rows": 1,
        "duplicate_rows": 0,
        "with_email": 1,
        "message_rows": 7,
        "drafts": 0,
        "sponsored": 0,
        "spam": 1,
        "from_nameless_member": 1,
        "messages_in": 4,
        "messages_out": 2,
        "conversations": 4 if era == "2017" else 5,
        "group_conversations": 1,
        "invitations_out": 1,
        "invitations_in": 1,
    }


def test_what_is_counted_for_a_person_is_the_same_in_every_era(export: Path) -> None:
    odd = people_of(export)["Odd Kvalheim"]
    assert (odd.direct_in, odd.direct_out, odd.group_in, odd.group_out) == (1, 1, 0, 1)
    assert odd.last_in == datetime(2017, 4, 1, 22, 30, tzinfo=UTC)
    assert odd.last_out == datetime(2017, 4, 2, 6, 5, tzinfo=UTC)
    assert odd.first_message == odd.last_in
    assert odd.invitation_out == "2017-03-03T16:05"
    assert (odd.company, odd.position, odd.email) == (
        "Fjordkraft, AS",
        "Planner",
        "odd@example.org",
    )
    assert odd.connected_on == date(2017, 3, 4)


def test_a_name_with_a_credential_is_one_person(export: Path) -> None:
    people = people_of(export)
    hale = people["Ruth Hale, PhD"]
    assert (hale.group_in, hale.group_out) == (1, 1)
    assert (hale.first, hale.last) == ("Ruth", "Hale, PhD")
    assert hale.first_message is None
    assert len(people) == 5


def test_writers_and_inviters_who_are_no_connections_are_people(export: Path) -> None:
    people = people_of(export)
    assert people["Émile Zürcher"].connected_on is None
    assert (people["Émile Zürcher"].direct_in, people["Émile Zürcher"].spam_in) == (1, 1)
    assert people["Yngve Moe"].invitation_in == "2017-04-09T00:30"
    assert people["Yngve Moe"].invitation_note == "We sat in the same train"


def test_the_owner_is_found_and_is_no_person(export: Path, era: str) -> None:
    url = "" if era == "2017" else MARIT.url
    assert owner_of(export) == ("Marit Solbakken", "Marit Solbakken", url)
    assert "Marit Solbakken" not in people_of(export)


def test_interactions_and_their_refs_are_the_same_in_every_era(export: Path) -> None:
    found = [record for record in told(export) if record.kind is Kind.MESSAGE]
    assert [(r.direction, r.text, r.people, r.wants_reply) for r in found] == [
        (Direction.IN, "Are you in Bergen?\nI am.", 2, True),
        (Direction.OUT, "From Friday on!", 2, False),
        (Direction.OUT, "Meet each other", 3, False),
        (Direction.IN, "Hello Odd", 3, False),
        (Direction.IN, "Bon voyage", 2, False),
    ]
    assert [record.on for record in found][:2] == [date(2017, 4, 2), date(2017, 4, 2)]
    assert len({record.ref for record in told(export)}) == 7
    assert _refs_of_2020(STORY, export.parent) == [record.ref for record in told(export)]


def _refs_of_2020(story: e.Story, folder: Path) -> list[str]:
    return [r.ref for r in told(e.write_zip(folder / "other.zip", eras.of_2020(story)))]


def test_an_in_concerns_its_writer_and_an_out_all_who_got_it(export: Path) -> None:
    with open_export(export, ZONE, DEFAULT) as read:
        names = {person.key: person.name for person in read.people}
        group = [r for batch in read.interactions() for r in batch if r.people == 3]
    assert [sorted(names[key] for key in record.person_keys) for record in group] == [
        ["Odd Kvalheim", "Ruth Hale, PhD"],
        ["Ruth Hale, PhD"],
    ]


def test_an_invitation_with_words_is_light_and_one_without_is_nothing(export: Path) -> None:
    invitations = [record for record in told(export) if record.kind is Kind.INVITATION]
    assert [(r.direction, r.depth, r.text, r.on) for r in invitations] == [
        (Direction.OUT, 0, "", date(2017, 3, 3)),
        (Direction.IN, 1, "We sat in the same train", date(2017, 4, 9)),
    ]
    assert invitations[1].at == datetime(2017, 4, 8, 22, 30, tzinfo=UTC)
