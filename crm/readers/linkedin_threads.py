"""What each message is, once everybody is known: from whom, in what kind of conversation,
answering what, how deep."""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from crm.readers.linkedin_messages import (
    ASKS,
    COURTEOUS,
    PITCH,
    SPONSORED,
    UNTOLD,
    MessageLog,
    Route,
)
from crm.readers.linkedin_names import recipients
from crm.readers.linkedin_people import Mention, Owner, Person, Roster, is_nameless, url_key
from crm.rules.policy import Policy

MANY = 3
"""Different people to whom one text went: a mailing, as in ``rules.pitch.sent_to_many``."""
_DAY = 86_400


@dataclass(frozen=True, slots=True)
class Heading:
    """What a route means. ``people`` are those whom the message concerns: the sender of
    what came in, all recipients of what went out. ``size`` counts everybody who was ever
    in the conversation, the owner and nameless members included."""

    outgoing: bool
    people: tuple[Person, ...]
    group: bool
    size: int


@dataclass(slots=True)
class _Conversation:
    """Who was ever in a conversation."""

    people: list[Person] = field(default_factory=list)
    nameless: int = 0
    others: set[str] = field(default_factory=set)

    def size(self, owner: int) -> int:
        return len(self.people) + len(self.others) + self.nameless + owner


def all_mentions(
    log: MessageLog, elsewhere: Iterable[Mention]
) -> tuple[list[Mention], list[list[Mention]]]:
    """Everybody whom the messages name: the sender and the recipients of each route.

    ``elsewhere`` are those named in the other files: known names part the joined ones.
    """
    senders = [Mention(route.sender, route.sender_url) for route in log.routes]
    known = [*elsewhere, *dict.fromkeys(senders)]
    names_by_url = {url_key(found.url): found.name for found in known if found.url and found.name}
    commas = {found.name for found in known if ", " in found.name}
    cache: dict[tuple[str, str], list[Mention]] = {}
    receivers = []
    for route in log.routes:
        key = (route.to, route.urls)
        if key not in cache:
            cache[key] = recipients(route.to, route.urls, commas, names_by_url)
        receivers.append(cache[key])
    return senders, receivers


def headings(
    log: MessageLog,
    senders: Sequence[Mention],
    receivers: Sequence[Sequence[Mention]],
    roster: Roster,
    owner: Owner | None,
) -> list[Heading]:
    """What each route means. Everybody named in it is in the roster afterwards."""
    sponsors = _sponsors(log)
    conversations = [_Conversation() for _ in range(log.conversations)]
    writers = _writers_with_address(log, senders, roster)
    resolved: list[tuple[bool, list[Person], list[Person]]] = []
    for route, sender, receiver in zip(log.routes, senders, receivers, strict=True):
        inside = conversations[route.conversation]
        near = writers[route.conversation]
        wrote = owner is not None and owner.is_meant(sender)
        from_whom = [] if wrote else _people([sender], inside, near, roster, sponsors)
        others = [mention for mention in receiver if owner is None or not owner.is_meant(mention)]
        to_whom = _people(others, inside, near, roster, sponsors)
        nameless = sum(
            1 for found in (*others, sender) if not found.url and is_nameless(found.name)
        )
        inside.nameless = max(inside.nameless, nameless)
        resolved.append((wrote, from_whom, to_whom))
    return [
        _heading(route, wrote, from_whom, to_whom, conversations[route.conversation], owner)
        for route, (wrote, from_whom, to_whom) in zip(log.routes, resolved, strict=True)
    ]


def _heading(
    route: Route,
    wrote: bool,
    from_whom: list[Person],
    to_whom: list[Person],
    inside: _Conversation,
    owner: Owner | None,
) -> Heading:
    size = inside.size(1 if owner is not None else 0)
    people = to_whom if wrote else from_whom
    if wrote and not route.to.strip() and not route.urls.strip():
        people = inside.people
    return Heading(wrote, tuple(people), size > 2, size)


def _people(
    mentions: Iterable[Mention],
    inside: _Conversation,
    near: Sequence[Person],
    roster: Roster,
    sponsors: set[str],
) -> list[Person]:
    """The people named, each once; they join the conversation."""
    found: list[Person] = []
    for mention in mentions:
        if is_nameless(mention.name) and not mention.url:
            continue
        if not mention.url and mention.name in sponsors and not roster.named(mention.name):
            inside.others.add(mention.name)
            continue
        person = roster.find(mention, near)
        if person is None:
            inside.others.add(mention.url or mention.name)
            continue
        if person not in found:
            found.append(person)
        if person not in inside.people:
            inside.people.append(person)
    return found


