"""What cannot be read safely is refused with one sentence, never with a traceback."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest

from crm.errors import FileUnreadable
from crm.readers import archive
from crm.readers.linkedin import open_export
from crm.rules.policy import DEFAULT
from tests.readers import exports as e
from tests.readers.reading import ZONE, people_of

HEADER = e.URL_CONNECTIONS


def refusal(path: Path) -> str:
    with pytest.raises(FileUnreadable) as caught, open_export(path, ZONE, DEFAULT):
        pass
    assert "\n" not in caught.value.message
    assert "Traceback" not in caught.value.message
    return caught.value.message


def refusal_of(content: bytes, tmp_path: Path, name: str = "Connections.csv") -> str:
    path = tmp_path / name
    path.write_bytes(content)
    return refusal(path)


def test_a_missing_file(tmp_path: Path) -> None:
    assert "no file" in refusal(tmp_path / "nothing.zip")


def test_an_impossible_name(tmp_path: Path) -> None:
    assert refusal(tmp_path / "a\0b.zip")
    assert refusal(tmp_path / ("x" * 5000))


def test_a_folder_without_a_csv_file(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear")
    assert "no CSV" in refusal(tmp_path)


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.zip")
    assert "neither a file nor a folder" in refusal(tmp_path / "pipe.zip")


def test_a_link_in_a_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "real").write_text(f"{HEADER}\nA,B,,,,,\n")
    folder = tmp_path / "export"
    folder.mkdir()
    (folder / "Connections.csv").symlink_to(tmp_path / "real")
    assert "no CSV" in refusal(folder)


def test_an_empty_file_and_an_empty_zip(tmp_path: Path) -> None:
    assert "empty" in refusal_of(b"", tmp_path)
    assert "empty" in refusal(e.write_zip(tmp_path / "a.zip", {}))


def test_what_is_called_zip_and_is_none(tmp_path: Path) -> None:
    assert "not a zip" in refusal_of(b"Dear all", tmp_path, "a.zip")
    assert "zip" in refusal_of(b"PK\x03\x04" + b"x" * 100, tmp_path, "a.zip")


def test_a_zip_cut_off_and_a_zip_with_broken_data(tmp_path: Path) -> None:
    rows = "".join(f"A{n},B,,,,,01 Jan 2020\n" for n in range(5000))
    whole = e.write_zip(tmp_path / "a.zip", {"Connections.csv": f"{HEADER}\n{rows}"}).read_bytes()
    assert refusal_of(whole[: len(whole) // 2], tmp_path, "cut.zip")
    hurt = bytearray(whole)
    hurt[200:260] = bytes(60)
    assert refusal_of(bytes(hurt), tmp_path, "hurt.zip")


def test_a_zip_with_a_password(tmp_path: Path) -> None:
    path = e.write_zip(tmp_path / "a.zip", {"Connections.csv": HEADER})
    data = bytearray(path.read_bytes())
    data[6] |= 1
    data[data.rfind(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(bytes(data))
    assert "password" in refusal(path)


def test_a_zip_bomb_is_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "_RATIO_FREE", 1 << 20)
    bomb = e.write_zip(tmp_path / "a.zip", {"Connections.csv": b"0" * (4 << 20)})
    assert "unpacks to more" in refusal(bomb)
    monkeypatch.setattr(archive, "MOST_BYTES", 1000)
    large = e.write_zip(tmp_path / "b.zip", {"Connections.csv": os.urandom(2000).hex()})
    assert "unpacks to more" in refusal(large)


def test_a_nested_bomb_is_not_unpacked_either(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive, "_RATIO_FREE", 1 << 20)
    inner = e.write_zip(tmp_path / "a.zip", {"Connections.csv": b"0" * (4 << 20)})
    outer = e.write_zip(tmp_path / "b.zip", {"a.zip": inner.read_bytes()})
    assert "unpacks to more" in refusal(outer)
    third = e.write_zip(tmp_path / "c.zip", {"b.zip": outer.read_bytes()})
    assert refusal(third)


def test_a_declared_size_that_lies_is_not_believed(tmp_path: Path) -> None:
    path = e.write_zip(tmp_path / "a.zip", {"Connections.csv": f"{HEADER}\n" + "A,B,,,,,\n" * 9999})
    data = bytearray(path.read_bytes())
    at = data.rfind(b"PK\x01\x02")
    data[at + 24 : at + 28] = (100).to_bytes(4, "little")
    path.write_bytes(bytes(data))
    assert refusal(path)


@pytest.mark.parametrize("name", ["../Connections.csv", "/Connections.csv", "C:\\Connections.csv"])
def test_names_that_point_outside_are_not_read(tmp_path: Path, name: str) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr(name, f"{HEADER}\nA,B,,,,,\n")
        packed.writestr("letter.txt", "Dear")
    assert refusal(path)


@pytest.mark.parametrize("name", ["photo.csv", "Connections.csv"])
def test_binary(tmp_path: Path, name: str) -> None:
    assert refusal_of(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 9, tmp_path, name)


def test_a_nul_among_the_rows(tmp_path: Path) -> None:
    assert "NUL" in refusal_of(f"{HEADER}\nA\0,B,,,,,01 Jan 2020\n".encode(), tmp_path)


def test_a_lone_surrogate(tmp_path: Path) -> None:
    assert "UTF-8" in refusal_of(f"{HEADER}\n".encode() + b"\xed\xa0\x80,B,,,,,\n", tmp_path)


def test_an_encoding_that_is_not_certain(tmp_path: Path) -> None:
    for name, encoding in (("Иван", "cp1251"), ("Dvořák", "cp1250"), ("李明", "gbk")):
        content = f"{HEADER}\n{name},B,,,,,\n".encode(encoding)
        assert "UTF-8" in refusal_of(content, tmp_path)


def test_a_quote_never_closed_and_a_quote_in_the_wrong_place(tmp_path: Path) -> None:
    assert "quotation mark" in refusal_of(f'{HEADER}\nA,"B,,,,,\nC,D,,,,,\n'.encode(), tmp_path)
    assert "quotation mark" in refusal_of(f'{HEADER}\nA,"B"x,,,,,\n'.encode(), tmp_path)


def test_a_field_of_10_megabytes(tmp_path: Path) -> None:
    content = f"{HEADER}\nA,{'B' * 10_000_000},,,,,\n".encode()
    assert "1,000,000 characters" in refusal_of(content, tmp_path)


def test_a_header_without_rows_is_no_success(tmp_path: Path) -> None:
    assert "names nobody" in refusal_of(f"{e.PREAMBLE}{HEADER}\n".encode(), tmp_path)
    files: dict[str, str | bytes] = {"Connections.csv": HEADER, "messages.csv": e.MESSAGES_10}
    assert "names nobody" in refusal(e.write_zip(tmp_path / "a.zip", files))


def test_rows_without_a_header_are_no_success(tmp_path: Path) -> None:
    rows = b"Ann,Lee,,,,,01 Jan 2020\nBo,Ek,,,,,02 Jan 2020\n"
    assert "no header row" in refusal_of(rows, tmp_path)


def test_only_rows_that_cannot_be_used_are_no_success(tmp_path: Path) -> None:
    content = f"{HEADER}\nA,B,,,,,01 Jan 30000\n,,,,,,02 Jan 2020\n".encode()
    message = refusal_of(content, tmp_path)
    assert "the date is not understood" in message
    assert "hidden" in message


def test_another_address_book_is_not_taken_for_connections(tmp_path: Path) -> None:
    google = b"First Name,Middle Name,Last Name,E-mail 1 - Value\nAnn,,Lee,ann@example.org\n"
    assert "no header row of a LinkedIn file" in refusal_of(google, tmp_path, "google.csv")


def test_markup_and_direction_marks_in_names_are_only_letters(tmp_path: Path) -> None:
    path = tmp_path / "Connections.csv"
    path.write_text(f"{HEADER}\n[/]Ann,=cmd()\u200f\u202e,,,,,01 Jan 2020\n", encoding="utf-8")
    assert set(people_of(path)) == {"[/]Ann =cmd()"}
