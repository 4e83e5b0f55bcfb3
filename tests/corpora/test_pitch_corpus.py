from __future__ import annotations

from pathlib import Path

import pytest

from crm.rules.pitch import Reading, judge_text, reads_as_pitch
from tests.bench.pitch_data import Message, collected, read
from tests.bench.pitch_figures import as_shipped, of, rates, unseen


@pytest.fixture(scope="module")
def file(corpora: Path) -> Path:
    return corpora / "pitch" / "messages.jsonl"


@pytest.fixture(scope="module")
def messages(file: Path) -> list[Message]:
    return read(file)


def test_most_pitches_are_seen_and_hardly_a_friend_is_accused(messages: list[Message]) -> None:
    found = rates(messages, as_shipped(messages))
    assert found.recall >= 0.9
    assert found.false_alarms <= 0.03


def test_most_pitches_in_disguise_are_seen(messages: list[Message]) -> None:
    assert of(messages, as_shipped(messages), lambda m: m.hard).recall >= 0.8


def test_the_figures_hold_for_sources_left_out(file: Path) -> None:
    known = collected([file])
    found = of(known, unseen(known, draws=1), lambda m: m.published)
    assert found.recall >= 0.6
    assert found.false_alarms <= 0.03


def test_real_messages_are_judged_alike_fast_and_in_full(messages: list[Message]) -> None:
    for message in messages:
        judged = judge_text(message.text)
        assert reads_as_pitch(message.text) == (judged.reading is Reading.PITCH)
        assert judged.reading is not Reading.PITCH or judged.findings
