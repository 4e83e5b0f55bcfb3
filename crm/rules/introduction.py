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
from crm.rules.say import dated, day_said, quoted
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
    """Two people who should meet: ``needing`` looks for what ``helping`` knows.

    ``about`` is the strength by name, ``on`` the day of the need.
    """

    needing: Person
    helping: Person
    strength: Strength
    about: str
    on: date
    because: str

    @property
    def pair(self) -> frozenset[str]:
        """The uids of the two."""
        return frozenset((self.needing.uid, self.helping.uid))


def terms(text: str) -> frozenset[str]:
    """The folded words and phrases of a need by which an interest or a company is found:
    up to four words, joined by a blank or a hyphen."""
    words = [word for word in map(_bare, _BETWEEN.split(fold(text))) if word][:_MOST_WORDS]
    found: set[str] = set()
    for size in range(1, _LONGEST_NAME + 1):
        for start in range(len(words) - size + 1):
            phrase = words[start : start + size]
            found |= {" ".join(phrase), "-".join(phrase)}
    return frozenset(found)


def telling_words(text: str) -> frozenset[str]:
    """The folded words of a role or a need that tell what somebody does, each also without
    a plural s."""
    words = map(_bare, _BETWEEN.split(fold(text)))
    found = {word for word in words if len(word) >= _LEAST_LETTERS} - _COMMON
    return frozenset(found | {word.removesuffix("s") for word in found})


def _bare(word: str) -> str:
    return word.strip(_AROUND).lstrip("#")


def held_back(person: Person, today: date, policy: Policy) -> str:
    """Why somebody is not to be drawn into an introduction today, whatever you wish; empty
    when nothing is against it. Looked at again at every step: it may come between."""
    name = clean_line(person.name)
    if person.left_alone:
        return f"{name} is to be left alone."
    if person.lost_on is not None and 0 <= (today - person.lost_on).days <= policy.mourning_days:
        return f"{name} had a loss on {day_said(person.lost_on, today)}. Give it time."
    return ""


def kept_apart(one: Person, other: Person, today: date, policy: Policy) -> tuple[str, ...]:
    """Why the two are not to be proposed today, in words; empty when nothing is against it."""
    reasons = []
    for person in (one, other):
        name = clean_line(person.name)
        reasons.append(held_back(person, today, policy))
        if person.stage < Stage.ENGAGED:
            reasons.append(f"You and {name} have not had an exchange yet.")
        elif person.dormant_on is not None and person.dormant_on <= today:
            reasons.append(f"You and {name} have lost touch.")
    if one.company and fold(one.company) == fold(other.company):
        reasons.append(f"Both are with {clean_line(one.company)}.")
    return tuple(filter(None, reasons))


def propose(
    needs: Iterable[Need],
    needing: Mapping[str, Person],
    helping: Iterable[Person],
    acquainted: Set[frozenset[str]],
    today: date,
    policy: Policy,
) -> tuple[Proposal, ...]:
    """Every pair that should meet, :func:`in_order`.

    ``needing`` are those who voiced the needs, by uid; ``helping`` those whose strengths are
    looked at. ``acquainted`` are the pairs, by uid, who have met, or whose introduction was
    begun, whatever came of it. The order of the arguments does not matter.
    """
    found = []
    helpers = tuple(helping)
    for need in needs:
        voicer = needing.get(need.uid)
        if voicer is None or not is_fresh(need, today, policy):
            continue
        said = _Said(terms(need.text), telling_words(need.text), {fold(tag) for tag in need.tags})
        for person in helpers:
            pair = frozenset((voicer.uid, person.uid))
            if len(pair) < 2 or pair in acquainted:
                continue
            proposal = _met(need, said, voicer, person)
            if proposal and not kept_apart(voicer, person, today, policy):
                found.append(proposal)
    return in_order(found)


def in_order(proposals: Iterable[Proposal]) -> tuple[Proposal, ...]:
    """Each pair once, the best first: the surest strength, the freshest need, the closer
    tie, then the uids."""
    best: dict[frozenset[str], Proposal] = {}
    for proposal in sorted(proposals, key=_rank):
        best.setdefault(proposal.pair, proposal)
    return tuple(best.values())


def nobody_twice(proposals: Sequence[Proposal], limit: int) -> tuple[Proposal, ...]:
    """The first ``limit`` proposals in which no person comes up again."""
    chosen: list[Proposal] = []
    taken: set[str] = set()
    for proposal in proposals:
        if len(chosen) < limit and not taken & proposal.pair:
            chosen.append(proposal)
            taken |= proposal.pair
    return tuple(chosen)


def is_fresh(need: Need, today: date, policy: Policy) -> bool:
    return 0 <= (today - need.on).days <= policy.introduction_need_days


def _rank(proposal: Proposal) -> tuple[int, int, int, str, str, str]:
    return (
        proposal.strength,
        -proposal.on.toordinal(),
        -min(proposal.needing.stage, proposal.helping.stage),
        proposal.needing.uid,
        proposal.helping.uid,
        proposal.about,
    )


@dataclass(frozen=True, slots=True)
class _Said:
    """The words of a need, folded: phrases, words that tell, tags."""

    phrases: Set[str]
    words: Set[str]
    tags: Set[str]


def _met(need: Need, said: _Said, needing: Person, person: Person) -> Proposal | None:
    """How the person's strengths meet the need, by the surest; None when they do not."""
    for names in sorted(person.interests):
        quote = _quote_of_interest(need, said, names)
        if quote:
            told = f"{clean_line(person.name)} cares about #{clean_line(names[0])}"
            return _proposal(need, needing, person, Strength.INTEREST, names[0], quote, told)
    if telling_words(person.role) & said.words:
        told = f"{clean_line(person.name)} works as {clean_line(person.role)}"
        quote = _quote(need)
        return _proposal(need, needing, person, Strength.WORK, person.role, quote, told)
    company = fold(person.company)
    quote = mention(need.text, company, need.on) if company in said.phrases else ""
    if quote:
        told = f"{clean_line(person.name)} is with {clean_line(person.company)}"
        return _proposal(need, needing, person, Strength.COMPANY, person.company, quote, told)
    return None


def _quote_of_interest(need: Need, said: _Said, names: Sequence[str]) -> str:
    folded = {fold(name): name for name in names}
    if folded.keys() & said.tags:
        return _quote(need)
    named = (name for key, name in folded.items() if key in said.phrases)
    return next(filter(None, (mention(need.text, name, need.on) for name in named)), "")


def _quote(need: Need) -> str:
    return " ".join(filter(None, (quoted(need.text), f"({dated(need.on)})")))


def _proposal(
    need: Need,
    needing: Person,
    helping: Person,
    strength: Strength,
    about: str,
    quote: str,
    told: str,
) -> Proposal:
    because = f"{clean_line(needing.name)} voiced a need, {quote}; {told}."
    return Proposal(needing, helping, strength, clean_line(about), need.on, because)


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
