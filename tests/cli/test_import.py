"""Importing at the command line: the report, and files that are no export."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from .conftest import Crm
from .terminal import in_terminal, plain
from .test_json import wrong_object

CONNECTIONS = """\
First Name,Last Name,URL,Email Address,Company,Position,Connected On
Noor,Haddad,https://www.linkedin.com/in/noor-ex,n@example.org,Lantern Radio,Journalist,03 Feb 2025
Ivo,Brandt,https://www.linkedin.com/in/ivo-example,,Brandt & Sons,Boat builder,12 Jun 2025
"""


@pytest.fixture
def export(tmp_path: Path) -> Path:
    path = tmp_path / "Basic_LinkedInDataExport_11-20-2026.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("Connections.csv", CONNECTIONS)
        archive.writestr("Profile.csv", "First Name,Last Name\nMika,Example\n")
    return path


def test_the_report_counts_the_export_and_what_was_done(crm: Crm, export: Path) -> None:
    crm("init")
    report = crm("import", str(export), "--report", "json").json
    assert list(wrong_object(report, "imported", "imported")) == []
    assert report["counts"]["connections"] == 2
    assert {p["name"] for p in report["people"]} == {"Noor Haddad", "Ivo Brandt"}
    assert report["book"]["contacts_new"] == 2
    again = crm("import", str(export), "--json").json["book"]
    assert (again["contacts_new"], again["contacts_unchanged"]) == (0, 2)


def test_what_was_imported_is_there_in_full(crm: Crm, export: Path) -> None:
    crm("init")
    crm("import", str(export))
    noor = crm("contacts", "noor", "--json").json["contacts"][0]
    assert noor["emails"] == ["n@example.org"]
    assert noor["urls"] == ["https://www.linkedin.com/in/noor-ex"]
    assert (noor["company"], noor["role"]) == ("Lantern Radio", "Journalist")
    assert (noor["connected_on"], noor["stage"], noor["warmth"]) == (
        "2025-02-03",
        "Connected",
        None,
    )


def test_a_pipe_sees_no_progress_and_a_terminal_no_traces_of_it(
    crm: Crm, export: Path, environment: dict[str, str]
) -> None:
    crm("init")
    assert crm("import", str(export)).err == ""
    code, seen = in_terminal(["import", str(export)], environment)
    assert code == 0, seen
    assert "People        0 new, 0 updated, 2 as before" in plain(seen)


BAD = {
    "empty.zip": b"PK\x05\x06" + b"\x00" * 18,
    "broken.zip": b"PK\x03\x04 and then nothing",
    "binary.csv": bytes(range(256)),
    "empty.csv": b"",
    "quote.csv": b'First Name,Last Name,Connected On\n"Noor,Haddad,03 Feb 2025\n',
    "header.csv": CONNECTIONS.splitlines()[0].encode(),
    "other.csv": b"a,b,c\n1,2,3\n",
    "text.txt": b"hello",
}


@pytest.mark.parametrize("name", BAD)
def test_a_file_that_is_no_export_gets_one_sentence_and_changes_nothing(
    inside: Crm, tmp_path: Path, home: Path, name: str
) -> None:
    inside("init")
    before = (home / "book.db").read_bytes()
    path = tmp_path / name
    path.write_bytes(BAD[name])
    ran = inside("import", str(path))
    assert ran.code == 7, ran.out + ran.err
    assert ran.out == ""
    assert "inside Rapport" not in ran.err
    assert (home / "book.db").read_bytes() == before
