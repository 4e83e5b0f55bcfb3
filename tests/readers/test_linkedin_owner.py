"""Whose export it is, and who only has the same name."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from crm.readers.linkedin import open_export
from crm.rules.policy import DEFAULT
from tests.readers import eras
from tests.readers import exports as e
from tests.readers.exports import at
from tests.readers.reading import ZONE, owner_of, people_of, skipped_of

OWNER = e.Someone("Pilar", "Ansó", "pilar-anso")
LIU_1 = e.Someone("Wei", "Liu", "wei-liu-1", "Mill", "Baker", "", date(2019, 1, 2))
LIU_2 = e.Someone("Wei", "Liu", "wei-liu-2", "Port", "Pilot", "", date(2020, 3, 4))
JON = e.Someone("Jon", "Ek", "jon-ek", "Barn", "Smith", "", date(2020, 1, 1))
TWIN = e.Someone("Pilar", "Ansó", "pilar-anso-2", "", "", "", date(2020, 1, 1))


def _story(*messages: e.Message, connections: tuple[e.Someone, ...] = (LIU_1, LIU_2)) -> e.Story:
    return e.Story(OWNER, list(connections), list(messages))


def _write(tmp_path: Path, files: eras.Files) -> Path:
    return e.write_zip(tmp_path / "export.zip", files)


def test_the_shown_name_of_the_owner_may_carry_a_credential(tmp_path: Path) -> None:
    shown = e.Someone("Pilar", "Ansó, MBA", "pilar-anso")
    files = eras.of_2020(
        e.Story(shown, [JON], [
            e.Message("c", shown, (JON,), at("2021-01-01 10:00"), "Hi"),
            e.Message("c", JON, (shown,), at("2021-01-02 10:00"), "Hello"),
        ])
    )  # fmt: skip
    files["Profile.csv"] = e.profile(OWNER)
    path = _write(tmp_path, files)
    assert owner_of(path) == ("Pilar Ansó", "Pilar Ansó, MBA", OWNER.url)
    assert set(people_of(path)) == {"Jon Ek"}


@pytest.mark.parametrize("era", ["2020", "2024"])
def test_without_a_profile_the_owner_is_who_is_in_every_conversation(
    tmp_path: Path, era: str
) -> None:
    story = _story(
        e.Message("a", JON, (OWNER,), at("2021-01-01 10:00"), "Hi"),
        e.Message("b", OWNER, (LIU_1,), at("2021-01-02 10:00"), "Hi there"),
        connections=(JON, LIU_1),
    )
    files = eras.ALL[era](story)
    del files["Profile.csv"]
    assert owner_of(_write(tmp_path, files)) == ("Pilar Ansó", "Pilar Ansó", OWNER.url)


def test_messages_of_an_unknown_owner_are_left_out_and_said_to_be(tmp_path: Path) -> None:
    files = eras.of_2024(
        _story(e.Message("a", JON, (OWNER,), at("2021-01-01 10:00"), "Hi"), connections=(LIU_1,))
    )
    del files["Profile.csv"]
    path = _write(tmp_path, files)
    assert owner_of(path) is None
    assert skipped_of(path) == {("messages.csv", "nobody can tell whose messages they are"): 1}
    assert set(people_of(path)) == {"Wei Liu"}


def test_a_credential_of_the_owner_s_is_nobody_in_every_conversation(tmp_path: Path) -> None:
    shown = e.Someone("Pilar", "Ansó, MBA", OWNER.slug)
    files = eras.of_2020(
        e.Story(shown, [JON], [
            e.Message("a", JON, (shown,), at("2021-01-01 10:00"), "Hi"),
            e.Message("b", LIU_1, (shown,), at("2021-01-02 10:00"), "Hi"),
            e.Message("b", shown, (LIU_1,), at("2021-01-03 10:00"), "Hello"),
        ])
    )  # fmt: skip
    del files["Profile.csv"]
    found = owner_of(_write(tmp_path, files))
    assert found == ("Pilar Ansó, MBA", "Pilar Ansó, MBA", OWNER.url)


def test_a_stranger_in_every_conversation_is_not_taken_for_the_owner(tmp_path: Path) -> None:
    files = eras.of_2024(
        _story(
            e.Message("a", LIU_1, (OWNER, JON), at("2021-01-01 10:00"), "Hi both"),
            e.Message("b", LIU_1, (OWNER,), at("2021-01-02 10:00"), "Hi"),
            connections=(JON,),
        )
    )
    del files["Profile.csv"]
    assert owner_of(_write(tmp_path, files)) is None


def test_nobody_is_a_connection_of_their_own(tmp_path: Path) -> None:
    files = eras.of_2024(
        _story(e.Message("a", JON, (OWNER,), at("2021-01-01 10:00"), "Hi"), connections=(JON,))
    )
    del files["Profile.csv"]
    assert owner_of(_write(tmp_path, files)) == ("Pilar Ansó", "Pilar Ansó", OWNER.url)


@pytest.mark.parametrize("connected", [True, False])
def test_a_namesake_who_writes_more_is_not_the_owner(tmp_path: Path, connected: bool) -> None:
    story = _story(
        e.Message("a", TWIN, (OWNER,), at("2021-01-01 10:00"), "Hi"),
        e.Message("a", TWIN, (OWNER,), at("2021-01-02 10:00"), "Are you there?"),
        e.Message("b", LIU_1, (OWNER, JON), at("2021-01-03 10:00"), "Hi both"),
        e.Message("c", JON, (OWNER,), at("2021-01-04 10:00"), "Hi there"),
        connections=(JON, TWIN) if connected else (JON,),
    )
    path = _write(tmp_path, eras.of_2024(story))
    assert owner_of(path) == ("Pilar Ansó", "Pilar Ansó", OWNER.url)
    assert people_of(path)["Pilar Ansó"].direct_in == 2


def test_before_recipients_had_addresses_the_owner_writes_in_more_conversations(
    tmp_path: Path,
) -> None:
    story = _story(
        *(e.Message("a", TWIN, (OWNER,), at(f"2021-01-0{day} 10:00"), "Hi") for day in (1, 2, 3)),
        e.Message("b", OWNER, (JON,), at("2021-01-03 10:00"), "Hi"),
        e.Message("c", OWNER, (LIU_1,), at("2021-01-04 10:00"), "Hi there"),
        connections=(JON,),
    )
    found = owner_of(_write(tmp_path, eras.of_2020(story)))
    assert found == ("Pilar Ansó", "Pilar Ansó", OWNER.url)


def test_an_owner_who_never_wrote_is_told_by_the_address(tmp_path: Path) -> None:
    shown = e.Someone("Pilar", "Ansó, MBA", OWNER.slug)
    files = eras.of_2024(
        e.Story(shown, [JON], [
            e.Message("a", LIU_1, (shown,), at("2021-01-01 10:00"), "Hi"),
            e.Message("b", LIU_2, (JON, shown), at("2021-01-02 10:00"), "Hi both"),
        ])
    )  # fmt: skip
    files["Profile.csv"] = e.profile(OWNER)
    found = owner_of(_write(tmp_path, files))
    assert found == ("Pilar Ansó", "Pilar Ansó, MBA", OWNER.url)


def test_a_namesake_of_the_owner_is_a_person(tmp_path: Path) -> None:
    story = e.Story(
        OWNER, [TWIN], [e.Message("a", TWIN, (OWNER,), at("2021-01-01 10:00"), "Hi")],
        [e.Invited(OWNER, TWIN, at("2019-12-31 10:00"))],
    )  # fmt: skip
    path = _write(tmp_path, eras.of_2024(story))
    assert people_of(path)["Pilar Ansó"].direct_in == 1
    assert owner_of(path) == ("Pilar Ansó", "Pilar Ansó", OWNER.url)


def test_what_others_do_is_a_namesake_s_not_the_owner_s(tmp_path: Path) -> None:
    bare = e.Someone("Pilar", "Ansó", "", "Mill", "", "", date(2020, 1, 1))
    story = e.Story(
        OWNER, [bare], [e.Message("a", OWNER, (JON,), at("2021-01-01 10:00"), "Hi")],
        [e.Invited(bare, OWNER, at("2019-12-31 10:00"), "Same name!")],
    )  # fmt: skip
    files = eras.of_2020(story)
    files["Recommendations_Received.csv"] = e.table(
        e.RECOMMENDATIONS,
        [["Pilar", "Ansó", "", "", "Steady.", "05/07/21", "VISIBLE"]],
    )
    files["Endorsement_Received_Info.csv"] = e.table(
        e.ENDORSEMENTS, [["2021/05/06 07:08:09 UTC", "Dance", "Pilar", "Ansó", "", "ACCEPTED"]]
    )
    twin = people_of(_write(tmp_path, files))["Pilar Ansó"]
    assert twin.invitation_note == "Same name!"
    assert (twin.recommendations_received, twin.endorsements) == (1, 1)


def test_the_owner_s_own_files_tell_address_company_and_role(tmp_path: Path) -> None:
    files = eras.of_2024(_story(connections=(JON,)))
    files["Email Addresses.csv"] = (
        "Email Address,Confirmed,Primary,Updated On\n"
        "old@example.org,Yes,No,Not Available\nme@example.org,Yes,Yes,Not Available\n"
        "typo@example.org,No,No,Not Available\n"
    )
    files["Positions.csv"] = (
        "Company Name,Title,Description,Location,Started On,Finished On\n"
        "Before,Clerk,,,Jan 2010,Dec 2012\nNow,Lead,,,Jan 2013,\n"
    )
    with open_export(_write(tmp_path, files), ZONE, DEFAULT) as read:
        assert read.owner is not None
        assert read.owner.emails == ("me@example.org", "old@example.org")
        assert (read.owner.company, read.owner.role, read.owner.is_owner) == ("Now", "Lead", True)
