"""What setting a nudge aside teaches."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.rules.nudge import Circle, Reason, rhythm_of
from crm.rules.nudge.teaching import teach
from crm.rules.policy import DEFAULT


@pytest.mark.parametrize(
    ("circle", "rhythm", "slower"),
    [
        (Circle.INNER, 7, 11),
        (Circle.CLOSE, 30, 45),
        (Circle.WIDE, 365, 548),
        (None, 1, 2),
        (None, 600, 730),
    ],
)
def test_too_often_gives_them_a_rhythm_of_its_own_half_as_long_again(
    circle: Circle | None, rhythm: int, slower: int
) -> None:
    lesson = teach(Reason.TOO_OFTEN, circle, rhythm, DEFAULT)
    assert (lesson.circle, lesson.rhythm_days) == (None, slower)
    assert lesson.words == f"The rhythm is {slower} days now, and was {rhythm} day" + (
        "." if rhythm == 1 else "s."
    )


@pytest.mark.parametrize("rhythm", [730, 3650])
def test_a_rhythm_is_not_made_slower_than_two_years_nor_a_slower_one_faster(rhythm: int) -> None:
    lesson = teach(Reason.TOO_OFTEN, None, rhythm, DEFAULT)
    assert (lesson.circle, lesson.rhythm_days) == (None, rhythm)
    assert lesson.words.startswith(f"The rhythm stays {rhythm} days")


@pytest.mark.parametrize(
    ("circle", "rhythm", "wider"),
    [
        (Circle.INNER, 7, Circle.CLOSE),
        (Circle.CLOSE, 30, Circle.ACTIVE),
        (Circle.ACTIVE, 180, Circle.WIDE),
        (None, 7, Circle.CLOSE),
        (None, 45, Circle.ACTIVE),
        (None, 364, Circle.WIDE),
    ],
)
def test_not_close_moves_them_one_circle_outward(
    circle: Circle | None, rhythm: int, wider: Circle
) -> None:
    lesson = teach(Reason.NOT_CLOSE, circle, rhythm, DEFAULT)
    assert (lesson.circle, lesson.rhythm_days) == (wider, rhythm_of(wider, DEFAULT))
    assert f"the {wider.value} circle" in lesson.words


@pytest.mark.parametrize(("circle", "rhythm"), [(Circle.WIDE, 365), (None, 365), (None, 500)])
def test_not_close_takes_the_widest_out_of_all_circles(circle: Circle | None, rhythm: int) -> None:
    lesson = teach(Reason.NOT_CLOSE, circle, rhythm, DEFAULT)
    assert (lesson.circle, lesson.rhythm_days) == (None, None)


def test_a_wrong_idea_refuses_that_kind_and_leaves_the_rhythm() -> None:
    lesson = teach(Reason.WRONG_IDEA, Circle.CLOSE, 30, DEFAULT)
    assert (lesson.circle, lesson.rhythm_days, lesson.refuses) == (Circle.CLOSE, 30, True)
    assert lesson.words == "This is not suggested to them for 90 days."


def test_to_be_busy_is_no_skip_and_teaches_nothing() -> None:
    lesson = teach(Reason.BUSY, Circle.CLOSE, 30, DEFAULT)
    assert (lesson.circle, lesson.rhythm_days, lesson.refuses) == (Circle.CLOSE, 30, False)
    assert not lesson.is_skip
    assert all(teach(r, None, 30, DEFAULT).is_skip for r in Reason if r is not Reason.BUSY)


@given(
    st.lists(st.sampled_from(Reason), max_size=30),
    st.none() | st.sampled_from(Circle),
    st.integers(1, 3650),
)
def test_no_reason_ever_brings_somebody_nearer(
    reasons: list[Reason], circle: Circle | None, rhythm: int
) -> None:
    rhythm = rhythm if circle is None else rhythm_of(circle, DEFAULT)
    for reason in reasons:
        lesson = teach(reason, circle, rhythm, DEFAULT)
        assert lesson.words.endswith(".")
        if lesson.rhythm_days is None:
            assert reason is Reason.NOT_CLOSE
            return
        assert rhythm <= lesson.rhythm_days <= max(rhythm, 730)
        circle, rhythm = lesson.circle, lesson.rhythm_days
