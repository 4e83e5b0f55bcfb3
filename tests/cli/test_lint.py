"""`crm lint`: how words read, by the real command."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import pytest

from crm.cli.render_lint import clip
from crm.faces.page import cells

from .conftest import Crm

PITCH = "Hi Ana, we help firms like yours grow. Would you be open to a quick call next week?"
FRIEND = "Dinner at ours on Saturday? Lena makes the lentil thing again, you have been warned."


def carets(out: str) -> list[tuple[str, str]]:
    """The text over each row of carets, cut by columns, and the line it stands in."""
    found = []
    lines = out.splitlines()
    for over, under in pairwise(lines):
        if under.strip() and set(under.strip()) == {"^"}:
            first, last = under.index("^"), len(under)
            kept, column = "", 0
            for letter in over:
                if first <= column < last:
                    kept += letter
                column += cells(letter)
            found.append((kept, over))
    return found


def test_findings_have_a_caret_a_reason_and_what_to_do_instead(crm: Crm) -> None:
    ran = crm("lint", stdin=PITCH)
    assert ran.code == 0
    assert ran.err == ""
    assert "we help firms like yours grow" in [kept for kept, _ in carets(ran.out)]
    assert "Instead: " in ran.out
    assert "Verdict: pitch" in ran.out
    assert "What weighed most: " in ran.out
    assert all(cells(line) <= 80 for line in ran.out.splitlines())


def test_words_to_a_friend_are_personal(crm: Crm, tmp_path: Path) -> None:
    file = tmp_path / "friend.txt"
    file.write_text(FRIEND, encoding="utf-8")
    ran = crm("lint", str(file))
    assert (ran.code, carets(ran.out)) == (0, [])
    assert "Verdict: personal" in ran.out


@pytest.mark.parametrize(
    "before",
    [
        "日本 ",
        "👍🏽 e\u0301\u0301 ",
        "a\tb\t\t  c ",
        "word " * 60,
        "word " * 80 + "日本 ",
        "\u202eabc\x1b[31m ",
        "x" * 500 + " ",
    ],
)
def test_a_caret_stands_under_its_words_whatever_stands_before(crm: Crm, before: str) -> None:
    text = f"We walked and you told me of it.\n{before} would you be open to a quick call?\r\nBye"
    found = carets(crm("lint", stdin=text).out)
    assert any("open to a quick call" in kept for kept, _ in found), found
    assert all(cells(over) <= 80 for _, over in found)


@pytest.mark.parametrize("width", [20, 40, 78])
@pytest.mark.parametrize("line", ["ab " * 90, "日本" * 90, "x" * 300, " \t "])
def test_a_clipped_line_fits_and_keeps_the_beginning_of_its_span(line: str, width: int) -> None:
    for start in range(0, len(line), 7):
        before, span, after = clip(line, start, min(start + 9, len(line)), width)
        assert cells(before + span + after) <= width
        assert span


def test_json_is_one_object_with_the_verdict_and_the_findings(crm: Crm) -> None:
    found = crm("lint", "--json", stdin=PITCH).json
    assert found["verdict"] == "pitch"
    for finding in found["findings"]:
        assert PITCH[finding["start"] : finding["end"]] == finding["text"]
        assert finding["severity"] in {"note", "warning", "stop"}
        assert finding["reason"]
        assert finding["instead"]
    assert found["evidence"]["weighty"]


def test_the_stage_and_the_direction_are_judged_with(crm: Crm) -> None:
    def codes(*options: str) -> set[str]:
        found = crm("lint", "--json", *options, stdin=PITCH).json["findings"]
        return {finding["code"] for finding in found}

    assert "first_ask" in codes("--stage", "stranger", "--direction", "in")
    assert "first_ask" not in codes("--stage", "trusted")


def test_lines_are_answered_one_by_one_in_order(crm: Crm) -> None:
    rows = [
        json.dumps({"text": PITCH, "id": 1, "stage": "Stranger", "other": [1]}),
        "",
        json.dumps({"text": FRIEND, "id": "two", "direction": "in"}),
        '{"text": "unended',
        "[1]",
        json.dumps({"id": 5, "text": None}),
        json.dumps({"text": "\ud800 \u0000 \x1b[0m", "stage": "beyond"}),
        "[" * 100_000,
    ]
    ran = crm("lint", "--jsonl", stdin="\ufeff" + "\r\n".join(rows))
    answers = [json.loads(line) for line in ran.out.splitlines()]
    assert [one["verdict"] for one in answers] == [
        "pitch", "personal", None, None, None, "unknown", None,
    ]  # fmt: skip
    assert [one.get("id") for one in answers] == [1, "two", None, None, 5, None, None]
    assert [one["error"]["line"] for one in answers if "error" in one] == [4, 5, 6, 8]
    assert ran.code == 7
    assert "4 of the lines could not be read" in ran.err


def test_many_lines_are_judged(crm: Crm) -> None:
    ran = crm("lint", "--jsonl", stdin=(json.dumps({"text": FRIEND}) + "\n") * 5_000)
    assert ran.code == 0
    assert ran.out.count("\n") == 5_000


@pytest.mark.parametrize(
    "text", ["", "\0", "\ud7ff\U0010ffff", "a\tb", "\r\n\r\n", "word " * 200_000, "[" * 1_000_000]
)
def test_any_text_is_judged(crm: Crm, text: str) -> None:
    ran = crm("lint", stdin=text)
    assert (ran.code, ran.err) == (0, "")
    assert "Verdict: " in ran.out


def test_any_bytes_are_read(crm: Crm, tmp_path: Path) -> None:
    file = tmp_path / "bytes.txt"
    for data in (
        b"\xff\xfe\x00",
        PITCH.encode("utf-16"),
        b"\xef\xbb\xbf" + PITCH.encode(),
        b"\xc3",
    ):
        file.write_bytes(data)
        found = crm("lint", "--json", str(file)).json
        assert found["verdict"] == ("pitch" if len(data) > 9 else "unknown")


def test_a_file_that_cannot_be_read_is_told(crm: Crm, tmp_path: Path) -> None:
    for name in (str(tmp_path), str(tmp_path / "missing.txt")):
        for options in ((), ("--jsonl",)):
            ran = crm("lint", *options, name)
            assert ran.code == 7
            assert "cannot be read" in " ".join(ran.err.split())
            assert "Traceback" not in ran.err


def test_somebody_in_the_book_is_judged_with_what_is_known(inside: Crm, book: Path) -> None:
    draft = book.parent / "draft.txt"
    words = "how did the keel turn out that you planed so long, and does the paint hold at last?"
    draft.write_text(f"Hi Tom, {words}", encoding="utf-8")
    inside("draft", "Ben", "--log", f"Hi Ben, {words}")
    ran = inside("lint", "--to", "Lopes", str(draft), "--json")
    codes = {finding["code"] for finding in ran.json["findings"]}
    assert codes == {"wrong_name", "again_to_others"}
    draft.write_text("Hi Ana, how are the old boats? Is it quiet at Northwind?", encoding="utf-8")
    ran = inside("lint", "--to", "Lopes", str(draft), "--json")
    assert ran.json["evidence"]["named"] == ["old boats", "Northwind", "boats"]
    assert ran.json["findings"] == []
    assert "Judged as words to Ana Lopes" in inside("lint", "--to", "Lopes", str(draft)).out


def test_an_ask_after_an_unanswered_gift_is_seen_in_the_book(inside: Crm, book: Path) -> None:
    draft = book.parent / "draft.txt"
    draft.write_text("Hi Ana, could we have a quick call next week?", encoding="utf-8")

    def codes() -> set[str]:
        ran = inside("lint", "--to", "Lopes", str(draft), "--json")
        return {finding["code"] for finding in ran.json["findings"]}

    assert "after_give" not in codes()
    assert inside("log", "helped Ana Lopes with her website", "--gave", "whole").code == 0
    assert "after_give" in codes()


def test_only_words_to_somebody_need_a_book(crm: Crm) -> None:
    assert crm("lint", "--to", "ana", stdin=FRIEND).code == 6
    assert crm("lint", "--jsonl", "--to", "ana", stdin="{}").code == 2
