"""Zips, folders, bare files, names, dialects: every way in which an export reaches us."""

from __future__ import annotations

import io
import zipfile
from datetime import date
from pathlib import Path

import pytest

from crm.readers.linkedin import open_export
from crm.readers.linkedin_files import kind_of
from crm.rules.policy import DEFAULT
from tests.readers import eras
from tests.readers import exports as e
from tests.readers.exports import at
from tests.readers.reading import ZONE, counts_of, people_of, skipped_of, told

ME = e.Someone("Gro", "Dahl", "gro-dahl")
AKI = e.Someone("Aki", "Sató", "aki-sato", "Boats; & Co", "Chief", "aki@example.org",
                date(2021, 4, 4))  # fmt: skip
STORY = e.Story(ME, [AKI], [e.Message("c", AKI, (ME,), at("2021-05-06 07:08"), "One\nTwo")])
ROW = "Aki,Sató,,aki@example.org,Boats,Chief,04 Apr 2021"


def _connection(content: str | bytes, tmp_path: Path, name: str = "Connections.csv") -> object:
    path = tmp_path / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    (person,) = people_of(path).values()
    return person.connected_on


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("messages.csv", "messages"),
        ("Messages.csv", "messages"),
        ("messages (1).csv", "messages"),
        ("MESSAGES_123456.csv", "messages"),
        ("Recommendations Received.csv", "recommendationsreceived"),
        ("Recommendations_Received_12.csv", "recommendationsreceived"),
        ("Email Addresses.csv", "emailaddresses"),
        ("coach_messages.csv", "coachmessages"),
    ],
)
def test_a_file_is_known_by_its_name_in_every_era(name: str, kind: str) -> None:
    assert kind_of(name) == kind


def test_under_a_folder_in_the_zip_and_beside_a_mac_s_shadows(tmp_path: Path) -> None:
    files = eras.of_2024(STORY)
    path = e.write_zip(tmp_path / "a.zip", files, "Complete_LinkedInDataExport_05-06-2021/")
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("__MACOSX/._Connections.csv", b"\0\0")
        archive.writestr("Complete_LinkedInDataExport_05-06-2021/._messages.csv", b"\0\0")
        archive.writestr("Complete_LinkedInDataExport_05-06-2021/Jobs/messages.csv", "Junk\n")
    assert counts_of(path)["messages_in"] == 1


def test_a_folder_reads_like_its_zip(tmp_path: Path) -> None:
    files = eras.of_2026(STORY)
    folder = e.write_folder(tmp_path / "unpacked", files)
    outer = e.write_folder(tmp_path / "outer", {f"in/{name}": c for name, c in files.items()})
    zipped = e.write_zip(tmp_path / "a.zip", files)
    assert counts_of(folder) == counts_of(zipped) == counts_of(outer)
    assert told(folder) == told(zipped)


def test_a_zip_in_a_zip_and_a_second_download(tmp_path: Path) -> None:
    inner = e.write_zip(tmp_path / "export (1).zip", eras.of_2024(STORY))
    outer = e.write_zip(tmp_path / "export.zip.zip", {"export.zip": inner.read_bytes()})
    assert counts_of(outer) == counts_of(inner)


def test_a_bare_connections_file_has_no_owner(tmp_path: Path) -> None:
    path = tmp_path / "my people.csv"
    path.write_text(f"{e.URL_CONNECTIONS}\n{ROW}\n")
    with open_export(path, ZONE, DEFAULT) as read:
        assert read.owner is None
        assert [person.name for person in read.people] == ["Aki Sató"]


def test_the_outlook_export_of_before_2016_is_read(tmp_path: Path) -> None:
    rows = [["", "Aki", "M.", "Sató", "", "aki@example.org", "a2@example.org", "Boats", "Chief"]]
    path = tmp_path / "linkedin_connections_export_microsoft_outlook.csv"
    path.write_text(e.table(e.OUTLOOK_CONNECTIONS, rows, quote_all=True))
    with open_export(path, ZONE, DEFAULT) as read:
        (person,) = read.people
    assert person.name == "Aki M. Sató"
    assert person.emails == ("aki@example.org", "a2@example.org")
    assert (person.company, person.role, person.connected_on) == ("Boats", "Chief", None)
    counts = counts_of(path)
    assert (counts["people"], counts["connections"], counts["with_email"]) == (1, 0, 1)


