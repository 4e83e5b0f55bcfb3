"""What holds for every line: no guess, no loss, no exception, the same again."""

from __future__ import annotations

import re
from datetime import date
from time import thread_time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from crm.rules.phrase import Phrase, understand, understand_date

WORDS = (
    "coffee with ana Ana @Ana @bob Bob's yesterday today tomorrow by fri on monday last week 3 mar"
    " 3/4 2026-03-01 feb 30 in 2 weeks #rust #data-mesh , ; . : promised to the slides I'll send"
    " she'll owes me asked about called messaged from introduced and & offered our \" no didn't"
    " said stop 李明 for Zoe Lang de will article an O'Neil — http://x.y/z ( ) é İ ß 's"
).split()
BOOK = ("Ana", "Ana Sá", "Bob", "李明", "Will", "")
lines = st.one_of(st.text(max_size=200), st.lists(st.sampled_from(WORDS)).map(" ".join))
days = st.dates()
_WORD = re.compile(r"\w+")


def words_of(*texts: str) -> set[str]:
    return {word for text in texts for word in _WORD.findall(text)}


@given(lines, days)
@example("", date(2026, 11, 22))
@example('@"', date(2026, 11, 22))
@example("met @", date.min)
@example("0@1@0", date(2026, 11, 22))
@example("@\ud800", date.max)
def test_every_line_is_read_without_a_guess_and_without_a_loss(text: str, today: date) -> None:
    phrase = understand(text, today, BOOK)
    assert phrase == understand(text, today, BOOK)
    assert phrase.on is None or phrase.on <= today
    assert all(name in phrase.text for name in phrase.names)
    assert all(promise.due_on is None or promise.due_on >= today for promise in phrase.promises)
    assert phrase.on is not None or phrase.doubts
    assert words_of(phrase.text) <= words_kept(phrase)


def words_kept(phrase: Phrase) -> set[str]:
    return words_of(
        phrase.note,
        phrase.on_words,
        *phrase.names,
        *phrase.interests,
        *(promise.words for promise in phrase.promises),
    )


@given(lines, days, st.booleans())
def test_a_date_in_words_lies_on_its_side_of_today(text: str, today: date, future: bool) -> None:
    day = understand_date(text, today, future=future)
    assert day is None or (day >= today if future else day <= today)


@given(st.lists(st.sampled_from(["Ana", "bob", "Cleo Lind"]), min_size=1, max_size=4, unique=True))
def test_everyone_in_a_list_of_people_is_named(names: list[str]) -> None:
    with_and = " and ".join([", ".join(names[:-1]), names[-1]] if names[1:] else names)
    phrase = understand(f"lunch with {with_and} yesterday", date(2026, 11, 22), ("Bob", "Ana"))
    assert phrase.names == tuple(names)


@pytest.mark.parametrize(
    "unit", ["ana ", "@ana, ", '"', "#a ", "yesterday ", "promised a, ", "met Met ", "a@", "1/"]
)
def test_the_time_grows_with_the_length_and_not_faster(unit: str) -> None:
    def seconds(length: int) -> float:
        line = (unit * length)[:length]
        began = thread_time()
        understand(line, date(2026, 11, 22), BOOK)
        return thread_time() - began

    seconds(100)
    assert min(seconds(16_000) for _ in range(2)) < 40 * max(seconds(2_000), 0.005)
