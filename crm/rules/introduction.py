"""Who should meet whom, and how far an introduction has come.

One voiced a need, another's strength meets it: a confirmed interest of theirs that the need
names, their work, or the company they are with. Both are asked before the two are brought
together, and a no of either is kept for good.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum

from crm.rules.days import days_after
from crm.rules.interaction import Stage
from crm.rules.mention import mention
from crm.rules.policy import Policy
from crm.rules.say import dated, quoted
from crm.rules.text import clean_line, fold

_MOST_WORDS = 80
"""Words of a need that are looked at: it is said in a sentence or two."""
_LONGEST_NAME = 4
"""Words that the name of an interest or a company may have, to be found in a need."""
_BETWEEN = re.compile(r"[\s_/-]+")
_AROUND = ".,;:!?()[]{}<>\"'`“”‘’«»…"
_LEAST_LETTERS = 4
_COMMON = frozenset(
    "senior junior lead leader head chief manager director officer founder cofounder owner "
    "partner team company work worker project office assistant associate people person with "
    "from need help group international global business service services".split()
)
"""Words of a role that say nothing about what somebody can do."""


class State(StrEnum):
    """How far an introduction has come."""

    ASKING = "asking"
    AGREED = "agreed"
    """Both would like to meet: it is to be made."""
    MADE = "made"
    FOLLOWED_UP = "followed up"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who may be introduced. ``interests`` are the confirmed ones, each with all its
    names, the one that is shown first; ``lost_on`` is the day of the last loss that was
    noticed; ``left_alone`` says that a boundary or a stop stands."""

    uid: str
    name: str
    company: str
    role: str
    stage: Stage
    dormant_on: date | None
    interests: tuple[tuple[str, ...], ...] = ()
    lost_on: date | None = None
    left_alone: bool = False


@dataclass(frozen=True, slots=True)
class Need:
    """Something that somebody is looking for, in their words. ``tags`` are its interests."""

    uid: str
    """Of the contact who voiced it."""
    on: date
    text: str
    tags: tuple[str, ...] = ()


class Strength(IntEnum):
    """What meets a need, the surest first."""

    INTEREST = 0
    WORK = 1
    COMPANY = 2


@dataclass(frozen=True, slots=True)
class Proposal:
    """Two people who should meet: ``needing`` looks for what ``meeting`` knows.

    ``about`` is the strength by name, ``on`` the day of the need.
    """

    needing: Person
    meeting: Person
    strength: Strength
    about: str
    on: date
    because: str


def terms(text: str) -> frozenset[str]:
    """The folded words and phrases of a need by which an interest or a company is found:
    up to four words, joined by a blank or a hyphen, and each word without a plural s."""
    words = [word for word in map(_bare, _BETWEEN.split(fold(text))) if word][:_MOST_WORDS]
    found = {word.removesuffix("s") for word in words}
    for size in range(1, _LONGEST_NAME + 1):
        for start in range(len(words) - size + 1):
            phrase = words[start : start + size]
            found |= {" ".join(phrase), "-".join(phrase)}
    return frozenset(found - {""})


def role_words(role: str) -> frozenset[str]:
    """The folded words of a role that say what somebody can do."""
    words = map(_bare, _BETWEEN.split(fold(role)))
    return frozenset(word for word in words if len(word) >= _LEAST_LETTERS) - _COMMON


def _bare(word: str) -> str:
    return word.strip(_AROUND).lstrip("#")


def kept_apart(one: Person, other: Person, today: date, policy: Policy) -> tuple[str, ...]:
    """Why the two are not to be introduced today, in words; empty when nothing is against it.

    It is looked at again at every step, since a boundary or a loss may come between.
    """
    reasons = []
    for person in (one, other):
        name = clean_line(person.name)
        if person.left_alone:
            reasons.append(f"{name} is to be left alone.")
        if person.stage < Stage.ENGAGED:
            reasons.append(f"You hardly know {name} yet: first have an exchange of your own.")
        elif person.dormant_on is not None and person.dormant_on <= today:
            reasons.append(f"You and {name} have lost touch: first find each other again.")
        if mourns(person, today, policy):
            reasons.append(f"{name} had a loss. Give it time.")
    if one.company and fold(one.company) == fold(other.company):
        reasons.append(f"Both are with {clean_line(one.company)}.")
    return tuple(reasons)


def mourns(person: Person, today: date, policy: Policy) -> bool:
    """Whether a loss was noticed within ``mourning_days``."""
    return person.lost_on is not None and 0 <= (today - person.lost_on).days <= policy.mourning_days


