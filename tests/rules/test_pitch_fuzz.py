"""A small part of the fuzzing bench, with a fixed seed."""

from __future__ import annotations

from tests.bench.pitch_fuzz import TIMES_AT_MOST, fuzz


def test_fuzzed_texts_neither_crash_nor_take_long() -> None:
    found = fuzz(short=1_500, long=4)
    assert found.times <= TIMES_AT_MOST, found.worst_text[:300]