def _sponsors(log: MessageLog) -> set[str]:
    """Names under which sponsored mail came, and nothing else."""
    names: defaultdict[str, set[bool]] = defaultdict(set)
    for number, mark in set(zip(log.route, log.mark, strict=True)):
        route = log.routes[number]
        if not route.sender_url:
            names[route.sender].add(bool(mark & SPONSORED))
    return {name for name, kinds in names.items() if kinds == {True}}


def _writers_with_address(
    log: MessageLog, senders: Sequence[Mention], roster: Roster
) -> list[list[Person]]:
    """For each conversation those who write in it under an address."""
    near: list[list[Person]] = [[] for _ in range(log.conversations)]
    for route, sender in zip(log.routes, senders, strict=True):
        person = roster.by_url(sender.url)
        if person is not None and person not in near[route.conversation]:
            near[route.conversation].append(person)
    return near


def mass_templates(log: MessageLog, found: Sequence[Heading]) -> set[int]:
    """The templates of texts that went to, or came from, :data:`MANY` different people."""
    pairs = set()
    for number, template in zip(log.route, log.template, strict=True):
        if template:
            people = found[number].people
            pairs.add((template, id(people[0]) if people else -number))
    counted = Counter(template for template, _ in pairs)
    return {template for template, people in counted.items() if people >= MANY}


def depths(log: MessageLog, found: Sequence[Heading], policy: Policy) -> array[int]:
    """The depth of each message, in the order of the file.

    1 but for what says nothing (0): no words, a short wish, congratulation or thanks, and
    its short answer; and for the message that completes a real talk (2).
    """
    depth = array("B", b"\1" * len(log))
    chains: defaultdict[int, list[int]] = defaultdict(list)
    for index, (number, mark) in enumerate(zip(log.route, log.mark, strict=True)):
        if mark & COURTEOUS or not log.length[index]:
            depth[index] = 0
        heading = found[number]
        if not mark & UNTOLD and len(heading.people) == 1 and not heading.group:
            chains[id(heading.people[0])].append(index)
    for chain in chains.values():
        chain.sort(
            key=lambda index: (
                log.at[index],
                not found[log.route[index]].outgoing,
                log.digest[index],
            )
        )
        _quiet_answers(log, found, chain, depth, policy)
        _deep_talks(log, found, chain, depth, policy)
    return depth


def _quiet_answers(
    log: MessageLog,
    found: Sequence[Heading],
    chain: list[int],
    depth: array[int],
    policy: Policy,
) -> None:
    window = policy.answer_window_days * _DAY
    for before, index in pairwise(chain):
        answers = found[log.route[before]].outgoing != found[log.route[index]].outgoing
        small = log.length[index] <= policy.wish_characters and not log.mark[index] & ASKS
        soon = log.at[index] - log.at[before] <= window
        if log.mark[before] & COURTEOUS and answers and small and soon:
            depth[index] = 0


def _deep_talks(
    log: MessageLog,
    found: Sequence[Heading],
    chain: list[int],
    depth: array[int],
    policy: Policy,
) -> None:
    """Depth 2 for the message with which both sides have had their turns and characters
    within the days; then the count begins anew. Pitches and what says nothing do not count."""
    window: deque[tuple[int, bool, int]] = deque()
    characters = [0, 0]
    turns = [0, 0]
    for index in chain:
        if not depth[index] or log.mark[index] & PITCH:
            continue
        at, side, length = log.at[index], found[log.route[index]].outgoing, log.length[index]
        while window and at - window[0][0] > policy.deep_thread_days * _DAY:
            _, left, gone = window.popleft()
            characters[left] -= gone
            if not window or window[0][1] != left:
                turns[left] -= 1
        if not window or window[-1][1] != side:
            turns[side] += 1
        window.append((at, side, length))
        characters[side] += length
        enough = min(characters) >= policy.deep_thread_characters
        if enough and min(turns) >= policy.deep_thread_turns:
            depth[index] = 2
            window.clear()
            characters, turns = [0, 0], [0, 0]