def propose(
    needs: Iterable[Need],
    people: Mapping[str, Person],
    acquainted: Set[frozenset[str]],
    today: date,
    policy: Policy,
) -> tuple[Proposal, ...]:
    """Every pair that should meet, once, the best first: the surest strength, the freshest
    need, the closer tie, then the uids.

    ``acquainted`` are the pairs, by uid, who have met, or whose introduction was begun
    whatever came of it. The order of the arguments does not matter.
    """
    best: dict[frozenset[str], Proposal] = {}
    for need in needs:
        needing = people.get(need.uid)
        if needing is None or not is_fresh(need, today, policy):
            continue
        named = terms(need.text)
        for person in people.values():
            pair = frozenset((needing.uid, person.uid))
            if len(pair) < 2 or pair in acquainted:
                continue
            found = _met(need, named, needing, person)
            if found is None or kept_apart(needing, person, today, policy):
                continue
            best[pair] = min(best.get(pair, found), found, key=_rank)
    return tuple(sorted(best.values(), key=_rank))


def nobody_twice(proposals: Sequence[Proposal], limit: int) -> tuple[Proposal, ...]:
    """The first ``limit`` proposals in which no person comes up again."""
    chosen: list[Proposal] = []
    taken: set[str] = set()
    for proposal in proposals:
        pair = {proposal.needing.uid, proposal.meeting.uid}
        if len(chosen) < limit and not taken & pair:
            chosen.append(proposal)
            taken |= pair
    return tuple(chosen)


def is_fresh(need: Need, today: date, policy: Policy) -> bool:
    return 0 <= (today - need.on).days <= policy.introduction_need_days


def _rank(proposal: Proposal) -> tuple[int, int, int, str, str, str]:
    return (
        proposal.strength,
        -proposal.on.toordinal(),
        -min(proposal.needing.stage, proposal.meeting.stage),
        proposal.needing.uid,
        proposal.meeting.uid,
        proposal.about,
    )


def _met(need: Need, named: Set[str], needing: Person, person: Person) -> Proposal | None:
    """How the person's strengths meet the need, by the surest; None when they do not."""
    tags = {fold(tag) for tag in need.tags}
    for names in sorted(person.interests):
        quote = _quote_of_interest(need, named, tags, names)
        if quote:
            told = f"{clean_line(person.name)} cares about #{clean_line(names[0])}"
            return _proposal(need, needing, person, Strength.INTEREST, names[0], quote, told)
    if role_words(person.role) & named:
        told = f"{clean_line(person.name)} works as {clean_line(person.role)}"
        quote = _quote(need)
        return _proposal(need, needing, person, Strength.WORK, person.role, quote, told)
    company = fold(person.company)
    quote = mention(need.text, company, need.on) if company in named else ""
    if quote:
        told = f"{clean_line(person.name)} is with {clean_line(person.company)}"
        return _proposal(need, needing, person, Strength.COMPANY, person.company, quote, told)
    return None


def _quote_of_interest(need: Need, named: Set[str], tags: Set[str], names: Sequence[str]) -> str:
    if any(fold(name) in tags for name in names):
        return _quote(need)
    quotes = (mention(need.text, name, need.on) for name in names if fold(name) in named)
    return next(filter(None, quotes), "")


def _quote(need: Need) -> str:
    return " ".join(filter(None, (quoted(need.text), f"({dated(need.on)})")))


def _proposal(
    need: Need,
    needing: Person,
    meeting: Person,
    strength: Strength,
    about: str,
    quote: str,
    told: str,
) -> Proposal:
    because = f"{clean_line(needing.name)} voiced a need, {quote}; {told}."
    return Proposal(needing, meeting, strength, clean_line(about), need.on, because)


def state_of(
    *,
    agreed_on: tuple[date | None, date | None],
    made_on: date | None,
    followed_up_on: date | None,
    dropped_on: date | None,
) -> State:
    """How far an introduction has come; ``agreed_on`` is when each of the two agreed."""
    if dropped_on is not None:
        return State.DROPPED
    if made_on is not None:
        return State.MADE if followed_up_on is None else State.FOLLOWED_UP
    return State.AGREED if all(agreed_on) else State.ASKING


def follow_up_on(made_on: date, policy: Policy) -> date:
    """The day from which on you ask how it went."""
    return days_after(made_on, policy.follow_up_days)
