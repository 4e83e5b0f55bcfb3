from __future__ import annotations

import os
import re
import subprocess
import sys
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.rules.pitch import Context, Reading, judge_text, reads_as_pitch, template_key
from crm.rules.pitch.advice import ADVICE
from crm.rules.pitch.signs import flattened
from crm.rules.pitch.words import PERSONAL, PHRASES

VOCABULARY = sorted(set(re.findall(r"[a-z]+", " ".join(PHRASES.values()) + PERSONAL)))
SALES_SPEAK = st.lists(
    st.sampled_from(VOCABULARY)
    | st.sampled_from(["the", "you", "your", "I", "we", ".", "?\n", "15"]),
    max_size=40,
).map(" ".join)
TEXTS = SALES_SPEAK | st.text(st.characters(), max_size=200)


@given(TEXTS, st.booleans())
def test_the_fast_verdict_is_the_whole_verdict(text: str, many: bool) -> None:
    judged = judge_text(text, Context(sent_to_many=many))
    assert reads_as_pitch(text, sent_to_many=many) == (judged.reading is Reading.PITCH)


@given(TEXTS, st.booleans())
def test_every_finding_points_into_the_text(text: str, many: bool) -> None:
    judged = judge_text(text, Context(sent_to_many=many))
    assert judged.score >= 0
    for finding in judged.findings:
        assert 0 <= finding.start < finding.end <= len(text)
        assert finding.code in ADVICE
    for start, end in judged.personal:
        assert 0 <= start < end <= len(text)


@given(TEXTS)
def test_being_sent_to_many_never_clears_a_text(text: str) -> None:
    if reads_as_pitch(text):
        assert reads_as_pitch(text, sent_to_many=True)
    assert (
        judge_text(text, Context(sent_to_many=True)).reading is not Reading.PERSONAL or text == ""
    )


@given(SALES_SPEAK)
def test_letter_case_and_typographic_quotes_change_nothing(text: str) -> None:
    judged = judge_text(text)
    assert judge_text(text.upper()).score == judged.score
    assert judge_text(text.replace(" ", "\u00a0")).score == judged.score


@given(st.text(st.characters()))
def test_offsets_survive_flattening(text: str) -> None:
    assert len(flattened(text)) == len(text) + 2


@given(st.text(st.characters(), max_size=300))
def test_a_key_is_empty_or_short(text: str) -> None:
    assert len(template_key(text)) in {0, 24}
    assert template_key(text) == template_key(text)


def test_every_code_has_its_advice() -> None:
    of_context = {"first_ask", "after_give", "no_fact", "long", "again", "again_to_others"}
    of_words = {"placeholder", "calendar", "many", "self", "wanting"}
    assert set(PHRASES) | of_words | of_context | {"wrong_name"} == set(ADVICE)


ADVERSARIES = [
    *("quick ", "[", "[name ", "{{ a", "%AAAA", "<name ", "##a", "https://cal", "about ", "\ud800"),
    " ".join(VOCABULARY) + " ",
    "worth a a a ",
    "hubspot" + "a-." * 30,
]


@pytest.mark.parametrize("seed", ADVERSARIES)
def test_a_megabyte_of_anything_is_judged_at_once(seed: str) -> None:
    text = seed * (1_000_000 // len(seed))
    start = time.process_time()
    judge_text(text)
    reads_as_pitch(text, sent_to_many=True)
    template_key(text)
    assert time.process_time() - start < 0.5


def test_the_verdict_does_not_depend_on_the_process() -> None:
    code = (
        "from crm.rules.pitch import judge_text, template_key\n"
        "text = 'Would you be open to a quick call? We help bakeries like yours to grow. ' * 9\n"
        "print(judge_text(text), template_key(text))"
    )
    answers = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(answers) == 1