@pytest.mark.parametrize(
    "preamble",
    [
        "",
        e.PREAMBLE,
        '"Notes:"\n"A sentence, with a comma"\n\n',
        "Notes:\nA plain sentence\n",
        "Notes:\nOne\nTwo\nThree\n\n",
        "Notes:,,,,,,\r\nA sentence,,,,,,\r\n,,,,,,\r\n",
    ],
)
def test_the_header_is_found_behind_any_preamble(tmp_path: Path, preamble: str) -> None:
    content = f"{preamble}{e.URL_CONNECTIONS}\n{ROW}"
    assert _connection(content, tmp_path) == date(2021, 4, 4)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_spreadsheet_s_copy_is_read(tmp_path: Path, delimiter: str, encoding: str) -> None:
    rows = [["Aki", "Sató", "", "aki@example.org", "Boats; & Co, Ltd", "Chief", "4-Apr-21"]]
    content = e.table(e.URL_CONNECTIONS, rows, line="\r\n", delimiter=delimiter)
    assert _connection(content.encode(encoding), tmp_path) == date(2021, 4, 4)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("04 Apr 2021", date(2021, 4, 4)),
        ("4-Apr-21", date(2021, 4, 4)),
        ("4/5/21, 8:15 AM", date(2021, 4, 5)),
        ("4/5/2021", date(2021, 4, 5)),
        ("2021-04-05", date(2021, 4, 5)),
        ("05.04.2021", date(2021, 4, 5)),
        ("April 5, 2021", date(2021, 4, 5)),
    ],
)
def test_a_day_is_understood_in_each_writing(tmp_path: Path, words: str, day: date) -> None:
    content = e.table(e.URL_CONNECTIONS, [["Aki", "Sató", "", "", "", "", words]])
    assert _connection(content, tmp_path) == day


def test_dropped_doubled_and_empty_columns_do_no_harm(tmp_path: Path) -> None:
    header = "First Name,Last Name,Company,Company,Connected On,,"
    content = f"{header}\nAki,Sató,Boats,Second,04 Apr 2021,,\nBo,Ek,,,\n"
    path = tmp_path / "Connections.csv"
    path.write_text(content)
    people = people_of(path)
    assert (people["Aki Sató"].company, people["Bo Ek"].connected_on) == ("Boats", None)


def test_inner_quotes_with_a_backslash_are_read(tmp_path: Path) -> None:
    files = eras.of_2024(STORY)
    row = f'"c","","{AKI.name}","{AKI.url}","{ME.name}","{ME.url}","2021-05-06 07:08:00 UTC","",'
    header = ",".join(f'"{cell}"' for cell in e.MESSAGES_10.split(","))
    files["messages.csv"] = f'{header}\n{row}"He said \\"hi, you\\", twice","INBOX"\n'
    path = e.write_zip(tmp_path / "a.zip", files)
    assert [record.text for record in told(path)] == ['He said "hi, you", twice']


def test_rows_of_only_a_date_are_hidden_people(tmp_path: Path) -> None:
    path = tmp_path / "Connections.csv"
    path.write_text(f"{e.URL_CONNECTIONS}\n{ROW}\n,,,,,,05 Apr 2021\n,,,,,,06 Apr 2021")
    counts = counts_of(path)
    assert (counts["connection_rows_in_file"], counts["hidden_rows"]) == (3, 2)
    assert counts["people"] == 1


def test_a_connection_of_the_year_30000_is_left_out_and_counted(tmp_path: Path) -> None:
    path = tmp_path / "Connections.csv"
    path.write_text(f"{e.URL_CONNECTIONS}\n{ROW}\nBo,Ek,,,,,01 Jan 30000\n")
    assert set(people_of(path)) == {"Aki Sató"}
    assert skipped_of(path) == {("Connections.csv", "the date is not understood"): 1}


def test_an_empty_log_and_a_line_without_header_are_left_out(tmp_path: Path) -> None:
    files = eras.of_2024(STORY)
    files["coach_messages.csv"] = e.table(e.MESSAGES_10, [])
    files["Invitations.csv"] = "No invitations found\n"
    path = e.write_zip(tmp_path / "a.zip", files)
    assert skipped_of(path) == {("Invitations.csv", "it has no header row"): 1}


def test_progress_tells_how_far_each_file_is(tmp_path: Path) -> None:
    seen: list[tuple[str, int, int]] = []
    path = e.write_zip(tmp_path / "a.zip", eras.of_2024(STORY))
    with open_export(path, ZONE, DEFAULT, lambda *step: seen.append(step)) as read:
        list(read.interactions(lambda *step: seen.append(step)))
    assert {name for name, _, _ in seen} == {"messages.csv"}
    assert all(0 <= done <= total for _, done, total in seen)
    assert seen[-1][1] == seen[-1][2] == len(io.BytesIO(_messages(path)).getvalue())


def _messages(path: Path) -> bytes:
    with zipfile.ZipFile(path) as archive:
        return archive.read("messages.csv")
