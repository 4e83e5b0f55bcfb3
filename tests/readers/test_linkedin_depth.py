"""How deep messages go, what they ask, and what reads as a pitch."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from crm.rules.interaction import Kind
from tests.readers import eras
from tests.readers import exports as e
from tests.readers.exports import at
from tests.readers.reading import told

ME = e.Someone("Gro", "Dahl", "gro-dahl")
AKI = e.Someone("Aki", "Sato", "aki-sato", "", "", "", date(2019, 5, 6))
BEA = e.Someone("Bea", "Ruiz", "bea-ruiz", "", "", "", date(2019, 5, 7))


def _write(tmp_path: Path, *messages: e.Message) -> Path:
    story = e.Story(ME, [AKI, BEA], list(messages))
    return e.write_zip(tmp_path / "export.zip", eras.of_2026(story))


def test_wishes_and_their_answers_are_depth_0(tmp_path: Path) -> None:
    path = _write(
        tmp_path,
        e.Message("a", AKI, (ME,), at("2026-01-02 10:00"), "Happy birthday, Gro!"),
        e.Message("a", ME, (AKI,), at("2026-01-02 11:00"), "That made my day"),
        e.Message("a", AKI, (ME,), at("2026-01-03 11:00"), "I saw your talk on otters"),
        e.Message("b", BEA, (ME,), at("2026-01-02 10:00"), "Congrats! When do you start?"),
        e.Message("b", ME, (BEA,), at("2026-01-02 11:00"), "Thanks, Bea"),
    )
    assert [(record.kind, record.depth) for record in told(path)] == [
        (Kind.WISH, 0),
        (Kind.MESSAGE, 0),
        (Kind.MESSAGE, 1),
        (Kind.MESSAGE, 1),
        (Kind.THANKS, 0),
    ]


def test_a_long_wish_is_a_message(tmp_path: Path) -> None:
    words = "Happy birthday, Gro! " + "I still tell everyone about the otters we saw. " * 3
    path = _write(tmp_path, e.Message("a", AKI, (ME,), at("2026-01-02 10:00"), words))
    assert [(record.kind, record.depth) for record in told(path)] == [(Kind.MESSAGE, 1)]


def _talk(start: datetime, turns: int, length: int) -> list[e.Message]:
    words = "We walked along the river and spoke of nothing but boats. "
    text = (words * (length // len(words) + 1))[:length].strip() + "."
    return [
        e.Message("a", *((AKI, (ME,)) if turn % 2 else (ME, (AKI,))), start + timedelta(days=turn),
                  f"{turn} {text}")
        for turn in range(turns)
    ]  # fmt: skip


def test_two_turns_and_400_characters_each_way_complete_a_deep_talk(tmp_path: Path) -> None:
    path = _write(tmp_path, *reversed(_talk(at("2026-01-02 10:00"), 4, 210)))
    assert [record.depth for record in reversed(told(path))] == [1, 1, 1, 2]


def test_a_deep_talk_counts_once_and_then_begins_anew(tmp_path: Path) -> None:
    path = _write(tmp_path, *_talk(at("2026-01-02 10:00"), 8, 210))
    assert [record.depth for record in told(path)] == [1, 1, 1, 2, 1, 1, 1, 2]


@pytest.mark.parametrize(("turns", "length"), [(3, 500), (4, 150)])
def test_too_few_turns_or_characters_stay_light(tmp_path: Path, turns: int, length: int) -> None:
    path = _write(tmp_path, *_talk(at("2026-01-02 10:00"), turns, length))
    assert {record.depth for record in told(path)} == {1}


def test_a_talk_drawn_out_over_more_than_14_days_stays_light(tmp_path: Path) -> None:
    slow = [
        e.Message("a", found.sender, found.to, at("2026-01-02 10:00") + timedelta(days=6 * n),
                  found.text)
        for n, found in enumerate(_talk(at("2026-01-02 10:00"), 8, 210))
    ]  # fmt: skip
    assert {record.depth for record in told(_write(tmp_path, *slow))} == {1}


def test_an_ask_of_yours_is_marked_and_a_polite_question_wants_no_reply(tmp_path: Path) -> None:
    path = _write(
        tmp_path,
        e.Message("a", ME, (AKI,), at("2026-01-02 10:00"), "Could you introduce me to Bea?"),
        e.Message("b", BEA, (ME,), at("2026-01-02 10:00"), "Long time no see. How are you?"),
        e.Message("b", BEA, (ME,), at("2026-01-03 10:00"), "https://example.org/?q=1"),
    )
    assert [(r.asks, r.wants_reply) for r in told(path)] == [
        (True, True),
        (False, False),
        (False, False),
    ]


def test_a_pitch_is_marked_and_wants_no_reply(tmp_path: Path) -> None:
    pitch = (
        "Hi Gro, we help companies like yours double their pipeline. Are you open to a quick "
        "15 minute call this week to see a demo of our platform?"
    )
    (record,) = told(_write(tmp_path, e.Message("a", AKI, (ME,), at("2026-01-02 10:00"), pitch)))
    assert (record.pitch, record.wants_reply, record.depth) == (True, False, 1)


def test_the_same_text_to_three_people_is_judged_as_a_mailing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "crm.rules.pitch.reads_as_pitch", lambda text, *, sent_to_many=False: sent_to_many
    )
    text = "my new workshop on writing with birds opens in the spring and there are places left."
    people = [e.Someone(f"Pat{n}", "Roe", f"pat-{n}") for n in range(3)]
    mailing = [
        e.Message(f"c{n}", ME, (p,), at("2026-01-02 10:00"), f"Hi {p.first}, {text}")
        for n, p in enumerate(people)
    ]
    single = e.Message("d", ME, (AKI,), at("2026-01-02 10:00"), "See the heron by the old bridge.")
    assert [record.pitch for record in told(_write(tmp_path, *mailing, single))] == [
        True,
        True,
        True,
        False,
    ]
    assert [r.pitch for r in told(_write(tmp_path, *mailing[:2], single))] == [False] * 3
