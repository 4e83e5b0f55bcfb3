from __future__ import annotations

from pathlib import Path

import pytest

from crm.rules.pitch import Reading, judge_text, reads_as_pitch
from tests.bench.pitch_figures import Message, cross_validated, rates, read


@pytest.fixture(scope="module")
def messages(corpora: Path) -> list[Message]:
    return read(corpora / "pitch" / "messages.jsonl")


def test_most_pitches_are_seen_and_hardly_a_friend_is_accused(messages: list[Message]) -> None:
    found = rates(messages)
    assert found.recall >= 0.9
    assert found.false_alarms <= 0.04


def test_most_pitches_in_disguise_are_seen(messages: list[Message]) -> None:
    assert rates([message for message in messages if message.hard]).recall >= 0.8


def test_the_figures_hold_for_sources_left_out(messages: list[Message]) -> None:
    found = cross_validated(messages)
    assert found.recall >= 0.8
    assert found.false_alarms <= 0.04


def test_real_messages_are_judged_alike_fast_and_in_full(messages: list[Message]) -> None:
    for message in messages:
        judged = judge_text(message.text)
        assert reads_as_pitch(message.text) == (judged.reading is Reading.PITCH)
        assert judged.reading is not Reading.PITCH or judged.findings
