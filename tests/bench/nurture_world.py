"""The world of the nurture simulation: people, how ties fade, who answers, what happens.

Written down before the first run, from published curves where there are any; ``docs/nurture.md``
gives the source of each number or calls it assumed. Nothing here knows a rule of ours: circles
and their rhythms are all that a list and the world have in common. Every chance is a pure
function of seed, purpose, person and day, so that all lists meet the same world.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import NormalDist

from crm.rules.circles import Circle

YEAR = 365
KEPT = 0.5
"""A tie of at least this vitality is kept, by the meaning of endurance."""
ASLEEP = 0.25
"""Below this it is asleep: two endurances of silence."""

SIZES = {Circle.INNER: 5, Circle.CLOSE: 10, Circle.ACTIVE: 35}
"""Dunbar's layers of 5, 15 and 50; all others are wide."""
USUAL_DAYS = {Circle.INNER: 5, Circle.CLOSE: 21, Circle.ACTIVE: 90, Circle.WIDE: 270}
"""Median days from one contact to the next while a tie was tended."""
AGE_YEARS = {Circle.INNER: 15, Circle.CLOSE: 10, Circle.ACTIVE: 7, Circle.WIDE: 4}
LAPSED = {Circle.INNER: 0.0, Circle.CLOSE: 0.05, Circle.ACTIVE: 0.2, Circle.WIDE: 0.4}
"""Share that fell silent long before the year begins."""
LAPSED_DAYS = (200, 1000)
SPREAD = 0.5
"""Of the logarithm of usual days and of endurance between people."""

HALTED = 8
"""A tie silent for this many times its usual interval has most likely ended."""
GONE_IN_A_YEAR, OLDER_HOLDS = 0.9, 0.5
"""Share of the newest ties gone after an untended year, and by which power of age it falls."""

ANSWERS = {Circle.INNER: 0.95, Circle.CLOSE: 0.85, Circle.ACTIVE: 0.65, Circle.WIDE: 0.45}
"""How often a tie in full life answers; half as often when it is dead."""
ANSWERS_QUIET, ANSWERS_NEWS, ANSWERS_MOST = 0.7, 1.3, 0.97
ANSWERS_SAME_DAY, ANSWERS_WITHIN_DAYS = 0.9, 6

REACHED, EXCHANGED, MET, HEARD = 0.2, 0.7, 0.9, 0.5
"""What a word unanswered, an exchange, a meeting and a word of theirs mend of what was lost."""
ASLEEP_MENDS = 0.5
"""Of that, while the tie was asleep."""

MET_ANYWAY_EACH_DAYS = {Circle.INNER: 8, Circle.CLOSE: 31}
OUTER_LIFE_A_DAY = 135 / 227
"""Meetings a day with all who are neither inner nor close, however many they are."""
ACTIVE_SHARE = 3
"""An active tie is met anyway this many times as often as a wide one."""
NOTED = 0.8
"""Share of what happens anyway that is written into the book."""

WRITES_EACH_DAYS = {Circle.INNER: 20, Circle.CLOSE: 60, Circle.ACTIVE: 200, Circle.WIDE: 700}
ASKS_SOMETHING = 0.6
ASKS_BACK = 0.15
"""Share of their answers that ask something in turn."""
VOICES_NEED, PROMISED = 0.05, 0.06
"""Chances that an answer or a meeting brings a need of theirs, or a promise of yours."""
PROMISE_DAYS = (3, 10)
DONE_ANYWAY = 0.5
"""Share of replies and promises that you see to within three days without any list."""
DONE_ANYWAY_DAYS = 3
NEGLECTED_DAYS, NEGLECT = 14, 0.8
"""Kept waiting this long, a tie keeps this share of its vitality."""

LEFT_UNDONE = 0.15
"""Share of a list's entries that you do not get to."""

