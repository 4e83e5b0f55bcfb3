"""The score, worked by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crm.rules.nudge import Circle, HookKind
from crm.rules.nudge.candidate import Candidate
from crm.rules.nudge.scoring import score, total
from crm.rules.policy import DEFAULT
from tests.rules.candidates import WEDNESDAY, ago, candidate, hook


def term(person: Candidate, name: str) -> float:
    found = {term.name: term.value for term in score(person, WEDNESDAY, DEFAULT).terms}
    return found[name]


@pytest.mark.parametrize(
    ("silent", "urgency"), [(0, 0), (24, 0), (30, 1 / 6), (42, 0.5), (60, 1), (600, 1)]
)
def test_urgency_grows_from_the_due_day_and_saturates(silent: int, urgency: float) -> None:
    assert term(candidate(silent_days=silent), "urgency") == pytest.approx(urgency)


def test_a_weekly_person_cannot_drown_a_yearly_one_by_urgency() -> None:
    weekly = candidate(silent_days=730, circle=Circle.INNER)
    yearly = candidate(silent_days=730, circle=Circle.WIDE)
    assert term(weekly, "urgency") == term(yearly, "urgency") == 1


def test_a_hook_fades_to_its_last_day() -> None:
    faded = [
        term(candidate(hooks=(hook(HookKind.POST, days, lasts=3),)), "hook") for days in range(5)
    ]
    assert faded == pytest.approx([1, 0.75, 0.5, 0.25, 0])


def test_the_freshest_hook_counts() -> None:
    hooks = (hook(HookKind.POST, 3, lasts=3), hook(HookKind.NEW_JOB, 1, lasts=3))
    assert term(candidate(hooks=hooks), "hook") == pytest.approx(0.75)
    assert term(candidate(hooks=hooks[::-1]), "hook") == pytest.approx(0.75)
    birthday = candidate(hooks=(*hooks, hook(HookKind.BIRTHDAY, 2, lasts=3)))
    assert term(birthday, "hook") == pytest.approx(0.75)


def test_the_nearer_the_circle_the_more_it_weighs() -> None:
    assert [term(candidate(circle=circle), "circle") for circle in Circle] == [1, 0.8, 0.5, 0.25]
    own = [term(candidate(circle=None, rhythm_days=n), "circle") for n in (7, 8, 31, 200, 400)]
    assert own == [1, 0.8, 0.5, 0.25, 0.25]


def test_your_turn_weighs_and_theirs_does_not() -> None:
    assert [term(candidate(balance=b), "balance") for b in (1, 0, -1)] == [1, 0.5, 0]


@pytest.mark.parametrize(
    ("circle", "days", "waiting"),
    [(Circle.CLOSE, None, 1), (Circle.CLOSE, 15, 0.5), (Circle.INNER, 7, 1), (Circle.WIDE, 30, 1)],
)
def test_waiting_counts_from_the_last_time_shown(
    circle: Circle, days: int | None, waiting: float
) -> None:
    last = None if days is None else ago(days)
    assert term(candidate(circle=circle, last_shown_on=last), "waiting") == pytest.approx(waiting)


def test_the_score_adds_up_and_each_skip_takes_a_fifth() -> None:
    person = candidate(silent_days=60, balance=1, last_shown_on=ago(15))
    assert total(person, WEDNESDAY, DEFAULT) == pytest.approx(0.35 + 0.15 * (0.8 + 1 + 0.5))
    twice = replace(person, skips=2)
    assert total(twice, WEDNESDAY, DEFAULT) == pytest.approx(
        0.64 * total(person, WEDNESDAY, DEFAULT)
    )
    told = score(twice, WEDNESDAY, DEFAULT)
    assert told.skip_factor == pytest.approx(0.64)
    assert told.total == pytest.approx(
        told.skip_factor * sum(term.value * term.weight for term in told.terms)
    )
    assert all(term.because for term in told.terms)
