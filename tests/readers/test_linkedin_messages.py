"""What messages are and are not: drafts, spam, sponsors, groups, markup, depth, wishes."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from crm.readers.linkedin import open_export
from crm.rules.interaction import Direction, Give, Kind
from crm.rules.policy import DEFAULT
from tests.readers import eras
from tests.readers import exports as e
from tests.readers.exports import at
from tests.readers.reading import ZONE, counts_of, people_of, skipped_of, told

ME = e.Someone("Gro", "Dahl", "gro-dahl")
AKI = e.Someone("Aki", "Sato", "aki-sato", "", "", "", date(2019, 5, 6))
BEA = e.Someone("Bea", "Ruiz", "bea-ruiz", "", "", "", date(2019, 5, 7))


def _write(tmp_path: Path, *messages: e.Message, era: str = "2026") -> Path:
    story = e.Story(ME, [AKI, BEA], list(messages))
    return e.write_zip(tmp_path / "export.zip", eras.ALL[era](story))


def _rows(tmp_path: Path, header: str, rows: list[list[str]]) -> Path:
    files = eras.of_2024(e.Story(ME, [AKI, BEA]))
    files["messages.csv"] = e.table(header, rows)
    return e.write_zip(tmp_path / "export.zip", files)


def test_a_draft_counts_apart_and_is_no_interaction(tmp_path: Path) -> None:
    path = _write(tmp_path, e.Message("c", ME, (AKI,), at("2026-01-02 10:00"), "half", draft=True))
    counts = counts_of(path)
    assert (counts["message_rows"], counts["drafts"], counts["messages_out"]) == (1, 1, 0)
    aki = people_of(path)["Aki Sato"]
    assert (aki.drafts, aki.direct_out, aki.last_out) == (1, 0, None)
    assert told(path) == []


@pytest.mark.parametrize("flags", [["true", ""], ["No", "Yes"], ["TRUE", "false"]])
def test_either_draft_column_marks_a_draft(tmp_path: Path, flags: list[str]) -> None:
    header = e.MESSAGES_10 + ",IS MESSAGE DRAFT,IS CONVERSATION DRAFT"
    row = ["c", "", ME.name, ME.url, AKI.name, AKI.url, "", "", "half", "INBOX", *flags]
    path = _rows(tmp_path, header, [row])
    assert counts_of(path)["drafts"] == 1


def test_spam_counts_apart_and_for_its_sender(tmp_path: Path) -> None:
    path = _write(tmp_path, e.Message("c", AKI, (ME,), at("2026-01-02 10:00"), "Hm", folder="SPAM"))
    assert (counts_of(path)["spam"], counts_of(path)["messages_in"]) == (1, 0)
    assert people_of(path)["Aki Sato"].spam_in == 1
    assert told(path) == []


@pytest.mark.parametrize(
    ("title", "content"),
    [
        ("Sponsored Conversation", "Hello"),
        ("", '<p class="spinmail-quill-editor__spin-break">Dear friend</p>'),
        ("", "Hi %FIRSTNAME%, a word"),
    ],
)
def test_sponsored_mail_counts_apart_and_its_sender_is_nobody(
    tmp_path: Path, title: str, content: str
) -> None:
    row = [
        "c",
        title,
        "Acme Cloud",
        "",
        ME.name,
        ME.url,
        "2026-01-02 10:00:00 UTC",
        "",
        content,
        "",
    ]
    path = _rows(tmp_path, e.MESSAGES_10, [row])
    counts = counts_of(path)
    assert (counts["sponsored"], counts["messages_in"], counts["people"]) == (1, 0, 2)
    assert told(path) == []


def test_an_answer_to_a_sponsor_is_out_and_no_interaction(tmp_path: Path) -> None:
    when = "2026-01-02 10:00:00 UTC"
    rows = [
        ["c", "Sponsored Conversation", "Acme Cloud", "", ME.name, ME.url, when, "", "Buy", ""],
        ["c", "Sponsored Conversation", ME.name, ME.url, "Acme Cloud", "", when, "", "No", ""],
    ]
    path = _rows(tmp_path, e.MESSAGES_10, rows)
    counts = counts_of(path)
    assert (counts["sponsored"], counts["messages_out"], counts["people"]) == (1, 1, 2)
    assert told(path) == []


def test_nameless_members_count_as_members_of_a_group_and_are_nobody(tmp_path: Path) -> None:
    path = _write(
        tmp_path,
        e.Message("c", AKI, (ME, e.NOBODY), at("2026-01-02 10:00"), "All here"),
        e.Message("c", e.NOBODY, (ME, AKI), at("2026-01-02 10:05"), "Yes"),
        e.Message("d", ME, (e.NOBODY,), at("2026-01-03 10:05"), "Gone?"),
    )
    counts = counts_of(path)
    assert (counts["group_conversations"], counts["from_nameless_member"]) == (1, 1)
    assert (counts["messages_in"], counts["messages_out"], counts["people"]) == (2, 1, 2)
    assert people_of(path)["Aki Sato"].group_in == 1
    assert [record.people for record in told(path)] == [3]


def test_a_conversation_that_ever_held_three_is_a_group_from_its_first_message(
    tmp_path: Path,
) -> None:
    path = _write(
        tmp_path,
        e.Message("c", AKI, (ME,), at("2026-01-02 10:00"), "Only us"),
        e.Message("c", AKI, (ME, BEA), at("2026-01-03 10:00"), "And Bea"),
    )
    aki = people_of(path)["Aki Sato"]
    assert (aki.direct_in, aki.group_in, aki.last_in) == (0, 2, None)


def test_a_thread_of_many_carries_its_size(tmp_path: Path) -> None:
    crowd = tuple(e.Someone(f"Pat{n}", "Roe", f"pat-{n}") for n in range(6))
    path = _write(tmp_path, e.Message("c", ME, crowd, at("2026-01-02 10:00"), "Hello all"))
    (record,) = told(path)
    assert (record.people, len(record.person_keys)) == (7, 6)


def test_markup_becomes_text_and_a_person_s_own_signs_stay(tmp_path: Path) -> None:
    path = _write(
        tmp_path,
        e.Message("a", AKI, (ME,), at("2026-01-02 10:00"),
                  "<p>Dear Gro,</p><p>R&amp;D <b>grows</b><br/>fast</p>"),
        e.Message("b", BEA, (ME,), at("2026-01-03 10:00"),
                  "if a < b and c > d <3 &amp; AT&T <bea@example.org>"),
    )  # fmt: skip
    assert [record.text for record in told(path)] == [
        "Dear Gro,\nR&D grows\nfast",
        "if a < b and c > d <3 & AT&T <bea@example.org>",
    ]


def test_a_subject_stands_in_front_of_the_words(tmp_path: Path) -> None:
    path = _write(
        tmp_path, e.Message("a", AKI, (ME,), at("2026-01-02 10:00"), "Dear Gro", subject="A plan")
    )
    assert told(path)[0].text == "A plan\n\nDear Gro"


def test_escape_sequences_never_come_in(tmp_path: Path) -> None:
    path = _write(
        tmp_path, e.Message("a", AKI, (ME,), at("2026-01-02 10:00"), "a\x1b[2Jb\u202ec\u00a0d")
    )
    assert told(path)[0].text == "a[2Jbc\u00a0d"


def test_equal_messages_of_one_minute_have_refs_of_their_own_in_any_order(tmp_path: Path) -> None:
    greeting = [
        e.Message(f"c{n}", ME, (person,), at("2026-01-02 10:00"), "See you there")
        for n, person in enumerate((AKI, BEA))
    ]
    with open_export(_write(tmp_path, *greeting), ZONE, DEFAULT) as read:
        names = {person.key: person.name for person in read.people}
    one = {record.ref: names[record.person_keys[0]] for record in told(_write(tmp_path, *greeting))}
    other = told(_write(tmp_path, *reversed(greeting)))
    assert len(one) == 2
    assert {record.ref: names[record.person_keys[0]] for record in other} == one


def test_a_ref_survives_new_names_columns_line_ends_and_markup(tmp_path: Path) -> None:
    old = e.Message("a", AKI, (ME,), at("2020-01-02 10:00:40"), "One line\nanother & more")
    wed = e.Someone("Aki", "Tanaka, PhD", "aki-sato", "", "", "", AKI.connected_on)
    new = e.Message("zz", wed, (ME,), old.at, "<p>One line</p><p>another &amp; more</p>")
    (before,) = told(_write(tmp_path, old, era="2017"))
    (after,) = told(_write(tmp_path, new, era="2026"))
    assert before.ref == after.ref


def test_an_invitation_s_words_that_are_a_message_too_are_told_once(tmp_path: Path) -> None:
    story = e.Story(
        ME, [AKI],
        [e.Message("a", AKI, (ME,), at("2026-01-02 09:00"), "We met by the lighthouse")],
        [e.Invited(AKI, ME, at("2026-01-02 10:00"), "We met by the lighthouse"),
         e.Invited(BEA, ME, at("2026-01-02 10:00"),
                   "Hi Gro, I'd like to join your LinkedIn network.")],
    )  # fmt: skip
    records = told(e.write_zip(tmp_path / "export.zip", eras.of_2026(story)))
    assert [(r.kind, r.depth, r.text) for r in records] == [
        (Kind.INVITATION, 0, ""),
        (Kind.INVITATION, 0, ""),
        (Kind.MESSAGE, 1, "We met by the lighthouse"),
    ]


def test_recommendations_give_and_endorsements_pass(tmp_path: Path) -> None:
    files = eras.of_2024(e.Story(ME, [AKI]))
    files["Recommendations Given.csv"] = e.table(
        e.RECOMMENDATIONS, [["Aki", "Sato", "", "", "Kind.", "05/06/21, 07:08 PM", "VISIBLE"]]
    )
    files["Recommendations_Received_77.csv"] = e.table(
        e.RECOMMENDATIONS, [["Aki", "Sato", "", "", "Calm.", "05/07/21", "VISIBLE"]]
    )
    files["Endorsement_Received_Info.csv"] = e.table(
        e.ENDORSEMENTS, [["2021/05/06 23:30:00 UTC", "Boats", "Aki", "Sato", "", "ACCEPTED"]]
    )
    path = e.write_zip(tmp_path / "export.zip", files)
    assert [(r.kind, r.direction, r.depth, r.gave, r.on) for r in told(path)] == [
        (Kind.RECOMMENDATION, Direction.IN, 2, Give.NONE, date(2021, 5, 7)),
        (Kind.RECOMMENDATION, Direction.OUT, 2, Give.WHOLE, date(2021, 5, 6)),
        (Kind.ENDORSEMENT, Direction.IN, 0, Give.NONE, date(2021, 5, 7)),
    ]
    assert told(path)[1].at == datetime(2021, 5, 6, 17, 8, tzinfo=UTC)
    aki = people_of(path)["Aki Sato"]
    assert (aki.endorsements, aki.recommendations_given, aki.recommendations_received) == (1, 1, 1)


def test_a_message_of_the_year_30000_is_left_out_and_counted(tmp_path: Path) -> None:
    row = ["c", "", AKI.name, AKI.url, ME.name, ME.url, "30000-01-02 10:00:00 UTC", "", "x", ""]
    path = _rows(tmp_path, e.MESSAGES_10, [row])
    assert told(path) == []
    assert skipped_of(path) == {("messages.csv", "the date is not understood"): 1}