JOBS_A_YEAR, LOSSES_A_YEAR = 0.24, 0.03
NEWS_NOTICED, POST_NOTICED = 0.5, 0.1
BIRTHDAY_KNOWN = {Circle.INNER: 1.0, Circle.CLOSE: 0.8, Circle.ACTIVE: 0.5, Circle.WIDE: 0.3}
POSTS_EACH_DAYS = ((0.01, 2), (0.09, 14), (0.9, 180))
"""Share of people, and days from post to post."""
NEWS_DAYS = {"birthday": 3, "new job": 14, "post": 4, "loss": 14}
ALONE_IN_LOSS = 0.85

SHARES_INTEREST = 0.3
"""Share of people with whom you share what your offering is about."""
COLLEAGUES = 8
"""People a company."""

KIND_MIX = (
    ("message", 0.45), ("question", 0.15), ("insight", 0.15), ("comment", 0.10),
    ("coffee", 0.06), ("help", 0.05), ("call", 0.04),
)  # fmt: skip
"""What you do when a list only says whom."""

_MASK = (1 << 64) - 1


def chance(seed: int, purpose: int, person: int, day: int) -> float:
    """A number in 0..1 that hangs on these four alone."""
    mixed = (
        seed * 0x9E3779B97F4A7C15 + purpose * 0xD1B54A32D192ED03 + person * 0x8CB92BA72F3D8DD7 + day
    ) & _MASK
    for factor in (0xBF58476D1CE4E5B9, 0x94D049BB133111EB):
        mixed = ((mixed ^ (mixed >> 30)) * factor) & _MASK
    return ((mixed ^ (mixed >> 31)) >> 11) / (1 << 53)


