"""Who is who: addresses, namesakes, credentials, and who is nobody."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from crm.readers.linkedin_names import recipients, split_names
from crm.readers.linkedin_people import Mention
from tests.readers import eras
from tests.readers import exports as e
from tests.readers.exports import at
from tests.readers.reading import (
    all_people,
    counts_of,
    people_of,
    skipped_of,
    told,
)

OWNER = e.Someone("Pilar", "Ansó", "pilar-anso")
LIU_1 = e.Someone("Wei", "Liu", "wei-liu-1", "Mill", "Baker", "", date(2019, 1, 2))
LIU_2 = e.Someone("Wei", "Liu", "wei-liu-2", "Port", "Pilot", "", date(2020, 3, 4))
JON = e.Someone("Jon", "Ek", "jon-ek", "Barn", "Smith", "", date(2020, 1, 1))


def _story(*messages: e.Message, connections: tuple[e.Someone, ...] = (LIU_1, LIU_2)) -> e.Story:
    return e.Story(OWNER, list(connections), list(messages))


def _write(tmp_path: Path, files: eras.Files) -> Path:
    return e.write_zip(tmp_path / "export.zip", files)


def test_a_unique_connection_gets_the_address_under_which_it_writes(tmp_path: Path) -> None:
    story = _story(
        e.Message("c", JON, (OWNER,), at("2021-01-01 10:00"), "Hi"),
        connections=(JON,),
    )
    person = people_of(_write(tmp_path, eras.of_2020(story)))["Jon Ek"]
    assert (person.url, person.direct_in) == (JON.url, 1)


def test_a_writer_with_the_name_of_two_connections_is_neither(tmp_path: Path) -> None:
    story = _story(
        e.Message("c", LIU_2, (OWNER,), at("2021-01-01 10:00"), "Hi"),
        e.Message("c", OWNER, (LIU_2,), at("2021-01-01 11:00"), "Hello"),
    )
    people = all_people(_write(tmp_path, eras.of_2020(story)))
    assert [(p.connected_on, p.url, p.direct_in, p.direct_out) for p in people] == [
        (LIU_1.connected_on, None, 0, 0),
        (LIU_2.connected_on, None, 0, 0),
        (None, LIU_2.url, 1, 1),
    ]


def test_two_writers_of_one_name_are_not_the_one_connection(tmp_path: Path) -> None:
    story = _story(
        e.Message("a", LIU_1, (OWNER,), at("2021-01-01 10:00"), "Hi"),
        e.Message("b", LIU_2, (OWNER,), at("2021-01-02 10:00"), "Hi there"),
        e.Message("b", OWNER, (LIU_2,), at("2021-01-02 11:00"), "Hello"),
        connections=(LIU_1,),
    )
    people = all_people(_write(tmp_path, eras.of_2022(story)))
    assert [(p.connected_on, p.url, p.direct_in, p.direct_out) for p in people] == [
        (LIU_1.connected_on, None, 0, 0),
        (None, LIU_1.url, 1, 0),
        (None, LIU_2.url, 1, 1),
    ]


def test_words_to_one_of_two_namesakes_are_told_of_neither(tmp_path: Path) -> None:
    story = _story(e.Message("c", OWNER, (LIU_1,), at("2021-01-01 10:00"), "Hi"))
    path = _write(tmp_path, eras.of_2020(story))
    assert [(p.direct_out) for p in all_people(path)] == [0, 0]
    assert counts_of(path)["messages_out"] == 1
    assert told(path) == []
    assert sum(skipped_of(path).values()) == 1


def test_addresses_tell_namesakes_apart(tmp_path: Path) -> None:
    story = _story(
        e.Message("c", OWNER, (LIU_2,), at("2021-01-01 10:00"), "Hi"),
        e.Message("c", LIU_2, (OWNER,), at("2021-01-01 11:00"), "Hello"),
    )
    people = all_people(_write(tmp_path, eras.of_2024(story)))
    assert [(p.url, p.direct_in, p.direct_out) for p in people] == [
        (LIU_1.url, 0, 0),
        (LIU_2.url, 1, 1),
    ]


def test_a_connection_without_address_is_its_namesake_s_writer_only_when_alone(
    tmp_path: Path,
) -> None:
    bare = e.Someone("Jon", "Ek", "", "Barn", "Smith", "", date(2020, 1, 1))
    alone = _story(e.Message("c", JON, (OWNER,), at("2021-01-01 10:00"), "Hi"), connections=(bare,))
    (person,) = all_people(_write(tmp_path, eras.of_2024(alone)))
    assert (person.url, person.connected_on) == (JON.url, bare.connected_on)
    other = e.Someone("Jon", "Ek", "jon-ek-9", "Sea", "", "", date(2021, 1, 1))
    both = _story(
        e.Message("c", JON, (OWNER,), at("2021-01-01 10:00"), "Hi"), connections=(bare, other)
    )
    assert len(all_people(_write(tmp_path, eras.of_2024(both)))) == 3


def test_an_address_is_the_same_percent_encoded_and_in_other_writing(tmp_path: Path) -> None:
    row = "Zoë,Ñandú,https://www.linkedin.com/in/zo%C3%AB-9,,,,01 Jan 2020"
    files: eras.Files = {
        "Profile.csv": e.profile(OWNER),
        "Connections.csv": f"{e.URL_CONNECTIONS}\n{row}\n",
        "Endorsement_Received_Info.csv": e.table(
            e.ENDORSEMENTS,
            [["2021/05/06 07:08:09 UTC", "Dance", "Zoë", "Ñ.", "www.linkedin.com/in/zoë-9", "OK"]],
        ),
    }
    (person,) = all_people(_write(tmp_path, files))
    assert person.endorsements == 1


def test_one_connection_twice_is_a_duplicate_and_completes_the_first(tmp_path: Path) -> None:
    rows = [
        ["Jon", "Ek", JON.url, "", "Barn", "", "01 Jan 2020"],
        ["Jon", "Ek", JON.url + "/", "jon@example.org", "Sea", "Smith", "01 Jan 2020"],
    ]
    path = _write(tmp_path, {"Connections.csv": e.table(e.URL_CONNECTIONS, rows)})
    (person,) = all_people(path)
    assert (person.company, person.position, person.email) == ("Barn", "Smith", "jon@example.org")
    assert counts_of(path)["duplicate_rows"] == 1
    assert counts_of(path)["connection_rows_in_file"] == 2


def test_names_keep_their_letters(tmp_path: Path) -> None:
    rows = [
        ["  ŁUCJA ", "O'Neil-Ðorđević 🌻, MSc", "", "", "", "", "01 Jan 2020"],
        ["李", "明", "", "", "Multi\r\nLine", "", "02 Jan 2020"],
        ["[bold]Ann", "\x1b[31m\u202eLee", "", "", "", "", "03 Jan 2020"],
    ]
    path = _write(tmp_path, {"Connections.csv": e.table(e.URL_CONNECTIONS, rows)})
    names = [(p.name, p.company) for p in all_people(path)]
    assert names == [
        ("ŁUCJA O'Neil-Ðorđević 🌻, MSc", None),
        ("李 明", "Multi\nLine"),
        ("[bold]Ann [31mLee", None),
    ]


def test_assistants_uploads_and_follows_are_nobody(tmp_path: Path) -> None:
    files = eras.of_2026(_story(connections=(JON,)))
    files["Contacts.csv"] = "Source,FirstName,LastName,FullName\nPhone,Gran,,Gran\n"
    files["ImportedContacts.csv"] = "FirstName,LastName\nUncle,Bo\n"
    path = _write(tmp_path, files)
    assert set(people_of(path)) == {"Jon Ek"}
    assert {file for file, _ in skipped_of(path)} == {
        "guide_messages.csv",
        "Contacts.csv",
        "ImportedContacts.csv",
    }


def test_a_note_names_a_person(tmp_path: Path) -> None:
    files = eras.of_2026(_story(connections=(JON,)))
    files["Notes.csv"] = e.table(
        e.NOTES, [["Ida", "Noted", "https://www.linkedin.com/in/ida", "Met at sea", "", ""]]
    )
    assert people_of(_write(tmp_path, files))["Ida Noted"].url == "https://www.linkedin.com/in/ida"


def test_recommendations_of_namesakes_go_to_the_one_with_that_company(tmp_path: Path) -> None:
    files = eras.of_2020(_story())
    files["Recommendations_Received.csv"] = e.table(
        e.RECOMMENDATIONS,
        [["Wei", "Liu", "Port", "Pilot", "A joy.", "05/06/21, 07:08 AM", "VISIBLE"]],
    )
    files["Recommendations_Given.csv"] = e.table(
        e.RECOMMENDATIONS, [["Ana", "New", "", "", "Steady.", "05/07/21", "PENDING"]]
    )
    people = all_people(_write(tmp_path, files))
    assert [p.recommendations_received for p in people] == [0, 1, 0]
    assert (people[2].name, people[2].recommendations_given) == ("Ana New", 1)


@pytest.mark.parametrize(
    ("joined", "names"),
    [
        ("Ann Lee, Bo Ek", ["Ann Lee", "Bo Ek"]),
        ("Ann Lee, PhD, Bo Ek", ["Ann Lee, PhD", "Bo Ek"]),
        ("Ann Lee, Ph.D., MBA, Bo Ek, SHRM-CP", ["Ann Lee, Ph.D., MBA", "Bo Ek, SHRM-CP"]),
        ("Ann Lee, Jr., Bo Ek", ["Ann Lee, Jr.", "Bo Ek"]),
        ("Lee, Ann, of the North, Bo Ek", ["Lee, Ann, of the North", "Bo Ek"]),
        ("Ann Lee, LinkedIn Member, LinkedIn Member", ["Ann Lee", *["LinkedIn Member"] * 2]),
        ("Cher, 李明", ["Cher", "李明"]),
        ("", []),
    ],
)
def test_joined_names_are_parted_although_names_hold_commas(joined: str, names: list[str]) -> None:
    assert split_names(joined, {"Lee, Ann, of the North"}) == names


def test_addresses_give_the_number_and_known_names_their_place() -> None:
    known = {"linkedin.com/in/bo": "Bo Ek", "linkedin.com/in/c": "Cy Dee, Esq of Ham"}
    urls = "https://www.linkedin.com/in/bo,https://www.linkedin.com/in/ann"
    assert recipients("Ann Lee, of Ham, Bo Ek", urls, set(), known) == [
        Mention("Bo Ek", "https://www.linkedin.com/in/bo"),
        Mention("Ann Lee, of Ham", "https://www.linkedin.com/in/ann"),
    ]
    one = "https://www.linkedin.com/in/ann"
    assert recipients("Ann Lee, of Ham", one, set(), known) == [Mention("Ann Lee, of Ham", one)]
    assert recipients("Ann Lee, LinkedIn Member", one, set(), known) == [
        Mention("Ann Lee", one),
        Mention("LinkedIn Member"),
    ]


def test_too_many_parts_are_rejoined_where_the_next_address_holds_the_first_word() -> None:
    urls = [f"https://www.linkedin.com/in/{slug}" for slug in ("ann-lee-1", "lucja-ek", "bo-2")]
    assert recipients("Ann Lee, of Ham, Łucja Ek, she/her, Bo Ek", ",".join(urls), set(), {}) == [
        Mention("Ann Lee, of Ham", urls[0]),
        Mention("Łucja Ek, she/her", urls[1]),
        Mention("Bo Ek", urls[2]),
    ]


def test_an_address_without_scheme_is_written_as_elsewhere(tmp_path: Path) -> None:
    files = eras.of_2024(_story(connections=(JON,)))
    files["Endorsement_Received_Info.csv"] = e.table(
        e.ENDORSEMENTS,
        [["2021/05/06 07:08:09 UTC", "Dance", "Zoë", "Ñandú", "www.linkedin.com/in/zoë®-9", "OK"]],
    )
    person = people_of(_write(tmp_path, files))["Zoë Ñandú"]
    assert person.url == "https://www.linkedin.com/in/zo%C3%AB%C2%AE-9"