class Purpose:
    """What a chance is for: no two draws share one."""

    (
        AGE, USUAL, ENDURES, LAPSED, SILENT, BIRTHDAY, KNOWN, POSTS, SHARES, COMPANY,
        PAST, PAST_KIND, MEETS, MEETS_NOTED, WRITES, WRITES_LIVE, ASKS, JOB, LOSS, POST,
        NOTICED, ANSWER, DELAY, ASKS_BACK, NEED, PROMISE, PROMISE_DAY, ANYWAY, ANYWAY_DAY,
        UNDONE, KIND, RANDOM, PHASE,
    ) = range(33)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody as they are, whatever you do. ``endurance_days`` is the silence after which
    a tie in full life is no longer kept, ``silent_days`` how long you had not been in touch
    when the year began, ``birthday`` a day of the year, None where you do not know it."""

    number: int
    circle: Circle
    age_years: float
    usual_days: float
    endurance_days: float
    silent_days: int
    birthday: int | None
    posts_each_days: int
    shares_interest: bool
    company: str


def endurance(usual_days: float, age_years: float) -> float:
    """The median silence, in days, after which a tie has ended: the sooner of what its usual
    interval and what its age allow."""
    gone = GONE_IN_A_YEAR / (1 + age_years) ** OLDER_HOLDS
    by_age = YEAR * math.log(2) / -math.log1p(-gone)
    return min(HALTED * usual_days, by_age)


def people_of(seed: int, count: int) -> tuple[Person, ...]:
    """``count`` people: five inner, ten close, thirty-five active, all others wide."""
    circles = [circle for circle, size in SIZES.items() for _ in range(size)]
    circles += [Circle.WIDE] * (count - len(circles))
    return tuple(_person(seed, number, circles[number], count) for number in range(count))


def _person(seed: int, number: int, circle: Circle, count: int) -> Person:
    def drawn(purpose: int) -> float:
        return chance(seed, purpose, number, 0)

    age = -AGE_YEARS[circle] * math.log1p(-drawn(Purpose.AGE))
    usual = USUAL_DAYS[circle] * _spread(drawn(Purpose.USUAL))
    if drawn(Purpose.LAPSED) < LAPSED[circle]:
        least, most = LAPSED_DAYS
        silent = least + (most - least) * drawn(Purpose.SILENT)
    else:
        silent = -usual * math.log1p(-drawn(Purpose.SILENT))
    known = drawn(Purpose.KNOWN) < BIRTHDAY_KNOWN[circle]
    return Person(
        number=number,
        circle=circle,
        age_years=max(age, (silent + 1) / YEAR),
        usual_days=usual,
        endurance_days=endurance(usual, age) * _spread(drawn(Purpose.ENDURES)),
        silent_days=1 + int(silent),
        birthday=int(YEAR * drawn(Purpose.BIRTHDAY)) if known else None,
        posts_each_days=_posting(drawn(Purpose.POSTS)),
        shares_interest=drawn(Purpose.SHARES) < SHARES_INTEREST,
        company=f"Company {int(drawn(Purpose.COMPANY) * max(count // COLLEAGUES, 1))}",
    )


def _spread(drawn: float) -> float:
    """A factor of median 1."""
    return math.exp(SPREAD * NormalDist().inv_cdf(min(max(drawn, 1e-9), 1 - 1e-9)))


def _posting(drawn: float) -> int:
    below = 0.0
    for share, days in POSTS_EACH_DAYS:
        below += share
        if drawn < below:
            return days
    return POSTS_EACH_DAYS[-1][1]


def faded(vitality: float, endurance_days: float, days: int) -> float:
    """Vitality after so many days of silence: halved by each endurance."""
    return float(vitality * 2.0 ** (-days / endurance_days))


def mended(vitality: float, share: float) -> float:
    """Vitality after a contact that mends a share of what was lost, less on one asleep."""
    if vitality < ASLEEP:
        share *= ASLEEP_MENDS
    return vitality + share * (1.0 - vitality)


def answer_chance(circle: Circle, vitality: float, quiet: bool, news: bool) -> float:
    """The chance that they answer a word of yours."""
    likely = ANSWERS[circle] * (0.5 + 0.5 * vitality)
    likely *= ANSWERS_QUIET if quiet else 1.0
    return min(ANSWERS_MOST, likely * (ANSWERS_NEWS if news else 1.0))


def met_anyway_a_day(circle: Circle, people: int) -> float:
    """Chance a day that life brings you together: what is left for the outer circles is
    shared out among all of them."""
    if circle in MET_ANYWAY_EACH_DAYS:
        return 1 / MET_ANYWAY_EACH_DAYS[circle]
    active = SIZES[Circle.ACTIVE]
    wide = people - sum(SIZES.values())
    each = OUTER_LIFE_A_DAY / (ACTIVE_SHARE * active + wide)
    return each * (ACTIVE_SHARE if circle is Circle.ACTIVE else 1)


def kind_of_habit(drawn: float) -> str:
    """What you do when a list only says whom, by a fixed mix."""
    below = 0.0
    for name, share in KIND_MIX:
        below += share
        if drawn < below:
            return name
    return KIND_MIX[0][0]


def calendar(seed: int, people: Sequence[Person]) -> dict[int, list[tuple[str, int]]]:
    """What the world brings by itself, by day: whom you meet, who might write, what is new."""
    found: dict[int, list[tuple[str, int]]] = defaultdict(list)
    for person in people:
        number, circle = person.number, person.circle
        meets = met_anyway_a_day(circle, len(people))
        writes = 1 / WRITES_EACH_DAYS[circle]
        jobs = JOBS_A_YEAR * NEWS_NOTICED / YEAR
        losses = LOSSES_A_YEAR * NEWS_NOTICED / YEAR
        posts = POST_NOTICED / person.posts_each_days
        for what, purpose, a_day in (
            ("met", Purpose.MEETS, meets),
            ("writes", Purpose.WRITES, writes),
            ("new job", Purpose.JOB, jobs),
            ("loss", Purpose.LOSS, losses),
            ("post", Purpose.POST, posts),
        ):
            for day in _days(seed, purpose, number, a_day):
                found[day].append((what, number))
        if person.birthday is not None:
            found[person.birthday].append(("birthday", number))
    return found


def _days(seed: int, purpose: int, number: int, a_day: float) -> Iterator[int]:
    """The days of the year on which something of this rate happens."""
    day = -1
    while True:
        drawn = chance(seed, purpose, number, day)
        day += 1 + int(math.log1p(-drawn) / math.log1p(-a_day))
        if day >= YEAR:
            return
        yield day
